// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/showntext.h"

#include "base/bytes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tidemark {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Characters that have no picture of their own and may change that of others (Unicode 15: Cc, Cf, Zl, Zp, the
/// default-ignorable ones, and the private and unassigned ends).
constexpr std::array kUnshown = {
    Range{0x0000, 0x001f},    Range{0x007f, 0x009f},   Range{0x00ad, 0x00ad},   Range{0x034f, 0x034f},
    Range{0x0600, 0x0605},    Range{0x061c, 0x061c},   Range{0x06dd, 0x06dd},   Range{0x070f, 0x070f},
    Range{0x0890, 0x0891},    Range{0x08e2, 0x08e2},   Range{0x115f, 0x1160},   Range{0x17b4, 0x17b5},
    Range{0x180b, 0x180f},    Range{0x200b, 0x200f},   Range{0x2028, 0x202e},   Range{0x2060, 0x206f},
    Range{0x3164, 0x3164},    Range{0xe000, 0xf8ff},   Range{0xfe00, 0xfe0f},   Range{0xfeff, 0xfeff},
    Range{0xffa0, 0xffa0},    Range{0xfff0, 0xfffb},   Range{0xfffe, 0xffff},   Range{0x110bd, 0x110bd},
    Range{0x110cd, 0x110cd},  Range{0x13430, 0x1343f}, Range{0x1bca0, 0x1bca3}, Range{0x1d173, 0x1d17a},
    Range{0xe0000, 0x10ffff},
};

bool isUnshown(char32_t scalar)
{
    const auto after = std::upper_bound(kUnshown.begin(), kUnshown.end(), scalar,
                                        [](char32_t value, const Range& range) { return value < range.first; });
    return after != kUnshown.begin() && scalar <= std::prev(after)->last;
}

/// Bytes of the character that this byte leads, or 1 for a byte that leads none.
std::size_t lengthOf(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

char32_t scalarOf(std::string_view character)
{
    if (character.size() == 1)
        return static_cast<unsigned char>(character[0]);
    char32_t scalar = static_cast<unsigned char>(character[0]) & (0x7fu >> character.size());
    for (const char next : character.substr(1))
        scalar = scalar << 6 | (static_cast<unsigned char>(next) & 0x3fu);
    return scalar;
}

void appendShown(std::string& out, std::string_view character)
{
    if (!isValidUtf8(character)) {
        out += fmt::format("\\x{{{:02x}}}", static_cast<unsigned char>(character[0]));
        return;
    }
    const char32_t scalar = scalarOf(character);
    switch (scalar) {
    case U'\n': out += "\\n"; return;
    case U'\r': out += "\\r"; return;
    case U'\t': out += "\\t"; return;
    default: break;
    }
    if (isUnshown(scalar))
        out += fmt::format("\\u{{{:x}}}", static_cast<std::uint32_t>(scalar));
    else
        out += character;
}

} // namespace

std::string shownText(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        std::size_t length = lengthOf(bytes[0]);
        // A broken sequence is shown byte by byte, so that what follows it keeps its own meaning.
        if (length > bytes.size() || !isValidUtf8(bytes.substr(0, length)))
            length = 1;
        appendShown(out, bytes.substr(0, length));
        bytes.remove_prefix(length);
    }
    return out;
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string cutText(std::string_view text, std::size_t limit)
{
    if (codePoints(text) <= limit)
        return std::string(text);
    std::size_t end = 0;
    for (std::size_t count = 0; count + 1 < limit; ++count)
        end += lengthOf(text[end]);
    return std::string(text.substr(0, end)) + "…";
}

std::string shownName(std::string_view bytes)
{
    constexpr std::size_t kShownBytes = 320; // of which at most kShownCharacters are shown
    constexpr std::size_t kShownCharacters = 80;
    std::string shown = fmt::format("\"{}\"", cutText(shownText(bytes.substr(0, kShownBytes)), kShownCharacters));
    if (bytes.size() > kShownBytes)
        shown += fmt::format(" ({} bytes)", bytes.size());
    return shown;
}

} // namespace tidemark
