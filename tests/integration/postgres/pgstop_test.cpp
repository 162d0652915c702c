// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// A stop ends every wait for a server that does not answer any more. Without it these tests would hang until the
/// network's own time limits, or fail with another code.
#include "cutproxy.h"
#include "pgfixture.h"

#include <stop_token>

namespace tidemark::test {
namespace {

class PgStopTest : public PgTest {
protected:
    PgStopTest() : m_proxy(m_server.port())
    {
        m_sql.run("CREATE TABLE docs(id int PRIMARY KEY, e vector(200)); INSERT INTO docs SELECT n, "
                  "(SELECT array_agg((n + k)::real) FROM generate_series(1, 200) k)::vector FROM "
                  "generate_series(1, 20000) n");
        m_options.stop = m_stop.get_token();
    }
    Result<std::unique_ptr<PgStorage>> openByProxy() const
    {
        return PgStorage::open("postgresql://postgres@127.0.0.1:" + std::to_string(m_proxy.port()) + "/" + m_database +
                                   "?sslmode=disable",
                               m_options);
    }

    CutProxy m_proxy;
    std::stop_source m_stop;
    PgStorageOptions m_options;
};

TEST_F(PgStopTest, WhileConnecting)
{
    m_proxy.hold(true);
    std::jthread stopper([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        m_stop.request_stop();
    });
    EXPECT_TRUE(failedWith(openByProxy(), Errc::Cancelled));
}

TEST_F(PgStopTest, WhileReading)
{
    const auto storage = must(openByProxy());
    const auto reader = must(storage->openReader(1));
    const auto stream = must(reader->scan("public.docs", {}));
    VectorBatch batch;
    ASSERT_TRUE(must(stream->next(batch)));
    m_proxy.hold(true);
    m_stop.request_stop();
    Result<bool> more = true;
    while (more && *more)
        more = stream->next(batch);
    EXPECT_TRUE(failedWith(more, Errc::Cancelled));
    EXPECT_TRUE(failedWith(storage->openReader(1), Errc::Cancelled));
}

TEST_F(PgStopTest, WhileWritingAndNothingChanges)
{
    const auto before = pgDump(m_sql, "docs");
    {
        const auto storage = must(openByProxy());
        const auto writer = must(storage->openWriter());
        std::vector<Row> rows;
        for (int i = 0; i < 4000; ++i)
            rows.push_back({std::to_string(i), std::vector<float>(200, 5.0F), {}, {}, {}, IdType::Integer});
        const VectorBatch batch = batchOf(200, rows);
        m_proxy.hold(true);
        m_stop.request_stop();
        Result<void> result;
        for (int i = 0; result && i < 50; ++i)
            result = writer->upsert("public.docs", batch);
        if (result)
            result = writer->commit();
        ASSERT_TRUE(failedWith(result, Errc::Cancelled));
        EXPECT_EQ(result.error().consequence, Consequence::NothingChanged);
    }
    m_proxy.hold(false);
    EXPECT_EQ(pgDump(m_sql, "docs"), before);
}

TEST_F(PgStopTest, WhileTheServerWorksItIsAskedToEnd)
{
    // The lock of somebody else is waited for; the server can be reached and ends the wait.
    m_options.lockTimeout = std::chrono::minutes(1);
    const auto storage = must(openByProxy());
    PgSession other(uri());
    other.run("BEGIN; LOCK TABLE docs IN ACCESS EXCLUSIVE MODE");
    std::jthread stopper([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        m_stop.request_stop();
    });
    EXPECT_TRUE(failedWith(storage->openReader(1), Errc::Cancelled));
    other.run("ROLLBACK");
}

} // namespace
} // namespace tidemark::test
