// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/segmentreader.h"

#include <algorithm>
#include <cassert>

namespace tidemark {

namespace {

/// A group is about 4 MiB; one of very long rows is read column by column.
constexpr std::uint64_t kStretchBytes = std::uint64_t{8} << 20;

/// Lengths (plus one; 0 is absent), then the bytes.
Result<BytesColumn> parseBytesColumn(ByteView chunk, std::uint32_t rows)
{
    ByteReader reader(chunk);
    TM_TRY_ASSIGN(const ByteView lengths, reader.raw(std::size_t{rows} * 4));
    BytesColumn column;
    column.reserve(rows, reader.left());
    for (std::uint32_t row = 0; row < rows; ++row) {
        std::uint32_t field = 0;
        std::memcpy(&field, lengths.data() + std::size_t{row} * 4, sizeof field);
        if (field == 0) {
            column.appendAbsent();
            continue;
        }
        TM_TRY_ASSIGN(const ByteView cell, reader.raw(field - 1));
        column.append(asText(cell));
    }
    TM_TRY(reader.expectEnd());
    return column;
}

Result<BytesColumn> parseVectorColumn(ByteView chunk, std::uint32_t rows, VectorKind kind)
{
    TM_TRY_ASSIGN(BytesColumn column, parseBytesColumn(chunk, rows));
    for (std::uint32_t row = 0; row < rows; ++row) {
        if (!column.isAbsent(row))
            TM_TRY(checkVector(kind, column[row]));
    }
    return column;
}

Result<IntegerColumn> parseIntegerColumn(ByteView chunk, std::uint32_t rows)
{
    ByteReader reader(chunk);
    TM_TRY_ASSIGN(const ByteView present, reader.raw(rows));
    IntegerColumn column;
    for (std::uint32_t row = 0; row < rows; ++row) {
        TM_TRY_ASSIGN(const std::uint64_t bits, reader.u64());
        const auto flag = std::to_integer<unsigned>(present[row]);
        if (flag > 1 || (flag == 0 && bits != 0))
            return fail(Errc::Damaged, "an integer column has an impossible presence byte");
        column.append(flag == 1 ? std::optional(static_cast<std::int64_t>(bits)) : std::nullopt);
    }
    return column;
}

Result<std::vector<std::uint8_t>> parseByteColumn(ByteView chunk, std::uint8_t limit)
{
    std::vector<std::uint8_t> column(chunk.size());
    std::memcpy(column.data(), chunk.data(), chunk.size());
    if (std::any_of(column.begin(), column.end(), [limit](std::uint8_t value) { return value >= limit; }))
        return fail(Errc::Damaged, "a column has a byte beyond its range");
    return column;
}

void appendSelected(VectorBatch& batch, const VectorBatch& small, RowSelection wanted)
{
    // The values come later, frame by frame; until then both batches stand without them.
    const std::uint32_t dimension = std::exchange(batch.dimension, 0);
    for (std::size_t row = 0; row < small.rows(); ++row) {
        if (wanted.empty() || wanted[row] != 0)
            batch.appendRow(small, row);
    }
    batch.dimension = dimension;
}

} // namespace

Result<std::unique_ptr<SegmentReader>> SegmentReader::open(FileSystem& files, const std::string& directory,
                                                           const FileRef& expected, bool bulk)
{
    std::unique_ptr<SegmentReader> reader(new SegmentReader);
    TM_TRY_ASSIGN(reader->m_file,
                  FrameFileReader::open(files, directory, expected.name, FrameFileKind::Segment, &expected, bulk));
    auto layout =
        decodeLayout(reader->m_file->footer(), FrameFileReader::firstFrameOffset(), reader->m_file->endOfFrames());
    if (!layout)
        return fail(layout.error().code, layout.error().detail, reader->path());
    reader->m_layout = std::move(*layout);
    return reader;
}

Result<ByteBuffer> SegmentReader::readChunk(FrameDecoder& decoder, const ColumnChunk& chunk) const
{
    ByteBuffer bytes(chunk.decodedBytes());
    TM_TRY(m_file->readFrames(decoder, chunk.frames, chunk.offset, bytes));
    return bytes;
}

Result<GroupIdentities> SegmentReader::readIdentities(FrameDecoder& decoder, std::size_t groupIndex) const
{
    TM_TRY_ASSIGN(GroupIdentities identities, readIds(decoder, groupIndex));
    TM_TRY(readRowHashes(decoder, groupIndex, identities.rowHashes));
    return identities;
}

Result<GroupIdentities> SegmentReader::readIds(FrameDecoder& decoder, std::size_t groupIndex) const
{
    const RowGroup& group = m_layout.groups[groupIndex];
    GroupIdentities identities;
    TM_TRY_ASSIGN(const ByteBuffer ids, readChunk(decoder, *m_layout.find(group, ColumnRole::Ids)));
    TM_TRY_ASSIGN(identities.ids, parseBytesColumn(ids, group.rows));
    if (identities.ids.anyAbsent())
        return fail(Errc::Damaged, "a row has no id", path());
    if (const ColumnChunk* chunk = m_layout.find(group, ColumnRole::IdTypes)) {
        TM_TRY_ASSIGN(const ByteBuffer types, readChunk(decoder, *chunk));
        TM_TRY_ASSIGN(identities.idTypes, parseByteColumn(types, kIdTypeCount));
    }
    return identities;
}

Result<void> SegmentReader::readRowHashes(FrameDecoder& decoder, std::size_t groupIndex,
                                          std::vector<Hash128>& hashes) const
{
    const RowGroup& group = m_layout.groups[groupIndex];
    const ColumnChunk& chunk = *m_layout.find(group, ColumnRole::RowHashes);
    const std::size_t before = hashes.size();
    hashes.resize(before + group.rows);
    return m_file->readFrames(decoder, chunk.frames, chunk.offset,
                              std::as_writable_bytes(std::span(hashes).subspan(before)));
}

Result<VectorBatch> SegmentReader::readSmallColumns(FrameDecoder& decoder, const RowGroup& group) const
{
    VectorBatch batch;
    for (const ColumnChunk& chunk : group.chunks) {
        const SegmentColumn& column = m_layout.columns[chunk.column];
        if (column.role == ColumnRole::Values || column.role == ColumnRole::RowHashes)
            continue;
        TM_TRY_ASSIGN(const ByteBuffer bytes, readChunk(decoder, chunk));
        switch (column.role) {
        case ColumnRole::Ids: {
            TM_TRY_ASSIGN(batch.ids, parseBytesColumn(bytes, group.rows));
            if (batch.ids.anyAbsent())
                return fail(Errc::Damaged, "a row has no id", path());
            break;
        }
        case ColumnRole::IdTypes: {
            TM_TRY_ASSIGN(batch.idTypes, parseByteColumn(bytes, kIdTypeCount));
            break;
        }
        case ColumnRole::Irregular: {
            TM_TRY_ASSIGN(batch.irregular, parseByteColumn(bytes, 2));
            break;
        }
        case ColumnRole::Metadata: {
            TM_TRY_ASSIGN(batch.metadata, parseBytesColumn(bytes, group.rows));
            break;
        }
        case ColumnRole::Ttl: {
            TM_TRY_ASSIGN(batch.ttlSeconds, parseIntegerColumn(bytes, group.rows));
            break;
        }
        case ColumnRole::Expiry: {
            TM_TRY_ASSIGN(batch.expiresAt, parseIntegerColumn(bytes, group.rows));
            break;
        }
        case ColumnRole::Cells: {
            TM_TRY_ASSIGN(BytesColumn cells, parseBytesColumn(bytes, group.rows));
            batch.cells.push_back({column.name, std::move(cells)});
            break;
        }
        case ColumnRole::Vectors: {
            TM_TRY_ASSIGN(BytesColumn vectors, parseVectorColumn(bytes, group.rows, column.kind));
            batch.vectors.push_back({column.name, column.kind, std::move(vectors)});
            break;
        }
        case ColumnRole::Values:
        case ColumnRole::RowHashes: break;
        }
    }
    return batch;
}

Result<VectorBatch> SegmentReader::readDetails(FrameDecoder& decoder, std::size_t groupIndex) const
{
    auto batch = readSmallColumns(decoder, m_layout.groups[groupIndex]);
    if (!batch)
        return failIn(path(), std::move(batch).error());
    return batch;
}

Result<void> SegmentReader::appendValues(FrameDecoder& decoder, const RowGroup& group, RowSelection wanted,
                                         VectorBatch& batch) const
{
    const ColumnChunk* chunk = m_layout.find(group, ColumnRole::Values);
    if (chunk == nullptr)
        return {};
    const std::size_t dimension = m_layout.dimension;
    const std::size_t before = batch.values.size();
    if (wanted.empty()) {
        batch.values.resize(before + group.rows * dimension);
        return m_file->readFrames(decoder, chunk->frames, chunk->offset,
                                  std::as_writable_bytes(std::span(batch.values).subspan(before)));
    }
    const std::size_t rowsPerFrame = m_layout.rowsPerValueFrame();
    if (rowsPerFrame == 0) {
        // A row is longer than a frame: decode the group and pick.
        TM_TRY_ASSIGN(const ByteBuffer all, readChunk(decoder, *chunk));
        const auto* floats = reinterpret_cast<const float*>(all.data());
        for (std::size_t row = 0; row < group.rows; ++row) {
            if (wanted[row] != 0)
                batch.values.insert(batch.values.end(), floats + row * dimension, floats + (row + 1) * dimension);
        }
        return {};
    }
    ValueBuffer frameValues;
    std::uint64_t offset = chunk->offset;
    std::size_t firstRow = 0;
    for (const FrameInfo& frame : chunk->frames) {
        const std::size_t rows = std::min(rowsPerFrame, group.rows - firstRow);
        const RowSelection here = wanted.subspan(firstRow, rows);
        if (std::any_of(here.begin(), here.end(), [](std::uint8_t w) { return w != 0; })) {
            frameValues.resize(rows * dimension);
            TM_TRY(m_file->readFrame(decoder, frame, offset, std::as_writable_bytes(std::span(frameValues))));
            for (std::size_t row = 0; row < rows; ++row) {
                if (here[row] == 0)
                    continue;
                const std::size_t at = batch.values.size();
                batch.values.resize(at + dimension);
                std::memcpy(batch.values.data() + at, frameValues.data() + row * dimension, dimension * 4);
            }
        }
        offset += frame.storedBytes;
        firstRow += rows;
    }
    return {};
}

Result<void> SegmentReader::readRows(FrameDecoder& decoder, std::size_t groupIndex, RowSelection wanted,
                                     VectorBatch& batch, std::vector<Hash128>* hashes) const
{
    const RowGroup& group = m_layout.groups[groupIndex];
    assert(wanted.empty() || wanted.size() == group.rows);
    assert(batch.rows() == 0 || batch.dimension == m_layout.dimension);
    batch.dimension = m_layout.dimension;
    // The group lies in one piece: one read instead of one a column.
    std::uint64_t groupBytes = 0;
    for (const ColumnChunk& chunk : group.chunks)
        groupBytes += chunk.storedBytes();
    if (wanted.empty() && groupBytes <= kStretchBytes)
        TM_TRY(m_file->readStretch(decoder, group.chunks.front().offset, groupBytes));
    auto small = readSmallColumns(decoder, group);
    if (!small)
        return failIn(path(), std::move(small).error());
    if (batch.rows() == 0 && wanted.empty()) {
        small->dimension = batch.dimension;
        std::swap(small->values, batch.values); // keeps the memory
        batch = std::move(*small);
        batch.values.clear();
    } else {
        appendSelected(batch, *small, wanted);
    }
    TM_TRY(appendValues(decoder, group, wanted, batch));
    if (hashes != nullptr) {
        std::vector<Hash128> all;
        TM_TRY(readRowHashes(decoder, groupIndex, all));
        for (std::size_t row = 0; row < all.size(); ++row) {
            if (wanted.empty() || wanted[row] != 0)
                hashes->push_back(all[row]);
        }
    }
    return {};
}

} // namespace tidemark
