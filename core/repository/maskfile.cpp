// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/maskfile.h"

#include "repository/maskformat.h"

#include <algorithm>

namespace tidemark {

namespace {
/// 2^32 rows make at most 512 MiB of bitmap; a segment of 64 MiB has far fewer rows.
constexpr std::uint64_t kMaxMaskBytes = std::uint64_t{64} << 20;
/// All masks of a file are in memory at once, and compressed frames of few bytes may stand for many.
constexpr std::uint64_t kMaxFileMaskBytes = std::uint64_t{512} << 20;
constexpr std::uint32_t kMaxMasks = 1u << 20;

struct MaskEntry {
    std::vector<FrameInfo> frames;
    std::uint64_t bytes = 0;
};

Result<std::vector<MaskEntry>> decodeEntries(ByteView footer)
{
    ByteReader reader(footer);
    TM_TRY_ASSIGN(const std::uint32_t count, reader.u32());
    if (count > kMaxMasks)
        return fail(Errc::LimitExceeded, "a mask file has too many masks");
    std::vector<MaskEntry> entries;
    std::uint64_t bytesOfAll = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        MaskEntry entry;
        TM_TRY_ASSIGN(const std::uint32_t frameCount, reader.u32());
        for (std::uint32_t f = 0; f < frameCount; ++f) {
            FrameInfo info;
            TM_TRY_ASSIGN(const std::uint8_t codec, reader.u8());
            TM_TRY_ASSIGN(info.storedBytes, reader.u32());
            TM_TRY_ASSIGN(info.decodedBytes, reader.u32());
            TM_TRY_ASSIGN(info.checksum, reader.u64());
            if (codec > static_cast<std::uint8_t>(FrameCodec::Zstd) || info.decodedBytes == 0 ||
                info.decodedBytes > kMaxFrameBytes)
                return fail(Errc::Damaged, "a mask frame has an impossible code or length");
            info.codec = static_cast<FrameCodec>(codec);
            entry.bytes += info.decodedBytes;
            if (entry.bytes > kMaxMaskBytes)
                return fail(Errc::LimitExceeded, "a mask is too long");
            entry.frames.push_back(info);
        }
        bytesOfAll += entry.bytes;
        if (bytesOfAll > kMaxFileMaskBytes)
            return fail(Errc::LimitExceeded, "the masks of a file are too long together");
        entries.push_back(std::move(entry));
    }
    TM_TRY(reader.expectEnd());
    return entries;
}

Result<RowMask> parseMask(ByteView bytes)
{
    if (!isSoundRoaring(bytes))
        return fail(Errc::Damaged, "a mask is no Roaring bitmap");
    const char* data = reinterpret_cast<const char*>(bytes.data());
    // The C++ wrapper throws; the C function returns null, and never reads beyond the bytes.
    roaring_bitmap_t* raw = roaring_bitmap_portable_deserialize_safe(data, bytes.size());
    if (raw == nullptr)
        return fail(Errc::Damaged, "a mask is no Roaring bitmap");
    RowMask mask(raw);
    // The reader accepts more than the writer makes (other offsets, other cookies): one content has one encoding, so
    // what does not serialise to the same bytes is not believed.
    ByteBuffer again(mask.getSizeInBytes(true));
    mask.write(reinterpret_cast<char*>(again.data()), true);
    if (again.size() != bytes.size() || std::memcmp(again.data(), bytes.data(), bytes.size()) != 0)
        return fail(Errc::Damaged, "a mask is not in its canonical form");
    return mask;
}

} // namespace

Result<FileRef> writeMaskFile(FileSystem& files, RandomSource& random, const std::string& directory,
                              const std::vector<RowMask>& masks, bool compress)
{
    TM_TRY_ASSIGN(auto writer, FrameFileWriter::create(files, random, directory, FrameFileKind::Masks, compress));
    ByteWriter footer;
    footer.u32(static_cast<std::uint32_t>(masks.size()));
    const auto writeMask = [&](const RowMask& mask) -> Result<void> {
        ByteBuffer bytes(mask.getSizeInBytes(true));
        mask.write(reinterpret_cast<char*>(bytes.data()), true);
        footer.u32(static_cast<std::uint32_t>((bytes.size() + kMaxFrameBytes - 1) / kMaxFrameBytes));
        for (std::size_t at = 0; at < bytes.size(); at += kMaxFrameBytes) {
            const ByteView piece = ByteView(bytes).subspan(at, std::min(kMaxFrameBytes, bytes.size() - at));
            TM_TRY_ASSIGN(const FrameInfo info, writer->append(piece, FrameCodec::Zstd));
            footer.u8(static_cast<std::uint8_t>(info.codec));
            footer.u32(info.storedBytes);
            footer.u32(info.decodedBytes);
            footer.u64(info.checksum);
        }
        return {};
    };
    for (const RowMask& mask : masks) {
        if (Result<void> written = writeMask(mask); !written) {
            writer->abandon();
            return fail(std::move(written).error());
        }
    }
    return writer->finish(footer.view());
}

Result<std::vector<RowMask>> readMaskFile(FileSystem& files, const std::string& directory, const FileRef& expected)
{
    TM_TRY_ASSIGN(const auto reader,
                  FrameFileReader::open(files, directory, expected.name, FrameFileKind::Masks, &expected));
    const auto readAll = [&]() -> Result<std::vector<RowMask>> {
        TM_TRY_ASSIGN(const std::vector<MaskEntry> entries, decodeEntries(reader->footer()));
        std::vector<RowMask> masks;
        FrameDecoder decoder;
        std::uint64_t offset = FrameFileReader::firstFrameOffset();
        for (const MaskEntry& entry : entries) {
            ByteBuffer bytes(entry.bytes);
            TM_TRY(reader->readFrames(decoder, entry.frames, offset, bytes));
            for (const FrameInfo& info : entry.frames)
                offset += info.storedBytes;
            TM_TRY_ASSIGN(RowMask mask, parseMask(bytes));
            masks.push_back(std::move(mask));
        }
        if (offset != reader->endOfFrames())
            return fail(Errc::Damaged, "the frames of a mask file do not fill it");
        return masks;
    };
    auto masks = readAll();
    if (!masks)
        return failIn(reader->path(), std::move(masks).error());
    return masks;
}

} // namespace tidemark
