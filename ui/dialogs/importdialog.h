// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/workspacedialog.h"
#include "ui/jobs/progressvalue.h"

#include <QTimer>

class QProgressBar;

namespace tidemark::ui {

class CommandLine;
class FactsTable;

/// Says what a bundle holds after every byte of it was checked, and imports it. Closing it while it looks stops the
/// looking. UI thread only.
class ImportDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    ImportDialog(Workspace& workspace, const std::string& file, QWidget* parent);

protected:
    QString whyBlocked() const override;
    void listingChanged() override;
    JobId act() override;
    void done(int result) override;

private:
    void inspect();
    void showProgress();
    void showSnapshots();
    enum class Here { No, Seems, Yes };
    Here whetherHere(const SnapshotMetadata& snapshot) const;
    int count(Here here) const; ///< Snapshots of the file.

    std::string m_file;
    QLabel* m_state;
    QProgressBar* m_progress;
    FactsTable* m_table;
    CommandLine* m_command;
    std::optional<std::vector<SnapshotMetadata>> m_snapshots;
    QString m_error;
    std::shared_ptr<ProgressValue> m_reached;
    QTimer m_poll;
    LatestTask<std::vector<SnapshotMetadata>> m_inspecting;
};

} // namespace tidemark::ui
