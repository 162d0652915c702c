// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/removallistmodel.h"

#include "ui/retention/retentionwords.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"
#include "ui/workspace/jobwords.h"

#include <algorithm>
#include <unordered_map>

namespace tidemark::ui {

void RemovalListModel::setPlan(std::shared_ptr<const RetentionPlan> plan, std::shared_ptr<const Listing> listing)
{
    std::vector<Row> rows;
    std::unordered_map<std::string_view, const SnapshotMetadata*> byId;
    if (plan && listing) {
        for (const SnapshotMetadata& snapshot : listing->snapshots)
            byId.emplace(snapshot.id, &snapshot);
    }
    if (plan) {
        for (const RetentionVerdict& verdict : plan->verdicts) {
            if (verdict.keep)
                continue;
            const auto found = byId.find(verdict.id);
            rows.push_back({&verdict, found == byId.end() ? nullptr : found->second});
        }
    }
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row& a, const Row& b) { return a.verdict->id == b.verdict->id; });
    if (same) { // Selection and scroll position stay.
        m_plan = std::move(plan);
        m_listing = std::move(listing);
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_plan = std::move(plan);
    m_listing = std::move(listing);
    m_rows = std::move(rows);
    endResetModel();
}

int RemovalListModel::rowOf(const std::string& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.verdict->id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RemovalListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RemovalListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemovalListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString title =
        row.snapshot != nullptr ? snapshotTitle(*row.snapshot) : QString::fromStdString(row.verdict->id).left(80);
    if (role == Qt::ToolTipRole)
        return plainToolTip(QString::fromStdString(row.verdict->id).left(80) + u'\n' + title + u'\n' +
                            ruleSentence(*row.verdict));
    if (role == Qt::AccessibleTextRole && index.column() == TitleColumn)
        return tr("%1, removed: %2", "a snapshot, a rule").arg(title, ruleWord(*row.verdict));
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TitleColumn: return title;
    case CreatedColumn: return row.snapshot != nullptr ? shownTime(row.snapshot->createdAt) : QString();
    case SizeColumn: return row.snapshot != nullptr ? shownBytes(row.snapshot->sizeBytes) : QString();
    case RuleColumn: return ruleWord(*row.verdict);
    default: return {};
    }
}

QVariant RemovalListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn: return tr("Removed snapshot");
    case CreatedColumn: return tr("Created");
    case SizeColumn: return tr("Added");
    case RuleColumn: return tr("Rule");
    default: return {};
    }
}

} // namespace tidemark::ui
