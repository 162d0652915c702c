// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/workspaceview.h"

#include "ui/compare/comparepage.h"
#include "ui/mainwindow/renamefield.h"
#include "ui/retention/retentionpanel.h"
#include "ui/support/environmentband.h"
#include "ui/support/format.h"
#include "ui/support/shownzone.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace tidemark::ui {

namespace {

/// The band's age is shown in minutes and more.
constexpr std::chrono::seconds kAgeInterval{30};

/// What the band says at its far end: when something was last verified.
QString verifiedRemark(const Workspace& workspace)
{
    const auto listing = workspace.listing();
    if (!listing || listing->snapshots.empty())
        return {};
    std::int64_t last = 0;
    for (const SnapshotMetadata& snapshot : listing->snapshots)
        last = std::max(last, snapshot.verifiedAt.value_or(0));
    std::size_t damaged = 0;
    for (const auto& [id, health] : workspace.health())
        damaged += health == Health::Damaged ? 1 : 0;
    if (damaged + listing->unreadable.size() != 0)
        return WorkspaceView::tr("%Ln damaged snapshot(s)", nullptr,
                                 static_cast<int>(damaged + listing->unreadable.size()));
    if (last == 0)
        return WorkspaceView::tr("never verified");
    const QString age = shownAge(last, workspace.services().environment.clock.unixSeconds());
    return age.isEmpty() ? WorkspaceView::tr("last verified %1", "a time").arg(shownTime(last))
                         : WorkspaceView::tr("last verified %1", "an age, as “2 d ago”").arg(age);
}

} // namespace

WorkspaceView::WorkspaceView(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("workspaceView"));
    m_band = new EnvironmentBand(this);
    m_band->setLockable(true);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("workspacePages"));
    m_timeline = new TimelinePage(workspace, m_pages);
    m_pages->addWidget(m_timeline);
    m_ages = new QTimer(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_pages, 1);

    connect(m_timeline, &TimelinePage::selectionChanged, this, &WorkspaceView::selectionChanged);
    connect(m_timeline, &TimelinePage::detailsRequested, this, &WorkspaceView::detailsRequested);
    connect(m_timeline, &TimelinePage::createRequested, this, &WorkspaceView::createRequested);
    connect(m_timeline, &TimelinePage::contextMenuRequested, this, &WorkspaceView::contextMenuRequested);
    connect(m_timeline, &TimelinePage::compareRequested, this,
            [this](const std::string& first, const std::string& second) { showComparison(first, second); });
    connect(m_band, &EnvironmentBand::lockRequested, this, &WorkspaceView::lockRequested);
    connect(m_pages, &QStackedWidget::currentChanged, this, &WorkspaceView::pageChanged);
    connect(&workspace, &Workspace::profileChanged, this, &WorkspaceView::showBadge);
    connect(&workspace, &Workspace::listingChanged, this, &WorkspaceView::showBadge);
    connect(m_ages, &QTimer::timeout, this, &WorkspaceView::showBadge);
    connect(&ZoneChoice::instance(), &ZoneChoice::changed, this, &WorkspaceView::showBadge);
    m_ages->start(kAgeInterval);
    showBadge();
}

WorkspaceView::~WorkspaceView() = default;

void WorkspaceView::showBadge()
{
    m_band->setBadge(m_workspace.badge());
    m_band->setRemark(verifiedRemark(m_workspace));
}

std::vector<std::string> WorkspaceView::selectedIds() const
{
    if (m_retentionPage != nullptr && m_pages->currentWidget() == m_retentionPage)
        return m_preview->selectedIds();
    return isTimelineShown() ? m_timeline->selectedIds() : std::vector<std::string>();
}

bool WorkspaceView::currentStateSelected() const
{
    return isTimelineShown() && m_timeline->currentStateSelected();
}

bool WorkspaceView::isTimelineShown() const
{
    return m_pages->currentWidget() == m_timeline;
}

void WorkspaceView::showComparison(const std::string& first, const std::optional<std::string>& second)
{
    if (m_comparison == nullptr)
        makeComparison();
    m_comparison->setSides(first, second);
    m_pages->setCurrentWidget(m_comparison);
    m_comparison->setFocus();
}

void WorkspaceView::showRetention()
{
    if (m_retentionPage == nullptr)
        makeRetention();
    m_pages->setCurrentWidget(m_retentionPage);
    m_retention->setFocus();
}

void WorkspaceView::showTimeline()
{
    m_pages->setCurrentWidget(m_timeline);
    m_timeline->focusList();
}

bool WorkspaceView::rename(const std::string& id)
{
    QAbstractItemView* list = &m_timeline->list();
    const auto* model = qobject_cast<const TimelineModel*>(list->model());
    if (model->rowOf(id) < 0 || m_workspace.find(id) == nullptr)
        return false;
    m_pages->setCurrentWidget(m_timeline);
    list->scrollTo(model->index(model->rowOf(id), TimelineModel::Name));
    new RenameField(m_workspace, *list, *model, id); // The view's; it ends by itself.
    return true;
}

void WorkspaceView::takeKeyboard()
{
    m_timeline->focusList();
    QWidget* list = &m_timeline->list();
    if (list->isVisible())
        return;
    m_keyboardWas = window()->focusWidget();
    list->installEventFilter(this);
}

bool WorkspaceView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched == &m_timeline->list()) {
        watched->removeEventFilter(this);
        if (window()->focusWidget() == m_keyboardWas)
            m_timeline->focusList();
    }
    return QWidget::eventFilter(watched, event);
}

void WorkspaceView::makeComparison()
{
    m_comparison = new ComparePage(m_workspace, m_pages);
    m_pages->addWidget(m_comparison);
    connect(m_comparison, &ComparePage::closed, this, &WorkspaceView::showTimeline);
    connect(m_comparison, &ComparePage::restoreRequested, this, &WorkspaceView::restoreRequested);
}

void WorkspaceView::makeRetention()
{
    auto* splitter = new QSplitter(m_pages);
    splitter->setObjectName(QStringLiteral("retentionPage"));
    splitter->setChildrenCollapsible(false);
    m_retentionPage = splitter;
    m_retention = new RetentionPanel(m_workspace, splitter);
    m_preview = new TimelinePage(m_workspace, splitter);
    m_preview->setObjectName(QStringLiteral("retentionPreview"));
    splitter->addWidget(m_retention);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    m_pages->addWidget(splitter);
    connect(m_retention, &RetentionPanel::planChanged, m_preview, &TimelinePage::setVerdicts);
    connect(m_retention, &RetentionPanel::closed, this, &WorkspaceView::showTimeline);
    connect(m_preview, &TimelinePage::selectionChanged, this, [this] {
        const std::vector<std::string> ids = m_preview->selectedIds();
        m_retention->setSelection(ids.size() == 1 ? ids.front() : std::string());
        emit selectionChanged();
    });
    connect(m_preview, &TimelinePage::detailsRequested, this, &WorkspaceView::detailsRequested);
    connect(m_preview, &TimelinePage::contextMenuRequested, this, &WorkspaceView::contextMenuRequested);
}

QByteArray WorkspaceView::saveState() const
{
    return m_timeline->saveState();
}

void WorkspaceView::restoreState(const QByteArray& state)
{
    m_timeline->restoreState(state);
}

} // namespace tidemark::ui
