// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/segmentsink.h"

#include <fmt/format.h>

namespace tidemark {

SegmentSink::SegmentSink(const Repository& repository, bool compress, unsigned encoders)
    : m_repository(repository)
    , m_compress(compress)
    , m_capacity(encoders + 1)
{
    for (std::size_t i = 0; i < encoders; ++i)
        m_threads.emplace_back([this, i] { encode(i); });
}

SegmentSink::~SegmentSink()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_error && !m_closed)
            m_error = Error{Errc::Cancelled, "given up", {}, 0, Consequence::NothingChanged};
    }
    stopEncoders();
    for (const std::vector<WrittenSegment>& segments : m_written) {
        for (const WrittenSegment& segment : segments)
            ignoreError(m_repository.files().remove(m_repository.segments() + "/" + toHex(segment.file.name)),
                        "an orphan that collect() removes");
    }
}

void SegmentSink::beginNamespace()
{
    const std::scoped_lock lock(m_mutex);
    m_written.emplace_back();
    m_dimension.reset();
}

std::unique_ptr<HashedBatch> SegmentSink::takeEmpty()
{
    const std::scoped_lock lock(m_mutex);
    if (m_empty.empty())
        return std::make_unique<HashedBatch>();
    std::unique_ptr<HashedBatch> batch = std::move(m_empty.back());
    m_empty.pop_back();
    return batch;
}

Result<void> SegmentSink::push(std::unique_ptr<HashedBatch> batch)
{
    if (batch->batch.rows() == 0)
        return {};
    std::unique_lock lock(m_mutex);
    if (!m_dimension)
        m_dimension = batch->batch.dimension;
    if (*m_dimension != batch->batch.dimension)
        return fail(Errc::Conflict, fmt::format("the dimension changes from {} to {} inside a namespace", *m_dimension,
                                                batch->batch.dimension));
    m_changed.wait(lock, [&] { return m_queue.size() < m_capacity || m_error; });
    if (m_error)
        return fail(*m_error);
    batch->namespaceNumber = m_written.size() - 1;
    m_queue.push_back(std::move(batch));
    m_changed.notify_all();
    return {};
}

std::unique_ptr<HashedBatch> SegmentSink::next(std::size_t encoder)
{
    std::unique_lock lock(m_mutex);
    // A later encoder starts only when the earlier ones fall behind, so that little data makes one segment.
    m_changed.wait(lock, [&] { return m_error || m_closed || m_queue.size() > encoder; });
    if (m_error || m_queue.size() <= encoder)
        return nullptr;
    std::unique_ptr<HashedBatch> batch = std::move(m_queue.front());
    m_queue.pop_front();
    m_changed.notify_all();
    return batch;
}

Result<void> SegmentSink::close(Open& open)
{
    TM_TRY_ASSIGN(const WrittenSegment segment, open.writer->finish());
    open.writer.reset();
    const std::scoped_lock lock(m_mutex);
    m_written[open.namespaceNumber].push_back(segment);
    return {};
}

Result<void> SegmentSink::write(Open& open, const HashedBatch& batch)
{
    if (open.writer && open.namespaceNumber != batch.namespaceNumber)
        TM_TRY(close(open));
    if (!open.writer) {
        TM_TRY_ASSIGN(open.writer, SegmentWriter::create(m_repository.files(), m_repository.environment().random,
                                                         m_repository.segments(), batch.batch.dimension, m_compress));
        open.namespaceNumber = batch.namespaceNumber;
    }
    TM_TRY(open.writer->append(batch.batch, batch.rowHashes));
    return open.writer->size() >= kSegmentBytes ? close(open) : Result<void>();
}

void SegmentSink::encode(std::size_t encoder)
{
    Open open;
    Result<void> done;
    while (std::unique_ptr<HashedBatch> batch = next(encoder)) {
        done = write(open, *batch);
        if (!done)
            break;
        batch->batch.clear();
        batch->rowHashes.clear();
        const std::scoped_lock lock(m_mutex);
        m_empty.push_back(std::move(batch));
    }
    bool givenUp = false;
    {
        const std::scoped_lock lock(m_mutex);
        givenUp = m_error.has_value();
    }
    if (done && open.writer && !givenUp)
        done = close(open);
    if (open.writer)
        open.writer->abandon();
    if (done)
        return;
    const std::scoped_lock lock(m_mutex);
    if (!m_error)
        m_error = std::move(done).error();
    m_changed.notify_all();
}

void SegmentSink::stopEncoders()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }
    m_threads.clear(); // joins
}

Result<std::vector<std::vector<WrittenSegment>>> SegmentSink::finish()
{
    stopEncoders();
    if (m_error)
        return fail(*m_error);
    return std::move(m_written);
}

} // namespace tidemark
