// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelineview.h"

#include "ui/support/format.h"
#include "ui/support/theme.h"
#include "ui/timeline/markedscrollbar.h"
#include "ui/timeline/rowdelegate.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr int kMostRowsAlone = 100; ///< More that change are painted with all that can be seen.

} // namespace

TimelineView::TimelineView(TimelineModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
    , m_lineage(new LineageDelegate(model, this))
    , m_rows(new RowDelegate(model, this))
    , m_bar(new MarkedScrollBar(this))
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline of snapshots"));
    setModel(&model);
    setItemDelegate(m_rows);
    setItemDelegateForColumn(TimelineModel::Graph, m_lineage);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollBar(m_bar);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);

    QHeaderView& head = *header();
    head.setObjectName(QStringLiteral("timelineHeader"));
    head.setSectionsMovable(true);
    head.setSectionsClickable(true);
    head.setSortIndicatorShown(true);
    head.setStretchLastSection(false);
    head.setFirstSectionMovable(false);
    head.setContextMenuPolicy(Qt::CustomContextMenu);
    chooseWidths();
    connect(&head, &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        if (m_fitting || !m_fitted)
            return;
        // Whoever has chosen a width does not want it to change with the window; showing a column chooses none.
        setFitted(before == 0 || now == 0);
    });
}

/// As wide as what they hold; the names and the status share what is left.
void TimelineView::chooseWidths()
{
    const QFontMetrics metrics = fontMetrics();
    const int around = 2 * RowDelegate::margin(metrics) + 2;
    const auto toHold = [&](int column, const QString& sample) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_preferred[static_cast<std::size_t>(column)] =
            std::max(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(title) + metrics.height()) + around;
    };
    toHold(TimelineModel::Name, QString(16, u'n'));
    toHold(TimelineModel::Created, QStringLiteral("00:00 (%1)").arg(shownAge(0, 59 * 60)));
    m_preferred[TimelineModel::Created] =
        std::max(m_preferred[TimelineModel::Created], metrics.horizontalAdvance(shownTime(0)) + around);
    toHold(TimelineModel::Type, typeText(SnapshotType::Incremental));
    toHold(TimelineModel::Size, shownBytes(std::uint64_t(1000) << 20));
    toHold(TimelineModel::Changes, changesText(999, 99, 99));
    toHold(TimelineModel::Status, QString(24, u'n'));
    toHold(TimelineModel::Vectors, shownCount(100'000'000));
    toHold(TimelineModel::LogicalSize, shownBytes(std::uint64_t(1000) << 20));
    toHold(TimelineModel::Namespaces, QString(24, u'n'));
    toHold(TimelineModel::Tags, QString(24, u'n'));
    toHold(TimelineModel::Verified, shownTime(0));
    toHold(TimelineModel::Id, QStringLiteral("snap_1700000000000_00000000"));
    m_preferred[TimelineModel::Graph] = LineageDelegate::widthOf(3, metrics);
    m_fitting = true;
    for (int column = 0; column < TimelineModel::kColumns; ++column) {
        setColumnWidth(column, m_preferred[static_cast<std::size_t>(column)]);
        setColumnHidden(column, column >= TimelineModel::Vectors);
    }
    m_fitting = false;
}

void TimelineView::setFitted(bool fitted)
{
    m_fitted = fitted;
    header()->setStretchLastSection(!fitted);
    fitColumns();
}

void TimelineView::fitColumns()
{
    if (!m_fitted || m_fitting)
        return;
    // One that is being hidden has lost its width already and is not hidden yet.
    const auto shown = [&](int column) { return !isColumnHidden(column) && columnWidth(column) > 0; };
    int rest = viewport()->width();
    for (int column = 0; column < TimelineModel::kColumns; ++column)
        if (shown(column) && column != TimelineModel::Name && column != TimelineModel::Status)
            rest -=
                column == TimelineModel::Graph ? columnWidth(column) : m_preferred[static_cast<std::size_t>(column)];
    const bool both = shown(TimelineModel::Status);
    const int status = both ? std::max(m_preferred[TimelineModel::Status], rest * 2 / 5) : 0;
    m_fitting = true;
    for (int column = TimelineModel::Created; column < TimelineModel::kColumns; ++column)
        if (shown(column) && column != TimelineModel::Status)
            setColumnWidth(column, m_preferred[static_cast<std::size_t>(column)]);
    setColumnWidth(TimelineModel::Name, std::max(m_preferred[TimelineModel::Name], rest - status));
    if (both)
        setColumnWidth(TimelineModel::Status, status);
    m_fitting = false;
}

std::pair<int, int> TimelineView::visibleRows() const
{
    const QModelIndex first = indexAt({0, 0});
    if (!first.isValid())
        return {-1, -1};
    const QModelIndex last = indexAt({0, viewport()->height() - 1});
    return {first.row(), last.isValid() ? last.row() : m_model.rowCount() - 1};
}

TimelineView::Anchor TimelineView::anchor() const
{
    Anchor anchor;
    anchor.atTop = verticalScrollBar()->value() == 0;
    const auto [first, last] = visibleRows();
    for (int row = first; row >= 0 && row <= last; ++row) {
        const auto position = m_model.positionAt(row);
        if (!position)
            continue;
        anchor.id = m_model.timeline()->set().at(*position).id;
        anchor.offset = visualRect(m_model.index(row, TimelineModel::Graph)).top();
        break;
    }
    return anchor;
}

void TimelineView::scrollToAnchor(const Anchor& anchor)
{
    executeDelayedItemsLayout();
    if (anchor.atTop) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const int row = m_model.rowOf(anchor.id);
    if (row < 0)
        return;
    const int top = visualRect(m_model.index(row, TimelineModel::Graph)).top();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + top - anchor.offset);
}

void TimelineView::reveal(int row)
{
    executeDelayedItemsLayout();
    const QRect rect = visualRect(m_model.index(row, TimelineModel::Graph));
    if (rect.top() < 0 || rect.bottom() >= viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - viewport()->height() / 3);
}

void TimelineView::setSelection(const std::vector<std::string>& ids, bool currentState, bool moveCurrent)
{
    std::vector<int> rows;
    rows.reserve(ids.size() + 1);
    for (const std::string& id : ids)
        if (const int row = m_model.rowOf(id); row >= 0)
            rows.push_back(row);
    if (currentState && m_model.currentStateRow() >= 0)
        rows.push_back(m_model.currentStateRow());
    const int first = rows.empty() ? -1 : rows.front();
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] <= rows[end - 1] + 1)
            ++end;
        selection.append(
            QItemSelectionRange(m_model.index(rows[i], 0), m_model.index(rows[end - 1], TimelineModel::kColumns - 1)));
        i = end;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (moveCurrent && first >= 0)
        selectionModel()->setCurrentIndex(m_model.index(first, 0), QItemSelectionModel::NoUpdate);
}

void TimelineView::fitGraphColumn()
{
    if (!m_model.timeline())
        return;
    const Lanes& lanes = m_model.timeline()->lanes;
    const int needed = LineageDelegate::widthOf(lanes.width + (lanes.anyHidden ? 2 : 0), fontMetrics());
    // It grows with the lanes and is never taken back: columns that jump are worse than a little room.
    if (columnWidth(TimelineModel::Graph) >= needed)
        return;
    m_fitting = true;
    setColumnWidth(TimelineModel::Graph, needed);
    m_fitting = false;
    fitColumns();
}

void TimelineView::keyboardSearch(const QString& search)
{
    // Type-ahead looks in the column of the current index; names are the display text of the first one.
    if (currentIndex().isValid() && currentIndex().column() != TimelineModel::Graph)
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(TimelineModel::Graph),
                                          QItemSelectionModel::NoUpdate);
    QTreeView::keyboardSearch(search);
}

void TimelineView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    // Qt unites the rectangles of all cells, which takes 200 ms for 100,000 rows; no height depends on what they hold.
    if (bottomRight.row() - topLeft.row() > kMostRowsAlone)
        viewport()->update();
    else
        QTreeView::dataChanged(topLeft, bottomRight, roles);
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (dy == 0)
        return;
    if (m_pointer)
        setPathRow(rowUnder(*m_pointer));
    emit visibleRowsChanged();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    fitColumns(); // before the scroll bars are decided on
    QTreeView::resizeEvent(event);
    emit visibleRowsChanged();
}

} // namespace tidemark::ui
