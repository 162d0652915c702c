// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/policystore.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace tidemark::ui {

namespace {

/// Named by nothing that comes from outside: a directory's name may hold what settings take for a group.
QString keyOf(const std::string& repositoryDirectory, const char* name)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(repositoryDirectory), QCryptographicHash::Sha256)
            .toHex()
            .left(32);
    return QStringLiteral("retention/%1/%2").arg(QString::fromLatin1(hash), QLatin1String(name));
}

struct Number {
    const char* name;
    std::uint32_t RetentionPolicy::*member;
};
constexpr Number kNumbers[] = {
    {"keepLast", &RetentionPolicy::keepLast},       {"keepHourly", &RetentionPolicy::keepHourly},
    {"keepDaily", &RetentionPolicy::keepDaily},     {"keepWeekly", &RetentionPolicy::keepWeekly},
    {"keepMonthly", &RetentionPolicy::keepMonthly}, {"keepYearly", &RetentionPolicy::keepYearly},
};

} // namespace

bool samePolicy(const RetentionPolicy& a, const RetentionPolicy& b)
{
    return std::all_of(std::begin(kNumbers), std::end(kNumbers),
                       [&](const Number& number) { return a.*number.member == b.*number.member; }) &&
           a.keepTags == b.keepTags && a.timeZone == b.timeZone;
}

std::string systemTimeZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return zone.isEmpty() ? std::string("UTC") : zone.toStdString();
}

RetentionPolicy loadPolicy(const QSettings& settings, const std::string& repositoryDirectory)
{
    RetentionPolicy policy;
    for (const Number& number : kNumbers)
        policy.*number.member = static_cast<std::uint32_t>(
            std::clamp(settings.value(keyOf(repositoryDirectory, number.name), 0).toInt(), 0, kMostKept));
    const QStringList tags = settings.value(keyOf(repositoryDirectory, "keepTags")).toStringList();
    for (const QString& tag : tags)
        policy.keepTags.push_back(tag.toStdString());
    policy.timeZone = settings.value(keyOf(repositoryDirectory, "timeZone")).toString().toStdString();
    if (policy.timeZone.empty())
        policy.timeZone = systemTimeZone();
    return policy;
}

void savePolicy(QSettings& settings, const std::string& repositoryDirectory, const RetentionPolicy& policy)
{
    for (const Number& number : kNumbers)
        settings.setValue(keyOf(repositoryDirectory, number.name), policy.*number.member);
    QStringList tags;
    for (const std::string& tag : policy.keepTags)
        tags += QString::fromStdString(tag);
    settings.setValue(keyOf(repositoryDirectory, "keepTags"), tags);
    settings.setValue(keyOf(repositoryDirectory, "timeZone"), QString::fromStdString(policy.timeZone));
    settings.sync();
}

bool hasSavedPolicy(const QSettings& settings, const std::string& repositoryDirectory)
{
    return settings.contains(keyOf(repositoryDirectory, "timeZone"));
}

} // namespace tidemark::ui
