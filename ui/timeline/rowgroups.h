// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

#include <cstdint>
#include <optional>
#include <string_view>

namespace tidemark::ui {

// By what the rows of the timeline stand under a common header. Pure functions of days, which know no zone.

enum class Grouping : std::uint8_t { Day, Week, Month, Branch, None };
constexpr Grouping kGroupings[] = {Grouping::Day, Grouping::Week, Grouping::Month, Grouping::Branch, Grouping::None};

/// For the settings: "day", "week", …
const char* groupingWord(Grouping grouping);
std::optional<Grouping> groupingFromWord(std::string_view word);

/// Whether its groups are periods of time, which can be counted and between which some can be missing.
constexpr bool isPeriod(Grouping grouping)
{
    return grouping == Grouping::Day || grouping == Grouping::Week || grouping == Grouping::Month;
}

/// The first day of the period that a day is in. Julian days.
std::int64_t firstDayOf(Grouping grouping, std::int64_t day, Qt::DayOfWeek weekBegin);
/// The first day of the next period.
std::int64_t firstDayAfter(Grouping grouping, std::int64_t firstDay);
/// Numbers the periods without holes: by how much two differ is how far apart they are.
std::int64_t periodNumber(Grouping grouping, std::int64_t firstDay);

} // namespace tidemark::ui
