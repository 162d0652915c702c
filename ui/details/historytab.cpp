// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/historytab.h"

#include "ui/details/factsmodel.h"
#include "ui/jobs/jobqueue.h"
#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"

#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

QString stateWord(JobState state)
{
    switch (state) {
    case JobState::Queued: return HistoryTab::tr("waiting");
    case JobState::Running: return HistoryTab::tr("running");
    case JobState::Cancelling: return HistoryTab::tr("cancelling");
    case JobState::Succeeded: return HistoryTab::tr("✓ done");
    case JobState::SucceededWithWarnings: return HistoryTab::tr("⚠ done, with warnings");
    case JobState::Failed: return HistoryTab::tr("✕ failed");
    case JobState::Cancelled: return HistoryTab::tr("cancelled");
    case JobState::Interrupted: break;
    }
    return HistoryTab::tr("interrupted");
}

DetailFactsModel::Row rowOf(std::int64_t when, const QString& what, const QString& outcome, std::string key)
{
    DetailFactsModel::Row row;
    row.key = std::move(key);
    row.cells = {{shownTime(when), QVariant::fromValue<qlonglong>(when), {}}, {what, {}, {}}, {outcome, {}, {}}};
    return row;
}

} // namespace

HistoryTab::HistoryTab(Workspace& workspace, QWidget* parent)
    : DetailsTab(workspace, QStringLiteral("historyTab"), tr("History"), parent)
    , m_model(new DetailFactsModel({tr("When"), tr("What"), tr("Outcome")}, {}, this))
{
    m_view = makeFactsView(m_model, QStringLiteral("historyView"), tr("History"), false, this);
    m_view->setToolTip(tr("Enter or a double click shows the job"));
    m_note = makeTextLabel(QStringLiteral("historyNote"), this);
    setLabelText(m_note, tr("Jobs and edits of this run of the program. Edits can be undone with Ctrl+Z."));
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const JobId id = QString::fromStdString(m_model->row(index.row()).key).toULongLong();
        if (this->workspace().services().jobs.find(id) != nullptr)
            emit showJobRequested(id);
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
}

void HistoryTab::showSnapshot(bool another)
{
    showEnvironment();
    if (another)
        fitColumns(m_view);
}

void HistoryTab::showEnvironment()
{
    if (snapshotId().empty())
        return;
    std::vector<DetailFactsModel::Row> rows;
    const JobQueue& jobs = workspace().services().jobs;
    const std::string repository = repositoryResource(workspace().profile().repository);
    for (const JobId id : jobs.ids()) { // Newest first.
        const JobInfo* job = jobs.find(id);
        if (job == nullptr)
            continue;
        const auto& ids = job->description.snapshots;
        const auto& uses = job->description.uses;
        // Another repository may have a snapshot with this id, imported.
        const bool here =
            std::any_of(uses.begin(), uses.end(), [&](const ResourceUse& use) { return use.resource == repository; });
        if (!here || std::find(ids.begin(), ids.end(), snapshotId()) == ids.end())
            continue;
        QString outcome = stateWord(job->state);
        if (job->error && job->state == JobState::Failed)
            outcome += QStringLiteral(": ") + errorText(*job->error).headline;
        else if (!job->report.summary.isEmpty())
            outcome += QStringLiteral(": ") + job->report.summary;
        const std::int64_t whenMs = job->startedAtMs != 0 ? job->startedAtMs : job->queuedAtMs;
        rows.push_back(rowOf(whenMs / 1000, job->description.title, outcome, std::to_string(id)));
    }
    if (snapshot().verifiedAt)
        rows.push_back(rowOf(*snapshot().verifiedAt, tr("Last verified without damage"), tr("✓ done"), "verified"));
    rows.push_back(rowOf(snapshot().createdAt,
                         snapshot().safety ? tr("Taken by a restore before it wrote") : tr("Taken"), tr("✓ done"),
                         "created"));
    m_model->setRows(std::move(rows));
}

} // namespace tidemark::ui
