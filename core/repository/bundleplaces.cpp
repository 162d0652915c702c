// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/bundleplaces.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

/// snap_<ms>_
std::string beginOf(std::string_view id)
{
    return std::string(id.substr(0, id.rfind('_') + 1));
}

} // namespace

Result<void> BundlePlaces::load(const std::vector<std::string>& ids)
{
    TM_TRY_ASSIGN(const std::vector<TrashedSnapshot> trashed, m_catalog.trashed());
    TM_TRY_ASSIGN(const auto entries, m_repository.files().list(m_repository.snapshots()));
    std::map<std::string, std::vector<std::string>> liveByBegin;
    std::set<std::string> live;
    for (const DirectoryEntry& entry : entries) {
        const std::string id = entry.name.substr(0, entry.name.find('.'));
        if (isSnapshotId(id) && live.insert(id).second)
            liveByBegin[beginOf(id)].push_back(id);
    }
    for (const std::string& id : ids) {
        m_used.insert(id);
        std::vector<Local>& candidates = m_candidates[id];
        // One that cannot be read is another one: it is neither touched nor taken for the same.
        const auto addLive = [&](const std::string& other) {
            if (auto manifest = m_catalog.read(other))
                candidates.push_back({std::move(*manifest), false});
        };
        const auto inTrash =
            std::find_if(trashed.begin(), trashed.end(), [&](const TrashedSnapshot& t) { return t.id == id; });
        if (live.contains(id)) {
            m_taken.insert(id);
            addLive(id);
        }
        for (const std::string& other : liveByBegin[beginOf(id)]) {
            if (other != id)
                addLive(other);
        }
        if (live.contains(id) || inTrash == trashed.end())
            continue;
        m_taken.insert(id);
        if (auto manifest = m_catalog.readTrashed(*inTrash)) // The newest, which is the one to be undeleted.
            candidates.push_back({std::move(*manifest), true});
    }
    return {};
}

Result<BundlePlaces::Place> BundlePlaces::next(const std::string& id)
{
    if (m_lastSequence == 0) {
        TM_TRY_ASSIGN(const Catalog::NewId first, m_catalog.nextId(m_repository.environment().clock.unixMillis()));
        m_lastSequence = first.sequence - 1;
    }
    Place place{id, ++m_lastSequence};
    if (!m_taken.contains(id))
        return place;
    // The time of its making stays in its id; the counter is one that no snapshot has here or in the bundle.
    const std::string begin = beginOf(id);
    for (std::uint64_t counter = place.sequence;; ++counter) {
        place.id = fmt::format("{}{}", begin, counter);
        TM_TRY_ASSIGN(const bool live, m_catalog.exists(place.id));
        if (!live && m_used.insert(place.id).second)
            return place;
    }
}

bool looksLikeSameSnapshot(const Manifest& first, const Manifest& second)
{
    const auto sameShape = [](const ManifestNamespace& a, const ManifestNamespace& b) {
        return a.info.name == b.info.name && a.info.dimension == b.info.dimension && a.rows() == b.rows();
    };
    return first.metadata.createdAt == second.metadata.createdAt &&
           std::equal(first.namespaces.begin(), first.namespaces.end(), second.namespaces.begin(),
                      second.namespaces.end(), sameShape);
}

bool isSameSnapshot(const Manifest& first, const Manifest& second, const std::vector<Hash128>& digests)
{
    if (!looksLikeSameSnapshot(first, second) || digests.size() != first.namespaces.size())
        return false;
    for (std::size_t i = 0; i < digests.size(); ++i) {
        if (first.namespaces[i].digest != digests[i])
            return false;
    }
    return true;
}

} // namespace tidemark
