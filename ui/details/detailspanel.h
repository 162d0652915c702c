// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/detailstab.h"

#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace tidemark::ui {

class CurrentStatePage;
class OverviewTab;
class SeveralPage;

/// What is known of the selected rows of the timeline: for a dock. One snapshot has tabs, several have a summary, the
/// current state a page of its own. Starts no action that destroys; asks for it by signals. UI thread only. Borrows the
/// workspace, which must outlive it.
class DetailsPanel final : public QWidget {
    Q_OBJECT
public:
    DetailsPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~DetailsPanel() override;

    /// What is selected: ids, and whether the row of the current state is among it.
    void setSelection(const std::vector<std::string>& ids, bool currentState);

signals:
    void selectRequested(const std::vector<std::string>& ids);
    void filterRequested(const QString& filter); ///< In the timeline's language: ns:"name"
    void verifyRequested(const std::vector<std::string>& ids, bool quick);
    void compareRequested(const std::string& first, const std::optional<std::string>& second); ///< None: current state.
    void createRequested();
    void showJobRequested(tidemark::ui::JobId id);

private:
    void addTab(DetailsTab* tab, const QString& title);
    void showSelection();
    void showPage(int page);
    void showMessage(const QString& title, const QString& text, const QString& unsaved = {});
    void showSnapshot(const SnapshotMetadata& snapshot);
    void showAbsent(const std::string& id);
    void loadDetails();
    void refreshJobs();

    Workspace& m_workspace;
    std::vector<std::string> m_ids;
    bool m_currentStateSelected = false;

    QStackedWidget* m_pages;
    QWidget* m_messagePage;
    QLabel* m_messageTitle;
    QLabel* m_messageText;
    QPlainTextEdit* m_unsaved;
    SeveralPage* m_several;
    CurrentStatePage* m_current;
    QTabWidget* m_tabs;
    OverviewTab* m_overview;
    std::vector<DetailsTab*> m_allTabs;

    std::string m_shownId; ///< Whose tabs are filled.
    DetailsState m_details;
    QTimer m_detailsDelay;
    QTimer m_jobsDelay;
    LatestTask<SnapshotDetails> m_detailsTask;
};

} // namespace tidemark::ui
