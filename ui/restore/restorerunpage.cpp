// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restorerunpage.h"

#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobtext.h"
#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"

#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {

RestoreRunPage::RestoreRunPage(RestoreSession& session)
    : RestorePage(session, QStringLiteral("restoreRunPage"), tr("Restoring"), QString())
{
    setFinalPage(true);
    m_stepBox = new QGroupBox(tr("Steps"), this);
    m_stepGrid = new QGridLayout(m_stepBox);
    m_stepGrid->setColumnStretch(1, 1);
    const auto label = [this](const char* name) { return makeTextLabel(QLatin1String(name), this); };
    m_phase = label("restoreRunPhase");
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("restoreRunProgress"));
    m_progress->setAccessibleName(tr("Progress of the restore"));
    m_rate = label("restoreRunRate");
    m_log = label("restoreRunLog");
    m_hint = label("restoreRunHint");
    m_result = label("restoreRunResult");
    QFont bold = m_result->font();
    bold.setBold(true);
    m_result->setFont(bold);
    m_details = label("restoreRunDetails");
    m_stopEffect = label("restoreRunStopEffect");
    m_noUndo = label("restoreRunNoUndo");
    const auto button = [this](const char* name, const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(withoutMnemonic(text));
        made->setAutoDefault(false);
        made->hide();
        return made;
    };
    m_stop = button("restoreRunStop", tr("&Stop"));
    m_retry = button("restoreRunRetry", tr("&Retry"));
    m_undo = button("restoreRunUndo", tr("&Undo restore…"));
    m_compare = button("restoreRunCompare", tr("Show &what changed"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* each : {m_stop, m_retry, m_undo, m_compare})
        buttons->addWidget(each);
    buttons->addWidget(m_stopEffect, 1);
    buttons->addStretch(1);
    content()->addWidget(m_stepBox);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_phase, m_progress, m_rate, m_log, m_result, m_details, m_noUndo, m_hint})
        content()->addWidget(each);
    content()->addLayout(buttons);
    content()->addStretch(1);

    JobQueue& jobs = session.workspace().services().jobs;
    connect(&jobs, &JobQueue::changed, this, &RestoreRunPage::showJob);
    connect(&jobs, &JobQueue::finished, this, &RestoreRunPage::showJob);
    connect(&session.workspace(), &Workspace::notice, this, &RestoreRunPage::takeNotice);
    connect(m_stop, &QPushButton::clicked, this, [this] { this->session().workspace().services().jobs.cancel(m_job); });
    connect(m_retry, &QPushButton::clicked, this, &RestoreRunPage::retry);
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoRequested(m_safetyId, m_undoUri); });
    connect(m_compare, &QPushButton::clicked, this, [this] { emit compareRequested(m_safetyId, comparedWith()); });
}

void RestoreRunPage::makeSteps()
{
    for (const auto& labels : {m_marks, m_words})
        for (QLabel* each : labels)
            delete each;
    m_marks.clear();
    m_words.clear();
    while (QLayoutItem* item = m_stepGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const RestoreSteps::Step& step : m_steps->steps()) {
        m_marks.push_back(new QLabel(m_stepBox));
        auto* stepLabel = new QLabel(stepName(step.phase), m_stepBox);
        m_words.push_back(new QLabel(m_stepBox));
        for (QLabel* each : {m_marks.back(), stepLabel, m_words.back()})
            each->setTextFormat(Qt::PlainText);
        m_words.back()->setObjectName(QStringLiteral("restoreStep%1").arg(row));
        m_stepGrid->addWidget(m_marks.back(), row, 0);
        m_stepGrid->addWidget(stepLabel, row, 1);
        m_stepGrid->addWidget(m_words.back(), row, 2);
        ++row;
    }
}

void RestoreRunPage::follow(JobId id)
{
    m_job = id;
    m_jobs.insert(id);
    m_steps.emplace(session().choice.verifyFirst != RestoreVerify::No,
                    session().current() != nullptr && session().facts().takesSafetySnapshot);
    setHeading(tr("Restore “%1” into %2", "the title of a snapshot, a connection or a storage")
                   .arg(session().title(), session().target().left(200)));
    makeSteps();
    showJob(id);
}

void RestoreRunPage::showJob(JobId id)
{
    if (id != m_job || !m_steps)
        return;
    const JobInfo* job = session().workspace().services().jobs.find(id);
    if (job == nullptr)
        return;
    m_steps->follow(*job);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const RestoreSteps::State state = m_steps->steps()[i].state;
        m_marks[i]->setText(QString(stepMark(state)));
        QString words = stepWords(state);
        if (state == RestoreSteps::State::Running && job->progress.permille() >= 0)
            words = tr("%1 %", "a percentage").arg(job->progress.permille() / 10);
        m_words[i]->setText(words);
        m_words[i]->setAccessibleName(stepName(m_steps->steps()[i].phase) + u' ' + words);
    }
    const bool active = isActive(job->state);
    m_progress->setVisible(active);
    m_stop->setVisible(active);
    m_stop->setEnabled(job->state != JobState::Cancelling && job->progress.phase != Phase::Committing);
    setLabelText(m_stopEffect, active ? job->description.cancelEffect : QString());
    if (active) {
        Progress progress{job->progress.phase, job->progress.done, job->progress.total, {}};
        showProgress(progress, m_progress, m_phase);
        if (job->state == JobState::Queued)
            setLabelText(m_phase, tr("Waits for another job on this repository or storage."));
        if (job->state == JobState::Cancelling)
            setLabelText(m_phase, tr("Stopping: %1", "what is still at work").arg(progressWords(progress)));
    } else {
        setLabelText(m_phase, {});
    }
    QStringList rate;
    if (active && job->progress.perSecond) {
        const auto amount = static_cast<std::uint64_t>(*job->progress.perSecond);
        rate +=
            job->progress.phase == Phase::Verifying
                ? tr("%1 per second", "a size").arg(shownBytes(amount))
                : tr("%Ln vector(s) per second", nullptr, static_cast<int>(std::min<std::uint64_t>(amount, INT_MAX)));
    }
    if (active && job->progress.secondsLeft)
        rate += *job->progress.secondsLeft < 60
                    ? tr("about %Ln second(s) left", nullptr, static_cast<int>(*job->progress.secondsLeft))
                    : tr("about %Ln minute(s) left", nullptr, static_cast<int>((*job->progress.secondsLeft + 30) / 60));
    setLabelText(m_rate, rate.join(QStringLiteral(" · ")));
    setLabelText(m_log, active && !job->log.isEmpty() ? logLineText(job->log.last()) : QString());
    setLabelText(m_hint, active ? tr("You can close this window; the restore continues in Jobs.") : QString());
    if (!active)
        showEnd(*job);
    emit completeChanged();
}

void RestoreRunPage::showEnd(const JobInfo& job)
{
    QString details;
    switch (job.state) {
    case JobState::Succeeded:
    case JobState::SucceededWithWarnings:
        setLabelText(m_result, tr("%1.", "what was done").arg(job.report.summary));
        details = job.report.warnings.mid(0, 20).join(u'\n');
        break;
    case JobState::Cancelled:
        setLabelText(m_result, tr("The restore was stopped before its commit. The storage is as it was."));
        break;
    default:
        if (job.error) {
            const ErrorText text = errorText(*job.error);
            setLabelText(m_result, tr("The restore failed: %1.", "an error").arg(text.headline));
            details = text.detail.left(2000) + u'\n' + text.advice;
        }
        break;
    }
    setLabelText(m_details, details);
    m_retry->setVisible(job.state == JobState::Failed || job.state == JobState::Cancelled);
    // What a restore under other names, or into another storage, did cannot be told by comparing with this connection.
    const bool done = job.state == JobState::Succeeded || job.state == JobState::SucceededWithWarnings;
    const RestoreChoice::Place place = session().choice.place;
    m_undo->setVisible(!m_safetyId.empty()); // Of a failed one too, which left the storage partly changed.
    const bool wanted = session().choice.safetySnapshot;
    setLabelText(m_noUndo, !done || !m_safetyId.empty() ? QString()
                           : wanted                     ? tr("There is nothing to undo: nothing was there before.")
                                                        : tr("It cannot be undone: no safety snapshot was wanted."));
    m_compare->setVisible(done && place == RestoreChoice::Place::InPlace && !m_safetyId.empty());
}

std::string RestoreRunPage::comparedWith() const
{
    const RestoreRequest request = session().choice.request();
    const bool whole = request.namespaces.empty() && request.mode == RestoreRequest::Mode::Exact;
    return whole ? session().snapshotId() : std::string();
}

void RestoreRunPage::takeNotice(const Notice& notice)
{
    for (const Notice::Remedy& remedy : notice.remedies) {
        if (remedy.kind == Notice::Remedy::Kind::UndoRestore && m_jobs.contains(remedy.job) &&
            !remedy.snapshots.empty()) {
            m_safetyId = remedy.snapshots.front();
            m_undoUri = remedy.storageUri;
            showJob(m_job);
        }
    }
}

void RestoreRunPage::retry()
{
    const JobId again = session().workspace().services().jobs.retry(m_job);
    for (QLabel* each : {m_result, m_details, m_noUndo})
        setLabelText(each, {});
    for (QPushButton* each : {m_retry, m_undo, m_compare})
        each->hide();
    follow(again);
}

} // namespace tidemark::ui
