// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tidemark {

/// A column of byte strings of any length, each of which may be absent. Contiguous: one heap, one end offset a row.
/// Plain data; one thread at a time.
class BytesColumn {
public:
    std::size_t size() const { return m_ends.size(); }
    bool empty() const { return m_ends.empty(); }
    void clear();
    void reserve(std::size_t rows, std::size_t bytes);

    void append(std::string_view bytes);
    void appendAbsent();

    bool isAbsent(std::size_t row) const { return !m_absent.empty() && m_absent[row] != 0; }
    /// Empty for an absent row.
    std::string_view operator[](std::size_t row) const
    {
        const std::uint64_t begin = row == 0 ? 0 : m_ends[row - 1];
        return asText(ByteView(m_heap).subspan(begin, m_ends[row] - begin));
    }
    /// Bytes of all rows together.
    std::uint64_t heapBytes() const { return m_heap.size(); }
    bool anyAbsent() const;

    friend bool operator==(const BytesColumn& a, const BytesColumn& b);

private:
    std::vector<std::uint64_t> m_ends;
    std::vector<std::uint8_t> m_absent; ///< Empty while no row is absent.
    ByteBuffer m_heap;
};

/// A column of 64-bit integers, each of which may be absent.
class IntegerColumn {
public:
    std::size_t size() const { return m_values.size(); }
    void clear();
    void append(std::optional<std::int64_t> value);
    std::optional<std::int64_t> operator[](std::size_t row) const
    {
        return m_present[row] != 0 ? std::optional(m_values[row]) : std::nullopt;
    }
    friend bool operator==(const IntegerColumn&, const IntegerColumn&) = default;

private:
    std::vector<std::int64_t> m_values; ///< 0 where absent.
    std::vector<std::uint8_t> m_present;
};

} // namespace tidemark
