// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/job.h"
#include "ui/support/actiondialog.h"

namespace tidemark::ui {

class FactsTable;
class JobQueue;

/// Asked when the last window is to be closed while jobs are active: what they are, and what stopping each leaves
/// behind. Staying is the default. UI thread only. Borrows the queue, which must outlive it.
class CloseDialog final : public ActionDialog {
    Q_OBJECT
public:
    CloseDialog(JobQueue& jobs, const EnvironmentBadge& badge, QWidget* parent);

signals:
    void stopAndQuit();
    void quitWhenDone();
    void showJobs(); ///< Stay, and look at them.

protected:
    void done(int result) override;

private:
    void listJobs();

    JobQueue& m_jobs;
    QLabel* m_text;
    FactsTable* m_table;
};

} // namespace tidemark::ui
