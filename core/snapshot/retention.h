// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshotmetadata.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// Which snapshots to keep. A snapshot is kept if any rule keeps it. A policy without any rule removes nothing, and so
/// does a policy whose rules keep no snapshot at all (a misspelled tag).
struct RetentionPolicy {
    std::uint32_t keepLast = 0;
    std::uint32_t keepHourly = 0; ///< The newest snapshot of each of the last N hours that have one; likewise below.
    std::uint32_t keepDaily = 0;
    std::uint32_t keepWeekly = 0; ///< ISO 8601 weeks.
    std::uint32_t keepMonthly = 0;
    std::uint32_t keepYearly = 0;
    std::vector<std::string> keepTags; ///< Every snapshot with one of these tags.
    /// IANA name of the zone whose hours, days, … count; empty is UTC. The C library's zone database is used.
    std::string timeZone;

    bool isEmpty() const;
};

struct RetentionVerdict {
    std::string id;
    bool keep = true;
    /// Why; the first of these that applies: "pinned", "tag release", "in the future", "last 3" (the policy's number),
    /// "hourly 2026-11-23 14:00 +01:00", "daily 2026-11-23", "weekly 2026-W48", "monthly 2026-11", "yearly 2026",
    /// "newest verified", "last of namespace docs". "no policy" or "no rule keeps any snapshot" if nothing is
    /// removed for that reason; "no rule keeps it" for a removed one. Tags and names are hostile text.
    std::string rule;
};

struct RetentionPlan {
    std::vector<RetentionVerdict> verdicts; ///< Newest first, one a snapshot.
    std::vector<std::string> toRemove() const;
};

struct RetentionResult {
    RetentionPlan plan;
    std::vector<std::string> removed;
};

/// A pure function: the same verdicts for any order of `snapshots`. Order is by sequence, never by the clock: the last
/// N days are the first N different days that a walk from the newest snapshot meets. The clock only says which hour,
/// day, … a snapshot belongs to, and snapshots dated after `nowSeconds` are kept and are no rule's newest, so a wrong
/// clock removes no more than a right one. Always kept are pinned snapshots, the newest verified one and, of each
/// namespace, the newest one that holds it. Safety snapshots are snapshots like all others. An id that occurs twice
/// is one snapshot with the pins, tags and namespaces of both.
///
/// A repeated hour (the end of summer time) is two hours; a day is a date of the zone, however long it was.
/// Planning again after the removal removes nothing more. InvalidArgument for an unknown zone.
Result<RetentionPlan> planRetention(const std::vector<SnapshotMetadata>& snapshots, const RetentionPolicy& policy,
                                    std::int64_t nowSeconds);

} // namespace tidemark
