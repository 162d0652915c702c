// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/catalog.h"
#include "ui/compare/comparison.h"

#include <QAbstractListModel>
#include <QComboBox>

#include <memory>

namespace tidemark::ui {

/// The current state, then the snapshots of a listing, newest first. UI thread only.
class SnapshotPickerModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setListing(std::shared_ptr<const Listing> listing, bool offersCurrentState);
    CompareSide sideAt(int row) const;
    int rowOf(const CompareSide& side) const; ///< -1 if it is not there.

    int rowCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;

private:
    int firstSnapshot() const { return m_offersCurrentState ? 1 : 0; }
    std::shared_ptr<const Listing> m_listing;
    bool m_offersCurrentState = true;
};

/// Chooses a side by a list or by typing a part of a title, a time or an id. UI thread only.
class SnapshotPicker final : public QComboBox {
    Q_OBJECT
public:
    SnapshotPicker(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);
    void setListing(std::shared_ptr<const Listing> listing, bool offersCurrentState);
    void setSide(const CompareSide& side);
    const CompareSide& side() const { return m_side; }
    bool isKnown() const { return m_model->rowOf(m_side) >= 0; } ///< Still in the listing.

signals:
    void picked(); ///< side() is another one, by the user.

private:
    void take(int row);
    void showSide();
    SnapshotPickerModel* m_model;
    CompareSide m_side;
};

} // namespace tidemark::ui
