// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Networks and servers that fail, between Tidemark and the real server.
#include "integration/chroma/chromafixture.h"
#include "support/faultyproxy.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

namespace tidemark::test {
namespace {

using namespace std::chrono_literals;
using Kind = Fault::Kind;

class ChromaFaults : public testing::Test {
protected:
    ChromaFaults() : m_proxy(chromaServer().port())
    {
        m_options.firstWait = 5ms;
        m_options.longestWait = 2s;
        m_options.stop = m_stop.get_token();
    }
    std::unique_ptr<ChromaStorage> open(const std::optional<std::string>& key = std::nullopt)
    {
        return must(ChromaStorage::open(m_database.uriAt(m_proxy.port()), key, m_options));
    }
    static std::chrono::milliseconds timeOf(const std::function<void()>& work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    }

    ChromaDatabase m_database;
    FaultyProxy m_proxy;
    std::stop_source m_stop;
    HttpOptions m_options;
};

TEST_F(ChromaFaults, AServerThatIsBusyIsAskedAgain)
{
    put(*m_database.open(), "docs", batchOf(1, {{"a", {1}}}));
    for (const char* const status : {"503 Service Unavailable", "429 Too Many Requests"})
        m_proxy.add({"/collections?", Kind::Answer,
                     FaultyProxy::answerOf(status, R"({"message":"later"})", "Retry-After: 1\r\n"), 0, 1});
    const auto time = timeOf([&] { EXPECT_EQ(rowsOf(*open(), "docs").size(), 1U); });
    EXPECT_GE(time, 2s); // It waits as long as it is told to, but not longer than the limit.
    m_proxy.add(
        {"/count", Kind::Answer, FaultyProxy::answerOf("503 x", R"({"message":"go away"})", "Retry-After: 86400\r\n")});
    m_options.longestWait = 10ms;
    const auto result = open()->openReader(1);
    ASSERT_TRUE(failedWith(result, Errc::Busy));
    EXPECT_NE(result.error().detail.find("go away"), std::string::npos);
}

TEST_F(ChromaFaults, CollectionsAreListedInPages)
{
    const auto page = [](int first, int end) {
        Json list = Json::array();
        for (int i = first; i < end; ++i)
            list.push_back({{"name", "c" + std::to_string(1000 + i)}, {"id", "id" + std::to_string(i)}});
        return FaultyProxy::answerOf("200 OK", dumpJson(list));
    };
    m_proxy.add({"offset=0 ", Kind::Answer, page(0, 500)});
    // One comes a second time, as when another was deleted between the pages.
    m_proxy.add({"offset=500 ", Kind::Answer, page(499, 503)});
    m_proxy.add({"/count", Kind::Answer, FaultyProxy::answerOf("200 OK", "7")});
    const auto reader = must(open()->openReader(1));
    ASSERT_EQ(reader->namespaces().size(), 503U);
    EXPECT_EQ(reader->namespaces().front().name, "c1000");
    EXPECT_EQ(reader->namespaces().back().name, "c1502");
    EXPECT_EQ(reader->namespaces().back().count, 7U);
}

TEST_F(ChromaFaults, AnErrorOfTheServerIsToldInItsWords)
{
    m_proxy.add({"/collections?", Kind::Answer,
                 FaultyProxy::answerOf("500 x", "{\"error\":\"InternalError\",\"message\":\"disk \\u001b[31mfull\"}")});
    const auto result = open()->openReader(1);
    ASSERT_TRUE(failedWith(result, Errc::Io));
    EXPECT_NE(result.error().detail.find("disk \\u{1b}[31mfull"), std::string::npos) << result.error().detail;
    EXPECT_EQ(m_proxy.seen("/collections?"), 1U); // It may have a reason: it is not asked again.
}

TEST_F(ChromaFaults, AnAnswerThatIsCutOffIsAskedForAgain)
{
    std::vector<Row> rows;
    for (int i = 0; i < 1000; ++i)
        rows.push_back({"r" + std::to_string(i), {1, 2, 3}});
    put(*m_database.open(), "docs", batchOf(3, rows));
    m_proxy.add({"/get", Kind::Half, {}, 0, 2});
    EXPECT_EQ(rowsOf(*open(), "docs"), rowsOf(batchOf(3, rows)));
    m_proxy.add({"/get", Kind::Half});
    const auto reader = must(open()->openReader(1));
    const auto result = reader->scan("docs", {});
    ASSERT_TRUE(failedWith(result, Errc::Io));
    EXPECT_NE(result.error().detail.find("cut off"), std::string::npos) << result.error().detail;
}

TEST_F(ChromaFaults, WhatIsNoChromaIsToldSo)
{
    for (const std::string& answer :
         {FaultyProxy::answerOf("200 OK", "<html>hello</html>"), FaultyProxy::answerOf("200 OK", "{\"a\":1}"),
          FaultyProxy::answerOf("200 OK", "[{\"name\":3}]"), FaultyProxy::answerOf("200 OK", "[{\"name\":\"x\""),
          FaultyProxy::answerOf("301 Moved", "", "Location: http://127.0.0.1:1/\r\n")}) {
        m_proxy.clear();
        m_proxy.add({"/collections?", Kind::Answer, answer});
        EXPECT_TRUE(failedWith(open()->openReader(1), Errc::NotAStorage)) << answer;
    }
    m_proxy.clear();
    m_proxy.add({"/collections?", Kind::Answer, "SSH-2.0-OpenSSH_9.2\r\n"});
    EXPECT_TRUE(failedWith(open()->openReader(1), Errc::NotAStorage));
}

TEST_F(ChromaFaults, RowsThatAreNoRowsAreToldSo)
{
    put(*m_database.open(), "docs", batchOf(2, {{"a", {1, 2}}}));
    for (const char* const body :
         {"nonsense", "[]", R"({"ids":["a"],"embeddings":[[1]]})", R"({"ids":["a"],"embeddings":[[1,"x"]]})",
          R"({"ids":["a"],"embeddings":[[1,2],[3,4]]})", R"({"ids":["a"],"embeddings":[[1,2]],"metadatas":[{"a":)",
          R"({"ids":[1]})", R"({"ids":["a","b"],"embeddings":[[1,2]]})"}) {
        m_proxy.clear();
        m_proxy.add({"/get", Kind::Answer, FaultyProxy::answerOf("200 OK", body), 1}); // The ids come first.
        const auto reader = must(open()->openReader(1));
        const auto stream = must(reader->scan("docs", {}));
        VectorBatch batch;
        EXPECT_TRUE(failedWith(stream->next(batch), Errc::NotAStorage)) << body;
    }
}

TEST_F(ChromaFaults, AnAnswerThatIsTooLargeIsNotReadIntoMemory)
{
    m_proxy.add({"/collections?", Kind::Answer, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n[1,2"});
    EXPECT_TRUE(failedWith(open()->openReader(1), Errc::LimitExceeded));
}

TEST_F(ChromaFaults, SilenceEndsByItself)
{
    m_proxy.add({"/collections?", Kind::Silence});
    m_options.stallTimeout = 300ms;
    m_options.attempts = 2;
    const auto time = timeOf([&] {
        const auto result = open()->openReader(1);
        ASSERT_TRUE(failedWith(result, Errc::Io));
        EXPECT_NE(result.error().detail.find("sent nothing"), std::string::npos) << result.error().detail;
    });
    EXPECT_LT(time, 3s);
    EXPECT_EQ(m_proxy.seen("/collections?"), 2U);
}

TEST_F(ChromaFaults, AStopEndsEveryWaitWithinASecond)
{
    m_proxy.add({"/collections?", Kind::Silence});
    std::thread stopper([&] {
        std::this_thread::sleep_for(200ms);
        m_stop.request_stop();
    });
    const auto time = timeOf([&] { EXPECT_TRUE(failedWith(open()->openReader(1), Errc::Cancelled)); });
    stopper.join();
    EXPECT_LT(time, 1200ms);

    std::stop_source second;
    m_options.stop = second.get_token();
    m_options.longestWait = 60s;
    m_proxy.clear();
    m_proxy.add({"/collections?", Kind::Answer, FaultyProxy::answerOf("503 x", "", "Retry-After: 60\r\n")});
    std::thread again([&] {
        std::this_thread::sleep_for(200ms);
        second.request_stop();
    });
    const auto waited = timeOf([&] { EXPECT_TRUE(failedWith(open()->openReader(1), Errc::Cancelled)); });
    again.join();
    EXPECT_LT(waited, 1200ms);
}

TEST_F(ChromaFaults, ASlowServerIsWaitedFor)
{
    put(*m_database.open(), "docs", batchOf(1, {{"a", {1}}}));
    m_proxy.add({"/", Kind::Slow});
    EXPECT_EQ(rowsOf(*open(), "docs").size(), 1U);
}

TEST_F(ChromaFaults, AWrongKeyIsRefusedAndNeverShown)
{
    m_proxy.add({"/collections?", Kind::Answer, FaultyProxy::answerOf("401 x", R"({"message":"who are you"})")});
    const auto result = open("s3cret-key")->openReader(1);
    ASSERT_TRUE(failedWith(result, Errc::PermissionDenied));
    EXPECT_EQ(toString(result.error()).find("s3cret"), std::string::npos);
    EXPECT_NE(m_proxy.requests().at(0).find("x-chroma-token: s3cret-key"), std::string::npos);
    EXPECT_TRUE(failedWith(ChromaStorage::open(m_database.uri(), "two\r\nlines", {}), Errc::InvalidArgument));
    EXPECT_TRUE(failedWith(ChromaStorage::open("http://me:s3cret@h:1", std::nullopt, {}), Errc::InvalidArgument));
}

TEST_F(ChromaFaults, NobodyListeningIsToldAtOnce)
{
    const auto storage = must(ChromaStorage::open("http://127.0.0.1:" + std::to_string(freePort()), std::nullopt, {}));
    const auto time = timeOf([&] {
        const auto result = storage->openReader(1);
        ASSERT_TRUE(failedWith(result, Errc::Io));
        EXPECT_NE(result.error().detail.find("cannot be reached"), std::string::npos);
    });
    EXPECT_LT(time, 1s);
}

TEST_F(ChromaFaults, TlsIsChecked)
{
    HttpOptions hasty;
    hasty.connectTimeout = 500ms;
    const auto plain =
        must(ChromaStorage::open("https://127.0.0.1:" + std::to_string(m_proxy.port()), std::nullopt, hasty));
    EXPECT_TRUE(failedWith(plain->openReader(1), Errc::Io));
    ScratchDirectory directory;
    const std::string certificate = directory.file("cert.pem");
    const std::string command = "cd '" + directory.path() +
                                "' && openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 "
                                "-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 2>/dev/null";
    ASSERT_EQ(std::system(command.c_str()), 0);
    const std::uint16_t port = freePort();
    std::filesystem::create_directories(directory.file("server"));
    // It answers every path with a page of its own: enough for a certificate.
    const std::string server =
        "cd '" + directory.path() +
        "/server' && exec openssl s_server -quiet -www -accept 127.0.0.1:" + std::to_string(port) +
        " -cert ../cert.pem -key ../key.pem >/dev/null 2>&1 & echo $! > '" + directory.file("pid") + "'";
    ASSERT_EQ(std::system(server.c_str()), 0);
    pid_t process = 0;
    std::ifstream(directory.file("pid")) >> process;
    HttpOptions options;
    options.firstWait = 20ms;
    const std::string uri = "https://127.0.0.1:" + std::to_string(port);
    Result<std::unique_ptr<StorageReader>> untrusted = fail(Errc::Io, "not tried");
    for (int i = 0; i < 100 && !untrusted && untrusted.error().code == Errc::Io; ++i) {
        untrusted = must(ChromaStorage::open(uri, std::nullopt, options))->openReader(1);
        std::this_thread::sleep_for(20ms);
    }
    ASSERT_TRUE(failedWith(untrusted, Errc::PermissionDenied));
    EXPECT_NE(untrusted.error().detail.find("certificate"), std::string::npos) << untrusted.error().detail;
    options.caFile = certificate;
    const auto trusted = must(ChromaStorage::open(uri, std::nullopt, options))->openReader(1);
    EXPECT_TRUE(failedWith(trusted, Errc::NotAStorage)) << "TLS is fine, and it is no Chroma";
    ::kill(process, SIGKILL);
}

TEST_F(ChromaFaults, LostAnswersToWritesDoNoHarm)
{
    const auto storage = open();
    for (const char* const path : {"POST /api/v2/tenants/default_tenant/databases", "/upsert", "/delete", "PUT "})
        m_proxy.add({path, Kind::Lost, {}, 0, 1});
    m_proxy.add({"DELETE ", Kind::Lost, {}, 0, 1});
    put(*storage, "docs", batchOf(1, {{"a", {1}}, {"b", {2}}}));
    put(*storage, "docs", batchOf(1, {{"b", {3}}}));
    EXPECT_EQ(rowsOf(*storage, "docs"), rowsOf(batchOf(1, {{"a", {1}}, {"b", {3}}})));
    dropNamespace(*storage, "docs");
    EXPECT_TRUE(m_database.names().empty());
    EXPECT_EQ(m_proxy.seen("PUT "), 2U);
}

TEST_F(ChromaFaults, ARenameThatFailsLeavesTheOldCollection)
{
    put(*m_database.open(), "docs", batchOf(1, {{"old", {1}}}));
    const auto storage = open();
    {
        const auto writer = must(storage->openWriter());
        must(writer->dropNamespace("docs"));
        must(writer->createNamespace(chromaNamespace("docs", "l2", 2)));
        must(writer->upsert("docs", batchOf(2, {{"new", {1, 2}}})));
        m_proxy.add({"PUT ", Kind::Answer, FaultyProxy::answerOf("500 x", R"({"message":"no"})"), 1, 1});
        const auto result = writer->commit();
        ASSERT_TRUE(failedWith(result, Errc::Io));
        EXPECT_EQ(result.error().consequence, Consequence::NothingChanged);
    }
    EXPECT_EQ(m_database.names(), std::vector<std::string>{"docs"});
    EXPECT_EQ(rowsOf(*storage, "docs"), rowsOf(batchOf(1, {{"old", {1}}})));
}

TEST_F(ChromaFaults, ADropWhoseAnswerIsLostMayHaveHappened)
{
    put(*m_database.open(), "docs", batchOf(1, {{"old", {1}}}));
    m_options.attempts = 1;
    const auto storage = open();
    const auto writer = must(storage->openWriter());
    must(writer->dropNamespace("docs"));
    m_proxy.add({"DELETE ", Kind::Lost});
    const auto result = writer->commit();
    ASSERT_TRUE(failedWith(result, Errc::OutcomeUnknown));
    EXPECT_EQ(result.error().consequence, Consequence::Unknown);
    EXPECT_TRUE(m_database.names().empty()) << "it did happen";
}

TEST_F(ChromaFaults, AnUpdateThatFailsInTheMiddleSaysWhatItLeft)
{
    std::vector<Row> rows;
    for (int i = 0; i < 300; ++i)
        rows.push_back({"r" + std::to_string(i), {static_cast<float>(i)}});
    const auto direct = m_database.open();
    put(*direct, "docs", batchOf(1, {{"r0", {-1}}, {"gone", {5}}}));
    m_proxy.add({"/pre-flight-checks", Kind::Answer,
                 FaultyProxy::answerOf("200 OK", R"({"max_batch_size":100,"supports_base64_encoding":true})")});
    const auto storage = open();
    {
        const auto writer = must(storage->openWriter());
        EXPECT_EQ(must(writer->remove("docs", idsOf({"gone"}), {})), 1U);
        must(writer->upsert("docs", batchOf(1, rows)));
        m_proxy.add({"/upsert", Kind::Answer, FaultyProxy::answerOf("507 x", R"({"message":"disk full"})"), 1});
        const auto result = writer->commit();
        ASSERT_TRUE(failedWith(result, Errc::OutcomeUnknown));
        EXPECT_EQ(result.error().consequence, Consequence::Unknown);
        for (const char* const part : {"docs", "disk full", "partly changed", "safety snapshot"})
            EXPECT_NE(result.error().detail.find(part), std::string::npos) << result.error().detail;
    }
    EXPECT_GT(m_database.count("docs"), 1U);
    EXPECT_LT(m_database.count("docs"), 300U);
}

TEST_F(ChromaFaults, WhatDoesNotReadBackAfterTheCommitIsToldSo)
{
    put(*m_database.open(), "docs", batchOf(1, {{"a", {1}}}));
    const auto storage = open();
    const auto writer = must(storage->openWriter());
    must(writer->upsert("docs", batchOf(1, {{"a", {2}}})));
    // A server that says that it did, and did not.
    m_proxy.add({"/upsert", Kind::Answer, FaultyProxy::answerOf("200 x", "{}")});
    const auto result = writer->commit();
    ASSERT_TRUE(failedWith(result, Errc::OutcomeUnknown));
    EXPECT_NE(result.error().detail.find("\"a\" is missing"), std::string::npos) << result.error().detail;
}

} // namespace
} // namespace tidemark::test
