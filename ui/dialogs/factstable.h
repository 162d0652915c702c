// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QTreeView>

#include <optional>
#include <string>
#include <vector>

namespace tidemark::ui {

/// A row of a table that a dialog has computed. All text is fit to be shown; cells are cut where they are too long.
struct FactsRow {
    std::string key; ///< Whose row it is; not shown.
    QStringList cells;
    QString toolTip;
    bool muted = false; ///< In the secondary colour: nothing happens to it, and a cell says why.
    std::optional<Qt::CheckState> check = std::nullopt; ///< Of the first column; absent: there is no box.
};

/// Plain rows of text. UI thread only.
class FactsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    FactsModel(const QStringList& headers, QObject* parent);

    void setRows(std::vector<FactsRow> rows);
    const std::vector<FactsRow>& rows() const { return m_rows; }
    /// Right-aligned.
    void setNumeric(int column) { m_numeric.push_back(column); }
    void setChecked(Qt::CheckState state); ///< Of all rows that have a box.

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    bool setData(const QModelIndex& index, const QVariant& value, int role) final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;

signals:
    void checksChanged();

private:
    Qt::Alignment alignmentOf(int column) const;

    QStringList m_headers;
    std::vector<FactsRow> m_rows;
    std::vector<int> m_numeric;
};

/// Shows a FactsModel: as high as its rows within bounds, elided, scrolling. UI thread only.
class FactsTable final : public QTreeView {
    Q_OBJECT
public:
    FactsTable(const QString& objectName, const QString& accessibleName, const QStringList& headers, QWidget* parent);

    FactsModel& facts() const { return *m_model; }
    void setRows(std::vector<FactsRow> rows);
    void setStretchColumn(int column);
    /// Rows that are visible without scrolling.
    void setShownRows(int least, int most);
    std::vector<std::string> selectedKeys() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int heightOf(int rows) const;
    int widthOf(int column) const;

    FactsModel* m_model;
    int m_least = 3;
    int m_most = 10;
    int m_stretched = 0;
};

} // namespace tidemark::ui
