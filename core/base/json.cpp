// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"

#include "base/bytes.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

constexpr int kMaxDepth = 64;

tl::unexpected<Error> wrongMember(const char* key, const char* wanted)
{
    return fail(Errc::Damaged, fmt::format("the key \"{}\" is missing or not {}", key, wanted));
}

const Json* find(const Json& object, const char* key)
{
    if (!object.is_object())
        return nullptr;
    const auto it = object.find(key);
    return it == object.end() ? nullptr : &*it;
}

} // namespace

Result<Json> parseJson(std::string_view text, std::size_t limit)
{
    if (text.size() > limit)
        return fail(Errc::LimitExceeded, fmt::format("JSON of {} bytes, the limit is {}", text.size(), limit));
    // The parser takes a NUL for the end of the text and looks at nothing behind it.
    if (text.find('\0') != std::string_view::npos)
        return fail(Errc::Damaged, "not JSON");
    bool tooDeep = false;
    const auto guard = [&tooDeep](int depth, Json::parse_event_t, Json&) {
        tooDeep = tooDeep || depth > kMaxDepth;
        return !tooDeep;
    };
    Json json = Json::parse(text.begin(), text.end(), guard, /*allow_exceptions=*/false);
    if (tooDeep)
        return fail(Errc::LimitExceeded, "JSON is nested too deeply");
    if (json.is_discarded())
        return fail(Errc::Damaged, "not JSON");
    return json;
}

std::string dumpJson(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json jsonFromBytes(std::string_view bytes)
{
    if (isValidUtf8(bytes))
        return Json(std::string(bytes));
    return Json{{"base64", toBase64(bytes)}};
}

void appendBytesAsJson(std::string& out, std::string_view bytes)
{
    if (!isValidUtf8(bytes)) {
        out += R"({"base64":")" + toBase64(bytes) + "\"}";
        return;
    }
    constexpr std::string_view kEscaped = "\b\t\n\f\r\"\\";
    constexpr std::string_view kLetters = "btnfr\"\\";
    out += '"';
    for (const char c : bytes) {
        const bool plain = static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
        if (plain) {
            out += c;
        } else if (const std::size_t which = kEscaped.find(c); which != std::string_view::npos) {
            out += '\\';
            out += kLetters[which];
        } else {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        }
    }
    out += '"';
}

Result<std::string> bytesFromJson(const Json& json)
{
    if (json.is_string())
        return json.get<std::string>();
    if (const Json* encoded = find(json, "base64"); encoded != nullptr && encoded->is_string() && json.size() == 1) {
        if (auto bytes = fromBase64(encoded->get_ref<const std::string&>()))
            return std::move(*bytes);
    }
    return fail(Errc::Damaged, "neither a string nor {\"base64\": …}");
}

Result<std::string> stringMember(const Json& object, const char* key)
{
    const Json* member = find(object, key);
    if (member == nullptr || !member->is_string())
        return wrongMember(key, "a string");
    return member->get<std::string>();
}

Result<std::string> bytesMember(const Json& object, const char* key)
{
    const Json* member = find(object, key);
    if (member == nullptr)
        return wrongMember(key, "a string");
    return bytesFromJson(*member);
}

Result<std::uint64_t> unsignedMember(const Json& object, const char* key)
{
    const Json* member = find(object, key);
    if (member == nullptr || !member->is_number_unsigned())
        return wrongMember(key, "a whole number from 0");
    return member->get<std::uint64_t>();
}

Result<std::int64_t> integerMember(const Json& object, const char* key)
{
    const Json* member = find(object, key);
    if (member == nullptr || !member->is_number_integer())
        return wrongMember(key, "a whole number");
    if (member->is_number_unsigned() && member->get<std::uint64_t>() > std::uint64_t{INT64_MAX})
        return wrongMember(key, "a whole number of 64 bits");
    return member->get<std::int64_t>();
}

Result<bool> boolMember(const Json& object, const char* key)
{
    const Json* member = find(object, key);
    if (member == nullptr || !member->is_boolean())
        return wrongMember(key, "true or false");
    return member->get<bool>();
}

Result<std::optional<std::string>> optionalStringMember(const Json& object, const char* key)
{
    const Json* member = find(object, key);
    if (member == nullptr || member->is_null())
        return std::optional<std::string>();
    if (!member->is_string())
        return wrongMember(key, "a string or null");
    return std::optional<std::string>(member->get<std::string>());
}

Result<std::optional<std::uint64_t>> optionalUnsignedMember(const Json& object, const char* key)
{
    const Json* member = find(object, key);
    if (member == nullptr || member->is_null())
        return std::optional<std::uint64_t>();
    if (!member->is_number_unsigned())
        return wrongMember(key, "a whole number from 0 or null");
    return std::optional<std::uint64_t>(member->get<std::uint64_t>());
}

Result<std::vector<std::string>> bytesListMember(const Json& object, const char* key, std::size_t limit)
{
    TM_TRY_ASSIGN(const Json* array, arrayMember(object, key));
    if (array->size() > limit)
        return fail(Errc::LimitExceeded, fmt::format("the list \"{}\" has {} items", key, array->size()));
    std::vector<std::string> items;
    items.reserve(array->size());
    for (const Json& item : *array) {
        TM_TRY_ASSIGN(std::string bytes, bytesFromJson(item));
        items.push_back(std::move(bytes));
    }
    return items;
}

Result<const Json*> objectMember(const Json& object, const char* key)
{
    const Json* member = find(object, key);
    if (member == nullptr || !member->is_object())
        return wrongMember(key, "an object");
    return member;
}

Result<const Json*> arrayMember(const Json& object, const char* key)
{
    const Json* member = find(object, key);
    if (member == nullptr || !member->is_array())
        return wrongMember(key, "a list");
    return member;
}

} // namespace tidemark
