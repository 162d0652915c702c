// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/workspacedialog.h"

namespace tidemark::ui {

class CommandLine;
class FactsTable;

/// What was deleted and can still be brought back: since when, for how long, and "Bring back". UI thread only.
class TrashDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    TrashDialog(Workspace& workspace, QWidget* parent);

signals:
    void started(tidemark::ui::JobId job);

protected:
    QString whyBlocked() const override;
    void listingChanged() override;
    void done(int result) override;

private:
    void read();
    void showTrash();
    void showAction();
    std::vector<std::string> chosen() const;

    QLabel* m_state;
    FactsTable* m_table;
    CommandLine* m_command;
    std::optional<std::vector<TrashedSnapshot>> m_trashed;
    LatestTask<std::vector<TrashedSnapshot>> m_reading;
};

/// Days, begun ones included, that a snapshot deleted at a time can still be brought back; 0: only until the next
/// collection. Pure.
int daysLeftInTrash(std::int64_t deletedAtMs, std::int64_t nowMs);

} // namespace tidemark::ui
