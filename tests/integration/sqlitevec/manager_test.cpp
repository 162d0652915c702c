// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Snapshots and restores of a database that holds ordinary tables and such of sqlite-vec.
#include "vec0fixture.h"

#include <algorithm>

namespace tidemark::test {
namespace {

class Vec0Manager : public Vec0Test {
protected:
    void SetUp() override
    {
        Vec0Test::SetUp();
        if (IsSkipped())
            return;
        run(kEveryKindSql);
        run(everyKindRows());
        run("CREATE TABLE plain(id TEXT PRIMARY KEY NOT NULL, v BLOB NOT NULL, body TEXT)");
        run("INSERT INTO plain VALUES ('a', x'0000803f00000040', 'one'), ('b', x'0000004000000040', 'two')");
    }
    std::string all()
    {
        return query(kEveryKindQuery) + query("SELECT quote(id)||hex(v)||quote(body) FROM plain ORDER BY id");
    }
    void changeDocs()
    {
        run("DELETE FROM docs WHERE id IN ('row-1', 'row-2')");
        run("UPDATE docs SET year = 1 WHERE id='row-4'");
        run("INSERT INTO docs(id, tenant, region, embedding, title, rating, year, public, small, bytes, bits) VALUES "
            "('new', 1, 'eu', '[9,9,9]', 't', 1.0, 1, 1, '[1,1]', vec_int8('[1,1,1,1,1]'), vec_bit(x'ffff'))");
    }
    RestorePlan plan(const std::string& id, const RestoreRequest& request = {})
    {
        const auto target = storage();
        return must(m_engine.manager->planRestore(id, *target, request, {}));
    }
    static const NamespacePlan& planOf(const RestorePlan& plan, const std::string& name)
    {
        const auto it = std::find_if(plan.namespaces.begin(), plan.namespaces.end(),
                                     [&](const NamespacePlan& ns) { return ns.target == name; });
        if (it == plan.namespaces.end())
            throw std::runtime_error("the plan has no " + name);
        return *it;
    }

    Engine m_engine;
};

TEST_F(Vec0Manager, ItComesBackExactlyAndTheRestoreCanBeUndone)
{
    const std::string before = all();
    const SnapshotMetadata full = m_engine.createFull(*storage());
    changeDocs();
    run("UPDATE plain SET body='changed' WHERE id='a'");
    const std::string changed = all();
    ASSERT_NE(changed, before);

    const SnapshotMetadata incremental = m_engine.create(*storage());
    const DiffResult diff = must(m_engine.manager->diff(full.id, incremental.id, {}, {}));
    EXPECT_EQ(diff.total.added, 1U);
    EXPECT_EQ(diff.total.changed, 2U);
    EXPECT_EQ(diff.total.removed, 2U);
    EXPECT_TRUE(must(m_engine.manager->verify({}, {})).damaged.empty());

    const RestoreResult restored = m_engine.restore(full.id, *storage());
    EXPECT_EQ(all(), before);
    ASSERT_TRUE(restored.safetySnapshotId);
    m_engine.restore(*restored.safetySnapshotId, *storage());
    EXPECT_EQ(all(), changed);
    m_engine.restore(full.id, *storage());
    EXPECT_EQ(all(), before);
    EXPECT_EQ(query("PRAGMA integrity_check"), "ok\n");
    EXPECT_EQ(planOf(plan(full.id), "docs").action, NamespaceAction::Keep);
}

TEST_F(Vec0Manager, ItComesBackInANewFileAndUnderAnotherName)
{
    const std::string before = all();
    const SnapshotMetadata full = m_engine.createFull(*storage());
    const std::string copy = m_directory.file("copy.db");
    m_engine.restore(full.id, *openSqlite(copy));
    EXPECT_EQ(database(copy)->text(kEveryKindQuery), query(kEveryKindQuery));

    RestoreRequest request;
    request.namespaces = {{"docs", "we \"ird"}};
    m_engine.restore(full.id, *storage(), request);
    EXPECT_EQ(all(), before);
    EXPECT_EQ(rows("we \"ird"), rows("docs"));
}

TEST_F(Vec0Manager, AnotherDefinitionIsDroppedAndCreatedAgain)
{
    const std::string before = all();
    const SnapshotMetadata full = m_engine.createFull(*storage());
    run("DROP TABLE docs");
    run("CREATE VIRTUAL TABLE docs USING vec0(embedding float[3])");
    run("INSERT INTO docs(rowid, embedding) VALUES (1, '[1,2,3]')");
    EXPECT_EQ(planOf(plan(full.id), "docs").action, NamespaceAction::Recreate);
    m_engine.restore(full.id, *storage());
    EXPECT_EQ(all(), before);
    // And where an ordinary table has the name.
    run("DROP TABLE docs");
    run("CREATE TABLE docs(id TEXT PRIMARY KEY NOT NULL, v BLOB NOT NULL)");
    run("INSERT INTO docs VALUES ('a', x'0000803f')");
    m_engine.restore(full.id, *storage());
    EXPECT_EQ(all(), before);
}

TEST_F(Vec0Manager, WithoutTheExtensionEverythingButWritingWorks)
{
    const std::string before = all();
    withoutExtension();
    const SnapshotMetadata full = m_engine.createFull(*storage());
    EXPECT_EQ(planOf(plan(full.id), "docs").action, NamespaceAction::Keep);
    changeDocs();
    const SnapshotMetadata incremental = m_engine.create(*storage());
    EXPECT_EQ(must(m_engine.manager->diff(full.id, *storage(), {}, {})).total.removed, 2U);
    const std::string changed = all();

    const RestorePlan refused = plan(full.id);
    EXPECT_FALSE(refused.feasible);
    const NamespacePlan& docs = planOf(refused, "docs");
    EXPECT_EQ(docs.action, NamespaceAction::Update);
    ASSERT_EQ(docs.conflicts.size(), 1U);
    EXPECT_NE(docs.conflicts[0].find("TIDEMARK_SQLITE_VEC"), std::string::npos) << docs.conflicts[0];
    const std::vector<std::string> listed = m_engine.listedIds();
    const auto target = storage();
    EXPECT_TRUE(failedWith(m_engine.manager->restore(full.id, *target, {}, {}), Errc::Conflict));
    EXPECT_EQ(all(), changed);
    EXPECT_EQ(m_engine.listedIds(), listed) << "a refused restore leaves no safety snapshot";

    withExtension();
    m_engine.restore(full.id, *storage());
    EXPECT_EQ(all(), before);
}

TEST_F(Vec0Manager, WithoutTheExtensionOrdinaryTablesAreRestoredBesideAnUnchangedOne)
{
    const std::string before = all();
    withoutExtension();
    const SnapshotMetadata full = m_engine.createFull(*storage());
    run("DELETE FROM plain WHERE id='a'");
    run("DROP TABLE IF EXISTS other");
    run("CREATE TABLE other(id TEXT PRIMARY KEY NOT NULL, v BLOB NOT NULL)");
    run("INSERT INTO other VALUES ('a', x'0000803f')");
    const RestorePlan feasible = plan(full.id);
    EXPECT_TRUE(feasible.feasible);
    EXPECT_EQ(planOf(feasible, "docs").action, NamespaceAction::Keep);
    EXPECT_EQ(planOf(feasible, "other").action, NamespaceAction::Drop);
    m_engine.restore(full.id, *storage());
    EXPECT_EQ(all(), before);
}

TEST_F(Vec0Manager, WithoutTheExtensionDropsAndCreationsAreRefusedInThePlan)
{
    const SnapshotMetadata full = m_engine.createFull(*storage());
    run("CREATE VIRTUAL TABLE extra USING vec0(v float[2])");
    withoutExtension();
    const RestorePlan drop = plan(full.id);
    EXPECT_FALSE(drop.feasible);
    EXPECT_EQ(planOf(drop, "extra").conflicts.size(), 1U);
    run("DROP TABLE extra");
    run("DROP TABLE docs");
    const RestorePlan create = plan(full.id);
    EXPECT_FALSE(create.feasible);
    EXPECT_EQ(planOf(create, "docs").action, NamespaceAction::Create);
    EXPECT_EQ(planOf(create, "docs").conflicts.size(), 1U);
    // And an ordinary table cannot take the place of one.
    RestoreRequest request;
    run("CREATE VIRTUAL TABLE docs USING vec0(v float[2])");
    request.namespaces = {{"plain", "docs"}};
    const RestorePlan replace = plan(full.id, request);
    EXPECT_EQ(planOf(replace, "docs").action, NamespaceAction::Recreate);
    EXPECT_FALSE(replace.feasible);
}

TEST_F(Vec0Manager, AReadersMomentHoldsBothKindsOfTables)
{
    run("PRAGMA journal_mode=WAL");
    const std::string key = "0:row-5";
    const auto opened = storage();
    const auto reader = must(opened->openReader(2));
    run("DELETE FROM docs WHERE id='row-5'");
    run("DELETE FROM plain");
    EXPECT_TRUE(rowsOf(*reader, "docs").contains(key));
    EXPECT_EQ(rowsOf(*reader, "plain").size(), 2U);
    EXPECT_FALSE(rows("docs").contains(key));
}

} // namespace
} // namespace tidemark::test
