// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

#include <filesystem>
#include <fstream>

namespace tidemark::test {

namespace {

class LoadTest : public CliTest {
protected:
    /// Expects the load to fail as a whole, with this text in its message.
    void expectRefused(const std::string& lines, int code, const std::string& text) const
    {
        const ProcessResult result = run({"storage", "load", uri("new.db")}, lines);
        EXPECT_EQ(result.code, code) << lines;
        EXPECT_NE(result.err.find(text), std::string::npos) << result.err;
        EXPECT_FALSE(std::filesystem::exists(path("new.db"))) << "a failed load leaves no trace";
    }
};

TEST_F(LoadTest, printsWhatItDid)
{
    const Json loaded = json({"storage", "load", uri()}, 0, kTwoVectors);
    EXPECT_EQ(keysOf(loaded), (std::set<std::string>{"storage", "vectors", "namespaces"}));
    EXPECT_EQ(loaded["vectors"], 2);
    EXPECT_EQ(loaded["namespaces"], Json::parse(R"([{"name":"docs","created":true,"vectors":2}])"));
    EXPECT_EQ(json({"storage", "load", uri()}, 0, kTwoVectors)["namespaces"][0]["created"], false);
}

TEST_F(LoadTest, readsAFile)
{
    std::ofstream(path("in.jsonl")) << kTwoVectors << "\n  \r\n";
    EXPECT_EQ(json({"storage", "load", uri(), path("in.jsonl")})["vectors"], 2);
    EXPECT_EQ(errorCode({"storage", "load", uri("new.db"), path("missing.jsonl")}, 3), "not-found");
    EXPECT_FALSE(std::filesystem::exists(path("new.db")));
}

TEST_F(LoadTest, aLaterLineReplacesTheWholeVector)
{
    ASSERT_EQ(run({"storage", "load", uri()}, kTwoVectors).code, 0);
    ASSERT_EQ(run({"storage", "load", uri()}, R"({"namespace":"docs","id":"a","values":[7,8,9]})").code, 0);
    EXPECT_EQ(dump().substr(0, dump().find('\n') + 1), "{\"namespace\":\"docs\",\"id\":\"a\",\"values\":[7,8,9]}\n");
    ASSERT_EQ(run({"storage", "load", uri()}, std::string(kTwoVectors) + kTwoVectors).code, 0);
    EXPECT_EQ(dump(), kTwoVectors);
}

TEST_F(LoadTest, mistakesAreNamedByLine)
{
    const std::string good = R"({"namespace":"n","id":"1","values":[1]})"
                             "\n";
    expectRefused(good + "{\n", 2, "line 2: ");
    expectRefused(good + "\n[]\n", 2, "line 3: ");
    expectRefused(R"({"id":"1","values":[1]})", 2, "\"namespace\" is missing");
    expectRefused(R"({"namespace":"n","id":"1"})", 2, "\"values\" is missing");
    expectRefused(R"({"namespace":"n","values":[1]})", 2, "\"values\" does not belong");
    expectRefused(R"({"namespace":"n","id":"1","values":[1],"score":3})", 2, "\"score\"");
    expectRefused(R"({"namespace":"n","id":"1","values":[1],"id":"2"})", 2, "\"id\" occurs twice");
    expectRefused(R"({"namespace":"n","id":"1","values":[1e39]})", 2, "1e39");
    expectRefused(R"({"namespace":"n","id":"1","values":[null]})", 2, "\"values\"");
    expectRefused(R"({"namespace":"n","id":"1","values":["nan:7f800000"]})", 2, "nan:7f800000");
    expectRefused(R"({"namespace":"n","id":"1","values":[01]})", 2, "not JSON");
    expectRefused(R"({"namespace":"n","id":1.5,"values":[1]})", 2, "\"id\"");
    expectRefused(R"({"namespace":"n","id":"1","values":[1],"ttl_seconds":9223372036854775808})", 2, "\"ttl_seconds\"");
    expectRefused("{\"namespace\":\"\xff\",\"id\":\"1\",\"values\":[1]}", 2, "not UTF-8");
    expectRefused(good + "} trailing", 2, "line 2");
}

TEST_F(LoadTest, mixedDimensionsAreRefused)
{
    const std::string one = R"({"namespace":"n","id":"1","values":[1]})"
                            "\n";
    const std::string two = R"({"namespace":"n","id":"2","values":[1,2]})"
                            "\n";
    expectRefused(one + two, 5, "line 2: 2 values");
    expectRefused("{\"namespace\":\"n\",\"dimension\":2}\n" + one, 5, "line 2: 1 values");
    ASSERT_EQ(run({"storage", "load", uri()}, one).code, 0);
    EXPECT_EQ(json({"storage", "load", uri()}, 5, two)["error"]["code"], "conflict");
    EXPECT_EQ(dump(), one);
}

TEST_F(LoadTest, anExistingStorageIsLeftAsItWas)
{
    ASSERT_EQ(run({"storage", "load", uri()}, kTwoVectors).code, 0);
    std::string lines;
    for (int i = 0; i < 10'000; ++i)
        lines += R"({"namespace":"docs","id":")" + std::to_string(i) +
                 R"(","values":[1,2,3]})"
                 "\n";
    EXPECT_EQ(run({"storage", "load", uri()}, lines + "oops\n").code, 2);
    EXPECT_EQ(dump(), kTwoVectors);
    EXPECT_EQ(json({"storage", "load", uri()}, 0, lines)["vectors"], 10'000);
}

TEST_F(LoadTest, readOnlyIsRefused)
{
    ASSERT_EQ(run({"storage", "load", uri()}, kTwoVectors).code, 0);
    EXPECT_EQ(json({"storage", "load", uri(), "--read-only"}, 5, kTwoVectors)["error"]["code"], "read-only");
}

} // namespace

} // namespace tidemark::test
