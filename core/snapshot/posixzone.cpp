// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/posixzone.h"

#include <algorithm>
#include <array>

namespace tidemark {

namespace {

constexpr std::size_t kMaxText = 256;
constexpr std::int64_t kDaySeconds = 86'400;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

tl::unexpected<Error> malformed()
{
    return fail(Errc::InvalidArgument, "the zone's rule for the future is no POSIX TZ string");
}

/// Eats the text from the front.
class TextReader {
public:
    explicit TextReader(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool take(char c)
    {
        if (peek() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// At least three letters, or anything sensible in angle brackets.
    Result<void> skipName()
    {
        const bool quoted = take('<');
        std::size_t size = 0;
        while (size < m_rest.size() &&
               (isLetter(m_rest[size]) ||
                (quoted && (isDigit(m_rest[size]) || m_rest[size] == '+' || m_rest[size] == '-'))))
            ++size;
        if (size < 3)
            return malformed();
        m_rest.remove_prefix(size);
        if (quoted && !take('>'))
            return malformed();
        return {};
    }

    Result<unsigned> number(unsigned low, unsigned high)
    {
        unsigned value = 0;
        std::size_t digits = 0;
        for (; isDigit(peek()) && digits < 4; ++digits) {
            value = value * 10 + static_cast<unsigned>(m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        if (digits == 0 || isDigit(peek()) || value < low || value > high)
            return malformed();
        return value;
    }

    /// [+-]hh[:mm[:ss]], in seconds.
    Result<std::int32_t> time(unsigned maxHours)
    {
        const bool negative = take('-');
        if (!negative)
            take('+');
        TM_TRY_ASSIGN(const unsigned hours, number(0, maxHours));
        unsigned seconds = hours * 3600;
        if (take(':')) {
            TM_TRY_ASSIGN(const unsigned minutes, number(0, 59));
            seconds += minutes * 60;
            if (take(':')) {
                TM_TRY_ASSIGN(const unsigned rest, number(0, 59));
                seconds += rest;
            }
        }
        const auto value = static_cast<std::int32_t>(seconds);
        return negative ? -value : value;
    }

    Result<PosixZone::Change> change()
    {
        using Kind = PosixZone::Change::Kind;
        PosixZone::Change change;
        if (!take(','))
            return malformed();
        if (take('M')) {
            change.kind = Kind::WeekOfMonth;
            TM_TRY_ASSIGN(change.month, number(1, 12));
            if (!take('.'))
                return malformed();
            TM_TRY_ASSIGN(change.week, number(1, 5));
            if (!take('.'))
                return malformed();
            TM_TRY_ASSIGN(change.day, number(0, 6));
        } else if (take('J')) {
            change.kind = Kind::Julian;
            TM_TRY_ASSIGN(change.day, number(1, 365));
        } else {
            TM_TRY_ASSIGN(change.day, number(0, 365));
        }
        if (take('/')) {
            TM_TRY_ASSIGN(change.seconds, time(167));
        }
        return change;
    }

private:
    std::string_view m_rest;
};

} // namespace

std::int64_t PosixZone::Change::localSeconds(std::chrono::year year) const
{
    namespace chrono = std::chrono;
    chrono::sys_days date = chrono::sys_days(year / chrono::January / 1);
    switch (kind) {
    case Kind::Julian: date += chrono::days(day - 1 + (year.is_leap() && day >= 60 ? 1 : 0)); break;
    case Kind::DayOfYear: date += chrono::days(day); break;
    case Kind::WeekOfMonth: {
        const chrono::weekday wanted(day);
        const chrono::month inMonth(month);
        date = week == 5 ? chrono::sys_days(year / inMonth / wanted[chrono::last])
                         : chrono::sys_days(year / inMonth / wanted[week]);
        break;
    }
    }
    return date.time_since_epoch().count() * kDaySeconds + seconds;
}

Result<PosixZone> PosixZone::parse(std::string_view text)
{
    if (text.size() > kMaxText)
        return malformed();
    TextReader reader(text);
    PosixZone zone;
    TM_TRY(reader.skipName());
    TM_TRY_ASSIGN(const std::int32_t standardWest, reader.time(24));
    zone.m_standardOffset = -standardWest; // POSIX counts westward.
    if (reader.atEnd())
        return zone;

    TM_TRY(reader.skipName());
    zone.m_hasSummer = true;
    zone.m_summerOffset = zone.m_standardOffset + 3600;
    if (reader.peek() != ',') {
        TM_TRY_ASSIGN(const std::int32_t summerWest, reader.time(24));
        zone.m_summerOffset = -summerWest;
    }
    TM_TRY_ASSIGN(zone.m_begin, reader.change());
    TM_TRY_ASSIGN(zone.m_end, reader.change());
    if (!reader.atEnd())
        return malformed();
    return zone;
}

std::int32_t PosixZone::offsetAt(std::int64_t unixSeconds) const
{
    namespace chrono = std::chrono;
    if (!m_hasSummer)
        return m_standardOffset;
    const std::int64_t local = unixSeconds + m_standardOffset;
    const auto day = chrono::floor<chrono::days>(chrono::sys_seconds(chrono::seconds(local)));
    const chrono::year year = chrono::year_month_day(day).year();

    // The neighbouring years too: a change may be days away from its date, and in the south the summer spans New Year.
    struct Switch {
        std::int64_t at;
        std::int32_t offset;
    };
    std::array<Switch, 6> switches{};
    std::size_t count = 0;
    for (int delta = -1; delta <= 1; ++delta) {
        const chrono::year y = year + chrono::years(delta);
        // The end comes first: where it falls on the next beginning, summer time lasts all year.
        switches[count++] = {m_end.localSeconds(y) - m_summerOffset, m_standardOffset};
        switches[count++] = {m_begin.localSeconds(y) - m_standardOffset, m_summerOffset};
    }
    std::stable_sort(switches.begin(), switches.end(), [](const Switch& a, const Switch& b) { return a.at < b.at; });
    std::int32_t offset = m_standardOffset;
    for (const Switch& change : switches) {
        if (change.at <= unixSeconds)
            offset = change.offset;
    }
    return offset;
}

} // namespace tidemark
