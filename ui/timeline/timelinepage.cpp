// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelinepage.h"

#include "ui/jobs/jobqueue.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"
#include "ui/support/shownzone.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/workspace/workspace.h"

#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

/// A job of this repository that makes a snapshot and has not made it yet, or never will.
bool makesSnapshot(const JobInfo& job, const std::string& repository)
{
    if (job.description.kind != JobKind::Create || (!isActive(job.state) && job.state != JobState::Interrupted))
        return false;
    const std::string resource = repositoryResource(repository);
    return std::any_of(job.description.uses.begin(), job.description.uses.end(),
                       [&](const ResourceUse& use) { return use.resource == resource; });
}

QString groupingKey()
{
    return QStringLiteral("timeline/grouping");
}

QString foldingKey()
{
    return QStringLiteral("timeline/foldBranches");
}

} // namespace

TimelinePage::TimelinePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_panel(new TimelinePanel(workspace.services().environment.clock, workspace.services().questions, this))
{
    setObjectName(QStringLiteral("timelinePage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(m_panel, &TimelinePanel::selectionChanged, this, &TimelinePage::selectionChanged);
    connect(m_panel, &TimelinePanel::filterChanged, this, &TimelinePage::filterChanged);
    connect(m_panel, &TimelinePanel::createRequested, this, &TimelinePage::createRequested);
    connect(m_panel, &TimelinePanel::retryRequested, this, [this] { m_workspace.refresh(); });
    connect(&m_panel->view(), &TimelineView::detailsRequested, this, &TimelinePage::detailsRequested);
    connect(&m_panel->view(), &TimelineView::contextMenuRequested, this, &TimelinePage::contextMenuRequested);
    connect(&m_panel->view(), &TimelineView::compareRequested, this, &TimelinePage::compareRequested);

    connect(&workspace, &Workspace::listingChanged, this, &TimelinePage::showListing);
    connect(&workspace, &Workspace::currentStateChanged, this, &TimelinePage::showCurrentState);
    JobQueue& jobs = workspace.services().jobs;
    connect(&jobs, &JobQueue::added, this, &TimelinePage::onJob);
    connect(&jobs, &JobQueue::changed, this, &TimelinePage::onJob);
    connect(&jobs, &JobQueue::finished, this, &TimelinePage::onJob);
    connect(&jobs, &JobQueue::removed, this, &TimelinePage::onJobRemoved);
    // The line about a list that is out of date says a time.
    connect(&ZoneChoice::instance(), &ZoneChoice::changed, this, &TimelinePage::showListing);
    readSettings();
    showListing();
    showCurrentState();
}

std::vector<PendingSnapshot> TimelinePage::pending() const
{
    std::vector<PendingSnapshot> found;
    const JobQueue& jobs = m_workspace.services().jobs;
    for (const JobId id : jobs.ids()) {
        const JobInfo* job = jobs.find(id);
        if (job == nullptr || !makesSnapshot(*job, m_workspace.profile().repository))
            continue;
        const CreateRequest request = createRequestFrom(job->description.parameters);
        PendingSnapshot pending;
        pending.job = id;
        pending.interrupted = job->state == JobState::Interrupted;
        pending.startedAt = (job->startedAtMs != 0 ? job->startedAtMs : job->queuedAtMs) / 1000;
        const auto& base = m_workspace.currentState().baseId;
        pending.incremental = request.parentId || request.type == CreateRequest::Type::Incremental ||
                              (request.type == CreateRequest::Type::Automatic && base);
        if (pending.incremental)
            pending.parentId = request.parentId ? request.parentId : base;
        const std::string line = request.description.substr(0, request.description.find('\n'));
        pending.title = shownText(std::string_view(line).substr(0, 1000)).left(300);
        if (pending.title.isEmpty())
            pending.title = pending.interrupted ? tr("Interrupted snapshot") : tr("New snapshot");
        found.push_back(std::move(pending));
    }
    return found;
}

void TimelinePage::showListing()
{
    TimelineSource source;
    source.listing = m_workspace.listing();
    source.damage = m_workspace.damage().all();
    source.baseId = m_workspace.currentState().baseId;
    source.currentState = m_workspace.currentState().knowledge != CurrentState::Knowledge::NoStorage;
    source.pending = pending();
    m_pendingJobs.clear();
    for (const PendingSnapshot& made : source.pending) {
        m_pendingJobs.push_back(made.job);
        const JobInfo* job = m_workspace.services().jobs.find(made.job);
        m_panel->model().setProgress(made.job, job->state, job->progress);
    }
    const bool nothing = (source.listing == nullptr || source.listing->snapshots.empty()) && source.pending.empty();
    const bool storage = source.currentState;
    m_shownBase = source.baseId;
    m_panel->setSource(std::move(source));

    const auto error = m_workspace.error() ? errorText(*m_workspace.error()) : ErrorText();
    const QString what = error.headline + (error.detail.isEmpty() ? QString() : QStringLiteral("\n") + error.detail) +
                         (error.advice.isEmpty() ? QString() : QStringLiteral("\n") + error.advice);
    const bool failed = m_workspace.state() == Workspace::State::Failed;
    m_panel->setStale(failed && !nothing
                          ? tr("The repository cannot be read now: %1. The list is of %2.", "an error, a time")
                                .arg(error.headline, shownTime(m_workspace.loadedAt()))
                          : QString());
    if (!nothing)
        m_panel->setEmpty({}, {}, EmptyList::Action::None);
    else if (failed)
        m_panel->setEmpty(tr("The repository cannot be read"), what, EmptyList::Action::Retry);
    else if (m_workspace.state() == Workspace::State::Loading)
        m_panel->setEmpty(tr("Reading the repository…"), shownText(m_workspace.profile().repository),
                          EmptyList::Action::None, true);
    else if (!storage)
        m_panel->setEmpty(tr("This repository has no snapshots"),
                          tr("The connection names no storage to take one of. Import a bundle, or add a storage."),
                          EmptyList::Action::None);
    else
        m_panel->setEmpty(
            tr("“%1” has no snapshots").arg(shownText(m_workspace.profile().name.left(100).toStdString())),
            m_workspace.state() == Workspace::State::NoRepository
                ? tr("The first one makes the repository and will be full; the next ones hold only what "
                     "changed.")
                : tr("The first one will be full; the next ones hold only what changed."),
            EmptyList::Action::Create);
}

void TimelinePage::showCurrentState()
{
    const CurrentState& state = m_workspace.currentState();
    m_panel->model().setCurrentState(state);
    if (m_shownBase != state.baseId) // perhaps while the list is still being laid out for the former one
        showListing();
}

void TimelinePage::onJob(JobId id)
{
    const JobInfo* job = m_workspace.services().jobs.find(id);
    if (job == nullptr || job->description.kind != JobKind::Create)
        return;
    const bool shown = std::find(m_pendingJobs.begin(), m_pendingJobs.end(), id) != m_pendingJobs.end();
    const bool wanted = makesSnapshot(*job, m_workspace.profile().repository);
    if (shown != wanted)
        showListing();
    else if (shown)
        m_panel->model().setProgress(id, job->state, job->progress);
}

void TimelinePage::onJobRemoved(JobId id)
{
    if (std::find(m_pendingJobs.begin(), m_pendingJobs.end(), id) != m_pendingJobs.end())
        showListing();
}

std::vector<std::string> TimelinePage::selectedIds() const
{
    return m_panel->selectedIds();
}

bool TimelinePage::currentStateSelected() const
{
    return m_panel->currentStateSelected();
}

void TimelinePage::select(const std::vector<std::string>& ids)
{
    m_panel->select(ids);
}

QString TimelinePage::filter() const
{
    return m_panel->filter();
}

void TimelinePage::setFilter(const QString& text)
{
    m_panel->setFilter(text);
}

void TimelinePage::focusFilter()
{
    m_panel->focusFilter();
}

QAbstractItemView& TimelinePage::list() const
{
    return m_panel->view();
}

void TimelinePage::focusList()
{
    m_panel->focusList();
}

void TimelinePage::findNext()
{
    m_panel->findNext();
}

void TimelinePage::findPrevious()
{
    m_panel->findPrevious();
}

void TimelinePage::goToDate(std::int64_t unixSeconds)
{
    m_panel->goToDate(unixSeconds);
}

void TimelinePage::goToCurrentState()
{
    m_panel->goToCurrentState();
}

void TimelinePage::goToParent()
{
    m_panel->goToParent();
}

void TimelinePage::goToChild()
{
    m_panel->goToChild();
}

void TimelinePage::goBack()
{
    m_panel->goBack();
}

void TimelinePage::goForward()
{
    m_panel->goForward();
}

void TimelinePage::selectNeeded()
{
    m_panel->selectLineage();
}

void TimelinePage::selectDependants()
{
    m_panel->selectDescendants();
}

void TimelinePage::setVerdicts(std::optional<RetentionPlan> plan)
{
    m_panel->setVerdicts(std::move(plan));
}

Grouping TimelinePage::storedGrouping(const QSettings& settings)
{
    return groupingFromWord(settings.value(groupingKey()).toString().toStdString()).value_or(Grouping::Day);
}

void TimelinePage::storeGrouping(QSettings& settings, Grouping grouping)
{
    settings.setValue(groupingKey(), QString::fromLatin1(groupingWord(grouping)));
}

bool TimelinePage::storedFolding(const QSettings& settings)
{
    return settings.value(foldingKey(), true).toBool();
}

void TimelinePage::storeFolding(QSettings& settings, bool folding)
{
    settings.setValue(foldingKey(), folding);
}

void TimelinePage::readSettings()
{
    const QSettings& settings = m_workspace.services().settings;
    m_panel->setGrouping(storedGrouping(settings));
    m_panel->setFolding(storedFolding(settings));
}

QByteArray TimelinePage::saveState() const
{
    return m_panel->saveState();
}

bool TimelinePage::restoreState(const QByteArray& state)
{
    return m_panel->restoreState(state);
}

} // namespace tidemark::ui
