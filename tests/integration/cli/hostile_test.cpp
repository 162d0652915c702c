// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

#include <algorithm>

namespace tidemark::test {

namespace {

/// Escape sequences, a reversed line, invisible and broken characters, in every text that a person is shown.
class HostileTest : public CliTest {
protected:
    static constexpr const char* kEvil = "\x1b[2J\xe2\x80\xae"
                                         "a\xe2\x80\x8b\xc2\x9b\n\xff";
    static constexpr const char* kShown = "\\u{1b}[2J\\u{202e}a\\u{200b}\\u{9b}\\n\\x{ff}";

    static void expectHarmless(const std::string& text)
    {
        EXPECT_EQ(std::count_if(text.begin(), text.end(),
                                [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; }),
                  0)
            << text;
        EXPECT_EQ(text.find("\xe2\x80\xae"), std::string::npos) << text;
        EXPECT_EQ(text.find("\xe2\x80\x8b"), std::string::npos) << text;
        EXPECT_EQ(text.find("\xc2\x9b"), std::string::npos) << text;
        EXPECT_EQ(text.find('\xff'), std::string::npos) << text;
    }
};

TEST_F(HostileTest, descriptionsAndTags)
{
    ASSERT_EQ(run({"storage", "load", uri()}, kTwoVectors).code, 0);
    const std::string id = create({"--description", kEvil});
    for (const Words& words : std::vector<Words>{{"list"}, {"show", id}, {"annotate", id, "--pin"}}) {
        const ProcessResult result = run(words);
        EXPECT_EQ(result.code, 0);
        expectHarmless(result.out);
        EXPECT_NE(result.out.find(kShown), std::string::npos) << result.out;
    }
    EXPECT_EQ(json({"show", id})["description"]["base64"].is_string(), true) << "bytes that are not UTF-8 stay";
    expectHarmless(run({"show", id, "--manifest"}).out);
}

TEST_F(HostileTest, namespacesAndIds)
{
    const std::string name = "\\u001b[2J\\u202ea\\u200b\\u009b\\n";
    const std::string line = R"({"namespace":")" + name + R"(","id":")" + name + R"(","values":[1]})";
    ASSERT_EQ(run({"storage", "load", uri()}, line).code, 0);
    const std::string shown = "\\u{1b}[2J\\u{202e}a\\u{200b}\\u{9b}\\n";
    const std::string first = create();
    sql("DELETE FROM \""
        "\x1b[2J\xe2\x80\xae"
        "a\xe2\x80\x8b\xc2\x9b\n"
        "\"");
    const std::string second = create();
    for (const Words& words : std::vector<Words>{{"storage", "info", uri()},
                                                 {"show", first},
                                                 {"diff", first, second, "--ids"},
                                                 {"restore", first, "--storage", uri(), "--dry-run"},
                                                 {"restore", first, "--storage", uri()}}) {
        const ProcessResult result = run(words);
        EXPECT_EQ(result.code, 0) << result.err;
        expectHarmless(result.out);
        expectHarmless(result.err);
        EXPECT_NE(result.out.find(shown), std::string::npos) << result.out;
    }
}

TEST_F(HostileTest, errorsAndSkippedTables)
{
    sql("CREATE TABLE \"evil\x1b[2J\xe2\x80\xae\"(a TEXT)");
    for (const Words& words : std::vector<Words>{{"create", "--storage", uri()},
                                                 {"create", "--storage", uri(), "--namespace", kEvil},
                                                 {"show", kEvil},
                                                 {"list", kEvil},
                                                 {"storage", "info", std::string("sqlite:/") + kEvil}}) {
        const ProcessResult result = run(words);
        expectHarmless(result.out);
        expectHarmless(result.err);
        EXPECT_NE(result.err, "");
    }
}

TEST_F(HostileTest, columnsAreAlignedByCharacters)
{
    ASSERT_EQ(run({"storage", "load", uri()},
                  "{\"namespace\":\"\xc3\xa4\xc3\xb6\xc3\xbc\",\"id\":\"1\",\"values\":[1]}\n"
                  "{\"namespace\":\"abcdefghijkl\",\"id\":\"1\",\"values\":[1]}\n")
                  .code,
              0);
    const std::string out = run({"storage", "info", uri()}).out;
    EXPECT_NE(out.find("\nabcdefghijkl          1"), std::string::npos) << out;
    EXPECT_NE(out.find("\n\xc3\xa4\xc3\xb6\xc3\xbc                   1"), std::string::npos) << out;
}

} // namespace

} // namespace tidemark::test
