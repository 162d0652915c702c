// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Locks between processes.
#include "iotesting.h"

#include "io/posixfilesystem.h"
#include "support/scratchdirectory.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace tidemark::test {
namespace {

/// Another process that takes a lock and keeps it until it is killed.
class LockHolder {
public:
    LockHolder(const std::string& path, LockMode mode)
    {
        int ends[2] = {};
        EXPECT_EQ(::pipe(ends), 0);
        m_child = ::fork();
        if (m_child == 0) {
            PosixFileSystem files;
            const auto lock = files.lock(path, mode);
            const char answer = lock ? 'y' : 'n';
            if (::write(ends[1], &answer, 1) != 1)
                ::_exit(1);
            for (;;)
                ::pause();
        }
        char answer = 0;
        EXPECT_EQ(::read(ends[0], &answer, 1), 1);
        m_holds = answer == 'y';
        ::close(ends[0]);
        ::close(ends[1]);
    }
    LockHolder(const LockHolder&) = delete;
    LockHolder& operator=(const LockHolder&) = delete;
    ~LockHolder() { kill(); }

    bool holds() const { return m_holds; }

    void kill()
    {
        if (m_child <= 0)
            return;
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        m_child = 0;
    }

private:
    pid_t m_child = 0;
    bool m_holds = false;
};

TEST(PosixLocks, ExcludeOtherProcessesUntilTheyAreKilled)
{
    const ScratchDirectory scratch;
    PosixFileSystem files;
    LockHolder holder(scratch.file("lock"), LockMode::Exclusive);
    ASSERT_TRUE(holder.holds());
    EXPECT_TRUE(failedWith(files.lock(scratch.file("lock"), LockMode::Shared), Errc::Busy));
    EXPECT_TRUE(failedWith(files.lock(scratch.file("lock"), LockMode::Exclusive), Errc::Busy));
    holder.kill();
    EXPECT_TRUE(succeeded(files.lock(scratch.file("lock"), LockMode::Exclusive)));
}

TEST(PosixLocks, AreSharedBetweenProcesses)
{
    const ScratchDirectory scratch;
    PosixFileSystem files;
    LockHolder first(scratch.file("lock"), LockMode::Shared);
    LockHolder second(scratch.file("lock"), LockMode::Shared);
    ASSERT_TRUE(first.holds() && second.holds());
    EXPECT_TRUE(succeeded(files.lock(scratch.file("lock"), LockMode::Shared)));
    EXPECT_TRUE(failedWith(files.lock(scratch.file("lock"), LockMode::Exclusive), Errc::Busy));
    first.kill();
    EXPECT_TRUE(failedWith(files.lock(scratch.file("lock"), LockMode::Exclusive), Errc::Busy));
    second.kill();
    EXPECT_TRUE(succeeded(files.lock(scratch.file("lock"), LockMode::Exclusive)));
}

TEST(PosixLocks, OnlyOneProcessWinsAnExclusiveLock)
{
    const ScratchDirectory scratch;
    for (int round = 0; round < 20; ++round) {
        const std::string path = scratch.file("lock" + std::to_string(round));
        LockHolder a(path, LockMode::Exclusive);
        LockHolder b(path, LockMode::Exclusive);
        EXPECT_TRUE(a.holds());
        EXPECT_FALSE(b.holds());
    }
}

TEST(PosixLocks, OtherDescriptorsOfTheFileDoNotFreeThem)
{
    // The trap of fcntl locks: closing any descriptor of the file frees them.
    const ScratchDirectory scratch;
    PosixFileSystem files;
    const auto lock = files.lock(scratch.file("lock"), LockMode::Exclusive);
    ASSERT_TRUE(succeeded(lock));
    ASSERT_TRUE(succeeded(files.openFile(scratch.file("lock"))));
    EXPECT_FALSE(LockHolder(scratch.file("lock"), LockMode::Shared).holds());
}

} // namespace
} // namespace tidemark::test
