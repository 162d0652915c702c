// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "storage/vectorstorage.h"
#include "support/resulttesting.h"

#include <gtest/gtest.h>

#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tidemark::test {

/// One row as a test writes it down.
struct Row {
    std::string id;
    std::vector<float> values;
    std::optional<std::string> metadata = std::nullopt;
    std::optional<std::int64_t> ttl = std::nullopt;
    std::optional<std::int64_t> expiry = std::nullopt;
    IdType type = IdType::Text;
    std::vector<std::pair<std::string, std::string>> cells = {}; ///< Name and encoded cell.
    bool irregular = false;
    std::vector<VectorColumn> vectors = {}; ///< Of one row each.
};

inline VectorBatch batchOf(std::uint32_t dimension, const std::vector<Row>& rows)
{
    VectorBatch batch;
    batch.dimension = dimension;
    for (const Row& row : rows) {
        VectorBatch one;
        one.dimension = dimension;
        one.ids.append(row.id);
        one.idTypes = {static_cast<std::uint8_t>(row.type)};
        one.values.resize(dimension);
        for (std::size_t i = 0; i < dimension; ++i)
            std::memcpy(&one.values[i], &row.values[i], sizeof(float)); // Keeps the payload of a NaN.
        one.irregular = {row.irregular ? std::uint8_t{1} : std::uint8_t{0}};
        if (row.metadata)
            one.metadata.append(*row.metadata);
        else
            one.metadata.appendAbsent();
        one.ttlSeconds.append(row.ttl);
        one.expiresAt.append(row.expiry);
        for (const auto& [name, cell] : row.cells) {
            one.cells.push_back({name, {}});
            one.cells.back().cells.append(cell);
        }
        one.vectors = row.vectors;
        batch.appendRow(one, 0);
    }
    return batch;
}

inline BytesColumn idsOf(const std::vector<std::string>& ids)
{
    BytesColumn column;
    for (const std::string& id : ids)
        column.append(id);
    return column;
}

/// Type and id to everything else of a row, all of it as bytes: two contents are equal if their maps are.
using RowMap = std::map<std::string, std::string>;

inline void addRows(const VectorBatch& batch, RowMap& rows)
{
    for (std::size_t i = 0; i < batch.rows(); ++i) {
        std::string text = batch.isIrregular(i) ? "irregular" : toHex(std::as_bytes(batch.rowValues(i)));
        text += batch.hasMetadata(i) ? "|m=" + std::string(batch.metadata[i]) : "|";
        text += batch.ttl(i) ? "|t=" + std::to_string(*batch.ttl(i)) : "|";
        text += batch.expiry(i) ? "|e=" + std::to_string(*batch.expiry(i)) : "|";
        std::map<std::string, std::string> cells;
        for (const CellColumn& column : batch.cells) {
            if (column.cells.size() != 0 && !column.cells.isAbsent(i))
                cells[column.name] = column.cells[i];
        }
        for (const auto& [name, cell] : cells)
            text += "|" + name + "=" + toHex(asBytes(cell));
        std::map<std::string, std::string> vectors;
        for (const VectorColumn& column : batch.vectors) {
            if (column.values.size() != 0 && !column.values.isAbsent(i))
                vectors[column.name] = std::string(name(column.kind)) + ":" + toHex(asBytes(column.values[i]));
        }
        for (const auto& [vectorName, value] : vectors)
            text += "|v:" + vectorName + "=" + value;
        const std::string key = std::to_string(static_cast<int>(batch.idType(i))) + ":" + std::string(batch.ids[i]);
        EXPECT_TRUE(rows.emplace(key, text).second) << "delivered twice: " << key;
    }
}

inline RowMap rowsOf(const VectorBatch& batch)
{
    RowMap rows;
    addRows(batch, rows);
    return rows;
}

inline RowMap rowsOf(StorageReader& reader, const std::string& name, const ScanRange& range = {})
{
    RowMap rows;
    auto stream = reader.scan(name, range);
    EXPECT_TRUE(succeeded(stream));
    VectorBatch batch;
    while (stream) {
        const auto more = (*stream)->next(batch);
        EXPECT_TRUE(succeeded(more));
        if (!more || !*more)
            break;
        EXPECT_NE(batch.rows(), 0U);
        EXPECT_LE(batch.rows(), kBatchRows);
        EXPECT_EQ(batch.values.size(), batch.rows() * batch.dimension);
        addRows(batch, rows);
    }
    return rows;
}

inline RowMap rowsOf(VectorStorage& storage, const std::string& name)
{
    auto reader = storage.openReader(1);
    EXPECT_TRUE(succeeded(reader));
    return reader ? rowsOf(**reader, name) : RowMap();
}

inline std::vector<std::string> namesOf(const StorageReader& reader)
{
    std::vector<std::string> names;
    for (const NamespaceInfo& info : reader.namespaces())
        names.push_back(info.name);
    return names;
}

inline NamespaceInfo plainNamespace(std::string name, std::optional<std::uint32_t> dimension = std::nullopt)
{
    NamespaceInfo info;
    info.name = std::move(name);
    info.dimension = dimension;
    return info;
}

} // namespace tidemark::test
