// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelinelayout.h"

#include "ui/support/shownzone.h"
#include "ui/workspace/jobwords.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr int kStopEvery = 4096;

class Builder {
public:
    Builder(TimelineLayout& layout, const JobContext& context)
        : m_layout(layout)
        , m_request(layout.request)
        , m_set(*layout.request.set)
        , m_context(context)
    {
    }

    Result<void> run()
    {
        m_layout.today = dayOf(m_request.now);
        m_layout.rowOf.assign(static_cast<std::size_t>(m_set.size()), -1);
        markMain();
        TM_TRY(applyFilter());
        fillStrip();
        std::sort(m_request.pending.begin(), m_request.pending.end(),
                  [](const PendingSnapshot& a, const PendingSnapshot& b) {
                      return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.job > b.job;
                  });
        if (m_request.currentState)
            m_layout.rows.push_back({TimelineRow::Kind::CurrentState, 0});
        if (!m_layout.hasGraph())
            return sorted();
        if (m_request.grouping == Grouping::Branch || m_request.foldMoreThan > 0)
            m_layout.branches = findBranches(m_set, m_layout.inMain);
        if (m_request.foldMoreThan > 0 && m_request.grouping != Grouping::Branch)
            fold();
        TM_TRY(m_context.checkStop());
        if (m_request.grouping == Grouping::Branch)
            byBranch();
        else
            inOrderOfTime();
        TM_TRY(m_context.checkStop());
        layLanes();
        return m_context.checkStop();
    }

private:
    bool shown(int position) const { return !m_request.hide || m_layout.isMatch(position); }

    void markMain()
    {
        m_layout.inMain.assign(static_cast<std::size_t>(m_set.size()), false);
        if (!m_request.baseId)
            return;
        if (const auto base = m_set.find(*m_request.baseId))
            for (int at = *base; at >= 0; at = m_set.parent(at))
                m_layout.inMain[static_cast<std::size_t>(at)] = true;
    }

    Result<void> applyFilter()
    {
        m_layout.matches = m_set.size();
        if (m_request.filter.isEmpty())
            return {};
        m_layout.matches = 0;
        m_layout.matching.assign(static_cast<std::size_t>(m_set.size()), false);
        for (int position = 0; position < m_set.size(); ++position) {
            if (position % kStopEvery == 0)
                TM_TRY(m_context.checkStop());
            if (!m_request.filter.matches(m_set.at(position), m_set.health(position)))
                continue;
            m_layout.matching[static_cast<std::size_t>(position)] = true;
            ++m_layout.matches;
        }
        return {};
    }

    void fillStrip()
    {
        const auto severity = [](Health health) {
            switch (health) {
            case Health::Verified: return 0;
            case Health::NotVerified: return 1;
            case Health::AtRisk: return 2;
            case Health::Damaged: return 3;
            }
            return 0;
        };
        std::map<std::int64_t, StripDay> days;
        StripDay* last = nullptr;
        for (int position = 0; position < m_set.size(); ++position) {
            const std::int64_t day = m_set.day(position);
            if (last == nullptr || last->day != day) {
                last = &days[day];
                last->day = day;
            }
            ++last->count;
            last->hits += m_layout.isFiltered() && m_layout.isMatch(position) ? 1 : 0;
            if (severity(m_set.health(position)) > severity(last->worst))
                last->worst = m_set.health(position);
        }
        for (const auto& [day, strip] : days)
            m_layout.strip.push_back(strip);
    }

    /// Decides which snapshots stand behind a fold's row: neither what catches the eye, nor what was asked for.
    void fold()
    {
        const std::vector<std::string> kept = std::exchange(m_request.kept, {}); // perhaps all, and the layout stays
        const auto count = static_cast<std::size_t>(m_set.size());
        std::vector<bool> present(count, false);
        std::vector<bool> foldable(count, false);
        for (int position = 0; position < m_set.size(); ++position) {
            const auto at = static_cast<std::size_t>(position);
            if (!shown(position) || isCollapsed(m_layout.groupKey(position)))
                continue;
            const SnapshotMetadata& snapshot = m_set.at(position);
            const Health health = m_set.health(position);
            present[at] = true;
            foldable[at] = !snapshot.pinned && !snapshot.safety && snapshot.tags.empty() && health != Health::Damaged &&
                           health != Health::AtRisk && m_set.parent(position) != SnapshotSet::kMissing &&
                           !(m_layout.isFiltered() && m_layout.isMatch(position));
        }
        for (const PendingSnapshot& pending : m_request.pending)
            if (const int parent = positionOf(pending.parentId); parent >= 0)
                foldable[static_cast<std::size_t>(parent)] = false;
        m_layout.folds = findFolds(m_set, m_layout.branches, present, foldable, m_request.foldMoreThan);
        if (m_layout.folds.empty())
            return;
        m_layout.foldRows.assign(m_layout.folds.size(), -1);
        m_layout.foldOf.assign(count, -1);
        for (std::size_t i = 0; i < m_layout.folds.size(); ++i) {
            Fold& fold = m_layout.folds[i];
            fold.open = m_request.openFolds.count(m_set.at(fold.members.back()).id) != 0;
            for (const std::int32_t member : fold.members)
                m_layout.foldOf[static_cast<std::size_t>(member)] = static_cast<std::int32_t>(i);
        }
        for (const std::string& id : kept)
            if (const auto position = m_set.find(id); position && m_layout.fold(*position) >= 0)
                m_layout.folds[static_cast<std::size_t>(m_layout.fold(*position))].open = true;
    }

    bool isCollapsed(std::int64_t key) const
    {
        return m_request.grouping != Grouping::None && m_request.collapsed.count(key) != 0;
    }

    void inOrderOfTime()
    {
        m_layout.rows.reserve(static_cast<std::size_t>(m_set.size()) + 64);
        if (isPeriod(m_request.grouping))
            m_previous =
                periodNumber(m_request.grouping, firstDayOf(m_request.grouping, m_layout.today, m_request.weekBegin)) +
                1;
        std::size_t pending = 0;
        for (int position = 0; position < m_set.size(); ++position) {
            if (!shown(position))
                continue;
            for (; pending < m_request.pending.size() &&
                   m_request.pending[pending].startedAt >= m_set.at(position).createdAt;
                 ++pending)
                addPending(static_cast<int>(pending));
            addSnapshot(position);
        }
        for (; pending < m_request.pending.size(); ++pending)
            addPending(static_cast<int>(pending));
    }

    /// The lineage of the current state, then every other branch. What is being made stands above all of them.
    void byBranch()
    {
        for (int index = 0; index < static_cast<int>(m_request.pending.size()); ++index)
            m_layout.rows.push_back({TimelineRow::Kind::Pending, index});
        std::vector<std::vector<std::int32_t>> members(m_layout.branches.all.size());
        for (int position = 0; position < m_set.size(); ++position)
            if (shown(position))
                members[static_cast<std::size_t>(m_layout.branches.of[static_cast<std::size_t>(position)])].push_back(
                    position);
        for (const auto& branch : members)
            for (const std::int32_t position : branch)
                addSnapshot(position);
    }

    void addSnapshot(int position)
    {
        enterGroup(m_layout.groupKey(position));
        RowGroup& group = m_layout.groups.back();
        ++group.count;
        group.bytes += m_set.at(position).sizeBytes;
        group.damaged += m_set.health(position) == Health::Damaged ? 1 : 0;
        group.atRisk += m_set.health(position) == Health::AtRisk ? 1 : 0;
        if (m_request.grouping == Grouping::Branch)
            group.branch = m_layout.branches.of[static_cast<std::size_t>(position)];
        if (group.collapsed)
            return;
        if (const int index = m_layout.fold(position); index >= 0) {
            const Fold& fold = m_layout.folds[static_cast<std::size_t>(index)];
            if (fold.members.front() == position) {
                showHeader();
                m_layout.foldRows[static_cast<std::size_t>(index)] = m_layout.rowCount();
                m_layout.rows.push_back({TimelineRow::Kind::Fold, index});
            }
            if (!fold.open) {
                ++m_layout.groups.back().folded;
                return;
            }
        }
        showHeader();
        m_layout.rowOf[static_cast<std::size_t>(position)] = m_layout.rowCount();
        m_layout.rows.push_back({TimelineRow::Kind::Snapshot, position});
    }

    void addPending(int index)
    {
        const std::int64_t day = dayOf(m_request.pending[static_cast<std::size_t>(index)].startedAt);
        enterGroup(isPeriod(m_request.grouping) ? firstDayOf(m_request.grouping, day, m_request.weekBegin) : 0);
        if (m_layout.groups.back().collapsed)
            return;
        showHeader();
        m_layout.rows.push_back({TimelineRow::Kind::Pending, index});
    }

    void enterGroup(std::int64_t key)
    {
        if (!m_layout.groups.empty() && m_layout.groups.back().key == key)
            return;
        // Under a filter that hides, a day without a match is no day without snapshots.
        if (isPeriod(m_request.grouping)) {
            const std::int64_t number = periodNumber(m_request.grouping, key);
            if (!(m_layout.isFiltered() && m_request.hide))
                m_missing += std::max<std::int64_t>(0, m_previous - number - 1);
            m_previous = number;
        }
        RowGroup group;
        group.key = key;
        group.collapsed = isCollapsed(key);
        group.repeated = !m_seen.insert(key).second;
        m_layout.groups.push_back(group);
        m_headerShown = false;
        if (group.collapsed)
            showHeader();
    }

    /// A group has a header once it has a row: where all of it is behind a fold of another one, it has none.
    void showHeader()
    {
        if (std::exchange(m_headerShown, true) || m_request.grouping == Grouping::None)
            return;
        if (const std::int64_t missing = std::exchange(m_missing, 0); missing > 0)
            m_layout.rows.push_back({TimelineRow::Kind::Gap, static_cast<std::int32_t>(missing)});
        m_layout.rows.push_back({TimelineRow::Kind::Group, static_cast<std::int32_t>(m_layout.groups.size()) - 1});
    }

    /// The nearest ancestor that has a row, and whether others are between. An ancestor's row is looked up once for all
    /// that descend from it, so that a chain of hidden snapshots is not walked again and again.
    struct Nearest {
        std::int32_t row = LaneRow::kNoParent;
        bool skipped = false;
    };
    Nearest nearest(int position) const
    {
        const int parent = m_set.parent(position);
        if (parent == SnapshotSet::kMissing)
            return {LaneRow::kMissingParent, false};
        if (parent < 0)
            return {};
        if (m_request.grouping == Grouping::Branch && m_layout.branches.of[static_cast<std::size_t>(parent)] !=
                                                          m_layout.branches.of[static_cast<std::size_t>(position)])
            return {LaneRow::kElsewhere, false};
        const std::int32_t row = m_layout.rowOrFold(parent);
        if (row >= 0)
            return {row, false};
        const Nearest further = m_nearest[static_cast<std::size_t>(parent)];
        return {further.row, true};
    }

    void layLanes()
    {
        m_nearest.resize(static_cast<std::size_t>(m_set.size()));
        // From the oldest: a parent's position is greater than its children's.
        for (int position = m_set.size() - 1; position >= 0; --position)
            m_nearest[static_cast<std::size_t>(position)] = nearest(position);

        std::vector<LaneRow> rows(m_layout.rows.size());
        const int base = positionOf(m_request.baseId);
        std::int32_t onTop = base >= 0 ? rowAtOrBelow(base).row : LaneRow::kNoParent;
        bool topSkips = base >= 0 && m_layout.rowOf[static_cast<std::size_t>(base)] < 0;
        for (std::size_t i = m_layout.rows.size(); i-- > 0;) {
            const TimelineRow& row = m_layout.rows[i];
            LaneRow& lane = rows[i];
            lane.node = row.kind != TimelineRow::Kind::Group && row.kind != TimelineRow::Kind::Gap;
            if (row.kind == TimelineRow::Kind::Fold) {
                const Fold& fold = m_layout.folds[static_cast<std::size_t>(row.item)];
                const Nearest& parent = m_nearest[static_cast<std::size_t>(fold.members.back())];
                lane.node = !fold.open;
                lane.parent = parent.row;
                lane.skipped = parent.skipped;
            } else if (row.kind == TimelineRow::Kind::Snapshot) {
                const Nearest& parent = m_nearest[static_cast<std::size_t>(row.item)];
                lane.parent = parent.row;
                lane.skipped = parent.skipped;
                lane.main = m_layout.inMain[static_cast<std::size_t>(row.item)];
            } else if (row.kind == TimelineRow::Kind::Pending) {
                const PendingSnapshot& pending = m_request.pending[static_cast<std::size_t>(row.item)];
                const int parent = positionOf(pending.parentId);
                if (pending.interrupted || parent < 0)
                    continue;
                const Nearest below = rowAtOrBelow(parent);
                if (below.row <= static_cast<std::int32_t>(i)) // its parent stands above it: the clock was put back
                    continue;
                lane.parent = below.row;
                lane.skipped = below.skipped;
                // It becomes the base when it is done, so it stands between the base and the current state.
                if (parent == base && lane.parent == onTop && lane.parent >= 0 && m_request.currentState) {
                    lane.main = true;
                    onTop = static_cast<std::int32_t>(i);
                    topSkips = false;
                }
            } else if (row.kind == TimelineRow::Kind::CurrentState) {
                lane.main = true;
                lane.parent = onTop;
                lane.skipped = topSkips;
            }
        }
        m_layout.lanes = layOutLanes(rows, m_request.mostLanes);
    }

    int positionOf(const std::optional<std::string>& id) const
    {
        return id ? m_set.find(*id).value_or(SnapshotSet::kMissing) : SnapshotSet::kNone;
    }

    Nearest rowAtOrBelow(int position) const
    {
        const std::int32_t row = m_layout.rowOf[static_cast<std::size_t>(position)];
        if (row >= 0)
            return {row, false};
        return {m_nearest[static_cast<std::size_t>(position)].row, true};
    }

    Result<void> sorted()
    {
        for (int index = 0; index < static_cast<int>(m_request.pending.size()); ++index)
            m_layout.rows.push_back({TimelineRow::Kind::Pending, index});
        struct Entry {
            std::int64_t number = 0;
            std::int32_t position = 0;
        };
        std::vector<Entry> entries;
        std::vector<QString> names;
        const bool byName = m_request.sort == SortKey::Name || m_request.sort == SortKey::Id;
        if (byName)
            names.resize(static_cast<std::size_t>(m_set.size()));
        for (int position = 0; position < m_set.size(); ++position) {
            if (position % kStopEvery == 0)
                TM_TRY(m_context.checkStop());
            if (!shown(position))
                continue;
            const SnapshotMetadata& snapshot = m_set.at(position);
            if (byName)
                names[static_cast<std::size_t>(position)] = m_request.sort == SortKey::Id
                                                                ? QString::fromStdString(snapshot.id)
                                                                : snapshotTitle(snapshot).toCaseFolded();
            entries.push_back({number(position), position});
        }
        const bool ascending = m_request.order == Qt::AscendingOrder;
        std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
            const Entry& left = ascending ? a : b;
            const Entry& right = ascending ? b : a;
            return byName ? names[static_cast<std::size_t>(left.position)] <
                                names[static_cast<std::size_t>(right.position)]
                          : left.number < right.number;
        });
        for (const Entry& entry : entries) {
            m_layout.rowOf[static_cast<std::size_t>(entry.position)] = m_layout.rowCount();
            m_layout.rows.push_back({TimelineRow::Kind::Snapshot, entry.position});
        }
        return m_context.checkStop();
    }

    std::int64_t number(int position) const
    {
        const SnapshotMetadata& snapshot = m_set.at(position);
        switch (m_request.sort) {
        case SortKey::Created: return snapshot.createdAt;
        case SortKey::Type: return static_cast<std::int64_t>(snapshot.type);
        case SortKey::Size: return static_cast<std::int64_t>(snapshot.sizeBytes);
        case SortKey::Changes: return static_cast<std::int64_t>(snapshot.added + snapshot.changed + snapshot.removed);
        case SortKey::Status: return static_cast<std::int64_t>(m_set.health(position));
        case SortKey::Vectors: return static_cast<std::int64_t>(snapshot.totalVectors);
        case SortKey::LogicalSize: return static_cast<std::int64_t>(snapshot.logicalBytes);
        case SortKey::Verified: return snapshot.verifiedAt.value_or(0);
        case SortKey::Time:
        case SortKey::Name:
        case SortKey::Id: break;
        }
        return 0;
    }

    TimelineLayout& m_layout;
    TimelineRequest& m_request;
    const SnapshotSet& m_set;
    const JobContext& m_context;
    std::vector<Nearest> m_nearest; ///< By position.
    std::set<std::int64_t> m_seen;  ///< Keys of groups.
    std::int64_t m_previous = 0;    ///< Number of the period above.
    std::int64_t m_missing = 0;     ///< Periods without snapshots since the last header.
    bool m_headerShown = true;
};

} // namespace

Result<std::shared_ptr<const TimelineLayout>> layOutTimeline(TimelineRequest request, const JobContext& context)
{
    const auto layout = std::make_shared<TimelineLayout>();
    layout->request = std::move(request);
    TM_TRY(Builder(*layout, context).run());
    return std::shared_ptr<const TimelineLayout>(layout);
}

} // namespace tidemark::ui
