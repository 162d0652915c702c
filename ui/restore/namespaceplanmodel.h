// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

#include <QAbstractTableModel>

#include <vector>

namespace tidemark::ui {

/// A restore's plan, a row a namespace. Plain data, shown. UI thread only.
class NamespacePlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, ActionColumn, AddedColumn, ChangedColumn, RemovedColumn, UnchangedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setPlans(std::vector<NamespacePlan> plans);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    std::vector<NamespacePlan> m_plans;
};

} // namespace tidemark::ui
