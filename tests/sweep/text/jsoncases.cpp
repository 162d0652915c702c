// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "jsoncases.h"

#include <utility>

namespace tidemark::test {

namespace {

using namespace std::string_literals;

std::string repeated(std::size_t times, const std::string& part)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

std::vector<std::string> accepted()
{
    return {"null",
            "true",
            "false",
            "0",
            "-0",
            "-0.0",
            "1",
            "-1",
            "1.10",
            "1e5",
            "1E+5",
            "1e-5",
            "1.5e300",
            "0.1",
            "0e1",
            "0.0000000000000000000000000000000000001",
            "9007199254740993",
            "9223372036854775807",
            "-9223372036854775808",
            "18446744073709551615",
            "3.141592653589793238462643383279",
            "\"\"",
            "\"a\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
            "\"\\u00e9\"",
            "\"\\u00E9\"",
            "\"\xc3\xa9\"",
            "\"e\xcc\x81\"",
            "\"\\ud83d\\ude00\"",
            "\"\xf0\x9f\x98\x80\"",
            "\"\\uFFFF\"",
            "\"\xef\xbf\xbf\"",
            "\"\xf4\x8f\xbf\xbf\"",
            "\"\x7f\"",
            "\"\xe2\x80\xa8\xe2\x80\xa9\"",
            "\"\xef\xbb\xbf\"",
            "\"<b>&amp;</b>\"",
            "\"'\"",
            "\"\\u0022\"",
            "\"//\"",
            "\"/* */\"",
            "[]",
            "[ ]",
            "[[]]",
            "[1,2]",
            "[1 , 2 ]",
            "[null,true,\"a\",{}]",
            "\t[\n1\r]\t",
            "{}",
            "{ }",
            "{\"a\":1}",
            "{ \"a\" : 1 }",
            "{\"\":0}",
            "{\"a\":{\"a\":{}}}",
            "{\"b\":1,\"a\":2}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":1,\"a\":1}",
            "{\"A\":1,\"a\":2}",
            "{\"\xc3\xa9\":1,\"e\xcc\x81\":2}",
            "{\"\\u0061\":1,\"a\":2}",
            "{\"a\\u0000b\":1}",
            "{\"id\":1,\"values\":2,\"metadata\":3}",
            "{\"$base64\":\"AA==\"}",
            "{\"$text\":\"x\"}",
            "{\"__proto__\":1}",
            "{\"n\":null}",
            " {}",
            "{} ",
            "{}\n"};
}

std::vector<std::string> refused()
{
    return {"",
            " ",
            "nul",
            "NULL",
            "True",
            "nan",
            "NaN",
            "Infinity",
            "-Infinity",
            "+1",
            "01",
            "-01",
            "1.",
            ".5",
            "1.e5",
            "1e",
            "1e+",
            "0x10",
            "1_000",
            "1,2",
            "--1",
            "1 2",
            "\"",
            "\"a",
            "'a'",
            "\"\n\"",
            "\"\t\"",
            "\"\\x41\"",
            "\"\\u12\"",
            "\"\\u12G4\"",
            "\"\\",
            "\"\\u\"",
            "\"a\"b",
            "\"\0\""s,
            "\0"s,
            "{\0}"s,
            "[",
            "]",
            "[1",
            "[1,",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[,]",
            "[\"a\"",
            "{",
            "}",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\":1,",
            "{\"a\":1,}",
            "{,}",
            "{a:1}",
            "{'a':1}",
            "{1:1}",
            "{\"a\" 1}",
            "{\"a\"::1}",
            "{\"a\":1 \"b\":2}",
            "{}{}",
            "[]]",
            "{}}",
            "//",
            "/* */{}",
            "{} //",
            "#",
            "<x/>",
            "\xff",
            "\xc3",
            "\"\xff\"",
            "\"\xc3\"",
            "\"\xc0\xaf\"",
            "\"\xed\xa0\x80\"",
            "\"\xf4\x90\x80\x80\"",
            "[\xc3\xa9]",
            "\xc2\xa0{}",
            "\xe2\x80\x8b{}",
            "plain text",
            "a\0b"s};
}

std::vector<std::string> undecided()
{
    return {"1e400",
            "-1e400",
            "1e-400",
            "123456789012345678901234567890",
            "18446744073709551616",
            "-9223372036854775809",
            "0.1e0000000000000000000000000000000000001",
            "1." + std::string(1'000, '3'),
            "\"\\ud800\"",
            "\"\\udc00\"",
            "\"\\ud800\\ud800\"",
            "\"\\ud800a\"",
            "\"\\udc00\\ud800\"",
            "[\"\\uDEAD\"]",
            "{\"\\ud800\":1}",
            "\xef\xbb\xbf{}",
            "\xef\xbb\xbf",
            repeated(500, "[") + repeated(500, "]"),
            repeated(10'000, "[") + repeated(10'000, "]"),
            repeated(100'000, "[") + repeated(100'000, "]"),
            repeated(10'000, "{\"a\":") + "1" + repeated(10'000, "}"),
            repeated(100'000, "["),
            "\"" + std::string(std::size_t{4} << 20, 'x') + "\"",
            "\xfe\xff\0{\0}"s,
            "\xff\xfe{\0}\0"s};
}

} // namespace

std::vector<JsonCase> jsonCases()
{
    std::vector<JsonCase> cases;
    for (const auto& [letter, texts] : {std::pair("y", accepted()), {"n", refused()}, {"i", undecided()}}) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            cases.push_back({letter + std::to_string(i), texts[i]});
    }
    return cases;
}

} // namespace tidemark::test
