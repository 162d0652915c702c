// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/namespaceplanmodel.h"

#include "ui/restore/restoresummary.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

namespace tidemark::ui {

void NamespacePlanModel::setPlans(std::vector<NamespacePlan> plans)
{
    beginResetModel();
    m_plans = std::move(plans);
    endResetModel();
}

int NamespacePlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

int NamespacePlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NamespacePlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const NamespacePlan& plan = m_plans[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        QString text;
        switch (index.column()) {
        case NameColumn: text = namespaceWords(plan); break;
        case ActionColumn: text = plan.conflicts.empty() ? actionWords(plan) : tr("cannot be done"); break;
        case AddedColumn: text = shownCount(plan.counts.added); break;
        case ChangedColumn: text = shownCount(plan.counts.changed); break;
        case RemovedColumn: text = shownCount(plan.counts.removed); break;
        case UnchangedColumn: text = shownCount(plan.counts.unchanged); break;
        default: break;
        }
        return role == Qt::DisplayRole ? text : plainToolTip(text);
    }
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return tr("%1: %2; %3 added, %4 changed, %5 removed", "a namespace, what is done to it, counts of vectors")
            .arg(namespaceWords(plan), actionWords(plan), shownCount(plan.counts.added),
                 shownCount(plan.counts.changed), shownCount(plan.counts.removed));
    if (role == Qt::TextAlignmentRole && index.column() >= AddedColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant NamespacePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= AddedColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Namespace");
    case ActionColumn: return tr("What happens");
    case AddedColumn: return tr("Added");
    case ChangedColumn: return tr("Changed");
    case RemovedColumn: return tr("Removed");
    case UnchangedColumn: return tr("Unchanged");
    default: return {};
    }
}

} // namespace tidemark::ui
