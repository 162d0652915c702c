// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionmodel.h"

#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/showntext.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr quintptr kGroupId = ~quintptr{0};

bool matches(const Profile& profile, const QStringList& words)
{
    const QString text = profile.name + u'\n' + QString::fromStdString(profile.storageUri) + u'\n' +
                         QString::fromStdString(profile.repository) + u'\n' + environmentName(profile.environment);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void ConnectionModel::setProfiles(const std::vector<Profile>& profiles)
{
    m_profiles = profiles;
    rebuild();
}

void ConnectionModel::setFilter(const QString& text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    rebuild();
}

void ConnectionModel::rebuild()
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    std::vector<Group> groups;
    for (const Environment environment : {Environment::Production, Environment::Staging, Environment::Test,
                                          Environment::Development, Environment::Demo}) {
        Group group{environment, {}};
        for (const Profile& profile : m_profiles) {
            if (profile.environment == environment && matches(profile, words))
                group.profiles.push_back(profile);
        }
        if (!group.profiles.empty())
            groups.push_back(std::move(group));
    }
    // At most 500 rows that change by a person's hand: a reset; the panel keeps the selection.
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

void ConnectionModel::setOpenProfile(const QString& id)
{
    if (id == m_open)
        return;
    const QString before = std::exchange(m_open, id);
    for (const QString& changed : {before, id}) {
        const QModelIndex index = indexOf(changed);
        if (index.isValid())
            emit dataChanged(index, index);
    }
}

QModelIndex ConnectionModel::indexOf(const QString& id) const
{
    if (id.isEmpty())
        return {};
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto& profiles = m_groups[g].profiles;
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            if (profiles[i].id == id)
                return createIndex(static_cast<int>(i), 0, static_cast<quintptr>(g));
        }
    }
    return {};
}

int ConnectionModel::connectionCount() const
{
    std::size_t count = 0;
    for (const Group& group : m_groups)
        count += group.profiles.size();
    return static_cast<int>(count);
}

QModelIndex ConnectionModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : kGroupId);
}

QModelIndex ConnectionModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kGroupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, kGroupId);
}

int ConnectionModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kGroupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].profiles.size());
}

int ConnectionModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

const Profile* ConnectionModel::profileAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kGroupId)
        return nullptr;
    return &m_groups[index.internalId()].profiles[static_cast<std::size_t>(index.row())];
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Profile* const profile = profileAt(index))
        return profileData(*profile, role);
    const Group& group = m_groups[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)", "an environment, how many connections")
            .arg(environmentName(group.environment), shownCount(group.profiles.size()));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    case IdRole: return QString();
    default: return {};
    }
}

QVariant ConnectionModel::profileData(const Profile& profile, int role) const
{
    const QString name = shownText(profile.name.toStdString());
    const bool isOpen = profile.id == m_open;
    switch (role) {
    case Qt::DisplayRole:
        if (isOpen && profile.readOnly)
            return tr("%1 · open · read-only", "a connection").arg(name);
        if (isOpen)
            return tr("%1 · open", "a connection").arg(name);
        return profile.readOnly ? tr("%1 · read-only", "a connection").arg(name) : name;
    case Qt::DecorationRole:
        return actionIcon(isOpen ? Glyph::Connect : profile.readOnly ? Glyph::Lock : Glyph::Folder);
    case Qt::FontRole:
        if (isOpen) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1\nStorage: %2\nRepository: %3")
                                .arg(name.left(200),
                                     profile.storageUri.empty() ? tr("none") : shownText(profile.storageUri).left(500),
                                     shownText(profile.repository).left(500)));
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a connection, its environment")
            .arg(profileData(profile, Qt::DisplayRole).toString(), environmentName(profile.environment));
    case IdRole: return profile.id;
    default: return {};
    }
}

Qt::ItemFlags ConnectionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return profileAt(index) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                       : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace tidemark::ui
