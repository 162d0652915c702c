// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/widehash.h"

// A file of its own, because xxhash.h is compiled for one kind of register in each. Everything else is included before
// the pragma: an inline function that got into the program compiled for AVX2 would stop on a processor without it.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#include <immintrin.h>

#include <cstdlib>
#include <cstring>
#pragma GCC push_options
#pragma GCC target("avx2")
#define XXH_VECTOR 2 // XXH_AVX2; the pragma defines no __AVX2__ by which xxhash.h would choose it.
#define XXH_INLINE_ALL
#include <xxhash.h>
static_assert(XXH_VECTOR == XXH_AVX2);

namespace tidemark::widehash {

Hash128 hash128(ByteView bytes, const HashSecret& secret)
{
    const XXH128_hash_t hash =
        XXH3_128bits_withSecret(bytes.data(), bytes.size(), secret.bytes.data(), secret.bytes.size());
    return {hash.low64, hash.high64};
}

Hash128 hash128(ByteView bytes, std::uint64_t seed)
{
    const XXH128_hash_t hash = XXH3_128bits_withSeed(bytes.data(), bytes.size(), seed);
    return {hash.low64, hash.high64};
}

std::uint64_t hash64(ByteView bytes, std::uint64_t seed)
{
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

} // namespace tidemark::widehash
#pragma GCC pop_options

bool tidemark::widehash::isSupported()
{
    return __builtin_cpu_supports("avx2") != 0;
}
#else
namespace tidemark::widehash {

bool isSupported()
{
    return false;
}

Hash128 hash128(ByteView /*bytes*/, const HashSecret& /*secret*/)
{
    return {};
}

Hash128 hash128(ByteView /*bytes*/, std::uint64_t /*seed*/)
{
    return {};
}

std::uint64_t hash64(ByteView /*bytes*/, std::uint64_t /*seed*/)
{
    return 0;
}

} // namespace tidemark::widehash
#endif
