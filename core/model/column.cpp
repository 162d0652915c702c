// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/column.h"

#include <algorithm>

namespace tidemark {

void BytesColumn::clear()
{
    m_ends.clear();
    m_absent.clear();
    m_heap.clear();
}

void BytesColumn::reserve(std::size_t rows, std::size_t bytes)
{
    m_ends.reserve(rows);
    m_heap.reserve(bytes);
}

void BytesColumn::append(std::string_view bytes)
{
    if (!bytes.empty()) {
        const std::size_t at = m_heap.size();
        m_heap.resize(at + bytes.size());
        std::memcpy(m_heap.data() + at, bytes.data(), bytes.size());
    }
    m_ends.push_back(m_heap.size());
    if (!m_absent.empty())
        m_absent.push_back(0);
}

void BytesColumn::appendAbsent()
{
    m_absent.resize(m_ends.size(), 0);
    m_absent.push_back(1);
    m_ends.push_back(m_heap.size());
}

bool BytesColumn::anyAbsent() const
{
    return std::any_of(m_absent.begin(), m_absent.end(), [](std::uint8_t absent) { return absent != 0; });
}

bool operator==(const BytesColumn& a, const BytesColumn& b)
{
    if (a.m_ends != b.m_ends || a.m_heap != b.m_heap)
        return false;
    for (std::size_t row = 0; row < a.size(); ++row) {
        if (a.isAbsent(row) != b.isAbsent(row))
            return false;
    }
    return true;
}

void IntegerColumn::clear()
{
    m_values.clear();
    m_present.clear();
}

void IntegerColumn::append(std::optional<std::int64_t> value)
{
    m_values.push_back(value.value_or(0));
    m_present.push_back(value ? 1 : 0);
}

} // namespace tidemark
