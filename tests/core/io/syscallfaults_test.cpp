// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// System calls that are interrupted, transfer less than asked, or fail where no real device does so on demand. The
// functions below stand in front of those of the C library in this program.
#include "iotesting.h"

#include "io/posixfilesystem.h"
#include "support/scratchdirectory.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <sys/file.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// What a call returns instead of being made; -1 with errno set is a failure.
using Answer = std::optional<ssize_t>;

struct Hooks {
    std::function<Answer(int, const void*, std::size_t, off_t)> pwrite;
    std::function<Answer(int, void*, std::size_t, off_t)> pread;
    std::function<Answer()> fdatasync;
    std::function<Answer()> fsync;
    std::function<Answer(int)> close;
    std::function<Answer(int)> flock;
    std::function<Answer()> fallocate;
    std::function<Answer()> readdir;
};
Hooks g_hooks;

ssize_t fails(int reason)
{
    errno = reason;
    return -1;
}

ssize_t realWrite(int file, const void* data, std::size_t size, off_t offset)
{
    return ::syscall(SYS_pwrite64, file, data, size, offset);
}

} // namespace

extern "C" {

ssize_t pwrite(int file, const void* data, std::size_t size, off_t offset)
{
    if (g_hooks.pwrite)
        if (const Answer answer = g_hooks.pwrite(file, data, size, offset))
            return *answer;
    return realWrite(file, data, size, offset);
}

ssize_t pread(int file, void* data, std::size_t size, off_t offset)
{
    if (g_hooks.pread)
        if (const Answer answer = g_hooks.pread(file, data, size, offset))
            return *answer;
    return ::syscall(SYS_pread64, file, data, size, offset);
}

int fdatasync(int file)
{
    if (g_hooks.fdatasync)
        if (const Answer answer = g_hooks.fdatasync())
            return static_cast<int>(*answer);
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}

int fsync(int file)
{
    if (g_hooks.fsync)
        if (const Answer answer = g_hooks.fsync())
            return static_cast<int>(*answer);
    return static_cast<int>(::syscall(SYS_fsync, file));
}

int close(int file)
{
    const int result = static_cast<int>(::syscall(SYS_close, file));
    if (g_hooks.close)
        if (const Answer answer = g_hooks.close(file))
            return static_cast<int>(*answer);
    return result;
}

int flock(int file, int operation) noexcept
{
    if (g_hooks.flock)
        if (const Answer answer = g_hooks.flock(file))
            return static_cast<int>(*answer);
    return static_cast<int>(::syscall(SYS_flock, file, operation));
}

int fallocate(int file, int mode, off_t offset, off_t length)
{
    if (g_hooks.fallocate)
        if (const Answer answer = g_hooks.fallocate())
            return static_cast<int>(*answer);
    return static_cast<int>(::syscall(SYS_fallocate, file, mode, offset, length));
}

dirent* readdir(DIR* directory)
{
    if (g_hooks.readdir && g_hooks.readdir())
        return nullptr;
    static const auto real = reinterpret_cast<dirent* (*)(DIR*)>(::dlsym(RTLD_NEXT, "readdir"));
    return real(directory);
}

} // extern "C"

namespace tidemark::test {
namespace {

class SyscallFaults : public testing::TestWithParam<WriteHint> {
protected:
    void TearDown() override { g_hooks = {}; }

    ScratchDirectory m_scratch;
    PosixFileSystem m_files;
    const std::string m_path = m_scratch.file("f");
    const std::string m_bytes = patternBytes((17U << 20U) + 1'234);
};

TEST_P(SyscallFaults, InterruptedAndShortWritesAreFinished)
{
    std::atomic<int> calls = 0;
    g_hooks.pwrite = [&](int file, const void* data, std::size_t size, off_t offset) -> Answer {
        if (++calls % 3 == 0)
            return fails(EINTR);
        const std::size_t part = size / 4096 / 2 * 4096; // Half, in whole blocks, as devices do.
        return realWrite(file, data, part == 0 ? size : part, offset);
    };
    int syncs = 0;
    g_hooks.fdatasync = [&]() -> Answer { return ++syncs == 1 ? Answer(fails(EINTR)) : std::nullopt; };
    EXPECT_TRUE(succeeded(writeFile(m_files, m_path, m_bytes, GetParam())));
    EXPECT_GT(calls, 10);
    EXPECT_EQ(syncs, 2);
    EXPECT_TRUE(readFile(m_files, m_path) == m_bytes);
}

TEST_P(SyscallFaults, UnalignedShortWritesAreFinished)
{
    // The rest of such a write is no longer aligned, so O_DIRECT has to go.
    std::atomic<int> calls = 0;
    g_hooks.pwrite = [&](int file, const void* data, std::size_t size, off_t offset) -> Answer {
        if (++calls != 2 || size < 5'000)
            return std::nullopt;
        const int flags = ::fcntl(file, F_GETFL);
        ::fcntl(file, F_SETFL, flags & ~O_DIRECT);
        const ssize_t count = realWrite(file, data, 4'999, offset);
        ::fcntl(file, F_SETFL, flags);
        return count;
    };
    EXPECT_TRUE(succeeded(writeFile(m_files, m_path, m_bytes, GetParam())));
    EXPECT_TRUE(readFile(m_files, m_path) == m_bytes);
}

TEST_P(SyscallFaults, RefusedDirectWritesGoThroughTheCache)
{
    std::atomic<int> refused = 0;
    g_hooks.pwrite = [&](int file, const void*, std::size_t, off_t) -> Answer {
        if ((::fcntl(file, F_GETFL) & O_DIRECT) == 0)
            return std::nullopt;
        ++refused;
        return fails(EINVAL);
    };
    EXPECT_TRUE(succeeded(writeFile(m_files, m_path, m_bytes, GetParam())));
    EXPECT_EQ(refused, GetParam() == WriteHint::Bulk ? 1 : 0);
    EXPECT_TRUE(readFile(m_files, m_path) == m_bytes);
}

TEST_P(SyscallFaults, NoReservationIsNoFailure)
{
    for (const int reason : {ENOSPC, EOPNOTSUPP, EFBIG}) {
        g_hooks.fallocate = [reason]() -> Answer { return fails(reason); };
        EXPECT_TRUE(succeeded(writeFile(m_files, m_path, m_bytes, GetParam())));
        EXPECT_TRUE(readFile(m_files, m_path) == m_bytes);
        EXPECT_TRUE(succeeded(m_files.remove(m_path)));
    }
}

TEST_P(SyscallFaults, FailedWritesAreReportedAndFinal)
{
    const std::pair<int, Errc> reasons[] = {
        {EIO, Errc::Io}, {ENOSPC, Errc::NoSpace}, {EDQUOT, Errc::NoSpace}, {EROFS, Errc::PermissionDenied}};
    for (const auto& [reason, code] : reasons) {
        for (const int failing : {1, 2, 3}) {
            std::atomic<int> calls = 0;
            std::atomic<bool> failed = false;
            int syncs = 0;
            g_hooks.pwrite = [&, error = reason](int, const void*, std::size_t, off_t) -> Answer {
                EXPECT_FALSE(failed) << "wrote on after a failure";
                if (++calls != failing)
                    return std::nullopt;
                failed = true;
                return fails(error);
            };
            g_hooks.fdatasync = [&]() -> Answer {
                ++syncs;
                return std::nullopt;
            };
            auto file = *m_files.createFile(m_path, GetParam());
            Result<void> result;
            for (std::size_t done = 0; result && done < m_bytes.size(); done += 8U << 20U)
                result = file->append(
                    asBytes(m_bytes).subspan(done, std::min<std::size_t>(8U << 20U, m_bytes.size() - done)));
            if (result)
                result = file->sync();
            EXPECT_TRUE(failedWith(result, code, reason, m_path)) << failing;
            EXPECT_TRUE(failedWith(file->append(asBytes("x")), code, reason, m_path));
            EXPECT_TRUE(failedWith(file->sync(), code, reason, m_path));
            EXPECT_EQ(syncs, 0);
            EXPECT_TRUE(failedWith(file->close(), code, reason, m_path));
            g_hooks = {};
            EXPECT_TRUE(succeeded(m_files.remove(m_path)));
        }
    }
}

TEST_P(SyscallFaults, FailedWritesShowInClose)
{
    g_hooks.pwrite = [](int, const void*, std::size_t, off_t) -> Answer { return fails(ENOSPC); };
    auto file = *m_files.createFile(m_path, GetParam());
    Result<void> result = file->append(asBytes("a few bytes"));
    EXPECT_EQ(result.has_value(), GetParam() == WriteHint::Bulk); // Still in the buffer.
    EXPECT_TRUE(failedWith(file->close(), Errc::NoSpace, ENOSPC, m_path));
}

TEST_P(SyscallFaults, AFailedSyncIsNeverRepeated)
{
    int syncs = 0;
    g_hooks.fdatasync = [&]() -> Answer { return ++syncs == 1 ? Answer(fails(EIO)) : std::nullopt; };
    auto file = *m_files.createFile(m_path, GetParam());
    ASSERT_TRUE(succeeded(file->append(asBytes("abc"))));
    EXPECT_TRUE(failedWith(file->sync(), Errc::Io, EIO, m_path));
    EXPECT_TRUE(failedWith(file->sync(), Errc::Io, EIO, m_path));
    EXPECT_TRUE(failedWith(file->append(asBytes("d")), Errc::Io, EIO, m_path));
    EXPECT_TRUE(failedWith(file->close(), Errc::Io, EIO, m_path));
    EXPECT_EQ(syncs, 1);
}

TEST_P(SyscallFaults, CloseReportsAndIsNeverRepeated)
{
    for (const int reason : {EIO, EDQUOT, EINTR}) {
        auto file = *m_files.createFile(m_path, GetParam());
        ASSERT_TRUE(succeeded(file->append(asBytes("abc"))));
        int closes = 0;
        g_hooks.close = [&, reason](int) -> Answer {
            ++closes;
            return fails(reason);
        };
        const Result<void> result = file->close();
        file.reset();
        g_hooks.close = nullptr;
        EXPECT_EQ(closes, 1);
        if (reason == EINTR)
            EXPECT_TRUE(succeeded(result)); // Linux has closed it.
        else
            EXPECT_EQ(result.error().sysErrno, reason);
        EXPECT_TRUE(succeeded(m_files.remove(m_path)));
    }
}

INSTANTIATE_TEST_SUITE_P(Writers, SyscallFaults, testing::Values(WriteHint::Small, WriteHint::Bulk),
                         [](const auto& parameter) { return parameter.param == WriteHint::Bulk ? "Bulk" : "Small"; });

class OtherSyscallFaults : public SyscallFaults {};

TEST_P(OtherSyscallFaults, InterruptedAndShortReadsAreFinished)
{
    ASSERT_TRUE(succeeded(writeFile(m_files, m_path, "0123456789")));
    int calls = 0;
    g_hooks.pread = [&](int file, void* data, std::size_t, off_t offset) -> Answer {
        if (++calls % 2 == 1)
            return fails(EINTR);
        return ::syscall(SYS_pread64, file, data, 1, offset);
    };
    EXPECT_EQ(readFile(m_files, m_path), "0123456789");
    EXPECT_EQ(calls, 20);
    g_hooks.pread = [](int, void*, std::size_t, off_t) -> Answer { return fails(EIO); };
    EXPECT_TRUE(failedWith(readWholeFile(m_files, m_path, 100), Errc::Io, EIO, m_path));
}

TEST_P(OtherSyscallFaults, AListingThatBreaksOffIsAnError)
{
    for (int number = 0; number < 5; ++number)
        ASSERT_TRUE(succeeded(writeFile(m_files, m_path + std::to_string(number), "")));
    int calls = 0;
    g_hooks.readdir = [&]() -> Answer { return ++calls == 4 ? Answer(fails(EIO)) : std::nullopt; };
    EXPECT_TRUE(failedWith(m_files.list(m_scratch.path()), Errc::Io, EIO, m_scratch.path()));
}

TEST_P(OtherSyscallFaults, FailedDirectorySyncIsReported)
{
    g_hooks.fsync = []() -> Answer { return fails(EIO); };
    EXPECT_TRUE(failedWith(m_files.syncDirectory(m_scratch.path()), Errc::Io, EIO, m_scratch.path()));
}

TEST_P(OtherSyscallFaults, LocksSurviveSignalsAndReportTrouble)
{
    int calls = 0;
    g_hooks.flock = [&](int) -> Answer { return ++calls == 1 ? Answer(fails(EINTR)) : std::nullopt; };
    EXPECT_TRUE(succeeded(m_files.lock(m_path, LockMode::Exclusive)));
    g_hooks.flock = [](int) -> Answer { return fails(ENOLCK); };
    EXPECT_TRUE(failedWith(m_files.lock(m_path, LockMode::Exclusive), Errc::Io, ENOLCK, m_path));
}

TEST_P(OtherSyscallFaults, ALockFileReplacedMeanwhileIsNotBelieved)
{
    int calls = 0;
    g_hooks.flock = [&](int) -> Answer {
        if (++calls <= 2) {
            EXPECT_EQ(::unlink(m_path.c_str()), 0);
            if (calls == 1)
                ::close(::open(m_path.c_str(), O_CREAT | O_EXCL, 0600));
        }
        return std::nullopt;
    };
    const auto lock = m_files.lock(m_path, LockMode::Exclusive);
    EXPECT_TRUE(succeeded(lock));
    EXPECT_EQ(calls, 3);
    EXPECT_TRUE(failedWith(m_files.lock(m_path, LockMode::Shared), Errc::Busy));
    // Somebody who does it for ever gets no endless loop.
    const std::string other = m_path + "2";
    g_hooks.flock = [&](int) -> Answer {
        EXPECT_EQ(::unlink(other.c_str()), 0);
        return std::nullopt;
    };
    EXPECT_TRUE(failedWith(m_files.lock(other, LockMode::Shared), Errc::Busy, EWOULDBLOCK, other));
}

INSTANTIATE_TEST_SUITE_P(Once, OtherSyscallFaults, testing::Values(WriteHint::Small),
                         [](const auto&) { return "All"; });

} // namespace
} // namespace tidemark::test
