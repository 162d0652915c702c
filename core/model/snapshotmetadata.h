// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/hash.h"
#include "base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

enum class SnapshotType { Full, Incremental };

/// How far the content of a snapshot is of one moment.
enum class Consistency { PointInTime, PerNamespace, BestEffort };

std::string_view name(SnapshotType type);       ///< "Full", "Incremental"
std::string_view name(Consistency consistency); ///< "point-in-time", "per-namespace", "best-effort"
Result<SnapshotType> snapshotTypeFromName(std::string_view name);
Result<Consistency> consistencyFromName(std::string_view name);

/// What a list shows of a snapshot: the first line of its manifest, with its annotation laid over it. Plain data.
struct SnapshotMetadata {
    std::string id;             ///< snap_<unix ms>_<counter>
    std::uint64_t sequence = 0; ///< Orders snapshots; the clock never does. The id breaks a tie.
    std::int64_t createdAt = 0; ///< Unix seconds.
    std::string description;
    std::vector<std::string> namespaces; ///< Sorted by bytes.
    bool wholeStorage = true;            ///< False if the caller chose namespaces.
    std::uint64_t totalVectors = 0;
    std::uint64_t sizeBytes = 0;    ///< What this snapshot added to the repository.
    std::uint64_t logicalBytes = 0; ///< Content of all its vectors, uncoded.
    SnapshotType type = SnapshotType::Full;
    std::optional<std::string> parentId;
    std::string version; ///< Of the Tidemark that wrote it.
    std::string storage; ///< URI, without a password.
    Consistency consistency = Consistency::PointInTime;
    std::uint64_t added = 0; ///< Compared with the parent; a full snapshot has all its vectors added.
    std::uint64_t changed = 0;
    std::uint64_t removed = 0;
    std::vector<std::string> tags; ///< Sorted, unique.
    bool pinned = false;
    bool safety = false;                    ///< Taken by a restore before it wrote.
    std::optional<std::int64_t> verifiedAt; ///< Unix seconds of the last full verification without damage.
    Hash128 stateDigest;                    ///< Sum of the row hashes of all namespaces.
    std::uint64_t durationMs = 0;
};

/// The keys of the command line's JSON, which are also those of a manifest's first line.
Json toJson(const SnapshotMetadata& metadata);
/// Appends the same as text, without the tree: a list of 100,000 would spend most of its time there.
void appendJson(std::string& out, const SnapshotMetadata& metadata);

/// True for snap_<digits>_<digits> of sensible length: the only strings that become file names.
bool isSnapshotId(std::string_view id);

/// Newest first.
bool isNewer(const SnapshotMetadata& a, const SnapshotMetadata& b);

} // namespace tidemark
