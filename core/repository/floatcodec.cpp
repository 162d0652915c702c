// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/floatcodec.h"

#include <algorithm>
#include <cassert>

namespace tidemark {

namespace {

constexpr std::size_t kDescriptorBytes = 5;
constexpr std::size_t kDictionaryMax = 256;

std::uint8_t* asU8(std::byte* bytes)
{
    return reinterpret_cast<std::uint8_t*>(bytes);
}

const std::uint8_t* asU8(const std::byte* bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes);
}

/// Numbers up to 256 distinct words in the order in which they first appear.
class WordTable {
public:
    static constexpr std::size_t kNone = kDictionaryMax;

    /// The number of the word, or kNone if there are more words, or if they crowd the table so that it would be slow.
    std::size_t numberOf(std::uint32_t word)
    {
        std::size_t slot = (word * 0x9e3779b1U) >> (32 - kSlotBits);
        for (std::size_t probe = 0; probe < kProbes; ++probe, slot = (slot + 1) % kSlots) {
            if (m_numbers[slot] == 0)
                return add(word, slot);
            if (m_keys[slot] == word)
                return m_numbers[slot] - std::size_t{1};
        }
        return kNone;
    }
    std::span<const std::uint32_t> words() const { return {m_words.data(), m_size}; }

private:
    static constexpr unsigned kSlotBits = 11;
    static constexpr std::size_t kSlots = std::size_t{1} << kSlotBits;
    static constexpr std::size_t kProbes = 32;

    std::size_t add(std::uint32_t word, std::size_t slot)
    {
        if (m_size == kDictionaryMax)
            return kNone;
        m_words[m_size] = word;
        m_keys[slot] = word;
        m_numbers[slot] = static_cast<std::uint16_t>(m_size + 1);
        return m_size++;
    }

    std::array<std::uint16_t, kSlots> m_numbers{}; ///< Number + 1; 0 is a free slot.
    std::array<std::uint32_t, kSlots> m_keys;      ///< Only where a number is.
    std::array<std::uint32_t, kDictionaryMax> m_words;
    std::size_t m_size = 0;
};

/// Whether the dictionary form of a chunk will be shorter than the plane form, by its sample.
bool dictionaryWins(const WordSample& sample, std::size_t chunkWords)
{
    WordTable table;
    std::array<std::uint32_t, kDictionaryMax> counts{};
    for (std::size_t i = 0; i < sample.seen.size(); i += 4) {
        const std::size_t number = table.numberOf(loadWord(sample.seen.data() + i));
        if (number == WordTable::kNone)
            return false;
        ++counts[number];
    }
    double bits = 0;
    for (const double plane : sample.bits)
        bits += plane == 0 ? 0 : codedBits(plane);
    const std::size_t distinct = table.words().size();
    const double saved = bits - codedBits(entropyBits(std::span(counts).first(distinct), sample.seen.size() / 4));
    return saved * static_cast<double>(chunkWords) / 8 > 4.0 * static_cast<double>(distinct);
}

void putDescriptor(std::byte* at, PlaneMode mode, std::size_t length)
{
    const auto length32 = static_cast<std::uint32_t>(length);
    *at = static_cast<std::byte>(mode);
    std::memcpy(at + 1, &length32, sizeof length32);
}

bool isConstant(ByteView plane)
{
    return std::memcmp(plane.data(), plane.data() + 1, plane.size() - 1) == 0;
}

using Descriptor = PlaneDescriptor;

Result<Descriptor> readDescriptor(ByteReader& reader)
{
    TM_TRY_ASSIGN(const std::uint8_t mode, reader.u8());
    if (mode > static_cast<std::uint8_t>(PlaneMode::Dictionary))
        return fail(Errc::Damaged, "a float plane has an unknown mode");
    TM_TRY_ASSIGN(const std::uint32_t length, reader.u32());
    return Descriptor{static_cast<PlaneMode>(mode), length};
}

/// How many words are merged at a time, and so the length of the stretch that stands in for a constant plane.
constexpr std::size_t kMergeWords = 4096;

/// The planes from word `at` on.
ConstPlanePointers stretchOf(const std::array<ByteView, 4>& planes, std::size_t n, std::size_t at)
{
    ConstPlanePointers from;
    for (std::size_t p = 0; p < 4; ++p)
        from[p] = asU8(planes[p].data()) + (planes[p].size() == n ? at : 0);
    return from;
}

} // namespace

void FloatEncoder::encode(std::span<const std::byte> words, ByteBuffer& out)
{
    assert(words.size() % 4 == 0 && words.size() <= kFloatChunkMaxBytes);
    if (words.empty())
        return;
    const WordSample sample(words);
    if (!dictionaryWins(sample, words.size() / 4) || !encodeDictionary(words, out))
        encodePlanes(words, sample, out);
}

void FloatEncoder::encodePlanes(ByteView words, const WordSample& sample, ByteBuffer& out)
{
    const std::size_t n = words.size() / 4;
    const std::size_t base = out.size();
    out.resize(base + 4 * kDescriptorBytes + 3 * n + HuffEncoder::bound(n));
    m_scratch.resize(std::max(m_scratch.size(), 4 * n));
    std::byte* at = out.data() + base + 4 * kDescriptorBytes;

    // The planes that are stored, up to the first that is not, go where they belong at once; the others are coded
    // first.
    PlanePointers planes;
    std::size_t placed = 0;
    while (placed < 4 && sample.bits[placed] >= kEntropyLimit)
        ++placed;
    for (std::size_t p = 0; p < 4; ++p)
        planes[p] = asU8((p < placed ? at : m_scratch.data()) + p * n);
    splitPlanes(words.data(), n, planes);

    for (std::size_t p = 0; p < 4; ++p) {
        const ByteView plane = std::as_bytes(std::span(planes[p], n));
        PlaneMode mode = PlaneMode::Stored;
        std::size_t length = n;
        if (sample.bits[p] == 0 && isConstant(plane)) {
            mode = PlaneMode::Constant;
            length = 1;
        } else if (sample.bits[p] < kEntropyLimit) {
            const std::size_t room = static_cast<std::size_t>(out.data() + out.size() - at);
            if (const std::size_t coded = m_huffman.compress(plane, {at, room}); coded != 0) {
                mode = PlaneMode::Huffman;
                length = coded;
            }
        }
        if (p >= placed && mode != PlaneMode::Huffman)
            std::memcpy(at, plane.data(), length);
        putDescriptor(out.data() + base + p * kDescriptorBytes, mode, length);
        at += length;
    }
    out.resize(static_cast<std::size_t>(at - out.data()));
}

/// Returns false, with `out` as it was, if there are too many words for a dictionary or nothing is gained after all.
bool FloatEncoder::encodeDictionary(ByteView words, ByteBuffer& out)
{
    const std::size_t n = words.size() / 4;
    m_scratch.resize(std::max(m_scratch.size(), n));
    std::uint8_t* plane = asU8(m_scratch.data());
    WordTable table;
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t number = table.numberOf(loadWord(words.data() + 4 * i));
        if (number == WordTable::kNone)
            return false;
        plane[i] = static_cast<std::uint8_t>(number);
    }
    // In ascending order, so that a dictionary has one form.
    std::vector<std::uint32_t> sorted(table.words().begin(), table.words().end());
    std::sort(sorted.begin(), sorted.end());
    std::array<std::uint8_t, kDictionaryMax> places{};
    for (std::size_t place = 0; place < sorted.size(); ++place)
        places[table.numberOf(sorted[place])] = static_cast<std::uint8_t>(place);
    for (std::size_t i = 0; i < n; ++i)
        plane[i] = places[plane[i]];

    const std::size_t base = out.size();
    const std::size_t dictionaryBytes = 4 * sorted.size();
    const std::size_t head = 2 * kDescriptorBytes + dictionaryBytes;
    out.resize(base + head + HuffEncoder::bound(n));
    std::byte* at = out.data() + base;
    std::size_t length = m_huffman.compress({m_scratch.data(), n}, std::span(out).subspan(base + head));
    const PlaneMode mode = length != 0 ? PlaneMode::Huffman : PlaneMode::Stored;
    if (mode == PlaneMode::Stored) {
        length = n;
        std::memcpy(at + head, plane, n);
    }
    if (head + length >= words.size()) {
        out.resize(base);
        return false;
    }
    putDescriptor(at, PlaneMode::Dictionary, dictionaryBytes);
    putDescriptor(at + kDescriptorBytes, mode, length);
    std::memcpy(at + 2 * kDescriptorBytes, sorted.data(), dictionaryBytes);
    out.resize(base + head + length);
    return true;
}

/// The decoded plane of n bytes; for a constant one, its first min(n, kMergeWords) bytes.
Result<ByteView> FloatDecoder::openPlane(PlaneMode mode, ByteView stored, std::size_t slot, std::size_t n)
{
    ByteBuffer& scratch = m_scratch[slot];
    switch (mode) {
    case PlaneMode::Constant:
        if (stored.size() != 1)
            return fail(Errc::Damaged, "a constant float plane is not one byte");
        scratch.resize(std::max(scratch.size(), kMergeWords));
        std::memset(scratch.data(), std::to_integer<int>(stored[0]), kMergeWords);
        return ByteView(scratch.data(), std::min(n, kMergeWords));
    case PlaneMode::Stored:
        if (stored.size() != n)
            return fail(Errc::Damaged, "a stored float plane has the wrong length");
        return stored;
    case PlaneMode::Huffman:
        scratch.resize(std::max(scratch.size(), n));
        TM_TRY(m_huffman.decompress(stored, {scratch.data(), n}));
        return ByteView(scratch.data(), n);
    case PlaneMode::Dictionary: break;
    }
    return fail(Errc::Damaged, "a dictionary stands where a float plane should");
}

/// The planes of a chunk in plane form, of n words. `reader` stands behind the first descriptor.
Result<std::array<ByteView, 4>> FloatDecoder::openPlanes(ByteReader reader, const PlaneDescriptor& first, std::size_t n)
{
    std::array<Descriptor, 4> descriptors{first};
    for (std::size_t p = 1; p < 4; ++p) {
        TM_TRY_ASSIGN(descriptors[p], readDescriptor(reader));
    }
    std::array<ByteView, 4> stored;
    for (std::size_t p = 0; p < 4; ++p) {
        TM_TRY_ASSIGN(stored[p], reader.raw(descriptors[p].length));
    }
    TM_TRY(reader.expectEnd());
    std::array<ByteView, 4> planes;
    for (std::size_t p = 0; p < 4; ++p) {
        TM_TRY_ASSIGN(planes[p], openPlane(descriptors[p].mode, stored[p], p, n));
    }
    return planes;
}

Result<void> FloatDecoder::decode(ByteView encoded, std::span<std::byte> out)
{
    ByteReader reader(encoded);
    if (out.empty())
        return reader.expectEnd();
    if (out.size() % 4 != 0 || out.size() > kFloatChunkMaxBytes)
        return fail(Errc::Damaged, "no float chunk decodes to that size");
    const std::size_t n = out.size() / 4;
    TM_TRY_ASSIGN(const Descriptor first, readDescriptor(reader));
    if (first.mode == PlaneMode::Dictionary)
        return decodeDictionary(reader, first.length, out);
    using Planes = std::array<ByteView, 4>;
    TM_TRY_ASSIGN(const Planes planes, openPlanes(reader, first, n));
    for (std::size_t at = 0; at < n; at += kMergeWords)
        mergePlanes(stretchOf(planes, n, at), std::min(kMergeWords, n - at), out.data() + 4 * at);
    return {};
}

bool FloatDecoder::decodesTo(ByteView encoded, ByteView words)
{
    ByteReader reader(encoded);
    const auto first = readDescriptor(reader);
    if (words.empty() || words.size() % 4 != 0 || words.size() > kFloatChunkMaxBytes || !first)
        return words.empty() && encoded.empty();
    if (first->mode == PlaneMode::Dictionary) {
        m_words.resize(words.size());
        return decodeDictionary(reader, first->length, m_words) &&
               std::memcmp(m_words.data(), words.data(), words.size()) == 0;
    }
    const std::size_t n = words.size() / 4;
    const auto planes = openPlanes(reader, *first, n);
    bool equal = planes.has_value();
    for (std::size_t at = 0; equal && at < n; at += kMergeWords)
        equal = mergesTo(stretchOf(*planes, n, at), std::min(kMergeWords, n - at), words.data() + 4 * at);
    return equal;
}

Result<void> FloatDecoder::decodeDictionary(ByteReader reader, std::uint32_t length, std::span<std::byte> out)
{
    const std::size_t n = out.size() / 4;
    if (length % 4 != 0 || length < 8 || length > 4 * kDictionaryMax)
        return fail(Errc::Damaged, "a float dictionary has an impossible length");
    TM_TRY_ASSIGN(const Descriptor index, readDescriptor(reader));
    if (index.mode != PlaneMode::Stored && index.mode != PlaneMode::Huffman)
        return fail(Errc::Damaged, "the index plane of a float dictionary has the wrong mode");
    TM_TRY_ASSIGN(const ByteView dictionary, reader.raw(length));
    TM_TRY_ASSIGN(const ByteView stored, reader.raw(index.length));
    TM_TRY(reader.expectEnd());

    const std::size_t count = length / 4;
    std::array<std::uint32_t, kDictionaryMax> words{};
    std::memcpy(words.data(), dictionary.data(), length);
    for (std::size_t i = 1; i < count; ++i) {
        if (words[i - 1] >= words[i])
            return fail(Errc::Damaged, "a float dictionary does not ascend");
    }
    TM_TRY_ASSIGN(const ByteView plane, openPlane(index.mode, stored, 0, n));
    const std::uint8_t* places = asU8(plane.data());
    std::uint8_t highest = 0;
    for (std::size_t i = 0; i < n; ++i)
        highest = std::max(highest, places[i]);
    if (highest >= count)
        return fail(Errc::Damaged, "a word is not in its float dictionary");
    std::byte* const to = out.data();
    for (std::size_t i = 0; i < n; ++i)
        std::memcpy(to + 4 * i, &words[places[i]], sizeof(std::uint32_t));
    return {};
}

} // namespace tidemark
