// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/job.h"

#include <QChar>
#include <QString>

namespace tidemark::ui {

// A job in words. Pure functions; UI thread only, because they translate. Text is fit to be shown.

enum class ProgressUnit { Rows, Bytes, Parts };

QString kindWord(JobKind kind); ///< "Verify"
QString phaseWord(Phase phase); ///< "Scanning"
bool phaseUnitIsBytes(Phase phase);
/// Writing counts rows in a restore, bytes in an export.
ProgressUnit progressUnit(JobKind kind, Phase phase);

QString stateWord(JobState state); ///< "Running"
QChar stateGlyph(JobState state);  ///< A shape for each, so that no state is told by colour alone.

QString amountText(std::uint64_t amount, ProgressUnit unit);
/// "1.2 of 1.9 GiB", "1,200 of 3,400 vectors"; what is done so far if the total is unknown; empty before there is any.
QString progressText(const JobInfo& job);
QString rateText(const JobInfo& job);            ///< "118.0 MiB/s"; empty while nothing honest can be said.
QString timeLeftText(std::int64_t seconds);      ///< "about 40 s"
QString timeLeftText(const JobInfo& job);        ///< The same; empty while nothing honest can be said.
QString durationText(std::int64_t milliseconds); ///< "1 min 05 s"
/// Since it started, up to its end or now; empty for a job that never started or whose end nobody saw.
QString elapsedText(const JobInfo& job, std::int64_t nowMs);
QString logLineText(const JobLogLine& line); ///< "14:02:31  Scanning", in the shown zone.
/// One sentence or two for screen readers.
QString jobSentence(const JobInfo& job);
/// All that is known of it, for a report of a problem.
QString jobDetails(const JobInfo& job);
/// What became of it, or what it waits for: summary, warnings, or what happened, what it means and what to do.
QString outcomeText(const JobInfo& job);

} // namespace tidemark::ui
