// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/memoryfilesystem.h"
#include "snapshot/jsonobject.h"
#include "snapshot/jsontext.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <bit>
#include <charconv>
#include <cmath>
#include <random>

namespace tidemark {
namespace {

/// The raw bytes of the one value of a document, or nothing if it is refused.
std::optional<std::string> rawOf(const std::string& text)
{
    MemoryFileSystem files;
    files.replaceBytes("/f", text);
    const auto file = *files.openFile("/f");
    JsonScanner json(*file, "/f");
    std::string raw;
    if (!json.readRaw(raw) || !json.expectEnd())
        return std::nullopt;
    return raw;
}

std::optional<std::string> stringOf(const std::string& text)
{
    MemoryFileSystem files;
    files.replaceBytes("/f", text);
    const auto file = *files.openFile("/f");
    JsonScanner json(*file, "/f");
    std::string value;
    if (!json.readString(value) || !json.expectEnd())
        return std::nullopt;
    return value;
}

TEST(JsonScanner, TakesValuesAsTheyStand)
{
    for (const std::string text : {"0", "-0", "1e5", "1E+5", "-1.25e-0", "\"\"", "\"\\u0000\\ud83d\\ude00\\/\"", "true",
                                   "false", "null", "[]", "{}", "[ 1 ,\t[ ] , {\"a\" : { } } ]", "{\"a\":1,\"a\":2}",
                                   "[[],[[]],{}]", "\"\x7f\xc3\xa9\"", "18446744073709551616000", "{\"\":\n[\r]}"}) {
        EXPECT_EQ(rawOf(text), text);
        EXPECT_EQ(rawOf(" \n" + text + "\r\t "), text);
    }
}

TEST(JsonScanner, RefusesWhatIsNoJson)
{
    for (const std::string text : {"",
                                   " ",
                                   "01",
                                   "-",
                                   "1.",
                                   ".5",
                                   "1e",
                                   "1e+",
                                   "+1",
                                   "0x1",
                                   "1-2",
                                   "NaN",
                                   "nul",
                                   "truex",
                                   "tru",
                                   "[",
                                   "]",
                                   "[1",
                                   "[1,",
                                   "[1,]",
                                   "[,1]",
                                   "[1 2]",
                                   "[1}",
                                   "{",
                                   "}",
                                   "{1:2}",
                                   "{\"a\"}",
                                   "{\"a\":}",
                                   "{\"a\":1,}",
                                   "{,}",
                                   "{\"a\" 1}",
                                   "{\"a\":1 \"b\":2}",
                                   "\"",
                                   "\"a",
                                   "\"\\",
                                   "\"\\x\"",
                                   "\"\\u12g4\"",
                                   "\"\\u12\"",
                                   "\"\n\"",
                                   "\"\xff\"",
                                   "\"\xed\xa0\x80\"",
                                   "\"\\ud800\"",
                                   "\"\\udc00\"",
                                   "\"\\ud800x\"",
                                   "\"\\ud800\\u0041\"",
                                   "1 2",
                                   "[] []",
                                   "\xef\xbb\xbf[]",
                                   "'a'",
                                   "[1]/**/",
                                   "{\"a\":1}}",
                                   "nan",
                                   "-Infinity"})
        EXPECT_FALSE(rawOf(text)) << text;
    EXPECT_FALSE(rawOf(std::string("\0", 1)));
    EXPECT_FALSE(rawOf(std::string("\"\0\"", 3)));
}

TEST(JsonScanner, UnescapesStrings)
{
    EXPECT_EQ(stringOf("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""), "\"\\/\b\f\n\r\t");
    EXPECT_EQ(stringOf("\"\\u0041\\u00e9\\u4E2D\\ud83d\\ude00\""), "A\xc3\xa9\xe4\xb8\xad\xf0\x9f\x98\x80");
    EXPECT_EQ(stringOf("\"\\u0000\""), std::string(1, '\0'));
    EXPECT_EQ(stringOf("\"\\uffff\""), "\xef\xbf\xbf");
    EXPECT_FALSE(stringOf("7"));
}

TEST(JsonScanner, ValuesAcrossTheEdgesOfItsWindow)
{
    // Everything that can be cut, shifted over the 256 KiB edge byte by byte.
    const std::string value = "{\"k\\u00e9y\":[-12.5e-3,true,null,\"\\ud83d\\ude00 \\\\x\"]}";
    for (std::size_t shift = 0; shift < value.size() + 4; ++shift) {
        const std::string space(256 * 1024 - shift, ' ');
        ASSERT_EQ(rawOf(space + value), value) << shift;
        ASSERT_EQ(stringOf(space + "\"a\\u00e9\\ud83d\\ude00b\""), "a\xc3\xa9\xf0\x9f\x98\x80"
                                                                   "b")
            << shift;
    }
    const std::string longString = '"' + std::string(1'000'000, 'x') + '"';
    EXPECT_EQ(rawOf(longString), longString);
    const std::string longNumber = "1" + std::string(600'000, '0');
    EXPECT_EQ(rawOf(longNumber), longNumber);
}

TEST(JsonScanner, NestingIsLimitedAndNeedsNoStack)
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_TRUE(rawOf(nested(JsonScanner::kMaxDepth)));
    EXPECT_FALSE(rawOf(nested(JsonScanner::kMaxDepth + 1)));
    EXPECT_FALSE(rawOf(std::string(50'000'000, '[')));
}

TEST(JsonScanner, AgreesWithAnotherParserOnDamagedText)
{
    const std::string text = R"({"a":[1,-2.5e3,true,null,"x\u00e9\n"],"":{"b":{}},"c":[[],{}]} )";
    std::mt19937_64 random(11);
    const std::string alphabet = "{}[],:\"\\u0123456789.eE+-tfn \n\x01\xc3";
    for (int i = 0; i < 50'000; ++i) {
        std::string changed = text;
        for (std::uint64_t flips = random() % 3 + 1; flips > 0; --flips)
            changed[random() % changed.size()] = alphabet[random() % alphabet.size()];
        ASSERT_EQ(rawOf(changed).has_value(), nlohmann::json::accept(changed)) << changed;
    }
}

TEST(JsonObject, KnownKeysOnceAndUnknownOnesSkipped)
{
    static constexpr std::array<std::string_view, 2> kKeys = {"a", "b"};
    const auto walk = [](const std::string& text) -> std::optional<std::string> {
        MemoryFileSystem files;
        files.replaceBytes("/f", text);
        const auto file = *files.openFile("/f");
        JsonScanner json(*file, "/f");
        JsonObject object(json, kKeys);
        std::string seen;
        for (;;) {
            const auto key = object.next();
            if (!key)
                return std::nullopt;
            if (!*key)
                break;
            seen += std::to_string(**key);
            if (!json.skipValue())
                return std::nullopt;
        }
        if (!object.requireFirst(1))
            return std::nullopt;
        for (const std::string& name : object.unknown())
            seen += name;
        return seen;
    };
    EXPECT_EQ(walk(R"({"b":1,"x":{"a":2},"a":[]})"), "10x");
    EXPECT_EQ(walk(R"({"\u0061":1})"), "0");
    EXPECT_FALSE(walk(R"({"a":1,"a":1})"));
    EXPECT_FALSE(walk(R"({"b":1})"));
    EXPECT_FALSE(walk(R"({"a":1)"));
    EXPECT_FALSE(walk(R"([])"));
}

std::optional<std::uint32_t> bitsOf(std::string_view number)
{
    EXPECT_TRUE(isJsonNumber(number)) << number;
    const auto value = floatOfJsonNumber(number);
    return value ? std::optional(std::bit_cast<std::uint32_t>(*value)) : std::nullopt;
}

TEST(JsonNumber, IsTheNearestFloat32)
{
    EXPECT_EQ(bitsOf("-0.0"), 0x80000000U);
    EXPECT_EQ(bitsOf("-0"), 0x80000000U);
    EXPECT_EQ(bitsOf("0.0"), 0U);
    EXPECT_EQ(bitsOf("1e-45"), 1U);
    EXPECT_EQ(bitsOf("-1e-45"), 0x80000001U);
    EXPECT_EQ(bitsOf("1.1754944e-38"), 0x00800000U);
    EXPECT_EQ(bitsOf("3.4028235e38"), 0x7f7fffffU);
    EXPECT_EQ(bitsOf("-3.4028235e38"), 0xff7fffffU);
    EXPECT_EQ(bitsOf("0.1"), 0x3dcccccdU);
    EXPECT_EQ(bitsOf("16777216.0"), 0x4b800000U);
    EXPECT_EQ(bitsOf("16777217"), 0x4b800000U);
    // Halfway between two floats but for the last digit, which a double no longer sees.
    EXPECT_EQ(bitsOf("1.00000005960464477539062500000000000001"), 0x3f800001U);
    EXPECT_EQ(bitsOf("1.000000059604644775390625"), 0x3f800000U);
    // Too small and too large.
    EXPECT_EQ(bitsOf("7e-46"), 0U);
    EXPECT_EQ(bitsOf("1e-50"), 0U);
    EXPECT_EQ(bitsOf("-1e-400"), 0x80000000U);
    EXPECT_EQ(bitsOf("1e-99999999999999999999999"), 0U);
    EXPECT_EQ(bitsOf("0e99999999999999999999999"), 0U);
    EXPECT_EQ(bitsOf("0.00e999"), 0U);
    EXPECT_EQ(bitsOf("3.4028236e38"), std::nullopt);
    EXPECT_EQ(bitsOf("1e39"), std::nullopt);
    EXPECT_EQ(bitsOf("-1e400"), std::nullopt);
    EXPECT_EQ(bitsOf("1e99999999999999999999999"), std::nullopt);
    EXPECT_EQ(bitsOf("0.001e45"), std::nullopt);
    // Long mantissas that the exponent brings back, and ones that it does not.
    const std::string zeros(1000, '0');
    EXPECT_EQ(bitsOf("1" + zeros + "e-1000"), 0x3f800000U);
    EXPECT_EQ(bitsOf("0." + zeros + "1e1001"), 0x3f800000U);
    EXPECT_EQ(bitsOf("1" + zeros), std::nullopt);
    EXPECT_EQ(bitsOf("0." + zeros + "1"), 0U);
    EXPECT_EQ(bitsOf("1." + zeros + "1"), 0x3f800000U);
    EXPECT_EQ(bitsOf("0." + std::string(1000, '3')), 0x3eaaaaabU);
}

TEST(JsonNumber, ShortestTextOfEveryKindOfFloatComesBack)
{
    std::mt19937 random(3);
    for (int i = 0; i < 200'000; ++i) {
        const float value = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
        if (!std::isfinite(value))
            continue;
        char text[64];
        const auto end = std::to_chars(text, text + sizeof text, value).ptr;
        ASSERT_EQ(bitsOf({text, static_cast<std::size_t>(end - text)}), std::bit_cast<std::uint32_t>(value));
    }
}

} // namespace
} // namespace tidemark
