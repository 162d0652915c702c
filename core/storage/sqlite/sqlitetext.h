// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <sqlite3.h>

#include <string_view>

namespace tidemark {

/// The bytes of a text cell as UTF-8, borrowed until the next step. Of a UTF-8 database they come as they are stored,
/// well-formed or not. Of a UTF-16 database they are converted, and Unsupported says that the cell is no well-formed
/// UTF-16, which SQLite would convert with loss.
Result<std::string_view> columnText(sqlite3_stmt* statement, int column, bool isUtf8Database);

} // namespace tidemark
