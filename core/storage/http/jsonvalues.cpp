// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/http/jsonvalues.h"

#include "base/bytes.h"
#include "base/json.h"
#include "model/canonicaljson.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cfloat>
#include <charconv>
#include <cmath>
#include <limits>

namespace tidemark {

namespace {

using namespace simdjson;

constexpr int kMaxDepth = 64;
constexpr std::size_t kSafeDigits = 19; ///< simdjson 3.0 reads doubles of more digits as zero.

std::string_view trimmed(std::string_view token)
{
    const std::size_t end = token.find_last_not_of(" \t\r\n");
    return token.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

/// As canonicalText() writes it.
void appendDouble(std::string& out, double value)
{
    out += canonicalText(SortedJson(value));
}

Result<void> appendNumber(ondemand::value& value, std::string& out)
{
    const std::string_view token = trimmed(value.raw_json_token());
    std::int64_t integer = 0;
    std::uint64_t large = 0;
    if (value.get_int64().get(integer) == SUCCESS) {
        out += std::to_string(integer);
        return {};
    }
    if (value.get_uint64().get(large) == SUCCESS) {
        out += std::to_string(large);
        return {};
    }
    // An integer beyond 64 bits is a double. simdjson 3.0 reads doubles of more than 19 digits as zero, so it only says
    // whether it is a number at all.
    double wide = 0;
    if (value.get_double().get(wide) != SUCCESS)
        return fail(Errc::Damaged, "a malformed number");
    const auto read = std::from_chars(token.data(), token.data() + token.size(), wide);
    const bool isTiny = read.ec == std::errc::result_out_of_range && token.find("e-") != std::string_view::npos;
    if ((read.ec != std::errc() && !isTiny) || read.ptr != token.data() + token.size())
        return fail(Errc::Damaged, "a malformed number");
    appendDouble(out, isTiny ? 0.0 : wide);
    return {};
}

Result<void> appendValue(ondemand::value value, std::string& out, int depth);

Result<void> appendObject(ondemand::value& value, std::string& out, int depth)
{
    ondemand::object object;
    if (const auto code = value.get_object().get(object); code != SUCCESS)
        return notJson(code);
    std::vector<std::pair<std::string, std::string>> members;
    for (auto field : object) {
        std::string_view key;
        if (const auto code = field.unescaped_key().get(key); code != SUCCESS)
            return notJson(code);
        members.emplace_back(key, std::string());
        ondemand::value member;
        if (const auto code = field.value().get(member); code != SUCCESS)
            return notJson(code);
        TM_TRY(appendValue(member, members.back().second, depth + 1));
    }
    std::stable_sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    out += '{';
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i + 1 < members.size() && members[i + 1].first == members[i].first)
            continue; // Of keys that occur twice the last one counts.
        if (out.back() != '{')
            out += ',';
        appendBytesAsJson(out, members[i].first);
        out += ':';
        out += members[i].second;
    }
    out += '}';
    return {};
}

Result<void> appendArray(ondemand::value& value, std::string& out, int depth)
{
    ondemand::array array;
    if (const auto code = value.get_array().get(array); code != SUCCESS)
        return notJson(code);
    out += '[';
    bool isFirst = true;
    for (auto element : array) {
        ondemand::value item;
        if (const auto code = element.get(item); code != SUCCESS)
            return notJson(code);
        if (!isFirst)
            out += ',';
        isFirst = false;
        TM_TRY(appendValue(item, out, depth + 1));
    }
    out += ']';
    return {};
}

Result<void> appendValue(ondemand::value value, std::string& out, int depth)
{
    if (depth > kMaxDepth)
        return fail(Errc::LimitExceeded, "JSON is nested too deeply");
    ondemand::json_type type{};
    if (const auto code = value.type().get(type); code != SUCCESS)
        return notJson(code);
    switch (type) {
    case ondemand::json_type::object: return appendObject(value, out, depth);
    case ondemand::json_type::array: return appendArray(value, out, depth);
    case ondemand::json_type::number: return appendNumber(value, out);
    case ondemand::json_type::string: {
        std::string_view text;
        if (const auto code = value.get_string().get(text); code != SUCCESS)
            return notJson(code);
        appendBytesAsJson(out, text);
        return {};
    }
    case ondemand::json_type::boolean: {
        bool isTrue = false;
        if (const auto code = value.get_bool().get(isTrue); code != SUCCESS)
            return notJson(code);
        out += isTrue ? "true" : "false";
        return {};
    }
    case ondemand::json_type::null:
        if (!isJsonNull(value))
            return fail(Errc::Damaged, "not JSON");
        out += "null";
        return {};
    }
    return fail(Errc::Damaged, "not JSON");
}

/// Rounding text to double and then to float is the same as rounding it once, except where the double lies exactly
/// between two floats, or below the normal floats, where the places between are others.
bool mayBeRoundedTwice(double value)
{
    constexpr std::uint64_t kBelowFloat = (std::uint64_t{1} << 29) - 1;
    constexpr std::uint64_t kHalf = std::uint64_t{1} << 28;
    const double size = std::fabs(value);
    return (std::bit_cast<std::uint64_t>(value) & kBelowFloat) == kHalf || (size < double{FLT_MIN} && size != 0) ||
           size >= double{FLT_MAX};
}

Result<float> floatFromText(std::string_view token)
{
    float value = 0;
    token = trimmed(token);
    const auto read = std::from_chars(token.data(), token.data() + token.size(), value);
    if (read.ptr != token.data() + token.size())
        return fail(Errc::Damaged, "a malformed number");
    if (read.ec == std::errc::result_out_of_range) {
        // Too large or too small: the double decides which.
        double wide = 0;
        const auto again = std::from_chars(token.data(), token.data() + token.size(), wide);
        const bool isNegative = token.front() == '-';
        const bool isLarge = again.ec == std::errc::result_out_of_range ? token.find("e-") == std::string_view::npos
                                                                        : std::fabs(wide) > 1;
        value = isLarge ? std::numeric_limits<float>::infinity() : 0.0F;
        return isNegative ? -value : value;
    }
    return value;
}

} // namespace

bool isJsonNull(ondemand::value& value)
{
    bool isNull = false;
    return value.is_null().get(isNull) == SUCCESS && isNull;
}

tl::unexpected<Error> notJson(error_code code)
{
    return fail(Errc::Damaged, fmt::format("not JSON, or cut off ({})", error_message(code)));
}

Result<void> appendCanonicalJson(ondemand::value value, std::string& out)
{
    return appendValue(value, out, 0);
}

Result<std::string> canonicalJson(std::string_view text)
{
    // A scalar is no document whose value can be walked; inside a list everything is.
    const padded_string padded(std::string("[") + std::string(text) + "]");
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array list;
    if (auto code = parser.iterate(padded).get(document); code != SUCCESS)
        return notJson(code);
    if (auto code = document.get_array().get(list); code != SUCCESS)
        return notJson(code);
    std::string out;
    std::size_t items = 0;
    for (auto element : list) {
        ondemand::value value;
        if (const auto code = element.get(value); code != SUCCESS)
            return notJson(code);
        TM_TRY(appendValue(value, out, 0));
        ++items;
    }
    const char* rest = nullptr;
    if (items != 1 || document.current_location().get(rest) == SUCCESS)
        return fail(Errc::Damaged, "not JSON");
    return out;
}

Result<std::size_t> appendFloats(ondemand::array list, ValueBuffer& out)
{
    const std::size_t before = out.size();
    for (auto element : list) {
        ondemand::value item;
        if (const auto code = element.get(item); code != SUCCESS)
            return notJson(code);
        const std::string_view token = item.raw_json_token();
        double wide = 0;
        if (token.size() <= kSafeDigits && item.get_double().get(wide) == SUCCESS && !mayBeRoundedTwice(wide)) {
            out.push_back(static_cast<float>(wide));
            continue;
        }
        if (token.starts_with("null")) {
            if (!isJsonNull(item))
                return fail(Errc::Damaged, "not JSON");
            out.push_back(std::numeric_limits<float>::quiet_NaN());
            continue;
        }
        TM_TRY_ASSIGN(const float value, floatFromText(token));
        // A value that nothing has read would be taken for the end of the list.
        if (double ignored = 0; token.size() > kSafeDigits && item.get_double().get(ignored) != SUCCESS)
            return fail(Errc::Damaged, "a malformed number");
        out.push_back(value);
    }
    return out.size() - before;
}

void appendFloat(std::string& out, float value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    out.append(text, end);
    if (value == 0 && std::signbit(value))
        out += ".0"; // An integer has no negative zero.
}

} // namespace tidemark
