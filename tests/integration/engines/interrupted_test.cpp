// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The program is killed while it changes the rows of a server that has no transactions: whoever comes next is told, and
// can complete or undo it.
#include "enginesfixture.h"
#include "support/faultyproxy.h"

#include <chrono>
#include <csignal>
#include <thread>

namespace tidemark::test {
namespace {

class Interrupted : public EnginesTest {
protected:
    static constexpr int kRows = 1200;

    Interrupted() : m_proxy(chromaServer().port()), m_storage("chroma+" + m_chroma.uriAt(m_proxy.port()))
    {
        load(0);
        m_snapshot = createOf(m_storage);
        load(1);
        m_before = dumpOf(m_storage);
    }

    /// The same ids, with values that `version` tells apart.
    void load(int version) const
    {
        std::string lines;
        for (int row = 0; row < kRows; ++row)
            lines += R"({"namespace":"docs","id":"r)" + std::to_string(row) + R"(","values":[)" + std::to_string(row) +
                     "," + std::to_string(version) + "]}\n";
        json({"storage", "load", m_storage}, 0, lines);
    }

    /// Restores, and kills the program when the server has removed rows that are to be replaced.
    void breakOff()
    {
        const std::size_t before = m_proxy.seen("/upsert");
        m_proxy.add({"/upsert", Fault::Kind::Silence});
        Process restoring(TIDEMARK_CLI, request({"restore", m_snapshot, "--storage", m_storage}));
        for (int i = 0; i < 600 && m_proxy.seen("/upsert") == before; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        ASSERT_GT(m_proxy.seen("/upsert"), before) << "the restore never came to its changes";
        restoring.signal(SIGKILL);
        EXPECT_EQ(restoring.wait().code, 128 + SIGKILL);
        m_proxy.clear();
        ASSERT_NE(dumpOf(m_storage), m_before) << "nothing was changed yet: the test proves nothing";
    }
    Json interrupted() const { return json({"restore", "--interrupted"}); }

    FaultyProxy m_proxy;
    std::string m_storage;
    std::string m_snapshot;
    std::map<std::string, Json> m_before;
};

TEST_F(Interrupted, EveryCommandSaysSoAndResumeCompletesIt)
{
    ASSERT_NO_FATAL_FAILURE(breakOff());
    EXPECT_NE(run({"list"}).err.find("was interrupted"), std::string::npos);
    const Json known = interrupted();
    ASSERT_EQ(known.size(), 1U);
    EXPECT_EQ(known[0]["snapshot_id"], m_snapshot);
    EXPECT_EQ(known[0]["running"], false);
    EXPECT_EQ(known[0]["namespaces"], Json::array({"docs"}));
    EXPECT_EQ(errorCode({"delete", known[0]["safety_snapshot_id"]}, 5), "pinned");
    EXPECT_EQ(json({"restore", "--resume", "--storage", m_storage, "--dry-run"})["feasible"], true);
    json({"restore", "--resume", "--storage", m_storage});
    EXPECT_EQ(changesOf(diffOf(m_snapshot, m_storage)), "0 0 0 ");
    EXPECT_TRUE(interrupted().empty());
    EXPECT_EQ(run({"list"}).err.find("was interrupted"), std::string::npos);
    EXPECT_EQ(errorCode({"restore", "--resume", "--storage", m_storage}, 3), "not-found");
}

TEST_F(Interrupted, UndoTakesItBack)
{
    ASSERT_NO_FATAL_FAILURE(breakOff());
    json({"restore", "--undo", "--storage", m_storage});
    EXPECT_EQ(dumpOf(m_storage), m_before);
    EXPECT_TRUE(interrupted().empty());
}

TEST_F(Interrupted, ForgetTouchesNothing)
{
    ASSERT_NO_FATAL_FAILURE(breakOff());
    const auto mixture = dumpOf(m_storage);
    json({"restore", "--forget", "--storage", m_storage});
    EXPECT_TRUE(interrupted().empty());
    EXPECT_EQ(dumpOf(m_storage), mixture);
}

} // namespace
} // namespace tidemark::test
