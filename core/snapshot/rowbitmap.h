// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tidemark {

/// A bit a row, set from several threads at once.
class RowBitmap {
public:
    explicit RowBitmap(std::size_t rows = 0) : m_words((rows + 63) / 64) {}
    RowBitmap(RowBitmap&&) noexcept = default;
    RowBitmap& operator=(RowBitmap&&) noexcept = default;

    /// True if the bit was set before.
    bool set(std::size_t row)
    {
        const std::uint64_t bit = std::uint64_t{1} << (row % 64);
        return (m_words[row / 64].fetch_or(bit, std::memory_order_relaxed) & bit) != 0;
    }
    bool test(std::size_t row) const
    {
        return (m_words[row / 64].load(std::memory_order_relaxed) >> (row % 64) & 1) != 0;
    }
    std::uint64_t count() const
    {
        std::uint64_t bits = 0;
        for (const std::atomic<std::uint64_t>& word : m_words)
            bits += static_cast<std::uint64_t>(std::popcount(word.load(std::memory_order_relaxed)));
        return bits;
    }

private:
    std::vector<std::atomic<std::uint64_t>> m_words;
};

} // namespace tidemark
