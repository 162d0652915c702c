// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/canonicaljson.h"
#include "model/namespaceinfo.h"
#include "model/rowhash.h"
#include "support/resulttesting.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace tidemark::test {
namespace {

using namespace std::string_literals;

TEST(VectorColumn, EveryKindHasANameThatReadsBack)
{
    for (std::uint8_t i = 0; i < kVectorKindCount; ++i) {
        const auto kind = static_cast<VectorKind>(i);
        const auto back = vectorKindFromName(name(kind));
        ASSERT_TRUE(succeeded(back));
        EXPECT_EQ(*back, kind);
    }
    EXPECT_TRUE(failedWith(vectorKindFromName("float64"), Errc::Damaged));
}

TEST(VectorColumn, EveryHalfWidensExactly)
{
    for (std::uint32_t half = 0; half < 65536; ++half) {
        const std::string bytes{static_cast<char>(half & 0xff), static_cast<char>(half >> 8)};
        const float value = widened(VectorKind::Float16, bytes)[0];
        const std::uint32_t exponent = (half >> 10) & 31;
        const double fraction = half & 1023;
        if (exponent == 31 && fraction != 0) {
            EXPECT_TRUE(std::isnan(value)) << half;
            continue;
        }
        double expected = exponent == 31  ? std::numeric_limits<double>::infinity()
                          : exponent == 0 ? std::ldexp(fraction, -24)
                                          : std::ldexp(1024 + fraction, static_cast<int>(exponent) - 25);
        expected = half >= 0x8000 ? -expected : expected;
        EXPECT_EQ(static_cast<double>(value), expected) << half;
        EXPECT_EQ(std::signbit(value), half >= 0x8000) << half;
    }
    EXPECT_EQ(widened(VectorKind::Int8, "\xff\x01"), (std::vector<float>{-1, 1}));
    EXPECT_EQ(widened(VectorKind::Uint8, "\xff\x01", 1), (std::vector<float>{255}));
    EXPECT_TRUE(widened(VectorKind::Bit, std::string(4, '\0')).empty());
}

TEST(VectorColumn, ChecksItsForm)
{
    EXPECT_TRUE(succeeded(checkVector(VectorKind::Float32, std::string(12, 'x'))));
    EXPECT_TRUE(failedWith(checkVector(VectorKind::Float32, std::string(13, 'x')), Errc::Damaged));
    EXPECT_TRUE(failedWith(checkVector(VectorKind::Float16, "abc"), Errc::Damaged));
    EXPECT_TRUE(succeeded(checkVector(VectorKind::Int8, "abc")));

    const std::string elevenBits = "\x0b\0\0\0\xff\xe0"s;
    EXPECT_TRUE(succeeded(checkVector(VectorKind::Bit, elevenBits)));
    EXPECT_EQ(vectorDimension(VectorKind::Bit, elevenBits), 11U);
    EXPECT_TRUE(failedWith(checkVector(VectorKind::Bit, "\x0b\0\0\0\xff\xf0"s), Errc::Damaged)) << "an unused bit";
    EXPECT_TRUE(failedWith(checkVector(VectorKind::Bit, "\x0b\0\0\0\xff"s), Errc::Damaged));

    const std::string sparse = "\x09\0\0\0\x02\0\0\0\x01\0\0\0\x08\0\0\0aaaabbbb"s;
    EXPECT_TRUE(succeeded(checkVector(VectorKind::Sparse, sparse)));
    EXPECT_EQ(vectorDimension(VectorKind::Sparse, sparse), 9U);
    EXPECT_TRUE(
        failedWith(checkVector(VectorKind::Sparse, "\x09\0\0\0\x02\0\0\0\x08\0\0\0\x08\0\0\0aaaabbbb"s), Errc::Damaged))
        << "an index twice";
    EXPECT_TRUE(failedWith(checkVector(VectorKind::Sparse, "\x08\0\0\0\x01\0\0\0\x08\0\0\0aaaa"s), Errc::Damaged))
        << "an index beyond the dimension";
    EXPECT_TRUE(failedWith(checkVector(VectorKind::Sparse, "\x09\0\0\0\xff\xff\xff\xff"s), Errc::Damaged));

    EXPECT_TRUE(succeeded(checkVector(VectorKind::Multi, "\x01\0\0\0aaaabbbb"s)));
    EXPECT_TRUE(failedWith(checkVector(VectorKind::Multi, "\0\0\0\0aaaa"s), Errc::Damaged));
    EXPECT_TRUE(failedWith(checkVector(VectorKind::Multi, "\x02\0\0\0aaaabbbbcccc"s), Errc::Damaged));
    for (const VectorKind kind : {VectorKind::Bit, VectorKind::Sparse, VectorKind::Multi})
        EXPECT_TRUE(failedWith(checkVector(kind, "ab"), Errc::Damaged));
}

VectorBatch oneRow(std::vector<VectorColumn> vectors)
{
    VectorBatch batch;
    batch.dimension = 1;
    batch.ids.append("a");
    batch.values = {1.0F};
    batch.vectors = std::move(vectors);
    return batch;
}

VectorColumn column(std::string name, VectorKind kind, std::optional<std::string> value)
{
    VectorColumn made{std::move(name), kind, {}};
    value ? made.values.append(*value) : made.values.appendAbsent();
    return made;
}

Hash128 hashOf(const VectorBatch& batch)
{
    RowHashes hashes;
    hashRows(batch, HashSecret(), hashes);
    return hashes.rows[0];
}

TEST(VectorColumn, IsPartOfTheRowHash)
{
    const Hash128 plain = hashOf(oneRow({}));
    EXPECT_EQ(hashOf(oneRow({column("v", VectorKind::Int8, std::nullopt)})), plain) << "an absent one adds nothing";
    const Hash128 one = hashOf(oneRow({column("v", VectorKind::Int8, "ab")}));
    EXPECT_NE(one, plain);
    EXPECT_NE(hashOf(oneRow({column("v", VectorKind::Uint8, "ab")})), one);
    EXPECT_NE(hashOf(oneRow({column("w", VectorKind::Int8, "ab")})), one);
    EXPECT_NE(hashOf(oneRow({column("v", VectorKind::Int8, "ac")})), one);
    const VectorColumn other = column("w", VectorKind::Float16, "cd");
    EXPECT_EQ(hashOf(oneRow({column("v", VectorKind::Int8, "ab"), other})),
              hashOf(oneRow({other, column("v", VectorKind::Int8, "ab")})))
        << "a set, not a list";
    const VectorBatch a = oneRow({column("v", VectorKind::Int8, "ab")});
    const VectorBatch b = oneRow({column("v", VectorKind::Int8, "xy")});
    EXPECT_EQ(hashRowParts(a, 0, HashSecret()).values, hashRowParts(b, 0, HashSecret()).values);
    EXPECT_EQ(hashRowParts(a, 0, HashSecret()).metadata, hashRowParts(b, 0, HashSecret()).metadata);
    EXPECT_NE(hashRowParts(a, 0, HashSecret()).vectors, hashRowParts(b, 0, HashSecret()).vectors);
}

TEST(VectorColumn, FieldsOfANamespaceReadBack)
{
    NamespaceInfo info;
    info.vectorName = "embedding";
    info.vectors = {{"a\xff", VectorKind::Sparse, 7, "ip"}, {"b", VectorKind::Bit, std::nullopt, ""}};
    info.columns = {{"price", "numeric(10,2)", 8}, {"at", "timestamptz", 9}};
    info.idType = IdType::Composite;
    Json json = Json::object();
    addFields(json, info);
    NamespaceInfo back;
    ASSERT_TRUE(succeeded(readFields(json, back)));
    EXPECT_EQ(back.vectorName, info.vectorName);
    EXPECT_EQ(back.vectors, info.vectors);
    EXPECT_EQ(back.columns, info.columns);
    EXPECT_EQ(back.idType, info.idType);
    std::swap(json["vectors"][0], json["vectors"][1]);
    EXPECT_TRUE(failedWith(readFields(json, back), Errc::Damaged)) << "out of order";
    Json empty = Json::object();
    addFields(empty, {});
    EXPECT_TRUE(empty.empty()) << "a plain namespace says nothing more than before";
}

TEST(CanonicalJson, HasOneForm)
{
    const auto form = [](std::string_view text) {
        const auto document = parseMetadata(text);
        return document ? canonicalText(*document) : std::string("none");
    };
    EXPECT_EQ(form(R"( {"b" : 1.0, "a":[1 ,2], "c":18446744073709551615, "d":-9223372036854775808} )"),
              R"({"a":[1,2],"b":1.0,"c":18446744073709551615,"d":-9223372036854775808})");
    EXPECT_EQ(form(R"({"a":1,"a":2})"), R"({"a":2})");
    EXPECT_EQ(form(R"("\u00e9\u0000")"), "\"\u00e9\\u0000\"");
    EXPECT_EQ(form("nope"), "none");
    EXPECT_EQ(form("1e999"), "none");
    EXPECT_EQ(form(std::string(64, '[') + std::string(64, ']')).size(), 128U);
    EXPECT_EQ(form(std::string(65, '[') + std::string(65, ']')), "none");
    EXPECT_EQ(form(form(R"({"x":0.1,"y":1e300,"z":5e-324})")), R"({"x":0.1,"y":1e+300,"z":5e-324})");
}

} // namespace
} // namespace tidemark::test
