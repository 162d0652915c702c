// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

namespace tidemark::ui {

// Numbers and times for a person, in the locale of the desktop and the shown time zone (shownzone.h). Any thread.

QString shownCount(std::uint64_t count);
/// "12.4 MiB"
QString shownBytes(std::uint64_t bytes);
/// "2026-11-22 14:02": the same width in every row, and no month to take for a day.
QString shownTime(std::int64_t unixSeconds);
/// "29 min ago" up to thirty days; empty beyond, and for a time that lies ahead.
QString shownAge(std::int64_t unixSeconds, std::int64_t nowUnixSeconds);
/// To the second with its zone: first in the shown zone, then on a second line in the other one, unless they are equal.
QString shownExactTime(std::int64_t unixSeconds);

} // namespace tidemark::ui
