// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "repository/huffplane.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace tidemark {

/// The lossless coding of float32 values, about 1.2 times smaller for full mantissas, 2.35 for values that were
/// float16, 3.0 for bfloat16 and 4 to 5 for 8-bit integers with one scale. The words are bit patterns: none is special,
/// all return.
///
/// A chunk of n words (u32, little-endian, 1 <= n <= 2^18) is stored in one of two forms; no words are no bytes.
///
///     planes:     descriptor[4]  bytes of planes 0, 1, 2, 3
///     dictionary: descriptor{3, 4k}  descriptor of the index plane  k words (u32)  bytes of the index plane
///     descriptor: mode (u8)  length of the bytes (u32)
///
///     mode 0, constant: 1 byte, which all n bytes of the plane are
///     mode 1, stored:   n bytes
///     mode 2, Huffman:  a zstd frame of less than n bytes with content size n (HuffDecoder says what it may hold)
///     mode 3, dictionary: in the first descriptor only; 2 <= k <= 256; the words ascend strictly
///
/// Plane p holds byte p of every word (0 is the lowest), after the word's exponent has moved to bits 24 to 31 and its
/// sign to bit 23: the exponents of similar numbers are alike, and a sign in their byte would double the alphabet. The
/// index plane holds, for every word, its place in the dictionary. Nothing follows. Which of its forms a chunk takes is
/// the encoder's choice from a sample, and may change without a new format.
inline constexpr std::size_t kFloatChunkMaxBytes = 4 * kPlaneMaxBytes;

/// How the bytes of a plane are stored, as above.
enum class PlaneMode : std::uint8_t { Constant = 0, Stored = 1, Huffman = 2, Dictionary = 3 };

struct PlaneDescriptor {
    PlaneMode mode = PlaneMode::Constant;
    std::uint32_t length = 0;
};

/// Encodes chunks. One thread at a time: keeps a zstd context and 1 MiB of scratch.
class FloatEncoder {
public:
    /// Appends the encoded form of `words` to `out`: at most 20 bytes longer than the words themselves. While it works
    /// it needs room in `out` for about 1.25 times the words; reserve that to avoid growing. Deterministic; never
    /// fails. REQUIRES: words.size() is a multiple of 4 and at most kFloatChunkMaxBytes. No alignment is needed.
    void encode(std::span<const std::byte> words, ByteBuffer& out);

private:
    bool encodeDictionary(ByteView words, ByteBuffer& out);
    void encodePlanes(ByteView words, const WordSample& sample, ByteBuffer& out);

    HuffEncoder m_huffman;
    ByteBuffer m_scratch;
};

/// Decodes chunks straight into the caller's buffer. One thread at a time: keeps a zstd context and a scratch plane for
/// each coded plane of a chunk (256 KiB for full mantissas, 1 MiB at most).
class FloatDecoder {
public:
    /// Fills `out`, whose size is the exact decoded size in bytes; no alignment is needed. Damaged if `encoded` is not
    /// a whole chunk of that size; `out` is then indeterminate. Time and memory are O(out.size()) whatever the input.
    Result<void> decode(ByteView encoded, std::span<std::byte> out);
    /// Whether decode() would give exactly these words; they are compared in passing and written nowhere.
    bool decodesTo(ByteView encoded, ByteView words);

private:
    Result<void> decodeDictionary(ByteReader reader, std::uint32_t length, std::span<std::byte> out);
    Result<std::array<ByteView, 4>> openPlanes(ByteReader reader, const PlaneDescriptor& first, std::size_t n);
    Result<ByteView> openPlane(PlaneMode mode, ByteView stored, std::size_t slot, std::size_t n);

    HuffDecoder m_huffman;
    std::array<ByteBuffer, 4> m_scratch;
    ByteBuffer m_words; ///< Of a dictionary, for decodesTo().
};

} // namespace tidemark
