// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/retention.h"

#include "snapshot/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>
#include <string_view>

namespace tidemark {

namespace {

/// What the rules ask about one snapshot, and the verdict on it. Borrows from the snapshots that were given.
struct Candidate {
    std::string_view id;
    std::uint64_t sequence = 0;
    std::int64_t createdAt = 0;
    bool pinned = false;
    bool verified = false;
    bool inFuture = false;
    std::vector<std::string_view> tags;
    std::vector<std::string_view> namespaces; ///< Sorted.
    std::string rule;                         ///< Empty until something keeps it.

    void keepBecause(const std::string& why)
    {
        if (rule.empty())
            rule = why;
    }
};

/// As isNewer() of snapshots.
bool isNewerCandidate(const Candidate& a, const Candidate& b)
{
    return a.sequence != b.sequence ? a.sequence > b.sequence : a.id > b.id;
}

/// One entry an id, newest first. Counting an id twice would push another snapshot out of "the last N", and as
/// removing goes by id, whatever protects one entry protects all: the union of what protects, and the latest date.
std::vector<Candidate> candidates(const std::vector<SnapshotMetadata>& snapshots, std::int64_t nowSeconds)
{
    std::map<std::string_view, Candidate> byId;
    for (const SnapshotMetadata& snapshot : snapshots) {
        const auto [it, isNew] = byId.try_emplace(snapshot.id);
        Candidate& merged = it->second;
        merged.id = it->first;
        merged.sequence = std::max(merged.sequence, snapshot.sequence);
        merged.createdAt = isNew ? snapshot.createdAt : std::max(merged.createdAt, snapshot.createdAt);
        merged.pinned = merged.pinned || snapshot.pinned;
        merged.verified = merged.verified || snapshot.verifiedAt.has_value();
        merged.tags.insert(merged.tags.end(), snapshot.tags.begin(), snapshot.tags.end());
        merged.namespaces.insert(merged.namespaces.end(), snapshot.namespaces.begin(), snapshot.namespaces.end());
    }
    std::vector<Candidate> all;
    all.reserve(byId.size());
    for (auto& [id, candidate] : byId) {
        candidate.inFuture = candidate.createdAt > nowSeconds;
        std::sort(candidate.namespaces.begin(), candidate.namespaces.end());
        all.push_back(std::move(candidate));
    }
    std::sort(all.begin(), all.end(), isNewerCandidate);
    return all;
}

std::string shownDate(const std::chrono::year_month_day& date)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

// The names of periods. Each is unique among the periods of its kind in a zone, so that it is also the key.

std::string hourName(const CivilTime& time)
{
    const int offset = std::abs(time.offsetSeconds);
    std::string text = fmt::format("hourly {} {:02}:00 {}{:02}:{:02}", shownDate(time.date), time.hour,
                                   time.offsetSeconds < 0 ? '-' : '+', offset / 3600, offset / 60 % 60);
    if (offset % 60 != 0) // Local mean times of the 19th century.
        text += fmt::format(":{:02}", offset % 60);
    return text;
}

std::string dayName(const CivilTime& time)
{
    return "daily " + shownDate(time.date);
}

std::string weekName(const CivilTime& time)
{
    const IsoWeek week = isoWeek(time.date);
    return fmt::format("weekly {:04}-W{:02}", static_cast<int>(week.year), week.week);
}

std::string monthName(const CivilTime& time)
{
    return fmt::format("monthly {:04}-{:02}", static_cast<int>(time.date.year()),
                       static_cast<unsigned>(time.date.month()));
}

std::string yearName(const CivilTime& time)
{
    return fmt::format("yearly {:04}", static_cast<int>(time.date.year()));
}

struct PeriodRule {
    std::uint32_t keep;
    std::string (*nameOf)(const CivilTime&);
};

/// Marks the newest of each of the last N periods. `all` is newest first.
void keepPeriods(std::vector<Candidate>& all, const PeriodRule& rule, const TimeZone& zone)
{
    std::set<std::string> seen;
    for (Candidate& candidate : all) {
        if (seen.size() >= rule.keep)
            return;
        if (candidate.inFuture)
            continue;
        if (const auto [place, isNew] = seen.insert(rule.nameOf(civilTime(zone, candidate.createdAt))); isNew)
            candidate.keepBecause(*place);
    }
}

void keepLast(std::vector<Candidate>& all, std::uint32_t count)
{
    const std::string why = fmt::format("last {}", count);
    std::uint32_t kept = 0;
    for (Candidate& candidate : all) {
        if (kept == count)
            return;
        if (candidate.inFuture)
            continue;
        candidate.keepBecause(why);
        ++kept;
    }
}

/// False if no snapshot has any of the tags.
bool keepTagged(std::vector<Candidate>& all, const RetentionPolicy& policy)
{
    std::vector<std::string> wanted = policy.keepTags;
    std::sort(wanted.begin(), wanted.end());
    bool found = false;
    for (Candidate& candidate : all) {
        const std::vector<std::string_view>& tags = candidate.tags;
        for (const std::string& tag : wanted) {
            if (std::find(tags.begin(), tags.end(), tag) == tags.end())
                continue;
            candidate.keepBecause("tag " + tag);
            found = true;
        }
    }
    return found;
}

/// What no policy may take away. The future is no reference here either: it is kept, and would hide the real newest.
void protect(std::vector<Candidate>& all)
{
    bool verifiedSeen = false;
    std::set<std::string_view> namespacesSeen;
    for (Candidate& candidate : all) {
        if (candidate.inFuture)
            continue;
        if (candidate.verified && !verifiedSeen) {
            verifiedSeen = true;
            candidate.keepBecause("newest verified");
        }
        for (const std::string_view name : candidate.namespaces) {
            if (namespacesSeen.insert(name).second)
                candidate.keepBecause(fmt::format("last of namespace {}", name));
        }
    }
}

RetentionPlan verdicts(std::vector<Candidate>& all, const char* otherwise, bool keepOthers)
{
    RetentionPlan plan;
    plan.verdicts.reserve(all.size());
    for (Candidate& candidate : all) {
        const bool ruled = !candidate.rule.empty();
        plan.verdicts.push_back({std::string(candidate.id), ruled || keepOthers, ruled ? candidate.rule : otherwise});
    }
    return plan;
}

} // namespace

bool RetentionPolicy::isEmpty() const
{
    return keepLast == 0 && keepHourly == 0 && keepDaily == 0 && keepWeekly == 0 && keepMonthly == 0 &&
           keepYearly == 0 && keepTags.empty();
}

std::vector<std::string> RetentionPlan::toRemove() const
{
    std::vector<std::string> ids;
    for (const RetentionVerdict& verdict : verdicts) {
        if (!verdict.keep)
            ids.push_back(verdict.id);
    }
    return ids;
}

Result<RetentionPlan> planRetention(const std::vector<SnapshotMetadata>& snapshots, const RetentionPolicy& policy,
                                    std::int64_t nowSeconds)
{
    TM_TRY_ASSIGN(const TimeZone zone, TimeZone::load(policy.timeZone));
    std::vector<Candidate> all = candidates(snapshots, nowSeconds);
    if (policy.isEmpty())
        return verdicts(all, "no policy", true);

    // The order of the rules is that of RetentionVerdict::rule.
    for (Candidate& candidate : all) {
        if (candidate.pinned)
            candidate.keepBecause("pinned");
    }
    const bool tagFound = keepTagged(all, policy);
    for (Candidate& candidate : all) {
        if (candidate.inFuture)
            candidate.keepBecause("in the future");
    }
    keepLast(all, policy.keepLast);
    const std::array<PeriodRule, 5> periods = {
        PeriodRule{policy.keepHourly, hourName}, PeriodRule{policy.keepDaily, dayName},
        PeriodRule{policy.keepWeekly, weekName}, PeriodRule{policy.keepMonthly, monthName},
        PeriodRule{policy.keepYearly, yearName}};
    for (const PeriodRule& rule : periods)
        keepPeriods(all, rule, zone);
    protect(all);

    // A misspelled tag as the only rule once cost restic's users all their snapshots (restic#4568). Rules that count
    // always keep something: the newest snapshot, or there are only those of the future.
    RetentionPolicy counting = policy;
    counting.keepTags.clear();
    if (!tagFound && counting.isEmpty())
        return verdicts(all, "no rule keeps any snapshot", true);
    return verdicts(all, "no rule keeps it", false);
}

} // namespace tidemark
