// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <string_view>

namespace tidemark {

/// What a POSIX TZ string says ("CET-1CEST,M3.5.0,M10.5.0/3"): the rule for the time after the last transition of a
/// zone file, with the extensions of RFC 8536 §3.3.1 (times from -167 to 167 hours). Offsets are seconds east of UTC.
/// Plain data, any thread.
class PosixZone {
public:
    /// From hostile text. InvalidArgument if it is no such string, or names a summer time without saying when.
    static Result<PosixZone> parse(std::string_view text);

    /// REQUIRES: the instant is within the years that std::chrono::year can hold, less one at each end.
    std::int32_t offsetAt(std::int64_t unixSeconds) const;

    /// The day of a year on which a summer time begins or ends, and the seconds of local time since its midnight.
    struct Change {
        enum class Kind {
            Julian,      ///< 1 to 365; February 29 is never counted.
            DayOfYear,   ///< 0 to 365; February 29 is counted.
            WeekOfMonth, ///< Week 1 to 5 (5: the last) of a month, weekday 0 (Sunday) to 6.
        };
        Kind kind = Kind::DayOfYear;
        unsigned day = 0; ///< The day, or the weekday.
        unsigned week = 0;
        unsigned month = 0;
        std::int32_t seconds = 2 * 3600;

        /// Local seconds since 1970-01-01 00:00 of the same clock.
        std::int64_t localSeconds(std::chrono::year year) const;
    };

private:
    std::int32_t m_standardOffset = 0;
    std::int32_t m_summerOffset = 0;
    bool m_hasSummer = false;
    Change m_begin;
    Change m_end;
};

} // namespace tidemark
