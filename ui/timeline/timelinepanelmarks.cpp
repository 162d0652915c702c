// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/format.h"
#include "ui/timeline/markedscrollbar.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelinetext.h"
#include "ui/timeline/timestrip.h"

#include <algorithm>
#include <utility>

namespace tidemark::ui {

void TimelinePanel::updateEmphasis()
{
    std::optional<Emphasis> emphasis;
    const TimelineLayout* layout = timeline();
    if (layout != nullptr && layout->hasGraph() && m_selected.size() == 1 && !m_stateSelected)
        if (const auto position = layout->set().find(m_selected.front()))
            emphasis = emphasisOf(layout->set(), *position);
    updateMarks(emphasis);
    m_view->lineageDelegate().setEmphasis(std::move(emphasis));
    m_view->updateGraph();
}

/// Where the hits, the lineage and the descendants are, on the scroll bar and on the strip; and in words how many.
void TimelinePanel::updateMarks(const std::optional<Emphasis>& emphasis)
{
    const TimelineLayout* layout = timeline();
    RowMarks marks;
    std::vector<StripMarks> days(layout == nullptr ? 0 : layout->strip.size());
    if (layout == nullptr || (!layout->isFiltered() && !emphasis)) {
        m_view->markedScrollBar().setMarks({}, {});
        m_strip->setMarks({});
        return;
    }
    const SnapshotSet& set = layout->set();
    const auto dayIndex = [&](int position) {
        const auto found = std::lower_bound(layout->strip.begin(), layout->strip.end(), set.day(position),
                                            [](const StripDay& day, std::int64_t wanted) { return day.day < wanted; });
        return static_cast<std::size_t>(found - layout->strip.begin());
    };
    marks.rowCount = layout->rowCount();
    int hits = 0;
    int lineage = 0;
    int descendants = 0;
    const auto mark = [&](RowMarks::Kind kind, int position, int& count) {
        ++count;
        if (const int row = layout->rowOrFold(position); row >= 0)
            marks.rows[kind].push_back(row);
    };
    for (int position = 0; position < set.size(); ++position) {
        const auto at = static_cast<std::size_t>(position);
        if (layout->isFiltered() && layout->isMatch(position))
            mark(RowMarks::Hits, position, hits);
        if (!emphasis)
            continue;
        // The edge of a snapshot leads to its parent, which so belongs to the lineage too.
        const int parent = set.parent(position);
        if (emphasis->lineage[at] && parent >= 0) {
            mark(RowMarks::Lineage, parent, lineage);
            ++days[dayIndex(parent)].lineage;
        }
        if (emphasis->descendants[at]) {
            mark(RowMarks::Descendants, position, descendants);
            ++days[dayIndex(position)].descendants;
        }
    }
    QStringList words;
    if (layout->isFiltered())
        words += tr("%1 of %Ln snapshot(s) match the filter.", "how many", set.size())
                     .arg(shownCount(static_cast<std::uint64_t>(hits)));
    if (lineage > 0)
        words += tr("%Ln ancestor(s) of the selected snapshot, up to its full one.", nullptr, lineage);
    if (descendants > 0)
        words += tr("%Ln snapshot(s) descend from the selected one.", nullptr, descendants);
    m_view->markedScrollBar().setMarks(std::move(marks), words.join(u'\n'));
    m_strip->setMarks(std::move(days));
}

void TimelinePanel::setGrouping(Grouping grouping)
{
    if (std::exchange(m_grouping, grouping) == grouping)
        return;
    relayout();
}

void TimelinePanel::setFolding(bool folding)
{
    if (std::exchange(m_folding, folding) == folding)
        return;
    relayout();
}

void TimelinePanel::setVerdicts(std::optional<RetentionPlan> plan)
{
    const bool before = std::exchange(m_hasVerdicts, plan.has_value());
    m_model.setVerdicts(std::move(plan));
    if (before != m_hasVerdicts) // what would be removed is never behind a fold
        relayout();
}

void TimelinePanel::changeZone()
{
    m_set = nullptr; // its days
    m_model.zoneChanged();
    readFilter(); // what "today" means
}

void TimelinePanel::toggleGroup(qint64 key, bool collapse)
{
    if (collapse)
        m_collapsed[m_grouping].insert(key);
    else
        m_collapsed[m_grouping].erase(key);
    relayout();
}

void TimelinePanel::toggleFold(int fold, bool open)
{
    const TimelineLayout& layout = *timeline();
    const std::string key = layout.foldKey(fold);
    if (open) {
        m_openFolds.insert(key);
    } else {
        m_openFolds.erase(key);
        // What is selected would keep it open.
        const auto behind = [&](const std::string& id) {
            const auto position = layout.set().find(id);
            return position && layout.fold(*position) == fold;
        };
        m_selected.erase(std::remove_if(m_selected.begin(), m_selected.end(), behind), m_selected.end());
    }
    relayout();
}

/// Takes care that a snapshot has a row in the next layout; whether there has to be one.
bool TimelinePanel::openFor(int position)
{
    const TimelineLayout& layout = *timeline();
    bool opened = m_collapsed[m_grouping].erase(layout.groupKey(position)) != 0;
    if (const int fold = layout.fold(position); fold >= 0 && layout.rowOf[static_cast<std::size_t>(position)] < 0)
        opened = m_openFolds.insert(layout.foldKey(fold)).second || opened;
    return opened;
}

} // namespace tidemark::ui
