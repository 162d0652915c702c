// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshot/retention.h"
#include "ui/support/actiondialog.h"

#include <memory>

namespace tidemark::ui {

class Workspace;

/// What a run of a plan removes, what stays and why, and until when it can be brought back. accepted() is the consent
/// to exactly this plan. UI thread only.
class RetentionDialog final : public ActionDialog {
    Q_OBJECT
public:
    /// REQUIRES: the plan removes something.
    RetentionDialog(Workspace& workspace, std::shared_ptr<const RetentionPlan> plan, QWidget* parent);

    /// The preview says something else by now: this plan is no longer offered.
    void setOutdated();
    /// Asks again whether something is in the way.
    void updateBlocked();

private:
    Workspace& m_workspace;
    bool m_outdated = false;
};

} // namespace tidemark::ui
