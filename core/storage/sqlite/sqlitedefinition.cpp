// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitedefinition.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqlitenames.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

struct Made {
    std::string type;
    std::string name;
    std::string sql;
};

/// What the scratch database holds, in the order of creation.
Result<std::vector<Made>> madeObjects(SqliteConnection& scratch)
{
    constexpr std::string_view kDoing = "checking a table definition";
    TM_TRY_ASSIGN(SqliteStatement statement,
                  SqliteStatement::prepare(scratch.get(),
                                           "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND "
                                           "name<>'sqlite_sequence' ORDER BY rowid",
                                           kDoing));
    std::vector<Made> objects;
    while (true) {
        TM_TRY_ASSIGN(const bool hasRow, statement.step(kDoing));
        if (!hasRow)
            return objects;
        objects.push_back(
            {std::string(statement.text(0)), std::string(statement.text(1)), std::string(statement.text(2))});
    }
}

/// The name of the table that a statement of the stored form creates.
Result<std::string> createdTable(const std::string& sql)
{
    const auto parts = splitCreateSql(sql);
    if (!parts || parts->prefix != "CREATE TABLE ")
        return fail(Errc::Conflict, "it is no CREATE TABLE statement as SQLite stores it");
    if (startsWithName(parts->name, "sqlite_"))
        return fail(Errc::Conflict, fmt::format("{} is a name of SQLite's own", shownName(parts->name)));
    return parts->name;
}

/// SQLite has one code for all that is wrong with a statement; what an application would have added is told by its
/// message.
bool lacksSomething(const Error& error)
{
    return error.code == Errc::Unsupported && (error.detail.find("no such function") != std::string::npos ||
                                               error.detail.find("no such collation") != std::string::npos ||
                                               error.detail.find("unknown function") != std::string::npos);
}

/// Makes one index or trigger in the scratch database. True if it could be; a note if SQLite lacks what it needs.
Result<bool> tryObject(SqliteConnection& scratch, const std::string& sql, SqliteObject object, const std::string& table,
                       std::vector<std::string>& notes)
{
    auto made = executeGuarded(scratch, sql, object, table);
    if (made)
        return true;
    if (!lacksSomething(made.error()))
        return fail(std::move(made).error());
    notes.push_back(fmt::format("left out: {}", made.error().detail));
    return false;
}

Result<SqliteDefinition> checkedDefinition(SqliteTable wanted)
{
    SqliteDefinition definition;
    TM_TRY_ASSIGN(SqliteConnection scratch, SqliteConnection::openScratch());
    TM_TRY_ASSIGN(const std::string original, createdTable(wanted.tableSql));
    TM_TRY(executeGuarded(scratch, wanted.tableSql, SqliteObject::Table, original));
    for (const std::string& sql : wanted.indexSql)
        TM_TRY(tryObject(scratch, sql, SqliteObject::Index, original, definition.notes));
    const bool isRenamed = wanted.name != original;
    if (isRenamed) {
        // SQLite itself knows every place where the name stands.
        TM_TRY(
            scratch.execute(fmt::format("ALTER TABLE {} RENAME TO {}", quotedName(original), quotedName(wanted.name)),
                            fmt::format("renaming the table {}", shownName(original))));
        for (const std::string& sql : wanted.triggerSql) {
            const auto parts = splitCreateSql(sql);
            definition.notes.push_back(fmt::format("left out: the trigger {} of the table {}, which may speak of it by "
                                                   "that name",
                                                   parts ? shownName(parts->name) : std::string(),
                                                   shownName(original)));
        }
    } else {
        for (const std::string& sql : wanted.triggerSql)
            TM_TRY(tryObject(scratch, sql, SqliteObject::Trigger, original, definition.notes));
    }
    TM_TRY_ASSIGN(const std::vector<Made> objects, madeObjects(scratch));
    wanted.indexSql.clear();
    wanted.triggerSql.clear();
    for (const Made& made : objects) {
        if (made.type == "table")
            wanted.tableSql = made.sql;
        else
            (made.type == "index" ? wanted.indexSql : wanted.triggerSql).push_back(made.sql);
    }
    definition.table = std::move(wanted);
    return definition;
}

} // namespace

Result<SqliteDefinition> definitionFor(const NamespaceInfo& info)
{
    TM_TRY_ASSIGN(std::optional<SqliteTable> wanted, tableFromConfig(info));
    if (wanted && wanted->vec0) {
        // Nothing in it is SQL.
        SqliteDefinition vec0;
        wanted->tableSql = vec0Sql(info.name, *wanted->vec0);
        vec0.table = std::move(*wanted);
        return vec0;
    }
    if (wanted) {
        auto definition = checkedDefinition(std::move(*wanted));
        if (definition)
            return definition;
        Error error = std::move(definition).error();
        error.code = error.code == Errc::Unsupported ? Errc::Conflict : error.code;
        error.detail = fmt::format("the definition of {}: {}", shownName(info.name), error.detail);
        return fail(std::move(error));
    }
    SqliteDefinition own;
    own.table.name = info.name;
    own.table.isTidemarkLayout = true;
    own.table.key = SqliteKey::Column;
    own.table.keyColumn = kIdColumn;
    own.table.vectorColumn = kEmbeddingColumn;
    own.table.dimension = info.dimension;
    own.table.tableSql = tidemarkTableSql(info.name);
    return own;
}

bool isSameTableSql(const std::string& a, const std::string& b)
{
    const auto first = splitCreateSql(a);
    const auto second = splitCreateSql(b);
    if (!first || !second)
        return a == b;
    return first->prefix == second->prefix && first->rest == second->rest;
}

} // namespace tidemark
