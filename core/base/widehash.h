// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/hash.h"

// XXH3 of long inputs with AVX2, for hash.cpp alone: the same numbers in half the time.
namespace tidemark::widehash {

/// Whether this processor can run the functions below.
bool isSupported();
Hash128 hash128(ByteView bytes, const HashSecret& secret);
Hash128 hash128(ByteView bytes, std::uint64_t seed);
std::uint64_t hash64(ByteView bytes, std::uint64_t seed);

} // namespace tidemark::widehash
