// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/namespaceinfo.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

/// What a column of a vec0 table is.
enum class Vec0Role : std::uint8_t { Key, Partition, Vector, Metadata, Auxiliary };
/// What its values are. The last three are of vectors.
enum class Vec0Type : std::uint8_t { Text, Integer, Real, Boolean, Blob, Float, Int8, Bit };

struct Vec0Column {
    std::string name;
    Vec0Role role = Vec0Role::Metadata;
    Vec0Type type = Vec0Type::Text;
    std::uint32_t dimension = 0; ///< Of a vector, in elements.
    std::string metric;          ///< Of a vector: "l2", "l1", "cosine", or "hamming".
    friend bool operator==(const Vec0Column&, const Vec0Column&) = default;

    /// How many bytes a vector of this column takes in its chunk.
    std::size_t vectorBytes() const;
};

/// What sqlite-vec's CREATE VIRTUAL TABLE … USING vec0(…) says: nothing else knows the columns, their kinds and
/// metrics. Plain data. One that came out of a function here keeps sqlite-vec's own limits, and its names are words of
/// ASCII letters, digits and underscores: that is all that vec0 takes for a name.
struct Vec0Table {
    std::vector<Vec0Column> columns; ///< In the order of the definition.
    std::optional<std::uint32_t> chunkSize;
    friend bool operator==(const Vec0Table&, const Vec0Table&) = default;

    const Vec0Column* key() const;         ///< Null if the ids are hidden rowids.
    const Vec0Column* plainVector() const; ///< The first one of floats: VectorBatch::values. Null if there is none.
    /// In the order of the definition, which is the order of the numbers of their shadow tables.
    std::vector<const Vec0Column*> ofRole(Vec0Role role) const;
    bool hasTextKey() const { return key() != nullptr && key()->type == Vec0Type::Text; }
};

/// True if the statement, as SQLite stores it, makes a vec0 table.
bool isVec0Sql(std::string_view sql);
/// True for the name behind `<table>_` of a table in which vec0 keeps content.
bool isVec0ShadowPart(std::string_view part);

/// All of them that such a table has, in a fixed order.
std::vector<std::string> vec0ShadowParts(const Vec0Table& table);

/// Takes the definition from a hostile file apart. Unsupported, with what is wrong, for one that sqlite-vec 0.1 would
/// not take, or that holds anything that is not known.
Result<Vec0Table> parseVec0Sql(std::string_view sql);
/// The statement that makes such a table. Made from the parts: no text of anybody else's is in it.
std::string vec0Sql(std::string_view name, const Vec0Table& table);

/// The first bit of a vector stands in the lowest bit of vec0's bytes (so do vec_quantize_binary() and vec_to_json()
/// say), and in the highest of VectorKind::Bit's. Appends the bytes, each mirrored.
void appendMirroredBits(std::string_view bytes, std::string& to);

/// Sets dimension, metric, vectors, columns, id type, engine and config.
void describeVec0(const Vec0Table& table, NamespaceInfo& info);
/// The table in a config that describeVec0() made; Damaged for one that it cannot have made.
Result<Vec0Table> vec0FromConfig(const Json& config);
/// What such a config says in its member "layout".
constexpr std::string_view kVec0Layout = "vec0";

} // namespace tidemark
