// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/shownzone.h"

#include <QTimeZone>

#include <atomic>

namespace tidemark::ui {

namespace {

std::atomic<ShownZone> chosen = ShownZone::Local;

} // namespace

ZoneChoice& ZoneChoice::instance()
{
    static ZoneChoice choice;
    return choice;
}

void ZoneChoice::set(ShownZone zone)
{
    if (chosen.exchange(zone) != zone)
        emit changed();
}

ShownZone shownZone()
{
    return chosen;
}

QDateTime zonedTime(std::int64_t unixSeconds)
{
    return QDateTime::fromSecsSinceEpoch(unixSeconds, chosen == ShownZone::Utc ? Qt::UTC : Qt::LocalTime);
}

std::int64_t dayOf(std::int64_t unixSeconds)
{
    return zonedTime(unixSeconds).date().toJulianDay();
}

std::int64_t startOfDay(std::int64_t julianDay)
{
    return QDate::fromJulianDay(julianDay)
        .startOfDay(chosen == ShownZone::Utc ? Qt::UTC : Qt::LocalTime)
        .toSecsSinceEpoch();
}

bool localIsUtc()
{
    const QTimeZone zone(QTimeZone::systemTimeZoneId());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return zone.isValid() && !zone.hasTransitions() && zone.offsetFromUtc(now) == 0;
}

QString shownZoneName()
{
    return chosen == ShownZone::Utc || localIsUtc() ? QStringLiteral("UTC")
                                                    : QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

} // namespace tidemark::ui
