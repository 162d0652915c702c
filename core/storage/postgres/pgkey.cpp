// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgkey.h"

#include <fmt/format.h>

#include <charconv>
#include <limits>

namespace tidemark {

namespace {

constexpr std::uint32_t kTextOid = 25;
constexpr std::size_t kMaxIdBytes = std::size_t{1} << 30;

std::optional<std::int64_t> integerOf(std::string_view digits)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || std::to_string(value) != digits)
        return std::nullopt;
    return value;
}

bool fits(PgCarrier carrier, std::int64_t value)
{
    switch (carrier) {
    case PgCarrier::Int2: return value >= INT16_MIN && value <= INT16_MAX;
    case PgCarrier::Int4: return value >= INT32_MIN && value <= INT32_MAX;
    default: return true;
    }
}

bool isText(std::string_view text)
{
    return text.find('\0') == std::string_view::npos && isValidUtf8(text);
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : !isLowerHex(text.substr(i, 1)) && !(text[i] >= '0' && text[i] <= '9'))
            return false;
    }
    return true;
}

std::string uuidText(std::string_view bytes)
{
    const std::string hex = toHex(asBytes(bytes));
    return fmt::format("{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4),
                       hex.substr(20));
}

/// Digits, true or false, text; with quotes where JSON has them.
void appendJsonString(std::string& out, std::string_view text)
{
    constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += kHex[static_cast<unsigned char>(c) >> 4];
            out += kHex[static_cast<unsigned char>(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

std::int64_t integerOfWire(PgCarrier carrier, const PgField& field)
{
    switch (carrier) {
    case PgCarrier::Int2: return static_cast<std::int16_t>(pgWord16(field.data));
    case PgCarrier::Int4: return static_cast<std::int32_t>(pgWord32(field.data));
    default: return static_cast<std::int64_t>(pgWord64(field.data));
    }
}

std::size_t wireBytes(PgCarrier carrier)
{
    switch (carrier) {
    case PgCarrier::Int2: return 2;
    case PgCarrier::Int4: return 4;
    case PgCarrier::Int8:
    case PgCarrier::Float8: return 8;
    case PgCarrier::Bool: return 1;
    case PgCarrier::Uuid: return 16;
    default: return 0;
    }
}

/// As JSON, for a key of several columns.
void appendPart(std::string& out, PgCarrier carrier, const PgField& field)
{
    switch (carrier) {
    case PgCarrier::Int2:
    case PgCarrier::Int4:
    case PgCarrier::Int8: out += std::to_string(integerOfWire(carrier, field)); return;
    case PgCarrier::Bool: out += field.data[0] != 0 ? "true" : "false"; return;
    default: appendJsonString(out, field.bytes());
    }
}

std::optional<std::string> partOf(PgCarrier carrier, const Json& json)
{
    switch (carrier) {
    case PgCarrier::Int2:
    case PgCarrier::Int4:
    case PgCarrier::Int8: {
        if (!json.is_number_integer())
            return std::nullopt;
        if (json.is_number_unsigned() && json.get<std::uint64_t>() > INT64_MAX)
            return std::nullopt;
        const auto value = json.get<std::int64_t>();
        return fits(carrier, value) ? std::optional(std::to_string(value)) : std::nullopt;
    }
    case PgCarrier::Bool:
        if (!json.is_boolean())
            return std::nullopt;
        return json.get<bool>() ? "true" : "false";
    default:
        if (!json.is_string() || !isText(json.get_ref<const std::string&>()))
            return std::nullopt;
        return json.get<std::string>();
    }
}

std::optional<PgKeyParts> compositeParts(const PgTable& table, std::string_view id)
{
    const auto json = parseJson(id, kMaxIdBytes);
    if (!json || !json->is_array() || json->size() != table.key.size())
        return std::nullopt;
    PgKeyParts parts;
    for (std::size_t i = 0; i < table.key.size(); ++i) {
        auto part = partOf(table.columns[table.key[i]].carrier, (*json)[i]);
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
    }
    return parts;
}

double doubleOf(std::string_view bytes)
{
    double value = 0;
    std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

} // namespace

Result<void> appendPgId(const PgTable& table, const std::vector<PgField>& fields, VectorBatch& batch)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::size_t wanted = wireBytes(table.columns[table.key[i]].carrier);
        if (fields[i].isNull() || (wanted != 0 && static_cast<std::size_t>(fields[i].size) != wanted))
            return fail(Errc::NotAStorage, "a primary key has no value, or one of the wrong length");
    }
    const IdType type = table.idType();
    const PgField& first = fields.front();
    switch (type) {
    case IdType::Integer: {
        char digits[24];
        const auto end =
            std::to_chars(digits, digits + sizeof digits, integerOfWire(table.columns[table.key[0]].carrier, first))
                .ptr;
        batch.ids.append({digits, static_cast<std::size_t>(end - digits)});
        break;
    }
    case IdType::Real: {
        const std::uint64_t bits = pgWord64(first.data);
        batch.ids.append({reinterpret_cast<const char*>(&bits), sizeof bits});
        break;
    }
    case IdType::Uuid: batch.ids.append(uuidText(first.bytes())); break;
    case IdType::Composite: {
        std::string id = "[";
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (i != 0)
                id += ',';
            appendPart(id, table.columns[table.key[i]].carrier, fields[i]);
        }
        batch.ids.append(id + "]");
        break;
    }
    case IdType::Text:
    case IdType::Blob: batch.ids.append(first.bytes()); break;
    }
    if (type != IdType::Text)
        batch.idTypes.push_back(static_cast<std::uint8_t>(type));
    return {};
}

std::optional<PgKeyParts> pgKeyParts(const PgTable& table, IdType type, std::string_view id)
{
    if (type != table.idType())
        return std::nullopt;
    const PgCarrier carrier = table.columns[table.key[0]].carrier;
    switch (type) {
    case IdType::Integer: {
        const auto value = integerOf(id);
        if (!value || !fits(carrier, *value))
            return std::nullopt;
        break;
    }
    case IdType::Real:
        if (id.size() != sizeof(double))
            return std::nullopt;
        break;
    case IdType::Uuid:
        if (!isUuid(id))
            return std::nullopt;
        break;
    case IdType::Text:
        if (!isText(id))
            return std::nullopt;
        break;
    case IdType::Composite: return compositeParts(table, id);
    case IdType::Blob: break;
    }
    return PgKeyParts{std::string(id)};
}

std::string pgKeyWire(const PgColumn& column, std::string_view part)
{
    std::string wire;
    switch (column.carrier) {
    case PgCarrier::Int2: pgAppend16(wire, static_cast<std::uint16_t>(integerOf(part).value_or(0))); break;
    case PgCarrier::Int4: pgAppend32(wire, static_cast<std::uint32_t>(integerOf(part).value_or(0))); break;
    case PgCarrier::Int8: pgAppend64(wire, static_cast<std::uint64_t>(integerOf(part).value_or(0))); break;
    case PgCarrier::Float8: pgAppend64(wire, std::bit_cast<std::uint64_t>(doubleOf(part))); break;
    case PgCarrier::Bool: wire += part == "true" ? '\1' : '\0'; break;
    case PgCarrier::Uuid: {
        std::string hex;
        for (const char c : part) {
            if (c != '-')
                hex += c;
        }
        if (const auto bytes = fromHex(hex))
            wire = asText(*bytes);
        break;
    }
    default: wire = part;
    }
    return wire;
}

std::string pgKeyText(const PgColumn& column, std::string_view part)
{
    if (column.carrier == PgCarrier::Bytea)
        return "\\x" + toHex(asBytes(part));
    if (column.carrier == PgCarrier::Float8) {
        const double value = doubleOf(part);
        if (value != value)
            return "NaN";
        if (value == std::numeric_limits<double>::infinity())
            return "Infinity";
        if (value == -std::numeric_limits<double>::infinity())
            return "-Infinity";
        return fmt::format("{}", value);
    }
    return std::string(part);
}

std::string pgKeyListSql(const PgTable& table)
{
    std::string arrays;
    std::string names;
    for (std::size_t i = 0; i < table.key.size(); ++i) {
        arrays += fmt::format("{}${}::pg_catalog.text[]", i == 0 ? "" : ", ", i + 1);
        names += fmt::format("{}a{}", i == 0 ? "" : ", ", i);
    }
    // ROWS FROM, because several arrays at once are no function of a schema.
    return fmt::format("ROWS FROM (unnest({})) AS k({})", arrays, names);
}

std::string pgKeyConditionSql(const PgTable& table)
{
    std::string sql;
    for (std::size_t i = 0; i < table.key.size(); ++i) {
        const PgColumn& column = table.columns[table.key[i]];
        // A text that a cast would cut to the column's length is another id.
        std::string cast = "::" + column.typeText;
        if (column.carrier == PgCarrier::Text)
            cast = column.base == "bpchar" ? "::pg_catalog.bpchar" : "";
        sql += fmt::format("{}t.{} = k.a{}{}", i == 0 ? "" : " AND ", pgQuoted(column.name), i, cast);
    }
    return sql;
}

std::string pgArrayHead(std::uint32_t elementOid, std::size_t count, bool hasNull)
{
    std::string head;
    pgAppend32(head, count == 0 ? 0 : 1);
    pgAppend32(head, hasNull ? 1 : 0);
    pgAppend32(head, elementOid);
    if (count == 0)
        return head;
    pgAppend32(head, static_cast<std::uint32_t>(count));
    pgAppend32(head, 1);
    return head;
}

std::vector<std::string> pgKeyListWire(const PgTable& table, const BytesColumn& ids,
                                       const std::vector<std::uint8_t>& idTypes, std::size_t from, std::size_t to)
{
    std::vector<std::string> elements(table.key.size());
    std::size_t count = 0;
    for (std::size_t row = from; row < to; ++row) {
        const IdType type = idTypes.empty() ? IdType::Text : static_cast<IdType>(idTypes[row]);
        const auto parts = pgKeyParts(table, type, ids[row]);
        if (!parts)
            continue;
        ++count;
        for (std::size_t i = 0; i < parts->size(); ++i) {
            const std::string text = pgKeyText(table.columns[table.key[i]], (*parts)[i]);
            pgAppend32(elements[i], static_cast<std::uint32_t>(text.size()));
            elements[i] += text;
        }
    }
    std::vector<std::string> wire;
    for (const std::string& list : elements)
        wire.push_back(pgArrayHead(kTextOid, count, false) + list);
    return wire;
}

} // namespace tidemark
