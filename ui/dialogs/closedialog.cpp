// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/closedialog.h"

#include "ui/dialogs/enoughheight.h"
#include "ui/dialogs/factstable.h"
#include "ui/jobs/jobqueue.h"
#include "ui/support/mnemonic.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

QString stateOf(const JobInfo& job)
{
    if (job.state == JobState::Queued)
        return CloseDialog::tr("waits");
    if (job.state == JobState::Cancelling)
        return CloseDialog::tr("stopping");
    const int permille = job.progress.permille();
    return permille < 0 ? CloseDialog::tr("running") : CloseDialog::tr("%1 % done", "a number").arg(permille / 10);
}

} // namespace

CloseDialog::CloseDialog(JobQueue& jobs, const EnvironmentBadge& badge, QWidget* parent)
    : ActionDialog(badge, QStringLiteral("closeDialog"), tr("Quit while jobs are running"), parent)
    , m_jobs(jobs)
{
    new EnoughHeight(this);
    m_text = makeTextLabel(QStringLiteral("closeText"), this);
    content()->addWidget(m_text);
    m_table = new FactsTable(QStringLiteral("closeTable"), tr("Active jobs"),
                             {tr("Job"), tr("Connection"), tr("State"), tr("Stopping it")}, this);
    m_table->setStretchColumn(3);
    m_table->setShownRows(2, 8);
    content()->addWidget(m_table, 1);
    addAction(tr("S&top them and quit"), QStringLiteral("closeStop"));
    auto* later = new QPushButton(tr("Quit when they are &done"), this);
    later->setObjectName(QStringLiteral("closeLater"));
    later->setAccessibleName(tr("Quit when they are done"));
    later->setAutoDefault(false);
    findChild<QDialogButtonBox*>()->addButton(later, QDialogButtonBox::ActionRole);
    auto* look = new QPushButton(tr("Show &jobs"), this);
    look->setObjectName(QStringLiteral("closeShowJobs"));
    look->setAccessibleName(tr("Show jobs"));
    look->setAutoDefault(false);
    findChild<QDialogButtonBox*>()->addButton(look, QDialogButtonBox::ActionRole);
    connect(look, &QPushButton::clicked, this, [this] {
        emit showJobs();
        reject();
    });
    cancelButton()->setText(tr("Stay"));
    cancelButton()->setAccessibleName(tr("Stay"));
    connect(later, &QPushButton::clicked, this, [this] {
        emit quitWhenDone();
        reject();
    });
    connect(&m_jobs, &JobQueue::added, this, &CloseDialog::listJobs);
    connect(&m_jobs, &JobQueue::changed, this, &CloseDialog::listJobs);
    connect(&m_jobs, &JobQueue::finished, this, &CloseDialog::listJobs);
    listJobs();
}

void CloseDialog::listJobs()
{
    std::vector<FactsRow> rows;
    for (const JobId id : m_jobs.ids()) {
        const JobInfo* job = m_jobs.find(id);
        if (job == nullptr || !isActive(job->state))
            continue;
        const JobDescription& what = job->description;
        rows.push_back({std::to_string(id),
                        {what.title,
                         tr("%1 %2", "an environment's word, a connection")
                             .arg(environmentWord(what.badge.environment), what.badge.connection),
                         stateOf(*job), what.cancelEffect},
                        QString(what.title + u'\n' + what.cancelEffect)});
    }
    const int count = static_cast<int>(rows.size());
    m_table->setRows(std::move(rows));
    m_table->setVisible(count != 0);
    setLabelText(m_text, count == 0 ? tr("All jobs are done. Nothing is in the way of quitting.")
                                    : tr("%Ln job(s) is/are not done yet.", nullptr, count));
    const QString verb = count == 0 ? tr("&Quit") : tr("S&top them and quit");
    action()->setText(verb);
    action()->setAccessibleName(withoutMnemonic(verb));
    if (auto* later = findChild<QPushButton*>(QStringLiteral("closeLater")))
        later->setVisible(count != 0);
}

void CloseDialog::done(int result)
{
    if (result == Accepted)
        emit stopAndQuit();
    ActionDialog::done(result);
}

} // namespace tidemark::ui
