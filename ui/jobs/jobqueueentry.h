// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/jobqueue.h"
#include "ui/jobs/progressestimate.h"
#include "ui/jobs/progressvalue.h"

#include <QFutureWatcher>

#include <optional>
#include <stop_token>

namespace tidemark::ui {

/// A job of the queue with what runs it. For the queue's own files only.
struct JobQueue::Entry {
    struct Outcome {
        Result<Erased> result;
        std::optional<Error> journalProblem;
    };
    using Shared = std::shared_ptr<const Outcome>;

    JobInfo info;
    ErasedWork work;
    ErasedReport report;
    ErasedDone done;
    QString journalFile; ///< Of an interrupted one.
    QString historyFile; ///< Of one that ended; may not be written yet.
    std::stop_source stop;
    std::shared_ptr<ProgressValue> progress = std::make_shared<ProgressValue>();
    ProgressEstimate estimate;
    std::int64_t sampledAtMs = 0; ///< Of info.throughput.
    std::uint64_t sampledDone = 0;
    std::int64_t announcedSecond = 0;
    std::unique_ptr<QFutureWatcher<Shared>> watcher;

    /// Takes over what the work reported; true if anything that is shown changed.
    bool poll(std::int64_t nowMs);
    void enterPhase(std::int64_t nowMs, Phase phase);
    void sample(std::int64_t nowMs, std::uint64_t amount);
};

void addLogLine(JobInfo& info, std::int64_t nowMs, const QString& text);

} // namespace tidemark::ui
