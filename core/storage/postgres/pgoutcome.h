// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgconnection.h"

#include <string>

namespace tidemark {

/// What became of a transaction whose COMMIT was sent and whose answer was lost.
enum class PgOutcome { Committed, RolledBack, Unknown };

/// Asks the server, over a new connection, for some seconds: one that crashed may be coming up again. `transaction` is
/// what pg_current_xact_id() said.
PgOutcome findPgOutcome(const PgOpening& opening, const std::string& transaction);

} // namespace tidemark
