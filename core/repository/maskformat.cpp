// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/maskformat.h"

#include <bit>
#include <vector>

namespace tidemark {

namespace {

constexpr std::uint32_t kCookieWithoutRuns = 12346;
constexpr std::uint32_t kCookieWithRuns = 12347;
constexpr std::uint32_t kMaxContainers = 65'536;
constexpr std::uint32_t kMaxArray = 4'096;    // More values than that stand in a bitset.
constexpr std::uint32_t kOffsetThreshold = 4; // Fewer containers with runs among them have no offset table.
constexpr std::size_t kBitsetWords = 1'024;

struct Head {
    std::uint16_t key = 0;
    std::uint32_t cardinality = 0;
    bool isRun = false;
};

Result<std::uint16_t> readU16(ByteReader& reader)
{
    TM_TRY_ASSIGN(const ByteView bytes, reader.raw(sizeof(std::uint16_t)));
    std::uint16_t value = 0;
    std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

tl::unexpected<Error> unsound()
{
    return fail(Errc::Damaged, "a mask is no Roaring bitmap");
}

Result<std::vector<Head>> readHeads(ByteReader& reader)
{
    TM_TRY_ASSIGN(const std::uint32_t cookie, reader.u32());
    std::uint32_t count = 0;
    ByteView runFlags;
    if ((cookie & 0xffff) == kCookieWithRuns) {
        count = (cookie >> 16) + 1;
        TM_TRY_ASSIGN(runFlags, reader.raw((count + 7) / 8));
    } else if (cookie == kCookieWithoutRuns) {
        TM_TRY_ASSIGN(count, reader.u32());
        if (count > kMaxContainers)
            return unsound();
    } else {
        return unsound();
    }
    std::vector<Head> heads;
    for (std::uint32_t i = 0; i < count; ++i) {
        Head head;
        TM_TRY_ASSIGN(head.key, readU16(reader));
        TM_TRY_ASSIGN(const std::uint16_t field, readU16(reader));
        head.cardinality = std::uint32_t{field} + 1;
        head.isRun = !runFlags.empty() && (std::to_integer<unsigned>(runFlags[i / 8]) >> (i % 8) & 1) != 0;
        if (!heads.empty() && head.key <= heads.back().key)
            return unsound();
        heads.push_back(head);
    }
    // The offsets follow from the heads; that they are the right ones is seen by encoding the bitmap again.
    if (runFlags.empty() || count >= kOffsetThreshold)
        TM_TRY(reader.raw(std::size_t{count} * sizeof(std::uint32_t)));
    return heads;
}

Result<void> checkRuns(ByteReader& reader, std::uint32_t cardinality)
{
    TM_TRY_ASSIGN(const std::uint16_t runs, readU16(reader));
    std::uint32_t counted = 0;
    std::uint32_t end = 0; // One past the run before.
    for (std::uint32_t i = 0; i < runs; ++i) {
        TM_TRY_ASSIGN(const std::uint16_t start, readU16(reader));
        TM_TRY_ASSIGN(const std::uint16_t more, readU16(reader));
        if (i != 0 && start <= end)
            return unsound();
        end = std::uint32_t{start} + more + 1;
        counted += std::uint32_t{more} + 1;
        if (end > 65'536)
            return unsound();
    }
    return counted == cardinality ? Result<void>() : unsound();
}

Result<void> checkArray(ByteReader& reader, std::uint32_t cardinality)
{
    std::uint16_t before = 0;
    for (std::uint32_t i = 0; i < cardinality; ++i) {
        TM_TRY_ASSIGN(const std::uint16_t value, readU16(reader));
        if (i != 0 && value <= before)
            return unsound();
        before = value;
    }
    return {};
}

Result<void> checkBitset(ByteReader& reader, std::uint32_t cardinality)
{
    std::uint32_t counted = 0;
    for (std::size_t i = 0; i < kBitsetWords; ++i) {
        TM_TRY_ASSIGN(const std::uint64_t word, reader.u64());
        counted += static_cast<std::uint32_t>(std::popcount(word));
    }
    return counted == cardinality ? Result<void>() : unsound();
}

Result<void> check(ByteView bytes)
{
    ByteReader reader(bytes);
    TM_TRY_ASSIGN(const std::vector<Head> heads, readHeads(reader));
    for (const Head& head : heads) {
        if (head.isRun)
            TM_TRY(checkRuns(reader, head.cardinality));
        else if (head.cardinality <= kMaxArray)
            TM_TRY(checkArray(reader, head.cardinality));
        else
            TM_TRY(checkBitset(reader, head.cardinality));
    }
    return reader.expectEnd();
}

} // namespace

bool isSoundRoaring(ByteView bytes)
{
    return check(bytes).has_value();
}

} // namespace tidemark
