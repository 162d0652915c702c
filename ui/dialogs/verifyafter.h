// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/job.h"

#include <QObject>

namespace tidemark::ui {

class Workspace;
struct Notice;

/// Verifies the snapshot that a job creates, once it has. Owned by the workspace; deletes itself when the job is over.
/// A retry of the job is another job, which it does not follow. UI thread only.
class VerifyAfter final : public QObject {
    Q_OBJECT
public:
    VerifyAfter(Workspace& workspace, JobId job);

private:
    void read(const Notice& notice);
    void giveUpIfFailed(JobId job);

    Workspace& m_workspace;
    JobId m_job;
};

} // namespace tidemark::ui
