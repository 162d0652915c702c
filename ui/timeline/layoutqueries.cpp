// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelinelayout.h"

#include <functional>

namespace tidemark::ui {

std::optional<int> TimelineLayout::position(int row) const
{
    const TimelineRow& at = rows[static_cast<std::size_t>(row)];
    return at.kind == TimelineRow::Kind::Snapshot ? std::optional<int>(at.item) : std::nullopt;
}

int TimelineLayout::rowOrFold(int position) const
{
    const std::int32_t row = rowOf[static_cast<std::size_t>(position)];
    const int index = fold(position);
    return row >= 0 || index < 0 ? row : foldRows[static_cast<std::size_t>(index)];
}

std::int64_t TimelineLayout::groupKey(int position) const
{
    if (isPeriod(request.grouping))
        return firstDayOf(request.grouping, set().day(position), request.weekBegin);
    if (request.grouping != Grouping::Branch)
        return 0;
    constexpr std::size_t kBits = (std::size_t(1) << 39) - 1; // so that it fits beside other identities of rows
    const auto branch = static_cast<std::size_t>(branches.of[static_cast<std::size_t>(position)]);
    return static_cast<std::int64_t>(std::hash<std::string>()(set().at(branches.all[branch].root).id) & kBits);
}

Emphasis emphasisOf(const SnapshotSet& set, int position)
{
    Emphasis emphasis;
    emphasis.through = position;
    emphasis.lineage.assign(static_cast<std::size_t>(set.size()), false);
    emphasis.descendants.assign(static_cast<std::size_t>(set.size()), false);
    for (int at = position; at >= 0 && set.at(at).type != SnapshotType::Full; at = set.parent(at))
        emphasis.lineage[static_cast<std::size_t>(at)] = true;
    for (const int at : set.descendants(position))
        emphasis.descendants[static_cast<std::size_t>(at)] = true;
    return emphasis;
}

Emphasis pathThrough(const SnapshotSet& set, int position)
{
    Emphasis path;
    path.through = position;
    path.lineage.assign(static_cast<std::size_t>(set.size()), false);
    path.descendants.assign(static_cast<std::size_t>(set.size()), false);
    for (int at = position; at >= 0; at = set.parent(at))
        path.lineage[static_cast<std::size_t>(at)] = true;
    for (const int at : set.descendants(position))
        path.descendants[static_cast<std::size_t>(at)] = true;
    return path;
}

} // namespace tidemark::ui
