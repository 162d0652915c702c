// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/column.h"
#include "model/idtype.h"
#include "model/vectorcolumn.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tidemark {

/// float32 values; resize() leaves new values indeterminate. Only ever copied as bytes: NaN payloads stay.
using ValueBuffer = std::vector<float, UninitializedAllocator<float>>;

/// Another column of the engine's table, carried losslessly. Each cell is absent (the row has no such column) or
/// encoded as model/cell.h says.
struct CellColumn {
    std::string name;
    BytesColumn cells;
    friend bool operator==(const CellColumn&, const CellColumn&) = default;
};

/// Some thousand vectors of one namespace, column by column: what flows from a storage to a file and back.
///
/// Shapes: `rows` = ids.size(); values is row-major [rows][dimension]. Every other column has either `rows` entries or
/// none at all, which means "absent in every row" (idTypes: Text, irregular: no). Plain data, one thread at a time.
struct VectorBatch {
    std::uint32_t dimension = 0;
    BytesColumn ids; ///< No row is absent.
    std::vector<std::uint8_t> idTypes;
    ValueBuffer values;
    /// 1 where the row has no float32[dimension] (its vector cell is NULL, or of another length or class). Its values
    /// are zeros, and the cell itself stands in the cell column that has the vector column's name.
    std::vector<std::uint8_t> irregular;
    BytesColumn metadata;
    IntegerColumn ttlSeconds;
    IntegerColumn expiresAt; ///< Unix seconds.
    std::vector<CellColumn> cells;
    /// Vectors besides `values`, each declared in NamespaceInfo::vectors. A namespace may have only these, and
    /// dimension 0.
    std::vector<VectorColumn> vectors;

    std::size_t rows() const { return ids.size(); }
    IdType idType(std::size_t row) const { return idTypes.empty() ? IdType::Text : static_cast<IdType>(idTypes[row]); }
    bool isIrregular(std::size_t row) const { return !irregular.empty() && irregular[row] != 0; }
    std::span<const float> rowValues(std::size_t row) const
    {
        return std::span(values).subspan(row * dimension, dimension);
    }
    bool hasMetadata(std::size_t row) const { return metadata.size() != 0 && !metadata.isAbsent(row); }
    std::optional<std::int64_t> ttl(std::size_t row) const
    {
        return ttlSeconds.size() == 0 ? std::nullopt : ttlSeconds[row];
    }
    std::optional<std::int64_t> expiry(std::size_t row) const
    {
        return expiresAt.size() == 0 ? std::nullopt : expiresAt[row];
    }
    const CellColumn* findCells(std::string_view name) const;
    const VectorColumn* findVectors(std::string_view name) const;

    /// Bytes of content: what the batch costs in memory, nearly.
    std::uint64_t contentBytes() const;
    /// Empties every column, keeps the memory and the dimension.
    void clear();
    /// Adds one row of another batch. REQUIRES: the same dimension.
    void appendRow(const VectorBatch& from, std::size_t row);
};

} // namespace tidemark
