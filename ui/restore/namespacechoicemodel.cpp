// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/namespacechoicemodel.h"

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

NamespaceChoiceModel::NamespaceChoiceModel(RestoreChoice& choice, QObject* parent)
    : QAbstractTableModel(parent)
    , m_choice(choice)
    , m_rows(static_cast<int>(choice.namespaces.size()))
{
}

void NamespaceChoiceModel::reload()
{
    beginResetModel();
    m_rows = static_cast<int>(m_choice.namespaces.size());
    endResetModel();
}

void NamespaceChoiceModel::refresh()
{
    if (m_rows != 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

int NamespaceChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int NamespaceChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NamespaceChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RestoreChoice::Namespace& ns = m_choice.namespaces[static_cast<std::size_t>(index.row())];
    const QString target = shownName(m_choice.targetOf(ns));
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return m_choice.isChosen(ns) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && index.column() == TargetColumn)
        return target;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        QString text;
        switch (index.column()) {
        case NameColumn: text = shownName(ns.name); break;
        case VectorsColumn: text = shownCount(ns.vectors); break;
        case TargetColumn: text = target; break;
        default: break;
        }
        return role == Qt::DisplayRole ? text : plainToolTip(text);
    }
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return tr("%1, %Ln vector(s), restored as %2", "two names of a namespace",
                  static_cast<int>(std::min<std::uint64_t>(ns.vectors, INT_MAX)))
            .arg(shownName(ns.name), target);
    if (role == Qt::TextAlignmentRole && index.column() == VectorsColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

bool NamespaceChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    RestoreChoice::Namespace& ns = m_choice.namespaces[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == NameColumn && m_choice.chosenOnly) {
        ns.chosen = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == TargetColumn) {
        const QString text = value.toString();
        // What is shown of a name with odd bytes is not the name: only a text that was changed replaces it.
        if (text == shownName(m_choice.targetOf(ns)))
            return true;
        ns.target = text.toStdString();
        ns.renamed = true;
    } else {
        return false;
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit edited();
    return true;
}

Qt::ItemFlags NamespaceChoiceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const RestoreChoice::Namespace& ns = m_choice.namespaces[static_cast<std::size_t>(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && m_choice.chosenOnly)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == TargetColumn && m_choice.isChosen(ns))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant NamespaceChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Namespace");
    case VectorsColumn: return tr("Vectors");
    case TargetColumn: return tr("Restore as");
    default: return {};
    }
}

} // namespace tidemark::ui
