// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/numbertext.h"

#include <fmt/format.h>

#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

namespace tidemark::cli {

namespace {

template <typename Word>
struct Shape;

template <>
struct Shape<std::uint32_t> {
    using Number = float;
    static constexpr std::uint32_t kInfinity = 0x7f800000u;
    static constexpr std::uint32_t kUsualNan = 0x7fc00000u;
};

template <>
struct Shape<std::uint64_t> {
    using Number = double;
    static constexpr std::uint64_t kInfinity = 0x7ff0000000000000u;
    static constexpr std::uint64_t kUsualNan = 0x7ff8000000000000u;
};

template <typename Word>
constexpr Word kSign = Word{1} << (std::numeric_limits<Word>::digits - 1);

template <typename Word>
void append(std::string& out, Word bits)
{
    using S = Shape<Word>;
    const Word magnitude = bits & ~kSign<Word>;
    if (magnitude > S::kInfinity) {
        out += fmt::format("\"nan:{:0{}x}\"", bits, sizeof(Word) * 2);
    } else if (magnitude == S::kInfinity) {
        out += bits == magnitude ? "\"inf\"" : "\"-inf\"";
    } else {
        char text[32];
        const auto end = std::to_chars(std::begin(text), std::end(text), std::bit_cast<typename S::Number>(bits));
        out.append(text, end.ptr);
    }
}

template <typename Word>
Result<Word> fromName(std::string_view name)
{
    using S = Shape<Word>;
    constexpr std::string_view kNan = "nan:";
    if (name == "inf")
        return S::kInfinity;
    if (name == "-inf")
        return S::kInfinity | kSign<Word>;
    if (name == "nan")
        return S::kUsualNan;
    if (name.starts_with(kNan) && name.size() == kNan.size() + sizeof(Word) * 2) {
        Word bits = 0;
        const char* end = name.data() + name.size();
        const auto read = std::from_chars(name.data() + kNan.size(), end, bits, 16);
        if (read.ec == std::errc() && read.ptr == end && (bits & ~kSign<Word>) > S::kInfinity)
            return bits;
    }
    return fail(Errc::InvalidArgument,
                fmt::format("\"{}\" is no number (known are \"inf\", \"-inf\", \"nan\" and \"nan:\" with {} digits)",
                            name, sizeof(Word) * 2));
}

template <typename Word>
Result<Word> fromJson(std::string_view json)
{
    using Number = typename Shape<Word>::Number;
    if (json.size() >= 2 && json.front() == '"')
        return fromName<Word>(json.substr(1, json.size() - 2));
    Number number{};
    const char* end = json.data() + json.size();
    const auto read = std::from_chars(json.data(), end, number);
    if (read.ec == std::errc::result_out_of_range) {
        // Too large is refused. Too small is rounded like any other number, to zero.
        const bool negative = json.starts_with('-');
        if (std::abs(std::strtold(std::string(json).c_str(), nullptr)) < 1.0L)
            return negative ? kSign<Word> : Word{0};
    }
    if (read.ec != std::errc() || read.ptr != end || std::isinf(number))
        return fail(Errc::InvalidArgument, fmt::format("{} is no number of {} bits", json, sizeof(Word) * 8));
    return std::bit_cast<Word>(number);
}

} // namespace

void appendFloat(std::string& out, std::uint32_t bits)
{
    append(out, bits);
}

void appendReal(std::string& out, std::uint64_t bits)
{
    append(out, bits);
}

Result<std::uint32_t> floatFromJson(std::string_view json)
{
    return fromJson<std::uint32_t>(json);
}

Result<std::uint64_t> realFromJson(std::string_view json)
{
    return fromJson<std::uint64_t>(json);
}

bool isJsonInteger(std::string_view json)
{
    return !json.empty() && json.find_first_not_of("-0123456789") == std::string_view::npos;
}

Result<std::int64_t> integerFromJson(std::string_view json)
{
    std::int64_t value = 0;
    const char* end = json.data() + json.size();
    const auto read = std::from_chars(json.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end)
        return fail(Errc::InvalidArgument, fmt::format("{} is no whole number of 64 bits", json.substr(0, 80)));
    return value;
}

} // namespace tidemark::cli
