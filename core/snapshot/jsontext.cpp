// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/jsontext.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace tidemark {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// For a number that is no float32: true if it is too small for one, false if it is too large. The place of its first
/// digit that is not 0, as a power of ten, says so: nothing between 1e-40 and 1e30 gets here.
bool isTiny(std::string_view number)
{
    const std::size_t exponentAt = number.find_first_of("eE");
    const std::string_view mantissa = number.substr(0, exponentAt);
    std::int64_t power = 0;
    if (exponentAt != std::string_view::npos) {
        std::string_view digits = number.substr(exponentAt + 1);
        const bool negative = digits.front() == '-';
        digits.remove_prefix(negative || digits.front() == '+' ? 1 : 0);
        constexpr std::int64_t kHuge = std::int64_t{1} << 60; // Beyond what any mantissa can make up for.
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), power);
        power = read.ec == std::errc() ? std::min(power, kHuge) : kHuge;
        power = negative ? -power : power;
    }
    const std::size_t first = mantissa.find_first_of("123456789");
    if (first == std::string_view::npos)
        return true; // 0e999
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const auto place = static_cast<std::int64_t>(point) - static_cast<std::int64_t>(first);
    return place + power < 0;
}

} // namespace

bool isJsonNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto next = [&] { return at < text.size() ? text[at] : '\0'; };
    const auto skipDigits = [&] {
        const std::size_t from = at;
        while (isDigit(next()))
            ++at;
        return at > from;
    };
    at += next() == '-' ? 1 : 0;
    if (next() == '0')
        ++at; // No digit may follow a leading zero.
    else if (!skipDigits())
        return false;
    if (next() == '.') {
        ++at;
        if (!skipDigits())
            return false;
    }
    if (next() == 'e' || next() == 'E') {
        ++at;
        at += next() == '+' || next() == '-' ? 1 : 0;
        if (!skipDigits())
            return false;
    }
    return at == text.size();
}

void appendUtf8(std::string& text, std::uint32_t point)
{
    const auto add = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xc0 | point >> 6);
        add(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        add(0xe0 | point >> 12);
        add(0x80 | (point >> 6 & 0x3f));
        add(0x80 | (point & 0x3f));
    } else {
        add(0xf0 | point >> 18);
        add(0x80 | (point >> 12 & 0x3f));
        add(0x80 | (point >> 6 & 0x3f));
        add(0x80 | (point & 0x3f));
    }
}

std::optional<float> floatOfJsonNumber(std::string_view number)
{
    float value = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    if (read.ec == std::errc() && !std::isinf(value))
        return value;
    // Libraries differ in whether a number that rounds to 0 is out of range.
    if (read.ec != std::errc() && isTiny(number))
        return number.front() == '-' ? -0.0F : 0.0F;
    return std::nullopt;
}

} // namespace tidemark
