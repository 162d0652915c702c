// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/segmentlayout.h"

#include <algorithm>
#include <set>

namespace tidemark {

namespace {

constexpr std::uint32_t kMaxColumns = 40'000;     // SQLite's own limit is 32,767.
constexpr std::uint32_t kMaxDimension = 1u << 28; // 1 GiB a row.
constexpr std::uint32_t kMaxGroupRows = 1u << 20;
constexpr std::size_t kMaxColumnName = 1u << 20;
/// A batch ends after 4 MiB and one more row, whose cells SQLite limits to 1 GB each.
constexpr std::uint64_t kMaxChunkBytes = std::uint64_t{3} << 30;

tl::unexpected<Error> damaged(const char* why)
{
    return fail(Errc::Damaged, why);
}

Result<FrameInfo> decodeFrameInfo(ByteReader& reader)
{
    FrameInfo info;
    TM_TRY_ASSIGN(const std::uint8_t codec, reader.u8());
    TM_TRY_ASSIGN(info.storedBytes, reader.u32());
    TM_TRY_ASSIGN(info.decodedBytes, reader.u32());
    TM_TRY_ASSIGN(info.checksum, reader.u64());
    if (codec > static_cast<std::uint8_t>(FrameCodec::Floats))
        return damaged("a frame has an unknown codec");
    info.codec = static_cast<FrameCodec>(codec);
    if (info.decodedBytes == 0 || info.decodedBytes > kMaxFrameBytes)
        return damaged("a frame has an impossible length");
    const bool raw = info.codec == FrameCodec::Raw;
    if (raw ? info.storedBytes != info.decodedBytes : info.storedBytes >= info.decodedBytes)
        return damaged("a frame has an impossible length");
    return info;
}

/// What a chunk of this role must decode to; 0 where only a lower bound is known.
std::uint64_t exactBytes(ColumnRole role, std::uint64_t rows, std::uint32_t dimension)
{
    switch (role) {
    case ColumnRole::IdTypes:
    case ColumnRole::Irregular: return rows;
    case ColumnRole::RowHashes: return rows * 16;
    case ColumnRole::Ttl:
    case ColumnRole::Expiry: return rows * 9;
    case ColumnRole::Values: return rows * dimension * 4;
    case ColumnRole::Ids:
    case ColumnRole::Metadata:
    case ColumnRole::Cells:
    case ColumnRole::Vectors: return 0;
    }
    return 0;
}

Result<void> checkChunk(const SegmentLayout& layout, const RowGroup& group, const ColumnChunk& chunk)
{
    const ColumnRole role = layout.columns[chunk.column].role;
    const std::uint64_t bytes = chunk.decodedBytes();
    const std::uint64_t exact = exactBytes(role, group.rows, layout.dimension);
    if (bytes > kMaxChunkBytes)
        return fail(Errc::LimitExceeded, "a column chunk is too long");
    if (exact != 0 ? bytes != exact : bytes < std::uint64_t{group.rows} * 4)
        return damaged("a column chunk has the wrong length");
    const std::size_t step = role == ColumnRole::Values ? layout.valueFrameBytes() : kMaxFrameBytes;
    for (std::size_t i = 0; i < chunk.frames.size(); ++i) {
        // Hashes do not compress; that they are stored raw means that a row costs a hostile file 16 bytes at least,
        // and what a reader allocates for all rows is in proportion to the file.
        if (role == ColumnRole::RowHashes && chunk.frames[i].codec != FrameCodec::Raw)
            return damaged("row hashes are not stored as they are");
        const bool last = i + 1 == chunk.frames.size();
        if (last ? chunk.frames[i].decodedBytes > step : chunk.frames[i].decodedBytes != step)
            return damaged("a frame does not begin where it must");
    }
    return {};
}

Result<std::vector<SegmentColumn>> decodeColumns(ByteReader& reader)
{
    TM_TRY_ASSIGN(const std::uint32_t count, reader.u32());
    if (count > kMaxColumns)
        return fail(Errc::LimitExceeded, "a segment has too many columns");
    std::vector<SegmentColumn> columns;
    std::set<std::pair<std::uint8_t, std::string>> seen;
    for (std::uint32_t i = 0; i < count; ++i) {
        TM_TRY_ASSIGN(const std::uint8_t role, reader.u8());
        TM_TRY_ASSIGN(const std::string_view name, reader.string(kMaxColumnName));
        if (role >= kColumnRoleCount)
            return damaged("a column has an unknown role");
        SegmentColumn column{static_cast<ColumnRole>(role), std::string(name), VectorKind::Float32};
        if ((!hasName(column.role) && !name.empty()) || !seen.emplace(role, column.name).second)
            return damaged("a column occurs twice");
        if (column.role == ColumnRole::Vectors) {
            TM_TRY_ASSIGN(const std::uint8_t kind, reader.u8());
            if (kind >= kVectorKindCount)
                return damaged("a column has an unknown kind of vectors");
            column.kind = static_cast<VectorKind>(kind);
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

Result<RowGroup> decodeGroup(ByteReader& reader, const SegmentLayout& layout, std::uint64_t& offset)
{
    RowGroup group;
    TM_TRY_ASSIGN(group.rows, reader.u32());
    TM_TRY_ASSIGN(const std::uint32_t chunkCount, reader.u32());
    if (group.rows == 0 || group.rows > kMaxGroupRows || chunkCount > layout.columns.size())
        return damaged("a row group has an impossible size");
    std::vector<bool> seen(layout.columns.size(), false);
    for (std::uint32_t i = 0; i < chunkCount; ++i) {
        ColumnChunk chunk;
        TM_TRY_ASSIGN(chunk.column, reader.u32());
        TM_TRY_ASSIGN(const std::uint32_t frameCount, reader.u32());
        if (chunk.column >= layout.columns.size() || seen[chunk.column])
            return damaged("a row group has an unknown or doubled column");
        seen[chunk.column] = true;
        if (frameCount == 0 || frameCount > kMaxChunkBytes / kMaxFrameBytes * 2)
            return damaged("a column chunk has an impossible number of frames");
        chunk.offset = offset;
        for (std::uint32_t f = 0; f < frameCount; ++f) {
            TM_TRY_ASSIGN(const FrameInfo info, decodeFrameInfo(reader));
            chunk.frames.push_back(info);
        }
        offset += chunk.storedBytes();
        TM_TRY(checkChunk(layout, group, chunk));
        group.chunks.push_back(std::move(chunk));
    }
    if (layout.find(group, ColumnRole::Ids) == nullptr || layout.find(group, ColumnRole::RowHashes) == nullptr ||
        (layout.find(group, ColumnRole::Values) == nullptr) != (layout.dimension == 0))
        return damaged("a row group lacks a column");
    return group;
}

} // namespace

std::uint64_t ColumnChunk::decodedBytes() const
{
    std::uint64_t bytes = 0;
    for (const FrameInfo& frame : frames)
        bytes += frame.decodedBytes;
    return bytes;
}

std::uint64_t ColumnChunk::storedBytes() const
{
    std::uint64_t bytes = 0;
    for (const FrameInfo& frame : frames)
        bytes += frame.storedBytes;
    return bytes;
}

std::uint64_t SegmentLayout::rows() const
{
    return groups.empty() ? 0 : groups.back().firstRow + groups.back().rows;
}

const ColumnChunk* SegmentLayout::find(const RowGroup& group, ColumnRole role) const
{
    const auto it = std::find_if(group.chunks.begin(), group.chunks.end(),
                                 [&](const ColumnChunk& chunk) { return columns[chunk.column].role == role; });
    return it == group.chunks.end() ? nullptr : &*it;
}

std::uint32_t SegmentLayout::rowsPerValueFrame() const
{
    const std::size_t rowBytes = std::size_t{dimension} * 4;
    return rowBytes == 0 ? 0 : static_cast<std::uint32_t>(kMaxFrameBytes / rowBytes);
}

std::size_t SegmentLayout::valueFrameBytes() const
{
    const std::size_t rows = rowsPerValueFrame();
    return rows == 0 ? kMaxFrameBytes : rows * dimension * 4;
}

ByteBuffer encodeLayout(const SegmentLayout& layout)
{
    ByteWriter writer;
    writer.u32(layout.dimension);
    writer.u32(static_cast<std::uint32_t>(layout.columns.size()));
    for (const SegmentColumn& column : layout.columns) {
        writer.u8(static_cast<std::uint8_t>(column.role));
        writer.string(column.name);
        if (column.role == ColumnRole::Vectors)
            writer.u8(static_cast<std::uint8_t>(column.kind));
    }
    writer.u32(static_cast<std::uint32_t>(layout.groups.size()));
    for (const RowGroup& group : layout.groups) {
        writer.u32(group.rows);
        writer.u32(static_cast<std::uint32_t>(group.chunks.size()));
        for (const ColumnChunk& chunk : group.chunks) {
            writer.u32(chunk.column);
            writer.u32(static_cast<std::uint32_t>(chunk.frames.size()));
            for (const FrameInfo& frame : chunk.frames) {
                writer.u8(static_cast<std::uint8_t>(frame.codec));
                writer.u32(frame.storedBytes);
                writer.u32(frame.decodedBytes);
                writer.u64(frame.checksum);
            }
        }
    }
    return writer.take();
}

Result<SegmentLayout> decodeLayout(ByteView footer, std::uint64_t firstOffset, std::uint64_t endOfFrames)
{
    ByteReader reader(footer);
    SegmentLayout layout;
    TM_TRY_ASSIGN(layout.dimension, reader.u32());
    if (layout.dimension > kMaxDimension)
        return fail(Errc::LimitExceeded, "a segment has an impossible dimension");
    TM_TRY_ASSIGN(layout.columns, decodeColumns(reader));
    TM_TRY_ASSIGN(const std::uint32_t groupCount, reader.u32());
    std::uint64_t offset = firstOffset;
    std::uint64_t rows = 0;
    for (std::uint32_t i = 0; i < groupCount; ++i) {
        TM_TRY_ASSIGN(RowGroup group, decodeGroup(reader, layout, offset));
        group.firstRow = rows;
        rows += group.rows;
        layout.groups.push_back(std::move(group));
    }
    TM_TRY(reader.expectEnd());
    if (offset != endOfFrames)
        return damaged("the frames of a segment do not fill it");
    return layout;
}

} // namespace tidemark
