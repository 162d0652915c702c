// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/repository.h"
#include "ui/loading/repositoryloader.h"
#include "ui/support/messagepage.h"

#include <QMainWindow>

#include <string>

class QAction;
class QLabel;
class QStackedWidget;

namespace tidemark::ui {

class ElidedLabel;
class NoticeBar;
class SnapshotTableModel;
class TimelineView;

/// One repository: its timeline, or what to do where there is none. All reading happens on the loader's threads. UI
/// thread only. Borrows the environment, which must outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const RepositoryEnvironment& environment, QWidget* parent = nullptr);

    void openRepository(const std::string& directory);
    /// Makes the demo first where there is none.
    void openDemo();
    void refresh();

signals:
    /// What was opened or refreshed is shown. An empty error means a timeline, or a repository that does not exist yet.
    void settled(const QString& error);

private:
    void createActions();
    void createCentralArea(const Clock& clock);
    void createStatusBar();
    void chooseRepository();
    void setDirectory(const std::string& directory);
    void showOutcome(const LoadOutcome& outcome);
    void showListing(const std::shared_ptr<const Listing>& listing);
    void showFailure(const Error& error);
    void showMessage(const MessagePage::Content& content);
    void showWaiting(const QString& title);
    QString createCommand() const;
    void updateActions();

    RepositoryLoader m_loader;
    std::string m_directory;
    bool m_hasTimeline = false; ///< A listing of m_directory is shown, perhaps an old one.

    QAction* m_openAction = nullptr;
    QAction* m_demoAction = nullptr;
    QAction* m_refreshAction = nullptr;
    NoticeBar* m_notice = nullptr;
    QStackedWidget* m_pages = nullptr;
    TimelineView* m_view = nullptr;
    SnapshotTableModel* m_model = nullptr;
    MessagePage* m_message = nullptr;
    ElidedLabel* m_place = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_warning = nullptr;
};

} // namespace tidemark::ui
