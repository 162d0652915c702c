// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/record.h"

#include "cli/jsonscanner.h"
#include "cli/numbertext.h"
#include "model/cell.h"

#include <cstring>

namespace tidemark::cli {

const char* const kRecordFormat =
    "Format: one JSON object a line, with the keys\n"
    "  namespace    string\n"
    "  id           string or whole number\n"
    "  values       numbers of 32 bits, the shortest that read back the same; \"inf\", \"-inf\" and\n"
    "               \"nan:7fc00001\" (its bits) for what JSON cannot say; null if the row has no vector\n"
    "  metadata     the JSON text as it is stored, byte for byte; left out if there is none;\n"
    "               {\"$text\": \"…\"} or {\"$base64\": \"…\"} if it is not JSON on one line\n"
    "  ttl_seconds, expires_at\n"
    "               whole numbers, left out if there are none\n"
    "  columns      other columns of the table: null, whole number, string, {\"$real\": 1.5},\n"
    "               {\"$blob\": \"base64\"}, {\"$base64\": \"…\"} for text that is not UTF-8;\n"
    "               a column's name that is not UTF-8 stands as \"$base64:…\"\n"
    "  Ids and namespaces may be {\"$base64\": \"…\"}, ids also {\"$real\": …} and {\"$blob\": …}.\n"
    "  A line with \"namespace\" and no \"id\" is a namespace; it may have \"dimension\", \"metric\",\n"
    "  \"engine\" and \"config\".";

namespace {

/// {"$tag": "base 64"}
void appendTagged(std::string& out, std::string_view tag, std::string_view bytes)
{
    out += "{\"";
    out += tag;
    out += "\":\"";
    out += toBase64(bytes);
    out += "\"}";
}

void appendRealObject(std::string& out, std::uint64_t bits)
{
    out += "{\"$real\":";
    appendReal(out, bits);
    out += '}';
}

void appendTaggedText(std::string& out, std::string_view tag, std::string_view text)
{
    out += "{\"";
    out += tag;
    out += "\":";
    appendName(out, text);
    out += '}';
}

void appendId(std::string& out, IdType type, std::string_view id)
{
    switch (type) {
    case IdType::Text: appendName(out, id); return;
    case IdType::Integer: out += id; return;
    case IdType::Real: {
        std::uint64_t bits = 0;
        std::memcpy(&bits, id.data(), std::min(id.size(), sizeof bits));
        appendRealObject(out, bits);
        return;
    }
    case IdType::Blob: appendTagged(out, "$blob", id); return;
    case IdType::Uuid: appendTaggedText(out, "$uuid", id); return;
    case IdType::Composite: appendTaggedText(out, "$key", id); return;
    }
}

void appendValues(std::string& out, std::span<const float> values)
{
    out += '[';
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            out += ',';
        std::uint32_t bits = 0;
        std::memcpy(&bits, &values[i], sizeof bits);
        appendFloat(out, bits);
    }
    out += ']';
}

void appendMetadata(std::string& out, std::string_view metadata)
{
    // Only what reads back as itself stands as itself: {"$text": "x"} as metadata of somebody's own has to be wrapped.
    const bool oneLine = metadata.find_first_of("\r\n") == std::string_view::npos;
    if (oneLine && isBareJson(metadata)) {
        if (const auto readBack = metadataFromJson(metadata); readBack && *readBack == metadata) {
            out += metadata;
            return;
        }
    }
    if (!isValidUtf8(metadata)) {
        appendTagged(out, "$base64", metadata);
        return;
    }
    out += "{\"$text\":";
    appendJsonString(out, metadata);
    out += '}';
}

void appendCell(std::string& out, std::string_view bytes)
{
    const Result<CellView> cell = decodeCell(bytes);
    if (!cell)
        return; // Readers deliver checked cells; see appendCells().
    switch (cell->cellClass) {
    case CellClass::Null: out += "null"; return;
    case CellClass::Integer: out += std::to_string(cell->word<std::int64_t>()); return;
    case CellClass::Real: appendRealObject(out, cell->word<std::uint64_t>()); return;
    case CellClass::Text: appendName(out, cell->payload); return;
    case CellClass::Blob: appendTagged(out, "$blob", cell->payload); return;
    case CellClass::Boolean: out += cell->payload.front() != '\0' ? "true" : "false"; return;
    case CellClass::JsonText: appendTaggedText(out, "$json", cell->payload); return;
    }
}

void appendKey(std::string& out, std::string_view name)
{
    if (isValidUtf8(name) && !name.starts_with(kEncodedKey)) {
        appendJsonString(out, name);
        return;
    }
    out += '"';
    out += kEncodedKey;
    out += toBase64(name);
    out += '"';
}

void appendCells(std::string& out, const VectorBatch& batch, std::size_t row)
{
    bool any = false;
    for (const CellColumn& column : batch.cells) {
        if (column.cells.size() == 0 || column.cells.isAbsent(row) || !decodeCell(column.cells[row]))
            continue;
        out += any ? "," : ",\"columns\":{";
        any = true;
        appendKey(out, column.name);
        out += ':';
        appendCell(out, column.cells[row]);
    }
    if (any)
        out += '}';
}

/// Each vector as {"$<kind>": base 64 of its bytes}: VectorKind says what they are.
void appendVectors(std::string& out, const VectorBatch& batch, std::size_t row)
{
    bool any = false;
    for (const VectorColumn& column : batch.vectors) {
        if (column.values.size() == 0 || column.values.isAbsent(row))
            continue;
        out += any ? "," : ",\"vectors\":{";
        any = true;
        appendKey(out, column.name);
        out += ':';
        appendTagged(out, "$" + std::string(name(column.kind)), column.values[row]);
    }
    if (any)
        out += '}';
}

} // namespace

void appendName(std::string& out, std::string_view bytes)
{
    if (isValidUtf8(bytes))
        appendJsonString(out, bytes);
    else
        appendTagged(out, "$base64", bytes);
}

void appendRecord(std::string& out, std::string_view namespaceJson, const VectorBatch& batch, std::size_t row)
{
    out += "{\"namespace\":";
    out += namespaceJson;
    out += ",\"id\":";
    appendId(out, batch.idType(row), batch.ids[row]);
    out += ",\"values\":";
    if (batch.isIrregular(row))
        out += "null";
    else
        appendValues(out, batch.rowValues(row));
    if (batch.hasMetadata(row)) {
        out += ",\"metadata\":";
        appendMetadata(out, batch.metadata[row]);
    }
    if (const auto ttl = batch.ttl(row))
        out += ",\"ttl_seconds\":" + std::to_string(*ttl);
    if (const auto expiry = batch.expiry(row))
        out += ",\"expires_at\":" + std::to_string(*expiry);
    appendCells(out, batch, row);
    appendVectors(out, batch, row);
    out += "}\n";
}

void appendDefinition(std::string& out, const NamespaceInfo& info, bool whole)
{
    out += "{\"namespace\":";
    appendName(out, info.name);
    if (info.dimension)
        out += ",\"dimension\":" + std::to_string(*info.dimension);
    if (whole) {
        out += ",\"metric\":";
        appendName(out, info.metric);
        out += ",\"engine\":";
        appendName(out, info.engine);
        Json fields = Json::object();
        addFields(fields, info);
        if (!fields.empty())
            out += ",\"fields\":" + dumpJson(fields);
        out += ",\"config\":" + dumpJson(info.config);
    }
    out += "}\n";
}

Json idToJson(IdType type, std::string_view id)
{
    std::string text;
    appendId(text, type, id);
    return Json::parse(text, nullptr, /*allow_exceptions=*/false);
}

} // namespace tidemark::cli
