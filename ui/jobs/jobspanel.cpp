// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobspanel.h"

#include "ui/jobs/jobdelegate.h"
#include "ui/jobs/jobdetails.h"
#include "ui/jobs/jobqueue.h"
#include "ui/support/actiondialog.h"

#include <QButtonGroup>
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
    constexpr int kWidths[] = {36, 28, 40, 13, 13, 13, 24};
    for (int column = 0; column < JobListModel::ColumnCount; ++column)
        header->resizeSection(column, kWidths[column] * unit);

    m_empty = makeTextLabel(QStringLiteral("jobsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(2 * unit);
    m_stack = new QStackedWidget;
    m_stack->setObjectName(QStringLiteral("jobsStack"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    m_filters = new QButtonGroup(this);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(0);
    addFilter(Filter::All, "jobsFilterAll");
    addFilter(Filter::Running, "jobsFilterRunning");
    addFilter(Filter::Queued, "jobsFilterQueued");
    addFilter(Filter::History, "jobsFilterHistory");
    for (QAbstractButton* button : m_filters->buttons())
        filters->addWidget(button);
    filters->addStretch(1);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(unit / 2);
    leftLayout->addLayout(filters);
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
        if (selectedId() == 0 && m_model->rowOf(id) >= 0)
            select(id);
    });
    connect(&queue, &JobQueue::changed, this, &JobsPanel::followChange);
    showCounts();
    showSelected();
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
    const JobId before = selectedId();
    m_filters->button(static_cast<int>(filter))->setChecked(true);
    m_model->setFilter(filter);
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
    setLabelText(m_empty, emptyText(m_model->filter()));
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
    if (m_model->rowOf(id) < 0)
        setFilter(Filter::All);
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
