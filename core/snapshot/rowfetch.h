// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/plan.h"
#include "model/vectorbatch.h"
#include "repository/manifest.h"
#include "repository/repository.h"

#include <string>
#include <vector>

namespace tidemark {

/// How many rows may be asked for at once: this is for looking at some, not for reading a namespace.
constexpr std::size_t kMaxFetchedRows = 1'000;

/// The rows of a snapshot's namespace with these ids, in manifest order; ids that it does not have are left out. Costs
/// the namespace's id and hash columns and the frames of the rows found; every row is checked against its hash.
/// NotFound for an unknown namespace, LimitExceeded for too many ids, Damaged. REQUIRES: the repository's shared lock
/// is held. Borrows the repository. Any thread.
Result<VectorBatch> fetchRows(const Repository& repository, const Manifest& manifest, const std::string& namespaceName,
                              const std::vector<DiffId>& ids, unsigned threads, const JobContext& context);

} // namespace tidemark
