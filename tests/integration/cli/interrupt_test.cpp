// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <thread>

namespace tidemark::test {

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

class InterruptTest : public CliTest {
protected:
    /// Waits until a directory has an entry: the program is at work.
    static bool appears(const fs::path& directory)
    {
        for (int i = 0; i < 20'000; ++i) {
            std::error_code ignored;
            if (fs::directory_iterator(directory, ignored) != fs::directory_iterator())
                return true;
            std::this_thread::sleep_for(milliseconds(1));
        }
        return false;
    }
    std::size_t entriesOf(const std::string& directory) const
    {
        std::error_code ignored;
        const fs::directory_iterator entries(repository() + "/" + directory, ignored);
        return ignored ? 0 : static_cast<std::size_t>(std::distance(entries, fs::directory_iterator()));
    }
    /// Enough for a snapshot to take a while.
    void makeLargeTable() const
    {
        sql("CREATE TABLE big(id TEXT PRIMARY KEY NOT NULL, embedding BLOB NOT NULL, metadata TEXT, ttl_seconds "
            "INTEGER,"
            " expires_at INTEGER);"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)"
            " INSERT INTO big(id, embedding) SELECT i, randomblob(2048) FROM n;");
    }
};

TEST_F(InterruptTest, createLeavesNoTrace)
{
    makeLargeTable();
    for (const int signal : {SIGINT, SIGTERM}) {
        fs::remove_all(repository());
        Process process(TIDEMARK_CLI, request({"create", "--storage", uri(), "--json"}));
        ASSERT_TRUE(appears(repository() + "/segments"));
        process.signal(signal);
        const ProcessResult result = process.wait();
        ASSERT_EQ(result.code, 130) << result.out << result.err;
        EXPECT_EQ(Json::parse(result.out)["error"]["code"], "cancelled");
        EXPECT_EQ(entriesOf("segments"), 0U);
        EXPECT_EQ(entriesOf("snapshots"), 0U);
        EXPECT_EQ(entriesOf("tmp"), 0U);
        EXPECT_EQ(json({"list"}), Json::array());
    }
}

TEST_F(InterruptTest, loadThatWaitsForInput)
{
    ASSERT_EQ(run({"storage", "load", uri()}, kTwoVectors).code, 0);
    ProcessRequest asked = request({"storage", "load", uri()});
    asked.input = R"({"namespace":"docs","id":"c","values":[7,8,9]})"
                  "\n";
    asked.keepInputOpen = true;
    Process process(TIDEMARK_CLI, asked);
    std::thread interrupter([&process] {
        std::this_thread::sleep_for(milliseconds(500));
        process.signal(SIGINT);
    });
    const ProcessResult result = process.wait();
    interrupter.join();
    EXPECT_EQ(result.code, 130) << result.err;
    EXPECT_NE(result.err.find("Nothing was changed."), std::string::npos) << result.err;
    EXPECT_EQ(dump(), kTwoVectors);
}

TEST_F(InterruptTest, aSecondSignalKills)
{
    makeLargeTable();
    // Nobody reads, so the program waits in the middle of a write and cannot look at the first signal.
    Process process(TIDEMARK_CLI, request({"storage", "dump", uri()}));
    std::this_thread::sleep_for(milliseconds(1000));
    process.signal(SIGTERM);
    std::this_thread::sleep_for(milliseconds(300));
    process.signal(SIGTERM);
    std::this_thread::sleep_for(milliseconds(300));
    EXPECT_EQ(process.wait().code, 128 + SIGTERM);
}

} // namespace

} // namespace tidemark::test
