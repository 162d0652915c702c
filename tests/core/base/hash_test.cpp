// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/hash.h"

#include "base/widehash.h"

#include <gtest/gtest.h>
#include <xxhash.h>

#include <random>

namespace tidemark {
namespace {

// The functions of the library, compiled by somebody else for the plainest of processors.
Hash128 ofLibrary(ByteView bytes, const HashSecret& secret)
{
    const XXH128_hash_t hash =
        ::XXH3_128bits_withSecret(bytes.data(), bytes.size(), secret.bytes.data(), secret.bytes.size());
    return {hash.low64, hash.high64};
}

Hash128 ofLibrary(ByteView bytes, std::uint64_t seed)
{
    const XXH128_hash_t hash = ::XXH3_128bits_withSeed(bytes.data(), bytes.size(), seed);
    return {hash.low64, hash.high64};
}

TEST(Hash, IsThatOfTheLibraryAtEveryLengthAndPlace)
{
    std::mt19937_64 random(7);
    ByteBuffer bytes(10'000);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(random());
    HashSecret secret;
    for (std::byte& byte : secret.bytes)
        byte = static_cast<std::byte>(random());
    for (std::size_t length = 0; length < 5'000; ++length) {
        const std::size_t place = length % 61; // any alignment
        const ByteView view = ByteView(bytes).subspan(place, length);
        const std::uint64_t seed = random();
        ASSERT_EQ(hash128(view, secret), ofLibrary(view, secret)) << length;
        ASSERT_EQ(hash128(view, seed), ofLibrary(view, seed)) << length;
        ASSERT_EQ(hash64(view, seed), ::XXH3_64bits_withSeed(view.data(), view.size(), seed)) << length;
        if (widehash::isSupported() && length > 240) {
            ASSERT_EQ(widehash::hash128(view, secret), ofLibrary(view, secret)) << length;
        }
    }
}

} // namespace
} // namespace tidemark
