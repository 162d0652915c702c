// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// What the repository stands on: a disk that is full, that may not be written to, that keeps nothing, or whose files
// somebody else changes between two calls.
#include "io/posixfilesystem.h"
#include "support/asordinaryuser.h"
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <random>

namespace tidemark::test {

namespace {

VectorBatch randomRows(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i) {
        Row row{"id" + std::to_string(i), {}};
        for (int k = 0; k < 64; ++k)
            row.values.push_back(std::bit_cast<float>(static_cast<std::uint32_t>(random())));
        rows.push_back(row);
    }
    return batchOf(64, rows);
}

std::uint64_t bytesIn(const Engine& engine)
{
    std::uint64_t bytes = 0;
    for (const std::string& path : engine.files.allFiles())
        bytes += engine.files.bytesOf(path)->size();
    return bytes;
}

/// Fills a real, small file system: the snapshot fails clearly, leaves nothing, and a smaller one succeeds.
void fillDisk(const std::string& directory)
{
    PosixFileSystem files;
    Engine engine(oneThread(), &files, directory + "/repo");
    MemoryStorage storage("source", engine.clock);
    put(storage, "docs", randomRows(500, 1));
    const std::string first = engine.create(storage).id;
    put(storage, "docs", randomRows(20'000, 2));
    const auto failed = engine.manager->create(storage, {}, {});
    EXPECT_TRUE(failedWith(failed, Errc::NoSpace));
    if (!failed.has_value()) {
        EXPECT_EQ(failed.error().sysErrno, ENOSPC);
        EXPECT_EQ(failed.error().consequence, Consequence::NothingChanged);
        EXPECT_TRUE(failed.error().path.starts_with(directory)) << failed.error().path;
    }
    int segments = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(directory + "/repo/segments"))
        ++segments;
    EXPECT_EQ(segments, 1) << "the space is not given back";
    const auto bundle = engine.manager->exportBundle({first}, directory + "/bundle", {});
    EXPECT_TRUE(succeeded(bundle));
    put(storage, "small", randomRows(10, 3));
    CreateRequest small;
    small.namespaces = {"small"};
    EXPECT_TRUE(succeeded(engine.manager->create(storage, small, {})));
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
    EXPECT_EQ(engine.contentAfterRestore(first).at("docs").size(), 500U);
}

constexpr int kSkipped = 77;

/// In a process of its own, with a mount that vanishes with it.
int fillTmpfs(const std::string& directory)
{
    const int spaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS;
    if (::unshare(spaces) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", directory.c_str(), "tmpfs", 0, "size=1m,mode=0700") != 0)
        return kSkipped;
    try {
        fillDisk(directory);
    } catch (const std::exception& error) {
        ADD_FAILURE() << error.what();
    }
    return testing::Test::HasFailure() ? 1 : 0;
}

} // namespace

TEST(FullDisk, EveryOperationFailsClearlyAndLeavesNothing)
{
    Engine engine;
    MemoryStorage storage("source", engine.clock);
    put(storage, "docs", randomRows(400, 1));
    const std::string first = engine.create(storage).id;
    put(storage, "docs", randomRows(200, 2));
    const Content content = contentOf(storage);
    const auto files = engine.repositoryFiles();
    const std::uint64_t used = bytesIn(engine);
    int failures = 0;
    for (std::uint64_t room = 0; room < 60'000; room += room < 2'000 ? 97 : 6'001) {
        SCOPED_TRACE("room for " + std::to_string(room));
        engine.files.setCapacity(used + room);
        const auto created = engine.manager->create(storage, {}, {});
        const auto restored =
            created ? Result<RestoreResult>(RestoreResult()) : engine.manager->restore(first, storage, {}, {});
        const auto exported = engine.manager->exportBundle({first}, "/bundle", {});
        engine.files.setCapacity(std::uint64_t{1} << 40);
        if (exported)
            must(engine.files.remove("/bundle"));
        else
            EXPECT_EQ(exported.error().code, Errc::NoSpace) << toString(exported.error());
        if (created || restored)
            break; // Little is enough for the snapshot, or for the safety snapshot.
        ++failures;
        for (const Error& error : {created.error(), restored.error()}) {
            EXPECT_EQ(error.code, Errc::NoSpace) << toString(error);
            EXPECT_EQ(error.consequence, Consequence::NothingChanged);
            EXPECT_TRUE(error.path.starts_with("/repo/")) << error.path;
        }
        EXPECT_EQ(engine.repositoryFiles(), files);
        EXPECT_TRUE(sameContent(contentOf(storage), content));
    }
    EXPECT_GT(failures, 10);
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(engine.create(storage).id), contentOf(storage)));
}

TEST(FullDisk, ARealOne)
{
    const ScratchDirectory scratch;
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0)
        ::_exit(fillTmpfs(scratch.path()));
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    if (WEXITSTATUS(status) == kSkipped)
        GTEST_SKIP() << "mounting is not allowed here";
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST(ReadOnlyRepository, ListsVerifiesAndRestores)
{
    Engine engine;
    MemoryStorage storage("source", engine.clock);
    put(storage, "docs", randomRows(50, 1));
    const std::string id = engine.create(storage).id;
    const Content content = contentOf(storage);
    put(storage, "docs", randomRows(5, 2));
    const auto files = engine.repositoryFiles();
    engine.files.setReadOnly(true);
    const auto opened = must(SnapshotManager::open({engine.files, engine.random, engine.clock}, "/repo",
                                                   SnapshotManager::OpenMode::MustExist, oneThread()));
    EXPECT_EQ(must(opened->list()).snapshots.size(), 1U);
    EXPECT_EQ(must(opened->verify({}, {})).intact, std::vector<std::string>{id});
    EXPECT_EQ(must(opened->diff(id, storage, {}, {})).total.changed, 5U);
    const auto refuses = [&](const auto& result) {
        ASSERT_TRUE(failedWith(result, Errc::PermissionDenied));
        EXPECT_EQ(result.error().sysErrno, EROFS);
        EXPECT_EQ(result.error().consequence, Consequence::NothingChanged);
        EXPECT_TRUE(result.error().path.starts_with("/repo/")) << result.error().path;
    };
    refuses(opened->create(storage, {}, {}));
    refuses(opened->restore(id, storage, {}, {})); // There can be no safety snapshot.
    refuses(opened->remove({id}));
    refuses(opened->annotate(id, {"x", {}, {}}));
    EXPECT_FALSE(sameContent(contentOf(storage), content));
    RestoreRequest unsafe;
    unsafe.safetySnapshot = false;
    const auto restored = must(opened->restore(id, storage, unsafe, {}));
    EXPECT_EQ(restored.warnings.size(), 1U) << "the base cannot be noted";
    EXPECT_TRUE(sameContent(contentOf(storage), content));
    EXPECT_EQ(engine.repositoryFiles(), files);
}

TEST(ReadOnlyRepository, OnARealDisk)
{
    const ScratchDirectory scratch;
    const AsOrdinaryUser user(scratch.path());
    PosixFileSystem files;
    Engine engine(oneThread(), &files, scratch.file("repo"));
    const auto storage = openSqlite(scratch.file("db"));
    put(*storage, "docs", randomRows(50, 1));
    const std::string id = engine.create(*storage).id;
    const Content content = contentOf(*storage);
    std::vector<std::filesystem::path> directories = {scratch.file("repo")};
    for (const auto& entry : std::filesystem::directory_iterator(scratch.file("repo"))) {
        if (entry.is_directory())
            directories.push_back(entry.path());
    }
    for (const auto& directory : directories)
        ASSERT_EQ(::chmod(directory.c_str(), 0500), 0);
    const auto created = engine.manager->create(*storage, {}, {});
    EXPECT_TRUE(failedWith(created, Errc::PermissionDenied));
    EXPECT_EQ(must(engine.manager->list()).snapshots.size(), 1U);
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
    const auto target = openSqlite(scratch.file("target"));
    engine.restore(id, *target);
    EXPECT_TRUE(sameContent(contentOf(*target), content));
}

TEST(Medium, SharedMemory)
{
    if (!std::filesystem::is_directory("/dev/shm"))
        GTEST_SKIP() << "there is no /dev/shm";
    const ScratchDirectory scratch("/dev/shm");
    PosixFileSystem files;
    SnapshotConfig config;
    config.threads = 2;
    Engine engine(config, &files, scratch.file("repo"));
    const auto storage = openSqlite(scratch.file("db"));
    put(*storage, "docs", randomRows(6'000, 1));
    const std::string first = engine.create(*storage).id;
    const Content content = contentOf(*storage);
    put(*storage, "docs", randomRows(100, 2));
    engine.create(*storage);
    engine.restore(first, *storage);
    EXPECT_TRUE(sameContent(contentOf(*storage), content));
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
}

TEST(Medium, ADirectoryThatGoesWhileItIsOpen)
{
    const ScratchDirectory scratch;
    const std::string directory = scratch.file("repo");
    PosixFileSystem files;
    Engine engine(oneThread(), &files, directory);
    const auto storage = openSqlite(scratch.file("db"));
    put(*storage, "docs", randomRows(50, 1));
    const std::string id = engine.create(*storage).id;
    put(*storage, "docs", randomRows(5, 2));
    const Content content = contentOf(*storage);
    const auto says = [&](const auto& result) {
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().consequence, Consequence::NothingChanged);
        EXPECT_TRUE(result.error().path.starts_with(directory)) << toString(result.error());
        EXPECT_FALSE(result.error().detail.empty());
    };
    // A part of it first, as a sync program or a broken mount would have it; then all.
    for (const char* part : {"/segments", ""}) {
        SCOPED_TRACE(part);
        std::filesystem::rename(directory + part, scratch.file("elsewhere"));
        says(engine.manager->create(*storage, {}, {}));
        says(engine.manager->restore(id, *storage, {}, {}));
        says(engine.manager->diff(id, *storage, {}, {}));
        says(engine.manager->collect({true}, {}));
        says(engine.manager->exportBundle({id}, directory + ".bundle", {}));
        EXPECT_FALSE(std::filesystem::exists(directory + part)) << "nobody makes it anew";
        EXPECT_FALSE(std::filesystem::exists(directory + ".bundle"));
        EXPECT_TRUE(sameContent(contentOf(*storage), content));
        std::filesystem::rename(scratch.file("elsewhere"), directory + part);
    }
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
    EXPECT_EQ(must(engine.manager->diff(id, *storage, {}, {})).total.changed, 5U);
    engine.restore(id, *storage);
    EXPECT_EQ(must(engine.manager->collect({true}, {})).segmentsTrashed, 0U);
}

TEST(Medium, FilesThatGoBetweenTwoCalls)
{
    Engine engine;
    MemoryStorage storage("source", engine.clock);
    put(storage, "docs", randomRows(50, 1));
    const std::string first = engine.create(storage).id;
    const Content content = contentOf(storage);
    CreateRequest full;
    full.type = CreateRequest::Type::Full;
    const std::string second = engine.create(storage, full).id;
    const std::string manifest = must(engine.manager->rawManifest(first));
    std::string segment;
    for (const auto& [path, bytes] : engine.repositoryFiles()) {
        if (path.starts_with("/repo/segments/") && manifest.find(path.substr(15)) != std::string::npos)
            segment = path;
    }
    must(engine.files.remove(segment));
    MemoryStorage target("target", engine.clock);
    const auto restored = engine.manager->restore(first, target, {}, {});
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().path, segment) << toString(restored.error());
    EXPECT_TRUE(contentOf(target).empty());
    const auto report = must(engine.manager->verify({}, {}));
    EXPECT_EQ(report.intact, std::vector<std::string>{second});
    // Nothing is collected while something that is needed is nowhere.
    EXPECT_FALSE(engine.manager->collect({}, {}));

    must(engine.files.remove("/repo/snapshots/" + first + ".jsonl"));
    EXPECT_TRUE(failedWith(engine.manager->restore(first, target, {}, {}), Errc::NotFound));
    EXPECT_TRUE(succeeded(engine.manager->collect({}, {})));
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(second), content));

    const std::string identity = must(engine.files.bytesOf("/repo/REPOSITORY"));
    engine.files.replaceBytes("/repo/REPOSITORY", identity.substr(0, identity.size() / 2));
    EXPECT_TRUE(failedWith(SnapshotManager::open({engine.files, engine.random, engine.clock}, "/repo",
                                                 SnapshotManager::OpenMode::CreateIfMissing, oneThread()),
                           Errc::Damaged));
    engine.files.replaceBytes("/repo/REPOSITORY", identity);
    EXPECT_EQ(engine.open(oneThread())->list()->snapshots.size(), 1U);
}

} // namespace tidemark::test
