// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobqueue.h"

#include "ui/jobs/jobjournal.h"
#include "ui/jobs/jobtext.h"
#include "ui/jobs/latesttask.h"
#include "ui/jobs/progressestimate.h"
#include "ui/jobs/progressvalue.h"
#include "ui/support/errortext.h"
#include "ui/support/showntext.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>
#include <stop_token>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr int kPollMs = 100;
constexpr std::size_t kMaxRunning = 4;
constexpr std::size_t kMaxHistory = 500;
constexpr qsizetype kMaxLogLines = 500;
constexpr qsizetype kMaxLoggedWarnings = 200;
constexpr std::size_t kMaxThroughput = 120;
constexpr std::size_t kMaxPhases = 100;
constexpr qsizetype kLongestTitle = 100;
constexpr std::size_t kLongestSubject = 400;

bool isAtWork(JobState state)
{
    return state == JobState::Running || state == JobState::Cancelling;
}

void addLogLine(JobInfo& info, std::int64_t nowMs, const QString& text)
{
    if (info.log.size() >= kMaxLogLines)
        info.log.removeFirst();
    info.log +=
        QDateTime::fromMSecsSinceEpoch(nowMs).toString(QStringLiteral("HH:mm:ss")) + QStringLiteral("  ") + text;
}

} // namespace

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

void JobQueue::Entry::enterPhase(std::int64_t nowMs, Phase phase)
{
    if (!info.phases.empty())
        info.phases.back().endedAtMs = nowMs;
    if (info.phases.size() < kMaxPhases)
        info.phases.push_back({phase, nowMs, 0});
    info.throughput.clear();
    sampledAtMs = nowMs;
    sampledDone = 0;
    addLogLine(info, nowMs, phaseWord(phase));
}

void JobQueue::Entry::sample(std::int64_t nowMs, std::uint64_t amount)
{
    const std::int64_t elapsed = nowMs - sampledAtMs;
    if (elapsed >= 0 && elapsed < 1000)
        return;
    if (elapsed > 0 && amount >= sampledDone) {
        if (info.throughput.size() == kMaxThroughput)
            info.throughput.erase(info.throughput.begin());
        info.throughput.push_back(static_cast<double>(amount - sampledDone) * 1000.0 / static_cast<double>(elapsed));
    }
    sampledAtMs = nowMs;
    sampledDone = amount;
}

bool JobQueue::Entry::poll(std::int64_t nowMs)
{
    const Progress now = progress->get();
    JobProgress next;
    next.phase = now.phase;
    next.done = now.done;
    next.total = now.total;
    next.subject = shownText(std::string_view(now.subject).substr(0, kLongestSubject));
    if (info.phases.empty() || next.phase != info.progress.phase)
        enterPhase(nowMs, next.phase);
    sample(nowMs, next.done);
    estimate.add(nowMs, now);
    next.perSecond = estimate.perSecond();
    next.secondsLeft = estimate.secondsLeft();
    const JobProgress& last = info.progress;
    const std::int64_t second = (nowMs - info.startedAtMs) / 1000;
    const bool different = next.phase != last.phase || next.done != last.done || next.total != last.total ||
                           next.subject != last.subject || next.secondsLeft != last.secondsLeft ||
                           second != announcedSecond;
    announcedSecond = second;
    info.progress = std::move(next);
    return different;
}

JobQueue::JobQueue(const Clock& clock, const QString& journalDirectory, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    // What waits does so in m_entries, where it can be seen; the thread more takes files of the journal away.
    m_pool.setMaxThreadCount(static_cast<int>(kMaxRunning) + 1);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &JobQueue::pollProgress);
    if (journalDirectory.isEmpty())
        return;
    m_journal = std::make_unique<JobJournal>(journalDirectory);
    // A few small local files at most, once, before there is a window.
    for (JobJournal::Interrupted& each : m_journal->interrupted()) {
        auto entry = std::make_unique<Entry>();
        entry->info = std::move(each.job);
        entry->info.id = ++m_lastId;
        entry->journalFile = std::move(each.file);
        m_entries.push_back(std::move(entry));
    }
}

JobQueue::~JobQueue()
{
    for (const auto& entry : m_entries) {
        entry->watcher.reset();
        if (isAtWork(entry->info.state))
            entry->stop.request_stop();
    }
    m_pool.waitForDone();
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
    std::vector<JobId> started;
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
            started.push_back(entry->info.id);
            ++running;
        }
    }
    for (const JobId id : started)
        emit changed(id);
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

void JobQueue::finish(Entry& entry, const Result<Erased>& result)
{
    JobInfo& info = entry.info;
    const JobId id = info.id;
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
                tr("%n more warning(s)", nullptr, static_cast<int>(info.report.warnings.size() - kMaxLoggedWarnings)));
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
        done(result);
    startWaiting();

    std::size_t over = 0;
    std::vector<JobId> old;
    for (auto each = m_entries.rbegin(); each != m_entries.rend(); ++each) {
        const JobInfo& ended = (*each)->info;
        const bool needed = isActive(ended.state) || ended.state == JobState::Interrupted ||
                            (ended.state == JobState::Failed && !ended.acknowledged);
        if (!needed && ++over > kMaxHistory)
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
    if (entry == nullptr || (entry->info.state != JobState::Failed && entry->info.state != JobState::Cancelled))
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
    entry->info.acknowledged = true;
    emit changed(id);
}

void JobQueue::dismiss(JobId id)
{
    const Entry* entry = entryOf(id);
    if (entry == nullptr || isActive(entry->info.state))
        return;
    if (!entry->journalFile.isEmpty())
        m_pool.start([file = entry->journalFile] { JobJournal::remove(file); });
    m_entries.erase(
        std::find_if(m_entries.begin(), m_entries.end(), [entry](const auto& each) { return each.get() == entry; }));
    emit removed(id);
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
