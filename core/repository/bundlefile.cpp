// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/bundlefile.h"

#include "repository/bundleview.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace tidemark {

/// Reads a bundle once from front to back, and hashes every byte on the way.
class BundleScanner {
public:
    BundleScanner(BundleFile& bundle, const JobContext& context)
        : m_bundle(bundle)
        , m_file(*bundle.m_file)
        , m_context(context)
        , m_piece(std::min<std::uint64_t>(kBundlePieceBytes, m_file.size()))
    {
    }

    Result<void> scan()
    {
        if (m_file.size() < kBundleHeaderBytes + kBundleEndBytes)
            return fail(Errc::Damaged, "the file is too short for a bundle");
        std::array<std::byte, kBundleHeaderBytes> header{};
        TM_TRY(take(header));
        TM_TRY_ASSIGN(m_bundle.m_header, decodeBundleHeader(header));
        for (;;) {
            m_record = StreamingHash128();
            TM_TRY_ASSIGN(const auto kind, takeInteger<std::uint8_t>());
            if (kind == static_cast<std::uint8_t>(BundleRecordKind::End))
                return scanEnd();
            if (kind != static_cast<std::uint8_t>(BundleRecordKind::File) &&
                kind != static_cast<std::uint8_t>(BundleRecordKind::Manifest))
                return fail(Errc::Damaged, "a bundle has a record of an unknown kind");
            TM_TRY(scanRecord(static_cast<BundleRecordKind>(kind)));
        }
    }

private:
    std::uint64_t left() const { return m_file.size() - m_offset; }

    Result<void> take(std::span<std::byte> into)
    {
        if (into.size() > left())
            return fail(Errc::Damaged, "a bundle is cut off");
        TM_TRY(m_file.readAt(m_offset, into));
        m_offset += into.size();
        m_whole.update(into);
        m_record.update(into);
        return {};
    }

    template <typename T>
    Result<T> takeInteger()
    {
        T value{};
        TM_TRY(take(std::as_writable_bytes(std::span(&value, 1))));
        return value;
    }

    /// A checksum is not part of what it is taken over, but the next one covers it.
    Result<void> takeChecksum(const Hash128& expected, const char* what)
    {
        TM_TRY_ASSIGN(const auto stored, takeInteger<Hash128>());
        if (stored != expected)
            return fail(Errc::Damaged, fmt::format("{} of a bundle does not match its checksum", what));
        return {};
    }

    Result<void> scanRecord(BundleRecordKind kind)
    {
        if (m_names.size() == kMaxBundleRecords)
            return fail(Errc::LimitExceeded, "a bundle has too many records");
        TM_TRY_ASSIGN(const auto nameBytes, takeInteger<std::uint32_t>());
        if (nameBytes == 0 || nameBytes > kMaxBundleName)
            return fail(Errc::Damaged, "a record of a bundle has a name of an impossible length");
        BundleFile::Record record;
        record.name.resize(nameBytes);
        TM_TRY(take(std::as_writable_bytes(std::span(record.name))));
        TM_TRY_ASSIGN(record.length, takeInteger<std::uint64_t>());
        record.offset = m_offset;
        if (record.length > left() || left() - record.length < sizeof(Hash128))
            return fail(Errc::Damaged, "a record of a bundle is longer than the bundle");
        TM_TRY(checkName(kind, record));
        for (std::uint64_t done = 0; done < record.length;) {
            TM_TRY(m_context.checkStop());
            const std::uint64_t size = std::min<std::uint64_t>(record.length - done, m_piece.size());
            TM_TRY(take(std::span(m_piece).first(size)));
            done += size;
            m_context.report({Phase::Verifying, m_offset, m_file.size(), {}});
        }
        TM_TRY(takeChecksum(m_record.digest(), "a record"));
        if (kind == BundleRecordKind::File)
            m_bundle.m_fileRecords[m_lastFile] = std::move(record);
        else
            m_bundle.m_manifestRecords.push_back(std::move(record));
        return {};
    }

    /// One content has one order, so that it has one bundle.
    Result<void> checkName(BundleRecordKind kind, const BundleFile::Record& record)
    {
        const bool isFile = kind == BundleRecordKind::File;
        if (isFile ? !fileNameFromHex(record.name) : !isSnapshotId(record.name))
            return fail(Errc::Damaged, "a record of a bundle has a name of a wrong form");
        if (isFile && (!m_bundle.m_manifestRecords.empty() || record.name <= m_lastFile))
            return fail(Errc::Damaged, "the files of a bundle are out of order");
        if (isFile)
            m_lastFile = record.name;
        if (!isFile && record.length > kMaxManifestBytes)
            return fail(Errc::LimitExceeded, "a manifest of a bundle is too long");
        if (!m_names.insert(record.name).second)
            return fail(Errc::Damaged, "a bundle has two snapshots of one id");
        return {};
    }

    Result<void> scanEnd()
    {
        TM_TRY_ASSIGN(const auto count, takeInteger<std::uint64_t>());
        if (count != m_names.size())
            return fail(Errc::Damaged, "a bundle does not have the number of records that it says");
        TM_TRY(takeChecksum(m_whole.digest(), "the whole"));
        std::array<std::byte, kBundleEndMagic.size()> magic{};
        TM_TRY(take(magic));
        if (asText(magic) != kBundleEndMagic || left() != 0)
            return fail(Errc::Damaged, "a bundle does not end as one");
        return {};
    }

    BundleFile& m_bundle;
    const ReadableFile& m_file;
    const JobContext& m_context;
    ByteBuffer m_piece;
    StreamingHash128 m_whole;
    StreamingHash128 m_record;
    std::uint64_t m_offset = 0;
    std::string m_lastFile;
    std::set<std::string> m_names;
};

Result<std::unique_ptr<BundleFile>> BundleFile::open(FileSystem& files, const std::string& path,
                                                     const JobContext& context)
{
    std::unique_ptr<BundleFile> bundle(new BundleFile);
    bundle->m_path = path;
    TM_TRY_ASSIGN(bundle->m_file, files.openFile(path));
    if (Result<void> scanned = BundleScanner(*bundle, context).scan(); !scanned) {
        if (scanned.error().path.empty())
            scanned.error().path = path;
        return fail(std::move(scanned).error());
    }
    bundle->m_dataFiles = bundleView(bundle->m_file, bundle->m_fileRecords);
    return bundle;
}

bool BundleFile::hasDataFile(const FileRef& ref) const
{
    const auto it = m_fileRecords.find(toHex(ref.name));
    return it != m_fileRecords.end() && it->second.length == ref.sizeBytes;
}

Result<Manifest> BundleFile::readManifest(std::size_t index) const
{
    const Record& record = m_manifestRecords[index];
    std::string text(record.length, '\0');
    TM_TRY(m_file->readAt(record.offset, std::as_writable_bytes(std::span(text))));
    auto manifest = decodeManifest(text);
    if (!manifest)
        return fail(manifest.error().code, manifest.error().detail, m_path);
    if (manifest->metadata.id != record.name)
        return fail(Errc::Damaged, "a manifest of a bundle stands under a name that is not its own", m_path);
    return manifest;
}

} // namespace tidemark
