// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshotmetadata.h"
#include "repository/repository.h"

#include <functional>
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
/// Pinned if the annotation says so, or the manifest where there is none. A damaged annotation counts as a pin, because
/// nobody knows any more; a damaged manifest does not, so that it can be deleted. Any other failure to read is
/// returned.
Result<void> checkNotPinned(const Repository& repository, const std::string& snapshotId);
/// Reads, changes and writes: none of two edits at once is lost. What it cannot read is not overwritten, except a
/// damaged annotation if that is wanted: the change is then made to the manifest's own values, pinned. Returns what was
/// written. Busy after a bounded wait.
Result<Annotation> editAnnotation(const Repository& repository, const std::string& snapshotId,
                                  const std::function<void(Annotation&)>& change, bool replaceDamaged);
/// Durable when it returns. For a snapshot that is new, or to be called inside of editAnnotation().
Result<void> writeAnnotation(const Repository& repository, const std::string& snapshotId, const Annotation& annotation);

} // namespace tidemark
