// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/plan.h"
#include "repository/catalog.h"
#include "repository/repository.h"
#include "snapshot/snapshotconfig.h"

namespace tidemark {

/// Imports the reference system's directory of .snap and .meta files: each becomes a snapshot of the whole storage as
/// it was, with its description, time and lineage. An incremental one replaces the namespaces that it holds, so its
/// content is its parent's with those replaced. REQUIRES: the repository's shared lock is held. Commit point: one
/// manifest a snapshot, parents first; a failure leaves those before it.
Result<ImportResult> importDakeraDirectory(const Repository& repository, const std::string& directory,
                                           const SnapshotConfig& config, const JobContext& context);

} // namespace tidemark
