// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshot/jsontext.h"

#include <cstdint>
#include <string>

namespace tidemark::test {

/// Calls `one(id)` with ids that a careless program takes for each other, each once: every Unicode scalar value alone;
/// letters with combining marks behind them, which normalisation composes to some of the former, as it decomposes
/// those; every Hangul syllable taken apart; single bytes and other sequences that are no UTF-8.
template <typename One>
void forOddIds(One&& one)
{
    const auto text = [](std::initializer_list<std::uint32_t> points) {
        std::string id;
        for (const std::uint32_t point : points)
            appendUtf8(id, point);
        return id;
    };
    constexpr std::uint32_t kSurrogates = 0xd800;
    constexpr std::uint32_t kBehindSurrogates = 0xe000;
    constexpr std::uint32_t kBehindLast = 0x110000;
    for (std::uint32_t point = 0; point < kBehindLast; ++point) {
        if (point < kSurrogates || point >= kBehindSurrogates)
            one(text({point}));
    }
    // Latin, Greek, Cyrillic, Kana: what has composed forms with one mark.
    constexpr std::uint32_t kLetters[][2] = {
        {0x41, 0x5b}, {0x61, 0x7b}, {0xc0, 0x250}, {0x370, 0x460}, {0x3041, 0x30ff}};
    for (const auto& [first, behind] : kLetters) {
        for (std::uint32_t letter = first; letter < behind; ++letter) {
            for (std::uint32_t mark = 0x300; mark < 0x346; ++mark)
                one(text({letter, mark}));
            one(text({letter, 0x3099}));
            one(text({letter, 0x309a}));
        }
    }
    // The Unicode standard, section 3.12: a syllable is a leading consonant, a vowel, and perhaps a trailing consonant.
    constexpr std::uint32_t kVowels = 21;
    constexpr std::uint32_t kTrailing = 28;
    for (std::uint32_t syllable = 0; syllable < 11'172; ++syllable) {
        const std::uint32_t leading = 0x1100 + syllable / (kVowels * kTrailing);
        const std::uint32_t vowel = 0x1161 + syllable % (kVowels * kTrailing) / kTrailing;
        const std::uint32_t trailing = 0x11a7 + syllable % kTrailing;
        one(trailing == 0x11a7 ? text({leading, vowel}) : text({leading, vowel, trailing}));
    }
    for (unsigned byte = 0x80; byte < 0x100; ++byte) {
        one(std::string(1, static_cast<char>(byte)));
        one("a" + std::string(1, static_cast<char>(byte)) + "a");
    }
    // Surrogates as three bytes, an overlong slash and NUL, a point beyond the last, cut sequences; then the empty id,
    // paths, and a mark of byte order before a letter.
    for (const char* const bytes : {"\xed\xa0\x80", "\xed\xbf\xbf", "\xed\xa0\xbd\xed\xb8\x80", "\xc0\xaf", "\xc0\x80",
                                    "\xf4\x90\x80\x80", "\xe2\x82", "\xf0\x9f\x98", "", "..", "../x", "a/b",
                                    "\xef\xbb\xbf"
                                    "a",
                                    "a ", " a", "a\n",
                                    "A\xcc\x8a"
                                    "b"})
        one(std::string(bytes));
    one(std::string("a\0", 2));
    one(std::string("a\0b", 3));
    one(std::string("\0\0", 2));
    one(std::string(std::size_t{1} << 20, 'x'));
}

} // namespace tidemark::test
