// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "ui/connections/connectionspanel.h"
#include "ui/connections/profilestore.h"
#include "ui/connections/secretstore.h"
#include "ui/connections/startpage.h"
#include "ui/details/detailspanel.h"
#include "ui/dialogs/closedialog.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobspanel.h"
#include "ui/jobs/jobsummarybar.h"
#include "ui/mainwindow/snapshotactions.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/support/errortext.h"
#include "ui/support/icons.h"
#include "ui/support/infobar.h"
#include "ui/support/messagepage.h"
#include "ui/support/mnemonic.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QCryptographicHash>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <chrono>

namespace tidemark::ui {

namespace {

/// Of saved window states: docks and tool bars of another version are placed anew.
constexpr int kStateVersion = 1;
constexpr std::chrono::seconds kStatusInterval{30};

QDockWidget* makeDock(const char* name, const QString& title, QWidget* content, QMainWindow* window)
{
    auto* dock = new QDockWidget(title, window);
    dock->setObjectName(QLatin1String(name));
    dock->setAccessibleName(title);
    if (content != nullptr)
        dock->setWidget(content);
    return dock;
}

/// A key of the settings for one connection, from nothing that could be taken for a path.
QString connectionKey(const Profile& profile)
{
    const QByteArray identity = QByteArray::fromStdString(profile.repository + '\n' + profile.storageUri);
    return QStringLiteral("connections/%1/timeline")
        .arg(QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(32)));
}

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(new ActionSet(this))
    , m_makingDemo(services.questions)
    , m_inspecting(services.questions)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAccessibleName(tr("Tidemark"));
    setWindowTitle(tr("Tidemark"));
    setAcceptDrops(true);
    loadShortcuts(m_services.settings, m_actions->all());
    createCentralArea();
    createDocks();
    createMenus();
    createToolBar();
    createStatusBar();
    connectActions();
    connectGoActions();
    connectSnapshotActions();
    connectChoices();
    restoreWindow();
    offerInterrupted();
    updateActions();
}

MainWindow::~MainWindow()
{
    leaveWorkspace();
}

void MainWindow::createCentralArea()
{
    auto* area = new QWidget(this);
    area->setObjectName(QStringLiteral("centralArea"));
    m_bars = new InfoBarStack(area);
    m_pages = new QStackedWidget(area);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_start = new StartPage(m_services.profiles, m_pages);
    m_message = new MessagePage(m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_message);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bars);
    layout->addWidget(m_pages, 1);
    setCentralWidget(area);

    connect(m_start, &StartPage::connectRequested, this, [this] { editConnection({}); });
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::inspectRequested, (*m_actions)[Command::InspectFile], &QAction::trigger);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openSavedProfile);
    connect(m_bars, &InfoBarStack::remedyRequested, this, [this](const QString& key, int remedy) {
        const Notice notice = m_notices.value(key);
        if (remedy >= 0 && static_cast<std::size_t>(remedy) < notice.remedies.size())
            follow(notice.remedies[static_cast<std::size_t>(remedy)]);
    });
    connect(m_bars, &InfoBarStack::closed, this, &MainWindow::closeNotice);
}

void MainWindow::createDocks()
{
    m_connections = new ConnectionsPanel(m_services.profiles, this);
    m_connectionsDock = makeDock("connectionsDock", tr("Connections"), m_connections, this);
    m_detailsDock = makeDock("detailsDock", tr("Details"), nullptr, this);
    m_jobs = new JobsPanel(m_services.jobs, m_services.environment.clock, this);
    m_jobsDock = makeDock("jobsDock", tr("Jobs"), m_jobs, this);
    addDockWidget(Qt::LeftDockWidgetArea, m_connectionsDock);
    addDockWidget(Qt::RightDockWidgetArea, m_detailsDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobsDock);
    const int unit = fontMetrics().averageCharWidth();
    resizeDocks({m_connectionsDock, m_detailsDock}, {30 * unit, 58 * unit}, Qt::Horizontal);
    resizeDocks({m_jobsDock}, {9 * fontMetrics().height()}, Qt::Vertical);

    connect(m_connections, &ConnectionsPanel::openRequested, this, &MainWindow::openSavedProfile);
    connect(m_connections, &ConnectionsPanel::newRequested, this, [this] { editConnection({}); });
    connect(m_connections, &ConnectionsPanel::editRequested, this, [this](const QString& id) {
        if (const Profile* profile = m_services.profiles.find(id))
            editConnection(*profile);
    });
    connect(m_connections, &ConnectionsPanel::removed, this,
            [this](const QString& id) { m_services.secrets.remove(id); });
    connect(m_jobs, &JobsPanel::rerunRequested, this, [this](JobId id) {
        const JobInfo* job = m_services.jobs.find(id);
        if (job != nullptr && m_snapshotActions)
            m_snapshotActions->rerun(*job);
    });
    for (const auto signal : {&JobQueue::added, &JobQueue::started, &JobQueue::finished})
        connect(&m_services.jobs, signal, this, &MainWindow::updateActions);
}

void MainWindow::createMenus()
{
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    menuBar()->setAccessibleName(tr("Menus"));
    using C = Command;
    QMenu* file = addMenu("fileMenu", tr("&File"), {C::NewWindow, C::Connect, C::OpenDemo});
    m_recentMenu = file->addMenu(tr("&Recent"));
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, [this] {
        m_recentMenu->clear();
        for (const QString& id : m_services.profiles.recent()) {
            const Profile* profile = m_services.profiles.find(id);
            if (profile == nullptr)
                continue;
            QAction* action =
                m_recentMenu->addAction(badgeOf(*profile).connection.left(80).replace(u'&', QStringLiteral("&&")));
            connect(action, &QAction::triggered, this, [this, id] { openSavedProfile(id); });
        }
        if (m_recentMenu->isEmpty())
            m_recentMenu->addAction(tr("No connection was used yet"))->setEnabled(false);
    });
    for (const C command : {C::InspectFile, C::ImportBundle, C::ImportDakera, C::CloseConnection, C::Quit}) {
        if (command == C::InspectFile || command == C::CloseConnection)
            file->addSeparator();
        file->addAction((*m_actions)[command]);
    }
    addMenu("editMenu", tr("&Edit"),
            {C::Undo, C::Redo, C::Find, C::FindNext, C::FindPrevious, C::Rename, C::EditAnnotation, C::CopyId});
    addMenu("snapshotMenu", tr("&Snapshot"),
            {C::Create, C::CreateNow, C::Restore, C::Compare, C::Verify, C::QuickVerify, C::Pin, C::Export})
        ->addSeparator();
    menuBar()->findChild<QMenu*>(QStringLiteral("snapshotMenu"))->addAction((*m_actions)[C::Delete]);
    addMenu("repositoryMenu", tr("&Repository"), {C::VerifyAll, C::Retention, C::Trash, C::Collect, C::Lock});
    addMenu("goMenu", tr("&Go"),
            {C::GoToCurrentState, C::GoToParent, C::GoToChild, C::GoBack, C::GoForward, C::GoToDate, C::SelectLineage,
             C::SelectDependants});
    QMenu* view = addMenu("viewMenu", tr("&View"), {C::Refresh, C::CompareAgain, C::ClosePage, C::StopJob});
    view->addSeparator();
    for (QDockWidget* dock : {m_connectionsDock, m_detailsDock, m_jobsDock})
        view->addAction(dock->toggleViewAction());
    view->addSeparator();
    for (const C command : {C::FocusList, C::FocusDetails, C::FocusJobs, C::FocusConnections})
        view->addAction((*m_actions)[command]);
    addChoices(*view);
    QMenu* theme = view->addMenu(tr("&Colours"));
    theme->setObjectName(QStringLiteral("themeMenu"));
    auto* themes = new QActionGroup(this);
    for (const C command : {C::ThemeAutomatic, C::ThemeLight, C::ThemeDark, C::ThemeHighContrast}) {
        theme->addAction((*m_actions)[command]);
        themes->addAction((*m_actions)[command]);
    }
    addMenu("helpMenu", tr("&Help"), {C::Palette, C::Shortcuts, C::About});

    // Harmless things first, what destroys last and apart: nothing is one slip away.
    m_contextMenu = new QMenu(this);
    m_contextMenu->setObjectName(QStringLiteral("contextMenu"));
    for (const C command : {C::FocusDetails, C::Compare, C::Verify, C::Pin, C::Rename, C::EditAnnotation, C::CopyId,
                            C::SelectLineage, C::Export})
        m_contextMenu->addAction((*m_actions)[command]);
    m_contextMenu->addSeparator();
    m_contextMenu->addAction((*m_actions)[C::Create]);
    m_contextMenu->addAction((*m_actions)[C::Restore]);
    m_contextMenu->addSeparator();
    m_contextMenu->addAction((*m_actions)[C::Delete]);
}

QMenu* MainWindow::addMenu(const char* name, const QString& title, const QList<Command>& commands)
{
    auto* menu = new QMenu(title, menuBar());
    menu->setObjectName(QLatin1String(name));
    menu->setAccessibleName(withoutMnemonic(title));
    menu->setToolTipsVisible(true);
    for (const Command command : commands)
        menu->addAction((*m_actions)[command]);
    menuBar()->addMenu(menu);
    return menu;
}

void MainWindow::createToolBar()
{
    QToolBar* tools = addToolBar(tr("Main tool bar"));
    tools->setObjectName(QStringLiteral("mainToolBar"));
    tools->setAccessibleName(tr("Main tool bar"));
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    tools->setIconSize({extent, extent});
    using C = Command;
    for (const C command : {C::Create, C::Restore, C::Compare, C::Verify, C::Pin})
        tools->addAction((*m_actions)[command]);
    tools->addSeparator();
    tools->addAction((*m_actions)[C::Delete]);
    tools->addSeparator();
    tools->addAction((*m_actions)[C::Refresh]);
    tools->addAction((*m_actions)[C::Retention]);
}

void MainWindow::createStatusBar()
{
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->setAccessibleName(tr("Status"));
    const auto makeLabel = [this](const char* name) {
        auto* label = new QLabel;
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setIndent(fontMetrics().averageCharWidth());
        return label;
    };
    m_status = makeLabel("statusLabel");
    m_selectionStatus = makeLabel("selectionLabel");
    m_jobSummary = new JobSummaryBar(m_services.jobs);
    statusBar()->addWidget(m_status);
    statusBar()->addWidget(m_selectionStatus);
    statusBar()->addPermanentWidget(m_jobSummary);
    connect(m_jobSummary, &JobSummaryBar::activated, (*m_actions)[Command::FocusJobs], &QAction::trigger);
    m_statusTimer = new QTimer(this);
    connect(m_statusTimer, &QTimer::timeout, this, &MainWindow::showStatus);
    m_statusTimer->start(kStatusInterval);
}

void MainWindow::openProfile(const Profile& profile)
{
    leaveWorkspace();
    m_settled = false;
    m_workspace = std::make_unique<Workspace>(m_services, profile);
    m_snapshotActions = std::make_unique<SnapshotActions>(*m_workspace, *this);
    m_view = new WorkspaceView(*m_workspace, m_pages);
    m_details = new DetailsPanel(*m_workspace, m_detailsDock);
    m_detailsDock->setWidget(m_details);
    m_pages->addWidget(m_view);
    connectWorkspace();
    connectDetails();
    if (!profile.id.isEmpty())
        m_services.profiles.markUsed(profile.id);
    m_connections->setOpenProfile(profile.id);
    m_view->restoreState(m_services.settings.value(connectionKey(profile)).toByteArray());
    showWorkspace();
    m_workspace->refresh(true);
}

void MainWindow::openSavedProfile(const QString& profileId)
{
    const Profile* profile = m_services.profiles.find(profileId);
    if (profile != nullptr && (!m_workspace || m_workspace->profile().id != profileId))
        openProfile(Profile(*profile));
}

void MainWindow::showWorkspace()
{
    m_pages->setCurrentWidget(m_view);
    const EnvironmentBadge badge = m_workspace->badge();
    // "[*]" is Qt's place for a mark of unsaved changes.
    QString name = badge.connection.left(120);
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    setWindowTitle(
        badge.environment == Environment::Production
            ? tr("%1: %2 – Tidemark", "environment, connection").arg(environmentWord(badge.environment), name)
            : tr("%1 – Tidemark", "a connection").arg(name));
    showStatus();
    updateActions();
    m_view->takeKeyboard();
}

void MainWindow::leaveWorkspace()
{
    if (!m_workspace)
        return;
    m_services.settings.setValue(connectionKey(m_workspace->profile()), m_view->saveState());
    forgetNotices();
    m_snapshotActions.reset();
    delete m_details;
    m_details = nullptr;
    delete m_view;
    m_view = nullptr;
    m_workspace.reset();
}

void MainWindow::closeConnection()
{
    leaveWorkspace();
    m_connections->setOpenProfile({});
    m_pages->setCurrentWidget(m_start);
    setWindowTitle(tr("Tidemark"));
    showStatus();
    updateActions();
}

std::vector<std::string> MainWindow::selection() const
{
    return m_view == nullptr ? std::vector<std::string>() : m_view->selectedIds();
}

EnvironmentBadge MainWindow::badge() const
{
    return m_workspace ? m_workspace->badge() : EnvironmentBadge();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    bool otherWindow = false;
    for (const QWidget* widget : QApplication::topLevelWidgets())
        otherWindow = otherWindow || (widget != this && widget->isVisible() && qobject_cast<const MainWindow*>(widget));
    if (!m_mayClose && !otherWindow && m_services.jobs.activeCount() != 0) {
        event->ignore();
        auto* dialog = new CloseDialog(m_services.jobs, badge(), this);
        connect(dialog, &CloseDialog::showJobs, (*m_actions)[Command::FocusJobs], &QAction::trigger);
        connect(dialog, &CloseDialog::stopAndQuit, this, [this] {
            m_mayClose = true;
            m_services.jobs.cancelAll();
            close();
        });
        connect(dialog, &CloseDialog::quitWhenDone, this, [this] {
            m_mayClose = true;
            emit quitWhenIdleRequested();
            close();
        });
        dialog->open();
        return;
    }
    saveWindow();
    event->accept();
}

void MainWindow::saveWindow()
{
    m_services.settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_services.settings.setValue(QStringLiteral("window/state"), saveState(kStateVersion));
    if (m_workspace)
        m_services.settings.setValue(connectionKey(m_workspace->profile()), m_view->saveState());
}

void MainWindow::restoreWindow()
{
    resize(1440, 900);
    restoreGeometry(m_services.settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(m_services.settings.value(QStringLiteral("window/state")).toByteArray(), kStateVersion);
}

} // namespace tidemark::ui
