// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/record.h"

#include "cli/jsonscanner.h"
#include "cli/numbertext.h"
#include "model/cell.h"

#include <fmt/format.h>

#include <charconv>

#include <optional>

namespace tidemark::cli {

namespace {

/// Puts the key in front, so that a person finds the place.
tl::unexpected<Error> wrongKey(std::string_view key, const Error& error)
{
    return fail(Errc::InvalidArgument, fmt::format("\"{}\": {}", key, error.detail));
}

tl::unexpected<Error> wrongValue(std::string_view what)
{
    return fail(Errc::InvalidArgument, std::string(what));
}

/// {"$tag": VALUE}, an object with this one member.
struct Tagged {
    std::string tag;
    std::string_view value;
};

std::optional<Tagged> taggedFrom(std::string_view json)
{
    if (json.empty() || json.front() != '{')
        return std::nullopt;
    auto members = splitJsonObject(json);
    if (!members || members->size() != 1 || !members->front().key.starts_with('$'))
        return std::nullopt;
    return Tagged{std::move(members->front().key), members->front().value};
}

Result<std::string> decodeBase64(std::string_view json)
{
    TM_TRY_ASSIGN(const std::string text, decodeJsonString(json));
    return fromBase64(text);
}

Result<std::string> nameFromJson(std::string_view json)
{
    if (const auto tagged = taggedFrom(json); tagged && tagged->tag == "$base64")
        return decodeBase64(tagged->value);
    return decodeJsonString(json);
}

template <typename Word>
std::string wordBytes(Word word)
{
    std::string bytes(sizeof word, '\0');
    std::memcpy(bytes.data(), &word, sizeof word);
    return bytes;
}

/// A whole number from -2^63 to 2^64 - 1.
Result<std::string> integerIdFromJson(std::string_view json)
{
    std::uint64_t large = 0;
    const auto read = std::from_chars(json.data(), json.data() + json.size(), large);
    if (read.ec == std::errc() && read.ptr == json.data() + json.size())
        return std::to_string(large);
    TM_TRY_ASSIGN(const std::int64_t number, integerFromJson(json));
    return std::to_string(number);
}

Result<void> readId(std::string_view json, VectorBatch& row)
{
    IdType type = IdType::Text;
    std::string id;
    if (json.starts_with('"')) {
        TM_TRY_ASSIGN(id, decodeJsonString(json));
    } else if (isJsonInteger(json)) {
        type = IdType::Integer;
        TM_TRY_ASSIGN(id, integerIdFromJson(json));
    } else {
        const auto tagged = taggedFrom(json);
        if (!tagged)
            return wrongValue("neither a string nor a whole number");
        if (tagged->tag == "$real") {
            type = IdType::Real;
            TM_TRY_ASSIGN(const std::uint64_t bits, realFromJson(tagged->value));
            id = wordBytes(bits);
        } else if (tagged->tag == "$base64" || tagged->tag == "$blob") {
            type = tagged->tag == "$blob" ? IdType::Blob : IdType::Text;
            TM_TRY_ASSIGN(id, decodeBase64(tagged->value));
        } else if (tagged->tag == "$uuid" || tagged->tag == "$key") {
            type = tagged->tag == "$uuid" ? IdType::Uuid : IdType::Composite;
            TM_TRY_ASSIGN(id, decodeJsonString(tagged->value));
        } else {
            return wrongValue("neither a string nor a whole number");
        }
    }
    row.ids.append(id);
    if (type != IdType::Text)
        row.idTypes.push_back(static_cast<std::uint8_t>(type));
    return {};
}

Result<void> readValues(std::string_view json, VectorBatch& row)
{
    if (json == "null") {
        row.irregular.push_back(1);
        return {};
    }
    JsonScanner scanner(json);
    if (!scanner.take('['))
        return wrongValue("not a list of numbers");
    scanner.skipSpace();
    if (!scanner.take(']')) {
        do {
            TM_TRY_ASSIGN(const std::string_view item, scanner.value());
            TM_TRY_ASSIGN(const std::uint32_t bits, floatFromJson(item));
            const std::size_t at = row.values.size();
            row.values.resize(at + 1);
            std::memcpy(&row.values[at], &bits, sizeof bits);
            scanner.skipSpace();
        } while (scanner.take(','));
    }
    if (row.values.size() > UINT32_MAX)
        return wrongValue("too many values");
    row.dimension = static_cast<std::uint32_t>(row.values.size());
    return {};
}

Result<void> readInteger(std::string_view json, IntegerColumn& column)
{
    if (json == "null")
        return {};
    TM_TRY_ASSIGN(const std::int64_t value, integerFromJson(json));
    column.append(value);
    return {};
}

Result<std::string> cellFromJson(std::string_view json)
{
    if (json == "null")
        return encodeNullCell();
    if (json == "true" || json == "false")
        return encodeBooleanCell(json == "true");
    if (isJsonInteger(json)) {
        TM_TRY_ASSIGN(const std::int64_t number, integerFromJson(json));
        return encodeWordCell(CellClass::Integer, number);
    }
    if (json.starts_with('"')) {
        TM_TRY_ASSIGN(const std::string text, decodeJsonString(json));
        return encodeBytesCell(CellClass::Text, text);
    }
    const auto tagged = taggedFrom(json);
    const std::string tag = tagged ? tagged->tag : std::string();
    if (tag == "$blob" || tag == "$base64") {
        TM_TRY_ASSIGN(const std::string bytes, decodeBase64(tagged->value));
        return encodeBytesCell(tag == "$blob" ? CellClass::Blob : CellClass::Text, bytes);
    }
    if (tag == "$json") {
        TM_TRY_ASSIGN(const std::string text, decodeJsonString(tagged->value));
        return encodeBytesCell(CellClass::JsonText, text);
    }
    const bool isNumber = json.front() == '-' || (json.front() >= '0' && json.front() <= '9');
    if (tag == "$real" || isNumber) {
        TM_TRY_ASSIGN(const std::uint64_t bits, realFromJson(isNumber ? json : tagged->value));
        return encodeWordCell(CellClass::Real, bits);
    }
    return wrongValue("neither null, a number, a string, {\"$real\": …}, {\"$blob\": …} nor {\"$base64\": …}");
}

Result<std::string> keyFromJson(const JsonMember& member)
{
    if (!member.key.starts_with(kEncodedKey))
        return member.key;
    return fromBase64(std::string_view(member.key).substr(kEncodedKey.size()));
}

Result<void> readColumns(std::string_view json, VectorBatch& row)
{
    TM_TRY_ASSIGN(const auto members, splitJsonObject(json));
    for (const JsonMember& member : members) {
        CellColumn column;
        TM_TRY_ASSIGN(column.name, keyFromJson(member));
        if (row.findCells(column.name) != nullptr)
            return wrongValue(fmt::format("the column \"{}\" occurs twice", member.key));
        auto cell = cellFromJson(member.value);
        if (!cell)
            return wrongKey(member.key, cell.error());
        column.cells.append(*cell);
        row.cells.push_back(std::move(column));
    }
    return {};
}

Result<void> readVectors(std::string_view json, VectorBatch& row)
{
    TM_TRY_ASSIGN(const auto members, splitJsonObject(json));
    for (const JsonMember& member : members) {
        VectorColumn column;
        TM_TRY_ASSIGN(column.name, keyFromJson(member));
        const auto tagged = taggedFrom(member.value);
        const auto kind = tagged ? vectorKindFromName(std::string_view(tagged->tag).substr(1))
                                 : Result<VectorKind>(fail(Errc::InvalidArgument, ""));
        if (!kind || row.findVectors(column.name) != nullptr)
            return wrongKey(member.key, wrongValue("not one {\"$<kind of vector>\": \"<base 64>\"}").value());
        column.kind = *kind;
        TM_TRY_ASSIGN(const std::string bytes, decodeBase64(tagged->value));
        if (Result<void> checked = checkVector(*kind, bytes); !checked)
            return wrongKey(member.key, checked.error());
        column.values.append(bytes);
        row.vectors.push_back(std::move(column));
    }
    return {};
}

/// One key of a line. False if a vector's line has no such key.
Result<bool> readVectorKey(const JsonMember& member, VectorBatch& row)
{
    const auto known = [](Result<void> result) -> Result<bool> {
        if (!result)
            return fail(std::move(result).error());
        return true;
    };
    if (member.key == "id")
        return known(readId(member.value, row));
    if (member.key == "values")
        return known(readValues(member.value, row));
    if (member.key == "ttl_seconds")
        return known(readInteger(member.value, row.ttlSeconds));
    if (member.key == "expires_at")
        return known(readInteger(member.value, row.expiresAt));
    if (member.key == "columns")
        return known(readColumns(member.value, row));
    if (member.key == "vectors")
        return known(readVectors(member.value, row));
    if (member.key != "metadata")
        return false;
    TM_TRY_ASSIGN(const std::string metadata, metadataFromJson(member.value));
    row.metadata.append(metadata);
    return true;
}

/// The same for a line that is a namespace.
Result<bool> readDefinitionKey(const JsonMember& member, NamespaceInfo& info)
{
    constexpr std::size_t kMaxConfigBytes = std::size_t{64} << 20;
    if (member.key == "dimension") {
        if (member.value == "null")
            return true;
        TM_TRY_ASSIGN(const std::int64_t dimension, integerFromJson(member.value));
        if (dimension < 0 || dimension > std::int64_t{UINT32_MAX})
            return wrongValue("no dimension");
        info.dimension = static_cast<std::uint32_t>(dimension);
    } else if (member.key == "metric") {
        TM_TRY_ASSIGN(info.metric, nameFromJson(member.value));
    } else if (member.key == "engine") {
        TM_TRY_ASSIGN(info.engine, nameFromJson(member.value));
    } else if (member.key == "fields") {
        TM_TRY_ASSIGN(const Json fields, parseJson(member.value, kMaxConfigBytes));
        TM_TRY(readFields(fields, info));
    } else if (member.key == "config") {
        TM_TRY_ASSIGN(info.config, parseJson(member.value, kMaxConfigBytes));
    } else {
        return false;
    }
    return true;
}

const JsonMember* findMember(const std::vector<JsonMember>& members, std::string_view key)
{
    for (const JsonMember& member : members) {
        if (member.key == key)
            return &member;
    }
    return nullptr;
}

} // namespace

Result<std::string> metadataFromJson(std::string_view json)
{
    if (const auto tagged = taggedFrom(json)) {
        if (tagged->tag == "$text")
            return decodeJsonString(tagged->value);
        if (tagged->tag == "$base64")
            return decodeBase64(tagged->value);
    }
    return std::string(json);
}

Result<void> parseRecord(std::string_view line, Record& record)
{
    record = Record();
    if (!isValidUtf8(line))
        return wrongValue("not UTF-8");
    TM_TRY_ASSIGN(const auto members, splitJsonObject(line));
    const JsonMember* name = findMember(members, "namespace");
    if (name == nullptr)
        return wrongValue("the key \"namespace\" is missing");
    record.isDefinition = findMember(members, "id") == nullptr;
    if (!record.isDefinition && findMember(members, "values") == nullptr)
        return wrongValue("the key \"values\" is missing");
    for (const JsonMember& member : members) {
        Result<bool> known = true;
        if (&member == name) {
            auto decoded = nameFromJson(member.value);
            if (!decoded)
                return wrongKey(member.key, decoded.error());
            record.info.name = std::move(*decoded);
        } else if (record.isDefinition) {
            known = readDefinitionKey(member, record.info);
        } else {
            known = readVectorKey(member, record.row);
        }
        if (!known)
            return wrongKey(member.key, known.error());
        if (!*known)
            return wrongValue(fmt::format("the key \"{}\" does not belong {}", member.key,
                                          record.isDefinition ? "here (the key \"id\" is missing)" : "to a vector"));
    }
    return {};
}

} // namespace tidemark::cli
