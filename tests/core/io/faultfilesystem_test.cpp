// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "iotesting.h"

#include "io/faultfilesystem.h"
#include "io/memoryfilesystem.h"

#include <cerrno>

namespace tidemark::test {
namespace {

using Lines = std::vector<std::string>;

/// A small history that makes every kind of call, and stops at the first failure like real code.
Result<void> history(FileSystem& files)
{
    TM_TRY(files.createDirectory("/d"));
    TM_TRY_ASSIGN(const auto lock, files.lock("/lock", LockMode::Exclusive));
    TM_TRY(files.freeBytes("/"));
    TM_TRY(writeFile(files, "/d/t", "content"));
    TM_TRY(files.link("/d/t", "/d/a"));
    TM_TRY(files.remove("/d/t"));
    TM_TRY(files.rename("/d/a", "/d/b"));
    TM_TRY(files.syncDirectory("/d"));
    TM_TRY(files.list("/d"));
    TM_TRY(files.status("/d/b"));
    TM_TRY_ASSIGN(const std::string text, readWholeFile(files, "/d/b", 100));
    EXPECT_EQ(text, "content");
    return {};
}

class Faults : public testing::Test {
protected:
    MemoryFileSystem m_memory;
    FaultFileSystem m_files{m_memory};
};

const Lines kHistory = {"createDirectory /d", "lock /lock", "freeBytes /",    "createFile /d/t", "append /d/t",
                        "sync /d/t",          "close /d/t", "link /d/t /d/a", "remove /d/t",     "rename /d/a /d/b",
                        "syncDirectory /d",   "list /d",    "status /d/b",    "openFile /d/b",   "readAt /d/b"};

TEST_F(Faults, CountsAndLogsEveryCall)
{
    EXPECT_TRUE(succeeded(history(m_files)));
    EXPECT_EQ(m_files.log(), kHistory);
    EXPECT_EQ(m_files.calls(), kHistory.size());
    EXPECT_FALSE(m_files.fired());
    EXPECT_TRUE(m_files.violations().empty());
}

TEST(FaultSweep, EveryErrnoAtEveryCall)
{
    const std::pair<int, Errc> reasons[] = {{EIO, Errc::Io},
                                            {ENOSPC, Errc::NoSpace},
                                            {EDQUOT, Errc::NoSpace},
                                            {EROFS, Errc::PermissionDenied},
                                            {EACCES, Errc::PermissionDenied},
                                            {EMFILE, Errc::Io}};
    for (const auto& [reason, code] : reasons) {
        for (std::uint64_t call = 1; call <= kHistory.size(); ++call) {
            MemoryFileSystem memory;
            FaultFileSystem files(memory);
            files.arm({call, Fault::error(reason), false});
            const Result<void> result = history(files);
            EXPECT_TRUE(failedWith(result, code)) << kHistory[call - 1];
            EXPECT_EQ(result.error().sysErrno, reason);
            // The error names the call and its path.
            EXPECT_TRUE(kHistory[call - 1].starts_with(
                result.error().detail.substr(0, result.error().detail.find(' ')) + " " + result.error().path))
                << toString(result.error());
            EXPECT_TRUE(files.fired());
            EXPECT_EQ(files.calls(), call);
        }
    }
}

TEST_F(Faults, OnceOrPersistent)
{
    m_files.arm({2, Fault::error(EIO), false});
    EXPECT_TRUE(succeeded(m_files.createDirectory("/a")));
    EXPECT_TRUE(failedWith(m_files.createDirectory("/b"), Errc::Io, EIO, "/b"));
    EXPECT_TRUE(succeeded(m_files.createDirectory("/b")));
    m_files.arm({m_files.calls() + 2, Fault::error(ENOSPC), true});
    EXPECT_FALSE(m_files.fired());
    EXPECT_TRUE(succeeded(m_files.createDirectory("/c")));
    EXPECT_TRUE(failedWith(m_files.createDirectory("/d"), Errc::NoSpace));
    EXPECT_TRUE(failedWith(m_files.createDirectory("/d"), Errc::NoSpace));
    EXPECT_FALSE(exists(m_memory, "/d"));
    m_files.arm({});
    EXPECT_TRUE(succeeded(m_files.createDirectory("/d")));
}

TEST_F(Faults, TheAnswerAloneCanBeLost)
{
    Fault lost = Fault::error(EIO);
    lost.afterEffect = true;
    m_files.arm({1, lost, false});
    EXPECT_TRUE(failedWith(m_files.createDirectory("/a"), Errc::Io));
    EXPECT_TRUE(exists(m_memory, "/a"));
}

TEST_F(Faults, ShortWritesLeaveHalf)
{
    m_files.arm({1, Fault::shortWrite(), true}); // Persistent, so it waits for the first append.
    auto file = *m_files.createFile("/a", WriteHint::Small);
    EXPECT_FALSE(m_files.fired());
    EXPECT_TRUE(failedWith(file->append(asBytes("12345678")), Errc::Io, EIO, "/a"));
    EXPECT_TRUE(m_files.fired());
    EXPECT_EQ(file->size(), 4U);
    EXPECT_TRUE(failedWith(file->append(asBytes("9")), Errc::Io));
    EXPECT_TRUE(failedWith(file->sync(), Errc::Io));
    EXPECT_TRUE(failedWith(file->close(), Errc::Io));
    EXPECT_EQ(m_memory.bytesOf("/a").value(), "1234");
    EXPECT_TRUE(m_files.violations().empty()) << "that sync was the first, and it did not happen";
}

TEST_F(Faults, ShortReadsAreDamage)
{
    ASSERT_TRUE(succeeded(writeFile(m_memory, "/a", "12345678")));
    const auto file = *m_files.openFile("/a");
    m_files.arm({m_files.calls() + 1, Fault::shortRead(), false});
    std::string into(8, '.');
    EXPECT_TRUE(failedWith(file->readAt(0, std::as_writable_bytes(std::span(into))), Errc::Damaged));
    EXPECT_EQ(into, "1234....");
    EXPECT_TRUE(succeeded(file->readAt(0, std::as_writable_bytes(std::span(into)))));
}

TEST_F(Faults, NothingHappensAfterAKill)
{
    ASSERT_TRUE(succeeded(writeFile(m_memory, "/old", "old")));
    auto writer = *m_files.createFile("/open", WriteHint::Small);
    const auto reader = *m_files.openFile("/old");
    m_files.arm({m_files.calls() + 1, Fault::kill(), false});
    EXPECT_TRUE(failedWith(m_files.status("/old"), Errc::Io));
    EXPECT_TRUE(m_files.fired());
    const std::uint64_t calls = m_files.calls();
    std::byte byte{};
    EXPECT_TRUE(failedWith(m_files.createDirectory("/d"), Errc::Io));
    EXPECT_TRUE(failedWith(m_files.remove("/old"), Errc::Io));
    EXPECT_TRUE(failedWith(m_files.lock("/lock", LockMode::Shared), Errc::Io));
    EXPECT_TRUE(failedWith(writer->append(asBytes("x")), Errc::Io));
    EXPECT_TRUE(failedWith(writer->close(), Errc::Io));
    EXPECT_TRUE(failedWith(reader->readAt(0, {&byte, 1}), Errc::Io));
    m_files.arm({});
    EXPECT_TRUE(failedWith(m_files.list("/"), Errc::Io)) << "the dead stay dead";
    EXPECT_EQ(m_files.calls(), calls);
    EXPECT_EQ(m_memory.allFiles(), (Lines{"/old", "/open"}));
}

TEST(FaultSweep, AKillLeavesExactlyTheCallsBefore)
{
    for (std::uint64_t call = 1; call <= kHistory.size(); ++call) {
        MemoryFileSystem memory;
        FaultFileSystem files(memory);
        files.arm({call, Fault::kill(), false});
        EXPECT_TRUE(failedWith(history(files), Errc::Io));
        EXPECT_EQ(exists(memory, "/d"), call > 1);
        EXPECT_EQ(exists(memory, "/lock"), call > 2);
        EXPECT_EQ(exists(memory, "/d/t"), call > 4 && call <= 9);
        EXPECT_EQ(exists(memory, "/d/a"), call > 8 && call <= 10);
        EXPECT_EQ(exists(memory, "/d/b"), call > 10);
        EXPECT_TRUE(succeeded(memory.lock("/lock", LockMode::Exclusive))) << "the kernel frees locks";
    }
}

TEST_F(Faults, AKilledAppendMayBeTorn)
{
    auto file = *m_files.createFile("/a", WriteHint::Small);
    m_files.arm({m_files.calls() + 1, Fault::kill(true), false});
    EXPECT_TRUE(failedWith(file->append(asBytes("12345678")), Errc::Io));
    EXPECT_TRUE(failedWith(file->append(asBytes("12345678")), Errc::Io));
    EXPECT_EQ(m_memory.bytesOf("/a").value(), "1234");
}

TEST_F(Faults, DeadProcessesHoldNoLocks)
{
    auto lock = *m_files.lock("/lock", LockMode::Exclusive);
    m_files.arm({m_files.calls() + 1, Fault::kill(), false});
    EXPECT_TRUE(failedWith(m_files.list("/"), Errc::Io));
    lock.reset();
    EXPECT_TRUE(succeeded(m_memory.lock("/lock", LockMode::Exclusive)));
}

TEST_F(Faults, SyncAgainAfterAFailureIsAViolation)
{
    auto file = *m_files.createFile("/a", WriteHint::Small);
    ASSERT_TRUE(succeeded(file->append(asBytes("x"))));
    m_files.arm({m_files.calls() + 1, Fault::error(EIO), false});
    EXPECT_TRUE(failedWith(file->sync(), Errc::Io));
    EXPECT_TRUE(m_files.violations().empty());
    EXPECT_TRUE(failedWith(file->sync(), Errc::Io)) << "final";
    EXPECT_EQ(m_files.violations(), (Lines{"sync again after a failed sync: /a"}));
    EXPECT_GT(m_memory.pendingEffects(), 1U) << "nothing became durable";
}

TEST_F(Faults, PublishingAFileWhoseSyncFailedIsAViolation)
{
    m_files.arm({3, Fault::error(EIO), false});
    EXPECT_TRUE(failedWith(writeFile(m_files, "/t", "x"), Errc::Io));
    EXPECT_TRUE(succeeded(m_files.link("/t", "/a")));
    EXPECT_TRUE(succeeded(m_files.rename("/t", "/b")));
    EXPECT_EQ(m_files.violations().size(), 2U);
    // A new file of that name is another one.
    m_files.arm({m_files.calls() + 3, Fault::error(EIO), false});
    EXPECT_TRUE(failedWith(writeFile(m_files, "/u", "x"), Errc::Io));
    ASSERT_TRUE(succeeded(m_files.remove("/u")));
    ASSERT_TRUE(succeeded(writeFile(m_files, "/u", "x")));
    EXPECT_TRUE(succeeded(m_files.link("/u", "/v")));
    EXPECT_EQ(m_files.violations().size(), 2U);
}

} // namespace
} // namespace tidemark::test
