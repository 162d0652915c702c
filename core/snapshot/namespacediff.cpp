// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/namespacediff.h"

#include "snapshot/rounding.h"
#include "snapshot/snapshotrows.h"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>

namespace tidemark {

namespace {

void sortIds(std::vector<DiffId>& ids)
{
    std::sort(ids.begin(), ids.end(),
              [](const DiffId& a, const DiffId& b) { return a.id != b.id ? a.id < b.id : a.type < b.type; });
}

ChangedRow changedRow(std::uint32_t row, const VectorBatch& batch, std::size_t inBatch, const HashSecret& secret)
{
    const RowParts parts = hashRowParts(batch, inBatch, secret);
    return {row, parts.values, parts.vectors.low, parts.metadata.low};
}

/// Compares the changed rows of a group with what the second side has, from `at` on; the vectors are not read.
Result<void> compareDetails(const NamespaceDiffJob& job, const RowIndex::Segment& segment, std::size_t groupIndex,
                            FrameDecoder& decoder, std::span<const ChangedRow>& rest, NamespaceDiff& diff)
{
    const RowGroup& group = segment.reader->layout().groups[groupIndex];
    const std::uint64_t first = segment.firstRow + group.firstRow;
    if (rest.empty() || rest.front().row >= first + group.rows)
        return {};
    TM_TRY(job.context.checkStop());
    const HashSecret& secret = job.repository.secret();
    TM_TRY_ASSIGN(const VectorBatch details, segment.reader->readDetails(decoder, groupIndex));
    std::vector<Hash128> hashes;
    TM_TRY(segment.reader->readRowHashes(decoder, groupIndex, hashes));
    for (; !rest.empty() && rest.front().row < first + group.rows; rest = rest.subspan(1)) {
        const ChangedRow& now = rest.front();
        const auto row = static_cast<std::size_t>(now.row - first);
        const ChangedRow before = changedRow(now.row, details, row, secret);
        const bool sameValues = details.isIrregular(row) ? before.values == now.values
                                                         : hasVector(details, row, hashes[row], now.values, secret);
        const bool sameVector = sameValues && before.vectors == now.vectors;
        diff.changedValues += sameVector ? 0 : 1;
        diff.changedMetadata += before.metadata != now.metadata ? 1 : 0;
    }
    return {};
}

} // namespace

Result<SecondSide> compareStorage(const NamespaceDiffJob& job, StorageReader& reader, const NamespaceInfo& info,
                                  const ScanOptions& options, ProgressMeter& progress)
{
    SecondSide side;
    std::mutex mutex;
    const auto visit = [&](ScannedBatch& scanned, unsigned) -> Result<void> {
        const std::scoped_lock lock(mutex);
        for (std::size_t row = 0; row < scanned.matches.size(); ++row) {
            if (scanned.matches[row] == RowMatch::Changed)
                side.changed.push_back(changedRow(scanned.indexRows[row], scanned.batch, row, options.secret));
            if (scanned.matches[row] == RowMatch::New && job.request.ids &&
                side.addedIds.size() < job.request.idLimit) {
                side.addedIds.push_back(
                    {std::string(scanned.batch.ids[row]), static_cast<std::uint8_t>(scanned.batch.idType(row))});
            }
        }
        return {};
    };
    TM_TRY_ASSIGN(const ScanResult scanned,
                  scanNamespace(reader, info, &job.comparer, options, job.context, progress, visit));
    side.counts.added = scanned.added;
    side.counts.changed = scanned.changed;
    side.counts.unchanged = scanned.same;
    return side;
}

Result<std::uint64_t> keepRounded(const NamespaceDiffJob& job, StorageReader& reader, const NamespaceInfo& info,
                                  SecondSide& side)
{
    RowComparer& comparer = job.comparer;
    const RoundingJob rounding{comparer.index(), nullptr, reader, info.name, job.repository.secret(), job.context};
    std::vector<std::uint32_t> same;
    TM_TRY(compareRounded(
        rounding, [&](std::uint32_t row) { return comparer.seen(row) && !comparer.kept(row); },
        [&](std::uint32_t row, const VectorBatch&, std::size_t, const Hash128&, bool isSame) {
            if (isSame)
                same.push_back(row);
        }));
    for (const std::uint32_t row : same)
        comparer.keep(row);
    std::erase_if(side.changed, [&](const ChangedRow& row) { return comparer.kept(row.row); });
    side.counts.changed -= same.size();
    side.counts.unchanged += same.size();
    return same.size();
}

Result<SecondSide> compareSnapshot(const NamespaceDiffJob& job, const RowIndex& second)
{
    SecondSide side;
    std::vector<std::uint32_t> changedInFirst; // in the order of the second side's rows
    RowBitmap added(second.rows());
    RowBitmap changed(second.rows());
    std::uint32_t hint = 0;
    for (std::uint32_t row = 0; row < second.rows(); ++row) {
        if (!second.isLive(row))
            continue;
        std::uint32_t at = RowIndex::kNone;
        const std::optional<RowMatch> match =
            job.comparer.compareOne(second.idHash(row), second.rowHashLow(row), hint, at);
        if (!match)
            return fail(Errc::Damaged, "an id occurs twice in a snapshot");
        switch (*match) {
        case RowMatch::Same: ++side.counts.unchanged; break;
        case RowMatch::New:
            ++side.counts.added;
            added.set(row);
            break;
        case RowMatch::Changed:
            ++side.counts.changed;
            changed.set(row);
            changedInFirst.push_back(at);
            break;
        }
    }
    SnapshotRows rows(
        second, job.repository.secret(), [&](std::uint32_t row) { return changed.test(row); }, job.context);
    std::unique_ptr<SnapshotRows::Batch> batch;
    for (;;) {
        TM_TRY_ASSIGN(batch, rows.next(std::move(batch)));
        if (!batch)
            break;
        for (std::size_t row = 0; row < batch->rows.rows(); ++row)
            side.changed.push_back(
                changedRow(changedInFirst[side.changed.size()], batch->rows, row, job.repository.secret()));
    }
    if (job.request.ids) {
        TM_TRY_ASSIGN(side.addedIds,
                      readIds(
                          second, [&](std::uint32_t row) { return added.test(row); }, job.request.idLimit));
    }
    return side;
}

Result<std::vector<DiffId>> readIds(const RowIndex& index, const std::function<bool(std::uint32_t)>& wanted,
                                    std::uint64_t limit)
{
    std::vector<DiffId> ids;
    FrameDecoder decoder;
    for (const RowIndex::Segment& segment : index.segments()) {
        const std::vector<RowGroup>& groups = segment.reader->layout().groups;
        for (std::size_t g = 0; g < groups.size() && ids.size() < limit; ++g) {
            const auto first = static_cast<std::uint32_t>(segment.firstRow + groups[g].firstRow);
            const auto isWanted = [&](std::uint32_t row) { return index.isLive(first + row) && wanted(first + row); };
            bool any = false;
            for (std::uint32_t row = 0; row < groups[g].rows && !any; ++row)
                any = isWanted(row);
            if (!any)
                continue;
            TM_TRY_ASSIGN(const GroupIdentities group, segment.reader->readIdentities(decoder, g));
            for (std::uint32_t row = 0; row < groups[g].rows && ids.size() < limit; ++row) {
                if (isWanted(row))
                    ids.push_back(
                        {std::string(group.ids[row]), group.idTypes.empty() ? std::uint8_t{0} : group.idTypes[row]});
            }
        }
    }
    sortIds(ids);
    return ids;
}

Result<NamespaceDiff> finishNamespaceDiff(const NamespaceDiffJob& job, SecondSide second)
{
    const RowComparer& comparer = job.comparer;
    const RowIndex& index = comparer.index();
    NamespaceDiff diff;
    diff.counts = second.counts;
    diff.counts.removed = index.liveRows() - second.counts.changed - second.counts.unchanged;
    std::sort(second.changed.begin(), second.changed.end(),
              [](const ChangedRow& a, const ChangedRow& b) { return a.row < b.row; });
    const auto isChanged = [&](std::uint32_t row) { return comparer.seen(row) && !comparer.kept(row); };
    FrameDecoder decoder;
    std::span<const ChangedRow> rest = second.changed;
    for (const RowIndex::Segment& segment : index.segments()) {
        for (std::size_t g = 0; g < segment.reader->layout().groups.size(); ++g)
            TM_TRY(compareDetails(job, segment, g, decoder, rest, diff));
    }
    if (job.request.ids) {
        diff.added = std::move(second.addedIds);
        sortIds(diff.added);
        TM_TRY_ASSIGN(diff.changed, readIds(index, isChanged, job.request.idLimit));
        TM_TRY_ASSIGN(diff.removed,
                      readIds(
                          index, [&](std::uint32_t row) { return !comparer.seen(row); }, job.request.idLimit));
    }
    return diff;
}

} // namespace tidemark
