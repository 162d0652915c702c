// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/qdrant/qdrantrows.h"

#include "model/cell.h"
#include "storage/http/jsonvalues.h"
#include "storage/qdrant/qdrantcollection.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

using namespace simdjson;

void fillAbsent(BytesColumn& column, std::size_t rows)
{
    while (column.size() < rows)
        column.appendAbsent();
}

BytesColumn& cellsOf(VectorBatch& batch, std::string_view name, std::size_t rowsBefore)
{
    for (CellColumn& column : batch.cells) {
        if (column.name == name)
            return column.cells;
    }
    batch.cells.push_back({std::string(name), {}});
    fillAbsent(batch.cells.back().cells, rowsBefore);
    return batch.cells.back().cells;
}

void appendWord(std::string& out, std::uint32_t word)
{
    out.append(reinterpret_cast<const char*>(&word), sizeof word);
}

void appendBytes(std::string& out, std::span<const float> values)
{
    const std::string_view bytes = asText(std::as_bytes(values));
    out.append(bytes.data(), bytes.size());
}

/// Reads one point after the other into a batch.
class PointReader {
public:
    PointReader(const NamespaceInfo& info, VectorBatch& batch) : m_info(info), m_batch(batch)
    {
        for (const VectorField& field : info.vectors) {
            if (batch.findVectors(field.name) == nullptr) {
                batch.vectors.push_back({field.name, field.kind, {}});
                fillAbsent(batch.vectors.back().values, batch.rows());
            }
        }
        m_batch.idTypes.resize(m_batch.rows(), 0);
        m_batch.irregular.resize(m_batch.rows(), 0);
    }

    Result<void> read(ondemand::value point)
    {
        const std::size_t before = m_batch.rows();
        m_hasValues = false;
        ondemand::object object;
        if (const auto code = point.get_object().get(object); code != SUCCESS)
            return notJson(code);
        for (auto field : object) {
            std::string_view key;
            ondemand::value value;
            if (const auto code = field.unescaped_key().get(key); code != SUCCESS)
                return notJson(code);
            if (const auto code = field.value().get(value); code != SUCCESS)
                return notJson(code);
            TM_TRY(readField(key, value, before));
        }
        if (m_batch.rows() != before + 1)
            return fail(Errc::Damaged, "a point without an id");
        if (!m_hasValues)
            m_batch.values.resize(m_batch.values.size() + m_batch.dimension, 0.0F);
        m_batch.irregular.push_back(m_hasValues || m_batch.dimension == 0 ? 0 : 1);
        bool isOnce = fillOne(m_batch.metadata, before);
        for (CellColumn& column : m_batch.cells)
            isOnce = fillOne(column.cells, before) && isOnce;
        for (VectorColumn& column : m_batch.vectors)
            isOnce = fillOne(column.values, before) && isOnce;
        return isOnce ? Result<void>() : fail(Errc::Damaged, "a point that says something twice");
    }

private:
    /// Gives the column its value of the row behind `before`, if it has none. False if it has more than that.
    static bool fillOne(BytesColumn& column, std::size_t before)
    {
        fillAbsent(column, before + 1);
        return column.size() == before + 1;
    }

    Result<void> readField(std::string_view key, ondemand::value value, std::size_t before)
    {
        if (key == "id")
            return readId(value, before);
        if (key == "payload") {
            m_text.clear();
            TM_TRY(appendCanonicalJson(value, m_text));
            fillAbsent(m_batch.metadata, before);
            if (m_text != "null" && m_text != "{}")
                m_batch.metadata.append(m_text);
        } else if (key == "vector" || key == "vectors") {
            return readVectors(value);
        } else if (key == kQdrantShardKey) {
            if (isJsonNull(value))
                return {};
            return readShardKey(value, before);
        }
        return {};
    }

    Result<void> readId(ondemand::value value, std::size_t before)
    {
        if (m_batch.rows() != before)
            return fail(Errc::Damaged, "a point with two ids");
        std::uint64_t number = 0;
        if (value.get_uint64().get(number) == SUCCESS) {
            m_batch.ids.append(std::to_string(number));
            m_batch.idTypes.push_back(static_cast<std::uint8_t>(IdType::Integer));
            return {};
        }
        std::string_view text;
        if (const auto code = value.get_string().get(text); code != SUCCESS)
            return notJson(code);
        std::string lower(text);
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
        if (qdrantId(IdType::Uuid, lower).empty())
            return fail(Errc::Damaged, "an id that is neither a number nor a UUID");
        m_batch.ids.append(lower);
        m_batch.idTypes.push_back(static_cast<std::uint8_t>(IdType::Uuid));
        return {};
    }

    Result<void> readShardKey(ondemand::value value, std::size_t before)
    {
        BytesColumn& cells = cellsOf(m_batch, kQdrantShardKey, before);
        std::uint64_t number = 0;
        if (value.get_uint64().get(number) == SUCCESS) {
            cells.append(encodeWordCell(CellClass::Integer, number));
            return {};
        }
        std::string_view text;
        if (const auto code = value.get_string().get(text); code != SUCCESS)
            return notJson(code);
        cells.append(encodeBytesCell(CellClass::Text, text));
        return {};
    }

    Result<void> readVectors(ondemand::value value)
    {
        ondemand::json_type type{};
        if (const auto code = value.type().get(type); code != SUCCESS)
            return notJson(code);
        if (type == ondemand::json_type::null)
            return isJsonNull(value) ? Result<void>() : fail(Errc::Damaged, "not JSON");
        if (type == ondemand::json_type::array)
            return readVector("", value);
        ondemand::object object;
        if (const auto code = value.get_object().get(object); code != SUCCESS)
            return notJson(code);
        for (auto field : object) {
            std::string_view key;
            ondemand::value vector;
            if (const auto code = field.unescaped_key().get(key); code != SUCCESS)
                return notJson(code);
            const std::string name(key);
            if (const auto code = field.value().get(vector); code != SUCCESS)
                return notJson(code);
            TM_TRY(readVector(name, vector));
        }
        return {};
    }

    Result<void> readVector(std::string_view name, ondemand::value value)
    {
        if (name == m_info.vectorName && m_batch.dimension != 0 && !m_hasValues) {
            ondemand::array array;
            if (const auto code = value.get_array().get(array); code != SUCCESS)
                return notJson(code);
            TM_TRY_ASSIGN(const std::size_t size, appendFloats(array, m_batch.values));
            if (size != m_batch.dimension)
                return fail(Errc::Damaged,
                            fmt::format("a vector of {} values where the collection has {}", size, m_batch.dimension));
            m_hasValues = true;
            return {};
        }
        const auto column = std::find_if(m_batch.vectors.begin(), m_batch.vectors.end(),
                                         [&](const VectorColumn& known) { return known.name == name; });
        if (column == m_batch.vectors.end())
            return fail(Errc::Damaged, fmt::format("a vector {} that the collection does not have", shownName(name)));
        std::string bytes;
        switch (column->kind) {
        case VectorKind::Sparse: TM_TRY(readSparse(value, bytes)); break;
        case VectorKind::Multi: TM_TRY(readMulti(value, bytes)); break;
        default: TM_TRY(readDense(value, bytes)); break;
        }
        column->values.append(bytes);
        return {};
    }

    static Result<void> readDense(ondemand::value value, std::string& bytes)
    {
        ondemand::array array;
        if (const auto code = value.get_array().get(array); code != SUCCESS)
            return notJson(code);
        ValueBuffer floats;
        TM_TRY(appendFloats(array, floats));
        appendBytes(bytes, floats);
        return {};
    }

    static Result<void> readMulti(ondemand::value value, std::string& bytes)
    {
        ondemand::array rows;
        if (const auto code = value.get_array().get(rows); code != SUCCESS)
            return notJson(code);
        ValueBuffer floats;
        std::optional<std::size_t> dimension;
        for (auto row : rows) {
            ondemand::array array;
            if (const auto code = row.get_array().get(array); code != SUCCESS)
                return notJson(code);
            TM_TRY_ASSIGN(const std::size_t size, appendFloats(array, floats));
            if (dimension.value_or(size) != size)
                return fail(Errc::Damaged, "a multi-vector of vectors of several lengths");
            dimension = size;
        }
        appendWord(bytes, static_cast<std::uint32_t>(dimension.value_or(0)));
        appendBytes(bytes, floats);
        return {};
    }

    static Result<void> readSparse(ondemand::value value, std::string& bytes)
    {
        ondemand::object object;
        if (const auto code = value.get_object().get(object); code != SUCCESS)
            return notJson(code);
        std::vector<std::uint32_t> indices;
        ValueBuffer floats;
        for (auto field : object) {
            std::string_view key;
            ondemand::array array;
            if (const auto code = field.unescaped_key().get(key); code != SUCCESS)
                return notJson(code);
            const bool isIndices = key == "indices";
            if (const auto code = field.value().get_array().get(array); code != SUCCESS)
                return notJson(code);
            if (!isIndices) {
                TM_TRY(appendFloats(array, floats));
                continue;
            }
            for (auto item : array) {
                std::uint64_t index = 0;
                if (item.get_uint64().get(index) != SUCCESS || index > UINT32_MAX)
                    return fail(Errc::Damaged, "a sparse vector with an index that is none");
                indices.push_back(static_cast<std::uint32_t>(index));
            }
        }
        if (indices.size() != floats.size())
            return fail(Errc::Damaged, "a sparse vector whose lists differ in length");
        std::vector<std::size_t> order(indices.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return indices[a] < indices[b]; });
        appendWord(bytes, 0);
        appendWord(bytes, static_cast<std::uint32_t>(order.size()));
        for (const std::size_t i : order)
            appendWord(bytes, indices[i]);
        for (const std::size_t i : order)
            appendBytes(bytes, std::span(floats).subspan(i, 1));
        return checkVector(VectorKind::Sparse, bytes);
    }

    const NamespaceInfo& m_info;
    VectorBatch& m_batch;
    bool m_hasValues = false;
    std::string m_text;
};

Result<void> readPoints(ondemand::value list, PointReader& reader)
{
    ondemand::array points;
    if (const auto code = list.get_array().get(points); code != SUCCESS)
        return notJson(code);
    for (auto element : points) {
        ondemand::value point;
        if (const auto code = element.get(point); code != SUCCESS)
            return notJson(code);
        TM_TRY(reader.read(point));
    }
    return {};
}

bool isWithout(const BytesColumn& column)
{
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isAbsent(row))
            return false;
    }
    return true;
}

} // namespace

Result<std::optional<std::string>> appendQdrantPoints(const HttpResponse& response, const NamespaceInfo& info,
                                                      VectorBatch& batch)
{
    ondemand::parser parser;
    ondemand::document document;
    ondemand::value result;
    std::optional<std::string> next;
    const padded_string_view text(response.text().data(), response.body.size(), response.body.capacity());
    if (const auto code = parser.iterate(text).get(document); code != SUCCESS)
        return notJson(code);
    if (const auto code = document["result"].get(result); code != SUCCESS)
        return notJson(code);
    PointReader reader(info, batch);
    ondemand::json_type type{};
    if (const auto code = result.type().get(type); code != SUCCESS)
        return notJson(code);
    if (type == ondemand::json_type::array) {
        TM_TRY(readPoints(result, reader));
    } else {
        ondemand::object object;
        if (const auto code = result.get_object().get(object); code != SUCCESS)
            return notJson(code);
        for (auto field : object) {
            std::string_view key;
            ondemand::value value;
            if (const auto code = field.unescaped_key().get(key); code != SUCCESS)
                return notJson(code);
            const bool isPoints = key == "points";
            const bool isNext = key == "next_page_offset";
            if (const auto code = field.value().get(value); code != SUCCESS)
                return notJson(code);
            if (isPoints)
                TM_TRY(readPoints(value, reader));
            if (!isNext)
                continue;
            std::string offset;
            TM_TRY(appendCanonicalJson(value, offset));
            if (offset != "null")
                next = std::move(offset);
        }
    }
    std::erase_if(batch.cells, [](const CellColumn& column) { return isWithout(column.cells); });
    std::erase_if(batch.vectors, [](const VectorColumn& column) { return isWithout(column.values); });
    return next;
}

} // namespace tidemark
