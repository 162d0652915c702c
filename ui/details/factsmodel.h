// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <string>
#include <vector>

class QTreeView;
class QWidget;

namespace tidemark::ui {

/// A read-only table of some thousand rows at most, made elsewhere and handed over whole: what the tabs of the details
/// show. Rows with the keys of before are changed in place, so that selection and scroll position survive a refresh.
/// Text is fit to be shown. UI thread only.
class DetailFactsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Cell {
        QString text;
        QVariant sortKey; ///< Invalid: the text.
        QString toolTip;  ///< Empty: the text.
    };
    struct Row {
        std::string key; ///< What it is about; unique in the table, or empty.
        std::vector<Cell> cells;
    };
    enum Role { KeyRole = Qt::UserRole };

    /// Columns of `numeric` are aligned to the end, and sorted downwards first.
    DetailFactsModel(QStringList headers, std::vector<int> numeric, QObject* parent = nullptr);

    void setRows(std::vector<Row> rows);
    const Row& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    void sort(int column, Qt::SortOrder order) final;

private:
    bool isNumeric(int column) const;
    std::vector<std::size_t> sortedOrder(const std::vector<Row>& rows) const;

    const QStringList m_headers;
    const std::vector<int> m_numeric;
    std::vector<Row> m_rows;
    int m_sortColumn = -1; ///< -1: as handed over.
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// A view of such a table, with a copy action on Ctrl+C for the selected rows. `sortable`: by a click on a header.
QTreeView* makeFactsView(DetailFactsModel* model, const QString& objectName, const QString& accessibleName,
                         bool sortable, QWidget* parent);
/// Makes the columns as wide as what they show now, within bounds.
void fitColumns(QTreeView* view);

} // namespace tidemark::ui
