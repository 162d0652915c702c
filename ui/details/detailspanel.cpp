// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/detailspanel.h"

#include "ui/details/contentstab.h"
#include "ui/details/currentstatepage.h"
#include "ui/details/historytab.h"
#include "ui/details/lineagetab.h"
#include "ui/details/overviewtab.h"
#include "ui/details/rawtab.h"
#include "ui/details/severalpage.h"
#include "ui/details/verifytab.h"
#include "ui/jobs/jobqueue.h"
#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/shownzone.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

/// Somebody who runs through the timeline with the arrow keys asks for no details on the way.
constexpr int kDetailsDelayMs = 80;
constexpr int kJobsDelayMs = 100;

enum Page { MessagePage, SeveralPageIndex, CurrentPage, TabsPage };

QScrollArea* scrolling(QWidget* page, const QString& objectName, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setObjectName(objectName);
    area->setAccessibleName(page->accessibleName());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

} // namespace

DetailsPanel::DetailsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_detailsTask(workspace.services().questions)
{
    setObjectName(QStringLiteral("detailsPanel"));
    setAccessibleName(tr("Details"));
    setFocusPolicy(Qt::StrongFocus);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("detailsPages"));

    m_messagePage = new QWidget;
    m_messagePage->setObjectName(QStringLiteral("detailsMessage"));
    m_messageTitle = makeTextLabel(QStringLiteral("detailsMessageTitle"), m_messagePage);
    QFont large = m_messageTitle->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_messageTitle->setFont(large);
    m_messageText = makeTextLabel(QStringLiteral("detailsMessageText"), m_messagePage);
    m_unsaved = new QPlainTextEdit(m_messagePage);
    m_unsaved->setObjectName(QStringLiteral("detailsUnsavedText"));
    m_unsaved->setAccessibleName(tr("The description that was not saved"));
    m_unsaved->setReadOnly(true);
    m_unsaved->setTabChangesFocus(true);
    auto* messageColumn = new QVBoxLayout(m_messagePage);
    messageColumn->setSpacing(fontMetrics().height() / 2);
    messageColumn->addWidget(m_messageTitle);
    messageColumn->addWidget(m_messageText);
    messageColumn->addWidget(m_unsaved);
    messageColumn->addStretch();

    m_several = new SeveralPage(workspace, nullptr);
    connect(m_several, &SeveralPage::compareRequested, this, &DetailsPanel::compareRequested);
    m_current = new CurrentStatePage(workspace, nullptr);
    connect(m_current, &CurrentStatePage::selectRequested, this, &DetailsPanel::selectRequested);
    connect(m_current, &CurrentStatePage::compareRequested, this, &DetailsPanel::compareRequested);
    connect(m_current, &CurrentStatePage::createRequested, this, &DetailsPanel::createRequested);

    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("detailsTabs"));
    m_tabs->setAccessibleName(tr("Details of the snapshot"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setObjectName(QStringLiteral("detailsTabBar"));
    m_tabs->tabBar()->setAccessibleName(tr("Details of the snapshot"));
    m_overview = new OverviewTab(workspace, nullptr);
    addTab(m_overview, tr("&Overview"));
    addTab(new ContentsTab(workspace, nullptr), tr("Co&ntents"));
    addTab(new LineageTab(workspace, nullptr), tr("&Lineage"));
    addTab(new VerifyTab(workspace, nullptr), tr("Ver&ify"));
    addTab(new HistoryTab(workspace, nullptr), tr("Histor&y"));
    addTab(new RawTab(workspace, nullptr), tr("Ra&w"));

    m_pages->addWidget(scrolling(m_messagePage, QStringLiteral("detailsMessageScroll"), m_pages));
    m_pages->addWidget(scrolling(m_several, QStringLiteral("severalScroll"), m_pages));
    m_pages->addWidget(scrolling(m_current, QStringLiteral("currentScroll"), m_pages));
    m_pages->addWidget(m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    m_detailsDelay.setSingleShot(true);
    m_detailsDelay.setInterval(kDetailsDelayMs);
    connect(&m_detailsDelay, &QTimer::timeout, this, &DetailsPanel::loadDetails);
    m_jobsDelay.setSingleShot(true);
    m_jobsDelay.setInterval(kJobsDelayMs);
    connect(&m_jobsDelay, &QTimer::timeout, this, &DetailsPanel::refreshJobs);

    connect(&workspace, &Workspace::listingChanged, this, &DetailsPanel::showSelection);
    connect(&ZoneChoice::instance(), &ZoneChoice::changed, this, &DetailsPanel::showSelection);
    connect(&workspace, &Workspace::currentStateChanged, m_current, &CurrentStatePage::showState);
    connect(&workspace, &Workspace::profileChanged, this, &DetailsPanel::refreshJobs);
    const JobQueue& jobs = workspace.services().jobs;
    for (const auto signal : {&JobQueue::added, &JobQueue::changed, &JobQueue::finished, &JobQueue::removed}) {
        connect(&jobs, signal, this, [this] {
            if (!m_jobsDelay.isActive())
                m_jobsDelay.start();
        });
    }
    showSelection();
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::addTab(DetailsTab* tab, const QString& title)
{
    connect(tab, &DetailsTab::selectRequested, this, &DetailsPanel::selectRequested);
    connect(tab, &DetailsTab::filterRequested, this, &DetailsPanel::filterRequested);
    connect(tab, &DetailsTab::verifyRequested, this, &DetailsPanel::verifyRequested);
    connect(tab, &DetailsTab::showJobRequested, this, &DetailsPanel::showJobRequested);
    m_tabs->addTab(tab, title);
    m_allTabs.push_back(tab);
}

void DetailsPanel::setSelection(const std::vector<std::string>& ids, bool currentState)
{
    if (ids == m_ids && currentState == m_currentStateSelected)
        return;
    m_ids = ids;
    m_currentStateSelected = currentState;
    showSelection();
}

void DetailsPanel::showSelection()
{
    // An edit belongs to what was selected before.
    if (!m_shownId.empty() && (m_ids.size() != 1 || m_currentStateSelected || m_ids[0] != m_shownId)) {
        m_overview->finishEdit();
        m_shownId.clear();
        m_detailsTask.cancel();
        m_detailsDelay.stop();
    }
    if (m_ids.empty() && m_currentStateSelected) {
        m_current->showState();
        showPage(CurrentPage);
    } else if (m_ids.empty()) {
        showMessage(tr("Nothing is selected"), tr("Select a snapshot in the timeline to see what it holds.\n\n"
                                                  "Ctrl+N – create a snapshot\n"
                                                  "Ctrl+Shift+R – restore the selected one\n"
                                                  "Ctrl+D – compare it with the current state\n"
                                                  "Ctrl+F – find snapshots\n"
                                                  "F1 – all keys"));
    } else if (m_ids.size() > 1 || m_currentStateSelected) {
        m_several->show(m_ids, m_currentStateSelected);
        showPage(SeveralPageIndex);
    } else if (const SnapshotMetadata* snapshot = m_workspace.find(m_ids[0])) {
        showSnapshot(*snapshot);
    } else {
        showAbsent(m_ids[0]);
    }
}

void DetailsPanel::showMessage(const QString& title, const QString& text, const QString& unsaved)
{
    setLabelText(m_messageTitle, title);
    setLabelText(m_messageText, text);
    m_unsaved->setPlainText(unsaved);
    m_unsaved->setVisible(!unsaved.isEmpty());
    showPage(MessagePage);
}

void DetailsPanel::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    // Who sends the keyboard to the panel means what it shows.
    QWidget* first = nullptr;
    if (page == TabsPage)
        first = m_tabs->tabBar();
    else if (page == SeveralPageIndex)
        first = m_several->firstControl();
    else if (page == CurrentPage)
        first = m_current->firstControl();
    setFocusProxy(first);
}

void DetailsPanel::showAbsent(const std::string& id)
{
    if (m_workspace.state() == Workspace::State::Loading) {
        showMessage(tr("Reading…"), tr("The repository is being read."));
        return;
    }
    if (m_workspace.state() == Workspace::State::Failed && m_workspace.error() && !m_workspace.listing()) {
        const ErrorText text = errorText(*m_workspace.error());
        showMessage(tr("The repository could not be read"), text.headline + QStringLiteral(". ") + text.advice);
        return;
    }
    QString text =
        tr("%1 is no longer in the repository: it was deleted in another window or by another program. If that "
           "was a mistake, it can be brought back from the trash for seven days.",
           "an id")
            .arg(QString::fromStdString(id).left(80));
    const QString unsaved = m_shownId == id ? m_overview->unsavedText() : QString();
    if (!unsaved.isEmpty())
        text += QStringLiteral("\n\n") + tr("You were editing its description, which could not be saved:");
    // Shown again after the next reading of the repository, the text must not be lost by that.
    if (m_shownId == id || m_pages->currentIndex() != MessagePage)
        showMessage(tr("This snapshot is gone"), text, unsaved);
    else if (m_unsaved->toPlainText().isEmpty())
        showMessage(tr("This snapshot is gone"), text);
    m_shownId.clear();
    m_detailsTask.cancel();
    m_detailsDelay.stop();
}

void DetailsPanel::showSnapshot(const SnapshotMetadata& snapshot)
{
    if (snapshot.id != m_shownId) {
        m_details = {};
        m_details.loading = true;
    }
    m_shownId = snapshot.id;
    for (DetailsTab* tab : m_allTabs)
        tab->setSnapshot(snapshot);
    showPage(TabsPage);
    // What a snapshot holds never changes; a failed reading is worth another one.
    if (!m_details.details)
        m_detailsDelay.start();
}

void DetailsPanel::loadDetails()
{
    if (m_shownId.empty())
        return;
    m_detailsTask.start(
        [engine = m_workspace.engine(), id = m_shownId](const JobContext&) -> Result<SnapshotDetails> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            return manager->show(id);
        },
        [this](const Result<SnapshotDetails>& details) {
            m_details = {};
            if (details)
                m_details.details = std::make_shared<const SnapshotDetails>(*details);
            else
                m_details.error = details.error();
            for (DetailsTab* tab : m_allTabs)
                tab->setDetails(m_details);
        });
}

void DetailsPanel::refreshJobs()
{
    m_current->showState();
    if (m_shownId.empty())
        return;
    for (DetailsTab* tab : m_allTabs)
        tab->refreshTab();
}

} // namespace tidemark::ui
