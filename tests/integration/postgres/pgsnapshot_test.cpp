// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// The whole way: full and incremental snapshots, diff, restore, undo, under running writers.
#include "pgfixture.h"
#include "support/scratchdirectory.h"

#include <atomic>
#include <thread>

namespace tidemark::test {

namespace {

class PgSnapshotTest : public PgTest {
protected:
    SnapshotConfig threads(unsigned count)
    {
        SnapshotConfig config;
        config.threads = count;
        return config;
    }
    void makeDocs(int rows)
    {
        m_sql.run("CREATE TABLE docs(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, embedding vector(16), "
                  "metadata jsonb, made timestamptz DEFAULT now());"
                  "CREATE INDEX near ON docs USING ivfflat (embedding vector_cosine_ops) WITH (lists=4);"
                  "INSERT INTO docs(embedding, metadata) SELECT (SELECT array_agg(sin(n * 16 + k)::real ORDER BY k) "
                  "FROM generate_series(1, 16) k)::vector, "
                  "jsonb_build_object('n', n) FROM generate_series(1, " +
                  std::to_string(rows) + ") n");
    }
};

TEST_F(PgSnapshotTest, SnapshotChangeDiffRestoreUndo)
{
    makeDocs(2000);
    m_sql.run("CREATE TABLE small(id text PRIMARY KEY, h halfvec(3), s sparsevec(5)); INSERT INTO small VALUES ('a', "
              "'[1,2,3]', '{1:2}/5')");
    Engine engine(threads(2));
    const auto storage = open();
    const auto docs = pgDump(m_sql, "docs");
    const auto small = pgDump(m_sql, "small");
    const SnapshotMetadata full = engine.createFull(*storage);
    EXPECT_EQ(full.totalVectors, 2001U);
    m_sql.run("UPDATE docs SET metadata = '{\"n\": 0}' WHERE id % 100 = 0; DELETE FROM docs WHERE id <= 10; INSERT "
              "INTO docs(embedding) SELECT embedding FROM docs LIMIT 5;"
              "UPDATE small SET s = NULL; CREATE TABLE later(id int PRIMARY KEY, e vector(2)); INSERT INTO later "
              "VALUES (1, '[1,2]')");
    const auto changedDocs = pgDump(m_sql, "docs");
    const SnapshotMetadata second = engine.create(*storage);
    EXPECT_EQ(second.parentId, full.id);
    EXPECT_EQ(second.added, 6U);
    EXPECT_EQ(second.changed, 21U);
    EXPECT_EQ(second.removed, 10U);
    const DiffResult diff = must(engine.manager->diff(full.id, *storage, {}, {}));
    EXPECT_EQ(diff.total.added, 6U);
    const RestoreResult result = engine.restore(full.id, *storage);
    EXPECT_EQ(result.counts.added, 10U);
    EXPECT_EQ(pgDump(m_sql, "docs"), docs);
    EXPECT_EQ(pgDump(m_sql, "small"), small);
    EXPECT_EQ(m_sql.value("SELECT to_regclass('later')"), "NULL");
    EXPECT_EQ(m_sql.value("SELECT count(*) FROM pg_indexes WHERE tablename='docs'"), "2");
    ASSERT_TRUE(result.safetySnapshotId);
    engine.restore(*result.safetySnapshotId, *storage);
    EXPECT_EQ(pgDump(m_sql, "docs"), changedDocs);
    EXPECT_EQ(m_sql.value("SELECT count(*) FROM later"), "1");
}

TEST_F(PgSnapshotTest, ADroppedTableComesBackWithItsIndexes)
{
    makeDocs(500);
    Engine engine;
    const auto storage = open();
    const auto docs = pgDump(m_sql, "docs");
    const auto indexes = m_sql.list("SELECT indexdef FROM pg_indexes WHERE tablename='docs' ORDER BY 1");
    const SnapshotMetadata full = engine.createFull(*storage);
    m_sql.run("DROP TABLE docs");
    engine.restore(full.id, *storage);
    EXPECT_EQ(pgDump(m_sql, "docs"), docs);
    EXPECT_EQ(m_sql.list("SELECT indexdef FROM pg_indexes WHERE tablename='docs' ORDER BY 1"), indexes);
    EXPECT_EQ(m_sql.value("INSERT INTO docs(metadata) VALUES ('1') RETURNING id"), "501");
}

TEST_F(PgSnapshotTest, AChangedDefinitionIsRestoredToo)
{
    makeDocs(50);
    Engine engine;
    const auto storage = open();
    const auto docs = pgDump(m_sql, "docs");
    const SnapshotMetadata full = engine.createFull(*storage);
    m_sql.run("ALTER TABLE docs DROP COLUMN made; ALTER TABLE docs ADD COLUMN extra int");
    const RestorePlan plan = must(engine.manager->planRestore(full.id, *storage, {}, {}));
    EXPECT_EQ(plan.namespaces.at(0).action, NamespaceAction::Recreate);
    engine.restore(full.id, *storage);
    EXPECT_EQ(pgDump(m_sql, "docs"), docs);
}

TEST_F(PgSnapshotTest, ASnapshotUnderARunningWriterIsOneMomentOfAllTables)
{
    m_sql.run("CREATE TABLE a(id int PRIMARY KEY, e vector(2)); CREATE TABLE b(id int PRIMARY KEY, e vector(2));"
              "INSERT INTO a SELECT n, '[1,1]' FROM generate_series(1, 8000) n; INSERT INTO b SELECT n, '[1,1]' FROM "
              "generate_series(1, 8000) n");
    std::atomic<bool> isEnough = false;
    std::atomic<int> rounds = 0;
    std::thread writer([&] {
        PgSession other(uri());
        for (int round = 2; !isEnough; ++round) {
            const std::string value = "'[" + std::to_string(round) + "," + std::to_string(round) + "]'";
            other.run("BEGIN; UPDATE a SET e = " + value + " WHERE id <= 200; UPDATE b SET e = " + value +
                      " WHERE id > 7800; COMMIT");
            ++rounds;
        }
    });
    const auto storage = open();
    for (int round = 0; round < 5; ++round) {
        const auto in = must(storage->openReader(2));
        std::map<std::string, int> values;
        for (const char* const name : {"public.a", "public.b"}) {
            RowMap rows;
            for (const ScanRange& range : must(in->split(name, 4)))
                rows.merge(rowsOf(*in, name, range));
            EXPECT_EQ(rows.size(), 8000U);
            for (const auto& [key, value] : rows)
                ++values[value];
        }
        EXPECT_EQ(values.size(), rounds == 0 ? 1U : values.size());
        EXPECT_LE(values.size(), 2U) << "rows of several transactions";
        for (const auto& [value, count] : values)
            EXPECT_TRUE(count == 400 || count == 15600 || count == 16000) << count;
    }
    isEnough = true;
    writer.join();
    EXPECT_GT(rounds, 0);
}

TEST_F(PgSnapshotTest, ParallelStreamsSeeTheSameMoment)
{
    makeDocs(20000);
    const auto storage = open();
    const auto in = must(storage->openReader(3));
    EXPECT_EQ(in->maxStreams(), 3U);
    m_sql.run(
        "UPDATE docs SET metadata = '0'; DELETE FROM docs WHERE id % 2 = 0; INSERT INTO docs(metadata) VALUES ('9')");
    std::vector<std::unique_ptr<BatchStream>> streams;
    RowMap rows;
    for (const ScanRange& range : must(in->split("public.docs", 3)))
        streams.push_back(must(in->scan("public.docs", range)));
    EXPECT_EQ(streams.size(), 3U);
    VectorBatch batch;
    for (const auto& stream : streams) {
        while (must(stream->next(batch)))
            addRows(batch, rows);
    }
    EXPECT_EQ(rows.size(), 20'000U);
}

TEST_F(PgSnapshotTest, AReaderIsNotFooledByTruncateOrDrop)
{
    makeDocs(3000);
    const auto storage = open();
    auto in = must(storage->openReader(1));
    PgSession other(uri());
    other.run("SET lock_timeout=100");
    EXPECT_THROW(other.run("TRUNCATE docs"), std::runtime_error) << "the reader's lock keeps it away";
    EXPECT_THROW(other.run("DROP TABLE docs"), std::runtime_error);
    EXPECT_EQ(rowsOf(*in, "public.docs").size(), 3000U);
    in.reset();
    other.run("TRUNCATE docs");
}

TEST_F(PgSnapshotTest, FiftyThousandRowsThereAndBack)
{
    makeDocs(50'000);
    const std::string sum = "SELECT md5(string_agg(t::text, '|' ORDER BY id)) FROM docs t";
    const std::string before = m_sql.value(sum);
    Engine engine(threads(2));
    const auto storage = open();
    const SnapshotMetadata full = engine.createFull(*storage);
    m_sql.run("TRUNCATE docs");
    engine.restore(full.id, *storage);
    EXPECT_EQ(m_sql.value(sum), before);
    m_sql.run("UPDATE docs SET embedding = embedding + embedding WHERE id % 3 = 0; DELETE FROM docs WHERE id % 5 = 0");
    engine.restore(full.id, *storage);
    EXPECT_EQ(m_sql.value(sum), before);
}

TEST_F(PgSnapshotTest, IntoAnotherDatabase)
{
    makeDocs(300);
    const auto docs = pgDump(m_sql, "docs");
    Engine engine;
    const SnapshotMetadata full = engine.createFull(*open());
    const std::string second = m_server.createDatabase();
    const auto target = must(PgStorage::open(m_server.uri(second), {}));
    engine.restore(full.id, *target);
    PgSession session(m_server.uri(second));
    EXPECT_EQ(pgDump(session, "docs"), docs);
    EXPECT_NE(target->identity(), open()->identity());
}

TEST_F(PgSnapshotTest, UnderAnotherName)
{
    makeDocs(30);
    Engine engine;
    const auto storage = open();
    const SnapshotMetadata full = engine.createFull(*storage);
    RestoreRequest request;
    request.namespaces = {{"public.docs", "public.copy"}};
    engine.restore(full.id, *storage, request);
    EXPECT_EQ(pgDump(m_sql, "copy"), pgDump(m_sql, "docs"));
}

TEST_F(PgSnapshotTest, FromSqliteAndBackAgain)
{
    ScratchDirectory directory;
    const auto sqlite = openSqlite(directory.file("x.db"));
    test::put(
        *sqlite, "docs",
        batchOf(2, {{"a", {1, 2}, "{\"k\": 1.0}", 60, 4'000'000'000}, {"b", {-0.0F, 3}}, {"é", {0, 1e-40F}, "{}"}}));
    Engine engine;
    const SnapshotMetadata full = engine.createFull(*sqlite);
    const auto storage = open();
    engine.restore(full.id, *storage);
    EXPECT_EQ(pgDump(m_sql, "docs"), (std::vector<std::string>{"(a,\"[1,2]\",\"{\"\"k\"\": 1.0}\",60,4000000000)",
                                                               "(b,\"[-0,3]\",,,)", "(é,\"[0,1e-40]\",{},,)"}));
    const SnapshotMetadata again = engine.createFull(*storage);
    const auto target = openSqlite(directory.file("y.db"));
    engine.restore(again.id, *target);
    const Content content = contentOf(*target);
    ASSERT_EQ(content.size(), 1U);
    EXPECT_EQ(content.begin()->second, rowsOf(*sqlite, "docs"));
}

TEST_F(PgSnapshotTest, RestoringTwiceWritesNothingTheSecondTime)
{
    ScratchDirectory directory;
    const auto sqlite = openSqlite(directory.file("x.db"));
    test::put(*sqlite, "docs", batchOf(2, {{"a", {1, 2}, "{\"k\": 1.0}"}, {"b", {-0.0F, 3}}}));
    Engine engine;
    const SnapshotMetadata full = engine.createFull(*sqlite);
    const auto storage = open();
    engine.restore(full.id, *storage);
    const RestoreResult second = engine.restore(full.id, *storage);
    EXPECT_EQ(second.counts.added + second.counts.changed + second.counts.removed, 0U);
    EXPECT_EQ(second.namespaces.at(0).action, NamespaceAction::Keep);
}

} // namespace

} // namespace tidemark::test
