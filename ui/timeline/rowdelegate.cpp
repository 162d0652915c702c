// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/rowdelegate.h"

#include "ui/support/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tidemark::ui {

namespace {

/// Longer texts are cut before they are measured: measuring is linear, and a cell shows a few dozen characters.
constexpr qsizetype kLongest = 400;

} // namespace

QColor toneColor(StatusWords::Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case StatusWords::Tone::Normal: return tokens.text;
    case StatusWords::Tone::Ok: return tokens.ok;
    case StatusWords::Tone::Warning: return tokens.warning;
    case StatusWords::Tone::Damaged: return tokens.damaged;
    case StatusWords::Tone::Accent: return tokens.accent;
    case StatusWords::Tone::Secondary: return tokens.secondaryText;
    }
    return tokens.text;
}

RowDelegate::RowDelegate(const TimelineModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = std::max(option.fontMetrics.height() * 7 / 4, 22);
    const TimelineRow::Kind kind = m_model.rowAt(index.row()).kind;
    // Headers, gaps and folds span all columns, so they widen none.
    if (kind == TimelineRow::Kind::Group || kind == TimelineRow::Kind::Gap || kind == TimelineRow::Kind::Fold)
        return {0, height};
    const QString text = index.data().toString().left(kLongest);
    int width = option.fontMetrics.horizontalAdvance(text) + 2 * margin(option.fontMetrics) + 2;
    if (index.column() == TimelineModel::Status)
        width += option.fontMetrics.height();
    return {width, height};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    const QWidget* widget = option.widget;
    QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, widget);

    const int row = index.row();
    const Tokens& tokens = tokensOf(option.palette);
    const int space = margin(option.fontMetrics);
    const QRect box = option.rect.adjusted(space, 0, -space, 0);
    painter->save();
    if (m_model.isRemoved(row)) {
        QFont font = option.font;
        font.setStrikeOut(index.column() != TimelineModel::Status);
        cell.font = font;
    }
    painter->setFont(cell.font);
    painter->setPen(tokens.secondaryText);
    switch (index.column()) {
    case TimelineModel::Name: paintName(*painter, cell, box, row); break;
    case TimelineModel::Status: paintStatus(*painter, cell, box, row); break;
    default:
        paintText(*painter, cell, box, index.data().toString(),
                  Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), Qt::ElideRight);
    }
    painter->restore();
}

void RowDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box,
                            const QString& text, Qt::Alignment alignment, Qt::TextElideMode elide) const
{
    if (text.isEmpty() || box.width() <= 0)
        return;
    const QFontMetrics metrics(painter.font());
    painter.drawText(box, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                     metrics.elidedText(text.left(kLongest), elide, box.width()));
}

void RowDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box, int row) const
{
    const Tokens& tokens = tokensOf(option.palette);
    const TimelineRow::Kind kind = m_model.rowAt(row).kind;
    QFont font = option.font;
    font.setBold(kind == TimelineRow::Kind::CurrentState || m_model.isBase(row));
    const QFontMetrics metrics(font);
    const QString text = m_model.index(row, TimelineModel::Name).data().toString().left(kLongest);
    const int gap = metrics.height() / 2;

    // Badges take what the name leaves them; the name has at least two fifths.
    QFont small = option.font;
    small.setStrikeOut(false);
    small.setPointSizeF(std::max(6.0, small.pointSizeF() * 0.82));
    const QFontMetrics smallMetrics(small);
    const int nameNeeds = metrics.horizontalAdvance(text) + 2; // advances are rounded
    int room = box.width() - std::min(nameNeeds, box.width() * 2 / 5) - gap;
    int used = 0;
    struct Badge {
        QString text;
        int width = 0;
    };
    std::vector<Badge> fitting;
    for (const QString& badge : m_model.badges(row)) {
        const int width = smallMetrics.horizontalAdvance(badge) + gap;
        if (used + width + gap / 2 > room)
            break;
        fitting.push_back({badge, width});
        used += width + gap / 2;
    }
    const int nameWidth = std::min(nameNeeds, box.width() - (fitting.empty() ? 0 : used + gap / 2));
    const auto placed = [&](const QRect& logical) { return QStyle::visualRect(option.direction, box, logical); };

    if (m_model.isHit(row)) { // a bar before the name: shape as well as colour
        const QRect bar(box.left() - gap / 2, box.top() + box.height() / 5, 3, box.height() * 3 / 5);
        painter.fillRect(placed(bar), tokens.warning);
    }
    painter.setFont(font);
    painter.setPen(m_model.isStale() ? tokens.secondaryText : tokens.text);
    paintText(painter, option, placed(QRect(box.left(), box.top(), nameWidth, box.height())), text,
              Qt::AlignLeading | Qt::AlignVCenter, Qt::ElideMiddle);

    painter.setFont(small);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = box.left() + nameWidth + gap / 2;
    const int height = smallMetrics.height() + 2;
    for (const Badge& badge : fitting) {
        const QRect pill = placed(QRect(x, box.center().y() - height / 2 + 1, badge.width, height));
        painter.setPen(QPen(tokens.secondaryText, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), height / 3.0, height / 3.0);
        painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, badge.text);
        x += badge.width + gap / 2;
    }
}

void RowDelegate::paintStatus(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box, int row) const
{
    const Tokens& tokens = tokensOf(option.palette);
    const StatusWords words = m_model.status(row);
    const QColor color = m_model.isStale() ? tokens.secondaryText : toneColor(words.tone, tokens);
    int indent = 0;
    if (words.mark != Mark::None) {
        const int side = option.fontMetrics.ascent() - 1;
        indent = side + option.fontMetrics.height() / 3;
        const QRect square(box.left(), box.center().y() - side / 2, side, side);
        paintMark(painter, QRectF(QStyle::visualRect(option.direction, box, square)).center(), side, words.mark, color);
    }
    // The green of a tick is too pale for words on the selection; its words have the colour of text.
    painter.setPen(words.tone == StatusWords::Tone::Ok && !m_model.isStale() ? tokens.text : color);
    const QRect logical(box.left() + indent, box.top(), box.width() - indent, box.height());
    paintText(painter, option, QStyle::visualRect(option.direction, box, logical), words.text,
              Qt::AlignLeading | Qt::AlignVCenter, Qt::ElideRight);
}

} // namespace tidemark::ui
