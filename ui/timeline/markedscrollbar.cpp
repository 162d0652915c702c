// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/markedscrollbar.h"

#include "ui/support/showntext.h"
#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr int kThick = 2;

} // namespace

std::vector<MarkCounts> bucketMarks(const RowMarks& marks, int pixels)
{
    std::vector<MarkCounts> buckets(static_cast<std::size_t>(std::max(pixels, 0)), MarkCounts{});
    if (buckets.empty() || marks.rowCount <= 0)
        return buckets;
    for (std::size_t kind = 0; kind < RowMarks::kKinds; ++kind) {
        for (const std::int32_t row : marks.rows[kind]) {
            // The middle of the row, as a part of the whole list.
            const std::int64_t at = (2 * std::int64_t(row) + 1) * pixels / (2 * std::int64_t(marks.rowCount));
            ++buckets[static_cast<std::size_t>(std::clamp<std::int64_t>(at, 0, pixels - 1))][kind];
        }
    }
    return buckets;
}

QColor markColor(RowMarks::Kind kind, const Tokens& tokens)
{
    switch (kind) {
    case RowMarks::Hits: return tokens.warning; // as the bar before the name of a hit
    case RowMarks::Lineage: return tokens.accent;
    case RowMarks::Descendants: return tokens.lanes[3];
    case RowMarks::kKinds: break;
    }
    return tokens.text;
}

MarkedScrollBar::MarkedScrollBar(QWidget* parent) : QScrollBar(Qt::Vertical, parent)
{
    setObjectName(QStringLiteral("timelineScrollBar"));
    setAccessibleName(tr("Scroll bar of the timeline"));
}

void MarkedScrollBar::setMarks(RowMarks marks, const QString& description)
{
    if (m_marks.isEmpty() && marks.isEmpty() && description == m_description)
        return;
    m_marks = std::move(marks);
    m_buckets.clear();
    m_description = description;
    setAccessibleDescription(description);
    update();
}

QRect MarkedScrollBar::groove() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
}

void MarkedScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    if (m_marks.isEmpty())
        return;
    const QRect room = groove();
    if (static_cast<int>(m_buckets.size()) != room.height())
        m_buckets = bucketMarks(m_marks, room.height());
    const Tokens& tokens = tokensOf(palette());
    const int half = room.width() / 2;
    const auto place = [&](int from, int width, int y) {
        return QStyle::visualRect(layoutDirection(), room, QRect(room.left() + from, y, width, kThick));
    };
    QPainter painter(this);
    for (int i = 0; i < static_cast<int>(m_buckets.size()); ++i) {
        const MarkCounts& counts = m_buckets[static_cast<std::size_t>(i)];
        const int y = std::min(room.top() + i, room.bottom() + 1 - kThick);
        if (counts[RowMarks::Hits] != 0)
            painter.fillRect(place(2, room.width() - 4, y), markColor(RowMarks::Hits, tokens));
        if (counts[RowMarks::Lineage] != 0)
            painter.fillRect(place(1, half - 1, y), markColor(RowMarks::Lineage, tokens));
        if (counts[RowMarks::Descendants] != 0)
            painter.fillRect(place(half + 1, room.width() - half - 2, y), markColor(RowMarks::Descendants, tokens));
    }
}

bool MarkedScrollBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_description.isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(m_description), this);
        return true;
    }
    if (event->type() == QEvent::StyleChange)
        m_buckets.clear();
    return QScrollBar::event(event);
}

} // namespace tidemark::ui
