// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgencode.h"

#include "model/cell.h"
#include "storage/postgres/pgnative.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

tl::unexpected<Error> conflict(std::string text)
{
    return fail(Errc::Conflict, std::move(text));
}

void appendSized(std::string& out, std::string_view bytes)
{
    pgAppend32(out, static_cast<std::uint32_t>(bytes.size()));
    out += bytes;
}

/// The type of the elements of a parameter, as SQL.
std::string elementType(const PgColumn& column, const PgVectorTypes& types)
{
    switch (column.carrier) {
    case PgCarrier::Int2: return "pg_catalog.int2";
    case PgCarrier::Int4: return "pg_catalog.int4";
    case PgCarrier::Int8: return "pg_catalog.int8";
    case PgCarrier::Float4: return "pg_catalog.float4";
    case PgCarrier::Float8: return "pg_catalog.float8";
    case PgCarrier::Bool: return "pg_catalog.bool";
    case PgCarrier::Bytea: return "pg_catalog.bytea";
    case PgCarrier::JsonText: return "pg_catalog.json";
    case PgCarrier::JsonBinary: return "pg_catalog.jsonb";
    case PgCarrier::Uuid: return "pg_catalog.uuid";
    case PgCarrier::Vector: return types.sql("vector");
    case PgCarrier::HalfVector: return types.sql("halfvec");
    case PgCarrier::SparseVector: return types.sql("sparsevec");
    case PgCarrier::Bit: return "pg_catalog.varbit";
    case PgCarrier::Text:
    case PgCarrier::RealArray:
    case PgCarrier::ByText: return "pg_catalog.text";
    }
    return {};
}

/// The first row that has a value; the number of rows if none has.
std::size_t firstPresent(const BytesColumn& values)
{
    std::size_t row = 0;
    while (row < values.size() && values.isAbsent(row))
        ++row;
    return row;
}

bool isText(std::string_view text)
{
    return text.find('\0') == std::string_view::npos;
}

std::uint64_t bitsOfInteger(std::int64_t value)
{
    return static_cast<std::uint64_t>(value);
}

} // namespace

PgBatchEncoder::PgBatchEncoder(const PgTable& table, const PgVectorTypes& types, const VectorOids& oids)
    : m_table(table)
    , m_oids(oids)
{
    std::string arrays;
    std::string names;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const PgColumn& column = table.columns[i];
        if (column.role == PgRole::Generated)
            continue;
        const std::size_t at = m_columns.size();
        m_columns.push_back(i);
        m_keyPlace.push_back(
            static_cast<std::size_t>(std::find(table.key.begin(), table.key.end(), i) - table.key.begin()));
        const char* const comma = at == 0 ? "" : ", ";
        m_columnList += comma + pgQuoted(column.name);
        arrays += fmt::format("{}${}::{}[]", comma, at + 1, elementType(column, types));
        names += fmt::format("{}c{}", comma, at);
        m_valuesSql += fmt::format("{}r.c{}", comma, at);
        if (column.carrier == PgCarrier::ByText || column.carrier == PgCarrier::RealArray)
            m_valuesSql += "::" + column.typeText;
        const bool isNative = column.role != PgRole::Key && hasPgNativeForm(column.base);
        m_canCopy = m_canCopy && (column.carrier != PgCarrier::ByText || isNative);
    }
    m_arraysSql = fmt::format("ROWS FROM (unnest({})) AS r({})", arrays, names);
    m_sources.resize(m_columns.size());
}

const std::string& PgBatchEncoder::copyHead()
{
    static const std::string head("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
    return head;
}

const std::string& PgBatchEncoder::copyEnd()
{
    static const std::string end("\377\377", 2);
    return end;
}

Error PgBatchEncoder::located(Error error, std::size_t row) const
{
    error.detail = fmt::format("{}: {}", shownRow(pgNamespaceName(m_table.name), *m_batch, row), error.detail);
    return error;
}

Result<void> PgBatchEncoder::take(const VectorBatch& batch)
{
    m_batch = &batch;
    const std::string shown = pgNamespaceName(m_table.name);
    const PgColumn* const plain = m_table.plain();
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        if (batch.isIrregular(row))
            continue;
        if (plain == nullptr ? batch.dimension != 0 : plain->dimension() != batch.dimension)
            return conflict(fmt::format("{} has {} dimensions, the namespace has {}", shownRow(shown, batch, row),
                                        batch.dimension, plain == nullptr ? 0 : plain->dimension().value_or(0)));
        break;
    }
    std::fill(m_sources.begin(), m_sources.end(), Source{});
    const auto sourceOf = [&](const std::string& name) -> Source* {
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            if (m_table.columns[m_columns[at]].name == name)
                return &m_sources[at];
        }
        return nullptr;
    };
    bool hasMetadata = false;
    bool hasTtl = false;
    for (const PgColumn& column : m_table.columns) {
        hasMetadata = hasMetadata || column.role == PgRole::Metadata;
        hasTtl = hasTtl || column.role == PgRole::Ttl;
    }
    for (std::size_t row = 0; row < batch.rows() && (!hasMetadata || !hasTtl); ++row) {
        if ((!hasMetadata && batch.hasMetadata(row)) || (!hasTtl && (batch.ttl(row) || batch.expiry(row))))
            return conflict(fmt::format("{} has metadata or a TTL, for which the table has no column of its own",
                                        shownRow(shown, batch, row)));
    }
    for (const CellColumn& column : batch.cells) {
        const std::size_t row = firstPresent(column.cells);
        if (row == column.cells.size())
            continue;
        Source* const source = sourceOf(column.name);
        if (source == nullptr)
            return conflict(fmt::format("{} has a value for {}, which is no column of the table",
                                        shownRow(shown, batch, row), shownName(column.name)));
        source->cells = &column.cells;
    }
    for (const VectorColumn& column : batch.vectors) {
        const std::size_t row = firstPresent(column.values);
        if (row == column.values.size())
            continue;
        Source* const source = sourceOf(column.name);
        const PgColumn* const target =
            source == nullptr ? nullptr
                              : &m_table.columns[m_columns[static_cast<std::size_t>(source - m_sources.data())]];
        if (target == nullptr || target->role != PgRole::Vector || target->vectorKind() != column.kind)
            return conflict(fmt::format("{} has a {} vector {}, for which the table has no column",
                                        shownRow(shown, batch, row), tidemark::name(column.kind),
                                        shownName(column.name)));
        source->vectors = &column;
    }
    return {};
}

Result<PgKeyParts> PgBatchEncoder::keyOf(std::size_t row) const
{
    auto parts = pgKeyParts(m_table, m_batch->idType(row), m_batch->ids[row]);
    if (!parts)
        return conflict(fmt::format("the table's key of type {} cannot be this id",
                                    shownName(m_table.columns[m_table.key[0]].typeText)));
    return std::move(*parts);
}

Result<bool> PgBatchEncoder::appendCopyRow(std::size_t row, std::string& out) const
{
    const std::size_t begin = out.size();
    m_needsText = false;
    auto key = keyOf(row);
    if (!key)
        return fail(located(std::move(key).error(), row));
    pgAppend16(out, static_cast<std::uint16_t>(m_columns.size()));
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        auto appended = appendField(at, row, Form::Copy, *key, out);
        if (!appended)
            return fail(located(std::move(appended).error(), row));
        if (m_needsText) {
            out.resize(begin);
            return false;
        }
    }
    return true;
}

std::uint32_t PgBatchEncoder::elementOid(const PgColumn& column) const
{
    switch (column.carrier) {
    case PgCarrier::Int2: return 21;
    case PgCarrier::Int4: return 23;
    case PgCarrier::Int8: return 20;
    case PgCarrier::Float4: return 700;
    case PgCarrier::Float8: return 701;
    case PgCarrier::Bool: return 16;
    case PgCarrier::Bytea: return 17;
    case PgCarrier::JsonText: return 114;
    case PgCarrier::JsonBinary: return 3802;
    case PgCarrier::Uuid: return 2950;
    case PgCarrier::Vector: return m_oids.vector;
    case PgCarrier::HalfVector: return m_oids.half;
    case PgCarrier::SparseVector: return m_oids.sparse;
    case PgCarrier::Bit: return 1562;
    case PgCarrier::Text:
    case PgCarrier::RealArray:
    case PgCarrier::ByText: return 25;
    }
    return 25;
}

Result<std::vector<std::string>> PgBatchEncoder::arrays(const std::vector<std::size_t>& rows) const
{
    std::vector<std::string> bodies(m_columns.size());
    std::vector<bool> hasNull(m_columns.size(), false);
    for (const std::size_t row : rows) {
        auto key = keyOf(row);
        if (!key)
            return fail(located(std::move(key).error(), row));
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            auto isValue = appendField(at, row, Form::Array, *key, bodies[at]);
            if (!isValue)
                return fail(located(std::move(isValue).error(), row));
            if (!*isValue)
                hasNull[at] = true;
        }
    }
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        bodies[at].insert(0, pgArrayHead(elementOid(m_table.columns[m_columns[at]]), rows.size(), hasNull[at]));
    return bodies;
}

Result<bool> PgBatchEncoder::appendField(std::size_t at, std::size_t row, Form form, const PgKeyParts& key,
                                         std::string& out) const
{
    const PgColumn& column = m_table.columns[m_columns[at]];
    const Source& source = m_sources[at];
    const auto appendNull = [&] {
        pgAppend32(out, UINT32_MAX);
        return false;
    };
    const auto appendInteger = [&](std::optional<std::int64_t> value) -> bool {
        if (!value)
            return appendNull();
        pgAppend32(out, 8);
        pgAppend64(out, bitsOfInteger(*value));
        return true;
    };
    switch (column.role) {
    case PgRole::Key: appendSized(out, pgKeyWire(column, key[m_keyPlace[at]])); return true;
    case PgRole::Ttl: return appendInteger(m_batch->ttl(row));
    case PgRole::Expiry: return appendInteger(m_batch->expiry(row));
    case PgRole::Metadata: {
        if (!m_batch->hasMetadata(row))
            return appendNull();
        const bool isBinary = column.carrier == PgCarrier::JsonBinary;
        const std::string_view text = m_batch->metadata[row];
        if (!isText(text) || !isValidUtf8(text))
            return conflict("its metadata is no text that the server keeps");
        pgAppend32(out, static_cast<std::uint32_t>(text.size() + (isBinary ? 1 : 0)));
        if (isBinary)
            out += '\1';
        out += text;
        return true;
    }
    case PgRole::Plain: {
        if (m_batch->isIrregular(row))
            break;
        const std::span<const float> values = m_batch->rowValues(row);
        const std::size_t bytes = values.size_bytes();
        pgAppend32(out, static_cast<std::uint32_t>(4 + bytes));
        pgAppend16(out, static_cast<std::uint16_t>(values.size()));
        pgAppend16(out, 0);
        const std::size_t begin = out.size();
        out.resize(begin + bytes);
        pgSwap32(reinterpret_cast<const char*>(values.data()), out.data() + begin, values.size());
        return true;
    }
    case PgRole::Vector:
        if (source.vectors != nullptr && !source.vectors->values.isAbsent(row))
            return appendVector(column, source.vectors->values[row], form, out);
        break;
    case PgRole::Cell:
    case PgRole::Generated: break;
    }
    if (source.cells == nullptr || source.cells->isAbsent(row))
        return appendNull();
    return appendCell(column, (*source.cells)[row], form, out);
}

Result<bool> PgBatchEncoder::appendVector(const PgColumn& column, std::string_view value, Form form,
                                          std::string& out) const
{
    TM_TRY(checkVector(column.vectorKind(), value));
    const auto appendElements = [&](std::string_view elements, std::size_t size) {
        const std::size_t begin = out.size();
        out.resize(begin + elements.size());
        if (size == 2)
            pgSwap16(elements.data(), out.data() + begin, elements.size() / 2);
        else
            pgSwap32(elements.data(), out.data() + begin, elements.size() / 4);
    };
    const auto wordAt = [&](std::size_t offset) {
        std::uint32_t word = 0;
        std::memcpy(&word, value.data() + offset, sizeof word);
        return word;
    };
    switch (column.carrier) {
    case PgCarrier::Vector:
    case PgCarrier::HalfVector: {
        const std::size_t size = column.carrier == PgCarrier::Vector ? 4 : 2;
        if (value.size() / size > UINT16_MAX)
            return conflict(fmt::format("{} has more dimensions than the server keeps", shownName(column.name)));
        pgAppend32(out, static_cast<std::uint32_t>(4 + value.size()));
        pgAppend16(out, static_cast<std::uint16_t>(value.size() / size));
        pgAppend16(out, 0);
        appendElements(value, size);
        return true;
    }
    case PgCarrier::SparseVector:
        pgAppend32(out, static_cast<std::uint32_t>(4 + value.size()));
        pgAppend32(out, wordAt(0));
        pgAppend32(out, wordAt(4));
        pgAppend32(out, 0);
        appendElements(value.substr(8), 4);
        return true;
    case PgCarrier::Bit:
        pgAppend32(out, static_cast<std::uint32_t>(value.size()));
        pgAppend32(out, wordAt(0));
        out += value.substr(4);
        return true;
    default: appendSized(out, form == Form::Copy ? pgRealArrayWire(value) : pgRealArrayTextOf(value)); return true;
    }
}

Result<bool> PgBatchEncoder::appendCell(const PgColumn& column, std::string_view cell, Form form,
                                        std::string& out) const
{
    TM_TRY_ASSIGN(const CellView view, decodeCell(cell));
    const auto wrongClass = [&] {
        return conflict(fmt::format("the column {} of type {} cannot have its value", shownName(column.name),
                                    shownName(column.typeText)));
    };
    if (view.cellClass == CellClass::Null) {
        pgAppend32(out, UINT32_MAX);
        return false;
    }
    if (column.isVector()) {
        // The cell of a vector is either NULL or an array that is no vector.
        const auto wire = view.cellClass == CellClass::Text && column.carrier == PgCarrier::RealArray
                              ? pgRealArrayWireOfText(view.payload)
                              : std::nullopt;
        if (!wire)
            return wrongClass();
        appendSized(out, form == Form::Copy ? std::string_view(*wire) : view.payload);
        return true;
    }
    const auto isClass = [&](CellClass wanted) { return view.cellClass == wanted; };
    const auto integer = [&](std::int64_t least, std::int64_t most) -> std::optional<std::int64_t> {
        if (!isClass(CellClass::Integer))
            return std::nullopt;
        const auto value = view.word<std::int64_t>();
        return value >= least && value <= most ? std::optional(value) : std::nullopt;
    };
    switch (column.carrier) {
    case PgCarrier::Int2: {
        const auto value = integer(INT16_MIN, INT16_MAX);
        if (!value)
            return wrongClass();
        pgAppend32(out, 2);
        pgAppend16(out, static_cast<std::uint16_t>(*value));
        return true;
    }
    case PgCarrier::Int4: {
        const auto value = integer(INT32_MIN, INT32_MAX);
        if (!value)
            return wrongClass();
        pgAppend32(out, 4);
        pgAppend32(out, static_cast<std::uint32_t>(*value));
        return true;
    }
    case PgCarrier::Int8:
        if (!isClass(CellClass::Integer))
            return wrongClass();
        pgAppend32(out, 8);
        pgAppend64(out, view.word<std::uint64_t>());
        return true;
    case PgCarrier::Float4: {
        const auto bits = isClass(CellClass::Real) ? pgNarrow(view.word<std::uint64_t>()) : std::nullopt;
        if (!bits)
            return wrongClass();
        pgAppend32(out, 4);
        pgAppend32(out, *bits);
        return true;
    }
    case PgCarrier::Float8:
        if (!isClass(CellClass::Real))
            return wrongClass();
        pgAppend32(out, 8);
        pgAppend64(out, view.word<std::uint64_t>());
        return true;
    case PgCarrier::Bool:
        if (!isClass(CellClass::Boolean))
            return wrongClass();
        appendSized(out, view.payload);
        return true;
    case PgCarrier::Bytea:
        if (!isClass(CellClass::Blob))
            return wrongClass();
        appendSized(out, view.payload);
        return true;
    case PgCarrier::JsonText:
    case PgCarrier::JsonBinary: {
        if (!isClass(CellClass::JsonText) || !isText(view.payload))
            return wrongClass();
        const bool isBinary = column.carrier == PgCarrier::JsonBinary;
        pgAppend32(out, static_cast<std::uint32_t>(view.payload.size() + (isBinary ? 1 : 0)));
        if (isBinary)
            out += '\1';
        out += view.payload;
        return true;
    }
    default:
        if (!isClass(CellClass::Text) || !isText(view.payload))
            return wrongClass();
        if (form == Form::Copy && column.carrier == PgCarrier::ByText) {
            const auto wire = pgNativeWire(column.base, view.payload);
            m_needsText = !wire;
            appendSized(out, wire.value_or(""));
            return true;
        }
        appendSized(out, view.payload);
        return true;
    }
}

} // namespace tidemark
