// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/actiondialog.h"

namespace tidemark::ui {

/// What this program is made of, for bug reports. UI thread only.
class AboutDialog final : public ActionDialog {
    Q_OBJECT
public:
    AboutDialog(const EnvironmentBadge& badge, QWidget* parent);

protected:
    void done(int result) override;
};

/// Versions of the program, of the libraries it runs with, and of the platform, a line each.
QString versionReport();

} // namespace tidemark::ui
