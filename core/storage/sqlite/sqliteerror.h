// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string_view>

struct sqlite3;

namespace tidemark {

/// The Error for a result code of SQLite, with SQLite's own message and the file. `doing` says what failed, with the
/// table: `reading the table "docs"`.
Error sqliteError(sqlite3* db, int resultCode, std::string_view doing);

} // namespace tidemark
