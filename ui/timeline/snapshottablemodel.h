// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "repository/catalog.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace tidemark::ui {

/// The snapshots of a listing, one row each, newest first. Does no I/O. UI thread only. Borrows the clock, which must
/// outlive it.
class SnapshotTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Description, Id, Created, Type, Vectors, Size, Tags, Pinned, Storage, kColumns };

    explicit SnapshotTableModel(const Clock& clock, QObject* parent = nullptr);

    /// Shows another state of the same or of another repository. Announces exactly the rows that came, went or changed,
    /// so that selection and position stay. Null shows nothing.
    void setListing(std::shared_ptr<const Listing> listing);
    /// The ages have grown.
    void refreshAges();

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    using Rows = std::vector<const SnapshotMetadata*>;
    bool removeVanished(const Rows& next);
    void insertNew(const Rows& next);
    void replaceKept(Rows next);
    QString text(const SnapshotMetadata& snapshot, Column column) const;
    QString toolTip(const SnapshotMetadata& snapshot, Column column) const;
    QString sentence(const SnapshotMetadata& snapshot) const;

    const Clock& m_clock;
    std::shared_ptr<const Listing> m_listing; ///< Owns what m_rows points to.
    Rows m_rows;
};

} // namespace tidemark::ui
