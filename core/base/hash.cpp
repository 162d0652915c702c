// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/hash.h"

#include "base/widehash.h"

// Inlined, so that short inputs cost no call and the compiler may use what the build allows.
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace tidemark {

namespace {

Hash128 fromXxh(XXH128_hash_t hash)
{
    return {hash.low64, hash.high64};
}

/// Shorter inputs have code of their own in XXH3, without vectors.
bool isWide(ByteView bytes)
{
    constexpr std::size_t kShort = 240;
    return bytes.size() > kShort && widehash::isSupported();
}

} // namespace

std::string toHex(const Hash128& hash)
{
    return toHex(std::as_bytes(std::span(&hash, 1)));
}

Result<Hash128> hash128FromHex(std::string_view hex)
{
    if (hex.size() != 32)
        return fail(Errc::InvalidArgument, "a 128-bit hash has 32 digits");
    TM_TRY_ASSIGN(const ByteBuffer bytes, fromHex(hex));
    Hash128 hash;
    std::memcpy(&hash, bytes.data(), sizeof hash);
    return hash;
}

Hash128 hash128(ByteView bytes, const HashSecret& secret)
{
    if (isWide(bytes))
        return widehash::hash128(bytes, secret);
    return fromXxh(XXH3_128bits_withSecret(bytes.data(), bytes.size(), secret.bytes.data(), secret.bytes.size()));
}

Hash128 hash128(ByteView bytes, std::uint64_t seed)
{
    if (isWide(bytes))
        return widehash::hash128(bytes, seed);
    return fromXxh(XXH3_128bits_withSeed(bytes.data(), bytes.size(), seed));
}

std::uint64_t hash64(ByteView bytes, std::uint64_t seed)
{
    if (isWide(bytes))
        return widehash::hash64(bytes, seed);
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

struct StreamingHash128::State {
    XXH3_state_t xxh;
};

StreamingHash128::StreamingHash128(std::uint64_t seed) : m_state(std::make_unique<State>())
{
    XXH3_128bits_reset_withSeed(&m_state->xxh, seed);
}

StreamingHash128::~StreamingHash128() = default;
StreamingHash128::StreamingHash128(StreamingHash128&&) noexcept = default;
StreamingHash128& StreamingHash128::operator=(StreamingHash128&&) noexcept = default;

void StreamingHash128::update(ByteView bytes)
{
    XXH3_128bits_update(&m_state->xxh, bytes.data(), bytes.size());
}

Hash128 StreamingHash128::digest() const
{
    return fromXxh(XXH3_128bits_digest(&m_state->xxh));
}

} // namespace tidemark
