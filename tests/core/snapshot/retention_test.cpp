// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/retention.h"

#include "snapshot/calendar.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace tidemark {
namespace {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kNow = 1'795'351'865; // 2026-11-22 12:51:05 UTC, a Sunday

SnapshotMetadata snapshot(std::uint64_t sequence, std::int64_t createdAt)
{
    SnapshotMetadata metadata;
    metadata.id = "snap_" + std::to_string(1000 + sequence) + "_0";
    metadata.sequence = sequence;
    metadata.createdAt = createdAt;
    return metadata;
}

RetentionPlan plan(const std::vector<SnapshotMetadata>& snapshots, const RetentionPolicy& policy,
                   std::int64_t now = kNow)
{
    Result<RetentionPlan> made = planRetention(snapshots, policy, now);
    EXPECT_TRUE(made) << (made ? "" : toString(made.error()));
    return made ? *std::move(made) : RetentionPlan();
}

/// "3:daily 2026-11-23" for each kept one, newest first, by sequence.
std::vector<std::string> kept(const RetentionPlan& plan)
{
    std::vector<std::string> lines;
    for (const RetentionVerdict& verdict : plan.verdicts) {
        if (verdict.keep)
            lines.push_back(std::to_string(std::stoi(verdict.id.substr(5)) - 1000) + ":" + verdict.rule);
        else
            EXPECT_EQ(verdict.rule, "no rule keeps it");
    }
    return lines;
}

using Lines = std::vector<std::string>;

TEST(Retention, AnEmptyPolicyRemovesNothing)
{
    RetentionPolicy policy;
    policy.timeZone = "UTC";
    EXPECT_TRUE(policy.isEmpty());
    EXPECT_EQ(kept(plan({snapshot(1, 0), snapshot(2, kNow)}, policy)), (Lines{"2:no policy", "1:no policy"}));
    EXPECT_TRUE(plan({}, policy).verdicts.empty());
    policy.keepLast = 3;
    EXPECT_TRUE(plan({}, policy).verdicts.empty());
}

TEST(Retention, LastIsBySequenceAndNotByTheClock)
{
    RetentionPolicy policy;
    policy.keepLast = 2;
    EXPECT_EQ(kept(plan({snapshot(1, kNow), snapshot(3, 0), snapshot(2, 5)}, policy)), (Lines{"3:last 2", "2:last 2"}));
    policy.keepLast = UINT32_MAX;
    EXPECT_EQ(plan({snapshot(1, kNow), snapshot(3, 0)}, policy).toRemove().size(), 0U);
}

TEST(Retention, PeriodsWithoutASnapshotDoNotCount)
{
    RetentionPolicy policy;
    policy.keepDaily = 3;
    std::vector<SnapshotMetadata> all = {snapshot(1, kNow - 90 * kDay),         snapshot(2, kNow - 40 * kDay),
                                         snapshot(3, kNow - 40 * kDay + kHour), snapshot(4, kNow - kDay),
                                         snapshot(5, kNow - 2 * kHour),         snapshot(6, kNow)};
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"6:daily 2026-11-22", "4:daily 2026-11-21", "3:daily 2026-10-13"}));
    policy = {};
    policy.keepHourly = 2;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"6:hourly 2026-11-22 12:00 +00:00", "5:hourly 2026-11-22 10:00 +00:00"}));
    policy = {};
    policy.keepWeekly = 2;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"6:weekly 2026-W47", "3:weekly 2026-W42"}));
    policy = {};
    policy.keepMonthly = 2;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"6:monthly 2026-11", "3:monthly 2026-10"}));
    policy = {};
    policy.keepYearly = 5;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"6:yearly 2026"}));
    policy.keepLast = 1;
    policy.keepDaily = 2;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"6:last 1", "4:daily 2026-11-21"}));
}

TEST(Retention, PinsTagsAndTheFuture)
{
    std::vector<SnapshotMetadata> all;
    for (std::uint64_t i = 1; i <= 6; ++i)
        all.push_back(snapshot(i, kNow - 10));
    all[0].pinned = true;
    all[1].tags = {"release", "weekly"};
    all[4].createdAt = kNow + 1;
    all[5].createdAt = INT64_MAX;
    all[2].safety = true;
    RetentionPolicy policy;
    policy.keepTags = {"release"};
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"6:in the future", "5:in the future", "2:tag release", "1:pinned"}));
    policy.keepLast = 2;
    EXPECT_EQ(kept(plan(all, policy)),
              (Lines{"6:in the future", "5:in the future", "4:last 2", "3:last 2", "2:tag release", "1:pinned"}));
    policy = {};
    policy.keepYearly = 3;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"6:in the future", "5:in the future", "4:yearly 2026", "1:pinned"}));
    // A clock that ran back makes the future longer, and removes nothing that it would not remove otherwise.
    EXPECT_TRUE(plan(all, policy, INT64_MIN).toRemove().empty());
}

TEST(Retention, AMisspelledTagRemovesNothing) // restic#4568
{
    RetentionPolicy policy;
    policy.keepTags = {"relaese"};
    std::vector<SnapshotMetadata> all = {snapshot(1, 5), snapshot(2, 6), snapshot(3, 7)};
    all[1].tags = {"release"};
    all[2].pinned = true;
    EXPECT_EQ(kept(plan(all, policy)),
              (Lines{"3:pinned", "2:no rule keeps any snapshot", "1:no rule keeps any snapshot"}));
    policy.keepLast = 1;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"3:pinned"}));
}

TEST(Retention, NewestVerifiedAndLastOfANamespace)
{
    std::vector<SnapshotMetadata> all;
    for (std::uint64_t i = 1; i <= 6; ++i) {
        all.push_back(snapshot(i, kNow - 10));
        all.back().namespaces = {"docs"};
    }
    all[0].namespaces = {"docs", "old"};
    all[1].verifiedAt = 9;
    all[2].verifiedAt = 0;
    all[3].namespaces = {"docs", "images"};
    RetentionPolicy policy;
    policy.keepLast = 1;
    EXPECT_EQ(kept(plan(all, policy)),
              (Lines{"6:last 1", "4:last of namespace images", "3:newest verified", "1:last of namespace old"}));
    // One of the future is kept, and stands in for nothing.
    all[5].createdAt = kNow + kDay;
    all[5].verifiedAt = 3;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"6:in the future", "5:last 1", "4:last of namespace images",
                                              "3:newest verified", "1:last of namespace old"}));
}

TEST(Retention, TheSameIdTwiceIsOneSnapshot)
{
    std::vector<SnapshotMetadata> all = {snapshot(4, kNow - 1), snapshot(3, kNow - 2), snapshot(2, kNow - 3),
                                         snapshot(4, kNow - 1), snapshot(2, kNow - 3)};
    RetentionPolicy policy;
    policy.keepLast = 2;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"4:last 2", "3:last 2"}));
    EXPECT_EQ(plan(all, policy).toRemove(), Lines{"snap_1002_0"});
    all[4].pinned = true;
    EXPECT_TRUE(plan(all, policy).toRemove().empty());
    all[4].pinned = false;
    all[2].namespaces = {"only"};
    EXPECT_TRUE(plan(all, policy).toRemove().empty());
    // Entries that disagree on the order are ordered by the greater number, whichever comes first.
    all = {snapshot(4, 1), snapshot(3, 1), snapshot(2, 1)};
    all.push_back(all[2]);
    all.back().sequence = 9;
    policy.keepLast = 1;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"2:last 1"}));
    std::reverse(all.begin(), all.end());
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"2:last 1"}));
}

TEST(Retention, EqualSequencesAreOrderedById)
{
    std::vector<SnapshotMetadata> all = {snapshot(4, 1), snapshot(3, 1)};
    all[0].sequence = all[1].sequence = 0;
    RetentionPolicy policy;
    policy.keepLast = 1;
    EXPECT_EQ(kept(plan(all, policy)), (Lines{"4:last 1"}));
}

TEST(Retention, UnknownZones)
{
    RetentionPolicy policy;
    for (const char* zone : {"Europe/Atlantis", "../../etc/passwd", "/etc/localtime", "Europe"}) {
        policy.timeZone = zone;
        const Result<RetentionPlan> made = planRetention({}, policy, kNow);
        ASSERT_FALSE(made) << zone;
        EXPECT_EQ(made.error().code, Errc::InvalidArgument);
    }
}

struct ZoneCase {
    const char* zone;
    std::int64_t start;
    std::int64_t step;
    int count;
    RetentionPolicy policy;
    Lines kept;
};

RetentionPolicy hourly(std::uint32_t count)
{
    RetentionPolicy policy;
    policy.keepHourly = count;
    return policy;
}

RetentionPolicy daily(std::uint32_t count)
{
    RetentionPolicy policy;
    policy.keepDaily = count;
    return policy;
}

TEST(Retention, DaysOfDaylightSavingTime)
{
    const std::vector<ZoneCase> cases = {
        // The hour from 2 to 3 twice: 2026-10-25 00:30 UTC on.
        {"Europe/Rome",
         1'792'888'200,
         kHour,
         3,
         hourly(9),
         {"3:hourly 2026-10-25 03:00 +01:00", "2:hourly 2026-10-25 02:00 +01:00", "1:hourly 2026-10-25 02:00 +02:00"}},
        // A day of 25 hours: from 22:00 UTC the day before to 22:59 UTC. 2026-10-24 21:59 UTC + 25 h 0 min.
        {"Europe/Rome", 1'792'879'140, 60, 2, daily(9), {"2:daily 2026-10-25", "1:daily 2026-10-24"}},
        {"Europe/Rome", 1'792'879'200, 25 * kHour - 1, 2, daily(9), {"2:daily 2026-10-25"}},
        {"Europe/Rome", 1'792'879'200, 25 * kHour, 2, daily(9), {"2:daily 2026-10-26", "1:daily 2026-10-25"}},
        // A day of 23 hours: 2026-03-08 05:00 UTC to 2026-03-09 03:59 UTC.
        {"America/New_York", 1'772'946'000, 23 * kHour - 1, 2, daily(9), {"2:daily 2026-03-08"}},
        {"America/New_York", 1'772'946'000, 23 * kHour, 2, daily(9), {"2:daily 2026-03-09", "1:daily 2026-03-08"}},
        // Half an hour back, at 2026-04-04 15:00 UTC: the last 30 minutes of the hour from 1 to 2 twice.
        {"Australia/Lord_Howe",
         1'775'314'740,
         30 * 60,
         3,
         hourly(9),
         {"3:hourly 2026-04-05 02:00 +10:30", "2:hourly 2026-04-05 01:00 +10:30", "1:hourly 2026-04-05 01:00 +11:00"}},
        // An offset of 5:45, so the hour changes at a quarter past: 2026-11-22 12:14:59 UTC, 12:15:00 UTC.
        {"Asia/Kathmandu",
         1'795'349'699,
         1,
         2,
         hourly(9),
         {"2:hourly 2026-11-22 18:00 +05:45", "1:hourly 2026-11-22 17:00 +05:45"}},
        // 2011-12-30 did not take place: 2011-12-30 09:59:59 UTC, 10:00:00 UTC.
        {"Pacific/Apia", 1'325'239'199, 1, 2, daily(9), {"2:daily 2011-12-31", "1:daily 2011-12-29"}},
        // Summer time ends for Ramadan: 2026-02-15 02:00 UTC.
        {"Africa/Casablanca",
         1'771'120'799,
         1,
         2,
         hourly(9),
         {"2:hourly 2026-02-15 02:00 +00:00", "1:hourly 2026-02-15 02:00 +01:00"}},
        // 2026-11-22 18:29:59 UTC is the last second of the day in India.
        {"Asia/Kolkata", 1'795'372'199, 1, 2, daily(9), {"2:daily 2026-11-23", "1:daily 2026-11-22"}},
        {"UTC", 1'795'391'999, 1, 2, daily(9), {"2:daily 2026-11-23", "1:daily 2026-11-22"}},
    };
    for (const ZoneCase& one : cases) {
        if (!TimeZone::load(one.zone))
            GTEST_SKIP() << "NOT TESTED, no zone " << one.zone << " (package tzdata)";
        std::vector<SnapshotMetadata> all;
        for (int i = 0; i < one.count; ++i)
            all.push_back(snapshot(static_cast<std::uint64_t>(i) + 1, one.start + i * one.step));
        RetentionPolicy policy = one.policy;
        policy.timeZone = one.zone;
        EXPECT_EQ(kept(plan(all, policy, kNow + 10 * kDay)), one.kept) << one.zone << ' ' << one.start;
    }
}

} // namespace
} // namespace tidemark
