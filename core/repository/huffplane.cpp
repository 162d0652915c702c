// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/huffplane.h"

#include <algorithm>
#include <cmath>

// For ZSTD_c_literalCompressionMode and ZSTD_getFrameHeader(). The parameter is an ordinary number to the shared
// library; one that does not know it answers with an error, and planes are then coded without it: larger, but right.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

// A second copy of a loop for wider registers, chosen at run time by a plain branch: target_clones would need an
// ifunc, which the sanitizers do not survive.
#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define TM_HAS_AVX2_COPY 1
#define TM_ALWAYS_INLINE __attribute__((always_inline)) inline
#else
#define TM_HAS_AVX2_COPY 0
#define TM_ALWAYS_INLINE inline
#endif

namespace tidemark {

namespace {

constexpr int kWindowLogMax = 18;
static_assert(kPlaneMaxBytes == std::size_t{1} << kWindowLogMax);

/// Exponent to the top byte, sign to bit 23.
TM_ALWAYS_INLINE std::uint32_t rotated(std::uint32_t u)
{
    return ((u & 0x7f800000U) << 1) | ((u & 0x80000000U) >> 8) | (u & 0x007fffffU);
}

TM_ALWAYS_INLINE std::uint32_t unrotated(std::uint32_t r)
{
    return ((r >> 1) & 0x7f800000U) | ((r << 8) & 0x80000000U) | (r & 0x007fffffU);
}

TM_ALWAYS_INLINE void splitLoop(const std::byte* __restrict words, std::size_t count, const PlanePointers& planes)
{
    std::uint8_t* __restrict p0 = planes[0];
    std::uint8_t* __restrict p1 = planes[1];
    std::uint8_t* __restrict p2 = planes[2];
    std::uint8_t* __restrict p3 = planes[3];
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t r = rotated(loadWord(words + 4 * i));
        p0[i] = static_cast<std::uint8_t>(r);
        p1[i] = static_cast<std::uint8_t>(r >> 8);
        p2[i] = static_cast<std::uint8_t>(r >> 16);
        p3[i] = static_cast<std::uint8_t>(r >> 24);
    }
}

TM_ALWAYS_INLINE void mergeLoop(const ConstPlanePointers& planes, std::size_t count, std::byte* __restrict words)
{
    const std::uint8_t* __restrict p0 = planes[0];
    const std::uint8_t* __restrict p1 = planes[1];
    const std::uint8_t* __restrict p2 = planes[2];
    const std::uint8_t* __restrict p3 = planes[3];
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t u = unrotated(std::uint32_t{p0[i]} | std::uint32_t{p1[i]} << 8 |
                                          std::uint32_t{p2[i]} << 16 | std::uint32_t{p3[i]} << 24);
        std::memcpy(words + 4 * i, &u, sizeof u);
    }
}

TM_ALWAYS_INLINE bool compareLoop(const ConstPlanePointers& planes, std::size_t count, const std::byte* words)
{
    const std::uint8_t* const p0 = planes[0];
    const std::uint8_t* const p1 = planes[1];
    const std::uint8_t* const p2 = planes[2];
    const std::uint8_t* const p3 = planes[3];
    std::uint32_t difference = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t u = unrotated(std::uint32_t{p0[i]} | std::uint32_t{p1[i]} << 8 |
                                          std::uint32_t{p2[i]} << 16 | std::uint32_t{p3[i]} << 24);
        difference |= u ^ loadWord(words + 4 * i);
    }
    return difference == 0;
}

void splitBaseline(const std::byte* words, std::size_t count, const PlanePointers& planes)
{
    splitLoop(words, count, planes);
}

void mergeBaseline(const ConstPlanePointers& planes, std::size_t count, std::byte* words)
{
    mergeLoop(planes, count, words);
}

bool compareBaseline(const ConstPlanePointers& planes, std::size_t count, const std::byte* words)
{
    return compareLoop(planes, count, words);
}

#if TM_HAS_AVX2_COPY
__attribute__((target("avx2"))) void splitAvx2(const std::byte* words, std::size_t count, const PlanePointers& planes)
{
    splitLoop(words, count, planes);
}

__attribute__((target("avx2"))) void mergeAvx2(const ConstPlanePointers& planes, std::size_t count, std::byte* words)
{
    mergeLoop(planes, count, words);
}

__attribute__((target("avx2"))) bool compareAvx2(const ConstPlanePointers& planes, std::size_t count,
                                                 const std::byte* words)
{
    return compareLoop(planes, count, words);
}
#endif

} // namespace

void splitPlanes(const std::byte* words, std::size_t count, const PlanePointers& planes)
{
#if TM_HAS_AVX2_COPY
    if (__builtin_cpu_supports("avx2"))
        return splitAvx2(words, count, planes);
#endif
    splitBaseline(words, count, planes);
}

void mergePlanes(const ConstPlanePointers& planes, std::size_t count, std::byte* words)
{
#if TM_HAS_AVX2_COPY
    if (__builtin_cpu_supports("avx2"))
        return mergeAvx2(planes, count, words);
#endif
    mergeBaseline(planes, count, words);
}

bool mergesTo(const ConstPlanePointers& planes, std::size_t count, const std::byte* words)
{
#if TM_HAS_AVX2_COPY
    if (__builtin_cpu_supports("avx2"))
        return compareAvx2(planes, count, words);
#endif
    return compareBaseline(planes, count, words);
}

double entropyBits(std::span<const std::uint32_t> counts, std::size_t total)
{
    double sum = 0;
    for (const std::uint32_t count : counts) {
        if (count > 1)
            sum += static_cast<double>(count) * static_cast<double>(std::log2(static_cast<float>(count)));
    }
    const auto n = static_cast<double>(total);
    return std::max(0.0, std::log2(n) - sum / n);
}

double codedBits(double entropy)
{
    return entropy >= kEntropyLimit ? 8.0 : std::max(1.0, entropy);
}

WordSample::WordSample(ByteView words) : seen(words)
{
    // Runs of a cache line, at distances that no usual dimension divides, so that all parts of a vector are seen.
    constexpr std::size_t kRunBytes = 64;
    constexpr std::size_t kRuns = sizeof m_buffer / kRunBytes;
    if (words.size() > m_buffer.size()) {
        const std::size_t starts = (words.size() - kRunBytes) / 4;
        for (std::size_t run = 0; run < kRuns; ++run)
            std::memcpy(&m_buffer[run * kRunBytes], &words[4 * (starts * run / (kRuns - 1))], kRunBytes);
        seen = m_buffer;
    }
    const std::size_t count = seen.size() / 4;
    std::array<std::array<std::uint8_t, kWords>, 4> planes;
    splitPlanes(seen.data(), count, {planes[0].data(), planes[1].data(), planes[2].data(), planes[3].data()});
    for (std::size_t p = 0; p < 4; ++p) {
        // Two tables: equal neighbours would otherwise wait for each other's increment.
        std::array<std::array<std::uint32_t, 256>, 2> counts{};
        for (std::size_t i = 0; i < count; ++i)
            ++counts[i % 2][planes[p][i]];
        for (std::size_t v = 0; v < 256; ++v)
            counts[0][v] += counts[1][v];
        bits[p] = counts[0][planes[p][0]] == count ? 0 : entropyBits(counts[0], count);
    }
}

void HuffEncoder::Free::operator()(ZSTD_CCtx_s* context) const
{
    ZSTD_freeCCtx(context);
}

HuffEncoder::HuffEncoder() : m_context(ZSTD_createCCtx())
{
    if (!m_context)
        return;
    // The lowest level skips so far ahead after each failed match that none is ever looked for.
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, ZSTD_minCLevel());
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_literalCompressionMode, ZSTD_lcm_huffman);
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_contentSizeFlag, 1);
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 0);
}

HuffEncoder::~HuffEncoder() = default;
HuffEncoder::HuffEncoder(HuffEncoder&&) noexcept = default;
HuffEncoder& HuffEncoder::operator=(HuffEncoder&&) noexcept = default;

std::size_t HuffEncoder::bound(std::size_t size)
{
    return ZSTD_compressBound(size);
}

std::size_t HuffEncoder::compress(ByteView plane, std::span<std::byte> out)
{
    if (!m_context)
        return 0;
    const std::size_t size = ZSTD_compress2(m_context.get(), out.data(), out.size(), plane.data(), plane.size());
    return ZSTD_isError(size) != 0 || size >= plane.size() ? 0 : size;
}

void HuffDecoder::Free::operator()(ZSTD_DCtx_s* context) const
{
    ZSTD_freeDCtx(context);
}

HuffDecoder::HuffDecoder() : m_context(ZSTD_createDCtx())
{
    // Decoding into a buffer of the whole content allocates no window; the limit holds should that ever change.
    if (m_context)
        ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, kWindowLogMax);
}

HuffDecoder::~HuffDecoder() = default;
HuffDecoder::HuffDecoder(HuffDecoder&&) noexcept = default;
HuffDecoder& HuffDecoder::operator=(HuffDecoder&&) noexcept = default;

Result<void> HuffDecoder::decompress(ByteView frame, std::span<std::byte> plane)
{
    if (!m_context)
        return fail(Errc::LimitExceeded, "no memory for a zstd context");
    // Shorter than the plane, so that even a frame of nothing but empty blocks costs no more than the plane is long.
    if (frame.size() >= plane.size())
        return fail(Errc::Damaged, "a coded plane is not shorter than a stored one");
    // Refuses any other magic number first: zstd itself would skip skippable frames and decode its legacy formats.
    ZSTD_frameHeader header{};
    if (ZSTD_getFrameHeader(&header, frame.data(), frame.size()) != 0 || header.frameType != ZSTD_frame)
        return fail(Errc::Damaged, "a coded plane is no zstd frame");
    if (header.frameContentSize != plane.size() || header.windowSize > kPlaneMaxBytes || header.dictID != 0 ||
        header.checksumFlag != 0)
        return fail(Errc::Damaged, "a coded plane has the wrong size, window, dictionary or checksum flag");
    // Walks the block headers only; ensures that no second frame and no byte follows.
    if (ZSTD_findFrameCompressedSize(frame.data(), frame.size()) != frame.size())
        return fail(Errc::Damaged, "a coded plane is not one whole zstd frame");
    const std::size_t size =
        ZSTD_decompressDCtx(m_context.get(), plane.data(), plane.size(), frame.data(), frame.size());
    if (ZSTD_isError(size) != 0)
        return fail(Errc::Damaged, std::string("a coded plane does not decode: ") + ZSTD_getErrorName(size));
    if (size != plane.size())
        return fail(Errc::Damaged, "a coded plane decodes to another size");
    return {};
}

} // namespace tidemark
