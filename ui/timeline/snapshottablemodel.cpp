// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/snapshottablemodel.h"

#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QGuiApplication>
#include <QPalette>

#include <string_view>
#include <unordered_set>

namespace tidemark::ui {

namespace {

/// Above this many separate runs of removed rows, announcing each costs more than a reset.
constexpr std::size_t kMostRuns = 1000;

/// All else of a snapshot never changes.
bool sameAnnotation(const SnapshotMetadata& a, const SnapshotMetadata& b)
{
    return a.description == b.description && a.tags == b.tags && a.pinned == b.pinned && a.verifiedAt == b.verifiedAt;
}

std::unordered_set<std::string_view> idsOf(const std::vector<const SnapshotMetadata*>& rows)
{
    std::unordered_set<std::string_view> ids;
    ids.reserve(rows.size());
    for (const SnapshotMetadata* row : rows)
        ids.insert(row->id);
    return ids;
}

QString shownTags(const SnapshotMetadata& snapshot)
{
    QStringList tags;
    for (const std::string& tag : snapshot.tags)
        tags += shownText(tag);
    return tags.join(QStringLiteral(", "));
}

} // namespace

SnapshotTableModel::SnapshotTableModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void SnapshotTableModel::setListing(std::shared_ptr<const Listing> listing)
{
    Rows next;
    if (listing)
        for (const SnapshotMetadata& snapshot : listing->snapshots)
            next.push_back(&snapshot);
    if (removeVanished(next)) {
        insertNew(next);
        replaceKept(std::move(next));
    } else {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
    }
    m_listing = std::move(listing);
}

/// False, having changed nothing, if the rest is not what `next` has in the same order, or if a reset is cheaper.
bool SnapshotTableModel::removeVanished(const Rows& next)
{
    const auto staying = idsOf(next);
    const auto isStaying = [&](std::size_t row) { return staying.contains(m_rows[row]->id); };
    std::size_t runs = 0;
    std::size_t position = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!isStaying(row)) {
            runs += row == 0 || isStaying(row - 1) ? 1 : 0;
            continue;
        }
        while (position < next.size() && next[position]->id != m_rows[row]->id)
            ++position;
        if (position == next.size() || runs > kMostRuns)
            return false;
    }
    for (std::size_t end = m_rows.size(); end > 0;) {
        if (isStaying(end - 1)) {
            --end;
            continue;
        }
        std::size_t first = end - 1;
        while (first > 0 && !isStaying(first - 1))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = first;
    }
    return true;
}

/// REQUIRES: m_rows is a subsequence of `next`.
void SnapshotTableModel::insertNew(const Rows& next)
{
    for (std::size_t row = 0; row < next.size(); ++row) {
        if (row < m_rows.size() && m_rows[row]->id == next[row]->id)
            continue;
        std::size_t end = row + 1;
        while (end < next.size() && (row >= m_rows.size() || next[end]->id != m_rows[row]->id))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row),
                      next.begin() + static_cast<std::ptrdiff_t>(row), next.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end - 1;
    }
}

/// REQUIRES: the same ids in the same order.
void SnapshotTableModel::replaceKept(Rows next)
{
    m_rows.swap(next);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (!sameAnnotation(*m_rows[row], *next[row]))
            emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), kColumns - 1));
}

void SnapshotTableModel::refreshAges()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, Created), index(static_cast<int>(m_rows.size()) - 1, Created), {Qt::DisplayRole});
}

int SnapshotTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SnapshotTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant SnapshotTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SnapshotMetadata& snapshot = *m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(snapshot, column);
    case Qt::ToolTipRole: return plainToolTip(toolTip(snapshot, column));
    // Screen readers read the first cell of a row: it says all of it.
    case Qt::AccessibleTextRole: return column == Description ? sentence(snapshot) : text(snapshot, column);
    case Qt::TextAlignmentRole:
        return column == Vectors || column == Size ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return column == Description && snapshot.description.empty()
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    default: return {};
    }
}

QString SnapshotTableModel::text(const SnapshotMetadata& snapshot, Column column) const
{
    switch (column) {
    case Description: return snapshot.description.empty() ? tr("no description") : shownText(snapshot.description);
    case Id: return shownText(snapshot.id);
    case Created: {
        const QString age = shownAge(snapshot.createdAt, m_clock.unixSeconds());
        const QString time = shownTime(snapshot.createdAt);
        return age.isEmpty() ? time : tr("%1 (%2)", "a time and how long ago it was").arg(time, age);
    }
    case Type: {
        const QString type = snapshot.type == SnapshotType::Full ? tr("Full") : tr("Incremental");
        return snapshot.safety ? tr("%1, safety", "a snapshot taken by a restore").arg(type) : type;
    }
    case Vectors: return shownCount(snapshot.totalVectors);
    case Size: return shownBytes(snapshot.sizeBytes);
    case Tags: return shownTags(snapshot);
    case Pinned: return snapshot.pinned ? tr("Pinned") : QString();
    case Storage: return shownText(snapshot.storage);
    case kColumns: break;
    }
    return {};
}

QString SnapshotTableModel::toolTip(const SnapshotMetadata& snapshot, Column column) const
{
    switch (column) {
    case Created: return shownExactTime(snapshot.createdAt);
    case Size: return tr("%1 bytes").arg(shownCount(snapshot.sizeBytes));
    case Description:
    case Id:
    case Tags:
    case Storage: return text(snapshot, column);
    default: return {};
    }
}

QString SnapshotTableModel::sentence(const SnapshotMetadata& snapshot) const
{
    QStringList parts = {text(snapshot, Description), text(snapshot, Type), text(snapshot, Created),
                         tr("vectors: %1").arg(text(snapshot, Vectors)), tr("size: %1").arg(text(snapshot, Size))};
    if (!snapshot.tags.empty())
        parts += tr("tags: %1").arg(text(snapshot, Tags));
    if (snapshot.pinned)
        parts += text(snapshot, Pinned);
    return parts.join(QStringLiteral(", "));
}

QVariant SnapshotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Vectors || section == Size ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                                     : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Size)
        return tr("What this snapshot added to the repository");
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Description: return tr("Description");
    case Id: return tr("ID");
    case Created: return tr("Created");
    case Type: return tr("Type");
    case Vectors: return tr("Vectors");
    case Size: return tr("Size");
    case Tags: return tr("Tags");
    case Pinned: return tr("Pinned");
    case Storage: return tr("Storage");
    case kColumns: break;
    }
    return {};
}

} // namespace tidemark::ui
