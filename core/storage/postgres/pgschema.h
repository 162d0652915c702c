// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgconnection.h"
#include "storage/postgres/pgtable.h"

#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// What of a database are namespaces, and what is not and why.
struct PgSchema {
    PgVectorTypes vectors;
    std::vector<PgTable> tables;        ///< Sorted by the namespace's name.
    std::vector<SkippedObject> skipped; ///< Views, foreign tables, tables without a primary key or a privilege.

    const PgTable* find(std::string_view namespaceName) const;
};

/// How tables are to be locked before their definitions are read.
enum class PgLock {
    AccessShare, ///< Against being altered, dropped or truncated, which a snapshot of the server does not survive.
    ShareRowExclusive, ///< Against all changes by others.
};

struct PgSchemaRequest {
    PgLock lock = PgLock::AccessShare;
    /// Only these are locked; nothing: all of them. A table that the role may not change is never locked against it.
    std::optional<std::vector<std::string>> lockOnly;
    bool withCounts = true;
};

/// Reads the catalog within the connection's transaction. Every table with a column of vectors is looked at (a type of
/// pgvector's, an array of float4, or bits that an index for nearest neighbours uses); those in the server's own
/// schemas, of extensions and temporary ones are left out without a word, and a partition is part of its table.
/// Conflict if a table was rewritten or emptied between the transaction's moment and the lock: then what is to be read
/// is gone.
Result<PgSchema> readPgSchema(PgConnection& connection, const PgSchemaRequest& request);

Result<PgVectorTypes> readPgVectorTypes(PgConnection& connection);
/// Columns, key and definition of one table. NotFound if there is none with a primary key.
Result<PgTable> readPgTable(PgConnection& connection, std::uint32_t oid, const PgName& name);
/// `LOCK TABLE`, for several tables at once.
Result<void> lockPgTables(PgConnection& connection, const std::vector<const PgTable*>& tables, PgLock lock);

} // namespace tidemark
