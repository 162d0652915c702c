// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/vec0writer.h"

#include "model/cell.h"
#include "storage/shownname.h"
#include "storage/sqlite/sqliteerror.h"
#include "storage/sqlite/sqlitekey.h"
#include "storage/sqlite/sqlitenames.h"
#include "storage/sqlite/vec0stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tidemark {

namespace {

constexpr int kFirstOtherAt = 2;

/// vec0 takes a plain blob for floats; the others have to be marked.
const char* markOf(const Vec0Column& column)
{
    switch (column.type) {
    case Vec0Type::Int8: return "vec_int8(?{})";
    case Vec0Type::Bit: return "vec_bit(?{})";
    default: return "?{}";
    }
}

bool hasAny(const BytesColumn& values)
{
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!values.isAbsent(row))
            return true;
    }
    return false;
}

tl::unexpected<Error> conflict(std::string detail)
{
    return fail(Errc::Conflict, std::move(detail));
}

} // namespace

Result<std::unique_ptr<SqliteRowWriter>> Vec0Writer::open(SqliteConnection& connection, const SqliteTable& table)
{
    std::unique_ptr<Vec0Writer> writer(new Vec0Writer(connection, table));
    TM_TRY(writer->prepare());
    return std::unique_ptr<SqliteRowWriter>(std::move(writer));
}

Result<void> Vec0Writer::prepare()
{
    m_doing = fmt::format("writing the vec0 table {}", shownName(m_table.name));
    const std::string name = quotedName(m_table.name);
    const std::string key = quotedName(m_table.keyColumn);
    std::string columns = key;
    std::string values = "?1";
    int at = kFirstOtherAt;
    for (const Vec0Column& column : m_table.vec0->columns) {
        if (column.role == Vec0Role::Key)
            continue;
        m_columns.push_back(&column);
        columns += ", " + quotedName(column.name);
        values += ", " + fmt::format(fmt::runtime(markOf(column)), at++);
    }
    m_bits.resize(m_columns.size());
    const auto prepared = [&](const std::string& sql) {
        return SqliteStatement::prepare(m_connection.get(), sql, m_doing);
    };
    TM_TRY_ASSIGN(m_insert, prepared(fmt::format("INSERT INTO {} ({}) VALUES ({})", name, columns, values)));
    TM_TRY_ASSIGN(m_remove, prepared(fmt::format("DELETE FROM {} WHERE {}=?1", name, key)));
    TM_TRY_ASSIGN(m_find, prepared(fmt::format("SELECT 1 FROM {} WHERE {}", vec0Shadow(m_table.name, "rowids"),
                                               vec0IdCondition(m_table))));
    return {};
}

Error Vec0Writer::located(Error error, const VectorBatch& batch, std::size_t row) const
{
    error.detail = fmt::format("{}: {}", shownRow(m_table.name, batch, row), error.detail);
    // What vec0 says against a value, it says with SQLite's code for bad SQL.
    if (error.code == Errc::Unsupported)
        error.code = Errc::Conflict;
    return error;
}

Result<std::vector<Vec0Writer::Source>> Vec0Writer::sourcesOf(const VectorBatch& batch) const
{
    std::vector<Source> sources(m_columns.size());
    const auto placeOf = [&](const std::string& name, bool isVector) {
        const auto it = std::find_if(m_columns.begin(), m_columns.end(), [&](const Vec0Column* column) {
            return column->name == name && (column->role == Vec0Role::Vector) == isVector;
        });
        return static_cast<std::size_t>(it - m_columns.begin());
    };
    for (const CellColumn& column : batch.cells) {
        const std::size_t at = placeOf(column.name, false);
        if (at != sources.size())
            sources[at].cells = &column.cells;
        else if (hasAny(column.cells))
            return conflict(
                fmt::format("the table {} has no column {}", shownName(m_table.name), shownName(column.name)));
    }
    for (const VectorColumn& column : batch.vectors) {
        const std::size_t at = placeOf(column.name, true);
        const bool fits = at != sources.size() && m_columns[at] != m_table.vec0->plainVector();
        const VectorKind wanted = !fits                                   ? column.kind
                                  : m_columns[at]->type == Vec0Type::Int8 ? VectorKind::Int8
                                  : m_columns[at]->type == Vec0Type::Bit  ? VectorKind::Bit
                                                                          : VectorKind::Float32;
        if (fits && wanted == column.kind)
            sources[at].vectors = &column.values;
        else if (hasAny(column.values))
            return conflict(fmt::format("the table {} has no column {} of {} vectors", shownName(m_table.name),
                                        shownName(column.name), name(column.kind)));
    }
    return sources;
}

Result<void> Vec0Writer::checkRow(const VectorBatch& batch, std::size_t row) const
{
    if (batch.dimension != m_table.dimension.value_or(0))
        return conflict(
            fmt::format("it has {} dimensions, the namespace has {}", batch.dimension, m_table.dimension.value_or(0)));
    if (batch.isIrregular(row))
        return conflict("it has no vector, and vec0 takes no row without one");
    if (batch.hasMetadata(row) || batch.ttl(row) || batch.expiry(row))
        return conflict("it has metadata or a TTL, for which the table has no column of its own");
    return {};
}

Result<int> Vec0Writer::bindVector(int at, const Vec0Column& column, const Source& source, std::size_t row)
{
    if (source.vectors == nullptr || source.vectors->isAbsent(row))
        return conflict(fmt::format("it has no vector {}, and vec0 takes no row without one", column.name));
    std::string_view vector = (*source.vectors)[row];
    if (column.type == Vec0Type::Bit) {
        TM_TRY(checkVector(VectorKind::Bit, vector));
        if (vectorDimension(VectorKind::Bit, vector) != column.dimension)
            return conflict(fmt::format("the vector {} has not {} bits", column.name, column.dimension));
        std::string& bits = m_bits[static_cast<std::size_t>(at - kFirstOtherAt)];
        bits.clear();
        appendMirroredBits(vector.substr(sizeof column.dimension), bits);
        vector = bits;
    } else if (vector.size() != column.vectorBytes()) {
        return conflict(fmt::format("the vector {} has not {} dimensions", column.name, column.dimension));
    }
    return m_insert.bindBlob(at, vector);
}

Result<int> Vec0Writer::bindCell(int at, const Vec0Column& column, const Source& source, std::size_t row)
{
    const bool mayBeNull = column.role != Vec0Role::Metadata;
    const bool isMissing = source.cells == nullptr || source.cells->size() == 0 || source.cells->isAbsent(row);
    CellView cell;
    if (!isMissing) {
        TM_TRY_ASSIGN(cell, decodeCell((*source.cells)[row]));
    }
    if (cell.cellClass == CellClass::Null) {
        if (!mayBeNull)
            return conflict(fmt::format("it has no value for {}, and vec0 takes no NULL there", column.name));
        return m_insert.bindNull(at);
    }
    const auto isOf = [&](CellClass cellClass, Vec0Type type) {
        return cell.cellClass == cellClass && column.type == type;
    };
    if (isOf(CellClass::Integer, Vec0Type::Integer))
        return m_insert.bindInteger(at, cell.word<std::int64_t>());
    if (isOf(CellClass::Real, Vec0Type::Real)) {
        const auto value = cell.word<double>();
        if (std::isnan(value))
            return conflict(fmt::format("its value for {} is no number, which SQLite cannot hand on", column.name));
        return m_insert.bindReal(at, value);
    }
    if (isOf(CellClass::Boolean, Vec0Type::Boolean))
        return m_insert.bindInteger(at, cell.payload.front() == '\0' ? 0 : 1);
    if (isOf(CellClass::Blob, Vec0Type::Blob))
        return m_insert.bindBlob(at, cell.payload);
    if (!isOf(CellClass::Text, Vec0Type::Text))
        return conflict(fmt::format("its value for {} is of another class", column.name));
    TM_TRY(checkText(m_connection, cell.payload));
    return m_insert.bindText(at, cell.payload);
}

Result<void> Vec0Writer::bindRow(const VectorBatch& batch, std::size_t row, const std::vector<Source>& sources)
{
    TM_TRY(checkRow(batch, row));
    TM_TRY_ASSIGN(const bool isBound, bindVec0Id(m_insert, m_connection, m_table, batch.idType(row), batch.ids[row]));
    if (!isBound)
        return conflict("the table's key cannot be of this type");
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Vec0Column& column = *m_columns[i];
        const int at = kFirstOtherAt + static_cast<int>(i);
        int rc = SQLITE_OK;
        if (&column == m_table.vec0->plainVector()) {
            rc = m_insert.bindBlob(at, asText(std::as_bytes(batch.rowValues(row))));
        } else if (column.role == Vec0Role::Vector) {
            TM_TRY_ASSIGN(rc, bindVector(at, column, sources[i], row));
        } else {
            TM_TRY_ASSIGN(rc, bindCell(at, column, sources[i], row));
        }
        if (rc != SQLITE_OK)
            return fail(sqliteError(m_connection.get(), rc, m_doing));
    }
    return {};
}

Result<void> Vec0Writer::upsert(const VectorBatch& batch)
{
    if (batch.rows() == 0)
        return {};
    TM_TRY_ASSIGN(const std::vector<Source> sources, sourcesOf(batch));
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        if (auto bound = bindRow(batch, row, sources); !bound)
            return fail(located(std::move(bound).error(), batch, row));
        TM_TRY(removeOne(batch.idType(row), batch.ids[row]));
        if (const int rc = m_insert.run(); rc != SQLITE_OK)
            return fail(located(sqliteError(m_connection.get(), rc, m_doing), batch, row));
    }
    return {};
}

Result<bool> Vec0Writer::removeOne(IdType type, std::string_view id)
{
    m_find.reset();
    TM_TRY_ASSIGN(const bool isPossible, bindVec0Id(m_find, m_connection, m_table, type, id));
    if (!isPossible)
        return false;
    TM_TRY_ASSIGN(const bool exists, m_find.step(m_doing));
    m_find.reset();
    if (!exists)
        return false;
    TM_TRY(bindVec0Id(m_remove, m_connection, m_table, type, id));
    if (const int rc = m_remove.run(); rc != SQLITE_OK)
        return fail(sqliteError(m_connection.get(), rc, m_doing));
    return true;
}

Result<std::uint64_t> Vec0Writer::remove(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        TM_TRY_ASSIGN(const bool removed,
                      removeOne(idTypes.empty() ? IdType::Text : static_cast<IdType>(idTypes[i]), ids[i]));
        count += removed ? 1 : 0;
    }
    return count;
}

} // namespace tidemark
