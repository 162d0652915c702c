// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitesplit.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqlitenames.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <queue>

namespace tidemark {

namespace {

/// So many intervals are looked at for each one that is wanted, so that gaps are found and pieces come out even.
constexpr unsigned kProbesPerPiece = 16;
constexpr unsigned kMaxPieces = 256;

/// An interval whose first and last rowid exist.
struct Interval {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::uint64_t width() const { return static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first); }
};

/// Finds the rowids in use that are next to a number: two steps down the b-tree.
class RowidProbe {
public:
    static Result<RowidProbe> open(SqliteConnection& connection, const SqliteTable& table)
    {
        RowidProbe probe;
        probe.m_doing = fmt::format("splitting the table {}", shownName(table.name));
        const std::string rowid = quotedName(table.rowidName);
        const auto prepare = [&](const char* compare, const char* order) {
            return SqliteStatement::prepare(connection.get(),
                                            fmt::format("SELECT {0} FROM {1} NOT INDEXED WHERE {0} {2} ?1 ORDER BY {0} "
                                                        "{3} LIMIT 1",
                                                        rowid, quotedName(table.name), compare, order),
                                            probe.m_doing);
        };
        TM_TRY_ASSIGN(probe.m_atLeast, prepare(">=", "ASC"));
        TM_TRY_ASSIGN(probe.m_atMost, prepare("<=", "DESC"));
        return probe;
    }
    Result<std::optional<std::int64_t>> atLeast(std::int64_t rowid) { return run(m_atLeast, rowid); }
    Result<std::optional<std::int64_t>> atMost(std::int64_t rowid) { return run(m_atMost, rowid); }

private:
    Result<std::optional<std::int64_t>> run(SqliteStatement& statement, std::int64_t rowid)
    {
        statement.reset();
        statement.bindInteger(1, rowid);
        TM_TRY_ASSIGN(const bool hasRow, statement.step(m_doing));
        const auto found = hasRow ? std::optional(statement.integer(0)) : std::nullopt;
        statement.reset();
        return found;
    }
    SqliteStatement m_atLeast;
    SqliteStatement m_atMost;
    std::string m_doing;
};

/// Halves the widest interval again and again, shrinking each half to the rowids in use.
Result<std::vector<Interval>> occupiedIntervals(RowidProbe& probe, const Interval& whole, std::size_t wanted)
{
    const auto isNarrower = [](const Interval& a, const Interval& b) { return a.width() < b.width(); };
    std::priority_queue<Interval, std::vector<Interval>, decltype(isNarrower)> queue(isNarrower);
    queue.push(whole);
    while (queue.size() < wanted && queue.top().width() > 1) {
        const Interval widest = queue.top();
        queue.pop();
        const auto middle = static_cast<std::int64_t>(static_cast<std::uint64_t>(widest.first) + widest.width() / 2);
        TM_TRY_ASSIGN(const auto below, probe.atMost(middle));
        TM_TRY_ASSIGN(const auto above, probe.atLeast(middle + 1));
        if (!below || !above)
            return fail(Errc::NotAStorage, "rowids are out of order: the database is corrupt");
        queue.push({widest.first, *below});
        queue.push({*above, widest.last});
    }
    std::vector<Interval> intervals;
    for (; !queue.empty(); queue.pop())
        intervals.push_back(queue.top());
    std::sort(intervals.begin(), intervals.end(),
              [](const Interval& a, const Interval& b) { return a.first < b.first; });
    return intervals;
}

} // namespace

Result<std::vector<ScanRange>> splitByRowid(SqliteConnection& connection, const SqliteTable& table, unsigned wanted)
{
    const unsigned pieces = std::min(wanted, kMaxPieces);
    TM_TRY_ASSIGN(RowidProbe probe, RowidProbe::open(connection, table));
    TM_TRY_ASSIGN(const auto first, probe.atLeast(INT64_MIN));
    TM_TRY_ASSIGN(const auto last, probe.atMost(INT64_MAX));
    if (!first || !last)
        return std::vector<ScanRange>{ScanRange{}};
    TM_TRY_ASSIGN(const std::vector<Interval> intervals,
                  occupiedIntervals(probe, {*first, *last}, std::size_t{pieces} * kProbesPerPiece));
    long double total = 0;
    for (const Interval& interval : intervals)
        total += static_cast<long double>(interval.width()) + 1;
    // Cut before the interval with which a piece would pass its share; ranges touch, so that nothing lies between them.
    std::vector<ScanRange> ranges{ScanRange{}};
    long double before = 0;
    for (const Interval& interval : intervals) {
        const long double share = total * static_cast<long double>(ranges.size()) / pieces;
        if (ranges.size() < pieces && before > 0 &&
            before + (static_cast<long double>(interval.width()) + 1) / 2 > share) {
            ranges.back().last = interval.first - 1;
            ranges.push_back({interval.first, INT64_MAX});
        }
        before += static_cast<long double>(interval.width()) + 1;
    }
    return ranges;
}

} // namespace tidemark
