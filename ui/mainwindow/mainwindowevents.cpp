// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionspanel.h"
#include "ui/connections/profilestore.h"
#include "ui/details/detailspanel.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobspanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/snapshotactions.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/infobar.h"
#include "ui/support/messagepage.h"
#include "ui/support/places.h"
#include "ui/support/showntext.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/demodirectory.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include <fstream>

namespace tidemark::ui {

namespace {

bool looksLikeDatabase(const std::string& file)
{
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    char head[16] = {};
    std::ifstream in(file, std::ios::binary);
    return in.read(head, sizeof head) && std::string_view(head, sizeof head) == kMagic;
}

} // namespace

void MainWindow::connectWorkspace()
{
    connect(m_workspace.get(), &Workspace::listingChanged, this, [this] {
        showStandingNotices();
        showStatus();
        updateSelection();
        settleIfDone();
        if (m_workspace->state() != Workspace::State::Loading && !m_toInspect.empty())
            m_snapshotActions->importBundle(std::exchange(m_toInspect, {}));
    });
    connect(m_workspace.get(), &Workspace::currentStateChanged, this, [this] {
        updateActions();
        settleIfDone();
    });
    connect(m_workspace.get(), &Workspace::profileChanged, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &Workspace::notice, this, &MainWindow::showNotice);
    connect(&m_workspace->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_view, &WorkspaceView::selectionChanged, this, &MainWindow::updateSelection);
    connect(m_view, &WorkspaceView::pageChanged, this, &MainWindow::updateSelection);
    connect(m_view, &WorkspaceView::detailsRequested, (*m_actions)[Command::FocusDetails], &QAction::trigger);
    connect(m_view, &WorkspaceView::createRequested, (*m_actions)[Command::Create], &QAction::trigger);
    connect(m_view, &WorkspaceView::restoreRequested, m_snapshotActions.get(),
            [this](const std::string& id) { m_snapshotActions->restore(id); });
    connect(m_view, &WorkspaceView::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_view, &WorkspaceView::lockRequested, m_workspace.get(), &Workspace::setReadOnly);
    connect(m_snapshotActions.get(), &SnapshotActions::compareRequested, m_view, &WorkspaceView::showComparison);
    connect(m_snapshotActions.get(), &SnapshotActions::showInTimelineRequested, this,
            [this](const std::vector<std::string>& ids) {
                m_view->showTimeline();
                m_view->timeline().select(ids);
            });
    connect(m_snapshotActions.get(), &SnapshotActions::connectRequested, this, [this](const QString& uri) {
        Profile profile;
        profile.storageUri = uri.toStdString();
        editConnection(profile);
    });
}

void MainWindow::connectDetails()
{
    connect(m_details, &DetailsPanel::selectRequested, this, [this](const std::vector<std::string>& ids) {
        m_view->showTimeline();
        m_view->timeline().select(ids);
    });
    connect(m_details, &DetailsPanel::filterRequested, this, [this](const QString& filter) {
        m_view->showTimeline();
        m_view->timeline().setFilter(filter);
    });
    connect(m_details, &DetailsPanel::verifyRequested, m_snapshotActions.get(), &SnapshotActions::verify);
    connect(m_details, &DetailsPanel::compareRequested, m_view, &WorkspaceView::showComparison);
    connect(m_details, &DetailsPanel::createRequested, (*m_actions)[Command::Create], &QAction::trigger);
    connect(m_details, &DetailsPanel::showJobRequested, this, [this](JobId id) {
        m_jobsDock->show();
        m_jobsDock->raise();
        m_jobs->select(id);
    });
}

void MainWindow::openDemo()
{
    leaveWorkspace();
    m_settled = false;
    m_connections->setOpenProfile({});
    m_message->showWaiting(tr("Opening the demo. The first time it has to be made, which takes some seconds…"));
    m_pages->setCurrentWidget(m_message);
    updateActions();
    m_makingDemo.start(
        [environment = m_services.environment](const JobContext& context) {
            return demoDirectory(environment.files, demoParentDirectory(), context);
        },
        [this](const Result<std::string>& directory) {
            if (directory) {
                openProfile(demoProfile(*directory));
                return;
            }
            const ErrorText text = errorText(directory.error());
            m_message->show({text.headline, text.detail + u'\n' + text.advice, {}, true, false});
            emit settled(tr("%1: %2", "an error and its particulars").arg(text.headline, text.detail));
        });
}

void MainWindow::editConnection(const Profile& profile)
{
    auto* dialog = new ConnectionDialog(
        {m_services.profiles, m_services.secrets, m_services.questions, m_services.environment, m_services.openStorage},
        profile, this);
    connect(dialog, &ConnectionDialog::openRequested, this, [this](const QString& id) {
        if (const Profile* saved = m_services.profiles.find(id))
            openProfile(Profile(*saved));
    });
    dialog->open();
}

void MainWindow::chooseFile(const QString& title, std::function<void(const std::string&)> chosen)
{
    // Not exec(): a nested event loop would let everything else happen meanwhile.
    auto* dialog = new QFileDialog(this, title);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAccessibleName(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [chosen = std::move(chosen)](const QString& file) { chosen(QFile::encodeName(file).toStdString()); });
    dialog->open();
}

void MainWindow::inspect(const std::string& file)
{
    m_inspecting.start(
        [file](const JobContext&) -> Result<Inspected> {
            Inspected inspected;
            inspected.file = file;
            inspected.isDirectory = QFileInfo(QFile::decodeName(file.c_str())).isDir();
            inspected.isDatabase = !inspected.isDirectory && looksLikeDatabase(file);
            return inspected;
        },
        [this](const Result<Inspected>& inspected) {
            if (inspected)
                showInspected(*inspected);
        });
}

void MainWindow::showInspected(const Inspected& inspected)
{
    if (inspected.isDirectory) {
        // A repository: looked at, without a storage.
        Profile profile;
        profile.name = QFileInfo(QFile::decodeName(inspected.file.c_str())).fileName();
        profile.repository = inspected.file;
        profile.readOnly = true;
        openProfile(profile);
    } else if (inspected.isDatabase && m_workspace) {
        m_snapshotActions->inspectStorage("sqlite:" + inspected.file);
    } else if (inspected.isDatabase) {
        Profile profile;
        profile.storageUri = "sqlite:" + inspected.file;
        editConnection(profile);
    } else if (m_workspace) {
        m_snapshotActions->importBundle(inspected.file);
    } else {
        m_toInspect = inspected.file;
        Profile profile;
        profile.name = tr("Usual repository");
        profile.repository = defaultRepositoryDirectory();
        openProfile(profile);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return;
    event->acceptProposedAction();
    inspect(QFile::encodeName(urls.front().toLocalFile()).toStdString());
}

void MainWindow::showStatus()
{
    QString text = tr("Not connected");
    if (m_workspace) {
        const auto listing = m_workspace->listing();
        const int count = listing ? static_cast<int>(listing->snapshots.size()) : 0;
        switch (m_workspace->state()) {
        case Workspace::State::Loading: text = tr("Reading the repository…"); break;
        case Workspace::State::NoRepository: text = tr("Connected · no repository yet"); break;
        case Workspace::State::Failed:
            text = listing ? tr("The repository cannot be read; showing it as it was at %1", "a time")
                                 .arg(shownTime(m_workspace->loadedAt()))
                           : tr("The repository cannot be read");
            break;
        case Workspace::State::Ready:
            text = tr("Connected · %Ln snapshot(s)", nullptr, count);
            if (count != 0) {
                const std::int64_t newest = listing->snapshots.front().createdAt;
                const QString age = shownAge(newest, m_services.environment.clock.unixSeconds());
                text += tr(" · last %1", "an age or a time").arg(age.isEmpty() ? shownTime(newest) : age);
            }
            break;
        }
    }
    m_status->setText(text);
    m_status->setAccessibleName(text);
}

void MainWindow::settleIfDone()
{
    if (m_settled || m_workspace->state() == Workspace::State::Loading)
        return;
    const CurrentState::Knowledge knowledge = m_workspace->currentState().knowledge;
    if (m_workspace->state() == Workspace::State::Ready &&
        (knowledge == CurrentState::Knowledge::Unknown || knowledge == CurrentState::Knowledge::Comparing))
        return;
    m_settled = true;
    const bool failed = m_workspace->state() == Workspace::State::Failed && m_workspace->error();
    emit settled(failed ? errorText(*m_workspace->error()).headline : QString());
}

} // namespace tidemark::ui
