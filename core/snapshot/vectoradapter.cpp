// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/vectoradapter.h"

#include "base/showntext.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>

namespace tidemark {

namespace {

bool canWiden(VectorKind kind)
{
    return kind == VectorKind::Float16 || kind == VectorKind::BFloat16 || kind == VectorKind::Int8 ||
           kind == VectorKind::Uint8 || kind == VectorKind::Float32;
}

bool isFinite(std::span<const float> values)
{
    return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

/// Whether the float32 elements behind the head of a value are finite; true for kinds without any.
bool isFinite(VectorKind kind, std::string_view bytes)
{
    std::size_t at = bytes.size();
    if (kind == VectorKind::Float32)
        at = 0;
    else if (kind == VectorKind::Multi)
        at = 4;
    else if (kind == VectorKind::Sparse)
        at = 8 + (bytes.size() - 8) / 2;
    else if (kind == VectorKind::Float16 || kind == VectorKind::BFloat16)
        return isFinite(widened(kind, bytes));
    for (; at + 4 <= bytes.size(); at += 4) {
        float value = 0;
        std::memcpy(&value, bytes.data() + at, sizeof value);
        if (!std::isfinite(value))
            return false;
    }
    return true;
}

/// Brings vectors of `dimension` elements to length 1, as servers do it: those of no length, and those that have it but
/// for rounding, stay. True if any changed.
bool normalize(std::span<float> values, std::size_t dimension)
{
    constexpr double kAlmost = 1e-6;
    bool changed = false;
    for (; dimension != 0 && values.size() >= dimension; values = values.subspan(dimension)) {
        double squares = 0;
        for (std::size_t i = 0; i < dimension; ++i)
            squares += static_cast<double>(values[i]) * static_cast<double>(values[i]);
        if (squares == 0 || !std::isfinite(squares) || std::abs(squares - 1) <= kAlmost)
            continue;
        const double length = std::sqrt(squares);
        for (std::size_t i = 0; i < dimension; ++i)
            values[i] = static_cast<float>(static_cast<double>(values[i]) / length);
        changed = true;
    }
    return changed;
}

/// The same for a Float32 or Multi value that was checked.
bool normalizeValue(VectorKind kind, std::string& value)
{
    const std::size_t head = kind == VectorKind::Multi ? 4 : 0;
    std::vector<float> values((value.size() - head) / 4);
    std::memcpy(values.data(), value.data() + head, values.size() * 4);
    const bool changed = normalize(values, kind == VectorKind::Multi ? vectorDimension(kind, value) : values.size());
    if (changed)
        std::memcpy(value.data() + head, values.data(), values.size() * 4);
    return changed;
}

VectorColumn& columnOf(VectorBatch& batch, const std::string& name, VectorKind kind)
{
    const auto it = std::find_if(batch.vectors.begin(), batch.vectors.end(),
                                 [&](const VectorColumn& column) { return column.name == name; });
    return it != batch.vectors.end() ? *it : *batch.vectors.insert(batch.vectors.end(), {name, kind, {}});
}

bool contains(const std::vector<std::string>& list, const std::string& text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

constexpr const char* kNormalized = "vectors are brought to length 1, as the engine keeps them for their metric";
constexpr const char* kNotFinite = "vectors with a NaN or an infinity are left out";

} // namespace

std::string VectorAdapter::adaptedMetric(const std::string& metric, const ContentLimits& limits)
{
    return limits.metrics.empty() || metric.empty() || contains(limits.metrics, metric) ? metric
                                                                                        : limits.metrics.front();
}

VectorAdapter::VectorAdapter(const NamespaceInfo& source, const ContentLimits& limits, LossCounter& losses)
    : m_dimension(source.dimension.value_or(0))
    , m_vectorName(source.vectorName)
    , m_finiteOnly(limits.finiteOnly)
    , m_vectorless(limits.vectorless)
{
    if (m_dimension == 0 && limits.plainVector) {
        const auto wide = std::find_if(source.vectors.begin(), source.vectors.end(), [](const VectorField& field) {
            return canWiden(field.kind) && field.dimension && *field.dimension != 0;
        });
        if (wide != source.vectors.end()) {
            m_promoted = *wide;
            m_dimension = *wide->dimension;
            m_vectorName = wide->name;
            if (wide->kind != VectorKind::Float32)
                losses.note(fmt::format("the {} vector {} becomes float32, without rounding", name(wide->kind),
                                        shownName(wide->name)));
        }
    }
    m_normalizes = m_dimension != 0 && contains(limits.normalizingMetrics,
                                                adaptedMetric(m_promoted ? m_promoted->metric : source.metric, limits));
    for (const VectorField& field : source.vectors) {
        if (m_promoted && field.name == m_promoted->name)
            continue;
        const bool keeps = (limits.vectorKinds & bitOf(field.kind)) != 0;
        const bool widens = canWiden(field.kind) && (limits.vectorKinds & bitOf(VectorKind::Float32)) != 0;
        if (!keeps && !widens) {
            m_dropped.push_back(field.name);
            m_changesFields = true;
            losses.note(fmt::format("the {} vector {} is left out", name(field.kind), shownName(field.name)));
            continue;
        }
        VectorField kept = field;
        if (!keeps) {
            kept.kind = VectorKind::Float32;
            m_changesFields = true;
            losses.note(fmt::format("the {} vector {} becomes float32, without rounding", name(field.kind),
                                    shownName(field.name)));
        }
        const bool isLong = kept.kind == VectorKind::Float32 || kept.kind == VectorKind::Multi;
        const bool normalizes = isLong && contains(limits.normalizingMetrics, adaptedMetric(field.metric, limits));
        m_changesFields = m_changesFields || normalizes;
        m_kept.push_back({field.name, field.kind, kept.kind, normalizes});
        m_fields.push_back(std::move(kept));
    }
}

bool VectorAdapter::appendPlain(const VectorBatch& in, std::size_t row, VectorBatch& out, LossCounter& losses) const
{
    std::span<const float> values;
    std::vector<float> wide;
    bool has = false;
    if (m_promoted) {
        const VectorColumn* column = in.findVectors(m_promoted->name);
        has = column != nullptr && column->values.size() != 0 && !column->values.isAbsent(row);
        if (has) {
            wide = widened(column->kind, column->values[row]);
            has = wide.size() == m_dimension;
            values = wide;
        }
    } else {
        has = !in.isIrregular(row);
        values = in.rowValues(row);
    }
    if (!has && !m_vectorless) {
        losses.count("records without a vector are left out");
        return false;
    }
    if (has && m_finiteOnly && !isFinite(values)) {
        losses.count(kNotFinite);
        return false;
    }
    const std::size_t at = out.values.size();
    out.values.resize(at + m_dimension);
    if (has && m_dimension != 0) {
        std::memcpy(out.values.data() + at, values.data(), values.size_bytes());
        if (m_normalizes && normalize(std::span(out.values).subspan(at), m_dimension))
            losses.count(kNormalized);
    } else
        std::fill(out.values.begin() + static_cast<std::ptrdiff_t>(at), out.values.end(), 0.0F);
    if (!has)
        out.irregular.resize(out.ids.size(), 0);
    if (!has || !out.irregular.empty())
        out.irregular.push_back(has ? 0 : 1);
    return true;
}

bool VectorAdapter::append(const VectorBatch& in, std::size_t row, VectorBatch& out, LossCounter& losses) const
{
    for (const Kept& kept : m_kept) {
        const VectorColumn* column = in.findVectors(kept.name);
        if (column == nullptr || column->values.size() == 0 || column->values.isAbsent(row))
            continue;
        if (m_finiteOnly && !isFinite(kept.from, column->values[row])) {
            losses.count(kNotFinite);
            return false;
        }
    }
    const std::size_t before = out.ids.size();
    if (m_dimension != 0 && !appendPlain(in, row, out, losses))
        return false;
    for (const Kept& kept : m_kept) {
        const VectorColumn* column = in.findVectors(kept.name);
        BytesColumn& target = columnOf(out, kept.name, kept.to).values;
        while (target.size() < before)
            target.appendAbsent();
        if (column == nullptr || column->values.size() == 0 || column->values.isAbsent(row)) {
            target.appendAbsent();
        } else if (kept.from == kept.to) {
            std::string value(column->values[row]);
            if (kept.normalizes && normalizeValue(kept.to, value))
                losses.count(kNormalized);
            target.append(value);
        } else {
            std::vector<float> wide = widened(kept.from, column->values[row]);
            if (kept.normalizes && normalize(wide, wide.size()))
                losses.count(kNormalized);
            target.append(asText(std::as_bytes(std::span(wide))));
        }
    }
    return true;
}

} // namespace tidemark
