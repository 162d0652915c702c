// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/catalog.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace tidemark::test {

struct SyntheticOptions {
    int count = 100;
    int forksPerMille = 20; ///< How often a snapshot's parent is not the newest of its branch.
    int fullPerMille = 30;
    std::int64_t newestAt = 1'795'348'800; ///< 2026-11-22 12:00 UTC.
    std::int64_t secondsBetween = 3'600;
    std::uint32_t seed = 1;
};

inline std::string snapshotId(std::int64_t createdAt, int number)
{
    return "snap_" + std::to_string(createdAt * 1000) + "_" + std::to_string(number);
}

/// Newest first, like a real listing; the same for the same options.
inline Listing syntheticListing(const SyntheticOptions& options)
{
    std::mt19937 random(options.seed);
    const auto chance = [&](int perMille) { return static_cast<int>(random() % 1000) < perMille; };
    Listing listing;
    std::vector<std::string> tips;
    for (int i = 0; i < options.count; ++i) {
        SnapshotMetadata snapshot;
        snapshot.createdAt = options.newestAt - (options.count - 1 - i) * options.secondsBetween;
        snapshot.id = snapshotId(snapshot.createdAt, i);
        snapshot.sequence = static_cast<std::uint64_t>(i) + 1;
        snapshot.description = (i % 7 == 0 ? "weekly-" : "nightly-") + std::to_string(i);
        snapshot.namespaces = {"docs", "images"};
        snapshot.totalVectors = 1000 + random() % 100000;
        snapshot.logicalBytes = snapshot.totalVectors * 3072;
        snapshot.sizeBytes = 1000 + random() % 50'000'000;
        snapshot.added = random() % 1000;
        snapshot.changed = random() % 100;
        snapshot.removed = random() % 50;
        snapshot.pinned = chance(10);
        if (chance(50))
            snapshot.tags = {"prod"};
        if (chance(700))
            snapshot.verifiedAt = snapshot.createdAt + 300;
        if (tips.empty() || chance(options.fullPerMille)) {
            snapshot.type = SnapshotType::Full;
            tips.push_back(snapshot.id);
        } else {
            snapshot.type = SnapshotType::Incremental;
            std::string& tip = tips[tips.size() - 1 - random() % std::min<std::size_t>(tips.size(), 3)];
            snapshot.parentId = tip;
            if (chance(options.forksPerMille))
                tips.push_back(snapshot.id); // the old tip stays: a fork
            else
                tip = snapshot.id;
        }
        listing.snapshots.push_back(std::move(snapshot));
    }
    std::reverse(listing.snapshots.begin(), listing.snapshots.end());
    return listing;
}

inline std::shared_ptr<const Listing> sharedListing(const SyntheticOptions& options)
{
    return std::make_shared<const Listing>(syntheticListing(options));
}

} // namespace tidemark::test
