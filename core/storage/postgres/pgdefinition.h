// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgconnection.h"
#include "storage/postgres/pgtable.h"

#include <string>
#include <vector>

namespace tidemark {

/// A step of making a table complete after its rows are in it.
struct PgStep {
    std::string sql;
    std::string what;       ///< `the index "docs_embedding_idx"`
    std::string definition; ///< As the snapshot has it.
};

/// How a namespace's table is made: statements of Tidemark's own making, in which nothing of the snapshot's stands but
/// quoted names, literals, checked numbers, and types that the server resolved as types. What is SQL text in the
/// snapshot (expressions, conditions, triggers, checks) is never executed: it is named in the notes.
struct PgDefinition {
    PgTable table;                      ///< As it will be: without the columns that are left out.
    std::vector<std::string> createSql; ///< Sequences, the table, its sequences' owner, comments.
    std::vector<PgStep> indexes;        ///< After the load.
    std::vector<PgStep> foreignKeys;    ///< After all tables are loaded.
    std::vector<std::string> notes;
};

/// Asks the server what types and names it has. Conflict if the table cannot be made: a type that this database lacks.
Result<PgDefinition> definePgTable(PgConnection& connection, const NamespaceInfo& info, const PgVectorTypes& types);

/// What of a definition would be left out, known without a server; a sentence each.
std::vector<std::string> pgLeftOut(const PgTable& table, bool isRenamed);

/// True if the two have the same columns and key, so that the rows of one fit the other.
bool isSamePgLayout(const PgTable& a, const PgTable& b);

} // namespace tidemark
