// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/glyphs.h"

#include "ui/support/theme.h"

#include <QPainter>

#include <cmath>

namespace tidemark::ui {

namespace {

QPainterPath circle(const QPointF& center, qreal radius)
{
    QPainterPath path;
    path.addEllipse(center, radius, radius);
    return path;
}

QPainterPath square(const QPointF& center, qreal half)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half), half / 3, half / 3);
    return path;
}

QPainterPath diamond(const QPointF& center, qreal half)
{
    QPainterPath path(center + QPointF(0, -half));
    path.lineTo(center + QPointF(half, 0));
    path.lineTo(center + QPointF(0, half));
    path.lineTo(center + QPointF(-half, 0));
    path.closeSubpath();
    return path;
}

QPen dotted(const QColor& color, qreal width)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.4, 1.1});
    return pen;
}

} // namespace

void paintNode(QPainter& painter, const QPointF& center, qreal unit, const NodeLook& look, const QColor& color,
               const Tokens& tokens, const QColor& background)
{
    if (look.glyph == NodeGlyph::None)
        return;
    const qreal line = std::max(1.5, unit * 0.36);
    const bool isSquare = look.glyph == NodeGlyph::Full || (look.glyph == NodeGlyph::AtRisk && look.full);
    const qreal halo = 0.6 * unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);

    const qreal outer = look.glyph == NodeGlyph::CurrentState       ? 1.5 * unit
                        : look.glyph == NodeGlyph::Damaged          ? 1.6 * unit
                        : isSquare || look.glyph == NodeGlyph::Fold ? 1.15 * unit
                                                                    : unit;
    const qreal rim = look.pinned ? outer + 0.65 * unit : outer;
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawPath(isSquare ? square(center, rim + halo) : circle(center, rim + halo));
    if (look.pinned) {
        painter.setPen(QPen(tokens.pin, line * 0.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(isSquare ? square(center, rim) : circle(center, rim));
    }

    switch (look.glyph) {
    case NodeGlyph::CurrentState:
        painter.setPen(QPen(color, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, 1.35 * unit, 1.35 * unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, 0.6 * unit, 0.6 * unit);
        break;
    case NodeGlyph::Full:
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawPath(square(center, outer));
        break;
    case NodeGlyph::Incremental:
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(center, unit, unit);
        break;
    case NodeGlyph::Damaged: {
        painter.setBrush(tokens.damaged);
        painter.setPen(Qt::NoPen);
        painter.drawPath(diamond(center, outer));
        paintMark(painter, center, 1.9 * unit, Mark::Cross, background);
        break;
    }
    case NodeGlyph::AtRisk:
        painter.setBrush(background);
        painter.setPen(QPen(tokens.damaged, line));
        painter.drawPath(isSquare ? square(center, outer - line / 2) : circle(center, outer - line / 2));
        break;
    case NodeGlyph::Running:
    case NodeGlyph::Interrupted: {
        const QRectF box(center.x() - 1.1 * unit, center.y() - 1.1 * unit, 2.2 * unit, 2.2 * unit);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dotted(color, line));
        painter.drawEllipse(box);
        if (look.glyph == NodeGlyph::Running && look.permille > 0) {
            painter.setPen(QPen(color, line * 1.4, Qt::SolidLine, Qt::FlatCap));
            painter.drawArc(box, 90 * 16, -static_cast<int>(std::lround(5.76 * look.permille)));
        }
        break;
    }
    case NodeGlyph::Fold: { // a stack
        painter.setPen(QPen(color, line));
        painter.setBrush(background);
        for (const qreal offset : {-0.75, 0.0, 0.75})
            painter.drawEllipse(center + QPointF(0, offset * unit), 0.85 * unit, 0.85 * unit);
        break;
    }
    case NodeGlyph::None: break;
    }
    if (look.removed) {
        painter.setPen(QPen(background, line * 1.9));
        painter.drawLine(center + QPointF(-1.7 * unit, 1.2 * unit), center + QPointF(1.7 * unit, -1.2 * unit));
        painter.setPen(QPen(tokens.damaged, line * 1.1));
        painter.drawLine(center + QPointF(-1.9 * unit, 1.35 * unit), center + QPointF(1.9 * unit, -1.35 * unit));
    }
    painter.restore();
}

void paintMark(QPainter& painter, const QPointF& center, qreal side, Mark mark, const QColor& color)
{
    const qreal half = side / 2;
    const auto at = [&](qreal x, qreal y) { return center + QPointF(x * half, y * half); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal width = std::max(1.4, side * 0.14);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path;
    switch (mark) {
    case Mark::None: break;
    case Mark::Tick:
        path.moveTo(at(-0.75, 0.05));
        path.lineTo(at(-0.2, 0.6));
        path.lineTo(at(0.75, -0.6));
        break;
    case Mark::Question:
        path.moveTo(at(-0.42, -0.45));
        path.cubicTo(at(-0.4, -1.0), at(0.5, -1.0), at(0.45, -0.4));
        path.cubicTo(at(0.42, -0.05), at(0.0, -0.1), at(0.0, 0.3));
        path.moveTo(at(0, 0.78));
        path.lineTo(at(0, 0.8));
        break;
    case Mark::Cross:
        path.moveTo(at(-0.5, -0.5));
        path.lineTo(at(0.5, 0.5));
        path.moveTo(at(0.5, -0.5));
        path.lineTo(at(-0.5, 0.5));
        break;
    case Mark::Warning:
        path.moveTo(at(0, -0.8));
        path.lineTo(at(0.9, 0.75));
        path.lineTo(at(-0.9, 0.75));
        path.closeSubpath();
        path.moveTo(at(0, -0.25));
        path.lineTo(at(0, 0.2));
        path.moveTo(at(0, 0.48));
        path.lineTo(at(0, 0.5));
        break;
    case Mark::Ring:
        painter.setPen(dotted(color, width));
        path.addEllipse(center, 0.7 * half, 0.7 * half);
        break;
    }
    painter.drawPath(path);
    painter.restore();
}

} // namespace tidemark::ui
