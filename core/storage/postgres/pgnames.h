// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tidemark {

/// PostgreSQL cuts longer names short, so that two could become one.
constexpr std::size_t kPgNameBytes = 63;

/// An identifier in SQL, whatever it contains. REQUIRES: no NUL byte.
std::string pgQuoted(std::string_view name);
/// A string literal in SQL. REQUIRES: no NUL byte.
std::string pgLiteral(std::string_view text);

/// Where a namespace lies.
struct PgName {
    std::string schema;
    std::string table;
    std::string sql() const { return pgQuoted(schema) + "." + pgQuoted(table); }
    friend bool operator==(const PgName&, const PgName&) = default;
};

/// `schema.table`, always with the schema. A schema that contains a dot or a quotation mark is put into quotation marks
/// as in SQL; the table is all that follows the first dot, as it is.
std::string pgNamespaceName(const PgName& name);
/// Nothing if no schema stands in it.
std::optional<PgName> pgNameOf(std::string_view namespaceName);

} // namespace tidemark
