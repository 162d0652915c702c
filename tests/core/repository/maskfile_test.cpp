// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/maskfile.h"

#include "io/memoryfilesystem.h"
#include "repository/maskformat.h"
#include "support/resulttesting.h"

#include <gtest/gtest.h>

#include <random>

namespace tidemark::test {
namespace {

std::string bytesOf(const RowMask& mask)
{
    std::string bytes(mask.getSizeInBytes(true), '\0');
    mask.write(bytes.data(), true);
    return bytes;
}

std::vector<RowMask> someMasks()
{
    std::vector<RowMask> masks(6);
    masks[1].add(7);
    for (std::uint32_t i = 0; i < 20'000; ++i)
        masks[2].add(i * 3);
    masks[3].addRange(100, 200'000);
    masks[4].add(UINT32_MAX);
    masks[4].add(0);
    for (std::uint32_t i = 0; i < 10; ++i)
        masks[5].addRange(i * 70'000, i * 70'000 + 500 + i);
    masks[5].runOptimize();
    return masks;
}

TEST(MaskFileTest, RoundTrip)
{
    MemoryFileSystem files;
    SeededRandom random(1);
    ASSERT_TRUE(succeeded(files.createDirectory("/s")));
    for (const bool compress : {false, true}) {
        const auto ref = writeMaskFile(files, random, "/s", someMasks(), compress);
        ASSERT_TRUE(succeeded(ref));
        const auto back = readMaskFile(files, "/s", *ref);
        ASSERT_TRUE(succeeded(back));
        EXPECT_EQ(*back, someMasks());
        const std::string path = "/s/" + toHex(ref->name);
        const std::string bytes = *files.bytesOf(path);
        for (std::size_t at = 0; at < bytes.size(); at += 1 + bytes.size() / 500) {
            std::string damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ 4);
            files.replaceBytes(path, damaged);
            EXPECT_FALSE(readMaskFile(files, "/s", *ref)) << at;
        }
    }
}

TEST(MaskFormatTest, AcceptsWhatTheLibraryWrites)
{
    for (const RowMask& mask : someMasks())
        EXPECT_TRUE(isSoundRoaring(asBytes(bytesOf(mask))));
}

TEST(MaskFormatTest, KnowsTheLiesThatTheLibraryBelieves)
{
    RowMask array;
    array.add(1);
    array.add(2);
    std::string bytes = bytesOf(array);
    std::swap(bytes[bytes.size() - 4], bytes[bytes.size() - 2]);
    EXPECT_FALSE(isSoundRoaring(asBytes(bytes))); // Unsorted.
    bytes[bytes.size() - 4] = bytes[bytes.size() - 2];
    EXPECT_FALSE(isSoundRoaring(asBytes(bytes))); // The same twice.

    RowMask bitset;
    for (std::uint32_t i = 0; i < 5000; ++i)
        bitset.add(i * 2);
    bytes = bytesOf(bitset);
    bytes[10] = static_cast<char>(bytes[10] + 1);
    EXPECT_FALSE(isSoundRoaring(asBytes(bytes))); // One more than there are.

    RowMask keys;
    keys.add(1);
    keys.add(70'000);
    bytes = bytesOf(keys);
    bytes[12] = 0;
    EXPECT_FALSE(isSoundRoaring(asBytes(bytes))); // The same key twice.
}

/// Whatever is called sound must be safe to use; AddressSanitizer watches.
TEST(MaskFormatTest, SurvivesRandomDamage)
{
    std::mt19937 random(4);
    for (const RowMask& mask : someMasks()) {
        const std::string bytes = bytesOf(mask);
        for (int turn = 0; turn < 2000; ++turn) {
            std::string damaged = bytes;
            for (int i = 0; i < 1 + turn % 3; ++i)
                damaged[random() % std::min<std::size_t>(damaged.size(), 64)] = static_cast<char>(random());
            if (turn % 5 == 0)
                damaged.resize(random() % (damaged.size() + 1));
            const std::vector<char> copy(damaged.begin(), damaged.end());
            if (!isSoundRoaring(std::as_bytes(std::span(copy))))
                continue;
            roaring_bitmap_t* raw = roaring_bitmap_portable_deserialize_safe(copy.data(), copy.size());
            ASSERT_NE(raw, nullptr);
            const RowMask back(raw);
            std::uint64_t count = 0;
            for (auto it = back.begin(); it != back.end(); ++it)
                ++count;
            EXPECT_EQ(count, back.cardinality());
        }
    }
}

} // namespace
} // namespace tidemark::test
