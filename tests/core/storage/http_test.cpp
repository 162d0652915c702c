// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// What storages behind HTTP share, without a server.
#include "model/canonicaljson.h"
#include "model/cell.h"
#include "storage/chroma/chromacollection.h"
#include "storage/http/httpendpoint.h"
#include "storage/http/jsonvalues.h"
#include "storage/http/stagedrows.h"
#include "storage/http/stagingserver.h"
#include "storage/openstorage.h"
#include "storage/qdrant/qdrantrows.h"
#include "support/vectorrows.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tidemark::test {
namespace {

TEST(HttpEndpoint, ReadsWhatAUriMaySay)
{
    const auto plain = parseHttpEndpoint("http://Example.ORG", 8000);
    ASSERT_TRUE(succeeded(plain));
    EXPECT_EQ(plain->origin(), "http://example.org:8000");
    EXPECT_TRUE(plain->path.empty());
    const auto full = parseHttpEndpoint("https://[::1]:99/my%20tenant/d%2Fb/", 8000);
    ASSERT_TRUE(succeeded(full));
    EXPECT_EQ(full->origin(), "https://[::1]:99");
    EXPECT_TRUE(full->isLoopback());
    EXPECT_EQ(full->path, (std::vector<std::string>{"my tenant", "d/b"}));
    EXPECT_TRUE(parseHttpEndpoint("http://h:1/", 8000)->path.empty());
}

TEST(HttpEndpoint, RefusesWhatItMayNot)
{
    for (const char* const url :
         {"", "ftp://h", "http://", "http://:80", "http://h:0", "http://h:65536", "http://h:x",
          "http://h:", "http://h/a?b", "http://h/#c", "http://h//a", "http://h/%zz", "http://h/%4", "http://me@h",
          "http://me:s3cret@h:80/", "http://h h/", "http://[::1", "http://h\r\nX: y/"}) {
        const auto result = parseHttpEndpoint(url, 8000);
        ASSERT_TRUE(failedWith(result, Errc::InvalidArgument)) << url;
        EXPECT_EQ(toString(result.error()).find("s3cret"), std::string::npos);
    }
    EXPECT_TRUE(failedWith(parseHttpEndpoint("http://" + std::string(5'000, 'h'), 1), Errc::InvalidArgument));
}

TEST(HttpEndpoint, EncodesSegments)
{
    EXPECT_EQ(urlEncoded("a-b_c.d~9"), "a-b_c.d~9");
    EXPECT_EQ(urlEncoded("a/b?c d\xff"), "a%2Fb%3Fc%20d%FF");
    EXPECT_EQ(urlEncoded(".."), "%2E%2E");
}

/// What stands twice would push the values of later points one row on.
TEST(QdrantPoints, ThatSaySomethingTwiceAreRefused)
{
    NamespaceInfo info;
    info.name = "docs";
    info.dimension = 1;
    info.vectors.push_back({"other", VectorKind::Float32, 1, ""});
    const auto read = [&](const std::string& point) {
        const std::string body = R"({"result":[)" + point + R"(,{"id":2,"payload":{"n":2},"vector":[2]}]})";
        HttpResponse response;
        response.body.reserve(body.size() + kHttpPadding);
        response.body.assign(asBytes(body).begin(), asBytes(body).end());
        VectorBatch batch;
        batch.dimension = 1;
        auto next = appendQdrantPoints(response, info, batch);
        if (next && batch.metadata.size() == 2) {
            EXPECT_EQ(batch.metadata[1], "{\"n\":2}");
        }
        return next;
    };
    EXPECT_TRUE(succeeded(read(R"({"id":1,"payload":{"n":1},"vector":{"":[1],"other":[5]},"shard_key":"k"})")));
    for (const char* const point :
         {R"({"id":1,"payload":{"n":1},"payload":{"n":0},"vector":[1]})",
          R"({"id":1,"vector":{"":[1],"other":[5],"other":[6]}})",
          R"({"id":1,"vector":{"other":[5]},"vectors":{"other":[6]}})", R"({"id":1,"shard_key":"k","shard_key":1})",
          R"({"id":1,"id":3})", R"({"id":1,"vector":{"":[1],"":[2]}})"})
        EXPECT_TRUE(failedWith(read(point), Errc::Damaged)) << point;
}

TEST(StorageUris, OfServersAreOpenedWithoutAskingThem)
{
    StorageOpener opener;
    for (const char* const uri : {"chroma+http://127.0.0.1:1/t/d", "chroma+https://h", "qdrant+http://h:6333"}) {
        const auto storage = opener.open(uri, {});
        ASSERT_TRUE(succeeded(storage)) << uri;
        EXPECT_EQ((*storage)->uri(), uri);
    }
    EXPECT_EQ((*opener.open("chroma+http://H", {}))->identity(),
              (*opener.open("chroma+http://h:8000/default_tenant/default_database/", {}))->identity());
    for (const char* const uri :
         {"chroma+http://u:s3cret@h", "chroma+ftp://h", "chroma+http://h/a/b/c", "qdrant+http://h/a"}) {
        const auto storage = opener.open(uri, {});
        ASSERT_TRUE(failedWith(storage, Errc::InvalidArgument)) << uri;
        EXPECT_EQ(toString(storage.error()).find("s3cret"), std::string::npos);
    }
}

TEST(JsonValues, AreCanonical)
{
    const std::vector<std::pair<std::string, std::string>> cases = {
        {R"( { "b" : 1 , "a" : [ 1.50 , true , null ] } )", R"({"a":[1.5,true,null],"b":1})"},
        {"1", "1"},
        {"1.0", "1.0"},
        {"-0.0", "-0.0"},
        {"100.0", "100.0"},
        {"1e2", "100.0"},
        {"9223372036854775807", "9223372036854775807"},
        {"18446744073709551615", "18446744073709551615"},
        {"-9223372036854775808", "-9223372036854775808"},
        {"123456789012345678901234567890", "1.2345678901234568e+29"},
        {"18446744073709551616.0", "1.8446744073709552e+19"},
        {"1234567890123456789.0", "1.2345678901234568e+18"},
        {"-0", "0"},
        {"0.00001", "1e-05"},
        {"5e-324", "5e-324"},
        {R"("\u00e9\u0041\n")", R"("éA\n")"},
        {R"({"a":1,"a":2})", R"({"a":2})"},
        {"[]", "[]"},
    };
    for (const auto& [text, canonical] : cases) {
        const auto once = canonicalJson(text);
        ASSERT_TRUE(succeeded(once)) << text;
        EXPECT_EQ(*once, canonical);
        EXPECT_EQ(canonicalText(*parseMetadata(text)), canonical) << "and the one form of the model";
        EXPECT_EQ(canonicalJson(*once).value_or("?"), canonical) << "and stays so";
    }
    for (const std::string& text : {std::string(""), std::string("{"), std::string("nope"), std::string("1 2"),
                                    std::string("1],[2"), std::string("{\"a\":}"), std::string("[1,]"),
                                    std::string("\"\xff\""), std::string(5'000, '['), std::string("1e400")})
        EXPECT_FALSE(canonicalJson(text)) << text.substr(0, 20);
}

std::vector<float> floatsOf(const std::string& text)
{
    const simdjson::padded_string padded(text);
    simdjson::ondemand::parser parser;
    auto document = parser.iterate(padded);
    simdjson::ondemand::array list;
    EXPECT_EQ(document.get_array().get(list), simdjson::SUCCESS);
    ValueBuffer out;
    EXPECT_TRUE(succeeded(appendFloats(list, out)));
    return {out.begin(), out.end()};
}

TEST(JsonValues, FloatsAreRoundedOnce)
{
    // A little more and a little less than half way between 1 and the next float: as doubles both are half way.
    const std::vector<float> values =
        floatsOf("[1.00000005960464477540, 1.000000059604644775390625, 1.00000005960464477538, "
                 "1e-46, 7.1e-46, 3.4028235e38, 1e39, -1e39, null, -0.0, 1]");
    EXPECT_EQ(values[0], std::nextafter(1.0F, 2.0F));
    EXPECT_EQ(values[1], 1.0F);
    EXPECT_EQ(values[2], 1.0F);
    EXPECT_EQ(values[3], 0.0F);
    EXPECT_EQ(values[4], std::numeric_limits<float>::denorm_min());
    EXPECT_EQ(values[5], std::numeric_limits<float>::max());
    EXPECT_EQ(values[6], std::numeric_limits<float>::infinity());
    EXPECT_EQ(values[7], -std::numeric_limits<float>::infinity());
    EXPECT_TRUE(std::isnan(values[8]));
    EXPECT_TRUE(std::signbit(values[9]));
    EXPECT_EQ(values[10], 1.0F);
}

TEST(JsonValues, FloatsSurviveTheirText)
{
    std::mt19937 random(5);
    std::string text = "[";
    std::vector<float> expected;
    while (expected.size() < 20'000) {
        const auto value = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
        if (!std::isfinite(value))
            continue;
        if (!expected.empty())
            text += ',';
        appendFloat(text, value);
        expected.push_back(value);
    }
    const std::vector<float> read = floatsOf(text + "]");
    ASSERT_EQ(read.size(), expected.size());
    EXPECT_EQ(std::memcmp(read.data(), expected.data(), read.size() * sizeof(float)), 0);
}

TEST(StagedRows, KeepsTheLastOfEachRow)
{
    const auto staged = *StagedRows::create();
    Row first{"a", {1, 2}, "m", 5, 6, IdType::Text, {{"c", encodeBytesCell(CellClass::Text, "cell")}}};
    VectorBatch batch = batchOf(2, {first,
                                    {"b", {3, 4}},
                                    {"7", {5, 6}, {}, {}, {}, IdType::Integer},
                                    {"i", {0, 0}, {}, {}, {}, IdType::Text, {}, true}});
    batch.vectors.push_back({"v", VectorKind::Uint8, {}});
    for (const char* const value : {"xyz", "", "q", "w"})
        batch.vectors[0].values.append(value);
    ASSERT_TRUE(succeeded(staged->put(batch)));
    EXPECT_EQ(staged->fateOf(IdType::Text, "7"), StagedRows::Fate::Untouched);
    EXPECT_EQ(staged->fateOf(IdType::Integer, "7"), StagedRows::Fate::Put);
    VectorBatch read;
    std::uint64_t cursor = 0;
    ASSERT_TRUE(*staged->next(cursor, read));
    EXPECT_EQ(rowsOf(read), rowsOf(batch));
    EXPECT_EQ(differenceOf(batch, read, false), "");
    EXPECT_EQ(read.findVectors("v")->values, batch.vectors[0].values);
    EXPECT_FALSE(*staged->next(cursor, read));

    ASSERT_TRUE(succeeded(staged->put(batchOf(2, {{"b", {9, 9}}}))));
    staged->remove(IdType::Text, "a");
    staged->remove(IdType::Text, "never");
    EXPECT_EQ(staged->puts(), 3U);
    EXPECT_EQ(staged->removals(), 2U);
    cursor = 0;
    ASSERT_TRUE(*staged->next(cursor, read));
    EXPECT_EQ(read.rows(), 3U);
    EXPECT_FALSE(rowsOf(read).contains("0:a"));
    VectorBatch one;
    ASSERT_TRUE(succeeded(staged->append(IdType::Text, "b", one)));
    EXPECT_EQ(one.values[0], 9.0F);
    EXPECT_TRUE(failedWith(staged->append(IdType::Text, "a", one), Errc::NotFound));
}

TEST(StagedRows, HoldsMoreThanABlockInOrder)
{
    const auto staged = *StagedRows::create();
    RowMap expected;
    for (int round = 0; round < 6; ++round) {
        std::vector<Row> rows;
        for (int i = 0; i < 100; ++i)
            rows.push_back({"r" + std::to_string(round * 80 + i),
                            {static_cast<float>(round)},
                            std::string(1'000 + static_cast<std::size_t>(i) * 10, 'm')});
        rows.push_back({"large" + std::to_string(round), {1}, std::string(std::size_t{5} << 18, 'l')});
        const VectorBatch batch = batchOf(1, rows);
        ASSERT_TRUE(succeeded(staged->put(batch)));
        for (const auto& [key, text] : rowsOf(batch))
            expected[key] = text;
    }
    RowMap seen;
    VectorBatch read;
    std::uint64_t cursor = 0;
    while (*staged->next(cursor, read)) {
        EXPECT_LE(read.contentBytes(), kBatchBytes + (std::size_t{4} << 20));
        addRows(read, seen);
    }
    EXPECT_EQ(seen, expected);
    EXPECT_EQ(staged->puts(), expected.size());
}

TEST(ChromaNames, OfLeftoversAreTheirOwn)
{
    const std::string staged = chromaStagedName(std::string(512, 'n'));
    EXPECT_LE(staged.size(), 512U);
    EXPECT_NE(chromaStagedName("docs"), chromaStagedName("docs"));
    EXPECT_TRUE(chromaLeftover(staged).has_value());
    EXPECT_TRUE(chromaLeftover(chromaReplacedName("docs")).has_value());
    EXPECT_FALSE(whyNoChromaName(staged).empty());
    for (const char* const name : {"docs", "tidemark-staged-", "tidemark-staged-0123-of-docs-end", "tidemark-replaced"})
        EXPECT_FALSE(chromaLeftover(name).has_value()) << name;
}

} // namespace
} // namespace tidemark::test
