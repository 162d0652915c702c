// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqliteschema.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqliteerror.h"
#include "storage/sqlite/sqlitenames.h"
#include "storage/sqlite/sqlitevectors.h"
#include "storage/sqlite/vec0schema.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

struct SchemaObject {
    std::string type;
    std::string name;
    std::string tableName;
    std::int64_t rootPage = 0;
    std::optional<std::string> sql;

    bool isTable() const { return type == "table"; }
    bool isVirtual() const { return isTable() && rootPage == 0; }
    bool isVec0() const { return isVirtual() && sql && isVec0Sql(*sql); }
    bool isInternal() const { return startsWithName(name, "sqlite_"); }
};
using Catalog = std::vector<SchemaObject>;

/// Read as rows, because PRAGMA table_list would load every virtual table of a hostile file.
Result<Catalog> readCatalog(SqliteConnection& connection)
{
    constexpr std::string_view kDoing = "reading the schema";
    TM_TRY_ASSIGN(SqliteStatement statement,
                  SqliteStatement::prepare(connection.get(),
                                           "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema", kDoing));
    Catalog catalog;
    while (true) {
        TM_TRY_ASSIGN(const bool hasRow, statement.step(kDoing));
        if (!hasRow)
            return catalog;
        SchemaObject object{std::string(statement.text(0)), std::string(statement.text(1)),
                            std::string(statement.text(2)), statement.integer(3), std::nullopt};
        if (!statement.isNull(4))
            object.sql = statement.text(4);
        catalog.push_back(std::move(object));
    }
}

/// The virtual table that an ordinary one seems to belong to, by its name `<virtual table>_<part>`. Of sqlite-vec all
/// parts are known, so what else has such a name is a table like any other.
const SchemaObject* ownerOf(const SchemaObject& table, const Catalog& catalog)
{
    for (const SchemaObject& other : catalog) {
        const std::size_t length = other.name.size();
        if (other.isVirtual() && table.name.size() > length + 1 && startsWithName(table.name, other.name) &&
            table.name[length] == '_' &&
            (!other.isVec0() || isVec0ShadowPart(std::string_view(table.name).substr(length + 1))))
            return &other;
    }
    return nullptr;
}

/// A part that the modules which come with SQLite (full text, R-tree) keep their content in.
bool isKnownPart(std::string_view part)
{
    constexpr std::string_view kParts[] = {"content", "segments", "segdir", "docsize", "stat", "data",
                                           "idx",     "config",   "node",   "parent",  "rowid"};
    return std::any_of(std::begin(kParts), std::end(kParts), [&](std::string_view known) { return known == part; });
}

bool hasTidemarkLayout(const SqliteColumns& columns)
{
    struct Expected {
        const char* name;
        const char* type;
    };
    constexpr Expected kExpected[] = {{kIdColumn, "TEXT"},
                                      {kEmbeddingColumn, "BLOB"},
                                      {kMetadataColumn, "TEXT"},
                                      {kTtlColumn, "INTEGER"},
                                      {kExpiryColumn, "INTEGER"}};
    if (columns.columns.size() != std::size(kExpected) || !columns.generated.empty())
        return false;
    for (std::size_t i = 0; i < std::size(kExpected); ++i) {
        const SqliteColumns::Column& column = columns.columns[i];
        if (column.name != kExpected[i].name || !sameName(column.declaredType, kExpected[i].type) ||
            column.primaryKeyPlace != (i == 0 ? 1 : 0))
            return false;
    }
    return columns.columns.front().notNull;
}

/// SQLite permits NULL in a primary key that is not the rowid; such a key identifies nothing.
Result<bool> hasNullKey(SqliteConnection& connection, const SqliteTable& table)
{
    const std::string sql =
        fmt::format("SELECT 1 FROM {} WHERE {} IS NULL LIMIT 1", quotedName(table.name), quotedName(table.keyColumn));
    TM_TRY_ASSIGN(const std::int64_t found,
                  sqliteInteger(connection.get(), sql,
                                fmt::format("looking for NULL keys in the table {}", shownName(table.name))));
    return found != 0;
}

/// Sets the kind and column of the key. A reason if there is none.
Result<std::string> chooseKey(SqliteConnection& connection, const SqliteColumns& columns, SqliteTable& table)
{
    const std::size_t keyColumns = columns.primaryKeyColumns();
    if (keyColumns > 1)
        return fmt::format("its primary key has {} columns", keyColumns);
    table.key = SqliteKey::HiddenRowid;
    if (keyColumns == 1) {
        const auto key = std::find_if(columns.columns.begin(), columns.columns.end(),
                                      [](const SqliteColumns::Column& c) { return c.primaryKeyPlace == 1; });
        table.key = columns.primaryKeyIsRowid ? SqliteKey::RowidColumn : SqliteKey::Column;
        table.keyColumn = key->name;
        if (table.key == SqliteKey::Column && !columns.withoutRowid && !key->notNull) {
            TM_TRY_ASSIGN(const bool isNullable, hasNullKey(connection, table));
            if (isNullable)
                table.key = SqliteKey::HiddenRowid;
        }
    }
    if (table.key == SqliteKey::HiddenRowid && columns.freeRowidAlias().empty())
        return std::string("it has no primary key, and columns hide every name of its rowid");
    return std::string();
}

Result<void> addFacts(SqliteConnection& connection, const Catalog& catalog, const SqliteColumns& columns,
                      SqliteTable& table)
{
    for (const SchemaObject& object : catalog) {
        if (object.sql && sameName(object.tableName, table.name)) {
            if (object.type == "index")
                table.indexSql.push_back(*object.sql);
            else if (object.type == "trigger")
                table.triggerSql.push_back(*object.sql);
        }
        if (object.name == "sqlite_sequence") {
            const std::string doing = fmt::format("reading the sequence of {}", shownName(table.name));
            TM_TRY_ASSIGN(
                SqliteStatement statement,
                SqliteStatement::prepare(connection.get(), "SELECT seq FROM sqlite_sequence WHERE name=?1", doing));
            statement.bindText(1, table.name);
            TM_TRY_ASSIGN(const bool hasRow, statement.step(doing));
            if (hasRow && statement.type(0) == SQLITE_INTEGER)
                table.sequence = statement.integer(0);
        }
    }
    if (columns.hasFullIndex) {
        TM_TRY_ASSIGN(const std::int64_t count,
                      sqliteInteger(connection.get(), "SELECT count(*) FROM " + quotedName(table.name),
                                    fmt::format("counting the rows of the table {}", shownName(table.name))));
        table.count = static_cast<std::uint64_t>(count);
    }
    return {};
}

/// Describes one table, or says why it is no namespace.
Result<std::string> describe(SqliteConnection& connection, const SchemaObject& object, const Catalog& catalog,
                             SqliteTable& table)
{
    table.name = object.name;
    if (object.isVec0())
        return describeVec0Table(connection, *object.sql, table);
    table.tableSql = object.sql.value_or(std::string());
    TM_TRY_ASSIGN(const SqliteColumns columns, readSqliteColumns(connection, table.name));
    if (hasTidemarkLayout(columns)) {
        table.isTidemarkLayout = true;
        table.key = SqliteKey::Column;
        table.keyColumn = kIdColumn;
        table.vectorColumn = kEmbeddingColumn;
        TM_TRY_ASSIGN(table.dimension, commonDimension(connection, table.name, kEmbeddingColumn));
    } else {
        TM_TRY_ASSIGN(std::string reason, chooseKey(connection, columns, table));
        if (!reason.empty())
            return reason;
        std::vector<SqliteColumns::Column> candidates = columns.columns;
        std::erase_if(candidates, [&](const SqliteColumns::Column& c) { return c.primaryKeyPlace > 0; });
        TM_TRY_ASSIGN(VectorColumnChoice choice, chooseVectorColumn(connection, table.name, candidates));
        if (!choice.reason.empty())
            return std::move(choice.reason);
        table.vectorColumn = std::move(choice.column);
        table.dimension = choice.dimension;
    }
    TM_TRY(assignColumns(table, columns));
    TM_TRY(addFacts(connection, catalog, columns, table));
    return std::string();
}

} // namespace

Result<SqliteSchema> readSqliteSchema(SqliteConnection& connection)
{
    TM_TRY_ASSIGN(const Catalog catalog, readCatalog(connection));
    SqliteSchema schema;
    for (const SchemaObject& object : catalog) {
        if (object.isInternal())
            continue;
        if (object.type == "view")
            schema.skipped.push_back({object.name, "it is a view"});
        const bool isOtherVirtual = object.isVirtual() && !object.isVec0();
        if (isOtherVirtual)
            schema.skipped.push_back({object.name, "it is a virtual table"});
        if (!object.isTable() || isOtherVirtual)
            continue;
        if (const SchemaObject* const owner = ownerOf(object, catalog); owner != nullptr) {
            if (!owner->isVec0() && !isKnownPart(std::string_view(object.name).substr(owner->name.size() + 1)))
                schema.skipped.push_back(
                    {object.name,
                     fmt::format("its name says that it is a part of the virtual table {}", shownName(owner->name))});
            continue;
        }
        SqliteTable table;
        auto reason = describe(connection, object, catalog, table);
        // An SQL error concerns this table only, say a collation that this program does not have; anything else is a
        // file that cannot be read.
        if (!reason && reason.error().code != Errc::Unsupported && reason.error().code != Errc::Conflict)
            return fail(std::move(reason).error());
        if (!reason)
            schema.skipped.push_back({object.name, reason.error().detail});
        else if (!reason->empty())
            schema.skipped.push_back({object.name, *reason});
        else
            schema.tables.push_back(std::move(table));
    }
    std::sort(schema.tables.begin(), schema.tables.end(),
              [](const SqliteTable& a, const SqliteTable& b) { return a.name < b.name; });
    std::sort(schema.skipped.begin(), schema.skipped.end(),
              [](const SkippedObject& a, const SkippedObject& b) { return a.name < b.name; });
    return schema;
}

} // namespace tidemark
