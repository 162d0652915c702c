// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/job.h"
#include "ui/timeline/branches.h"
#include "ui/timeline/lanelayout.h"
#include "ui/timeline/rowgroups.h"
#include "ui/timeline/snapshotfilter.h"
#include "ui/timeline/snapshotset.h"

#include <QtGlobal>

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tidemark::ui {

/// A snapshot that is being made, or whose making was interrupted. Plain data.
struct PendingSnapshot {
    JobId job = 0;
    bool interrupted = false;
    bool incremental = true;
    std::int64_t startedAt = 0;          ///< Unix seconds.
    std::optional<std::string> parentId; ///< What it will be compared with, where that is known.
    QString title;
};

struct TimelineRow {
    enum class Kind : std::uint8_t { CurrentState, Group, Gap, Snapshot, Pending, Fold };
    Kind kind = Kind::Snapshot;
    /// Position in the set, index of a pending snapshot, of a group or of a fold; of a gap, how many days, weeks or
    /// months it is long.
    std::int32_t item = 0;
};

/// The snapshots under one header.
struct RowGroup {
    std::int64_t key = 0; ///< The first day, Julian; of a branch, a number that stays the same while its root does.
    int count = 0;        ///< All, whether they have a row or not.
    int folded = 0;       ///< Of those: behind the row of a fold, which may stand in another group.
    std::uint64_t bytes = 0;
    int damaged = 0;
    int atRisk = 0;
    std::int32_t branch = -1; ///< Where rows are grouped by branch: which one.
    bool collapsed = false;
    bool repeated = false; ///< There was such a group further up already: the clock was put back meanwhile.
};

/// A day of the time strip, whatever is collapsed or filtered out of the rows.
struct StripDay {
    std::int64_t day = 0; ///< Julian.
    int count = 0;
    int hits = 0; ///< What the filter matches; 0 without a filter.
    Health worst = Health::Verified;
};

/// What a sort by a column goes by.
enum class SortKey : std::uint8_t {
    Time,
    Name,
    Created,
    Type,
    Size,
    Changes,
    Status,
    Vectors,
    LogicalSize,
    Verified,
    Id
};

/// What rows to show and how. Plain data, copied to a worker.
struct TimelineRequest {
    std::shared_ptr<const SnapshotSet> set;
    std::vector<PendingSnapshot> pending; ///< Any order.
    std::optional<std::string> baseId;
    bool currentState = true; ///< There is a storage, so there is a row for it.
    std::int64_t now = 0;     ///< Unix seconds.
    SnapshotFilter filter;
    bool hide = true; ///< False: what the filter does not match stays, what it does is marked.
    SortKey sort = SortKey::Time;
    Qt::SortOrder order = Qt::DescendingOrder;
    Grouping grouping = Grouping::Day;
    Qt::DayOfWeek weekBegin = Qt::Monday;
    std::set<std::int64_t> collapsed; ///< Keys of groups.
    int foldMoreThan = 0;             ///< So many snapshots of a side branch have rows; more become a fold. 0: never.
    std::set<std::string> openFolds;  ///< By the id of the oldest snapshot behind the fold.
    std::vector<std::string> kept;    ///< Ids that have to have a row: their folds are open.
    int mostLanes = 10;
};

/// The rows from top to bottom with their lanes. Immutable, made on a worker, read on any thread.
struct TimelineLayout {
    TimelineRequest request;
    std::vector<TimelineRow> rows;
    std::vector<RowGroup> groups;
    std::vector<Fold> folds;
    std::vector<std::int32_t> foldRows; ///< By fold.
    std::vector<std::int32_t> foldOf;   ///< By position, open or not; -1 in none. Empty without folds.
    Branches branches;                  ///< Empty where neither groups nor folds need them.
    std::vector<StripDay> strip;        ///< Oldest first.
    Lanes lanes;                        ///< Empty where the rows are not in the order of time.
    std::vector<std::int32_t> rowOf;    ///< By position in the set; -1 where it has no row of its own.
    std::vector<bool> matching;         ///< By position; empty without a filter.
    std::vector<bool> inMain;           ///< By position: in the lineage of the current state.
    int matches = 0;
    std::int64_t today = 0; ///< Julian day of request.now.

    const SnapshotSet& set() const { return *request.set; }
    bool hasGraph() const { return request.sort == SortKey::Time; }
    bool isFiltered() const { return !request.filter.isEmpty(); }
    int rowCount() const { return static_cast<int>(rows.size()); }
    const TimelineRow& row(int row) const { return rows[static_cast<std::size_t>(row)]; }
    /// Position of the snapshot in a row; nothing for any other row.
    std::optional<int> position(int row) const;
    /// Index of the fold that a snapshot is in; -1 if in none.
    int fold(int position) const { return foldOf.empty() ? -1 : foldOf[static_cast<std::size_t>(position)]; }
    const std::string& foldKey(int fold) const
    {
        return set().at(folds[static_cast<std::size_t>(fold)].members.back()).id;
    }
    /// Its own row, or that of the fold that it is behind; -1 if it has neither.
    int rowOrFold(int position) const;
    std::int64_t groupKey(int position) const; ///< 0 where there are no groups.
    bool isMatch(int position) const { return matching.empty() || matching[static_cast<std::size_t>(position)]; }
};

/// What a selection emphasises, by position in the set.
struct Emphasis {
    std::vector<bool> lineage;     ///< Its edge to its parent leads from the selected one towards its full ancestor.
    std::vector<bool> descendants; ///< Its edge to its parent leads to the selected one.
    int through = -1;              ///< The selected one.
};
Emphasis emphasisOf(const SnapshotSet& set, int position);
/// The whole path through a snapshot: up to where its lineage begins, and all that descend from it.
Emphasis pathThrough(const SnapshotSet& set, int position);

/// Cancelled if asked to stop. A pure function of the request and the shown time zone.
Result<std::shared_ptr<const TimelineLayout>> layOutTimeline(TimelineRequest request, const JobContext& context);

/// How the rows of one layout become those of another: first these go, from the bottom up, then those come, from the
/// top down. Rows are the same that show the same snapshot, group, fold or job.
struct RowChanges {
    struct Run {
        int first = 0; ///< Row at the time of the change.
        int count = 0;
    };
    bool reset = false; ///< The order differs, or too many runs: cheaper to begin anew.
    std::vector<Run> removals;
    std::vector<Run> insertions;
    std::vector<std::int32_t> kept; ///< Rows of the new layout that were in the old one, in order.
};
RowChanges rowChanges(const TimelineLayout& from, const TimelineLayout& to);

} // namespace tidemark::ui
