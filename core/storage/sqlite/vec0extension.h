// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteconnection.h"

#include <string>

namespace tidemark {

/// Where sqlite-vec is installed: the file that the environment variable TIDEMARK_SQLITE_VEC names, and nothing else if
/// it is set; else vec0.so in a library directory of the system, which only root writes to. NotFound, with where it was
/// looked for.
Result<std::string> findVec0Extension();

/// Loads sqlite-vec into this one connection, through the C function: SQL can load nothing before, during or after it.
Result<void> loadVec0Extension(SqliteConnection& connection);

} // namespace tidemark
