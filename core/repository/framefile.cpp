// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/framefile.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>

namespace tidemark {

namespace {

constexpr std::string_view kMagic = "TIDEMARK";
constexpr std::string_view kEndMagic = "TIDE.END";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kHeaderBytes = 32;
constexpr std::size_t kTrailerBytes = 32;
constexpr std::uint64_t kMaxFooterBytes = std::uint64_t{64} << 20;
constexpr std::size_t kFlushBytes = std::size_t{1} << 20;

ByteBuffer headerOf(const FileName& name, FrameFileKind kind)
{
    ByteWriter writer;
    writer.raw(asBytes(kMagic));
    writer.u32(static_cast<std::uint32_t>(kind));
    writer.u32(kVersion);
    writer.raw(name.bytes);
    return writer.take();
}

Hash128 hashFooter(ByteView header, ByteView footer)
{
    StreamingHash128 hash;
    hash.update(header);
    hash.update(footer);
    const std::uint64_t size = footer.size();
    hash.update(std::as_bytes(std::span(&size, 1)));
    return hash.digest();
}

tl::unexpected<Error> damaged(const std::string& path, std::string_view why)
{
    return fail(Errc::Damaged, std::string(why), path);
}

} // namespace

std::string toHex(const FileName& name)
{
    return toHex(ByteView(name.bytes));
}

Result<FileName> fileNameFromHex(std::string_view hex)
{
    FileName name;
    if (hex.size() != name.bytes.size() * 2)
        return fail(Errc::Damaged, "a file name has the wrong length");
    TM_TRY_ASSIGN(const ByteBuffer bytes, fromHex(hex));
    std::copy(bytes.begin(), bytes.end(), name.bytes.begin());
    return name;
}

tl::unexpected<Error> failIn(const std::string& path, Error error)
{
    if (error.path.empty())
        error.path = path;
    return fail(std::move(error));
}

FileName randomFileName(RandomSource& random)
{
    FileName name;
    random.fill(name.bytes);
    return name;
}

FrameFileWriter::FrameFileWriter(FileSystem& files, std::string path, FileName name, bool compress)
    : m_files(files)
    , m_path(std::move(path))
    , m_name(name)
    , m_encoder(compress)
{
}

Result<std::unique_ptr<FrameFileWriter>> FrameFileWriter::create(FileSystem& files, RandomSource& random,
                                                                 const std::string& directory, FrameFileKind kind,
                                                                 bool compress)
{
    const FileName name = randomFileName(random);
    std::unique_ptr<FrameFileWriter> writer(new FrameFileWriter(files, directory + "/" + toHex(name), name, compress));
    const WriteHint hint = kind == FrameFileKind::Segment ? WriteHint::Bulk : WriteHint::Small;
    TM_TRY_ASSIGN(writer->m_file, files.createFile(writer->m_path, hint));
    writer->m_header = headerOf(name, kind);
    writer->m_fileSeed = hash64(writer->m_header);
    // All that is ever in it: less than a flush, and a frame in the making. Growing would copy it again and again.
    if (kind == FrameFileKind::Segment)
        writer->m_pending.reserve(kFlushBytes + 2 * kMaxFrameBytes);
    writer->m_pending.assign(writer->m_header.begin(), writer->m_header.end());
    return writer;
}

Result<void> FrameFileWriter::flush()
{
    const std::uint64_t size = m_pending.size();
    TM_TRY(m_file->append(m_pending));
    m_offset += size;
    m_pending.clear();
    return {};
}

Result<FrameInfo> FrameFileWriter::append(ByteView raw, FrameCodec wanted)
{
    TM_TRY_ASSIGN(const FrameInfo info, m_encoder.encode(raw, wanted, frameSeed(m_fileSeed, size()), m_pending));
    if (m_pending.size() >= kFlushBytes)
        TM_TRY(flush());
    return info;
}

Result<FileRef> FrameFileWriter::finish(ByteView footer)
{
    const auto write = [&]() -> Result<FileRef> {
        FileRef ref{m_name, 0, hashFooter(m_header, footer)};
        ByteWriter trailer;
        trailer.u64(footer.size());
        trailer.raw(std::as_bytes(std::span(&ref.footerHash, 1)));
        trailer.raw(asBytes(kEndMagic));
        m_pending.insert(m_pending.end(), footer.begin(), footer.end());
        m_pending.insert(m_pending.end(), trailer.view().begin(), trailer.view().end());
        TM_TRY(flush());
        TM_TRY(m_file->sync());
        TM_TRY(m_file->close());
        m_file.reset();
        ref.sizeBytes = m_offset;
        return ref;
    };
    Result<FileRef> ref = write();
    if (!ref)
        abandon();
    return ref;
}

void FrameFileWriter::abandon()
{
    m_file.reset();
    ignoreError(m_files.remove(m_path), "an orphan that collect() removes");
}

std::uint64_t FrameFileReader::firstFrameOffset()
{
    return kHeaderBytes;
}

Result<std::unique_ptr<FrameFileReader>> FrameFileReader::open(FileSystem& files, const std::string& directory,
                                                               const FileName& name, FrameFileKind kind,
                                                               const FileRef* expected, bool bulk)
{
    static std::atomic<std::uint64_t> readers = 0;
    std::unique_ptr<FrameFileReader> reader(new FrameFileReader);
    reader->m_path = directory + "/" + toHex(name);
    reader->m_number = ++readers;
    auto opened = bulk ? files.openBulkFile(reader->m_path) : files.openFile(reader->m_path);
    if (!opened && opened.error().code == Errc::NotFound)
        return damaged(reader->m_path, "a data file is missing");
    if (!opened)
        return fail(std::move(opened).error());
    reader->m_file = std::move(*opened);
    const ReadableFile& file = *reader->m_file;
    const std::string& path = reader->m_path;
    if (expected != nullptr && file.size() != expected->sizeBytes)
        return damaged(path,
                       fmt::format("a data file has {} bytes, its manifest says {}", file.size(), expected->sizeBytes));
    if (file.size() < kHeaderBytes + kTrailerBytes)
        return damaged(path, "a data file is shorter than its header");

    std::array<std::byte, kHeaderBytes> header{};
    TM_TRY(file.readAt(0, header));
    if (asText(ByteView(header).first(kMagic.size())) != kMagic)
        return damaged(path, "a data file does not begin as one");
    ByteReader fields(ByteView(header).subspan(kMagic.size()));
    TM_TRY_ASSIGN(const std::uint32_t kindField, fields.u32());
    TM_TRY_ASSIGN(const std::uint32_t version, fields.u32());
    std::array<std::byte, kTrailerBytes> trailer{};
    TM_TRY(file.readAt(file.size() - kTrailerBytes, trailer));
    ByteReader trailerFields{ByteView(trailer)};
    TM_TRY_ASSIGN(const std::uint64_t footerBytes, trailerFields.u64());
    std::memcpy(&reader->m_ref.footerHash, trailer.data() + 8, sizeof(Hash128));
    if (asText(ByteView(trailer).last(kEndMagic.size())) != kEndMagic)
        return damaged(path, "a data file does not end as one");
    if (footerBytes > kMaxFooterBytes || footerBytes > file.size() - kHeaderBytes - kTrailerBytes)
        return damaged(path, "a data file has an impossible footer");
    reader->m_footer.resize(footerBytes);
    reader->m_endOfFrames = file.size() - kTrailerBytes - footerBytes;
    TM_TRY(file.readAt(reader->m_endOfFrames, reader->m_footer));
    if (hashFooter(header, reader->m_footer) != reader->m_ref.footerHash)
        return damaged(path, "a data file's header or footer does not match its checksum");
    // Only now is the header believed: a newer version is told from a damaged one.
    if (version != kVersion)
        return fail(Errc::UnsupportedVersion, fmt::format("a data file of version {}", version), path);
    if (kindField != static_cast<std::uint32_t>(kind) ||
        !std::equal(name.bytes.begin(), name.bytes.end(), header.begin() + 16))
        return damaged(path, "a data file stands under a name that is not its own");
    if (expected != nullptr && reader->m_ref.footerHash != expected->footerHash)
        return damaged(path, "a data file is whole but not the one its manifest names");
    reader->m_ref.name = name;
    reader->m_ref.sizeBytes = file.size();
    reader->m_fileSeed = hash64(header);
    return reader;
}

Result<void> FrameFileReader::readFrame(FrameDecoder& decoder, const FrameInfo& info, std::uint64_t offset,
                                        std::span<std::byte> out) const
{
    return readFrames(decoder, std::span(&info, 1), offset, out);
}

Result<void> FrameFileReader::readStretch(FrameDecoder& decoder, std::uint64_t offset, std::uint64_t bytes) const
{
    FrameDecoder::Stretch& stretch = decoder.stretch();
    stretch.file = 0;
    if (offset > m_endOfFrames || bytes > m_endOfFrames - offset)
        return damaged(m_path, "a frame lies outside its file");
    TM_TRY_ASSIGN(stretch.bytes, m_file->readInto(stretch.room, offset, bytes));
    stretch.file = m_number;
    stretch.offset = offset;
    return {};
}

/// Out of the decoder's stretch, which is read if it does not hold them.
Result<ByteView> FrameFileReader::storedBytes(FrameDecoder& decoder, std::uint64_t offset, std::uint64_t bytes) const
{
    const FrameDecoder::Stretch& stretch = decoder.stretch();
    const bool isThere = stretch.file == m_number && offset >= stretch.offset &&
                         offset - stretch.offset <= stretch.bytes.size() &&
                         bytes <= stretch.bytes.size() - (offset - stretch.offset);
    if (!isThere)
        TM_TRY(readStretch(decoder, offset, bytes));
    return stretch.bytes.subspan(offset - stretch.offset, bytes);
}

Result<void> FrameFileReader::readFrames(FrameDecoder& decoder, std::span<const FrameInfo> infos, std::uint64_t offset,
                                         std::span<std::byte> out) const
{
    std::uint64_t storedBytes = 0;
    for (const FrameInfo& info : infos)
        storedBytes += info.storedBytes;
    TM_TRY_ASSIGN(const ByteView stored, this->storedBytes(decoder, offset, storedBytes));
    std::size_t storedAt = 0;
    std::size_t decodedAt = 0;
    for (const FrameInfo& info : infos) {
        const Result<void> decoded =
            decoder.decode(info, frameSeed(m_fileSeed, offset + storedAt), stored.subspan(storedAt, info.storedBytes),
                           out.subspan(decodedAt, info.decodedBytes));
        if (!decoded)
            return fail(decoded.error().code, decoded.error().detail, m_path);
        storedAt += info.storedBytes;
        decodedAt += info.decodedBytes;
    }
    return {};
}

} // namespace tidemark
