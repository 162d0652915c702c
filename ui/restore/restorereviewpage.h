// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/restore/restorepage.h"

class QCheckBox;
class QGroupBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tidemark::ui {

/// Fourth page, the last one before anything is written: what will be lost and what will be kept, in sentences. Asks
/// the engine again when it is entered; if the answer became another one since the preview, the new numbers have to be
/// acknowledged. Its button is the verb; Cancel is the default. UI thread only.
class RestoreReviewPage final : public RestorePage {
    Q_OBJECT
public:
    explicit RestoreReviewPage(RestoreSession& session);

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    bool validatePage() override;
    /// "Restore “weekly-47” into orders-vec"
    QString verb() const;

signals:
    void restoreStarted(tidemark::ui::JobId id);

private:
    QWidget* makeBoxes();
    QWidget* makeTexts();
    void showPreview();
    void copy(QPlainTextEdit* from);
    bool mustType() const;
    QString nameToType() const;

    QLabel* m_lost = nullptr;
    QLabel* m_kept = nullptr;
    QLabel* m_check = nullptr;
    QProgressBar* m_progress = nullptr;
    QCheckBox* m_acknowledged = nullptr;
    QCheckBox* m_lossAccepted = nullptr;
    QPlainTextEdit* m_command = nullptr;
    QPlainTextEdit* m_json = nullptr;
    QLabel* m_prompt = nullptr;
    QLineEdit* m_typed = nullptr;
    int m_shown = 0; ///< Number of the preview shown.
    bool m_differed = false;
};

} // namespace tidemark::ui
