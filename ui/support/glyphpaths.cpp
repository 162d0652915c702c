// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/glyphpaths.h"

#include <initializer_list>

namespace tidemark::ui {

namespace {

using Points = std::initializer_list<QPointF>;

void polyline(QPainterPath& path, Points points, bool closed = false)
{
    bool first = true;
    for (const QPointF& point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
    if (closed)
        path.closeSubpath();
}

void dot(GlyphPaths& paths, qreal x, qreal y, qreal radius = 0.95)
{
    paths.areas.addEllipse(QPointF(x, y), radius, radius);
}

void circle(GlyphPaths& paths)
{
    paths.lines.addEllipse(QPointF(8, 8), 6, 6);
}

void bin(QPainterPath& path)
{
    polyline(path, {{2.5, 4}, {13.5, 4}});
    polyline(path, {{6, 4}, {6, 2}, {10, 2}, {10, 4}});
    polyline(path, {{4, 4}, {4.6, 14}, {11.4, 14}, {12, 4}});
}

void pin(QPainterPath& path)
{
    polyline(path, {{5, 2}, {11, 2}});
    polyline(path, {{6, 2}, {6, 6.5}, {4, 9.5}, {12, 9.5}, {10, 6.5}, {10, 2}});
    polyline(path, {{8, 9.5}, {8, 14.5}});
}

void padlock(GlyphPaths& paths, bool open)
{
    paths.lines.addRoundedRect(QRectF(3.5, 7.5, 9, 6.5), 1, 1);
    paths.lines.moveTo(5.5, 7.5);
    paths.lines.lineTo(5.5, 4.5);
    paths.lines.arcTo(QRectF(5.5, 2, 5, 5), 180, open ? -150 : -180);
    if (!open)
        paths.lines.lineTo(10.5, 7.5);
    dot(paths, 8, 10.7);
}

/// Clockwise; mirrored it says "again".
void turn(QPainterPath& path)
{
    const QRectF around(2.5, 2.5, 11, 11);
    path.arcMoveTo(around, 32);
    path.arcTo(around, 32, 296);
    polyline(path, {{13, 1.8}, {13, 5.2}, {9.6, 5.2}});
}

void sheetTray(QPainterPath& path, bool out)
{
    polyline(path, {{2.5, 10}, {2.5, 13.5}, {13.5, 13.5}, {13.5, 10}});
    polyline(path, {{8, 2.2}, {8, 10.5}});
    if (out)
        polyline(path, {{4.8, 5.4}, {8, 2.2}, {11.2, 5.4}});
    else
        polyline(path, {{4.8, 7.3}, {8, 10.5}, {11.2, 7.3}});
}

GlyphPaths actionPaths(Glyph glyph)
{
    GlyphPaths paths;
    QPainterPath& lines = paths.lines;
    switch (glyph) {
    case Glyph::Create:
        circle(paths);
        polyline(lines, {{8, 5}, {8, 11}});
        polyline(lines, {{5, 8}, {11, 8}});
        break;
    case Glyph::Restore: {
        const QRectF around(2.5, 2.5, 11, 11);
        lines.arcMoveTo(around, 148);
        lines.arcTo(around, 148, -296);
        polyline(lines, {{3, 1.8}, {3, 5.2}, {6.4, 5.2}});
        polyline(lines, {{8, 5}, {8, 8.3}, {10.4, 9.6}});
        break;
    }
    case Glyph::Compare:
        polyline(lines, {{2.5, 5}, {13.3, 5}});
        polyline(lines, {{10.6, 2.3}, {13.3, 5}, {10.6, 7.7}});
        polyline(lines, {{13.5, 11}, {2.7, 11}});
        polyline(lines, {{5.4, 8.3}, {2.7, 11}, {5.4, 13.7}});
        break;
    case Glyph::Verify:
        lines.moveTo(8, 1.7);
        lines.lineTo(13.3, 3.7);
        lines.lineTo(13.3, 7.5);
        lines.cubicTo(13.3, 11, 10.8, 13.2, 8, 14.4);
        lines.cubicTo(5.2, 13.2, 2.7, 11, 2.7, 7.5);
        lines.lineTo(2.7, 3.7);
        lines.closeSubpath();
        polyline(lines, {{5.4, 7.9}, {7.3, 9.8}, {10.7, 6.1}});
        break;
    case Glyph::Pin: pin(lines); break;
    case Glyph::Unpin:
        pin(lines);
        polyline(lines, {{2, 2.5}, {13.5, 14}});
        break;
    case Glyph::Delete:
        bin(lines);
        polyline(lines, {{6.7, 6.7}, {6.9, 11.3}});
        polyline(lines, {{9.3, 6.7}, {9.1, 11.3}});
        break;
    case Glyph::Trash:
        polyline(lines, {{3, 6.5}, {4, 14}, {12, 14}, {13, 6.5}});
        polyline(lines, {{8, 11}, {8, 2}});
        polyline(lines, {{5.3, 4.7}, {8, 2}, {10.7, 4.7}});
        break;
    case Glyph::Refresh: turn(lines); break;
    case Glyph::Retry:
        turn(lines);
        lines = QTransform(-1, 0, 0, 1, 16, 0).map(lines);
        break;
    case Glyph::Retention:
        lines.addRoundedRect(QRectF(2.5, 3.5, 11, 10.5), 1, 1);
        polyline(lines, {{2.5, 6.7}, {13.5, 6.7}});
        polyline(lines, {{5.5, 1.8}, {5.5, 4.5}});
        polyline(lines, {{10.5, 1.8}, {10.5, 4.5}});
        polyline(lines, {{5.6, 10.3}, {7.3, 11.9}, {10.4, 8.8}});
        break;
    case Glyph::Export: sheetTray(lines, true); break;
    case Glyph::Import: sheetTray(lines, false); break;
    case Glyph::Connect:
        polyline(lines, {{6, 1.7}, {6, 5}});
        polyline(lines, {{10, 1.7}, {10, 5}});
        polyline(lines, {{3.3, 5.2}, {12.7, 5.2}});
        lines.moveTo(4.2, 5.2);
        lines.lineTo(4.2, 7.5);
        lines.arcTo(QRectF(4.2, 3.7, 7.6, 7.6), 180, 180);
        lines.lineTo(11.8, 5.2);
        polyline(lines, {{8, 11.3}, {8, 14.5}});
        break;
    default: break;
    }
    return paths;
}

GlyphPaths generalPaths(Glyph glyph)
{
    GlyphPaths paths;
    QPainterPath& lines = paths.lines;
    switch (glyph) {
    case Glyph::Search:
        lines.addEllipse(QPointF(6.8, 6.8), 4.4, 4.4);
        polyline(lines, {{10.1, 10.1}, {14, 14}});
        break;
    case Glyph::Lock: padlock(paths, false); break;
    case Glyph::Unlock: padlock(paths, true); break;
    case Glyph::Stop: paths.areas.addRoundedRect(QRectF(3.5, 3.5, 9, 9), 1, 1); break;
    case Glyph::Copy:
        lines.addRoundedRect(QRectF(5.5, 5.5, 8, 8), 1, 1);
        polyline(lines, {{3.5, 10.5}, {2.5, 10.5}, {2.5, 2.5}, {10.5, 2.5}, {10.5, 3.5}});
        break;
    case Glyph::Settings:
        for (const QPointF& knob : {QPointF(10, 3.5), QPointF(5.5, 8), QPointF(10.5, 12.5)}) {
            polyline(lines, {{2, knob.y()}, {knob.x() - 1.6, knob.y()}});
            polyline(lines, {{knob.x() + 1.6, knob.y()}, {14, knob.y()}});
            lines.addEllipse(knob, 1.6, 1.6);
        }
        break;
    case Glyph::Warning:
        polyline(lines, {{8, 2}, {14.3, 13.5}, {1.7, 13.5}}, true);
        polyline(lines, {{8, 6.4}, {8, 9.4}});
        dot(paths, 8, 11.5);
        break;
    case Glyph::Error:
        polyline(lines, {{5.5, 2}, {10.5, 2}, {14, 5.5}, {14, 10.5}, {10.5, 14}, {5.5, 14}, {2, 10.5}, {2, 5.5}}, true);
        polyline(lines, {{5.7, 5.7}, {10.3, 10.3}});
        polyline(lines, {{10.3, 5.7}, {5.7, 10.3}});
        break;
    case Glyph::Ok:
        circle(paths);
        polyline(lines, {{5, 8.2}, {7.2, 10.4}, {11, 6}});
        break;
    case Glyph::Information:
        circle(paths);
        polyline(lines, {{8, 7.4}, {8, 11.3}});
        dot(paths, 8, 5);
        break;
    case Glyph::Close:
        polyline(lines, {{3.5, 3.5}, {12.5, 12.5}});
        polyline(lines, {{12.5, 3.5}, {3.5, 12.5}});
        break;
    case Glyph::Edit:
        polyline(lines, {{2.5, 13.5}, {3.2, 10.4}, {10.8, 2.8}, {13.2, 5.2}, {5.6, 12.8}}, true);
        polyline(lines, {{9.2, 4.4}, {11.6, 6.8}});
        break;
    case Glyph::Folder:
        polyline(lines, {{1.8, 13}, {1.8, 3.5}, {6, 3.5}, {7.5, 5.3}, {14.2, 5.3}, {14.2, 13}}, true);
        break;
    case Glyph::More:
        dot(paths, 3.5, 8, 1.2);
        dot(paths, 8, 8, 1.2);
        dot(paths, 12.5, 8, 1.2);
        break;
    default: break;
    }
    return paths;
}

} // namespace

GlyphPaths pathsOf(Glyph glyph)
{
    GlyphPaths paths = actionPaths(glyph);
    return paths.lines.isEmpty() && paths.areas.isEmpty() ? generalPaths(glyph) : paths;
}

} // namespace tidemark::ui
