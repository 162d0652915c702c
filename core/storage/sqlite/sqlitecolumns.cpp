// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqliteschema.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqlitenames.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

/// How PRAGMA index_list says that an index is the primary key's.
constexpr std::string_view kPrimaryKeyOrigin = "pk";

/// Reads which kind of table it is off its indexes: an INTEGER PRIMARY KEY has none, and that of a WITHOUT ROWID
/// table is no object of the schema, because it is the table.
Result<void> readIndexes(SqliteConnection& connection, const std::string& table, SqliteColumns& out)
{
    const std::string doing = fmt::format("reading the indexes of the table {}", shownName(table));
    TM_TRY_ASSIGN(SqliteStatement statement,
                  SqliteStatement::prepare(connection.get(),
                                           "SELECT i.origin, i.partial, s.name IS NOT NULL, i.\"unique\" "
                                           "FROM pragma_index_list(?1) i "
                                           "LEFT JOIN sqlite_schema s ON s.type='index' AND s.name=i.name",
                                           doing));
    statement.bindText(1, table);
    out.primaryKeyIsRowid = out.primaryKeyColumns() == 1;
    while (true) {
        TM_TRY_ASSIGN(const bool hasRow, statement.step(doing));
        if (!hasRow)
            return {};
        const bool isStored = statement.integer(2) != 0;
        if (statement.text(0) == kPrimaryKeyOrigin) {
            out.primaryKeyIsRowid = false;
            out.withoutRowid = !isStored;
        } else {
            out.hasUniqueIndex = out.hasUniqueIndex || statement.integer(3) != 0;
        }
        out.hasFullIndex = out.hasFullIndex || (isStored && statement.integer(1) == 0);
    }
}

} // namespace

std::size_t SqliteColumns::primaryKeyColumns() const
{
    return static_cast<std::size_t>(
        std::count_if(columns.begin(), columns.end(), [](const Column& column) { return column.primaryKeyPlace > 0; }));
}

std::string SqliteColumns::freeRowidAlias() const
{
    for (const char* const alias : {"rowid", "_rowid_", "oid"}) {
        const bool isShadowed =
            std::any_of(columns.begin(), columns.end(), [&](const Column& c) { return sameName(c.name, alias); }) ||
            std::any_of(generated.begin(), generated.end(), [&](const std::string& c) { return sameName(c, alias); });
        if (!isShadowed)
            return alias;
    }
    return {};
}

Result<SqliteColumns> readSqliteColumns(SqliteConnection& connection, const std::string& table)
{
    const std::string doing = fmt::format("reading the columns of the table {}", shownName(table));
    TM_TRY_ASSIGN(SqliteStatement statement,
                  SqliteStatement::prepare(connection.get(),
                                           "SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo(?1)",
                                           doing));
    statement.bindText(1, table);
    SqliteColumns out;
    while (true) {
        TM_TRY_ASSIGN(const bool hasRow, statement.step(doing));
        if (!hasRow)
            break;
        if (statement.integer(4) != 0) {
            out.generated.emplace_back(statement.text(0));
            continue;
        }
        SqliteColumns::Column column;
        column.name = statement.text(0);
        column.declaredType = statement.text(1);
        column.notNull = statement.integer(2) != 0;
        column.primaryKeyPlace = static_cast<int>(statement.integer(3));
        out.columns.push_back(std::move(column));
    }
    TM_TRY(readIndexes(connection, table, out));
    return out;
}

Result<void> assignColumns(SqliteTable& table, const SqliteColumns& columns)
{
    const auto isColumn = [&](const std::string& name) {
        return std::any_of(columns.columns.begin(), columns.columns.end(),
                           [&](const SqliteColumns::Column& column) { return column.name == name; });
    };
    if (!isColumn(table.vectorColumn))
        return fail(Errc::Conflict, fmt::format("the table {} has no column {} for the vectors", shownName(table.name),
                                                shownName(table.vectorColumn)));
    if (table.key == SqliteKey::HiddenRowid) {
        table.keyColumn = columns.withoutRowid ? std::string() : columns.freeRowidAlias();
        if (table.keyColumn.empty())
            return fail(Errc::Conflict, fmt::format("the table {} has no rowid", shownName(table.name)));
    } else if (!isColumn(table.keyColumn) || table.keyColumn == table.vectorColumn) {
        return fail(Errc::Conflict, fmt::format("the table {} has no column {} for the ids", shownName(table.name),
                                                shownName(table.keyColumn)));
    } else if (columns.primaryKeyIsRowid != (table.key == SqliteKey::RowidColumn)) {
        return fail(Errc::Conflict, fmt::format("the primary key of the table {} is of another kind than described",
                                                shownName(table.name)));
    }
    // A primary key with NULLs is no id, and still unique.
    table.hasOtherUnique =
        columns.hasUniqueIndex || (table.key == SqliteKey::HiddenRowid && columns.primaryKeyColumns() != 0);
    table.rowidName.clear();
    if (table.key == SqliteKey::RowidColumn)
        table.rowidName = table.keyColumn;
    else if (!columns.withoutRowid)
        table.rowidName = columns.freeRowidAlias();
    table.otherColumns.clear();
    for (const SqliteColumns::Column& column : columns.columns) {
        if (column.name != table.vectorColumn &&
            (table.key == SqliteKey::HiddenRowid || column.name != table.keyColumn))
            table.otherColumns.push_back(column.name);
    }
    return {};
}

} // namespace tidemark
