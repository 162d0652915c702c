// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Promise 6: memory is bounded by batches, not by the data. Each operation runs in a process of its own, whose peak is
// held against a namespace that is larger than what it may use.
#include "io/posixfilesystem.h"
#include "storage/sqlite/sqlitetable.h"
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"
#include "support/sqlitefixture.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>

namespace tidemark::test {

namespace {

constexpr long kRows = 100'000; // Of 768 dimensions: 307 MB.
/// "About 150 MB", the program's own pages among them, and 32 bytes a row of the parent.
constexpr long kLimitKilobytes = 165'000 + kRows * 32 / 1000;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kOwnMemory = false; // A sanitizer's shadow is counted with the rest.
#else
constexpr bool kOwnMemory = true;
#endif

class Memory : public testing::Test {
protected:
    /// The peak in kilobytes of a process that does the work, or -1 if it failed.
    static long peakOf(const std::function<void()>& work)
    {
        const pid_t pid = ::fork();
        if (pid == 0) {
            try {
                work();
            } catch (const std::exception& error) {
                std::fprintf(stderr, "%s\n", error.what());
                ::_exit(1);
            }
            ::_exit(testing::Test::HasFailure() ? 1 : 0);
        }
        int status = 0;
        struct rusage usage = {};
        if (pid < 0 || ::wait4(pid, &status, 0, &usage) != pid || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
            return -1;
        return usage.ru_maxrss;
    }
    /// The same, with a manager of the repository on the disk.
    static void expectBounded(const char* what, const std::string& repository,
                              const std::function<void(SnapshotManager&)>& work)
    {
        const long peak = peakOf([&] {
            PosixFileSystem files;
            SystemRandom random;
            SystemClock clock;
            SnapshotConfig config;
            config.threads = 2;
            work(*must(SnapshotManager::open({files, random, clock}, repository,
                                             SnapshotManager::OpenMode::CreateIfMissing, config)));
        });
        EXPECT_GT(peak, 0) << what << " failed";
        EXPECT_LT(peak, kLimitKilobytes) << what;
        testing::Test::RecordProperty(std::string(what) + "_peak_kB", std::to_string(peak));
    }
};

} // namespace

TEST_F(Memory, IsBoundedByBatchesAndNotByTheData)
{
    if (!kOwnMemory)
        GTEST_SKIP() << "a sanitizer needs memory of its own";
    const ScratchDirectory scratch;
    const std::string path = scratch.file("db");
    const std::string repository = scratch.file("repo");
    ASSERT_GT(peakOf([&] {
                  SqliteFixture db(path);
                  db.run(tidemarkTableSql("docs"));
                  db.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                         std::to_string(kRows) +
                         ") INSERT INTO docs SELECT printf('document %08d', i), randomblob(3072), "
                         "printf('{\"n\":%d,\"text\":\"%s\"}', i, hex(randomblob(60))), NULL, NULL FROM n");
              }),
              0);
    const auto onlySnapshot = [](SnapshotManager& manager) { return must(manager.list()).snapshots.back().id; };
    expectBounded("full", repository, [&](SnapshotManager& manager) {
        EXPECT_EQ(must(manager.create(*openSqlite(path, false), {}, {})).metadata.totalVectors,
                  static_cast<std::uint64_t>(kRows));
    });
    ASSERT_GT(peakOf([&] { SqliteFixture(path).run("UPDATE docs SET metadata = 'x' WHERE rowid % 3 = 0"); }), 0);
    expectBounded("incremental", repository, [&](SnapshotManager& manager) {
        EXPECT_EQ(must(manager.create(*openSqlite(path, false), {}, {})).metadata.changed,
                  static_cast<std::uint64_t>(kRows / 3));
    });
    expectBounded("diff", repository, [&](SnapshotManager& manager) {
        must(manager.diff(onlySnapshot(manager), *openSqlite(path, false), {}, {}));
    });
    expectBounded("restore", repository, [&](SnapshotManager& manager) {
        must(manager.restore(onlySnapshot(manager), *openSqlite(path, false), {}, {}));
    });
    expectBounded("verify", repository,
                  [&](SnapshotManager& manager) { EXPECT_TRUE(must(manager.verify({}, {})).damaged.empty()); });
    expectBounded("export", repository, [&](SnapshotManager& manager) {
        must(manager.exportBundle({onlySnapshot(manager)}, scratch.file("bundle"), {}));
    });
    std::remove(path.c_str());
    expectBounded("import", scratch.file("other"),
                  [&](SnapshotManager& manager) { must(manager.importBundle(scratch.file("bundle"), {})); });
    std::remove(scratch.file("bundle").c_str());
    expectBounded("restore_into_a_new_file", repository, [&](SnapshotManager& manager) {
        must(manager.restore(onlySnapshot(manager), *openSqlite(scratch.file("new")), {}, {}));
    });
}

} // namespace tidemark::test
