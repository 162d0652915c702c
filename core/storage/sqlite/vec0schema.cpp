// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/vec0schema.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqliteschema.h"
#include "storage/sqlite/vec0chunk.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

namespace tidemark {

namespace {

std::string doingOf(const SqliteTable& table)
{
    return fmt::format("reading the shadow tables of {}", shownName(table.name));
}

struct ShadowTable {
    std::string part;
    std::vector<std::string> columns;
};

std::vector<ShadowTable> shadowTablesOf(const Vec0Table& table)
{
    std::vector<std::string> chunkColumns{"chunk_id", "size", "validity", "rowids"};
    for (std::size_t i = 0; i < table.ofRole(Vec0Role::Partition).size(); ++i)
        chunkColumns.push_back(fmt::format("partition{:02}", i));
    std::vector<ShadowTable> shadows{{"info", {"key", "value"}},
                                     {"chunks", std::move(chunkColumns)},
                                     {"rowids", {"rowid", "id", "chunk_id", "chunk_offset"}}};
    for (std::size_t i = 0; i < table.ofRole(Vec0Role::Vector).size(); ++i)
        shadows.push_back({fmt::format("vector_chunks{:02}", i), {"vectors"}});
    const std::vector<const Vec0Column*> metadata = table.ofRole(Vec0Role::Metadata);
    for (std::size_t i = 0; i < metadata.size(); ++i) {
        shadows.push_back({fmt::format("metadatachunks{:02}", i), {"data"}});
        if (metadata[i]->type == Vec0Type::Text)
            shadows.push_back({fmt::format("metadatatext{:02}", i), {"rowid", "data"}});
    }
    std::vector<std::string> values;
    for (std::size_t i = 0; i < table.ofRole(Vec0Role::Auxiliary).size(); ++i)
        values.push_back(fmt::format("value{:02}", i));
    if (!values.empty())
        shadows.push_back({"auxiliary", std::move(values)});
    return shadows;
}

/// A shadow table is an ordinary table with a rowid and these columns, none of them computed: what else has its name
/// is none, and is not read.
Result<std::string> checkShadow(SqliteConnection& connection, const std::string& table, const ShadowTable& shadow)
{
    const std::string name = table + "_" + shadow.part;
    TM_TRY_ASSIGN(SqliteStatement statement,
                  SqliteStatement::prepare(connection.get(),
                                           "SELECT 1 FROM sqlite_schema WHERE type='table' AND rootpage<>0 AND "
                                           "name=?1 COLLATE NOCASE",
                                           "looking for a shadow table"));
    statement.bindText(1, name);
    TM_TRY_ASSIGN(const bool exists, statement.step("looking for a shadow table"));
    if (!exists)
        return fmt::format("its shadow table {} is missing", shownName(name));
    TM_TRY_ASSIGN(const SqliteColumns columns, readSqliteColumns(connection, name));
    bool fits = !columns.withoutRowid && columns.generated.empty();
    for (const std::string& wanted : shadow.columns)
        fits = fits && std::any_of(columns.columns.begin(), columns.columns.end(),
                                   [&](const SqliteColumns::Column& column) { return column.name == wanted; });
    return fits ? std::string() : fmt::format("its shadow table {} has other columns", shownName(name));
}

/// The layout of the shadow tables is that of sqlite-vec 0.1.
Result<std::string> checkVersion(SqliteConnection& connection, const SqliteTable& table)
{
    TM_TRY_ASSIGN(SqliteStatement statement, SqliteStatement::prepare(connection.get(),
                                                                      fmt::format("SELECT value FROM {} WHERE key=?1",
                                                                                  vec0Shadow(table.name, "info")),
                                                                      doingOf(table)));
    std::string version;
    for (const char* const key : {"CREATE_VERSION_MAJOR", "CREATE_VERSION_MINOR"}) {
        statement.reset();
        statement.bindText(1, key);
        TM_TRY_ASSIGN(const bool hasRow, statement.step(doingOf(table)));
        if (!hasRow || statement.type(0) != SQLITE_INTEGER)
            return std::string("no version of sqlite-vec is noted in its shadow tables");
        version += (version.empty() ? "" : ".") + std::to_string(statement.integer(0));
    }
    return version == "0.1" ? std::string() : fmt::format("it is of sqlite-vec {}, and only 0.1 is known", version);
}

/// Counts what does not have the length that its chunk's size says. typeof() and length() read no content.
Result<std::string> checkLengths(SqliteConnection& connection, const SqliteTable& table)
{
    const std::string chunks = vec0Shadow(table.name, "chunks");
    const std::string doing = doingOf(table);
    TM_TRY_ASSIGN(const std::int64_t oddChunks,
                  sqliteInteger(connection.get(),
                                fmt::format("SELECT count(*) FROM {} WHERE typeof(size)<>'integer' OR size<8 OR "
                                            "size>65536 OR size%8<>0 OR typeof(validity)<>'blob' OR "
                                            "length(validity)<>size/8 OR typeof(rowids)<>'blob' OR "
                                            "length(rowids)<>size*8",
                                            chunks),
                                doing));
    if (oddChunks != 0)
        return fmt::format("{} of its chunks have lists of a wrong length", oddChunks);
    const auto check = [&](const std::string& shadow, const char* column,
                           const std::string& wanted) -> Result<std::int64_t> {
        return sqliteInteger(connection.get(),
                             fmt::format("SELECT count(*) FROM {0} c LEFT JOIN {1} s ON s._rowid_=c.chunk_id WHERE "
                                         "typeof(s.{2})<>'blob' OR length(s.{2})<>{3}",
                                         chunks, shadow, column, wanted),
                             doing);
    };
    std::size_t vectors = 0;
    std::size_t metadata = 0;
    for (const Vec0Column& column : table.vec0->columns) {
        std::int64_t odd = 0;
        if (column.role == Vec0Role::Vector) {
            TM_TRY_ASSIGN(odd, check(vec0Shadow(table.name, "vector_chunks", vectors++), "vectors",
                                     fmt::format("c.size*{}", column.vectorBytes())));
        } else if (column.role == Vec0Role::Metadata) {
            const char* const wanted = column.type == Vec0Type::Boolean ? "c.size/8"
                                       : column.type == Vec0Type::Text  ? "c.size*16"
                                                                        : "c.size*8";
            TM_TRY_ASSIGN(odd, check(vec0Shadow(table.name, "metadatachunks", metadata++), "data", wanted));
        }
        if (odd != 0)
            return fmt::format("{} chunks of its column {} are missing or have a wrong length", odd, column.name);
    }
    return std::string();
}

struct ChunkRows {
    std::int64_t id = 0;
    std::uint64_t rows = 0;
};

Result<std::vector<ChunkRows>> rowsOfChunks(SqliteConnection& connection, const SqliteTable& table)
{
    const std::string doing = doingOf(table);
    TM_TRY_ASSIGN(SqliteStatement statement,
                  SqliteStatement::prepare(connection.get(),
                                           fmt::format("SELECT chunk_id, validity FROM {} ORDER BY chunk_id",
                                                       vec0Shadow(table.name, "chunks")),
                                           doing));
    std::vector<ChunkRows> chunks;
    for (;;) {
        TM_TRY_ASSIGN(const bool hasRow, statement.step(doing));
        if (!hasRow)
            return chunks;
        ChunkRows chunk{statement.integer(0), 0};
        for (const char c : statement.text(1))
            chunk.rows += static_cast<std::uint64_t>(std::popcount(static_cast<unsigned char>(c)));
        chunks.push_back(chunk);
    }
}

std::uint64_t rowsIn(const std::vector<ChunkRows>& chunks)
{
    std::uint64_t rows = 0;
    for (const ChunkRows& chunk : chunks)
        rows += chunk.rows;
    return rows;
}

} // namespace

Result<std::string> describeVec0Table(SqliteConnection& connection, const std::string& sql, SqliteTable& table)
{
    auto parsed = parseVec0Sql(sql);
    if (!parsed)
        return parsed.error().detail;
    table.vec0 = std::move(*parsed);
    table.tableSql = sql;
    setVec0Columns(table);
    for (const ShadowTable& shadow : shadowTablesOf(*table.vec0)) {
        TM_TRY_ASSIGN(std::string reason, checkShadow(connection, table.name, shadow));
        if (!reason.empty())
            return reason;
    }
    TM_TRY_ASSIGN(std::string reason, checkVersion(connection, table));
    if (reason.empty()) {
        TM_TRY_ASSIGN(reason, checkLengths(connection, table));
    }
    if (!reason.empty())
        return reason;
    TM_TRY_ASSIGN(const std::vector<ChunkRows> chunks, rowsOfChunks(connection, table));
    TM_TRY_ASSIGN(
        const std::int64_t ids,
        sqliteInteger(connection.get(), "SELECT count(*) FROM " + vec0Shadow(table.name, "rowids"), doingOf(table)));
    // Every place is checked against its id when it is read; with equal numbers no id is left over.
    const std::uint64_t places = rowsIn(chunks);
    if (places != static_cast<std::uint64_t>(ids))
        return fmt::format("its shadow tables do not fit each other: {} ids, and {} places in chunks", ids, places);
    table.count = places;
    return std::string();
}

Result<std::vector<ScanRange>> splitByChunk(SqliteConnection& connection, const SqliteTable& table, unsigned wanted)
{
    TM_TRY_ASSIGN(const std::vector<ChunkRows> chunks, rowsOfChunks(connection, table));
    const std::uint64_t total = rowsIn(chunks);
    // Ranges touch, so that nothing lies between them; none is empty.
    std::vector<ScanRange> ranges{ScanRange{}};
    std::uint64_t before = 0;
    std::uint64_t inRange = 0;
    for (const ChunkRows& chunk : chunks) {
        if (inRange != 0 && chunk.rows != 0 && ranges.size() < wanted && before * wanted >= total * ranges.size()) {
            ranges.back().last = chunk.id - 1;
            ranges.push_back({chunk.id, INT64_MAX});
            inRange = 0;
        }
        before += chunk.rows;
        inRange += chunk.rows;
    }
    return ranges;
}

} // namespace tidemark
