// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/namespaceinfo.h"
#include "storage/postgres/pgnames.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// In which form the values of a column travel between the server and Tidemark.
enum class PgCarrier {
    Int2,
    Int4,
    Int8,
    Float4,
    Float8,
    Bool,
    Text, ///< text, varchar, char(n)
    Bytea,
    JsonText,
    JsonBinary,
    Uuid,
    Vector,
    HalfVector,
    SparseVector,
    Bit, ///< bit(n) and bit varying, where they are vectors
    RealArray,
    ByText, ///< Everything else: as the server writes it as text under fixed settings, and reads it back.
};

/// What a column is for its namespace.
enum class PgRole { Key, Plain, Vector, Metadata, Ttl, Expiry, Cell, Generated };

struct PgColumn {
    std::string name;
    std::string type;         ///< As the server writes it, with its schema, without a length: "character varying".
    std::int32_t typmod = -1; ///< Its length or dimension, as the server codes it.
    std::string typeText;     ///< Both together: "character varying(20)".
    std::string base; ///< Without domains: the bare name of a type of the server's or of pgvector's, else empty.
    std::int32_t baseTypmod = -1;
    bool notNull = false;
    std::string identity;         ///< "a": always, "d": by default, or empty.
    std::string generated;        ///< Its expression, where the server computes it.
    bool isIndexedVector = false; ///< An index for nearest neighbours uses it.
    std::string metric;           ///< By the first such index.
    // The following are found out by classifyPgColumns().
    PgRole role = PgRole::Cell;
    PgCarrier carrier = PgCarrier::ByText;

    bool isVector() const { return role == PgRole::Plain || role == PgRole::Vector; }
    VectorKind vectorKind() const;
    std::optional<std::uint32_t> dimension() const;
};

/// A table that is a namespace. Plain data; `config` holds all of its definition (pgdefinition.h).
struct PgTable {
    PgName name;
    bool isPartitioned = false;
    std::uint32_t oid = 0; ///< 0 for one that is to be created.
    std::vector<PgColumn> columns;
    std::vector<std::size_t> key; ///< Indexes into `columns`, in the key's order.
    bool hasOtherUnique = false;  ///< Some other column, or several, must be unique besides the id.
    bool hasDeferrableKey = false;
    bool isHeap = true;
    bool isOwned = false; ///< The role may alter and drop it.
    std::optional<std::uint64_t> count;
    Json config;

    const PgColumn* plain() const; ///< Null if it has none.
    IdType idType() const;
    /// As SQL names it for reading: rows of tables that inherit from it are theirs.
    std::string sourceSql() const { return (isPartitioned ? "" : "ONLY ") + name.sql(); }
};

/// What the extension pgvector is called in a database.
struct PgVectorTypes {
    std::string schema; ///< Empty if the extension is not installed.
    bool hasHalf = false;
    bool hasSparse = false;
    bool isInstalled() const { return !schema.empty(); }
    /// A type of the extension's, quoted and with its schema.
    std::string sql(std::string_view type) const { return pgQuoted(schema) + "." + pgQuoted(type); }
};

/// Columns, key and the rest from the definition in `config`, which may be hostile. Damaged if it is none.
Result<PgTable> pgTableFromConfig(const Json& config);
/// Sets role and carrier of every column. Empty, or why the table is no namespace.
std::string classifyPgColumns(PgTable& table);

NamespaceInfo toNamespaceInfo(const PgTable& table);

/// The definition in a namespace's config under the namespace's name. Nothing if it has none of PostgreSQL.
Result<std::optional<PgTable>> pgTableOf(const NamespaceInfo& info);

} // namespace tidemark
