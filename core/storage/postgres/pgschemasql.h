// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tidemark {

/// Tables that could be namespaces: oid, schema, table, kind, has a primary key, may use the schema, may select, is
/// under row security, has the access method heap, may alter it, may change its rows.
extern const char* const kPgCandidatesSql;

/// The definition of the table $1 (an oid) as one JSON document; what pgTableFromConfig() reads. Names, texts and
/// numbers only, no oids: equal definitions in two databases give equal documents.
extern const char* const kPgDefinitionSql;

} // namespace tidemark
