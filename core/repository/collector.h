// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/plan.h"
#include "repository/repository.h"

namespace tidemark {

/// Frees space under the exclusive lock: files of segments/ that no snapshot needs go to the trash, what has been in
/// the trash for kUndoWindowMs is purged, a file of the trash that is needed after all comes back, annotations without
/// a snapshot go, tmp/ is emptied. Names that are not of our making are left alone, and quarantine/ and bases/ always.
/// With `emptyTrash` the undo window is over for all: the trash is emptied, and unneeded files are removed at once.
///
/// Reads every manifest first, those in the trash that can still be undeleted included. A manifest or directory that
/// cannot be read, or a file that a manifest needs and that is nowhere, ends it with NothingChanged and the path of
/// the manifest. Busy while anybody else works in the repository.
///
/// Commit point: the first change. Before it a stop is obeyed; after it the collection runs to its end. An error after
/// it is PartlyDone: each step is safe by itself, and the next collection goes on. Any thread.
Result<CollectResult> collectGarbage(const Repository& repository, const CollectRequest& request,
                                     const JobContext& context);

} // namespace tidemark
