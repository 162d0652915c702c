// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/verifyafter.h"

#include "ui/jobs/jobqueue.h"
#include "ui/workspace/workspace.h"

namespace tidemark::ui {

VerifyAfter::VerifyAfter(Workspace& workspace, JobId job) : QObject(&workspace), m_workspace(workspace), m_job(job)
{
    connect(&workspace, &Workspace::notice, this, &VerifyAfter::read);
    connect(&workspace.services().jobs, &JobQueue::finished, this, &VerifyAfter::giveUpIfFailed);
}

void VerifyAfter::read(const Notice& notice)
{
    // The notice is what knows the new snapshot's id.
    if (notice.remedies.empty() || notice.remedies.front().job != m_job ||
        notice.remedies.front().kind != Notice::Remedy::Kind::ShowSnapshots)
        return;
    disconnect(&m_workspace, nullptr, this, nullptr);
    VerifyRequest request;
    request.ids = notice.remedies.front().snapshots;
    m_workspace.verify(request);
    deleteLater();
}

void VerifyAfter::giveUpIfFailed(JobId job)
{
    if (job != m_job)
        return;
    const JobInfo* info = m_workspace.services().jobs.find(job);
    const bool made =
        info != nullptr && (info->state == JobState::Succeeded || info->state == JobState::SucceededWithWarnings);
    if (!made)
        deleteLater();
}

} // namespace tidemark::ui
