// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Lineage: what a snapshot's parent is, what happens when one is lost, and that no snapshot needs another.
#include "support/enginefixture.h"

namespace tidemark::test {

namespace {

class Lineage : public testing::Test {
protected:
    void putOne(const std::string& id, float value) { put(storage, "docs", batchOf(2, {{id, {value, 1}}})); }
    SnapshotMetadata changeAndCreate(float value)
    {
        putOne("changing", value);
        return engine.create(storage);
    }
    Result<CreateResult> createWith(CreateRequest::Type type, const std::optional<std::string>& parent)
    {
        CreateRequest request;
        request.type = type;
        request.parentId = parent;
        return engine.manager->create(storage, request, {});
    }
    std::string segmentOf(const std::string& id) const
    {
        const std::string manifest = must(engine.manager->rawManifest(id));
        for (const auto& [path, content] : engine.repositoryFiles()) {
            if (path.starts_with("/repo/segments/") && manifest.find(path.substr(15)) != std::string::npos)
                return path;
        }
        return {};
    }
    void damage(const std::string& path)
    {
        std::string bytes = must(engine.files.bytesOf(path));
        for (std::size_t i = bytes.size() / 4; i < bytes.size(); i += 7)
            bytes[i] = static_cast<char>(bytes[i] ^ 0x55);
        engine.files.replaceBytes(path, bytes);
    }

    Engine engine;
    MemoryStorage storage{"source", engine.clock};
};

} // namespace

TEST_F(Lineage, RestoringAnOldOneAndGoingOnMakesABranch)
{
    const SnapshotMetadata first = changeAndCreate(1);
    const SnapshotMetadata second = changeAndCreate(2);
    const SnapshotMetadata third = changeAndCreate(3);
    EXPECT_EQ(first.parentId, std::nullopt);
    EXPECT_EQ(first.type, SnapshotType::Full);
    EXPECT_EQ(second.parentId, first.id);
    EXPECT_EQ(third.parentId, second.id);
    EXPECT_EQ(must(engine.manager->base(storage)), third.id);

    const RestoreResult restored = engine.restore(first.id, storage);
    EXPECT_EQ(must(engine.manager->base(storage)), first.id);
    ASSERT_TRUE(restored.safetySnapshotId);
    EXPECT_EQ(must(engine.manager->show(*restored.safetySnapshotId)).metadata.parentId, third.id);
    const SnapshotMetadata branch = changeAndCreate(4);
    EXPECT_EQ(branch.parentId, first.id);
    EXPECT_EQ(branch.changed, 1U);
    EXPECT_EQ(must(engine.manager->show(first.id)).children, (std::vector<std::string>{branch.id, second.id}));
    EXPECT_GT(branch.sequence, third.sequence);

    // Another storage has another base.
    MemoryStorage other("other", engine.clock);
    EXPECT_EQ(must(engine.manager->base(other)), std::nullopt);
    put(other, "docs", batchOf(2, {{"x", {1, 1}}}));
    EXPECT_EQ(engine.create(other).type, SnapshotType::Full);
    EXPECT_EQ(must(engine.manager->base(storage)), branch.id);
}

TEST_F(Lineage, ARestoreOfAPartLeavesTheBaseWhereItIs)
{
    put(storage, "more", batchOf(1, {{"m", {1}}}));
    const SnapshotMetadata first = changeAndCreate(1);
    const SnapshotMetadata second = changeAndCreate(2);
    RestoreRequest part;
    part.namespaces = {{"docs", "docs"}};
    part.safetySnapshot = false;
    engine.restore(first.id, storage, part);
    EXPECT_EQ(must(engine.manager->base(storage)), second.id);
    EXPECT_EQ(engine.create(storage).parentId, second.id);
}

TEST_F(Lineage, ALostBaseCostsAFullSnapshot)
{
    const SnapshotMetadata first = changeAndCreate(1);
    for (const auto& [path, content] : engine.repositoryFiles()) {
        if (path.starts_with("/repo/bases/"))
            must(engine.files.remove(path));
    }
    EXPECT_EQ(must(engine.manager->base(storage)), std::nullopt);
    EXPECT_TRUE(failedWith(createWith(CreateRequest::Type::Incremental, {}), Errc::NotFound));
    EXPECT_EQ(changeAndCreate(2).type, SnapshotType::Full);
    // Garbage in its place counts as none.
    for (const auto& [path, content] : engine.repositoryFiles()) {
        if (path.starts_with("/repo/bases/"))
            engine.files.replaceBytes(path, "{\"snapshot\": 7");
    }
    EXPECT_EQ(changeAndCreate(3).type, SnapshotType::Full);
    // The snapshot it names was deleted.
    must(engine.manager->remove({*must(engine.manager->base(storage))}));
    EXPECT_EQ(changeAndCreate(4).type, SnapshotType::Full);
    EXPECT_TRUE(
        sameContent(engine.contentAfterRestore(first.id), {{"docs", rowsOf(batchOf(2, {{"changing", {1, 1}}}))}}));
}

TEST_F(Lineage, ADamagedBaseCostsAFullSnapshotAndAWarning)
{
    const SnapshotMetadata first = changeAndCreate(1);
    damage(segmentOf(first.id));
    putOne("changing", 2);
    // Who asks for an incremental one is told that there can be none.
    EXPECT_TRUE(failedWith(createWith(CreateRequest::Type::Incremental, {}), Errc::Damaged));
    EXPECT_TRUE(failedWith(createWith(CreateRequest::Type::Automatic, first.id), Errc::Damaged));
    EXPECT_EQ(engine.listedIds().size(), 1U);
    auto created = must(createWith(CreateRequest::Type::Automatic, {}));
    EXPECT_EQ(created.metadata.type, SnapshotType::Full);
    ASSERT_EQ(created.warnings.size(), 1U);
    EXPECT_NE(created.warnings[0].find(first.id), std::string::npos) << created.warnings[0];
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(created.metadata.id), contentOf(storage)));
    // The same with a manifest that cannot be read.
    engine.files.replaceBytes("/repo/snapshots/" + created.metadata.id + ".jsonl", "rubbish\n");
    created = must(createWith(CreateRequest::Type::Automatic, {}));
    EXPECT_EQ(created.metadata.type, SnapshotType::Full);
    EXPECT_EQ(created.warnings.size(), 1U);
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(created.metadata.id), contentOf(storage)));
}

TEST_F(Lineage, AParentMayBeChosen)
{
    const SnapshotMetadata first = changeAndCreate(1);
    const SnapshotMetadata second = changeAndCreate(2);
    putOne("changing", 1);
    const auto same = must(createWith(CreateRequest::Type::Automatic, first.id));
    EXPECT_EQ(same.metadata.parentId, first.id);
    EXPECT_EQ(same.metadata.changed, 0U) << "it is as it was in that parent";
    const auto other = must(createWith(CreateRequest::Type::Incremental, second.id));
    EXPECT_EQ(other.metadata.changed, 1U);
    EXPECT_TRUE(failedWith(createWith(CreateRequest::Type::Full, first.id), Errc::InvalidArgument));
    EXPECT_TRUE(failedWith(createWith(CreateRequest::Type::Automatic, "snap_1_1"), Errc::NotFound));
    EXPECT_TRUE(failedWith(createWith(CreateRequest::Type::Automatic, "../x"), Errc::NotFound));
}

TEST_F(Lineage, MaxSnapshotsKeepsTheNewest)
{
    SnapshotConfig config = oneThread();
    config.maxSnapshots = 3;
    engine.manager = engine.open(config);
    CreateRequest pinned;
    pinned.pin = true;
    putOne("changing", 0);
    const std::string keep = engine.create(storage, pinned).id;
    std::vector<std::string> ids;
    for (int i = 1; i <= 6; ++i)
        ids.push_back(changeAndCreate(static_cast<float>(i)).id);
    EXPECT_EQ(engine.listedIds(), (std::vector<std::string>{ids[5], ids[4], ids[3], keep}));
    EXPECT_EQ(must(engine.manager->trashed()).size(), 3U);
    must(engine.manager->collect({true}, {}));
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(ids[5]), contentOf(storage)));
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
}

/// All 256 ways to delete some of eight chained snapshots: after the collection the others verify and restore.
TEST_F(Lineage, NoSnapshotNeedsAnother)
{
    constexpr std::size_t kChain = 8;
    std::vector<Row> rows;
    for (int i = 0; i < 40; ++i)
        rows.push_back({"id" + std::to_string(i), {static_cast<float>(i), 0}});
    put(storage, "docs", batchOf(2, rows));
    std::vector<std::string> ids;
    std::vector<Content> contents;
    for (std::size_t i = 0; i < kChain; ++i) {
        // Rows of each earlier segment are masked, and the third one in the chain rewrites most of them.
        for (std::size_t k = i; k < rows.size(); k += i == 2 ? 1 : 5)
            rows[k].values[1] = static_cast<float>(i + 1);
        put(storage, "docs", batchOf(2, rows));
        put(storage, "ns" + std::to_string(i % 3), batchOf(1, {{"n" + std::to_string(i), {1}}}));
        if (i == 4)
            dropNamespace(storage, "ns0");
        ids.push_back(engine.create(storage).id);
        contents.push_back(contentOf(storage));
    }
    const auto whole = engine.repositoryFiles();
    for (unsigned deleted = 0; deleted < (1U << kChain); ++deleted) {
        SCOPED_TRACE("deleted " + std::to_string(deleted));
        Engine after;
        after.manager.reset();
        for (const std::string& path : after.files.allFiles())
            must(after.files.remove(path));
        for (const auto& [path, content] : whole)
            after.files.replaceBytes(path, content);
        after.manager = after.open(oneThread());
        std::vector<std::string> gone;
        for (std::size_t i = 0; i < kChain; ++i) {
            if ((deleted >> i & 1U) != 0)
                gone.push_back(ids[i]);
        }
        must(after.manager->remove(gone));
        must(after.manager->collect({true}, {}));
        const VerifyReport report = must(after.manager->verify({}, {}));
        EXPECT_TRUE(report.damaged.empty());
        EXPECT_EQ(report.intact.size(), kChain - gone.size());
        for (std::size_t i = 0; i < kChain; ++i) {
            if ((deleted >> i & 1U) != 0)
                continue;
            ASSERT_TRUE(sameContent(after.contentAfterRestore(ids[i]), contents[i])) << i;
        }
        if (gone.size() == kChain) {
            for (const auto& [path, content] : after.repositoryFiles())
                EXPECT_FALSE(path.starts_with("/repo/segments/")) << path << " is needed by nobody";
        }
        if (HasFailure())
            return;
    }
}

} // namespace tidemark::test
