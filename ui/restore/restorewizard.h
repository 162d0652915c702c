// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "ui/jobs/job.h"

#include <QWizard>

#include <optional>
#include <string>

namespace tidemark::ui {

class RestoreReviewPage;
class RestoreRunPage;
class RestoreSession;
class Workspace;

/// Restores a snapshot: where to, what that would do, what guards it, a last look, the run. Not modal: show() it.
/// Writes nothing before the button of the last look; the job then outlives it. Deletes itself when it is closed. UI
/// thread only. Borrows the workspace, which must outlive it.
class RestoreWizard final : public QWizard {
    Q_OBJECT
public:
    /// `storageUri`: into which storage, to begin with; empty: the connection's, where it has one. `wanted`: what it
    /// begins with, in place of what the environment proposes.
    RestoreWizard(Workspace& workspace, const std::string& snapshotId, QWidget* parent = nullptr,
                  const std::string& storageUri = {}, const std::optional<RestoreRequest>& wanted = {});

    const std::string& snapshotId() const;

signals:
    /// The safety snapshot, and what the storage became: the restored snapshot, or empty for the current state where it
    /// is neither of the two.
    void compareRequested(const std::string& first, const std::string& second);
    /// The safety snapshot is to be restored, through a wizard of its own; the URI is empty for the connection's
    /// storage.
    void undoRequested(const std::string& safetySnapshotId, const std::string& storageUri);

private:
    void showPage(int id);

    RestoreSession* m_session = nullptr;
    RestoreReviewPage* m_review = nullptr;
    RestoreRunPage* m_run = nullptr;
};

} // namespace tidemark::ui
