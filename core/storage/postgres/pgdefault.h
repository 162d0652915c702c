// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgtable.h"

#include <optional>
#include <string>

namespace tidemark {

/// Tidemark's own layout for a namespace that comes from another engine, in the form of a table's definition:
/// id, the vector, metadata (json, which keeps every byte), ttl_seconds, expires_at, then the other vectors and columns
/// by their names. With an index for nearest neighbours if the metric is one that pgvector has.
Json pgDefaultConfig(const NamespaceInfo& info, const PgVectorTypes& types);

/// A column's default, which comes from a hostile file, in a form that is safe to make again: a literal, now(),
/// CURRENT_TIMESTAMP, CURRENT_DATE, gen_random_uuid(), true, false, NULL, a number.
struct PgSafeDefault {
    std::string sql;                 ///< Without the casts behind it.
    std::optional<std::string> cast; ///< The name of a type, as hostile as it came; nothing if there is none.
};
/// Nothing if it is anything else.
std::optional<PgSafeDefault> pgSafeDefault(std::string_view expression);

} // namespace tidemark
