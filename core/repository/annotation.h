// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshotmetadata.h"
#include "repository/repository.h"

#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// What may change of a snapshot after its commit: annotations/<id>.json, replaced whole and atomically.
struct Annotation {
    std::string description;
    std::vector<std::string> tags; ///< Sorted, unique.
    bool pinned = false;
    std::optional<std::int64_t> verifiedAt; ///< Unix seconds.
};

Annotation annotationOf(const SnapshotMetadata& metadata);
/// Lays the annotation over what the manifest says.
void apply(const Annotation& annotation, SnapshotMetadata& metadata);

/// Nothing if there is no such file (the manifest's own values hold). Damaged if it is unreadable.
Result<std::optional<Annotation>> readAnnotation(const Repository& repository, const std::string& snapshotId);
/// Durable when it returns.
Result<void> writeAnnotation(const Repository& repository, const std::string& snapshotId, const Annotation& annotation);

} // namespace tidemark
