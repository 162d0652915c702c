// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/restore/restorepage.h"

class QCheckBox;
class QRadioButton;

namespace tidemark::ui {

/// Third page: what guards the restore. UI thread only.
class RestoreSafetyPage final : public RestorePage {
    Q_OBJECT
public:
    explicit RestoreSafetyPage(RestoreSession& session);

    void initializePage() override;

private:
    void takeOver();
    void say();

    QCheckBox* m_safety = nullptr;
    QLabel* m_safetyWords = nullptr;
    QRadioButton* m_full = nullptr;
    QRadioButton* m_quick = nullptr;
    QRadioButton* m_none = nullptr;
    QLabel* m_verifyWords = nullptr;
    bool m_showing = false;
};

} // namespace tidemark::ui
