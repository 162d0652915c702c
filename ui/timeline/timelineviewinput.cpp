// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelineview.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <utility>

namespace tidemark::ui {

int TimelineView::headerOf(int row) const
{
    for (; row >= 0; --row)
        if (m_model.rowAt(row).kind == TimelineRow::Kind::Group)
            return row;
    return -1;
}

void TimelineView::toggleGroup(int row)
{
    const RowGroup& group = m_model.timeline()->groups[static_cast<std::size_t>(m_model.rowAt(row).item)];
    emit groupToggled(group.key, !group.collapsed);
}

void TimelineView::toggleFold(int fold)
{
    emit foldToggled(fold, !m_model.timeline()->folds[static_cast<std::size_t>(fold)].open);
}

bool TimelineView::stepLevel(int row, bool collapse)
{
    const TimelineLayout& layout = *m_model.timeline();
    if (const int fold = m_model.foldAt(row);
        fold >= 0 && layout.folds[static_cast<std::size_t>(fold)].open == collapse) {
        setCurrentIndex(m_model.index(layout.foldRows[static_cast<std::size_t>(fold)], TimelineModel::Graph));
        toggleFold(fold);
        return true;
    }
    const int header = headerOf(row);
    if (header < 0 || layout.groups[static_cast<std::size_t>(m_model.rowAt(header).item)].collapsed == collapse)
        return false;
    setCurrentIndex(m_model.index(header, TimelineModel::Graph));
    toggleGroup(header);
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const TimelineRow::Kind kind = row >= 0 ? m_model.rowAt(row).kind : TimelineRow::Kind::Gap;
    const auto toggle = [&] {
        if (kind == TimelineRow::Kind::Group)
            toggleGroup(row);
        else if (kind == TimelineRow::Kind::Fold)
            toggleFold(m_model.rowAt(row).item);
        return kind == TimelineRow::Kind::Group || kind == TimelineRow::Kind::Fold;
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool collapse = event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left);
    const bool expand = event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    if (plain && row >= 0 && (collapse || expand)) {
        stepLevel(row, collapse);
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain || row < 0)
            break;
        if (!toggle())
            emit detailsRequested();
        event->accept();
        return;
    case Qt::Key_Space:
        if (!plain || !toggle())
            break;
        event->accept();
        return;
    case Qt::Key_Menu: break;
    case Qt::Key_F10:
        if (event->modifiers() == Qt::ShiftModifier)
            break;
        QTreeView::keyPressEvent(event);
        return;
    default: break;
    }
    if (event->key() == Qt::Key_Menu || event->key() == Qt::Key_F10) {
        const QRect rect = row >= 0 ? visualRect(m_model.index(row, TimelineModel::Name)) : QRect();
        const QPoint at = viewport()->rect().contains(rect.center()) ? rect.center() : viewport()->rect().center();
        requestContextMenu(viewport()->mapToGlobal(at));
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool toggles = index.isValid() && event->button() == Qt::LeftButton;
    if (toggles && m_model.rowAt(index.row()).kind == TimelineRow::Kind::Fold) {
        selectionModel()->setCurrentIndex(index.siblingAtColumn(TimelineModel::Graph), QItemSelectionModel::NoUpdate);
        toggleFold(m_model.rowAt(index.row()).item);
        event->accept();
        return;
    }
    if (toggles && m_model.rowAt(index.row()).kind == TimelineRow::Kind::Group) {
        const QRect span = spanRect(visualRect(index));
        const QRect arrow(span.left(), span.top(), 2 * fontMetrics().height(), span.height());
        if (QStyle::visualRect(layoutDirection(), span, arrow).contains(event->position().toPoint())) {
            toggleGroup(index.row());
            event->accept();
            return;
        }
    }
    QTreeView::mousePressEvent(event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        QTreeView::mouseDoubleClickEvent(event);
        return;
    }
    const TimelineRow::Kind kind = m_model.rowAt(index.row()).kind;
    if (kind == TimelineRow::Kind::Fold) { // the first click has opened or closed it
        event->accept();
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
    if (kind == TimelineRow::Kind::Group)
        toggleGroup(index.row());
    else if (kind != TimelineRow::Kind::Gap)
        emit detailsRequested();
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    requestContextMenu(event->globalPos());
    event->accept();
}

void TimelineView::requestContextMenu(const QPoint& globalPos)
{
    // Some platforms send both a key and a context menu event for the Menu key; one menu is enough.
    if (std::exchange(m_menuPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, globalPos] {
            m_menuPending = false;
            emit contextMenuRequested(globalPos);
        },
        Qt::QueuedConnection);
}

std::optional<std::pair<std::string, std::string>> TimelineView::dropPair(const QDropEvent* event) const
{
    const std::vector<std::string> ids = TimelineModel::idsOf(event->mimeData());
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto position = index.isValid() ? m_model.positionAt(index.row()) : std::nullopt;
    if (ids.size() != 1 || !position)
        return std::nullopt;
    const std::string& target = m_model.timeline()->set().at(*position).id;
    if (target == ids.front() || m_model.rowOf(ids.front()) < 0)
        return std::nullopt;
    return std::pair(ids.front(), target);
}

void TimelineView::dragEnterEvent(QDragEnterEvent* event)
{
    if (TimelineModel::idsOf(event->mimeData()).empty()) {
        event->ignore();
        return;
    }
    setState(DraggingState);
    event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges
    if (dropPair(event))
        event->accept();
    else
        event->ignore();
}

void TimelineView::dropEvent(QDropEvent* event)
{
    const auto pair = dropPair(event);
    setState(NoState);
    viewport()->update();
    if (!pair) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit compareRequested(pair->first, pair->second);
}

int TimelineView::rowUnder(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() ? index.row() : -1;
}

/// The path is through the row under the pointer, or through the current one if the keyboard moved it after that.
bool TimelineView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        m_pointer = static_cast<const QMouseEvent*>(event)->position().toPoint();
        setPathRow(rowUnder(*m_pointer));
        break;
    case QEvent::Leave:
        m_pointer.reset();
        setPathRow(-1);
        break;
    default: break;
    }
    return QTreeView::viewportEvent(event);
}

void TimelineView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!hasFocus() || !previous.isValid()) // not where the keyboard begins
        return;
    m_pointer.reset();
    setPathRow(current.row());
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QTreeView::focusOutEvent(event);
    if (!m_pointer)
        setPathRow(-1);
}

} // namespace tidemark::ui
