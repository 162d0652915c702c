// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/lineagedelegate.h"
#include "ui/timeline/timelinemodel.h"

#include <QTreeView>

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tidemark::ui {

class RowDelegate;

/// The list of the timeline: a flat tree view of uniform rows whose days and gaps span all columns. Emits requests and
/// does nothing by itself but select, scroll and drag. UI thread only. Borrows the model.
class TimelineView final : public QTreeView {
    Q_OBJECT
public:
    explicit TimelineView(TimelineModel& model, QWidget* parent = nullptr);

    LineageDelegate& lineageDelegate() { return *m_lineage; }
    /// First and last row that can be seen; -1, -1 if there are none.
    std::pair<int, int> visibleRows() const;

    /// Where the list is scrolled to, by what is shown there.
    struct Anchor {
        std::string id; ///< The first snapshot that can be seen; empty: the top.
        int offset = 0; ///< Of its row below the top of the viewport, in pixels.
        bool atTop = true;
    };
    Anchor anchor() const;
    void scrollToAnchor(const Anchor& anchor);
    /// Brings the row into sight, a third down if it was out of it.
    void reveal(int row);
    void setSelection(const std::vector<std::string>& ids, bool currentState, bool moveCurrent);
    /// Makes the graph column at least as wide as its lanes need it.
    void fitGraphColumn();
    /// Whether the columns follow the width of the view, which they do until somebody chooses a width.
    bool isFitted() const { return m_fitted; }
    void setFitted(bool fitted);

    void keyboardSearch(const QString& search) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;

signals:
    void detailsRequested();
    void contextMenuRequested(const QPoint& globalPos);
    void compareRequested(const std::string& a, const std::string& b);
    void dayToggled(qint64 julianDay, bool collapse);
    void visibleRowsChanged();

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void chooseWidths();
    void fitColumns();
    std::optional<std::pair<std::string, std::string>> dropPair(const QDropEvent* event) const;
    void requestContextMenu(const QPoint& globalPos);
    void toggleDay(int row);
    int dayHeaderOf(int row) const;
    void drawDay(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void drawGap(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    QRect cellRect(int column, const QRect& row) const;
    QRect spanRect(const QRect& row) const; ///< From the names on, up to the status.

    TimelineModel& m_model;
    LineageDelegate* m_lineage;
    RowDelegate* m_rows;
    std::array<int, TimelineModel::kColumns> m_preferred =
        {}; ///< Widths; of the graph and what shares the rest: least.
    bool m_fitted = true;
    bool m_fitting = false;
    bool m_menuPending = false;
};

} // namespace tidemark::ui
