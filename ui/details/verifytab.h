// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/detailstab.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tidemark::ui {

/// What verifications found in a snapshot, and buttons for another one.
class VerifyTab final : public DetailsTab {
    Q_OBJECT
public:
    VerifyTab(Workspace& workspace, QWidget* parent);

protected:
    void showSnapshot(bool another) override;
    void showEnvironment() override;

private:
    const JobInfo* runningJob() const;

    QLabel* m_word;
    QLabel* m_sentences;
    QLabel* m_damageTitle;
    QPlainTextEdit* m_damage;
    QLabel* m_running;
    QPushButton* m_showJob;
    QPushButton* m_full;
    QPushButton* m_quick;
    QLabel* m_reason;
    QLabel* m_explanation;
};

} // namespace tidemark::ui
