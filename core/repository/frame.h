// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "io/readroom.h"
#include "repository/floatcodec.h"

#include <cstdint>
#include <memory>
#include <optional>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace tidemark {

/// A frame holds at most this many decoded bytes; a damaged byte costs one frame.
constexpr std::size_t kMaxFrameBytes = std::size_t{1} << 20;

enum class FrameCodec : std::uint8_t {
    Raw = 0,    ///< The bytes as they are.
    Zstd = 1,   ///< One zstd frame with its content size.
    Floats = 2, ///< float32 words in four byte planes: floatcodec.h.
};

/// How a frame is stored; its place in the file follows from the frames before it.
struct FrameInfo {
    FrameCodec codec = FrameCodec::Raw;
    std::uint32_t storedBytes = 0;
    std::uint32_t decodedBytes = 0;
    std::uint64_t checksum = 0; ///< XXH3-64 of the stored bytes, seeded by frameSeed().
    friend bool operator==(const FrameInfo&, const FrameInfo&) = default;
};

/// Binds a checksum to the file and the place, so that a frame copied elsewhere does not pass.
std::uint64_t frameSeed(std::uint64_t fileSeed, std::uint64_t offset);

/// Decodes frames. Owns its codec contexts; one thread at a time.
class FrameDecoder {
public:
    FrameDecoder();
    ~FrameDecoder();
    FrameDecoder(FrameDecoder&&) noexcept;
    FrameDecoder& operator=(FrameDecoder&&) noexcept;
    /// Fills `out` (exactly info.decodedBytes) from the stored bytes. Damaged if the checksum or the code is wrong.
    Result<void> decode(const FrameInfo& info, std::uint64_t seed, ByteView stored, std::span<std::byte> out);
    /// Without the checksum, for bytes that have just been encoded.
    Result<void> decodeUnchecked(const FrameInfo& info, ByteView stored, std::span<std::byte> out);
    /// Whether decodeUnchecked() would give exactly these bytes.
    bool decodesTo(const FrameInfo& info, ByteView stored, ByteView raw);
    /// What FrameFileReader has read of a file to decode from, and where in which file it stood.
    struct Stretch {
        ReadRoom room;
        std::uint64_t file = 0; ///< FrameFileReader's own number for it; 0: nothing.
        std::uint64_t offset = 0;
        ByteView bytes;
    };
    Stretch& stretch() { return m_stretch; }

private:
    struct ZstdDeleter {
        void operator()(ZSTD_DCtx_s* context) const;
    };
    Stretch m_stretch;
    ByteBuffer m_decoded; ///< For decodesTo().
    std::unique_ptr<ZSTD_DCtx_s, ZstdDeleter> m_zstd;
    FloatDecoder m_floats;
};

/// Encodes frames, and decodes and compares each before it is handed out: a codec that is wrong once costs an error
/// and not a row. Owns its codec contexts; one thread at a time.
class FrameEncoder {
public:
    /// With `compress` off every frame is Raw.
    explicit FrameEncoder(bool compress);
    ~FrameEncoder();
    FrameEncoder(FrameEncoder&&) noexcept;
    FrameEncoder& operator=(FrameEncoder&&) noexcept;
    /// Appends the stored form of `raw` (at most kMaxFrameBytes) to `out`; falls back to Raw where a codec does not
    /// make it smaller. `wanted` Floats needs whole words. The checksum is seeded by `seed`. ProofFailed if the
    /// decoded bytes differ.
    Result<FrameInfo> encode(ByteView raw, FrameCodec wanted, std::uint64_t seed, ByteBuffer& out);

private:
    struct ZstdDeleter {
        void operator()(ZSTD_CCtx_s* context) const;
    };
    bool m_compress;
    std::unique_ptr<ZSTD_CCtx_s, ZstdDeleter> m_zstd;
    FloatEncoder m_floats;
    FrameDecoder m_check;
};

} // namespace tidemark
