// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/restore/restorepage.h"

class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace tidemark::ui {

class NamespacePlanModel;
class RestoreChangesTab;

/// Second page: what the choice would do, asked of the engine without writing anything. UI thread only.
class RestorePreviewPage final : public RestorePage {
    Q_OBJECT
public:
    explicit RestorePreviewPage(RestoreSession& session);

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;

private:
    QWidget* makeWaiting();
    QWidget* makeResult();
    void showPreview();
    void showPlan(const RestoreSession::Preview& preview);
    QStringList problems(const RestorePlan& plan) const;
    QStringList remarks(const RestoreSession::Preview& preview) const;

    QStackedWidget* m_stack = nullptr;
    QWidget* m_waiting = nullptr;
    QLabel* m_progressWords = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_again = nullptr;
    QLabel* m_failure = nullptr;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_totals = nullptr;
    QLabel* m_problems = nullptr;
    QTreeView* m_table = nullptr;
    NamespacePlanModel* m_model = nullptr;
    QLabel* m_remarks = nullptr;
    RestoreChangesTab* m_changes = nullptr;
    int m_shown = 0; ///< Number of the preview shown.
};

} // namespace tidemark::ui
