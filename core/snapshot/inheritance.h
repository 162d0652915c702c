// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace tidemark {

/// A segment of the parent as the new snapshot could use it.
struct InheritableSegment {
    std::uint64_t rows = 0;  ///< All of it.
    std::uint64_t live = 0;  ///< Rows that the new snapshot still has.
    std::uint64_t bytes = 0; ///< File size.
};

enum class Inheritance {
    Drop,    ///< No live row.
    Inherit, ///< Listed again; rows that are not live are masked.
    Rewrite, ///< Its live rows are written once more, and the segment is no longer listed.
};

/// Decides so that a restore reads at most 1.5 times the live rows and old segments stay few. A pure function.
///
/// Rewritten are: a segment of which more than half is masked; then, while all listed rows are more than 1.5 times the
/// live ones, the most masked one; then small segments, as an LSM tree merges: once 8 segments have live sizes of the
/// same power of four below a full segment, all of that tier become one.
std::vector<Inheritance> planInheritance(const std::vector<InheritableSegment>& segments);

} // namespace tidemark
