// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>

namespace tidemark {

/// 128 bits as two words; `low` is stored first.
struct Hash128 {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    friend auto operator<=>(const Hash128&, const Hash128&) = default;
};

/// 32 lower-case digits: the 16 stored bytes in order.
std::string toHex(const Hash128& hash);
Result<Hash128> hash128FromHex(std::string_view hex);

/// Sum mod 2^128. Order-free, so that the sum over the rows of a set is one number however the set is read.
constexpr Hash128& operator+=(Hash128& a, const Hash128& b)
{
    const std::uint64_t low = a.low + b.low;
    a.high += b.high + (low < a.low ? 1 : 0);
    a.low = low;
    return a;
}

constexpr Hash128& operator-=(Hash128& a, const Hash128& b)
{
    const std::uint64_t borrow = a.low < b.low ? 1 : 0;
    a.low -= b.low;
    a.high -= b.high + borrow;
    return a;
}

/// The secret of a repository's row hashes: 192 random bytes (XXH3 wants at least 136), written once to REPOSITORY.
/// It keeps a hostile database from choosing rows that collide; it is no encryption and no signature.
struct HashSecret {
    std::array<std::byte, 192> bytes{};
    friend bool operator==(const HashSecret&, const HashSecret&) = default;
};

/// XXH3-128 with the secret (xxHash specification 0.1.1 §XXH3). Any thread.
Hash128 hash128(ByteView bytes, const HashSecret& secret);
/// XXH3-128 with a seed, for checksums that need no secret.
Hash128 hash128(ByteView bytes, std::uint64_t seed = 0);
/// XXH3-64 with a seed.
std::uint64_t hash64(ByteView bytes, std::uint64_t seed = 0);

/// hash128(bytes, seed) of bytes that arrive in pieces. One thread at a time.
class StreamingHash128 {
public:
    explicit StreamingHash128(std::uint64_t seed = 0);
    ~StreamingHash128();
    StreamingHash128(StreamingHash128&&) noexcept;
    StreamingHash128& operator=(StreamingHash128&&) noexcept;
    void update(ByteView bytes);
    Hash128 digest() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tidemark
