// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/bundle.h"
#include "repository/bundlefile.h"
#include "repository/catalog.h"
#include "repository/filecheck.h"

#include <algorithm>
#include <cerrno>
#include <map>
#include <optional>
#include <set>

namespace tidemark {

namespace {

std::string directoryOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

/// Appends to the temporary file and hashes all of it on the way.
class BundleStream {
public:
    explicit BundleStream(std::unique_ptr<WritableFile> file) : m_file(std::move(file)) {}

    Result<void> header(const BundleHeader& header) { return put(encodeBundleHeader(header)); }

    Result<void> beginRecord(BundleRecordKind kind, std::string_view name, std::uint64_t length)
    {
        m_record = StreamingHash128();
        ++m_records;
        return put(encodeBundleRecordHead(kind, name, length));
    }
    Result<void> put(ByteView bytes)
    {
        m_whole.update(bytes);
        m_record.update(bytes);
        return m_file->append(bytes);
    }
    Result<void> endRecord()
    {
        const Hash128 checksum = m_record.digest();
        return put(storedBytes(checksum));
    }
    Result<void> finish()
    {
        ByteWriter end;
        end.u8(static_cast<std::uint8_t>(BundleRecordKind::End));
        end.u64(m_records);
        TM_TRY(put(end.view()));
        const Hash128 whole = m_whole.digest();
        TM_TRY(put(storedBytes(whole)));
        TM_TRY(put(asBytes(kBundleEndMagic)));
        TM_TRY(m_file->sync());
        return m_file->close();
    }
    std::uint64_t size() const { return m_file->size(); }

private:
    std::unique_ptr<WritableFile> m_file;
    StreamingHash128 m_whole;
    StreamingHash128 m_record;
    std::uint64_t m_records = 0;
};

/// Oldest first, and every parent before its children even where the sequence numbers say otherwise.
std::vector<Manifest> inBundleOrder(std::vector<Manifest> manifests)
{
    std::sort(manifests.begin(), manifests.end(),
              [](const Manifest& a, const Manifest& b) { return isNewer(b.metadata, a.metadata); });
    std::map<std::string, std::size_t> indexOf;
    for (std::size_t i = 0; i < manifests.size(); ++i)
        indexOf.emplace(manifests[i].metadata.id, i);
    std::vector<bool> placed(manifests.size(), false);
    std::vector<Manifest> ordered;
    for (std::size_t i = 0; i < manifests.size(); ++i) {
        // Up to the oldest ancestor that is still to be placed, then down again. A cycle ends where it began, and the
        // parent that would have to come both before and after its child is forgotten.
        std::vector<std::size_t> line;
        std::set<std::size_t> inLine;
        for (std::size_t at = i; !placed[at];) {
            line.push_back(at);
            inLine.insert(at);
            std::optional<std::string>& parent = manifests[at].metadata.parentId;
            const auto it = parent ? indexOf.find(*parent) : indexOf.end();
            if (it == indexOf.end())
                break;
            if (inLine.contains(it->second)) {
                parent.reset();
                break;
            }
            at = it->second;
        }
        for (auto at = line.rbegin(); at != line.rend(); ++at) {
            placed[*at] = true;
            ordered.push_back(std::move(manifests[*at]));
        }
    }
    return ordered;
}

class BundleWriter {
public:
    BundleWriter(const Repository& repository, const std::string& file, const JobContext& context)
        : m_repository(repository)
        , m_files(repository.files())
        , m_file(file)
        , m_context(context)
    {
    }

    Result<ExportResult> write(const std::vector<std::string>& ids)
    {
        TM_TRY(checkTarget());
        TM_TRY_ASSIGN(const auto held, m_repository.lock(LockMode::Shared));
        TM_TRY(readManifests(ids));
        m_temporary =
            directoryOf(m_file) + "/.tidemark-" + toHex(randomFileName(m_repository.environment().random)) + ".tmp";
        Result<void> written = writeTemporary();
        if (written)
            written = proveAndName();
        ignoreError(m_files.remove(m_temporary), "the failure, or the name that matters, is told to the caller");
        if (!written)
            return fail(std::move(written).error());
        return std::move(m_result);
    }

private:
    Result<void> checkTarget() const
    {
        if (m_file.empty() || m_file.ends_with('/') || m_file.find('\0') != std::string::npos)
            return fail(Errc::InvalidArgument, "a bundle needs a file name", m_file);
        const auto there = m_files.status(m_file);
        if (there)
            return fail(Errc::AlreadyExists, "the file exists", m_file);
        if (there.error().code != Errc::NotFound)
            return fail(there.error());
        return {};
    }

    Result<void> readManifests(const std::vector<std::string>& ids)
    {
        if (ids.empty())
            return fail(Errc::InvalidArgument, "no snapshots to export");
        const Catalog catalog(m_repository);
        std::vector<Manifest> manifests;
        for (const std::string& id : std::set<std::string>(ids.begin(), ids.end())) {
            TM_TRY(m_context.checkStop());
            TM_TRY_ASSIGN(Manifest manifest, catalog.read(id));
            for (const FileRef& ref : manifest.maskFiles)
                m_dataFiles.emplace(ref.name, DataFile{ref, FrameFileKind::Masks});
            for (const ManifestNamespace& ns : manifest.namespaces) {
                for (const SegmentRef& segment : ns.segments)
                    m_dataFiles.emplace(segment.file.name, DataFile{segment.file, FrameFileKind::Segment});
            }
            manifests.push_back(std::move(manifest));
        }
        m_manifests = inBundleOrder(std::move(manifests));
        return {};
    }

    Result<void> writeTemporary()
    {
        TM_TRY_ASSIGN(auto file, m_files.createFile(m_temporary, WriteHint::Bulk));
        BundleStream stream(std::move(file));
        TM_TRY(stream.header({m_repository.id(), m_repository.secret()}));
        std::uint64_t total = 0;
        for (const auto& [name, data] : m_dataFiles)
            total += data.ref.sizeBytes;
        for (const auto& [name, data] : m_dataFiles) {
            m_context.report({Phase::Writing, stream.size(), total, {}});
            TM_TRY(copyDataFile(stream, data));
        }
        for (const Manifest& manifest : m_manifests) {
            const std::string text = encodeManifest(manifest);
            // A description may have grown beyond what a first line holds; its reader would refuse it.
            TM_TRY(decodeManifest(text));
            TM_TRY(stream.beginRecord(BundleRecordKind::Manifest, manifest.metadata.id, text.size()));
            TM_TRY(stream.put(asBytes(text)));
            TM_TRY(stream.endRecord());
            m_result.ids.push_back(manifest.metadata.id);
        }
        TM_TRY(stream.finish());
        m_result.bytes = stream.size();
        return {};
    }

    struct DataFile {
        FileRef ref;
        FrameFileKind kind = FrameFileKind::Segment;
    };

    Result<void> copyDataFile(BundleStream& stream, const DataFile& data) const
    {
        const std::string segments = m_repository.segments();
        TM_TRY(checkDataFile(m_files, segments, data.ref, data.kind, m_context));
        const std::string name = toHex(data.ref.name);
        TM_TRY_ASSIGN(const auto source, m_files.openFile(segments + "/" + name));
        TM_TRY(stream.beginRecord(BundleRecordKind::File, name, data.ref.sizeBytes));
        ByteBuffer piece(std::min<std::uint64_t>(kBundlePieceBytes, data.ref.sizeBytes));
        for (std::uint64_t at = 0; at < data.ref.sizeBytes;) {
            TM_TRY(m_context.checkStop());
            const auto part = std::span(piece).first(std::min<std::uint64_t>(piece.size(), data.ref.sizeBytes - at));
            TM_TRY(source->readAt(at, part));
            TM_TRY(stream.put(part));
            at += part.size();
        }
        return stream.endRecord();
    }

    Result<void> proveAndName()
    {
        TM_TRY(inspectBundle(m_files, m_temporary, m_context));
        TM_TRY(m_context.checkStop());
        m_context.report({Phase::Committing, 0, 0, {}});
        Result<void> named = m_files.link(m_temporary, m_file);
        // A memory stick's file system has no second names; then the check for the file and its name are two steps.
        if (!named && (named.error().sysErrno == EPERM || named.error().sysErrno == EOPNOTSUPP ||
                       named.error().sysErrno == ENOSYS)) {
            TM_TRY(checkTarget());
            named = m_files.rename(m_temporary, m_file);
        }
        if (!named) {
            // Where a lost answer may hide a success, nobody but the user can tell whose file it is.
            if (named.error().code != Errc::AlreadyExists && m_files.status(m_file))
                named.error().consequence = Consequence::Unknown;
            return named;
        }
        Result<void> synced = m_files.syncDirectory(directoryOf(m_file));
        if (!synced)
            synced.error().consequence = Consequence::Unknown;
        return synced;
    }

    const Repository& m_repository;
    FileSystem& m_files;
    const std::string& m_file;
    const JobContext& m_context;
    std::string m_temporary;
    std::map<FileName, DataFile> m_dataFiles;
    std::vector<Manifest> m_manifests;
    ExportResult m_result;
};

} // namespace

Result<ExportResult> writeBundle(const Repository& repository, const std::vector<std::string>& ids,
                                 const std::string& file, const JobContext& context)
{
    return BundleWriter(repository, file, context).write(ids);
}

} // namespace tidemark
