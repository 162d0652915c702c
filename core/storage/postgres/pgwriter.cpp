// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgwriter.h"

#include "base/hash.h"
#include "storage/postgres/pgreader.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::string_view kOpening = "opening the database to write";
constexpr int kAdvisoryClass = 0x7469646d; ///< "tidm"

std::string advisorySql(bool isShared, std::string_view name)
{
    const auto key = static_cast<std::int32_t>(hash128(asBytes(name)).low);
    return fmt::format("SELECT pg_catalog.pg_advisory_xact_lock{}({}, {})", isShared ? "_shared" : "", kAdvisoryClass,
                       name.empty() ? 0 : key);
}

} // namespace

PgWriter::PgWriter(PgOpening opening, PgConnection connection)
    : m_opening(std::move(opening))
    , m_connection(std::move(connection))
{
}

PgWriter::~PgWriter()
{
    // The connection goes with the writer, and with it everything that was not committed; said aloud, the server lets
    // go of its locks at once.
    m_entries.clear();
    if (!m_isDone && !m_connection.isLost() && PQtransactionStatus(m_connection.get()) != PQTRANS_ACTIVE)
        ignoreError(m_connection.executeToTheEnd("ROLLBACK", "giving up the changes"), "the server does it anyway");
}

Result<std::unique_ptr<StorageWriter>> PgWriter::open(const PgOpening& opening,
                                                      const std::optional<std::vector<std::string>>& names)
{
    TM_TRY_ASSIGN(PgConnection connection, PgConnection::open(opening));
    std::unique_ptr<PgWriter> writer(new PgWriter(opening, std::move(connection)));
    if (auto begun = writer->begin(names); !begun) {
        begun.error().path = opening.uri;
        if (begun.error().code == Errc::Busy)
            begun.error().detail = "the tables cannot be locked for writing: " + begun.error().detail;
        return fail(std::move(begun).error());
    }
    return std::unique_ptr<StorageWriter>(std::move(writer));
}

Result<void> PgWriter::takeAdvisoryLocks(const std::optional<std::vector<std::string>>& names)
{
    TM_TRY(m_connection.execute(advisorySql(names.has_value(), {}), kOpening));
    if (!names)
        return {};
    // In one order for all, so that two writers never wait for each other.
    const std::set<std::string> sorted(names->begin(), names->end());
    for (const std::string& name : sorted)
        TM_TRY(m_connection.execute(advisorySql(false, name), kOpening));
    return {};
}

Result<void> PgWriter::readOids()
{
    if (!m_types.isInstalled())
        return {};
    TM_TRY_ASSIGN(
        const PgResult found,
        m_connection.query("SELECT t.typname, t.oid FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON "
                           "n.oid=t.typnamespace WHERE n.nspname=$1 AND t.typname IN "
                           "('vector','halfvec','sparsevec')",
                           {m_types.schema}, kOpening));
    for (int row = 0; row < found.rows(); ++row) {
        const auto oid = static_cast<std::uint32_t>(found.integer(row, 1));
        (found.text(row, 0) == "vector"    ? m_oids.vector
         : found.text(row, 0) == "halfvec" ? m_oids.half
                                           : m_oids.sparse) = oid;
    }
    return {};
}

Result<void> PgWriter::begin(const std::optional<std::vector<std::string>>& names)
{
    TM_TRY(m_connection.execute("BEGIN ISOLATION LEVEL READ COMMITTED", kOpening));
    // An acknowledged commit is on the server's disk, whatever its configuration says.
    TM_TRY(m_connection.execute("SELECT pg_catalog.set_config('synchronous_commit','on',true) WHERE "
                                "pg_catalog.current_setting('synchronous_commit')='off'",
                                kOpening));
    TM_TRY_ASSIGN(const PgResult state,
                  m_connection.execute("SELECT pg_catalog.current_setting('transaction_read_only')", kOpening));
    if (state.text(0, 0) == "on")
        return fail(Errc::ReadOnly, "the server takes no changes: it is a standby, or the database is set read-only");
    TM_TRY(takeAdvisoryLocks(names));
    PgSchemaRequest request;
    request.lock = PgLock::ShareRowExclusive;
    request.lockOnly = names;
    request.withCounts = false;
    TM_TRY_ASSIGN(PgSchema schema, readPgSchema(m_connection, request));
    m_types = schema.vectors;
    m_skipped = std::move(schema.skipped);
    for (PgTable& table : schema.tables) {
        const std::string name = pgNamespaceName(table.name);
        if (!names || std::find(names->begin(), names->end(), name) != names->end())
            m_locked.insert(name);
        m_entries[name].table = std::move(table);
    }
    TM_TRY(readOids());
    TM_TRY(m_connection.execute("SET CONSTRAINTS ALL DEFERRED", kOpening));
    return m_connection.setStatementTimeout(std::chrono::milliseconds(0));
}

Result<void> PgWriter::checkOpen() const
{
    if (m_isDone)
        return fail(Errc::Internal, "the writer has committed already", m_opening.uri);
    if (m_hasFailed)
        return fail(Errc::Internal, "an earlier change failed, so nothing can be committed", m_opening.uri);
    return {};
}

template <typename Value>
Result<Value> PgWriter::guarded(Result<Value> result)
{
    if (!result) {
        m_hasFailed = true;
        if (result.error().path.empty())
            result.error().path = m_opening.uri;
    }
    return result;
}

Result<PgWriter::Entry*> PgWriter::entry(const std::string& namespaceName)
{
    TM_TRY(checkOpen());
    const auto it = m_entries.find(namespaceName);
    if (it == m_entries.end())
        return fail(Errc::NotFound, fmt::format("there is no namespace {}", shownName(namespaceName)), m_opening.uri);
    return &it->second;
}

/// Only one table can be in the middle of a COPY.
Result<void> PgWriter::flushOthers(const PgTableWriter* except)
{
    for (auto& [name, entry] : m_entries) {
        if (entry.writer != nullptr && entry.writer.get() != except)
            TM_TRY(entry.writer->flush());
    }
    return {};
}

Result<void> PgWriter::flushAll()
{
    return flushOthers(nullptr);
}

Result<void> PgWriter::createPending()
{
    for (auto& [name, entry] : m_entries) {
        if (!entry.pending)
            continue;
        const NamespaceInfo info = std::move(*entry.pending);
        entry.pending.reset();
        TM_TRY(create(entry, info));
    }
    return {};
}

Result<std::unique_ptr<StorageReader>> PgWriter::view()
{
    TM_TRY(checkOpen());
    TM_TRY(guarded(flushAll()));
    TM_TRY(guarded(createPending()));
    PgSchema schema;
    schema.vectors = m_types;
    schema.skipped = m_skipped;
    for (const auto& [name, entry] : m_entries)
        schema.tables.push_back(entry.table);
    return PgReader::overWriter(m_connection, std::move(schema));
}

Result<PgTableWriter*> PgWriter::tableWriter(Entry& entry)
{
    TM_TRY(flushOthers(entry.writer.get()));
    if (entry.writer != nullptr)
        return entry.writer.get();
    TM_TRY(beginChanges());
    const std::string doing = fmt::format("writing the table {}", shownName(pgNamespaceName(entry.table.name)));
    bool isEmpty = entry.isCreatedHere;
    if (!entry.isCreatedHere) {
        TM_TRY(lockPgTables(m_connection, {&entry.table}, PgLock::ShareRowExclusive));
        TM_TRY(silenceTriggers(entry.table));
        TM_TRY_ASSIGN(
            const PgResult any,
            m_connection.execute(fmt::format("SELECT EXISTS (SELECT 1 FROM {})", entry.table.sourceSql()), doing));
        isEmpty = !any.boolean(0, 0);
    }
    entry.writer = std::make_unique<PgTableWriter>(m_connection, entry.table, m_types, m_oids, isEmpty);
    return entry.writer.get();
}

Result<void> PgWriter::upsert(const std::string& namespaceName, const VectorBatch& batch)
{
    TM_TRY_ASSIGN(Entry* const found, entry(namespaceName));
    if (batch.rows() == 0)
        return {};
    const auto write = [&]() -> Result<void> {
        if (found->pending) {
            NamespaceInfo info = std::move(*found->pending);
            found->pending.reset();
            info.dimension = batch.dimension;
            TM_TRY(flushAll());
            TM_TRY(create(*found, info));
        }
        TM_TRY_ASSIGN(PgTableWriter* const writer, tableWriter(*found));
        return writer->upsert(batch);
    };
    return guarded(write());
}

Result<std::uint64_t> PgWriter::remove(const std::string& namespaceName, const BytesColumn& ids,
                                       const std::vector<std::uint8_t>& idTypes)
{
    TM_TRY_ASSIGN(Entry* const found, entry(namespaceName));
    if (ids.size() == 0 || found->pending)
        return std::uint64_t{0};
    const auto change = [&]() -> Result<std::uint64_t> {
        TM_TRY_ASSIGN(PgTableWriter* const writer, tableWriter(*found));
        return writer->remove(ids, idTypes);
    };
    return guarded(change());
}

bool PgWriter::replacesInPlace(const std::string& namespaceName)
{
    const auto it = m_entries.find(namespaceName);
    return it == m_entries.end() || !it->second.table.hasOtherUnique;
}

Result<void> PgWriter::createNamespace(const NamespaceInfo& info)
{
    TM_TRY(checkOpen());
    if (m_entries.contains(info.name))
        return fail(Errc::AlreadyExists, fmt::format("the namespace {} exists already", shownName(info.name)),
                    m_opening.uri);
    const auto name = pgNameOf(info.name);
    if (!name || name->table.size() > kPgNameBytes || name->schema.size() > kPgNameBytes)
        return fail(Errc::Conflict,
                    fmt::format("{}: a namespace of PostgreSQL is named schema.table, with at most {} bytes each",
                                shownName(info.name), kPgNameBytes),
                    m_opening.uri);
    Entry& made = m_entries[info.name];
    made.table.name = *name;
    made.isCreatedHere = true;
    const auto make = [&]() -> Result<void> {
        TM_TRY(flushAll());
        TM_TRY(beginChanges());
        if (info.engine != "postgres" && !info.dimension && info.vectors.empty()) {
            made.pending = info; // Until the first row says it.
            return {};
        }
        return create(made, info);
    };
    auto created = guarded(make());
    if (!created)
        m_entries.erase(info.name);
    return created;
}

Result<void> PgWriter::create(Entry& entry, const NamespaceInfo& info)
{
    const std::string doing = fmt::format("creating the table {}", shownName(info.name));
    TM_TRY_ASSIGN(PgDefinition definition, definePgTable(m_connection, info, m_types));
    for (const std::string& sql : definition.createSql)
        TM_TRY(m_connection.execute(sql, doing));
    TM_TRY_ASSIGN(const PgResult oid,
                  m_connection.query("SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON "
                                     "n.oid=c.relnamespace WHERE n.nspname=$1 AND c.relname=$2",
                                     {definition.table.name.schema, definition.table.name.table}, doing));
    if (oid.rows() != 1)
        return fail(Errc::Internal, fmt::format("{}: it is not there", doing));
    // What its columns are is what the server says, not what the snapshot did.
    TM_TRY_ASSIGN(entry.table,
                  readPgTable(m_connection, static_cast<std::uint32_t>(oid.integer(0, 0)), definition.table.name));
    entry.table.isOwned = true;
    entry.indexes = std::move(definition.indexes);
    entry.foreignKeys = std::move(definition.foreignKeys);
    for (std::string& note : definition.notes)
        m_notes.push_back(fmt::format("{}: {}", shownName(info.name), note));
    return {};
}

Result<void> PgWriter::dropNamespace(const std::string& namespaceName)
{
    TM_TRY_ASSIGN(Entry* const found, entry(namespaceName));
    const auto drop = [&]() -> Result<void> {
        TM_TRY(flushAll());
        TM_TRY(beginChanges());
        if (found->pending)
            return {};
        // RESTRICT: what depends on the table and is no part of it keeps it from being dropped.
        TM_TRY(m_connection.execute(fmt::format("DROP TABLE {} RESTRICT", found->table.name.sql()),
                                    fmt::format("dropping the table {}", shownName(namespaceName))));
        return {};
    };
    TM_TRY(guarded(drop()));
    m_entries.erase(namespaceName);
    return {};
}

} // namespace tidemark
