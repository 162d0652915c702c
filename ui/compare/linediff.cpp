// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/linediff.h"

#include <algorithm>
#include <cstdint>

namespace tidemark::ui {

namespace {

constexpr qsizetype kMostCells = 4'000'000; ///< Of the table: 8 MB.

/// The longest common subsequence by the textbook's table: what is between the common ends is short.
void diffMiddle(const QStringList& a, const QStringList& b, qsizetype from, qsizetype endA, qsizetype endB,
                std::vector<DiffLine>& out)
{
    const qsizetype rows = endA - from;
    const qsizetype columns = endB - from;
    if (rows * columns > kMostCells) {
        for (qsizetype i = from; i < endA; ++i)
            out.push_back({DiffLine::Kind::Removed, a[i]});
        for (qsizetype k = from; k < endB; ++k)
            out.push_back({DiffLine::Kind::Added, b[k]});
        return;
    }
    const auto at = [columns](qsizetype row, qsizetype column) {
        return static_cast<std::size_t>(row * (columns + 1) + column);
    };
    std::vector<std::uint16_t> common(at(rows, columns) + 1, 0);
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype k = columns - 1; k >= 0; --k)
            common[at(i, k)] = a[from + i] == b[from + k] ? static_cast<std::uint16_t>(common[at(i + 1, k + 1)] + 1)
                                                          : std::max(common[at(i + 1, k)], common[at(i, k + 1)]);
    }
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < rows || k < columns) {
        if (i < rows && k < columns && a[from + i] == b[from + k]) {
            out.push_back({DiffLine::Kind::Same, a[from + i]});
            ++i;
            ++k;
        } else if (k == columns || (i < rows && common[at(i + 1, k)] >= common[at(i, k + 1)])) {
            out.push_back({DiffLine::Kind::Removed, a[from + i++]});
        } else {
            out.push_back({DiffLine::Kind::Added, b[from + k++]});
        }
    }
}

} // namespace

std::vector<DiffLine> diffLines(const QStringList& first, const QStringList& second)
{
    std::vector<DiffLine> lines;
    const qsizetype shorter = std::min(first.size(), second.size());
    qsizetype begin = 0;
    while (begin < shorter && first[begin] == second[begin])
        ++begin;
    qsizetype tail = 0;
    while (tail < shorter - begin && first[first.size() - 1 - tail] == second[second.size() - 1 - tail])
        ++tail;
    for (qsizetype i = 0; i < begin; ++i)
        lines.push_back({DiffLine::Kind::Same, first[i]});
    diffMiddle(first, second, begin, first.size() - tail, second.size() - tail, lines);
    for (qsizetype i = first.size() - tail; i < first.size(); ++i)
        lines.push_back({DiffLine::Kind::Same, first[i]});
    return lines;
}

} // namespace tidemark::ui
