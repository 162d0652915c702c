// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteconnection.h"
#include "storage/sqlite/sqlitetable.h"

#include <vector>

namespace tidemark {

/// What of a database are namespaces, and what is not and why.
struct SqliteSchema {
    std::vector<SqliteTable> tables;    ///< Sorted by name.
    std::vector<SkippedObject> skipped; ///< Views, virtual tables, tables without vectors.
};

/// Reads the schema within the connection's transaction. Namespaces are:
/// - tables of Tidemark's own layout, told by its exact columns;
/// - other tables with a primary key of one column, or none, and exactly one column of vectors (sqlitevectors.h);
/// - vec0 tables of sqlite-vec (vec0schema.h).
/// SQLite's own tables (sqlite_*) and the shadow tables of virtual ones are left out without a word. A file that cannot
/// be read fails as a whole; a table that SQLite cannot make sense of (an unknown collation) is skipped with its
/// reason.
Result<SqliteSchema> readSqliteSchema(SqliteConnection& connection);

/// The ordinary columns of a table and its key, as far as they are known without looking at a row.
struct SqliteColumns {
    struct Column {
        std::string name;
        std::string declaredType;
        bool notNull = false;
        int primaryKeyPlace = 0; ///< From 1; 0 for a column outside the primary key.
    };
    std::vector<Column> columns;        ///< Without generated ones.
    std::vector<std::string> generated; ///< Computed by SQLite, so never read or written; their names shadow the rowid.
    bool withoutRowid = false;
    bool primaryKeyIsRowid = false;
    bool hasUniqueIndex = false; ///< Besides the primary key's.
    bool hasFullIndex = false;   ///< Some index holds every row, so that counting needs no scan of the table.

    std::size_t primaryKeyColumns() const;
    /// The first of rowid, _rowid_ and oid that is no column; empty if there is none.
    std::string freeRowidAlias() const;
};
Result<SqliteColumns> readSqliteColumns(SqliteConnection& connection, const std::string& table);

/// Sets key, rowid and columns of a table whose vector column is known already.
Result<void> assignColumns(SqliteTable& table, const SqliteColumns& columns);

} // namespace tidemark
