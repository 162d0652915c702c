// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// What a Chroma server does that a snapshot has to know of, tried on the real server.
#include "integration/chroma/chromafixture.h"
#include "model/cell.h"
#include "storage/chroma/chromacollection.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tidemark::test {
namespace {

std::string text(const std::string& value)
{
    return encodeBytesCell(CellClass::Text, value);
}

TEST(ChromaCollections, AreDescribedAndComeBackAsTheyWere)
{
    ChromaDatabase database;
    database.create(
        "docs",
        {{"hnsw", {{"space", "ip"}, {"ef_construction", 50}, {"ef_search", 33}, {"max_neighbors", 9}}},
         {"embedding_function", {{"type", "known"}, {"name", "default"}, {"config", {{"b", 1}, {"a", 2}}}}}},
        {{"owner", "me"}, {"weight", 1.0}, {"count", 3}});
    const auto storage = database.open();
    const NamespaceInfo before = *must(storage->openReader(1))->find("docs");
    EXPECT_EQ(before.metric, "ip");
    EXPECT_EQ(before.engine, "chroma");
    EXPECT_EQ(before.dimension, std::nullopt);
    EXPECT_EQ(before.count, 0U);
    EXPECT_EQ(before.config["metadata"]["owner"], "me");

    dropNamespace(*storage, "docs");
    const auto writer = must(storage->openWriter());
    must(writer->createNamespace(before));
    must(writer->commit());
    const NamespaceInfo after = *must(storage->openReader(1))->find("docs");
    EXPECT_EQ(after.config, before.config);
    EXPECT_EQ(dumpJson(after.config), dumpJson(before.config));
    EXPECT_FALSE(storage->mustRecreate(after, before));
}

/// Chroma 1.5.9 gives lists in the metadata of a dropped collection to later rows of others. One that Tidemark drops,
/// replaces or gives up leaves nothing behind.
TEST(ChromaCollections, ListsOfOnesThatAreGoneDoNotComeBackInOthers)
{
    ChromaDatabase database;
    const auto storage = database.open();
    const VectorBatch withLists =
        batchOf(2, {{"a", {1, 2}, R"({"l":["one","two"]})"}, {"b", {3, 4}, R"({"l":["x"]})"}});
    const VectorBatch without = batchOf(2, {{"p", {1, 2}, R"({"k":1})"}, {"q", {3, 4}, R"({"k":2})"}});
    const auto checkThatNothingIsLeft = [&](const std::string& name) {
        put(*storage, name, without);
        EXPECT_EQ(rowsOf(*storage, name), rowsOf(without)) << name;
    };
    put(*storage, "dropped", withLists);
    dropNamespace(*storage, "dropped");
    checkThatNothingIsLeft("after-drop");
    {
        const auto writer = must(storage->openWriter());
        must(writer->createNamespace(chromaNamespace("given-up", "l2", 2)));
        must(writer->upsert("given-up", withLists));
    }
    checkThatNothingIsLeft("after-giving-up");
    {
        std::stop_source stop;
        HttpOptions options;
        options.stop = stop.get_token();
        const auto stopped = database.open(options);
        const auto writer = must(stopped->openWriter());
        must(writer->createNamespace(chromaNamespace("stopped", "l2", 2)));
        must(writer->upsert("stopped", withLists));
        stop.request_stop();
    }
    checkThatNothingIsLeft("after-a-stop");
    put(*storage, "replaced", withLists);
    {
        const auto writer = must(storage->openWriter());
        must(writer->dropNamespace("replaced"));
        must(writer->createNamespace(chromaNamespace("replaced", "l2", 2)));
        must(writer->upsert("replaced", without));
        must(writer->commit());
    }
    checkThatNothingIsLeft("after-replacing");
}

TEST(ChromaCollections, OfAnotherShapeMustBeMadeAgain)
{
    ChromaDatabase database;
    const auto storage = database.open();
    const NamespaceInfo cosine = chromaNamespace("docs", "cosine", 3);
    NamespaceInfo l2 = chromaNamespace("docs", "l2", 3);
    EXPECT_TRUE(storage->mustRecreate(cosine, l2));
    NamespaceInfo other = l2;
    other.dimension = 4;
    EXPECT_TRUE(storage->mustRecreate(l2, other));
    // Of another engine only what it says is compared.
    NamespaceInfo foreign = plainNamespace("docs", 3);
    EXPECT_FALSE(storage->mustRecreate(l2, foreign));
    foreign.metric = "cosine";
    EXPECT_TRUE(storage->mustRecreate(l2, foreign));
}

TEST(ChromaCollections, HostileDefinitionsAreRefused)
{
    ChromaDatabase database;
    const auto storage = database.open();
    for (const Json& configuration :
         {Json{{"hnsw", {{"space", "manhattan"}}}}, Json{{"hnsw", {{"max_neighbors", 1'000'000'000}}}},
          Json{{"hnsw", {{"max_neighbors", -1}}}}, Json{{"hnsw", "x"}}, Json{{"hnsw", {{"ef_search", "x"}}}},
          Json{{"embedding_function", 3}}}) {
        const auto writer = must(storage->openWriter());
        NamespaceInfo info = chromaNamespace("docs", "l2", 3);
        info.config = {{"configuration", configuration}};
        EXPECT_TRUE(failedWith(writer->createNamespace(info), Errc::Conflict)) << dumpJson(configuration);
    }
    // The server itself panics at a list here.
    const auto writer = must(storage->openWriter());
    NamespaceInfo info = chromaNamespace("docs", "l2", 3);
    info.config["metadata"] = {{"list", {1, 2}}};
    EXPECT_TRUE(failedWith(writer->createNamespace(info), Errc::Conflict));
}

TEST(ChromaCollections, NamesThatTheServerRefusesAreKnownBefore)
{
    ChromaDatabase database;
    const auto storage = database.open();
    const std::vector<std::string> names = {
        "ab",   "abc",  "a..b", "-ab", "ab-", "a.b", "192.168.0.1",         "1.2.3.4.5",
        "ab c", "_ab_", "AbC",  "a/b", "äbc", "",    std::string(512, 'a'), std::string(513, 'a')};
    for (const std::string& name : names) {
        const std::string body = dumpJson({{"name", name}, {"configuration", cheapIndex("l2")}});
        const auto answer = chromaServer().tryRequest("POST", database.base() + "/collections", body);
        NamespaceInfo info = plainNamespace(name, 2);
        EXPECT_EQ(answer.isSuccess(), storage->cannotHold(info, {}).empty()) << name << ": " << answer.text();
    }
}

TEST(ChromaCollections, OfOtherEnginesGetANameThatIsTaken)
{
    ChromaDatabase database;
    const auto storage = database.open();
    for (const char* const name :
         {"docs", "a", "", "my notes", "a..b", "-x-", "äöü", "10.0.0.1", "public.docs", "a/b/c"}) {
        const std::string hosted = storage->hostedName(name);
        EXPECT_TRUE(storage->cannotHold(plainNamespace(hosted, 1), {}).empty()) << name << " as " << hosted;
        EXPECT_EQ(storage->hostedName(hosted), hosted);
    }
    EXPECT_EQ(storage->hostedName("public.docs"), "public.docs");
    EXPECT_EQ(storage->hostedName("my notes"), "my_notes");
    EXPECT_EQ(storage->hostedName(std::string(600, 'n')).size(), 512U);
}

TEST(ChromaCollections, TheConnectionTellsWhatItIs)
{
    ChromaDatabase database;
    const auto facts = must(database.open()->connectionFacts());
    ASSERT_GE(facts.size(), 3U);
    EXPECT_EQ(facts[0].what, "server");
    EXPECT_NE(facts[0].value.find("Chroma"), std::string::npos);
    for (const ConnectionFact& fact : facts)
        EXPECT_FALSE(fact.warning) << fact.what << " on this machine";
    EXPECT_TRUE(
        failedWith(must(ChromaStorage::open(chromaServer().origin() + "/nope", std::nullopt, {}))->connectionFacts(),
                   Errc::NotFound));
}

TEST(ChromaCollections, OfADatabaseThatIsNotThereAreNotNone)
{
    const std::string origin = chromaServer().origin();
    for (const char* const path : {"/default_tenant/nope", "/nope"}) {
        const auto storage = must(ChromaStorage::open(origin + path, std::nullopt, {}));
        EXPECT_TRUE(failedWith(storage->openReader(1), Errc::NotFound)) << path;
        EXPECT_TRUE(failedWith(storage->openWriter(), Errc::NotFound)) << path;
    }
    EXPECT_TRUE(succeeded(must(ChromaStorage::open(origin, std::nullopt, {}))->openReader(1)));
}

TEST(ChromaRows, DocumentsUrisAndTypedMetadataComeAsTheyAre)
{
    ChromaDatabase database;
    database.create("docs");
    database.post("docs", "add",
                  {{"ids", {"a", "b", "c", "d"}},
                   {"embeddings", {{1, 2}, {3, 4}, {5, 6}, {7, 8}}},
                   {"documents", {"text", nullptr, "", nullptr}},
                   {"uris", {nullptr, "file:///x", "", nullptr}},
                   {"metadatas",
                    {{{"z", 1}, {"a", 1.0}, {"s", "x"}, {"b", true}, {"i", 9223372036854775807}, {"l", {1.5, 2.0}}},
                     nullptr,
                     Json::object(),
                     {{"u", 18446744073709551615U}}}}});
    const auto storage = database.open();
    EXPECT_EQ(rowsOf(*storage, "docs"),
              rowsOf(batchOf(2, {{"a",
                                  {1, 2},
                                  R"({"a":1.0,"b":true,"i":9223372036854775807,"l":[1.5,2.0],"s":"x","z":1})",
                                  {},
                                  {},
                                  IdType::Text,
                                  {{"document", text("text")}}},
                                 {"b", {3, 4}, {}, {}, {}, IdType::Text, {{"uri", text("file:///x")}}},
                                 {"c", {5, 6}, {}, {}, {}, IdType::Text, {{"document", text("")}, {"uri", text("")}}},
                                 {"d", {7, 8}, R"({"u":1.8446744073709552e+19})"}})));
}

TEST(ChromaRows, DocumentsAndUrisAreWritten)
{
    ChromaDatabase database;
    const auto storage = database.open();
    const VectorBatch batch =
        batchOf(1, {{"a", {1}, R"({"x":1})", {}, {}, IdType::Text, {{"document", text("one \"two\"\n")}}},
                    {"b", {2}, {}, {}, {}, IdType::Text, {{"uri", text("u")}, {"document", text("")}}},
                    {"c", {3}}});
    put(*storage, "docs", batch);
    EXPECT_EQ(rowsOf(*storage, "docs"), rowsOf(batch));
}

TEST(ChromaRows, AnUpsertLeavesNothingOfWhatWasThere)
{
    ChromaDatabase database;
    database.create("docs");
    database.post("docs", "add",
                  {{"ids", {"a"}},
                   {"embeddings", {{1, 2}}},
                   {"documents", {"old"}},
                   {"uris", {"old"}},
                   {"metadatas", {{{"old", 1}, {"both", 1}}}}});
    const auto storage = database.open();
    const VectorBatch batch = batchOf(2, {{"a", {3, 4}, R"({"both":2})"}});
    put(*storage, "docs", batch);
    EXPECT_EQ(rowsOf(*storage, "docs"), rowsOf(batch));
    // The server's own upsert would have kept it: the test is about something.
    database.post("docs", "upsert", {{"ids", {"a"}}, {"embeddings", {{3, 4}}}, {"metadatas", {{{"new", 1}}}}});
    EXPECT_EQ(rowsOf(*storage, "docs"), rowsOf(batchOf(2, {{"a", {3, 4}, R"({"both":2,"new":1})"}})));
}

TEST(ChromaRows, WhatCannotBeHeldIsRefusedByName)
{
    ChromaDatabase database;
    const auto storage = database.open();
    const auto writer = must(storage->openWriter());
    must(writer->createNamespace(chromaNamespace("docs", "l2", 1)));
    for (const char* const metadata :
         {"", "[]", "1", "nonsense", R"({"a":null})", R"({"a":{}})", R"({"a":[]})", R"({"a":[1,"x"]})",
          R"({"a":18446744073709551615})", R"({"chroma:document":"x"})", R"({"":1})", R"({"a":[[1]]})"}) {
        const auto result = writer->upsert("docs", batchOf(1, {{"fine", {1}}, {"wrong", {1}, metadata}}));
        ASSERT_TRUE(failedWith(result, Errc::Conflict)) << metadata;
        EXPECT_NE(result.error().detail.find("wrong"), std::string::npos) << result.error().detail;
    }
    EXPECT_TRUE(failedWith(writer->upsert("docs", batchOf(1, {{"", {1}}})), Errc::Conflict));
    EXPECT_TRUE(
        failedWith(writer->upsert("docs", batchOf(1, {{"1", {1}, {}, {}, {}, IdType::Integer}})), Errc::Conflict));
    EXPECT_TRUE(
        failedWith(writer->upsert("docs", batchOf(1, {{"a", {1}, {}, {}, {}, IdType::Text, {{"c", text("x")}}}})),
                   Errc::Conflict));
}

TEST(ChromaRows, CannotHoldSaysWhyBeforeAnythingIsWritten)
{
    ChromaDatabase database;
    const auto storage = database.open();
    ContentTraits traits;
    traits.idTypes = bitOf(IdType::Text) | bitOf(IdType::Integer);
    traits.irregular = traits.nonFinite = traits.ttl = true;
    traits.addCells("document", 1U << static_cast<unsigned>(CellClass::Integer));
    traits.addCells("price", 1U << static_cast<unsigned>(CellClass::Text));
    NamespaceInfo info = plainNamespace("x", 3);
    info.metric = "hamming";
    info.vectors = {{"second", VectorKind::Sparse, {}, ""}};
    EXPECT_EQ(storage->cannotHold(info, traits).size(), 9U);
    ContentTraits plain;
    plain.idTypes = bitOf(IdType::Text);
    plain.addCells("document", 1U << static_cast<unsigned>(CellClass::Text));
    EXPECT_TRUE(storage->cannotHold(plainNamespace("docs", 3), plain).empty());
}

TEST(ChromaRows, CosineCollectionsComeBackWithinTheTolerance)
{
    ChromaDatabase database;
    const auto storage = database.open();
    std::vector<Row> rows;
    for (int i = 1; i <= 200; ++i)
        rows.push_back({"r" + std::to_string(i), {static_cast<float>(i) * 0.37F, 7.0F, -1.0F / static_cast<float>(i)}});
    const VectorBatch batch = batchOf(3, rows);
    {
        const auto writer = must(storage->openWriter());
        must(writer->createNamespace(chromaNamespace("docs", "cosine", 3)));
        must(writer->upsert("docs", batch));
        must(writer->commit());
    }
    // Not bit for bit, which is what the tolerance is for …
    EXPECT_NE(rowsOf(*storage, "docs"), rowsOf(batch));
    // … and an update in place proves itself all the same.
    put(*storage, "docs", batchOf(3, {{"r1", {7, 7, 7}}, {"new", {0.1F, 0.2F, 0.3F}}}));
    VectorBatch read;
    must(must(storage->openReader(1))->fetch("docs", idsOf({"r1"}), {}, read));
    ASSERT_EQ(read.rows(), 1U);
    EXPECT_NEAR(read.values[0], 7.0F, 1e-5F);
    EXPECT_EQ(storage->capabilities().limits.roundingMetrics, std::vector<std::string>{"cosine"});
}

TEST(ChromaRows, FloatsAreReadBitForBitFromTheirText)
{
    ChromaDatabase database;
    const auto storage = database.open();
    std::vector<Row> rows;
    std::uint32_t state = 7;
    for (int i = 0; i < 100; ++i) {
        Row row{"r" + std::to_string(i), {}};
        while (row.values.size() < 64) {
            state = state * 1664525 + 1013904223;
            const auto value = std::bit_cast<float>(state ^ (state >> 7));
            if (std::isfinite(value))
                row.values.push_back(value);
        }
        rows.push_back(row);
    }
    const VectorBatch batch = batchOf(64, rows);
    put(*storage, "docs", batch);
    EXPECT_EQ(rowsOf(*storage, "docs"), rowsOf(batch));
}

TEST(ChromaReads, RowsThatWentMeanwhileAreMissingAndSaid)
{
    ChromaDatabase database;
    const auto storage = database.open();
    std::vector<Row> rows;
    for (int i = 0; i < 4500; ++i)
        rows.push_back({"r" + std::to_string(i), {static_cast<float>(i)}});
    put(*storage, "docs", batchOf(1, rows));
    const auto reader = must(storage->openReader(1));
    const auto stream = must(reader->scan("docs", {}));
    VectorBatch batch;
    ASSERT_TRUE(must(stream->next(batch)));
    RowMap seen = rowsOf(batch);
    ASSERT_LT(seen.size(), 4500U);
    // One of the part that is read, one of the part that is not, and a new one.
    database.post("docs", "delete", {{"ids", {"r0", "r4499"}}});
    database.post("docs", "add", {{"ids", {"new"}}, {"embeddings", {{1}}}});
    while (must(stream->next(batch)))
        addRows(batch, seen);
    EXPECT_EQ(seen.size(), 4499U);
    EXPECT_TRUE(seen.contains("0:r0"));
    EXPECT_FALSE(seen.contains("0:r4499"));
    EXPECT_FALSE(seen.contains("0:new"));
    ASSERT_EQ(reader->warnings().size(), 1U);
    EXPECT_NE(reader->warnings()[0].find("1 vectors came and are not in it, 2 went"), std::string::npos)
        << reader->warnings()[0];
    // A quiet collection has none.
    const auto quiet = must(storage->openReader(1));
    EXPECT_EQ(rowsOf(*quiet, "docs").size(), 4499U);
    EXPECT_TRUE(quiet->warnings().empty());
}

TEST(ChromaWrites, TakeTheirNameAtCommitOnly)
{
    ChromaDatabase database;
    const auto storage = database.open();
    {
        const auto writer = must(storage->openWriter());
        must(writer->createNamespace(chromaNamespace("docs", "l2", 1)));
        must(writer->upsert("docs", batchOf(1, {{"a", {1}}})));
        const auto reader = must(storage->openReader(1));
        EXPECT_TRUE(reader->namespaces().empty());
        ASSERT_EQ(reader->skipped().size(), 1U);
        EXPECT_NE(reader->skipped()[0].reason.find("docs"), std::string::npos);
    }
    EXPECT_TRUE(database.names().empty());
}

TEST(ChromaWrites, ReplaceACollectionByRenames)
{
    ChromaDatabase database;
    const auto storage = database.open();
    put(*storage, "docs", batchOf(1, {{"old", {1}}}));
    const std::string oldId = database.idOf("docs");
    const auto writer = must(storage->openWriter());
    must(writer->dropNamespace("docs"));
    must(writer->createNamespace(chromaNamespace("docs", "ip", 2)));
    must(writer->upsert("docs", batchOf(2, {{"new", {1, 2}}})));
    EXPECT_EQ(database.idOf("docs"), oldId);
    must(writer->commit());
    EXPECT_EQ(database.names(), std::vector<std::string>{"docs"});
    EXPECT_NE(database.idOf("docs"), oldId);
    EXPECT_EQ(rowsOf(*storage, "docs"), rowsOf(batchOf(2, {{"new", {1, 2}}})));
    ASSERT_EQ(writer->notes().size(), 1U);
}

TEST(ChromaWrites, KeepTheCollectionWhereOnlyRowsChange)
{
    ChromaDatabase database;
    const auto storage = database.open();
    put(*storage, "docs", batchOf(1, {{"a", {1}}, {"b", {2}}}));
    const std::string id = database.idOf("docs");
    put(*storage, "docs", batchOf(1, {{"b", {3}}, {"c", {4}}}));
    removeIds(*storage, "docs", {"a"});
    EXPECT_EQ(database.idOf("docs"), id);
    EXPECT_EQ(rowsOf(*storage, "docs"), rowsOf(batchOf(1, {{"b", {3}}, {"c", {4}}})));
}

TEST(ChromaWrites, ACollectionReplacedByOthersMeanwhileIsAConflict)
{
    ChromaDatabase database;
    const auto storage = database.open();
    put(*storage, "docs", batchOf(1, {{"a", {1}}}));
    const auto writer = must(storage->openWriter());
    must(writer->upsert("docs", batchOf(1, {{"a", {2}}})));
    database.drop("docs");
    database.create("docs");
    EXPECT_TRUE(failedWith(writer->commit(), Errc::Conflict));
    EXPECT_EQ(database.count("docs"), 0U);
}

} // namespace
} // namespace tidemark::test
