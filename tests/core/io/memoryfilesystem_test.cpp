// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// What MemoryFileSystem has beyond the contract, except for the power loss.
#include "iotesting.h"

#include "io/memoryfilesystem.h"

#include <cerrno>
#include <thread>

namespace tidemark::test {
namespace {

using Names = std::vector<std::string>;

TEST(MemoryFiles, ListsAllFilesSorted)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(files.createDirectory("/d")));
    ASSERT_TRUE(succeeded(files.createDirectory("/d/e")));
    for (const char* path : {"/z", "/d/b", "/d/e/c", "a"})
        ASSERT_TRUE(succeeded(writeFile(files, path, path)));
    EXPECT_EQ(files.allFiles(), (Names{"/a", "/d/b", "/d/e/c", "/z"}));
    EXPECT_EQ(files.bytesOf("/d//./e/c").value(), "/d/e/c");
    EXPECT_TRUE(failedWith(files.bytesOf("/d"), Errc::NotARepository));
    EXPECT_TRUE(failedWith(files.bytesOf("/no"), Errc::NotFound));
}

TEST(MemoryFiles, ReplacedBytesAreSeenAndDurable)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(writeFile(files, "/a", patternBytes(9'000))));
    ASSERT_TRUE(succeeded(files.syncDirectory("/")));
    const auto open = *files.openFile("/a");
    const std::string damaged = patternBytes(5'000) + "!";
    files.replaceBytes("/a", damaged);
    files.replaceBytes("/new/dir/file", "planted");
    EXPECT_EQ(readFile(files, "/a"), damaged);
    std::string into(9'000, '\0');
    EXPECT_TRUE(failedWith(open->readAt(0, std::as_writable_bytes(std::span(into))), Errc::Damaged));
    EXPECT_EQ(files.pendingEffects(), 0U);
    files.powerLoss([](std::size_t) { return false; });
    EXPECT_EQ(readFile(files, "/a"), damaged);
    EXPECT_EQ(readFile(files, "/new/dir/file"), "planted");
}

TEST(MemoryFiles, CapacityIsKept)
{
    MemoryFileSystem files;
    files.setCapacity(10'000);
    ASSERT_TRUE(succeeded(writeFile(files, "/a", patternBytes(6'000))));
    EXPECT_EQ(files.freeBytes("/").value(), 4'000U);
    auto file = *files.createFile("/b", WriteHint::Small);
    EXPECT_TRUE(failedWith(file->append(asBytes(patternBytes(5'000))), Errc::NoSpace, ENOSPC, "/b"));
    EXPECT_EQ(file->size(), 4'000U);
    EXPECT_TRUE(failedWith(file->sync(), Errc::NoSpace, ENOSPC, "/b"));
    EXPECT_TRUE(failedWith(file->close(), Errc::NoSpace, ENOSPC, "/b"));
    file.reset();
    EXPECT_EQ(files.freeBytes("/").value(), 0U);
    ASSERT_TRUE(succeeded(files.remove("/b")));
    EXPECT_EQ(files.freeBytes("/").value(), 4'000U);
    // A removed file needs its space while it is open; a second name needs none.
    const auto open = *files.openFile("/a");
    ASSERT_TRUE(succeeded(files.link("/a", "/c")));
    EXPECT_EQ(files.freeBytes("/").value(), 4'000U);
    ASSERT_TRUE(succeeded(files.remove("/a")));
    ASSERT_TRUE(succeeded(files.remove("/c")));
    EXPECT_EQ(files.freeBytes("/").value(), 4'000U);
}

TEST(MemoryFiles, ReadOnlyChangesNothing)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(files.createDirectory("/d")));
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "A")));
    ASSERT_TRUE(succeeded(files.lock("/lock", LockMode::Exclusive)));
    auto open = *files.createFile("/open", WriteHint::Small);
    const std::size_t effects = files.pendingEffects();
    files.setReadOnly(true);
    const auto denied = [](const auto& result, const std::string& path) {
        return failedWith(result, Errc::PermissionDenied, EROFS, path);
    };
    EXPECT_TRUE(denied(files.createDirectory("/e"), "/e"));
    EXPECT_TRUE(succeeded(files.createDirectory("/d")));
    EXPECT_TRUE(denied(files.createFile("/b", WriteHint::Small), "/b"));
    EXPECT_TRUE(denied(files.link("/a", "/b"), "/b"));
    EXPECT_TRUE(denied(files.rename("/a", "/b"), "/b"));
    EXPECT_TRUE(denied(files.remove("/a"), "/a"));
    EXPECT_TRUE(denied(open->append(asBytes("x")), "/open"));
    EXPECT_TRUE(denied(files.lock("/lock", LockMode::Exclusive), "/lock"));
    EXPECT_TRUE(denied(files.lock("/lock2", LockMode::Shared), "/lock2"));
    EXPECT_TRUE(succeeded(files.lock("/lock", LockMode::Shared)));
    EXPECT_EQ(readFile(files, "/a"), "A");
    EXPECT_EQ(files.pendingEffects(), effects);
    files.setReadOnly(false);
    EXPECT_TRUE(succeeded(files.remove("/a")));
}

TEST(MemoryFiles, ClonesAreIndependent)
{
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(writeFile(files, "/a", "A")));
    auto open = *files.createFile("/open", WriteHint::Small);
    ASSERT_TRUE(succeeded(open->append(asBytes("one"))));
    const auto lock = *files.lock("/lock", LockMode::Exclusive);
    const auto clone = files.clone();
    EXPECT_EQ(clone->pendingEffects(), files.pendingEffects());
    EXPECT_EQ(clone->effectNames(), files.effectNames());
    EXPECT_TRUE(succeeded(clone->lock("/lock", LockMode::Exclusive)));
    ASSERT_TRUE(succeeded(open->append(asBytes(" two"))));
    ASSERT_TRUE(succeeded(clone->remove("/a")));
    EXPECT_EQ(readFile(*clone, "/open"), "one");
    EXPECT_EQ(readFile(files, "/open"), "one two");
    EXPECT_TRUE(exists(files, "/a"));
    clone->powerLoss([](std::size_t) { return false; });
    EXPECT_TRUE(clone->allFiles().empty());
    EXPECT_EQ(files.allFiles().size(), 3U);
}

TEST(MemoryFiles, ClonesAndOriginalMayWorkAtTheSameTime)
{
    MemoryFileSystem files;
    auto open = *files.createFile("/open", WriteHint::Small);
    ASSERT_TRUE(succeeded(open->append(asBytes(patternBytes(5'000)))));
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 3; ++thread)
        threads.emplace_back([&files, thread] {
            for (int round = 0; round < 50; ++round) {
                const auto clone = files.clone();
                EXPECT_TRUE(succeeded(writeFile(*clone, "/mine" + std::to_string(thread), patternBytes(100))));
                clone->powerLoss([](std::size_t effect) { return effect % 2 == 0; });
            }
        });
    for (int round = 0; round < 50; ++round)
        EXPECT_TRUE(succeeded(open->append(asBytes("x"))));
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(readFile(files, "/open").size(), 5'050U);
}

TEST(MemoryFiles, HandlesMayOutliveTheFileSystem)
{
    auto files = std::make_unique<MemoryFileSystem>();
    auto file = *files->createFile("/a", WriteHint::Small);
    const auto lock = *files->lock("/lock", LockMode::Exclusive);
    files.reset();
    EXPECT_TRUE(succeeded(file->append(asBytes("x"))));
    EXPECT_TRUE(succeeded(file->close()));
}

} // namespace
} // namespace tidemark::test
