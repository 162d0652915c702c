// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/restore/restorepage.h"

class QLineEdit;
class QPushButton;
class QRadioButton;
class QTreeView;

namespace tidemark::ui {

class NamespaceChoiceModel;

/// First page: where to, what of it, and how. UI thread only.
class RestoreTargetPage final : public RestorePage {
    Q_OBJECT
public:
    explicit RestoreTargetPage(RestoreSession& session);

    void initializePage() override;
    bool isComplete() const override;
    /// Why the choice cannot be previewed yet, a sentence; empty if it can.
    QString problem() const;

private:
    QWidget* makePlaces();
    QWidget* makeScope();
    QWidget* makeModes();
    void takeOver();   ///< The widgets into the choice.
    void showChoice(); ///< And back.
    void pickFile();

    NamespaceChoiceModel* m_model = nullptr;
    QRadioButton* m_beside = nullptr;
    QRadioButton* m_inPlace = nullptr;
    QRadioButton* m_other = nullptr;
    QLineEdit* m_uri = nullptr;
    QPushButton* m_pick = nullptr;
    QRadioButton* m_all = nullptr;
    QRadioButton* m_chosen = nullptr;
    QTreeView* m_table = nullptr;
    QRadioButton* m_exact = nullptr;
    QRadioButton* m_merge = nullptr;
    QLabel* m_problem = nullptr;
    bool m_showing = false;
};

} // namespace tidemark::ui
