// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "ui/support/environment.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark::ui {

// What a job is and how far it is: plain data, which views and models read. All text is fit to be shown as plain text.

using JobId = std::uint64_t; ///< Never 0, never used twice in a run of the program.

enum class JobKind { Create, Restore, Verify, Annotate, Delete, Undelete, Retention, Export, Import, Collect };
enum class JobState {
    Queued, ///< Waits for a job that it conflicts with.
    Running,
    Cancelling, ///< Told to stop; still at work.
    Succeeded,
    SucceededWithWarnings,
    Failed,
    Cancelled,
    Interrupted, ///< Of an earlier run of the program, which ended while it worked.
};
bool isActive(JobState state); ///< Queued, Running or Cancelling.
/// All kinds, in the order in which they are offered.
constexpr std::array<JobKind, 10> kJobKinds{JobKind::Create, JobKind::Restore,  JobKind::Verify,    JobKind::Annotate,
                                            JobKind::Delete, JobKind::Undelete, JobKind::Retention, JobKind::Export,
                                            JobKind::Import, JobKind::Collect};

/// Something that jobs may not use at will at the same time.
struct ResourceUse {
    std::string resource; ///< repositoryResource(), storageResource(), snapshotResource()
    bool exclusive = false;
    friend bool operator==(const ResourceUse&, const ResourceUse&) = default;
};
std::string repositoryResource(const std::string& directory);
std::string storageResource(const std::string& uri);
std::string snapshotResource(const std::string& repositoryDirectory, const std::string& snapshotId);
bool conflict(const std::vector<ResourceUse>& a, const std::vector<ResourceUse>& b);

struct JobDescription {
    JobKind kind = JobKind::Create;
    QString title;          ///< "Create snapshot “before the reindex”"
    EnvironmentBadge badge; ///< Whose it is.
    std::vector<ResourceUse> uses;
    QString cancelEffect;               ///< What cancelling leaves behind, a sentence: "Nothing is changed."
    QString command;                    ///< The same on the command line; empty if there is none.
    bool writes = true;                 ///< Worth a journal entry and a question before the window closes.
    std::vector<std::string> snapshots; ///< Ids it is about.
    /// What is needed to offer the same job again after a crash: plain values, no secrets. Goes into the journal.
    QJsonObject parameters;
    bool quiet = false; ///< Too small for the panel (an edit of a description), unless it fails.
};

struct JobProgress {
    Phase phase = Phase::Preparing;
    std::uint64_t done = 0;
    std::uint64_t total = 0;                 ///< 0: unknown.
    std::optional<double> perSecond;         ///< In the phase's unit: rows or bytes. Absent until it is steady.
    std::optional<std::int64_t> secondsLeft; ///< Absent while nothing honest can be said.
    QString subject;
    int permille() const { return total == 0 ? -1 : static_cast<int>(done >= total ? 1000 : done * 1000 / total); }
};

/// A phase that a job went through, as the queue saw it: one that is shorter than a tenth of a second may be missing.
struct JobPhase {
    Phase phase = Phase::Preparing;
    std::int64_t startedAtMs = 0; ///< Unix milliseconds; 0 is "not yet" for the next one.
    std::int64_t endedAtMs = 0;
    friend bool operator==(const JobPhase&, const JobPhase&) = default;
};

/// What is left of a job when it is over, for people.
struct JobReport {
    QString summary; ///< "Created snap_… : 1,173 vectors, 24.6 KiB"
    QStringList warnings;
};

struct JobLogLine {
    std::int64_t atMs = 0; ///< Unix milliseconds, so that it can be shown in any zone; 0: the text has the time.
    QString text;
    friend bool operator==(const JobLogLine&, const JobLogLine&) = default;
};

struct JobInfo {
    JobId id = 0;
    JobDescription description;
    JobState state = JobState::Queued;
    JobProgress progress;
    std::int64_t queuedAtMs = 0; ///< Unix milliseconds; 0 is "not yet" for the next two.
    std::int64_t startedAtMs = 0;
    std::int64_t finishedAtMs = 0;
    JobReport report;
    std::optional<Error> error;   ///< Of a failed job.
    QList<JobLogLine> log;        ///< Oldest first.
    bool acknowledged = false;    ///< A failure stays on top until somebody has seen it.
    bool earlierRun = false;      ///< Read from a file: what it did is known, what it would do is not.
    std::vector<JobPhase> phases; ///< Oldest first.
    /// Amount per second, one a second, oldest first; of the running phase, two minutes at most.
    std::vector<double> throughput;
    std::int64_t cancelledAtMs = 0; ///< When it was told to stop.
};

/// It failed or was interrupted, and nobody said yet that they have seen it.
bool asksForAttention(const JobInfo& job);
/// The same work can be done again as it is; what an earlier run did can only be filled into a dialog again.
bool canRetry(const JobInfo& job);

} // namespace tidemark::ui
