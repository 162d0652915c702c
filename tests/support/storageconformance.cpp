// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// What every storage has to do, run against each of them.
#include "support/storageconformance.h"

#include "model/cell.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <thread>

namespace tidemark::test {
namespace {

class StorageConformance : public testing::TestWithParam<ConformanceEngine> {
protected:
    void SetUp() override
    {
        m_storage = engine().make();
        ASSERT_NE(m_storage, nullptr);
    }
    const ConformanceEngine& engine() const { return GetParam(); }
    /// Metadata that tells this text.
    std::string metadata(const std::string& text) const
    {
        return engine().jsonObjects ? "{\"m\":\"" + text + "\"}" : text;
    }

    std::unique_ptr<StorageWriter> writer()
    {
        auto opened = m_storage->openWriter();
        EXPECT_TRUE(succeeded(opened));
        return opened ? std::move(*opened) : nullptr;
    }
    std::unique_ptr<StorageReader> reader(unsigned streams = 1)
    {
        auto opened = m_storage->openReader(streams);
        EXPECT_TRUE(succeeded(opened));
        return opened ? std::move(*opened) : nullptr;
    }
    /// Creates a namespace with rows and commits.
    void fill(const std::string& name, const VectorBatch& batch)
    {
        const auto out = writer();
        ASSERT_TRUE(succeeded(out->createNamespace(plainNamespace(name, batch.dimension))));
        ASSERT_TRUE(succeeded(out->upsert(name, batch)));
        ASSERT_TRUE(succeeded(out->commit()));
    }
    void expectRoundTrip(const VectorBatch& batch)
    {
        fill("docs", batch);
        EXPECT_EQ(rowsOf(*m_storage, "docs"), rowsOf(batch));
    }

    std::unique_ptr<VectorStorage> m_storage;
};

std::vector<Row> manyRows(std::size_t count, float first = 0)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back({"row-" + std::to_string(i), {first + static_cast<float>(i), 1.0F}, {}, {}, {}});
    return rows;
}

TEST_P(StorageConformance, IsEmptyAtFirst)
{
    const auto in = reader();
    EXPECT_TRUE(in->namespaces().empty());
    EXPECT_TRUE(in->skipped().empty());
    EXPECT_GE(in->maxStreams(), 1U);
    EXPECT_EQ(in->find("docs"), nullptr);
    EXPECT_TRUE(failedWith(in->scan("docs", {}), Errc::NotFound));
    EXPECT_TRUE(failedWith(in->split("docs", 2), Errc::NotFound));
}

TEST_P(StorageConformance, KeepsEveryFloatBitForBit)
{
    const std::uint32_t patterns[] = {0x00000000, 0x80000000, 0x00000001, 0x807fffff, 0x00800000, 0x7f7fffff,
                                      0x7f800000, 0xff800000, 0x7fc00000, 0x7fa00001, 0xffbfffff, 0x7f800001,
                                      0xffffffff, 0x3f800000, 0x00400000, 0x7fe12345};
    std::vector<float> values;
    for (const std::uint32_t pattern : patterns) {
        const auto value = std::bit_cast<float>(pattern);
        if (engine().nonFinite || std::isfinite(value))
            values.push_back(value);
    }
    expectRoundTrip(batchOf(static_cast<std::uint32_t>(values.size()), {{"floats", values}}));
}

TEST_P(StorageConformance, TakesHostileIds)
{
    using namespace std::string_literals;
    std::vector<Row> rows;
    float value = 0;
    for (const std::string& id : {""s,
                                  "\0"s,
                                  "a\0b"s,
                                  "a"s,
                                  "A"s,
                                  " a"s,
                                  "a "s,
                                  "'"s,
                                  "\""s,
                                  "'; DROP TABLE docs; --"s,
                                  "\n"s,
                                  "\r\n"s,
                                  "\xff\xfe"s,
                                  "\xed\xa0\x80"s,
                                  "\xef\xbb\xbf"s,
                                  "\xef\xbb\xbf"
                                  "a"s,
                                  "é"s,
                                  "e\xcc\x81"s,
                                  "1"s,
                                  "1.0"s,
                                  "0x1"s,
                                  "null"s,
                                  "?1"s,
                                  std::string(1 << 20, 'x'),
                                  std::string(1 << 20, 'x') + "y"}) {
        const bool isText = !id.empty() && isValidUtf8(id) && id.find('\0') == std::string::npos;
        if ((engine().anyBytes || isText) && id.size() <= engine().longestId)
            rows.push_back({id, {value += 1}});
    }
    expectRoundTrip(batchOf(1, rows));
    const auto out = writer();
    ASSERT_TRUE(succeeded(out->remove("docs", idsOf({"a\0b"s, "A"s, "gone"s}), {})));
    ASSERT_TRUE(succeeded(out->commit()));
    RowMap expected = rowsOf(batchOf(1, rows));
    expected.erase("0:a\0b"s);
    expected.erase("0:A");
    EXPECT_EQ(rowsOf(*m_storage, "docs"), expected);
}

TEST_P(StorageConformance, TellsMetadataAbsentFromEmptyFromAnythingElse)
{
    using namespace std::string_literals;
    std::vector<Row> rows{{"absent", {1}}};
    int number = 0;
    std::vector<std::string> texts{""s,
                                   "null"s,
                                   "{}"s,
                                   "{ }"s,
                                   "not json"s,
                                   "{\"a\":1,\"a\":2}"s,
                                   "1e400"s,
                                   "\0\xff"s,
                                   "\xef\xbb\xbf{}"s,
                                   std::string(10 << 20, 'm')};
    if (engine().jsonObjects)
        texts = engine().metadata;
    for (const std::string& text : texts)
        rows.push_back({"m" + std::to_string(number++), {2}, text});
    expectRoundTrip(batchOf(1, rows));
}

TEST_P(StorageConformance, KeepsTtlAndExpiryAsGiven)
{
    constexpr std::int64_t kLater = 4'000'000'000;
    if (!engine().ttl) {
        const auto out = writer();
        ASSERT_TRUE(succeeded(out->createNamespace(plainNamespace("docs", 1))));
        EXPECT_TRUE(failedWith(out->upsert("docs", batchOf(1, {{"a", {1}, {}, 60}})), Errc::Conflict));
        return;
    }
    expectRoundTrip(batchOf(1, {{"none", {1}},
                                {"ttl", {1}, {}, 60},
                                {"zero", {1}, {}, 0, kLater},
                                {"negative", {1}, {}, -5, kLater},
                                {"expiry", {1}, {}, {}, kLater},
                                {"both", {1}, "{}", INT64_MAX, INT64_MAX},
                                {"smallest", {1}, {}, INT64_MIN, kLater}}));
}

TEST_P(StorageConformance, ReplacesARowWhole)
{
    Row old{"a", {1, 2}, metadata("old")};
    if (engine().ttl) {
        old.ttl = 5;
        old.expiry = 9'999'999'999;
    }
    fill("docs", batchOf(2, {old, {"b", {3, 4}, metadata("stays")}}));
    const auto out = writer();
    ASSERT_TRUE(succeeded(out->upsert("docs", batchOf(2, {{"a", {5, 6}}, {"c", {7, 8}, metadata("new")}}))));
    ASSERT_TRUE(succeeded(out->commit()));
    EXPECT_EQ(rowsOf(*m_storage, "docs"),
              rowsOf(batchOf(2, {{"a", {5, 6}}, {"b", {3, 4}, metadata("stays")}, {"c", {7, 8}, metadata("new")}})));
}

TEST_P(StorageConformance, TheLaterOfTwoRowsWithOneIdStays)
{
    fill("docs", batchOf(1, {{"a", {1}}, {"a", {2}}}));
    EXPECT_EQ(rowsOf(*m_storage, "docs"), rowsOf(batchOf(1, {{"a", {2}}})));
}

TEST_P(StorageConformance, KeepsEmptyNamespaces)
{
    const auto out = writer();
    ASSERT_TRUE(succeeded(out->createNamespace(plainNamespace("empty", 4))));
    ASSERT_TRUE(succeeded(out->commit()));
    const auto in = reader();
    ASSERT_NE(in->find("empty"), nullptr);
    EXPECT_EQ(in->find("empty")->count, 0U);
    EXPECT_TRUE(rowsOf(*in, "empty").empty());
    EXPECT_EQ(in->split("empty", 4)->size(), 1U);
}

TEST_P(StorageConformance, DropsAndCreatesAgain)
{
    fill("docs", batchOf(2, {{"a", {1, 2}}}));
    fill("other", batchOf(1, {{"o", {1}}}));
    const auto out = writer();
    ASSERT_TRUE(succeeded(out->dropNamespace("docs")));
    EXPECT_TRUE(failedWith(out->dropNamespace("docs"), Errc::NotFound));
    EXPECT_TRUE(failedWith(out->upsert("docs", batchOf(1, {{"a", {1}}})), Errc::NotFound));
    ASSERT_TRUE(succeeded(out->createNamespace(plainNamespace("docs", 3))));
    EXPECT_TRUE(failedWith(out->createNamespace(plainNamespace("docs", 3)), Errc::AlreadyExists));
    ASSERT_TRUE(succeeded(out->upsert("docs", batchOf(3, {{"b", {1, 2, 3}}}))));
    ASSERT_TRUE(succeeded(out->commit()));
    const auto in = reader();
    EXPECT_EQ(namesOf(*in), (std::vector<std::string>{"docs", "other"}));
    EXPECT_EQ(in->find("docs")->dimension, 3U);
    EXPECT_EQ(rowsOf(*in, "docs"), rowsOf(batchOf(3, {{"b", {1, 2, 3}}})));
    EXPECT_EQ(rowsOf(*in, "other"), rowsOf(batchOf(1, {{"o", {1}}})));
}

TEST_P(StorageConformance, RefusesAnotherDimensionAndNamesTheRow)
{
    fill("docs", batchOf(2, {{"a", {1, 2}}}));
    const auto out = writer();
    const auto result = out->upsert("docs", batchOf(3, {{"wrong", {1, 2, 3}}}));
    ASSERT_TRUE(failedWith(result, Errc::Conflict));
    for (const char* const part : {"docs", "wrong", "2", "3"})
        EXPECT_NE(result.error().detail.find(part), std::string::npos) << result.error().detail;
}

TEST_P(StorageConformance, TheFirstRowSetsADimensionThatNobodySaid)
{
    const auto out = writer();
    if (engine().needsDimension) {
        EXPECT_TRUE(failedWith(out->createNamespace(plainNamespace("docs")), Errc::Conflict));
        return;
    }
    ASSERT_TRUE(succeeded(out->createNamespace(plainNamespace("docs"))));
    ASSERT_TRUE(succeeded(out->upsert("docs", batchOf(3, {{"a", {1, 2, 3}}}))));
    EXPECT_TRUE(failedWith(out->upsert("docs", batchOf(2, {{"b", {1, 2}}})), Errc::Conflict));
}

TEST_P(StorageConformance, AViewShowsWhatIsStaged)
{
    fill("docs", batchOf(1, {{"a", {1}}}));
    const auto out = writer();
    ASSERT_TRUE(succeeded(out->upsert("docs", batchOf(1, {{"b", {2}}}))));
    ASSERT_TRUE(succeeded(
        out->createNamespace(engine().needsDimension ? plainNamespace("fresh", 4) : plainNamespace("fresh"))));
    ASSERT_TRUE(succeeded(out->upsert("fresh", batchOf(4, {{"x", {1, 2, 3, 4}}}))));
    {
        auto view = out->view();
        ASSERT_TRUE(succeeded(view));
        EXPECT_EQ((*view)->maxStreams(), 1U);
        EXPECT_EQ(rowsOf(**view, "docs").size(), 2U);
        EXPECT_EQ(rowsOf(**view, "fresh").size(), 1U);
        EXPECT_EQ((*view)->find("fresh")->dimension, 4U);
        const auto stream = (*view)->scan("docs", {});
        EXPECT_TRUE(failedWith((*view)->scan("docs", {}), Errc::Busy));
    }
    ASSERT_TRUE(succeeded(out->remove("docs", idsOf({"a"}), {})));
    auto view = out->view();
    EXPECT_EQ(rowsOf(**view, "docs"), rowsOf(batchOf(1, {{"b", {2}}})));
}

TEST_P(StorageConformance, AnAbandonedWriterLeavesNoTrace)
{
    fill("docs", batchOf(1, {{"a", {1}}}));
    {
        const auto out = writer();
        ASSERT_TRUE(succeeded(out->upsert("docs", batchOf(1, {{"a", {2}}, {"b", {3}}}))));
        ASSERT_TRUE(succeeded(out->createNamespace(plainNamespace("fresh", 1))));
    }
    const auto in = reader();
    EXPECT_EQ(namesOf(*in), std::vector<std::string>{"docs"});
    EXPECT_EQ(rowsOf(*in, "docs"), rowsOf(batchOf(1, {{"a", {1}}})));
}

TEST_P(StorageConformance, HasOneWriterAtATime)
{
    {
        const auto first = writer();
        EXPECT_TRUE(failedWith(m_storage->openWriter(), Errc::Busy));
    }
    EXPECT_NE(writer(), nullptr);
}

TEST_P(StorageConformance, ACommittedWriterIsDone)
{
    fill("docs", batchOf(1, {{"a", {1}}}));
    const auto out = writer();
    ASSERT_TRUE(succeeded(out->commit()));
    EXPECT_TRUE(failedWith(out->commit(), Errc::Internal));
    EXPECT_TRUE(failedWith(out->upsert("docs", batchOf(1, {{"b", {1}}})), Errc::Internal));
    EXPECT_TRUE(out->notes().empty());
}

TEST_P(StorageConformance, AReaderSeesOneMoment)
{
    const std::size_t many = engine().many;
    fill("docs", batchOf(2, manyRows(many)));
    const RowMap before = rowsOf(*m_storage, "docs");
    const auto in = reader();
    const auto stream = *in->scan("docs", {});
    VectorBatch batch;
    ASSERT_TRUE(*stream->next(batch));
    RowMap seen = rowsOf(batch);
    bool isCommitted = false;
    {
        const auto out = writer();
        ASSERT_TRUE(succeeded(out->upsert("docs", batchOf(2, manyRows(many, 5)))));
        const auto result = out->commit(); // An engine may make it wait for the reader.
        isCommitted = result.has_value();
        EXPECT_TRUE(isCommitted || failedWith(result, Errc::Busy));
    }
    while (*stream->next(batch))
        addRows(batch, seen);
    if (!engine().oneMoment) {
        // Every row is there once, as it was or as it became.
        const RowMap after = rowsOf(*m_storage, "docs");
        EXPECT_EQ(seen.size(), before.size());
        for (const auto& [key, text] : seen)
            EXPECT_TRUE(before.at(key) == text || after.at(key) == text) << key;
        return;
    }
    EXPECT_EQ(seen, before);
    EXPECT_EQ(rowsOf(*m_storage, "docs") == before, !isCommitted);
}

TEST_P(StorageConformance, RangesPartitionExactly)
{
    const std::size_t many = engine().many - 1;
    fill("docs", batchOf(2, manyRows(many)));
    const RowMap all = rowsOf(*m_storage, "docs");
    const auto in = reader(3);
    for (const unsigned wanted : {1U, 2U, 3U, 7U, 64U}) {
        const auto ranges = in->split("docs", wanted);
        ASSERT_TRUE(succeeded(ranges));
        EXPECT_LE(ranges->size(), wanted);
        EXPECT_GE(ranges->size(), 1U);
        RowMap together;
        for (const ScanRange& range : *ranges) {
            const RowMap part = rowsOf(*in, "docs", range);
            EXPECT_TRUE(!engine().splits || part.size() > many / wanted / 3) << "pieces should be nearly even";
            for (const auto& [key, value] : part)
                EXPECT_TRUE(together.emplace(key, value).second) << key << " is in two ranges";
        }
        EXPECT_EQ(together, all);
    }
}

TEST_P(StorageConformance, ReadsInParallel)
{
    const std::size_t many = engine().many * 2;
    fill("docs", batchOf(2, manyRows(many)));
    const auto in = reader(2);
    const auto ranges = *in->split("docs", in->maxStreams());
    std::vector<RowMap> parts(ranges.size());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < ranges.size(); ++i)
        threads.emplace_back([&, i] { parts[i] = rowsOf(*in, "docs", ranges[i]); });
    for (std::thread& thread : threads)
        thread.join();
    std::size_t rows = 0;
    for (const RowMap& part : parts)
        rows += part.size();
    EXPECT_EQ(rows, many);
    std::vector<std::unique_ptr<BatchStream>> streams;
    for (unsigned i = 0; i < in->maxStreams(); ++i)
        streams.push_back(std::move(*in->scan("docs", {})));
    EXPECT_TRUE(failedWith(in->scan("docs", {}), Errc::Busy));
    streams.pop_back();
    EXPECT_TRUE(succeeded(in->scan("docs", {})));
}

TEST_P(StorageConformance, BatchesAreBounded)
{
    std::vector<Row> rows;
    for (int i = 0; i < engine().big; ++i)
        rows.push_back({std::to_string(i + 1), {1}, metadata(std::string(1 << 20, 'm'))});
    fill("docs", batchOf(1, rows));
    const auto in = reader();
    const auto stream = *in->scan("docs", {});
    VectorBatch batch;
    std::size_t seen = 0;
    while (*stream->next(batch)) {
        seen += batch.rows();
        EXPECT_LE(batch.contentBytes(), kBatchBytes + (std::size_t{2} << 20));
    }
    EXPECT_EQ(seen, rows.size());
}

TEST_P(StorageConformance, FetchesByIdInAnyOrder)
{
    fill("docs", batchOf(2, manyRows(100)));
    const auto in = reader();
    VectorBatch batch;
    ASSERT_TRUE(succeeded(in->fetch("docs", idsOf({"row-7", "gone", "row-3"}), {}, batch)));
    EXPECT_EQ(batch.dimension, 2U);
    EXPECT_EQ(rowsOf(batch), rowsOf(batchOf(2, {{"row-7", {7, 1}}, {"row-3", {3, 1}}})));
    ASSERT_TRUE(succeeded(in->fetch("docs", idsOf({"row-50"}), {}, batch)));
    EXPECT_EQ(batch.rows(), 3U);
    const std::vector<std::uint8_t> integers{static_cast<std::uint8_t>(IdType::Integer)};
    ASSERT_TRUE(succeeded(in->fetch("docs", idsOf({"7"}), integers, batch)));
    EXPECT_EQ(batch.rows(), 3U);
    EXPECT_TRUE(failedWith(in->fetch("gone", idsOf({"7"}), {}, batch), Errc::NotFound));
}

TEST_P(StorageConformance, ReplacesInPlaceWithoutOtherUniqueRules)
{
    fill("docs", batchOf(1, {{"a", {1}}}));
    EXPECT_TRUE(writer()->replacesInPlace("docs"));
}

TEST_P(StorageConformance, AnEmptyBatchChangesNothing)
{
    fill("docs", batchOf(1, {{"a", {1}}}));
    const auto out = writer();
    EXPECT_TRUE(succeeded(out->upsert("docs", batchOf(7, {}))));
    EXPECT_TRUE(succeeded(out->remove("docs", {}, {})));
    EXPECT_TRUE(succeeded(out->commit()));
    EXPECT_EQ(rowsOf(*m_storage, "docs").size(), 1U);
}

TEST_P(StorageConformance, ManyRandomChangesEndWhereAModelEnds)
{
    fill("docs", batchOf(2, {}));
    std::map<std::string, Row> model;
    std::uint32_t state = 12345;
    const auto next = [&](std::uint32_t limit) {
        state = state * 1664525 + 1013904223;
        return (state >> 8) % limit;
    };
    for (int round = 0; round < engine().rounds; ++round) {
        const auto out = writer();
        auto staged = model;
        for (int step = 0; step < 5; ++step) {
            std::vector<Row> rows;
            std::vector<std::string> gone;
            for (std::uint32_t i = 0; i < next(40); ++i) {
                Row row{"id" + std::to_string(next(60)), {static_cast<float>(next(1000)), -0.0F}};
                if (next(2) == 0)
                    row.metadata = metadata("m" + std::to_string(next(1000)));
                rows.push_back(row);
                staged[row.id] = row;
            }
            ASSERT_TRUE(succeeded(out->upsert("docs", batchOf(2, rows))));
            for (std::uint32_t i = 0; i < next(10); ++i)
                gone.push_back("id" + std::to_string(next(60)));
            for (const std::string& id : gone)
                staged.erase(id);
            ASSERT_TRUE(succeeded(out->remove("docs", idsOf(gone), {})));
        }
        if (next(3) == 0)
            continue;
        ASSERT_TRUE(succeeded(out->commit()));
        model = staged;
        std::vector<Row> rows;
        for (const auto& [id, row] : model)
            rows.push_back(row);
        ASSERT_EQ(rowsOf(*m_storage, "docs"), rowsOf(batchOf(2, rows)));
    }
}

INSTANTIATE_TEST_SUITE_P(Storages, StorageConformance, testing::ValuesIn(conformanceEngines()),
                         [](const auto& engine) { return engine.param.name; });

} // namespace
} // namespace tidemark::test
