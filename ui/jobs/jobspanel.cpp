// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobspanel.h"

#include "ui/jobs/jobdelegate.h"
#include "ui/jobs/jobdetails.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobtext.h"
#include "ui/support/actiondialog.h"
#include "ui/support/shownzone.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

using Filter = JobListModel::Filter;

QString filterText(Filter filter, int count)
{
    switch (filter) {
    case Filter::All: return JobsPanel::tr("All %1", "jobs, their number").arg(count);
    case Filter::Running: return JobsPanel::tr("Running %1", "jobs, their number").arg(count);
    case Filter::Queued: return JobsPanel::tr("Queued %1", "jobs, their number").arg(count);
    case Filter::History: break;
    }
    return JobsPanel::tr("History %1", "jobs, their number").arg(count);
}

QString emptyText(Filter filter)
{
    switch (filter) {
    case Filter::All:
        return JobsPanel::tr(
            "No jobs yet. What creates, restores, verifies, exports or deletes snapshots is listed here "
            "with its progress, its log and the same command for the command line.");
    case Filter::Running: return JobsPanel::tr("No job is running.");
    case Filter::Queued:
        return JobsPanel::tr("No job is queued. A job waits only while another one uses the same data.");
    case Filter::History: break;
    }
    return JobsPanel::tr("No job has ended yet.");
}

} // namespace

JobsPanel::JobsPanel(JobQueue& queue, const Clock& clock, QWidget* parent) : QWidget(parent), m_queue(queue)
{
    setObjectName(QStringLiteral("jobsPanel"));
    m_model = new JobListModel(queue, clock, this);
    m_list = new QTreeView;
    m_list->setObjectName(QStringLiteral("jobList"));
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegate(new JobDelegate(m_list));
    m_list->setModel(m_model);
    const int unit = fontMetrics().averageCharWidth();
    QHeaderView* header = m_list->header();
    header->setObjectName(QStringLiteral("jobListHeader"));
    header->setSectionsMovable(false);
    constexpr int kWidths[] = {34, 24, 34, 13, 13, 13, 20};
    for (int column = 0; column < JobListModel::ColumnCount; ++column)
        header->resizeSection(column, kWidths[column] * unit);
    // What became of it is seen before what is said of it only while it runs.
    header->moveSection(header->visualIndex(JobListModel::StateColumn), 1);
    header->moveSection(header->visualIndex(JobListModel::ConnectionColumn), JobListModel::ColumnCount - 1);

    m_empty = makeTextLabel(QStringLiteral("jobsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(2 * unit);
    m_stack = new QStackedWidget;
    m_stack->setObjectName(QStringLiteral("jobsStack"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(unit / 2);
    leftLayout->addLayout(makeFilters());
    leftLayout->addWidget(m_stack, 1);

    m_details = new JobDetails(queue, clock);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("jobsSplitter"));
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    layout->addWidget(m_splitter);

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPanel::showSelected);
    connect(m_model, &JobListModel::countsChanged, this, &JobsPanel::showCounts);
    connect(m_details, &JobDetails::rerunRequested, this, &JobsPanel::rerunRequested);
    connect(&queue, &JobQueue::added, this, [this](JobId id) {
        // A new job is what somebody just asked for, unless they look at another one.
        const JobInfo* job = m_queue.find(id);
        if (job != nullptr && !job->earlierRun && selectedId() == 0 && m_model->rowOf(id) >= 0)
            select(id);
    });
    connect(&queue, &JobQueue::changed, this, &JobsPanel::followChange);
    connect(&ZoneChoice::instance(), &ZoneChoice::changed, this, &JobsPanel::showSelected);
    showCounts();
    showSelected();
}

QLayout* JobsPanel::makeFilters()
{
    m_filters = new QButtonGroup(this);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(0);
    addFilter(Filter::All, "jobsFilterAll");
    addFilter(Filter::Running, "jobsFilterRunning");
    addFilter(Filter::Queued, "jobsFilterQueued");
    addFilter(Filter::History, "jobsFilterHistory");
    for (QAbstractButton* button : m_filters->buttons())
        filters->addWidget(button);
    m_kinds = new QComboBox(this);
    m_kinds->setObjectName(QStringLiteral("jobsKind"));
    m_kinds->setAccessibleName(tr("Show jobs of this kind"));
    m_kinds->addItem(tr("All kinds"));
    for (const JobKind kind : kJobKinds)
        m_kinds->addItem(kindWord(kind), static_cast<int>(kind));
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("jobsClear"));
    m_clear->setText(tr("Clear History"));
    m_clear->setAccessibleName(tr("Clear the history"));
    m_clear->setToolTip(tr("Forget the jobs that ended; failed and interrupted ones stay until they are acknowledged"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    filters->addSpacing(fontMetrics().averageCharWidth());
    filters->addWidget(m_kinds);
    filters->addStretch(1);
    filters->addWidget(m_clear);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant kind = m_kinds->itemData(index);
        keepSelection([&] {
            m_model->setKind(kind.isValid() ? std::optional(static_cast<JobKind>(kind.toInt())) : std::nullopt);
        });
    });
    connect(m_clear, &QToolButton::clicked, this, [this] { m_queue.clearHistory(); });
    return filters;
}

void JobsPanel::addFilter(Filter filter, const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setChecked(filter == Filter::All);
    button->setFocusPolicy(Qt::StrongFocus);
    m_filters->addButton(button, static_cast<int>(filter));
    connect(button, &QToolButton::clicked, this, [this, filter] { setFilter(filter); });
}

void JobsPanel::setFilter(Filter filter)
{
    m_filters->button(static_cast<int>(filter))->setChecked(true);
    keepSelection([&] { m_model->setFilter(filter); });
}

void JobsPanel::keepSelection(const std::function<void()>& change)
{
    const JobId before = selectedId();
    change();
    showCounts();
    const int row = m_model->rowOf(before);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    else if (m_model->rowCount() != 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showSelected();
}

void JobsPanel::showCounts()
{
    for (QAbstractButton* button : m_filters->buttons()) {
        const auto filter = static_cast<Filter>(m_filters->id(button));
        const QString text = filterText(filter, m_model->count(filter));
        button->setText(text);
        button->setAccessibleName(tr("Show jobs: %1", "a filter").arg(text));
    }
    const bool empty = m_model->rowCount() == 0;
    m_clear->setEnabled(m_model->count(Filter::History) != 0);
    setLabelText(m_empty, m_kinds->currentIndex() == 0 ? emptyText(m_model->filter())
                                                       : tr("No job of this kind is listed here."));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_list);
    m_details->setVisible(!empty);
}

JobId JobsPanel::selectedId() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_model->idAt(rows.first().row());
}

void JobsPanel::select(JobId id)
{
    if (m_model->rowOf(id) < 0) {
        m_kinds->setCurrentIndex(0);
        setFilter(Filter::All);
    }
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_model->index(row, 0));
}

void JobsPanel::cancelSelected()
{
    JobId id = selectedId();
    const JobInfo* selected = m_queue.find(id);
    if (selected == nullptr || !isActive(selected->state)) {
        id = 0;
        for (const JobId each : m_queue.ids()) {
            const JobInfo* job = m_queue.find(each);
            if (job == nullptr || !isActive(job->state) || job->description.quiet)
                continue;
            if (id != 0)
                return; // Which of them is meant is not for us to say.
            id = each;
        }
    }
    if (id != 0)
        m_queue.cancel(id);
}

void JobsPanel::focusList()
{
    if (selectedId() == 0 && m_model->rowCount() != 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (m_model->rowCount() != 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_filters->button(static_cast<int>(m_model->filter()))->setFocus(Qt::ShortcutFocusReason);
}

void JobsPanel::showSelected()
{
    m_details->setJob(selectedId());
}

void JobsPanel::followChange(JobId id)
{
    if (id == selectedId())
        m_details->setJob(id);
}

} // namespace tidemark::ui
