// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/namespaceinfo.h"
#include "storage/sqlite/vec0table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// What the id of a vector is in its table.
enum class SqliteKey {
    RowidColumn, ///< An INTEGER PRIMARY KEY: the rowid under the column's name.
    HiddenRowid, ///< A table without a usable primary key: the rowid itself.
    Column,      ///< Any other primary key of one column.
};

/// A table that is a namespace: which column is what. Plain data.
struct SqliteTable {
    std::string name;
    SqliteKey key = SqliteKey::Column;
    /// The key's column; for HiddenRowid the alias of the rowid that no column shadows.
    std::string keyColumn;
    /// How to say "rowid" in this table; empty if it has none (WITHOUT ROWID) or every alias is shadowed.
    std::string rowidName;
    std::string vectorColumn;
    /// The table has Tidemark's own layout: metadata, ttl_seconds and expires_at have their roles.
    bool isTidemarkLayout = false;
    std::vector<std::string> otherColumns; ///< Neither key nor vector nor generated, in the table's order.
    bool hasOtherUnique = false;           ///< Some other column, or several, must be unique besides the id.
    std::optional<std::uint32_t> dimension;
    std::optional<std::uint64_t> count;

    std::string tableSql;
    std::vector<std::string> indexSql;
    std::vector<std::string> triggerSql;
    std::optional<std::int64_t> sequence; ///< Of AUTOINCREMENT.
    /// A virtual table of sqlite-vec. Then key, columns and dimension say what it says, and nothing above is set that
    /// only ordinary tables have.
    std::optional<Vec0Table> vec0;
};

/// Tidemark's own layout: CREATE TABLE "<name>"(id …).
constexpr const char* kIdColumn = "id";
constexpr const char* kEmbeddingColumn = "embedding";
constexpr const char* kMetadataColumn = "metadata";
constexpr const char* kTtlColumn = "ttl_seconds";
constexpr const char* kExpiryColumn = "expires_at";
std::string tidemarkTableSql(std::string_view name);

/// Sets key, columns and dimension of a vec0 table as its definition says.
void setVec0Columns(SqliteTable& table);

/// Its description for snapshots; `config` is what the functions below read.
NamespaceInfo toNamespaceInfo(const SqliteTable& table);

/// The definition in a namespace's config, from a hostile file: well-formed, and nothing more than that is known of it.
/// Only the members that a config holds are set. Nothing if the namespace has no config of SQLite.
Result<std::optional<SqliteTable>> tableFromConfig(const NamespaceInfo& info);

} // namespace tidemark
