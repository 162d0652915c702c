// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>

namespace tidemark {

/// Memory that a device can read into by itself. Kept from one read to the next, because fresh pages for each cost as
/// much as reading. One thread at a time.
class ReadRoom {
public:
    /// Addresses, lengths and offsets that are multiples of this satisfy all usual devices.
    static constexpr std::size_t kAlignment = 4096;

    /// At least `bytes` bytes of indeterminate content, aligned; null without memory. What was in it is gone.
    std::byte* make(std::size_t bytes);

private:
    struct Free {
        void operator()(std::byte* memory) const { std::free(memory); }
    };
    std::unique_ptr<std::byte[], Free> m_memory;
    std::size_t m_size = 0;
};

} // namespace tidemark
