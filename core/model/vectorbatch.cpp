// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/vectorbatch.h"

#include <algorithm>
#include <cassert>

namespace tidemark {

namespace {

void fillAbsent(BytesColumn& column, std::size_t rows)
{
    while (column.size() < rows)
        column.appendAbsent();
}

/// A column that was "absent in every row" gets its absent rows before the first present one.
void appendBytes(BytesColumn& column, const BytesColumn& from, std::size_t row, std::size_t rowsBefore)
{
    const bool absent = from.size() == 0 || from.isAbsent(row);
    if (absent && column.size() == 0)
        return;
    fillAbsent(column, rowsBefore);
    if (absent)
        column.appendAbsent();
    else
        column.append(from[row]);
}

void appendInteger(IntegerColumn& column, std::optional<std::int64_t> value, std::size_t rowsBefore)
{
    if (!value && column.size() == 0)
        return;
    while (column.size() < rowsBefore)
        column.append(std::nullopt);
    column.append(value);
}

void appendByte(std::vector<std::uint8_t>& column, std::uint8_t value, std::size_t rowsBefore)
{
    if (value == 0 && column.empty())
        return;
    column.resize(rowsBefore, 0);
    column.push_back(value);
}

} // namespace

const CellColumn* VectorBatch::findCells(std::string_view name) const
{
    const auto it = std::find_if(cells.begin(), cells.end(), [&](const CellColumn& c) { return c.name == name; });
    return it == cells.end() ? nullptr : &*it;
}

const VectorColumn* VectorBatch::findVectors(std::string_view name) const
{
    const auto it = std::find_if(vectors.begin(), vectors.end(), [&](const VectorColumn& v) { return v.name == name; });
    return it == vectors.end() ? nullptr : &*it;
}

std::uint64_t VectorBatch::contentBytes() const
{
    std::uint64_t bytes = ids.heapBytes() + values.size() * sizeof(float) + metadata.heapBytes();
    for (const CellColumn& column : cells)
        bytes += column.cells.heapBytes();
    for (const VectorColumn& column : vectors)
        bytes += column.values.heapBytes();
    return bytes + rows() * 16;
}

void VectorBatch::clear()
{
    ids.clear();
    idTypes.clear();
    values.clear();
    irregular.clear();
    metadata.clear();
    ttlSeconds.clear();
    expiresAt.clear();
    cells.clear();
    vectors.clear();
}

void VectorBatch::appendRow(const VectorBatch& from, std::size_t row)
{
    assert(dimension == from.dimension);
    const std::size_t before = rows();
    ids.append(from.ids[row]);
    appendByte(idTypes, from.idTypes.empty() ? std::uint8_t{0} : from.idTypes[row], before);
    const std::span<const float> source = from.rowValues(row);
    values.resize(values.size() + dimension);
    if (!source.empty())
        std::memcpy(values.data() + before * dimension, source.data(), source.size_bytes());
    appendByte(irregular, from.isIrregular(row) ? std::uint8_t{1} : std::uint8_t{0}, before);
    appendBytes(metadata, from.metadata, row, before);
    appendInteger(ttlSeconds, from.ttl(row), before);
    appendInteger(expiresAt, from.expiry(row), before);
    for (const CellColumn& column : from.cells) {
        if (column.cells.size() == 0 || column.cells.isAbsent(row))
            continue;
        auto it = std::find_if(cells.begin(), cells.end(), [&](const CellColumn& c) { return c.name == column.name; });
        if (it == cells.end())
            it = cells.insert(cells.end(), CellColumn{column.name, {}});
        appendBytes(it->cells, column.cells, row, before);
    }
    for (CellColumn& column : cells)
        fillAbsent(column.cells, before + 1);
    for (const VectorColumn& column : from.vectors) {
        if (column.values.size() == 0 || column.values.isAbsent(row))
            continue;
        auto it = std::find_if(vectors.begin(), vectors.end(), [&](const auto& v) { return v.name == column.name; });
        if (it == vectors.end())
            it = vectors.insert(vectors.end(), VectorColumn{column.name, column.kind, {}});
        appendBytes(it->values, column.values, row, before);
    }
    for (VectorColumn& column : vectors)
        fillAbsent(column.values, before + 1);
}

} // namespace tidemark
