// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/rowgroups.h"

#include <QDate>

namespace tidemark::ui {

namespace {

constexpr std::int64_t kWeek = 7;

std::int64_t floorDivision(std::int64_t a, std::int64_t b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

} // namespace

const char* groupingWord(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Day: return "day";
    case Grouping::Week: return "week";
    case Grouping::Month: return "month";
    case Grouping::Branch: return "branch";
    case Grouping::None: break;
    }
    return "none";
}

std::optional<Grouping> groupingFromWord(std::string_view word)
{
    for (const Grouping grouping : kGroupings)
        if (word == groupingWord(grouping))
            return grouping;
    return std::nullopt;
}

std::int64_t firstDayOf(Grouping grouping, std::int64_t day, Qt::DayOfWeek weekBegin)
{
    if (grouping == Grouping::Week) {
        // A Julian day that can be divided by seven is a Monday.
        const std::int64_t offset = static_cast<std::int64_t>(weekBegin) - Qt::Monday;
        return floorDivision(day - offset, kWeek) * kWeek + offset;
    }
    if (grouping == Grouping::Month) {
        const QDate date = QDate::fromJulianDay(day);
        return day - date.day() + 1;
    }
    return day;
}

std::int64_t firstDayAfter(Grouping grouping, std::int64_t firstDay)
{
    switch (grouping) {
    case Grouping::Week: return firstDay + kWeek;
    case Grouping::Month: return firstDay + QDate::fromJulianDay(firstDay).daysInMonth();
    case Grouping::Day:
    case Grouping::Branch:
    case Grouping::None: break;
    }
    return firstDay + 1;
}

std::int64_t periodNumber(Grouping grouping, std::int64_t firstDay)
{
    if (grouping == Grouping::Week)
        return floorDivision(firstDay, kWeek);
    if (grouping == Grouping::Month) {
        const QDate date = QDate::fromJulianDay(firstDay);
        return std::int64_t(date.year()) * 12 + date.month();
    }
    return firstDay;
}

} // namespace tidemark::ui
