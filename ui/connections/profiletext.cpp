// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/profiletext.h"

#include "ui/connections/uritext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <optional>

namespace tidemark::ui {

namespace {

constexpr int kVersion = 1;

const QString kVersionKey = QStringLiteral("version");
const QString kConnections = QStringLiteral("connections");
const QString kRecent = QStringLiteral("recent");
const QString kId = QStringLiteral("id");
const QString kName = QStringLiteral("name");
const QString kStorage = QStringLiteral("storage");
const QString kRepository = QStringLiteral("repository");
const QString kEnvironment = QStringLiteral("environment");
const QString kReadOnly = QStringLiteral("readOnly");

bool isId(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9A-Za-z-]{1,64}\\z"));
    return pattern.match(text).hasMatch();
}

bool isUtf8(const std::string& bytes)
{
    return QString::fromStdString(bytes).toStdString() == bytes;
}

/// Absent is empty; anything that is no text or holds a zero byte is nothing.
std::optional<std::string> textOf(const QJsonObject& object, const QString& key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return std::string();
    if (!value.isString())
        return std::nullopt;
    std::string text = value.toString().toStdString();
    if (text.size() > kMaxProfileText || text.find('\0') != std::string::npos)
        return std::nullopt;
    return text;
}

std::optional<Profile> profileOf(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    const auto storage = textOf(object, kStorage);
    const auto repository = textOf(object, kRepository);
    if (!storage || !repository || !object.value(kName).isString())
        return std::nullopt;
    Profile profile;
    profile.id = object.value(kId).toString();
    profile.name = object.value(kName).toString().trimmed();
    profile.storageUri = withoutPassword(*storage);
    profile.repository = *repository;
    profile.environment = environmentFromKey(object.value(kEnvironment).toString());
    // Anything but a plain "no" locks: a damaged file must not open what was locked.
    const QJsonValue readOnly = object.value(kReadOnly);
    profile.readOnly = !readOnly.isUndefined() && readOnly.toBool(true);
    if (!checkProfile(profile))
        return std::nullopt;
    return profile;
}

} // namespace

Result<void> checkProfile(const Profile& profile)
{
    if (profile.name.trimmed().isEmpty())
        return fail(Errc::InvalidArgument, "the connection has no name");
    if (profile.name.size() > kMaxProfileName)
        return fail(Errc::InvalidArgument, "the connection's name is longer than 200 characters");
    if (profile.repository.empty())
        return fail(Errc::InvalidArgument, "the connection has no repository");
    for (const std::string& text : {profile.storageUri, profile.repository}) {
        if (text.size() > kMaxProfileText)
            return fail(Errc::InvalidArgument, "a URI or a path is longer than 4096 bytes");
        if (!isUtf8(text) || text.find('\0') != std::string::npos)
            return fail(Errc::InvalidArgument, "a URI or a path is no UTF-8 text", text);
    }
    return {};
}

Result<ProfileDocument> profilesFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (!parsed.isObject())
        return fail(Errc::InvalidArgument, error.error == QJsonParseError::NoError ? std::string("it is no JSON object")
                                                                                   : error.errorString().toStdString());
    const QJsonObject root = parsed.object();
    const QJsonValue version = root.value(kVersionKey);
    if (!version.isDouble() || !root.value(kConnections).isArray())
        return fail(Errc::InvalidArgument, "it is no list of connections");
    if (version.toDouble() > kVersion)
        return fail(Errc::UnsupportedVersion, "the list of connections was written by a newer Tidemark");

    ProfileDocument document;
    QSet<QString> ids;
    for (const QJsonValue& value : root.value(kConnections).toArray()) {
        std::optional<Profile> profile = profileOf(value);
        if (!profile || document.profiles.size() >= kMaxProfiles) {
            ++document.leftOut;
            continue;
        }
        if (!isId(profile->id) || ids.contains(profile->id))
            profile->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        ids.insert(profile->id);
        document.profiles.push_back(std::move(*profile));
    }
    for (const QJsonValue& value : root.value(kRecent).toArray()) {
        const QString id = value.toString();
        if (ids.contains(id) && !document.recent.contains(id) && document.recent.size() < kMaxRecent)
            document.recent.append(id);
    }
    return document;
}

QByteArray profilesToJson(const ProfileDocument& document, bool withIds)
{
    QJsonArray connections;
    for (const Profile& profile : document.profiles) {
        QJsonObject object{{kName, profile.name},
                           {kStorage, QString::fromStdString(withoutPassword(profile.storageUri))},
                           {kRepository, QString::fromStdString(profile.repository)},
                           {kEnvironment, environmentKey(profile.environment)},
                           {kReadOnly, profile.readOnly}};
        if (withIds)
            object.insert(kId, profile.id);
        connections.append(object);
    }
    QJsonObject root{{kVersionKey, kVersion}, {kConnections, connections}};
    if (withIds)
        root.insert(kRecent, QJsonArray::fromStringList(document.recent));
    return QJsonDocument(root).toJson();
}

} // namespace tidemark::ui
