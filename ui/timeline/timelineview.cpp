// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelineview.h"

#include "ui/timeline/snapshottablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QProxyStyle>
#include <QStyledItemDelegate>

namespace tidemark::ui {

namespace {

constexpr double kRowHeightInLines = 1.7;

/// The style of the application with wider margins in cells and headers: beside a column of numbers, which end at their
/// right edge, the next column would begin without a gap.
class RoomyStyle final : public QProxyStyle {
public:
    RoomyStyle() : QProxyStyle(QApplication::style()->name()) {}

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const bool isMargin = metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin;
        return isMargin && widget != nullptr ? widget->fontMetrics().averageCharWidth()
                                             : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

class TimelineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int height = qRound(option.fontMetrics.height() * kRowHeightInLines);
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, height});
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // Of a storage, the engine and the name of the file tell most.
        if (index.column() == SnapshotTableModel::Storage)
            option->textElideMode = Qt::ElideMiddle;
    }
};

/// A text as wide as the column has to be at first.
const char* usualText(int column)
{
    switch (column) {
    case SnapshotTableModel::Description: return "Before restoring snap_1764000000000_100";
    case SnapshotTableModel::Id: return "snap_1764000000000_100";
    case SnapshotTableModel::Created: return "2026-11-22 14:02 (29 min ago)";
    case SnapshotTableModel::Type: return "Incremental, safety";
    case SnapshotTableModel::Vectors: return "9,999,999";
    case SnapshotTableModel::Size: return "999.9 MiB";
    case SnapshotTableModel::Tags: return "release, monthly";
    case SnapshotTableModel::Pinned: return "Pinned";
    default: return "";
    }
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline of snapshots"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new TimelineDelegate(this));
    auto* style = new RoomyStyle;
    style->setParent(this);
    setStyle(style);
    header()->setStyle(style);
    header()->setObjectName(QStringLiteral("timelineHeader"));
    header()->setAccessibleName(tr("Columns of the timeline"));
    header()->setStretchLastSection(true);
}

void TimelineView::setUsualColumnWidths()
{
    const int margin = 3 * fontMetrics().averageCharWidth();
    for (int column = 0; column < SnapshotTableModel::Storage; ++column)
        setColumnWidth(column, fontMetrics().horizontalAdvance(QLatin1String(usualText(column))) + margin);
}

} // namespace tidemark::ui
