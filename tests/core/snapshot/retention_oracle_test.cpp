// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Random histories × policies × clocks × verified states in eight zones, against rules written down a second time: by
// counting, and with the calendar of the C library.
#include "snapshot/calendar.h"
#include "snapshot/retention.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <map>
#include <random>
#include <set>

namespace tidemark {
namespace {

constexpr const char* kZones[] = {"Europe/Rome",  "America/New_York",  "Australia/Lord_Howe", "Asia/Kathmandu",
                                  "Pacific/Apia", "Africa/Casablanca", "Asia/Kolkata",        "UTC"};
/// Around which the histories lie: changes of an offset in one of the zones, leap days, New Years.
constexpr std::int64_t kMoments[] = {1'792'890'000, 1'774'746'000, 1'772'953'200, 1'775'314'800, 1'325'239'200,
                                     1'771'120'800, 1'798'761'600, 1'835'395'200, 1'609'459'200, 0,
                                     1'824'944'400, 951'782'400};
constexpr int kCases = 10'000;

/// The calendar of the C library in a zone: by TZ of this process, which has one thread. The engine never looks at it.
class LibraryCalendar {
public:
    explicit LibraryCalendar(const char* zone)
    {
        setenv("TZ", zone, 1);
        tzset();
    }
    ~LibraryCalendar()
    {
        unsetenv("TZ");
        tzset();
    }
    const std::string& period(const char* format, std::int64_t at)
    {
        std::string& known = m_known[{format, at}];
        if (known.empty()) {
            const std::time_t time = at;
            std::tm local{};
            localtime_r(&time, &local);
            char text[64];
            known.assign(text, strftime(text, sizeof text, format, &local));
        }
        return known;
    }

private:
    std::map<std::pair<std::string, std::int64_t>, std::string> m_known;
};

struct History {
    std::vector<SnapshotMetadata> snapshots;
    RetentionPolicy policy;
    std::int64_t now = 0;
    LibraryCalendar* calendar = nullptr;
};

class Generator {
public:
    explicit Generator(std::uint64_t seed) : m_random(seed) {}

    bool chance(unsigned percent) { return m_random() % 100 < percent; }
    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
    }

    History history()
    {
        History made;
        constexpr std::int64_t kSteps[] = {1, 600, 1800, 3600, 21'600, 86'400, 604'800, 2'600'000, 31'600'000};
        const std::int64_t step = kSteps[below(std::size(kSteps))];
        const std::int64_t count = between(0, 40);
        std::int64_t at = kMoments[below(std::size(kMoments))] - between(0, count * step + 1);
        for (std::int64_t i = 0; i < count; ++i) {
            at += between(0, 2 * step);
            made.snapshots.push_back(snapshot(static_cast<std::uint64_t>(i), at));
        }
        made.now = chance(80) ? at + between(0, step) : at - between(-step * 5, step * 20);
        made.policy = policy();
        std::shuffle(made.snapshots.begin(), made.snapshots.end(), m_random);
        return made;
    }

    std::mt19937_64& engine() { return m_random; }

private:
    SnapshotMetadata snapshot(std::uint64_t number, std::int64_t at)
    {
        SnapshotMetadata made;
        made.id = "snap_" + std::to_string(below(1000)) + '_' + std::to_string(number);
        made.sequence = chance(5) ? below(40) : number;                     // Some twice.
        made.createdAt = chance(10) ? at + between(-400'000, 400'000) : at; // A clock that jumps.
        for (const char* name : {"a", "b", "c"}) {
            if (chance(40))
                made.namespaces.emplace_back(name);
        }
        if (chance(10))
            made.tags.emplace_back("release");
        if (chance(10))
            made.tags.emplace_back("test");
        made.pinned = chance(7);
        made.safety = chance(10);
        if (chance(15))
            made.verifiedAt = at + 5;
        return made;
    }

    RetentionPolicy policy()
    {
        RetentionPolicy made;
        for (std::uint32_t* rule : {&made.keepLast, &made.keepHourly, &made.keepDaily, &made.keepWeekly,
                                    &made.keepMonthly, &made.keepYearly}) {
            if (chance(30))
                *rule = static_cast<std::uint32_t>(below(8));
        }
        if (chance(20))
            made.keepTags.emplace_back(chance(50) ? "release" : "typo");
        return made;
    }

    std::mt19937_64 m_random;
};

/// True if `snapshot` is the newest of its period, and fewer than `count` other periods have a newer snapshot.
bool isOfLastPeriods(const History& history, const SnapshotMetadata& snapshot, const char* format, std::uint32_t count)
{
    if (count == 0)
        return false;
    const std::string own = history.calendar->period(format, snapshot.createdAt);
    std::set<std::string> newer;
    for (const SnapshotMetadata& other : history.snapshots) {
        if (other.createdAt <= history.now && isNewer(other, snapshot))
            newer.insert(history.calendar->period(format, other.createdAt));
    }
    return newer.count(own) == 0 && newer.size() < count;
}

bool isKeptByPolicy(const History& history, const SnapshotMetadata& snapshot)
{
    const RetentionPolicy& policy = history.policy;
    for (const std::string& tag : snapshot.tags) {
        if (std::count(policy.keepTags.begin(), policy.keepTags.end(), tag) != 0)
            return true;
    }
    if (snapshot.createdAt > history.now)
        return false;
    const auto newer = std::count_if(history.snapshots.begin(), history.snapshots.end(), [&](const auto& other) {
        return other.createdAt <= history.now && isNewer(other, snapshot);
    });
    return static_cast<std::uint64_t>(newer) < policy.keepLast ||
           isOfLastPeriods(history, snapshot, "%Y-%m-%d %H %z", policy.keepHourly) ||
           isOfLastPeriods(history, snapshot, "%Y-%m-%d", policy.keepDaily) ||
           isOfLastPeriods(history, snapshot, "%G-%V", policy.keepWeekly) ||
           isOfLastPeriods(history, snapshot, "%Y-%m", policy.keepMonthly) ||
           isOfLastPeriods(history, snapshot, "%Y", policy.keepYearly);
}

bool isProtected(const History& history, const SnapshotMetadata& snapshot)
{
    if (snapshot.pinned || snapshot.createdAt > history.now)
        return true;
    // No past one is newer and verified too, or holds this namespace too.
    const auto noneNewer = [&](const auto& alsoHas) {
        return std::none_of(history.snapshots.begin(), history.snapshots.end(), [&](const SnapshotMetadata& other) {
            return other.createdAt <= history.now && isNewer(other, snapshot) && alsoHas(other);
        });
    };
    if (snapshot.verifiedAt && noneNewer([](const SnapshotMetadata& other) { return other.verifiedAt.has_value(); }))
        return true;
    return std::any_of(snapshot.namespaces.begin(), snapshot.namespaces.end(), [&](const std::string& name) {
        return noneNewer([&](const SnapshotMetadata& other) {
            return std::count(other.namespaces.begin(), other.namespaces.end(), name) != 0;
        });
    });
}

std::set<std::string> expectedRemovals(const History& history)
{
    std::set<std::string> removed;
    const bool anyKept = std::any_of(history.snapshots.begin(), history.snapshots.end(),
                                     [&](const auto& snapshot) { return isKeptByPolicy(history, snapshot); });
    if (!anyKept)
        return removed; // No policy, a misspelled tag, or nothing but the future.
    for (const SnapshotMetadata& snapshot : history.snapshots) {
        if (!isKeptByPolicy(history, snapshot) && !isProtected(history, snapshot))
            removed.insert(snapshot.id);
    }
    return removed;
}

std::set<std::string> removals(const RetentionPlan& plan)
{
    const std::vector<std::string> ids = plan.toRemove();
    return {ids.begin(), ids.end()};
}

void checkInvariants(const History& history, const std::set<std::string>& removed)
{
    std::set<std::string> before;
    std::set<std::string> after;
    for (const SnapshotMetadata& snapshot : history.snapshots) {
        const bool kept = removed.count(snapshot.id) == 0;
        EXPECT_TRUE(kept || !snapshot.pinned);
        EXPECT_TRUE(kept || snapshot.createdAt <= history.now);
        before.insert(snapshot.namespaces.begin(), snapshot.namespaces.end());
        if (kept)
            after.insert(snapshot.namespaces.begin(), snapshot.namespaces.end());
    }
    EXPECT_EQ(before, after) << "a namespace lost its last snapshot";
    EXPECT_TRUE(removed.empty() || !history.policy.isEmpty());
    EXPECT_TRUE(history.snapshots.empty() || removed.size() < history.snapshots.size());
}

TEST(RetentionOracle, RandomHistories)
{
    std::uint64_t removedInAll = 0;
    for (const char* zone : kZones) {
        if (!TimeZone::load(zone)) {
            std::fprintf(stderr, "NOT TESTED: no zone %s (package tzdata)\n", zone);
            continue;
        }
        LibraryCalendar calendar(zone);
        for (int i = 0; i < kCases / 8; ++i) {
            const std::uint64_t seed = 1000 * static_cast<std::uint64_t>(i) + static_cast<unsigned char>(zone[1]);
            SCOPED_TRACE(std::string(zone) + " seed " + std::to_string(seed));
            Generator generator(seed);
            History history = generator.history();
            history.policy.timeZone = zone;
            history.calendar = &calendar;
            const Result<RetentionPlan> plan = planRetention(history.snapshots, history.policy, history.now);
            ASSERT_TRUE(plan);
            ASSERT_EQ(plan->verdicts.size(), history.snapshots.size());
            const std::set<std::string> removed = removals(*plan);
            removedInAll += removed.size();
            ASSERT_EQ(removed, expectedRemovals(history));
            checkInvariants(history, removed);

            // The same in any order, rules included.
            std::vector<SnapshotMetadata> shuffled = history.snapshots;
            std::shuffle(shuffled.begin(), shuffled.end(), generator.engine());
            const Result<RetentionPlan> again = planRetention(shuffled, history.policy, history.now);
            ASSERT_TRUE(again);
            for (std::size_t v = 0; v < plan->verdicts.size(); ++v) {
                ASSERT_EQ(again->verdicts[v].id, plan->verdicts[v].id);
                ASSERT_EQ(again->verdicts[v].rule, plan->verdicts[v].rule);
                ASSERT_EQ(again->verdicts[v].keep, plan->verdicts[v].keep);
            }
            // A clock that runs back removes no more.
            const Result<RetentionPlan> earlier =
                planRetention(shuffled, history.policy, history.now - generator.between(0, 3'000'000));
            ASSERT_TRUE(earlier);
            for (const std::string& id : earlier->toRemove())
                ASSERT_EQ(removed.count(id), 1U) << id;

            // Once is enough.
            std::erase_if(shuffled, [&](const SnapshotMetadata& s) { return removed.count(s.id) != 0; });
            const Result<RetentionPlan> second = planRetention(shuffled, history.policy, history.now);
            ASSERT_TRUE(second);
            ASSERT_TRUE(second->toRemove().empty());
        }
    }
    EXPECT_GT(removedInAll, 10'000U) << "the histories do not exercise removal";
}

} // namespace
} // namespace tidemark
