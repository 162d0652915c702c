// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteconnection.h"
#include "storage/sqlite/sqlitetable.h"
#include "storage/vectorstorage.h"

#include <vector>

namespace tidemark {

/// Disjoint intervals of rowids that together hold every row, at most `wanted`, in order. They are of nearly equal
/// size as far as rowids in use lie evenly; gaps between them, however wide, do not count. REQUIRES: the table has a
/// rowidName.
Result<std::vector<ScanRange>> splitByRowid(SqliteConnection& connection, const SqliteTable& table, unsigned wanted);

} // namespace tidemark
