// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/profile.h"
#include "ui/jobs/job.h"
#include "ui/jobs/latesttask.h"
#include "ui/mainwindow/actionset.h"
#include "ui/support/theme.h"
#include "ui/workspace/notice.h"
#include "ui/workspace/services.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>

class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;

namespace tidemark::ui {

class ConnectionsPanel;
class DetailsPanel;
class InfoBarStack;
class JobSummaryBar;
class JobsPanel;
class MessagePage;
class SnapshotActions;
class StartPage;
class Workspace;
class WorkspaceView;

/// A window: connections, timeline, details and jobs around one open connection, or the start page. It wires its parts
/// and decides in one place what can be done. Never blocks. UI thread only. Borrows the services, which must outlive
/// it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openProfile(const Profile& profile);
    void openSavedProfile(const QString& profileId);
    /// Makes the demo first where there is none.
    void openDemo();
    /// A file of snapshots or an SQLite database: looked into, never restored. Needs no open connection.
    void inspect(const std::string& file);
    void closeConnection();
    Workspace* workspace() const { return m_workspace.get(); } ///< Null on the start page.
    const ActionSet& actions() const { return *m_actions; }

signals:
    /// What was opened is shown as far as it can be. Empty: all is well.
    void settled(const QString& error);
    void newWindowRequested();
    void themeChosen(tidemark::ui::ThemeChoice choice);
    /// The last window was asked to close when jobs ran, and the answer was to wait for them.
    void quitWhenIdleRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Inspected {
        std::string file;
        bool isDatabase = false;
        bool isDirectory = false;
    };
    void createMenus();
    QMenu* addMenu(const char* name, const QString& title, const QList<Command>& commands);
    void addChoices(QMenu& view);
    void addLanguages(QMenu& view);
    void createToolBar();
    void createDocks();
    void createCentralArea();
    void createStatusBar();
    void connectActions();
    void connectGoActions();
    void connectSnapshotActions();
    void connectChoices();
    void connectWorkspace();
    void connectDetails();

    void showWorkspace();
    void leaveWorkspace();
    void showNotice(const Notice& notice);
    void showStandingNotices();
    void closeNotice(const QString& key); ///< By a person.
    void forgetNotices();
    void follow(const Notice::Remedy& remedy);
    void offerInterrupted();
    void editConnection(const Profile& profile);
    void chooseFile(const QString& title, std::function<void(const std::string&)> chosen);
    void showInspected(const Inspected& inspected);
    void showContextMenu(const QPoint& globalPosition);
    void showStatus();
    void updateActions();
    void updateSelection();
    void settleIfDone();
    void saveWindow();
    void restoreWindow();
    std::vector<std::string> selection() const;
    EnvironmentBadge badge() const; ///< Without a connection's name while none is open.

    Services m_services;
    ActionSet* m_actions = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SnapshotActions> m_snapshotActions;

    QStackedWidget* m_pages = nullptr;
    StartPage* m_start = nullptr;
    MessagePage* m_message = nullptr;
    WorkspaceView* m_view = nullptr;
    InfoBarStack* m_bars = nullptr;
    QHash<QString, Notice> m_notices;         ///< Those that m_bars shows, by key.
    QSet<QString> m_standing;                 ///< Keys of what is so now, whether it is shown or was closed.
    QHash<QString, QString> m_closedStanding; ///< Texts of those that somebody closed.
    ConnectionsPanel* m_connections = nullptr;
    JobsPanel* m_jobs = nullptr;
    DetailsPanel* m_details = nullptr;
    QDockWidget* m_connectionsDock = nullptr;
    QDockWidget* m_detailsDock = nullptr;
    QDockWidget* m_jobsDock = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_contextMenu = nullptr;
    QLabel* m_status = nullptr;
    QLabel* m_selectionStatus = nullptr;
    JobSummaryBar* m_jobSummary = nullptr;
    QTimer* m_statusTimer = nullptr;
    LatestTask<std::string> m_makingDemo;
    LatestTask<Inspected> m_inspecting;
    std::string m_toInspect; ///< Once a connection is open.
    bool m_settled = false;
    bool m_mayClose = false;
};

} // namespace tidemark::ui
