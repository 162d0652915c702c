// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Processes on one real directory and one real SQLite file: working at once, and killed at any moment.
#include "io/posixfilesystem.h"
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"
#include "support/sqlitedump.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <random>
#include <set>

namespace tidemark::test {

namespace {

/// What one process works with; nothing of it lives across a fork.
struct Process {
    explicit Process(const ScratchDirectory& scratch) : storage(openSqlite(scratch.file("db")))
    {
        manager = must(SnapshotManager::open({files, random, clock}, scratch.file("repo"),
                                             SnapshotManager::OpenMode::CreateIfMissing, oneThread()));
    }
    PosixFileSystem files;
    SystemRandom random;
    SystemClock clock;
    std::unique_ptr<SqliteStorage> storage;
    std::unique_ptr<SnapshotManager> manager;
};

VectorBatch someRows(int count, float value)
{
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({"id" + std::to_string(i), {value, static_cast<float>(i), -0.0F, 4}, "{\"n\":1}"});
    return batchOf(4, rows);
}

/// Two states that differ in rows, in namespaces and in a definition.
void becomeFirst(VectorStorage& storage)
{
    put(storage, "docs", someRows(3'000, 1));
    put(storage, "only first", someRows(500, 1));
}
void becomeSecond(VectorStorage& storage)
{
    put(storage, "docs", someRows(2'000, 2));
    dropNamespace(storage, "only first");
    put(storage, "only second", someRows(700, 2));
}

/// Everything that changes something, over and over, until somebody ends it. Writes a byte when it begins.
[[noreturn]] void workForever(const ScratchDirectory& scratch, const std::string& first, const std::string& second,
                              int pipe, unsigned seed)
{
    try {
        Process process(scratch);
        std::mt19937 random(seed);
        if (::write(pipe, "x", 1) != 1)
            ::_exit(2);
        for (;;) {
            for (const std::string& id : {first, second}) {
                RestoreRequest request;
                request.safetySnapshot = random() % 2 == 0;
                must(process.manager->restore(id, *process.storage, request, {}));
                const std::string made = must(process.manager->create(*process.storage, {}, {})).metadata.id;
                if (random() % 2 == 0)
                    must(process.manager->remove({made}));
                if (random() % 3 == 0)
                    must(process.manager->collect({random() % 2 == 0}, {}));
            }
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        ::_exit(3);
    }
}

} // namespace

TEST(Processes, CreateAtOnce)
{
    constexpr int kProcesses = 3;
    constexpr int kSnapshots = 6;
    const ScratchDirectory scratch;
    SqliteDump before;
    {
        Process process(scratch);
        becomeFirst(*process.storage);
        before = dumpSqlite(scratch.file("db"));
    }
    std::vector<pid_t> children;
    for (int child = 0; child < kProcesses; ++child) {
        const pid_t pid = ::fork();
        ASSERT_GE(pid, 0);
        if (pid != 0) {
            children.push_back(pid);
            continue;
        }
        try {
            Process process(scratch);
            std::ofstream ids(scratch.file("ids" + std::to_string(child)));
            for (int i = 0; i < kSnapshots; ++i) {
                CreateRequest request;
                request.type = i % 2 == 0 ? CreateRequest::Type::Full : CreateRequest::Type::Automatic;
                ids << must(process.manager->create(*process.storage, request, {})).metadata.id << '\n';
            }
            ids.close();
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", error.what());
            ::_exit(1);
        }
        ::_exit(0);
    }
    for (const pid_t pid : children) {
        int status = 0;
        ASSERT_EQ(::waitpid(pid, &status, 0), pid);
        EXPECT_EQ(status, 0);
    }
    std::set<std::string> ids;
    for (int child = 0; child < kProcesses; ++child) {
        std::ifstream file(scratch.file("ids" + std::to_string(child)));
        for (std::string id; std::getline(file, id);)
            EXPECT_TRUE(ids.insert(id).second) << id << " was given twice";
    }
    EXPECT_EQ(ids.size(), static_cast<std::size_t>(kProcesses * kSnapshots));
    Process process(scratch);
    const Listing listing = must(process.manager->list());
    EXPECT_TRUE(listing.unreadable.empty());
    EXPECT_EQ(listing.snapshots.size(), ids.size());
    EXPECT_EQ(must(process.manager->verify({}, {})).intact.size(), ids.size());
    for (const std::string& id : ids) {
        const ScratchDirectory other;
        const auto target = openSqlite(other.file("db"));
        must(process.manager->restore(id, *target, {}, {}));
        EXPECT_EQ(dumpDifference(dumpSqlite(other.file("db")), before), "") << id;
    }
}

TEST(Processes, KilledAtAnyMoment)
{
    constexpr int kRounds = 30;
    const ScratchDirectory scratch;
    std::string first;
    std::string second;
    SqliteDump firstDump;
    SqliteDump secondDump;
    {
        Process process(scratch);
        becomeFirst(*process.storage);
        first = must(process.manager->create(*process.storage, {}, {})).metadata.id;
        firstDump = dumpSqlite(scratch.file("db"));
        becomeSecond(*process.storage);
        // Rows that stay from the first are part of the second, too.
        second = must(process.manager->create(*process.storage, {}, {})).metadata.id;
        secondDump = dumpSqlite(scratch.file("db"));
        ASSERT_NE(dumpDifference(firstDump, secondDump), "");
    }
    std::mt19937 random(17);
    int firstSeen = 0;
    int secondSeen = 0;
    for (int round = 0; round < kRounds; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        int pipe[2] = {-1, -1};
        ASSERT_EQ(::pipe(pipe), 0);
        const pid_t pid = ::fork();
        ASSERT_GE(pid, 0);
        if (pid == 0)
            workForever(scratch, first, second, pipe[1], static_cast<unsigned>(round));
        ::close(pipe[1]);
        char byte = 0;
        ASSERT_EQ(::read(pipe[0], &byte, 1), 1) << "the process did not begin";
        ::close(pipe[0]);
        ::usleep(static_cast<useconds_t>(random() % 400'000));
        ASSERT_EQ(::kill(pid, SIGKILL), 0);
        int status = 0;
        ASSERT_EQ(::waitpid(pid, &status, 0), pid);
        ASSERT_TRUE(WIFSIGNALED(status)) << "an operation failed before it was killed";

        Process process(scratch);
        // The next command works, whichever it is.
        if (round % 3 == 0) {
            ASSERT_TRUE(succeeded(process.manager->create(*process.storage, {}, {})));
        }
        if (round % 3 == 1) {
            ASSERT_TRUE(succeeded(process.manager->collect({true}, {})));
        }
        const SqliteDump now = dumpSqlite(scratch.file("db"));
        const bool isFirst = dumpDifference(now, firstDump).empty();
        ASSERT_TRUE(isFirst || dumpDifference(now, secondDump).empty()) << dumpDifference(now, firstDump);
        firstSeen += isFirst ? 1 : 0;
        secondSeen += isFirst ? 0 : 1;
        const Listing listing = must(process.manager->list());
        ASSERT_TRUE(listing.unreadable.empty());
        const VerifyReport report = must(process.manager->verify({}, {}));
        ASSERT_TRUE(report.damaged.empty()) << report.damaged.front().detail;
        std::vector<std::string> others;
        for (const SnapshotMetadata& metadata : listing.snapshots) {
            const bool isKept = metadata.id == first || metadata.id == second;
            // Every snapshot, the interrupted restore's safety snapshot too, is of one of the two states.
            const bool isOfFirst = metadata.totalVectors == 3'500U;
            ASSERT_TRUE(isOfFirst || metadata.totalVectors == 3'700U) << metadata.totalVectors;
            if (!isKept)
                others.push_back(metadata.id);
        }
        ASSERT_EQ(listing.snapshots.size(), others.size() + 2);
        ASSERT_TRUE(succeeded(process.manager->remove(others)));
        ASSERT_TRUE(succeeded(process.manager->restore(isFirst ? second : first, *process.storage, {}, {})));
        ASSERT_EQ(dumpDifference(dumpSqlite(scratch.file("db")), isFirst ? secondDump : firstDump), "");
    }
    EXPECT_GT(firstSeen, 0);
    EXPECT_GT(secondSeen, 0);
}

} // namespace tidemark::test
