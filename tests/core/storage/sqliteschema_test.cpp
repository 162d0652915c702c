// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Which tables of a database are namespaces, which are not, and why.
#include "storage/sqlite/sqlitenames.h"
#include "storage/sqlite/sqlitestorage.h"
#include "support/scratchdirectory.h"
#include "support/sqlitefixture.h"
#include "support/vectorrows.h"

#include <gtest/gtest.h>

namespace tidemark::test {
namespace {

class SqliteSchemaTest : public testing::Test {
protected:
    /// Ends what read() gave, whose lock would keep changes away.
    SqliteFixture& db()
    {
        m_reader.reset();
        if (m_db == nullptr)
            m_db = std::make_unique<SqliteFixture>(m_path);
        return *m_db;
    }
    /// Opens what db() has made so far.
    StorageReader& read()
    {
        m_reader.reset();
        auto storage = SqliteStorage::open(m_path, {});
        EXPECT_TRUE(succeeded(storage));
        m_storage = std::move(*storage);
        auto reader = m_storage->openReader(1);
        EXPECT_TRUE(succeeded(reader));
        m_reader = std::move(*reader);
        return *m_reader;
    }
    std::vector<std::string> names() { return namesOf(read()); }
    /// Why a table is no namespace; empty if it was not reported.
    std::string reasonFor(const std::string& name)
    {
        for (const SkippedObject& skipped : read().skipped()) {
            if (skipped.name == name)
                return skipped.reason;
        }
        return {};
    }
    void insertVectors(const std::string& sql, const std::vector<float>& values, int rows = 3)
    {
        for (int i = 0; i < rows; ++i)
            db().run(sql, {std::int64_t{i}, floats(values)});
    }
    NamespaceInfo info(const std::string& name)
    {
        const NamespaceInfo* const found = read().find(name);
        EXPECT_NE(found, nullptr) << name << ": " << reasonFor(name);
        return found != nullptr ? *found : NamespaceInfo();
    }

    ScratchDirectory m_directory;
    std::string m_path = m_directory.file("test.db");
    std::unique_ptr<SqliteFixture> m_db;
    std::unique_ptr<VectorStorage> m_storage;
    std::unique_ptr<StorageReader> m_reader;
};

TEST_F(SqliteSchemaTest, TidemarksOwnLayoutIsToldByItsColumns)
{
    db().run("CREATE TABLE docs(id TEXT PRIMARY KEY NOT NULL, embedding BLOB NOT NULL, metadata TEXT, "
             "ttl_seconds INTEGER, expires_at INTEGER)");
    EXPECT_EQ(info("docs").config["layout"], "tidemark");
    EXPECT_EQ(info("docs").dimension, std::nullopt);
    db().run("INSERT INTO docs VALUES('a', ?1, '{}', 1, 2)", {floats({1, 2, 3})});
    db().run("INSERT INTO docs VALUES('b', ?1, NULL, NULL, NULL)", {floats({1, 2})});
    db().run("INSERT INTO docs VALUES('c', ?1, NULL, NULL, NULL)", {floats({1, 2})});
    EXPECT_EQ(info("docs").dimension, 2U) << "most of the rows";
    EXPECT_EQ(info("docs").count, 3U);
    EXPECT_EQ(info("docs").engine, "sqlite");
}

TEST_F(SqliteSchemaTest, NearlyTidemarksLayoutIsForeign)
{
    const char* const columns[] = {
        "id TEXT PRIMARY KEY, embedding BLOB NOT NULL, metadata TEXT, ttl_seconds INTEGER, expires_at INTEGER",
        "id TEXT PRIMARY KEY NOT NULL, embedding BLOB, metadata JSON, ttl_seconds INTEGER, expires_at INTEGER",
        "id TEXT PRIMARY KEY NOT NULL, embedding BLOB, metadata TEXT, expires_at INTEGER, ttl_seconds INTEGER",
        "id TEXT PRIMARY KEY NOT NULL, embedding BLOB, metadata TEXT, ttl_seconds INTEGER, expires_at INTEGER, x",
        "id TEXT NOT NULL, embedding BLOB, metadata TEXT, ttl_seconds INTEGER, expires_at INTEGER",
        "id TEXT PRIMARY KEY NOT NULL, embedding BLOB, metadata TEXT, ttl_seconds INTEGER, expires_at INTEGER, "
        "g AS (1)",
    };
    int number = 0;
    for (const char* const list : columns) {
        const std::string name = "t" + std::to_string(number++);
        db().run("CREATE TABLE " + name + "(" + list + ")");
        EXPECT_EQ(info(name).config["layout"], "foreign") << list;
    }
}

TEST_F(SqliteSchemaTest, ForeignTablesWithOneKeyOrNoneQualify)
{
    db().run("CREATE TABLE a(k INTEGER PRIMARY KEY, v BLOB)");
    insertVectors("INSERT INTO a VALUES(?1, ?2)", {1, 2});
    db().run("CREATE TABLE b(k TEXT PRIMARY KEY, v)");
    insertVectors("INSERT INTO b VALUES(?1, ?2)", {1, 2, 3});
    db().run("CREATE TABLE c(x, v)");
    insertVectors("INSERT INTO c VALUES(?1, ?2)", {1});
    db().run("CREATE TABLE d(k BLOB PRIMARY KEY, v) WITHOUT ROWID");
    insertVectors("INSERT INTO d VALUES(?1, ?2)", {1, 2, 3, 4});
    db().run("CREATE TABLE e(k INT PRIMARY KEY, v)");
    insertVectors("INSERT INTO e VALUES(?1, ?2)", {1, 2});
    db().run("CREATE TABLE f(k INTEGER PRIMARY KEY DESC, v)");
    insertVectors("INSERT INTO f VALUES(?1, ?2)", {1, 2});
    db().run("CREATE TABLE g(k INTEGER PRIMARY KEY, v) WITHOUT ROWID");
    insertVectors("INSERT INTO g VALUES(?1, ?2)", {1, 2});
    EXPECT_EQ(names(), (std::vector<std::string>{"a", "b", "c", "d", "e", "f", "g"}));
    EXPECT_EQ(info("a").config["key"], "rowid-column");
    EXPECT_EQ(info("b").config["key"], "column");
    EXPECT_EQ(info("c").config["key"], "rowid");
    EXPECT_EQ(info("d").config["key"], "column");
    EXPECT_EQ(info("e").config["key"], "column") << "INT is not INTEGER";
    EXPECT_EQ(info("f").config["key"], "column") << "SQLite keeps an old mistake: DESC is no rowid";
    EXPECT_EQ(info("g").config["key"], "column");
    EXPECT_EQ(info("d").dimension, 4U);
    EXPECT_EQ(info("d").config["vector_column"], "v");
}

TEST_F(SqliteSchemaTest, AKeyOfSeveralColumnsDoesNotQualify)
{
    db().run("CREATE TABLE t(a, b, v BLOB, PRIMARY KEY(a, b))");
    EXPECT_NE(reasonFor("t").find("2 columns"), std::string::npos);
}

TEST_F(SqliteSchemaTest, NullsInTheKeyMakeTheRowidTheKey)
{
    db().run("CREATE TABLE t(k TEXT PRIMARY KEY, v)");
    insertVectors("INSERT INTO t VALUES(?1, ?2)", {1, 2});
    EXPECT_EQ(info("t").config["key"], "column");
    db().run("INSERT INTO t VALUES(NULL, ?1)", {floats({3, 4})});
    EXPECT_EQ(info("t").config["key"], "rowid");
    const RowMap rows = rowsOf(read(), "t");
    EXPECT_EQ(rows.size(), 4U);
    EXPECT_NE(rows.at("1:4").find("k=00"), std::string::npos) << rows.at("1:4");
}

TEST_F(SqliteSchemaTest, ChoosesARowidNameThatNoColumnHides)
{
    db().run("CREATE TABLE a(ROWID, v)");
    insertVectors("INSERT INTO a VALUES(?1, ?2)", {1, 2});
    EXPECT_EQ(info("a").config["key_column"], "_rowid_");
    db().run("CREATE TABLE b(rowid, oid, v)");
    insertVectors("INSERT INTO b VALUES(?1, 'x', ?2)", {1, 2});
    EXPECT_EQ(info("b").config["key_column"], "_rowid_");
    db().run("CREATE TABLE c(rowid, _rowid_, v)");
    insertVectors("INSERT INTO c VALUES(?1, 'x', ?2)", {1, 2});
    EXPECT_EQ(info("c").config["key_column"], "oid");
    db().run("CREATE TABLE d(rowid, oid, _ROWID_, v)");
    insertVectors("INSERT INTO d VALUES(?1, 'x', 'y', ?2)", {1, 2});
    EXPECT_NE(reasonFor("d").find("rowid"), std::string::npos);
    db().run("CREATE TABLE e(k TEXT PRIMARY KEY, rowid, oid, _rowid_, v)");
    insertVectors("INSERT INTO e VALUES(?1, 'x', 'y', 'z', ?2)", {1, 2});
    EXPECT_EQ(rowsOf(read(), "e").size(), 3U) << "a key needs no rowid";
    db().run("CREATE TABLE f(v, rowid AS (7), oid, _rowid_ AS (8) STORED)");
    db().run("INSERT INTO f(v, oid) VALUES(?1, 1)", {floats({1})});
    EXPECT_NE(reasonFor("f"), "") << "generated columns hide it as well";
}

TEST_F(SqliteSchemaTest, TheVectorColumnIsTheOneWithBlobsOfOneLength)
{
    db().run("CREATE TABLE t(k INTEGER PRIMARY KEY, odd BLOB, mixed BLOB, partly BLOB, t TEXT, v ANY)");
    for (std::int64_t i = 0; i < 5; ++i)
        db().run(
            "INSERT INTO t VALUES(?1, x'010203', zeroblob(4*?1+4), CASE ?1 WHEN 3 THEN 'text' ELSE x'01020304' END,"
            " 'abcd', CASE ?1 WHEN 2 THEN NULL ELSE ?2 END)",
            {i, floats({1, 2})});
    EXPECT_EQ(info("t").config["vector_column"], "v");
    EXPECT_EQ(info("t").dimension, 2U);
}

/// Else one wrong vector, written by accident, would make a namespace something that no restore may touch.
TEST_F(SqliteSchemaTest, AFewOddVectorsDoNotHideATable)
{
    db().run("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB, photo BLOB)");
    for (std::int64_t i = 0; i < 12; ++i)
        db().run("INSERT INTO t VALUES(?1, ?2, zeroblob(?1 * 1000 + 8))", {i, floats({1, 2})});
    EXPECT_EQ(info("t").dimension, 2U);
    db().run("UPDATE t SET v = x'0000803f' WHERE k = 0; UPDATE t SET v = 'text' WHERE k = 1;"
             "UPDATE t SET v = x'01' WHERE k = 2");
    EXPECT_EQ(info("t").config["vector_column"], "v");
    EXPECT_EQ(info("t").dimension, 2U);
    db().run("UPDATE t SET v = x'0000803f' WHERE k < 6");
    EXPECT_NE(reasonFor("t"), "") << "half of them are no exception any more";
    // Where a second column has blobs of nearly one length, the one without exceptions is taken.
    db().run("CREATE TABLE u(k INTEGER PRIMARY KEY, v BLOB, w BLOB)");
    insertVectors("INSERT INTO u VALUES(?1, ?2, ?2)", {1, 2});
    EXPECT_NE(reasonFor("u"), "");
    db().run("INSERT INTO u SELECT 1000 + value, x'0000803f00000040', x'00' FROM json_each('[1]')");
    EXPECT_EQ(info("u").config["vector_column"], "v");
}

TEST_F(SqliteSchemaTest, OfSeveralThePlausibleOneIsTaken)
{
    db().run("CREATE TABLE t(k INTEGER PRIMARY KEY, hash BLOB, v BLOB)");
    for (std::int64_t i = 0; i < 20; ++i)
        db().run("INSERT INTO t VALUES(?1, ?3, ?2)",
                 {i, floats({0.5F, -0.25F, 0, 1e5F}), Blob{std::string(32, static_cast<char>(0xe1 + i % 8))}});
    EXPECT_EQ(info("t").config["vector_column"], "v");
    db().run("CREATE TABLE two(k INTEGER PRIMARY KEY, a BLOB, b BLOB)");
    insertVectors("INSERT INTO two VALUES(?1, ?2, ?2)", {1, 2});
    EXPECT_NE(reasonFor("two").find("\"a\", \"b\""), std::string::npos) << reasonFor("two");
    db().run("CREATE TABLE none(k INTEGER PRIMARY KEY, a BLOB, b BLOB)");
    db().run("INSERT INTO none VALUES(1, ?1, ?2)", {Blob{std::string(8, '\x7e')}, Blob{std::string(8, '\x7f')}});
    EXPECT_NE(reasonFor("none"), "");
}

TEST_F(SqliteSchemaTest, AnEmptyTableNeedsOneColumnDeclaredAsBlob)
{
    db().run("CREATE TABLE one(k INTEGER PRIMARY KEY, v blob)");
    db().run("CREATE TABLE two(k INTEGER PRIMARY KEY, v BLOB, w BLOB)");
    db().run("CREATE TABLE none(k INTEGER PRIMARY KEY, v TEXT, w)");
    db().run("CREATE TABLE turso(k INTEGER PRIMARY KEY, v F32_BLOB(768))");
    db().run("CREATE TABLE keyed(k BLOB PRIMARY KEY, v BLOB)");
    db().run("CREATE TABLE notyet(k INTEGER PRIMARY KEY, v BLOB)");
    db().run("INSERT INTO notyet VALUES(1, NULL)");
    EXPECT_EQ(names(), (std::vector<std::string>{"keyed", "notyet", "one", "turso"}));
    EXPECT_EQ(info("one").dimension, std::nullopt);
    EXPECT_NE(reasonFor("two"), "");
    EXPECT_NE(reasonFor("none"), "");
    EXPECT_EQ(rowsOf(read(), "notyet").at("1:1"), "irregular||||v=00");
}

TEST_F(SqliteSchemaTest, ViewsVirtualAndShadowTablesAndSqlitesOwnAreNone)
{
    db().run("CREATE TABLE docs(k INTEGER PRIMARY KEY AUTOINCREMENT, v BLOB)");
    insertVectors("INSERT INTO docs(v) SELECT ?2 WHERE ?1 IS NOT NULL", {1, 2});
    db().run("CREATE VIEW seen AS SELECT * FROM docs");
    db().run("CREATE VIRTUAL TABLE search USING fts5(text)");
    db().run("INSERT INTO search VALUES('hello')");
    db().run("CREATE VIRTUAL TABLE boxes USING rtree(id, a, b)");
    db().run("INSERT INTO boxes VALUES(1, 2, 3)");
    db().run("CREATE TABLE search_vectors(k INTEGER PRIMARY KEY, v BLOB)");
    db().run("ANALYZE");
    EXPECT_EQ(names(), std::vector<std::string>{"docs"});
    EXPECT_EQ(reasonFor("seen"), "it is a view");
    EXPECT_EQ(reasonFor("search"), "it is a virtual table");
    EXPECT_EQ(reasonFor("boxes"), "it is a virtual table");
    EXPECT_NE(reasonFor("search_vectors").find("\"search\""), std::string::npos);
    EXPECT_EQ(read().skipped().size(), 4U) << "shadow tables are no news";
}

TEST_F(SqliteSchemaTest, NamesMayBeHostile)
{
    const std::vector<std::string> hostile{"a\"b",   "a'b",  "a]b", "a`b",      "a;b",      "a b",   "",
                                           "select", "a\nb", "a.b", "\"",       "\"\"",     "--",    "/*",
                                           "%s",     "a\\b", "?1",  "a\"); --", "\xff\xfe", "naïve", "1"};
    for (const std::string& name : hostile) {
        const std::string quoted = quotedName(name);
        const std::string key = quotedName("k" + name);
        db().run("CREATE TABLE " + quoted + "(" + key + " TEXT PRIMARY KEY, " + quoted + " BLOB, \"other" +
                 quoted.substr(1) + ")");
        db().run("INSERT INTO " + quoted + " VALUES('id', ?1, 'x')", {floats({1, 2})});
    }
    EXPECT_EQ(names().size(), hostile.size());
    for (const std::string& name : hostile) {
        const RowMap rows = rowsOf(read(), name);
        ASSERT_EQ(rows.size(), 1U) << name;
        EXPECT_NE(rows.at("0:id").find("|other" + name + "=03"), std::string::npos) << rows.at("0:id");
        EXPECT_EQ(*bytesFromJson(info(name).config["vector_column"]), name);
    }
}

TEST_F(SqliteSchemaTest, ATableThatSqliteCannotReadHereIsSkippedWithItsReason)
{
    const auto compare = [](void*, int, const void*, int, const void*) { return 0; };
    sqlite3_create_collation(db().get(), "mine", SQLITE_UTF8, nullptr, compare);
    db().run("CREATE TABLE odd(k TEXT COLLATE mine PRIMARY KEY, v BLOB)");
    db().run("CREATE TABLE fine(k TEXT PRIMARY KEY, v BLOB)");
    EXPECT_EQ(names(), std::vector<std::string>{"fine"});
    EXPECT_NE(reasonFor("odd").find("mine"), std::string::npos) << reasonFor("odd");
}

TEST_F(SqliteSchemaTest, TheConfigHoldsTheDefinition)
{
    db().run("CREATE TABLE docs(k INTEGER PRIMARY KEY AUTOINCREMENT, v BLOB, n)");
    db().run("CREATE INDEX by_n ON docs(n)");
    db().run("CREATE UNIQUE INDEX by_kn ON docs(k, n) WHERE n > 3");
    db().run("CREATE TRIGGER watch AFTER INSERT ON docs BEGIN SELECT 1; END");
    db().run("INSERT INTO docs VALUES(41, ?1, 4)", {floats({1, 2})});
    const NamespaceInfo found = info("docs");
    EXPECT_EQ(found.config["table_sql"], "CREATE TABLE docs(k INTEGER PRIMARY KEY AUTOINCREMENT, v BLOB, n)");
    EXPECT_EQ(found.config["indexes"],
              (Json{"CREATE INDEX by_n ON docs(n)", "CREATE UNIQUE INDEX by_kn ON docs(k, n) WHERE n > 3"}));
    EXPECT_EQ(found.config["triggers"].size(), 1U);
    EXPECT_EQ(found.config["sequence"], 41);
    EXPECT_EQ(found.count, 1U);
}

TEST(SqliteNames, SplitsWhatSqliteStores)
{
    struct Case {
        const char* sql;
        const char* name;
        const char* rest;
    };
    const Case cases[] = {
        {"CREATE TABLE a(b)", "a", "(b)"},
        {"CREATE TABLE \"a\"\"b\" (c)", "a\"b", " (c)"},
        {"CREATE TABLE [a b](c)", "a b", "(c)"},
        {"CREATE TABLE `a``b`(c)", "a`b", "(c)"},
        {"CREATE TABLE 'x'(c)", "x", "(c)"},
        {"CREATE TABLE \"\"(c)", "", "(c)"},
        {"CREATE UNIQUE INDEX i ON t(a)", "i", " ON t(a)"},
        {"CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1; END", "tr", " AFTER INSERT ON t BEGIN SELECT 1; END"}};
    for (const Case& c : cases) {
        const auto parts = splitCreateSql(c.sql);
        ASSERT_TRUE(parts) << c.sql;
        EXPECT_EQ(parts->name, c.name);
        EXPECT_EQ(parts->rest, c.rest);
    }
    for (const char* const sql : {"", "CREATE TABLE ", "CREATE TABLE \"a", "create table a(b)", "DROP TABLE a",
                                  "CREATE TEMP TABLE a(b)", "CREATE VIEW v AS SELECT 1", "CREATE TABLE (a)"})
        EXPECT_FALSE(splitCreateSql(sql)) << sql;
    EXPECT_EQ(quotedName("a\"b"), "\"a\"\"b\"");
    EXPECT_TRUE(sameName("ABCz", "abcZ"));
    EXPECT_FALSE(sameName("Ä", "ä"));
}

} // namespace
} // namespace tidemark::test
