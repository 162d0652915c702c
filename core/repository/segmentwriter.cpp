// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/segmentwriter.h"

#include <algorithm>
#include <cassert>

namespace tidemark {

namespace {

void appendRaw(ByteBuffer& buffer, const void* data, std::size_t size)
{
    const std::size_t at = buffer.size();
    buffer.resize(at + size);
    if (size != 0)
        std::memcpy(buffer.data() + at, data, size);
}

} // namespace

SegmentWriter::SegmentWriter(std::unique_ptr<FrameFileWriter> file, std::uint32_t dimension) : m_file(std::move(file))
{
    m_layout.dimension = dimension;
}

Result<std::unique_ptr<SegmentWriter>> SegmentWriter::create(FileSystem& files, RandomSource& random,
                                                             const std::string& directory, std::uint32_t dimension,
                                                             bool compress)
{
    TM_TRY_ASSIGN(auto file, FrameFileWriter::create(files, random, directory, FrameFileKind::Segment, compress));
    return std::unique_ptr<SegmentWriter>(new SegmentWriter(std::move(file), dimension));
}

std::uint32_t SegmentWriter::columnIndex(const SegmentColumn& column)
{
    auto& columns = m_layout.columns;
    const auto it = std::find(columns.begin(), columns.end(), column);
    if (it != columns.end())
        return static_cast<std::uint32_t>(it - columns.begin());
    columns.push_back(column);
    return static_cast<std::uint32_t>(columns.size() - 1);
}

Result<void> SegmentWriter::appendChunk(RowGroup& group, const SegmentColumn& column, ByteView raw, FrameCodec codec)
{
    ColumnChunk chunk;
    chunk.column = columnIndex(column);
    const std::size_t step = column.role == ColumnRole::Values ? m_layout.valueFrameBytes() : kMaxFrameBytes;
    for (std::size_t at = 0; at < raw.size(); at += step) {
        TM_TRY_ASSIGN(const FrameInfo info, m_file->append(raw.subspan(at, std::min(step, raw.size() - at)), codec));
        chunk.frames.push_back(info);
    }
    group.chunks.push_back(std::move(chunk));
    return {};
}

Result<void> SegmentWriter::appendBytesColumn(RowGroup& group, const SegmentColumn& place, const BytesColumn& column,
                                              FrameCodec codec)
{
    if (column.size() == 0)
        return {};
    m_scratch.clear();
    for (std::size_t row = 0; row < column.size(); ++row) {
        // The length plus one, and 0 for an absent row.
        const std::uint64_t size = column[row].size();
        if (size >= UINT32_MAX)
            return fail(Errc::LimitExceeded, "a cell is longer than 4 GiB");
        const std::uint32_t field = column.isAbsent(row) ? 0 : static_cast<std::uint32_t>(size + 1);
        appendRaw(m_scratch, &field, sizeof field);
    }
    for (std::size_t row = 0; row < column.size(); ++row)
        appendRaw(m_scratch, column[row].data(), column[row].size());
    return appendChunk(group, place, m_scratch, codec);
}

Result<void> SegmentWriter::appendIntegerColumn(RowGroup& group, ColumnRole role, const IntegerColumn& column)
{
    if (column.size() == 0)
        return {};
    m_scratch.clear();
    for (std::size_t row = 0; row < column.size(); ++row) {
        const std::uint8_t present = column[row].has_value() ? 1 : 0;
        appendRaw(m_scratch, &present, 1);
    }
    for (std::size_t row = 0; row < column.size(); ++row) {
        const std::int64_t value = column[row].value_or(0);
        appendRaw(m_scratch, &value, sizeof value);
    }
    return appendChunk(group, {role}, m_scratch, FrameCodec::Zstd);
}

Result<void> SegmentWriter::append(const VectorBatch& batch, std::span<const Hash128> rowHashes)
{
    assert(batch.rows() != 0 && batch.dimension == m_layout.dimension && rowHashes.size() == batch.rows());
    RowGroup group;
    group.rows = static_cast<std::uint32_t>(batch.rows());
    group.firstRow = m_layout.rows();
    TM_TRY(appendBytesColumn(group, {ColumnRole::Ids}, batch.ids, FrameCodec::Zstd));
    if (!batch.idTypes.empty())
        TM_TRY(appendChunk(group, {ColumnRole::IdTypes}, std::as_bytes(std::span(batch.idTypes)), FrameCodec::Zstd));
    TM_TRY(appendChunk(group, {ColumnRole::RowHashes}, std::as_bytes(rowHashes), FrameCodec::Raw));
    if (m_layout.dimension != 0)
        TM_TRY(appendChunk(group, {ColumnRole::Values}, std::as_bytes(std::span(batch.values)), FrameCodec::Floats));
    if (!batch.irregular.empty()) {
        const ByteView bytes = std::as_bytes(std::span(batch.irregular));
        TM_TRY(appendChunk(group, {ColumnRole::Irregular}, bytes, FrameCodec::Zstd));
    }
    TM_TRY(appendBytesColumn(group, {ColumnRole::Metadata}, batch.metadata, FrameCodec::Zstd));
    TM_TRY(appendIntegerColumn(group, ColumnRole::Ttl, batch.ttlSeconds));
    TM_TRY(appendIntegerColumn(group, ColumnRole::Expiry, batch.expiresAt));
    for (const CellColumn& column : batch.cells)
        TM_TRY(appendBytesColumn(group, {ColumnRole::Cells, column.name}, column.cells, FrameCodec::Zstd));
    for (const VectorColumn& column : batch.vectors) {
        // Their lengths are whole words too, so that the planes of the floats stay in step.
        const bool words =
            column.kind == VectorKind::Float32 || column.kind == VectorKind::Sparse || column.kind == VectorKind::Multi;
        TM_TRY(appendBytesColumn(group, {ColumnRole::Vectors, column.name, column.kind}, column.values,
                                 words ? FrameCodec::Floats : FrameCodec::Zstd));
    }
    m_layout.groups.push_back(std::move(group));
    return {};
}

Result<WrittenSegment> SegmentWriter::finish()
{
    WrittenSegment written;
    written.rows = m_layout.rows();
    TM_TRY_ASSIGN(written.file, m_file->finish(encodeLayout(m_layout)));
    return written;
}

} // namespace tidemark
