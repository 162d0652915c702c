// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/connectiontest.h"
#include "ui/jobs/latesttask.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tidemark::ui {

/// Tests a connection on a worker and lists what was found, stage by stage, in words; ends after ten seconds whatever
/// the storage does. Borrows the pool. UI thread only.
class TestPanel final : public QWidget {
    Q_OBJECT
public:
    TestPanel(QThreadPool& questions, OpenStorage openStorage, const RepositoryEnvironment& environment,
              QWidget* parent = nullptr);

    /// `secret` is the storage's, if it has one.
    void start(const Profile& profile, const std::optional<QString>& secret);
    void stop();
    /// What is shown was found before something changed.
    void setStale();
    void setTestable(bool testable);
    bool isRunning() const { return m_task.isRunning(); }

signals:
    void testRequested();
    void finished();

private:
    struct Relay;
    void takeStages();
    void end(const QString& summary);
    QString summaryOf() const;

    OpenStorage m_openStorage;
    RepositoryEnvironment m_environment;
    LatestTask<bool> m_task;
    std::shared_ptr<Relay> m_relay;
    QTimer m_poll;
    QTimer m_limit;
    std::vector<TestStage> m_stages;
    bool m_testable = false;
    QPushButton* m_test = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_copy = nullptr;
    QLabel* m_summary = nullptr;
    QTreeWidget* m_list = nullptr;
};

} // namespace tidemark::ui
