// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/bundletransfer.h"

#include "repository/bundlerows.h"
#include "repository/catalog.h"
#include "repository/filecheck.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace tidemark {

struct BundleTransfer::Use {
    std::size_t snapshot = 0;
    std::size_t ns = 0;
    const RowMask* mask = nullptr;
};

BundleTransfer::BundleTransfer(const Repository& repository, const BundleFile& bundle, bool compress,
                               const JobContext& context)
    : m_repository(repository)
    , m_bundle(bundle)
    , m_context(context)
    , m_compress(compress)
    , m_sameSecret(bundle.header().repositoryId == repository.id() && bundle.header().secret == repository.secret())
{
}

Result<void> BundleTransfer::hash(const std::vector<BundledSnapshot>& snapshots, const std::vector<bool>& wanted)
{
    return pass(snapshots, wanted, /*write=*/false);
}

Result<void> BundleTransfer::bringIn(const std::vector<BundledSnapshot>& snapshots, const std::vector<bool>& wanted)
{
    TM_TRY(pass(snapshots, wanted, /*write=*/true));
    if (m_written.empty())
        return {};
    return m_repository.files().syncDirectory(m_repository.segments());
}

Result<void> BundleTransfer::pass(const std::vector<BundledSnapshot>& snapshots, const std::vector<bool>& wanted,
                                  bool write)
{
    struct Segment {
        FileRef ref;
        std::uint32_t dimension = 0;
        std::vector<Use> uses;
    };
    std::map<FileName, Segment> segments;
    std::map<FileName, FileRef> maskFiles;
    m_digests.resize(snapshots.size());
    m_theirs.resize(snapshots.size());
    for (std::size_t i = 0; i < snapshots.size(); ++i) {
        if (!wanted[i])
            continue;
        const Manifest& manifest = snapshots[i].manifest;
        for (const FileRef& ref : manifest.maskFiles)
            maskFiles.emplace(ref.name, ref);
        for (std::size_t n = 0; n < manifest.namespaces.size(); ++n) {
            const ManifestNamespace& ns = manifest.namespaces[n];
            for (std::size_t s = 0; s < ns.segments.size(); ++s) {
                Segment& segment = segments[ns.segments[s].file.name];
                segment.ref = ns.segments[s].file;
                segment.dimension = ns.info.dimension.value_or(0);
                segment.uses.push_back({i, n, &snapshots[i].masks[n][s]});
            }
        }
        m_digests[i].assign(manifest.namespaces.size(), Hash128());
        m_theirs[i].assign(manifest.namespaces.size(), Hash128());
    }
    if (write) {
        for (const auto& [name, ref] : maskFiles)
            TM_TRY(bringInMasks(ref));
    }
    std::uint64_t done = 0;
    for (const auto& [name, segment] : segments) {
        m_context.report({write ? Phase::Writing : Phase::Comparing, done++, segments.size(), {}});
        if (write) {
            TM_TRY_ASSIGN(const FileRef here, writeSegment(segment.ref, segment.dimension, segment.uses));
            m_newNames.emplace(name, here);
        } else if (!m_sameSecret) {
            TM_TRY(sumRows(segment.ref, segment.uses, nullptr));
        }
    }
    for (std::size_t i = 0; i < snapshots.size(); ++i) {
        const auto& namespaces = snapshots[i].manifest.namespaces;
        for (std::size_t n = 0; wanted[i] && n < namespaces.size(); ++n) {
            // Rows of shared files were not read. Under the same secret the digest is the same, and the proof before
            // the commit adds them up.
            if (m_sameSecret)
                m_digests[i][n] = namespaces[n].digest;
            else if (m_theirs[i][n] != namespaces[n].digest)
                return fail(Errc::Damaged,
                            fmt::format("the rows of namespace \"{}\" of {} do not add up to its state digest",
                                        namespaces[n].info.name, snapshots[i].manifest.metadata.id),
                            m_bundle.path());
        }
    }
    return {};
}

Result<void> BundleTransfer::bringInMasks(const FileRef& ref)
{
    TM_TRY_ASSIGN(const bool shared, isShared(ref, FrameFileKind::Masks));
    if (shared) {
        m_newNames.emplace(ref.name, ref);
        return {};
    }
    TM_TRY(m_context.checkStop());
    TM_TRY_ASSIGN(const std::vector<RowMask> masks, readMaskFile(m_bundle.dataFiles(), m_bundle.path(), ref));
    TM_TRY_ASSIGN(const FileRef here, writeMaskFile(m_repository.files(), m_repository.environment().random,
                                                    m_repository.segments(), masks, m_compress));
    m_written.push_back(here.name);
    m_unclaimed.emplace(here.name, here.sizeBytes);
    m_newNames.emplace(ref.name, here);
    return {};
}

Result<FileRef> BundleTransfer::writeSegment(const FileRef& ref, std::uint32_t dimension, const std::vector<Use>& uses)
{
    TM_TRY_ASSIGN(const bool shared, isShared(ref, FrameFileKind::Segment));
    if (shared)
        return ref;
    TM_TRY_ASSIGN(const auto writer, SegmentWriter::create(m_repository.files(), m_repository.environment().random,
                                                           m_repository.segments(), dimension, m_compress));
    if (Result<void> summed = sumRows(ref, uses, writer.get()); !summed) {
        writer->abandon();
        return fail(std::move(summed).error());
    }
    TM_TRY_ASSIGN(const WrittenSegment written, writer->finish());
    m_written.push_back(written.file.name);
    m_unclaimed.emplace(written.file.name, written.file.sizeBytes);
    return written.file;
}

Result<void> BundleTransfer::sumRows(const FileRef& ref, const std::vector<Use>& uses, SegmentWriter* writer)
{
    std::vector<const RowMask*> masks;
    masks.reserve(uses.size());
    for (const Use& use : uses)
        masks.push_back(use.mask);
    TM_TRY_ASSIGN(const std::vector<RowSums> sums,
                  transferRows(m_bundle, ref, m_repository.secret(), masks, writer, m_context));
    for (std::size_t i = 0; i < uses.size(); ++i) {
        m_digests[uses[i].snapshot][uses[i].ns] += sums[i].ours;
        m_theirs[uses[i].snapshot][uses[i].ns] += sums[i].theirs;
    }
    return {};
}

Result<bool> BundleTransfer::isShared(const FileRef& ref, FrameFileKind kind)
{
    if (!m_sameSecret || !m_repository.files().status(m_repository.segments() + "/" + toHex(ref.name)))
        return false;
    // That it exists says nothing; that a visible manifest needs it says that it is whole and durable.
    TM_TRY(loadVisible());
    const auto it = m_visible->find(ref.name);
    if (it == m_visible->end() || it->second != ref)
        return false;
    // A damaged one is not shared, so that an import heals.
    const auto checked = checkDataFile(m_repository.files(), m_repository.segments(), ref, kind, m_context);
    TM_TRY(m_context.checkStop());
    return checked.has_value();
}

Result<void> BundleTransfer::loadVisible()
{
    if (m_visible)
        return {};
    m_visible.emplace();
    const Catalog catalog(m_repository);
    TM_TRY_ASSIGN(const auto entries, m_repository.files().list(m_repository.snapshots()));
    for (const DirectoryEntry& entry : entries) {
        TM_TRY(m_context.checkStop());
        const auto manifest = catalog.read(entry.name.substr(0, entry.name.find('.')));
        if (!manifest)
            continue; // What it lists is written anew.
        for (const FileRef& ref : manifest->files())
            m_visible->emplace(ref.name, ref);
    }
    return {};
}

std::uint64_t BundleTransfer::rename(Manifest& manifest)
{
    std::uint64_t bytes = 0;
    const auto renameFile = [&](FileRef& ref) {
        ref = m_newNames.at(ref.name);
        if (const auto it = m_unclaimed.find(ref.name); it != m_unclaimed.end()) {
            bytes += it->second;
            m_unclaimed.erase(it);
        }
    };
    for (FileRef& ref : manifest.maskFiles)
        renameFile(ref);
    for (ManifestNamespace& ns : manifest.namespaces) {
        for (SegmentRef& segment : ns.segments)
            renameFile(segment.file);
    }
    return bytes;
}

void BundleTransfer::removeAllBut(const std::vector<const Manifest*>& manifests)
{
    std::set<FileName> needed;
    for (const Manifest* manifest : manifests) {
        for (const FileRef& ref : manifest->files())
            needed.insert(ref.name);
    }
    for (const FileName& name : m_written) {
        if (!needed.contains(name))
            ignoreError(m_repository.files().remove(m_repository.segments() + "/" + toHex(name)),
                        "an orphan that collect() removes");
    }
}

} // namespace tidemark
