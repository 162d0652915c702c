// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Promise 1: whatever a storage holds comes back bit by bit, from memory and SQLite, from full and incremental
// snapshots, compressed and not.
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"

#include <tuple>

namespace tidemark::test {

namespace {

constexpr std::uint32_t kDimension = 4;
constexpr std::int64_t kFarExpiry = std::int64_t{1} << 40;

float fromBits(std::uint32_t bits)
{
    return std::bit_cast<float>(bits);
}

Row plainRow(std::string id)
{
    return {std::move(id), {1, 2, 3, 4}};
}

/// Every kind of float there is, four to a row, and then any bits at all.
std::vector<Row> floatRows()
{
    const std::vector<std::uint32_t> patterns = {0x00000000, 0x80000000, 0x00000001, 0x80000001,
                                                 0x007fffff, 0x807fffff, 0x00800000, 0x7f7fffff, // denormals, max
                                                 0xff7fffff, 0x7f800000, 0xff800000, 0x7fc00000,
                                                 0xffc00000, 0x7f800001, 0xff800001, 0x7fbfffff, // Inf, sNaN
                                                 0x7fffffff, 0xffffffff, 0x7fc12345, 0x7fa00000,
                                                 0x3f800000, 0x34000000, 0xcb000001, 0x5f000000};
    std::vector<Row> rows;
    for (std::size_t i = 0; i < patterns.size(); i += kDimension) {
        Row row{"float" + std::to_string(i), {}};
        for (std::uint32_t k = 0; k < kDimension; ++k)
            row.values.push_back(fromBits(patterns[i + k]));
        rows.push_back(row);
    }
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        Row row{"bits" + std::to_string(i), {}};
        for (std::uint32_t k = 0; k < kDimension; ++k)
            row.values.push_back(fromBits(static_cast<std::uint32_t>(random())));
        rows.push_back(row);
    }
    return rows;
}

std::vector<Row> hostileIds()
{
    std::vector<Row> rows;
    for (const std::string& id : {std::string(),
                                  std::string(1, '\0'),
                                  std::string("a\0b", 3),
                                  std::string("a\0c", 3),
                                  std::string("a"),
                                  std::string("'"),
                                  std::string("\""),
                                  std::string("'; DROP TABLE docs; --"),
                                  std::string("line\nbreak\r\n"),
                                  std::string("../../etc/passwd"),
                                  std::string(std::size_t{1} << 20, 'x'),
                                  std::string("\xff\xfe\x80"),
                                  std::string("\xc3\xa9"),
                                  std::string("e\xcc\x81"),
                                  std::string("\xed\xa0\x80"),
                                  std::string("1"),
                                  std::string("1.0"),
                                  std::string(" 1"),
                                  std::string("01"),
                                  std::string("NULL"),
                                  std::string("\xef\xbb\xbf")})
        rows.push_back(plainRow(id));
    return rows;
}

std::vector<Row> metadataRows()
{
    std::vector<Row> rows;
    rows.push_back(plainRow("absent"));
    const std::vector<std::string> texts = {"",
                                            "null",
                                            "{}",
                                            "[]",
                                            "not JSON at all",
                                            "{\"a\": 1 }",
                                            "{\"a\":1}",
                                            std::string("nul\0inside", 10),
                                            "\xff\xfe",
                                            " {} ",
                                            std::string(std::size_t{10} << 20, 'm')};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        rows.push_back(plainRow("metadata" + std::to_string(i)));
        rows.back().metadata = texts[i];
    }
    return rows;
}

std::vector<Row> expiryRows()
{
    std::vector<Row> rows;
    const std::vector<std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>>> pairs = {
        {std::nullopt, std::nullopt}, {0, std::nullopt},      {-1, std::nullopt},         {std::nullopt, kFarExpiry},
        {3600, kFarExpiry},           {INT64_MAX, INT64_MAX}, {INT64_MIN, kFarExpiry + 1}};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        rows.push_back(plainRow("expiry" + std::to_string(i)));
        rows.back().ttl = pairs[i].first;
        rows.back().expiry = pairs[i].second;
    }
    return rows;
}

const std::map<std::string, std::vector<Row>>& edges()
{
    static const std::map<std::string, std::vector<Row>> all = {{"floats", floatRows()},
                                                                {"ids", hostileIds()},
                                                                {"metadata", metadataRows()},
                                                                {"expiry", expiryRows()},
                                                                {"empty", {}}};
    return all;
}

Content expectedContent()
{
    Content content;
    for (const auto& [name, rows] : edges())
        content[name] = rowsOf(batchOf(kDimension, rows));
    return content;
}

using Case = std::tuple<bool, bool, bool>; ///< sqlite, incremental, compressed

class Exact : public testing::TestWithParam<Case> {
protected:
    std::unique_ptr<VectorStorage> storage(const std::string& name)
    {
        if (std::get<0>(GetParam()))
            return openSqlite(m_scratch.file(name));
        return std::make_unique<MemoryStorage>(name, m_clock);
    }

private:
    ScratchDirectory m_scratch;
    ManualClock m_clock{1'800'000'000'000};
};

} // namespace

TEST_P(Exact, EverythingComesBackBitByBit)
{
    SnapshotConfig config;
    config.threads = 2;
    config.compression = std::get<2>(GetParam());
    Engine engine(config);
    const auto source = storage("source");
    if (std::get<1>(GetParam())) {
        // The parent has other values under half of the ids, and a namespace that is then dropped.
        for (const auto& [name, rows] : edges()) {
            std::vector<Row> others;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                Row row = rows[i];
                if (i % 2 == 0)
                    row.values[3] = fromBits(std::bit_cast<std::uint32_t>(row.values[3]) ^ 1U);
                if (i % 3 == 0)
                    row.metadata = row.metadata ? std::nullopt : std::optional<std::string>("");
                if (i % 5 != 0)
                    others.push_back(row);
            }
            put(*source, name, batchOf(kDimension, others));
        }
        put(*source, "gone", batchOf(kDimension, {plainRow("g")}));
        engine.create(*source);
        dropNamespace(*source, "gone");
    }
    for (const auto& [name, rows] : edges())
        put(*source, name, batchOf(kDimension, rows));
    const Content expected = expectedContent();
    ASSERT_TRUE(sameContent(contentOf(*source), expected)) << "the storage itself does not keep it";

    const SnapshotMetadata metadata = engine.create(*source);
    EXPECT_EQ(metadata.type, std::get<1>(GetParam()) ? SnapshotType::Incremental : SnapshotType::Full);
    const auto target = storage("target");
    put(*target, "gone", batchOf(kDimension, {plainRow("stays away")}));
    put(*target, "floats", batchOf(kDimension, {plainRow("too much"), plainRow("float0")}));
    engine.restore(metadata.id, *target);
    EXPECT_TRUE(sameContent(contentOf(*target), expected));

    // The other engine holds the same.
    MemoryStorage memory("other", engine.clock);
    engine.restore(metadata.id, memory);
    EXPECT_TRUE(sameContent(contentOf(memory), expected));
    const ScratchDirectory scratch;
    const auto sqlite = openSqlite(scratch.file("other"));
    engine.restore(metadata.id, *sqlite);
    EXPECT_TRUE(sameContent(contentOf(*sqlite), expected));
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
}

INSTANTIATE_TEST_SUITE_P(All, Exact, testing::Combine(testing::Bool(), testing::Bool(), testing::Bool()),
                         [](const testing::TestParamInfo<Case>& tested) {
                             return std::string(std::get<0>(tested.param) ? "sqlite" : "memory") +
                                    (std::get<1>(tested.param) ? "Incremental" : "Full") +
                                    (std::get<2>(tested.param) ? "Compressed" : "Raw");
                         });

TEST(ExactIds, TextAndOtherTypesAreDifferentIds)
{
    Engine engine;
    MemoryStorage source("source", engine.clock);
    std::vector<Row> rows;
    for (const IdType type : {IdType::Text, IdType::Integer, IdType::Blob}) {
        rows.push_back({"1", {static_cast<float>(type)}});
        rows.back().type = type;
    }
    rows.push_back({std::string("\0\0\0\0\0\0\xf0\x3f", 8), {9}}); // 1.0
    rows.back().type = IdType::Real;
    put(source, "typed", batchOf(1, rows));
    const SnapshotMetadata first = engine.create(source);
    EXPECT_EQ(first.totalVectors, 4U);
    // An incremental snapshot takes the change of one of them for what it is.
    rows[1].values[0] = 77;
    put(source, "typed", batchOf(1, {rows[1]}));
    const SnapshotMetadata second = engine.create(source);
    EXPECT_EQ(second.changed, 1U);
    EXPECT_EQ(second.added + second.removed, 0U);
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(second.id), contentOf(source)));
    rows[1].values[0] = static_cast<float>(IdType::Integer);
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(first.id), {{"typed", rowsOf(batchOf(1, rows))}}));
}

TEST(ExactExpiry, WhatExpiredMeanwhileIsRestoredAsItWas)
{
    Engine engine;
    const std::int64_t now = engine.clock.unixSeconds();
    MemoryStorage source("source", engine.clock);
    std::vector<Row> rows = {{"dies", {1}}, {"stays", {2}}};
    rows[0].ttl = 100;
    rows[0].expiry = now + 100;
    put(source, "ns", batchOf(1, rows));
    const SnapshotMetadata before = engine.create(source);
    engine.clock.advance(1000 * 1000);
    const SnapshotMetadata after = engine.create(source);
    EXPECT_EQ(after.removed, 1U) << "an expired vector is not there";

    const ScratchDirectory scratch;
    const auto target = openSqlite(scratch.file("db"));
    engine.restore(before.id, *target);
    EXPECT_TRUE(sameContent(contentOf(*target), {{"ns", rowsOf(batchOf(1, rows))}}));
    engine.restore(after.id, *target);
    EXPECT_TRUE(sameContent(contentOf(*target), {{"ns", rowsOf(batchOf(1, {rows[1]}))}}));
    // And where the database itself hides what has expired, a restore works on what is left.
    put(source, "ns", batchOf(1, {{"stays", {3}}}));
    EXPECT_TRUE(succeeded(engine.manager->restore(after.id, source, {}, {})));
    EXPECT_TRUE(sameContent(contentOf(source), {{"ns", rowsOf(batchOf(1, {rows[1]}))}}));
    EXPECT_TRUE(succeeded(engine.manager->restore(before.id, source, {}, {})));
}

} // namespace tidemark::test
