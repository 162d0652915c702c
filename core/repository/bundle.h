// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/plan.h"
#include "repository/repository.h"

#include <string>
#include <vector>

namespace tidemark {

// One portable file with everything that some snapshots need: FORMAT.md "Bundle". Any thread.

/// Writes the snapshots with the descriptions, tags and pins that they have now, each data file once, under the shared
/// lock. Every data file is read and decoded first, so that no damage is wrapped up as good; the finished file is read
/// back before it gets its name. NotFound, Damaged, AlreadyExists if `file` exists.
/// Commit point: the entry `file`. On failure and on a stop before it nothing is left behind.
Result<ExportResult> writeBundle(const Repository& repository, const std::vector<std::string>& ids,
                                 const std::string& file, const JobContext& context);

/// What a bundle holds, in its order. Every byte is checked, every row only by readBundle(). Damaged,
/// UnsupportedVersion, LimitExceeded.
Result<std::vector<SnapshotMetadata>> inspectBundle(FileSystem& files, const std::string& file,
                                                    const JobContext& context);

/// Verifies the whole file, then adds its snapshots under the shared lock: every row is hashed and compared, and
/// written anew under this repository's secret, unless a snapshot that is here already has the very same file in good
/// order. Row numbers stay, so masks do.
///
/// A snapshot that is here already, with its time and content, is left alone, whether it has its own id here or was
/// given another by an earlier import. An id that another snapshot has (in
/// the trash, too) is replaced by a new one. Sequence numbers are new and ascend in the bundle's order. A parent in the
/// bundle is named by its new id; any other stays as it is, whether it exists here or not: lineage is information,
/// and no snapshot needs its parent. The time of the last verification is dropped: it was another place's.
///
/// Commit point: a manifest's entry for each snapshot, parents first; all of them have been proven before the first.
/// An error or a stop before it changes nothing; an error behind it is PartlyDone and names what is done.
Result<ImportResult> readBundle(const Repository& repository, const std::string& file, bool compress,
                                const JobContext& context);

} // namespace tidemark
