// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/actiondialog.h"
#include "ui/workspace/workspace.h"

namespace tidemark::ui {

/// What the dialogs have in common that act on a connection: its band, and a reason not to act that is looked at again
/// whenever the listing, the lock or the jobs change, because other processes and windows go on while a dialog is open.
/// UI thread only. Borrows the workspace, and is gone when that is.
class WorkspaceDialog : public ActionDialog {
    Q_OBJECT
public:
    WorkspaceDialog(Workspace& workspace, const QString& objectName, const QString& title, QWidget* parent);

signals:
    void started(tidemark::ui::JobId job);

protected:
    Workspace& workspace() const { return m_workspace; }
    /// Why the action cannot be done now, a sentence; empty if it can.
    virtual QString whyBlocked() const = 0;
    virtual void listingChanged() {}
    /// Does what the button says. The job that it started, or 0.
    virtual JobId act() = 0;
    void done(int result) override;
    void updateBlocked();
    /// A paragraph of the content; hidden while it is empty.
    QLabel* addParagraph(const QString& name, const QString& text = {});

private:
    Workspace& m_workspace;
};

} // namespace tidemark::ui
