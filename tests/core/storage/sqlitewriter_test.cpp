// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// What a writer does to a database that belongs to somebody else.
#include "model/cell.h"
#include "storage/sqlite/sqlitestorage.h"
#include "support/scratchdirectory.h"
#include "support/sqlitefixture.h"
#include "support/vectorrows.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace tidemark::test {
namespace {

class SqliteWriterTest : public testing::Test {
protected:
    std::unique_ptr<VectorStorage> open(const std::string& path, bool createIfMissing = false)
    {
        auto storage = SqliteStorage::open(path, {createIfMissing, false, std::chrono::milliseconds(50)});
        EXPECT_TRUE(succeeded(storage));
        return storage ? std::move(*storage) : nullptr;
    }
    std::unique_ptr<StorageWriter> write(bool createIfMissing = false)
    {
        m_storage = open(m_path, createIfMissing);
        auto writer = m_storage->openWriter();
        EXPECT_TRUE(succeeded(writer));
        return writer ? std::move(*writer) : nullptr;
    }
    NamespaceInfo info(const std::string& name)
    {
        const auto storage = open(m_path);
        const auto reader = *storage->openReader(1);
        const NamespaceInfo* const found = reader->find(name);
        EXPECT_NE(found, nullptr) << name;
        return found != nullptr ? *found : NamespaceInfo();
    }
    RowMap rows(const std::string& name) { return rowsOf(*open(m_path), name); }
    std::string query(const std::string& sql) { return SqliteFixture(m_path).text(sql); }
    void run(const std::string& sql, const std::vector<SqlValue>& values = {})
    {
        SqliteFixture(m_path).run(sql, values);
    }
    VectorBatch batchOfAll(const std::string& name)
    {
        const auto storage = open(m_path);
        const auto reader = *storage->openReader(1);
        VectorBatch batch;
        EXPECT_TRUE(*(*reader->scan(name, {}))->next(batch));
        return batch;
    }
    /// A row of a table (k, v, u).
    static Row row(const std::string& id, const std::string& u, float value = 1)
    {
        return {.id = id,
                .values = {value},
                .type = IdType::Integer,
                .cells = {{"u", encodeBytesCell(CellClass::Text, u)}}};
    }

    ScratchDirectory m_directory;
    std::string m_path = m_directory.file("test.db");
    std::unique_ptr<VectorStorage> m_storage;
};

TEST_F(SqliteWriterTest, MakesANewDatabaseOfTidemarksLayout)
{
    {
        const auto writer = write(true);
        ASSERT_TRUE(succeeded(writer->createNamespace(plainNamespace("my docs", 2))));
        ASSERT_TRUE(succeeded(writer->upsert("my docs", batchOf(2, {{"a", {1, 2}, "{}", 5, 6}}))));
        ASSERT_TRUE(succeeded(writer->commit()));
    }
    EXPECT_EQ(query("PRAGMA page_size"), "16384\n");
    EXPECT_EQ(query("PRAGMA journal_mode"), "delete\n");
    EXPECT_EQ(query("SELECT quote(id)||quote(embedding)||quote(metadata)||ttl_seconds||expires_at FROM \"my docs\""),
              "'a'X'0000803F00000040''{}'56\n");
    EXPECT_EQ(std::filesystem::status(m_path).permissions() & std::filesystem::perms::others_write,
              std::filesystem::perms::none);
    EXPECT_EQ(info("my docs").config["layout"], "tidemark");
}

TEST_F(SqliteWriterTest, AnAbandonedNewFileGoesAgain)
{
    {
        const auto writer = write(true);
        ASSERT_TRUE(succeeded(writer->createNamespace(plainNamespace("docs", 2))));
        EXPECT_TRUE((*m_storage->openReader(1))->namespaces().empty());
    }
    EXPECT_TRUE(std::filesystem::is_empty(m_directory.path()));
    SqliteFixture(m_path).run("CREATE TABLE mine(x)");
    write(true).reset();
    EXPECT_EQ(query("SELECT name FROM sqlite_schema"), "mine\n") << "what others made stays";
}

TEST_F(SqliteWriterTest, BringsAForeignTableBackAsItWas)
{
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE docs(k INTEGER PRIMARY KEY AUTOINCREMENT, 'u u' TEXT UNIQUE, v BLOB CHECK (length(v)>0), "
               "n INT DEFAULT 7, g AS (n*2))");
        db.run("CREATE INDEX by_n ON docs(n) WHERE n > 3");
        db.run("CREATE UNIQUE INDEX by_g ON docs(g, k)");
        db.run("CREATE TABLE log(what)");
        db.run("CREATE TRIGGER watch AFTER INSERT ON docs BEGIN INSERT INTO log VALUES(new.k); END");
        for (std::int64_t i = 0; i < 10; ++i)
            db.run("INSERT INTO docs(\"u u\", v, n) VALUES('u'||?1, ?2, ?1)", {i, floats({1, static_cast<float>(i)})});
        db.run("DELETE FROM docs WHERE k=10");
        db.run("DELETE FROM log");
    }
    const NamespaceInfo before = info("docs");
    const VectorBatch batch = batchOfAll("docs");
    const std::string schema = query("SELECT sql FROM sqlite_schema WHERE tbl_name='docs' ORDER BY name");
    {
        const auto writer = write();
        ASSERT_TRUE(succeeded(writer->dropNamespace("docs")));
        ASSERT_TRUE(succeeded(writer->createNamespace(before)));
        ASSERT_TRUE(succeeded(writer->upsert("docs", batch)));
        EXPECT_EQ(rowsOf(**writer->view(), "docs"), rowsOf(batch));
        ASSERT_TRUE(succeeded(writer->commit()));
        EXPECT_TRUE(writer->notes().empty());
    }
    EXPECT_EQ(rows("docs"), rowsOf(batch));
    EXPECT_EQ(query("SELECT sql FROM sqlite_schema WHERE tbl_name='docs' ORDER BY name"), schema);
    EXPECT_EQ(query("SELECT * FROM log"), "") << "no trigger fires";
    EXPECT_EQ(info("docs").config, before.config) << "the sequence as well";
    EXPECT_FALSE(m_storage->mustRecreate(info("docs"), before));
    EXPECT_EQ(query("PRAGMA integrity_check"), "ok\n");
    run("INSERT INTO docs(v, n) VALUES(zeroblob(8), 1)");
    EXPECT_EQ(query("SELECT * FROM log"), "11\n") << "the application's insert fires it, and 10 is not given again";
}

TEST_F(SqliteWriterTest, GoesIntoAnotherDatabase)
{
    run("CREATE TABLE docs(a TEXT, k TEXT COLLATE NOCASE PRIMARY KEY, v) WITHOUT ROWID");
    run("INSERT INTO docs VALUES('x', 'K', ?1), ('y', x'4b', ?1), (NULL, 5, ?1)", {floats({1, 2})});
    const NamespaceInfo definition = info("docs");
    const VectorBatch batch = batchOfAll("docs");
    EXPECT_EQ(batch.rows(), 3U);
    m_path = m_directory.file("other.db");
    {
        const auto writer = write(true);
        EXPECT_TRUE(m_storage->cannotHold(definition, {}).empty());
        ASSERT_TRUE(succeeded(writer->createNamespace(definition)));
        ASSERT_TRUE(succeeded(writer->upsert("docs", batch)));
        ASSERT_TRUE(succeeded(writer->commit()));
    }
    EXPECT_EQ(rows("docs"), rowsOf(batch));
    EXPECT_EQ(info("docs").config, definition.config);
}

TEST_F(SqliteWriterTest, ANamespaceCanComeBackUnderAnotherName)
{
    run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB, u UNIQUE, CHECK (docs.k > 0))");
    run("CREATE INDEX by_u ON docs(u)");
    run("CREATE TRIGGER watch AFTER INSERT ON docs BEGIN DELETE FROM docs; END");
    NamespaceInfo definition = info("docs");
    definition.name = "a \"copy\"";
    {
        const auto writer = write();
        ASSERT_TRUE(succeeded(writer->createNamespace(definition)));
        ASSERT_TRUE(succeeded(writer->upsert(definition.name, batchOf(1, {row("1", "x")}))));
        ASSERT_TRUE(succeeded(writer->commit()));
        ASSERT_EQ(writer->notes().size(), 2U) << "the trigger is left out, the index renamed";
        EXPECT_NE(writer->notes()[0].find("\"watch\""), std::string::npos) << writer->notes()[0];
        EXPECT_NE(writer->notes()[1].find("\"by_u\""), std::string::npos) << writer->notes()[1];
    }
    EXPECT_EQ(
        query("SELECT sql FROM sqlite_schema WHERE tbl_name='a \"copy\"' AND sql IS NOT NULL ORDER BY type"),
        "CREATE INDEX \"a \"\"copy\"\"_by_u\" ON \"a \"\"copy\"\"\"(u)\n"
        "CREATE TABLE \"a \"\"copy\"\"\"(k INTEGER PRIMARY KEY, v BLOB, u UNIQUE, CHECK (\"a \"\"copy\"\"\".k > 0))\n");
    EXPECT_EQ(rows("docs").size(), 0U);
    EXPECT_EQ(rows(definition.name).size(), 1U);
}

TEST_F(SqliteWriterTest, RefusesSqlThatDoesMoreThanToCreateItsObject)
{
    run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB, u)");
    run("CREATE TABLE victim(k INTEGER PRIMARY KEY, v BLOB)");
    run("INSERT INTO victim VALUES(1, ?1)", {floats({1})});
    const NamespaceInfo good = info("docs");
    const std::string schema = query("SELECT sql FROM sqlite_schema ORDER BY sql");
    struct Case {
        const char* member;
        const char* sql;
    };
    const Case cases[] = {
        {"table_sql", "CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB, u); DROP TABLE victim"},
        {"table_sql", "CREATE TABLE docs AS SELECT * FROM victim"},
        {"table_sql", "CREATE TABLE docs(k, v BLOB, u) -- x"},
        {"table_sql", "CREATE TEMP TABLE docs(k INTEGER PRIMARY KEY, v BLOB, u)"},
        {"table_sql", "CREATE VIRTUAL TABLE docs USING fts5(v)"},
        {"table_sql", "CREATE VIEW docs AS SELECT 1 AS k, 2 AS v"},
        {"table_sql", "DROP TABLE victim"},
        {"table_sql", "DELETE FROM victim"},
        {"table_sql", "ATTACH '/tmp/x' AS y"},
        {"table_sql", "PRAGMA writable_schema=ON"},
        {"table_sql", "CREATE TABLE sqlite_docs(k INTEGER PRIMARY KEY, v BLOB, u)"},
        {"table_sql", "CREATE TABLE docs(k INTEGER PRIMARY KEY, w BLOB)"},
        {"table_sql", "CREATE TABLE docs(k TEXT PRIMARY KEY, v BLOB, u)"},
        {"table_sql", ""},
        {"indexes", "CREATE INDEX i ON victim(v)"},
        {"indexes", "CREATE INDEX i ON docs(v); DELETE FROM victim"},
        {"indexes", "CREATE TABLE evil(x)"},
        {"indexes", "DROP TABLE docs"},
        {"triggers", "CREATE TRIGGER t AFTER INSERT ON victim BEGIN SELECT 1; END"},
        {"triggers", "CREATE TRIGGER t AFTER INSERT ON docs BEGIN SELECT 1; END; DROP TABLE victim"},
        {"triggers", "CREATE TEMP TRIGGER t AFTER INSERT ON docs BEGIN SELECT 1; END"},
        {"triggers", "INSERT INTO victim VALUES(2, x'00')"},
        {"triggers", "CREATE INDEX i ON docs(v)"},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.sql);
        NamespaceInfo hostile = good;
        if (std::string(c.member) == "table_sql")
            hostile.config[c.member] = c.sql;
        else
            hostile.config[c.member] = Json{c.sql};
        auto writer = write();
        ASSERT_TRUE(succeeded(writer->dropNamespace("docs")));
        auto created = writer->createNamespace(hostile);
        EXPECT_FALSE(created.has_value());
        if (!created) {
            EXPECT_TRUE(created.error().code == Errc::Conflict || created.error().code == Errc::NotAStorage)
                << toString(created.error());
        }
        EXPECT_FALSE(writer->commit().has_value()) << "after a failure nothing can be committed";
    }
    // With another name than the config's the statement is renamed; nothing else gets in.
    NamespaceInfo renamed = good;
    renamed.config["table_sql"] = "CREATE TABLE victim(k INTEGER PRIMARY KEY, v BLOB, u)";
    auto writer = write();
    ASSERT_TRUE(succeeded(writer->dropNamespace("docs")));
    ASSERT_TRUE(succeeded(writer->createNamespace(renamed)));
    writer.reset();
    EXPECT_EQ(query("SELECT sql FROM sqlite_schema ORDER BY sql"), schema);
    EXPECT_EQ(query("SELECT count(*) FROM victim"), "1\n");
}

TEST_F(SqliteWriterTest, RefusesAConfigThatIsNone)
{
    for (const Json& config : {Json(5), Json::object(), Json{{"table_sql", "x"}}, Json::array()}) {
        NamespaceInfo broken = plainNamespace("docs", 2);
        broken.engine = "sqlite";
        broken.config = config;
        const auto writer = write(true);
        EXPECT_FALSE(m_storage->cannotHold(broken, {}).empty());
        EXPECT_TRUE(failedWith(writer->createNamespace(broken), Errc::Damaged));
    }
}

TEST_F(SqliteWriterTest, AnIndexThatCannotBeMadeHereIsNoted)
{
    run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB, u)");
    NamespaceInfo definition = info("docs");
    definition.config["indexes"] = Json{"CREATE INDEX odd ON docs(their_function(u))", "CREATE INDEX fine ON docs(u)"};
    const auto writer = write();
    ASSERT_TRUE(succeeded(writer->dropNamespace("docs")));
    ASSERT_TRUE(succeeded(writer->createNamespace(definition)));
    ASSERT_TRUE(succeeded(writer->commit()));
    ASSERT_EQ(writer->notes().size(), 1U);
    EXPECT_NE(writer->notes()[0].find("their_function"), std::string::npos) << writer->notes()[0];
    EXPECT_EQ(query("SELECT name FROM sqlite_schema WHERE type='index'"), "fine\n");
}

TEST_F(SqliteWriterTest, UniqueValuesMayChangePlaces)
{
    run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB, u TEXT UNIQUE ON CONFLICT REPLACE)");
    run("INSERT INTO docs VALUES(1, ?1, 'a'), (2, ?1, 'b'), (3, ?1, 'c')", {floats({1})});
    {
        const auto writer = write();
        EXPECT_FALSE(writer->replacesInPlace("docs"));
        const VectorBatch swapped = batchOf(1, {row("1", "b"), row("2", "a")});
        ASSERT_TRUE(succeeded(writer->upsert("docs", swapped)));
        ASSERT_TRUE(succeeded(writer->commit()));
    }
    EXPECT_EQ(query("SELECT k||u FROM docs ORDER BY k"), "1b\n2a\n3c\n");
    {
        const auto writer = write();
        const auto result = writer->upsert("docs", batchOf(1, {row("9", "fine"), row("1", "c")}));
        ASSERT_TRUE(failedWith(result, Errc::Conflict)) << "row 3 has it, and is never replaced silently";
        EXPECT_NE(result.error().detail.find("row 1 of \"docs\""), std::string::npos) << result.error().detail;
        EXPECT_FALSE(writer->commit().has_value());
    }
    EXPECT_EQ(query("SELECT k||u FROM docs ORDER BY k"), "1b\n2a\n3c\n");
}

TEST_F(SqliteWriterTest, IdsAreComparedByteByByteWhateverTheCollation)
{
    run("CREATE TABLE docs(k TEXT COLLATE NOCASE PRIMARY KEY, v BLOB)");
    run("INSERT INTO docs VALUES('a', ?1)", {floats({1})});
    {
        const auto writer = write();
        ASSERT_TRUE(succeeded(writer->remove("docs", idsOf({"A"}), {})));
        EXPECT_EQ(rowsOf(**writer->view(), "docs").size(), 1U);
        EXPECT_TRUE(failedWith(writer->upsert("docs", batchOf(1, {{"A", {2}}})), Errc::Conflict));
    }
    const auto writer = write();
    ASSERT_TRUE(succeeded(writer->remove("docs", idsOf({"a"}), {})));
    ASSERT_TRUE(succeeded(writer->upsert("docs", batchOf(1, {{"A", {2}}}))));
    EXPECT_EQ(rowsOf(**writer->view(), "docs"), rowsOf(batchOf(1, {{"A", {2}}})));
}

TEST_F(SqliteWriterTest, TablesWithoutAKeyKeepTheirRowids)
{
    run("CREATE TABLE docs(rowid TEXT, v BLOB)");
    run("INSERT INTO docs(_rowid_, rowid, v) VALUES(7, 'x', ?1), (-3, 'y', ?1)", {floats({1})});
    run("CREATE TABLE nulls(k TEXT PRIMARY KEY, v BLOB)");
    run("INSERT INTO nulls VALUES(NULL, ?1), ('a', ?1), (NULL, ?1)", {floats({1})});
    for (const std::string name : {"docs", "nulls"}) {
        SCOPED_TRACE(name);
        const NamespaceInfo definition = info(name);
        const VectorBatch batch = batchOfAll(name);
        const auto writer = write();
        EXPECT_EQ(writer->replacesInPlace(name), name == "docs") << "a key with NULLs is unique besides the rowid";
        ASSERT_TRUE(succeeded(writer->dropNamespace(name)));
        ASSERT_TRUE(succeeded(writer->createNamespace(definition)));
        ASSERT_TRUE(succeeded(writer->upsert(name, batch)));
        ASSERT_TRUE(succeeded(writer->upsert(name, batch)));
        EXPECT_EQ(rowsOf(**writer->view(), name), rowsOf(batch));
        VectorBatch one;
        ASSERT_TRUE(succeeded((*writer->view())->fetch(name, idsOf({std::string(batch.ids[0])}), {1}, one)));
        EXPECT_EQ(one.rows(), 1U);
        ASSERT_TRUE(succeeded(writer->commit()));
    }
    EXPECT_EQ(query("SELECT _rowid_||rowid FROM docs ORDER BY 1"), "-3y\n7x\n");
}

TEST_F(SqliteWriterTest, NoForeignKeyCascades)
{
    run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB)");
    run("CREATE TABLE notes(doc REFERENCES docs(k) ON DELETE CASCADE)");
    run("INSERT INTO docs VALUES(1, ?1)", {floats({1})});
    run("INSERT INTO notes VALUES(1)");
    const auto writer = write();
    const std::vector<std::uint8_t> integers{static_cast<std::uint8_t>(IdType::Integer)};
    ASSERT_TRUE(succeeded(writer->remove("docs", idsOf({"1"}), integers)));
    ASSERT_TRUE(succeeded(writer->dropNamespace("docs")));
    ASSERT_TRUE(succeeded(writer->commit()));
    EXPECT_EQ(query("SELECT * FROM notes"), "1\n");
}

TEST_F(SqliteWriterTest, WhatATableDoesNotTakeIsAConflictThatNamesTheRow)
{
    run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB, u TEXT NOT NULL CHECK (u<>'bad')) STRICT");
    run("INSERT INTO docs VALUES(1, ?1, 'a')", {floats({1})});
    Row noColumn = row("4", "x");
    noColumn.cells.push_back({"w", encodeNullCell()});
    Row metadata = row("4", "x");
    metadata.metadata = "{}";
    Row wrongClass = row("4", "x");
    wrongClass.cells[0].second = encodeBytesCell(CellClass::Blob, "x");
    Row textId = row("4", "x");
    textId.type = IdType::Text;
    for (const Row& bad : {row("4", "bad"), noColumn, metadata, wrongClass, textId,
                           Row{.id = "4", .values = {1}, .type = IdType::Integer},
                           Row{.id = "4", .values = {0}, .type = IdType::Integer, .irregular = true}}) {
        const auto writer = write();
        const auto result = writer->upsert("docs", batchOf(1, {row("2", "fine"), bad}));
        ASSERT_TRUE(failedWith(result, Errc::Conflict));
        EXPECT_NE(result.error().detail.find("4"), std::string::npos) << result.error().detail;
        EXPECT_EQ(result.error().path, m_path);
    }
    EXPECT_EQ(rows("docs").size(), 1U);
}

TEST_F(SqliteWriterTest, AUniqueIndexThatTheRowsBreakFailsTheCommit)
{
    run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB, u)");
    run("CREATE UNIQUE INDEX by_u ON docs(u)");
    run("INSERT INTO docs VALUES(1, ?1, 'a')", {floats({1})});
    const NamespaceInfo definition = info("docs");
    const RowMap before = rows("docs");
    {
        const auto writer = write();
        ASSERT_TRUE(succeeded(writer->dropNamespace("docs")));
        ASSERT_TRUE(succeeded(writer->createNamespace(definition)));
        ASSERT_TRUE(succeeded(writer->upsert("docs", batchOf(1, {row("1", "same"), row("2", "same")}))));
        EXPECT_TRUE(failedWith(writer->commit(), Errc::Conflict));
    }
    EXPECT_EQ(rows("docs"), before);
}

TEST_F(SqliteWriterTest, ANameThatIsTakenIsAConflict)
{
    run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB)");
    run("CREATE VIEW seen AS SELECT 1");
    const auto writer = write();
    EXPECT_TRUE(failedWith(writer->createNamespace(plainNamespace("docs")), Errc::AlreadyExists));
    for (const std::string& name : {std::string("DOCS"), std::string("seen"), std::string("sqlite_x"),
                                    std::string("SQLITE_x"), std::string("a\0b", 3)})
        EXPECT_TRUE(failedWith(writer->createNamespace(plainNamespace(name)), Errc::Conflict)) << name;
    EXPECT_TRUE(failedWith(writer->dropNamespace("seen"), Errc::NotFound)) << "what is no namespace is never touched";
}

TEST_F(SqliteWriterTest, SaysWhatItCannotHold)
{
    const auto storage = open(m_path, true);
    EXPECT_TRUE(storage->cannotHold(plainNamespace("docs", 3), {}).empty());
    for (const std::string& name :
         {std::string(), std::string("a\0b", 3), std::string("sqlite_x"), std::string("\xff")})
        EXPECT_EQ(storage->cannotHold(plainNamespace(name), {}).size(), 1U) << name;
    ContentTraits traits;
    traits.idTypes = 1U << static_cast<unsigned>(IdType::Text);
    traits.nonFinite = traits.metadata = traits.ttl = traits.expiry = true;
    EXPECT_TRUE(storage->cannotHold(plainNamespace("docs", 3), traits).empty());
    traits.idTypes |= 1U << static_cast<unsigned>(IdType::Integer);
    traits.irregular = true;
    traits.cellColumns = {"a", "b"};
    EXPECT_EQ(storage->cannotHold(plainNamespace("docs", 3), traits).size(), 4U);
}

TEST_F(SqliteWriterTest, RecreatesForAnotherDefinition)
{
    run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB)");
    run("CREATE TABLE copy(k INTEGER PRIMARY KEY, v BLOB)");
    run("CREATE TABLE \"more\"(k INTEGER PRIMARY KEY, v BLOB, w)");
    run("CREATE TABLE own(id TEXT PRIMARY KEY NOT NULL, embedding BLOB NOT NULL, metadata TEXT, ttl_seconds INTEGER, "
        "expires_at INTEGER)");
    const auto storage = open(m_path);
    EXPECT_FALSE(storage->mustRecreate(info("docs"), info("docs")));
    EXPECT_FALSE(storage->mustRecreate(info("docs"), info("copy"))) << "the name alone is no difference";
    EXPECT_TRUE(storage->mustRecreate(info("docs"), info("more")));
    EXPECT_TRUE(storage->mustRecreate(info("docs"), plainNamespace("docs", 2)));
    EXPECT_FALSE(storage->mustRecreate(info("own"), plainNamespace("own", 2)));
    NamespaceInfo two = info("own");
    two.dimension = 2;
    EXPECT_TRUE(storage->mustRecreate(two, plainNamespace("own", 3)));
    EXPECT_FALSE(storage->mustRecreate(info("own"), two));
}

TEST_F(SqliteWriterTest, WritesAUtf16Database)
{
    run("PRAGMA encoding='UTF-16be'; CREATE TABLE x(y)");
    {
        const auto writer = write();
        ASSERT_TRUE(succeeded(writer->createNamespace(plainNamespace("docs", 1))));
        ASSERT_TRUE(succeeded(writer->upsert("docs", batchOf(1, {{"ü🌊", {1}, "\xef\xbb\xbf{}"}}))));
        ASSERT_TRUE(succeeded(writer->commit()));
    }
    EXPECT_EQ(rows("docs"), rowsOf(batchOf(1, {{"ü🌊", {1}, "\xef\xbb\xbf{}"}})));
    EXPECT_TRUE(failedWith(write()->upsert("docs", batchOf(1, {{"\xff", {1}}})), Errc::Conflict));
}

TEST_F(SqliteWriterTest, WritesInWalModeWhileOthersRead)
{
    SqliteFixture other(m_path);
    other.run("PRAGMA journal_mode=WAL");
    other.run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB, u)");
    other.run("BEGIN");
    EXPECT_EQ(other.integer("SELECT count(*) FROM docs"), 0);
    const auto writer = write();
    ASSERT_TRUE(succeeded(writer->upsert("docs", batchOf(1, {row("1", "a")}))));
    ASSERT_TRUE(succeeded(writer->commit()));
    EXPECT_EQ(other.integer("SELECT count(*) FROM docs"), 0);
    other.run("COMMIT");
    EXPECT_EQ(other.integer("SELECT count(*) FROM docs"), 1);
}

TEST_F(SqliteWriterTest, ACommitThatAReaderKeepsAwayFailsWhole)
{
    run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB, u)");
    const auto writer = write();
    ASSERT_TRUE(succeeded(writer->upsert("docs", batchOf(1, {row("1", "a")}))));
    {
        SqliteFixture other(m_path);
        other.run("BEGIN");
        EXPECT_EQ(other.integer("SELECT count(*) FROM docs"), 0);
        EXPECT_TRUE(failedWith(writer->commit(), Errc::Busy));
    }
    EXPECT_EQ(query("SELECT count(*) FROM docs"), "0\n");
}

} // namespace
} // namespace tidemark::test
