// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

// Byte planes of 32-bit words: taking words apart, putting them together, and the entropy coding of one plane.

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace tidemark {

/// The longest plane, in bytes; also the widest window that a frame may ask for.
inline constexpr std::size_t kPlaneMaxBytes = std::size_t{256} * 1024;

inline std::uint32_t loadWord(const std::byte* from)
{
    std::uint32_t word;
    std::memcpy(&word, from, sizeof word);
    return word;
}

/// Four buffers of one byte a word; plane 0 is the lowest byte.
using PlanePointers = std::array<std::uint8_t*, 4>;
using ConstPlanePointers = std::array<const std::uint8_t*, 4>;

/// Splits `count` float32 words into planes, their exponent moved to the top byte and their sign to bit 23. Nothing
/// overlaps; no alignment is needed.
void splitPlanes(const std::byte* words, std::size_t count, const PlanePointers& planes);
/// The inverse of splitPlanes().
void mergePlanes(const ConstPlanePointers& planes, std::size_t count, std::byte* words);

/// Whether mergePlanes() would give exactly these words; nothing is written.
bool mergesTo(const ConstPlanePointers& planes, std::size_t count, const std::byte* words);

/// A plane above this entropy, in bits a byte, gains too little to be worth the time of coding it.
inline constexpr double kEntropyLimit = 7.6;

/// The order-0 entropy of `total` symbols, counted one by one: bits a symbol.
double entropyBits(std::span<const std::uint32_t> counts, std::size_t total);
/// What bytes of that entropy take once coded or stored: bits a byte. No Huffman code is shorter than a bit.
double codedBits(double entropy);

/// A look at up to 4,096 words from all over a chunk, which it borrows. Not copyable: `seen` may point inside.
class WordSample {
public:
    explicit WordSample(ByteView words); ///< REQUIRES: at least one word.
    WordSample(const WordSample&) = delete;
    WordSample& operator=(const WordSample&) = delete;

    ByteView seen;              ///< The words looked at.
    std::array<double, 4> bits; ///< The entropy of each plane, bits a byte; exactly 0 if the sample is constant.

private:
    static constexpr std::size_t kWords = 4096;
    std::array<std::byte, 4 * kWords> m_buffer;
};

/// Order-0 (Huffman only) coding of one byte plane as an ordinary zstd frame (RFC 8878) that any zstd decodes: content
/// size present, no checksum (the caller's frame has one), no dictionary. There is no match finder: on float planes
/// it finds chance matches only, which cost both ratio and speed. One thread at a time; keeps a zstd context.
class HuffEncoder {
public:
    HuffEncoder();
    ~HuffEncoder();
    HuffEncoder(HuffEncoder&&) noexcept;
    HuffEncoder& operator=(HuffEncoder&&) noexcept;

    /// How many bytes `out` of compress() should have for the fast path, given a plane of `size` bytes.
    static std::size_t bound(std::size_t size);
    /// Writes the frame and returns its length, or 0 if it would not be shorter than the plane (then `out` is
    /// indeterminate). Without memory for the context it returns 0 as well: the plane is then stored as it is.
    std::size_t compress(ByteView plane, std::span<std::byte> out);

private:
    struct Free {
        void operator()(ZSTD_CCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
};

/// The way back, from hostile bytes. One thread at a time; keeps a zstd context.
class HuffDecoder {
public:
    HuffDecoder();
    ~HuffDecoder();
    HuffDecoder(HuffDecoder&&) noexcept;
    HuffDecoder& operator=(HuffDecoder&&) noexcept;

    /// Fills `plane`, whose size is the decoded size. Damaged unless `frame` is exactly one zstd frame, shorter than
    /// the plane, of that content size, with no dictionary, checksum or window above kPlaneMaxBytes.
    Result<void> decompress(ByteView frame, std::span<std::byte> plane);

private:
    struct Free {
        void operator()(ZSTD_DCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_DCtx_s, Free> m_context;
};

} // namespace tidemark
