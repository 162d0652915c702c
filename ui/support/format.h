// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

namespace tidemark::ui {

// Numbers and times for a person, in the locale and the time zone of the desktop. Any thread.

QString shownCount(std::uint64_t count);
/// "12.4 MiB"
QString shownBytes(std::uint64_t bytes);
/// "2026-11-22 14:02", local time: the same width in every row, and no month to take for a day.
QString shownTime(std::int64_t unixSeconds);
/// "29 min ago" up to thirty days; empty beyond, and for a time that lies ahead.
QString shownAge(std::int64_t unixSeconds, std::int64_t nowUnixSeconds);
/// To the second, in local time with its zone and in UTC.
QString shownExactTime(std::int64_t unixSeconds);

} // namespace tidemark::ui
