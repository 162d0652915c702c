// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobtext.h"

#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/shownzone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark::ui {

namespace {

struct Jobs {
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

constexpr qsizetype kLongestTitle = 300;

int pluralCount(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
}

/// "1.2 of 1.9 GiB": both in the unit of the total, so that the two can be compared at a glance.
QString bytesOfText(std::uint64_t done, std::uint64_t total)
{
    const QString whole = shownBytes(total);
    const qsizetype space = whole.indexOf(u' ');
    if (total < 1024 || space < 0)
        return Jobs::tr("%1 of %2", "sizes: done, total").arg(shownBytes(done), whole);
    double unit = 1024;
    while (static_cast<double>(total) / unit >= 1024)
        unit *= 1024;
    return Jobs::tr("%1 of %2", "sizes: done, total")
        .arg(QLocale().toString(static_cast<double>(done) / unit, 'f', 1), whole);
}

QString timeText(std::int64_t unixMs)
{
    return unixMs == 0 ? QStringLiteral("–") : shownTime(unixMs / 1000);
}

} // namespace

QString kindWord(JobKind kind)
{
    switch (kind) {
    case JobKind::Create: return Jobs::tr("Create");
    case JobKind::Restore: return Jobs::tr("Restore");
    case JobKind::Verify: return Jobs::tr("Verify");
    case JobKind::Annotate: return Jobs::tr("Edit");
    case JobKind::Delete: return Jobs::tr("Delete");
    case JobKind::Undelete: return Jobs::tr("Bring Back");
    case JobKind::Retention: return Jobs::tr("Retention");
    case JobKind::Export: return Jobs::tr("Export");
    case JobKind::Import: return Jobs::tr("Import");
    case JobKind::Collect: break;
    }
    return Jobs::tr("Free Space");
}

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: return Jobs::tr("Preparing");
    case Phase::Scanning: return Jobs::tr("Scanning");
    case Phase::Comparing: return Jobs::tr("Comparing");
    case Phase::SafetySnapshot: return Jobs::tr("Taking the safety snapshot");
    case Phase::Writing: return Jobs::tr("Writing");
    case Phase::Checking: return Jobs::tr("Checking what was written");
    case Phase::Committing: return Jobs::tr("Committing");
    case Phase::Verifying: break;
    }
    return Jobs::tr("Verifying");
}

bool phaseUnitIsBytes(Phase phase)
{
    return phase == Phase::Verifying;
}

ProgressUnit progressUnit(JobKind kind, Phase phase)
{
    if (phaseUnitIsBytes(phase) || (phase == Phase::Writing && kind == JobKind::Export))
        return ProgressUnit::Bytes;
    const bool rows = phase == Phase::Scanning || phase == Phase::SafetySnapshot || phase == Phase::Checking ||
                      ((phase == Phase::Writing || phase == Phase::Comparing) && kind != JobKind::Import);
    return rows ? ProgressUnit::Rows : ProgressUnit::Parts;
}

QString stateWord(JobState state)
{
    switch (state) {
    case JobState::Queued: return Jobs::tr("Queued");
    case JobState::Running: return Jobs::tr("Running");
    case JobState::Cancelling: return Jobs::tr("Stopping");
    case JobState::Succeeded: return Jobs::tr("Succeeded");
    case JobState::SucceededWithWarnings: return Jobs::tr("Succeeded with warnings");
    case JobState::Failed: return Jobs::tr("Failed");
    case JobState::Cancelled: return Jobs::tr("Stopped");
    case JobState::Interrupted: break;
    }
    return Jobs::tr("Interrupted");
}

QChar stateGlyph(JobState state)
{
    switch (state) {
    case JobState::Queued: return u'◌';
    case JobState::Running: return u'▶';
    case JobState::Cancelling: return u'◼';
    case JobState::Succeeded: return u'✓';
    case JobState::SucceededWithWarnings: return u'!';
    case JobState::Failed: return u'✗';
    case JobState::Cancelled: return u'–';
    case JobState::Interrupted: break;
    }
    return u'?';
}

QString amountText(std::uint64_t amount, ProgressUnit unit)
{
    switch (unit) {
    case ProgressUnit::Bytes: return shownBytes(amount);
    case ProgressUnit::Rows: return Jobs::tr("%1 vectors", "a number").arg(shownCount(amount));
    case ProgressUnit::Parts: break;
    }
    return shownCount(amount);
}

QString progressText(const JobInfo& job)
{
    const JobProgress& progress = job.progress;
    const ProgressUnit unit = progressUnit(job.description.kind, progress.phase);
    if (!isActive(job.state) || job.state == JobState::Queued || (progress.done == 0 && progress.total == 0))
        return {};
    if (progress.total == 0)
        return amountText(progress.done, unit);
    if (unit == ProgressUnit::Bytes)
        return bytesOfText(progress.done, progress.total);
    return Jobs::tr("%1 of %2", "amounts: done, total")
        .arg(shownCount(progress.done), amountText(progress.total, unit));
}

QString rateText(const JobInfo& job)
{
    if (!job.progress.perSecond || !isActive(job.state))
        return {};
    const auto amount = static_cast<std::uint64_t>(std::clamp(*job.progress.perSecond, 0.0, 1e18));
    return Jobs::tr("%1/s", "an amount per second")
        .arg(amountText(amount, progressUnit(job.description.kind, job.progress.phase)));
}

QString timeLeftText(std::int64_t seconds)
{
    if (seconds < 60)
        return Jobs::tr("about %1 s", "seconds left").arg(seconds);
    if (seconds < 2 * 3600)
        return Jobs::tr("about %1 min", "minutes left").arg((seconds + 30) / 60);
    return Jobs::tr("about %1 h", "hours left").arg((seconds + 1800) / 3600);
}

QString timeLeftText(const JobInfo& job)
{
    return job.progress.secondsLeft && isActive(job.state) ? timeLeftText(*job.progress.secondsLeft) : QString();
}

QString durationText(std::int64_t milliseconds)
{
    const std::int64_t seconds = std::max<std::int64_t>(milliseconds, 0) / 1000;
    if (seconds < 60)
        return Jobs::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return Jobs::tr("%1 min %2 s", "minutes, seconds").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return Jobs::tr("%1 h %2 min", "hours, minutes")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString elapsedText(const JobInfo& job, std::int64_t nowMs)
{
    // When an interrupted one ended is not known.
    if (job.startedAtMs == 0 || job.state == JobState::Interrupted || (job.finishedAtMs == 0 && !isActive(job.state)))
        return {};
    return durationText((job.finishedAtMs != 0 ? job.finishedAtMs : nowMs) - job.startedAtMs);
}

QString logLineText(const JobLogLine& line)
{
    return line.atMs == 0
               ? line.text
               : zonedTime(line.atMs / 1000).toString(QStringLiteral("HH:mm:ss")) + QStringLiteral("  ") + line.text;
}

QString jobSentence(const JobInfo& job)
{
    QStringList parts{Jobs::tr("%1, %2, on %3, %4", "a job's title, its state, a connection, its environment")
                          .arg(job.description.title.left(kLongestTitle), stateWord(job.state),
                               job.description.badge.connection.left(kLongestTitle),
                               environmentName(job.description.badge.environment))};
    if (isActive(job.state) && job.state != JobState::Queued) {
        parts += phaseWord(job.progress.phase);
        if (job.progress.permille() >= 0)
            parts += Jobs::tr("%1 per cent").arg(job.progress.permille() / 10);
        parts += timeLeftText(job);
    } else if (job.error) {
        parts += errorText(*job.error).headline;
    } else {
        parts += job.report.summary;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString outcomeText(const JobInfo& job)
{
    QStringList lines;
    if (job.error && job.state == JobState::Failed) {
        const ErrorText text = errorText(*job.error);
        lines << text.headline << text.detail << text.advice;
    } else if (!job.report.summary.isEmpty()) {
        lines << job.report.summary;
    } else if (job.state == JobState::Queued) {
        lines << Jobs::tr("Waits until a job that uses the same data has ended.");
    } else if (job.state == JobState::Cancelled) {
        lines << Jobs::tr("Stopped before its commit: %1", "what stopping leaves behind, a sentence")
                     .arg(job.startedAtMs == 0 ? Jobs::tr("it had not begun.") : job.description.cancelEffect);
    }
    if (!job.report.warnings.isEmpty())
        lines << Jobs::tr("%Ln warning(s); see the log.", nullptr,
                          pluralCount(static_cast<std::uint64_t>(job.report.warnings.size())));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString jobDetails(const JobInfo& job)
{
    QStringList lines{job.description.title,
                      Jobs::tr("State: %1").arg(stateWord(job.state)),
                      Jobs::tr("Connection: %1 (%2)", "a connection, its environment")
                          .arg(job.description.badge.connection, environmentName(job.description.badge.environment)),
                      Jobs::tr("Job: %1", "a number").arg(job.id),
                      Jobs::tr("Queued: %1", "a time").arg(timeText(job.queuedAtMs)),
                      Jobs::tr("Started: %1", "a time").arg(timeText(job.startedAtMs)),
                      Jobs::tr("Ended: %1", "a time").arg(timeText(job.finishedAtMs))};
    if (job.error) {
        const ErrorText text = errorText(*job.error);
        lines << Jobs::tr("Error: %1 (%2)", "what happened, its stable name")
                     .arg(text.headline, QString::fromUtf8(name(job.error->code).data(),
                                                           static_cast<qsizetype>(name(job.error->code).size())))
              << text.detail << text.advice;
    }
    if (!job.report.summary.isEmpty())
        lines << job.report.summary;
    if (!job.description.command.isEmpty())
        lines << Jobs::tr("Command: %1").arg(job.description.command);
    for (const std::string& id : job.description.snapshots) {
        if (lines.size() > 100)
            break;
        lines << Jobs::tr("Snapshot: %1").arg(QString::fromStdString(id));
    }
    lines << Jobs::tr("Log:");
    for (const JobLogLine& line : job.log)
        lines << logLineText(line);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace tidemark::ui
