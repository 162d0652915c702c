// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/job.h"

#include <QToolButton>

namespace tidemark::ui {

class JobQueue;

/// One line for a status bar on what is at work: "Create nightly 62 % · about 40 s". Hidden while nothing is. A click
/// asks for the jobs. UI thread only. Borrows the queue, which must outlive it.
class JobSummaryBar final : public QToolButton {
    Q_OBJECT
public:
    explicit JobSummaryBar(JobQueue& queue, QWidget* parent = nullptr);

signals:
    void activated();

private:
    void showJobs();

    JobQueue& m_queue;
};

} // namespace tidemark::ui
