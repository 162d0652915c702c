// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "repository/framefile.h"
#include "repository/segmentlayout.h"

#include <functional>
#include <memory>
#include <vector>

namespace tidemark {

/// The id and hash columns of a row group: what comparing needs.
struct GroupIdentities {
    BytesColumn ids;
    std::vector<std::uint8_t> idTypes; ///< Empty: all Text.
    std::vector<Hash128> rowHashes;
};

/// Which rows of a group are wanted: one byte a row, 0 or 1; an empty span means all.
using RowSelection = std::span<const std::uint8_t>;

/// An open segment. Any thread, several at once, each with a decoder of its own.
class SegmentReader {
public:
    /// With `bulk` as FileSystem::openBulkFile().
    static Result<std::unique_ptr<SegmentReader>> open(FileSystem& files, const std::string& directory,
                                                       const FileRef& expected, bool bulk = false);
    const SegmentLayout& layout() const { return m_layout; }
    const FileRef& file() const { return m_file->ref(); }
    const std::string& path() const { return m_file->path(); }

    Result<GroupIdentities> readIdentities(FrameDecoder& decoder, std::size_t group) const;
    /// The same without the row hashes, which may be damaged.
    Result<GroupIdentities> readIds(FrameDecoder& decoder, std::size_t group) const;
    /// Appends the row hashes of the group.
    Result<void> readRowHashes(FrameDecoder& decoder, std::size_t group, std::vector<Hash128>& hashes) const;
    /// All rows of the group without their vectors: the batch has no values, and dimension 0.
    Result<VectorBatch> readDetails(FrameDecoder& decoder, std::size_t group) const;
    /// Appends the wanted rows of the group to `batch` (whose dimension becomes the segment's) and their row hashes to
    /// `hashes`. Frames of values without a wanted row are not read. REQUIRES: the batch is empty or of the dimension.
    Result<void> readRows(FrameDecoder& decoder, std::size_t group, RowSelection wanted, VectorBatch& batch,
                          std::vector<Hash128>* hashes) const;

private:
    SegmentReader() = default;
    Result<ByteBuffer> readChunk(FrameDecoder& decoder, const ColumnChunk& chunk) const;
    Result<VectorBatch> readSmallColumns(FrameDecoder& decoder, const RowGroup& group) const;
    Result<void> appendValues(FrameDecoder& decoder, const RowGroup& group, RowSelection wanted,
                              VectorBatch& batch) const;

    std::unique_ptr<FrameFileReader> m_file;
    SegmentLayout m_layout;
};

} // namespace tidemark
