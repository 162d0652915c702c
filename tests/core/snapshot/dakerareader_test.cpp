// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/dakerareader.h"

#include "io/memoryfilesystem.h"
#include "io/posixfilesystem.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <fstream>
#include <map>
#include <random>

namespace tidemark {
namespace {

struct Row {
    std::vector<std::uint32_t> bits;
    std::optional<std::string> metadata;
    friend bool operator==(const Row&, const Row&) = default;
};
using Rows = std::map<std::string, Row>;

Row row(const std::vector<float>& values, std::optional<std::string> metadata = std::nullopt)
{
    Row made{{}, std::move(metadata)};
    for (const float value : values)
        made.bits.push_back(std::bit_cast<std::uint32_t>(value));
    return made;
}

Result<std::map<std::string, Rows>> rowsOf(const DakeraContent& content)
{
    std::map<std::string, Rows> all;
    for (const NamespaceInfo& info : content.namespaces()) {
        Rows& rows = all[info.name];
        TM_TRY_ASSIGN(const auto stream, content.scan(info.name));
        VectorBatch batch;
        for (;;) {
            TM_TRY_ASSIGN(const bool more, stream->next(batch));
            EXPECT_EQ(more, batch.rows() != 0);
            if (!more)
                break;
            EXPECT_EQ(batch.dimension, info.dimension.value_or(0));
            EXPECT_EQ(batch.values.size(), batch.rows() * batch.dimension);
            for (std::size_t i = 0; i < batch.rows(); ++i) {
                const auto values = batch.rowValues(i);
                Row made = row({values.begin(), values.end()});
                if (batch.hasMetadata(i))
                    made.metadata = std::string(batch.metadata[i]);
                EXPECT_TRUE(rows.emplace(std::string(batch.ids[i]), made).second) << "an id came twice";
            }
        }
        EXPECT_EQ(info.count, rows.size());
    }
    return all;
}

/// A directory in memory with one snapshot, read whole.
struct One {
    MemoryFileSystem files;
    std::vector<std::string> notes;

    Result<std::map<std::string, Rows>> read(const std::string& snap)
    {
        files.replaceBytes("/d/s.snap", snap);
        TM_TRY_ASSIGN(const DakeraDirectory directory, readDakeraDirectory(files, "/d"));
        if (directory.snapshots.empty())
            return fail(Errc::Damaged, directory.skipped.at(0).reason);
        TM_TRY_ASSIGN(const auto content, readDakeraSnapshot(files, directory.snapshots.at(0)));
        notes = content->notes();
        return rowsOf(*content);
    }
    bool noted(const std::string& part) const
    {
        return std::any_of(notes.begin(), notes.end(),
                           [&](const std::string& note) { return note.find(part) != std::string::npos; });
    }
};

std::string meta(const std::string& id, const std::string& type = "Full", const std::string& parent = "",
                 std::int64_t createdAt = 5)
{
    return fmt::format(R"({{"id":"{}","created_at":{},"description":null,"namespaces":[],"total_vectors":0,)"
                       R"("size_bytes":0,"snapshot_type":"{}","parent_id":{},"version":"1.0.0"}})",
                       id, createdAt, type, parent.empty() ? "null" : '"' + parent + '"');
}

std::string snapOf(const std::string& namespaces)
{
    return fmt::format(R"({{"metadata":{},"namespaces":[{}]}})", meta("s"), namespaces);
}

std::string namespaceOf(const std::string& vectors, const std::string& name = "n")
{
    return fmt::format(R"({{"namespace":"{}","vector_count":99,"dimension":null,"vectors":[{}]}})", name, vectors);
}

const std::string kFixtures = TIDEMARK_FIXTURES "/dakera";

std::map<std::string, Rows> edgeRows(bool pretty)
{
    const std::string object =
        pretty ? "{\n            \"\": {},\n            \"a\": [\n              1,\n              -2,\n"
                 "              18446744073709551615,\n              9223372036854775807,\n"
                 "              -9223372036854775808,\n              1.5,\n              1e300,\n"
                 "              \"\\u0000\\t\\n\\u001f\x7f\",\n              {\n                \"e\": true,\n"
                 "                \"é\": null\n              }\n            ],\n            \"z\": 1\n          }"
               : "{\"\":{},\"a\":[1,-2,18446744073709551615,9223372036854775807,-9223372036854775808,1.5,1e300,"
                 "\"\\u0000\\t\\n\\u001f\x7f\",{\"e\":true,\"é\":null}],\"z\":1}";
    const std::string array = pretty ? "[\n            1,\n            2,\n            3\n          ]" : "[1,2,3]";
    return {
        {"emptyns", {}},
        {"floats",
         {{"negzero", Row{{0x80000000, 0, 1, 0x7f7fffff, 0xff7fffff, 0x00800000, 0x3dcccccd, 0x4b800000}, {}}},
          {"plain", row({1, 2, 3, 4, 5, 6, 7, 8})}}},
        {"ids", {{"", row({1.5})}, {"a/../b \"q\" \\ \x01 é 中 😀", row({2.5})}}},
        {"meta",
         {{"arr", row({1}, array)},
          {"emptyobj", row({1}, "{}")},
          {"none", row({1})},
          {"str", row({1}, "\"plain string\"")},
          {"zero", row({1}, "0")}}},
        {"ns with space/é中", {{"x", row({0.25}, object)}}},
    };
}

TEST(DakeraReader, FixturesGiveExactlyTheirRows)
{
    for (const bool pretty : {false, true}) {
        PosixFileSystem files;
        const auto directory = readDakeraDirectory(files, kFixtures + (pretty ? "/edge-pretty" : "/edge-compact"));
        ASSERT_TRUE(directory) << toString(directory.error());
        EXPECT_TRUE(directory->notes.empty());
        EXPECT_TRUE(directory->skipped.empty());
        ASSERT_EQ(directory->snapshots.size(), 1U);
        const DakeraSnapshot& snapshot = directory->snapshots[0];
        EXPECT_EQ(snapshot.id, pretty ? "snap_1795351865605_0" : "snap_1795351865601_0");
        EXPECT_EQ(snapshot.createdAt, 1'795'351'865);
        EXPECT_EQ(snapshot.description, std::nullopt);
        EXPECT_TRUE(snapshot.full);
        EXPECT_FALSE(snapshot.incomplete);
        EXPECT_EQ(snapshot.parentId, std::nullopt);
        const auto content = readDakeraSnapshot(files, snapshot);
        ASSERT_TRUE(content) << toString(content.error());
        const auto rows = rowsOf(**content);
        ASSERT_TRUE(rows) << toString(rows.error());
        EXPECT_EQ(*rows, edgeRows(pretty));
        std::vector<std::optional<std::uint32_t>> dimensions;
        for (const NamespaceInfo& info : (*content)->namespaces())
            dimensions.push_back(info.dimension);
        EXPECT_EQ(dimensions, (std::vector<std::optional<std::uint32_t>>{std::nullopt, 8, 1, 1, 1}));
        ASSERT_EQ((*content)->notes().size(), 1U);
        EXPECT_EQ((*content)->notes()[0].substr(0, 36), "5 vectors have the metadata null, wh");
        EXPECT_FALSE((*content)->scan("no such"));
    }
}

std::string compactFixture()
{
    std::ifstream stream(kFixtures + "/edge-compact/snap_1795351865601_0.snap", std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

TEST(DakeraReader, CutAtEveryByteIsAnError)
{
    const std::string whole = compactFixture();
    ASSERT_GT(whole.size(), 1000U);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto rows = One().read(whole.substr(0, size));
        ASSERT_FALSE(rows) << size;
        EXPECT_EQ(rows.error().code, Errc::Damaged) << size;
    }
    EXPECT_TRUE(One().read(whole));
    EXPECT_TRUE(One().read(whole + "\n"));
    EXPECT_FALSE(One().read(whole + "}"));
}

TEST(DakeraReader, ChangedBytesAreErrorsOrRows)
{
    const std::string whole = compactFixture();
    std::mt19937_64 random(5);
    int readable = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string changed = whole;
        for (std::uint64_t flips = random() % 3 + 1; flips > 0; --flips)
            changed[random() % changed.size()] =
                random() % 2 == 0 ? static_cast<char>(random()) : "{}[],:\"0n-.e\\"[random() % 13];
        readable += One().read(changed) ? 1 : 0;
    }
    EXPECT_GT(readable, 500);
    EXPECT_LT(readable, 15'000);
}

TEST(DakeraReader, NullsBecomeNaNAndAreCounted)
{
    One one;
    const auto rows = one.read(snapOf(namespaceOf(R"({"id":"a","values":[null,1,null]},)"
                                                  R"({"id":"b","values":[0,null,0],"metadata":null},)"
                                                  R"({"id":"b","values":[0,0,null],"metadata":null})")));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->at("n").at("a").bits, (std::vector<std::uint32_t>{0x7fc00000, 0x3f800000, 0x7fc00000}));
    EXPECT_EQ(rows->at("n").at("b").bits, (std::vector<std::uint32_t>{0, 0, 0x7fc00000}));
    EXPECT_TRUE(one.noted("3 values of namespace \"n\" were null and read as NaN"));
    EXPECT_TRUE(one.noted("1 vectors have the metadata null"));
    EXPECT_TRUE(one.noted("1 vectors of namespace \"n\" have an id that comes again"));
}

TEST(DakeraReader, TheLastOfAnIdCountsAcrossBatchesAndNamespacesOfOneName)
{
    std::string first;
    std::string second;
    for (int i = 0; i < 10'000; ++i)
        first += fmt::format(R"({}{{"id":"v{}","values":[{}]}})", i == 0 ? "" : ",", i % 9000, i);
    for (int i = 0; i < 100; ++i)
        second += fmt::format(R"({}{{"metadata":{{"i":{}}},"values":[{}],"id":"v{}"}})", i == 0 ? "" : ",", i, -i, i);
    One one;
    const auto rows = one.read(snapOf(namespaceOf(first) + "," + namespaceOf("", "other") + "," + namespaceOf(second)));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->at("n").size(), 9000U);
    EXPECT_EQ(rows->at("n").at("v8999"), row({8999}));
    EXPECT_EQ(rows->at("n").at("v500"), row({9500}));
    EXPECT_EQ(rows->at("n").at("v0"), row({-0.0F + 0}, R"({"i":0})"));
    EXPECT_EQ(rows->at("n").at("v99"), row({-99}, R"({"i":99})"));
    EXPECT_TRUE(rows->at("other").empty());
    EXPECT_TRUE(one.noted("1100 vectors of namespace \"n\" have an id"));
    EXPECT_TRUE(one.noted("occurs more than once"));
}

TEST(DakeraReader, DeepMetadataIsKept) // D7
{
    for (const std::size_t depth : {123U, 1000U, 10'000U}) {
        const std::string deep = std::string(depth, '[') + std::string(depth, ']');
        const auto rows = One().read(snapOf(namespaceOf(R"({"id":"a","values":[1],"metadata":)" + deep + "}")));
        ASSERT_TRUE(rows);
        EXPECT_EQ(rows->at("n").at("a").metadata, deep);
    }
    const auto tooDeep =
        One().read(snapOf(namespaceOf(R"({"id":"a","values":[1],"metadata":)" + std::string(10'001, '[') + "}")));
    ASSERT_FALSE(tooDeep);
    EXPECT_EQ(tooDeep.error().code, Errc::LimitExceeded);
    EXPECT_NE(tooDeep.error().detail.find("\"a\""), std::string::npos);
}

TEST(DakeraReader, MetadataIsTheSliceOfTheFile) // D8
{
    const std::string metadata = "{\"k\":0.1000000000000000055511151231257827, \"k\" : 1E5,\n\t\"\\u0041\":[ ]}";
    const auto rows = One().read(snapOf(namespaceOf(R"({"id":"a","values":[1],"metadata": )" + metadata + " }")));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->at("n").at("a").metadata, metadata);
}

TEST(DakeraReader, LongNumbersAndValuesBeyondFloat32)
{
    const std::string digits(1000, '0');
    const auto rows = One().read(snapOf(namespaceOf(R"({"id":"a","values":[1)" + digits + "e-1000,0." + digits +
                                                    "1e1001,1e-9999,0." + std::string(1000, '3') + "]}")));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->at("n").at("a"), row({1, 1, 0, 1.0F / 3}));
    for (const std::string& number : {"1" + digits, std::string("1e39"), std::string("-3.5e38")}) {
        const auto beyond = One().read(snapOf(namespaceOf("{\"values\":[1," + number + "],\"id\":\"culprit\"}")));
        ASSERT_FALSE(beyond);
        EXPECT_EQ(beyond.error().code, Errc::Damaged);
        EXPECT_NE(beyond.error().detail.find("\"culprit\""), std::string::npos) << beyond.error().detail;
    }
}

TEST(DakeraReader, LengthsThatDifferAreAConflict)
{
    for (const std::string& snap :
         {snapOf(namespaceOf(R"({"id":"a","values":[1,2]},{"id":"odd","values":[1]})")),
          snapOf(namespaceOf(R"({"id":"a","values":[1,2]},{"id":"odd","values":[]})")),
          snapOf(namespaceOf(R"({"id":"a","values":[1,2]})") + "," + namespaceOf(R"({"id":"odd","values":[1]})"))}) {
        const auto rows = One().read(snap);
        ASSERT_FALSE(rows);
        EXPECT_EQ(rows.error().code, Errc::Conflict);
    }
    const auto rows = One().read(snapOf(namespaceOf(R"({"id":"a","values":[1,2]},{"id":"odd","values":[1]})")));
    EXPECT_EQ(rows.error().detail, "vector \"odd\" of namespace \"n\" has 1 values, others have 2");
    // No values at all are a dimension too.
    EXPECT_TRUE(One().read(snapOf(namespaceOf(R"({"id":"a","values":[]},{"id":"b","values":[]})"))));
}

TEST(DakeraReader, AnyOrderOfKeysAndUnknownOnes)
{
    One one;
    const auto rows =
        one.read(R"({"extra":[{}],"namespaces":[{"vectors":[{"metadata":1,"values":[2],"id":"a","ttl":7}],)"
                 R"("dimension":3,"namespace":"n","new":{}}],"metadata":)" +
                 meta("s") + "}");
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->at("n").at("a"), row({2}, "1"));
    for (const char* part : {"unknown key \"extra\"", "unknown key \"ttl\"", "unknown key \"new\"",
                             "says that it has 3 values a vector, and has 1"})
        EXPECT_TRUE(one.noted(part)) << part;
}

TEST(DakeraReader, WrongShapesAreDamaged)
{
    for (const std::string vectors : {R"({"id":"a"})",
                                      R"({"values":[1]})",
                                      R"({"id":null,"values":[1]})",
                                      R"({"id":1,"values":[1]})",
                                      R"({"id":"a","values":null})",
                                      R"({"id":"a","values":{}})",
                                      R"({"id":"a","values":["1"]})",
                                      R"({"id":"a","values":[true]})",
                                      R"({"id":"a","values":[[1]]})",
                                      R"({"id":"a","values":[01]})",
                                      R"({"id":"a","values":[1],"values":[1]})",
                                      R"({"id":"a","id":"a","values":[1]})",
                                      R"({"id":"a","values":[1],"metadata":1,"metadata":1})",
                                      R"({"id":"a","values":[NaN]})",
                                      R"({"id":"\ud800","values":[1]})",
                                      "{\"id\":\"\xff\",\"values\":[1]}",
                                      "{\"id\":\"a\",\"values\":[1],\"metadata\":\"\xff\"}",
                                      "[]",
                                      "7",
                                      R"({"id":"a","values":[1]},)"}) {
        const auto rows = One().read(snapOf(namespaceOf(vectors)));
        ASSERT_FALSE(rows) << vectors;
        EXPECT_EQ(rows.error().code, Errc::Damaged) << vectors;
    }
    for (const std::string& snap :
         {snapOf(R"({"namespace":"n"})"), snapOf(R"({"vectors":[]})"), snapOf(R"({"namespace":1,"vectors":[]})"),
          snapOf(R"({"namespace":"n","vectors":[],"dimension":-1})"), snapOf("[]"),
          snapOf(R"({"namespace":"n","vectors":[],"dimension":99999999999})"),
          snapOf(R"({"namespace":"n","vectors":[],"namespace":"n"})"), "{\"metadata\":" + meta("s") + "}",
          std::string(R"({"namespaces":[]})"), "{\"metadata\":" + meta("s") + ",\"namespaces\":[],\"namespaces\":[]}",
          std::string("[]"), std::string("null"), std::string("{}")})
        EXPECT_FALSE(One().read(snap)) << snap;
}

TEST(DakeraReader, AFileThatChangesWhileItIsReadIsDamaged)
{
    MemoryFileSystem files;
    const std::string before = snapOf(namespaceOf(R"({"id":"a","values":[1]},{"id":"b","values":[2]})"));
    std::string after = before;
    after.replace(after.find(R"({"id":"b)"), 1, " ");
    for (const std::string& now : {after, snapOf(namespaceOf(R"({"id":"a","values":[1]}              )")),
                                   snapOf(namespaceOf(R"({"id":"a","values":[1,3]},{"id":"b","values":[]})"))}) {
        files.replaceBytes("/d/s.snap", before);
        const auto directory = readDakeraDirectory(files, "/d");
        ASSERT_TRUE(directory);
        const auto content = readDakeraSnapshot(files, directory->snapshots.at(0));
        ASSERT_TRUE(content);
        files.replaceBytes("/d/s.snap", now);
        const auto stream = (*content)->scan("n");
        ASSERT_TRUE(stream);
        VectorBatch batch;
        Result<bool> more = (*stream)->next(batch);
        while (more && *more)
            more = (*stream)->next(batch);
        if (!more) { // The open file may be the old one: then all is well.
            EXPECT_EQ(more.error().code, Errc::Damaged);
        }
    }
}

TEST(DakeraReader, StopsWhenAsked)
{
    std::string vectors;
    for (int i = 0; i < 5000; ++i)
        vectors += fmt::format(R"({}{{"id":"v{}","values":[1]}})", i == 0 ? "" : ",", i);
    MemoryFileSystem files;
    files.replaceBytes("/d/s.snap", snapOf(namespaceOf(vectors)));
    const auto directory = readDakeraDirectory(files, "/d");
    ASSERT_TRUE(directory);
    std::stop_source stop;
    stop.request_stop();
    const auto content = readDakeraSnapshot(files, directory->snapshots.at(0), JobContext(stop.get_token()));
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().code, Errc::Cancelled);
}

} // namespace
} // namespace tidemark
