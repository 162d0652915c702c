// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Snapshots of a Chroma server from end to end, and servers that are killed in the middle.
#include "integration/chroma/chromafixture.h"
#include "support/faultyproxy.h"

#include <gtest/gtest.h>

namespace tidemark::test {
namespace {

using Kind = Fault::Kind;

std::vector<Row> someRows(int count, float offset = 0)
{
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i) {
        Row row{"row-" + std::to_string(i), {}};
        // All different: an index of equal vectors takes the server very long.
        for (int d = 0; d < 8; ++d)
            row.values.push_back(offset + static_cast<float>((i * (d * 7 + 3)) % 10'007) * 0.01F);
        row.metadata = R"({"n":)" + std::to_string(i) + "}";
        rows.push_back(row);
    }
    return rows;
}

void fill(VectorStorage& storage, const std::string& name, const std::vector<Row>& rows)
{
    const auto writer = must(storage.openWriter());
    must(writer->createNamespace(chromaNamespace(name, "l2", 8)));
    for (std::size_t first = 0; first < rows.size(); first += 4096) {
        const auto end = std::min(first + 4096, rows.size());
        must(writer->upsert(name, batchOf(8, {rows.begin() + static_cast<std::ptrdiff_t>(first),
                                              rows.begin() + static_cast<std::ptrdiff_t>(end)})));
    }
    must(writer->commit());
}

TEST(ChromaJourney, TwentyThousandRowsThereAndBackAgain)
{
    ChromaDatabase database;
    const auto storage = database.open();
    fill(*storage, "docs", someRows(20'000));
    fill(*storage, "notes", someRows(10));
    SnapshotConfig config;
    config.threads = 2;
    Engine engine(config);
    const SnapshotMetadata full = engine.createFull(*storage);
    EXPECT_EQ(full.totalVectors, 20'010U);
    EXPECT_EQ(full.consistency, Consistency::BestEffort);
    const Content before = contentOf(*storage);

    put(*storage, "docs", batchOf(8, someRows(100, 5)));
    removeIds(*storage, "docs", {"row-19999", "row-19998"});
    dropNamespace(*storage, "notes");
    const SnapshotMetadata second = engine.create(*storage);
    EXPECT_EQ(second.added, 0U);
    EXPECT_EQ(second.changed, 100U);
    EXPECT_EQ(second.removed, 12U);
    const Content after = contentOf(*storage);

    const DiffResult diff = must(engine.manager->diff(full.id, second.id, {}, {}));
    EXPECT_EQ(diff.total.changed, 100U);
    EXPECT_EQ(diff.total.removed, 12U);

    const RestorePlan plan = must(engine.manager->planRestore(full.id, *storage, {}, {}));
    EXPECT_TRUE(plan.feasible);
    EXPECT_EQ(plan.total.changed, 100U);
    const RestoreResult restored = engine.restore(full.id, *storage);
    EXPECT_TRUE(sameContent(contentOf(*storage), before));
    ASSERT_TRUE(restored.safetySnapshotId.has_value());
    engine.restore(*restored.safetySnapshotId, *storage);
    EXPECT_TRUE(sameContent(contentOf(*storage), after));
    // Nothing is left lying about.
    EXPECT_EQ(database.names(), std::vector<std::string>{"docs"});
}

TEST(ChromaJourney, IntoAnEmptyServerAndFromAnotherEngine)
{
    ChromaDatabase first;
    const auto storage = first.open();
    fill(*storage, "docs", someRows(500));
    Engine engine;
    const SnapshotMetadata snapshot = engine.createFull(*storage);
    ChromaDatabase second;
    const auto other = second.open();
    engine.restore(snapshot.id, *other);
    EXPECT_TRUE(sameContent(contentOf(*other), contentOf(*storage)));
    EXPECT_EQ(must(other->openReader(1))->find("docs")->config, must(storage->openReader(1))->find("docs")->config);

    MemoryStorage memory("m", engine.clock);
    put(memory, "from-memory", batchOf(2, {{"a", {1, 2}, R"({"x":1})"}, {"b", {3, 4}}}));
    const SnapshotMetadata foreign = engine.createFull(memory);
    ChromaDatabase third;
    engine.restore(foreign.id, *third.open());
    EXPECT_TRUE(sameContent(contentOf(*third.open()), contentOf(memory)));
}

/// A server of its own, which may be killed, behind a proxy that knows when.
class ChromaKill : public testing::Test {
protected:
    ChromaKill()
        : m_server(TIDEMARK_CHROMA_SERVER, {m_directory.path()})
        , m_proxy((m_server.waitUntilReady("/api/v2/heartbeat"), m_server.port()))
    {
        HttpOptions options;
        options.attempts = 3;
        options.firstWait = std::chrono::milliseconds(5);
        m_storage =
            must(ChromaStorage::open("http://127.0.0.1:" + std::to_string(m_proxy.port()), std::nullopt, options));
    }
    void killAt(const std::string& path, int skip)
    {
        m_proxy.clear();
        addLimits();
        m_proxy.add({path, Kind::Before, {}, skip, 1, [this] { m_server.kill(); }});
    }
    /// Small batches, so that there is a middle with few rows.
    void addLimits()
    {
        m_proxy.add({"/pre-flight-checks", Kind::Answer,
                     FaultyProxy::answerOf("200 OK", R"({"max_batch_size":100,"supports_base64_encoding":false})")});
    }
    void restart()
    {
        m_proxy.clear();
        addLimits();
        m_server.start();
        m_server.waitUntilReady("/api/v2/heartbeat");
    }

    ScratchDirectory m_directory;
    TestServer m_server;
    FaultyProxy m_proxy;
    std::unique_ptr<ChromaStorage> m_storage;
};

TEST_F(ChromaKill, InTheMiddleOfASnapshot)
{
    fill(*m_storage, "docs", someRows(500));
    Engine engine;
    killAt("/get", 1); // The ids come first.
    const auto failed = engine.manager->create(*m_storage, {}, {});
    ASSERT_TRUE(failedWith(failed, Errc::Io));
    EXPECT_EQ(failed.error().consequence, Consequence::NothingChanged);
    EXPECT_TRUE(engine.listedIds().empty());
    restart();
    EXPECT_EQ(engine.createFull(*m_storage).totalVectors, 500U);
}

TEST_F(ChromaKill, InTheMiddleOfARestoreThatMakesTheCollectionAgain)
{
    fill(*m_storage, "docs", someRows(600));
    Engine engine;
    const SnapshotMetadata snapshot = engine.createFull(*m_storage);
    dropNamespace(*m_storage, "docs");
    fill(*m_storage, "keep", someRows(3));
    const Content before = contentOf(*m_storage);
    killAt("/upsert", 1);
    const auto failed = engine.manager->restore(snapshot.id, *m_storage, {}, {});
    ASSERT_TRUE(failedWith(failed, Errc::Io));
    EXPECT_EQ(failed.error().consequence, Consequence::NothingChanged);
    restart();
    EXPECT_TRUE(sameContent(contentOf(*m_storage), before));
    // What could not be removed from a dead server is named, not taken for a namespace.
    const auto reader = must(m_storage->openReader(1));
    ASSERT_EQ(reader->skipped().size(), 1U);
    EXPECT_NE(reader->skipped()[0].reason.find("restore of \"docs\""), std::string::npos);
    engine.restore(snapshot.id, *m_storage);
    EXPECT_EQ(rowsOf(*m_storage, "docs").size(), 600U);
}

TEST_F(ChromaKill, InTheMiddleOfARestoreInPlaceWhichUndoAndRepeatBothMend)
{
    fill(*m_storage, "docs", someRows(600));
    const Content old = contentOf(*m_storage);
    Engine engine;
    const SnapshotMetadata snapshot = engine.createFull(*m_storage);
    put(*m_storage, "docs", batchOf(8, someRows(550, 9)));
    const Content changed = contentOf(*m_storage);
    for (const bool undo : {true, false}) {
        killAt("/upsert", 1);
        const auto failed = engine.manager->restore(snapshot.id, *m_storage, {}, {});
        ASSERT_TRUE(failedWith(failed, Errc::OutcomeUnknown));
        EXPECT_EQ(failed.error().consequence, Consequence::Unknown);
        restart();
        const Content mixture = contentOf(*m_storage);
        EXPECT_NE(mixture, old);
        EXPECT_NE(mixture, changed);
        // The safety snapshot was kept.
        const std::vector<SnapshotMetadata> listed = must(engine.manager->list()).snapshots;
        const auto safety = std::find_if(listed.begin(), listed.end(), [&](const SnapshotMetadata& metadata) {
            return metadata.id != snapshot.id && metadata.description.find("Before restoring") == 0;
        });
        ASSERT_NE(safety, listed.end());
        engine.restore(undo ? safety->id : snapshot.id, *m_storage);
        EXPECT_TRUE(sameContent(contentOf(*m_storage), undo ? changed : old));
    }
}

} // namespace
} // namespace tidemark::test
