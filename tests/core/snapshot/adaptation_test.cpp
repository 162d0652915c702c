// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// A restore into another engine: what the target cannot hold is in the plan, counted, before anything is written;
// nothing is written until it is accepted; and what is written is exactly what the plan says.
#include "model/cell.h"
#include "support/enginefixture.h"
#include "support/limitedstorage.h"
#include "support/scratchdirectory.h"

#include <algorithm>
#include <limits>

namespace tidemark::test {
namespace {

using namespace std::string_literals;

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

VectorColumn vectorOf(std::string name, VectorKind kind, std::string bytes)
{
    VectorColumn column{std::move(name), kind, {}};
    column.values.append(bytes);
    return column;
}

/// Three float16: 1, -2, the smallest denormal.
const std::string kHalves = "\x00\x3c\x00\xc0\x01\x00"s;
const std::string kSparse = "\x09\0\0\0\x01\0\0\0\x03\0\0\0\0\0\x80\x3f"s;

class Adaptation : public testing::Test {
protected:
    Adaptation() : source("source", engine.clock)
    {
        NamespaceInfo info = plainNamespace("docs", 2);
        info.engine = "elsewhere";
        info.config = Json{{"table", "docs"}};
        info.metric = "l1";
        info.vectorName = "embedding";
        info.vectors = {{"half", VectorKind::Float16, 3, "l1"}, {"sparse", VectorKind::Sparse, 9, ""}};
        const auto writer = must(source.openWriter());
        must(writer->createNamespace(info));
        must(writer->upsert("docs", batchOf(2, rows())));
        must(writer->commit());
        snapshot = engine.create(source);
    }

    static std::vector<Row> rows()
    {
        std::vector<Row> rows;
        rows.push_back({"plain", {1, 2}, R"({"b":1,"a":"x"})"});
        rows.push_back({"42", {3, 4}, R"({"nested":{"k":[1]},"none":null})", 60, 1'900'000'000, IdType::Integer});
        rows.push_back({"0b9f8f3a-1d5c-4b1e-9b5e-0d6c1d0e4c11", {5, 6}, {}, {}, {}, IdType::Uuid});
        rows.push_back({"\xff\x00"s, {7, 8}, "no json", {}, {}, IdType::Blob});
        rows.push_back({"nan", {kNan, 1}});
        rows.push_back({"empty", {0, 0}, {}, {}, {}, IdType::Text, {{"embedding", encodeNullCell()}}, true});
        rows.push_back(
            {"wide",
             {9, 9},
             "[1,2]",
             {},
             {},
             IdType::Text,
             {{"price", encodeWordCell(CellClass::Real, 1.5)},
              {"raw", encodeBytesCell(CellClass::Blob, "\x01")},
              {"ok", encodeBooleanCell(true)}},
             false,
             {vectorOf("half", VectorKind::Float16, kHalves), vectorOf("sparse", VectorKind::Sparse, kSparse)}});
        return rows;
    }

    static std::uint64_t lossOf(const RestorePlan& plan, std::string_view part)
    {
        for (const NamespacePlan& ns : plan.namespaces) {
            for (const Loss& loss : ns.losses) {
                if (loss.text.find(part) != std::string::npos)
                    return loss.rows == 0 ? UINT64_MAX : loss.rows;
            }
        }
        return 0;
    }

    RestoreRequest accepted() const
    {
        RestoreRequest request;
        request.acceptLoss = true;
        return request;
    }

    Engine engine;
    MemoryStorage source;
    SnapshotMetadata snapshot;
    ScratchDirectory scratch;
};

ContentLimits flatLimits()
{
    ContentLimits limits;
    limits.idTypes = bitOf(IdType::Text);
    limits.utf8Only = true;
    limits.finiteOnly = true;
    limits.vectorless = false;
    limits.vectorKinds = 0;
    limits.metadata = MetadataModel::Flat;
    limits.ttl = false;
    limits.cellClasses = 0;
    limits.metrics = {"l2", "cosine"};
    return limits;
}

TEST_F(Adaptation, NothingIsLostWhereEverythingFits)
{
    LimitedStorage target(engine.clock, {});
    const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, target, {}, {}));
    EXPECT_FALSE(plan.lossy);
    engine.restore(snapshot.id, target);
    EXPECT_EQ(contentOf(target.inner()), contentOf(source));
}

TEST_F(Adaptation, IsRefusedUntilItIsAccepted)
{
    LimitedStorage target(engine.clock, flatLimits());
    const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, target, {}, {}));
    EXPECT_TRUE(plan.lossy);
    EXPECT_TRUE(plan.feasible);
    EXPECT_TRUE(failedWith(engine.manager->restore(snapshot.id, target, {}, {}), Errc::Conflict));
    EXPECT_TRUE(contentOf(target.inner()).empty()) << "something was written";
    EXPECT_EQ(engine.listedIds().size(), 1U) << "a safety snapshot was left behind";
}

TEST_F(Adaptation, ThePlanCountsEveryLoss)
{
    LimitedStorage target(engine.clock, flatLimits());
    const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, target, {}, {}));
    EXPECT_EQ(lossOf(plan, "ids that are integers become text"), 1U);
    EXPECT_EQ(lossOf(plan, "ids that are UUIDs become text"), 1U);
    EXPECT_EQ(lossOf(plan, "ids that are bytes become hexadecimal text"), 1U);
    EXPECT_EQ(lossOf(plan, "NaN"), 1U);
    EXPECT_EQ(lossOf(plan, "without a vector are left out"), 1U);
    EXPECT_EQ(lossOf(plan, "is null"), 1U);
    EXPECT_EQ(lossOf(plan, "nested"), 1U);
    EXPECT_EQ(lossOf(plan, "that is no JSON becomes text"), 1U);
    EXPECT_EQ(lossOf(plan, "no JSON object"), 1U);
    EXPECT_EQ(lossOf(plan, "another form"), 1U);
    EXPECT_EQ(lossOf(plan, "float16 vector \"half\" is left out"), UINT64_MAX);
    EXPECT_EQ(lossOf(plan, "sparse vector \"sparse\" is left out"), UINT64_MAX);
    EXPECT_EQ(lossOf(plan, "the column \"price\" becomes a metadata key"), UINT64_MAX);
    EXPECT_EQ(lossOf(plan, "no longer expire"), UINT64_MAX);
    EXPECT_EQ(lossOf(plan, "the metric \"l1\" becomes l2"), UINT64_MAX);
    ASSERT_EQ(plan.namespaces.size(), 1U);
    EXPECT_EQ(plan.namespaces[0].counts.added, 5U);
}

TEST_F(Adaptation, WhatIsAcceptedIsWrittenAsThePlanSays)
{
    LimitedStorage target(engine.clock, flatLimits());
    const RestoreResult result = engine.restore(snapshot.id, target, accepted());
    EXPECT_EQ(result.vectorsRestored, 5U);
    const RowMap expected =
        rowsOf(batchOf(2, {{"plain", {1, 2}, R"({"a":"x","b":1})"},
                           {"42", {3, 4}, R"({"_expires_at":1900000000,"_ttl_seconds":60,"nested":"{\"k\":[1]}"})"},
                           {"0b9f8f3a-1d5c-4b1e-9b5e-0d6c1d0e4c11", {5, 6}},
                           {"ff00", {7, 8}, R"({"_metadata":"no json"})"},
                           {"wide", {9, 9}, R"({"_metadata":[1,2],"ok":true,"price":1.5,"raw":"AQ=="})"}}));
    EXPECT_EQ(rowsOf(target, "docs"), expected);
    const NamespaceInfo info = *must(target.openReader(1))->find("docs");
    EXPECT_EQ(info.metric, "l2");
    EXPECT_TRUE(info.config.is_null()) << "a definition of another engine";
    EXPECT_TRUE(info.vectors.empty());

    // The same again finds nothing to do, and a change is one row.
    const RestorePlan again = must(engine.manager->planRestore(snapshot.id, target, accepted(), {}));
    EXPECT_EQ(again.namespaces[0].action, NamespaceAction::Keep);
    put(target, "docs", batchOf(2, {{"plain", {1, 3}, R"({"a":"x","b":1})"}}));
    removeIds(target, "docs", {"42"});
    const RestoreResult mended = engine.restore(snapshot.id, target, accepted());
    EXPECT_EQ(mended.counts.changed, 1U);
    EXPECT_EQ(mended.counts.added, 1U);
    EXPECT_EQ(mended.counts.unchanged, 3U);
    EXPECT_EQ(rowsOf(target, "docs"), expected);
    ASSERT_TRUE(mended.safetySnapshotId);
    engine.restore(*mended.safetySnapshotId, target, accepted());
    EXPECT_EQ(rowsOf(target, "docs").size(), 4U) << "undone";
}

TEST_F(Adaptation, IntoARealSqliteFileAndBack)
{
    const auto target = openSqlite(scratch.file("db"));
    EXPECT_TRUE(failedWith(engine.manager->restore(snapshot.id, *target, {}, {}), Errc::Conflict));
    engine.restore(snapshot.id, *target, accepted());
    const RowMap rows = rowsOf(*target, "docs");
    EXPECT_EQ(rows.size(), 6U) << "only the row without a vector cannot be held";
    EXPECT_TRUE(rows.contains("0:nan"));
    EXPECT_NE(rows.at("0:42").find("|t=60|e=1900000000"), std::string::npos);
    EXPECT_NE(rows.at("0:ff00").find("|m=no json"), std::string::npos) << "any bytes are metadata there";
    // What SQLite holds is exact from there on.
    const SnapshotMetadata second = engine.create(*target);
    const auto other = openSqlite(scratch.file("other"));
    engine.restore(second.id, *other);
    EXPECT_EQ(rowsOf(*other, "docs"), rows);
}

TEST_F(Adaptation, WithoutTextIdsTheyBecomeUuidsAndTheOldOneIsKept)
{
    ContentLimits limits;
    limits.idTypes = static_cast<std::uint8_t>(bitOf(IdType::Integer) | bitOf(IdType::Uuid));
    LimitedStorage target(engine.clock, limits);
    const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, target, {}, {}));
    EXPECT_EQ(lossOf(plan, "become UUIDs made from them"), 5U);
    engine.restore(snapshot.id, target, accepted());
    const RowMap rows = rowsOf(target, "docs");
    EXPECT_EQ(rows.size(), 7U);
    EXPECT_TRUE(rows.contains("1:42"));
    EXPECT_TRUE(rows.contains("4:0b9f8f3a-1d5c-4b1e-9b5e-0d6c1d0e4c11"));
    std::size_t derived = 0;
    for (const auto& [key, text] : rows)
        derived += text.find(R"("_id":"plain")") != std::string::npos && key.substr(16, 1) == "8" ? 1 : 0;
    EXPECT_EQ(derived, 1U) << "a UUID of version 8, with the old id beside it";
}

TEST_F(Adaptation, TwoIdsThatBecomeOneAreAConflict)
{
    put(source, "docs", batchOf(2, {{"42", {1, 1}}}));
    const SnapshotMetadata both = engine.create(source);
    LimitedStorage target(engine.clock, flatLimits());
    const RestorePlan plan = must(engine.manager->planRestore(both.id, target, {}, {}));
    EXPECT_FALSE(plan.feasible);
    EXPECT_TRUE(failedWith(engine.manager->restore(both.id, target, accepted(), {}), Errc::Conflict));
    EXPECT_TRUE(contentOf(target.inner()).empty());
}

TEST_F(Adaptation, AHalfVectorBecomesThePlainOneWhereThereIsNoOther)
{
    NamespaceInfo info = plainNamespace("halves");
    info.vectors = {{"half", VectorKind::Float16, 3, ""}};
    const auto writer = must(source.openWriter());
    must(writer->createNamespace(info));
    Row row{"a", {}};
    row.vectors = {vectorOf("half", VectorKind::Float16, kHalves)};
    must(writer->upsert("halves", batchOf(0, {row})));
    must(writer->commit());
    const SnapshotMetadata taken = engine.create(source);
    const auto target = openSqlite(scratch.file("db"));
    RestoreRequest request = accepted();
    request.namespaces = {{"halves", "halves"}};
    engine.restore(taken.id, *target, request);
    EXPECT_EQ(rowsOf(*target, "halves"), rowsOf(batchOf(3, {{"a", {1, -2, 0x1p-24F}}})));
}

TEST_F(Adaptation, AnEngineThatKeepsLengthOneSaysSo)
{
    ContentLimits limits;
    limits.metrics = {"cosine"};
    limits.normalizingMetrics = {"cosine"};
    limits.roundingMetrics = {"cosine"};
    LimitedStorage target(engine.clock, limits);
    const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, target, {}, {}));
    EXPECT_EQ(lossOf(plan, "length 1"), 5U) << "all but the one without a vector, and that with a NaN";
    engine.restore(snapshot.id, target, accepted());
    const RowMap rows = rowsOf(target, "docs");
    const auto unit = rowsOf(batchOf(2, {{"42", {0.6F, 0.8F}}})).at("0:42");
    EXPECT_EQ(rows.at("1:42").substr(0, 16), unit.substr(0, 16)) << "[3, 4] has length 5";
}

TEST_F(Adaptation, ATargetMayNameThingsInItsOwnWay)
{
    LimitedStorage target(engine.clock, {});
    target.naming = [](const std::string& name) { return "public." + name; };
    put(target, "public.other", batchOf(1, {{"x", {1}}}));
    const RestoreResult result = engine.restore(snapshot.id, target);
    EXPECT_EQ(namesOf(*must(target.openReader(1))), std::vector<std::string>{"public.docs"});
    EXPECT_EQ(result.counts.removed, 1U) << "a whole snapshot still restores the whole";
}

TEST_F(Adaptation, NamesThatBecomeOneGetNumbers)
{
    put(source, "a/b", batchOf(1, {{"x", {1}}}));
    put(source, "a:b", batchOf(1, {{"y", {2}}}));
    const SnapshotMetadata both = engine.create(source);
    LimitedStorage target(engine.clock, {});
    target.naming = [](std::string name) {
        std::replace_if(
            name.begin(), name.end(), [](char c) { return c == '/' || c == ':'; }, '_');
        return name;
    };
    engine.restore(both.id, target);
    EXPECT_EQ(namesOf(*must(target.openReader(1))), (std::vector<std::string>{"a_b", "a_b_2", "docs"}));
    EXPECT_EQ(rowsOf(target, "a_b_2"), rowsOf(batchOf(1, {{"y", {2}}})));
}

TEST_F(Adaptation, KeysThatAreReservedAndMetadataWithoutKeys)
{
    put(source, "keys", batchOf(1, {{"a", {1}, R"({"_own:x":1,"own:x":2,"y":3})"}, {"b", {2}, "{}"}}));
    const SnapshotMetadata taken = engine.create(source);
    RestoreRequest request = accepted();
    request.namespaces = {{"keys", "keys"}};
    ContentLimits limits = flatLimits();
    limits.reservedKeyPrefix = "own:";
    LimitedStorage flat(engine.clock, limits);
    const RestorePlan plan = must(engine.manager->planRestore(taken.id, flat, request, {}));
    EXPECT_EQ(lossOf(plan, "reserved there"), 1U);
    EXPECT_EQ(lossOf(plan, "without a key"), 1U);
    engine.restore(taken.id, flat, request);
    EXPECT_EQ(rowsOf(flat, "keys"), rowsOf(batchOf(1, {{"a", {1}, R"({"__own:x":2,"_own:x":1,"y":3})"}, {"b", {2}}})));
    limits = {};
    limits.metadata = MetadataModel::Object;
    LimitedStorage object(engine.clock, limits);
    EXPECT_EQ(lossOf(must(engine.manager->planRestore(taken.id, object, request, {})), "without a key"), 1U);
    engine.restore(taken.id, object, request);
    EXPECT_EQ(rowsOf(object, "keys").size(), 2U);
}

TEST_F(Adaptation, ADiffTellsAChangeOfAnotherVectorFromOneOfMetadata)
{
    std::vector<Row> changed = rows();
    changed.back().vectors[0] = vectorOf("half", VectorKind::Float16, "\x00\x3c\x00\xc0\x02\x00"s);
    put(source, "docs", batchOf(2, {changed.back()}));
    const DiffResult diff = must(engine.manager->diff(snapshot.id, source, {}, {}));
    EXPECT_EQ(diff.total.changed, 1U);
    EXPECT_EQ(diff.changedValues, 1U);
    EXPECT_EQ(diff.changedMetadata, 0U);
    const SnapshotMetadata second = engine.create(source);
    EXPECT_EQ(second.changed, 1U);
    const DiffResult between = must(engine.manager->diff(snapshot.id, second.id, {}, {}));
    EXPECT_EQ(between.changedValues, 1U);
    EXPECT_EQ(between.changedMetadata, 0U);
}

} // namespace
} // namespace tidemark::test
