// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/catalog.h"
#include "snapshot/retention.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace tidemark::ui {

/// The snapshots that a plan removes, or all that it knows, newest first. Makes text of what is looked at only. UI
/// thread only.
class RemovalListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, CreatedColumn, SizeColumn, RuleColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// A snapshot that the listing does not have yet is shown by its id.
    void setPlan(std::shared_ptr<const RetentionPlan> plan, std::shared_ptr<const Listing> listing);
    const RetentionVerdict& verdict(int row) const { return *m_rows[static_cast<std::size_t>(row)].verdict; }
    int rowOf(const std::string& id) const; ///< -1 if it is not removed.

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    struct Row {
        const RetentionVerdict* verdict = nullptr;
        const SnapshotMetadata* snapshot = nullptr; ///< May be null.
    };
    std::shared_ptr<const RetentionPlan> m_plan;
    std::shared_ptr<const Listing> m_listing;
    std::vector<Row> m_rows;
};

} // namespace tidemark::ui
