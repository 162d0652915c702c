// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshot/dakeradirectory.h"
#include "ui/dialogs/workspacedialog.h"

#include <QTimer>

namespace tidemark::ui {

class CommandLine;
class FactsTable;
class FileField;

/// Says what a directory of Dakera has to hold, lists what the chosen one holds, and imports it. UI thread only.
class DakeraDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    DakeraDialog(Workspace& workspace, QWidget* parent);

protected:
    QString whyBlocked() const override;
    JobId act() override;

private:
    void read();
    void showSnapshots();

    FileField* m_directory;
    QLabel* m_state;
    FactsTable* m_table;
    CommandLine* m_command;
    std::optional<DakeraDirectory> m_found; ///< In the chosen directory; absent while it is read or cannot be.
    QString m_error;
    QTimer m_pause;
    LatestTask<DakeraDirectory> m_reading;
};

} // namespace tidemark::ui
