// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/namespaceinfo.h"
#include "model/snapshotmetadata.h"
#include "repository/framefile.h"
#include "repository/sealedline.h"

#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// Where the mask of an inherited segment stands: entry `entry` of Manifest::maskFiles[file].
struct MaskRef {
    std::uint32_t file = 0;
    std::uint32_t entry = 0;
    std::uint64_t rows = 0; ///< How many rows it masks; at least 1.
    friend bool operator==(const MaskRef&, const MaskRef&) = default;
};

/// A segment as a snapshot uses it: all its rows, or all but the masked ones.
struct SegmentRef {
    FileRef file;
    std::uint64_t rows = 0; ///< Masked ones included; less than 2^32.
    std::optional<MaskRef> mask;

    std::uint64_t liveRows() const { return rows - (mask ? mask->rows : 0); }
};

/// One namespace as it was at the moment of the snapshot.
struct ManifestNamespace {
    NamespaceInfo info; ///< count is rows().
    ContentTraits traits;
    Hash128 digest; ///< Sum of the row hashes of the live rows.
    std::uint64_t logicalBytes = 0;
    std::uint64_t added = 0; ///< Compared with the parent.
    std::uint64_t changed = 0;
    std::uint64_t removed = 0;
    std::vector<SegmentRef> segments;

    std::uint64_t rows() const;
};

/// All that a snapshot needs, itself included: no snapshot needs another one. Plain data.
struct Manifest {
    SnapshotMetadata metadata;
    bool withMetadata = true; ///< False if the vectors' metadata was left out on request.
    /// Of a snapshot of chosen namespaces: names that the storage did not have at that moment. An exact restore of the
    /// whole snapshot drops them: what a restore created, the restore of its safety snapshot removes.
    std::vector<std::string> absentNamespaces;
    std::vector<FileRef> maskFiles;
    std::vector<ManifestNamespace> namespaces; ///< Sorted by name.

    const ManifestNamespace* find(std::string_view name) const;
    /// Every file of segments/ that must exist, each once, sorted by name.
    std::vector<FileRef> files() const;
};

constexpr std::uint64_t kMaxManifestBytes = std::uint64_t{256} << 20;
constexpr std::uint64_t kMaxFirstLineBytes = std::uint64_t{1} << 20;

/// JSON lines, FORMAT.md "Manifest": line 1 the metadata, then mask files, a line a namespace, and a checksum of it
/// all.
std::string encodeManifest(const Manifest& manifest);
/// Parses hostile text and checks all that can be checked without another file. Damaged or UnsupportedVersion.
Result<Manifest> decodeManifest(std::string_view text);
/// The first line alone, which carries a checksum of its own; `text` may be any beginning of a manifest that holds it.
Result<SnapshotMetadata> decodeManifestHead(std::string_view text);

} // namespace tidemark
