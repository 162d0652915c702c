// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "storage/sqlite/sqliteconnection.h"
#include "storage/sqlite/sqlitetable.h"

#include <string>
#include <string_view>

namespace tidemark {

/// The condition that a row has exactly the id ?1: neither 1 for "1", nor "A" for "a" under a collation that takes them
/// for the same. It is answered by the key's index.
std::string exactKeyCondition(const SqliteTable& table);

/// Binds an id. Conflict if the table's key cannot be of its type, or SQLite would convert it.
Result<int> bindKey(SqliteStatement& statement, int at, const SqliteTable& table, const SqliteConnection& connection,
                    IdType type, std::string_view id);

/// Conflict for a text that the database's encoding cannot keep byte for byte.
Result<void> checkText(const SqliteConnection& connection, std::string_view text);

} // namespace tidemark
