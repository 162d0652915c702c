// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/snapshotset.h"

#include <cstdint>
#include <vector>

namespace tidemark::ui {

// Branches of the lineage and their folds as data: pure functions. Any thread, iterative, linear.

/// A way along parents from a snapshot without a younger one to where another branch goes on, or to the end.
struct Branch {
    std::int32_t tip = 0;                         ///< Position of its newest snapshot.
    std::int32_t root = 0;                        ///< Of its oldest one.
    std::int32_t forkedFrom = SnapshotSet::kNone; ///< The parent of the root; kNone, kMissing.
};

struct Branches {
    std::vector<Branch> all;      ///< The lineage of the current state, if there is one, then by tip, the newest first.
    std::vector<std::int32_t> of; ///< By position.
    bool hasMain = false;         ///< The first one is the lineage of the current state.
};

/// Every snapshot is in one branch: that of the current state, else that of its newest descendant.
Branches findBranches(const SnapshotSet& set, const std::vector<bool>& inMain);

/// Snapshots of a side branch for which one row stands.
struct Fold {
    std::vector<std::int32_t> members; ///< Positions, the newest first.
    bool open = false;                 ///< They have rows of their own, below that one.
};

/// Runs of more than `moreThan` snapshots of a side branch (any but the first one) that can be folded, in the order of
/// their newest. Tips and
/// snapshots of which several descend stay out of them, so that every lane begins and ends at a row. What is not
/// `present` has no row anyway and neither ends a run nor is in it. Both by position.
std::vector<Fold> findFolds(const SnapshotSet& set, const Branches& branches, const std::vector<bool>& present,
                            const std::vector<bool>& foldable, int moreThan);

} // namespace tidemark::ui
