// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "snapshot/posixzone.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// Where the system keeps its zone files.
inline constexpr const char* kZoneDirectory = "/usr/share/zoneinfo";

/// A time zone read from a TZif file (RFC 8536), for programs whose C++ library has no zones and whose threads forbid
/// setting TZ. Immutable; any thread.
class TimeZone {
public:
    /// UTC, which needs no file.
    TimeZone() = default;
    /// The zone of an IANA name; "" and "UTC" and "Etc/UTC" are UTC without a look at the disk. The name comes from a
    /// user: letters, digits, '_', '+', '-' and single inner slashes only. InvalidArgument for an unknown name and for
    /// a file that is no TZif; what errno says if it cannot be opened.
    static Result<TimeZone> load(const std::string& name, const std::string& directory = kZoneDirectory);
    /// From the hostile bytes of a TZif file. InvalidArgument if they are none, or count leap seconds.
    static Result<TimeZone> parse(ByteView file);

    /// Seconds east of UTC in force at an instant.
    std::int32_t offsetAt(std::int64_t unixSeconds) const;

private:
    std::vector<std::int64_t> m_times;   ///< Transitions, ascending, Unix seconds.
    std::vector<std::int32_t> m_offsets; ///< From m_times[i] on.
    std::int32_t m_firstOffset = 0;      ///< Before the first transition.
    std::optional<PosixZone> m_after;    ///< From the last transition on; absent: its offset stays.
};

/// An instant on the calendar and clock of a zone.
struct CivilTime {
    std::chrono::year_month_day date;
    unsigned hour = 0;              ///< 0 to 23.
    std::int32_t offsetSeconds = 0; ///< East of UTC; tells the two passes of a repeated hour apart.
};

/// A week of ISO 8601: Monday to Sunday, of the year that its Thursday is in.
struct IsoWeek {
    std::chrono::year year;
    unsigned week = 1; ///< 1 to 53.
};

/// Instants beyond about the years ±29,800 are taken for the end of that range.
CivilTime civilTime(const TimeZone& zone, std::int64_t unixSeconds);
IsoWeek isoWeek(const std::chrono::year_month_day& date);

} // namespace tidemark
