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

    /// Of the selection. The caller repaints, here and below.
    void setEmphasis(std::optional<Emphasis> emphasis) { m_emphasis = std::move(emphasis); }
    /// Through the row under the pointer, or the current one; without an emphasis, the other lanes recede a little.
    void setPath(std::optional<Emphasis> path) { m_path = std::move(path); }
    /// How wide the lane of the edge from that row to its parent is painted.
    qreal penWidth(int row, int lane) const;
    /// Of a column with that many lanes.
    static int widthOf(int lanes, const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The lanes and the node of a row in a cell whose background is there already.
    void paintLanes(QPainter& painter, const QRect& cell, int row, const QStyleOptionViewItem& option,
                    const QColor& background) const;

private:
    enum class Part { None, Lineage, Descendants };
    static Part partOf(const std::optional<Emphasis>& emphasis, const TimelineLayout& layout, int row);
    QPen penOf(const LaneSegment& segment, const Tokens& tokens) const;

    const TimelineModel& m_model;
    std::optional<Emphasis> m_emphasis;
    std::optional<Emphasis> m_path;
};

} // namespace tidemark::ui
