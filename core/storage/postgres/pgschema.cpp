// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgschema.h"

#include "storage/postgres/pgschemasql.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::string_view kDoing = "reading the catalog";
constexpr std::size_t kMaxDefinitionBytes = std::size_t{16} << 20;
/// A table of fewer bytes is counted exactly, which takes some ten milliseconds.
constexpr std::int64_t kCountedBytes = std::int64_t{32} << 20;

struct Candidate {
    PgTable table; ///< Name, oid, and what the role may do with it.
    bool isChangeable = false;
    std::string reason; ///< Why it is no namespace; empty if it may be one.
};

std::string reasonOf(std::string_view kind, const PgResult& found, int row)
{
    if (kind == "v" || kind == "m")
        return "it is a view: its rows belong to other tables";
    if (kind == "f")
        return "it is a foreign table: its rows belong to another server";
    if (!found.boolean(row, 5))
        return "the role may not use its schema: GRANT USAGE ON SCHEMA gives it";
    if (!found.boolean(row, 6))
        return "the role may not read it: GRANT SELECT gives it";
    if (!found.boolean(row, 4))
        return "it has no primary key, so its rows have no id";
    if (found.boolean(row, 7))
        return "row-level security hides rows of it from this role";
    return {};
}

Result<std::vector<Candidate>> readCandidates(PgConnection& connection)
{
    TM_TRY_ASSIGN(const PgResult found, connection.execute(kPgCandidatesSql, kDoing));
    std::vector<Candidate> candidates;
    for (int row = 0; row < found.rows(); ++row) {
        Candidate candidate;
        candidate.table.oid = static_cast<std::uint32_t>(found.integer(row, 0));
        candidate.table.name = {std::string(found.text(row, 1)), std::string(found.text(row, 2))};
        candidate.table.isPartitioned = found.text(row, 3) == "p";
        candidate.reason = reasonOf(found.text(row, 3), found, row);
        candidate.table.isHeap = found.boolean(row, 8);
        candidate.table.isOwned = found.boolean(row, 9);
        candidate.isChangeable = found.boolean(row, 10);
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

bool isToLock(const Candidate& candidate, const PgSchemaRequest& request)
{
    if (!candidate.reason.empty() || (request.lock == PgLock::ShareRowExclusive && !candidate.isChangeable))
        return false;
    return !request.lockOnly || std::find(request.lockOnly->begin(), request.lockOnly->end(),
                                          pgNamespaceName(candidate.table.name)) != request.lockOnly->end();
}

/// TRUNCATE and rewriting by ALTER TABLE are seen at once by every transaction, whatever its moment: a table that got
/// another file between the moment and the lock may look empty. The catalog's row is of the moment, the function's
/// answer is of now.
Result<void> checkUnchanged(PgConnection& connection, const std::vector<const PgTable*>& tables)
{
    std::string oids = "{";
    for (const PgTable* const table : tables)
        oids += fmt::format("{}{}", oids.size() > 1 ? "," : "", table->oid);
    TM_TRY_ASSIGN(
        const PgResult moved,
        connection.query("SELECT c.relname FROM pg_catalog.pg_class c WHERE c.oid=ANY($1::pg_catalog.oid[]) AND "
                         "c.relkind='r' AND c.relfilenode<>pg_catalog.pg_relation_filenode(c.oid) LIMIT 1",
                         {oids + "}"}, kDoing));
    if (moved.rows() != 0)
        return fail(Errc::Conflict, fmt::format("the table {} was emptied or rewritten just now: try again",
                                                shownName(moved.text(0, 0))));
    return {};
}

Result<void> readCount(PgConnection& connection, PgTable& table)
{
    TM_TRY_ASSIGN(const PgResult size, connection.query("SELECT pg_catalog.pg_relation_size($1::pg_catalog.oid)",
                                                        {std::to_string(table.oid)}, kDoing));
    if (size.integer(0, 0) > kCountedBytes || table.isPartitioned)
        return {};
    TM_TRY_ASSIGN(const PgResult count,
                  connection.execute("SELECT pg_catalog.count(*) FROM " + table.sourceSql(),
                                     fmt::format("counting the rows of {}", shownName(pgNamespaceName(table.name)))));
    table.count = static_cast<std::uint64_t>(count.integer(0, 0));
    return {};
}

} // namespace

const PgTable* PgSchema::find(std::string_view namespaceName) const
{
    const auto it = std::find_if(tables.begin(), tables.end(),
                                 [&](const PgTable& table) { return pgNamespaceName(table.name) == namespaceName; });
    return it == tables.end() ? nullptr : &*it;
}

Result<PgVectorTypes> readPgVectorTypes(PgConnection& connection)
{
    TM_TRY_ASSIGN(const PgResult found,
                  connection.execute("SELECT n.nspname, t.typname FROM pg_catalog.pg_extension e "
                                     "JOIN pg_catalog.pg_namespace n ON n.oid=e.extnamespace "
                                     "LEFT JOIN pg_catalog.pg_type t ON t.typnamespace=n.oid AND t.typname IN "
                                     "('halfvec','sparsevec') WHERE e.extname='vector'",
                                     kDoing));
    PgVectorTypes types;
    for (int row = 0; row < found.rows(); ++row) {
        types.schema = found.text(row, 0);
        types.hasHalf = types.hasHalf || found.text(row, 1) == "halfvec";
        types.hasSparse = types.hasSparse || found.text(row, 1) == "sparsevec";
    }
    return types;
}

Result<PgTable> readPgTable(PgConnection& connection, std::uint32_t oid, const PgName& name)
{
    TM_TRY_ASSIGN(const PgResult found, connection.query(kPgDefinitionSql, {std::to_string(oid)}, kDoing));
    if (found.rows() != 1)
        return fail(Errc::NotFound,
                    fmt::format("the table {} was dropped meanwhile", shownName(pgNamespaceName(name))));
    auto config = parseJson(found.text(0, 0), kMaxDefinitionBytes);
    if (!config)
        return fail(Errc::Unsupported, "its definition cannot be read: " + config.error().detail);
    TM_TRY_ASSIGN(PgTable table, pgTableFromConfig(*config));
    table.name = name;
    table.oid = oid;
    return table;
}

Result<void> lockPgTables(PgConnection& connection, const std::vector<const PgTable*>& tables, PgLock lock)
{
    if (tables.empty())
        return {};
    std::string list;
    for (const PgTable* const table : tables)
        list += (list.empty() ? "" : ", ") + table->sourceSql();
    const char* const mode = lock == PgLock::AccessShare ? "ACCESS SHARE" : "SHARE ROW EXCLUSIVE";
    TM_TRY(connection.execute(fmt::format("LOCK TABLE {} IN {} MODE", list, mode), "locking the tables"));
    return {};
}

Result<PgSchema> readPgSchema(PgConnection& connection, const PgSchemaRequest& request)
{
    PgSchema schema;
    TM_TRY_ASSIGN(schema.vectors, readPgVectorTypes(connection));
    TM_TRY_ASSIGN(std::vector<Candidate> candidates, readCandidates(connection));
    std::vector<const PgTable*> locked;
    for (const Candidate& candidate : candidates) {
        if (isToLock(candidate, request))
            locked.push_back(&candidate.table);
    }
    TM_TRY(lockPgTables(connection, locked, request.lock));
    if (request.lock == PgLock::AccessShare && !locked.empty())
        TM_TRY(checkUnchanged(connection, locked));
    for (Candidate& candidate : candidates) {
        const std::string name = pgNamespaceName(candidate.table.name);
        if (!candidate.reason.empty()) {
            schema.skipped.push_back({name, candidate.reason});
            continue;
        }
        auto table = readPgTable(connection, candidate.table.oid, candidate.table.name);
        if (!table && (table.error().code == Errc::Damaged || table.error().code == Errc::Unsupported)) {
            schema.skipped.push_back({name, table.error().detail});
            continue;
        }
        if (!table)
            return fail(std::move(table).error());
        table->isHeap = candidate.table.isHeap;
        table->isOwned = candidate.table.isOwned;
        if (request.withCounts)
            TM_TRY(readCount(connection, *table));
        schema.tables.push_back(std::move(*table));
    }
    std::sort(schema.tables.begin(), schema.tables.end(),
              [](const PgTable& a, const PgTable& b) { return pgNamespaceName(a.name) < pgNamespaceName(b.name); });
    return schema;
}

} // namespace tidemark
