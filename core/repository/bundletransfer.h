// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/bundlecontent.h"
#include "repository/repository.h"
#include "repository/segmentwriter.h"

#include <map>
#include <optional>
#include <vector>

namespace tidemark {

/// Brings the data files of a bundle into segments/: written anew under the repository's secret, or shared where a
/// visible snapshot of this repository has the very same file and it is in good order. One thread at a time; needs
/// the repository's shared lock as long as what it brought in is not committed.
class BundleTransfer {
public:
    BundleTransfer(const Repository& repository, const BundleFile& bundle, bool compress, const JobContext& context);

    /// Computes the digests() of the wanted snapshots and writes nothing. Reads no row where the secret is the same.
    Result<void> hash(const std::vector<BundledSnapshot>& snapshots, const std::vector<bool>& wanted);
    /// Brings in what the wanted snapshots need; durable, with its names, after it. Computes digests(). Damaged if
    /// a row is not what its hash says, or the rows of a namespace do not add up to its digest.
    Result<void> bringIn(const std::vector<BundledSnapshot>& snapshots, const std::vector<bool>& wanted);

    /// Of the namespaces of a snapshot, under this repository's secret.
    const std::vector<Hash128>& digests(std::size_t snapshot) const { return m_digests[snapshot]; }
    /// Lets a manifest of the bundle name the files as they are called here. Returns the bytes of those among them that
    /// are new and that no manifest before has named.
    std::uint64_t rename(Manifest& manifest);
    /// Removes the files that were written and that none of the manifests (in their new names) needs.
    void removeAllBut(const std::vector<const Manifest*>& manifests);

private:
    struct Use; ///< A segment in a namespace of a snapshot.
    Result<void> pass(const std::vector<BundledSnapshot>& snapshots, const std::vector<bool>& wanted, bool write);
    Result<void> bringInMasks(const FileRef& ref);
    Result<FileRef> writeSegment(const FileRef& ref, std::uint32_t dimension, const std::vector<Use>& uses);
    Result<void> sumRows(const FileRef& ref, const std::vector<Use>& uses, SegmentWriter* writer);
    /// Whether a visible snapshot has the same file, every frame of which is in order.
    Result<bool> isShared(const FileRef& ref, FrameFileKind kind);
    Result<void> loadVisible();

    const Repository& m_repository;
    const BundleFile& m_bundle;
    const JobContext& m_context;
    bool m_compress;
    bool m_sameSecret;
    std::vector<std::vector<Hash128>> m_digests;
    std::vector<std::vector<Hash128>> m_theirs;
    std::map<FileName, FileRef> m_newNames;        ///< From the name in the bundle.
    std::map<FileName, std::uint64_t> m_unclaimed; ///< Written files and their sizes, until a manifest names them.
    std::vector<FileName> m_written;
    std::optional<std::map<FileName, FileRef>> m_visible;
};

} // namespace tidemark
