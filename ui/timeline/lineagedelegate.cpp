// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/lineagedelegate.h"

#include "ui/support/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr qreal kPen = 2;
constexpr qreal kMainPen = 3;
constexpr qreal kEmphasisPen = 4;
constexpr qreal kPathPen = 3.5;
constexpr qreal kOtherPen = 1;      ///< Beside an emphasis: thinner, never paler, so that contrast stays.
constexpr qreal kRecedingPen = 1.3; ///< Beside a path.

qreal pitch(const QFontMetrics& metrics)
{
    return std::max(14.0, 0.9 * metrics.height());
}

qreal nodeUnit(const QFontMetrics& metrics)
{
    return std::max(4.0, 0.3 * metrics.height());
}

const QColor& laneColor(const Tokens& tokens, int lane)
{
    // Lanes that touch are neighbours in the cycle, which colour-blind people can tell apart.
    return lane == 0 ? tokens.accent : tokens.lanes[1 + static_cast<std::size_t>(lane - 1) % (tokens.lanes.size() - 1)];
}

} // namespace

LineageDelegate::LineageDelegate(const TimelineModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

int LineageDelegate::widthOf(int lanes, const QFontMetrics& metrics)
{
    return static_cast<int>(pitch(metrics) * (std::max(lanes, 1) + 0.6));
}

QSize LineageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    const TimelineLayout* layout = m_model.timeline().get();
    const int lanes = layout == nullptr ? 1 : layout->lanes.width + (layout->lanes.anyHidden ? 2 : 0);
    const int height = std::max(option.fontMetrics.height() * 7 / 4, 22);
    return {widthOf(lanes, option.fontMetrics), height};
}

void LineageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    const QWidget* widget = option.widget;
    QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, widget);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QPalette::ColorGroup group =
        (option.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    paintLanes(*painter, option.rect, index.row(), option,
               option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base));
}

/// Of the edge from a row to its parent. A fold's is that of its oldest snapshot.
LineageDelegate::Part LineageDelegate::partOf(const std::optional<Emphasis>& emphasis, const TimelineLayout& layout,
                                              int row)
{
    if (!emphasis)
        return Part::None;
    const TimelineRow& at = layout.row(row);
    std::size_t position = 0;
    switch (at.kind) {
    case TimelineRow::Kind::Snapshot: position = static_cast<std::size_t>(at.item); break;
    case TimelineRow::Kind::Fold:
        position = static_cast<std::size_t>(layout.folds[static_cast<std::size_t>(at.item)].members.back());
        break;
    case TimelineRow::Kind::CurrentState: {
        // The current state descends from its base.
        const auto base = layout.request.baseId ? layout.set().find(*layout.request.baseId) : std::nullopt;
        const auto known = base ? static_cast<std::size_t>(*base) : emphasis->lineage.size();
        if (known >= emphasis->lineage.size())
            return Part::None;
        const bool through = emphasis->through == *base || emphasis->descendants[known];
        return through ? Part::Descendants : Part::None;
    }
    default: return Part::None;
    }
    if (position >= emphasis->lineage.size())
        return Part::None;
    return emphasis->lineage[position]       ? Part::Lineage
           : emphasis->descendants[position] ? Part::Descendants
                                             : Part::None;
}

qreal LineageDelegate::penWidth(int row, int lane) const
{
    const TimelineLayout& layout = *m_model.timeline();
    if (partOf(m_emphasis, layout, row) != Part::None)
        return kEmphasisPen;
    if (partOf(m_path, layout, row) != Part::None)
        return kPathPen;
    if (m_emphasis)
        return kOtherPen;
    if (m_path)
        return lane == 0 ? kPen : kRecedingPen;
    return lane == 0 ? kMainPen : kPen;
}

QPen LineageDelegate::penOf(const LaneSegment& segment, const Tokens& tokens) const
{
    const TimelineLayout& layout = *m_model.timeline();
    const auto position = layout.position(segment.child);
    bool damaged = false;
    if (position) {
        const int parent = layout.set().parent(*position);
        damaged = layout.set().health(*position) == Health::AtRisk && parent >= 0 &&
                  layout.set().health(parent) == Health::Damaged;
    }
    QPen pen(damaged ? tokens.damaged : laneColor(tokens, segment.lane));
    pen.setCapStyle(Qt::FlatCap);
    pen.setWidthF(penWidth(segment.child, segment.lane));
    const bool descends = partOf(m_emphasis, layout, segment.child) == Part::Descendants;
    if (segment.dashed || descends || damaged) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({4 / pen.widthF(), 3 / pen.widthF()});
    }
    return pen;
}

void LineageDelegate::paintLanes(QPainter& painter, const QRect& cell, int row, const QStyleOptionViewItem& option,
                                 const QColor& background) const
{
    const TimelineLayout& layout = *m_model.timeline();
    const Tokens& tokens = tokensOf(option.palette);
    const int at = m_model.layoutRow(row);
    const qreal step = pitch(option.fontMetrics);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto xOf = [&](int lane) {
        const qreal x = step * (lane + 0.8);
        return mirrored ? cell.right() + 1 - x : cell.left() + x;
    };
    const qreal top = cell.top();
    const qreal bottom = cell.bottom() + 1;
    const qreal middle = (top + bottom) / 2;

    painter.save();
    painter.setClipRect(cell, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal unit = nodeUnit(option.fontMetrics);
    if (!layout.hasGraph()) {
        const auto position = m_model.positionAt(row);
        const bool main = !position || layout.inMain[static_cast<std::size_t>(*position)];
        paintNode(painter, {xOf(0), middle}, unit, m_model.look(row), laneColor(tokens, main ? 0 : 7), tokens,
                  background);
        painter.restore();
        return;
    }
    const int node = layout.lanes.nodes[static_cast<std::size_t>(at)];
    const int lastLane = layout.request.mostLanes;
    const qreal nodeX = xOf(std::clamp(node, 0, lastLane));
    for (const LaneSegment& segment : layout.lanes.row(at)) {
        const qreal x = xOf(segment.lane);
        painter.setPen(penOf(segment, tokens));
        switch (segment.kind) {
        case LaneSegment::Kind::Through: painter.drawLine(QPointF(x, top), QPointF(x, bottom)); break;
        case LaneSegment::Kind::Arrive: painter.drawLine(QPointF(x, top), QPointF(x, middle)); break;
        case LaneSegment::Kind::Leave: painter.drawLine(QPointF(x, middle), QPointF(x, bottom)); break;
        case LaneSegment::Kind::Bend: {
            QPainterPath bend(QPointF(x, top));
            bend.cubicTo(QPointF(x, middle), QPointF(x, middle), QPointF(nodeX, middle));
            painter.drawPath(bend);
            break;
        }
        case LaneSegment::Kind::Fork: {
            const qreal end = bottom - unit * 0.5;
            QPainterPath fork(QPointF(x, middle));
            fork.cubicTo(QPointF(x, end), QPointF(x, end), QPointF(x - (mirrored ? -1 : 1) * step * 0.8, end));
            painter.drawPath(fork);
            break;
        }
        case LaneSegment::Kind::Stub: {
            painter.drawLine(QPointF(x, middle), QPointF(x, bottom - unit * 0.9));
            const qreal side = mirrored ? -1 : 1;
            paintMark(painter, {x + side * step * 0.42, bottom - unit * 1.1}, unit * 1.7, Mark::Question,
                      tokens.secondaryText);
            break;
        }
        }
    }
    if (node >= 0)
        paintNode(painter, {nodeX, middle}, unit, m_model.look(row), laneColor(tokens, node), tokens, background);
    const int hidden = layout.lanes.hidden[static_cast<std::size_t>(at)];
    if (hidden > 0) {
        const qreal left = xOf(lastLane) + (mirrored ? -1 : 1) * step * (node >= lastLane ? 0.7 : -0.3);
        const QRectF box = mirrored ? QRectF(cell.left(), top, left - cell.left(), bottom - top)
                                    : QRectF(left, top, cell.right() + 1 - left, bottom - top);
        painter.setPen(tokens.secondaryText);
        painter.setFont(option.font);
        painter.drawText(box, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         QStringLiteral("+%1").arg(hidden));
    }
    painter.restore();
}

} // namespace tidemark::ui
