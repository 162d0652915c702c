// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/collector.h"

#include "io/faultfilesystem.h"
#include "repository/collectplan.h"
#include "support/repositoryfixture.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <cerrno>

namespace tidemark::test {
namespace {

class CollectorTest : public testing::Test {
protected:
    RepositoryFixture m_fixture;
    const Repository& m_repository = m_fixture.repository();

    Result<CollectResult> collect(bool emptyTrash = false)
    {
        return collectGarbage(m_repository, CollectRequest{emptyTrash}, JobContext());
    }
    void remove(const std::string& id)
    {
        EXPECT_TRUE(succeeded(m_fixture.catalog().moveToTrash(id, m_fixture.clock.unixMillis())));
    }
    void expectReadable(const std::vector<std::string>& ids, const std::vector<bool>& kept)
    {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (!kept[i])
                continue;
            const auto state = m_fixture.read(ids[i]);
            ASSERT_TRUE(succeeded(state)) << ids[i];
            EXPECT_EQ(*state, m_fixture.chainStates()[i]) << ids[i];
        }
    }
    /// The collection must fail, name the path, and leave every file as it was.
    void expectRefusal(const std::string& path)
    {
        const auto before = m_fixture.filesBelow("/repo");
        for (const bool emptyTrash : {false, true}) {
            const auto collected = collect(emptyTrash);
            ASSERT_FALSE(collected);
            EXPECT_EQ(collected.error().consequence, Consequence::NothingChanged);
            if (!path.empty()) {
                EXPECT_EQ(collected.error().path, path);
            }
        }
        EXPECT_EQ(m_fixture.filesBelow("/repo"), before);
    }
};

TEST_F(CollectorTest, FindsNothingInAHealthyRepository)
{
    m_fixture.addChain(3);
    const auto before = m_fixture.filesBelow("/repo");
    const auto collected = collect();
    ASSERT_TRUE(succeeded(collected));
    EXPECT_EQ(collected->segmentsTrashed + collected->filesPurged + collected->bytesFreed, 0U);
    EXPECT_EQ(m_fixture.filesBelow("/repo"), before);
}

TEST_F(CollectorTest, KeepsWhatCanBeUndeletedAndPurgesItAfterSevenDays)
{
    const auto ids = m_fixture.addChain(2);
    const std::size_t filesBefore = m_fixture.namesIn("/repo/segments").size();
    ASSERT_TRUE(succeeded(writeAnnotation(m_repository, ids[1], Annotation{"text", {}, false, std::nullopt})));
    remove(ids[1]);
    m_fixture.clock.advance(kUndoWindowMs);
    ASSERT_TRUE(succeeded(collect()));
    EXPECT_EQ(m_fixture.namesIn("/repo/segments").size(), filesBefore);
    EXPECT_EQ(m_fixture.namesIn("/repo/annotations").size(), 1U);

    m_fixture.clock.advance(1);
    auto collected = collect();
    ASSERT_TRUE(succeeded(collected));
    EXPECT_EQ(collected->snapshotsPurged, 1U);
    EXPECT_EQ(collected->segmentsTrashed, 2U); // The rows that were new, and the masks.
    EXPECT_GT(collected->bytesInTrash, 0U);
    EXPECT_TRUE(m_fixture.namesIn("/repo/annotations").empty());
    EXPECT_EQ(m_fixture.namesIn("/repo/trash").size(), 2U);

    m_fixture.clock.advance(kUndoWindowMs + 1);
    collected = collect();
    ASSERT_TRUE(succeeded(collected));
    EXPECT_EQ(collected->filesPurged, 2U);
    EXPECT_EQ(collected->bytesInTrash, 0U);
    EXPECT_TRUE(m_fixture.namesIn("/repo/trash").empty());
    expectReadable(ids, {true, false});
}

TEST_F(CollectorTest, EmptiesTheTrashAtOnceWhenAsked)
{
    const auto ids = m_fixture.addChain(3);
    remove(ids[0]);
    remove(ids[1]);
    const auto collected = collect(true);
    ASSERT_TRUE(succeeded(collected));
    EXPECT_EQ(collected->snapshotsPurged, 2U);
    EXPECT_GT(collected->filesPurged, 0U);
    EXPECT_EQ(collected->segmentsTrashed, 0U);
    EXPECT_TRUE(m_fixture.namesIn("/repo/trash").empty());
    expectReadable(ids, {false, false, true});
    EXPECT_TRUE(succeeded(RepositoryFixture::readEverything(m_fixture.environment(), "/repo")));
}

TEST_F(CollectorTest, CountsADateInTheFutureAsYoung)
{
    const auto ids = m_fixture.addChain(2);
    remove(ids[0]);
    m_fixture.clock.advance(-30 * kUndoWindowMs);
    const auto collected = collect();
    ASSERT_TRUE(succeeded(collected));
    EXPECT_EQ(collected->snapshotsPurged, 0U);
    ASSERT_TRUE(succeeded(m_fixture.catalog().restoreFromTrash(ids[0])));
    expectReadable(ids, {true, true});
}

TEST_F(CollectorTest, BringsBackATrashedFileThatIsNeeded)
{
    const auto ids = m_fixture.addChain(1);
    const std::string name = m_fixture.namesIn("/repo/segments").at(0);
    ASSERT_TRUE(succeeded(m_fixture.files.rename("/repo/segments/" + name, "/repo/trash/" + trashNameOf(name, 1))));
    ASSERT_TRUE(succeeded(collect()));
    EXPECT_EQ(m_fixture.namesIn("/repo/segments"), std::vector{name});
    EXPECT_TRUE(m_fixture.namesIn("/repo/trash").empty());
    expectReadable(ids, {true});
}

TEST_F(CollectorTest, RemovesTheTrashNameOfWhatStandsOutsideAsWell)
{
    const auto ids = m_fixture.addChain(1);
    const std::string name = m_fixture.namesIn("/repo/segments").at(0);
    ASSERT_TRUE(succeeded(m_fixture.files.link("/repo/segments/" + name, "/repo/trash/" + trashNameOf(name, 1))));
    ASSERT_TRUE(succeeded(m_fixture.files.link("/repo/snapshots/" + ids[0] + ".jsonl",
                                               "/repo/trash/" + ids[0] + ".1700000000001.jsonl")));
    const auto collected = collect();
    ASSERT_TRUE(succeeded(collected));
    EXPECT_EQ(collected->bytesFreed, 0U);
    EXPECT_EQ(collected->snapshotsPurged, 0U);
    EXPECT_TRUE(m_fixture.namesIn("/repo/trash").empty());
    expectReadable(ids, {true});
}

TEST_F(CollectorTest, TrashesOrphansAndEmptiesTmpAndLeavesTheRestAlone)
{
    const auto ids = m_fixture.addChain(2);
    const std::string orphan(32, 'a');
    m_fixture.files.replaceBytes("/repo/segments/" + orphan, "half a segment");
    m_fixture.files.replaceBytes("/repo/tmp/something", "x");
    m_fixture.files.replaceBytes("/repo/annotations/snap_1_1.json", "nobody's");
    const std::vector<std::string> foreign = {"/repo/segments/notes.txt",   "/repo/segments/" + std::string(31, 'a'),
                                              "/repo/trash/old.tar",        "/repo/trash/" + orphan + ".12x",
                                              "/repo/quarantine/" + orphan, "/repo/snapshots/.DS_Store",
                                              "/repo/annotations/.hidden",  "/repo/bases/x.json"};
    for (const std::string& path : foreign)
        m_fixture.files.replaceBytes(path, "foreign");
    const auto collected = collect();
    ASSERT_TRUE(succeeded(collected));
    EXPECT_EQ(collected->segmentsTrashed, 1U);
    EXPECT_EQ(collected->temporaryRemoved, 1U);
    EXPECT_TRUE(m_fixture.namesIn("/repo/tmp").empty());
    EXPECT_FALSE(m_fixture.files.status("/repo/segments/" + orphan));
    EXPECT_TRUE(m_fixture.files.status("/repo/trash/" + trashNameOf(orphan, m_fixture.clock.unixMillis())));
    EXPECT_FALSE(m_fixture.files.status("/repo/annotations/snap_1_1.json"));
    for (const std::string& path : foreign)
        EXPECT_TRUE(m_fixture.files.status(path)) << path;
    expectReadable(ids, {true, true});
}

TEST_F(CollectorTest, RefusesWhenAManifestCannotBeRead)
{
    const auto ids = m_fixture.addChain(3);
    m_fixture.files.replaceBytes("/repo/segments/" + std::string(32, 'b'), "an orphan");
    const std::string path = "/repo/snapshots/" + ids[1] + ".jsonl";
    const std::string text = *m_fixture.files.bytesOf(path);
    // The first line alone is fine; the collector must have read the whole.
    for (const std::string& damaged : {std::string(), text.substr(0, text.size() / 2), text + "\n",
                                       text.substr(0, text.size() - 20) + std::string(20, 'x')}) {
        m_fixture.files.replaceBytes(path, damaged);
        expectRefusal(path);
    }
    m_fixture.files.replaceBytes(path, *m_fixture.files.bytesOf("/repo/snapshots/" + ids[0] + ".jsonl"));
    expectRefusal(path);
    m_fixture.files.replaceBytes(path, text);
    EXPECT_TRUE(succeeded(collect()));
    m_fixture.files.replaceBytes("/repo/snapshots/copy.jsonl", text);
    expectRefusal("/repo/snapshots/copy.jsonl");
}

TEST_F(CollectorTest, RefusesWhenAManifestInTheTrashCannotBeRead)
{
    const auto ids = m_fixture.addChain(2);
    remove(ids[0]);
    const std::string path = "/repo/trash/" + m_fixture.namesIn("/repo/trash").at(0);
    m_fixture.files.replaceBytes(path, "{}");
    const auto before = m_fixture.filesBelow("/repo");
    const auto collected = collect();
    ASSERT_TRUE(failedWith(collected, Errc::Damaged));
    EXPECT_EQ(collected.error().path, path);
    EXPECT_EQ(m_fixture.filesBelow("/repo"), before);
    EXPECT_TRUE(succeeded(collect(true))); // It is to go in any case.
    expectReadable(ids, {false, true});
}

TEST_F(CollectorTest, RefusesWhenAnyNeededFileIsMissing)
{
    const auto ids = m_fixture.addChain(3);
    m_fixture.files.replaceBytes("/repo/segments/" + std::string(32, 'c'), "an orphan");
    for (const auto& [path, content] : m_fixture.filesBelow("/repo/segments")) {
        if (path.ends_with(std::string(32, 'c')))
            continue;
        ASSERT_TRUE(succeeded(m_fixture.files.remove(path)));
        expectRefusal("");
        m_fixture.files.replaceBytes(path, content);
    }
    ASSERT_TRUE(succeeded(collect()));
    expectReadable(ids, {true, true, true});
}

TEST_F(CollectorTest, RefusesWhileSomebodyWorks)
{
    m_fixture.addChain(1);
    const auto held = m_fixture.files.lock("/repo/lock", LockMode::Shared);
    ASSERT_TRUE(succeeded(held));
    EXPECT_TRUE(failedWith(collect(), Errc::Busy));
}

TEST_F(CollectorTest, StopsBeforeTheFirstChange)
{
    m_fixture.addChain(2);
    m_fixture.files.replaceBytes("/repo/segments/" + std::string(32, 'd'), "an orphan");
    const auto before = m_fixture.filesBelow("/repo");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(failedWith(collectGarbage(m_repository, {}, JobContext(stop.get_token())), Errc::Cancelled));
    EXPECT_EQ(m_fixture.filesBelow("/repo"), before);
}

TEST_F(CollectorTest, AnySubsetOfAChainCanGo)
{
    constexpr std::size_t kCount = 8;
    RepositoryFixture base(5);
    const auto ids = base.addChain(kCount);
    for (unsigned subset = 0; subset < 1u << kCount; ++subset) {
        const auto files = base.files.clone();
        const RepositoryEnvironment environment{*files, base.random, base.clock};
        const auto repository = Repository::open(environment, "/repo");
        ASSERT_TRUE(succeeded(repository));
        for (std::size_t i = 0; i < kCount; ++i) {
            if ((subset >> i & 1) != 0) {
                ASSERT_TRUE(succeeded(Catalog(**repository).moveToTrash(ids[i], base.clock.unixMillis())));
            }
        }
        ASSERT_TRUE(succeeded(collectGarbage(**repository, CollectRequest{true}, JobContext())));
        for (std::size_t i = 0; i < kCount; ++i) {
            const auto state = RepositoryFixture::readSnapshot(**repository, ids[i]);
            if ((subset >> i & 1) != 0) {
                EXPECT_TRUE(failedWith(state, Errc::NotFound));
            } else {
                ASSERT_TRUE(succeeded(state)) << "subset " << subset << ", snapshot " << i;
                EXPECT_EQ(*state, base.chainStates()[i]);
            }
        }
    }
}

/// A fault or a power loss at every call: what is visible and not deleted loads, and the next collection succeeds.
TEST_F(CollectorTest, NoFaultBreaksASnapshot)
{
    RepositoryFixture base(6);
    const auto ids = base.addChain(4);
    ASSERT_TRUE(succeeded(base.catalog().moveToTrash(ids[0], base.clock.unixMillis())));
    base.clock.advance(kUndoWindowMs + 1);
    // Deleted by a process that died before it synced: the deletion is seen, and not durable.
    ASSERT_TRUE(succeeded(
        base.files.link("/repo/snapshots/" + ids[2] + ".jsonl", fmt::format("/repo/trash/{}.5.jsonl", ids[2]))));
    ASSERT_TRUE(succeeded(base.files.syncDirectory("/repo/trash")));
    ASSERT_TRUE(succeeded(base.files.remove("/repo/snapshots/" + ids[2] + ".jsonl")));
    for (const bool emptyTrash : {false, true}) {
        bool fired = true;
        for (std::uint64_t call = 1; fired; ++call) {
            for (const bool kill : {false, true}) {
                for (const unsigned survivors : {0u, 1u, 2u, 3u}) {
                    const auto files = base.files.clone();
                    FaultFileSystem faults(*files);
                    const auto repository = Repository::open({faults, base.random, base.clock}, "/repo");
                    ASSERT_TRUE(succeeded(repository));
                    faults.arm({faults.calls() + call, kill ? Fault::kill() : Fault::error(EIO), false});
                    ignoreError(collectGarbage(**repository, CollectRequest{emptyTrash}, JobContext()), "the point");
                    fired = faults.fired();
                    files->powerLoss([&](std::size_t effect) {
                        return survivors == 3 || (survivors != 0 && effect % 2 == survivors - 1);
                    });
                    const RepositoryEnvironment after{*files, base.random, base.clock};
                    ASSERT_TRUE(succeeded(RepositoryFixture::readEverything(after, "/repo")))
                        << "call " << call << (kill ? " killed" : " failed") << ", survivors " << survivors;
                    const auto again = Repository::open(after, "/repo");
                    ASSERT_TRUE(succeeded(again));
                    ASSERT_TRUE(succeeded(RepositoryFixture::readSnapshot(**again, ids[1])));
                    ASSERT_TRUE(succeeded(RepositoryFixture::readSnapshot(**again, ids[3])));
                    ASSERT_TRUE(succeeded(collectGarbage(**again, {}, JobContext())));
                }
            }
        }
    }
}

} // namespace
} // namespace tidemark::test
