// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/floatcodec.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <functional>
#include <random>
#include <vector>

namespace tidemark {
namespace {

using Words = std::vector<std::uint32_t>;

constexpr std::size_t kChunkWords = kFloatChunkMaxBytes / 4;
constexpr std::size_t kPlanesHead = 20;

ByteBuffer encoded(const Words& words)
{
    FloatEncoder encoder;
    ByteBuffer out;
    encoder.encode(std::as_bytes(std::span(words)), out);
    return out;
}

/// Decodes a copy whose memory ends where the input ends, so that AddressSanitizer sees a read beyond it.
Result<Words> decoded(ByteView input, std::size_t count)
{
    const std::vector<std::byte> copy(input.begin(), input.end());
    Words words(count);
    FloatDecoder decoder;
    TM_TRY(decoder.decode(copy, std::as_writable_bytes(std::span(words))));
    return words;
}

void expectRoundTrip(const Words& words)
{
    const ByteBuffer bytes = encoded(words);
    EXPECT_LE(bytes.size(), words.size() * 4 + kPlanesHead);
    const Result<Words> back = decoded(bytes, words.size());
    ASSERT_TRUE(back) << toString(back.error());
    EXPECT_TRUE(*back == words) << words.size() << " words";
    EXPECT_TRUE(FloatDecoder().decodesTo(bytes, std::as_bytes(std::span(words)))) << words.size() << " words";
}

void expectDamaged(ByteView input, std::size_t count, const char* what)
{
    const Result<Words> back = decoded(input, count);
    ASSERT_FALSE(back) << what;
    EXPECT_EQ(back.error().code, Errc::Damaged) << what;
}

Words randomWords(std::size_t count, unsigned seed = 1)
{
    std::mt19937 random(seed);
    Words words(count);
    std::generate(words.begin(), words.end(), [&] { return static_cast<std::uint32_t>(random()); });
    return words;
}

/// Numbers like those of unit vectors of 768 dimensions, with `bits` of mantissa.
Words gaussian(std::size_t count, unsigned bits = 23)
{
    std::mt19937 random(2);
    std::normal_distribution<float> normal(0, 0.036F);
    Words words(count);
    for (std::uint32_t& word : words)
        word = std::bit_cast<std::uint32_t>(normal(random)) >> (23 - bits) << (23 - bits);
    return words;
}

Words fewValues(std::size_t count, std::size_t distinct)
{
    const Words values = randomWords(distinct, 3);
    std::mt19937 random(4);
    std::binomial_distribution<std::size_t> pick(distinct - 1, 0.5);
    Words words(count);
    std::generate(words.begin(), words.end(), [&] { return values[pick(random)]; });
    return words;
}

double ratio(const Words& words)
{
    return static_cast<double>(words.size() * 4) / static_cast<double>(encoded(words).size());
}

bool isDictionary(const ByteBuffer& bytes)
{
    return bytes.at(0) == std::byte{3};
}

std::vector<Words> smallChunks()
{
    return {gaussian(1),      gaussian(257),       gaussian(1000),     gaussian(700, 10),
            gaussian(900, 7), fewValues(1500, 90), fewValues(1200, 3), Words(300, 0x3f800000)};
}

TEST(FloatCodec, NoWordsAreNoBytes)
{
    EXPECT_TRUE(encoded({}).empty());
    EXPECT_TRUE(decoded({}, 0));
    expectDamaged(encoded({1}), 0, "a chunk where nothing should be");
    expectDamaged({}, 1, "nothing where a chunk should be");
}

TEST(FloatCodec, EverySizeNearABoundary)
{
    std::vector<std::size_t> sizes;
    for (std::size_t size = 1; size <= 70; ++size)
        sizes.push_back(size);
    // Planes short and long, the sample, the decoder's merge step, zstd's blocks, the largest chunk.
    for (const unsigned edge : {128U, 256U, 1024U, 4096U, 8192U, 16384U, 65536U, 131072U})
        sizes.insert(sizes.end(), {std::size_t{edge} - 1, std::size_t{edge}, std::size_t{edge} + 1});
    sizes.insert(sizes.end(), {kChunkWords - 1, kChunkWords});
    for (const std::size_t size : sizes) {
        expectRoundTrip(gaussian(size));
        expectRoundTrip(gaussian(size, 7));
        expectRoundTrip(randomWords(size));
        expectRoundTrip(fewValues(size, 100));
        expectRoundTrip(Words(size, 0x80000000));
    }
}

TEST(FloatCodec, SpecialFloats)
{
    // Zeros, least and greatest denormals, least normals, ones, greatest, infinities, quiet and signalling NaNs.
    Words specials{0x00000000, 0x00000001, 0x007fffff, 0x00800000, 0x3f800000, 0x7f7fffff,
                   0x7f800000, 0x7f800001, 0x7fbfffff, 0x7fc00000, 0x7fffffff};
    const std::size_t positive = specials.size();
    for (std::size_t i = 0; i < positive; ++i)
        specials.push_back(specials[i] | 0x80000000);
    expectRoundTrip(specials);
    for (const std::uint32_t special : specials) {
        expectRoundTrip({special});
        expectRoundTrip(Words(5000, special));
        Words hidden = gaussian(20000);
        hidden[12345] = special;
        expectRoundTrip(hidden);
    }
}

TEST(FloatCodec, EveryUpperHalf)
{
    for (const std::uint32_t low : {0x0000U, 0x0001U, 0x5555U, 0x8000U, 0xffffU}) {
        Words words(65536);
        for (std::uint32_t high = 0; high < 65536; ++high)
            words[high] = high << 16 | low;
        expectRoundTrip(words);
    }
}

/// Of all 2^32 patterns every 512th chunk and a stride through all; tests/sweep/floats.cpp takes all of them.
TEST(FloatCodec, PatternsFromEverywhere)
{
    FloatEncoder encoder;
    FloatDecoder decoder;
    ByteBuffer bytes;
    Words words(kChunkWords);
    Words back(kChunkWords);
    const auto check = [&](std::uint32_t first, std::uint32_t step) {
        for (std::uint32_t& word : words) {
            word = first;
            first += step;
        }
        bytes.clear();
        encoder.encode(std::as_bytes(std::span(words)), bytes);
        const Result<void> result = decoder.decode(bytes, std::as_writable_bytes(std::span(back)));
        return result && back == words;
    };
    for (std::uint32_t chunk = 0; chunk < 16384; chunk += 512)
        ASSERT_TRUE(check(chunk * static_cast<std::uint32_t>(kChunkWords), 1)) << chunk;
    for (std::uint32_t first = 0; first < 4; ++first)
        ASSERT_TRUE(check(first * 4099, 16411)) << first;
}

TEST(FloatCodec, ChanceMixtures)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Words words = randomWords(1 + random() % 9000, static_cast<unsigned>(random()));
        const auto mask = static_cast<std::uint32_t>(random());
        const std::size_t calm = random() % (words.size() + 1);
        for (std::size_t i = 0; i < calm; ++i)
            words[i] = round % 2 == 0 ? words[i] & mask & 0xff00ff00 : words[i % 5];
        expectRoundTrip(words);
    }
}

TEST(FloatCodec, NeverMuchLongerThanTheWords)
{
    for (const unsigned size : {2U, 16U, 100U, 200U, 256U, 300U, 600U}) {
        for (std::size_t distinct = 1; distinct <= size; distinct += 3) {
            Words words = randomWords(size, static_cast<unsigned>(distinct));
            for (std::size_t i = distinct; i < size; ++i)
                words[i] = words[i % distinct];
            expectRoundTrip(words);
        }
    }
}

TEST(FloatCodec, Ratios)
{
    EXPECT_GE(ratio(gaussian(kChunkWords)), 1.195);
    EXPECT_GE(ratio(gaussian(kChunkWords, 10)), 2.3);
    EXPECT_GE(ratio(gaussian(kChunkWords, 7)), 2.9);
    EXPECT_GE(ratio(fewValues(kChunkWords, 200)), 4.5);
    EXPECT_EQ(encoded(Words(kChunkWords, 0x3f800000)).size(), kPlanesHead + 4);
    EXPECT_EQ(encoded(randomWords(kChunkWords)).size(), kPlanesHead + kFloatChunkMaxBytes);
}

TEST(FloatCodec, DictionaryOnlyWhereItWins)
{
    EXPECT_TRUE(isDictionary(encoded(fewValues(kChunkWords, 256))));
    EXPECT_TRUE(isDictionary(encoded(fewValues(5000, 2))));
    EXPECT_FALSE(isDictionary(encoded(randomWords(60))));
    EXPECT_FALSE(isDictionary(encoded(Words(5000, 7))));
    EXPECT_FALSE(isDictionary(encoded(gaussian(5000))));
    Words onePlane = randomWords(kChunkWords);
    for (std::uint32_t& word : onePlane)
        word = 0x3f800000 | (word & 0x3f);
    EXPECT_FALSE(isDictionary(encoded(onePlane)));
}

TEST(FloatCodec, AMisleadingSampleCostsOnlySize)
{
    // One value wherever the sample looks, and another beside it; then few values, and some more.
    Words almostConstant(kChunkWords, 0x3f800000);
    almostConstant[777] = 0xffffffff;
    expectRoundTrip(almostConstant);
    Words tooMany = randomWords(kChunkWords);
    for (std::size_t i = 250; i < tooMany.size(); ++i)
        tooMany[i] = tooMany[i % 250];
    EXPECT_TRUE(isDictionary(encoded(tooMany)));
    for (std::uint32_t i = 0; i < 50; ++i)
        tooMany[1000 + i * 5003] = i;
    expectRoundTrip(tooMany);
    EXPECT_FALSE(isDictionary(encoded(tooMany)));
    // Words that all hash alike must not slow the table down, and need not get a dictionary.
    Words crowd(kChunkWords);
    for (std::size_t i = 0; i < crowd.size(); ++i)
        crowd[i] = static_cast<std::uint32_t>(i % 200) * 0x0e8b2f51; // times 0x9e3779b1 it is i mod 200
    expectRoundTrip(crowd);
}

TEST(FloatCodec, AppendsAndIsReusable)
{
    FloatEncoder encoder;
    FloatDecoder decoder;
    ByteBuffer out;
    std::vector<std::size_t> ends{0};
    std::vector<Words> chunks = smallChunks();
    chunks.insert(chunks.begin(), gaussian(kChunkWords, 10));
    for (const Words& words : chunks) {
        encoder.encode(std::as_bytes(std::span(words)), out);
        ends.push_back(out.size());
    }
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const ByteView bytes = ByteView(out).subspan(ends[i], ends[i + 1] - ends[i]);
        EXPECT_TRUE(std::ranges::equal(bytes, encoded(chunks[i]))) << "deterministic, whatever came before";
        Words back(chunks[i].size());
        ASSERT_TRUE(decoder.decode(bytes, std::as_writable_bytes(std::span(back))));
        EXPECT_TRUE(back == chunks[i]);
    }
}

TEST(FloatCodec, TheCheckFindsEveryDifferenceThatDecodingWould)
{
    FloatDecoder decoder;
    for (const Words& words : smallChunks()) {
        ByteBuffer bytes = encoded(words);
        const ByteView same = std::as_bytes(std::span(words));
        Words other = words;
        for (std::size_t bit = 0; bit < words.size() * 32; bit += 5) {
            other[bit / 32] ^= 1U << bit % 32;
            ASSERT_FALSE(decoder.decodesTo(bytes, std::as_bytes(std::span(other)))) << bit;
            other[bit / 32] = words[bit / 32];
        }
        for (std::size_t bit = 0; bit < bytes.size() * 8; bit += 3) {
            const auto mask = static_cast<std::byte>(1U << bit % 8);
            bytes[bit / 8] ^= mask;
            const Result<Words> back = decoded(bytes, words.size());
            ASSERT_EQ(decoder.decodesTo(bytes, same), back && *back == words) << bit;
            bytes[bit / 8] ^= mask;
        }
        EXPECT_FALSE(decoder.decodesTo(ByteView(bytes).first(bytes.size() - 1), same));
        EXPECT_FALSE(decoder.decodesTo({}, same) || decoder.decodesTo(bytes, {}));
    }
    EXPECT_TRUE(decoder.decodesTo({}, {}));
}

TEST(FloatCodec, NeedsNoAlignment)
{
    for (const Words& words : smallChunks()) {
        const ByteView bytes = std::as_bytes(std::span(words));
        std::vector<std::byte> shifted(bytes.size() + 1);
        std::copy(bytes.begin(), bytes.end(), shifted.begin() + 1);
        FloatEncoder encoder;
        ByteBuffer out(3);
        encoder.encode(std::span(shifted).subspan(1), out);
        std::vector<std::byte> back(bytes.size() + 1);
        FloatDecoder decoder;
        ASSERT_TRUE(decoder.decode(ByteView(out).subspan(3), std::span(back).subspan(1)));
        EXPECT_TRUE(std::equal(bytes.begin(), bytes.end(), back.begin() + 1));
    }
}

TEST(FloatCodecHostile, EveryTruncationAndExtension)
{
    for (const Words& words : smallChunks()) {
        ByteBuffer bytes = encoded(words);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            expectDamaged(ByteView(bytes).first(size), words.size(), "truncated");
        bytes.push_back(std::byte{0});
        expectDamaged(bytes, words.size(), "a byte too many");
    }
}

TEST(FloatCodecHostile, EveryBitFlip)
{
    for (const Words& words : smallChunks()) {
        ByteBuffer bytes = encoded(words);
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            const auto mask = static_cast<std::byte>(1U << bit % 8);
            bytes[bit / 8] ^= mask;
            if (const Result<Words> back = decoded(bytes, words.size()); !back) {
                EXPECT_EQ(back.error().code, Errc::Damaged);
            }
            bytes[bit / 8] ^= mask;
        }
    }
}

TEST(FloatCodecHostile, WrongDecodedSizes)
{
    for (const Words& words : smallChunks()) {
        const ByteBuffer bytes = encoded(words);
        if (bytes[0] == std::byte{0} && bytes.size() == kPlanesHead + 4)
            continue; // a constant chunk fits every size
        for (const std::size_t count : {words.size() - 1, words.size() + 1, 2 * words.size(), kChunkWords})
            expectDamaged(bytes, count, "another size");
    }
    const ByteBuffer bytes = encoded(Words(9, 1));
    expectDamaged(bytes, kChunkWords + 1, "more than a chunk");
    std::vector<std::byte> odd(35);
    FloatDecoder decoder;
    EXPECT_FALSE(decoder.decode(bytes, odd));
}

/// A chunk of the plane form; lengths are those of the parts unless claimed otherwise.
struct Part {
    std::uint8_t mode;
    ByteBuffer bytes;
};

ByteBuffer chunkOf(const std::vector<Part>& parts)
{
    ByteWriter writer;
    for (const Part& part : parts) {
        writer.u8(part.mode);
        writer.u32(static_cast<std::uint32_t>(part.bytes.size()));
    }
    for (const Part& part : parts)
        writer.raw(part.bytes);
    return writer.take();
}

ByteBuffer withTopPlane(std::uint8_t mode, const ByteBuffer& bytes)
{
    const ByteBuffer zero(1, std::byte{0});
    return chunkOf({{0, zero}, {0, zero}, {0, zero}, {mode, bytes}});
}

struct FrameOptions {
    std::uint32_t magic = 0xfd2fb528;
    std::uint8_t flags = 0x80; ///< A content size of four bytes, a window descriptor (RFC 8878 §3.1.1.1.1).
    std::uint8_t windowLog = 10;
    std::uint32_t contentSize = 1000;
    std::uint32_t blockSize = 1000;
    std::size_t emptyBlocks = 0;
    ByteBuffer dictionaryId = {};
};

/// A zstd frame of one repeated byte.
ByteBuffer frameOf(const FrameOptions& options)
{
    const auto block = [](ByteWriter& writer, std::uint32_t header) {
        for (unsigned shift = 0; shift < 24; shift += 8)
            writer.u8(static_cast<std::uint8_t>(header >> shift));
    };
    ByteWriter writer;
    writer.u32(options.magic);
    writer.u8(options.flags);
    writer.u8(static_cast<std::uint8_t>((options.windowLog - 10) << 3));
    writer.raw(options.dictionaryId);
    writer.u32(options.contentSize);
    for (std::size_t i = 0; i < options.emptyBlocks; ++i)
        block(writer, 0);
    block(writer, 1U | 1U << 1 | options.blockSize << 3);
    writer.u8(0x42);
    return writer.take();
}

TEST(FloatCodecHostile, OnlyOnePlainFrame)
{
    const ByteBuffer good = frameOf({});
    const Result<Words> back = decoded(withTopPlane(2, good), 1000);
    ASSERT_TRUE(back) << toString(back.error());
    EXPECT_TRUE(*back == Words(1000, 0x21000000));
    EXPECT_TRUE(decoded(withTopPlane(2, frameOf({.windowLog = 18})), 1000));
    EXPECT_TRUE(decoded(withTopPlane(2, frameOf({.emptyBlocks = 300})), 1000));

    const auto refused = [](const ByteBuffer& frame, const char* what) {
        expectDamaged(withTopPlane(2, frame), 1000, what);
    };
    refused(frameOf({.windowLog = 19}), "a window above a plane");
    refused(frameOf({.windowLog = 41}), "a window of 2 TiB");
    refused(frameOf({.contentSize = 999}), "another content size");
    refused(frameOf({.contentSize = 0xfffffff0, .blockSize = 100}), "4 GiB of content");
    refused(frameOf({.blockSize = 999}), "less content than the header says");
    refused(frameOf({.blockSize = 1001}), "more content than the header says");
    refused(frameOf({.flags = 0x84}), "a checksum flag");
    refused(frameOf({.flags = 0x81, .dictionaryId = ByteBuffer(1, std::byte{9})}), "a dictionary");
    refused(frameOf({.emptyBlocks = 400}), "longer than the plane");
    refused(frameOf({.magic = 0xfd2fb527}), "the magic of zstd 0.7");
    refused(frameOf({.magic = 0x184d2a50, .flags = 0x05}), "a skippable frame");
    refused({}, "an empty frame");

    const auto joined = [](ByteBuffer a, const ByteBuffer& b) {
        a.insert(a.end(), b.begin(), b.end());
        return a;
    };
    refused(joined(good, good), "two frames");
    refused(joined(frameOf({.blockSize = 500}), frameOf({.blockSize = 500})), "two frames of half");
    ByteWriter skippable;
    skippable.u32(0x184d2a51);
    skippable.u32(4);
    skippable.u32(0);
    refused(joined(ByteBuffer(skippable.view().begin(), skippable.view().end()), good), "a skippable frame before");
    refused(joined(good, ByteBuffer(skippable.view().begin(), skippable.view().end())), "a skippable frame after");
}

TEST(FloatCodecHostile, LengthsAndModes)
{
    const std::size_t n = 1000;
    for (const std::uint32_t claimed : {0x7fffffffU, 0x80000000U, 0xfffffffeU, 0xffffffffU, 0U, 2U}) {
        for (const Words& words : {gaussian(n), fewValues(n, 50)}) {
            for (std::size_t at = 1; at <= (isDictionary(encoded(words)) ? 6U : 16U); at += 5) {
                ByteBuffer bytes = encoded(words);
                std::memcpy(bytes.data() + at, &claimed, sizeof claimed);
                expectDamaged(bytes, n, "a claimed length");
            }
        }
    }
    expectDamaged(withTopPlane(0, ByteBuffer(2, std::byte{1})), n, "a constant of two bytes");
    expectDamaged(withTopPlane(0, {}), n, "a constant of no bytes");
    expectDamaged(withTopPlane(1, ByteBuffer(n - 1, std::byte{1})), n, "a stored plane too short");
    expectDamaged(withTopPlane(1, ByteBuffer(n + 1, std::byte{1})), n, "a stored plane too long");
    expectDamaged(withTopPlane(3, ByteBuffer(8, std::byte{1})), n, "a dictionary in the last descriptor");
    expectDamaged(withTopPlane(4, ByteBuffer(1, std::byte{1})), n, "an unknown mode");
    EXPECT_TRUE(decoded(withTopPlane(1, ByteBuffer(n, std::byte{1})), n));
}

TEST(FloatCodecHostile, Dictionaries)
{
    const std::size_t n = 1000;
    const auto dictionary = [](const Words& words) {
        const ByteView bytes = std::as_bytes(std::span(words));
        return Part{3, ByteBuffer(bytes.begin(), bytes.end())};
    };
    const Part ones{1, ByteBuffer(n, std::byte{1})};
    const Result<Words> back = decoded(chunkOf({dictionary({5, 9}), ones}), n);
    ASSERT_TRUE(back) << toString(back.error());
    EXPECT_TRUE(*back == Words(n, 9));

    expectDamaged(chunkOf({dictionary({9, 5}), ones}), n, "descending");
    expectDamaged(chunkOf({dictionary({5, 5}), ones}), n, "a word twice");
    expectDamaged(chunkOf({dictionary({5}), ones}), n, "one word");
    expectDamaged(chunkOf({dictionary({}), ones}), n, "no word");
    Words tooMany(257);
    for (std::uint32_t i = 0; i < 257; ++i)
        tooMany[i] = i;
    expectDamaged(chunkOf({dictionary(tooMany), ones}), n, "257 words");
    expectDamaged(chunkOf({{3, ByteBuffer(9, std::byte{0})}, ones}), n, "not whole words");
    expectDamaged(chunkOf({dictionary({5, 9}), {0, ByteBuffer(1, std::byte{1})}}), n, "a constant index plane");
    expectDamaged(chunkOf({dictionary({5, 9}), dictionary({5, 9})}), n, "two dictionaries");
    ByteBuffer places(n, std::byte{1});
    places[n - 1] = std::byte{2};
    expectDamaged(chunkOf({dictionary({5, 9}), {1, places}}), n, "a place beyond the dictionary");
    expectDamaged(chunkOf({dictionary({5, 9}), {2, frameOf({})}}), n, "coded places beyond the dictionary");
}

} // namespace
} // namespace tidemark
