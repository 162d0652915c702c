// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/rowhash.h"
#include "model/vectorbatch.h"
#include "repository/rowindex.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace tidemark {

/// The chosen live rows of a namespace of a snapshot, in manifest order, decoded ahead by a thread of its own. Every
/// row is hashed again and compared with its stored hash before it is delivered: Damaged rather than a wrong row.
/// Borrows the index and the secret. next() is for one thread at a time.
class SnapshotRows {
public:
    /// `wanted` is called from the decoding thread with row numbers of the index; masked rows are never asked for.
    SnapshotRows(const RowIndex& index, const HashSecret& secret, std::function<bool(std::uint32_t)> wanted,
                 const JobContext& context);
    ~SnapshotRows();
    SnapshotRows(const SnapshotRows&) = delete;
    SnapshotRows& operator=(const SnapshotRows&) = delete;

    struct Batch {
        VectorBatch rows;
        std::vector<Hash128> hashes; ///< Stored row hashes, one a row.
    };
    /// The next batch; null at the end. The caller may give the batch before back for its memory.
    Result<std::unique_ptr<Batch>> next(std::unique_ptr<Batch> used = nullptr);

private:
    void decodeAll(const std::stop_token& stop);
    Result<void> decode(const std::stop_token& stop);
    Result<void> decodeGroup(FrameDecoder& decoder, const RowIndex::Segment& segment, std::size_t group, Batch& batch);
    bool deliver(std::unique_ptr<Batch> batch, const std::stop_token& stop);
    std::unique_ptr<Batch> takeEmpty();

    const RowIndex& m_index;
    const HashSecret& m_secret;
    const std::function<bool(std::uint32_t)> m_wanted;
    const JobContext m_context;
    RowHashes m_hashes; ///< Scratch of the decoding thread.

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::unique_ptr<Batch>> m_ready;
    std::vector<std::unique_ptr<Batch>> m_empty;
    bool m_done = false;
    std::optional<Error> m_error;
    std::jthread m_thread; ///< Last: it uses all of the above.
};

} // namespace tidemark
