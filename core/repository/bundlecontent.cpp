// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/bundlecontent.h"

#include "repository/bundle.h"
#include "repository/rowindex.h"

#include <map>
#include <set>

namespace tidemark {

namespace {

/// What was found out about a data file when it was first listed.
struct KnownFile {
    FileRef ref;
    FrameFileKind kind = FrameFileKind::Segment;
    std::uint64_t rows = 0;
    std::uint32_t dimension = 0;
};

class ContentReader {
public:
    ContentReader(const BundleFile& bundle, const JobContext& context) : m_bundle(bundle), m_context(context) {}

    Result<std::vector<BundledSnapshot>> read()
    {
        std::vector<BundledSnapshot> snapshots;
        std::set<std::string> waitedFor; // Parents that must not come any more.
        for (std::size_t i = 0; i < m_bundle.manifestCount(); ++i) {
            TM_TRY(m_context.checkStop());
            BundledSnapshot snapshot;
            TM_TRY_ASSIGN(snapshot.manifest, m_bundle.readManifest(i));
            const SnapshotMetadata& metadata = snapshot.manifest.metadata;
            if (metadata.parentId)
                waitedFor.insert(*metadata.parentId);
            if (waitedFor.contains(metadata.id))
                return damaged("a snapshot of a bundle comes after its child");
            TM_TRY(checkFiles(snapshot.manifest));
            for (const ManifestNamespace& ns : snapshot.manifest.namespaces) {
                TM_TRY_ASSIGN(std::vector<RowMask> masks,
                              readMasks(m_bundle.dataFiles(), m_bundle.path(), snapshot.manifest, ns));
                snapshot.masks.push_back(std::move(masks));
            }
            snapshots.push_back(std::move(snapshot));
        }
        if (m_known.size() != m_bundle.dataFileCount())
            return damaged("a bundle has a data file that no snapshot needs");
        return snapshots;
    }

private:
    tl::unexpected<Error> damaged(const char* why) const { return fail(Errc::Damaged, why, m_bundle.path()); }

    Result<void> checkFiles(const Manifest& manifest)
    {
        for (const FileRef& ref : manifest.maskFiles)
            TM_TRY(know(ref, FrameFileKind::Masks));
        for (const ManifestNamespace& ns : manifest.namespaces) {
            for (const SegmentRef& segment : ns.segments) {
                TM_TRY_ASSIGN(const KnownFile* known, know(segment.file, FrameFileKind::Segment));
                if (known->rows != segment.rows || known->dimension != ns.info.dimension.value_or(0))
                    return damaged("a segment of a bundle has another shape than its manifest says");
            }
        }
        return {};
    }

    Result<const KnownFile*> know(const FileRef& ref, FrameFileKind kind)
    {
        const auto it = m_known.find(ref.name);
        if (it != m_known.end()) {
            if (it->second.ref != ref || it->second.kind != kind)
                return damaged("two snapshots of a bundle do not agree about a data file");
            return &it->second;
        }
        if (!m_bundle.hasDataFile(ref))
            return damaged("a data file that a snapshot needs is not in its bundle");
        KnownFile known{ref, kind, 0, 0};
        if (kind == FrameFileKind::Segment) {
            TM_TRY_ASSIGN(const auto segment, SegmentReader::open(m_bundle.dataFiles(), m_bundle.path(), ref));
            known.rows = segment->layout().rows();
            known.dimension = segment->layout().dimension;
        } else {
            TM_TRY(FrameFileReader::open(m_bundle.dataFiles(), m_bundle.path(), ref.name, kind, &ref));
        }
        return &m_known.emplace(ref.name, known).first->second;
    }

    const BundleFile& m_bundle;
    const JobContext& m_context;
    std::map<FileName, KnownFile> m_known;
};

} // namespace

Result<std::vector<BundledSnapshot>> readBundleContent(const BundleFile& bundle, const JobContext& context)
{
    return ContentReader(bundle, context).read();
}

Result<std::vector<SnapshotMetadata>> inspectBundle(FileSystem& files, const std::string& file,
                                                    const JobContext& context)
{
    TM_TRY_ASSIGN(const auto bundle, BundleFile::open(files, file, context));
    TM_TRY_ASSIGN(std::vector<BundledSnapshot> snapshots, readBundleContent(*bundle, context));
    std::vector<SnapshotMetadata> metadata;
    metadata.reserve(snapshots.size());
    for (BundledSnapshot& snapshot : snapshots)
        metadata.push_back(std::move(snapshot.manifest.metadata));
    return metadata;
}

} // namespace tidemark
