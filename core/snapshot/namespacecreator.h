// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/manifest.h"
#include "repository/maskfile.h"
#include "repository/repository.h"
#include "repository/rowindex.h"
#include "snapshot/namespacescan.h"
#include "snapshot/segmentsink.h"
#include "snapshot/snapshotconfig.h"
#include "storage/vectorstorage.h"

#include <optional>
#include <vector>

namespace tidemark {

/// A segment of the parent that is listed again, and its mask if that differs from the parent's.
struct InheritedSegment {
    SegmentRef ref;                 ///< With the parent's mask reference, or none.
    std::optional<RowMask> newMask; ///< Replaces it.
};

/// One namespace of a snapshot in the making: everything but where its masks will stand.
struct NamespaceDraft {
    ManifestNamespace entry; ///< `segments` holds the new ones only, once the sink is finished.
    std::vector<InheritedSegment> inherited;
    std::uint64_t irregularRows = 0;
};

/// Called from several threads at once with the namespace's name, a batch and its hashes.
using NamespaceObserver =
    std::function<Result<void>(const std::string&, const VectorBatch&, const RowHashes&, unsigned thread)>;

/// Scans one namespace and gives the sink what the parent does not have: the rows that are new or changed, and the live
/// rows of parent segments that are rewritten. Damaged if the parent is. REQUIRES: the sink has begun the namespace.
Result<NamespaceDraft> createNamespaceDraft(const Repository& repository, StorageReader& reader,
                                            const NamespaceInfo& info, const Manifest* parent,
                                            const SnapshotConfig& config, const NamespaceObserver& observer,
                                            SegmentSink& sink, ProgressMeter& progress, const JobContext& context);

/// A parent's namespace, listed again as it is.
NamespaceDraft keepNamespace(const ManifestNamespace& parentEntry);

} // namespace tidemark
