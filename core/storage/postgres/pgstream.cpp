// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgstream.h"

#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::size_t kFetchIds = 4096;
constexpr std::int64_t kMostPages = 0xfffffffe; ///< A page number has 32 bits; the last one means "none".

std::string rangeSql(const ScanRange& range)
{
    std::string sql;
    if (range.first > 0)
        sql += fmt::format(" WHERE t.ctid >= '({},0)'::pg_catalog.tid", std::min(range.first, kMostPages));
    if (range.last < kMostPages)
        sql += fmt::format(" {} t.ctid < '({},0)'::pg_catalog.tid", sql.empty() ? "WHERE" : "AND",
                           std::max<std::int64_t>(range.last + 1, 0));
    return sql;
}

} // namespace

PgStream::PgStream(PgReader& reader, PgConnection& connection, const PgTable& table)
    : m_reader(reader)
    , m_connection(connection)
    , m_table(table)
    , m_decoder(table)
    , m_doing(fmt::format("reading the table {}", shownName(pgNamespaceName(table.name))))
{
}

PgStream::~PgStream()
{
    if (m_state == State::Copying && !m_connection.abandonCopyOut())
        m_connection.close();
    if (m_state != State::New && !m_connection.isLost()) {
        // A request to cancel that came too late for the COPY may hit the next statement instead.
        if (!m_connection.executeToTheEnd("ROLLBACK TO SAVEPOINT tidemark_scan", m_doing) &&
            !m_connection.executeToTheEnd("ROLLBACK TO SAVEPOINT tidemark_scan", m_doing))
            m_connection.close();
        else
            ignoreError(m_connection.executeToTheEnd("RELEASE SAVEPOINT tidemark_scan", m_doing),
                        "it costs nothing to stay");
    }
    m_reader.giveBack(m_connection);
}

Result<void> PgStream::open(const ScanRange& range)
{
    const std::string sql = fmt::format("COPY (SELECT {} FROM {} AS t{}) TO STDOUT (FORMAT binary)",
                                        m_decoder.selectList(), m_table.sourceSql(), rangeSql(range));
    TM_TRY(m_connection.execute("SAVEPOINT tidemark_scan", m_doing));
    m_state = State::Failed;
    TM_TRY(m_connection.beginCopyOut(sql, m_doing));
    m_state = State::Copying;
    return {};
}

Error PgStream::located(Error error, const VectorBatch& batch) const
{
    if (m_decoder.rows() != 0 && batch.ids.size() >= m_decoder.rows())
        error.detail += fmt::format("; the last row that could be read is {}",
                                    shownRow(pgNamespaceName(m_table.name), batch, m_decoder.rows() - 1));
    return error;
}

Result<bool> PgStream::readRow(VectorBatch& batch)
{
    auto row = m_connection.copyOut(m_doing);
    if (!row) {
        m_state = State::Failed;
        return fail(std::move(row).error());
    }
    if (!*row) {
        m_state = State::Ended;
        return false;
    }
    return m_decoder.appendCopyRow(**row, batch);
}

Result<bool> PgStream::next(VectorBatch& batch)
{
    if (m_state == State::Failed || m_state == State::New)
        return fail(Errc::Internal, fmt::format("{}: the stream has failed before", m_doing));
    m_decoder.begin(batch);
    while (m_state == State::Copying && m_decoder.rows() < kBatchRows && m_decoder.bytes() <= kBatchBytes) {
        auto read = readRow(batch);
        if (!read)
            return fail(located(std::move(read).error(), batch));
    }
    m_decoder.finish(batch);
    return m_decoder.rows() != 0;
}

Result<void> fetchPgRows(PgConnection& connection, const PgTable& table, const BytesColumn& ids,
                         const std::vector<std::uint8_t>& idTypes, VectorBatch& batch)
{
    const std::string doing = fmt::format("reading rows of the table {}", shownName(pgNamespaceName(table.name)));
    PgRowDecoder decoder(table);
    VectorBatch found;
    decoder.begin(found);
    const std::string sql = fmt::format("SELECT {} FROM {} AS t JOIN {} ON {}", decoder.selectList(), table.sourceSql(),
                                        pgKeyListSql(table), pgKeyConditionSql(table));
    for (std::size_t from = 0; from < ids.size(); from += kFetchIds) {
        const auto lists = pgKeyListWire(table, ids, idTypes, from, std::min(from + kFetchIds, ids.size()));
        std::vector<PgConnection::Parameter> parameters;
        for (const std::string& list : lists)
            parameters.push_back({list, true, false});
        TM_TRY(connection.execute("SAVEPOINT tidemark_fetch", doing));
        auto rows = connection.execute(sql, parameters, true, doing);
        if (!rows) {
            ignoreError(connection.execute("ROLLBACK TO SAVEPOINT tidemark_fetch", doing), "the first error counts");
            return fail(std::move(rows).error());
        }
        TM_TRY(connection.execute("RELEASE SAVEPOINT tidemark_fetch", doing));
        std::vector<PgField> fields(static_cast<std::size_t>(PQnfields(rows->get())));
        for (int row = 0; row < rows->rows(); ++row) {
            for (std::size_t i = 0; i < fields.size(); ++i) {
                const int at = static_cast<int>(i);
                fields[i] = rows->isNull(row, at)
                                ? PgField{}
                                : PgField{PQgetvalue(rows->get(), row, at), PQgetlength(rows->get(), row, at)};
            }
            TM_TRY(decoder.append(fields, found));
        }
    }
    decoder.finish(found);
    batch.dimension = found.dimension;
    if (batch.rows() == 0) {
        batch = std::move(found);
        return {};
    }
    for (std::size_t row = 0; row < found.rows(); ++row)
        batch.appendRow(found, row);
    return {};
}

} // namespace tidemark
