// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobspanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/snapshotactions.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/support/errortext.h"
#include "ui/support/infobar.h"
#include "ui/support/showntext.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/interruptednotice.h"
#include "ui/workspace/unreadablenotice.h"
#include "ui/workspace/workspace.h"

#include <QDockWidget>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr std::size_t kMostInterrupted = 5; ///< Bars about restores that broke off; the newest ones.

InfoBar::Severity barSeverity(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Information: return InfoBar::Severity::Information;
    case Notice::Severity::Success: return InfoBar::Severity::Success;
    case Notice::Severity::Warning: return InfoBar::Severity::Warning;
    case Notice::Severity::Error: break;
    }
    return InfoBar::Severity::Error;
}

QString interruptedJobsKey()
{
    return QStringLiteral("interrupted-jobs");
}

const InterruptedRestore* interruptedOf(const Workspace& workspace, const Notice::Remedy& remedy)
{
    const auto& known = workspace.interruptedRestores();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const InterruptedRestore& each) { return each.id == remedy.interrupted; });
    return found == known.end() ? nullptr : &*found;
}

/// What is so as long as the repository is as it is.
std::vector<Notice> standingNotices(const Workspace& workspace)
{
    std::vector<Notice> notices;
    if (const auto listing = workspace.listing(); listing && !listing->unreadable.empty()) {
        Notice notice;
        notice.severity = Notice::Severity::Warning;
        notice.key = QStringLiteral("unreadable");
        notice.text = unreadableNotice(listing->unreadable);
        notices.push_back(std::move(notice));
    }
    if (const auto& error = workspace.interruptedError()) {
        const ErrorText text = errorText(*error);
        Notice notice;
        notice.severity = Notice::Severity::Warning;
        notice.key = QStringLiteral("interrupted-unreadable");
        notice.text = MainWindow::tr("Whether a restore broke off here cannot be told: %1. The snapshots are not "
                                     "affected.",
                                     "an error")
                          .arg(text.headline);
        notice.details = text.detail;
        notices.push_back(std::move(notice));
    }
    const auto& interrupted = workspace.interruptedRestores();
    for (std::size_t i = std::min(interrupted.size(), kMostInterrupted); i-- > 0;) { // the newest comes on top
        const SnapshotMetadata* snapshot = workspace.find(interrupted[i].snapshotId);
        const QString title = snapshot == nullptr ? shownText(interrupted[i].snapshotId) : snapshotTitle(*snapshot);
        notices.push_back(interruptedNotice(interrupted[i], title, workspace.profile().storageUri));
    }
    return notices;
}

} // namespace

void MainWindow::showStandingNotices()
{
    const std::vector<Notice> notices = standingNotices(*m_workspace);
    QSet<QString> keys;
    for (const Notice& notice : notices)
        keys.insert(notice.key);
    for (const QString& key : std::as_const(m_standing)) {
        if (keys.contains(key))
            continue;
        m_bars->close(key);
        m_notices.remove(key);
        m_closedStanding.remove(key);
    }
    m_standing = std::move(keys);
    for (const Notice& notice : notices) {
        // What somebody closed does not come again, and what is there is not said twice; a job may have said more.
        const auto there = m_notices.constFind(notice.key);
        const bool said =
            there != m_notices.constEnd() && (there->text == notice.text || there->severity == Notice::Severity::Error);
        if (!said && m_closedStanding.value(notice.key) != notice.text)
            showNotice(notice);
    }
}

void MainWindow::forgetNotices()
{
    // Their remedies are about the connection that is left.
    for (const QString& key : m_notices.keys()) {
        if (key == interruptedJobsKey())
            continue;
        m_bars->close(key);
        m_notices.remove(key);
    }
    m_standing.clear();
    m_closedStanding.clear();
}

void MainWindow::closeNotice(const QString& key)
{
    const Notice notice = m_notices.take(key);
    if (m_standing.contains(key))
        m_closedStanding.insert(key, notice.text);
}

void MainWindow::showNotice(const Notice& notice)
{
    InfoBar::Content content;
    content.severity = barSeverity(notice.severity);
    content.key = notice.key;
    content.text = notice.text;
    content.details = notice.details;
    for (const Notice::Remedy& remedy : notice.remedies)
        content.remedies += remedy.label;
    m_notices.insert(notice.key, notice);
    m_bars->show(content);
}

void MainWindow::follow(const Notice::Remedy& remedy)
{
    using Kind = Notice::Remedy::Kind;
    if (remedy.kind == Kind::ShowJob) {
        m_jobsDock->show();
        m_jobsDock->raise();
        m_jobs->select(remedy.job);
        m_jobs->focusList();
        return;
    }
    if (remedy.kind == Kind::Retry) {
        m_services.jobs.retry(remedy.job);
        return;
    }
    if (!m_workspace)
        return;
    switch (remedy.kind) {
    case Kind::UndoRestore:
        if (!remedy.snapshots.empty())
            m_snapshotActions->undoRestore(remedy.snapshots.front(), remedy.storageUri);
        break;
    case Kind::ResumeRestore:
        if (const InterruptedRestore* restore = interruptedOf(*m_workspace, remedy))
            m_snapshotActions->resumeRestore(*restore);
        break;
    case Kind::ForgetRestore:
        if (const InterruptedRestore* restore = interruptedOf(*m_workspace, remedy))
            m_snapshotActions->forgetRestore(*restore);
        break;
    case Kind::ShowChanges:
        if (remedy.snapshots.size() == 2)
            m_view->showComparison(remedy.snapshots[0], remedy.snapshots[1]);
        break;
    case Kind::Undelete: m_workspace->undelete(remedy.snapshots); break;
    case Kind::ShowSnapshots:
        m_view->showTimeline();
        m_view->timeline().select(remedy.snapshots);
        break;
    case Kind::VerifyAll: m_snapshotActions->verify({}, false); break;
    case Kind::Reopen: m_workspace->refresh(true); break;
    case Kind::Retry:
    case Kind::ShowJob: break;
    }
}

void MainWindow::offerInterrupted()
{
    QStringList titles;
    JobId first = 0;
    for (const JobId id : m_services.jobs.ids()) {
        const JobInfo* job = m_services.jobs.find(id);
        if (job == nullptr || job->state != JobState::Interrupted)
            continue;
        first = first == 0 ? id : first;
        titles += job->description.title.left(100);
    }
    if (titles.isEmpty())
        return;
    Notice notice;
    notice.severity = Notice::Severity::Warning;
    notice.key = interruptedJobsKey();
    notice.text = tr("%Ln job(s) of an earlier run did not end: %1. Nothing half-written is shown or used; what they "
                     "left behind is removed by Free Space.",
                     nullptr, static_cast<int>(titles.size()))
                      .arg(titles.mid(0, 3).join(QStringLiteral("; ")));
    notice.remedies = {{Notice::Remedy::Kind::ShowJob, tr("Show in Jobs"), {}, first, {}}};
    showNotice(notice);
}

} // namespace tidemark::ui
