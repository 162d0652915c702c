// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/restore/restorechoice.h"

#include <QAbstractTableModel>

namespace tidemark::ui {

/// The namespaces of the snapshot with a tick and a new name each; edits the choice. UI thread only. Borrows the
/// choice, which must outlive it; whoever changes it elsewhere says so with reload() or refresh().
class NamespaceChoiceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, VectorsColumn, TargetColumn, ColumnCount };

    explicit NamespaceChoiceModel(RestoreChoice& choice, QObject* parent = nullptr);
    void reload();  ///< The namespaces are others.
    void refresh(); ///< Ticks, names or what may be edited changed.

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    bool setData(const QModelIndex& index, const QVariant& value, int role) final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

signals:
    void edited(); ///< By the user.

private:
    RestoreChoice& m_choice;
    int m_rows = 0;
};

} // namespace tidemark::ui
