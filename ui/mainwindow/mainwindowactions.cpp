// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionspanel.h"
#include "ui/details/detailspanel.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/gotodatedialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobspanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/snapshotactions.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QSettings>

namespace tidemark::ui {

namespace {

void reveal(QDockWidget* dock)
{
    dock->show();
    dock->raise();
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](Command command, auto&& function) {
        connect((*m_actions)[command], &QAction::triggered, this, std::forward<decltype(function)>(function));
    };
    on(Command::NewWindow, &MainWindow::newWindowRequested);
    on(Command::Connect, [this] { editConnection({}); });
    on(Command::OpenDemo, [this] { openDemo(); });
    on(Command::CloseConnection, [this] { closeConnection(); });
    on(Command::Quit, [] { QApplication::closeAllWindows(); });
    on(Command::InspectFile,
       [this] { chooseFile(tr("Inspect a File"), [this](const std::string& file) { inspect(file); }); });
    on(Command::ImportBundle, [this] {
        chooseFile(tr("Import Snapshots"), [this](const std::string& file) { m_snapshotActions->importBundle(file); });
    });
    on(Command::ImportDakera, [this] { m_snapshotActions->importDakera(); });

    const std::pair<Command, ThemeChoice> themes[] = {{Command::ThemeAutomatic, ThemeChoice::Automatic},
                                                      {Command::ThemeLight, ThemeChoice::Light},
                                                      {Command::ThemeDark, ThemeChoice::Dark},
                                                      {Command::ThemeHighContrast, ThemeChoice::HighContrast}};
    const int chosen = m_services.settings.value(QStringLiteral("theme"), 0).toInt();
    for (const auto& [command, choice] : themes) {
        (*m_actions)[command]->setChecked(static_cast<int>(choice) == chosen);
        on(command, [this, choice = choice] {
            m_services.settings.setValue(QStringLiteral("theme"), static_cast<int>(choice));
            emit themeChosen(choice);
        });
    }
    on(Command::Palette, [this] {
        auto* palette = new CommandPalette(badge(), m_actions->all(), this);
        palette->open();
    });
    on(Command::Shortcuts, [this] {
        auto* dialog = new ShortcutsDialog(badge(), m_services.settings, m_actions->all(), this);
        dialog->open();
    });
    on(Command::About, [this] {
        auto* dialog = new AboutDialog(badge(), this);
        dialog->open();
    });
    on(Command::StopJob, [this] { m_jobs->cancelSelected(); });
}

void MainWindow::connectGoActions()
{
    const auto onTimeline = [this](Command command, void (TimelinePage::*go)()) {
        connect((*m_actions)[command], &QAction::triggered, this, [this, go] {
            if (m_view == nullptr)
                return;
            m_view->showTimeline();
            (m_view->timeline().*go)();
        });
    };
    onTimeline(Command::Find, &TimelinePage::focusFilter);
    onTimeline(Command::FindNext, &TimelinePage::findNext);
    onTimeline(Command::FindPrevious, &TimelinePage::findPrevious);
    onTimeline(Command::GoToCurrentState, &TimelinePage::goToCurrentState);
    onTimeline(Command::GoToParent, &TimelinePage::goToParent);
    onTimeline(Command::GoToChild, &TimelinePage::goToChild);
    onTimeline(Command::GoBack, &TimelinePage::goBack);
    onTimeline(Command::GoForward, &TimelinePage::goForward);
    onTimeline(Command::SelectLineage, &TimelinePage::selectNeeded);
    onTimeline(Command::SelectDependants, &TimelinePage::selectDependants);
    onTimeline(Command::FocusList, &TimelinePage::focusList);
    const auto on = [this](Command command, auto&& function) {
        connect((*m_actions)[command], &QAction::triggered, this, std::forward<decltype(function)>(function));
    };
    on(Command::ClosePage, [this] { m_view->showTimeline(); });
    on(Command::GoToDate, [this] {
        auto* dialog = new GoToDateDialog(*m_workspace, this);
        connect(dialog, &GoToDateDialog::chosen, this, [this](qint64 seconds) {
            m_view->showTimeline();
            m_view->timeline().goToDate(seconds);
        });
        dialog->open();
    });
    on(Command::FocusDetails, [this] {
        reveal(m_detailsDock);
        if (m_details != nullptr)
            m_details->setFocus();
    });
    on(Command::FocusJobs, [this] {
        reveal(m_jobsDock);
        m_jobs->focusList();
    });
    on(Command::FocusConnections, [this] {
        reveal(m_connectionsDock);
        m_connections->focusList();
    });
}

void MainWindow::connectSnapshotActions()
{
    const auto on = [this](Command command, auto&& function) {
        connect((*m_actions)[command], &QAction::triggered, this, std::forward<decltype(function)>(function));
    };
    on(Command::Undo, [this] { m_workspace->undoStack().undo(); });
    on(Command::Redo, [this] { m_workspace->undoStack().redo(); });
    on(Command::Refresh, [this] { m_workspace->refresh(true); });
    on(Command::Create, [this] { m_snapshotActions->create({}); });
    on(Command::CreateNow, [this] { m_snapshotActions->createNow(); });
    on(Command::Restore, [this] { m_snapshotActions->restore(selection().front()); });
    on(Command::Verify, [this] { m_snapshotActions->verify(selection(), false); });
    on(Command::QuickVerify, [this] { m_snapshotActions->verify(selection(), true); });
    on(Command::VerifyAll, [this] { m_snapshotActions->verify({}, false); });
    on(Command::Pin, [this] { m_snapshotActions->togglePin(selection()); });
    on(Command::Rename, [this] {
        if (!m_view->rename(selection().front()))
            m_snapshotActions->edit(selection());
    });
    on(Command::EditAnnotation, [this] { m_snapshotActions->edit(selection()); });
    on(Command::CopyId, [this] { m_snapshotActions->copyIds(selection()); });
    on(Command::Export, [this] { m_snapshotActions->exportBundle(selection()); });
    on(Command::Delete, [this] { m_snapshotActions->remove(selection()); });
    on(Command::Trash, [this] { m_snapshotActions->showTrash(); });
    on(Command::Collect, [this] { m_snapshotActions->collect(); });
    on(Command::Retention, [this] { m_view->showRetention(); });
    on(Command::Lock, [this](bool locked) { m_workspace->setReadOnly(locked); });
    on(Command::CompareAgain, [this] {
        if (const auto& base = m_workspace->currentState().baseId)
            m_view->showComparison(*base, std::nullopt);
    });
    on(Command::Compare, [this] {
        const std::vector<std::string> ids = selection();
        if (ids.size() == 1) {
            m_view->showComparison(ids[0], std::nullopt);
            return;
        }
        // The older one first, whichever was selected first.
        const SnapshotMetadata* a = m_workspace->find(ids[0]);
        const SnapshotMetadata* b = m_workspace->find(ids[1]);
        const bool swap = a != nullptr && b != nullptr && isNewer(*a, *b);
        m_view->showComparison(ids[swap ? 1 : 0], ids[swap ? 0 : 1]);
    });
}

void MainWindow::updateActions()
{
    const bool open = m_workspace != nullptr;
    const std::vector<std::string> ids = selection();
    const QString noConnection = open ? QString() : tr("Connect to a storage first.");
    const auto set = [this](Command command, const QString& reason) { m_actions->setReason(command, reason); };
    const auto first = [](const QString& a, const QString& b) { return a.isEmpty() ? b : a; };
    const QString none = ids.empty() ? tr("Select a snapshot first.") : QString();
    const QString notOne = ids.size() == 1 ? QString() : tr("Select exactly one snapshot.");
    const auto whyNot = [&](JobKind kind, const std::vector<std::string>& about = {}) {
        return open ? m_workspace->whyNot(kind, about) : noConnection;
    };
    for (const Command command :
         {Command::CloseConnection, Command::Find, Command::FindNext, Command::FindPrevious, Command::GoToCurrentState,
          Command::GoToDate, Command::Refresh, Command::FocusList, Command::GoBack, Command::GoForward, Command::Lock})
        set(command, noConnection);
    for (const Command command :
         {Command::CopyId, Command::GoToParent, Command::GoToChild, Command::SelectLineage, Command::SelectDependants})
        set(command, first(noConnection, none));
    set(Command::Create, whyNot(JobKind::Create));
    set(Command::CreateNow, whyNot(JobKind::Create));
    set(Command::Restore, first(first(noConnection, notOne), whyNot(JobKind::Restore, ids)));
    set(Command::Compare,
        first(noConnection, ids.size() == 2 || (ids.size() == 1 && open && !m_workspace->profile().storageUri.empty())
                                ? QString()
                                : tr("Select two snapshots, or one to compare it with the current state.")));
    set(Command::Verify, first(first(noConnection, none), whyNot(JobKind::Verify, ids)));
    set(Command::QuickVerify, first(first(noConnection, none), whyNot(JobKind::Verify, ids)));
    set(Command::VerifyAll, whyNot(JobKind::Verify));
    set(Command::Rename, first(first(noConnection, notOne), whyNot(JobKind::Annotate, ids)));
    for (const Command command : {Command::Pin, Command::EditAnnotation})
        set(command, first(first(noConnection, none), whyNot(JobKind::Annotate, ids)));
    set(Command::Export, first(first(noConnection, none), whyNot(JobKind::Export, ids)));
    set(Command::Delete, first(first(noConnection, none), whyNot(JobKind::Delete, ids)));
    set(Command::ImportBundle, whyNot(JobKind::Import));
    set(Command::ImportDakera, whyNot(JobKind::Import));
    // These show first what they would do; what blocks the deed is said there.
    const bool readable = open && m_workspace->state() != Workspace::State::NoRepository;
    const QString noRepository = readable ? QString() : tr("There is no repository yet.");
    for (const Command command : {Command::Retention, Command::Trash})
        set(command, first(noConnection, noRepository));
    set(Command::Collect, whyNot(JobKind::Collect));
    set(Command::Undo,
        first(noConnection, open && m_workspace->undoStack().canUndo() ? QString() : tr("Nothing was edited yet.")));
    set(Command::Redo,
        first(noConnection, open && m_workspace->undoStack().canRedo() ? QString() : tr("Nothing was undone.")));
    set(Command::CompareAgain,
        first(noConnection, open && m_workspace->currentState().baseId
                                ? QString()
                                : tr("The storage descends from no snapshot of this repository.")));
    set(Command::ClosePage, open && !m_view->isTimelineShown() ? QString() : tr("The timeline is shown already."));
    set(Command::StopJob, m_services.jobs.activeCount() != 0 ? QString() : tr("No job is running."));
    (*m_actions)[Command::Lock]->setChecked(open && m_workspace->profile().readOnly);

    bool allPinned = !ids.empty();
    for (const std::string& id : ids) {
        const SnapshotMetadata* snapshot = m_workspace->find(id);
        allPinned = allPinned && snapshot != nullptr && snapshot->pinned;
    }
    (*m_actions)[Command::Pin]->setText(allPinned ? tr("Un&pin") : tr("&Pin"));
    (*m_actions)[Command::Pin]->setIcon(actionIcon(allPinned ? Glyph::Unpin : Glyph::Pin));
}

void MainWindow::updateSelection()
{
    const std::vector<std::string> ids = selection();
    if (m_details != nullptr)
        m_details->setSelection(ids, m_view->currentStateSelected());
    std::uint64_t bytes = 0;
    for (const std::string& id : ids) {
        const SnapshotMetadata* snapshot = m_workspace->find(id);
        bytes += snapshot == nullptr ? 0 : snapshot->sizeBytes;
    }
    const int count = static_cast<int>(ids.size());
    m_selectionStatus->setText(count < 2 ? QString()
                                         : tr("%Ln selected, %1 added by them", nullptr, count).arg(shownBytes(bytes)));
    m_selectionStatus->setAccessibleName(m_selectionStatus->text());
    updateActions();
}

void MainWindow::showContextMenu(const QPoint& globalPosition)
{
    m_contextMenu->popup(globalPosition);
}

} // namespace tidemark::ui
