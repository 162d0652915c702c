// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/progressmeter.h"
#include "model/plan.h"
#include "repository/repository.h"
#include "snapshot/namespacescan.h"

#include <vector>

namespace tidemark {

/// A row of the first side that differs in the second, and hashes of what it is there.
struct ChangedRow {
    std::uint32_t row = 0; ///< Of the first side's index.
    Hash128 values;
    std::uint64_t vectors = 0; ///< Of the other vectors.
    std::uint64_t metadata = 0;
};

/// What the second side of a diff is, compared with the first side's rows.
struct SecondSide {
    ChangeCounts counts; ///< removed is filled in by finishNamespaceDiff().
    std::vector<ChangedRow> changed;
    std::vector<DiffId> addedIds; ///< If asked for.
};

struct NamespaceDiffJob {
    const Repository& repository;
    RowComparer& comparer; ///< Over the first side's index.
    const DiffRequest& request;
    const JobContext& context;
};

/// The second side is a storage's namespace.
Result<SecondSide> compareStorage(const NamespaceDiffJob& job, StorageReader& reader, const NamespaceInfo& info,
                                  const ScanOptions& options, ProgressMeter& progress);
/// The second side is a namespace of another snapshot.
Result<SecondSide> compareSnapshot(const NamespaceDiffJob& job, const RowIndex& second);

/// Takes rows that differ by rounding only for equal, if the storage rounds; says how many.
Result<std::uint64_t> keepRounded(const NamespaceDiffJob& job, StorageReader& reader, const NamespaceInfo& info,
                                  SecondSide& side);

/// Tells for each changed row whether its values, its metadata or both differ, and collects ids.
Result<NamespaceDiff> finishNamespaceDiff(const NamespaceDiffJob& job, SecondSide second);

/// Ids of the rows for which `wanted` holds, at most `limit`, sorted.
Result<std::vector<DiffId>> readIds(const RowIndex& index, const std::function<bool(std::uint32_t)>& wanted,
                                    std::uint64_t limit);

} // namespace tidemark
