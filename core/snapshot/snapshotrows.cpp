// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/snapshotrows.h"

#include "base/showntext.h"
#include "model/rowhash.h"
#include "storage/vectorstorage.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {
constexpr std::size_t kBatchesAhead = 3;
}

SnapshotRows::SnapshotRows(const RowIndex& index, const HashSecret& secret, std::function<bool(std::uint32_t)> wanted,
                           const JobContext& context)
    : m_index(index)
    , m_secret(secret)
    , m_wanted(std::move(wanted))
    , m_context(context)
    , m_thread([this](const std::stop_token& stop) { decodeAll(stop); })
{
}

SnapshotRows::~SnapshotRows() = default; // the thread's destructor asks it to stop and joins

Result<std::unique_ptr<SnapshotRows::Batch>> SnapshotRows::next(std::unique_ptr<Batch> used)
{
    std::unique_lock lock(m_mutex);
    if (used) {
        used->rows.clear();
        used->hashes.clear();
        m_empty.push_back(std::move(used));
    }
    m_changed.wait(lock, [&] { return !m_ready.empty() || m_done; });
    if (m_error)
        return fail(*m_error);
    if (m_ready.empty())
        return std::unique_ptr<Batch>();
    std::unique_ptr<Batch> batch = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return batch;
}

std::unique_ptr<SnapshotRows::Batch> SnapshotRows::takeEmpty()
{
    const std::scoped_lock lock(m_mutex);
    if (m_empty.empty())
        return std::make_unique<Batch>();
    std::unique_ptr<Batch> batch = std::move(m_empty.back());
    m_empty.pop_back();
    return batch;
}

bool SnapshotRows::deliver(std::unique_ptr<Batch> batch, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [&] { return m_ready.size() < kBatchesAhead; }))
        return false;
    m_ready.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

void SnapshotRows::decodeAll(const std::stop_token& stop)
{
    Result<void> decoded = decode(stop);
    const std::scoped_lock lock(m_mutex);
    m_done = true;
    if (!decoded)
        m_error = std::move(decoded).error();
    m_changed.notify_all();
}

Result<void> SnapshotRows::decode(const std::stop_token& stop)
{
    FrameDecoder decoder;
    std::unique_ptr<Batch> batch = takeEmpty();
    for (const RowIndex::Segment& segment : m_index.segments()) {
        const std::size_t groups = segment.reader->layout().groups.size();
        for (std::size_t g = 0; g < groups; ++g) {
            if (stop.stop_requested())
                return {};
            TM_TRY(m_context.checkStop());
            TM_TRY(decodeGroup(decoder, segment, g, *batch));
            if (batch->rows.rows() < kBatchRows && batch->rows.contentBytes() < kBatchBytes)
                continue;
            if (!deliver(std::move(batch), stop))
                return {};
            batch = takeEmpty();
        }
    }
    if (batch->rows.rows() != 0)
        deliver(std::move(batch), stop);
    return {};
}

Result<void> SnapshotRows::decodeGroup(FrameDecoder& decoder, const RowIndex::Segment& segment, std::size_t groupIndex,
                                       Batch& batch)
{
    const RowGroup& group = segment.reader->layout().groups[groupIndex];
    std::vector<std::uint8_t> wanted(group.rows);
    std::size_t count = 0;
    for (std::uint32_t row = 0; row < group.rows; ++row) {
        const auto inSegment = static_cast<std::uint32_t>(group.firstRow + row);
        const bool masked = !segment.masked.isEmpty() && segment.masked.contains(inSegment);
        wanted[row] = !masked && m_wanted(segment.firstRow + inSegment) ? 1 : 0;
        count += wanted[row];
    }
    if (count == 0)
        return {};
    const std::size_t before = batch.rows.rows();
    const RowSelection selection = count == group.rows ? RowSelection() : RowSelection(wanted);
    TM_TRY(segment.reader->readRows(decoder, groupIndex, selection, batch.rows, &batch.hashes));
    hashRows(batch.rows, m_secret, m_hashes, before);
    for (std::size_t row = before; row < m_hashes.rows.size(); ++row) {
        if (m_hashes.rows[row] != batch.hashes[row])
            return fail(Errc::Damaged,
                        fmt::format("the row {} does not match its hash", shownName(batch.rows.ids[row])),
                        segment.reader->path());
    }
    return {};
}

} // namespace tidemark
