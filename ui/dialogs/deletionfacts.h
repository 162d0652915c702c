// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/plan.h"
#include "repository/catalog.h"
#include "ui/workspace/engine.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tidemark::ui {

/// What the repository says about snapshots that are to be deleted, at the moment of asking. Plain data.
struct DeletionFacts {
    struct Snapshot {
        bool exists = true;
        bool pinned = false;
        std::optional<Error> unreadable;        ///< Its manifest; it can be deleted nevertheless.
        std::optional<std::uint64_t> freeBytes; ///< Of files that no other snapshot lists; absent if not known.
    };
    std::map<std::string, Snapshot> snapshots; ///< By id.
    std::uint64_t freeBytes = 0;               ///< Of all that go, together; no less than this becomes free in the end.
    /// A manifest that stays and cannot be read: as long as it is there nothing is collected.
    std::optional<std::string> obstacle;
};

/// Reads every manifest of the repository, the trashed ones included, as long as one of the files in question may
/// still be listed by it. Worker thread.
Result<DeletionFacts> readDeletionFacts(const Engine& engine, const std::vector<std::string>& ids,
                                        const JobContext& context);

/// What a deletion means, told from a listing. Pure.
struct DeletionEffects {
    std::map<std::string, std::size_t> children; ///< By id: snapshots that stay and were compared with it.
    std::vector<std::string> lastOf;             ///< Namespaces that no snapshot holds afterwards, sorted; hostile.
};
/// `removed`: those that really go.
DeletionEffects deletionEffects(const Listing& listing, const std::vector<std::string>& removed);

} // namespace tidemark::ui
