// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobsummarybar.h"

#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobtext.h"
#include "ui/support/showntext.h"

namespace tidemark::ui {

namespace {

constexpr int kTitleChars = 40;
constexpr qsizetype kLongestTitle = 300; ///< Before it is measured.

} // namespace

JobSummaryBar::JobSummaryBar(JobQueue& queue, QWidget* parent) : QToolButton(parent), m_queue(queue)
{
    setObjectName(QStringLiteral("jobSummary"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    hide();
    connect(this, &QToolButton::clicked, this, &JobSummaryBar::activated);
    connect(&queue, &JobQueue::added, this, &JobSummaryBar::showJobs);
    connect(&queue, &JobQueue::changed, this, &JobSummaryBar::showJobs);
    connect(&queue, &JobQueue::removed, this, &JobSummaryBar::showJobs);
    showJobs();
}

void JobSummaryBar::showJobs()
{
    const JobInfo* shown = nullptr;
    int others = 0;
    for (const JobId id : m_queue.ids()) {
        const JobInfo* job = m_queue.find(id);
        if (job == nullptr || !isActive(job->state) || job->description.quiet)
            continue;
        // The oldest that runs: it stays until it has ended, however many come after it.
        const bool better = shown == nullptr || job->state != JobState::Queued;
        others += shown == nullptr ? 0 : 1;
        shown = better ? job : shown;
    }
    if (shown == nullptr) {
        hide();
        return;
    }
    QString text = fontMetrics().elidedText(shown->description.title.left(kLongestTitle), Qt::ElideRight,
                                            fontMetrics().averageCharWidth() * kTitleChars);
    if (shown->state == JobState::Queued)
        text += QStringLiteral(" · ") + stateWord(shown->state);
    else if (shown->progress.permille() >= 0)
        text = tr("%1 %2 %", "a job, a percentage").arg(text).arg(shown->progress.permille() / 10);
    else
        text += QStringLiteral(" · ") + phaseWord(shown->progress.phase);
    if (const QString left = timeLeftText(*shown); !left.isEmpty())
        text += QStringLiteral(" · ") + left;
    if (others != 0)
        text += QStringLiteral(" · ") + tr("%Ln more", "jobs", others);
    QString escaped = text;
    setText(escaped.replace(u'&', QLatin1String("&&")));
    setAccessibleName(tr("Jobs: %1").arg(text));
    setToolTip(plainToolTip(tr("%1\nClick to see the jobs.").arg(shown->description.title.left(kLongestTitle))));
    show();
}

} // namespace tidemark::ui
