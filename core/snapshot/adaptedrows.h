// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "repository/rowindex.h"
#include "snapshot/rowadapter.h"

namespace tidemark {

/// What the rows of a snapshot's namespace are after an adapter.
struct AdaptedRows {
    std::uint64_t rows = 0; ///< Without those that are left out.
    Hash128 digest;         ///< Sum of the adapted rows' hashes.
    std::vector<Loss> losses;
};

/// Reads and adapts every live row once, and makes the index one of the adapted rows: what a comparison with the target
/// needs, and the exact count of every loss. Conflict if two ids become the same one. Damaged as SnapshotRows.
Result<AdaptedRows> adaptIndex(RowIndex& index, const RowAdapter& adapter, const HashSecret& secret,
                               const JobContext& context);

} // namespace tidemark
