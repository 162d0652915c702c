// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "ui/jobs/jobhistory.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark::ui {

class JobJournal;

/// Runs all long work: every job goes through here, on a pool of its own through Qt Concurrent. Decides what may run
/// beside what (ResourceUse), lets the others wait in order, measures rate and time left, keeps a log and a history
/// that outlives the run, and journals jobs that write, so that one that was interrupted by a crash can be offered
/// again.
///
/// UI thread only; work functions run on worker threads, take everything by value, and capture no widget. Owned by the
/// application and outlives all windows. Destruction asks everything to stop and waits. Borrows the clock.
class JobQueue final : public QObject {
    Q_OBJECT
public:
    /// `journalDirectory` empty: neither journal nor history. It is created with the first job. What ended in earlier
    /// runs is read on a worker, and added when it is there.
    JobQueue(const Clock& clock, const QString& journalDirectory, QObject* parent = nullptr);
    ~JobQueue() override;

    /// Starts or queues a job. `work` blocks, polls the context and returns the real result even if it was asked to
    /// stop after its commit point. `report` says it in words (UI thread). `done` is called on the UI thread, after the
    /// job's state has changed and unless `context` is gone by then; for a cancelled job with Errc::Cancelled. A retry
    /// calls all of them again, `done` with its own id.
    template <typename T>
    JobId start(QObject* context, JobDescription description, std::function<Result<T>(const JobContext&)> work,
                std::function<JobReport(const T&)> report, std::function<void(const Result<T>&, JobId)> done)
    {
        using Value = std::shared_ptr<const T>;
        const QPointer<QObject> guard(context);
        return startErased(
            std::move(description),
            [work = std::move(work)](const JobContext& job) -> Result<Erased> {
                Result<T> result = work(job);
                if (!result)
                    return fail(std::move(result).error());
                return Erased(std::make_shared<const T>(std::move(*result)));
            },
            [report = std::move(report)](const Erased& value) {
                return report ? report(*std::static_pointer_cast<const T>(value)) : JobReport();
            },
            [guard, done = std::move(done)](const Result<Erased>& result, JobId id) {
                if (guard.isNull() || !done)
                    return;
                if (result)
                    done(Result<T>(*Value(std::static_pointer_cast<const T>(*result))), id);
                else
                    done(Result<T>(fail(result.error())), id);
            });
    }

    /// Newest first; interrupted ones and ended ones of earlier runs included.
    std::vector<JobId> ids() const;
    const JobInfo* find(JobId id) const; ///< Valid until the event loop runs.
    std::size_t activeCount() const;     ///< Quiet ones included.
    bool anyWriting() const;             ///< An active job that writes.

    /// Before its commit point the job then ends as Cancelled; after it, as what it is. A queued one ends at once.
    void cancel(JobId id);
    void cancelAll();
    /// The same work again, as a new job. Only for failed and cancelled jobs.
    JobId retry(JobId id);
    /// Seen: a failed or interrupted job no longer asks for attention, and stays in the history.
    void acknowledge(JobId id);
    /// Removes an ended job from the history, and its file.
    void dismiss(JobId id);
    /// Dismisses every ended job but those that still ask for attention.
    void clearHistory();

    /// Why something that uses these would have to wait now, a sentence; empty if it would not.
    QString conflictReason(const std::vector<ResourceUse>& uses) const;

signals:
    void added(tidemark::ui::JobId id);
    void changed(tidemark::ui::JobId id); ///< Any part of its JobInfo; at most ten times a second for progress.
    void started(tidemark::ui::JobId id); ///< It waits no longer.
    void finished(tidemark::ui::JobId id);
    void removed(tidemark::ui::JobId id);

private:
    using Erased = std::shared_ptr<const void>;
    using ErasedWork = std::function<Result<Erased>(const JobContext&)>;
    using ErasedReport = std::function<JobReport(const Erased&)>;
    using ErasedDone = std::function<void(const Result<Erased>&, JobId)>;
    struct Entry;

    void readHistory();
    void takeOver(const std::vector<StoredJob>& stored);
    void end(Entry& entry, const Result<Erased>& result);
    void keep(Entry& entry);
    JobId startErased(JobDescription description, ErasedWork work, ErasedReport report, ErasedDone done);
    void startWaiting();
    void run(Entry& entry);
    void finish(Entry& entry, const Result<Erased>& result);
    void pollProgress();
    Entry* entryOf(JobId id) const;

    const Clock& m_clock;
    QThreadPool m_pool;
    QThreadPool m_files; ///< One thread, so that the files of a job are written and removed in this order.
    QTimer m_poll;
    std::unique_ptr<JobJournal> m_journal;
    std::optional<JobHistory> m_history;
    std::vector<std::unique_ptr<Entry>> m_entries; ///< Oldest first.
    JobId m_lastId = 0;
};

} // namespace tidemark::ui
