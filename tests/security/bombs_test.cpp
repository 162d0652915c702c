// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Small files that would be large: what they claim is compared with limits and with what is there before room is made
// for it, so they are refused without the memory that they ask for.
#include "base/hash.h"
#include "io/memoryfilesystem.h"
#include "repository/bundle.h"
#include "repository/maskfile.h"
#include "repository/segmentreader.h"
#include "support/enginefixture.h"

#include <zstd.h>

#include <fstream>

namespace tidemark::test {
namespace {

constexpr std::uint32_t kMebibyte = 1U << 20;

/// A file of segments/ with any frames and footer, and checksums that fit.
FileRef plantFile(MemoryFileSystem& files, FrameFileKind kind, const std::string& frames, const std::string& footer)
{
    FileRef ref;
    ref.name.bytes[0] = std::byte{1};
    ByteWriter header;
    header.raw(asBytes("TIDEMARK"));
    header.u32(static_cast<std::uint32_t>(kind));
    header.u32(1);
    header.raw(ref.name.bytes);
    ByteWriter end;
    end.u64(footer.size());
    const std::string head(asText(header.view()));
    ref.footerHash = hash128(asBytes(head + footer + std::string(asText(end.view()))));
    end.raw(std::as_bytes(std::span(&ref.footerHash, 1)));
    end.raw(asBytes("TIDE.END"));
    const std::string bytes = head + frames + footer + std::string(asText(end.view()));
    ref.sizeBytes = bytes.size();
    files.replaceBytes("/s/" + toHex(ref.name), bytes);
    return ref;
}

std::uint64_t checksumOf(const std::string& frame, std::uint64_t offset)
{
    std::string header = "TIDEMARK";
    header += std::string("\1\0\0\0\1\0\0\0\1", 9) + std::string(15, '\0');
    return hash64(asBytes(frame), frameSeed(hash64(asBytes(header)), offset));
}

void describe(ByteWriter& footer, FrameCodec codec, const std::string& frame, std::uint32_t decoded,
              std::uint64_t offset)
{
    footer.u8(static_cast<std::uint8_t>(codec));
    footer.u32(static_cast<std::uint32_t>(frame.size()));
    footer.u32(decoded);
    footer.u64(checksumOf(frame, offset));
}

/// One row of one group: id, hash, and a metadata chunk of these frames.
FileRef plantMetadata(MemoryFileSystem& files, const std::vector<std::pair<std::string, std::uint32_t>>& frames)
{
    const std::string id("\2\0\0\0a", 5);
    const std::string hash(16, 'h');
    std::string all = id + hash;
    ByteWriter footer;
    footer.u32(0);
    footer.u32(3);
    for (const ColumnRole role : {ColumnRole::Ids, ColumnRole::RowHashes, ColumnRole::Metadata}) {
        footer.u8(static_cast<std::uint8_t>(role));
        footer.string("");
    }
    footer.u32(1);
    footer.u32(1);
    footer.u32(3);
    footer.u32(0);
    footer.u32(1);
    describe(footer, FrameCodec::Raw, id, 5, 32);
    footer.u32(1);
    footer.u32(1);
    describe(footer, FrameCodec::Raw, hash, 16, 37);
    footer.u32(2);
    footer.u32(static_cast<std::uint32_t>(frames.size()));
    for (const auto& [frame, decoded] : frames) {
        describe(footer, FrameCodec::Zstd, frame, decoded, 32 + all.size());
        all += frame;
    }
    return plantFile(files, FrameFileKind::Segment, all, std::string(asText(footer.view())));
}

/// So many mebibytes of zeros, without ever having them.
std::string compressed(std::size_t mebibytes)
{
    const std::string raw(kMebibyte, '\0');
    std::string out(std::size_t{4} << 20, '\0');
    ZSTD_outBuffer to{out.data(), out.size(), 0};
    ZSTD_CCtx* const context = ZSTD_createCCtx();
    ZSTD_CCtx_setPledgedSrcSize(context, mebibytes * kMebibyte);
    for (std::size_t i = 0; i < mebibytes; ++i) {
        ZSTD_inBuffer from{raw.data(), raw.size(), 0};
        std::size_t left = 1;
        while (left != 0 && ZSTD_isError(left) == 0 && (from.pos != from.size || i + 1 == mebibytes))
            left = ZSTD_compressStream2(context, &to, &from, i + 1 == mebibytes ? ZSTD_e_end : ZSTD_e_continue);
    }
    ZSTD_freeCCtx(context);
    out.resize(to.pos);
    return out;
}

std::int64_t statusKb(std::string_view field)
{
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.starts_with(field))
            return std::stoll(line.substr(field.size() + 1));
    }
    ADD_FAILURE() << "no " << field;
    return 0;
}

/// The most memory that this process has at once while `work` runs, beyond what it has before.
template <typename Work>
std::int64_t peakRiseKb(Work&& work)
{
    std::ofstream("/proc/self/clear_refs") << "5"; // proc(5): the peak begins anew
    const std::int64_t before = statusKb("VmRSS");
    EXPECT_LT(statusKb("VmHWM"), before + 4'096);
    work();
    return statusKb("VmHWM") - before;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::int64_t kMostKb = INT64_MAX; // A sanitizer keeps what is freed.
#else
constexpr std::int64_t kMostKb = 64 * 1024;
#endif

TEST(Bombs, AFrameThatDecodesToMoreThanItSaysIsRefused)
{
    const std::string gigabyte = compressed(1'024);
    ASSERT_LT(gigabyte.size(), 200'000U);
    EXPECT_LT(peakRiseKb([&] {
                  MemoryFileSystem files;
                  const auto reader = SegmentReader::open(files, "/s", plantMetadata(files, {{gigabyte, kMebibyte}}));
                  ASSERT_TRUE(succeeded(reader));
                  FrameDecoder decoder;
                  EXPECT_TRUE(failedWith((*reader)->readDetails(decoder, 0), Errc::Damaged));
              }),
              kMostKb);
}

TEST(Bombs, LengthsBeyondTheLimitsAreRefusedBeforeRoomIsMade)
{
    const std::string frame = compressed(1);
    EXPECT_LT(peakRiseKb([&] {
                  MemoryFileSystem files;
                  // More than a frame may have; more than a chunk may have.
                  EXPECT_FALSE(SegmentReader::open(files, "/s", plantMetadata(files, {{frame, kMebibyte + 1}})));
                  EXPECT_FALSE(SegmentReader::open(files, "/s", plantMetadata(files, {{frame, 0xffffffffU}})));
                  const std::vector<std::pair<std::string, std::uint32_t>> many(3'073, {frame, kMebibyte});
                  EXPECT_TRUE(
                      failedWith(SegmentReader::open(files, "/s", plantMetadata(files, many)), Errc::LimitExceeded));
              }),
              kMostKb);
}

TEST(Bombs, CountsInAFooterAreOnlyBelievedAsFarAsItGoes)
{
    EXPECT_LT(peakRiseKb([] {
                  MemoryFileSystem files;
                  for (const std::string& footer :
                       {std::string("\0\0\0\0\xff\xff\xff\x7f", 8), std::string("\0\0\0\0\x40\x9c\0\0", 8),
                        std::string("\0\0\0\0\0\0\0\0\xff\xff\xff\xff", 12), std::string("\xff\xff\xff\xff", 4),
                        std::string("\0\0\0\0\1\0\0\0\0\xff\xff\xff\x7f", 13)}) {
                      EXPECT_FALSE(
                          SegmentReader::open(files, "/s", plantFile(files, FrameFileKind::Segment, "", footer)));
                      EXPECT_FALSE(readMaskFile(files, "/s", plantFile(files, FrameFileKind::Masks, "", footer + "x")));
                  }
              }),
              kMostKb);
}

TEST(Bombs, MasksOfAFileHaveALimitTogether)
{
    const std::string frame = compressed(1);
    EXPECT_LT(peakRiseKb([&] {
                  MemoryFileSystem files;
                  ByteWriter footer;
                  footer.u32(600);
                  std::string frames;
                  for (int i = 0; i < 600; ++i) {
                      footer.u32(1);
                      describe(footer, FrameCodec::Zstd, frame, kMebibyte, 32 + frames.size());
                      frames += frame;
                  }
                  EXPECT_TRUE(failedWith(
                      readMaskFile(files, "/s",
                                   plantFile(files, FrameFileKind::Masks, frames, std::string(asText(footer.view())))),
                      Errc::LimitExceeded));
              }),
              kMostKb);
}

TEST(Bombs, ABundleIsComparedWithItsOwnLength)
{
    EXPECT_LT(peakRiseKb([] {
                  Engine engine;
                  MemoryStorage source("source", engine.clock);
                  put(source, "docs", batchOf(1, {{"a", {1}}}));
                  must(engine.manager->exportBundle({engine.create(source).id}, "/bundle", {}));
                  const std::string good = must(engine.files.bytesOf("/bundle"));
                  // The first record's length stands behind its kind, and its name of 32 bytes with a length.
                  const std::size_t at = 8 + 4 + 16 + 192 + 16 + 1 + 4 + 32;
                  for (const std::uint64_t length : {UINT64_MAX, UINT64_MAX / 2, std::uint64_t{1} << 40}) {
                      std::string bytes = good;
                      std::memcpy(bytes.data() + at, &length, sizeof length);
                      engine.files.replaceBytes("/bundle", bytes);
                      EXPECT_TRUE(failedWith(engine.manager->importBundle("/bundle", {}), Errc::Damaged));
                  }
              }),
              kMostKb);
}

} // namespace
} // namespace tidemark::test
