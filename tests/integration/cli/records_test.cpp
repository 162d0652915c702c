// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

#include <filesystem>

namespace tidemark::test {

namespace {

/// What is loaded comes back byte for byte, and a second storage has the same dump.
class RecordsTest : public CliTest {
protected:
    void expectRoundTrip(const std::string& lines) const
    {
        const ProcessResult loaded = run({"storage", "load", uri("a.db")}, lines);
        ASSERT_EQ(loaded.code, 0) << loaded.err;
        EXPECT_EQ(dump("a.db"), lines);
        ASSERT_EQ(run({"storage", "load", uri("b.db")}, dump("a.db")).code, 0);
        EXPECT_EQ(dump("b.db"), lines);
    }
    static std::string withMetadata(const std::string& json)
    {
        return R"({"namespace":"n","id":"1","values":[1],"metadata":)" + json + "}\n";
    }
};

TEST_F(RecordsTest, specialNumbers)
{
    expectRoundTrip("{\"namespace\":\"n\",\"id\":\"1\",\"values\":[-0,1e-45,3.4028235e+38,0.1,\"inf\",\"-inf\","
                    "\"nan:7fc00000\",\"nan:7fc00001\",\"nan:ff800001\",\"nan:ffffffff\",1.1754944e-38,16777216]}\n");
    EXPECT_EQ(query("SELECT hex(embedding) FROM n", "a.db"),
              "0000008001000000FFFF7F7FCDCCCC3D0000807F000080FF0000C07F0100C07F010080FFFFFFFFFF000080000000804B|\n");
}

TEST_F(RecordsTest, numbersThatPeopleWrite)
{
    const std::string line =
        R"({"namespace":"n","id":"1","values":[ 1.0, 1E2 ,0.10000000149011612,"nan",1e-60,-1e-60]})";
    ASSERT_EQ(run({"storage", "load", uri()}, line).code, 0);
    EXPECT_EQ(dump(), "{\"namespace\":\"n\",\"id\":\"1\",\"values\":[1,100,0.1,\"nan:7fc00000\",0,-0]}\n");
}

TEST_F(RecordsTest, metadataIsKeptByteForByte)
{
    for (const char* json : {"null", "{}", "{\"a\": 1.0,  \"b\":[1e400,-0.0]}", "\"\\u00e9\\ud800\"", "3", "[ ]",
                             "{\"a\":1,\"a\":2}", "{\"$text\":\"x\",\"b\":1}"}) {
        SCOPED_TRACE(json);
        std::filesystem::remove(path("a.db"));
        std::filesystem::remove(path("b.db"));
        expectRoundTrip(withMetadata(json));
        EXPECT_EQ(query("SELECT metadata FROM n", "a.db"), std::string(json) + "|\n");
    }
}

TEST_F(RecordsTest, metadataThatIsNoJsonOnOneLine)
{
    struct Case {
        const char* stored; ///< As SQL.
        const char* shown;
    };
    for (const Case& item :
         {Case{"'no json'", R"({"$text":"no json"})"}, Case{"''", R"({"$text":""})"},
          Case{"'{\"a\":1}' || char(10)", R"({"$text":"{\"a\":1}\n"})"}, Case{"' {}'", R"({"$text":" {}"})"},
          Case{"'{\"$text\":\"x\"}'", R"({"$text":"{\"$text\":\"x\"}"})"},
          Case{"'{\"$text\":5}'", R"({"$text":"{\"$text\":5}"})"},
          Case{"CAST(x'ff00' AS TEXT)", R"({"$base64":"/wA="})"}}) {
        SCOPED_TRACE(item.stored);
        std::filesystem::remove(path("a.db"));
        std::filesystem::remove(path("b.db"));
        ASSERT_EQ(run({"storage", "load", uri("a.db")}, withMetadata("{}")).code, 0);
        sql(std::string("UPDATE n SET metadata = ") + item.stored, "a.db");
        EXPECT_EQ(dump("a.db"), withMetadata(item.shown));
        ASSERT_EQ(run({"storage", "load", uri("b.db")}, dump("a.db")).code, 0);
        EXPECT_EQ(query("SELECT hex(metadata) FROM n", "b.db"), query("SELECT hex(metadata) FROM n", "a.db"));
    }
}

TEST_F(RecordsTest, absentIsNotNull)
{
    expectRoundTrip(
        "{\"namespace\":\"n\",\"id\":\"a\",\"values\":[1]}\n"
        "{\"namespace\":\"n\",\"id\":\"b\",\"values\":[1],\"metadata\":null}\n"
        "{\"namespace\":\"n\",\"id\":\"c\",\"values\":[1],\"metadata\":{},\"ttl_seconds\":0,\"expires_at\":-5}\n"
        "{\"namespace\":\"n\",\"id\":\"d\",\"values\":[1],\"ttl_seconds\":9223372036854775807}\n");
}

TEST_F(RecordsTest, idsAndNamesAreByteStrings)
{
    expectRoundTrip("{\"namespace\":\"a \\\"b\\\"\\n\",\"id\":\"\\u0001\\\\ \xc3\xa9\",\"values\":[1]}\n"
                    "{\"namespace\":\"a \\\"b\\\"\\n\",\"id\":{\"$base64\":\"/w==\"},\"values\":[1]}\n");
}

TEST_F(RecordsTest, emptyNamespaces)
{
    ASSERT_EQ(run({"storage", "load", uri()}, "{\"namespace\":\"e\",\"dimension\":7}\n{\"namespace\":\"f\"}\n").code,
              0);
    EXPECT_TRUE(dump().starts_with("{\"namespace\":\"e\"")) << dump();
    EXPECT_NE(dump().find("{\"namespace\":\"f\""), std::string::npos);
    EXPECT_EQ(json({"storage", "info", uri()})["namespaces"].size(), 2U);
}

TEST_F(RecordsTest, aForeignTableComesBackWithItsDefinition)
{
    makeForeignTable();
    const ProcessResult dumped = run({"storage", "dump", uri(), "--definitions"});
    ASSERT_EQ(dumped.code, 0) << dumped.err;
    ASSERT_EQ(run({"storage", "load", uri("b.db")}, dumped.out).code, 0);
    EXPECT_EQ(contentOf("items", "b.db"), contentOf("items"));
    EXPECT_EQ(run({"storage", "dump", uri("b.db"), "--definitions"}).out, dumped.out);

    // Without the definition the rows go into the table that is there.
    sql("DELETE FROM items", "b.db");
    const std::string lines = dump();
    EXPECT_NE(lines.find("\"id\":-3"), std::string::npos) << lines;
    EXPECT_NE(lines.find("{\"$real\":1e+300"), std::string::npos) << lines;
    ASSERT_EQ(run({"storage", "load", uri("b.db")}, lines).code, 0);
    EXPECT_EQ(contentOf("items", "b.db"), contentOf("items"));
}

TEST_F(RecordsTest, rowsWithoutAVector)
{
    makeForeignTable();
    sql("INSERT INTO items VALUES(7, 'none', NULL, 1, 2, 3)");
    const std::string lines = run({"storage", "dump", uri(), "--definitions"}).out;
    EXPECT_NE(lines.find("\"id\":7,\"values\":null"), std::string::npos) << lines;
    const ProcessResult loaded = run({"storage", "load", uri("b.db")}, lines);
    ASSERT_EQ(loaded.code, 0) << loaded.err;
    EXPECT_EQ(contentOf("items", "b.db"), contentOf("items"));
}

TEST_F(RecordsTest, chosenNamespaces)
{
    ASSERT_EQ(run({"storage", "load", uri()}, "{\"namespace\":\"a\",\"id\":\"1\",\"values\":[1]}\n"
                                              "{\"namespace\":\"b\",\"id\":\"1\",\"values\":[2]}\n")
                  .code,
              0);
    EXPECT_EQ(run({"storage", "dump", uri(), "--namespace", "b"}).out,
              "{\"namespace\":\"b\",\"id\":\"1\",\"values\":[2]}\n");
    EXPECT_EQ(errorCode({"storage", "dump", uri(), "--namespace", "c"}, 3), "not-found");
}

TEST_F(RecordsTest, jsonIsOneArrayOfTheSameObjects)
{
    EXPECT_EQ(run({"storage", "load", uri()}, kTwoVectors).code, 0);
    const Json array = json({"storage", "dump", uri()});
    ASSERT_EQ(array.size(), 2U);
    EXPECT_EQ(array[0]["id"], "a");
    sql("DROP TABLE docs");
    EXPECT_EQ(json({"storage", "dump", uri()}), Json::array());
}

} // namespace

} // namespace tidemark::test
