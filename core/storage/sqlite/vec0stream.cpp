// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/vec0stream.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqliteerror.h"
#include "storage/sqlite/sqlitekey.h"

#include <fmt/format.h>

namespace tidemark {

const char* vec0IdCondition(const SqliteTable& table)
{
    return table.vec0->hasTextKey() ? "id=?1" : "rowid=?1";
}

Result<bool> bindVec0Id(SqliteStatement& statement, const SqliteConnection& connection, const SqliteTable& table,
                        IdType type, std::string_view id)
{
    if (type != (table.vec0->hasTextKey() ? IdType::Text : IdType::Integer))
        return false;
    TM_TRY_ASSIGN(const int rc, bindKey(statement, 1, table, connection, type, id));
    if (rc != SQLITE_OK)
        return fail(sqliteError(statement.db(), rc, "looking for an id"));
    return true;
}

Result<Vec0RowReader> Vec0RowReader::open(SqliteConnection& connection, const SqliteTable& table,
                                          const ScanRange& range)
{
    Vec0RowReader reader;
    reader.m_connection = &connection;
    reader.m_table = &table;
    reader.m_doing = fmt::format("reading the vec0 table {}", shownName(table.name));
    TM_TRY_ASSIGN(reader.m_chunk, Vec0Chunk::open(connection, table));
    const std::string sql = Vec0Chunk::chunkSql(table) + " WHERE chunk_id BETWEEN ?1 AND ?2 ORDER BY chunk_id";
    TM_TRY_ASSIGN(reader.m_chunks, SqliteStatement::prepare(connection.get(), sql, reader.m_doing));
    reader.m_chunks.bindInteger(1, range.first);
    reader.m_chunks.bindInteger(2, range.last);
    return reader;
}

Result<Vec0RowReader> Vec0RowReader::openFetch(SqliteConnection& connection, const SqliteTable& table)
{
    Vec0RowReader reader;
    reader.m_connection = &connection;
    reader.m_table = &table;
    reader.m_doing = fmt::format("reading rows of the vec0 table {}", shownName(table.name));
    TM_TRY_ASSIGN(reader.m_chunk, Vec0Chunk::open(connection, table));
    TM_TRY_ASSIGN(
        reader.m_chunks,
        SqliteStatement::prepare(connection.get(), Vec0Chunk::chunkSql(table) + " WHERE chunk_id=?1", reader.m_doing));
    TM_TRY_ASSIGN(reader.m_places,
                  SqliteStatement::prepare(connection.get(),
                                           fmt::format("SELECT chunk_id, chunk_offset, rowid FROM {} WHERE {}",
                                                       vec0Shadow(table.name, "rowids"), vec0IdCondition(table)),
                                           reader.m_doing));
    return reader;
}

Result<bool> Vec0RowReader::nextChunk()
{
    TM_TRY_ASSIGN(const bool hasRow, m_chunks.step(m_doing));
    if (!hasRow)
        return false;
    TM_TRY(m_chunk.load(m_chunks));
    m_place = 0;
    return true;
}

Result<bool> Vec0RowReader::next(VectorBatch& batch)
{
    m_chunk.prepare(batch);
    std::uint64_t bytes = 0;
    while (!m_atEnd && batch.rows() < kBatchRows && bytes <= kBatchBytes) {
        while (m_place < m_chunk.size() && !m_chunk.holds(m_place))
            ++m_place;
        if (m_place == m_chunk.size()) {
            TM_TRY_ASSIGN(const bool more, nextChunk());
            m_atEnd = !more;
            continue;
        }
        // Rows that lie next to each other have their vectors read at once.
        const std::size_t first = m_place;
        while (m_place < m_chunk.size() && m_chunk.holds(m_place) && batch.rows() < kBatchRows && bytes <= kBatchBytes)
            TM_TRY(m_chunk.appendRow(m_place++, batch, bytes));
        TM_TRY(m_chunk.appendVectors(first, m_place - first, batch));
    }
    if (m_atEnd)
        TM_TRY(m_connection->checkUnchanged());
    return batch.rows() != 0;
}

Result<void> Vec0RowReader::fetch(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes, VectorBatch& batch)
{
    VectorBatch found;
    m_chunk.prepare(found);
    std::uint64_t bytes = 0;
    std::optional<std::int64_t> current;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const IdType type = idTypes.empty() ? IdType::Text : static_cast<IdType>(idTypes[i]);
        m_places.reset();
        TM_TRY_ASSIGN(const bool isBound, bindVec0Id(m_places, *m_connection, *m_table, type, ids[i]));
        if (!isBound)
            continue;
        TM_TRY_ASSIGN(const bool exists, m_places.step(m_doing));
        if (!exists)
            continue;
        const std::int64_t chunk = m_places.integer(0);
        const auto place = static_cast<std::uint64_t>(m_places.integer(1));
        if (current != chunk) {
            m_chunks.reset();
            m_chunks.bindInteger(1, chunk);
            TM_TRY_ASSIGN(const bool hasChunk, nextChunk());
            if (!hasChunk)
                return fail(Errc::NotAStorage, fmt::format("{}: chunk {} is missing", m_doing, chunk));
            current = chunk;
        }
        if (place >= m_chunk.size() || !m_chunk.holds(place) || m_chunk.rowid(place) != m_places.integer(2))
            return fail(Errc::NotAStorage,
                        fmt::format("{}: row {} does not lie at its place", m_doing, m_places.integer(2)));
        TM_TRY(m_chunk.appendRow(place, found, bytes));
        TM_TRY(m_chunk.appendVectors(place, 1, found));
    }
    TM_TRY(m_connection->checkUnchanged());
    if (batch.rows() == 0) {
        batch = std::move(found);
        return {};
    }
    for (std::size_t row = 0; row < found.rows(); ++row)
        batch.appendRow(found, row);
    return {};
}

} // namespace tidemark
