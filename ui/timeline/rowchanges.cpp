// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelinelayout.h"

#include <algorithm>
#include <unordered_map>

namespace tidemark::ui {

namespace {

/// Above this many separate runs, announcing each costs more than a reset.
constexpr std::size_t kMostRuns = 300;

/// What a row stands for, as a number that means the same in both layouts: snapshots by their position in the new set.
class Identities {
public:
    Identities(const TimelineLayout& from, const TimelineLayout& to)
    {
        const SnapshotSet& old = from.set();
        m_translated.resize(static_cast<std::size_t>(old.size()), -1);
        for (int position = 0; position < old.size(); ++position) {
            if (&old == &to.set())
                m_translated[static_cast<std::size_t>(position)] = position;
            else if (const auto found = to.set().find(old.at(position).id))
                m_translated[static_cast<std::size_t>(position)] = *found;
        }
    }

    /// Negative: it is in no other layout.
    std::int64_t ofOld(const TimelineLayout& layout, int row) const
    {
        const TimelineRow& at = layout.row(row);
        if (at.kind == TimelineRow::Kind::Snapshot)
            return m_translated[static_cast<std::size_t>(at.item)];
        if (at.kind == TimelineRow::Kind::Fold)
            return ofFold(m_translated[static_cast<std::size_t>(oldestOf(layout, at))]);
        return ofOther(layout, row);
    }
    static std::int64_t ofNew(const TimelineLayout& layout, int row)
    {
        const TimelineRow& at = layout.row(row);
        if (at.kind == TimelineRow::Kind::Fold)
            return ofFold(oldestOf(layout, at));
        return at.kind == TimelineRow::Kind::Snapshot ? at.item : ofOther(layout, row);
    }

private:
    static constexpr std::int64_t kKind = std::int64_t(1) << 40;

    static std::int32_t oldestOf(const TimelineLayout& layout, const TimelineRow& fold)
    {
        return layout.folds[static_cast<std::size_t>(fold.item)].members.back();
    }
    static std::int64_t ofFold(std::int64_t oldest) { return oldest < 0 ? -1 : 5 * kKind + oldest; }

    static std::int64_t ofOther(const TimelineLayout& layout, int row)
    {
        const TimelineRow& at = layout.row(row);
        const auto item = static_cast<std::size_t>(at.item);
        switch (at.kind) {
        case TimelineRow::Kind::CurrentState: return kKind;
        case TimelineRow::Kind::Group: return layout.groups[item].repeated ? -1 : 2 * kKind + layout.groups[item].key;
        case TimelineRow::Kind::Pending: return 3 * kKind + static_cast<std::int64_t>(layout.request.pending[item].job);
        case TimelineRow::Kind::Gap: // by the header below it
            return row + 1 < layout.rowCount() && ofNew(layout, row + 1) >= 0 ? 4 * kKind + ofNew(layout, row + 1) : -1;
        case TimelineRow::Kind::Snapshot:
        case TimelineRow::Kind::Fold: break;
        }
        return -1;
    }

    std::vector<std::int32_t> m_translated;
};

void extend(std::vector<RowChanges::Run>& runs, int row, bool joins)
{
    if (joins && !runs.empty())
        ++runs.back().count;
    else
        runs.push_back({row, 1});
}

} // namespace

RowChanges rowChanges(const TimelineLayout& from, const TimelineLayout& to)
{
    RowChanges changes;
    const Identities identities(from, to);
    std::unordered_map<std::int64_t, std::int32_t> newRows;
    newRows.reserve(to.rows.size());
    for (int row = 0; row < to.rowCount(); ++row)
        if (const std::int64_t identity = Identities::ofNew(to, row); identity >= 0)
            newRows.emplace(identity, row);

    // The old rows that stay have to be in the order of the new ones.
    int previousStaying = -1;
    bool afterRemoval = false;
    for (int row = 0; row < from.rowCount(); ++row) {
        const auto found = newRows.find(identities.ofOld(from, row));
        if (found == newRows.end()) {
            extend(changes.removals, row, afterRemoval);
            afterRemoval = true;
            continue;
        }
        afterRemoval = false;
        if (found->second <= previousStaying) {
            changes.reset = true;
            return changes;
        }
        previousStaying = found->second;
        changes.kept.push_back(found->second);
    }
    std::reverse(changes.removals.begin(), changes.removals.end());
    std::size_t kept = 0;
    bool afterInsertion = false;
    for (int row = 0; row < to.rowCount(); ++row) {
        if (kept < changes.kept.size() && changes.kept[kept] == row) {
            ++kept;
            afterInsertion = false;
            continue;
        }
        extend(changes.insertions, row, afterInsertion);
        afterInsertion = true;
    }
    changes.reset = changes.removals.size() + changes.insertions.size() > kMostRuns;
    return changes;
}

} // namespace tidemark::ui
