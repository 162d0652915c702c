// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/tagsinuse.h"

#include <set>

namespace tidemark::ui {

std::vector<std::string> tagsInUse(const Listing* listing)
{
    std::set<std::string> tags;
    if (listing != nullptr) {
        for (const SnapshotMetadata& snapshot : listing->snapshots)
            tags.insert(snapshot.tags.begin(), snapshot.tags.end());
    }
    return {tags.begin(), tags.end()};
}

} // namespace tidemark::ui
