// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"

namespace tidemark {

void SystemRandom::fill(std::span<std::byte> bytes)
{
    // libstdc++ reads the kernel's generator (getentropy or the processor's instruction seeded by it).
    std::random_device device;
    for (std::byte& b : bytes)
        b = static_cast<std::byte>(device() & 0xff);
}

void SeededRandom::fill(std::span<std::byte> bytes)
{
    const std::scoped_lock lock(m_mutex);
    for (std::byte& b : bytes)
        b = static_cast<std::byte>(m_engine() & 0xff);
}

} // namespace tidemark
