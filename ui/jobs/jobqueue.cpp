// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobqueue.h"

#include "ui/jobs/jobjournal.h"
#include "ui/jobs/jobqueueentry.h"
#include "ui/jobs/jobtext.h"
#include "ui/jobs/latesttask.h"
#include "ui/support/errortext.h"

#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>
#include <iterator>
#include <stop_token>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr int kPollMs = 100;
constexpr std::size_t kMaxRunning = 4;
constexpr std::size_t kMaxHistory = 500;
constexpr qsizetype kMaxLoggedWarnings = 200;
constexpr qsizetype kLongestTitle = 100;

bool isAtWork(JobState state)
{
    return state == JobState::Running || state == JobState::Cancelling;
}

} // namespace

JobQueue::JobQueue(const Clock& clock, const QString& journalDirectory, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    // What waits does so in m_entries, where it can be seen.
    m_pool.setMaxThreadCount(static_cast<int>(kMaxRunning));
    m_files.setMaxThreadCount(1);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &JobQueue::pollProgress);
    if (journalDirectory.isEmpty())
        return;
    m_journal = std::make_unique<JobJournal>(journalDirectory);
    m_history.emplace(journalDirectory + QStringLiteral("/history"));
    m_lastId = JobHistory::kMaxJobs; // Ids below that are for what ended before anything of this run began.
    // A few small local files at most, once, before there is a window.
    for (StoredJob& each : m_journal->interrupted()) {
        auto entry = std::make_unique<Entry>();
        entry->info = std::move(each.job);
        entry->info.id = ++m_lastId;
        entry->journalFile = std::move(each.file);
        m_entries.push_back(std::move(entry));
    }
    readHistory();
}

JobQueue::~JobQueue()
{
    std::vector<std::pair<Entry*, QFuture<Entry::Shared>>> atWork;
    for (const auto& entry : m_entries) {
        if (isAtWork(entry->info.state)) {
            entry->stop.request_stop();
            atWork.emplace_back(entry.get(), entry->watcher->future());
        }
        entry->watcher.reset();
    }
    m_pool.waitForDone();
    for (const auto& [entry, outcome] : atWork) {
        end(*entry, outcome.result()->result);
        keep(*entry);
    }
    m_files.waitForDone();
}

void JobQueue::readHistory()
{
    using Stored = std::shared_ptr<const std::vector<StoredJob>>;
    auto* watcher = new QFutureWatcher<Stored>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeOver(*watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_files, [history = *m_history]() -> Stored {
        return std::make_shared<const std::vector<StoredJob>>(history.read());
    }));
}

void JobQueue::takeOver(const std::vector<StoredJob>& stored)
{
    std::vector<std::unique_ptr<Entry>> earlier;
    JobId id = JobHistory::kMaxJobs - stored.size();
    for (const StoredJob& each : stored) {
        auto entry = std::make_unique<Entry>();
        entry->info = each.job;
        entry->info.id = ++id;
        entry->historyFile = each.file;
        earlier.push_back(std::move(entry));
    }
    std::vector<JobId> ids;
    for (const auto& entry : earlier)
        ids.push_back(entry->info.id);
    m_entries.insert(m_entries.begin(), std::make_move_iterator(earlier.begin()),
                     std::make_move_iterator(earlier.end()));
    for (const JobId each : ids)
        emit added(each);
}

void JobQueue::keep(Entry& entry)
{
    const JobInfo& info = entry.info;
    if (!m_history || isActive(info.state) || (info.description.quiet && info.state != JobState::Failed))
        return;
    if (entry.historyFile.isEmpty())
        entry.historyFile = m_history->newFile(info.finishedAtMs);
    m_files.start([history = *m_history, file = entry.historyFile, info] { history.keep(file, info); });
}

JobId JobQueue::startErased(JobDescription description, ErasedWork work, ErasedReport report, ErasedDone done)
{
    auto made = std::make_unique<Entry>();
    const JobId id = ++m_lastId;
    made->info.id = id;
    made->info.description = std::move(description);
    made->info.queuedAtMs = m_clock.unixMillis();
    made->work = std::move(work);
    made->report = std::move(report);
    made->done = std::move(done);
    m_entries.push_back(std::move(made));
    emit added(id);
    startWaiting();
    return id;
}

std::vector<JobId> JobQueue::ids() const
{
    std::vector<JobId> result;
    result.reserve(m_entries.size());
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        result.push_back((*entry)->info.id);
    return result;
}

JobQueue::Entry* JobQueue::entryOf(JobId id) const
{
    // Ids only grow, and entries are in their order.
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), id,
                                        [](const auto& entry, JobId wanted) { return entry->info.id < wanted; });
    return found != m_entries.end() && (*found)->info.id == id ? found->get() : nullptr;
}

const JobInfo* JobQueue::find(JobId id) const
{
    const Entry* entry = entryOf(id);
    return entry == nullptr ? nullptr : &entry->info;
}

std::size_t JobQueue::activeCount() const
{
    return static_cast<std::size_t>(std::count_if(m_entries.begin(), m_entries.end(),
                                                  [](const auto& entry) { return isActive(entry->info.state); }));
}

bool JobQueue::anyWriting() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const auto& entry) { return isActive(entry->info.state) && entry->info.description.writes; });
}

void JobQueue::startWaiting()
{
    // Signals come last: whoever hears one may start, cancel and dismiss jobs.
    std::vector<JobId> begun;
    std::vector<const std::vector<ResourceUse>*> taken;
    std::size_t running = 0;
    for (const auto& entry : m_entries) {
        if (isAtWork(entry->info.state)) {
            taken.push_back(&entry->info.description.uses);
            ++running;
        }
    }
    for (const auto& entry : m_entries) {
        if (entry->info.state != JobState::Queued)
            continue;
        const std::vector<ResourceUse>& uses = entry->info.description.uses;
        const bool free = std::none_of(taken.begin(), taken.end(),
                                       [&](const std::vector<ResourceUse>* other) { return conflict(uses, *other); });
        // What waits keeps its place: a later job may not take what an earlier one waits for.
        taken.push_back(&uses);
        if (free && running < kMaxRunning) {
            run(*entry);
            begun.push_back(entry->info.id);
            ++running;
        }
    }
    for (const JobId id : begun) {
        emit changed(id);
        emit started(id);
    }
}

void JobQueue::run(Entry& entry)
{
    JobInfo& info = entry.info;
    info.state = JobState::Running;
    info.startedAtMs = m_clock.unixMillis();
    entry.poll(info.startedAtMs);
    const JobId id = info.id;
    entry.watcher = std::make_unique<QFutureWatcher<Entry::Shared>>();
    connect(entry.watcher.get(), &QFutureWatcherBase::finished, this, [this, id] {
        Entry* finishedEntry = entryOf(id);
        if (finishedEntry == nullptr || !finishedEntry->watcher)
            return;
        QFutureWatcher<Entry::Shared>* watcher = finishedEntry->watcher.release();
        watcher->deleteLater();
        const Entry::Shared outcome = watcher->result();
        if (outcome->journalProblem)
            addLogLine(finishedEntry->info, m_clock.unixMillis(),
                       tr("Not journaled: %1", "what went wrong").arg(errorText(*outcome->journalProblem).detail));
        finish(*finishedEntry, outcome->result);
    });
    JobInfo journaled; // What the journal needs, by value: the entry belongs to this thread.
    const JobJournal* journal = info.description.writes ? m_journal.get() : nullptr;
    if (journal != nullptr) {
        journaled.description = info.description;
        journaled.startedAtMs = info.startedAtMs;
    }
    entry.watcher->setFuture(QtConcurrent::run(
        &m_pool,
        [work = entry.work, stop = entry.stop.get_token(), progress = entry.progress, journal,
         journaled = std::move(journaled)]() -> Entry::Shared {
            std::unique_ptr<JobJournal::Mark> mark;
            std::optional<Error> problem;
            if (journal != nullptr) {
                // A job whose crash could not be told of later is still better done than not.
                if (auto begun = journal->begin(journaled))
                    mark = std::move(*begun);
                else
                    problem = begun.error();
            }
            Result<Erased> result = runGuarded<Erased>(work, JobContext(stop, progress.get()));
            mark.reset();
            return std::make_shared<const Entry::Outcome>(Entry::Outcome{std::move(result), std::move(problem)});
        }));
    if (!m_poll.isActive())
        m_poll.start();
}

/// What the job became, for whoever looks at it.
void JobQueue::end(Entry& entry, const Result<Erased>& result)
{
    JobInfo& info = entry.info;
    const std::int64_t now = m_clock.unixMillis();
    if (isAtWork(info.state))
        entry.poll(now);
    if (!info.phases.empty())
        info.phases.back().endedAtMs = now;
    info.progress.perSecond.reset();
    info.progress.secondsLeft.reset();
    info.finishedAtMs = now;
    if (result) {
        info.report = entry.report ? entry.report(*result) : JobReport();
        info.state = info.report.warnings.isEmpty() ? JobState::Succeeded : JobState::SucceededWithWarnings;
        addLogLine(info, now, info.report.summary.isEmpty() ? tr("Done") : info.report.summary);
        for (qsizetype i = 0; i < std::min(info.report.warnings.size(), kMaxLoggedWarnings); ++i)
            addLogLine(info, now, tr("Warning: %1").arg(info.report.warnings.at(i)));
        if (info.report.warnings.size() > kMaxLoggedWarnings)
            addLogLine(
                info, now,
                tr("%Ln more warning(s)", nullptr, static_cast<int>(info.report.warnings.size() - kMaxLoggedWarnings)));
    } else if (result.error().code == Errc::Cancelled) {
        info.state = JobState::Cancelled;
        addLogLine(info, now, stateWord(info.state));
    } else {
        info.state = JobState::Failed;
        info.error = result.error();
        const ErrorText text = errorText(result.error());
        addLogLine(info, now,
                   text.detail.isEmpty() ? text.headline : text.headline + QStringLiteral(": ") + text.detail);
    }
}

void JobQueue::finish(Entry& entry, const Result<Erased>& result)
{
    end(entry, result);
    keep(entry);
    const JobId id = entry.info.id;
    const ErasedDone done = entry.done;
    if (result) { // Never to be run again; what its functions hold may be large.
        entry.work = nullptr;
        entry.report = nullptr;
        entry.done = nullptr;
    }
    if (std::none_of(m_entries.begin(), m_entries.end(), [](const auto& each) { return isAtWork(each->info.state); }))
        m_poll.stop();

    // From here on the entry may be gone: whoever hears of its end may dismiss it.
    emit changed(id);
    emit finished(id);
    if (done)
        done(result, id);
    startWaiting();

    std::size_t over = 0;
    std::vector<JobId> old;
    for (auto each = m_entries.rbegin(); each != m_entries.rend(); ++each) {
        const JobInfo& ended = (*each)->info;
        if (!isActive(ended.state) && !asksForAttention(ended) && ++over > kMaxHistory)
            old.push_back(ended.id);
    }
    for (const JobId each : old)
        dismiss(each);
}

void JobQueue::pollProgress()
{
    const std::int64_t now = m_clock.unixMillis();
    std::vector<JobId> different;
    for (const auto& entry : m_entries) {
        if (isAtWork(entry->info.state) && entry->poll(now))
            different.push_back(entry->info.id);
    }
    for (const JobId id : different)
        emit changed(id);
}

void JobQueue::cancel(JobId id)
{
    Entry* entry = entryOf(id);
    if (entry == nullptr || !isActive(entry->info.state) || entry->info.state == JobState::Cancelling)
        return;
    const std::int64_t now = m_clock.unixMillis();
    entry->info.cancelledAtMs = now;
    if (entry->info.state == JobState::Queued) {
        finish(*entry, fail(Errc::Cancelled, "stopped before it began"));
        return;
    }
    entry->info.state = JobState::Cancelling;
    addLogLine(entry->info, now, tr("Told to stop"));
    entry->stop.request_stop();
    emit changed(id);
}

void JobQueue::cancelAll()
{
    // Newest first, so that none that waits is started by the end of another one.
    for (const JobId id : ids())
        cancel(id);
}

JobId JobQueue::retry(JobId id)
{
    const Entry* entry = entryOf(id);
    if (entry == nullptr || !canRetry(entry->info))
        return 0;
    JobDescription description = entry->info.description;
    ErasedWork work = entry->work;
    ErasedReport report = entry->report;
    ErasedDone done = entry->done;
    acknowledge(id);
    return startErased(std::move(description), std::move(work), std::move(report), std::move(done));
}

void JobQueue::acknowledge(JobId id)
{
    Entry* entry = entryOf(id);
    if (entry == nullptr || isActive(entry->info.state) || entry->info.acknowledged)
        return;
    JobInfo& info = entry->info;
    info.acknowledged = true;
    if (info.state == JobState::Interrupted && !entry->journalFile.isEmpty()) {
        // From what was at work to what was once: the next run says nothing of it.
        info.finishedAtMs = std::max<std::int64_t>(info.startedAtMs, 1);
        m_files.start([file = std::exchange(entry->journalFile, {})] { JobJournal::remove(file); });
    }
    keep(*entry);
    emit changed(id);
}

void JobQueue::dismiss(JobId id)
{
    const Entry* entry = entryOf(id);
    if (entry == nullptr || isActive(entry->info.state))
        return;
    if (!entry->journalFile.isEmpty())
        m_files.start([file = entry->journalFile] { JobJournal::remove(file); });
    if (!entry->historyFile.isEmpty())
        m_files.start([file = entry->historyFile] { QFile::remove(file); });
    m_entries.erase(
        std::find_if(m_entries.begin(), m_entries.end(), [entry](const auto& each) { return each.get() == entry; }));
    emit removed(id);
}

void JobQueue::clearHistory()
{
    for (const JobId id : ids()) {
        const JobInfo* job = find(id);
        if (job != nullptr && !isActive(job->state) && !asksForAttention(*job))
            dismiss(id);
    }
}

QString JobQueue::conflictReason(const std::vector<ResourceUse>& uses) const
{
    for (const auto& entry : m_entries) {
        const JobInfo& info = entry->info;
        if (!isActive(info.state) || !conflict(uses, info.description.uses))
            continue;
        const QString& title = info.description.title;
        const QString shown = title.size() <= kLongestTitle ? title : title.left(kLongestTitle - 1) + u'…';
        return info.state == JobState::Queued ? tr("“%1” is queued and uses the same data.", "a job").arg(shown)
                                              : tr("“%1” is at work on the same data.", "a job").arg(shown);
    }
    return {};
}

} // namespace tidemark::ui
