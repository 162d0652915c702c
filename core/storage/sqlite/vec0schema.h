// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteconnection.h"
#include "storage/sqlite/sqlitetable.h"
#include "storage/vectorstorage.h"

#include <string>
#include <vector>

namespace tidemark {

/// Describes the vec0 table `table.name` that `sql` makes, from its shadow tables, which are all there is without
/// sqlite-vec. Returns why it is no namespace: a definition or a version of sqlite-vec that is not known, or shadow
/// tables that do not fit each other (a chunk of a wrong length, more ids than places). Empty if it is one.
Result<std::string> describeVec0Table(SqliteConnection& connection, const std::string& sql, SqliteTable& table);

/// Parts of nearly equal size, cut between chunks.
Result<std::vector<ScanRange>> splitByChunk(SqliteConnection& connection, const SqliteTable& table, unsigned wanted);

} // namespace tidemark
