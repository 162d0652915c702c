// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgreader.h"

#include "storage/postgres/pgkey.h"
#include "storage/postgres/pgstream.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::string_view kDoing = "beginning to read the database";
constexpr const char* kBeginSql = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/// A table that changes while its catalog is read is looked at again.
constexpr int kAttempts = 3;
/// The fewest pages that are worth a range of their own. The server adds pages to a table in such numbers, too, so that
/// the last ones may be empty.
constexpr std::int64_t kPagesOfRange = 64;
constexpr int kTidRangeVersion = 140000; ///< The first server that reads a range of pages without reading all.

/// A connection that sees the same moment as the one that exported `snapshot`.
Result<PgConnection> follow(const PgOpening& opening, const std::string& snapshot, const PgSchema& schema)
{
    TM_TRY_ASSIGN(PgConnection connection, PgConnection::open(opening));
    TM_TRY(connection.execute(kBeginSql, kDoing));
    TM_TRY(connection.execute("SET TRANSACTION SNAPSHOT " + pgLiteral(snapshot), kDoing));
    // At once, and not when a stream is opened: behind somebody who then waits for the first connection's lock, this
    // one would wait for ever.
    std::vector<const PgTable*> tables;
    for (const PgTable& table : schema.tables)
        tables.push_back(&table);
    TM_TRY(lockPgTables(connection, tables, PgLock::AccessShare));
    TM_TRY(connection.setStatementTimeout(std::chrono::milliseconds(0)));
    return connection;
}

struct Begun {
    PgConnection connection;
    PgSchema schema;
    std::optional<std::string> snapshot; ///< Its name for others; nothing if the server does not export it.
};

/// Begins the transaction. The first question sets its moment.
Result<std::optional<std::string>> beginTransaction(PgConnection& connection, bool isShared)
{
    TM_TRY(connection.execute(kBeginSql, kDoing));
    if (!isShared)
        return std::optional<std::string>();
    const auto exported = connection.execute("SELECT pg_catalog.pg_export_snapshot()", kDoing);
    if (exported)
        return std::optional(std::string(exported->text(0, 0)));
    TM_TRY(connection.execute("ROLLBACK", kDoing)); // One connection is enough.
    return beginTransaction(connection, false);
}

Result<Begun> begin(const PgOpening& opening, bool isShared)
{
    TM_TRY_ASSIGN(PgConnection connection, PgConnection::open(opening));
    for (int attempt = 1;; ++attempt) {
        TM_TRY_ASSIGN(std::optional<std::string> snapshot, beginTransaction(connection, isShared));
        auto schema = readPgSchema(connection, {});
        if (schema) {
            TM_TRY(connection.setStatementTimeout(std::chrono::milliseconds(0)));
            return Begun{std::move(connection), std::move(*schema), std::move(snapshot)};
        }
        if (schema.error().code != Errc::Conflict || attempt == kAttempts || connection.isLost())
            return fail(std::move(schema).error());
        TM_TRY(connection.execute("ROLLBACK", kDoing));
    }
}

} // namespace

Result<std::unique_ptr<StorageReader>> PgReader::open(const PgOpening& opening, unsigned streams)
{
    auto begun = begin(opening, streams > 1);
    if (!begun) {
        begun.error().path = opening.uri;
        return fail(std::move(begun).error());
    }
    std::vector<PgConnection> connections;
    connections.reserve(std::max(1U, streams));
    connections.push_back(std::move(begun->connection));
    while (begun->snapshot && connections.size() < streams) {
        auto next = follow(opening, *begun->snapshot, begun->schema);
        if (!next)
            break;
        connections.push_back(std::move(*next));
    }
    return std::unique_ptr<StorageReader>(new PgReader(std::move(connections), nullptr, std::move(begun->schema)));
}

std::unique_ptr<StorageReader> PgReader::overWriter(PgConnection& connection, PgSchema schema)
{
    return std::unique_ptr<StorageReader>(new PgReader({}, &connection, std::move(schema)));
}

PgReader::PgReader(std::vector<PgConnection> connections, PgConnection* borrowed, PgSchema schema)
    : m_connections(std::move(connections))
    , m_schema(std::move(schema))
{
    for (const PgTable& table : m_schema.tables)
        m_namespaces.push_back(toNamespaceInfo(table));
    for (PgConnection& connection : m_connections)
        m_free.push_back(&connection);
    if (borrowed != nullptr)
        m_free.push_back(borrowed);
    m_maxStreams = static_cast<unsigned>(m_free.size());
}

Result<const PgTable*> PgReader::table(const std::string& namespaceName) const
{
    const PgTable* const found = m_schema.find(namespaceName);
    if (found == nullptr)
        return fail(Errc::NotFound, fmt::format("there is no namespace {}", shownName(namespaceName)));
    return found;
}

Result<PgConnection*> PgReader::takeConnection()
{
    const std::lock_guard lock(m_mutex);
    if (m_free.empty() && m_lost == m_maxStreams)
        return fail(Errc::Io,
                    "every connection of this reader is lost, and with it the moment that it saw: begin again");
    if (m_free.empty())
        return fail(Errc::Busy, fmt::format("all {} streams of this reader are open", m_maxStreams));
    PgConnection* const connection = m_free.back();
    m_free.pop_back();
    return connection;
}

void PgReader::giveBack(PgConnection& connection)
{
    const std::lock_guard lock(m_mutex);
    if (connection.isLost()) {
        ++m_lost; // A new one could not see the same moment.
        return;
    }
    m_free.push_back(&connection);
}

Result<std::vector<ScanRange>> PgReader::split(const std::string& namespaceName, unsigned wanted)
{
    TM_TRY_ASSIGN(const PgTable* const found, table(namespaceName));
    if (wanted <= 1 || found->isPartitioned || !found->isHeap)
        return std::vector<ScanRange>{ScanRange{}};
    const auto connection = takeConnection();
    if (!connection)
        return std::vector<ScanRange>{ScanRange{}};
    std::int64_t pages = 1;
    if ((*connection)->serverVersion() >= kTidRangeVersion) {
        const auto size = (*connection)
                              ->query("SELECT pg_catalog.pg_relation_size($1::pg_catalog.oid)/"
                                      "pg_catalog.current_setting('block_size')::pg_catalog.int8",
                                      {std::to_string(found->oid)}, "looking at the size of a table");
        if (!size) {
            giveBack(**connection);
            return fail(size.error());
        }
        pages = size->integer(0, 0);
    }
    giveBack(**connection);
    const std::int64_t count = std::clamp<std::int64_t>(pages / kPagesOfRange, 1, wanted);
    std::vector<ScanRange> ranges(static_cast<std::size_t>(count));
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        ranges[i].first = pages * static_cast<std::int64_t>(i) / count;
        ranges[i - 1].last = ranges[i].first - 1;
    }
    return ranges;
}

Result<std::unique_ptr<BatchStream>> PgReader::scan(const std::string& namespaceName, const ScanRange& range)
{
    TM_TRY_ASSIGN(const PgTable* const found, table(namespaceName));
    TM_TRY_ASSIGN(PgConnection* const connection, takeConnection());
    auto stream = std::make_unique<PgStream>(*this, *connection, *found);
    TM_TRY(stream->open(range));
    return std::unique_ptr<BatchStream>(std::move(stream));
}

Result<void> PgReader::fetch(const std::string& namespaceName, const BytesColumn& ids,
                             const std::vector<std::uint8_t>& idTypes, VectorBatch& batch)
{
    TM_TRY_ASSIGN(const PgTable* const found, table(namespaceName));
    TM_TRY_ASSIGN(PgConnection* const connection, takeConnection());
    auto fetched = fetchPgRows(*connection, *found, ids, idTypes, batch);
    giveBack(*connection);
    return fetched;
}

} // namespace tidemark
