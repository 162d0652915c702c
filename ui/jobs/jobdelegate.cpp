// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobdelegate.h"

#include "ui/jobs/job.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/support/environment.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr int kEdge = 4;

QColor stateColor(JobState state, const Tokens& tokens)
{
    switch (state) {
    case JobState::Queued:
    case JobState::Cancelled: return tokens.secondaryText;
    case JobState::Running:
    case JobState::Cancelling: return tokens.accent;
    case JobState::Succeeded: return tokens.ok;
    case JobState::SucceededWithWarnings:
    case JobState::Interrupted: return tokens.warning;
    case JobState::Failed: break;
    }
    return tokens.damaged;
}

void paintBar(QPainter& painter, const QRect& bar, int permille, Qt::LayoutDirection direction, const Tokens& tokens)
{
    painter.fillRect(bar, tokens.base);
    if (permille < 0) {
        painter.fillRect(bar, QBrush(tokens.accent, Qt::BDiagPattern));
    } else {
        const QRect done(bar.left(), bar.top(), bar.width() * std::clamp(permille, 0, 1000) / 1000, bar.height());
        painter.fillRect(QStyle::visualRect(direction, bar, done), tokens.accent);
    }
    painter.setPen(tokens.secondaryText);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

} // namespace

QSize JobDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {option.fontMetrics.averageCharWidth() * 10, option.fontMetrics.height() * 3 / 2 + 2};
}

void JobDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QWidget* widget = option.widget;
    QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    QStyleOptionViewItem cell(option);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, widget);

    const Tokens& tokens = tokensOf(option.palette);
    const QFontMetrics& metrics = option.fontMetrics;
    const int space = metrics.averageCharWidth();
    QRect box = option.rect.adjusted(space, 0, -space, 0); // Logical: mirrored where it is painted.
    const auto placed = [&](const QRect& logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    painter->save();
    painter->setFont(option.font);
    QColor color = tokens.text;
    switch (index.column()) {
    case JobListModel::TitleColumn: {
        const auto environment = static_cast<Environment>(index.data(JobListModel::EnvironmentRole).toInt());
        painter->fillRect(placed(QRect(option.rect.left(), option.rect.top() + 1, kEdge, option.rect.height() - 2)),
                          environmentColor(environment));
        box.setLeft(box.left() + kEdge);
        break;
    }
    case JobListModel::ProgressColumn:
        if (const QVariant permille = index.data(JobListModel::PermilleRole); permille.isValid()) {
            const int width = std::min(space * 12, box.width());
            const int height = metrics.height() * 2 / 3;
            paintBar(*painter, placed(QRect(box.left(), box.center().y() - height / 2, width, height)),
                     permille.toInt(), option.direction, tokens);
            box.setLeft(box.left() + width + space);
        }
        break;
    case JobListModel::StateColumn:
        color = stateColor(static_cast<JobState>(index.data(JobListModel::StateRole).toInt()), tokens);
        break;
    default: color = tokens.secondaryText;
    }
    if (box.width() > 0) {
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->setPen(color);
        painter->drawText(placed(box),
                          static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
    painter->restore();
}

} // namespace tidemark::ui
