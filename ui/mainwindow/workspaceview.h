// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QStackedWidget;
class QTimer;

namespace tidemark::ui {

class ComparePage;
class EnvironmentBand;
class RetentionPanel;
class TimelinePage;
class Workspace;

/// The middle of a window with an open connection: the environment's band, and below it the timeline, the comparison or
/// the retention page. Lives and dies with its workspace, which it borrows. UI thread only.
class WorkspaceView final : public QWidget {
    Q_OBJECT
public:
    WorkspaceView(Workspace& workspace, QWidget* parent);
    ~WorkspaceView() override;

    TimelinePage& timeline() const { return *m_timeline; }
    /// Ids selected on the page that is shown.
    std::vector<std::string> selectedIds() const;
    bool currentStateSelected() const;
    bool isTimelineShown() const;

    /// `second` absent: the current state.
    void showComparison(const std::string& first, const std::optional<std::string>& second);
    void showRetention();
    void showTimeline();
    /// Edits the name of a snapshot in its row. False where it has none, because a filter hides it.
    bool rename(const std::string& id);
    /// Puts the keyboard into the timeline, once there is a list; unless it was put elsewhere meanwhile.
    void takeKeyboard();

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

signals:
    void selectionChanged();
    void pageChanged();
    void detailsRequested();
    void createRequested();
    void restoreRequested(const std::string& id);
    void contextMenuRequested(const QPoint& globalPosition);
    void lockRequested(bool readOnly);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeComparison();
    void makeRetention();
    void showBadge();

    Workspace& m_workspace;
    EnvironmentBand* m_band = nullptr;
    QStackedWidget* m_pages = nullptr;
    TimelinePage* m_timeline = nullptr;
    ComparePage* m_comparison = nullptr; ///< Made when it is first shown, like the next two.
    QWidget* m_retentionPage = nullptr;
    RetentionPanel* m_retention = nullptr;
    TimelinePage* m_preview = nullptr; ///< The timeline beside the retention rules, with their verdicts.
    QTimer* m_ages = nullptr;
    QPointer<QWidget> m_keyboardWas; ///< What had the keyboard when the timeline was to take it and was not there yet.
};

} // namespace tidemark::ui
