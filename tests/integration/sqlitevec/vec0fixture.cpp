// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "vec0fixture.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace tidemark::test {

namespace {

SqliteVec install()
{
    const ScratchDirectory scratch;
    const std::string errors = scratch.file("errors");
    const std::string command = std::string(SQLITE_VEC_INSTALL) + " '" + SQLITE_VEC_DIRECTORY + "' 2>" + errors;
    FILE* const pipe = ::popen(command.c_str(), "r");
    std::string output;
    std::array<char, 4096> piece{};
    while (pipe != nullptr && std::fgets(piece.data(), piece.size(), pipe) != nullptr)
        output += piece.data();
    if (pipe != nullptr && ::pclose(pipe) == 0 && !output.empty()) {
        output.pop_back();
        return {output, {}};
    }
    std::string reason = "tests/servers/sqlite-vec/install failed: ";
    if (FILE* const file = std::fopen(errors.c_str(), "r")) {
        while (std::fgets(piece.data(), piece.size(), file) != nullptr)
            reason += piece.data();
        std::fclose(file);
    }
    return {{}, reason};
}

} // namespace

const SqliteVec& sqliteVec()
{
    static const SqliteVec found = install();
    return found;
}

void Vec0Test::SetUp()
{
    if (sqliteVec().library.empty())
        GTEST_SKIP() << "NOT TESTED: " << sqliteVec().reason;
    withExtension();
}

void Vec0Test::TearDown()
{
    ::unsetenv("TIDEMARK_SQLITE_VEC");
}

void Vec0Test::withExtension()
{
    ::setenv("TIDEMARK_SQLITE_VEC", sqliteVec().library.c_str(), 1);
}

void Vec0Test::withoutExtension()
{
    ::setenv("TIDEMARK_SQLITE_VEC", "/nonexistent/vec0.so", 1);
}

std::unique_ptr<SqliteFixture> Vec0Test::database(const std::string& path)
{
    auto database = std::make_unique<SqliteFixture>(path.empty() ? m_path : path);
    sqlite3_db_config(database->get(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, nullptr);
    EXPECT_EQ(sqlite3_load_extension(database->get(), sqliteVec().library.c_str(), "sqlite3_vec_init", nullptr),
              SQLITE_OK)
        << sqlite3_errmsg(database->get());
    return database;
}

NamespaceInfo Vec0Test::infoOf(const std::string& name)
{
    const auto opened = storage();
    const auto reader = must(opened->openReader(1));
    const NamespaceInfo* const info = reader->find(name);
    EXPECT_NE(info, nullptr) << name << ": " << skippedReason(name);
    return info == nullptr ? NamespaceInfo() : *info;
}

std::string Vec0Test::skippedReason(const std::string& name)
{
    const auto opened = storage();
    const auto reader = must(opened->openReader(1));
    for (const SkippedObject& object : reader->skipped()) {
        if (object.name == name)
            return object.reason;
    }
    return {};
}

const char* const kEveryKindSql =
    "CREATE VIRTUAL TABLE docs USING vec0(id text primary key, tenant integer partition key, region text partition "
    "key, embedding float[3] distance_metric=cosine, title text, rating float, year integer, public boolean, +body "
    "text, +raw blob, +size integer, +weight float, small float[2] distance_metric=l1, bytes int8[5], bits bit[16], "
    "chunk_size=16)";

const char* const kEveryKindQuery =
    "SELECT quote(id)||quote(tenant)||quote(region)||hex(embedding)||quote(title)||quote(rating)||quote(year)||"
    "quote(public)||quote(body)||quote(raw)||quote(size)||quote(weight)||hex(small)||hex(bytes)||hex(bits) FROM docs "
    "ORDER BY id";

std::string everyKindRows()
{
    std::string sql;
    const auto add = [&](const std::string& values) { sql += "INSERT INTO docs VALUES (" + values + ");"; };
    for (int i = 0; i < 40; ++i) {
        const std::string n = std::to_string(i);
        const std::string title = i % 3 == 0 ? "'t" + n + "'" : "'a title with more than twelve bytes " + n + "'";
        add("'row-" + n + "'," + std::to_string(i % 2) + "," + (i % 5 == 0 ? "NULL" : "'eu'") + ",'[" + n +
            ",1,-2.5]'," + title + "," + n + ".5,-" + n + "," + std::to_string(i % 4 == 0) + "," +
            (i % 2 == 0 ? "'body " + n + "'" : "NULL") + ",x'00ff" + (i < 10 ? "0" + n : n) + "'," + n + ",0." + n +
            ",'[1," + n + "]',vec_int8('[-128,127,0,1," + n + "]'),vec_bit(x'01" + (i < 10 ? "0" + n : n) + "')");
    }
    // NaN with a payload, infinities, minus zero and the smallest number.
    add("'odd',7,'',x'0100c07f0000807f000080ff','exactly12chr',9e999,9223372036854775807,1,'a'||char(0)||'b',x'',NULL,"
        "NULL,x'0000008001000000',vec_int8('[0,0,0,0,0]'),vec_bit(x'80ff')");
    add("'',NULL,NULL,'[0,0,0]','',0.0,0,0,'',NULL,0,-0.0,'[0,0]',vec_int8('[1,2,3,4,5]'),vec_bit(x'0000')");
    add("'a'||char(0)||'b',7,'x','[1,1,1]','zero'||char(0)||'and more than twelve',-9e999,-9223372036854775808,0,'é',"
        "NULL,1,1.5,'[0,0]',vec_int8('[1,2,3,4,5]'),vec_bit(x'0100')");
    // Places in the middle of chunks become free.
    sql +=
        "DELETE FROM docs WHERE id IN ('row-3');DELETE FROM docs WHERE id='row-16';DELETE FROM docs WHERE id='row-39';";
    return sql;
}

} // namespace tidemark::test
