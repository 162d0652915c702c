// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/namespacescan.h"

#include "base/parallel.h"
#include "base/showntext.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace tidemark {

namespace {

/// Below this a second thread costs more than it brings.
constexpr std::uint64_t kRowsWorthAThread = 20'000;
/// Ranges of equal key intervals hold unequal numbers of rows: more of them than threads evens that out.
constexpr unsigned kRangesPerThread = 8;

bool anyNonFinite(std::span<const float> values)
{
    std::uint32_t found = 0;
    for (const float& value : values) {
        std::uint32_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        found |= (bits & 0x7f800000u) == 0x7f800000u ? 1u : 0u;
    }
    return found != 0;
}

template <typename Column>
bool anyPresent(const Column& column)
{
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column[row].has_value())
            return true;
    }
    return false;
}

/// A bit for each class of cells that occurs.
std::uint8_t classesOf(const BytesColumn& cells)
{
    unsigned classes = 0;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (!cells.isAbsent(row) && !cells[row].empty())
            classes |= 1u << static_cast<unsigned char>(cells[row].front());
    }
    return static_cast<std::uint8_t>(classes);
}

/// Everything of a batch but nonFinite.
ContentTraits traitsOf(const VectorBatch& batch)
{
    ContentTraits traits;
    if (batch.idTypes.empty())
        traits.idTypes = 1;
    for (const std::uint8_t type : batch.idTypes)
        traits.idTypes = static_cast<std::uint8_t>(traits.idTypes | 1u << type);
    for (std::size_t row = 0; row < batch.metadata.size() && !traits.metadata; ++row)
        traits.metadata = !batch.metadata.isAbsent(row);
    traits.ttl = anyPresent(batch.ttlSeconds);
    traits.expiry = anyPresent(batch.expiresAt);
    traits.irregular = std::any_of(batch.irregular.begin(), batch.irregular.end(), [](auto flag) { return flag != 0; });
    for (const CellColumn& column : batch.cells)
        traits.addCells(column.name, classesOf(column.cells));
    return traits;
}

/// What one thread has found so far; merged when it is done.
struct ThreadState {
    ScanResult found;
    VectorBatch batch; ///< Keeps its memory from range to range.
    RowHashes hashes;
    std::vector<RowMatch> matches;
    std::vector<std::uint32_t> indexRows;
    std::uint32_t hint = 0;
};

void account(const VectorBatch& batch, ThreadState& state)
{
    ScanResult& found = state.found;
    found.rows += batch.rows();
    found.logicalBytes += batch.contentBytes();
    found.traits.merge(traitsOf(batch));
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        found.digest += state.hashes.rows[row];
        const RowMatch match = state.matches[row];
        found.same += match == RowMatch::Same ? 1 : 0;
        found.changed += match == RowMatch::Changed ? 1 : 0;
        found.added += match == RowMatch::New ? 1 : 0;
        found.irregularRows += batch.isIrregular(row) ? 1 : 0;
        if (match != RowMatch::Same && !found.traits.nonFinite)
            found.traits.nonFinite = anyNonFinite(batch.rowValues(row));
    }
}

void mergeInto(ScanResult& total, const ScanResult& part)
{
    total.rows += part.rows;
    total.irregularRows += part.irregularRows;
    total.logicalBytes += part.logicalBytes;
    total.digest += part.digest;
    total.traits.merge(part.traits);
    total.same += part.same;
    total.changed += part.changed;
    total.added += part.added;
}

} // namespace

Result<void> RowComparer::compare(const VectorBatch& batch, const RowHashes& hashes, std::uint32_t& hint,
                                  std::vector<RowMatch>& matches, std::vector<std::uint32_t>& indexRows)
{
    const std::size_t rows = hashes.rows.size();
    matches.assign(rows, RowMatch::New);
    indexRows.assign(rows, RowIndex::kNone);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::optional<RowMatch> match = compareOne(hashes.ids[row], hashes.rows[row].low, hint, indexRows[row]);
        if (!match)
            return fail(Errc::Conflict, fmt::format("the storage delivers the id {} twice", shownName(batch.ids[row])));
        matches[row] = *match;
    }
    return {};
}

std::optional<RowMatch> RowComparer::compareOne(const Hash128& id, std::uint64_t rowHashLow, std::uint32_t& hint,
                                                std::uint32_t& at)
{
    at = m_index.find(id, hint);
    if (at == RowIndex::kNone)
        return RowMatch::New;
    hint = at + 1;
    if (m_seen.set(at))
        return std::nullopt;
    if (m_index.rowHashLow(at) != rowHashLow)
        return RowMatch::Changed;
    m_kept.set(at);
    return RowMatch::Same;
}

Result<ScanResult> scanNamespace(StorageReader& reader, const NamespaceInfo& info, RowComparer* comparer,
                                 const ScanOptions& options, const JobContext& context, ProgressMeter& progress,
                                 const ScanVisitor& visitor)
{
    ScanResult result;
    const unsigned threads = std::max(1u, std::min(options.threads, reader.maxStreams()));
    const bool small = info.count && *info.count < kRowsWorthAThread;
    TM_TRY_ASSIGN(const std::vector<ScanRange> ranges,
                  reader.split(info.name, threads == 1 || small ? 1 : threads * kRangesPerThread));
    const auto workers = static_cast<unsigned>(std::min<std::size_t>(threads, ranges.size()));

    std::mutex mutex;
    std::atomic<std::size_t> nextRange = 0;
    const auto scanRange = [&](const ScanRange& range, ThreadState& state, unsigned thread) -> Result<void> {
        TM_TRY_ASSIGN(const auto stream, reader.scan(info.name, range));
        VectorBatch& batch = state.batch;
        for (;;) {
            TM_TRY(context.checkStop());
            TM_TRY_ASSIGN(const bool more, stream->next(batch));
            if (!more)
                return {};
            if (!options.withMetadata)
                batch.metadata.clear();
            hashRows(batch, options.secret, state.hashes);
            if (comparer != nullptr) {
                TM_TRY(comparer->compare(batch, state.hashes, state.hint, state.matches, state.indexRows));
            } else {
                state.matches.assign(batch.rows(), RowMatch::New);
                state.indexRows.assign(batch.rows(), RowIndex::kNone);
            }
            account(batch, state);
            const std::size_t rows = batch.rows();
            ScannedBatch scanned{batch, state.hashes, state.matches, state.indexRows};
            TM_TRY(visitor(scanned, thread));
            progress.add(rows, info.name);
        }
    };
    const auto work = [&](std::size_t thread) -> Result<void> {
        ThreadState state;
        for (std::size_t i = nextRange++; i < ranges.size(); i = nextRange++) {
            if (Result<void> scanned = scanRange(ranges[i], state, static_cast<unsigned>(thread)); !scanned) {
                nextRange = ranges.size();
                return scanned;
            }
        }
        const std::scoped_lock lock(mutex);
        mergeInto(result, state.found);
        return {};
    };
    if (Result<void> scanned = parallelFor(workers, workers, work); !scanned)
        return fail(std::move(scanned).error());
    if (comparer != nullptr)
        result.missing = comparer->index().liveRows() - result.same - result.changed;
    return result;
}

} // namespace tidemark
