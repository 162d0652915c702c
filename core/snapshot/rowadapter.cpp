// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/rowadapter.h"

#include "base/showntext.h"
#include "model/cell.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>

namespace tidemark {

namespace {

constexpr std::uint8_t kNullBit = 1u << static_cast<unsigned>(CellClass::Null);
/// What a vector is called that had no name, where it needs one.
constexpr const char* kVectorName = "embedding";

CellColumn& columnOf(VectorBatch& batch, const std::string& name)
{
    const auto it =
        std::find_if(batch.cells.begin(), batch.cells.end(), [&](const CellColumn& c) { return c.name == name; });
    return it != batch.cells.end() ? *it : *batch.cells.insert(batch.cells.end(), {name, {}});
}

/// Puts a cell into the last row of `batch`.
void putCell(VectorBatch& batch, const std::string& name, std::string_view cell)
{
    BytesColumn& cells = columnOf(batch, name).cells;
    while (cells.size() + 1 < batch.rows())
        cells.appendAbsent();
    cells.append(cell);
}

template <typename Column, typename Value>
void putInteger(Column& column, Value value, std::size_t rows)
{
    if (!value && column.size() == 0)
        return;
    while (column.size() + 1 < rows)
        column.append(std::nullopt);
    column.append(value);
}

SortedJson cellJson(const CellView& cell, LossCounter& losses)
{
    switch (cell.cellClass) {
    case CellClass::Null: return nullptr;
    case CellClass::Integer: return cell.word<std::int64_t>();
    case CellClass::Real: {
        const auto value = cell.word<double>();
        if (std::isfinite(value))
            return value;
        losses.count("values of other columns that are NaN or infinite become text");
        return std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    }
    case CellClass::Boolean: return cell.payload.front() != '\0';
    case CellClass::JsonText:
        if (std::optional<SortedJson> document = parseMetadata(cell.payload))
            return *document;
        [[fallthrough]];
    case CellClass::Text:
        if (isValidUtf8(cell.payload))
            return std::string(cell.payload);
        [[fallthrough]];
    case CellClass::Blob: break;
    }
    losses.count("values of other columns that are bytes become base 64");
    return toBase64(cell.payload);
}

} // namespace

RowAdapter::RowAdapter(const NamespaceInfo& source, const ContentTraits& traits, const ContentLimits& limits)
    : m_target(source)
    , m_traits(traits)
    , m_ids(limits, traits.idTypes)
    , m_vectors(source, limits, m_losses)
    , m_metadata(limits)
    , m_sourceVectorName(source.vectorName)
    , m_keepsTtl(limits.ttl)
    , m_keepsMetadata(limits.metadata != MetadataModel::None)
{
    m_target.vectorName = m_vectors.vectorName().empty() ? kVectorName : m_vectors.vectorName();
    m_target.vectors = m_vectors.fields();
    if (m_vectors.dimension() != 0)
        m_target.dimension = m_vectors.dimension();
    m_target.idType = m_ids.onlyType();
    m_traits.idTypes =
        m_target.idType ? bitOf(*m_target.idType) : static_cast<std::uint8_t>(traits.idTypes & limits.idTypes);
    m_vectorCell = (limits.cellClasses & kNullBit) != 0 && limits.cellNames.empty();
    decideCells(traits, limits);
    decideMetric(limits);
    const bool losesTtl = !m_keepsTtl && (traits.ttl || traits.expiry);
    if (losesTtl) {
        m_losses.note(
            "vectors no longer expire: their TTL and expiry become the metadata keys _ttl_seconds and _expires_at");
        m_traits.ttl = m_traits.expiry = false;
    }
    m_changesRows = m_ids.changesAnything() || (traits.metadata && m_metadata.changesMetadata()) ||
                    m_vectors.changesAnything() || !m_foldedColumns.empty() || losesTtl ||
                    (traits.irregular && m_target.vectorName != m_sourceVectorName);
    m_traits.nonFinite = traits.nonFinite && !limits.finiteOnly;
    m_traits.irregular = traits.irregular && limits.vectorless;
    if (m_changesRows)
        m_target.config = nullptr;
}

void RowAdapter::decideCells(const ContentTraits& traits, const ContentLimits& limits)
{
    m_traits.cellColumns.clear();
    m_traits.cellClasses.clear();
    std::vector<ColumnField> columns;
    for (std::size_t i = 0; i < traits.cellColumns.size(); ++i) {
        const std::string& name = traits.cellColumns[i];
        if (name == m_sourceVectorName && traits.irregular)
            continue; // What stands there instead of a vector is no column.
        const auto values = static_cast<std::uint8_t>(traits.cellClasses[i] & ~kNullBit);
        const bool named = limits.cellNames.empty() ||
                           std::find(limits.cellNames.begin(), limits.cellNames.end(), name) != limits.cellNames.end();
        const bool single = limits.mixedCells || std::popcount(values) <= 1;
        if (named && single && (traits.cellClasses[i] & ~limits.cellClasses) == 0) {
            columns.push_back({name, {}, traits.cellClasses[i]});
            m_traits.addCells(name, traits.cellClasses[i]);
            continue;
        }
        m_foldedColumns.push_back(name);
        m_losses.note(m_keepsMetadata ? fmt::format("the column {} becomes a metadata key", shownName(name))
                                      : fmt::format("the column {} is left out", shownName(name)));
        m_traits.metadata = m_traits.metadata || m_keepsMetadata;
    }
    // The source's own order and words for its types, where it has them.
    std::stable_sort(columns.begin(), columns.end(), [this](const ColumnField& a, const ColumnField& b) {
        const auto place = [this](const ColumnField& field) {
            return std::find_if(m_target.columns.begin(), m_target.columns.end(),
                                [&](const ColumnField& known) { return known.name == field.name; }) -
                   m_target.columns.begin();
        };
        return place(a) < place(b);
    });
    m_target.columns = std::move(columns);
}

void RowAdapter::decideMetric(const ContentLimits& limits)
{
    const auto adapted = [&](std::string& metric) {
        const std::string known = VectorAdapter::adaptedMetric(metric, limits);
        if (known != metric)
            m_losses.note(
                fmt::format("the metric {} becomes {}: searches find other neighbours", shownName(metric), known));
        metric = known;
    };
    adapted(m_target.metric);
    for (VectorField& field : m_target.vectors)
        adapted(field.metric);
}

void RowAdapter::adaptScalars(const VectorBatch& in, std::size_t row, VectorBatch& out, Extra& extra,
                              LossCounter& losses) const
{
    const AdaptedId id = m_ids.adapt(in.idType(row), in.ids[row], losses);
    out.ids.append(id.id);
    if (id.type != IdType::Text && out.idTypes.empty())
        out.idTypes.resize(out.rows() - 1, 0);
    if (id.type != IdType::Text || !out.idTypes.empty())
        out.idTypes.push_back(static_cast<std::uint8_t>(id.type));
    if (id.derived)
        extra.emplace_back("_id", idText(in.idType(row), in.ids[row]));
    if (m_keepsTtl) {
        putInteger(out.ttlSeconds, in.ttl(row), out.rows());
        putInteger(out.expiresAt, in.expiry(row), out.rows());
        return;
    }
    if (const auto ttl = in.ttl(row))
        extra.emplace_back("_ttl_seconds", *ttl);
    if (const auto expiry = in.expiry(row))
        extra.emplace_back("_expires_at", *expiry);
}

void RowAdapter::adaptCells(const VectorBatch& in, std::size_t row, VectorBatch& out, Extra& extra,
                            LossCounter& losses) const
{
    for (const CellColumn& column : in.cells) {
        if (column.cells.size() == 0 || column.cells.isAbsent(row))
            continue;
        const Result<CellView> cell = decodeCell(column.cells[row]);
        if (column.name == m_sourceVectorName && in.isIrregular(row)) {
            if (cell && cell->cellClass != CellClass::Null)
                losses.count("what stands in the place of a vector and is none is left out");
        } else if (!std::binary_search(m_foldedColumns.begin(), m_foldedColumns.end(), column.name)) {
            putCell(out, column.name, column.cells[row]);
        } else if (cell && m_keepsMetadata) {
            extra.emplace_back(column.name, cellJson(*cell, losses));
        }
    }
    if (m_vectorCell && !out.irregular.empty() && out.irregular.back() != 0)
        putCell(out, m_target.vectorName, encodeNullCell());
}

void RowAdapter::adapt(const VectorBatch& in, VectorBatch& out, std::vector<std::uint8_t>& leftOut,
                       LossCounter& losses) const
{
    out.clear();
    out.dimension = m_vectors.dimension();
    leftOut.assign(in.rows(), 0);
    for (std::size_t row = 0; row < in.rows(); ++row) {
        if (!m_vectors.append(in, row, out, losses)) {
            leftOut[row] = 1;
            continue;
        }
        Extra extra;
        adaptScalars(in, row, out, extra, losses);
        adaptCells(in, row, out, extra, losses);
        const auto metadata = in.hasMetadata(row) ? std::optional(in.metadata[row]) : std::nullopt;
        const std::optional<std::string> adapted = m_metadata.adapt(metadata, extra, losses);
        if (!adapted && out.metadata.size() == 0)
            continue;
        while (out.metadata.size() + 1 < out.rows())
            out.metadata.appendAbsent();
        adapted ? out.metadata.append(*adapted) : out.metadata.appendAbsent();
    }
    // A column with a value has one place a row.
    const auto fill = [&out](BytesColumn& column) {
        while (column.size() != 0 && column.size() < out.rows())
            column.appendAbsent();
    };
    for (CellColumn& column : out.cells)
        fill(column.cells);
    for (VectorColumn& column : out.vectors)
        fill(column.values);
}

} // namespace tidemark
