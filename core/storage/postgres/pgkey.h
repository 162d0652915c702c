// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "storage/postgres/pgtable.h"
#include "storage/postgres/pgwire.h"

#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// Appends the id of a row, from the fields of its key's columns in the key's order.
Result<void> appendPgId(const PgTable& table, const std::vector<PgField>& fields, VectorBatch& batch);

/// One string for each column of a key: digits, true or false, a UUID, the eight little-endian bytes of a double, or
/// the bytes as they are.
using PgKeyParts = std::vector<std::string>;

/// Takes an id apart. Nothing if the table's key cannot have it: another type, a number beyond its column, text that
/// the server does not hold (a NUL, no UTF-8).
std::optional<PgKeyParts> pgKeyParts(const PgTable& table, IdType type, std::string_view id);
/// A part in the binary form of its column (text for ByText).
std::string pgKeyWire(const PgColumn& column, std::string_view part);
/// A part as text that a cast to the column's type reads.
std::string pgKeyText(const PgColumn& column, std::string_view part);

/// `unnest($1::text[], …) AS k(a0, …)`; its parameters are arrays of texts, one for each column of the key.
std::string pgKeyListSql(const PgTable& table);
/// `t."id" = k.a0::bigint AND …`
std::string pgKeyConditionSql(const PgTable& table);
/// The parameters of pgKeyListSql() for those ids that the key can have.
std::vector<std::string> pgKeyListWire(const PgTable& table, const BytesColumn& ids,
                                       const std::vector<std::uint8_t>& idTypes, std::size_t from, std::size_t to);

/// The head of a one-dimensional array in binary form; its elements follow, each with its length.
std::string pgArrayHead(std::uint32_t elementOid, std::size_t count, bool hasNull);

} // namespace tidemark
