// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timelinemodel.h"

#include <QStyledItemDelegate>

namespace tidemark::ui {

/// Paints every column but the graph: names with badges, secondary columns in the secondary colour, status with its
/// mark drawn as a path. UI thread only. Borrows the model.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(const TimelineModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Between a cell's edge and its text.
    static int margin(const QFontMetrics& metrics) { return metrics.height() / 3; }

private:
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box, int row) const;
    void paintStatus(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box, int row) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box, const QString& text,
                   Qt::Alignment alignment, Qt::TextElideMode elide) const;

    const TimelineModel& m_model;
};

/// The colour of a status' words and mark.
QColor toneColor(StatusWords::Tone tone, const Tokens& tokens);

} // namespace tidemark::ui
