// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/shownzone.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/timelinepanel.h"

#include <QDataStream>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr quint32 kStateVersion = 2;
constexpr std::size_t kLongestHistory = 100;
constexpr int kManyLanes = 100;

} // namespace

std::vector<std::string> TimelinePanel::selectedIds() const
{
    // By ranges: a list of indexes of 100,000 rows times the columns would take seconds.
    std::vector<std::string> ids;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && range.left() == 0; ++row)
            if (const auto position = m_model.positionAt(row))
                ids.push_back(timeline()->set().at(*position).id);
    return ids;
}

bool TimelinePanel::currentStateSelected() const
{
    const int row = m_model.currentStateRow();
    return row >= 0 && m_view->selectionModel()->isSelected(m_model.index(row, TimelineModel::Graph));
}

void TimelinePanel::onSelectionChanged()
{
    if (m_swapping)
        return;
    m_selected = selectedIds();
    m_stateSelected = currentStateSelected();
    m_wanted.clear();
    if (m_selected.size() == 1)
        remember(m_selected.front());
    updateEmphasis();
    emit selectionChanged();
}

void TimelinePanel::select(const std::vector<std::string>& ids)
{
    m_wanted = ids;
    const TimelineLayout* layout = timeline();
    if (layout == nullptr)
        return;
    bool opened = false;
    for (const std::string& id : ids) {
        const auto position = layout->set().find(id);
        if (!position)
            return; // when it is listed
        opened = openFor(*position) || opened;
    }
    if (opened) { // taken over with the new layout
        relayout();
        return;
    }
    m_wanted.clear();
    m_view->setSelection(ids, false, true);
    if (ids.size() == 1 && m_model.rowOf(ids.front()) >= 0)
        m_view->reveal(m_model.rowOf(ids.front()));
}

QString TimelinePanel::filter() const
{
    return m_bar->text();
}

void TimelinePanel::setFilter(const QString& text)
{
    m_bar->setText(text);
}

void TimelinePanel::focusFilter()
{
    m_bar->focusField();
}

void TimelinePanel::focusList()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model.index(0, TimelineModel::Graph),
                                                  QItemSelectionModel::NoUpdate);
}

std::optional<int> TimelinePanel::currentPosition() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model.positionAt(current.row()) : std::nullopt;
}

bool TimelinePanel::isReachable(int position) const
{
    return !timeline()->request.hide || timeline()->isMatch(position);
}

/// Its header; without one its newest snapshot, which may be behind a fold.
void TimelinePanel::showDay(std::int64_t day)
{
    if (const int row = m_model.groupRow(day); row >= 0) {
        const QModelIndex index = m_model.index(row, TimelineModel::Graph);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtTop);
    } else {
        goToDate(startOfDay(day + 1) - 1);
    }
}

void TimelinePanel::goTo(int position)
{
    select({timeline()->set().at(position).id});
}

void TimelinePanel::find(int direction)
{
    const int rows = m_model.rowCount();
    const int start = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (direction > 0 ? -1 : rows);
    for (int step = 1; step <= rows; ++step) {
        const int row = ((start + direction * step) % rows + rows) % rows;
        const auto position = m_model.positionAt(row);
        if (position && timeline()->isMatch(*position)) {
            goTo(*position);
            return;
        }
    }
}

void TimelinePanel::goToDate(std::int64_t unixSeconds)
{
    const TimelineLayout* layout = timeline();
    if (layout == nullptr)
        return;
    const SnapshotSet& set = layout->set();
    std::optional<int> best;
    for (int position = 0; position < set.size(); ++position) {
        if (set.at(position).createdAt > unixSeconds || !isReachable(position))
            continue;
        if (!best || set.at(position).createdAt > set.at(*best).createdAt)
            best = position;
    }
    if (best)
        goTo(*best);
}

void TimelinePanel::goToCurrentState()
{
    const int row = m_model.currentStateRow();
    if (row < 0)
        return;
    m_wanted.clear();
    m_view->setSelection({}, true, true);
    m_view->reveal(row);
    focusList();
}

void TimelinePanel::goToParent()
{
    const TimelineLayout* layout = timeline();
    if (layout == nullptr || !m_view->currentIndex().isValid())
        return;
    if (m_view->currentIndex().row() == m_model.currentStateRow()) {
        if (const auto base = layout->request.baseId ? layout->set().find(*layout->request.baseId) : std::nullopt)
            goTo(*base);
        return;
    }
    const auto position = currentPosition();
    if (!position)
        return;
    for (int at = layout->set().parent(*position); at >= 0; at = layout->set().parent(at)) {
        if (isReachable(at)) {
            goTo(at);
            return;
        }
    }
}

void TimelinePanel::goToChild()
{
    const TimelineLayout* layout = timeline();
    const auto position = currentPosition();
    if (layout == nullptr || !position)
        return;
    if (layout->request.baseId == layout->set().at(*position).id && m_model.currentStateRow() >= 0) {
        goToCurrentState();
        return;
    }
    // The one towards the current state, else the newest.
    std::optional<int> child;
    for (int at = *position - 1; at >= 0; --at) {
        if (layout->set().parent(at) != *position || !isReachable(at))
            continue;
        child = at;
        if (layout->inMain[static_cast<std::size_t>(at)])
            break;
    }
    if (child)
        goTo(*child);
}

void TimelinePanel::remember(const std::string& id)
{
    if (m_walkingHistory || (m_historyAt < m_history.size() && m_history[m_historyAt] == id))
        return;
    if (!m_history.empty())
        m_history.resize(m_historyAt + 1);
    m_history.push_back(id);
    if (m_history.size() > kLongestHistory)
        m_history.erase(m_history.begin());
    m_historyAt = m_history.size() - 1;
}

void TimelinePanel::goInHistory(int step)
{
    m_walkingHistory = true;
    while (timeline() != nullptr) {
        const std::size_t next = m_historyAt + static_cast<std::size_t>(step);
        if (next >= m_history.size()) // before the first, too: it wraps around
            break;
        m_historyAt = next;
        const auto position = timeline()->set().find(m_history[next]);
        if (position && isReachable(*position)) {
            select({m_history[next]});
            break;
        }
    }
    m_walkingHistory = false;
}

void TimelinePanel::selectLineage()
{
    const auto position = currentPosition();
    if (!position)
        return;
    const SnapshotSet& set = timeline()->set();
    std::vector<std::string> ids;
    for (int at = *position; at >= 0; at = set.parent(at)) {
        ids.push_back(set.at(at).id);
        if (set.at(at).type == SnapshotType::Full)
            break;
    }
    select(ids);
}

void TimelinePanel::selectDescendants()
{
    const auto position = currentPosition();
    if (!position)
        return;
    const SnapshotSet& set = timeline()->set();
    std::vector<std::string> ids = {set.at(*position).id};
    for (const int at : set.descendants(*position))
        ids.push_back(set.at(at).id);
    select(ids);
}

void TimelinePanel::showHeaderMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = TimelineModel::Created; column < TimelineModel::kColumns; ++column) {
        QAction* action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(QStringLiteral("showColumn%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_view->setColumnHidden(column, !shown); });
    }
    menu->addSeparator();
    QAction* lanes = menu->addAction(tr("Show all lanes of the graph"));
    lanes->setObjectName(QStringLiteral("showAllLanes"));
    lanes->setCheckable(true);
    lanes->setChecked(m_mostLanes == kManyLanes);
    connect(lanes, &QAction::toggled, this, [this](bool all) {
        m_mostLanes = all ? kManyLanes : 10;
        relayout();
    });
    QAction* time = menu->addAction(tr("Sort in the order of time"));
    time->setObjectName(QStringLiteral("sortByTime"));
    connect(time, &QAction::triggered, this, &TimelinePanel::toTimeOrder);
    menu->popup(m_view->header()->mapToGlobal(position));
}

QByteArray TimelinePanel::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    const TimelineView::Anchor anchor = m_view->anchor();
    QList<qint64> collapsed;
    if (const auto days = m_collapsed.find(Grouping::Day); days != m_collapsed.end())
        collapsed = {days->second.begin(), days->second.end()};
    out << kStateVersion << m_view->header()->saveState() << m_bar->text() << m_bar->hides() << collapsed
        << QString::fromStdString(m_selected.size() == 1 ? m_selected.front() : std::string())
        << QString::fromStdString(anchor.id) << qint32(anchor.offset) << anchor.atTop << m_view->isFitted();
    return state;
}

bool TimelinePanel::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 version = 0;
    QByteArray header;
    QString filter;
    bool hides = true;
    QList<qint64> collapsed;
    QString selected;
    QString anchorId;
    qint32 offset = 0;
    bool atTop = true;
    bool fitted = true;
    in >> version;
    if (version != kStateVersion)
        return false;
    in >> header >> filter >> hides >> collapsed >> selected >> anchorId >> offset >> atTop >> fitted;
    if (in.status() != QDataStream::Ok)
        return false;
    QHeaderView* head = m_view->header();
    {
        const QSignalBlocker blocker(head);
        if (!head->restoreState(header))
            return false;
        // A state of another version may have hidden what nobody can do without.
        for (const int column : {TimelineModel::Graph, TimelineModel::Name})
            head->setSectionHidden(column, false);
    }
    m_view->setFitted(fitted);
    m_collapsed[Grouping::Day] = {collapsed.begin(), collapsed.end()};
    m_restoredAnchor = TimelineView::Anchor{anchorId.toStdString(), offset, atTop};
    if (!selected.isEmpty())
        m_wanted = {selected.toStdString()};
    const QSignalBlocker blocker(m_bar);
    m_bar->setHides(hides);
    m_bar->setText(filter);
    setSort(head->sortIndicatorSection(), head->sortIndicatorOrder());
    readFilter();
    return true;
}

} // namespace tidemark::ui
