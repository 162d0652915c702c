// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparedrow.h"

#include <QAbstractTableModel>

#include <vector>

namespace tidemark::ui {

/// The facts about one vector, a row each. UI thread only.
class FactModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, FirstColumn, SecondColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setFacts(std::vector<ComparedFact> facts);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    std::vector<ComparedFact> m_facts;
};

} // namespace tidemark::ui
