// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timelinemodel.h"

#include <QStyledItemDelegate>

#include <optional>

namespace tidemark::ui {

/// Paints the lineage graph in the first column: lanes, bends, nodes. Decides nothing; it paints the layout's segments,
/// from font metrics and the palette's tokens, mirrored in right-to-left layouts. UI thread only. Borrows the model.
class LineageDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LineageDelegate(const TimelineModel& model, QObject* parent = nullptr);

    void setEmphasis(std::optional<Emphasis> emphasis) { m_emphasis = std::move(emphasis); }
    /// Of a column with that many lanes.
    static int widthOf(int lanes, const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The lanes and the node of a row in a cell whose background is there already.
    void paintLanes(QPainter& painter, const QRect& cell, int row, const QStyleOptionViewItem& option,
                    const QColor& background) const;

private:
    QPen penOf(const LaneSegment& segment, const Tokens& tokens) const;

    const TimelineModel& m_model;
    std::optional<Emphasis> m_emphasis;
};

} // namespace tidemark::ui
