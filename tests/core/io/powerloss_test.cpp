// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "iotesting.h"

#include "io/memoryfilesystem.h"

#include <cerrno>
#include <functional>
#include <map>
#include <set>

namespace tidemark::test {
namespace {

using Tree = std::map<std::string, std::string>;

Tree treeOf(const MemoryFileSystem& files)
{
    Tree tree;
    for (const std::string& path : files.allFiles())
        tree[path] = files.bytesOf(path).value();
    return tree;
}

Tree afterLoss(const MemoryFileSystem& files, const std::function<bool(std::size_t)>& survives)
{
    const auto copy = files.clone();
    copy->powerLoss(survives);
    EXPECT_EQ(copy->pendingEffects(), 0U);
    const Tree tree = treeOf(*copy);
    copy->powerLoss([](std::size_t) { return false; });
    EXPECT_EQ(treeOf(*copy), tree) << "what survived is durable";
    return tree;
}

std::set<Tree> allOutcomes(const MemoryFileSystem& files)
{
    std::set<Tree> outcomes;
    const std::size_t effects = files.pendingEffects();
    EXPECT_LE(effects, 16U);
    for (std::size_t subset = 0; subset < std::size_t{1} << effects; ++subset)
        outcomes.insert(afterLoss(files, [subset](std::size_t effect) { return (subset >> effect & 1U) != 0; }));
    return outcomes;
}

const auto kAll = [](std::size_t) { return true; };
const auto kNone = [](std::size_t) { return false; };

TEST(PowerLoss, WhatIsSyncedStays)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(files.createDirectory("/d")));
    ASSERT_TRUE(succeeded(writeFile(files, "/d/a", patternBytes(10'000))));
    ASSERT_TRUE(succeeded(files.syncDirectory("/")));
    ASSERT_TRUE(succeeded(files.syncDirectory("/d")));
    EXPECT_EQ(files.pendingEffects(), 0U);
    EXPECT_EQ(afterLoss(files, kNone), (Tree{{"/d/a", patternBytes(10'000)}}));
}

TEST(PowerLoss, AnUnsyncedNameMayBeLost)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "A")));
    EXPECT_EQ(files.pendingEffects(), 1U);
    EXPECT_EQ(allOutcomes(files), (std::set<Tree>{{}, {{"/a", "A"}}}));
}

TEST(PowerLoss, AnUnsyncedDirectoryTakesItsContentAlong)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(files.createDirectory("/d")));
    ASSERT_TRUE(succeeded(writeFile(files, "/d/a", "A")));
    ASSERT_TRUE(succeeded(files.syncDirectory("/d")));
    EXPECT_EQ(allOutcomes(files), (std::set<Tree>{{}, {{"/d/a", "A"}}}));
}

TEST(PowerLoss, UnsyncedBlocksSurviveOneByOne)
{
    MemoryFileSystem files;
    const std::string bytes = patternBytes(2 * 4096 + 100);
    auto file = *files.createFile("/a", WriteHint::Bulk);
    ASSERT_TRUE(succeeded(file->append(asBytes(bytes))));
    ASSERT_TRUE(succeeded(files.syncDirectory("/")));
    EXPECT_EQ(files.pendingEffects(), 3U);
    const std::string zeros(4096, '\0');
    const std::string first = bytes.substr(0, 4096);
    const std::string second = bytes.substr(4096, 4096);
    const std::string third = bytes.substr(8192);
    EXPECT_EQ(allOutcomes(files), (std::set<Tree>{{{"/a", ""}},
                                                  {{"/a", first}},
                                                  {{"/a", zeros + second}},
                                                  {{"/a", first + second}},
                                                  {{"/a", zeros + zeros + third}},
                                                  {{"/a", first + zeros + third}},
                                                  {{"/a", zeros + second + third}},
                                                  {{"/a", bytes}}}));
}

TEST(PowerLoss, TheSyncedBeginningOfABlockStays)
{
    MemoryFileSystem files;
    const std::string bytes = patternBytes(4096 + 10);
    auto file = *files.createFile("/a", WriteHint::Small);
    ASSERT_TRUE(succeeded(file->append(asBytes(bytes).first(100))));
    ASSERT_TRUE(succeeded(file->sync()));
    ASSERT_TRUE(succeeded(files.syncDirectory("/")));
    EXPECT_EQ(files.pendingEffects(), 0U);
    ASSERT_TRUE(succeeded(file->append(asBytes(bytes).subspan(100))));
    EXPECT_EQ(files.pendingEffects(), 2U);
    const std::string start = bytes.substr(0, 100);
    EXPECT_EQ(allOutcomes(files), (std::set<Tree>{{{"/a", start}},
                                                  {{"/a", bytes.substr(0, 4096)}},
                                                  {{"/a", start + std::string(3996, '\0') + bytes.substr(4096)}},
                                                  {{"/a", bytes}}}));
}

TEST(PowerLoss, ARenameMayFallApart)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(files.createDirectory("/d")));
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "A")));
    ASSERT_TRUE(succeeded(files.syncDirectory("/")));
    ASSERT_TRUE(succeeded(files.rename("/a", "/d/b")));
    EXPECT_EQ(files.pendingEffects(), 2U);
    EXPECT_EQ(allOutcomes(files), (std::set<Tree>{{}, {{"/a", "A"}}, {{"/d/b", "A"}}, {{"/a", "A"}, {"/d/b", "A"}}}));
    ASSERT_TRUE(succeeded(files.syncDirectory("/d")));
    EXPECT_EQ(allOutcomes(files), (std::set<Tree>{{{"/d/b", "A"}}, {{"/a", "A"}, {"/d/b", "A"}}}));
    ASSERT_TRUE(succeeded(files.syncDirectory("/")));
    EXPECT_EQ(allOutcomes(files), (std::set<Tree>{{{"/d/b", "A"}}}));
}

TEST(PowerLoss, AReplacedFileIsOldOrNew)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "old")));
    ASSERT_TRUE(succeeded(writeFile(files, "/t", "new")));
    ASSERT_TRUE(succeeded(files.syncDirectory("/")));
    ASSERT_TRUE(succeeded(files.rename("/t", "/a")));
    EXPECT_EQ(allOutcomes(files),
              (std::set<Tree>{
                  {{"/a", "old"}, {"/t", "new"}}, {{"/a", "old"}}, {{"/a", "new"}, {"/t", "new"}}, {{"/a", "new"}}}));
}

TEST(PowerLoss, ALinkNeedsItsOwnDirectory)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(files.createDirectory("/tmp")));
    ASSERT_TRUE(succeeded(files.createDirectory("/segments")));
    ASSERT_TRUE(succeeded(files.syncDirectory("/")));
    ASSERT_TRUE(succeeded(writeFile(files, "/tmp/x", "data")));
    ASSERT_TRUE(succeeded(files.link("/tmp/x", "/segments/x")));
    ASSERT_TRUE(succeeded(files.remove("/tmp/x")));
    ASSERT_TRUE(succeeded(files.syncDirectory("/segments")));
    EXPECT_EQ(allOutcomes(files),
              (std::set<Tree>{{{"/segments/x", "data"}}, {{"/segments/x", "data"}, {"/tmp/x", "data"}}}));
}

TEST(PowerLoss, RemovedAndLostLeavesNothing)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "A")));
    ASSERT_TRUE(succeeded(files.remove("/a")));
    EXPECT_EQ(files.pendingEffects(), 2U);
    EXPECT_EQ(allOutcomes(files), (std::set<Tree>{{}, {{"/a", "A"}}}));
    ASSERT_TRUE(succeeded(files.syncDirectory("/")));
    EXPECT_EQ(files.pendingEffects(), 0U);
}

TEST(PowerLoss, ARemovalBringsBackTheFileIfItIsLost)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "old")));
    ASSERT_TRUE(succeeded(files.syncDirectory("/")));
    ASSERT_TRUE(succeeded(files.remove("/a")));
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "new")));
    EXPECT_EQ(allOutcomes(files), (std::set<Tree>{{}, {{"/a", "old"}}, {{"/a", "new"}}}));
}

TEST(PowerLoss, EveryEffectIsAskedOnceInOrderAndHasAName)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(files.createDirectory("/d")));
    auto file = *files.createFile("/d/a", WriteHint::Small);
    ASSERT_TRUE(succeeded(file->append(asBytes(patternBytes(5'000)))));
    EXPECT_EQ(files.effectNames().size(), files.pendingEffects());
    std::vector<std::size_t> asked;
    files.powerLoss([&](std::size_t effect) {
        asked.push_back(effect);
        return true;
    });
    EXPECT_EQ(asked, (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_EQ(treeOf(files), (Tree{{"/d/a", patternBytes(5'000)}}));
}

TEST(PowerLoss, SurvivingEverythingIsTheVisibleState)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(files.createDirectory("/d")));
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "A")));
    ASSERT_TRUE(succeeded(files.rename("/a", "/d/b")));
    ASSERT_TRUE(succeeded(files.link("/d/b", "/c")));
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "again")));
    ASSERT_TRUE(succeeded(files.remove("/c")));
    EXPECT_EQ(afterLoss(files, kAll), treeOf(files));
}

TEST(PowerLoss, HandlesAndLocksDie)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "A")));
    auto writer = *files.createFile("/w", WriteHint::Small);
    const auto reader = *files.openFile("/a");
    auto lock = *files.lock("/lock", LockMode::Exclusive);
    files.powerLoss(kAll);
    EXPECT_TRUE(failedWith(writer->append(asBytes("x")), Errc::Io, EBADF, "/w"));
    EXPECT_TRUE(failedWith(writer->sync(), Errc::Io, EBADF, "/w"));
    EXPECT_TRUE(failedWith(writer->close(), Errc::Io, EBADF, "/w"));
    std::byte byte{};
    EXPECT_TRUE(failedWith(reader->readAt(0, {&byte, 1}), Errc::Io, EBADF, "/a"));
    const auto now = files.lock("/lock", LockMode::Exclusive);
    EXPECT_TRUE(succeeded(now));
    lock.reset(); // The dead one must not free the new one.
    EXPECT_TRUE(failedWith(files.lock("/lock", LockMode::Shared), Errc::Busy));
}

/// The protocol of a commit in small: a data file, then a manifest that names it. With its two barriers no outcome has
/// a manifest without its data; without the first one there are some, so the model can tell the difference.
bool manifestIsEverBroken(bool firstBarrier)
{
    MemoryFileSystem files;
    EXPECT_TRUE(succeeded(files.createDirectory("/s")));
    EXPECT_TRUE(succeeded(files.createDirectory("/m")));
    EXPECT_TRUE(succeeded(files.syncDirectory("/")));
    EXPECT_TRUE(succeeded(writeFile(files, "/s/data", patternBytes(5'000))));
    if (firstBarrier) {
        EXPECT_TRUE(succeeded(files.syncDirectory("/s")));
    }
    EXPECT_TRUE(succeeded(writeFile(files, "/m/manifest", "names /s/data")));
    for (const Tree& tree : allOutcomes(files))
        if (tree.contains("/m/manifest") && (!tree.contains("/s/data") || tree.at("/s/data") != patternBytes(5'000)))
            return true;
    return false;
}

TEST(PowerLoss, TellsAGoodProtocolFromABadOne)
{
    EXPECT_FALSE(manifestIsEverBroken(true));
    EXPECT_TRUE(manifestIsEverBroken(false));
}

} // namespace
} // namespace tidemark::test
