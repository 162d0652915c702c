// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/frame.h"

#include "base/hash.h"

#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace tidemark {

namespace {
/// The fastest level that still finds the repetitions of ids and metadata.
constexpr int kZstdLevel = 1;
constexpr int kMaxWindowLog = 20; ///< A frame is at most 1 MiB, so no decoder needs a larger window.
} // namespace

std::uint64_t frameSeed(std::uint64_t fileSeed, std::uint64_t offset)
{
    return fileSeed ^ (offset * 0x9e3779b97f4a7c15u);
}

void FrameDecoder::ZstdDeleter::operator()(ZSTD_DCtx_s* context) const
{
    ZSTD_freeDCtx(context);
}

FrameDecoder::FrameDecoder() : m_zstd(ZSTD_createDCtx())
{
    ZSTD_DCtx_setParameter(m_zstd.get(), ZSTD_d_windowLogMax, kMaxWindowLog);
}

FrameDecoder::~FrameDecoder() = default;
FrameDecoder::FrameDecoder(FrameDecoder&&) noexcept = default;
FrameDecoder& FrameDecoder::operator=(FrameDecoder&&) noexcept = default;

Result<void> FrameDecoder::decode(const FrameInfo& info, std::uint64_t seed, ByteView stored, std::span<std::byte> out)
{
    if (stored.size() != info.storedBytes || out.size() != info.decodedBytes)
        return fail(Errc::Internal, "a frame was read with the wrong size");
    if (hash64(stored, seed) != info.checksum)
        return fail(Errc::Damaged, "a frame does not match its checksum");
    return decodeUnchecked(info, stored, out);
}

Result<void> FrameDecoder::decodeUnchecked(const FrameInfo& info, ByteView stored, std::span<std::byte> out)
{
    switch (info.codec) {
    case FrameCodec::Raw:
        if (stored.size() != out.size())
            return fail(Errc::Damaged, "a raw frame has another length than its content");
        if (!out.empty())
            std::memcpy(out.data(), stored.data(), out.size());
        return {};
    case FrameCodec::Zstd: {
        // The content size is compared before anything is decompressed, and the output buffer is exactly that long.
        if (ZSTD_getFrameContentSize(stored.data(), stored.size()) != out.size() ||
            ZSTD_findFrameCompressedSize(stored.data(), stored.size()) != stored.size())
            return fail(Errc::Damaged, "a zstd frame has another length than its content");
        const std::size_t size =
            ZSTD_decompressDCtx(m_zstd.get(), out.data(), out.size(), stored.data(), stored.size());
        if (ZSTD_isError(size) != 0 || size != out.size())
            return fail(Errc::Damaged, fmt::format("a zstd frame does not decode: {}", ZSTD_getErrorName(size)));
        return {};
    }
    case FrameCodec::Floats: return m_floats.decode(stored, out);
    }
    return fail(Errc::Damaged, "a frame has an unknown codec");
}

bool FrameDecoder::decodesTo(const FrameInfo& info, ByteView stored, ByteView raw)
{
    if (info.codec == FrameCodec::Floats)
        return m_floats.decodesTo(stored, raw);
    m_decoded.resize(raw.size());
    return decodeUnchecked(info, stored, m_decoded) && std::memcmp(m_decoded.data(), raw.data(), raw.size()) == 0;
}

void FrameEncoder::ZstdDeleter::operator()(ZSTD_CCtx_s* context) const
{
    ZSTD_freeCCtx(context);
}

FrameEncoder::FrameEncoder(bool compress) : m_compress(compress), m_zstd(ZSTD_createCCtx())
{
    ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_compressionLevel, kZstdLevel);
}

FrameEncoder::~FrameEncoder() = default;
FrameEncoder::FrameEncoder(FrameEncoder&&) noexcept = default;
FrameEncoder& FrameEncoder::operator=(FrameEncoder&&) noexcept = default;

Result<FrameInfo> FrameEncoder::encode(ByteView raw, FrameCodec wanted, std::uint64_t seed, ByteBuffer& out)
{
    assert(raw.size() <= kMaxFrameBytes);
    const std::size_t begin = out.size();
    FrameInfo info;
    info.decodedBytes = static_cast<std::uint32_t>(raw.size());
    info.codec = m_compress && !raw.empty() ? wanted : FrameCodec::Raw;
    if (info.codec == FrameCodec::Floats) {
        m_floats.encode(raw, out);
    } else if (info.codec == FrameCodec::Zstd) {
        out.resize(begin + ZSTD_compressBound(raw.size()));
        const std::size_t size =
            ZSTD_compress2(m_zstd.get(), out.data() + begin, out.size() - begin, raw.data(), raw.size());
        out.resize(begin + (ZSTD_isError(size) != 0 ? raw.size() : size));
    }
    if (info.codec != FrameCodec::Raw && out.size() - begin >= raw.size()) {
        out.resize(begin);
        info.codec = FrameCodec::Raw;
    }
    if (info.codec == FrameCodec::Raw)
        out.insert(out.end(), raw.begin(), raw.end());
    const ByteView stored = ByteView(out).subspan(begin);
    info.storedBytes = static_cast<std::uint32_t>(stored.size());
    if (info.codec != FrameCodec::Raw && !m_check.decodesTo(info, stored, raw))
        return fail(Errc::ProofFailed, "an encoded frame does not decode to what was encoded");
    info.checksum = hash64(stored, seed);
    return info;
}

} // namespace tidemark
