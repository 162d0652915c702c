// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/changelistmodel.h"

#include "base/bytes.h"
#include "model/vectorbatch.h"
#include "ui/support/showntext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstring>

namespace tidemark::ui {

namespace {

constexpr std::size_t kMostIdBytes = 200;
constexpr std::array kKinds = {ChangeKind::Added, ChangeKind::Changed, ChangeKind::Removed};

struct Changes {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool contains(const std::string& text, const std::string& lowered)
{
    return std::search(text.begin(), text.end(), lowered.begin(), lowered.end(),
                       [](char a, char b) { return lower(a) == b; }) != text.end();
}

} // namespace

QChar letterOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return u'A';
    case ChangeKind::Changed: return u'M';
    case ChangeKind::Removed: break;
    }
    return u'D';
}

QString changeWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return Changes::tr("added");
    case ChangeKind::Changed: return Changes::tr("changed");
    case ChangeKind::Removed: break;
    }
    return Changes::tr("removed");
}

QString shownId(const DiffId& id)
{
    const std::string_view bytes = std::string_view(id.id).substr(0, kMostIdBytes);
    const QString more = id.id.size() > kMostIdBytes ? QStringLiteral("…") : QString();
    switch (static_cast<IdType>(id.type)) {
    case IdType::Integer: return Changes::tr("%1 (integer)", "an id").arg(shownText(bytes));
    case IdType::Real: {
        double value = 0;
        if (id.id.size() == sizeof value)
            std::memcpy(&value, id.id.data(), sizeof value);
        return Changes::tr("%1 (real)", "an id").arg(QLocale::c().toString(value, 'g', 17));
    }
    case IdType::Blob:
        return Changes::tr("x'%1' (blob)", "an id in hexadecimal digits")
            .arg(QString::fromLatin1(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex()) + more);
    case IdType::Uuid: return Changes::tr("%1 (UUID)", "an id").arg(shownText(bytes));
    case IdType::Composite: return Changes::tr("%1 (key of several columns)", "an id").arg(shownText(bytes) + more);
    case IdType::Text: break;
    }
    return shownText(bytes) + more;
}

ChangeListModel::ChangeListModel(Direction direction, QObject* parent)
    : QAbstractTableModel(parent)
    , m_direction(direction)
{
}

void ChangeListModel::setDiff(std::shared_ptr<const DiffResult> diff)
{
    beginResetModel();
    m_diff = std::move(diff);
    collect();
    endResetModel();
}

void ChangeListModel::setFilter(const Filter& filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    collect();
    endResetModel();
}

bool ChangeListModel::passes(ChangeKind kind) const
{
    switch (kind) {
    case ChangeKind::Added: return m_filter.added;
    case ChangeKind::Changed: return m_filter.changed;
    case ChangeKind::Removed: break;
    }
    return m_filter.removed;
}

const std::vector<DiffId>& ChangeListModel::idsOf(const NamespaceDiff& ns, ChangeKind kind) const
{
    if (kind == ChangeKind::Changed)
        return ns.changed;
    return (kind == ChangeKind::Added) == (m_direction == Direction::FirstToSecond) ? ns.added : ns.removed;
}

std::uint64_t ChangeListModel::countOf(const NamespaceDiff& ns, ChangeKind kind) const
{
    if (kind == ChangeKind::Changed)
        return ns.counts.changed;
    return (kind == ChangeKind::Added) == (m_direction == Direction::FirstToSecond) ? ns.counts.added
                                                                                    : ns.counts.removed;
}

void ChangeListModel::collect()
{
    m_entries.clear();
    if (!m_diff)
        return;
    std::string lowered = m_filter.text.toStdString();
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), lower);
    for (std::size_t i = 0; i < m_diff->namespaces.size(); ++i) {
        const NamespaceDiff& ns = m_diff->namespaces[i];
        if (m_filter.namespaceName && ns.name != *m_filter.namespaceName)
            continue;
        for (const ChangeKind kind : kKinds) {
            if (!passes(kind))
                continue;
            const std::vector<DiffId>& ids = idsOf(ns, kind);
            for (std::size_t k = 0; k < ids.size(); ++k) {
                if (lowered.empty() || contains(ids[k].id, lowered))
                    m_entries.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(k), kind});
            }
        }
    }
}

std::uint64_t ChangeListModel::countedChanges() const
{
    std::uint64_t count = 0;
    if (!m_diff)
        return count;
    for (const NamespaceDiff& ns : m_diff->namespaces) {
        if (m_filter.namespaceName && ns.name != *m_filter.namespaceName)
            continue;
        for (const ChangeKind kind : kKinds)
            count += passes(kind) ? countOf(ns, kind) : 0;
    }
    return count;
}

ChangeListModel::Change ChangeListModel::change(int row) const
{
    const Entry& entry = m_entries[static_cast<std::size_t>(row)];
    const NamespaceDiff& ns = m_diff->namespaces[entry.ns];
    return {entry.kind, &ns, &idsOf(ns, entry.kind)[entry.position]};
}

int ChangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min<std::size_t>(m_entries.size(), INT_MAX));
}

int ChangeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Change it = change(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case LetterColumn: return QString(letterOf(it.kind));
        case IdColumn: return shownId(*it.id);
        case NamespaceColumn: return shownText(it.ns->name).left(300);
        default: return {};
        }
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(tr("%1: %2", "added, changed or removed; an id").arg(changeWord(it.kind), shownId(*it.id)));
    if (role == Qt::AccessibleTextRole && index.column() == LetterColumn)
        return tr("%1, %2, in %3", "an id, what happened to it, a namespace")
            .arg(shownId(*it.id), changeWord(it.kind), shownText(it.ns->name).left(300));
    if (role == Qt::TextAlignmentRole && index.column() == LetterColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    return {};
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == LetterColumn)
        return tr("A: added, M: changed, D: removed");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LetterColumn: return tr("Change");
    case IdColumn: return tr("Id");
    case NamespaceColumn: return tr("Namespace");
    default: return {};
    }
}

} // namespace tidemark::ui
