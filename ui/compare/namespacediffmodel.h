// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace tidemark::ui {

/// All namespaces, then each one with its counts, and what became of its definition. UI thread only.
class NamespaceDiffModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, AddedColumn, ChangedColumn, RemovedColumn, DefinitionColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setDiff(std::shared_ptr<const DiffResult> diff);
    /// The namespace of a row; null for the row of all of them.
    const NamespaceDiff* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    std::shared_ptr<const DiffResult> m_diff;
};

/// "new", "gone", "its definition changed" or "same"
QString definitionWords(const NamespaceDiff& diff);

} // namespace tidemark::ui
