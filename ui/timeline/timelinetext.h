// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/glyphs.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/workspace/currentstate.h"

#include <QString>

namespace tidemark::ui {

// What the rows of the timeline say. Pure functions but for the locale and the shown time zone. All results are fit to
// be shown as plain text.

/// A status in words, with the mark that stands before them.
struct StatusWords {
    enum class Tone { Normal, Ok, Warning, Damaged, Accent, Secondary };
    Mark mark = Mark::None;
    Tone tone = Tone::Normal; ///< Of the mark and, unless Ok, of the words.
    QString text;
};

/// "verified 14:05 · pinned · base of current"
StatusWords snapshotStatus(const TimelineLayout& layout, int position, std::int64_t now);
/// "remove: no rule keeps it", for a retention preview.
StatusWords verdictStatus(bool keep, const std::string& rule);
/// "3,412 changes since the base"
StatusWords currentStatus(const CurrentState& state);
/// "62 %, 1,180 vectors/s, about 40 s left"
StatusWords pendingStatus(const PendingSnapshot& pending, JobState state, const JobProgress& progress);

/// "+1,173 ~12 −4"
QString changesText(std::uint64_t added, std::uint64_t changed, std::uint64_t removed);
QString typeText(SnapshotType type);
/// "14:05" for a time of today, else "2026-11-20".
QString shortTime(std::int64_t unixSeconds, std::int64_t now);
/// "Today — Sunday, 22 November 2026"
QString dayText(std::int64_t julianDay, std::int64_t today);
/// What a header says: a day, "Last week — from Monday, 9 November 2026", "October 2026", "Branch of “x”, from “y”".
QString groupText(const TimelineLayout& layout, const RowGroup& group);
/// "5 snapshots · 1.9 GiB · 1 damaged · 3 folded"
QString groupSummary(const RowGroup& group);
/// "3 days without snapshots"
QString gapText(Grouping grouping, int periods);
/// "+12 snapshots", of an open one "12 snapshots of a side branch"
QString foldText(const Fold& fold);
/// "2026-10-02 – 2026-11-14 · 340 MiB"
QString foldSummary(const TimelineLayout& layout, const Fold& fold);

/// The whole row as a sentence, for screen readers.
QString snapshotSentence(const TimelineLayout& layout, int position, std::int64_t now);
/// What a node's tool tip says about its lineage.
QString lineageText(const TimelineLayout& layout, int position);

/// For plural forms.
int pluralCount(std::uint64_t count);

} // namespace tidemark::ui
