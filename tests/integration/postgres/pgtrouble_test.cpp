// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// What goes wrong: passwords, servers that die, connections that are cut, time limits; and that a target is then old
/// or new, and the error says what happened.
#include "cutproxy.h"
#include "pgfixture.h"
#include "storage/openstorage.h"

#include <atomic>
#include <thread>
#include <unistd.h>

namespace tidemark::test {

namespace {

class PgTroubleTest : public PgTest {
protected:
    void makeDocs(int rows)
    {
        m_sql.run("CREATE TABLE docs(id int PRIMARY KEY, e vector(200), t text); INSERT INTO docs SELECT n, "
                  "(SELECT array_agg((n + k * 0)::real) FROM generate_series(1, 200) k)::vector, 't' FROM "
                  "generate_series(1, " +
                  std::to_string(rows) + ") n");
    }
    std::unique_ptr<PgStorage> openAt(int port) const
    {
        return must(PgStorage::open(
            "postgresql://postgres@127.0.0.1:" + std::to_string(port) + "/" + m_database + "?sslmode=disable", {}));
    }
    static VectorBatch rows(int first, int count)
    {
        std::vector<Row> list;
        for (int i = first; i < first + count; ++i)
            list.push_back({std::to_string(i), std::vector<float>(200, 5.0F), {}, {}, {}, IdType::Integer});
        return batchOf(200, list);
    }
};

TEST_F(PgTroubleTest, APasswordIsAskedForTakenAndNeverShown)
{
    StorageOpener opener;
    const std::string there = uri("secretive");
    const auto none = opener.open(there, {});
    ASSERT_TRUE(failedWith(none, Errc::PermissionDenied));
    EXPECT_NE(none.error().detail.find("asks for a password"), std::string::npos) << none.error().detail;
    OpenStorageOptions options;
    options.secret = "hunter2";
    const auto wrong = opener.open(there, options);
    ASSERT_TRUE(failedWith(wrong, Errc::PermissionDenied));
    EXPECT_NE(wrong.error().detail.find("password is wrong"), std::string::npos) << wrong.error().detail;
    EXPECT_EQ(toString(wrong.error()).find("hunter2"), std::string::npos);
    options.secret = "open sesame";
    const auto right = opener.open(there, options);
    ASSERT_TRUE(succeeded(right));
    EXPECT_EQ((*right)->uri().find("sesame"), std::string::npos);
    EXPECT_EQ((*right)->capabilities().engine, "postgres");
    EXPECT_TRUE(succeeded((*right)->openReader(2))) << "later connections have it too";
}

TEST_F(PgTroubleTest, AUriWithAPasswordIsRefusedAndNotRepeated)
{
    StorageOpener opener;
    for (const std::string uri : {"postgresql://me:hunter2@host/db", "postgres://me@host/db?password=hunter2",
                                  "postgresql://host/db?sslpassword=hunter2", "postgresql://me:hunter2@[::1/db",
                                  "postgresql://host/db?passwort=hunter2"}) {
        const auto result = opener.open(uri, {});
        ASSERT_TRUE(failedWith(result, Errc::InvalidArgument)) << uri;
        EXPECT_EQ(toString(result.error()).find("hunter2"), std::string::npos) << toString(result.error());
    }
}

TEST_F(PgTroubleTest, WhatIsNotThereIsSaid)
{
    StorageOpener opener;
    EXPECT_TRUE(failedWith(opener.open(m_server.uri("nowhere"), {}), Errc::NotFound));
    EXPECT_TRUE(failedWith(opener.open(uri("nobody here"), {}), Errc::PermissionDenied));
    EXPECT_TRUE(failedWith(opener.open(uri("stranger"), {}), Errc::PermissionDenied));
    EXPECT_TRUE(failedWith(opener.open(uri("banned"), {}), Errc::PermissionDenied));
    EXPECT_TRUE(failedWith(opener.open("postgresql://postgres@127.0.0.1:1/db", {}), Errc::Io));
    EXPECT_TRUE(failedWith(opener.open("postgresql://no.such.host.invalid/db", {}), Errc::Io));
    const auto ssl = opener.open(
        "postgresql://postgres@127.0.0.1:" + std::to_string(m_server.port()) + "/postgres?sslmode=verify-full", {});
    ASSERT_TRUE(failedWith(ssl, Errc::Io));
    EXPECT_NE(ssl.error().detail.find("sslmode"), std::string::npos) << ssl.error().detail;
}

TEST_F(PgTroubleTest, TheConnectionSaysHowItIsProtected)
{
    const auto storage = open();
    EXPECT_FALSE(storage->server().isEncrypted);
    EXPECT_FALSE(storage->server().isVerified);
    EXPECT_TRUE(storage->server().isLocal);
    EXPECT_EQ(storage->server().role, "postgres");
    EXPECT_FALSE(storage->server().pgvector.empty());
    EXPECT_TRUE(storage->identity().starts_with("postgresql:"));
}

TEST_F(PgTroubleTest, AnAbandonedStreamIsGoneAtOnceAndTheReaderReadsOn)
{
    makeDocs(20'000);
    const auto storage = open();
    const auto in = must(storage->openReader(1));
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        {
            const auto stream = must(in->scan("public.docs", {}));
            VectorBatch batch;
            ASSERT_TRUE(must(stream->next(batch)));
        }
        EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(3));
    }
    m_sql.run("DELETE FROM docs WHERE id > 10");
    EXPECT_EQ(rowsOf(*in, "public.docs").size(), 20'000U) << "of the same moment";
}

TEST_F(PgTroubleTest, AConnectionThatIsEndedInTheMiddleOfAScanIsAnError)
{
    makeDocs(20'000);
    const auto in = must(open()->openReader(1));
    const auto stream = must(in->scan("public.docs", {}));
    VectorBatch batch;
    ASSERT_TRUE(must(stream->next(batch)));
    m_sql.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = "
              "current_database()");
    Result<bool> more = true;
    while (more && *more)
        more = stream->next(batch);
    ASSERT_TRUE(failedWith(more, Errc::Io));
    EXPECT_NE(more.error().detail.find("public.docs"), std::string::npos);
    EXPECT_TRUE(failedWith(stream->next(batch), Errc::Internal));
}

TEST_F(PgTroubleTest, ALineThatIsCutInTheMiddleOfAScanIsAnError)
{
    makeDocs(20'000);
    CutProxy proxy(m_server.port());
    const auto storage = openAt(proxy.port());
    auto in = must(storage->openReader(1));
    auto stream = must(in->scan("public.docs", {}));
    proxy.cutAfter(9 << 20); // In the middle of the third batch.
    VectorBatch batch;
    Result<bool> more = true;
    std::size_t seen = 0;
    while (more && *more) {
        more = stream->next(batch);
        seen += more ? batch.rows() : 0;
    }
    EXPECT_TRUE(failedWith(more, Errc::Io));
    EXPECT_GT(seen, 0U);
    stream.reset();
    EXPECT_TRUE(failedWith(in->scan("public.docs", {}), Errc::Io)) << "the moment is lost with its connection";
    in.reset();
    proxy.cutAfter(-1);
    EXPECT_EQ(rowsOf(*storage, "public.docs").size(), 20'000U) << "a new reader gets a new connection";
}

TEST_F(PgTroubleTest, ALineThatIsCutWhileWritingLeavesTheOldState)
{
    makeDocs(100);
    const auto before = pgDump(m_sql, "docs");
    CutProxy proxy(m_server.port());
    for (const std::int64_t bytes : {std::int64_t{1} << 10, std::int64_t{1} << 20}) {
        proxy.cutAfter(-1);
        const auto storage = openAt(proxy.port());
        const auto out = must(storage->openWriter());
        must(out->createNamespace(plainNamespace("public.fresh", 200)));
        proxy.cutAfter(bytes);
        Result<void> result;
        for (int i = 0; result && i < 20; ++i)
            result = out->upsert("public.docs", rows(i * 500, 500));
        if (result)
            result = out->commit();
        ASSERT_TRUE(failedWith(result, Errc::Io));
        EXPECT_EQ(result.error().consequence, Consequence::NothingChanged);
        EXPECT_TRUE(failedWith(out->commit(), Errc::Internal));
    }
    EXPECT_EQ(pgDump(m_sql, "docs"), before);
    EXPECT_EQ(m_sql.value("SELECT to_regclass('fresh')"), "NULL");
}

TEST_F(PgTroubleTest, ACommitWhoseAnswerIsLostIsFoundOut)
{
    makeDocs(10);
    CutProxy proxy(m_server.port());
    // A deferred trigger holds the COMMIT open for as long as the line needs to be cut.
    m_sql.run(
        "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.7); RETURN NULL; END';"
        "CREATE TABLE slowly(id int PRIMARY KEY, e vector(200)); GRANT ALL ON slowly, docs TO reader;"
        "CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON slowly DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE "
        "FUNCTION slow()");
    const auto storage = must(PgStorage::open(
        "postgresql://reader@127.0.0.1:" + std::to_string(proxy.port()) + "/" + m_database + "?sslmode=disable", {}));
    const auto out = must(storage->openWriter());
    must(out->upsert("public.docs", rows(1000, 3)));
    must(out->upsert("public.slowly", rows(1, 1)));
    std::thread cutter([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        proxy.cutAfter(0);
        // Poked, so that the proxy looks at it; then new lines work.
        std::this_thread::sleep_for(std::chrono::milliseconds(1500));
        proxy.cutAfter(-1);
    });
    const auto result = out->commit();
    cutter.join();
    // Whichever of the two became of it, what is said is what is there.
    const std::string count = m_sql.value("SELECT count(*) FROM docs WHERE id >= 1000");
    if (result)
        EXPECT_EQ(count, "3");
    else if (result.error().code != Errc::OutcomeUnknown)
        EXPECT_EQ(count, "0") << toString(result.error());
    else
        ADD_FAILURE() << "the server could have been asked: " << toString(result.error());
}

TEST_F(PgTroubleTest, AStatementThatTheServerEndsIsAnErrorAndNothingChanges)
{
    makeDocs(10);
    const auto before = pgDump(m_sql, "docs");
    const auto out = must(open()->openWriter());
    must(out->upsert("public.docs", rows(0, 100)));
    m_sql.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = "
              "current_database()");
    const auto result = out->commit();
    ASSERT_TRUE(failedWith(result, Errc::Io));
    EXPECT_EQ(result.error().consequence, Consequence::NothingChanged);
    EXPECT_EQ(pgDump(m_sql, "docs"), before);
}

TEST(PgKillTest, AServerThatIsKilledLeavesTheOldStateOrTheNewOne)
{
    PgTestServer server;
    const std::string database = server.createDatabase();
    const auto session = [&] { return PgSession(server.uri(database)); };
    session().run("CREATE TABLE docs(id int PRIMARY KEY, e vector(8)); INSERT INTO docs SELECT n, '[1,1,1,1,1,1,1,1]' "
                  "FROM generate_series(1, 8000) n");
    Engine engine;
    const auto storage = must(PgStorage::open(server.uri(database), {}));
    const SnapshotMetadata full = engine.createFull(*storage);
    const std::string sum = "SELECT md5(string_agg(t::text, '|' ORDER BY id)) FROM docs t";
    const std::string restored = session().value(sum);
    int failures = 0;
    for (const int delay : {30, 150, 400}) {
        session().run("UPDATE docs SET e = e + e WHERE id % 2 = 0; DELETE FROM docs WHERE id % 7 = 0; CREATE TABLE IF "
                      "NOT EXISTS extra(id int PRIMARY KEY, e vector(2))");
        const std::string changed = session().value(sum);
        std::thread killer([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(delay));
            server.kill();
            server.restart();
        });
        const auto result = engine.manager->restore(full.id, *storage, {}, {});
        killer.join();
        const std::string now = session().value(sum);
        if (result) {
            EXPECT_EQ(now, restored) << delay;
        } else {
            ++failures;
            const bool isUnknown = result.error().consequence == Consequence::Unknown;
            EXPECT_TRUE(now == changed || (isUnknown && now == restored)) << delay << ": " << toString(result.error());
            EXPECT_EQ(session().value("SELECT count(*) FROM pg_class WHERE relname='extra'"),
                      now == changed ? "1" : "0");
        }
        must(engine.manager->restore(full.id, *storage, {}, {}));
        EXPECT_EQ(session().value(sum), restored);
    }
    EXPECT_GT(failures, 0) << "none of the kills came in time";
}

TEST(PgKillTest, ASnapshotOfAServerThatIsKilledFailsAndLeavesNoTrace)
{
    PgTestServer server;
    const std::string database = server.createDatabase();
    PgSession(server.uri(database))
        .run("CREATE TABLE docs(id int PRIMARY KEY, e vector(200)); INSERT INTO docs SELECT n, "
             "(SELECT array_agg((n + k * 0)::real) FROM generate_series(1, 200) k)::vector FROM generate_series(1, "
             "40000) n");
    Engine engine;
    const auto storage = must(PgStorage::open(server.uri(database), {}));
    std::thread killer([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        server.kill();
    });
    const auto result = engine.manager->create(*storage, {}, {});
    killer.join();
    if (!result) {
        EXPECT_TRUE(result.error().code == Errc::Io || result.error().code == Errc::Busy) << toString(result.error());
        EXPECT_TRUE(engine.listedIds().empty());
    }
    server.restart();
    EXPECT_EQ(engine.createFull(*storage).totalVectors, 40'000U) << "the storage connects again by itself";
}

} // namespace

} // namespace tidemark::test
