// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/theme.h"
#include "ui/timeline/rowdelegate.h"
#include "ui/timeline/timelineview.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>

namespace tidemark::ui {

QRect TimelineView::cellRect(int column, const QRect& row) const
{
    return {columnViewportPosition(column), row.top(), columnWidth(column), row.height()};
}

QRect TimelineView::spanRect(const QRect& row) const
{
    const QHeaderView& head = *header();
    const int first = head.visualIndex(TimelineModel::Name);
    int end = head.visualIndex(TimelineModel::Status);
    if (end < first || head.isSectionHidden(TimelineModel::Status))
        end = head.count();
    QRect span;
    for (int visual = first; visual < end; ++visual)
        if (!head.isSectionHidden(head.logicalIndex(visual)))
            span = span.united(cellRect(head.logicalIndex(visual), row));
    return span;
}

void TimelineView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int row = index.row();
    const TimelineRow::Kind kind = m_model.rowAt(row).kind;
    const Tokens& tokens = tokensOf(option.palette);
    if (kind == TimelineRow::Kind::Group || kind == TimelineRow::Kind::Gap || kind == TimelineRow::Kind::Fold) {
        painter->save();
        const QColor background = kind == TimelineRow::Kind::Group ? tokens.band : tokens.base;
        painter->fillRect(option.rect, background);
        QStyleOptionViewItem cell(option);
        cell.font = font();
        cell.fontMetrics = fontMetrics();
        if (m_model.timeline()->hasGraph())
            m_lineage->paintLanes(*painter, cellRect(TimelineModel::Graph, option.rect), row, cell, background);
        if (kind == TimelineRow::Kind::Group)
            drawGroup(*painter, cell, row);
        else if (kind == TimelineRow::Kind::Fold)
            drawFold(*painter, cell, row);
        else
            drawGap(*painter, cell, row);
        painter->restore();
        return;
    }
    QTreeView::drawRow(painter, option, index);
    if (selectionModel()->isSelected(index)) { // shape as well as colour
        const QRect whole(0, option.rect.top(), viewport()->width(), option.rect.height());
        const QRect bar(0, whole.top(), 4, whole.height());
        painter->fillRect(QStyle::visualRect(option.direction, whole, bar), tokens.accent);
    }
}

/// An arrow, the words, the summary in the status column, and a frame if it is the current row.
void TimelineView::drawHeader(QPainter& painter, const QStyleOptionViewItem& option, int row,
                              const HeaderLook& look) const
{
    const Tokens& tokens = tokensOf(option.palette);
    const QRect span = spanRect(option.rect);
    const int space = RowDelegate::margin(option.fontMetrics);
    const int side = option.fontMetrics.ascent() * 2 / 3;
    const auto placed = [&](const QRect& logical) { return QStyle::visualRect(option.direction, span, logical); };

    const QRectF arrow = placed(QRect(span.left() + space, span.center().y() - side / 2, side, side));
    QPainterPath path;
    if (!look.closed) {
        path.moveTo(arrow.left(), arrow.top() + side * 0.25);
        path.lineTo(arrow.center().x(), arrow.bottom() - side * 0.15);
        path.lineTo(arrow.right(), arrow.top() + side * 0.25);
    } else if (option.direction == Qt::RightToLeft) {
        path.moveTo(arrow.right() - side * 0.25, arrow.top());
        path.lineTo(arrow.left() + side * 0.15, arrow.center().y());
        path.lineTo(arrow.right() - side * 0.25, arrow.bottom());
    } else {
        path.moveTo(arrow.left() + side * 0.25, arrow.top());
        path.lineTo(arrow.right() - side * 0.15, arrow.center().y());
        path.lineTo(arrow.left() + side * 0.25, arrow.bottom());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.secondaryText, 1.5));
    painter.drawPath(path);

    const QFontMetrics metrics(look.font);
    const int indent = space + side + space;
    const QRect text = placed(QRect(span.left() + indent, span.top(), span.width() - indent - space, span.height()));
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    painter.setFont(look.font);
    painter.setPen(tokens.secondaryText);
    painter.drawText(
        text, align | Qt::TextSingleLine,
        metrics.elidedText(m_model.index(row, TimelineModel::Name).data().toString(), Qt::ElideRight, text.width()));
    if (!isColumnHidden(TimelineModel::Status)) {
        const QRect cell = cellRect(TimelineModel::Status, option.rect).adjusted(space, 0, -space, 0);
        painter.setFont(option.font);
        painter.setPen(look.alarming ? tokens.damaged : tokens.secondaryText);
        painter.drawText(cell, align | Qt::TextSingleLine,
                         option.fontMetrics.elidedText(m_model.index(row, TimelineModel::Status).data().toString(),
                                                       Qt::ElideRight, cell.width()));
    }
    if (hasFocus() && currentIndex().row() == row) {
        QPen frame(tokens.accent, 1);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(frame);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(span.adjusted(0, 0, -1, -1));
    }
}

void TimelineView::drawGroup(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const RowGroup& group = m_model.timeline()->groups[static_cast<std::size_t>(m_model.rowAt(row).item)];
    HeaderLook look{option.font, group.collapsed, group.damaged + group.atRisk != 0};
    look.font.setBold(true);
    drawHeader(painter, option, row, look);
}

void TimelineView::drawFold(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Fold& fold = m_model.timeline()->folds[static_cast<std::size_t>(m_model.rowAt(row).item)];
    drawHeader(painter, option, row, {option.font, !fold.open, false});
}

void TimelineView::drawGap(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Tokens& tokens = tokensOf(option.palette);
    QRect line = spanRect(option.rect);
    if (!isColumnHidden(TimelineModel::Status))
        line = line.united(cellRect(TimelineModel::Status, option.rect));
    const int space = RowDelegate::margin(option.fontMetrics);
    line.adjust(space, 0, -space, 0);
    QFont italic = option.font;
    italic.setItalic(true);
    const QFontMetrics metrics(italic);
    const QString text = m_model.index(row, TimelineModel::Name).data().toString();
    const int lead = std::min(4 * metrics.height(), line.width() / 4);
    const int width = std::min(metrics.horizontalAdvance(text) + 4, line.width() - lead);
    const auto placed = [&](const QRect& logical) { return QStyle::visualRect(option.direction, line, logical); };
    const QRect words = placed(QRect(line.left() + lead, line.top(), width, line.height()));

    QPen pen(tokens.secondaryText, 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const int y = line.center().y();
    painter.drawLine(QPoint(line.left(), y), QPoint(words.left() - space, y));
    painter.drawLine(QPoint(words.right() + space, y), QPoint(line.right(), y));
    painter.setFont(italic);
    painter.setPen(tokens.secondaryText);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, words.width()));
}

void TimelineView::updateGraph()
{
    const QRect whole(columnViewportPosition(TimelineModel::Graph), 0, columnWidth(TimelineModel::Graph),
                      viewport()->height());
    viewport()->update(whole);
}

void TimelineView::setPathRow(int row)
{
    if (row == m_pathRow)
        return;
    m_pathRow = row;
    showPath();
}

void TimelineView::refreshPath()
{
    if (m_pathRow < 0)
        return;
    m_pathRow = m_pointer ? rowUnder(*m_pointer) : currentIndex().row();
    showPath();
}

void TimelineView::showPath()
{
    const TimelineLayout* layout = m_model.timeline().get();
    std::optional<Emphasis> path;
    if (layout != nullptr && layout->hasGraph() && m_pathRow >= 0 && m_pathRow < m_model.rowCount()) {
        const TimelineRow& at = m_model.rowAt(m_pathRow);
        std::optional<int> position = m_model.positionAt(m_pathRow);
        if (at.kind == TimelineRow::Kind::Fold)
            position = layout->folds[static_cast<std::size_t>(at.item)].members.front();
        if (at.kind == TimelineRow::Kind::CurrentState && layout->request.baseId)
            position = layout->set().find(*layout->request.baseId);
        if (position)
            path = pathThrough(layout->set(), *position);
    }
    m_lineage->setPath(std::move(path));
    updateGraph();
}

} // namespace tidemark::ui
