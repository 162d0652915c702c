// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/rowfetch.h"

#include "model/cell.h"
#include "support/enginefixture.h"

namespace tidemark::test {

namespace {

/// Two snapshots of a namespace, the second one with an inherited segment, a masked row, and every kind of id.
class RowFetchTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::vector<Row> rows;
        for (int i = 0; i < 3000; ++i)
            rows.push_back({"id" + std::to_string(i), {static_cast<float>(i), 0.5F}, R"({"n":1})"});
        rows.push_back({"7", {7, 7}, std::nullopt, 60, 1'900'000'000, IdType::Text});
        rows.push_back({"7", {8, 8}, "", std::nullopt, std::nullopt, IdType::Integer});
        rows.push_back({std::string("\xff\0\x1b", 3),
                        {9, 9},
                        "\xfe",
                        std::nullopt,
                        std::nullopt,
                        IdType::Blob,
                        {{"colour", encodeBytesCell(CellClass::Text, "red")}}});
        put(storage, "docs", batchOf(2, rows));
        first = engine.create(storage).id;
        removeIds(storage, "docs", {"id5"});
        put(storage, "docs", batchOf(2, {{"id6", {-1, -0.0F}, "changed"}}));
        second = engine.create(storage).id;
    }
    RowMap fetched(const std::string& snapshot, const std::vector<DiffId>& ids)
    {
        return rowsOf(must(engine.manager->rows(snapshot, "docs", ids, {})));
    }

    Engine engine;
    MemoryStorage storage{"source", engine.clock};
    std::string first;
    std::string second;
};

} // namespace

TEST_F(RowFetchTest, GivesRowsAsTheyWere)
{
    const RowMap whole = contentOf(storage).at("docs");
    const std::vector<DiffId> ids = {{"id6", 0}, {"id2999", 0}, {"7", 0}, {"7", 1}, {std::string("\xff\0\x1b", 3), 3}};
    const RowMap now = fetched(second, ids);
    ASSERT_EQ(now.size(), ids.size());
    for (const auto& [key, text] : now)
        EXPECT_EQ(text, whole.at(key)) << key;
    const RowMap before = fetched(first, ids);
    ASSERT_EQ(before.size(), ids.size());
    EXPECT_NE(before.at("0:id6"), now.at("0:id6"));
    EXPECT_EQ(before.at("0:id2999"), now.at("0:id2999"));
}

TEST_F(RowFetchTest, LeavesOutWhatIsNotThere)
{
    EXPECT_EQ(fetched(second, {{"id5", 0}, {"nothing", 0}, {"id6", 1}, {"id7", 0}}).size(), 1U);
    EXPECT_EQ(fetched(first, {{"id5", 0}}).size(), 1U);
    EXPECT_TRUE(fetched(second, {}).empty());
    EXPECT_EQ(fetched(second, {{"id7", 0}, {"id7", 0}}).size(), 1U);
}

TEST_F(RowFetchTest, RefusesWhatMakesNoSense)
{
    EXPECT_TRUE(failedWith(engine.manager->rows(second, "none", {{"id1", 0}}, {}), Errc::NotFound));
    EXPECT_TRUE(failedWith(engine.manager->rows("snap_1_999", "docs", {{"id1", 0}}, {}), Errc::NotFound));
    EXPECT_TRUE(failedWith(engine.manager->rows(second, "docs", {{"id1", 200}}, {}), Errc::InvalidArgument));
    EXPECT_TRUE(
        failedWith(engine.manager->rows(second, "docs", std::vector<DiffId>(kMaxFetchedRows + 1, DiffId{"id1", 0}), {}),
                   Errc::LimitExceeded));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(
        failedWith(engine.manager->rows(second, "docs", {{"id1", 0}}, JobContext(stop.get_token())), Errc::Cancelled));
}

} // namespace tidemark::test
