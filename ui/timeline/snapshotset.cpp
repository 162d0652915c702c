// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/snapshotset.h"

#include "ui/support/shownzone.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr std::size_t kStopEvery = 4096;
constexpr std::size_t kMostWords = 500;
constexpr std::size_t kLongestWord = 200; ///< Longer ones are no help in a completer.

} // namespace

Result<std::shared_ptr<const SnapshotSet>> SnapshotSet::make(std::shared_ptr<const Listing> listing,
                                                             const Damage& damage, const JobContext& context)
{
    const std::shared_ptr<SnapshotSet> set(new SnapshotSet());
    set->m_listing = std::move(listing);
    set->m_damage = damage;
    TM_TRY(set->sort(context));
    set->findParents();
    TM_TRY(context.checkStop());
    set->findDays();
    set->findWords();
    TM_TRY(context.checkStop());
    set->m_health.resize(set->m_order.size());
    if (damage.empty()) {
        for (int position = 0; position < set->size(); ++position)
            set->m_health[static_cast<std::size_t>(position)] =
                set->at(position).verifiedAt ? Health::Verified : Health::NotVerified;
    } else {
        const auto health = healthOf(*set->m_listing, damage);
        for (int position = 0; position < set->size(); ++position)
            set->m_health[static_cast<std::size_t>(position)] = health.at(set->at(position).id);
    }
    return std::shared_ptr<const SnapshotSet>(set);
}

/// By sequence number, newest first; but one whose parent would stand above it is lifted above its parent. Iterative:
/// a chain may be 100,000 deep.
Result<void> SnapshotSet::sort(const JobContext& context)
{
    const auto& snapshots = m_listing->snapshots;
    const std::size_t count = snapshots.size();
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), 0);
    m_indexes.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        m_indexes.emplace(snapshots[i].id, static_cast<std::int32_t>(i));

    std::vector<std::int32_t>& parents = m_parents;
    parents.assign(count, kNone);
    std::vector<std::uint64_t> keys(count);
    bool wrong = false;
    for (std::size_t i = 0; i < count; ++i) {
        keys[i] = snapshots[i].sequence;
        if (!snapshots[i].parentId)
            continue;
        const auto found = m_indexes.find(*snapshots[i].parentId);
        parents[i] = found == m_indexes.end() ? kMissing : found->second;
        wrong = wrong || (parents[i] >= 0 && snapshots[static_cast<std::size_t>(parents[i])].sequence >= keys[i]);
        if (i % kStopEvery == 0)
            TM_TRY(context.checkStop());
    }
    if (wrong) {
        std::vector<bool> settled(count, false);
        std::vector<std::size_t> path;
        for (std::size_t start = 0; start < count; ++start) {
            std::vector<std::size_t>& way = path;
            way.clear();
            for (std::size_t i = start; !settled[i];) {
                settled[i] = true; // a cycle ends here too: its members then stand in the order of their numbers
                way.push_back(i);
                if (parents[i] < 0)
                    break;
                i = static_cast<std::size_t>(parents[i]);
            }
            for (auto i = way.rbegin(); i != way.rend(); ++i)
                if (parents[*i] >= 0)
                    keys[*i] = std::max(keys[*i], keys[static_cast<std::size_t>(parents[*i])] + 1);
        }
    }
    const auto newer = [&](std::int32_t a, std::int32_t b) {
        const auto left = static_cast<std::size_t>(a);
        const auto right = static_cast<std::size_t>(b);
        return keys[left] != keys[right] ? keys[left] > keys[right] : snapshots[left].id > snapshots[right].id;
    };
    if (!std::is_sorted(m_order.begin(), m_order.end(), newer)) // as it mostly is
        std::sort(m_order.begin(), m_order.end(), newer);
    m_positions.resize(count);
    for (std::size_t position = 0; position < count; ++position)
        m_positions[static_cast<std::size_t>(m_order[position])] = static_cast<std::int32_t>(position);
    return {};
}

void SnapshotSet::findParents()
{
    std::vector<std::int32_t> parents(m_order.size());
    for (int position = 0; position < size(); ++position) {
        std::int32_t parent = m_parents[static_cast<std::size_t>(m_order[static_cast<std::size_t>(position)])];
        if (parent >= 0) {
            parent = m_positions[static_cast<std::size_t>(parent)];
            // Not below it: a cycle of damaged manifests, which is cut here.
            parent = parent <= position ? kMissing : parent;
        }
        parents[static_cast<std::size_t>(position)] = parent;
    }
    m_parents = std::move(parents);
}

/// Neighbours are mostly of one day, so the zone is asked once a day rather than once a snapshot.
void SnapshotSet::findDays()
{
    m_days.resize(m_order.size());
    std::int64_t day = 0;
    std::int64_t begin = 0;
    std::int64_t end = 0;
    for (int position = 0; position < size(); ++position) {
        const std::int64_t time = at(position).createdAt;
        if (time < begin || time >= end) {
            day = dayOf(time);
            begin = startOfDay(day);
            end = startOfDay(day + 1);
        }
        m_days[static_cast<std::size_t>(position)] = static_cast<std::int32_t>(day);
    }
}

void SnapshotSet::findWords()
{
    std::unordered_set<std::string_view> tags;
    std::unordered_set<std::string_view> namespaces;
    const auto add = [](std::unordered_set<std::string_view>& to, const std::vector<std::string>& words) {
        for (const std::string& word : words)
            if (to.size() < kMostWords && word.size() <= kLongestWord)
                to.insert(word);
    };
    const std::vector<std::string>* before = nullptr; // Neighbours mostly have the same namespaces.
    for (const SnapshotMetadata& snapshot : m_listing->snapshots) {
        add(tags, snapshot.tags);
        if (before == nullptr || *before != snapshot.namespaces)
            add(namespaces, snapshot.namespaces);
        before = &snapshot.namespaces;
    }
    m_tags.assign(tags.begin(), tags.end());
    m_namespaces.assign(namespaces.begin(), namespaces.end());
    std::sort(m_tags.begin(), m_tags.end());
    std::sort(m_namespaces.begin(), m_namespaces.end());
}

const DamageRecord::Damage* SnapshotSet::damage(int position) const
{
    const auto found = m_damage.find(at(position).id);
    return found == m_damage.end() ? nullptr : &found->second;
}

std::optional<int> SnapshotSet::find(std::string_view id) const
{
    const auto found = m_indexes.find(id);
    return found == m_indexes.end() ? std::nullopt
                                    : std::optional<int>(m_positions[static_cast<std::size_t>(found->second)]);
}

std::vector<int> SnapshotSet::lineage(int position) const
{
    std::vector<int> way;
    for (int at = position; at >= 0; at = parent(at))
        way.push_back(at);
    return way;
}

std::vector<int> SnapshotSet::descendants(int position) const
{
    std::vector<bool> descends(static_cast<std::size_t>(position) + 1, false);
    descends.back() = true;
    std::vector<int> found;
    for (int at = position - 1; at >= 0; --at) {
        const int above = parent(at);
        if (above < 0 || above > position || !descends[static_cast<std::size_t>(above)])
            continue;
        descends[static_cast<std::size_t>(at)] = true;
        found.push_back(at);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace tidemark::ui
