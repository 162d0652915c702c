// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitetable.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqlitenames.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

constexpr std::size_t kMaxObjects = 10000; ///< Indexes or triggers of one table.

std::string_view nameOf(SqliteKey key)
{
    switch (key) {
    case SqliteKey::RowidColumn: return "rowid-column";
    case SqliteKey::HiddenRowid: return "rowid";
    case SqliteKey::Column: return "column";
    }
    return "column";
}

Result<SqliteKey> keyFromName(std::string_view name)
{
    for (const SqliteKey key : {SqliteKey::RowidColumn, SqliteKey::HiddenRowid, SqliteKey::Column}) {
        if (name == nameOf(key))
            return key;
    }
    return fail(Errc::Damaged, "the kind of key is unknown");
}

Json listOf(const std::vector<std::string>& items)
{
    Json list = Json::array();
    for (const std::string& item : items)
        list.push_back(jsonFromBytes(item));
    return list;
}

Result<SqliteTable> parseConfig(const Json& config)
{
    SqliteTable table;
    const auto layout = stringMember(config, "layout");
    TM_TRY(layout);
    if (*layout == kVec0Layout) {
        TM_TRY_ASSIGN(table.vec0, vec0FromConfig(config));
        setVec0Columns(table);
        return table;
    }
    table.isTidemarkLayout = *layout == "tidemark";
    TM_TRY_ASSIGN(table.tableSql, bytesMember(config, "table_sql"));
    TM_TRY_ASSIGN(const std::string key, stringMember(config, "key"));
    TM_TRY_ASSIGN(table.key, keyFromName(key));
    TM_TRY_ASSIGN(table.keyColumn, bytesMember(config, "key_column"));
    TM_TRY_ASSIGN(table.vectorColumn, bytesMember(config, "vector_column"));
    TM_TRY_ASSIGN(table.indexSql, bytesListMember(config, "indexes", kMaxObjects));
    TM_TRY_ASSIGN(table.triggerSql, bytesListMember(config, "triggers", kMaxObjects));
    if (config.contains("sequence")) {
        TM_TRY_ASSIGN(table.sequence, integerMember(config, "sequence"));
    }
    return table;
}

} // namespace

void setVec0Columns(SqliteTable& table)
{
    const Vec0Column* const key = table.vec0->key();
    table.key = key == nullptr             ? SqliteKey::HiddenRowid
                : table.vec0->hasTextKey() ? SqliteKey::Column
                                           : SqliteKey::RowidColumn;
    table.keyColumn = key == nullptr ? "rowid" : key->name;
    if (const Vec0Column* const plain = table.vec0->plainVector()) {
        table.vectorColumn = plain->name;
        table.dimension = plain->dimension;
    }
}

std::string tidemarkTableSql(std::string_view name)
{
    return "CREATE TABLE " + quotedName(name) +
           "(id TEXT PRIMARY KEY NOT NULL, embedding BLOB NOT NULL, metadata TEXT, ttl_seconds INTEGER, "
           "expires_at INTEGER)";
}

NamespaceInfo toNamespaceInfo(const SqliteTable& table)
{
    NamespaceInfo info;
    info.name = table.name;
    info.dimension = table.dimension;
    info.count = table.count;
    if (table.vec0) {
        describeVec0(*table.vec0, info);
        return info;
    }
    info.engine = "sqlite";
    info.config = Json{{"layout", table.isTidemarkLayout ? "tidemark" : "foreign"},
                       {"table_sql", jsonFromBytes(table.tableSql)},
                       {"key", nameOf(table.key)},
                       {"key_column", jsonFromBytes(table.keyColumn)},
                       {"vector_column", jsonFromBytes(table.vectorColumn)},
                       {"indexes", listOf(table.indexSql)},
                       {"triggers", listOf(table.triggerSql)}};
    if (table.sequence)
        info.config["sequence"] = *table.sequence;
    return info;
}

Result<std::optional<SqliteTable>> tableFromConfig(const NamespaceInfo& info)
{
    if (info.engine != "sqlite" || info.config.is_null())
        return std::optional<SqliteTable>();
    auto table = parseConfig(info.config);
    if (!table)
        return fail(Errc::Damaged, fmt::format("the SQLite definition of {} in the snapshot: {}", shownName(info.name),
                                               table.error().detail));
    table->name = info.name;
    if (!table->vec0)
        table->dimension = info.dimension;
    return std::optional<SqliteTable>(std::move(*table));
}

} // namespace tidemark
