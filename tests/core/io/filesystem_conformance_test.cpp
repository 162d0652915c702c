// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// What the contract promises, asked of every implementation.
#include "iotesting.h"

#include "io/faultfilesystem.h"
#include "io/memoryfilesystem.h"
#include "io/posixfilesystem.h"
#include "support/scratchdirectory.h"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <thread>

namespace tidemark::test {
namespace {

struct Backend {
    std::string root;
    std::unique_ptr<ScratchDirectory> scratch;
    std::unique_ptr<FileSystem> inner;
    std::unique_ptr<FileSystem> files;
};

Backend posixBackend(const std::string& below)
{
    Backend backend;
    backend.scratch = std::make_unique<ScratchDirectory>(below);
    backend.root = backend.scratch->path();
    backend.files = std::make_unique<PosixFileSystem>();
    return backend;
}

Backend makeBackend(const std::string& kind)
{
    if (kind == "PosixDisk")
        return posixBackend("");
    if (kind == "PosixTmpfs")
        return posixBackend("/dev/shm");
    Backend backend;
    backend.root = "/root";
    backend.files = std::make_unique<MemoryFileSystem>();
    if (kind == "FaultOverMemory") {
        backend.inner = std::move(backend.files);
        backend.files = std::make_unique<FaultFileSystem>(*backend.inner);
    }
    EXPECT_TRUE(succeeded(backend.files->createDirectory(backend.root)));
    return backend;
}

class FileSystemConformance : public testing::TestWithParam<std::string> {
protected:
    std::string at(const std::string& name) const { return m_backend.root + "/" + name; }
    Backend m_backend = makeBackend(GetParam());
    FileSystem& m_files = *m_backend.files;
};

TEST_P(FileSystemConformance, FilesComeBackAsWritten)
{
    for (const WriteHint hint : {WriteHint::Small, WriteHint::Bulk}) {
        for (const std::size_t size : {0U, 1U, 4095U, 4096U, 4097U, 100'000U}) {
            const std::string path = at(std::to_string(size) + (hint == WriteHint::Bulk ? "b" : "s"));
            const std::string bytes = patternBytes(size);
            ASSERT_TRUE(succeeded(writeFile(m_files, path, bytes, hint)));
            EXPECT_EQ(readFile(m_files, path), bytes);
            EXPECT_EQ(m_files.status(path)->size, size);
            EXPECT_EQ(m_files.status(path)->kind, FileKind::Regular);
        }
    }
}

TEST_P(FileSystemConformance, SyncsMayComeBetweenAppends)
{
    for (const WriteHint hint : {WriteHint::Small, WriteHint::Bulk}) {
        const std::string path = at(hint == WriteHint::Bulk ? "bulk" : "small");
        const std::string bytes = patternBytes(30'000);
        auto file = *m_files.createFile(path, hint);
        std::size_t done = 0;
        for (const std::size_t part : {0U, 4096U, 8192U, 5U, 4091U, 10'000U, 3'616U}) {
            ASSERT_TRUE(succeeded(file->append(asBytes(bytes).subspan(done, part))));
            done += part;
            EXPECT_EQ(file->size(), done);
            ASSERT_TRUE(succeeded(file->sync()));
            EXPECT_EQ(readFile(m_files, path), bytes.substr(0, done));
        }
        ASSERT_TRUE(succeeded(file->close()));
        EXPECT_EQ(readFile(m_files, path), bytes);
    }
}

TEST_P(FileSystemConformance, CloseWithoutSyncKeepsAll)
{
    const std::string bytes = patternBytes(5'000);
    for (const WriteHint hint : {WriteHint::Small, WriteHint::Bulk}) {
        const std::string path = at(hint == WriteHint::Bulk ? "bulk" : "small");
        auto file = *m_files.createFile(path, hint);
        ASSERT_TRUE(succeeded(file->append(asBytes(bytes))));
        ASSERT_TRUE(succeeded(file->close()));
        EXPECT_EQ(readFile(m_files, path), bytes);
    }
}

TEST_P(FileSystemConformance, AbandonedFilesStayAndKeepWhatWasSynced)
{
    for (const WriteHint hint : {WriteHint::Small, WriteHint::Bulk}) {
        const std::string path = at(hint == WriteHint::Bulk ? "bulk" : "small");
        auto file = *m_files.createFile(path, hint);
        ASSERT_TRUE(succeeded(file->append(asBytes("kept"))));
        ASSERT_TRUE(succeeded(file->sync()));
        file.reset();
        EXPECT_EQ(readFile(m_files, path), "kept");
        EXPECT_TRUE(succeeded(m_files.remove(path)));
    }
}

TEST_P(FileSystemConformance, ClosedFilesRefuseEverything)
{
    for (const WriteHint hint : {WriteHint::Small, WriteHint::Bulk}) {
        const std::string path = at(hint == WriteHint::Bulk ? "bulk" : "small");
        auto file = *m_files.createFile(path, hint);
        ASSERT_TRUE(succeeded(file->append(asBytes("abc"))));
        ASSERT_TRUE(succeeded(file->close()));
        EXPECT_TRUE(failedWith(file->append(asBytes("d")), Errc::Io, EBADF, path));
        EXPECT_TRUE(failedWith(file->sync(), Errc::Io, EBADF, path));
        EXPECT_TRUE(failedWith(file->close(), Errc::Io, EBADF, path));
        EXPECT_EQ(file->size(), 3U);
        EXPECT_EQ(readFile(m_files, path), "abc");
    }
}

TEST_P(FileSystemConformance, CreateNeverReplaces)
{
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), "first")));
    ASSERT_TRUE(succeeded(m_files.createDirectory(at("d"))));
    for (const WriteHint hint : {WriteHint::Small, WriteHint::Bulk}) {
        EXPECT_TRUE(failedWith(m_files.createFile(at("a"), hint), Errc::AlreadyExists, EEXIST, at("a")));
        EXPECT_TRUE(failedWith(m_files.createFile(at("d"), hint), Errc::AlreadyExists, EEXIST, at("d")));
        EXPECT_TRUE(failedWith(m_files.createFile(at("no/a"), hint), Errc::NotFound, ENOENT, at("no/a")));
        EXPECT_TRUE(failedWith(m_files.createFile(at("a/b"), hint), Errc::NotFound, ENOTDIR, at("a/b")));
    }
    EXPECT_EQ(readFile(m_files, at("a")), "first");
}

TEST_P(FileSystemConformance, ReadsFillTheSpanOrFail)
{
    const std::string bytes = patternBytes(10'000);
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), bytes)));
    const auto file = *m_files.openFile(at("a"));
    EXPECT_EQ(file->size(), bytes.size());
    const auto read = [&](std::uint64_t offset, std::size_t size) -> Result<std::string> {
        std::string into(size, '\0');
        TM_TRY(file->readAt(offset, std::as_writable_bytes(std::span(into))));
        return into;
    };
    for (const std::size_t offset : {0U, 1U, 4095U, 4096U, 8191U, 9'999U, 10'000U})
        for (const std::size_t size : {0U, 1U, 2U, 4096U, 5'000U, 10'000U})
            if (offset + size <= bytes.size())
                EXPECT_EQ(read(offset, size).value(), bytes.substr(offset, size));
            else
                EXPECT_TRUE(failedWith(read(offset, size), Errc::Damaged)) << offset << " " << size;
    EXPECT_TRUE(failedWith(read(10'001, 0), Errc::Damaged));
    EXPECT_TRUE(failedWith(read(~std::uint64_t{0}, 1), Errc::Damaged));
    EXPECT_TRUE(failedWith(read(std::uint64_t{1} << 63U, 1), Errc::Damaged));
    EXPECT_EQ(read(10'001, 1).error().path, at("a"));
}

TEST_P(FileSystemConformance, ManyThreadsReadOneFile)
{
    const std::string bytes = patternBytes(64 * 1024);
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), bytes)));
    const auto file = *m_files.openFile(at("a"));
    std::vector<std::thread> threads;
    std::vector<int> wrong(4, 0);
    for (std::size_t thread = 0; thread < wrong.size(); ++thread)
        threads.emplace_back([&, thread] {
            std::string into(1000, '\0');
            for (std::size_t offset = thread; offset + into.size() <= bytes.size(); offset += 997)
                if (!file->readAt(offset, std::as_writable_bytes(std::span(into))) ||
                    bytes.compare(offset, into.size(), into) != 0)
                    ++wrong[thread];
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

TEST_P(FileSystemConformance, ReadWholeFileKeepsTheLimit)
{
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), "12345")));
    EXPECT_EQ(readWholeFile(m_files, at("a"), 5).value(), "12345");
    EXPECT_TRUE(failedWith(readWholeFile(m_files, at("a"), 4), Errc::LimitExceeded));
    EXPECT_EQ(readWholeFile(m_files, at("a"), 4).error().path, at("a"));
    EXPECT_TRUE(failedWith(readWholeFile(m_files, at("b"), 4), Errc::NotFound, ENOENT, at("b")));
}

TEST_P(FileSystemConformance, OpensOnlyRegularFiles)
{
    EXPECT_TRUE(failedWith(m_files.openFile(at("no")), Errc::NotFound, ENOENT, at("no")));
    EXPECT_TRUE(failedWith(m_files.openFile(m_backend.root), Errc::NotARepository, EISDIR, m_backend.root));
    EXPECT_TRUE(failedWith(m_files.status(at("no")), Errc::NotFound, ENOENT, at("no")));
}

TEST_P(FileSystemConformance, RemovedFilesStayReadableWhileOpen)
{
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), "content")));
    const auto file = *m_files.openFile(at("a"));
    ASSERT_TRUE(succeeded(m_files.remove(at("a"))));
    std::string into(7, '\0');
    EXPECT_TRUE(succeeded(file->readAt(0, std::as_writable_bytes(std::span(into)))));
    EXPECT_EQ(into, "content");
}

TEST_P(FileSystemConformance, DirectoriesMayExist)
{
    EXPECT_TRUE(succeeded(m_files.createDirectory(at("d"))));
    EXPECT_TRUE(succeeded(m_files.createDirectory(at("d"))));
    EXPECT_EQ(m_files.status(at("d"))->kind, FileKind::Directory);
    EXPECT_EQ(m_files.status(at("d"))->size, 0U);
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), "")));
    EXPECT_TRUE(failedWith(m_files.createDirectory(at("a")), Errc::AlreadyExists, EEXIST, at("a")));
    EXPECT_TRUE(failedWith(m_files.createDirectory(at("x/y")), Errc::NotFound, ENOENT, at("x/y")));
}

TEST_P(FileSystemConformance, ListsEverythingWithItsKind)
{
    EXPECT_TRUE(m_files.list(m_backend.root)->empty());
    for (int number = 0; number < 300; ++number)
        ASSERT_TRUE(succeeded(writeFile(m_files, at("f" + std::to_string(number)), "")));
    ASSERT_TRUE(succeeded(m_files.createDirectory(at("d"))));
    ASSERT_TRUE(succeeded(writeFile(m_files, at("d/inner"), "")));
    auto entries = *m_files.list(m_backend.root);
    EXPECT_EQ(entries.size(), 301U);
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    EXPECT_EQ(entries[0].name, "d");
    EXPECT_EQ(entries[0].kind, FileKind::Directory);
    EXPECT_EQ(entries[1].name, "f0");
    EXPECT_EQ(entries[1].kind, FileKind::Regular);
    EXPECT_TRUE(failedWith(m_files.list(at("no")), Errc::NotFound, ENOENT, at("no")));
    EXPECT_TRUE(failedWith(m_files.list(at("f0")), Errc::NotARepository, ENOTDIR, at("f0")));
    EXPECT_TRUE(failedWith(m_files.list(at("f0/x")), Errc::NotFound, ENOTDIR, at("f0/x")));
}

TEST_P(FileSystemConformance, LinkGivesASecondName)
{
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), "A")));
    ASSERT_TRUE(succeeded(writeFile(m_files, at("b"), "B")));
    EXPECT_TRUE(succeeded(m_files.link(at("a"), at("c"))));
    EXPECT_TRUE(failedWith(m_files.link(at("a"), at("b")), Errc::AlreadyExists, EEXIST, at("b")));
    EXPECT_TRUE(failedWith(m_files.link(at("a"), at("a")), Errc::AlreadyExists, EEXIST, at("a")));
    EXPECT_TRUE(failedWith(m_files.link(at("no"), at("d")), Errc::NotFound, ENOENT, at("no")));
    EXPECT_TRUE(failedWith(m_files.link(at("a"), at("no/d")), Errc::NotFound, ENOENT, at("no/d")));
    EXPECT_TRUE(failedWith(m_files.link(m_backend.root, at("d")), Errc::NotARepository, EISDIR, m_backend.root));
    EXPECT_EQ(readFile(m_files, at("b")), "B");
    ASSERT_TRUE(succeeded(m_files.remove(at("a"))));
    EXPECT_EQ(readFile(m_files, at("c")), "A");
}

TEST_P(FileSystemConformance, RenameReplacesFilesOnly)
{
    ASSERT_TRUE(succeeded(m_files.createDirectory(at("d"))));
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), "A")));
    ASSERT_TRUE(succeeded(writeFile(m_files, at("d/b"), "B")));
    EXPECT_TRUE(failedWith(m_files.rename(at("a"), at("d")), Errc::AlreadyExists, EEXIST, at("d")));
    EXPECT_TRUE(failedWith(m_files.rename(at("no"), at("x")), Errc::NotFound, ENOENT, at("no")));
    EXPECT_TRUE(failedWith(m_files.rename(at("a"), at("no/x")), Errc::NotFound, ENOENT, at("no/x")));
    EXPECT_TRUE(failedWith(m_files.rename(at("d"), at("x")), Errc::NotARepository, EISDIR, at("d")));
    EXPECT_EQ(readFile(m_files, at("a")), "A");
    ASSERT_TRUE(succeeded(m_files.rename(at("a"), at("d/b"))));
    EXPECT_FALSE(exists(m_files, at("a")));
    EXPECT_EQ(readFile(m_files, at("d/b")), "A");
    ASSERT_TRUE(succeeded(m_files.rename(at("d/b"), at("d/b"))));
    EXPECT_EQ(readFile(m_files, at("d/b")), "A");
    // The trap of POSIX: two names of one file both stay.
    ASSERT_TRUE(succeeded(m_files.link(at("d/b"), at("e"))));
    ASSERT_TRUE(succeeded(m_files.rename(at("e"), at("d/b"))));
    EXPECT_TRUE(exists(m_files, at("e")));
    EXPECT_TRUE(exists(m_files, at("d/b")));
}

TEST_P(FileSystemConformance, RemovesFilesOnly)
{
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), "A")));
    ASSERT_TRUE(succeeded(m_files.createDirectory(at("d"))));
    EXPECT_TRUE(succeeded(m_files.remove(at("a"))));
    EXPECT_TRUE(failedWith(m_files.remove(at("a")), Errc::NotFound, ENOENT, at("a")));
    EXPECT_TRUE(failedWith(m_files.remove(at("d")), Errc::NotARepository, EISDIR, at("d")));
    EXPECT_TRUE(exists(m_files, at("d")));
}

TEST_P(FileSystemConformance, SyncsDirectoriesOnly)
{
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), "A")));
    EXPECT_TRUE(succeeded(m_files.syncDirectory(m_backend.root)));
    EXPECT_TRUE(failedWith(m_files.syncDirectory(at("no")), Errc::NotFound, ENOENT, at("no")));
    EXPECT_TRUE(failedWith(m_files.syncDirectory(at("a")), Errc::NotARepository, ENOTDIR, at("a")));
}

TEST_P(FileSystemConformance, LocksExclude)
{
    const std::string path = at("lock");
    {
        const auto first = m_files.lock(path, LockMode::Shared);
        const auto second = m_files.lock(path, LockMode::Shared);
        ASSERT_TRUE(succeeded(first));
        ASSERT_TRUE(succeeded(second));
        EXPECT_TRUE(failedWith(m_files.lock(path, LockMode::Exclusive), Errc::Busy, EWOULDBLOCK, path));
    }
    {
        const auto only = m_files.lock(path, LockMode::Exclusive);
        ASSERT_TRUE(succeeded(only));
        EXPECT_TRUE(failedWith(m_files.lock(path, LockMode::Shared), Errc::Busy, EWOULDBLOCK, path));
        EXPECT_TRUE(failedWith(m_files.lock(path, LockMode::Exclusive), Errc::Busy, EWOULDBLOCK, path));
        EXPECT_TRUE(succeeded(m_files.lock(at("other"), LockMode::Exclusive)));
    }
    EXPECT_TRUE(succeeded(m_files.lock(path, LockMode::Exclusive)));
    EXPECT_EQ(m_files.status(path)->size, 0U);
}

TEST_P(FileSystemConformance, LocksTheFileThatHasTheNameNow)
{
    const auto old = m_files.lock(at("lock"), LockMode::Exclusive);
    ASSERT_TRUE(succeeded(old));
    ASSERT_TRUE(succeeded(m_files.remove(at("lock"))));
    EXPECT_TRUE(succeeded(m_files.lock(at("lock"), LockMode::Exclusive)));
}

TEST_P(FileSystemConformance, LocksRegularFilesOnly)
{
    EXPECT_TRUE(failedWith(m_files.lock(m_backend.root, LockMode::Shared), Errc::NotARepository));
    EXPECT_TRUE(failedWith(m_files.lock(at("no/lock"), LockMode::Shared), Errc::NotFound, ENOENT, at("no/lock")));
}

TEST_P(FileSystemConformance, TellsFreeSpace)
{
    EXPECT_GT(m_files.freeBytes(m_backend.root).value(), 0U);
    EXPECT_TRUE(failedWith(m_files.freeBytes(at("no")), Errc::NotFound, ENOENT, at("no")));
}

TEST_P(FileSystemConformance, RefusesEmptyPathsAndNul)
{
    using Call = std::function<Errc(const std::string&)>;
    const auto code = [](const auto& result) { return result ? Errc::Internal : result.error().code; };
    const std::vector<Call> calls = {
        [&](const std::string& path) { return code(m_files.createDirectory(path)); },
        [&](const std::string& path) { return code(m_files.list(path)); },
        [&](const std::string& path) { return code(m_files.status(path)); },
        [&](const std::string& path) { return code(m_files.createFile(path, WriteHint::Small)); },
        [&](const std::string& path) { return code(m_files.openFile(path)); },
        [&](const std::string& path) { return code(m_files.link(path, at("x"))); },
        [&](const std::string& path) { return code(m_files.rename(path, at("x"))); },
        [&](const std::string& path) { return code(m_files.remove(path)); },
        [&](const std::string& path) { return code(m_files.syncDirectory(path)); },
        [&](const std::string& path) { return code(m_files.lock(path, LockMode::Shared)); },
        [&](const std::string& path) { return code(m_files.freeBytes(path)); },
    };
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), "")));
    for (std::size_t call = 0; call < calls.size(); ++call) {
        EXPECT_EQ(calls[call](""), Errc::NotFound) << call;
        EXPECT_EQ(calls[call](at("a") + std::string("\0b", 2)), Errc::InvalidArgument) << call;
    }
    EXPECT_EQ(m_files.list(m_backend.root)->size(), 1U);
}

TEST_P(FileSystemConformance, OneCreatorWins)
{
    for (int round = 0; round < 20; ++round) {
        const std::string path = at("r" + std::to_string(round));
        std::vector<std::thread> threads;
        std::vector<int> won(3, 0);
        for (std::size_t thread = 0; thread < won.size(); ++thread)
            threads.emplace_back([&, thread] { won[thread] = writeFile(m_files, path, "x") ? 1 : 0; });
        for (std::thread& thread : threads)
            thread.join();
        EXPECT_EQ(won[0] + won[1] + won[2], 1);
    }
}

INSTANTIATE_TEST_SUITE_P(All, FileSystemConformance,
                         testing::Values("PosixDisk", "PosixTmpfs", "Memory", "FaultOverMemory"),
                         [](const auto& parameter) { return parameter.param; });

} // namespace
} // namespace tidemark::test
