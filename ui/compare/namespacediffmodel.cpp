// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/namespacediffmodel.h"

#include "ui/support/format.h"
#include "ui/support/showntext.h"

namespace tidemark::ui {

namespace {

constexpr int kLongestName = 300;

QString shownName(const std::string& name)
{
    return shownText(std::string_view(name).substr(0, 4 * kLongestName)).left(kLongestName);
}

} // namespace

QString definitionWords(const NamespaceDiff& diff)
{
    if (!diff.inFirst)
        return NamespaceDiffModel::tr("only in B");
    if (!diff.inSecond)
        return NamespaceDiffModel::tr("only in A");
    return diff.definitionChanged ? NamespaceDiffModel::tr("definition changed") : NamespaceDiffModel::tr("same");
}

void NamespaceDiffModel::setDiff(std::shared_ptr<const DiffResult> diff)
{
    beginResetModel();
    m_diff = std::move(diff);
    endResetModel();
}

const NamespaceDiff* NamespaceDiffModel::at(int row) const
{
    if (!m_diff || row < 1 || row > static_cast<int>(m_diff->namespaces.size()))
        return nullptr;
    return &m_diff->namespaces[static_cast<std::size_t>(row - 1)];
}

int NamespaceDiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_diff ? 0 : static_cast<int>(m_diff->namespaces.size()) + 1;
}

int NamespaceDiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NamespaceDiffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_diff)
        return {};
    const NamespaceDiff* ns = at(index.row());
    const ChangeCounts& counts = ns != nullptr ? ns->counts : m_diff->total;
    const QString name = ns != nullptr ? shownName(ns->name) : tr("All namespaces");
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        QString text;
        switch (index.column()) {
        case NameColumn: text = name; break;
        case AddedColumn: text = shownCount(counts.added); break;
        case ChangedColumn: text = shownCount(counts.changed); break;
        case RemovedColumn: text = shownCount(counts.removed); break;
        case DefinitionColumn: text = ns != nullptr ? definitionWords(*ns) : QString(); break;
        default: break;
        }
        return role == Qt::DisplayRole ? text : plainToolTip(text);
    }
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return tr("%1: %2 added, %3 changed, %4 removed", "a namespace, counts of vectors")
            .arg(name, shownCount(counts.added), shownCount(counts.changed), shownCount(counts.removed));
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn && index.column() != DefinitionColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant NamespaceDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != NameColumn && section != DefinitionColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case NameColumn: return tr("Namespace");
    case AddedColumn: return tip ? tr("Added") : tr("A", "heading: added");
    case ChangedColumn: return tip ? tr("Changed") : tr("M", "heading: changed");
    case RemovedColumn: return tip ? tr("Removed") : tr("D", "heading: removed");
    case DefinitionColumn: return tr("Definition");
    default: return {};
    }
}

} // namespace tidemark::ui
