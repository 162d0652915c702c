// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshot/retention.h"
#include "ui/jobs/job.h"
#include "ui/timeline/rowgroups.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

class QSettings;

class QAbstractItemView;

namespace tidemark::ui {

class TimelinePanel;
class Workspace;
struct PendingSnapshot;

/// The timeline of a workspace: filter, time strip, and the list of snapshots with their lineage. Follows the workspace
/// and the jobs by itself; all it changes is the selection. UI thread only. Borrows the workspace, which must outlive
/// it.
class TimelinePage final : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePage(Workspace& workspace, QWidget* parent = nullptr);

    std::vector<std::string> selectedIds() const; ///< In the order of the rows.
    bool currentStateSelected() const;
    /// One alone is brought into sight. What is not listed yet is selected when it comes.
    void select(const std::vector<std::string>& ids);

    QString filter() const;
    void setFilter(const QString& text);
    void focusFilter();
    void focusList();
    QAbstractItemView& list() const; ///< Hidden while there is nothing to list.
    void findNext();                 ///< Of what the filter matches; around the end.
    void findPrevious();

    void goToDate(std::int64_t unixSeconds); ///< The newest snapshot at or before that.
    void goToCurrentState();
    void goToParent();
    void goToChild(); ///< Towards the current state, where there is a choice.
    void goBack();    ///< In the history of the selection.
    void goForward();
    void selectNeeded();     ///< Its lineage, up to its full ancestor.
    void selectDependants(); ///< All that descend from it.

    /// Retention preview: what would be removed is crossed out, and the status of each says why. Nothing: off.
    void setVerdicts(std::optional<RetentionPlan> plan);

    // By what the rows are grouped, and whether long side branches are folded: of all timelines, in the settings.
    static Grouping storedGrouping(const QSettings& settings);
    static void storeGrouping(QSettings& settings, Grouping grouping);
    static bool storedFolding(const QSettings& settings);
    static void storeFolding(QSettings& settings, bool folding);
    void readSettings(); ///< As they are now.

    /// Columns, sorting, filter, collapsed days, selection and place.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state); ///< False, having changed nothing, for what is no state.

signals:
    void selectionChanged();
    void detailsRequested(); ///< Double click or Enter; never anything that writes.
    void contextMenuRequested(const QPoint& globalPos);
    void compareRequested(const std::string& a, const std::string& b); ///< A row was dragged onto another one.
    void filterChanged();
    void createRequested();

private:
    void showListing();
    void showCurrentState();
    void onJob(JobId id);
    void onJobRemoved(JobId id);
    std::vector<PendingSnapshot> pending() const;

    Workspace& m_workspace;
    TimelinePanel* m_panel;
    std::vector<JobId> m_pendingJobs; ///< Those that have a row.
    std::optional<std::string> m_shownBase;
};

} // namespace tidemark::ui
