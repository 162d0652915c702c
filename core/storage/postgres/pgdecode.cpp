// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgdecode.h"

#include "model/cell.h"
#include "storage/shownname.h"
#include "storage/vectorstorage.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::string_view kCopySignature{"PGCOPY\n\377\r\n\0", 11};
constexpr std::size_t kCopyHeadBytes = 11 + 8;

void padAbsent(BytesColumn& column, std::size_t rows)
{
    while (column.size() < rows)
        column.appendAbsent();
}

/// Gives the batch cell columns of these names, and lets those that have them already keep their memory.
template <typename Column>
void setColumns(std::vector<Column>& columns, const std::vector<const PgColumn*>& wanted)
{
    bool isSame = columns.size() >= wanted.size();
    for (std::size_t i = 0; isSame && i < wanted.size(); ++i)
        isSame = columns[i].name == wanted[i]->name;
    columns.resize(isSame ? wanted.size() : 0);
    for (std::size_t i = columns.size(); i < wanted.size(); ++i) {
        columns.emplace_back();
        columns.back().name = wanted[i]->name;
    }
}

/// jsonb travels as a version byte and its text.
std::optional<std::string_view> jsonText(const PgColumn& column, std::string_view bytes)
{
    if (column.carrier == PgCarrier::JsonText)
        return bytes;
    if (bytes.empty() || bytes[0] != 1)
        return std::nullopt;
    return bytes.substr(1);
}

} // namespace

PgRowDecoder::PgRowDecoder(const PgTable& table) : m_table(table)
{
    std::size_t cells = 0;
    std::size_t vectors = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const PgColumn& column = table.columns[i];
        if (column.role == PgRole::Generated)
            continue;
        m_columns.push_back(i);
        m_selectList += (m_selectList.empty() ? "t." : ", t.") + pgQuoted(column.name);
        if (column.carrier == PgCarrier::ByText)
            m_selectList += "::pg_catalog.text";
        std::size_t place = 0;
        if (column.role == PgRole::Key)
            place = static_cast<std::size_t>(std::find(table.key.begin(), table.key.end(), i) - table.key.begin());
        else if (column.role == PgRole::Cell)
            place = cells++;
        else if (column.role == PgRole::Vector)
            place = vectors++;
        m_places.push_back(place);
    }
    m_key.resize(table.key.size());
}

void PgRowDecoder::begin(VectorBatch& batch)
{
    std::vector<CellColumn> cells = std::move(batch.cells);
    std::vector<VectorColumn> vectors = std::move(batch.vectors);
    batch.clear();
    const PgColumn* const plain = m_table.plain();
    batch.dimension = plain == nullptr ? 0 : plain->dimension().value_or(0);
    std::vector<const PgColumn*> wantedCells;
    std::vector<const PgColumn*> wantedVectors;
    for (const PgColumn& column : m_table.columns) {
        if (column.role == PgRole::Cell)
            wantedCells.push_back(&column);
        else if (column.role == PgRole::Vector)
            wantedVectors.push_back(&column);
    }
    setColumns(cells, wantedCells);
    setColumns(vectors, wantedVectors);
    for (CellColumn& column : cells)
        column.cells.clear();
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        vectors[i].kind = wantedVectors[i]->vectorKind();
        vectors[i].values.clear();
    }
    batch.cells = std::move(cells);
    batch.vectors = std::move(vectors);
    m_rows = 0;
    m_bytes = 0;
}

tl::unexpected<Error> PgRowDecoder::unexpectedForm(const PgColumn& column) const
{
    return fail(Errc::NotAStorage, fmt::format("the server sent a value of {} in a form that its type {} does not have",
                                               shownName(column.name), shownName(column.typeText)));
}

Result<bool> PgRowDecoder::appendCopyRow(std::string_view bytes, VectorBatch& batch)
{
    if (m_isFirst) {
        if (bytes.size() < kCopyHeadBytes || !bytes.starts_with(kCopySignature))
            return fail(Errc::NotAStorage, "the server's copy does not begin as its format says");
        const std::uint32_t extension = pgWord32(bytes.data() + 15);
        bytes.remove_prefix(kCopyHeadBytes);
        if (extension > bytes.size())
            return fail(Errc::NotAStorage, "the server's copy has a head that ends too early");
        bytes.remove_prefix(extension);
        m_isFirst = false;
    }
    const auto cut = [] { return fail(Errc::NotAStorage, "the server sent a row that ends too early"); };
    if (bytes.empty())
        return false; // A head without a row.
    if (bytes.size() < 2)
        return cut();
    const std::uint16_t count = pgWord16(bytes.data());
    bytes.remove_prefix(2);
    if (count == 0xffff)
        return false;
    m_fields.clear();
    for (std::uint16_t i = 0; i < count; ++i) {
        if (bytes.size() < 4)
            return cut();
        const auto size = static_cast<std::int32_t>(pgWord32(bytes.data()));
        bytes.remove_prefix(4);
        if (size > 0 && static_cast<std::size_t>(size) > bytes.size())
            return cut();
        m_fields.push_back({bytes.data(), size});
        if (size > 0)
            bytes.remove_prefix(static_cast<std::size_t>(size));
    }
    TM_TRY(append(m_fields, batch));
    return true;
}

Result<void> PgRowDecoder::append(const std::vector<PgField>& fields, VectorBatch& batch)
{
    if (fields.size() != m_columns.size())
        return fail(Errc::NotAStorage, "the server sent rows with another number of columns");
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const PgColumn& column = m_table.columns[m_columns[i]];
        m_bytes += fields[i].bytes().size();
        if (column.role == PgRole::Key)
            m_key[m_places[i]] = fields[i];
        else
            TM_TRY(appendField(column, fields[i], m_places[i], batch));
    }
    TM_TRY(appendPgId(m_table, m_key, batch));
    ++m_rows;
    return {};
}

Result<void> PgRowDecoder::appendField(const PgColumn& column, const PgField& field, std::size_t place,
                                       VectorBatch& batch)
{
    const auto appendInteger = [&](IntegerColumn& integers) -> Result<void> {
        if (!field.isNull() && field.size != 8)
            return unexpectedForm(column);
        integers.append(field.isNull() ? std::nullopt : std::optional(static_cast<std::int64_t>(pgWord64(field.data))));
        return {};
    };
    switch (column.role) {
    case PgRole::Plain: return appendPlain(column, field, batch);
    case PgRole::Vector: return appendVector(column, field, batch.vectors[place], batch);
    case PgRole::Metadata: return appendMetadata(column, field, batch);
    case PgRole::Ttl: return appendInteger(batch.ttlSeconds);
    case PgRole::Expiry: return appendInteger(batch.expiresAt);
    case PgRole::Cell: return appendCell(column, field, batch.cells[place].cells);
    case PgRole::Key:
    case PgRole::Generated: break;
    }
    return {};
}

Result<void> PgRowDecoder::appendPlain(const PgColumn& column, const PgField& field, VectorBatch& batch)
{
    const std::size_t dimension = batch.dimension;
    // Growing by doubling would copy a batch once over and leave its old memory behind.
    if (m_rows == 0)
        batch.values.reserve(std::min(kBatchRows, kBatchBytes / (dimension * sizeof(float)) + 1) * dimension);
    batch.values.resize((m_rows + 1) * dimension);
    char* const place = reinterpret_cast<char*>(batch.values.data() + m_rows * dimension);
    if (field.isNull()) {
        std::memset(place, 0, dimension * sizeof(float));
        batch.irregular.resize(m_rows, 0);
        batch.irregular.push_back(1);
        appendOddCell(column.name, encodeNullCell(), batch);
        return {};
    }
    if (static_cast<std::size_t>(field.size) != 4 + dimension * sizeof(float) || pgWord16(field.data) != dimension)
        return unexpectedForm(column);
    pgSwap32(field.data + 4, place, dimension);
    if (!batch.irregular.empty())
        batch.irregular.push_back(0);
    return {};
}

Result<void> PgRowDecoder::appendVector(const PgColumn& column, const PgField& field, VectorColumn& vectors,
                                        VectorBatch& batch)
{
    if (field.isNull()) {
        vectors.values.appendAbsent();
        return {};
    }
    const std::string_view bytes = field.bytes();
    const auto appendWord = [&](std::uint32_t word) {
        m_scratch.append(reinterpret_cast<const char*>(&word), sizeof word);
    };
    m_scratch.clear();
    switch (column.carrier) {
    case PgCarrier::Vector:
        if (bytes.size() < 4 || bytes.size() - 4 != std::size_t{pgWord16(bytes.data())} * 4)
            return unexpectedForm(column);
        m_scratch.resize(bytes.size() - 4);
        pgSwap32(bytes.data() + 4, m_scratch.data(), m_scratch.size() / 4);
        break;
    case PgCarrier::HalfVector:
        if (bytes.size() < 4 || bytes.size() - 4 != std::size_t{pgWord16(bytes.data())} * 2)
            return unexpectedForm(column);
        m_scratch.resize(bytes.size() - 4);
        pgSwap16(bytes.data() + 4, m_scratch.data(), m_scratch.size() / 2);
        break;
    case PgCarrier::SparseVector: {
        if (bytes.size() < 12 || bytes.size() - 12 != std::size_t{pgWord32(bytes.data() + 4)} * 8)
            return unexpectedForm(column);
        appendWord(pgWord32(bytes.data()));
        appendWord(pgWord32(bytes.data() + 4));
        const std::size_t elements = (bytes.size() - 12) / 4;
        m_scratch.resize(8 + elements * 4);
        pgSwap32(bytes.data() + 12, m_scratch.data() + 8, elements);
        break;
    }
    case PgCarrier::Bit:
        if (bytes.size() < 4 || bytes.size() - 4 != (std::size_t{pgWord32(bytes.data())} + 7) / 8)
            return unexpectedForm(column);
        appendWord(pgWord32(bytes.data()));
        m_scratch += bytes.substr(4);
        break;
    default:
        if (!isPgRealArray(bytes))
            return unexpectedForm(column);
        if (!pgRealArrayValues(bytes, m_scratch)) {
            vectors.values.appendAbsent();
            appendOddCell(column.name, encodeBytesCell(CellClass::Text, pgRealArrayText(bytes)), batch);
            return {};
        }
    }
    // Order of indices, unused bits: what a segment refuses to give back must not get into one.
    if (!checkVector(column.vectorKind(), m_scratch))
        return unexpectedForm(column);
    vectors.values.append(m_scratch);
    return {};
}

Result<void> PgRowDecoder::appendMetadata(const PgColumn& column, const PgField& field, VectorBatch& batch) const
{
    if (field.isNull()) {
        batch.metadata.appendAbsent();
        return {};
    }
    const auto text = jsonText(column, field.bytes());
    if (!text)
        return unexpectedForm(column);
    batch.metadata.append(*text);
    return {};
}

Result<void> PgRowDecoder::appendCell(const PgColumn& column, const PgField& field, BytesColumn& cells)
{
    m_scratch.clear();
    const auto setWord = [&](CellClass cellClass, std::uint64_t word) {
        m_scratch.push_back(static_cast<char>(cellClass));
        m_scratch.append(reinterpret_cast<const char*>(&word), sizeof word);
    };
    const auto setBytes = [&](CellClass cellClass, std::string_view bytes) {
        m_scratch.push_back(static_cast<char>(cellClass));
        m_scratch += bytes;
    };
    const auto hasBytes = [&](int wanted) { return field.size == wanted; };
    bool isGood = true;
    if (field.isNull()) {
        m_scratch.push_back(static_cast<char>(CellClass::Null));
        cells.append(m_scratch);
        return {};
    }
    switch (column.carrier) {
    case PgCarrier::Int2:
        if ((isGood = hasBytes(2)))
            setWord(CellClass::Integer,
                    static_cast<std::uint64_t>(std::int64_t{static_cast<std::int16_t>(pgWord16(field.data))}));
        break;
    case PgCarrier::Int4:
        if ((isGood = hasBytes(4)))
            setWord(CellClass::Integer,
                    static_cast<std::uint64_t>(std::int64_t{static_cast<std::int32_t>(pgWord32(field.data))}));
        break;
    case PgCarrier::Int8:
        if ((isGood = hasBytes(8)))
            setWord(CellClass::Integer, pgWord64(field.data));
        break;
    case PgCarrier::Float4:
        if ((isGood = hasBytes(4)))
            setWord(CellClass::Real, pgWiden(pgWord32(field.data)));
        break;
    case PgCarrier::Float8:
        if ((isGood = hasBytes(8)))
            setWord(CellClass::Real, pgWord64(field.data));
        break;
    case PgCarrier::Bool:
        if ((isGood = hasBytes(1)))
            m_scratch = encodeBooleanCell(field.data[0] != 0);
        break;
    case PgCarrier::Bytea: setBytes(CellClass::Blob, field.bytes()); break;
    case PgCarrier::JsonText:
    case PgCarrier::JsonBinary: {
        const auto text = jsonText(column, field.bytes());
        isGood = text.has_value();
        setBytes(CellClass::JsonText, text.value_or(""));
        break;
    }
    default: setBytes(CellClass::Text, field.bytes());
    }
    if (!isGood)
        return unexpectedForm(column);
    cells.append(m_scratch);
    return {};
}

/// A cell in a column that normally has a role: kept in a cell column of that name, for this row only.
void PgRowDecoder::appendOddCell(const std::string& name, std::string_view cell, VectorBatch& batch) const
{
    auto it = std::find_if(batch.cells.begin(), batch.cells.end(),
                           [&](const CellColumn& column) { return column.name == name; });
    if (it == batch.cells.end())
        it = batch.cells.insert(batch.cells.end(), CellColumn{name, {}});
    padAbsent(it->cells, m_rows);
    it->cells.append(cell);
}

void PgRowDecoder::finish(VectorBatch& batch) const
{
    for (CellColumn& column : batch.cells)
        padAbsent(column.cells, m_rows);
    std::size_t present = 0;
    while (present < batch.metadata.size() && batch.metadata.isAbsent(present))
        ++present;
    if (present == batch.metadata.size())
        batch.metadata.clear();
    for (IntegerColumn* const column : {&batch.ttlSeconds, &batch.expiresAt}) {
        std::size_t row = 0;
        while (row < column->size() && !(*column)[row])
            ++row;
        if (row == column->size())
            column->clear();
    }
}

} // namespace tidemark
