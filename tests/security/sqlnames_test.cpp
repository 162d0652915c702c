// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Names of namespaces and columns are bytes that a stranger may have chosen. In SQLite's SQL they are never anything
// but names: every one comes back as it is, no other table is touched, and what cannot be a name is refused before
// anything is written.
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"
#include "support/sqlitedump.h"
#include "support/sqlitefixture.h"

#include <random>

namespace tidemark::test {
namespace {

std::vector<std::string> knownTricks()
{
    return {"x\"; DROP TABLE victim; --",
            "x'; DROP TABLE victim; --",
            "\"",
            "\"\"",
            "'",
            "`",
            "[x]",
            "]; DELETE FROM victim; [",
            "x\"); DROP TABLE \"victim\"; --",
            "victim\" SELECT 1; --",
            "--",
            "/*",
            "*/",
            ";",
            "main.victim",
            "temp.victim",
            "main\".\"victim",
            "sqlite\xc5\x8d_master",
            "pragma_table_info",
            "rowid",
            "%s%n%d",
            "?1",
            ":name",
            "@name",
            "$name",
            "\\",
            "\\\"",
            " ",
            " leading",
            "trailing ",
            "tab\tnew\nline\rbell\a\x1b[31m",
            "CREATE TABLE",
            "select",
            "docs_chunks",
            "e\xcc\x81",
            "\xc3\xa9",
            "\xe2\x80\xae"
            "txt",
            "\xef\xbb\xbf",
            "\xf0\x9f\x92\xa9",
            "..",
            "/etc/passwd",
            std::string(60'000, '"')};
}

/// Strings of what has a meaning in SQL.
std::vector<std::string> hostileNames(std::size_t count)
{
    std::vector<std::string> names = knownTricks();
    const std::vector<std::string> parts = {"\"",
                                            "'",
                                            "`",
                                            "[",
                                            "]",
                                            ";",
                                            "--",
                                            "/*",
                                            "*/",
                                            "(",
                                            ")",
                                            ",",
                                            " ",
                                            ".",
                                            "\\",
                                            "\n",
                                            "DROP TABLE victim",
                                            "victim",
                                            "DELETE FROM victim",
                                            "x",
                                            "\xc3\xa9"};
    std::mt19937 random(33);
    std::set<std::string> lower; // SQLite does not tell the case of ASCII letters apart; there are none but these.
    while (names.size() < count) {
        std::string name;
        for (auto n = random() % 7 + 1; n != 0; --n)
            name += parts[random() % parts.size()];
        if (name != "victim" && lower.insert(name).second && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

class SqlNames : public testing::Test {
protected:
    void makeVictim()
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE victim(a INTEGER PRIMARY KEY, b TEXT UNIQUE)");
        db.run("INSERT INTO victim VALUES (1, 'precious'), (2, 'too')");
        db.run("CREATE INDEX victims ON victim(b)");
        db.run("CREATE VIEW seen AS SELECT * FROM victim");
    }

    Engine m_engine;
    ScratchDirectory m_directory;
    std::string m_path = m_directory.file("target.db");
};

TEST_F(SqlNames, OfNamespacesAreOnlyNames)
{
    MemoryStorage source("source", m_engine.clock);
    {
        const auto writer = must(source.openWriter());
        for (const std::string& name : hostileNames(2'000)) {
            must(writer->createNamespace(plainNamespace(name, 1)));
            must(writer->upsert(name, batchOf(1, {{name.substr(0, 100), {1}, "{}"}})));
        }
        must(writer->commit());
    }
    const std::string id = m_engine.create(source).id;
    makeVictim();
    const SqliteDump before = dumpSqlite(m_path);
    const auto target = openSqlite(m_path);
    m_engine.restore(id, *target);
    EXPECT_TRUE(sameContent(contentOf(*target), contentOf(source)));
    const SqliteDump after = dumpSqlite(m_path);
    for (const auto& [key, rows] : before)
        EXPECT_EQ(after.at(key), rows) << key;
    EXPECT_EQ(after.size(), before.size() + 3 * contentOf(source).size()); // a table, its rows, its key's index

    // All go again, and nothing with them.
    RestoreRequest request;
    MemoryStorage empty("empty", m_engine.clock);
    m_engine.restore(m_engine.createFull(empty).id, *target, request);
    EXPECT_EQ(dumpDifference(dumpSqlite(m_path), before), "");
}

TEST_F(SqlNames, ThatCannotBeOnesAreRefusedBeforeAnythingIsWritten)
{
    using namespace std::string_literals;
    makeVictim();
    const SqliteDump before = dumpSqlite(m_path);
    const auto target = openSqlite(m_path);
    for (const std::string& name : {"a\0b"s, "\0"s, "sqlite_master"s, "SQLITE_x"s, ""s, "\xff"s}) {
        MemoryStorage source("source", m_engine.clock);
        put(source, name, batchOf(1, {{"a", {1}}}));
        const std::string id = m_engine.createFull(source).id;
        RestoreRequest request;
        request.namespaces = {{name, name}};
        EXPECT_TRUE(failedWith(m_engine.manager->restore(id, *target, request, {}), Errc::Conflict));
        EXPECT_EQ(dumpDifference(dumpSqlite(m_path), before), "");
        // Under a name that can be one it comes all the same.
        request.namespaces = {{name, "fine"}};
        m_engine.restore(id, *target, request);
        EXPECT_EQ(contentOf(*target).at("fine"), contentOf(source).at(name));
        SqliteFixture(m_path).run("DROP TABLE fine");
    }
}

/// Whatever becomes of them, it is said in few words, and nothing is left half done.
TEST_F(SqlNames, OfManyBytesDoNoHarm)
{
    makeVictim();
    const SqliteDump before = dumpSqlite(m_path);
    const auto target = openSqlite(m_path);
    for (const std::size_t size : {std::size_t{200'000}, std::size_t{600'000}, std::size_t{1} << 20}) {
        for (const char letter : {'x', '"'}) {
            const std::string name(size, letter);
            MemoryStorage source("source", m_engine.clock);
            put(source, name, batchOf(1, {{"a", {1}}}));
            CreateRequest full;
            full.type = CreateRequest::Type::Full;
            m_engine.clock.advance(1'000);
            const auto made = m_engine.manager->create(source, full, {});
            if (!made) {
                EXPECT_TRUE(failedWith(made, Errc::LimitExceeded));
                EXPECT_LT(toString(made.error()).size(), 4'000U);
                continue;
            }
            RestoreRequest request;
            request.namespaces = {{name, name}};
            const auto restored = m_engine.manager->restore(made->metadata.id, *target, request, {});
            if (restored) {
                EXPECT_EQ(contentOf(*target).at(name), contentOf(source).at(name));
                const auto writer = must(target->openWriter());
                must(writer->dropNamespace(name));
                must(writer->commit());
            } else {
                EXPECT_NE(restored.error().code, Errc::Internal);
                EXPECT_LT(toString(restored.error()).size(), 4'000U);
            }
            EXPECT_EQ(dumpDifference(dumpSqlite(m_path), before), "");
        }
    }
}

TEST_F(SqlNames, OfColumnsAreOnlyNames)
{
    const std::string sourcePath = m_directory.file("source.db");
    const auto quoted = [](const std::string& name) {
        std::string text = "\"";
        for (const char c : name)
            text += c == '"' ? std::string("\"\"") : std::string(1, c);
        return text + "\"";
    };
    {
        SqliteFixture db(sourcePath);
        std::vector<std::string> names = hostileNames(150);
        std::erase_if(names, [](const std::string& name) { return name.size() > 1'000; });
        db.run("BEGIN");
        for (std::size_t i = 0; i + 2 < names.size(); ++i) {
            const std::string table = quoted(names[i] + "t");
            db.run("CREATE TABLE " + table + "(" + quoted(names[i]) + " TEXT PRIMARY KEY, " + quoted(names[i + 1]) +
                   " BLOB NOT NULL, " + quoted(names[i + 2]) + " TEXT)");
            db.run("CREATE INDEX " + quoted(names[i] + "i") + " ON " + table + "(" + quoted(names[i + 2]) + ")");
            db.run("INSERT INTO " + table + " VALUES ('a', ?1, ?2), ('b', ?1, NULL)", {floats({1, 2}), names[i]});
        }
        db.run("COMMIT");
    }
    const auto source = openSqlite(sourcePath);
    const std::string id = m_engine.create(*source).id;
    EXPECT_GT(contentOf(*source).size(), 100U);
    makeVictim();
    const SqliteDump victims = dumpSqlite(m_path);
    const auto target = openSqlite(m_path);
    m_engine.restore(id, *target);
    SqliteDump expected = dumpSqlite(sourcePath);
    expected.insert(victims.begin(), victims.end());
    EXPECT_EQ(dumpDifference(dumpSqlite(m_path), expected), "");
}

} // namespace
} // namespace tidemark::test
