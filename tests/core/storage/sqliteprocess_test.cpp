// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Databases that another process writes to, or was killed while it wrote to.
#include "storage/sqlite/sqlitestorage.h"
#include "support/scratchdirectory.h"
#include "support/sqlitefixture.h"
#include "support/vectorrows.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <functional>

namespace tidemark::test {
namespace {

/// Another process. It starts before this one has anything open; it says with a byte that it is under way.
class OtherProcess {
public:
    explicit OtherProcess(const std::function<int(int readyDescriptor)>& work)
    {
        int ends[2];
        EXPECT_EQ(::pipe(ends), 0);
        m_process = ::fork();
        if (m_process == 0) {
            ::close(ends[0]);
            ::_exit(work(ends[1]));
        }
        ::close(ends[1]);
        char byte = 0;
        EXPECT_EQ(::read(ends[0], &byte, 1), 1) << "the other process ended before it was ready";
        ::close(ends[0]);
    }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;
    ~OtherProcess()
    {
        if (m_process > 0)
            end(SIGKILL);
    }
    /// Sends a signal and waits; the status as waitpid() gives it.
    int end(int signal)
    {
        ::kill(m_process, signal);
        int status = 0;
        EXPECT_EQ(::waitpid(m_process, &status, 0), m_process);
        m_process = -1;
        return status;
    }

private:
    pid_t m_process = -1;
};

std::atomic<bool> stopAsked{false};

/// Moves one unit from a table to the other again and again, never waiting for a lock. The exit code says how often
/// the database was busy.
int moveUnits(const std::string& path, int ready)
{
    std::signal(SIGTERM, [](int) { stopAsked = true; });
    SqliteFixture db(path);
    sqlite3_busy_timeout(db.get(), 0);
    db.run("PRAGMA synchronous=OFF"); // As many commits as can be: each may fall between two connections of a reader.
    int busy = 0;
    for (int i = 0; !stopAsked; ++i) {
        const std::string sql = "BEGIN IMMEDIATE; UPDATE a SET n=n-1 WHERE k=" + std::to_string(i % 50) +
                                "; UPDATE b SET n=n+1 WHERE k=" + std::to_string(i % 50) + "; COMMIT";
        busy += db.tryRun(sql) == SQLITE_BUSY ? 1 : 0;
        if (i == 10)
            busy += ::write(ready, "r", 1) == 1 ? 0 : 1;
    }
    return std::min(busy, 100);
}

void makeAccounts(const std::string& path)
{
    SqliteFixture db(path);
    db.run("PRAGMA journal_mode=WAL");
    for (const char* const table : {"a", "b"}) {
        db.run(std::string("CREATE TABLE ") + table + "(k INTEGER PRIMARY KEY, v BLOB, n INT)");
        db.run(std::string("WITH RECURSIVE i(k) AS (SELECT 0 UNION ALL SELECT k+1 FROM i WHERE k<49) INSERT INTO ") +
               table + " SELECT k, x'0000803f', 1000 FROM i");
    }
}

/// The sum of the column n of what is left of a stream.
std::int64_t sumOf(BatchStream& stream)
{
    std::int64_t sum = 0;
    VectorBatch batch;
    while (*stream.next(batch)) {
        for (std::size_t row = 0; row < batch.rows(); ++row) {
            std::int64_t n = 0;
            std::memcpy(&n, batch.findCells("n")->cells[row].data() + 1, sizeof n);
            sum += n;
        }
    }
    return sum;
}

TEST(SqliteProcesses, AParallelReaderOfAWalDatabaseSeesOneMomentAndHindersNobody)
{
    const ScratchDirectory directory;
    const std::string path = directory.file("test.db");
    makeAccounts(path);
    OtherProcess writer([&](int ready) { return moveUnits(path, ready); });
    const auto storage = std::move(*SqliteStorage::open(path, {}));
    int parallel = 0;
    for (int round = 0; round < 300; ++round) {
        auto reader = storage->openReader(2);
        ASSERT_TRUE(succeeded(reader));
        if ((*reader)->maxStreams() < 2)
            continue; // The writer was quicker each time: one stream is one moment anyway.
        ++parallel;
        const auto first = std::move(*(*reader)->scan("a", {}));
        const auto second = std::move(*(*reader)->scan("b", {}));
        ASSERT_EQ(sumOf(*first) + sumOf(*second), 100'000) << "round " << round;
    }
    EXPECT_GT(parallel, 20) << "sharing a moment should mostly succeed";
    const int status = writer.end(SIGTERM);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0) << "so often the writer found the database busy";
}

class SqliteKilled : public testing::Test {
protected:
    SqliteKilled()
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE docs(id TEXT PRIMARY KEY NOT NULL, embedding BLOB NOT NULL, metadata TEXT, "
               "ttl_seconds INTEGER, expires_at INTEGER)");
        for (int i = 0; i < 100; ++i)
            db.run("INSERT INTO docs VALUES('row-'||?1, ?2, NULL, NULL, NULL)",
                   {std::int64_t{i}, floats(std::vector<float>(500, 1))});
    }
    /// Changes everything, and more than fits into the cache, so that the file itself has been written to.
    static int changeWithoutCommitting(const std::string& path, int ready)
    {
        const auto storage = std::move(*SqliteStorage::open(path, {}));
        const auto writer = std::move(*storage->openWriter());
        std::vector<Row> rows;
        for (int i = 0; i < 20'000; ++i)
            rows.push_back({"row-" + std::to_string(i), std::vector<float>(500, 2)});
        if (!writer->upsert("docs", batchOf(500, rows)) || ::write(ready, "r", 1) != 1)
            return 1;
        ::pause();
        return 0;
    }

    ScratchDirectory m_directory;
    std::string m_path = m_directory.file("test.db");
};

TEST_F(SqliteKilled, InMidTransactionLeavesTheOldState)
{
    OtherProcess writer([&](int ready) { return changeWithoutCommitting(m_path, ready); });
    writer.end(SIGKILL);
    ASSERT_GT(std::filesystem::file_size(m_path), 10'000'000U) << "the file must have been written to";
    ASSERT_TRUE(std::filesystem::exists(m_path + "-journal"));
    const auto strict = SqliteStorage::open(m_path, {.readOnly = true});
    const auto refused = (*strict)->openReader(1);
    ASSERT_TRUE(failedWith(refused, Errc::ReadOnly));
    EXPECT_NE(refused.error().detail.find("crashed"), std::string::npos) << refused.error().detail;
    const auto storage = std::move(*SqliteStorage::open(m_path, {}));
    EXPECT_EQ(rowsOf(*storage, "docs").size(), 100U);
    EXPECT_EQ(SqliteFixture(m_path).text("PRAGMA integrity_check"), "ok\n");
    EXPECT_EQ(SqliteFixture(m_path).integer("SELECT count(*) FROM docs WHERE embedding<>?1",
                                            {floats(std::vector<float>(500, 1))}),
              0);
    EXPECT_TRUE(succeeded(storage->openWriter()));
}

TEST_F(SqliteKilled, WhileAnotherProcessWritesAReaderSeesTheOldState)
{
    SqliteFixture(m_path).run("PRAGMA journal_mode=WAL");
    OtherProcess writer([&](int ready) { return changeWithoutCommitting(m_path, ready); });
    const auto storage = std::move(*SqliteStorage::open(m_path, {.busyTimeout = std::chrono::milliseconds(50)}));
    EXPECT_EQ(rowsOf(*storage, "docs").size(), 100U);
    EXPECT_TRUE(failedWith(storage->openWriter(), Errc::Busy));
    writer.end(SIGKILL);
    EXPECT_EQ(rowsOf(*storage, "docs").size(), 100U);
    EXPECT_TRUE(succeeded(storage->openWriter()));
}

} // namespace
} // namespace tidemark::test
