// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/restore/restorepage.h"
#include "ui/restore/restoresteps.h"
#include "ui/workspace/notice.h"

#include <optional>
#include <set>

class QGridLayout;
class QPushButton;

namespace tidemark::ui {

/// Last page: mirrors the job, which goes on when the window is closed. UI thread only.
class RestoreRunPage final : public RestorePage {
    Q_OBJECT
public:
    explicit RestoreRunPage(RestoreSession& session);

    void follow(JobId id);
    JobId job() const { return m_job; }
    /// The safety snapshot of the restore, once it is done and if it took one.
    const std::string& safetySnapshotId() const { return m_safetyId; }

signals:
    /// An empty second one is the current state.
    void compareRequested(const std::string& first, const std::string& second);
    void undoRequested(const std::string& safetySnapshotId, const std::string& storageUri);

private:
    void makeSteps();
    void showJob(JobId id);
    void showEnd(const JobInfo& job);
    void takeNotice(const Notice& notice);
    void retry();
    std::string comparedWith() const;

    JobId m_job = 0;
    std::set<JobId> m_jobs; ///< This one and those that it is a retry of.
    std::string m_safetyId;
    std::string m_undoUri; ///< Empty: the connection's storage.
    std::optional<RestoreSteps> m_steps;
    std::vector<QLabel*> m_marks;
    std::vector<QLabel*> m_words;
    QWidget* m_stepBox = nullptr;
    QGridLayout* m_stepGrid = nullptr;
    QLabel* m_phase = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_rate = nullptr;
    QLabel* m_log = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_result = nullptr;
    QLabel* m_details = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_stopEffect = nullptr;
    QLabel* m_noUndo = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_compare = nullptr;
};

} // namespace tidemark::ui
