// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/profilestore.h"

#include "ui/connections/profiletext.h"
#include "ui/connections/uritext.h"
#include "ui/support/showntext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace tidemark::ui {

namespace {

constexpr int kMaxKeptAside = 100;

/// Nothing if there is no such file.
Result<std::optional<QByteArray>> readLimited(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return std::optional<QByteArray>();
    // A pipe or a device would block or never end.
    if (!info.isFile())
        return fail(Errc::InvalidArgument, "it is no regular file", path.toStdString());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, file.errorString().toStdString(), path.toStdString());
    QByteArray content = file.read(kMaxProfilesBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Errc::Io, file.errorString().toStdString(), path.toStdString());
    if (content.size() > kMaxProfilesBytes)
        return fail(Errc::LimitExceeded, "it is larger than 1 MiB", path.toStdString());
    return std::optional<QByteArray>(std::move(content));
}

Result<void> writePrivately(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    // Before the first byte: the umask may let others read.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) < 0 || !file.commit())
        return fail(Errc::Io, file.errorString().toStdString(), path.toStdString());
    return {};
}

Result<void> makePrivateDirectory(const QString& path)
{
    const QDir directory(path);
    if (directory.exists())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(parent) ||
        !QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return fail(Errc::Io, "the directory cannot be created", path.toStdString());
    return {};
}

template <typename Profiles>
auto positionOf(Profiles& profiles, const QString& id)
{
    return std::find_if(profiles.begin(), profiles.end(), [&](const Profile& each) { return each.id == id; });
}

bool nameTaken(const std::vector<Profile>& profiles, const QString& name)
{
    return std::any_of(profiles.begin(), profiles.end(), [&](const Profile& each) { return each.name == name; });
}

/// "orders", "orders (2)", …
QString freeName(const std::vector<Profile>& profiles, const QString& name)
{
    QString candidate = name;
    for (int i = 2; nameTaken(profiles, candidate); ++i) {
        const QString suffix = QStringLiteral(" (%1)").arg(i);
        candidate = name.left(kMaxProfileName - suffix.size()) + suffix;
    }
    return candidate;
}

Error noSuch(const QString& id)
{
    return {Errc::NotFound, "there is no such connection any more", id.toStdString(), 0, Consequence::NothingChanged};
}

} // namespace

ProfileStore::ProfileStore(const QString& file, QObject* parent) : QObject(parent), m_file(file)
{
    load();
}

void ProfileStore::load()
{
    const Result<std::optional<QByteArray>> content = readLimited(m_file);
    const auto tell = [&](const Error& error) {
        m_keepAside = true;
        m_loadError = tr("The saved connections could not be read (%1). The file stays as it is: %2")
                          .arg(shownText(error.detail), shownText(m_file.toStdString()));
    };
    if (!content) {
        tell(content.error());
        return;
    }
    if (!*content)
        return;
    m_known = **content;
    Result<ProfileDocument> document = profilesFromJson(m_known);
    if (!document) {
        tell(document.error());
        return;
    }
    m_profiles = std::move(document->profiles);
    m_recent = document->recent;
    if (document->leftOut > 0) {
        m_keepAside = true;
        m_loadError =
            tr("%Ln saved connection(s) could not be read. The file will be kept: %1", nullptr, document->leftOut)
                .arg(shownText(m_file.toStdString()));
    }
}

bool ProfileStore::takeForeignChange()
{
    const Result<std::optional<QByteArray>> content = readLimited(m_file);
    if (!content) {
        m_keepAside = true;
        return false;
    }
    if (!*content || **content == m_known)
        return false;
    Result<ProfileDocument> document = profilesFromJson(**content);
    m_keepAside = !document || document->leftOut > 0;
    if (!document)
        return false;
    m_known = **content;
    m_profiles = std::move(document->profiles);
    m_recent = document->recent;
    return true;
}

Result<void> ProfileStore::keepAside()
{
    for (int i = 1; i <= kMaxKeptAside; ++i) {
        const QString kept = QStringLiteral("%1.unreadable-%2").arg(m_file).arg(i);
        // rename() of Qt replaces nothing.
        if (!QFileInfo::exists(kept) && QFile::rename(m_file, kept)) {
            m_keepAside = false;
            m_loadError = tr("The saved connections could not be read. What was there is kept in %1")
                              .arg(shownText(kept.toStdString()));
            return {};
        }
    }
    return fail(Errc::Io, "the unreadable file cannot be moved aside, and is not overwritten", m_file.toStdString());
}

Result<void> ProfileStore::write(const std::vector<Profile>& profiles, const QStringList& recent)
{
    if (profiles.size() > kMaxProfiles)
        return fail(Errc::LimitExceeded, "there are 500 connections already");
    const QByteArray json = profilesToJson({profiles, recent, 0}, true);
    if (json.size() > kMaxProfilesBytes)
        return fail(Errc::LimitExceeded, "the list of connections would be larger than 1 MiB");
    TM_TRY(makePrivateDirectory(QFileInfo(m_file).absolutePath()));
    if (m_keepAside && (QFileInfo::exists(m_file) || QFileInfo(m_file).isSymLink()))
        TM_TRY(keepAside());
    TM_TRY(writePrivately(m_file, json));
    m_known = json;
    m_profiles = profiles;
    m_recent = recent;
    emit changed();
    return {};
}

const Profile* ProfileStore::find(const QString& id) const
{
    const auto it = positionOf(m_profiles, id);
    return it == m_profiles.end() ? nullptr : &*it;
}

const Profile* ProfileStore::findByName(const QString& name) const
{
    for (const Profile& profile : m_profiles) {
        if (profile.name == name)
            return &profile;
    }
    return nullptr;
}

Result<QString> ProfileStore::save(const Profile& given)
{
    Profile profile = given;
    profile.name = profile.name.trimmed();
    profile.storageUri = withoutPassword(profile.storageUri);
    TM_TRY(checkProfile(profile));
    takeForeignChange();
    std::vector<Profile> profiles = m_profiles;
    if (const Profile* const same = findByName(profile.name); same != nullptr && same->id != profile.id)
        return fail(Errc::AlreadyExists, "another connection has this name", profile.name.toStdString());
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto it = positionOf(profiles, profile.id); it != profiles.end())
        *it = profile;
    else
        profiles.push_back(profile);
    TM_TRY(write(profiles, m_recent));
    return profile.id;
}

Result<void> ProfileStore::remove(const QString& id)
{
    takeForeignChange();
    std::vector<Profile> profiles = m_profiles;
    const auto it = positionOf(profiles, id);
    if (it == profiles.end())
        return fail(noSuch(id));
    profiles.erase(it);
    QStringList recent = m_recent;
    recent.removeAll(id);
    return write(profiles, recent);
}

Result<void> ProfileStore::move(const QString& id, int position)
{
    takeForeignChange();
    std::vector<Profile> profiles = m_profiles;
    const auto it = positionOf(profiles, id);
    if (it == profiles.end())
        return fail(noSuch(id));
    const Profile profile = *it;
    profiles.erase(it);
    const int last = static_cast<int>(profiles.size());
    profiles.insert(profiles.begin() + std::clamp(position, 0, last), profile);
    return write(profiles, m_recent);
}

void ProfileStore::markUsed(const QString& id)
{
    takeForeignChange();
    if (find(id) == nullptr)
        return;
    QStringList recent = m_recent;
    recent.removeAll(id);
    recent.prepend(id);
    while (recent.size() > kMaxRecent)
        recent.removeLast();
    if (recent == m_recent)
        return;
    if (!write(m_profiles, recent)) {
        // Known for this run at least; it is no reason to disturb anybody.
        m_recent = recent;
        emit changed();
    }
}

Result<void> ProfileStore::exportTo(const QString& file) const
{
    return writePrivately(file, profilesToJson({m_profiles, {}, 0}, false));
}

Result<int> ProfileStore::importFrom(const QString& file)
{
    TM_TRY_ASSIGN(const std::optional<QByteArray> content, readLimited(file));
    if (!content)
        return fail(Errc::NotFound, "there is no such file", file.toStdString());
    Result<ProfileDocument> document = profilesFromJson(*content);
    if (!document) {
        Error error = document.error();
        error.path = file.toStdString();
        return fail(std::move(error));
    }
    takeForeignChange();
    std::vector<Profile> profiles = m_profiles;
    for (Profile& profile : document->profiles) {
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        profile.name = freeName(profiles, profile.name);
        profiles.push_back(std::move(profile));
    }
    TM_TRY(write(profiles, m_recent));
    return static_cast<int>(document->profiles.size());
}

} // namespace tidemark::ui
