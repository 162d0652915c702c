// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteconnection.h"
#include "storage/sqlite/sqlitetable.h"

#include <string>
#include <vector>

namespace tidemark {

/// The SQL that makes a namespace's table, checked, and renamed to the namespace's name.
struct SqliteDefinition {
    SqliteTable table;              ///< tableSql, indexSql and triggerSql are safe to execute with executeGuarded().
    std::vector<std::string> notes; ///< What is left out and why.
};

/// Tidemark's own layout for a namespace without a config of SQLite. Else the config's statements, which come from a
/// hostile file: each is tried on an empty database in memory, where an authorizer lets it do nothing but create that
/// one table, index or trigger, and is taken over as SQLite then states it. Conflict for a statement that does anything
/// else. An index that this build of SQLite cannot make (a function or collation of its application) is left out with a
/// note. Under another name the triggers are left out too, for they may speak of the old name. The statement of a vec0
/// table is made from its parts.
Result<SqliteDefinition> definitionFor(const NamespaceInfo& info);

/// What a guarded statement may create.
enum class SqliteObject { Table, Index, Trigger };

/// Runs one CREATE statement that may touch only `table`. Conflict if it tries to do anything else.
Result<void> executeGuarded(SqliteConnection& connection, const std::string& sql, SqliteObject object,
                            const std::string& table);

/// True if two definitions make the same table, whatever its name.
bool isSameTableSql(const std::string& a, const std::string& b);

} // namespace tidemark
