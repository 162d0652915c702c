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
    if (kind == TimelineRow::Kind::Day || kind == TimelineRow::Kind::Gap) {
        painter->save();
        const QColor background = kind == TimelineRow::Kind::Day ? tokens.band : tokens.base;
        painter->fillRect(option.rect, background);
        QStyleOptionViewItem cell(option);
        cell.font = font();
        cell.fontMetrics = fontMetrics();
        if (m_model.timeline()->hasGraph())
            m_lineage->paintLanes(*painter, cellRect(TimelineModel::Graph, option.rect), row, cell, background);
        if (kind == TimelineRow::Kind::Day)
            drawDay(*painter, cell, row);
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

void TimelineView::drawDay(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Tokens& tokens = tokensOf(option.palette);
    const DayGroup& day = m_model.timeline()->days[static_cast<std::size_t>(m_model.rowAt(row).item)];
    const QRect span = spanRect(option.rect);
    const int space = RowDelegate::margin(option.fontMetrics);
    const int side = option.fontMetrics.ascent() * 2 / 3;
    const auto placed = [&](const QRect& logical) { return QStyle::visualRect(option.direction, span, logical); };

    const QRectF arrow = placed(QRect(span.left() + space, span.center().y() - side / 2, side, side));
    QPainterPath path;
    if (!day.collapsed) {
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

    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int indent = space + side + space;
    const QRect text = placed(QRect(span.left() + indent, span.top(), span.width() - indent - space, span.height()));
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    painter.setFont(bold);
    painter.setPen(tokens.secondaryText);
    painter.drawText(
        text, align | Qt::TextSingleLine,
        metrics.elidedText(m_model.index(row, TimelineModel::Name).data().toString(), Qt::ElideRight, text.width()));
    if (!isColumnHidden(TimelineModel::Status)) {
        const QRect cell = cellRect(TimelineModel::Status, option.rect).adjusted(space, 0, -space, 0);
        painter.setFont(option.font);
        painter.setPen(day.damaged + day.atRisk != 0 ? tokens.damaged : tokens.secondaryText);
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

} // namespace tidemark::ui
