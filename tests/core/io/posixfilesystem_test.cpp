// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "iotesting.h"

#include "io/posixfilesystem.h"
#include "support/scratchdirectory.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <functional>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tidemark::test {
namespace {

class PosixFiles : public testing::Test {
protected:
    std::string at(const std::string& name) const { return m_scratch.file(name); }

    static mode_t modeOf(const std::string& path)
    {
        struct stat status = {};
        EXPECT_EQ(::lstat(path.c_str(), &status), 0) << path;
        return status.st_mode & 07777;
    }

    ScratchDirectory m_scratch;
    PosixFileSystem m_files;
};

/// Runs the body in a child, for what cannot be undone in this process. True if the body returned true.
bool inChild(const std::function<bool()>& body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body() ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST_F(PosixFiles, ModesDoNotDependOnTheUmask)
{
    for (const mode_t mask : {0000U, 0022U, 0077U, 0177U}) {
        const mode_t before = ::umask(mask);
        const std::string suffix = std::to_string(mask);
        EXPECT_TRUE(succeeded(m_files.createDirectory(at("d" + suffix))));
        EXPECT_TRUE(succeeded(writeFile(m_files, at("s" + suffix), "x")));
        EXPECT_TRUE(succeeded(writeFile(m_files, at("b" + suffix), "x", WriteHint::Bulk)));
        EXPECT_TRUE(succeeded(m_files.lock(at("l" + suffix), LockMode::Shared)));
        ::umask(before);
        EXPECT_EQ(modeOf(at("d" + suffix)), 0700U);
        EXPECT_EQ(modeOf(at("s" + suffix)), 0400U);
        EXPECT_EQ(modeOf(at("b" + suffix)), 0400U);
        EXPECT_EQ(modeOf(at("l" + suffix)), 0600U);
    }
    const mode_t before = ::umask(0777);
    const auto file = m_files.createFile(at("none"), WriteHint::Small);
    const auto lock = m_files.lock(at("lock"), LockMode::Exclusive);
    ::umask(before);
    EXPECT_TRUE(succeeded(file));
    EXPECT_TRUE(succeeded(lock));
    EXPECT_EQ(modeOf(at("none")), 0400U);
    EXPECT_EQ(modeOf(at("lock")), 0600U);
}

TEST_F(PosixFiles, DescriptorsAreNotInherited)
{
    const auto writer = *m_files.createFile(at("w"), WriteHint::Bulk);
    const auto lock = m_files.lock(at("l"), LockMode::Shared);
    ASSERT_TRUE(succeeded(writeFile(m_files, at("r"), "x")));
    const auto reader = *m_files.openFile(at("r"));
    // The shell lists its own descriptors; none of ours may be among them.
    const std::string command = "! ls -l /proc/$$/fd | grep -q " + m_scratch.path();
    EXPECT_EQ(std::system(command.c_str()), 0);
}

/// What a hostile owner of the directory may plant at a name.
class PlantedEntries : public PosixFiles, public testing::WithParamInterface<std::string> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(succeeded(m_files.createDirectory(at("outside"))));
        ASSERT_TRUE(succeeded(writeFile(m_files, at("outside/file"), "secret")));
        ASSERT_TRUE(succeeded(writeFile(m_files, at("good"), "good")));
        const std::string& kind = GetParam();
        if (kind == "LinkToFile")
            ASSERT_EQ(::symlink(at("outside/file").c_str(), m_bad.c_str()), 0);
        else if (kind == "LinkToDirectory")
            ASSERT_EQ(::symlink(at("outside").c_str(), m_bad.c_str()), 0);
        else if (kind == "DanglingLink")
            ASSERT_EQ(::symlink(at("outside/new").c_str(), m_bad.c_str()), 0);
        else if (kind == "LinkToItself")
            ASSERT_EQ(::symlink(m_bad.c_str(), m_bad.c_str()), 0);
        else if (kind == "Fifo")
            ASSERT_EQ(::mkfifo(m_bad.c_str(), 0600), 0);
        else if (kind == "Device" && ::mknod(m_bad.c_str(), S_IFCHR | 0600, 0x103) != 0) // null
            GTEST_SKIP() << "only root may make devices";
        else if (kind == "Socket")
            makeSocket();
    }

    void makeSocket() const
    {
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        m_bad.copy(address.sun_path, sizeof address.sun_path - 1);
        ASSERT_EQ(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        ::close(descriptor);
    }

    const std::string m_bad = at("bad");
};

TEST_P(PlantedEntries, AreRefusedByEveryCall)
{
    EXPECT_EQ(m_files.status(m_bad)->kind, FileKind::Other);
    EXPECT_EQ(m_files.status(m_bad)->size, 0U);
    const std::vector<DirectoryEntry> entries = *m_files.list(m_scratch.path());
    EXPECT_EQ(std::count_if(entries.begin(), entries.end(),
                            [](const auto& entry) { return entry.name == "bad" && entry.kind == FileKind::Other; }),
              1);
    EXPECT_TRUE(failedWith(m_files.openFile(m_bad), Errc::NotARepository));
    EXPECT_TRUE(failedWith(readWholeFile(m_files, m_bad, 100), Errc::NotARepository));
    EXPECT_TRUE(failedWith(m_files.list(m_bad), Errc::NotARepository, ENOTDIR, m_bad));
    EXPECT_TRUE(failedWith(m_files.syncDirectory(m_bad), Errc::NotARepository, ENOTDIR, m_bad));
    EXPECT_TRUE(failedWith(m_files.createDirectory(m_bad), Errc::AlreadyExists, EEXIST, m_bad));
    EXPECT_TRUE(failedWith(m_files.createFile(m_bad, WriteHint::Small), Errc::AlreadyExists, EEXIST, m_bad));
    EXPECT_TRUE(failedWith(m_files.createFile(m_bad, WriteHint::Bulk), Errc::AlreadyExists, EEXIST, m_bad));
    EXPECT_TRUE(failedWith(m_files.link(m_bad, at("x")), Errc::NotARepository));
    EXPECT_TRUE(failedWith(m_files.link(at("good"), m_bad), Errc::AlreadyExists, EEXIST, m_bad));
    EXPECT_TRUE(failedWith(m_files.rename(m_bad, at("x")), Errc::NotARepository));
    EXPECT_TRUE(failedWith(m_files.rename(at("good"), m_bad), Errc::AlreadyExists, EEXIST, m_bad));
    EXPECT_TRUE(failedWith(m_files.lock(m_bad, LockMode::Shared), Errc::NotARepository));
    EXPECT_TRUE(failedWith(m_files.lock(m_bad, LockMode::Exclusive), Errc::NotARepository));
    if (GetParam().find("Link") != std::string::npos) {
        EXPECT_TRUE(failedWith(m_files.freeBytes(m_bad), Errc::NotARepository));
    }
    EXPECT_TRUE(succeeded(m_files.remove(m_bad)));
    EXPECT_FALSE(exists(m_files, m_bad));
    EXPECT_EQ(readFile(m_files, at("outside/file")), "secret");
    EXPECT_EQ(m_files.list(at("outside"))->size(), 1U);
    EXPECT_EQ(readFile(m_files, at("good")), "good");
}

INSTANTIATE_TEST_SUITE_P(All, PlantedEntries,
                         testing::Values("LinkToFile", "LinkToDirectory", "DanglingLink", "LinkToItself", "Fifo",
                                         "Device", "Socket"),
                         [](const auto& parameter) { return parameter.param; });

TEST_F(PosixFiles, CutFilesAreDamaged)
{
    ASSERT_TRUE(succeeded(writeFile(m_files, at("a"), patternBytes(10'000))));
    const auto file = *m_files.openFile(at("a"));
    ASSERT_EQ(::chmod(at("a").c_str(), 0600), 0);
    ASSERT_EQ(::truncate(at("a").c_str(), 5'000), 0);
    std::string into(10'000, '\0');
    EXPECT_TRUE(failedWith(file->readAt(0, std::as_writable_bytes(std::span(into))), Errc::Damaged, 0, at("a")));
    EXPECT_TRUE(succeeded(file->readAt(0, std::as_writable_bytes(std::span(into).first(5'000)))));
}

TEST_F(PosixFiles, FileSizeLimitFailsAndNamesTheFile)
{
    for (const WriteHint hint : {WriteHint::Small, WriteHint::Bulk}) {
        EXPECT_TRUE(inChild([&] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit = {10'000'000, 10'000'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            auto file = *m_files.createFile(at(hint == WriteHint::Bulk ? "b" : "s"), hint);
            Result<void> result = file->append(asBytes(patternBytes(30'000'000)));
            if (result)
                result = file->sync();
            const Result<void> again = file->sync();
            return !result && result.error().sysErrno == EFBIG && result.error().path.starts_with(m_scratch.path()) &&
                   !again && !file->close();
        }));
    }
}

TEST_F(PosixFiles, FullDiskIsNoSpace)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "needs a mount";
    ASSERT_TRUE(succeeded(m_files.createDirectory(at("small"))));
    for (const WriteHint hint : {WriteHint::Small, WriteHint::Bulk}) {
        EXPECT_TRUE(inChild([&] {
            // A mount namespace of our own: nobody else sees the file system, and it goes with the process.
            if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
                ::mount("none", at("small").c_str(), "tmpfs", 0, "size=9m") != 0)
                return true; // Not allowed here (container).
            const std::uint64_t before = *m_files.freeBytes(at("small"));
            auto file = *m_files.createFile(at("small/f"), hint);
            Result<void> result = file->append(asBytes(patternBytes(20'000'000)));
            if (result)
                result = file->sync();
            const bool failed = !result && result.error().code == Errc::NoSpace && !file->close();
            file.reset();
            return failed && m_files.remove(at("small/f")) && *m_files.freeBytes(at("small")) == before;
        }));
    }
}

TEST_F(PosixFiles, ReadOnlyDirectoriesGiveSharedLocksOnly)
{
    ASSERT_TRUE(succeeded(m_files.lock(at("lock"), LockMode::Shared)));
    ASSERT_EQ(::chmod(at("lock").c_str(), 0444), 0);
    ASSERT_EQ(::chmod(m_scratch.path().c_str(), 0555), 0);
    EXPECT_TRUE(inChild([&] {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            return false;
        const auto shared = m_files.lock(at("lock"), LockMode::Shared);
        const auto exclusive = m_files.lock(at("lock"), LockMode::Exclusive);
        const auto missing = m_files.lock(at("other"), LockMode::Shared);
        const auto created = m_files.createFile(at("f"), WriteHint::Bulk);
        return shared && failedWith(exclusive, Errc::PermissionDenied, EACCES, at("lock")) &&
               failedWith(missing, Errc::PermissionDenied, EACCES, at("other")) &&
               failedWith(created, Errc::PermissionDenied, EACCES, at("f"));
    }));
}

} // namespace
} // namespace tidemark::test
