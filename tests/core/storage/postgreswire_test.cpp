// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// What of the PostgreSQL connector needs no server: names, the wire's forms, defaults, definitions from strangers.
#include "storage/postgres/pgdecode.h"
#include "storage/postgres/pgdefault.h"
#include "storage/postgres/pgkey.h"
#include "storage/postgres/pgnames.h"
#include "storage/postgres/pgnative.h"
#include "storage/postgres/pgtable.h"
#include "storage/postgres/pgwire.h"
#include "support/resulttesting.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace tidemark::test {
namespace {

TEST(PgNames, GoThereAndBackAndAreNeverTwoThings)
{
    for (const PgName& name : std::vector<PgName>{{"public", "docs"},
                                                  {"a.b", "c"},
                                                  {"a", "b.c"},
                                                  {"\"", "x"},
                                                  {"a\"b", "\"c\".d"},
                                                  {"a.", ".b"},
                                                  {" ", " "}}) {
        const auto back = pgNameOf(pgNamespaceName(name));
        ASSERT_TRUE(back) << pgNamespaceName(name);
        EXPECT_EQ(*back, name);
    }
    for (const std::string& text : {std::string("docs"), std::string(), std::string("."), std::string("a."),
                                    std::string(".b"), std::string("\"a"), std::string("\"a\""), std::string("\"a\"b"),
                                    std::string("\"plain\".b"), std::string("a\".b"), std::string("a.b\0c", 5)})
        EXPECT_FALSE(pgNameOf(text)) << text;
    EXPECT_EQ(pgQuoted("a\"b"), "\"a\"\"b\"");
    EXPECT_EQ(pgLiteral("it's \\"), "'it''s \\'");
}

TEST(PgWire, FloatsAreWidenedAndNarrowedWithAllTheirBits)
{
    for (std::uint64_t bits = 0; bits < (std::uint64_t{1} << 32); bits += 65'521) {
        const auto word = static_cast<std::uint32_t>(bits);
        const auto back = pgNarrow(pgWiden(word));
        ASSERT_TRUE(back.has_value());
        ASSERT_EQ(*back, word);
    }
    for (const std::uint32_t word : {0x7f800000U, 0xff800000U, 0x7f800001U, 0x7fc00000U, 0xffffffffU, 0x80000000U, 1U})
        EXPECT_EQ(pgNarrow(pgWiden(word)), word);
    EXPECT_FALSE(pgNarrow(std::bit_cast<std::uint64_t>(0.1)));
    EXPECT_FALSE(pgNarrow(std::bit_cast<std::uint64_t>(1e300)));
    EXPECT_EQ(std::bit_cast<double>(pgWiden(std::bit_cast<std::uint32_t>(1.5F))), 1.5);
}

TEST(PgWire, ArraysThatAreVectorsAndThoseThatAreNot)
{
    const float values[3] = {1.5F, -0.0F, std::numeric_limits<float>::infinity()};
    const std::string bytes(reinterpret_cast<const char*>(values), sizeof values);
    std::string back;
    ASSERT_TRUE(pgRealArrayValues(pgRealArrayWire(bytes), back));
    EXPECT_EQ(back, bytes);
    EXPECT_EQ(pgRealArrayTextOf(bytes), "{1.5,-0,Infinity}");
    ASSERT_TRUE(pgRealArrayValues(pgRealArrayWire({}), back));
    EXPECT_TRUE(back.empty());
    for (const std::string text :
         {"{}", "{1.5,-0,Infinity}", "{NULL}", "{{1,2},{3,NULL}}", "[0:1]={1,2}", "[-3:-2][5:5]={{NaN},{-Infinity}}"}) {
        const auto wire = pgRealArrayWireOfText(text);
        ASSERT_TRUE(wire) << text;
        EXPECT_EQ(pgRealArrayText(*wire), text);
        EXPECT_EQ(pgRealArrayValues(*wire, back), text == "{}" || text == "{1.5,-0,Infinity}") << text;
    }
    for (const std::string text :
         {"",    "{",      "{1",    "{1,}",  "{,}",    "{1}}", "{{1},2}", "{{1},{2,3}}", "[0:1]",           "[0:1]={",
          "{x}", "{-NaN}", "{nan}", "{inf}", "{-inf}", "{+1}", "{-}",     "{{}}",        "{{{{{{{1}}}}}}}", "1"})
        EXPECT_FALSE(pgRealArrayWireOfText(text)) << text;
}

/// What the server sends is not to be trusted with a length.
TEST(PgWire, AHeadOfACopyThatIsLongerThanItsMessageIsRefused)
{
    const PgTable table;
    std::string head("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\4abcd", 23);
    VectorBatch batch;
    PgRowDecoder good(table);
    good.begin(batch);
    const auto empty = good.appendCopyRow(head, batch);
    ASSERT_TRUE(succeeded(empty));
    EXPECT_FALSE(*empty);
    for (const char length : {'\5', '\x7f', '\xff'}) {
        PgRowDecoder decoder(table);
        decoder.begin(batch);
        head[15] = length == '\xff' ? length : '\0';
        head[18] = length;
        EXPECT_TRUE(failedWith(decoder.appendCopyRow(head, batch), Errc::NotAStorage));
    }
}

/// Twenty bytes that say they are a million elements, or dimensions that no server has.
TEST(PgWire, AnArrayHasTheElementsThatItsDimensionsSay)
{
    const auto column = [](const char* name, const char* type) {
        return Json{{"name", name}, {"type", type},      {"type_text", type}, {"typmod", -1},
                    {"base", type}, {"base_typmod", -1}, {"not_null", false}};
    };
    const auto table = pgTableFromConfig(Json{{"schema", "public"},
                                              {"table", "docs"},
                                              {"partitioned", false},
                                              {"columns", Json::array({column("id", "text"), column("v", "_float4")})},
                                              {"primary_key", {{"columns", Json::array({"id"})}}}});
    ASSERT_TRUE(succeeded(table));
    const auto wire = [](const std::vector<std::pair<std::uint32_t, std::uint32_t>>& dimensions,
                         const std::string& elements) {
        std::string bytes;
        pgAppend32(bytes, static_cast<std::uint32_t>(dimensions.size()));
        pgAppend32(bytes, 0);
        pgAppend32(bytes, 700);
        for (const auto& [length, lowerBound] : dimensions) {
            pgAppend32(bytes, length);
            pgAppend32(bytes, lowerBound);
        }
        return bytes + elements;
    };
    const auto appended = [&](const std::string& bytes) {
        PgRowDecoder decoder(*table);
        VectorBatch batch;
        decoder.begin(batch);
        return decoder.append({{"a", 1}, {bytes.data(), static_cast<int>(bytes.size())}}, batch);
    };
    const std::string one("\0\0\0\4\x3f\x80\0\0", 8);
    const std::string null("\xff\xff\xff\xff", 4);
    for (const std::string& good : {wire({}, ""), wire({{2, 1}}, one + one), wire({{1, 0}}, one),
                                    wire({{2, 1}}, one + null), wire({{1, 5}, {2, 0xfffffffe}}, one + null)})
        EXPECT_TRUE(succeeded(appended(good)));
    for (const std::string& bad :
         {wire({{1'000'000, 1}}, ""), wire({{1'000'000, 0}}, one), wire({{1'000, 1}, {1'000, 1}}, one),
          wire({{0, 1}}, ""), wire({{0xffffffff, 1}}, one), wire({{1, 1}}, one + one), wire({{2, 1}}, one),
          wire({}, one), wire({{1, 0x7fffffff}, {2, 0x7fffffff}}, one + one),
          wire({{1, 1}}, std::string("\0\0\0\5\0\0\0\0\0", 9)), wire({{1, 0}}, std::string("\0\0\0\4\0", 5)),
          std::string("\0\0\0\7", 4), std::string()})
        EXPECT_TRUE(failedWith(appended(bad), Errc::NotAStorage)) << toHex(asBytes(bad));
}

/// What a segment would refuse to give back must not get into one.
TEST(PgWire, VectorsThatAreNoneAreRefused)
{
    const auto column = [](const char* name, const char* type) {
        return Json{{"name", name}, {"type", type},      {"type_text", type}, {"typmod", -1},
                    {"base", type}, {"base_typmod", -1}, {"not_null", false}};
    };
    const auto table = pgTableFromConfig(
        Json{{"schema", "public"},
             {"table", "docs"},
             {"partitioned", false},
             {"columns", Json::array({column("id", "text"), column("s", "sparsevec"), column("b", "varbit")})},
             {"primary_key", {{"columns", Json::array({"id"})}}}});
    ASSERT_TRUE(succeeded(table));
    const auto appended = [&](const std::string& sparse, const std::string& bits) {
        PgRowDecoder decoder(*table);
        VectorBatch batch;
        decoder.begin(batch);
        return decoder.append(
            {{"a", 1}, {sparse.data(), static_cast<int>(sparse.size())}, {bits.data(), static_cast<int>(bits.size())}},
            batch);
    };
    const std::string ascending("\0\0\0\5\0\0\0\2\0\0\0\0"
                                "\0\0\0\1\0\0\0\2\0\0\0\0\0\0\0\0",
                                28);
    const std::string descending("\0\0\0\5\0\0\0\2\0\0\0\0"
                                 "\0\0\0\2\0\0\0\1\0\0\0\0\0\0\0\0",
                                 28);
    const std::string beyond("\0\0\0\5\0\0\0\2\0\0\0\0"
                             "\0\0\0\1\0\0\0\5\0\0\0\0\0\0\0\0",
                             28);
    const std::string bits("\0\0\0\3\xa0", 5);
    const std::string unused("\0\0\0\3\xa1", 5);
    EXPECT_TRUE(succeeded(appended(ascending, bits)));
    EXPECT_TRUE(failedWith(appended(descending, bits), Errc::NotAStorage));
    EXPECT_TRUE(failedWith(appended(beyond, bits), Errc::NotAStorage));
    EXPECT_TRUE(failedWith(appended(ascending, unused), Errc::NotAStorage));
    EXPECT_FALSE(pgSafeDefault(std::string_view("'a\0b'", 5)));
}

TEST(PgNative, TimesAreCountedAsTheServerDoes)
{
    const auto word = [](const char* base, const char* text) -> std::int64_t {
        const auto wire = pgNativeWire(base, text);
        if (!wire)
            return -1;
        return wire->size() == 8 ? static_cast<std::int64_t>(pgWord64(wire->data()))
                                 : static_cast<std::int32_t>(pgWord32(wire->data()));
    };
    EXPECT_EQ(word("timestamptz", "2000-01-01 00:00:00+00"), 0);
    EXPECT_EQ(word("timestamptz", "2000-01-01 00:00:01.5+00"), 1'500'000);
    EXPECT_EQ(word("timestamp", "1999-12-31 23:59:59.999998"), -2);
    EXPECT_EQ(word("timestamp", "infinity"), INT64_MAX);
    EXPECT_EQ(word("date", "2000-03-01"), 60);
    EXPECT_EQ(word("date", "-infinity"), INT32_MIN);
    EXPECT_EQ(word("date", "1970-01-01"), -10957);
    for (const char* const text : {"", "2000-01-01", "2000-01-01 00:00:00", "2000-02-30 00:00:00+00",
                                   "2000-01-01 24:00:00+00", "0044-03-15 12:00:00+00 BC", "2000-01-01 00:00:00+01",
                                   "2000-01-01 00:00:00.+00", "200000-01-01 00:00:00+00", "2000-01-01 00:00:00+00x"})
        EXPECT_EQ(word("timestamptz", text), -1) << text;
    EXPECT_EQ(pgNativeWire("uuid", "00000000-0000-0000-0000-0000000000ff")->back(), '\xff');
    EXPECT_FALSE(pgNativeWire("uuid", "00000000-0000-0000-0000-0000000000FF"));
    EXPECT_FALSE(pgNativeWire("uuid", "0000-0000"));
    EXPECT_FALSE(pgNativeWire("numeric", "1"));
}

TEST(PgDefault, OnlyWhatIsSafeIsMadeAgain)
{
    const auto sql = [](std::string_view text) {
        const auto safe = pgSafeDefault(text);
        return safe ? safe->sql + (safe->cast ? "|" + *safe->cast : "") : "no";
    };
    EXPECT_EQ(sql("'x'::text"), "'x'|text");
    EXPECT_EQ(sql("'it''s'::character varying"), "'it''s'|character varying");
    EXPECT_EQ(sql("0"), "0");
    EXPECT_EQ(sql("(-1)"), "-1");
    EXPECT_EQ(sql("'-1'::integer"), "'-1'|integer");
    EXPECT_EQ(sql("now()"), "now()");
    EXPECT_EQ(sql("CURRENT_TIMESTAMP"), "CURRENT_TIMESTAMP");
    EXPECT_EQ(sql("gen_random_uuid()"), "gen_random_uuid()");
    EXPECT_EQ(sql("true"), "true");
    EXPECT_EQ(sql("NULL::character varying"), "NULL|character varying");
    for (const char* const text :
         {"f()", "now() + '1 day'", "trueish()", "'a' || 'b'", "'a", "E'a'", "nextval('s'::regclass)",
          "1; DROP TABLE x", "", "(now())x", "'a'::text::int", "-", "U&'a'"})
        EXPECT_EQ(sql(text), "no") << text;
}

TEST(PgTable, TheDefaultLayoutIsANamespaceOfItsOwn)
{
    PgVectorTypes types;
    types.schema = "public";
    NamespaceInfo info;
    info.name = "public.docs";
    info.dimension = 3;
    info.vectors = {
        {"b", VectorKind::Bit, 9, ""}, {"f", VectorKind::Float32, 2, ""}, {"s", VectorKind::Sparse, std::nullopt, ""}};
    info.columns = {{"x", "", 0}};
    const auto table = pgTableFromConfig(pgDefaultConfig(info, types));
    ASSERT_TRUE(succeeded(table));
    const NamespaceInfo made = toNamespaceInfo(*table);
    EXPECT_EQ(made.dimension, 3U);
    EXPECT_EQ(made.vectors, info.vectors);
    EXPECT_EQ(made.columns.size(), 1U);
    EXPECT_EQ(made.idType, IdType::Text);
    info.dimension = 0;
    const auto without = pgTableFromConfig(pgDefaultConfig(info, types));
    ASSERT_TRUE(succeeded(without));
    EXPECT_EQ(without->plain(), nullptr) << "no other vector may take the plain one's place";
}

TEST(PgKey, IdsOfTheWrongFormAreNone)
{
    PgTable table;
    table.columns.resize(2);
    table.columns[0].carrier = PgCarrier::Int4;
    table.columns[1].carrier = PgCarrier::Text;
    table.key = {0};
    EXPECT_TRUE(pgKeyParts(table, IdType::Integer, "-5"));
    for (const char* const id : {"", "+5", "05", "2147483648", "5 ", "x", "-0"})
        EXPECT_FALSE(pgKeyParts(table, IdType::Integer, id)) << id;
    EXPECT_FALSE(pgKeyParts(table, IdType::Text, "5"));
    table.key = {0, 1};
    EXPECT_TRUE(pgKeyParts(table, IdType::Composite, R"([1,"a"])"));
    for (const char* const id : {"", "[]", "[1]", "[\"1\",\"a\"]", "[1,2]", "[1,\"a\",3]", "{}", "[1.0,\"a\"]",
                                 "[4294967296,\"a\"]", "[18446744073709551615,\"a\"]", "[1,\"\\u0000\"]", "[1,null]"})
        EXPECT_FALSE(pgKeyParts(table, IdType::Composite, id)) << id;
    table.columns[0].carrier = PgCarrier::Uuid;
    table.key = {0};
    EXPECT_TRUE(pgKeyParts(table, IdType::Uuid, "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"));
    for (const char* const id : {"", "a0eebc99", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11",
                                 "a0eebc999c0b-4ef8-bb6d-6bb9bd380a11-", "g0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"})
        EXPECT_FALSE(pgKeyParts(table, IdType::Uuid, id)) << id;
}

TEST(PgTable, DefinitionsOfStrangersAreDamagedAndNothingWorse)
{
    for (const char* const text :
         {"null", "[]", "5", "{}", R"({"schema":"a","table":"b","partitioned":false,"columns":[]})",
          R"({"schema":"a","table":"b","partitioned":false,"columns":[5],"primary_key":{"columns":["x"]}})",
          R"({"schema":"a","table":"b","partitioned":false,"columns":{},"primary_key":[]})"}) {
        NamespaceInfo info;
        info.name = "a.b";
        info.engine = "postgres";
        info.config = *parseJson(text, 10'000);
        const auto table = pgTableOf(info);
        EXPECT_TRUE(info.config.is_null() ? (table && !*table) : !table) << text;
    }
}

} // namespace
} // namespace tidemark::test
