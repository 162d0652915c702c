// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cell.h"
#include "storage/memory/memorystorage.h"
#include "support/vectorrows.h"

#include <gtest/gtest.h>

namespace tidemark::test {
namespace {

TEST(MemoryStorage, PutSetsTheExpiryFromTheTtl)
{
    ManualClock clock(1'000'000);
    MemoryStorage storage("m", clock);
    ASSERT_TRUE(succeeded(storage.put(
        "docs",
        batchOf(
            1, {{"ttl", {1}, {}, 60}, {"both", {1}, {}, 60, 5'000}, {"none", {1}}, {"forever", {1}, {}, INT64_MAX}}))));
    EXPECT_EQ(rowsOf(storage, "docs"), rowsOf(batchOf(1, {{"ttl", {1}, {}, 60, 1'060},
                                                          {"both", {1}, {}, 60, 5'000},
                                                          {"none", {1}},
                                                          {"forever", {1}, {}, INT64_MAX, INT64_MAX}})));
}

TEST(MemoryStorage, ExpiredVectorsAreNotDeliveredButByTheViewThatStagedThem)
{
    ManualClock clock(1'000'000);
    MemoryStorage storage("m", clock);
    ASSERT_TRUE(succeeded(storage.put("docs", batchOf(1, {{"short", {1}, {}, 60}, {"long", {2}, {}, 600}}))));
    const auto early = *storage.openReader(1);
    clock.advance(60'000);
    const auto late = *storage.openReader(1);
    EXPECT_EQ(rowsOf(*early, "docs").size(), 2U) << "its moment is when it was opened";
    EXPECT_EQ(rowsOf(*late, "docs"), rowsOf(batchOf(1, {{"long", {2}, {}, 600, 1'600}})));
    EXPECT_EQ(late->find("docs")->count, 1U);
    const auto writer = *storage.openWriter();
    EXPECT_EQ(rowsOf(**writer->view(), "docs"), rowsOf(*late, "docs")) << "it starts from what a reader sees";
    const VectorBatch dead = batchOf(1, {{"dead", {3}, {}, 60, 1'000}});
    ASSERT_TRUE(succeeded(writer->upsert("docs", dead)));
    EXPECT_EQ(rowsOf(**writer->view(), "docs").count("0:dead"), 1U) << "what is written can be read back";
    ASSERT_TRUE(succeeded(writer->commit()));
    EXPECT_EQ(rowsOf(storage, "docs"), rowsOf(*late, "docs"));
}

TEST(MemoryStorage, HoldsTypedIdsCellsAndIrregularRows)
{
    const SystemClock clock;
    MemoryStorage storage("m", clock);
    const VectorBatch odd = batchOf(
        0, {{.id = "odd", .values = {}, .cells = {{"v", encodeBytesCell(CellClass::Blob, "abc")}}, .irregular = true}});
    const VectorBatch typed = batchOf(2, {{.id = "1", .values = {1, 2}, .type = IdType::Integer},
                                          {.id = "1", .values = {3, 4}, .type = IdType::Text},
                                          {.id = "1", .values = {5, 6}, .type = IdType::Blob},
                                          {.id = "x", .values = {5, 6}, .cells = {{"n", encodeNullCell()}}}});
    const auto writer = *storage.openWriter();
    ASSERT_TRUE(succeeded(writer->createNamespace(plainNamespace("docs"))));
    ASSERT_TRUE(succeeded(writer->upsert("docs", odd)));
    ASSERT_TRUE(succeeded(writer->upsert("docs", typed)));
    ASSERT_TRUE(succeeded(writer->commit()));
    RowMap expected = rowsOf(odd);
    addRows(typed, expected);
    EXPECT_EQ(rowsOf(storage, "docs"), expected);
    const NamespaceInfo info = *(*storage.openReader(1))->find("docs");
    EXPECT_EQ(info.dimension, 2U);
    EXPECT_EQ(info.count, 5U);
}

TEST(MemoryStorage, KeepsTheOrderOfInsertionThroughReplacing)
{
    const SystemClock clock;
    MemoryStorage storage("m", clock);
    ASSERT_TRUE(succeeded(storage.put("docs", batchOf(1, {{"a", {1}}, {"b", {2}}, {"c", {3}}}))));
    ASSERT_TRUE(succeeded(storage.put("docs", batchOf(1, {{"b", {9}}, {"d", {4}}}))));
    const auto writer = *storage.openWriter();
    ASSERT_TRUE(succeeded(writer->remove("docs", idsOf({"a"}), {})));
    ASSERT_TRUE(succeeded(writer->upsert("docs", batchOf(1, {{"a", {5}}}))));
    ASSERT_TRUE(succeeded(writer->commit()));
    VectorBatch batch;
    const auto reader = *storage.openReader(1);
    ASSERT_TRUE(*(*reader->scan("docs", {}))->next(batch));
    ASSERT_EQ(batch.rows(), 4U);
    std::string order;
    for (std::size_t i = 0; i < batch.rows(); ++i)
        order += batch.ids[i];
    EXPECT_EQ(order, "bcda");
}

TEST(MemoryStorage, RecreatesForAnotherDimensionMetricOrConfig)
{
    const SystemClock clock;
    const MemoryStorage storage("m", clock);
    const NamespaceInfo plain = plainNamespace("docs", 3);
    EXPECT_FALSE(storage.mustRecreate(plain, plain));
    EXPECT_FALSE(storage.mustRecreate(plain, plainNamespace("docs")));
    EXPECT_TRUE(storage.mustRecreate(plain, plainNamespace("docs", 4)));
    NamespaceInfo other = plain;
    other.metric = "l2";
    EXPECT_TRUE(storage.mustRecreate(plain, other));
    EXPECT_TRUE(storage.cannotHold(other, {}).empty());
}

} // namespace
} // namespace tidemark::test
