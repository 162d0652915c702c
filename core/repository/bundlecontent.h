// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/bundlefile.h"
#include "repository/maskfile.h"

#include <vector>

namespace tidemark {

/// A snapshot of a bundle.
struct BundledSnapshot {
    Manifest manifest;
    /// For each namespace the masks of its segments, in the manifest's order; empty where there is none.
    std::vector<std::vector<RowMask>> masks;
};

/// Reads all manifests and masks of a bundle and opens every data file: each manifest finds all that it lists, in the
/// size and shape that it says; one name is one file, of one kind; no file is there for nothing; a parent in the bundle
/// comes first. What the rows are is not looked at. Damaged.
Result<std::vector<BundledSnapshot>> readBundleContent(const BundleFile& bundle, const JobContext& context);

} // namespace tidemark
