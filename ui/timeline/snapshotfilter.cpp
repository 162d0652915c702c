// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/snapshotfilter.h"

#include <algorithm>

namespace tidemark::ui {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// `needle` is lower case. An ASCII needle is looked for in the bytes, which makes no copy of each description.
bool contains(const std::string& text, const FilterTerm& term)
{
    if (!term.ascii)
        return QString::fromStdString(text).contains(QString::fromStdString(term.text), Qt::CaseInsensitive);
    return std::search(text.begin(), text.end(), term.text.begin(), term.text.end(),
                       [](char a, char b) { return lowered(a) == b; }) != text.end();
}

bool equals(const std::string& text, const FilterTerm& term)
{
    if (!term.ascii)
        return QString::fromStdString(text).compare(QString::fromStdString(term.text), Qt::CaseInsensitive) == 0;
    return std::equal(text.begin(), text.end(), term.text.begin(), term.text.end(),
                      [](char a, char b) { return lowered(a) == b; });
}

bool anyEquals(const std::vector<std::string>& texts, const FilterTerm& term)
{
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return equals(text, term); });
}

bool anyContains(const std::vector<std::string>& texts, const FilterTerm& term)
{
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return contains(text, term); });
}

bool compares(std::uint64_t value, const FilterTerm& term)
{
    switch (term.comparison) {
    case FilterTerm::Comparison::Equal: return value == term.number;
    case FilterTerm::Comparison::Less: return value < term.number;
    case FilterTerm::Comparison::LessOrEqual: return value <= term.number;
    case FilterTerm::Comparison::Greater: return value > term.number;
    case FilterTerm::Comparison::GreaterOrEqual: return value >= term.number;
    }
    return false;
}

bool holds(const FilterTerm& term, const SnapshotMetadata& snapshot, Health health)
{
    using Field = FilterTerm::Field;
    switch (term.field) {
    case Field::Text:
        return contains(snapshot.description, term) || contains(snapshot.id, term) ||
               anyContains(snapshot.tags, term) || anyContains(snapshot.namespaces, term);
    case Field::Name: return contains(snapshot.description, term);
    case Field::Id: return contains(snapshot.id, term);
    case Field::Tag: return anyEquals(snapshot.tags, term);
    case Field::Namespace: return anyEquals(snapshot.namespaces, term);
    case Field::Type: return static_cast<std::uint64_t>(snapshot.type) == term.number;
    case Field::Pinned: return (snapshot.pinned ? 1U : 0U) == term.number;
    case Field::Safety: return (snapshot.safety ? 1U : 0U) == term.number;
    case Field::Status: return static_cast<std::uint64_t>(health) == term.number;
    case Field::Created: return snapshot.createdAt >= term.from && snapshot.createdAt < term.to;
    case Field::Size: return compares(snapshot.sizeBytes, term);
    case Field::LogicalSize: return compares(snapshot.logicalBytes, term);
    case Field::Vectors: return compares(snapshot.totalVectors, term);
    case Field::Added: return compares(snapshot.added, term);
    case Field::Changed: return compares(snapshot.changed, term);
    case Field::Removed: return compares(snapshot.removed, term);
    }
    return false;
}

} // namespace

bool SnapshotFilter::matches(const SnapshotMetadata& snapshot, Health health) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const FilterTerm& term) { return holds(term, snapshot, health) != term.negated; });
}

} // namespace tidemark::ui
