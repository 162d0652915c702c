// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Promise 2 on SQLite, with tables of ours and of other programs: a restore makes the chosen namespaces equal to the
// snapshot and touches nothing else. Databases are compared without the engine's eyes.
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"
#include "support/sqlitedump.h"

#include <filesystem>

namespace tidemark::test {

namespace {

/// A database with four namespaces and with things that are none.
class Restore : public testing::Test {
protected:
    Restore() : path(scratch.file("db")), db(std::make_unique<SqliteFixture>(path))
    {
        db->run("CREATE TABLE users(name TEXT, age INTEGER);"
                "INSERT INTO users VALUES('ann', 30), ('bob', 'unknown'), (NULL, 1.5);"
                "CREATE TABLE pairs(a INTEGER, b INTEGER, v BLOB, PRIMARY KEY(a, b));"
                "CREATE TABLE log(line TEXT);"
                "CREATE VIEW names AS SELECT name FROM users;");
        for (const char* name : {"docs", "gone"}) {
            db->run("CREATE TABLE \"" + std::string(name) +
                    "\"(id TEXT PRIMARY KEY NOT NULL, embedding BLOB NOT NULL, metadata TEXT, ttl_seconds INTEGER, "
                    "expires_at INTEGER)");
            for (int i = 0; i < 20; ++i)
                putDoc(name, i, static_cast<float>(i));
        }
        db->run("CREATE TABLE notes(k INTEGER PRIMARY KEY, v BLOB, t TEXT, mixed);"
                "CREATE INDEX notes_t ON notes(t);"
                "CREATE TRIGGER notes_in AFTER INSERT ON notes BEGIN INSERT INTO log VALUES('in ' || new.k); END;"
                "CREATE TRIGGER notes_out AFTER DELETE ON notes BEGIN INSERT INTO log VALUES('out ' || old.k); END;"
                "CREATE TABLE plain(v BLOB, mixed);");
        for (int i = 0; i < 12; ++i) {
            const SqlValue mixed[] = {std::int64_t{i}, 0.5 + i, std::string("text"), Blob{"blob"}, std::monostate()};
            db->run("INSERT INTO notes VALUES(?, ?, ?, ?)",
                    {std::int64_t{i * 7 - 3}, floats({1.5F, static_cast<float>(i)}), std::string("t"), mixed[i % 5]});
            db->run("INSERT INTO plain VALUES(?, ?)", {floats({static_cast<float>(i)}), mixed[(i + 2) % 5]});
        }
        storage = openSqlite(path, false);
    }

    void putDoc(const std::string& table, int number, float value)
    {
        db->run(
            "INSERT OR REPLACE INTO \"" + table + "\" VALUES(?, ?, ?, NULL, NULL)",
            {"id" + std::to_string(number), floats({value, 0.25F, -1.0F}), "{\"n\":" + std::to_string(number) + "}"});
    }

    /// Something of every kind changes in every namespace, and also in what is no namespace.
    void changeEverything()
    {
        putDoc("docs", 3, 99);
        putDoc("docs", 100, 1);
        db->run("DELETE FROM docs WHERE id='id7'; UPDATE docs SET metadata=NULL WHERE id='id8';"
                "UPDATE docs SET expires_at=5 WHERE id='id9'; DROP TABLE gone;"
                "UPDATE notes SET mixed='changed' WHERE k=4; DELETE FROM notes WHERE k=11;"
                "INSERT INTO notes VALUES(1000, x'0000803f0000803f', 'new', NULL);"
                "DELETE FROM plain WHERE rowid=3; UPDATE plain SET mixed=1 WHERE rowid=5;"
                "CREATE TABLE later(id INTEGER PRIMARY KEY, v BLOB); CREATE INDEX later_v ON later(v);"
                "INSERT INTO later VALUES(1, x'0000803f');"
                "INSERT INTO users VALUES('cid', 40); INSERT INTO pairs VALUES(1, 2, x'00000000');"
                "DROP VIEW names; CREATE VIEW names AS SELECT age FROM users;");
    }

    ScratchDirectory scratch;
    std::string path;
    std::unique_ptr<SqliteFixture> db;
    std::unique_ptr<SqliteStorage> storage;
    Engine engine;
    /// What a restore must leave as it finds it.
    const std::set<std::string> others = {"table users", "table pairs", "table log", "schema view names"};
};

} // namespace

TEST_F(Restore, MakesEqualAndTouchesNothingElse)
{
    const SqliteDump before = dumpSqlite(path);
    const SnapshotMetadata snapshot = engine.create(*storage);
    EXPECT_EQ(snapshot.namespaces, (std::vector<std::string>{"docs", "gone", "notes", "plain"}));
    changeEverything();
    const SqliteDump changed = dumpSqlite(path);
    const RestoreResult result = engine.restore(snapshot.id, *storage);
    const SqliteDump after = dumpSqlite(path);
    EXPECT_EQ(dumpDifference(after, before, others), "");
    for (const std::string& key : others)
        EXPECT_EQ(after.at(key), changed.at(key)) << key << " is no namespace and was touched";
    EXPECT_EQ(db->text("SELECT rowid||quote(v) FROM plain WHERE rowid IN (3,5) ORDER BY 1"),
              "3X'00000040'\n5X'00008040'\n")
        << "a row without a key is found by its rowid";

    // What was created later is named in the plan, and kept whole in the safety snapshot.
    bool dropsLater = false;
    for (const NamespacePlan& ns : result.namespaces)
        dropsLater = dropsLater || (ns.target == "later" && ns.action == NamespaceAction::Drop);
    EXPECT_TRUE(dropsLater);
    ASSERT_TRUE(result.safetySnapshotId);
    // Undo.
    engine.restore(*result.safetySnapshotId, *storage);
    EXPECT_EQ(dumpDifference(dumpSqlite(path), changed), "");
}

TEST_F(Restore, IntoAnotherStorage)
{
    const SqliteDump before = dumpSqlite(path);
    const SnapshotMetadata snapshot = engine.create(*storage);
    const auto other = openSqlite(scratch.file("other"));
    engine.restore(snapshot.id, *other);
    const SqliteDump after = dumpSqlite(scratch.file("other"));
    EXPECT_EQ(dumpDifference(after, before,
                             {"table users", "table pairs", "table log", "schema table users", "schema table pairs",
                              "schema table log", "schema view names", "schema index sqlite_autoindex_pairs_1"}),
              "");
    EXPECT_FALSE(after.contains("schema table users"));
    EXPECT_EQ(dumpDifference(dumpSqlite(path), before), "") << "the source was changed";
}

TEST_F(Restore, ChosenNamespacesTouchNoOther)
{
    const SqliteDump before = dumpSqlite(path);
    const SnapshotMetadata snapshot = engine.create(*storage);
    changeEverything();
    const SqliteDump changed = dumpSqlite(path);
    RestoreRequest request;
    request.namespaces = {{"notes", "notes"}};
    const RestoreResult result = engine.restore(snapshot.id, *storage, request);
    const SqliteDump after = dumpSqlite(path);
    EXPECT_EQ(dumpDifference(after, changed, {"table notes"}), "");
    EXPECT_EQ(after.at("table notes"), before.at("table notes"));
    engine.restore(*result.safetySnapshotId, *storage);
    EXPECT_EQ(dumpDifference(dumpSqlite(path), changed), "");
}

TEST_F(Restore, SnapshotOfChosenNamespacesTouchesNoOther)
{
    CreateRequest chosen;
    chosen.namespaces = {"gone"};
    const SqliteDump before = dumpSqlite(path);
    const SnapshotMetadata snapshot = engine.create(*storage, chosen);
    EXPECT_EQ(snapshot.totalVectors, 20U);
    changeEverything();
    const SqliteDump changed = dumpSqlite(path);
    const RestoreResult result = engine.restore(snapshot.id, *storage);
    const SqliteDump after = dumpSqlite(path);
    const std::set<std::string> comesBack = {"table gone", "schema table gone", "schema index sqlite_autoindex_gone_1"};
    EXPECT_EQ(dumpDifference(after, changed, comesBack), "");
    for (const std::string& key : comesBack)
        EXPECT_EQ(after.at(key), before.at(key));
    // Undo drops again what the restore created.
    ASSERT_TRUE(result.safetySnapshotId);
    engine.restore(*result.safetySnapshotId, *storage);
    EXPECT_EQ(dumpDifference(dumpSqlite(path), changed), "");
}

TEST_F(Restore, UnderAnotherNameAndBack)
{
    const SqliteDump before = dumpSqlite(path);
    const SnapshotMetadata snapshot = engine.create(*storage);
    RestoreRequest request;
    request.namespaces = {{"docs", "a \"copy\""}};
    const RestoreResult result = engine.restore(snapshot.id, *storage, request);
    const SqliteDump after = dumpSqlite(path);
    EXPECT_EQ(after.at("table a \"copy\""), before.at("table docs"));
    EXPECT_EQ(
        dumpDifference(after, before,
                       {"table a \"copy\"", "schema table a \"copy\"", "schema index sqlite_autoindex_a \"copy\"_1"}),
        "");
    EXPECT_TRUE(sameContent({{"x", contentOf(*storage)["a \"copy\""]}}, {{"x", contentOf(*storage)["docs"]}}));
    ASSERT_TRUE(result.safetySnapshotId) << "it created something, so there is something to undo";
    engine.restore(*result.safetySnapshotId, *storage);
    EXPECT_EQ(dumpDifference(dumpSqlite(path), before), "");
}

TEST_F(Restore, ATableWithIndexesUnderAnotherName)
{
    const SqliteDump before = dumpSqlite(path);
    const SnapshotMetadata snapshot = engine.create(*storage);
    RestoreRequest request;
    request.namespaces = {{"notes", "notes2"}};
    const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, *storage, request, {}));
    const auto result = engine.manager->restore(snapshot.id, *storage, request, {});
    EXPECT_EQ(plan.feasible, result.has_value()) << (result ? "" : toString(result.error()));
    const SqliteDump after = dumpSqlite(path);
    ASSERT_TRUE(result);
    EXPECT_EQ(after.at("table notes2"), before.at("table notes"));
    // An index's name is unique in a database, and a trigger may speak of the table by its name.
    EXPECT_EQ(dumpDifference(after, before, {"table notes2", "schema table notes2", "schema index notes2_notes_t"}),
              "");
    EXPECT_TRUE(after.contains("schema index notes2_notes_t"));
}

TEST_F(Restore, MergeOnlyAddsAndOverwrites)
{
    const SqliteDump before = dumpSqlite(path);
    const SnapshotMetadata snapshot = engine.create(*storage);
    changeEverything();
    const SqliteDump changed = dumpSqlite(path);
    RestoreRequest merge;
    merge.mode = RestoreRequest::Mode::Merge;
    const RestoreResult result = engine.restore(snapshot.id, *storage, merge);
    EXPECT_EQ(result.counts.removed, 0U);
    const SqliteDump after = dumpSqlite(path);
    // Every row of the snapshot is there again, and of what came later nothing is gone.
    for (const char* table : {"table docs", "table gone", "table notes"}) {
        for (const std::string& row : before.at(table))
            EXPECT_EQ(after.at(table).count(row), 1U) << table << ": " << row;
    }
    EXPECT_EQ(after.at("table docs").size(), 21U);
    EXPECT_EQ(after.at("table notes").size(), 13U);
    EXPECT_EQ(after.at("table plain").size(), 12U);
    EXPECT_EQ(after.at("table later"), changed.at("table later"));
    for (const std::string& key : others)
        EXPECT_EQ(after.at(key), changed.at(key)) << key;
}

TEST_F(Restore, DryRunChangesNothingAndSaysWhatRestoreDoes)
{
    const SnapshotMetadata snapshot = engine.create(*storage);
    changeEverything();
    for (const auto mode : {RestoreRequest::Mode::Merge, RestoreRequest::Mode::Exact, RestoreRequest::Mode::Exact}) {
        RestoreRequest request;
        request.mode = mode;
        const SqliteDump before = dumpSqlite(path);
        const auto files = engine.repositoryFiles();
        const std::size_t listed = engine.listedIds().size();
        const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, *storage, request, {}));
        EXPECT_EQ(dumpDifference(dumpSqlite(path), before), "");
        EXPECT_EQ(engine.repositoryFiles(), files);
        const RestoreResult result = engine.restore(snapshot.id, *storage, request);
        EXPECT_EQ(plan.total, result.counts);
        EXPECT_EQ(plan.safetySnapshot, result.safetySnapshotId.has_value());
        EXPECT_EQ(listed + (result.safetySnapshotId ? 1 : 0), engine.listedIds().size());
        ASSERT_EQ(plan.namespaces.size(), result.namespaces.size());
        for (std::size_t i = 0; i < plan.namespaces.size(); ++i) {
            EXPECT_EQ(plan.namespaces[i].target, result.namespaces[i].target);
            EXPECT_EQ(plan.namespaces[i].action, result.namespaces[i].action) << plan.namespaces[i].target;
            EXPECT_EQ(plan.namespaces[i].counts, result.namespaces[i].counts) << plan.namespaces[i].target;
            EXPECT_EQ(plan.namespaces[i].rowsAfter, result.namespaces[i].rowsAfter) << plan.namespaces[i].target;
        }
    }
    // The last round found an equal storage.
    const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, *storage, {}, {}));
    EXPECT_EQ(plan.total.added + plan.total.changed + plan.total.removed, 0U);
    EXPECT_EQ(plan.bytesToWrite, 0U);
}

} // namespace tidemark::test
