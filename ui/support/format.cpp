// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/format.h"

#include "ui/support/shownzone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace tidemark::ui {

namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kLongestAge = 30 * kDay;

struct Ages {
    Q_DECLARE_TR_FUNCTIONS(Ages)
};

} // namespace

QString shownCount(std::uint64_t count)
{
    QLocale locale;
    // The C locale, which has no separator, is that of a machine without settings; long numbers need one there too.
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::NumberOptions(QLocale::OmitGroupSeparator));
    return locale.toString(static_cast<qulonglong>(count));
}

QString shownBytes(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString shownTime(std::int64_t unixSeconds)
{
    return zonedTime(unixSeconds).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString shownAge(std::int64_t unixSeconds, std::int64_t nowUnixSeconds)
{
    const std::int64_t age = nowUnixSeconds - unixSeconds;
    if (age < 0 || age > kLongestAge)
        return {};
    if (age < kMinute)
        return Ages::tr("just now");
    if (age < kHour)
        return Ages::tr("%1 min ago", "minutes").arg(age / kMinute);
    if (age < kDay)
        return Ages::tr("%1 h ago", "hours").arg(age / kHour);
    return Ages::tr("%1 d ago", "days").arg(age / kDay);
}

QString shownExactTime(std::int64_t unixSeconds)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(unixSeconds);
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QString utcText = Ages::tr("%1 (UTC)", "a time").arg(local.toUTC().toString(Qt::ISODate));
    if (localIsUtc())
        return utcText;
    if (local.offsetFromUtc() == 0) // as London in winter
        return Ages::tr("%1 (%2, the same as UTC)", "a time, its zone").arg(local.toUTC().toString(Qt::ISODate), zone);
    const QString localText = Ages::tr("%1 (%2)", "a time, its zone")
                                  .arg(local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate), zone);
    return shownZone() == ShownZone::Utc ? utcText + u'\n' + localText : localText + u'\n' + utcText;
}

} // namespace tidemark::ui
