// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "ui/support/elidedlabel.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/noticebar.h"
#include "ui/support/places.h"
#include "ui/support/showntext.h"
#include "ui/timeline/snapshottablemodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/unreadablenotice.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <chrono>

namespace tidemark::ui {

namespace {

/// Ages are shown in minutes.
constexpr std::chrono::seconds kAgeInterval{30};

QLabel* makeStatusLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setIndent(2 * label->fontMetrics().averageCharWidth());
    label->hide();
    return label;
}

void setStatus(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

MainWindow::MainWindow(const RepositoryEnvironment& environment, QWidget* parent)
    : QMainWindow(parent)
    , m_loader(environment)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAccessibleName(tr("Tidemark"));
    setWindowTitle(tr("Tidemark"));
    resize(1280, 800);
    createActions();
    createCentralArea(environment.clock);
    createStatusBar();
    connect(&m_loader, &RepositoryLoader::finished, this, &MainWindow::showOutcome);
    updateActions();
}

void MainWindow::createActions()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->setObjectName(QStringLiteral("fileMenu"));
    file->setAccessibleName(tr("File"));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(QStringLiteral("viewMenu"));
    view->setAccessibleName(tr("View"));
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    menuBar()->setAccessibleName(tr("Menus"));

    m_openAction = file->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), tr("&Open Repository…"));
    m_openAction->setObjectName(QStringLiteral("openAction"));
    m_openAction->setShortcut(QKeySequence::Open);
    connect(m_openAction, &QAction::triggered, this, &MainWindow::chooseRepository);
    m_demoAction = file->addAction(tr("Open &Demo"));
    m_demoAction->setObjectName(QStringLiteral("demoAction"));
    connect(m_demoAction, &QAction::triggered, this, &MainWindow::openDemo);
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"));
    quit->setObjectName(QStringLiteral("quitAction"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    m_refreshAction = view->addAction(style()->standardIcon(QStyle::SP_BrowserReload), tr("&Refresh"));
    m_refreshAction->setObjectName(QStringLiteral("refreshAction"));
    m_refreshAction->setShortcut(Qt::Key_F5);
    connect(m_refreshAction, &QAction::triggered, this, &MainWindow::refresh);

    QToolBar* tools = addToolBar(tr("Main tool bar"));
    tools->setObjectName(QStringLiteral("mainToolBar"));
    tools->setAccessibleName(tr("Main tool bar"));
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setMovable(false);
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    tools->setIconSize({extent, extent});
    tools->addAction(m_openAction);
    tools->addAction(m_refreshAction);
}

void MainWindow::createCentralArea(const Clock& clock)
{
    auto* area = new QWidget(this);
    area->setObjectName(QStringLiteral("centralArea"));
    m_notice = new NoticeBar(area);
    m_pages = new QStackedWidget(area);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_view = new TimelineView(m_pages);
    m_model = new SnapshotTableModel(clock, this);
    m_view->setModel(m_model);
    m_view->setUsualColumnWidths();
    m_message = new MessagePage(m_pages);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_message);
    m_pages->setCurrentWidget(m_message);
    connect(m_message, &MessagePage::demoRequested, this, &MainWindow::openDemo);
    connect(m_message, &MessagePage::openRequested, this, &MainWindow::chooseRepository);

    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    setCentralWidget(area);

    auto* ages = new QTimer(this);
    connect(ages, &QTimer::timeout, m_model, &SnapshotTableModel::refreshAges);
    ages->start(kAgeInterval);
}

void MainWindow::createStatusBar()
{
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->setAccessibleName(tr("Status"));
    m_place = new ElidedLabel;
    m_place->setObjectName(QStringLiteral("placeLabel"));
    m_place->setContentsMargins(fontMetrics().averageCharWidth(), 0, 0, 0);
    m_count = makeStatusLabel("countLabel");
    m_warning = makeStatusLabel("warningLabel");
    statusBar()->addWidget(m_place, 1);
    statusBar()->addPermanentWidget(m_warning);
    statusBar()->addPermanentWidget(m_count);
}

void MainWindow::openRepository(const std::string& directory)
{
    if (directory != m_directory) {
        setDirectory(directory);
        showWaiting(tr("Reading the repository…"));
    }
    m_loader.load(directory);
    updateActions();
}

void MainWindow::openDemo()
{
    setDirectory({});
    showWaiting(tr("Opening the demo. The first time it has to be made, which takes some seconds…"));
    m_loader.loadDemo(applicationDataDirectory());
    updateActions();
}

void MainWindow::refresh()
{
    if (!m_directory.empty() && !m_loader.isBusy())
        openRepository(m_directory);
}

void MainWindow::chooseRepository()
{
    // Not exec(): a nested event loop would let everything else happen meanwhile.
    auto* dialog = new QFileDialog(this, tr("Open Repository"), QFile::decodeName(m_directory.c_str()));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAccessibleName(dialog->windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& chosen) { openRepository(QFile::encodeName(chosen).toStdString()); });
    dialog->open();
}

void MainWindow::setDirectory(const std::string& directory)
{
    m_directory = directory;
    m_place->setText(shownText(directory));
    m_place->setAccessibleName(tr("Repository: %1").arg(shownText(directory)));
    // "[*]" is Qt's place for a mark of unsaved changes.
    const QString name = shownText(directory).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    setWindowTitle(directory.empty() ? tr("Tidemark") : tr("%1 – Tidemark").arg(name));
}

void MainWindow::showOutcome(const LoadOutcome& outcome)
{
    if (outcome.listing) {
        setDirectory(outcome.directory);
        showListing(*outcome.listing);
    } else {
        showFailure(outcome.listing.error());
    }
    updateActions();
    const bool fine = outcome.listing || (outcome.listing.error().code == Errc::NotFound && !m_directory.empty());
    if (fine) {
        emit settled({});
    } else {
        const ErrorText text = errorText(outcome.listing.error());
        emit settled(tr("%1: %2", "an error and its particulars").arg(text.headline, text.detail));
    }
}

void MainWindow::showListing(const std::shared_ptr<const Listing>& listing)
{
    m_hasTimeline = true;
    m_model->setListing(listing);
    setStatus(m_count, tr("Snapshots: %1").arg(shownCount(listing->snapshots.size())));
    if (listing->snapshots.empty())
        showMessage({tr("No snapshots yet"),
                     tr("This repository is empty. A first snapshot is taken of a storage with a command like this:"),
                     createCommand(), true, true});
    else
        m_pages->setCurrentWidget(m_view);

    const std::size_t unreadable = listing->unreadable.size();
    setStatus(m_warning, unreadable == 0 ? QString() : tr("Unreadable snapshots: %1").arg(shownCount(unreadable)));
    m_notice->setText(unreadableNotice(listing->unreadable));
}

void MainWindow::showFailure(const Error& error)
{
    const ErrorText text = errorText(error);
    if (m_hasTimeline) {
        // What was read before is worth more than an empty window; it only has to be said that it is old.
        m_notice->setText(tr("Refreshing failed, so this is the list as it was before. %1: %2\n%3",
                             "an error, its particulars, advice")
                              .arg(text.headline, text.detail, text.advice));
        return;
    }
    if (error.code == Errc::NotFound && !m_directory.empty())
        showMessage(
            {tr("There is no repository here yet"),
             tr("The first snapshot creates it, with a command like the one below. Or open another repository, or "
                "look at the demo, which comes with weeks of history."),
             createCommand(), true, true});
    else
        showMessage({text.headline, text.detail + u'\n' + text.advice, {}, false, true});
}

void MainWindow::showMessage(const MessagePage::Content& content)
{
    m_message->show(content);
    m_pages->setCurrentWidget(m_message);
}

void MainWindow::showWaiting(const QString& title)
{
    m_hasTimeline = false;
    m_model->setListing(nullptr);
    m_notice->setText({});
    setStatus(m_count, {});
    setStatus(m_warning, {});
    m_message->showWaiting(title);
    m_pages->setCurrentWidget(m_message);
}

QString MainWindow::createCommand() const
{
    return QStringLiteral("tidemark-cli --repository %1 create --storage sqlite:PATH")
        .arg(shownText(shellWord(m_directory)));
}

void MainWindow::updateActions()
{
    const bool busy = m_loader.isBusy();
    m_refreshAction->setEnabled(!busy && !m_directory.empty());
    m_refreshAction->setToolTip(busy ? tr("The repository is being read") : tr("Read the repository again (F5)"));
}

} // namespace tidemark::ui
