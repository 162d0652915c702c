// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelineview.h"

#include "ui/timeline/snapshottablemodel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace tidemark::ui {

namespace {

/// Leaves out the middle of a long text: of a storage, the engine and the name of the file tell most.
class MiddleElidingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

/// A text as wide as the column has to be at first.
const char* usualText(int column)
{
    switch (column) {
    case SnapshotTableModel::Description: return "Before the great migration of everything";
    case SnapshotTableModel::Id: return "snap_1764000000000_1000";
    case SnapshotTableModel::Created: return "2026-11-22 14:02 (29 min ago)";
    case SnapshotTableModel::Type: return "Incremental, safety";
    case SnapshotTableModel::Vectors: return "100,000,000";
    case SnapshotTableModel::Size: return "1000.0 MiB";
    case SnapshotTableModel::Tags: return "experiment, release";
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
    header()->setObjectName(QStringLiteral("timelineHeader"));
    header()->setAccessibleName(tr("Columns of the timeline"));
    header()->setStretchLastSection(true);
    setItemDelegateForColumn(SnapshotTableModel::Storage, new MiddleElidingDelegate(this));
}

void TimelineView::setUsualColumnWidths()
{
    const int margin = 2 * fontMetrics().averageCharWidth();
    for (int column = 0; column < SnapshotTableModel::Storage; ++column)
        setColumnWidth(column, fontMetrics().horizontalAdvance(QLatin1String(usualText(column))) + margin);
}

} // namespace tidemark::ui
