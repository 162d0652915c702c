// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/workspacedialog.h"

namespace tidemark::ui {

/// Forgets that a restore broke off, for somebody who has looked at the storage, or whose storage is no more. Says what
/// can no longer be counted on then. UI thread only.
class ForgetRestoreDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    ForgetRestoreDialog(Workspace& workspace, const InterruptedRestore& restore, QWidget* parent);

private:
    QString whyBlocked() const override;
    JobId act() override;

    const InterruptedRestore m_restore;
};

} // namespace tidemark::ui
