// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "repository/framefile.h"
#include "repository/segmentlayout.h"

#include <memory>

namespace tidemark {

/// A segment is finished once it has reached this size.
constexpr std::uint64_t kSegmentBytes = std::uint64_t{64} << 20;

/// A segment that is complete and durable, but for its directory entry.
struct WrittenSegment {
    FileRef file;
    std::uint64_t rows = 0;
};

/// Writes the batches of one namespace into one new segment: a batch becomes a row group. One thread at a time.
class SegmentWriter {
public:
    /// Borrows `files`, which must outlive the writer.
    static Result<std::unique_ptr<SegmentWriter>> create(FileSystem& files, RandomSource& random,
                                                         const std::string& directory, std::uint32_t dimension,
                                                         bool compress);
    /// REQUIRES: batch.dimension is the segment's, the batch is not empty, one hash a row.
    Result<void> append(const VectorBatch& batch, std::span<const Hash128> rowHashes);
    std::uint64_t size() const { return m_file->size(); }
    std::uint64_t rows() const { return m_layout.rows(); }
    /// Syncs and closes. On failure the file is removed where possible.
    Result<WrittenSegment> finish();
    void abandon() { m_file->abandon(); }

private:
    explicit SegmentWriter(std::unique_ptr<FrameFileWriter> file, std::uint32_t dimension);
    std::uint32_t columnIndex(const SegmentColumn& column);
    Result<void> appendChunk(RowGroup& group, const SegmentColumn& column, ByteView raw, FrameCodec codec);
    Result<void> appendBytesColumn(RowGroup& group, const SegmentColumn& place, const BytesColumn& column,
                                   FrameCodec codec);
    Result<void> appendIntegerColumn(RowGroup& group, ColumnRole role, const IntegerColumn& column);

    std::unique_ptr<FrameFileWriter> m_file;
    SegmentLayout m_layout;
    ByteBuffer m_scratch;
};

} // namespace tidemark
