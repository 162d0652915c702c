// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "repository/catalog.h"
#include "ui/workspace/snapshothealth.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tidemark::ui {

/// A listing made ready for the timeline: in its order, with parents as positions, health and days. A position
/// counts from the newest; a parent's is always greater than its children's, whatever the sequence numbers of imported
/// snapshots say. Immutable, made on a worker, read on any thread. About 70 bytes a snapshot beside the listing.
class SnapshotSet {
public:
    static constexpr int kNone = -1;    ///< It has no parent.
    static constexpr int kMissing = -2; ///< Its parent is not in the listing.

    using Damage = std::map<std::string, DamageRecord::Damage>;
    /// Cancelled if asked to stop.
    static Result<std::shared_ptr<const SnapshotSet>> make(std::shared_ptr<const Listing> listing, const Damage& damage,
                                                           const JobContext& context);

    int size() const { return static_cast<int>(m_order.size()); }
    const SnapshotMetadata& at(int position) const
    {
        return m_listing->snapshots[static_cast<std::size_t>(m_order[static_cast<std::size_t>(position)])];
    }
    int parent(int position) const { return m_parents[static_cast<std::size_t>(position)]; }
    Health health(int position) const { return m_health[static_cast<std::size_t>(position)]; }
    const DamageRecord::Damage* damage(int position) const;
    /// Julian day of its creation in the zone that was shown at the time of making.
    std::int64_t day(int position) const { return m_days[static_cast<std::size_t>(position)]; }
    std::optional<int> find(std::string_view id) const;
    const std::shared_ptr<const Listing>& listing() const { return m_listing; }
    /// Sorted, at most some hundred: what a filter can be completed with.
    const std::vector<std::string>& tags() const { return m_tags; }
    const std::vector<std::string>& namespaces() const { return m_namespaces; }

    /// The snapshot itself, then its parent, and so on to the first one without.
    std::vector<int> lineage(int position) const;
    /// All that descend from it, newest first, without itself.
    std::vector<int> descendants(int position) const;

private:
    SnapshotSet() = default;
    Result<void> sort(const JobContext& context);
    void findParents();
    void findDays();
    void findWords();

    std::shared_ptr<const Listing> m_listing;
    Damage m_damage;
    std::vector<std::int32_t> m_order;   ///< Position to index in the listing.
    std::vector<std::int32_t> m_parents; ///< Positions; until they are known, indexes in the listing.
    std::vector<Health> m_health;
    std::vector<std::int32_t> m_days;
    std::vector<std::string> m_tags;
    std::vector<std::string> m_namespaces;
    std::vector<std::int32_t> m_positions;                        ///< By index in the listing.
    std::unordered_map<std::string_view, std::int32_t> m_indexes; ///< Into the listing; views into it.
};

} // namespace tidemark::ui
