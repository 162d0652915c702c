// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include "base/showntext.h"

#include <algorithm>

namespace tidemark::cli {

void Table::add(const std::vector<std::string>& cells)
{
    std::vector<std::string>& row = m_rows.emplace_back();
    row.reserve(cells.size());
    for (const std::string& cell : cells)
        row.push_back(shownText(cell));
}

std::string Table::text(const std::string& indent) const
{
    std::vector<std::size_t> widths;
    for (const Column& column : m_columns)
        widths.push_back(codePoints(column.title));
    for (const auto& row : m_rows) {
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], codePoints(row[c]));
    }

    std::string out;
    const auto addLine = [&](const auto& cellOf) {
        std::string line = indent;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const std::string& cell = cellOf(c);
            const std::string padding(widths[c] - codePoints(cell), ' ');
            if (c > 0)
                line += "  ";
            line += m_columns[c].align == Align::Right ? padding + cell : cell + padding;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line;
        out += '\n';
    };
    addLine([&](std::size_t c) -> const std::string& { return m_columns[c].title; });
    for (const auto& row : m_rows)
        addLine([&](std::size_t c) -> const std::string& { return row[c]; });
    return out;
}

} // namespace tidemark::cli
