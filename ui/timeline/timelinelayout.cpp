// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelinelayout.h"

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
        m_layout.today = localDay(m_request.now);
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

    void inOrderOfTime()
    {
        m_layout.rows.reserve(static_cast<std::size_t>(m_set.size()) + 64);
        std::int64_t previous = m_layout.today + 1;
        std::set<std::int64_t> seen;
        std::size_t pending = 0;
        for (int position = 0; position < m_set.size(); ++position) {
            if (!shown(position))
                continue;
            for (; pending < m_request.pending.size() &&
                   m_request.pending[pending].startedAt >= m_set.at(position).createdAt;
                 ++pending)
                addPending(static_cast<int>(pending), previous, seen);
            enterDay(m_set.day(position), previous, seen);
            DayGroup& group = m_layout.days.back();
            ++group.count;
            group.bytes += m_set.at(position).sizeBytes;
            group.damaged += m_set.health(position) == Health::Damaged ? 1 : 0;
            group.atRisk += m_set.health(position) == Health::AtRisk ? 1 : 0;
            if (group.collapsed)
                continue;
            m_layout.rowOf[static_cast<std::size_t>(position)] = m_layout.rowCount();
            m_layout.rows.push_back({TimelineRow::Kind::Snapshot, position});
        }
        for (; pending < m_request.pending.size(); ++pending)
            addPending(static_cast<int>(pending), previous, seen);
    }

    void addPending(int index, std::int64_t& previous, std::set<std::int64_t>& seen)
    {
        enterDay(localDay(m_request.pending[static_cast<std::size_t>(index)].startedAt), previous, seen);
        if (!m_layout.days.back().collapsed)
            m_layout.rows.push_back({TimelineRow::Kind::Pending, index});
    }

    void enterDay(std::int64_t day, std::int64_t& previous, std::set<std::int64_t>& seen)
    {
        if (!m_layout.days.empty() && previous == day)
            return;
        // Under a filter that hides, a day without a match is no day without snapshots.
        const std::int64_t missing = previous - day - 1;
        if (missing > 0 && !(m_layout.isFiltered() && m_request.hide))
            m_layout.rows.push_back({TimelineRow::Kind::Gap, static_cast<std::int32_t>(missing)});
        DayGroup group;
        group.day = day;
        group.collapsed = m_request.collapsed.count(day) != 0;
        group.repeated = !seen.insert(day).second;
        m_layout.rows.push_back({TimelineRow::Kind::Day, static_cast<std::int32_t>(m_layout.days.size())});
        m_layout.days.push_back(group);
        previous = day;
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
        const std::int32_t row = m_layout.rowOf[static_cast<std::size_t>(parent)];
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
            lane.node = row.kind != TimelineRow::Kind::Day && row.kind != TimelineRow::Kind::Gap;
            if (row.kind == TimelineRow::Kind::Snapshot) {
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
};

} // namespace

std::optional<int> TimelineLayout::position(int row) const
{
    const TimelineRow& at = rows[static_cast<std::size_t>(row)];
    return at.kind == TimelineRow::Kind::Snapshot ? std::optional<int>(at.item) : std::nullopt;
}

Emphasis emphasisOf(const SnapshotSet& set, int position)
{
    Emphasis emphasis;
    emphasis.lineage.assign(static_cast<std::size_t>(set.size()), false);
    emphasis.descendants.assign(static_cast<std::size_t>(set.size()), false);
    for (int at = position; at >= 0 && set.at(at).type != SnapshotType::Full; at = set.parent(at))
        emphasis.lineage[static_cast<std::size_t>(at)] = true;
    for (const int at : set.descendants(position))
        emphasis.descendants[static_cast<std::size_t>(at)] = true;
    return emphasis;
}

Result<std::shared_ptr<const TimelineLayout>> layOutTimeline(TimelineRequest request, const JobContext& context)
{
    const auto layout = std::make_shared<TimelineLayout>();
    layout->request = std::move(request);
    TM_TRY(Builder(*layout, context).run());
    return std::shared_ptr<const TimelineLayout>(layout);
}

} // namespace tidemark::ui
