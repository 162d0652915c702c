// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitestream.h"

#include "model/cell.h"
#include "storage/shownname.h"
#include "storage/sqlite/sqliteerror.h"
#include "storage/sqlite/sqlitekey.h"
#include "storage/sqlite/sqlitenames.h"
#include "storage/sqlite/sqlitetext.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tidemark {

namespace {

// Columns of the SELECT: the key, the vector, then all others.
constexpr int kKeyAt = 0;
constexpr int kVectorAt = 1;
constexpr int kFirstOtherAt = 2;
// In Tidemark's layout the others are these.
constexpr int kMetadataAt = 2;
constexpr int kTtlAt = 3;
constexpr int kExpiryAt = 4;

std::string columnsSql(const SqliteTable& table)
{
    std::string sql = "SELECT " + quotedName(table.keyColumn) + ", " + quotedName(table.vectorColumn);
    for (const std::string& column : table.otherColumns)
        sql += ", " + quotedName(column);
    return sql + " FROM " + quotedName(table.name);
}

std::string scanSql(const SqliteTable& table)
{
    if (table.rowidName.empty())
        return columnsSql(table);
    // NOT INDEXED keeps the planner off an index that happens to hold every column.
    return fmt::format("{0} NOT INDEXED WHERE {1} BETWEEN ?1 AND ?2 ORDER BY {1}", columnsSql(table),
                       quotedName(table.rowidName));
}

/// A cell that came later than the first row of its column: the rows before it have none.
void padAbsent(BytesColumn& column, std::size_t rows)
{
    while (column.size() < rows)
        column.appendAbsent();
}

} // namespace

Result<SqliteRowReader> SqliteRowReader::open(SqliteConnection& connection, const SqliteTable& table,
                                              const ScanRange& range)
{
    SqliteRowReader reader;
    reader.m_connection = &connection;
    reader.m_table = table;
    reader.m_doing = fmt::format("reading the table {}", shownName(table.name));
    TM_TRY_ASSIGN(reader.m_statement, SqliteStatement::prepare(connection.get(), scanSql(table), reader.m_doing));
    if (!table.rowidName.empty()) {
        reader.m_statement.bindInteger(1, range.first);
        reader.m_statement.bindInteger(2, range.last);
    }
    return reader;
}

Result<SqliteRowReader> SqliteRowReader::openFetch(SqliteConnection& connection, const SqliteTable& table)
{
    SqliteRowReader reader;
    reader.m_connection = &connection;
    reader.m_table = table;
    reader.m_doing = fmt::format("reading rows of the table {}", shownName(table.name));
    const std::string sql = columnsSql(table) + " WHERE " + exactKeyCondition(table);
    TM_TRY_ASSIGN(reader.m_statement, SqliteStatement::prepare(connection.get(), sql, reader.m_doing));
    return reader;
}

void SqliteRowReader::prepareBatch(VectorBatch& batch) const
{
    // A batch of ours that comes back keeps the memory of its cell columns.
    std::vector<CellColumn> cells = std::move(batch.cells);
    batch.clear();
    batch.dimension = m_table.dimension.value_or(0);
    if (m_table.isTidemarkLayout)
        return;
    const std::size_t wanted = m_table.otherColumns.size();
    const auto isSame = [](const CellColumn& column, const std::string& name) { return column.name == name; };
    if (cells.size() < wanted || !std::equal(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(wanted),
                                             m_table.otherColumns.begin(), isSame)) {
        cells.clear();
        for (const std::string& name : m_table.otherColumns)
            cells.push_back({name, {}});
    }
    cells.resize(wanted);
    for (CellColumn& column : cells)
        column.cells.clear();
    batch.cells = std::move(cells);
}

Result<bool> SqliteRowReader::next(VectorBatch& batch)
{
    prepareBatch(batch);
    m_rows = 0;
    m_bytes = 0;
    while (!m_atEnd && m_rows < kBatchRows && m_bytes <= kBatchBytes) {
        TM_TRY_ASSIGN(const bool hasRow, readNextRow(batch));
        m_atEnd = !hasRow;
    }
    if (m_atEnd)
        TM_TRY(m_connection->checkUnchanged());
    finishBatch(batch);
    return m_rows != 0;
}

Result<void> SqliteRowReader::fetch(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes,
                                    VectorBatch& batch)
{
    VectorBatch found;
    prepareBatch(found);
    m_rows = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const IdType type = idTypes.empty() ? IdType::Text : static_cast<IdType>(idTypes[i]);
        auto bound = bindKey(m_statement, 1, m_table, *m_connection, type, ids[i]);
        if (!bound && bound.error().code == Errc::Conflict)
            continue; // A type that the key cannot have is an id that does not exist.
        if (!bound)
            return fail(std::move(bound).error());
        if (*bound != SQLITE_OK)
            return fail(sqliteError(m_statement.db(), *bound, m_doing));
        TM_TRY(readNextRow(found));
        m_statement.reset();
    }
    TM_TRY(m_connection->checkUnchanged());
    finishBatch(found);
    if (batch.rows() == 0) {
        batch = std::move(found);
        return {};
    }
    for (std::size_t row = 0; row < found.rows(); ++row)
        batch.appendRow(found, row);
    return {};
}

/// One step of the statement into one row of the batch; false if there is none.
Result<bool> SqliteRowReader::readNextRow(VectorBatch& batch)
{
    const int rc = sqlite3_step(m_statement.get());
    if (rc == SQLITE_DONE)
        return false;
    if (rc != SQLITE_ROW)
        return fail(located(sqliteError(m_statement.db(), rc, m_doing), batch));
    if (auto read = readRow(batch); !read)
        return fail(located(std::move(read).error(), batch));
    ++m_rows;
    return true;
}

Error SqliteRowReader::located(Error error, const VectorBatch& batch) const
{
    if (error.path.empty())
        error.path = sqlite3_db_filename(m_statement.db(), "main");
    if (m_rows == 0 || batch.ids.size() < m_rows)
        return error;
    error.detail += fmt::format("; the last row that could be read is {}", shownRow(m_table.name, batch, m_rows - 1));
    return error;
}

Result<void> SqliteRowReader::readRow(VectorBatch& batch)
{
    TM_TRY(readKey(batch));
    TM_TRY(readVector(batch));
    if (m_table.isTidemarkLayout)
        return readRoles(batch);
    for (std::size_t i = 0; i < m_table.otherColumns.size(); ++i)
        TM_TRY(readCell(batch.cells[i].cells, kFirstOtherAt + static_cast<int>(i)));
    return {};
}

Result<void> SqliteRowReader::readKey(VectorBatch& batch)
{
    IdType type = IdType::Text;
    switch (sqlite3_column_type(m_statement.get(), kKeyAt)) {
    case SQLITE_INTEGER: {
        type = IdType::Integer;
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, m_statement.integer(kKeyAt)).ptr;
        batch.ids.append({digits, static_cast<std::size_t>(end - digits)});
        break;
    }
    case SQLITE_FLOAT: {
        type = IdType::Real;
        const double value = sqlite3_column_double(m_statement.get(), kKeyAt);
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        batch.ids.append({bytes, sizeof bytes});
        break;
    }
    case SQLITE_TEXT: {
        TM_TRY_ASSIGN(const std::string_view id, text(kKeyAt));
        m_bytes += id.size();
        batch.ids.append(id);
        break;
    }
    case SQLITE_BLOB: {
        type = IdType::Blob;
        const std::string_view id = m_statement.text(kKeyAt);
        m_bytes += id.size();
        batch.ids.append(id);
        break;
    }
    default:
        // Looked for when the schema was read; only an index that does not fit its table can hide one from there.
        return fail(Errc::NotAStorage, fmt::format("{}: a primary key is NULL against its index", m_doing));
    }
    if (type != IdType::Text || !batch.idTypes.empty()) {
        batch.idTypes.resize(m_rows, 0);
        batch.idTypes.push_back(static_cast<std::uint8_t>(type));
    }
    return {};
}

Result<void> SqliteRowReader::readVector(VectorBatch& batch)
{
    const std::size_t wantedBytes = std::size_t{batch.dimension} * sizeof(float);
    // Growing by doubling would copy a batch once over and leave its old memory behind.
    if (m_rows == 0 && wantedBytes != 0)
        batch.values.reserve((std::min(kBatchRows, kBatchBytes / wantedBytes + 1)) * batch.dimension);
    batch.values.resize((m_rows + 1) * batch.dimension);
    char* const place = reinterpret_cast<char*>(batch.values.data() + m_rows * batch.dimension);
    m_bytes += wantedBytes;
    if (wantedBytes != 0 && sqlite3_column_type(m_statement.get(), kVectorAt) == SQLITE_BLOB) {
        const void* const blob = sqlite3_column_blob(m_statement.get(), kVectorAt);
        const auto bytes = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), kVectorAt));
        if (blob != nullptr && bytes == wantedBytes) {
            std::memcpy(place, blob, wantedBytes);
            if (!batch.irregular.empty())
                batch.irregular.push_back(0);
            return {};
        }
    }
    if (wantedBytes != 0)
        std::memset(place, 0, wantedBytes);
    batch.irregular.resize(m_rows, 0);
    batch.irregular.push_back(1);
    return readOddCell(batch, m_table.vectorColumn, kVectorAt);
}

Result<void> SqliteRowReader::readRoles(VectorBatch& batch)
{
    const auto readInteger = [&](IntegerColumn& column, const char* name, int at) -> Result<void> {
        const int type = sqlite3_column_type(m_statement.get(), at);
        if (type == SQLITE_NULL || type == SQLITE_INTEGER) {
            column.append(type == SQLITE_NULL ? std::nullopt : std::optional(m_statement.integer(at)));
            return {};
        }
        column.append(std::nullopt);
        return readOddCell(batch, name, at);
    };
    switch (sqlite3_column_type(m_statement.get(), kMetadataAt)) {
    case SQLITE_NULL: batch.metadata.appendAbsent(); break;
    case SQLITE_TEXT: {
        TM_TRY_ASSIGN(const std::string_view metadata, text(kMetadataAt));
        m_bytes += metadata.size();
        batch.metadata.append(metadata);
        break;
    }
    default: batch.metadata.appendAbsent(); TM_TRY(readOddCell(batch, kMetadataColumn, kMetadataAt));
    }
    TM_TRY(readInteger(batch.ttlSeconds, kTtlColumn, kTtlAt));
    return readInteger(batch.expiresAt, kExpiryColumn, kExpiryAt);
}

Result<std::string_view> SqliteRowReader::text(int at)
{
    return columnText(m_statement.get(), at, m_connection->isUtf8());
}

/// Appends a cell as model/cell.h encodes it.
Result<void> SqliteRowReader::readCell(BytesColumn& column, int at)
{
    m_cell.clear();
    const auto setWord = [&](CellClass cellClass, auto word) {
        m_cell.resize(1 + sizeof word);
        m_cell[0] = static_cast<char>(cellClass);
        std::memcpy(m_cell.data() + 1, &word, sizeof word);
    };
    switch (sqlite3_column_type(m_statement.get(), at)) {
    case SQLITE_INTEGER: setWord(CellClass::Integer, m_statement.integer(at)); break;
    case SQLITE_FLOAT: setWord(CellClass::Real, sqlite3_column_double(m_statement.get(), at)); break;
    case SQLITE_TEXT: {
        TM_TRY_ASSIGN(const std::string_view bytes, text(at));
        m_cell.push_back(static_cast<char>(CellClass::Text));
        m_cell += bytes;
        break;
    }
    case SQLITE_BLOB:
        m_cell.push_back(static_cast<char>(CellClass::Blob));
        m_cell += m_statement.text(at);
        break;
    default: m_cell.push_back(static_cast<char>(CellClass::Null));
    }
    m_bytes += m_cell.size();
    column.append(m_cell);
    return {};
}

/// A cell in a column that normally has a role: kept in a cell column of that name, for this row only.
Result<void> SqliteRowReader::readOddCell(VectorBatch& batch, const std::string& name, int at)
{
    auto it = std::find_if(batch.cells.begin(), batch.cells.end(),
                           [&](const CellColumn& column) { return column.name == name; });
    if (it == batch.cells.end())
        it = batch.cells.insert(batch.cells.end(), CellColumn{name, {}});
    padAbsent(it->cells, m_rows);
    return readCell(it->cells, at);
}

/// Gives every column all rows, and drops those that no row has.
void SqliteRowReader::finishBatch(VectorBatch& batch) const
{
    for (CellColumn& column : batch.cells)
        padAbsent(column.cells, m_rows);
    if (batch.metadata.heapBytes() == 0 && batch.metadata.size() != 0) {
        std::size_t row = 0;
        while (row < m_rows && batch.metadata.isAbsent(row))
            ++row;
        if (row == m_rows)
            batch.metadata.clear();
    }
    for (IntegerColumn* const column : {&batch.ttlSeconds, &batch.expiresAt}) {
        std::size_t row = 0;
        while (row < column->size() && !(*column)[row])
            ++row;
        if (row == column->size())
            column->clear();
    }
}

} // namespace tidemark
