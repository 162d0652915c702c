// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Definitions of SQLite tables from a hostile snapshot. The first byte says which: a vec0 table, or a table with an
/// index and a trigger (lines of their own).
#include "storage/sqlite/sqlitedefinition.h"
#include "storage/sqlite/sqlitenames.h"
#include "storage/sqlite/vec0table.h"

#include "../fuzztarget.h"
#include "../tinyfiles.h"

namespace tidemark::fuzz {
namespace {

void readVec0(std::string_view sql)
{
    FUZZ_HOLDS(isVec0Sql(sql) || !parseVec0Sql(sql));
    const auto table = parseVec0Sql(sql);
    if (!table)
        return FUZZ_HOLDS(isRefusal(table.error()));
    const std::string written = vec0Sql("docs", *table);
    const auto again = parseVec0Sql(written);
    FUZZ_HOLDS(again && *again == *table && vec0Sql("docs", *again) == written);
    NamespaceInfo info;
    info.name = "docs";
    describeVec0(*table, info);
    const auto described = vec0FromConfig(info.config);
    FUZZ_HOLDS(described && *described == *table);
}

void splitLines(std::string_view text, std::vector<std::string>& lines)
{
    while (lines.size() < 2) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    lines.emplace_back(text);
}

/// Whatever the statements are: what is to be executed makes one table under the namespace's name, and what belongs to
/// it.
void readTable(std::string_view text)
{
    std::vector<std::string> lines;
    splitLines(text, lines);
    NamespaceInfo info;
    info.name = "docs";
    info.engine = "sqlite";
    info.dimension = 2;
    info.config = {{"layout", "foreign"},
                   {"table_sql", jsonFromBytes(lines[0])},
                   {"key", "column"},
                   {"key_column", "id"},
                   {"vector_column", "v"},
                   {"indexes", Json::array({jsonFromBytes(lines[1])})},
                   {"triggers", Json::array({jsonFromBytes(lines[2])})}};
    const auto definition = definitionFor(info);
    if (!definition)
        return FUZZ_HOLDS(isRefusal(definition.error()));
    const SqliteTable& table = definition->table;
    const auto parts = splitCreateSql(table.tableSql);
    FUZZ_HOLDS(parts && parts->prefix == "CREATE TABLE " && parts->name == "docs");
    FUZZ_HOLDS(isSameTableSql(table.tableSql, table.tableSql));
    auto scratch = SqliteConnection::openScratch();
    FUZZ_HOLDS(scratch.has_value());
    FUZZ_HOLDS(executeGuarded(*scratch, table.tableSql, SqliteObject::Table, "docs").has_value());
    for (const std::string& sql : table.indexSql)
        FUZZ_HOLDS(executeGuarded(*scratch, sql, SqliteObject::Index, "docs").has_value());
    for (const std::string& sql : table.triggerSql)
        FUZZ_HOLDS(executeGuarded(*scratch, sql, SqliteObject::Trigger, "docs").has_value());
}

void run(std::string_view input)
{
    if (input.empty())
        return;
    if (input[0] == 'v')
        readVec0(input.substr(1));
    else
        readTable(input.substr(1));
}

std::vector<std::string> seeds()
{
    const std::string vec0 = "vCREATE VIRTUAL TABLE docs USING vec0(";
    return {vec0 + "id text primary key, p integer partition key, v float[2], t text, ok boolean, +body text, "
                   "chunk_size=8)",
            vec0 + "a int8[4], b bit[16], /* c */ v f32[3] distance_metric=cosine -- d\n, d double)",
            "tCREATE TABLE \"docs\"(id TEXT PRIMARY KEY NOT NULL, v BLOB NOT NULL, metadata TEXT, ttl_seconds INTEGER, "
            "expires_at INTEGER)\nCREATE INDEX i ON docs(metadata)\nCREATE TRIGGER t AFTER INSERT ON docs BEGIN SELECT "
            "1; END",
            "tCREATE TABLE docs(id INTEGER PRIMARY KEY, v BLOB, n INT DEFAULT (1+1) CHECK (n>0), g AS (n*2)) STRICT\n"
            "CREATE UNIQUE INDEX i ON docs(n COLLATE NOCASE) WHERE n>1\n",
            "tCREATE TABLE \"other\"(id TEXT PRIMARY KEY, v BLOB REFERENCES a(b)) WITHOUT ROWID\n\n"};
}

const Registered registered({"sqldefinition", run, seeds});

} // namespace
} // namespace tidemark::fuzz
