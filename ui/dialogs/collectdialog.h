// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/workspacedialog.h"

class QCheckBox;

namespace tidemark::ui {

class CommandLine;
class FactsTable;

/// Frees space: says what a collection does and, if the trash is to be emptied, names what can then no longer be
/// brought back. UI thread only.
class CollectDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    CollectDialog(Workspace& workspace, QWidget* parent);

signals:
    void started(tidemark::ui::JobId job);

protected:
    QString whyBlocked() const override;
    void listingChanged() override;
    void done(int result) override;

private:
    void read();
    void showFacts();

    QCheckBox* m_empty;
    QLabel* m_loss;
    FactsTable* m_table;
    CommandLine* m_command;
    std::optional<std::vector<TrashedSnapshot>> m_trashed;
    QString m_error;
    LatestTask<std::vector<TrashedSnapshot>> m_reading;
};

} // namespace tidemark::ui
