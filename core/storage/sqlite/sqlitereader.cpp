// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitereader.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqlitesplit.h"
#include "storage/sqlite/sqlitestream.h"
#include "storage/sqlite/vec0schema.h"
#include "storage/sqlite/vec0stream.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

/// How often to try to begin to read on all connections between two commits of others.
constexpr int kAttempts = 20;
/// A second connection that cannot read at once is done without: a writer that waits for the first one's lock must not
/// be waited for.
constexpr std::chrono::milliseconds kNoWait{0};

/// Starts the others while nobody commits, which the first one's shared lock sees to. Those that cannot are dropped.
void beginOthers(std::vector<SqliteConnection>& connections)
{
    std::size_t begun = 1;
    while (begun < connections.size() && connections[begun].beginRead())
        ++begun;
    connections.erase(connections.begin() + static_cast<std::ptrdiff_t>(begun), connections.end());
}

/// Starts all connections at one moment of a WAL database; drops all but the first if that does not succeed.
Result<void> beginTogether(std::vector<SqliteConnection>& connections)
{
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        TM_TRY_ASSIGN(const std::int64_t before, connections.front().dataVersion());
        bool allBegun = true;
        for (std::size_t i = 1; i < connections.size() && allBegun; ++i)
            allBegun = connections[i].beginRead().has_value();
        TM_TRY(connections.front().beginRead());
        TM_TRY_ASSIGN(const std::int64_t after, connections.front().dataVersion());
        if (allBegun && (before == after || connections.size() == 1))
            return {};
        for (SqliteConnection& connection : connections)
            connection.rollBack();
    }
    connections.erase(connections.begin() + 1, connections.end());
    return connections.front().beginRead();
}

} // namespace

/// Holds one of its reader's connections for as long as it lives.
class SqliteStream final : public BatchStream {
public:
    SqliteStream(SqliteReader& reader, SqliteConnection& connection) : m_reader(reader), m_connection(connection) {}
    ~SqliteStream() override
    {
        m_rows = {}; // Its statement has to be gone before somebody else uses the connection.
        m_vec0.reset();
        m_reader.giveBack(m_connection);
    }
    Result<void> open(const SqliteTable& table, const ScanRange& range)
    {
        if (table.vec0) {
            TM_TRY_ASSIGN(m_vec0, Vec0RowReader::open(m_connection, table, range));
        } else {
            TM_TRY_ASSIGN(m_rows, SqliteRowReader::open(m_connection, table, range));
        }
        return {};
    }
    Result<bool> next(VectorBatch& batch) override { return m_vec0 ? m_vec0->next(batch) : m_rows.next(batch); }

private:
    SqliteReader& m_reader;
    SqliteConnection& m_connection;
    SqliteRowReader m_rows;
    std::optional<Vec0RowReader> m_vec0; ///< Instead of m_rows, for a table of sqlite-vec.
};

Result<std::unique_ptr<StorageReader>> SqliteReader::open(const SqliteOpening& opening, unsigned streams)
{
    std::vector<SqliteConnection> connections;
    TM_TRY_ASSIGN(SqliteConnection first, SqliteConnection::openForReading(opening));
    // The mode is asked for within a transaction: without one, another program could change it right after.
    TM_TRY(first.beginRead());
    TM_TRY_ASSIGN(const bool isWal, first.isWal());
    const bool isShared = isWal && !first.isImmutable() && streams > 1;
    if (isShared)
        first.rollBack();
    connections.push_back(std::move(first));
    SqliteOpening other = opening;
    other.busyTimeout = kNoWait;
    while (connections.size() < streams) {
        auto next = SqliteConnection::openForReading(other);
        if (!next)
            break;
        connections.push_back(std::move(*next));
    }
    if (isShared)
        TM_TRY(beginTogether(connections));
    else
        beginOthers(connections);
    TM_TRY_ASSIGN(SqliteSchema schema, readSqliteSchema(connections.front()));
    TM_TRY(connections.front().checkUnchanged());
    return std::unique_ptr<StorageReader>(new SqliteReader(std::move(connections), nullptr, std::move(schema)));
}

std::unique_ptr<StorageReader> SqliteReader::overWriter(SqliteConnection& connection, SqliteSchema schema)
{
    return std::unique_ptr<StorageReader>(new SqliteReader({}, &connection, std::move(schema)));
}

std::unique_ptr<StorageReader> SqliteReader::ofNothing()
{
    return std::unique_ptr<StorageReader>(new SqliteReader({}, nullptr, {}));
}

SqliteReader::SqliteReader(std::vector<SqliteConnection> connections, SqliteConnection* borrowed, SqliteSchema schema)
    : m_connections(std::move(connections))
    , m_schema(std::move(schema))
{
    for (const SqliteTable& table : m_schema.tables)
        m_namespaces.push_back(toNamespaceInfo(table));
    for (SqliteConnection& connection : m_connections)
        m_free.push_back(&connection);
    if (borrowed != nullptr)
        m_free.push_back(borrowed);
    m_maxStreams = std::max(1U, static_cast<unsigned>(m_free.size()));
}

SqliteReader::~SqliteReader() = default;

unsigned SqliteReader::maxStreams() const
{
    return m_maxStreams;
}

Result<const SqliteTable*> SqliteReader::table(const std::string& namespaceName) const
{
    const auto it = std::find_if(m_schema.tables.begin(), m_schema.tables.end(),
                                 [&](const SqliteTable& table) { return table.name == namespaceName; });
    if (it == m_schema.tables.end())
        return fail(Errc::NotFound, fmt::format("there is no namespace {}", shownName(namespaceName)));
    return &*it;
}

Result<SqliteConnection*> SqliteReader::takeConnection()
{
    const std::lock_guard lock(m_mutex);
    if (m_free.empty())
        return fail(Errc::Busy, fmt::format("all {} streams of this reader are open", m_maxStreams));
    SqliteConnection* const connection = m_free.back();
    m_free.pop_back();
    return connection;
}

void SqliteReader::giveBack(SqliteConnection& connection)
{
    const std::lock_guard lock(m_mutex);
    m_free.push_back(&connection);
}

Result<std::vector<ScanRange>> SqliteReader::split(const std::string& namespaceName, unsigned wanted)
{
    TM_TRY_ASSIGN(const SqliteTable* const found, table(namespaceName));
    if (wanted <= 1 || (found->rowidName.empty() && !found->vec0))
        return std::vector<ScanRange>{ScanRange{}};
    const auto connection = takeConnection();
    if (!connection)
        return std::vector<ScanRange>{ScanRange{}};
    auto ranges = found->vec0 ? splitByChunk(**connection, *found, wanted) : splitByRowid(**connection, *found, wanted);
    giveBack(**connection);
    return ranges;
}

Result<std::unique_ptr<BatchStream>> SqliteReader::scan(const std::string& namespaceName, const ScanRange& range)
{
    TM_TRY_ASSIGN(const SqliteTable* const found, table(namespaceName));
    TM_TRY_ASSIGN(SqliteConnection* const connection, takeConnection());
    auto stream = std::make_unique<SqliteStream>(*this, *connection);
    TM_TRY(stream->open(*found, range));
    return std::unique_ptr<BatchStream>(std::move(stream));
}

Result<void> SqliteReader::fetch(const std::string& namespaceName, const BytesColumn& ids,
                                 const std::vector<std::uint8_t>& idTypes, VectorBatch& batch)
{
    TM_TRY_ASSIGN(const SqliteTable* const found, table(namespaceName));
    batch.dimension = found->dimension.value_or(0);
    TM_TRY_ASSIGN(SqliteConnection* const connection, takeConnection());
    const auto fetchRows = [&]() -> Result<void> {
        if (found->vec0) {
            TM_TRY_ASSIGN(Vec0RowReader rows, Vec0RowReader::openFetch(*connection, *found));
            return rows.fetch(ids, idTypes, batch);
        }
        TM_TRY_ASSIGN(SqliteRowReader rows, SqliteRowReader::openFetch(*connection, *found));
        return rows.fetch(ids, idTypes, batch);
    };
    auto fetched = fetchRows();
    giveBack(*connection);
    return fetched;
}

} // namespace tidemark
