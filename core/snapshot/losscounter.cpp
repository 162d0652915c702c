// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/losscounter.h"

#include <algorithm>

namespace tidemark {

void LossCounter::count(std::string_view text)
{
    const auto it = m_rows.find(text);
    if (it != m_rows.end())
        ++it->second;
    else
        m_rows.emplace(text, 1);
}

void LossCounter::note(std::string_view text)
{
    m_rows.emplace(text, 0);
}

std::vector<Loss> LossCounter::losses() const
{
    std::vector<Loss> all;
    for (const auto& [text, rows] : m_rows)
        all.push_back({text, rows});
    std::stable_sort(all.begin(), all.end(), [](const Loss& a, const Loss& b) {
        return (a.rows == 0) != (b.rows == 0) ? a.rows == 0 : a.rows > b.rows;
    });
    return all;
}

} // namespace tidemark
