// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <thread>

namespace tidemark {

/// How snapshots are made in a repository by one manager.
struct SnapshotConfig {
    /// After each create: retention with keepLast = maxSnapshots. 0 keeps all.
    std::uint32_t maxSnapshots = 0;
    bool compression = true; ///< Off: every frame is stored raw.
    /// Off: the vectors' metadata is left out of new snapshots; a restore of one neither compares nor keeps metadata.
    bool includeMetadata = true;
    /// Threads of one operation. 0: as many as the machine has, at most 4.
    unsigned threads = 0;

    unsigned threadCount() const
    {
        return threads != 0 ? threads : std::clamp(std::thread::hardware_concurrency(), 1u, 4u);
    }
};

} // namespace tidemark
