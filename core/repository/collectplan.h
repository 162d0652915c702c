// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/plan.h"
#include "repository/repository.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tidemark {

/// How long a deletion can be undone.
constexpr std::int64_t kUndoWindowMs = std::int64_t{7} * 24 * 60 * 60 * 1000;

/// What a collection will do: names inside their directories, in the order in which the steps are taken.
struct CollectPlan {
    struct Return {
        std::string trashName;
        std::string name;
    };
    std::vector<Return> returned;          ///< Trashed files that are needed: back into segments/.
    std::vector<std::string> doubled;      ///< Names in the trash of what stands outside it as well; nothing is lost.
    std::vector<std::string> oldManifests; ///< In the trash; purged.
    std::vector<std::string> unreferenced; ///< In segments/; to the trash, or removed with `emptyTrash`.
    std::vector<std::string> oldFiles;     ///< In the trash, from segments/ once; purged.
    std::vector<std::string> annotations;  ///< Of snapshots that are no more.
    std::vector<std::string> temporary;    ///< In tmp/.
    std::vector<std::string> journal;      ///< In restores/: locks of restores that have ended.
    std::uint64_t bytesKeptInTrash = 0;    ///< Of what is in the trash now and stays there.
};

/// Reads all that must be read and changes nothing. REQUIRES: the exclusive lock is held. Errors: collectGarbage().
Result<CollectPlan> planCollection(const Repository& repository, const CollectRequest& request,
                                   const JobContext& context);

/// <32 hex>.<ms>, as a file of segments/ is called in the trash.
std::string trashNameOf(const std::string& segmentName, std::int64_t unixMillis);

} // namespace tidemark
