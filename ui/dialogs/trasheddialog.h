// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/workspacedialog.h"

#include <optional>
#include <vector>

namespace tidemark::ui {

/// What dialogs about the trash have in common: its content, read again whenever the listing changes. UI thread only.
class TrashedDialog : public WorkspaceDialog {
    Q_OBJECT
public:
    TrashedDialog(Workspace& workspace, const QString& objectName, const QString& title, QWidget* parent);

protected:
    /// What was deleted last comes first: it is what somebody wants back. Absent until it was read.
    const std::optional<std::vector<TrashedSnapshot>>& trashed() const { return m_trashed; }
    /// Why it could not be read the last time, a sentence and advice; empty if it could.
    const QString& trashError() const { return m_error; }
    /// trashed() or trashError() changed.
    virtual void showTrash() = 0;
    void listingChanged() override { readTrash(); }
    void readTrash();

private:
    std::optional<std::vector<TrashedSnapshot>> m_trashed;
    QString m_error;
    LatestTask<std::vector<TrashedSnapshot>> m_reading;
};

/// Its title, or its id where its manifest cannot be read; fit to be shown.
QString titleOf(const TrashedSnapshot& trashed);

} // namespace tidemark::ui
