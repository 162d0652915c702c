// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/trasheddialog.h"

namespace tidemark::ui {

class CommandLine;
class FactsTable;

/// What was deleted and can still be brought back: since when, for how long, and "Bring back". UI thread only.
class TrashDialog final : public TrashedDialog {
    Q_OBJECT
public:
    TrashDialog(Workspace& workspace, QWidget* parent);

protected:
    QString whyBlocked() const override;
    void showTrash() override;
    JobId act() override;

private:
    void showAction();
    std::vector<std::string> chosen() const;

    QLabel* m_state;
    FactsTable* m_table;
    CommandLine* m_command;
};

/// Days, begun ones included, that a snapshot deleted at a time can still be brought back; 0: only until the next
/// collection. Pure.
int daysLeftInTrash(std::int64_t deletedAtMs, std::int64_t nowMs);

} // namespace tidemark::ui
