// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitetablewriter.h"

#include "model/cell.h"
#include "storage/shownname.h"
#include "storage/sqlite/sqliteerror.h"
#include "storage/sqlite/sqlitekey.h"
#include "storage/sqlite/sqlitenames.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

// Parameters of the statements: the key, the vector, then all others.
constexpr int kKeyAt = 1;
constexpr int kVectorAt = 2;
constexpr int kFirstOtherAt = 3;
// In Tidemark's layout the others are these.
constexpr int kMetadataAt = 3;
constexpr int kTtlAt = 4;
constexpr int kExpiryAt = 5;

/// OR ABORT overrules an ON CONFLICT REPLACE in the table's own definition, which would delete other rows.
std::string insertSql(const SqliteTable& table)
{
    std::string columns = quotedName(table.keyColumn) + ", " + quotedName(table.vectorColumn);
    std::string values = "?1, ?2";
    int at = kFirstOtherAt;
    for (const std::string& column : table.otherColumns) {
        columns += ", " + quotedName(column);
        values += fmt::format(", ?{}", at++);
    }
    return fmt::format("INSERT OR ABORT INTO {} ({}) VALUES ({})", quotedName(table.name), columns, values);
}

std::string upsertSql(const SqliteTable& table)
{
    const std::string key = quotedName(table.keyColumn);
    std::string sql = insertSql(table) + fmt::format(" ON CONFLICT ({}) DO UPDATE SET ", key);
    sql += fmt::format("{0}=excluded.{0}", quotedName(table.vectorColumn));
    for (const std::string& column : table.otherColumns)
        sql += fmt::format(", {0}=excluded.{0}", quotedName(column));
    if (table.key == SqliteKey::Column) {
        // Only the very same id: a collation may take another one for it.
        sql += fmt::format(" WHERE typeof({0})=typeof(excluded.{0}) AND {0}=excluded.{0} COLLATE BINARY", key);
    }
    return sql;
}

std::string removeSql(const SqliteTable& table)
{
    return fmt::format("DELETE FROM {} WHERE {}", quotedName(table.name), exactKeyCondition(table));
}

bool isConstraint(int rc)
{
    return (rc & 0xff) == SQLITE_CONSTRAINT;
}

/// The first row that has a cell; the number of rows if none has.
std::size_t firstPresent(const BytesColumn& cells)
{
    std::size_t row = 0;
    while (row < cells.size() && cells.isAbsent(row))
        ++row;
    return row;
}

} // namespace

Result<SqliteTableWriter> SqliteTableWriter::open(SqliteConnection& connection, const SqliteTable& table)
{
    SqliteTableWriter writer;
    writer.m_connection = &connection;
    writer.m_table = table;
    writer.m_doing = fmt::format("writing the table {}", shownName(table.name));
    TM_TRY_ASSIGN(writer.m_upsert, SqliteStatement::prepare(connection.get(), upsertSql(table), writer.m_doing));
    TM_TRY_ASSIGN(writer.m_insert, SqliteStatement::prepare(connection.get(), insertSql(table), writer.m_doing));
    TM_TRY_ASSIGN(writer.m_remove, SqliteStatement::prepare(connection.get(), removeSql(table), writer.m_doing));
    return writer;
}

Error SqliteTableWriter::located(Error error, const VectorBatch& batch, std::size_t row) const
{
    error.detail = fmt::format("{}: {}", shownRow(m_table.name, batch, row), error.detail);
    return error;
}

Result<void> SqliteTableWriter::adoptDimension(const VectorBatch& batch)
{
    std::size_t row = 0;
    while (row < batch.rows() && batch.isIrregular(row))
        ++row;
    if (row == batch.rows())
        return {};
    if (m_table.dimension.value_or(batch.dimension) != batch.dimension)
        return fail(Errc::Conflict,
                    fmt::format("{} has {} dimensions, the namespace has {}", shownRow(m_table.name, batch, row),
                                batch.dimension, *m_table.dimension));
    m_table.dimension = batch.dimension;
    return {};
}

Result<void> SqliteTableWriter::checkRoles(const VectorBatch& batch) const
{
    for (std::size_t row = 0; row < batch.rows() && !m_table.isTidemarkLayout; ++row) {
        if (batch.hasMetadata(row) || batch.ttl(row) || batch.expiry(row))
            return fail(Errc::Conflict,
                        fmt::format("{} has metadata or a TTL, for which the table has no column of its own",
                                    shownRow(m_table.name, batch, row)));
    }
    return {};
}

Result<SqliteTableWriter::Columns> SqliteTableWriter::columnsOf(const VectorBatch& batch) const
{
    Columns columns;
    columns.others.resize(m_table.otherColumns.size(), nullptr);
    for (const CellColumn& column : batch.cells) {
        if (column.cells.size() == 0)
            continue;
        const auto it = std::find(m_table.otherColumns.begin(), m_table.otherColumns.end(), column.name);
        if (it != m_table.otherColumns.end())
            columns.others[static_cast<std::size_t>(it - m_table.otherColumns.begin())] = &column.cells;
        else if (column.name == m_table.vectorColumn)
            columns.vector = &column.cells;
        else if (const std::size_t row = firstPresent(column.cells); row != batch.rows())
            return fail(Errc::Conflict, fmt::format("{} has a value for {}, which is no column of the table",
                                                    shownRow(m_table.name, batch, row), shownName(column.name)));
    }
    return columns;
}

Result<int> SqliteTableWriter::bindCell(SqliteStatement& statement, int at, std::string_view cell) const
{
    TM_TRY_ASSIGN(const CellView view, decodeCell(cell));
    switch (view.cellClass) {
    case CellClass::Null: return statement.bindNull(at);
    case CellClass::Integer: return statement.bindInteger(at, view.word<std::int64_t>());
    case CellClass::Real: return statement.bindReal(at, view.word<double>());
    case CellClass::Blob: return statement.bindBlob(at, view.payload);
    case CellClass::Text: {
        TM_TRY(checkText(*m_connection, view.payload));
        return statement.bindText(at, view.payload);
    }
    case CellClass::Boolean:
    case CellClass::JsonText: return fail(Errc::Conflict, "SQLite has no such class of values");
    }
    return SQLITE_OK;
}

Result<int> SqliteTableWriter::bindRole(SqliteStatement& statement, int at, const VectorBatch& batch,
                                        std::size_t row) const
{
    const auto bindInteger = [&](std::optional<std::int64_t> value) {
        return value ? statement.bindInteger(at, *value) : statement.bindNull(at);
    };
    switch (m_table.isTidemarkLayout ? at : 0) {
    case kMetadataAt: {
        if (!batch.hasMetadata(row))
            return statement.bindNull(at);
        TM_TRY(checkText(*m_connection, batch.metadata[row]));
        return statement.bindText(at, batch.metadata[row]);
    }
    case kTtlAt: return bindInteger(batch.ttl(row));
    case kExpiryAt: return bindInteger(batch.expiry(row));
    default: return statement.bindNull(at);
    }
}

Result<void> SqliteTableWriter::bindRow(SqliteStatement& statement, const VectorBatch& batch, std::size_t row,
                                        const Columns& columns)
{
    const auto check = [&](int rc) -> Result<void> {
        if (rc != SQLITE_OK)
            return fail(sqliteError(m_connection->get(), rc, m_doing));
        return {};
    };
    TM_TRY_ASSIGN(const int keyRc,
                  bindKey(statement, kKeyAt, m_table, *m_connection, batch.idType(row), batch.ids[row]));
    TM_TRY(check(keyRc));
    if (!batch.isIrregular(row)) {
        const std::span<const float> values = batch.rowValues(row);
        TM_TRY(check(statement.bindBlob(kVectorAt, asText(std::as_bytes(values)))));
    } else if (columns.vector == nullptr || columns.vector->isAbsent(row)) {
        return fail(Errc::Conflict,
                    fmt::format("it has no vector, and no cell for the column {}", shownName(m_table.vectorColumn)));
    } else {
        TM_TRY_ASSIGN(const int rc, bindCell(statement, kVectorAt, (*columns.vector)[row]));
        TM_TRY(check(rc));
    }
    for (std::size_t i = 0; i < columns.others.size(); ++i) {
        const BytesColumn* const cells = columns.others[i];
        const int at = kFirstOtherAt + static_cast<int>(i);
        TM_TRY_ASSIGN(const int rc, cells != nullptr && !cells->isAbsent(row) ? bindCell(statement, at, (*cells)[row])
                                                                              : bindRole(statement, at, batch, row));
        TM_TRY(check(rc));
    }
    return {};
}

Result<void> SqliteTableWriter::upsert(const VectorBatch& batch)
{
    TM_TRY(adoptDimension(batch));
    TM_TRY(checkRoles(batch));
    TM_TRY_ASSIGN(const Columns columns, columnsOf(batch));
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        if (auto bound = bindRow(m_upsert, batch, row, columns); !bound)
            return fail(located(std::move(bound).error(), batch, row));
        const int rc = m_upsert.run();
        if (rc == SQLITE_CONSTRAINT_UNIQUE)
            // Perhaps the row that has the value is in this batch as well, and about to lose it.
            return removeThenInsert(batch, columns);
        if (rc != SQLITE_OK)
            return fail(located(sqliteError(m_connection->get(), rc, m_doing), batch, row));
        if (sqlite3_changes64(m_connection->get()) == 0)
            return fail(
                located(Error{Errc::Conflict, "the table takes another id for the same", {}, 0, {}}, batch, row));
    }
    return {};
}

/// Takes every row of the batch out of the table before it puts the first one in.
Result<void> SqliteTableWriter::removeThenInsert(const VectorBatch& batch, const Columns& columns)
{
    TM_TRY(remove(batch.ids, batch.idTypes));
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        if (auto bound = bindRow(m_insert, batch, row, columns); !bound)
            return fail(located(std::move(bound).error(), batch, row));
        int rc = m_insert.run();
        if (isConstraint(rc)) {
            // An id that stands twice in the batch: the later row is the one that stays.
            Error error = sqliteError(m_connection->get(), rc, m_doing);
            TM_TRY(removeOne(batch.idType(row), batch.ids[row]));
            if (sqlite3_changes64(m_connection->get()) == 0)
                return fail(located(std::move(error), batch, row));
            rc = m_insert.run();
        }
        if (rc != SQLITE_OK)
            return fail(located(sqliteError(m_connection->get(), rc, m_doing), batch, row));
    }
    return {};
}

Result<void> SqliteTableWriter::removeOne(IdType type, std::string_view id)
{
    TM_TRY_ASSIGN(const int bound, bindKey(m_remove, kKeyAt, m_table, *m_connection, type, id));
    const int rc = bound == SQLITE_OK ? m_remove.run() : bound;
    if (rc != SQLITE_OK)
        return fail(sqliteError(m_connection->get(), rc, m_doing));
    return {};
}

Result<std::uint64_t> SqliteTableWriter::remove(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const IdType type = idTypes.empty() ? IdType::Text : static_cast<IdType>(idTypes[i]);
        auto removed = removeOne(type, ids[i]);
        // A type that the key cannot have is an id that does not exist.
        if (!removed && removed.error().code != Errc::Conflict)
            return fail(std::move(removed).error());
        if (removed)
            count += static_cast<std::uint64_t>(sqlite3_changes64(m_connection->get()));
    }
    return count;
}

} // namespace tidemark
