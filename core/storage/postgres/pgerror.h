// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <libpq-fe.h>

#include <string_view>

namespace tidemark {

/// The Error for a result that the server refused, or for a connection that broke: by its SQLSTATE, with the server's
/// own message and what to do. `doing` says what failed, with the table: `reading the table "public.docs"`. The message
/// never holds a password: libpq and the server put none into theirs.
Error pgError(const PGconn* connection, const PGresult* result, std::string_view doing);

/// True for an error after which nothing more can be asked of the connection.
bool isConnectionLost(const PGconn* connection, const PGresult* result);

/// The Error for a connection that could not be made.
Error pgConnectError(const PGconn* connection);

} // namespace tidemark
