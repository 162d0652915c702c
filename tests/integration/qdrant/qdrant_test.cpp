// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// The Qdrant connector against a script that answers as the API is documented. That says nothing of a live server.
#include "base/json.h"
#include "model/cell.h"
#include "storage/qdrant/qdrantcollection.h"
#include "storage/qdrant/qdrantstorage.h"
#include "support/enginefixture.h"
#include "support/faultyproxy.h"
#include "support/testserver.h"

#include <gtest/gtest.h>

namespace tidemark::test {
namespace {

using Kind = Fault::Kind;

class Qdrant : public testing::Test {
protected:
    explicit Qdrant(std::vector<std::string> arguments = {})
        : m_server(TIDEMARK_QDRANT_SERVER, std::move(arguments))
        , m_proxy(m_server.port())
    {
        HttpOptions options;
        options.firstWait = std::chrono::milliseconds(5);
        m_storage =
            must(QdrantStorage::open("http://127.0.0.1:" + std::to_string(m_proxy.port()), std::nullopt, options));
    }
    Json call(const char* method, const std::string& path, const Json& body = {})
    {
        const std::string answer = m_server.request(method, path, body.is_null() ? std::string() : dumpJson(body));
        return must(parseJson(answer, answer.size()))["result"];
    }
    void create(const std::string& name, const Json& vectors, Json rest = Json::object())
    {
        rest["vectors"] = vectors;
        call("PUT", "/collections/" + name, rest);
    }
    std::vector<std::string> collections()
    {
        std::vector<std::string> names;
        const Json result = call("GET", "/collections");
        for (const Json& item : result["collections"])
            names.push_back(item["name"].get<std::string>());
        std::sort(names.begin(), names.end());
        return names;
    }
    VectorBatch readAll(const std::string& name)
    {
        const auto reader = must(m_storage->openReader(1));
        const auto stream = must(reader->scan(name, {}));
        VectorBatch all;
        VectorBatch batch;
        while (must(stream->next(batch))) {
            all.dimension = batch.dimension;
            for (std::size_t row = 0; row < batch.rows(); ++row)
                all.appendRow(batch, row);
        }
        return all;
    }

    TestServer m_server;
    FaultyProxy m_proxy;
    std::unique_ptr<QdrantStorage> m_storage;
};

const Json kPlain = {{"size", 2}, {"distance", "Euclid"}};

TEST_F(Qdrant, IsMarkedAsNotVerified)
{
    EXPECT_NE(m_storage->capabilities().unverified.find("not yet verified against a live server"), std::string::npos);
    EXPECT_FALSE(m_storage->capabilities().transactional);
}

TEST_F(Qdrant, TellsOfItsConnectionAndTakesForeignNames)
{
    const auto facts = must(m_storage->connectionFacts());
    ASSERT_EQ(facts.size(), 2U);
    EXPECT_EQ(facts[0].value, "Qdrant 1.15.0");
    for (const char* const name : {"docs", "", "a/b", "..", "x\xff", "ä:ö"})
        EXPECT_TRUE(m_storage->cannotHold(plainNamespace(m_storage->hostedName(name), 1), {}).empty()) << name;
    EXPECT_EQ(m_storage->hostedName("public.docs"), "public.docs");
}

TEST_F(Qdrant, IdsNeverPassThroughADouble)
{
    create("docs", kPlain);
    m_server.request("PUT", "/collections/docs/points",
                     R"({"points":[{"id":18446744073709551615,"vector":[1,2]},{"id":9007199254740993,"vector":[3,4]},)"
                     R"({"id":0,"vector":[5,6]},{"id":"F47AC10B-58CC-4372-A567-0E02B2C3D479","vector":[7,8]}]})");
    const VectorBatch all = readAll("docs");
    ASSERT_EQ(all.rows(), 4U);
    EXPECT_EQ(all.ids[0], "0");
    EXPECT_EQ(all.ids[1], "9007199254740993");
    EXPECT_EQ(all.ids[2], "18446744073709551615");
    EXPECT_EQ(all.idType(2), IdType::Integer);
    EXPECT_EQ(all.ids[3], "f47ac10b-58cc-4372-a567-0e02b2c3d479");
    EXPECT_EQ(all.idType(3), IdType::Uuid);
    {
        const auto writer = must(m_storage->openWriter());
        const std::vector<std::uint8_t> types(2, static_cast<std::uint8_t>(IdType::Integer));
        EXPECT_EQ(must(writer->remove("docs", idsOf({"18446744073709551615", "18446744073709551614"}), types)), 1U);
        must(writer->commit());
    }
    EXPECT_EQ(readAll("docs").rows(), 3U);
}

TEST_F(Qdrant, PagesMeetAtIdsBeyondADouble)
{
    create("docs", kPlain);
    Json points = Json::array();
    for (std::uint64_t i = 0; i < 5'000; ++i)
        points.push_back({{"id", UINT64_MAX - i}, {"vector", {1, 2}}});
    call("PUT", "/collections/docs/points", {{"points", points}});
    EXPECT_EQ(rowsOf(readAll("docs")).size(), 5'000U);
    EXPECT_GE(m_proxy.seen("/points/scroll"), 3U);
}

TEST_F(Qdrant, EveryShapeOfVectorComesAndGoes)
{
    create("docs",
           {{"image", {{"size", 3}, {"distance", "Dot"}}},
            {"text", {{"size", 2}, {"distance", "Euclid"}}},
            {"colbert", {{"size", 2}, {"distance", "Dot"}, {"multivector_config", {{"comparator", "max_sim"}}}}}},
           {{"sparse_vectors", {{"words", Json::object()}}}});
    call("PUT", "/collections/docs/points",
         {{"points",
           {{{"id", 1},
             {"payload", {{"nested", {{"a", {1, 2.0}}}}, {"n", nullptr}}},
             {"vector",
              {{"text", {0.1, 0.2}},
               {"image", {1, 2, 3}},
               {"colbert", {{1, 2}, {3, 4}}},
               {"words", {{"indices", {7, 3}}, {"values", {0.5, 0.25}}}}}}},
            {{"id", 2}, {"vector", {{"text", {3, 4}}}}},
            {{"id", 3}, {"vector", Json::object()}}}}});
    const NamespaceInfo info = *must(m_storage->openReader(1))->find("docs");
    EXPECT_EQ(info.vectorName, "image");
    EXPECT_EQ(info.dimension, 3U);
    ASSERT_EQ(info.vectors.size(), 3U);
    EXPECT_EQ(info.vectors[0].kind, VectorKind::Multi);
    EXPECT_EQ(info.vectors[1].metric, "l2");
    EXPECT_EQ(info.vectors[2].kind, VectorKind::Sparse);
    const VectorBatch all = readAll("docs");
    ASSERT_EQ(all.rows(), 3U);
    EXPECT_EQ(all.metadata[0], R"({"n":null,"nested":{"a":[1,2.0]}})");
    EXPECT_FALSE(all.isIrregular(0));
    EXPECT_TRUE(all.isIrregular(1));
    for (const VectorColumn& column : all.vectors) {
        for (std::size_t row = 0; row < 3; ++row) {
            EXPECT_TRUE(column.values.isAbsent(row) || succeeded(checkVector(column.kind, column.values[row])));
        }
    }
    EXPECT_EQ(all.findVectors("colbert")->values[0].size(), 4U + 16U);
    EXPECT_TRUE(all.findVectors("colbert")->values.isAbsent(1));

    // And back, into a collection that is made from the description.
    Engine engine;
    const SnapshotMetadata snapshot = engine.createFull(*m_storage);
    TestServer second(TIDEMARK_QDRANT_SERVER, {});
    const auto other = must(QdrantStorage::open(second.origin(), std::nullopt, {}));
    engine.restore(snapshot.id, *other);
    const DiffResult diff = must(engine.manager->diff(snapshot.id, *other, {}, {}));
    EXPECT_EQ(diff.total.unchanged, 3U);
    EXPECT_EQ(must(other->openReader(1))->find("docs")->config, info.config);
}

TEST_F(Qdrant, ConfigurationsComeBackAsTheyWere)
{
    create("docs", kPlain,
           {{"shard_number", 2},
            {"hnsw_config", {{"m", 32}, {"payload_m", 8}}},
            {"optimizers_config", {{"indexing_threshold", 0}}},
            {"quantization_config", {{"scalar", {{"type", "int8"}, {"always_ram", true}}}}},
            {"strict_mode_config", {{"enabled", true}}},
            {"metadata", {{"owner", "me"}}}});
    call("PUT", "/collections/docs/index", {{"field_name", "city"}, {"field_schema", "keyword"}});
    call("PUT", "/collections/docs/index",
         {{"field_name", "note"}, {"field_schema", {{"type", "text"}, {"tokenizer", "word"}}}});
    const NamespaceInfo before = *must(m_storage->openReader(1))->find("docs");
    EXPECT_EQ(before.config["hnsw_config"]["m"], 32);
    EXPECT_EQ(before.config["payload_schema"].size(), 2U);
    // How many points an index has is no part of it.
    call("PUT", "/collections/docs/points", {{"points", {{{"id", 1}, {"vector", {1, 2}}}}}});
    EXPECT_EQ(must(m_storage->openReader(1))->find("docs")->config, before.config);
    dropNamespace(*m_storage, "docs");
    {
        const auto writer = must(m_storage->openWriter());
        must(writer->createNamespace(before));
        must(writer->commit());
    }
    const NamespaceInfo after = *must(m_storage->openReader(1))->find("docs");
    EXPECT_EQ(dumpJson(after.config), dumpJson(before.config));
    EXPECT_FALSE(m_storage->mustRecreate(after, before));
}

TEST_F(Qdrant, HostileDefinitionsAreRefused)
{
    const auto writer = must(m_storage->openWriter());
    NamespaceInfo info = plainNamespace("docs", 2);
    info.engine = kQdrantEngine;
    for (const char* const config :
         {"{}", R"({"params":3})", R"({"params":{"shard_number":1000000}})",
          R"({"params":{"vectors":{"size":9999999,"distance":"Dot"}}})", R"({"params":{},"hnsw_config":[1]})",
          R"({"params":{},"hnsw_config":{"m":100000000}})", R"({"params":{},"hnsw_config":{"m":-1}})"}) {
        info.config = must(parseJson(config, 10'000));
        EXPECT_TRUE(failedWith(writer->createNamespace(info), Errc::Conflict)) << config;
    }
}

TEST_F(Qdrant, ShardKeysAreKept)
{
    create("docs", kPlain, {{"sharding_method", "custom"}});
    for (const Json& key : {Json("eu"), Json(7)}) {
        call("PUT", "/collections/docs/shards", {{"shard_key", key}});
        call("PUT", "/collections/docs/points",
             {{"points", {{{"id", key == "eu" ? 1 : 2}, {"vector", {1, 2}}}}}, {"shard_key", key}});
    }
    Engine engine;
    const SnapshotMetadata snapshot = engine.createFull(*m_storage);
    call("DELETE", "/collections/docs");
    engine.restore(snapshot.id, *m_storage);
    const Json points = call("POST", "/collections/docs/points/scroll", {{"limit", 10}})["points"];
    EXPECT_EQ(points[0]["shard_key"], "eu");
    EXPECT_EQ(points[1]["shard_key"], 7);
}

TEST_F(Qdrant, ACollectionReachedByAliasesIsReplacedAtOnce)
{
    create("docs-v1", kPlain);
    call("PUT", "/collections/docs-v1/points", {{"points", {{{"id", 1}, {"vector", {1, 2}}}}}});
    call("POST", "/collections/aliases",
         {{"actions",
           {{{"create_alias", {{"collection_name", "docs-v1"}, {"alias_name", "docs"}}}},
            {{"create_alias", {{"collection_name", "docs-v1"}, {"alias_name", "live"}}}}}}});
    EXPECT_EQ(namesOf(*must(m_storage->openReader(1))), std::vector<std::string>{"docs"});
    const auto writer = must(m_storage->openWriter());
    must(writer->dropNamespace("docs"));
    must(writer->createNamespace(plainNamespace("docs", 3)));
    VectorBatch batch = batchOf(3, {{"5", {1, 2, 3}, {}, {}, {}, IdType::Integer}});
    must(writer->upsert("docs", batch));
    EXPECT_EQ(readAll("docs").dimension, 2U) << "until the commit it is the old one";
    must(writer->commit());
    EXPECT_EQ(m_proxy.seen("POST /collections/aliases"), 1U);
    EXPECT_EQ(rowsOf(readAll("docs")), rowsOf(batch));
    EXPECT_EQ(collections().size(), 1U);
    const Json reached = call("GET", "/aliases");
    EXPECT_EQ(reached["aliases"].size(), 2U);
    for (const Json& alias : reached["aliases"])
        EXPECT_EQ(alias["collection_name"], collections().front());
}

TEST_F(Qdrant, CosineIsNormalisedOnceAndThenStable)
{
    create("docs", {{"size", 2}, {"distance", "Cosine"}});
    call("PUT", "/collections/docs/points",
         {{"points", {{{"id", 1}, {"vector", {3, 4}}}, {{"id", 2}, {"vector", {5, 1}}}}}});
    const VectorBatch read = readAll("docs");
    EXPECT_NEAR(read.values[0], 0.6F, 1e-6F);
    put(*m_storage, "docs", read);
    EXPECT_EQ(rowsOf(readAll("docs")), rowsOf(read));
    put(*m_storage, "docs", batchOf(2, {{"9", {30, 40}, {}, {}, {}, IdType::Integer}}));
    EXPECT_EQ(readAll("docs").rows(), 3U);
}

TEST_F(Qdrant, JourneyWithUndo)
{
    create("docs", kPlain);
    Json points = Json::array();
    for (int i = 0; i < 3'000; ++i)
        points.push_back({{"id", i}, {"vector", {i, 0.5}}, {"payload", {{"n", i}}}});
    call("PUT", "/collections/docs/points", {{"points", points}});
    Engine engine;
    const SnapshotMetadata first = engine.createFull(*m_storage);
    const Content before = contentOf(*m_storage);
    call("PUT", "/collections/docs/points", {{"points", {{{"id", 7}, {"vector", {9, 9}}}}}});
    call("POST", "/collections/docs/points/delete", {{"points", {1, 2}}});
    const SnapshotMetadata second = engine.create(*m_storage);
    EXPECT_EQ(second.changed, 1U);
    EXPECT_EQ(second.removed, 2U);
    const Content after = contentOf(*m_storage);
    const RestoreResult restored = engine.restore(first.id, *m_storage);
    EXPECT_TRUE(sameContent(contentOf(*m_storage), before));
    engine.restore(*restored.safetySnapshotId, *m_storage);
    EXPECT_TRUE(sameContent(contentOf(*m_storage), after));
    EXPECT_EQ(collections(), std::vector<std::string>{"docs"});
}

TEST_F(Qdrant, FaultsOfTheNetworkAreOutlastedOrTold)
{
    create("docs", kPlain);
    call("PUT", "/collections/docs/points", {{"points", {{{"id", 1}, {"vector", {1, 2}}}}}});
    m_proxy.add({"/scroll", Kind::Half, {}, 0, 2});
    m_proxy.add({"GET /collections ", Kind::Answer,
                 FaultyProxy::answerOf("429 x", R"({"status":{"error":"slow down"}})", "Retry-After: 0\r\n"), 0, 2});
    m_proxy.add({"/points?", Kind::Lost, {}, 0, 1});
    put(*m_storage, "docs", batchOf(2, {{"2", {3, 4}, {}, {}, {}, IdType::Integer}}));
    EXPECT_EQ(readAll("docs").rows(), 2U);
    m_proxy.add({"/scroll", Kind::Answer, FaultyProxy::answerOf("200 OK", R"({"result":{"points":[{"id":1.5}]}})")});
    const auto reader = must(m_storage->openReader(1));
    VectorBatch batch;
    EXPECT_TRUE(failedWith(must(reader->scan("docs", {}))->next(batch), Errc::NotAStorage));
    m_proxy.add({"GET /collections ", Kind::Answer, FaultyProxy::answerOf("200 OK", "{}")});
    EXPECT_TRUE(failedWith(m_storage->openReader(1), Errc::NotAStorage));
}

TEST_F(Qdrant, PointsThatComeMeanwhileAreSaid)
{
    create("docs", kPlain);
    call("PUT", "/collections/docs/points", {{"points", {{{"id", 1}, {"vector", {1, 2}}}}}});
    const auto reader = must(m_storage->openReader(1));
    call("PUT", "/collections/docs/points", {{"points", {{{"id", 2}, {"vector", {1, 2}}}}}});
    EXPECT_EQ(rowsOf(*reader, "docs").size(), 2U);
    EXPECT_EQ(reader->warnings().size(), 1U);
}

class QdrantWithKey : public Qdrant {
protected:
    QdrantWithKey() : Qdrant({"--api-key", "k3y"}) {}
};

TEST_F(QdrantWithKey, IsRefusedWithoutItAndOpenWithIt)
{
    const std::string uri = "http://127.0.0.1:" + std::to_string(m_server.port());
    for (const auto& key : {std::optional<std::string>(), std::optional<std::string>("wr0ng")}) {
        const auto refused = must(QdrantStorage::open(uri, key, {}))->openReader(1);
        ASSERT_TRUE(failedWith(refused, Errc::PermissionDenied));
        EXPECT_EQ(toString(refused.error()).find("wr0ng"), std::string::npos);
    }
    EXPECT_TRUE(succeeded(must(QdrantStorage::open(uri, "k3y", {}))->openReader(1)));
}

} // namespace
} // namespace tidemark::test
