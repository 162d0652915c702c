// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshot/retention.h"
#include "ui/jobs/job.h"
#include "ui/jobs/latesttask.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace tidemark::ui {

class PolicyEditor;
class RemovalListModel;
class RetentionDialog;
class Workspace;

/// The editor of a repository's retention policy, with a preview of what it would remove, computed on a worker while
/// somebody edits. Only "Run now" removes anything, and exactly what the preview says. UI thread only. Borrows the
/// workspace, which must outlive it.
class RetentionPanel final : public QWidget {
    Q_OBJECT
public:
    RetentionPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~RetentionPanel() override;

    /// The preview of the policy as it stands in the form; absent while it is computed and where it cannot be.
    const std::optional<RetentionPlan>& plan() const { return m_plan; }
    /// Explains the verdict on a snapshot (the selected row of the timeline); an empty id: none.
    void setSelection(const std::string& id);
    /// The policy differs from the saved one.
    bool hasUnsavedChanges() const;

signals:
    void planChanged(const std::optional<tidemark::RetentionPlan>& plan);
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void policyEdited();
    void startPlanning();
    void takePlan(const Result<RetentionPlan>& plan);
    void setPlan(std::shared_ptr<const RetentionPlan> plan);
    void repositoryChanged();
    void showTotals();
    void showExplanation();
    void updateActions();
    void save();
    void revert();
    void openDialog();
    void run();
    void jobFinished(JobId id);

    Workspace& m_workspace;
    RetentionPolicy m_saved;
    bool m_everSaved = false;
    std::optional<RetentionPlan> m_plan;
    std::shared_ptr<const RetentionPlan> m_sharedPlan; ///< The same, or null.
    RetentionPolicy m_plannedPolicy;                   ///< What m_plan belongs to.
    std::optional<Error> m_error;
    std::string m_selected;
    JobId m_runningJob = 0;
    QPointer<RetentionDialog> m_dialog;
    QTimer m_delay;
    LatestTask<RetentionPlan> m_task;

    QLabel* m_unsaved;
    QLabel* m_notice;
    PolicyEditor* m_editor;
    QLabel* m_totals;
    QLabel* m_warning;
    RemovalListModel* m_model;
    QTreeView* m_view;
    QLabel* m_explanation;
    QPlainTextEdit* m_command;
    QPushButton* m_run;
    QLabel* m_reason;
    QPushButton* m_save;
    QPushButton* m_revert;
    QToolButton* m_undo;
    QToolButton* m_redo;
};

} // namespace tidemark::ui
