// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/http/stagingserver.h"

#include "model/rounding.h"
#include "storage/shownname.h"

#include <cstring>
#include <unordered_map>

namespace tidemark {

namespace {

bool sameValues(std::span<const float> a, std::span<const float> b, bool rounds)
{
    const bool sameBits = a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size_bytes()) == 0);
    return sameBits || (rounds && areSameButRounded(a, b));
}

template <typename Columns>
bool sameColumns(const Columns& a, std::size_t rowA, const Columns& b, std::size_t rowB,
                 const BytesColumn& (*bytes)(const typename Columns::value_type&))
{
    const auto isThere = [&](const auto& column, std::size_t row) {
        return bytes(column).size() != 0 && !bytes(column).isAbsent(row);
    };
    const auto contains = [&](const Columns& outer, std::size_t outerRow, const Columns& inner, std::size_t innerRow) {
        for (const auto& column : inner) {
            if (!isThere(column, innerRow))
                continue;
            bool found = false;
            for (const auto& other : outer)
                found = found || (other.name == column.name && isThere(other, outerRow) &&
                                  bytes(other)[outerRow] == bytes(column)[innerRow]);
            if (!found)
                return false;
        }
        return true;
    };
    return contains(a, rowA, b, rowB) && contains(b, rowB, a, rowA);
}

const BytesColumn& cellsOf(const CellColumn& column)
{
    return column.cells;
}

const BytesColumn& valuesOf(const VectorColumn& column)
{
    return column.values;
}

} // namespace

std::string differenceOf(const VectorBatch& written, const VectorBatch& read, bool rounds)
{
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t row = 0; row < read.rows(); ++row)
        places.emplace(static_cast<char>(read.idType(row)) + std::string(read.ids[row]), row);
    for (std::size_t row = 0; row < written.rows(); ++row) {
        const auto it = places.find(static_cast<char>(written.idType(row)) + std::string(written.ids[row]));
        const std::string shown = shownId(written.idType(row), written.ids[row]);
        if (it == places.end())
            return "row " + shown + " is missing";
        const std::size_t other = it->second;
        if (!sameValues(written.rowValues(row), read.rowValues(other), rounds))
            return "row " + shown + " has other values";
        if (written.hasMetadata(row) != read.hasMetadata(other) ||
            (written.hasMetadata(row) && written.metadata[row] != read.metadata[other]))
            return "row " + shown + " has other metadata";
        if (!sameColumns(written.cells, row, read.cells, other, &cellsOf))
            return "row " + shown + " has other columns";
        if (!rounds && !sameColumns(written.vectors, row, read.vectors, other, &valuesOf))
            return "row " + shown + " has other vectors";
    }
    return {};
}

} // namespace tidemark
