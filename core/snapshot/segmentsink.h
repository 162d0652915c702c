// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "repository/repository.h"
#include "repository/segmentwriter.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace tidemark {

/// Vectors on their way to a segment.
struct HashedBatch {
    VectorBatch batch;
    std::vector<Hash128> rowHashes;  ///< One a row.
    std::size_t namespaceNumber = 0; ///< Set by push().
};

/// Takes the batches of namespaces, one after the other, from any number of threads, and encodes and writes them with
/// threads of its own, each into segments of its own. The segments of one namespace are closed and synced while the
/// next one is read. At most a few batches are in flight: push() waits. Borrows the repository.
class SegmentSink {
public:
    SegmentSink(const Repository& repository, bool compress, unsigned encoders);
    /// Gives up what finish() has not returned: its files are removed.
    ~SegmentSink();
    SegmentSink(const SegmentSink&) = delete;
    SegmentSink& operator=(const SegmentSink&) = delete;

    /// Batches that are pushed from here on are of another namespace, whose number is the count of calls before.
    void beginNamespace();
    /// An empty batch, with the memory of one that has been written if there is one.
    std::unique_ptr<HashedBatch> takeEmpty();
    /// Queues a batch (an empty one is ignored). Fails with the first error of an encoder, and with Conflict if the
    /// dimension differs from that of the namespace's batches before.
    Result<void> push(std::unique_ptr<HashedBatch> batch);
    /// Waits for all of it to be written and synced, and lists it by namespace. The caller now owns the files. Call
    /// once.
    Result<std::vector<std::vector<WrittenSegment>>> finish();

private:
    /// The segment that an encoder is writing.
    struct Open {
        std::unique_ptr<SegmentWriter> writer;
        std::size_t namespaceNumber = 0;
    };
    void encode(std::size_t encoder);
    Result<void> write(Open& open, const HashedBatch& batch);
    Result<void> close(Open& open);
    /// The next batch for this encoder; null when there will be none.
    std::unique_ptr<HashedBatch> next(std::size_t encoder);
    void stopEncoders();

    const Repository& m_repository;
    const bool m_compress;
    const std::size_t m_capacity;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<HashedBatch>> m_queue;
    std::vector<std::unique_ptr<HashedBatch>> m_empty;
    std::optional<std::uint32_t> m_dimension; ///< Of the namespace.
    std::optional<Error> m_error;
    bool m_closed = false;
    std::vector<std::vector<WrittenSegment>> m_written; ///< By namespace.
    std::vector<std::jthread> m_threads;                ///< Last: they use all of the above.
};

} // namespace tidemark
