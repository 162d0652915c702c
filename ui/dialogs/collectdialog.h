// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/trasheddialog.h"

class QCheckBox;

namespace tidemark::ui {

class CommandLine;
class FactsTable;

/// Frees space: says what a collection does and, if the trash is to be emptied, names what can then no longer be
/// brought back. UI thread only.
class CollectDialog final : public TrashedDialog {
    Q_OBJECT
public:
    CollectDialog(Workspace& workspace, QWidget* parent);

protected:
    QString whyBlocked() const override;
    void showTrash() override { showFacts(); }
    JobId act() override;

private:
    void showFacts();

    QCheckBox* m_empty;
    QLabel* m_loss;
    FactsTable* m_table;
    CommandLine* m_command;
};

} // namespace tidemark::ui
