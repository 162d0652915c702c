// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/icons.h"

#include "ui/support/glyphpaths.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLinearGradient>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr qreal kGrid = 16;
constexpr qreal kStroke = 1.35;

QPainterPath wave(qreal level, qreal height, qreal shift)
{
    QPainterPath path(QPointF(shift - 8, level));
    for (qreal x = shift - 8; x < kGrid + 8; x += 8) {
        path.cubicTo(x + 2, level - height, x + 2, level - height, x + 4, level);
        path.cubicTo(x + 6, level + height, x + 6, level + height, x + 8, level);
    }
    path.lineTo(kGrid + 16, kGrid);
    path.lineTo(-16, kGrid);
    path.closeSubpath();
    return path;
}

/// A tide staff in layered water, with the mark of how high it once stood.
void paintTidemark(QPainter& painter)
{
    QPainterPath card;
    card.addRoundedRect(QRectF(0.5, 0.5, 15, 15), 3.6, 3.6);
    painter.setClipPath(card, Qt::IntersectClip);
    QLinearGradient sky(0, 0, 0, kGrid);
    sky.setColorAt(0, QColor(0x0E3B6B));
    sky.setColorAt(1, QColor(0x1B64B0));
    painter.fillPath(card, sky);
    painter.fillPath(wave(8.6, 1.1, 0), QColor(0x2E86C9));
    painter.fillPath(wave(10.7, 1.1, 3), QColor(0x4FB3DD));
    painter.fillPath(wave(12.9, 1.1, 6), QColor(0x9BDDEE));
    painter.setPen(QPen(Qt::white, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(4.2, 2.8), QPointF(4.2, 13.2));
    QPainterPath mark;
    mark.moveTo(4.2, 5.6);
    mark.lineTo(8.2, 3.5);
    mark.lineTo(8.2, 7.7);
    mark.closeSubpath();
    painter.fillPath(mark, QColor(0xFFC857));
    painter.setPen(QPen(QColor(0xFFC857), 1.1, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8.2, 5.6), QPointF(13, 5.6));
}

class GlyphEngine final : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color =
            palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.38F);
        paintGlyph(*painter, rect, m_glyph, color);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (m_glyph == Glyph::Tidemark && mode == QIcon::Disabled)
            painter.setOpacity(0.38);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
            sizes.append(QSize(side, side));
        return sizes;
    }
    QString key() const override { return QStringLiteral("tidemark-glyph"); }
    QIconEngine* clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

QIcon actionIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

void paintGlyph(QPainter& painter, const QRectF& rect, Glyph glyph, const QColor& color)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / kGrid, side / kGrid);
    if (glyph == Glyph::Tidemark) {
        paintTidemark(painter);
    } else {
        const GlyphPaths paths = pathsOf(glyph);
        painter.setBrush(Qt::NoBrush);
        painter.strokePath(paths.lines, QPen(color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(paths.areas, color);
    }
    painter.restore();
}

const std::vector<Glyph>& allGlyphs()
{
    static const std::vector<Glyph> glyphs = [] {
        std::vector<Glyph> all;
        for (int i = 0; i <= static_cast<int>(Glyph::Tidemark); ++i)
            all.push_back(static_cast<Glyph>(i));
        return all;
    }();
    return glyphs;
}

} // namespace tidemark::ui
