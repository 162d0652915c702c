// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/idtype.h"
#include "model/vectorcolumn.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tidemark {

/// What an engine keeps as the metadata of a vector.
enum class MetadataModel : std::uint8_t {
    Bytes,    ///< Any bytes, as they are.
    JsonText, ///< Any JSON document, as it is written.
    Object,   ///< A JSON object of any depth, not empty, kept as values: delivered in the form of canonicaljson.h.
    Flat,     ///< The same, of strings, 64-bit integers, doubles, booleans and lists of one of these: no nulls, nothing
              ///< nested.
    None,
};

/// What an engine can hold of the rows of a namespace that comes from another engine: what a restore adapts rows to,
/// with a loss report, before it writes them. A namespace that returns to the engine that it came from is not adapted:
/// there the engine's own definition (NamespaceInfo::config) says what it holds. Plain data.
struct ContentLimits {
    std::uint8_t idTypes = 0xff; ///< bitOf() of each type that ids may have; one namespace may mix them only if
    bool mixedIds = true;        ///< this is true. Where Text is missing, other ids become UUIDs.
    bool utf8Only = false;       ///< Names, ids, metadata and texts must be UTF-8 without NUL characters.
    bool finiteOnly = false;     ///< NaN and infinities cannot be held.
    bool vectorless = true;      ///< A row may have no vector (VectorBatch::irregular).
    bool plainVector = true;     ///< Has VectorBatch::values; false only for an engine that names all its vectors.
    std::uint32_t maxDimension = UINT32_MAX;
    std::uint8_t vectorKinds = 0xff; ///< 1 << VectorKind for each kind that other vectors may have; 0: it has none.
    MetadataModel metadata = MetadataModel::Bytes;
    /// If not empty: what keys of metadata must not begin with (Flat).
    std::string reservedKeyPrefix;
    bool ttl = true;                 ///< TTL and expiry are kept (not necessarily obeyed).
    std::uint8_t cellClasses = 0xff; ///< 1 << CellClass for each class that other columns may hold; 0: it has none.
    /// If not empty: the only other columns that it has.
    std::vector<std::string> cellNames;
    bool mixedCells = true;           ///< One column may hold several classes (beside Null).
    std::vector<std::string> metrics; ///< NamespaceInfo::metric; empty: the metric is not the engine's business.
    /// Metrics under which the engine gives values back that differ in the last bits from what was written.
    std::vector<std::string> roundingMetrics;
    /// Metrics under which the engine keeps every vector at length 1.
    std::vector<std::string> normalizingMetrics;
};

} // namespace tidemark
