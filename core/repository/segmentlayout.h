// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorcolumn.h"
#include "repository/frame.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tidemark {

/// What a column of a segment holds. The numbers are part of the format.
enum class ColumnRole : std::uint8_t {
    Ids = 0,       ///< Byte strings. In every group.
    IdTypes = 1,   ///< One byte a row.
    RowHashes = 2, ///< 16 bytes a row. In every group.
    Values = 3,    ///< float32[rows][dimension]. In every group if the dimension is not 0.
    Irregular = 4, ///< One byte a row.
    Metadata = 5,  ///< Byte strings.
    Ttl = 6,       ///< Integers: a presence byte a row, then 8 bytes a row.
    Expiry = 7,    ///< Integers.
    Cells = 8,     ///< Byte strings; the column has a name.
    Vectors = 9,   ///< Byte strings as VectorKind says; the column has a name and a kind.
};
constexpr std::uint8_t kColumnRoleCount = 10;

constexpr bool hasName(ColumnRole role)
{
    return role == ColumnRole::Cells || role == ColumnRole::Vectors;
}

struct SegmentColumn {
    ColumnRole role = ColumnRole::Ids;
    std::string name = {};                 ///< Of a Cells or Vectors column; else empty.
    VectorKind kind = VectorKind::Float32; ///< Of a Vectors column.
    friend bool operator==(const SegmentColumn&, const SegmentColumn&) = default;
};

/// The frames of one column in one row group, one behind the other in the file.
struct ColumnChunk {
    std::uint32_t column = 0; ///< Index into SegmentLayout::columns.
    std::vector<FrameInfo> frames;
    std::uint64_t offset = 0; ///< Of the first frame in the file; not stored, follows from what is before it.

    std::uint64_t decodedBytes() const;
    std::uint64_t storedBytes() const;
};

struct RowGroup {
    std::uint32_t rows = 0;
    std::uint64_t firstRow = 0;      ///< Of the segment; not stored.
    std::vector<ColumnChunk> chunks; ///< In file order; a column without a chunk is absent in every row.
};

/// The footer of a segment: which column of which rows stands where. Plain data.
struct SegmentLayout {
    std::uint32_t dimension = 0;
    std::vector<SegmentColumn> columns;
    std::vector<RowGroup> groups;

    std::uint64_t rows() const;
    const ColumnChunk* find(const RowGroup& group, ColumnRole role) const;
    /// Rows of a Values frame; the last frame of a group may have fewer. 0 if one row is longer than a frame.
    std::uint32_t rowsPerValueFrame() const;
    /// Decoded bytes of a Values frame but the last.
    std::size_t valueFrameBytes() const;
};

ByteBuffer encodeLayout(const SegmentLayout& layout);

/// Parses a footer from hostile bytes: every size is checked against the others before it is used, so that readers
/// may rely on all that is said above. `endOfFrames` is where the footer begins in the file. Fails with Damaged.
Result<SegmentLayout> decodeLayout(ByteView footer, std::uint64_t firstOffset, std::uint64_t endOfFrames);

} // namespace tidemark
