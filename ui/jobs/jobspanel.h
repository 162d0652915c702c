// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "ui/jobs/job.h"
#include "ui/jobs/joblistmodel.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLayout;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace tidemark::ui {

class JobDetails;
class JobQueue;

/// The jobs of the program with what they do and did, those of earlier runs included, for a dock: filters with counts,
/// a list, and the selected one's details. UI thread only. Borrows the queue and the clock, which must outlive it.
class JobsPanel final : public QWidget {
    Q_OBJECT
public:
    JobsPanel(JobQueue& queue, const Clock& clock, QWidget* parent = nullptr);

    /// Widens the filter if it leaves the job out.
    void select(JobId id);
    JobId selectedId() const; ///< 0: none.
    /// The selected job if it is active; else the only active one there is.
    void cancelSelected();
    void focusList();

signals:
    /// An interrupted job is to be offered again: a dialog filled from its parameters.
    void rerunRequested(tidemark::ui::JobId id);

private:
    QLayout* makeFilters();
    void addFilter(JobListModel::Filter filter, const char* name);
    void keepSelection(const std::function<void()>& change);
    void setFilter(JobListModel::Filter filter);
    void showCounts();
    void showSelected();
    void followChange(JobId id);

    JobQueue& m_queue;
    JobListModel* m_model;
    QButtonGroup* m_filters;
    QComboBox* m_kinds;
    QToolButton* m_clear;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QSplitter* m_splitter;
    QTreeView* m_list;
    JobDetails* m_details;
};

} // namespace tidemark::ui
