// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "ui/jobs/job.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tidemark::ui {

class ElidedLabel;
class JobQueue;
class ThroughputGraph;

/// All of one job: what became of it, its phases, its throughput, its log, the same on the command line, and what can
/// be done with it. A button that could do nothing is not shown. UI thread only. Borrows the queue and the clock, which
/// must outlive it.
class JobDetails final : public QWidget {
    Q_OBJECT
public:
    JobDetails(JobQueue& queue, const Clock& clock, QWidget* parent = nullptr);
    /// Shows it, or what changed of it; 0: a hint.
    void setJob(JobId id);

signals:
    void rerunRequested(tidemark::ui::JobId id);

private:
    QPushButton* makeButton(const char* name, const QString& text, const QString& toolTip);
    void showJob(const JobInfo& job);
    void showButtons(const JobInfo& job);
    void showLog(const QStringList& log);

    JobQueue& m_queue;
    const Clock& m_clock;
    JobId m_id = 0;
    QLabel* m_hint;
    QWidget* m_content;
    ElidedLabel* m_title;
    QLabel* m_state;
    QLabel* m_outcome;
    QLabel* m_phases;
    ThroughputGraph* m_graph;
    QPlainTextEdit* m_log;
    QStringList m_shownLog;
    QLabel* m_commandLabel;
    QLineEdit* m_command;
    QPushButton* m_copyCommand;
    QPushButton* m_stop;
    QPushButton* m_retry;
    QPushButton* m_rerun;
    QPushButton* m_acknowledge;
    QPushButton* m_dismiss;
    QPushButton* m_copyDetails;
};

} // namespace tidemark::ui
