// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "model/idtype.h"
#include "model/vectorcolumn.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// Another column of the records of a namespace, whose values are cells.
struct ColumnField {
    std::string name;         ///< A byte string; hostile.
    std::string type;         ///< The engine's own word ("timestamptz", "varchar(20)"); empty if it has none.
    std::uint8_t classes = 0; ///< 1 << CellClass for each class that its values may have; 0: not known.
    friend bool operator==(const ColumnField&, const ColumnField&) = default;
};

/// What a namespace is, apart from its vectors: enough for its engine to create it again as it was.
struct NamespaceInfo {
    std::string name;                       ///< A byte string; hostile.
    std::optional<std::uint32_t> dimension; ///< Of VectorBatch::values. Absent while nothing says it (an empty table),
                                            ///< and where all vectors are in `vectors`.
    std::string metric;                     ///< "cosine", "l2", "ip", …; empty where the engine has none.
    std::string vectorName;                 ///< What the engine calls VectorBatch::values; empty if it has no name.
    std::vector<VectorField> vectors;       ///< The other vectors of a record, sorted by name.
    /// The other columns, in the engine's order. Empty for engines whose columns are known from `config` only (sqlite),
    /// unless the namespace is to be created from another engine's.
    std::vector<ColumnField> columns;
    std::optional<IdType> idType;       ///< The type that all ids have, where the engine has only one.
    std::optional<std::uint64_t> count; ///< Rows, where the engine knows them without a scan.
    /// Which engine `config` belongs to ("sqlite"); empty for a namespace without one.
    std::string engine;
    /// Opaque to all but the engine: table definition, index kind and parameters. null if there is none.
    Json config;
};

/// What the rows of a namespace make use of: known after a scan, and what a target of another engine is asked about.
struct ContentTraits {
    std::uint8_t idTypes = 0; ///< Bit 1 << IdType for each type that occurs.
    bool metadata = false;
    bool ttl = false;
    bool expiry = false;
    bool irregular = false;
    bool nonFinite = false;               ///< A NaN or an infinity occurs among the values.
    std::vector<std::string> cellColumns; ///< Sorted names of the other columns.
    /// For each of them a bit 1 << CellClass for each class that occurs.
    std::vector<std::uint8_t> cellClasses;

    void merge(const ContentTraits& other);
    void addCells(const std::string& column, std::uint8_t classes);
    friend bool operator==(const ContentTraits&, const ContentTraits&) = default;
};

/// Something in a storage that is no namespace, and why: named in every report, never silently skipped.
struct SkippedObject {
    std::string name;
    std::string reason;
};

/// The keys vector_name, vectors, columns and id_type, each only where there is something to say.
void addFields(Json& json, const NamespaceInfo& info);
Result<void> readFields(const Json& json, NamespaceInfo& info);
Json toJson(const ContentTraits& traits);
Result<ContentTraits> contentTraitsFromJson(const Json& json);

} // namespace tidemark
