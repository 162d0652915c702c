// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/deletionfacts.h"

#include <set>

namespace tidemark::ui {

namespace {

/// Takes the files away that a manifest which stays needs.
void keep(const Manifest& manifest, std::map<FileName, std::uint64_t>& candidates)
{
    for (const FileRef& file : manifest.files())
        candidates.erase(file.name);
}

} // namespace

Result<DeletionFacts> readDeletionFacts(const Engine& engine, const std::vector<std::string>& ids,
                                        const JobContext& context)
{
    TM_TRY_ASSIGN(const auto manager, engine.manager());
    const Catalog catalog(manager->repository());
    DeletionFacts facts;
    std::map<std::string, std::vector<FileRef>> files; // Of those that go.
    std::map<FileName, unsigned> users;                // How many of those that go list a file.
    std::map<FileName, std::uint64_t> candidates;      // Files that may become free.
    std::set<std::string> removed;
    for (const std::string& id : ids) {
        TM_TRY(context.checkStop());
        DeletionFacts::Snapshot snapshot;
        snapshot.exists = false;
        if (isSnapshotId(id)) { // Any other string becomes no path.
            TM_TRY_ASSIGN(snapshot.exists, catalog.exists(id));
        }
        if (snapshot.exists) {
            const auto manifest = catalog.read(id);
            if (!manifest) {
                snapshot.unreadable = manifest.error();
                removed.insert(id);
            } else if (manifest->metadata.pinned) {
                snapshot.pinned = true;
            } else if (removed.insert(id).second) {
                files[id] = manifest->files();
                for (const FileRef& file : files[id]) {
                    candidates[file.name] = file.sizeBytes;
                    ++users[file.name];
                }
            }
        }
        facts.snapshots.emplace(id, std::move(snapshot));
    }

    TM_TRY_ASSIGN(const Listing listing, manager->list());
    for (const UnreadableSnapshot& unreadable : listing.unreadable) {
        if (!removed.contains(unreadable.name))
            facts.obstacle = unreadable.name;
    }
    std::uint64_t done = 0;
    for (const SnapshotMetadata& metadata : listing.snapshots) {
        if (candidates.empty())
            break;
        if (removed.contains(metadata.id))
            continue;
        TM_TRY(context.checkStop());
        context.report({Phase::Preparing, done++, listing.snapshots.size(), {}});
        const auto manifest = catalog.read(metadata.id);
        if (manifest)
            keep(*manifest, candidates);
        else if (manifest.error().code != Errc::NotFound)
            facts.obstacle = metadata.id;
    }
    // What is in the trash may come back, so its files count as needed.
    TM_TRY_ASSIGN(const auto trashed, catalog.trashed());
    for (const TrashedSnapshot& snapshot : trashed) {
        if (candidates.empty())
            break;
        TM_TRY(context.checkStop());
        if (const auto manifest = catalog.readTrashed(snapshot))
            keep(*manifest, candidates);
    }

    for (const auto& [name, bytes] : candidates)
        facts.freeBytes += bytes;
    for (const auto& [id, list] : files) {
        std::uint64_t own = 0;
        for (const FileRef& file : list) {
            if (candidates.contains(file.name) && users[file.name] == 1)
                own += file.sizeBytes;
        }
        facts.snapshots[id].freeBytes = own;
    }
    return facts;
}

DeletionEffects deletionEffects(const Listing& listing, const std::vector<std::string>& removed)
{
    const std::set<std::string> gone(removed.begin(), removed.end());
    DeletionEffects effects;
    std::set<std::string> held;
    std::set<std::string> lost;
    for (const SnapshotMetadata& snapshot : listing.snapshots) {
        if (gone.contains(snapshot.id)) {
            lost.insert(snapshot.namespaces.begin(), snapshot.namespaces.end());
            continue;
        }
        held.insert(snapshot.namespaces.begin(), snapshot.namespaces.end());
        if (snapshot.parentId && gone.contains(*snapshot.parentId))
            ++effects.children[*snapshot.parentId];
    }
    for (const std::string& name : lost) {
        if (!held.contains(name))
            effects.lastOf.push_back(name);
    }
    return effects;
}

} // namespace tidemark::ui
