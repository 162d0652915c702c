// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/qdrant/qdrantrows.h"

#include "base/json.h"
#include "model/cell.h"
#include "storage/http/jsonvalues.h"
#include "storage/qdrant/qdrantcollection.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace tidemark {

namespace {

/// The server takes 32 MB by default.
constexpr std::size_t kBodyBytes = std::size_t{8} << 20;

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : std::string_view("0123456789abcdef").find(text[i]) == std::string_view::npos)
            return false;
    }
    return true;
}

bool isWithout(const BytesColumn& column)
{
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isAbsent(row))
            return false;
    }
    return true;
}

void appendFloats(std::string& out, std::string_view bytes)
{
    out += '[';
    for (std::size_t at = 0; at + sizeof(float) <= bytes.size(); at += sizeof(float)) {
        float value = 0;
        std::memcpy(&value, bytes.data() + at, sizeof value);
        if (at != 0)
            out += ',';
        appendFloat(out, value);
    }
    out += ']';
}

std::uint32_t wordAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    return word;
}

void appendVector(std::string& out, VectorKind kind, std::string_view bytes)
{
    if (kind == VectorKind::Sparse) {
        const std::size_t count = wordAt(bytes, 4);
        out += R"({"indices":[)";
        for (std::size_t i = 0; i < count; ++i)
            out += (i == 0 ? "" : ",") + std::to_string(wordAt(bytes, 8 + 4 * i));
        out += R"(],"values":)";
        appendFloats(out, bytes.substr(8 + 4 * count));
        out += '}';
    } else if (kind == VectorKind::Multi) {
        const std::size_t rowBytes = std::size_t{wordAt(bytes, 0)} * sizeof(float);
        out += '[';
        for (std::size_t at = 4; rowBytes != 0 && at + rowBytes <= bytes.size(); at += rowBytes) {
            if (at != 4)
                out += ',';
            appendFloats(out, bytes.substr(at, rowBytes));
        }
        out += ']';
    } else {
        appendFloats(out, bytes);
    }
}

void appendVectorsOf(std::string& out, const NamespaceInfo& info, const VectorBatch& batch, std::size_t row)
{
    const bool hasValues = batch.dimension != 0 && !batch.isIrregular(row);
    if (batch.vectors.empty() && info.vectorName.empty() && hasValues) {
        appendFloats(out, asText(std::as_bytes(batch.rowValues(row))));
        return;
    }
    out += '{';
    bool isFirst = true;
    const auto start = [&](const std::string& name) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        appendBytesAsJson(out, name);
        out += ':';
    };
    if (hasValues) {
        start(info.vectorName);
        appendFloats(out, asText(std::as_bytes(batch.rowValues(row))));
    }
    for (const VectorColumn& column : batch.vectors) {
        if (column.values.size() == 0 || column.values.isAbsent(row))
            continue;
        start(column.name);
        appendVector(out, column.kind, column.values[row]);
    }
    out += '}';
}

std::string shardKeyOf(const VectorBatch& batch, std::size_t row)
{
    const CellColumn* const column = batch.findCells(kQdrantShardKey);
    if (column == nullptr || column->cells.size() == 0 || column->cells.isAbsent(row))
        return {};
    const auto cell = decodeCell(column->cells[row]);
    if (cell && cell->cellClass == CellClass::Integer)
        return std::to_string(cell->word<std::uint64_t>());
    std::string key;
    if (cell && cell->cellClass == CellClass::Text)
        appendBytesAsJson(key, cell->payload);
    return key;
}

/// As the server does when it is written to, so that what is staged is what will be read.
void normalise(std::span<float> values)
{
    float squares = 0;
    for (const float value : values)
        squares += value * value;
    if (squares < 1e-12F || std::fabs(squares - 1.0F) <= 1e-6F)
        return;
    const float length = std::sqrt(squares);
    for (float& value : values)
        value /= length;
}

} // namespace

std::string qdrantId(IdType type, std::string_view id)
{
    if (type == IdType::Uuid)
        return isUuid(id) ? '"' + std::string(id) + '"' : std::string();
    std::uint64_t number = 0;
    const auto read = std::from_chars(id.data(), id.data() + id.size(), number);
    if (type != IdType::Integer || read.ec != std::errc() || read.ptr != id.data() + id.size())
        return {};
    return std::string(id);
}

Result<void> prepareQdrantRows(const NamespaceInfo& info, VectorBatch& batch)
{
    const auto cannot = [&](std::size_t row, std::string_view why) {
        return fail(Errc::Conflict, fmt::format("Qdrant cannot hold {}: {}", shownRow(info.name, batch, row), why));
    };
    BytesColumn payloads;
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        if (qdrantId(batch.idType(row), batch.ids[row]).empty())
            return cannot(row, "its id is neither a number of 64 bits nor a UUID");
        if (batch.ttl(row) || batch.expiry(row))
            return cannot(row, "it has a TTL or an expiry");
        const auto values = batch.rowValues(row);
        if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
            return cannot(row, "it has a NaN or an infinity");
        if (info.metric == "cosine" && batch.dimension != 0)
            normalise(std::span(batch.values).subspan(row * batch.dimension, batch.dimension));
        if (!batch.hasMetadata(row)) {
            payloads.appendAbsent();
            continue;
        }
        const auto text = canonicalJson(batch.metadata[row]);
        if (!text || !text->starts_with('{'))
            return cannot(row, "its metadata is no JSON object");
        if (*text == "{}")
            payloads.appendAbsent();
        else
            payloads.append(*text);
    }
    batch.metadata = std::move(payloads);
    for (const CellColumn& column : batch.cells) {
        for (std::size_t row = 0; row < column.cells.size(); ++row) {
            if (!column.cells.isAbsent(row) && (column.name != kQdrantShardKey || shardKeyOf(batch, row).empty()))
                return cannot(row, fmt::format("its column {} is no shard key", shownName(column.name)));
        }
    }
    for (const VectorColumn& column : batch.vectors) {
        const bool isKnown = std::any_of(info.vectors.begin(), info.vectors.end(), [&](const VectorField& field) {
            return field.name == column.name && field.kind == column.kind;
        });
        if (!isKnown && !isWithout(column.values))
            return cannot(0, fmt::format("the collection has no vector {}", shownName(column.name)));
    }
    return {};
}

std::string qdrantPointsBody(const NamespaceInfo& info, const VectorBatch& batch, std::size_t first,
                             std::size_t mostRows, std::size_t& end, std::string& shardKey)
{
    std::string body = R"({"points":[)";
    shardKey = shardKeyOf(batch, first);
    end = first;
    while (end < batch.rows() && end - first < mostRows && body.size() < kBodyBytes &&
           shardKeyOf(batch, end) == shardKey) {
        if (end != first)
            body += ',';
        body += R"({"id":)" + qdrantId(batch.idType(end), batch.ids[end]) + R"(,"vector":)";
        appendVectorsOf(body, info, batch, end);
        if (batch.hasMetadata(end)) {
            body += R"(,"payload":)";
            body += batch.metadata[end];
        }
        body += '}';
        ++end;
    }
    body += ']';
    if (!shardKey.empty())
        body += R"(,"shard_key":)" + shardKey;
    body += '}';
    return body;
}

} // namespace tidemark
