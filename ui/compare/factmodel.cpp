// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/factmodel.h"

#include "ui/support/showntext.h"

#include <QFont>

namespace tidemark::ui {

void FactModel::setFacts(std::vector<ComparedFact> facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int FactModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int FactModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FactModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedFact& fact = m_facts[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole && fact.differs) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return fact.differs ? tr("%1 differs: %2 in A, %3 in B").arg(fact.name, fact.first, fact.second)
                            : tr("%1 is the same: %2").arg(fact.name, fact.first);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case NameColumn:
        text = fact.differs ? tr("≠ %1", "the name of a fact that differs").arg(fact.name) : fact.name;
        break;
    case FirstColumn: text = fact.first; break;
    case SecondColumn: text = fact.second; break;
    default: break;
    }
    return role == Qt::DisplayRole ? text : plainToolTip(text);
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FirstColumn: return tr("In A");
    case SecondColumn: return tr("In B");
    default: return tr("Of the vector");
    }
}

} // namespace tidemark::ui
