// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/bundlefile.h"
#include "repository/maskfile.h"
#include "repository/segmentwriter.h"

#include <span>
#include <vector>

namespace tidemark {

/// The sum of the row hashes of some rows, under the secret of a bundle and under another.
struct RowSums {
    Hash128 theirs;
    Hash128 ours;
};

/// Reads every row of a segment of a bundle, group by group, and compares its hash with the one that is stored.
/// Returns the sums of the rows that each mask leaves. With a `writer` the rows go there as they are, same groups and
/// numbers, hashed with `secret`. Damaged (a row is not what its hash says), or what the writer says.
Result<std::vector<RowSums>> transferRows(const BundleFile& bundle, const FileRef& segment, const HashSecret& secret,
                                          std::span<const RowMask* const> masks, SegmentWriter* writer,
                                          const JobContext& context);

} // namespace tidemark
