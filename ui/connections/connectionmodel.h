// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/profile.h"

#include <QAbstractItemModel>

#include <vector>

namespace tidemark::ui {

/// Saved connections below their environments, production first; within one in the user's order. A filter hides those
/// that do not match. Copies the profiles. UI thread only.
class ConnectionModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;
    enum Role { IdRole = Qt::UserRole }; ///< Of a connection; empty for an environment.

    void setProfiles(const std::vector<Profile>& profiles);
    /// Each word has to occur in name, storage, repository or environment.
    void setFilter(const QString& text);
    void setOpenProfile(const QString& id);
    QModelIndex indexOf(const QString& id) const;
    int connectionCount() const; ///< That are shown.

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    QModelIndex parent(const QModelIndex& child) const final;
    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;

private:
    struct Group {
        Environment environment = Environment::Production;
        std::vector<Profile> profiles;
    };
    void rebuild();
    const Profile* profileAt(const QModelIndex& index) const;
    QVariant profileData(const Profile& profile, int role) const;

    std::vector<Profile> m_profiles;
    std::vector<Group> m_groups;
    QString m_filter;
    QString m_open;
};

} // namespace tidemark::ui
