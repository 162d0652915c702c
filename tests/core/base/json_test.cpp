// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "base/json.h"
#include "support/resulttesting.h"

#include <gtest/gtest.h>

namespace tidemark::test {
namespace {

using namespace std::string_literals;

TEST(ParseJson, ReadsTheWholeTextOrNothing)
{
    EXPECT_TRUE(succeeded(parseJson(R"({"a":[1,"\u0000"]})", 100)));
    for (const std::string& text :
         {"1\0"s, "1\0garbage"s, "{}\0{}"s, "\0"s, "\"a\0b\""s, "{}{}"s, "1 2"s, ""s, "\xff"s})
        EXPECT_TRUE(failedWith(parseJson(text, 100), Errc::Damaged)) << toHex(asBytes(text));
}

TEST(ParseJson, HasLimits)
{
    EXPECT_TRUE(failedWith(parseJson("[1]", 2), Errc::LimitExceeded));
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_TRUE(succeeded(parseJson(nested(64), 1'000)));
    EXPECT_TRUE(failedWith(parseJson(nested(66), 1'000), Errc::LimitExceeded));
    EXPECT_TRUE(failedWith(parseJson(std::string(100'000, '['), 1'000'000), Errc::LimitExceeded));
}

} // namespace
} // namespace tidemark::test
