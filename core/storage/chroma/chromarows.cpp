// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/chroma/chromarows.h"

#include "base/json.h"
#include "model/cell.h"
#include "storage/chroma/chromacollection.h"
#include "storage/http/jsonvalues.h"
#include "storage/shownname.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

using namespace simdjson;

/// A body of this size is well below every server's limit (40 MB), and large enough that requests cost nothing.
constexpr std::size_t kBodyBytes = std::size_t{12} << 20;

Result<ondemand::object> parsed(const HttpResponse& response, ondemand::parser& parser, ondemand::document& document)
{
    const padded_string_view text(response.text().data(), response.body.size(), response.body.capacity());
    if (const auto code = parser.iterate(text).get(document); code != SUCCESS)
        return notJson(code);
    ondemand::object object;
    if (const auto code = document.get_object().get(object); code != SUCCESS)
        return notJson(code);
    return object;
}

/// Calls `one(value)` for every item of a list; a null in its place is no items. How many there were.
template <typename One>
Result<std::size_t> forItems(ondemand::value list, One&& one)
{
    if (isJsonNull(list))
        return std::size_t{0};
    ondemand::array array;
    if (const auto code = list.get_array().get(array); code != SUCCESS)
        return notJson(code);
    std::size_t items = 0;
    for (auto element : array) {
        ondemand::value value;
        if (const auto code = element.get(value); code != SUCCESS)
            return notJson(code);
        TM_TRY(one(value));
        ++items;
    }
    return items;
}

Result<void> appendText(ondemand::value value, BytesColumn& column)
{
    std::string_view text;
    if (const auto code = value.get_string().get(text); code != SUCCESS)
        return notJson(code);
    column.append(text);
    return {};
}

Result<void> appendTextCell(ondemand::value value, BytesColumn& column)
{
    if (isJsonNull(value)) {
        column.appendAbsent();
        return {};
    }
    std::string_view text;
    if (const auto code = value.get_string().get(text); code != SUCCESS)
        return notJson(code);
    column.append(encodeBytesCell(CellClass::Text, text));
    return {};
}

CellColumn& cellsOf(VectorBatch& batch, std::string_view name, std::size_t rowsBefore)
{
    for (CellColumn& column : batch.cells) {
        if (column.name == name)
            return column;
    }
    batch.cells.push_back({std::string(name), {}});
    for (std::size_t row = 0; row < rowsBefore; ++row)
        batch.cells.back().cells.appendAbsent();
    return batch.cells.back();
}

void fillAbsent(BytesColumn& column, std::size_t rows)
{
    while (column.size() < rows)
        column.appendAbsent();
}

/// One key of the answer.
Result<void> appendPart(std::string_view key, ondemand::value value, VectorBatch& batch, std::size_t before)
{
    Result<std::size_t> items = std::size_t{0};
    if (key == "ids") {
        items = forItems(value, [&](ondemand::value id) { return appendText(id, batch.ids); });
    } else if (key == "embeddings") {
        items = forItems(value, [&](ondemand::value vector) -> Result<void> {
            ondemand::array array;
            if (const auto code = vector.get_array().get(array); code != SUCCESS)
                return notJson(code);
            TM_TRY_ASSIGN(const std::size_t size, appendFloats(array, batch.values));
            if (size != batch.dimension)
                return fail(Errc::Damaged,
                            fmt::format("a vector of {} values where the collection has {}", size, batch.dimension));
            return {};
        });
    } else if (key == "metadatas") {
        fillAbsent(batch.metadata, before);
        items = forItems(value, [&, text = std::string()](ondemand::value metadata) mutable -> Result<void> {
            text.clear();
            TM_TRY(appendCanonicalJson(metadata, text));
            if (text == "null" || text == "{}")
                batch.metadata.appendAbsent();
            else
                batch.metadata.append(text);
            return {};
        });
    } else if (key == "documents" || key == "uris") {
        BytesColumn& cells = cellsOf(batch, key == "documents" ? kChromaDocument : kChromaUri, before).cells;
        items = forItems(value, [&](ondemand::value text) { return appendTextCell(text, cells); });
    }
    return items ? Result<void>() : fail(std::move(items).error());
}

bool isNoneThere(const BytesColumn& column)
{
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isAbsent(row))
            return false;
    }
    return true;
}

/// Why Chroma cannot hold a metadata value; empty if it can.
std::string whyNoValue(const Json& value, bool isInList)
{
    if (value.is_null())
        return "null";
    if (value.is_object())
        return "an object within the object";
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{INT64_MAX})
        return "an integer beyond 64 bits";
    if (!value.is_array())
        return {};
    if (isInList)
        return "a list within a list";
    if (value.empty())
        return "an empty list";
    for (const Json& item : value) {
        if (std::string why = whyNoValue(item, true); !why.empty())
            return why;
        const bool isSameType =
            item.type() == value.front().type() || (item.is_number_integer() && value.front().is_number_integer());
        if (!isSameType)
            return "a list of values of several types";
    }
    return {};
}

std::string whyNoMetadata(std::string_view text)
{
    const auto json = parseJson(text, text.size());
    if (!json || !json->is_object())
        return "no JSON object";
    for (const auto& [key, value] : json->items()) {
        if (key.empty() || key.starts_with(kChromaReservedKeys) || key.find('\0') != std::string::npos)
            return "the key " + shownName(key);
        if (std::string why = whyNoValue(value, false); !why.empty())
            return why;
    }
    return {};
}

/// A document or URI as JSON.
void appendCell(std::string& out, const CellColumn* column, std::size_t row)
{
    if (column == nullptr || column->cells.size() == 0 || column->cells.isAbsent(row))
        out += "null";
    else
        appendBytesAsJson(out, column->cells[row].substr(1));
}

bool hasCells(const CellColumn* column)
{
    return column != nullptr && column->cells.size() != 0;
}

} // namespace

Result<void> appendChromaRows(const HttpResponse& response, VectorBatch& batch)
{
    ondemand::parser parser;
    ondemand::document document;
    const std::size_t before = batch.rows();
    TM_TRY_ASSIGN(ondemand::object object, parsed(response, parser, document));
    for (auto field : object) {
        std::string_view key;
        ondemand::value value;
        if (const auto code = field.unescaped_key().get(key); code != SUCCESS)
            return notJson(code);
        if (const auto code = field.value().get(value); code != SUCCESS)
            return notJson(code);
        TM_TRY(appendPart(key, value, batch, before));
    }
    const std::size_t rows = batch.rows();
    if (!batch.idTypes.empty())
        batch.idTypes.resize(rows, static_cast<std::uint8_t>(IdType::Text));
    if (!batch.irregular.empty())
        batch.irregular.resize(rows, 0);
    bool isAligned = batch.values.size() == rows * batch.dimension && batch.metadata.size() <= rows;
    fillAbsent(batch.metadata, rows);
    for (CellColumn& column : batch.cells) {
        isAligned = isAligned && column.cells.size() <= rows;
        fillAbsent(column.cells, rows);
    }
    if (!isAligned)
        return fail(Errc::Damaged, "an answer whose lists differ in length");
    // A column that no row has would be taken for one that the namespace has.
    std::erase_if(batch.cells, [](const CellColumn& column) { return isNoneThere(column.cells); });
    return {};
}

Result<BytesColumn> chromaIds(const HttpResponse& response)
{
    ondemand::parser parser;
    ondemand::document document;
    BytesColumn ids;
    TM_TRY_ASSIGN(ondemand::object object, parsed(response, parser, document));
    for (auto field : object) {
        std::string_view key;
        ondemand::value value;
        if (const auto code = field.unescaped_key().get(key); code != SUCCESS)
            return notJson(code);
        if (key != "ids")
            continue;
        if (const auto code = field.value().get(value); code != SUCCESS)
            return notJson(code);
        const auto items = forItems(value, [&](ondemand::value id) { return appendText(id, ids); });
        if (!items)
            return fail(items.error());
    }
    return ids;
}

Result<void> prepareChromaRows(const std::string& namespaceName, VectorBatch& batch)
{
    const auto cannot = [&](std::size_t row, std::string_view why) {
        return fail(Errc::Conflict, fmt::format("Chroma cannot hold {}: {}", shownRow(namespaceName, batch, row), why));
    };
    BytesColumn metadata;
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        if (batch.idType(row) != IdType::Text)
            return cannot(row, "its id is no text");
        if (batch.ids[row].empty() || !isValidUtf8(batch.ids[row]))
            return cannot(row, "its id is empty or not UTF-8");
        if (batch.isIrregular(row))
            return cannot(row, "it has no vector");
        if (batch.ttl(row) || batch.expiry(row))
            return cannot(row, "it has a TTL or an expiry");
        if (!batch.hasMetadata(row)) {
            metadata.appendAbsent();
            continue;
        }
        if (const std::string why = whyNoMetadata(batch.metadata[row]); !why.empty())
            return cannot(row, "its metadata holds " + why);
        TM_TRY_ASSIGN(const std::string text, canonicalJson(batch.metadata[row]));
        if (text == "{}")
            metadata.appendAbsent();
        else
            metadata.append(text);
    }
    batch.metadata = std::move(metadata);
    if (!batch.vectors.empty())
        return cannot(0, "it has a second vector");
    for (const CellColumn& column : batch.cells) {
        const bool isKnown = column.name == kChromaDocument || column.name == kChromaUri;
        for (std::size_t row = 0; row < column.cells.size(); ++row) {
            if (column.cells.isAbsent(row))
                continue;
            TM_TRY_ASSIGN(const CellView cell, decodeCell(column.cells[row]));
            if (!isKnown || cell.cellClass != CellClass::Text || !isValidUtf8(cell.payload))
                return cannot(
                    row, fmt::format("its column {} is neither a document nor a URI in UTF-8", shownName(column.name)));
        }
    }
    return {};
}

std::string chromaIdsBody(const BytesColumn& ids, std::size_t first, std::size_t end)
{
    std::string body = R"({"ids":[)";
    for (std::size_t i = first; i < end; ++i) {
        if (i != first)
            body += ',';
        appendBytesAsJson(body, ids[i]);
    }
    body += ']';
    return body;
}

std::string chromaRowsBody(const VectorBatch& batch, std::size_t first, std::size_t mostRows, bool base64,
                           std::size_t& end)
{
    const CellColumn* const documents = batch.findCells(kChromaDocument);
    const CellColumn* const uris = batch.findCells(kChromaUri);
    std::string embeddings;
    std::string metadatas;
    std::string texts;
    std::string links;
    end = first;
    while (end < batch.rows() && end - first < mostRows &&
           embeddings.size() + metadatas.size() + texts.size() + links.size() < kBodyBytes) {
        const char* const comma = end == first ? "" : ",";
        embeddings += comma;
        const std::span<const float> values = batch.rowValues(end);
        if (base64) {
            embeddings += '"';
            embeddings += toBase64(asText(std::as_bytes(values)));
            embeddings += '"';
        } else {
            embeddings += '[';
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (i != 0)
                    embeddings += ',';
                appendFloat(embeddings, values[i]);
            }
            embeddings += ']';
        }
        metadatas += comma;
        metadatas += batch.hasMetadata(end) ? batch.metadata[end] : std::string_view("null");
        if (hasCells(documents)) {
            texts += comma;
            appendCell(texts, documents, end);
        }
        if (hasCells(uris)) {
            links += comma;
            appendCell(links, uris, end);
        }
        ++end;
    }
    std::string body = chromaIdsBody(batch.ids, first, end);
    body += R"(,"embeddings":[)" + embeddings + R"(],"metadatas":[)" + metadatas + ']';
    if (hasCells(documents))
        body += R"(,"documents":[)" + texts + ']';
    if (hasCells(uris))
        body += R"(,"uris":[)" + links + ']';
    body += '}';
    return body;
}

} // namespace tidemark
