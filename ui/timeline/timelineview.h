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

class MarkedScrollBar;
class RowDelegate;

/// The list of the timeline: a flat tree view of uniform rows whose headers, gaps and folds span all columns. Emits
/// requests and does nothing by itself but select, scroll, drag, and show the path through the row under the pointer or
/// the current one. UI thread only. Borrows the model.
class TimelineView final : public QTreeView {
    Q_OBJECT
public:
    explicit TimelineView(TimelineModel& model, QWidget* parent = nullptr);

    LineageDelegate& lineageDelegate() { return *m_lineage; }
    MarkedScrollBar& markedScrollBar() { return *m_bar; }
    /// The row through which the lineage is emphasised; -1 if there is none.
    int pathRow() const { return m_pathRow; }
    /// After another layout: the path through the row that is there now.
    void refreshPath();
    /// Repaints the graph, as far as it can be seen.
    void updateGraph();
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
    void groupToggled(qint64 key, bool collapse);
    void foldToggled(int fold, bool open); ///< Its index in the layout.
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
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct HeaderLook {
        QFont font; ///< Of the words.
        bool closed = false;
        bool alarming = false;
    };
    void chooseWidths();
    void fitColumns();
    std::optional<std::pair<std::string, std::string>> dropPair(const QDropEvent* event) const;
    void requestContextMenu(const QPoint& globalPos);
    void toggleGroup(int row);
    void toggleFold(int fold);
    bool stepLevel(int row, bool collapse); ///< Of the fold that the row is in, else of its group.
    int headerOf(int row) const;
    int rowUnder(const QPoint& point) const;
    void setPathRow(int row);
    void showPath();
    void drawGroup(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void drawFold(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void drawHeader(QPainter& painter, const QStyleOptionViewItem& option, int row, const HeaderLook& look) const;
    void drawGap(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    QRect cellRect(int column, const QRect& row) const;
    QRect spanRect(const QRect& row) const; ///< From the names on, up to the status.

    TimelineModel& m_model;
    LineageDelegate* m_lineage;
    RowDelegate* m_rows;
    MarkedScrollBar* m_bar;
    int m_pathRow = -1;
    std::optional<QPoint> m_pointer; ///< Where it moved last, unless the keyboard came after it.
    std::array<int, TimelineModel::kColumns> m_preferred =
        {}; ///< Widths; of the graph and what shares the rest: least.
    bool m_fitted = true;
    bool m_fitting = false;
    bool m_menuPending = false;
};

} // namespace tidemark::ui
