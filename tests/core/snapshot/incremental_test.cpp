// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Promise 3: an incremental snapshot finds the changed rows by itself, and costs what they cost.
#include "support/enginefixture.h"

#include <random>

namespace tidemark::test {

namespace {

/// Rows first … last of random values, which no compression makes smaller.
VectorBatch randomRows(std::uint32_t dimension, int first, int last, std::mt19937& random, int step = 1)
{
    std::normal_distribution<float> normal;
    std::vector<Row> rows;
    for (int i = first; i < last; i += step) {
        Row row{"vector-" + std::to_string(i), {}};
        for (std::uint32_t k = 0; k < dimension; ++k)
            row.values.push_back(normal(random));
        row.metadata = "{\"n\":" + std::to_string(i) + "}";
        rows.push_back(row);
    }
    return batchOf(dimension, rows);
}

class Incremental : public testing::Test {
protected:
    std::uint64_t repositoryBytes() const
    {
        std::uint64_t bytes = 0;
        for (const auto& [path, content] : engine.repositoryFiles())
            bytes += content.size();
        return bytes;
    }
    NamespaceSummary summary(const std::string& id) { return must(engine.manager->show(id)).namespaces.at(0); }
    void expectRestores(const std::string& id)
    {
        EXPECT_TRUE(sameContent(engine.contentAfterRestore(id), contentOf(storage)));
    }

    Engine engine;
    MemoryStorage storage{"source", engine.clock};
    std::mt19937 random{3};
};

} // namespace

TEST_F(Incremental, SizeFollowsTheChange)
{
    put(storage, "docs", randomRows(128, 0, 20'000, random));
    const SnapshotMetadata full = engine.create(storage);
    EXPECT_GT(full.sizeBytes, 8'000'000U);
    const VectorBatch changed = randomRows(128, 0, 20'000, random, 100);
    ASSERT_EQ(changed.rows(), 200U);
    put(storage, "docs", changed);
    const std::uint64_t before = repositoryBytes();
    const SnapshotMetadata metadata = engine.create(storage);
    const std::uint64_t added = repositoryBytes() - before;
    EXPECT_EQ(metadata.type, SnapshotType::Incremental);
    EXPECT_EQ(metadata.changed, 200U);
    EXPECT_EQ(metadata.added + metadata.removed, 0U);
    const std::uint64_t limit = changed.contentBytes() * 13 / 10 + 8192;
    EXPECT_LE(metadata.sizeBytes, limit);
    EXPECT_LE(added, limit + 8192) << "beside the snapshot itself there is the base";
    EXPECT_GE(added, metadata.sizeBytes);
    expectRestores(metadata.id);

    // Nothing changed: no data file at all.
    const SnapshotMetadata nothing = engine.create(storage);
    EXPECT_LE(nothing.sizeBytes, 8192U);
    EXPECT_EQ(nothing.added + nothing.changed + nothing.removed, 0U);
    expectRestores(nothing.id);
}

TEST_F(Incremental, OneRowOfEveryKindOfChange)
{
    std::vector<Row> rows;
    for (int i = 0; i < 50; ++i)
        rows.push_back({"id" + std::to_string(i), {static_cast<float>(i), 1}, "m"});
    put(storage, "docs", batchOf(2, rows));
    engine.create(storage);
    const auto changesOne = [&](Row row, const char* what) {
        put(storage, "docs", batchOf(2, {row}));
        const SnapshotMetadata metadata = engine.create(storage);
        EXPECT_EQ(metadata.changed, 1U) << what;
        EXPECT_EQ(metadata.added + metadata.removed, 0U) << what;
        expectRestores(metadata.id);
    };
    Row row = rows[7];
    row.ttl = 5;
    row.expiry = std::int64_t{1} << 40;
    changesOne(row, "TTL and expiry");
    row.expiry = *row.expiry + 1;
    changesOne(row, "expiry");
    row.metadata = "M";
    changesOne(row, "metadata");
    row.metadata.reset();
    changesOne(row, "metadata gone");
    row.metadata = "";
    changesOne(row, "empty metadata");
    row.values[0] = -0.0F;
    changesOne(row, "zero");
    row.values[0] = 0.0F;
    changesOne(row, "the sign of zero");

    removeIds(storage, "docs", {"id1", "id2"});
    SnapshotMetadata metadata = engine.create(storage);
    EXPECT_EQ(metadata.removed, 2U);
    expectRestores(metadata.id);
    put(storage, "docs", batchOf(2, {rows[1], rows[2]}));
    metadata = engine.create(storage);
    EXPECT_EQ(metadata.added, 2U);
    EXPECT_EQ(metadata.changed + metadata.removed, 0U);
    expectRestores(metadata.id);
    // Deleted and inserted again in between, as it was: nothing happened.
    removeIds(storage, "docs", {"id3"});
    put(storage, "docs", batchOf(2, {rows[3]}));
    metadata = engine.create(storage);
    EXPECT_EQ(metadata.added + metadata.changed + metadata.removed, 0U);
    expectRestores(metadata.id);
}

/// Snapshots and restores of some namespaces do not make the next one of all of them a full one.
TEST_F(Incremental, APartInBetweenCostsTheOthersNothing)
{
    put(storage, "big", randomRows(64, 0, 2'000, random));
    put(storage, "small", batchOf(1, {{"x", {1}}}));
    const std::string first = engine.create(storage).id;
    const auto expectSmall = [&](const char* after) {
        put(storage, "small", batchOf(1, {{"x", {static_cast<float>(random())}}}));
        const SnapshotMetadata metadata = engine.create(storage);
        EXPECT_LE(metadata.sizeBytes, 8192U) << after;
        EXPECT_LE(metadata.added + metadata.changed, 1U) << after;
        expectRestores(metadata.id);
    };
    CreateRequest part;
    part.namespaces = {"small"};
    engine.create(storage, part);
    expectSmall("a snapshot of a part");
    RestoreRequest chosen;
    chosen.namespaces = {{"small", "small"}};
    const RestoreResult restored = engine.restore(first, storage, chosen);
    expectSmall("a restore of a part");
    ASSERT_TRUE(restored.safetySnapshotId);
    EXPECT_EQ(must(engine.manager->show(*restored.safetySnapshotId)).metadata.totalVectors, 1U);
    engine.restore(*restored.safetySnapshotId, storage);
    expectSmall("its undo");
    chosen.namespaces = {{"small", "copy"}};
    const RestoreResult copied = engine.restore(first, storage, chosen);
    ASSERT_TRUE(copied.safetySnapshotId);
    EXPECT_EQ(must(engine.manager->show(*copied.safetySnapshotId)).metadata.totalVectors, 0U)
        << "nothing that was there is touched";
    put(storage, "small", batchOf(1, {{"x", {-7}}}));
    const Content content = contentOf(storage);
    engine.restore(*copied.safetySnapshotId, storage);
    Content expected = content;
    expected.erase("copy");
    EXPECT_TRUE(sameContent(contentOf(storage), expected)) << "the undo touches nothing but the copy";
    expectSmall("a copy and its undo");
    // Who only ever takes a part has a base of it.
    MemoryStorage other("other", engine.clock);
    put(other, "big", randomRows(64, 0, 2'000, random));
    put(other, "small", batchOf(1, {{"x", {1}}}));
    engine.create(other, part);
    const SnapshotMetadata again = engine.create(other, part);
    EXPECT_EQ(again.type, SnapshotType::Incremental);
    EXPECT_EQ(again.changed + again.added, 0U);
}

TEST_F(Incremental, NamespacesComeAndGo)
{
    put(storage, "a", batchOf(2, {{"x", {1, 2}}, {"y", {3, 4}}}));
    put(storage, "b", batchOf(2, {{"x", {1, 2}}}));
    engine.create(storage);
    // Dropped and created again as it was: equal.
    dropNamespace(storage, "a");
    put(storage, "a", batchOf(2, {{"y", {3, 4}}, {"x", {1, 2}}}));
    SnapshotMetadata metadata = engine.create(storage);
    EXPECT_EQ(metadata.added + metadata.changed + metadata.removed, 0U);
    expectRestores(metadata.id);
    // Created again with another dimension.
    dropNamespace(storage, "a");
    put(storage, "a", batchOf(3, {{"x", {1, 2, 0}}}));
    metadata = engine.create(storage);
    EXPECT_EQ(metadata.added, 1U);
    EXPECT_EQ(metadata.removed, 2U);
    expectRestores(metadata.id);
    dropNamespace(storage, "b");
    put(storage, "c", batchOf(1, {{"new", {1}}}));
    put(storage, "empty", batchOf(1, {}));
    metadata = engine.create(storage);
    EXPECT_EQ(metadata.namespaces, (std::vector<std::string>{"a", "c", "empty"}));
    EXPECT_EQ(metadata.added, 1U);
    EXPECT_EQ(metadata.removed, 1U);
    expectRestores(metadata.id);
    // All of it goes.
    for (const char* name : {"a", "c", "empty"})
        dropNamespace(storage, name);
    metadata = engine.create(storage);
    EXPECT_EQ(metadata.totalVectors, 0U);
    EXPECT_EQ(metadata.removed, 2U);
    expectRestores(metadata.id);
}

TEST_F(Incremental, ASegmentMostOfWhichIsMaskedIsRewritten)
{
    put(storage, "docs", randomRows(16, 0, 4'000, random));
    engine.create(storage);
    std::vector<std::string> ids;
    std::string last;
    for (int i = 0; i < 4'000; ++i) {
        if (i % 10 != 0)
            ids.push_back("vector-" + std::to_string(i));
        if (ids.size() == 900) {
            removeIds(storage, "docs", ids);
            ids.clear();
            last = engine.create(storage).id;
            const NamespaceSummary now = summary(last);
            EXPECT_LE(now.segmentRows, now.rows * 3 / 2) << now.rows << " rows are left";
            expectRestores(last);
        }
    }
    const NamespaceSummary end = summary(last);
    EXPECT_EQ(end.rows, 400U);
    EXPECT_EQ(end.segments, 1U);
}

TEST_F(Incremental, AYearOfDailySnapshotsListsFewSegments)
{
    constexpr int kRows = 2'000;
    put(storage, "docs", randomRows(8, 0, kRows, random));
    engine.create(storage);
    std::uint64_t most = 0;
    std::string last;
    for (int day = 1; day <= 365; ++day) {
        // One in a hundred changes: most are rewritten, some go and some come.
        std::vector<Row> rows;
        for (int i = 0; i < kRows / 100; ++i) {
            Row row{"vector-" + std::to_string(random() % (kRows + kRows / 20)), {}};
            for (int k = 0; k < 8; ++k)
                row.values.push_back(std::bit_cast<float>(static_cast<std::uint32_t>(random() % 0x7f000000)));
            rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
        rows.erase(std::unique(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id == b.id; }),
                   rows.end());
        put(storage, "docs", batchOf(8, rows));
        engine.clock.advance(24LL * 3600 * 1000);
        last = engine.create(storage).id;
        if (day % 15 != 0 && day != 365)
            continue;
        const NamespaceSummary now = summary(last);
        EXPECT_LE(now.segmentRows, now.rows * 3 / 2) << "day " << day;
        most = std::max(most, now.segments);
    }
    EXPECT_LE(most, 40U);
    EXPECT_GE(most, 2U) << "a snapshot that rewrites all each time is no incremental one";
    expectRestores(last);
    EXPECT_EQ(engine.listedIds().size(), 366U);
    EXPECT_TRUE(must(engine.manager->verify({{last}, false}, {})).damaged.empty());
}

} // namespace tidemark::test
