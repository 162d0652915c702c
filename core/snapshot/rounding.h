// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/rounding.h"
#include "snapshot/namespacescan.h"
#include "snapshot/rowadapter.h"
#include "storage/vectorstorage.h"

#include <functional>

namespace tidemark {

/// True if a namespace with this metric rounds.
bool roundsValues(const StorageCapabilities& capabilities, const NamespaceInfo& info);

/// True if two rows of one id differ by rounding of their values only, or not at all.
bool isSameButRounded(const VectorBatch& a, std::size_t rowOfA, const VectorBatch& b, std::size_t rowOfB,
                      const HashSecret& secret);

struct RoundingJob {
    const RowIndex& index;
    const RowAdapter* adapter; ///< Null: the snapshot's rows are what the target is to hold.
    StorageReader& reader;     ///< Of the target.
    const std::string& target; ///< The namespace there.
    const HashSecret& secret;
    const JobContext& context;
};

/// Compares the snapshot's rows for which `wanted` holds with the target's rows of the same ids. `visit` is called for
/// each in index order: its row in the index, the row as the target is to hold it, its hash, and whether the target has
/// it but for rounding.
using RoundedVisitor = std::function<void(std::uint32_t indexRow, const VectorBatch& batch, std::size_t row,
                                          const Hash128& hash, bool same)>;
Result<void> compareRounded(const RoundingJob& job, const std::function<bool(std::uint32_t)>& wanted,
                            const RoundedVisitor& visit);

} // namespace tidemark
