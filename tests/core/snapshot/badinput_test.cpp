// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Promise 7 and bad input: every call that fails says what happened, with a code and where, and changes nothing;
// databases that are none are told apart; a row without a vector is kept.
#include "storage/openstorage.h"
#include "storage/sqlite/sqlitetable.h"
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"
#include "support/sqlitedump.h"

#include <fstream>

namespace tidemark::test {

namespace {

std::string bytesOfFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeFile(const std::string& path, const std::string& bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << bytes;
}

class BadInput : public testing::Test {
protected:
    /// What every error has to have.
    template <typename T>
    void expectSays(const Result<T>& result, Errc code, const std::string& path, const std::string& inDetail = {})
    {
        ASSERT_TRUE(failedWith(result, code));
        EXPECT_FALSE(result.error().detail.empty());
        EXPECT_NE(result.error().detail.find(inDetail), std::string::npos) << result.error().detail;
        EXPECT_EQ(result.error().path, path) << toString(result.error());
        EXPECT_EQ(result.error().consequence, Consequence::NothingChanged);
    }

    Engine engine;
    ScratchDirectory scratch;
};

} // namespace

TEST_F(BadInput, DatabasesThatAreNone)
{
    MemoryStorage source("source", engine.clock);
    put(source, "docs", batchOf(1, {{"a", {1}}}));
    const std::string id = engine.create(source).id;
    const auto files = engine.repositoryFiles();
    const std::string path = scratch.file("db");

    const auto missing = SqliteStorage::open(path, {});
    expectSays(missing, Errc::NotFound, path);
    expectSays(SqliteStorage::open(scratch.path(), {}), Errc::NotAStorage, scratch.path());

    std::string corrupt;
    {
        SqliteFixture db(path);
        db.run(tidemarkTableSql("docs"));
        db.run("BEGIN");
        for (int i = 0; i < 2'000; ++i)
            db.run("INSERT INTO docs VALUES(?, ?, 'm', NULL, NULL)",
                   {"id" + std::to_string(i), floats({1, 2, static_cast<float>(i)})});
        db.run("COMMIT");
        corrupt = bytesOfFile(path);
    }
    ASSERT_GT(corrupt.size(), 40'000U);
    for (std::size_t at = 8'192; at + 512 < corrupt.size(); at += 4'096)
        std::fill_n(corrupt.begin() + static_cast<std::ptrdiff_t>(at), 512, '\xa5');
    for (const std::string& bytes : {std::string("This is a letter and no database.\n") + std::string(5'000, 'x'),
                                     std::string(), corrupt, corrupt.substr(0, 10'000)}) {
        SCOPED_TRACE(std::to_string(bytes.size()) + " bytes");
        writeFile(path, bytes);
        const auto storage = openSqlite(path, false);
        const auto created = engine.manager->create(*storage, {}, {});
        expectSays(created, Errc::NotAStorage, path);
        expectSays(engine.manager->restore(id, *storage, {}, {}), Errc::NotAStorage, path);
        expectSays(engine.manager->diff(id, *storage, {}, {}), Errc::NotAStorage, path);
        EXPECT_EQ(bytesOfFile(path), bytes) << "it was written to";
        EXPECT_EQ(engine.repositoryFiles(), files);
    }
}

TEST_F(BadInput, RequestsThatMakeNoSense)
{
    MemoryStorage storage("source", engine.clock);
    put(storage, "docs", batchOf(1, {{"a", {1}}}));
    const std::string id = engine.create(storage).id;
    const auto files = engine.repositoryFiles();
    SnapshotManager& manager = *engine.manager;
    CreateRequest unknown;
    unknown.namespaces = {"docs", "no such"};
    expectSays(manager.create(storage, unknown, {}), Errc::NotFound, "memory:source", "no such");
    RestoreRequest notThere;
    notThere.namespaces = {{"no such", "x"}};
    expectSays(manager.restore(id, storage, notThere, {}), Errc::NotFound, "", "no such");
    DiffRequest neither;
    neither.namespaces = {"no such"};
    expectSays(manager.diff(id, id, neither, {}), Errc::NotFound, "", "no such");
    for (const std::string bad : {"snap_1_1", "", "..", "../../etc/passwd", "snap_1_1/../x", "SNAP_1_1"}) {
        SCOPED_TRACE(bad);
        for (const Error& error :
             {manager.show(bad).error(), manager.restore(bad, storage, {}, {}).error(),
              manager.diff(bad, id, {}, {}).error(), manager.diff(id, bad, {}, {}).error(),
              manager.verify({{bad}, false}, {}).error(), manager.remove({bad}).error(), manager.undelete(bad).error(),
              manager.annotate(bad, {"x", {}, {}}).error(), manager.exportBundle({bad}, "/bundle", {}).error(),
              manager.rawManifest(bad).error()}) {
            EXPECT_EQ(error.code, Errc::NotFound) << toString(error);
            EXPECT_FALSE(error.detail.empty());
            EXPECT_EQ(error.consequence, Consequence::NothingChanged);
        }
    }
    EXPECT_FALSE(must(manager.exists("../x")));
    expectSays(manager.remove({id, "snap_1_1"}), Errc::NotFound, "/repo", "snap_1_1");
    must(manager.annotate(id, {{}, {}, true}));
    expectSays(manager.remove({id}), Errc::Pinned, "/repo", id);
    must(manager.annotate(id, {{}, {}, false}));
    EXPECT_EQ(engine.listedIds(), std::vector<std::string>{id});
    expectSays(manager.importBundle("/no such", {}), Errc::NotFound, "/no such");
    engine.files.replaceBytes("/bundle", "no bundle");
    expectSays(manager.importBundle("/bundle", {}), Errc::Damaged, "/bundle");
    expectSays(manager.exportBundle({id}, "/bundle", {}), Errc::AlreadyExists, "/bundle");
    expectSays(manager.importDakera("/repo", {}), Errc::NotFound, "/repo");
    must(engine.files.remove("/bundle"));
    for (const auto& [path, content] : files)
        EXPECT_EQ(engine.repositoryFiles().at(path), content) << path;
}

TEST_F(BadInput, DirectoriesThatAreNoRepository)
{
    const RepositoryEnvironment environment{engine.files, engine.random, engine.clock};
    const auto open = [&](const char* directory, SnapshotManager::OpenMode mode) {
        return SnapshotManager::open(environment, directory, mode, oneThread());
    };
    ASSERT_TRUE(failedWith(open("/nowhere", SnapshotManager::OpenMode::MustExist), Errc::NotFound));
    engine.files.replaceBytes("/home/letter.txt", "dear");
    for (const auto mode : {SnapshotManager::OpenMode::MustExist, SnapshotManager::OpenMode::CreateIfMissing})
        EXPECT_TRUE(failedWith(open("/home", mode), Errc::NotARepository));
    EXPECT_TRUE(failedWith(open("/home/letter.txt", SnapshotManager::OpenMode::CreateIfMissing), Errc::NotARepository));
    EXPECT_EQ(must(engine.files.list("/home")).size(), 1U);
}

TEST_F(BadInput, AReadOnlyStorageIsNotWrittenTo)
{
    const std::string path = scratch.file("db");
    put(*openSqlite(path), "docs", batchOf(1, {{"a", {1}}}));
    StorageOpener opener(engine.clock);
    OpenStorageOptions options;
    options.readOnly = true;
    const auto storage = must(opener.open("sqlite:" + path, options));
    const std::string id = engine.create(*storage).id;
    put(*openSqlite(path), "docs", batchOf(1, {{"a", {2}}}));
    const SqliteDump before = dumpSqlite(path);
    const auto files = engine.repositoryFiles();
    const auto result = engine.manager->restore(id, *storage, {}, {});
    EXPECT_TRUE(failedWith(result, Errc::ReadOnly));
    EXPECT_FALSE(must(engine.manager->planRestore(id, *storage, {}, {})).feasible);
    EXPECT_EQ(dumpDifference(dumpSqlite(path), before), "");
    EXPECT_EQ(engine.repositoryFiles(), files);
}

TEST_F(BadInput, ADimensionThatChangesInsideATableIsKeptAsItIs)
{
    const std::string path = scratch.file("db");
    SqliteFixture db(path);
    db.run(tidemarkTableSql("docs"));
    db.run("CREATE TABLE foreign_docs(k INTEGER PRIMARY KEY, v BLOB, t);"
           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000) "
           "INSERT INTO docs SELECT printf('id%04d', i), zeroblob(CASE WHEN i > 4000 THEN 12 ELSE 8 END), 'm', NULL, i "
           "FROM n; INSERT INTO foreign_docs SELECT expires_at, embedding, id FROM docs");
    const SqliteDump before = dumpSqlite(path);
    const auto storage = openSqlite(path, false);
    const CreateResult created = must(engine.manager->create(*storage, {}, {}));
    EXPECT_EQ(created.metadata.totalVectors, 12'000U) << "no row is left out";
    EXPECT_EQ(created.warnings.size(), 2U) << "one of each table";
    for (const std::string& warning : created.warnings)
        EXPECT_NE(warning.find("2000 rows have no vector of 2 dimensions"), std::string::npos) << warning;
    // The rest grows, too: what is odd is a matter of the row, so nothing has to be written again for it.
    db.run("UPDATE docs SET embedding = zeroblob(12) WHERE id > 'id2000' AND id < 'id2100'; DELETE FROM foreign_docs "
           "WHERE k % 2 = 0");
    const SqliteDump changed = dumpSqlite(path);
    const CreateResult next = must(engine.manager->create(*storage, {}, {}));
    EXPECT_EQ(next.metadata.changed, 99U);
    EXPECT_EQ(next.metadata.removed, 3'000U);
    engine.restore(created.metadata.id, *storage);
    EXPECT_EQ(dumpDifference(dumpSqlite(path), before), "");
    const auto other = openSqlite(scratch.file("other"));
    engine.restore(next.metadata.id, *other);
    EXPECT_EQ(dumpDifference(dumpSqlite(scratch.file("other")), changed), "");
}

TEST_F(BadInput, AVectorOfAnotherLengthFarDownIsKeptAsItIs)
{
    const std::string path = scratch.file("db");
    SqliteFixture db(path);
    db.run(tidemarkTableSql("docs"));
    db.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150001) "
           "INSERT INTO docs SELECT printf('id%06d', i), CASE i WHEN 150001 THEN x'0102030405' ELSE "
           "x'0000803f000080bf' END, NULL, NULL, NULL FROM n");
    const SqliteDump before = dumpSqlite(path);
    const auto storage = openSqlite(path, false);
    const CreateResult created = must(engine.manager->create(*storage, {}, {}));
    EXPECT_EQ(created.metadata.totalVectors, 150'001U);
    ASSERT_EQ(created.warnings.size(), 1U);
    EXPECT_NE(created.warnings[0].find("1 rows have no vector of 2 dimensions"), std::string::npos)
        << created.warnings[0];
    db.run("DELETE FROM docs WHERE id='id150001'; UPDATE docs SET embedding=x'01' WHERE id='id000100'");
    const CreateResult next = must(engine.manager->create(*storage, {}, {}));
    EXPECT_EQ(next.metadata.changed, 1U);
    EXPECT_EQ(next.metadata.removed, 1U);
    EXPECT_EQ(next.warnings.size(), 1U);
    const SqliteDump changed = dumpSqlite(path);
    engine.restore(created.metadata.id, *storage);
    EXPECT_EQ(dumpDifference(dumpSqlite(path), before), "");
    const auto other = openSqlite(scratch.file("other"));
    engine.restore(next.metadata.id, *other);
    EXPECT_EQ(dumpDifference(dumpSqlite(scratch.file("other")), changed), "");
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
}

} // namespace tidemark::test
