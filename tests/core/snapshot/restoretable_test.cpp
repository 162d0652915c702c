// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Promise 2: what a restore does with tables of other programs, with conflicts and with snapshots without metadata.
#include "storage/sqlite/sqlitetable.h"
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"
#include "support/sqlitedump.h"

namespace tidemark::test {

namespace {

/// A database that a statement made; it is snapshotted, changed by another statement, restored and undone.
class RestoreTable : public testing::Test {
protected:
    /// `others` are keys of the dump that are no namespace's.
    void roundTrip(const std::string& make, const std::string& change, const std::set<std::string>& others = {})
    {
        const ScratchDirectory scratch;
        const std::string path = scratch.file("db");
        SqliteFixture db(path);
        db.run(make);
        const SqliteDump before = dumpSqlite(path);
        const auto storage = openSqlite(path, false);
        const SnapshotMetadata snapshot = engine.create(*storage);
        EXPECT_NE(snapshot.totalVectors, 0U);
        db.run(change);
        const SqliteDump changed = dumpSqlite(path);
        EXPECT_NE(dumpDifference(changed, before), "") << "the test changes nothing";
        const RestoreResult result = engine.restore(snapshot.id, *storage);
        EXPECT_EQ(dumpDifference(dumpSqlite(path), before), "");
        ASSERT_TRUE(result.safetySnapshotId);
        engine.restore(*result.safetySnapshotId, *storage);
        EXPECT_EQ(dumpDifference(dumpSqlite(path), changed), "") << "undo";
        const auto other = openSqlite(scratch.file("other"));
        engine.restore(snapshot.id, *other);
        EXPECT_EQ(dumpDifference(dumpSqlite(scratch.file("other")), before, others), "") << "another storage";
    }

    Engine engine;
};

constexpr const char* kOne = "x'0000803f'"; // 1.0F

} // namespace

TEST_F(RestoreTable, TextKeysOfAllTypesInOneColumn)
{
    roundTrip("CREATE TABLE t(k PRIMARY KEY NOT NULL, v BLOB, x);"
              "INSERT INTO t VALUES(1, x'0000803f', 1), ('1', x'0000803f', '1'), (x'31', x'0000803f', x'31'),"
              "(1.5, x'0000803f', 1.5), ('1.5', x'0000803f', NULL), ('', x'0000803f', ''), (x'', x'0000803f', x''),"
              "(-9223372036854775808, x'0000803f', 9223372036854775807), (9e999, x'0000803f', -9e999),"
              "(CAST(x'ff00fe' AS TEXT), x'0000803f', CAST(x'ff' AS TEXT))",
              "DELETE FROM t WHERE k='1'; UPDATE t SET x=2 WHERE typeof(k)='integer';"
              "INSERT INTO t VALUES('2', x'00000040', NULL); UPDATE t SET v=x'00000040' WHERE typeof(k)='blob'");
}

TEST_F(RestoreTable, IntegerKeyWithAutoincrement)
{
    roundTrip("CREATE TABLE t(k INTEGER PRIMARY KEY AUTOINCREMENT, v BLOB NOT NULL, x TEXT DEFAULT 'd');"
              "INSERT INTO t(v) VALUES(x'0000803f'), (x'00000040'); INSERT INTO t VALUES(-5, x'0000803f', NULL)",
              "DELETE FROM t WHERE k=1; UPDATE t SET x='y' WHERE k=2");
}

TEST_F(RestoreTable, WithoutRowidAndCollationsAndGeneratedColumns)
{
    roundTrip(
        "CREATE TABLE t(k TEXT COLLATE NOCASE PRIMARY KEY NOT NULL, v BLOB, n INTEGER CHECK(n > 0),"
        "twice INTEGER GENERATED ALWAYS AS (n * 2) STORED) WITHOUT ROWID;"
        "CREATE INDEX half ON t(n) WHERE n > 1; CREATE INDEX expression ON t(lower(k), n DESC);"
        "INSERT INTO t VALUES('A', x'0000803f', 1), ('b', x'00000040', 2)",
        "UPDATE t SET k='a' WHERE k='A'; UPDATE t SET n=7 WHERE k='b'; INSERT INTO t VALUES('c', x'00000000', 3)");
}

TEST_F(RestoreTable, RowidWithNullKeys)
{
    roundTrip("CREATE TABLE t(k TEXT PRIMARY KEY, v BLOB);"
              "INSERT INTO t VALUES('a', x'0000803f'), (NULL, x'0000803f'), (NULL, x'00000040'), ('b', x'00000040')",
              "DELETE FROM t WHERE rowid=2; UPDATE t SET k='c' WHERE k='b'");
}

TEST_F(RestoreTable, UniqueColumnWithSwappedValues)
{
    roundTrip("CREATE TABLE t(k TEXT PRIMARY KEY NOT NULL, v BLOB, slug TEXT UNIQUE, place INTEGER);"
              "CREATE UNIQUE INDEX places ON t(place);"
              "INSERT INTO t VALUES('a', x'0000803f', 'x', 1), ('b', x'0000803f', 'y', 2), ('c', x'0000803f', 'z', 3)",
              "UPDATE t SET slug='t', place=10 WHERE k='a'; UPDATE t SET slug='x', place=1 WHERE k='b';"
              "UPDATE t SET slug='y', place=2 WHERE k='a'; DELETE FROM t WHERE k='c';"
              "INSERT INTO t VALUES('d', x'00000040', 'z', 3)");
}

TEST_F(RestoreTable, OwnLayoutWithAnIndex)
{
    roundTrip(tidemarkTableSql("docs") +
                  ";CREATE INDEX by_expiry ON docs(expires_at);"
                  "INSERT INTO docs VALUES('a', x'0000803f', NULL, 5, 7), ('b', x'00000040', '{}', NULL, NULL)",
              "UPDATE docs SET ttl_seconds=6; DELETE FROM docs WHERE id='b'");
}

TEST_F(RestoreTable, AnotherDefinitionIsRecreatedWithIndexesAndTriggers)
{
    roundTrip("CREATE TABLE log(line TEXT);"
              "CREATE TABLE t(k TEXT PRIMARY KEY NOT NULL, v BLOB, n INTEGER); CREATE INDEX tn ON t(n);"
              "CREATE TRIGGER tt AFTER UPDATE ON t BEGIN INSERT INTO log VALUES(new.k); END;"
              "INSERT INTO t VALUES('a', x'0000803f', 1), ('b', x'00000040', 2)",
              "DROP INDEX tn; DROP TRIGGER tt; ALTER TABLE t ADD COLUMN extra DEFAULT 'e';"
              "UPDATE t SET n=5 WHERE k='a'; CREATE INDEX other ON t(extra)",
              {"table log", "schema table log"});
}

TEST_F(RestoreTable, IndexesOfATableThatStaysAreLeftAndThePlanSaysSo)
{
    const ScratchDirectory scratch;
    const std::string path = scratch.file("db");
    SqliteFixture db(path);
    db.run("CREATE TABLE t(k TEXT PRIMARY KEY NOT NULL, v BLOB, n INTEGER); CREATE INDEX tn ON t(n);"
           "INSERT INTO t VALUES('a', x'0000803f', 1), ('b', x'00000040', 2)");
    const auto storage = openSqlite(path, false);
    const SnapshotMetadata snapshot = engine.create(*storage);
    EXPECT_TRUE(must(engine.manager->planRestore(snapshot.id, *storage, {}, {})).namespaces.at(0).notes.empty());
    db.run("DROP INDEX tn; CREATE INDEX other ON t(v); UPDATE t SET n = 5 WHERE k = 'a'");
    const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, *storage, {}, {}));
    ASSERT_EQ(plan.namespaces.size(), 1U);
    EXPECT_EQ(plan.namespaces[0].action, NamespaceAction::Update);
    ASSERT_EQ(plan.namespaces[0].notes.size(), 1U);
    EXPECT_NE(plan.namespaces[0].notes[0].find("stays as it is"), std::string::npos) << plan.namespaces[0].notes[0];
    engine.restore(snapshot.id, *storage);
    const SqliteDump restored = dumpSqlite(path);
    EXPECT_EQ(restored.count("schema index other"), 1U);
    EXPECT_EQ(restored.count("schema index tn"), 0U);
    EXPECT_TRUE(sameContent(contentOf(*storage), engine.contentAfterRestore(snapshot.id)));
}

TEST_F(RestoreTable, OddVectorsAmongTheFirstRowsGoAgain)
{
    roundTrip("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB, n);"
              "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 50)"
              "INSERT INTO t SELECT i, x'0000803f00000040', 'n' || i FROM c",
              "UPDATE t SET v = x'0000803f' WHERE k = 1; UPDATE t SET v = x'01', n = NULL WHERE k = 2");
}

TEST_F(RestoreTable, AnotherDimensionIsRecreated)
{
    roundTrip(tidemarkTableSql("docs") + ";INSERT INTO docs VALUES('a', x'0000803f', NULL, NULL, NULL),"
                                         "('b', x'00000040', 'm', NULL, NULL)",
              "DELETE FROM docs; INSERT INTO docs VALUES('a', x'0000803f0000803f', NULL, NULL, NULL)");
}

TEST_F(RestoreTable, ForeignKeysOfOthersSetNothingOff)
{
    const ScratchDirectory scratch;
    const std::string path = scratch.file("db");
    SqliteFixture db(path);
    db.run(
        "CREATE TABLE t(k TEXT PRIMARY KEY NOT NULL, v BLOB, n); INSERT INTO t VALUES('a', x'0000803f', 1);"
        "CREATE TABLE refs(k TEXT REFERENCES t(k) ON DELETE CASCADE ON UPDATE SET NULL); INSERT INTO refs VALUES('a')");
    const auto storage = openSqlite(path, false);
    const SqliteDump before = dumpSqlite(path);
    const SnapshotMetadata snapshot = engine.create(*storage);
    db.run("UPDATE t SET n=2");
    engine.restore(snapshot.id, *storage);
    EXPECT_EQ(dumpDifference(dumpSqlite(path), before), "");
    db.run("ALTER TABLE t ADD COLUMN more");
    engine.restore(snapshot.id, *storage);
    EXPECT_EQ(dumpDifference(dumpSqlite(path), before), "");
}

TEST_F(RestoreTable, APlanWithConflictsIsRefusedAndNothingChanges)
{
    const ScratchDirectory scratch;
    const std::string path = scratch.file("db");
    SqliteFixture db(path);
    db.run(tidemarkTableSql("good") + ";INSERT INTO good VALUES('stays', " + kOne +
           ", NULL, NULL, NULL);"
           "CREATE TABLE users(name); CREATE VIEW seen AS SELECT * FROM users");
    const auto storage = openSqlite(path, false);
    MemoryStorage source("source", engine.clock);
    put(source, "good", batchOf(1, {{"a", {1}}}));
    put(source, "integers", batchOf(1, {{"1", {1}, {}, {}, {}, IdType::Integer}}));
    put(source, std::string("nul\0name", 8), batchOf(1, {{"a", {1}}}));
    const SnapshotMetadata snapshot = engine.create(source);
    const SqliteDump before = dumpSqlite(path);
    const auto files = engine.repositoryFiles();

    struct Case {
        std::vector<RestoreRequest::Namespace> chosen;
        bool feasible; // Nothing stands in the way but a loss that nobody accepted.
    };
    for (const Case& each :
         {Case{{}, false}, Case{{{"integers", "integers"}}, true}, Case{{{"good", "seen"}}, false},
          Case{{{"good", "users"}}, false}, Case{{{"good", "good"}, {"good", "sqlite_stat9"}}, false}}) {
        RestoreRequest request;
        request.namespaces = each.chosen;
        const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, *storage, request, {}));
        EXPECT_EQ(plan.feasible, each.feasible);
        EXPECT_TRUE(!each.feasible || plan.lossy);
        const auto result = engine.manager->restore(snapshot.id, *storage, request, {});
        ASSERT_TRUE(failedWith(result, Errc::Conflict));
        EXPECT_EQ(result.error().consequence, Consequence::NothingChanged);
        EXPECT_FALSE(result.error().detail.empty());
        EXPECT_EQ(dumpDifference(dumpSqlite(path), before), "");
        EXPECT_EQ(engine.repositoryFiles(), files) << "no safety snapshot of a restore that cannot be";
    }
    RestoreRequest twice;
    twice.namespaces = {{"good", "x"}, {"integers", "x"}};
    EXPECT_TRUE(failedWith(engine.manager->restore(snapshot.id, *storage, twice, {}), Errc::InvalidArgument));
}

TEST_F(RestoreTable, ASnapshotWithoutMetadataNeitherComparesNorKeepsIt)
{
    const ScratchDirectory scratch;
    const auto storage = openSqlite(scratch.file("db"));
    std::vector<Row> rows = {{"same", {1}, "m"}, {"changes", {2}, "m"}};
    put(*storage, "docs", batchOf(1, rows));
    SnapshotConfig config = oneThread();
    config.includeMetadata = false;
    const auto without = engine.open(config);
    const SnapshotMetadata snapshot = must(without->create(*storage, {}, {})).metadata;
    EXPECT_FALSE(must(without->show(snapshot.id)).withMetadata);
    rows[0].metadata = "another";
    rows[1].values[0] = 3;
    put(*storage, "docs", batchOf(1, rows));
    const Content changed = contentOf(*storage);
    const auto result = must(without->restore(snapshot.id, *storage, {}, {}));
    EXPECT_EQ(result.counts, (ChangeCounts{0, 1, 0, 1}));
    rows[1] = {"changes", {2}};
    EXPECT_TRUE(sameContent(contentOf(*storage), {{"docs", rowsOf(batchOf(1, rows))}}));
    // The safety snapshot has the metadata all the same.
    ASSERT_TRUE(result.safetySnapshotId);
    EXPECT_TRUE(must(without->show(*result.safetySnapshotId)).withMetadata);
    must(without->restore(*result.safetySnapshotId, *storage, {}, {}));
    EXPECT_TRUE(sameContent(contentOf(*storage), changed));
}

} // namespace tidemark::test
