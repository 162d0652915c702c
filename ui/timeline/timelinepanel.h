// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "ui/jobs/latesttask.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinenotes.h"
#include "ui/timeline/timelineview.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QStackedWidget;

namespace tidemark::ui {

class FilterBar;
class TimeStrip;

/// What the timeline is made of.
struct TimelineSource {
    std::shared_ptr<const Listing> listing; ///< Null: nothing is known yet.
    SnapshotSet::Damage damage;
    std::optional<std::string> baseId;
    bool currentState = false; ///< There is a storage.
    std::vector<PendingSnapshot> pending;
};

/// Filter bar, time strip and list with everything that they do together: lays listings out (large ones on a worker),
/// swaps layouts in so that selection and place stay, and walks along the lineage. Knows no workspace: it shows what it
/// is given. UI thread only. Borrows the clock and the pool, which must outlive it.
class TimelinePanel final : public QWidget {
    Q_OBJECT
public:
    TimelinePanel(const Clock& clock, QThreadPool& pool, QWidget* parent = nullptr);
    ~TimelinePanel() override;

    void setSource(TimelineSource source);
    /// Shown instead of the list; an empty title shows the list.
    void setEmpty(const QString& title, const QString& text, EmptyList::Action action, bool waiting = false);
    /// Why the list may be out of date; it is then greyed. Empty: it is up to date.
    void setStale(const QString& reason);

    void setGrouping(Grouping grouping);
    /// Whether long side branches are folded; they are not while there are verdicts.
    void setFolding(bool folding);
    void setVerdicts(std::optional<RetentionPlan> plan);

    TimelineModel& model() { return m_model; }
    TimelineView& view() { return *m_view; }

    std::vector<std::string> selectedIds() const;
    bool currentStateSelected() const;
    /// Those that are not listed yet are selected when they come. One alone is brought into sight.
    void select(const std::vector<std::string>& ids);
    QString filter() const;
    void setFilter(const QString& text);
    void focusFilter();
    void focusList();
    void findNext() { find(1); }
    void findPrevious() { find(-1); }
    void goToDate(std::int64_t unixSeconds);
    void goToCurrentState();
    void goToParent();
    void goToChild();
    void goBack() { goInHistory(-1); }
    void goForward() { goInHistory(1); }
    void selectLineage();
    void selectDescendants();

    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

signals:
    void selectionChanged();
    void filterChanged();
    void createRequested();
    void retryRequested();
    void laidOut(); ///< A layout was taken over; the list shows it.

private:
    struct Laid {
        std::shared_ptr<const SnapshotSet> set;
        std::shared_ptr<const TimelineLayout> layout;
        std::shared_ptr<const RowChanges> changes;
    };
    static Result<Laid> layOut(TimelineRequest request, const TimelineSource& source,
                               const std::shared_ptr<const TimelineLayout>& previous, const JobContext& context);
    void buildWidgets();
    void relayout();
    void takeOver(const Laid& laid);
    void readFilter();
    void setSort(int column, Qt::SortOrder order);
    void toTimeOrder();
    void toggleGroup(qint64 key, bool collapse);
    void toggleFold(int fold, bool open);
    void changeZone();
    bool openFor(int position);
    bool isReachable(int position) const; ///< The filter does not hide it.
    void showHeaderMenu(const QPoint& position);
    void onSelectionChanged();
    void updateEmphasis();
    void updateMarks(const std::optional<Emphasis>& emphasis);
    void showDay(std::int64_t day);
    void updateNotes();
    void updateVisible();
    void scheduleAges();
    void updateAges();
    void find(int direction);
    void goTo(int position);
    void goInHistory(int step);
    void remember(const std::string& id);
    std::optional<int> currentPosition() const;
    template <typename T>
    void letGo(T old); ///< Of what may be large.
    const TimelineLayout* timeline() const { return m_model.timeline().get(); }

    const Clock& m_clock;
    QThreadPool& m_pool;
    TimelineModel m_model;
    FilterBar* m_bar = nullptr;
    TimeStrip* m_strip = nullptr;
    NoteLine* m_stale = nullptr;
    NoteLine* m_sorted = nullptr;
    QStackedWidget* m_stack = nullptr;
    TimelineView* m_view = nullptr;
    EmptyList* m_empty = nullptr;
    QTimer m_ages;

    TimelineSource m_source;
    std::shared_ptr<const SnapshotSet> m_set; ///< Of m_source; null if it has to be made.
    LatestTask<Laid> m_task;
    SnapshotFilter m_filter; ///< The last text that could be understood.
    SortKey m_sort = SortKey::Time;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    Grouping m_grouping = Grouping::Day;
    std::map<Grouping, std::set<std::int64_t>> m_collapsed; ///< Keys of groups.
    bool m_folding = true;
    bool m_hasVerdicts = false;
    std::set<std::string> m_openFolds; ///< For the run.
    int m_mostLanes = 10;

    std::vector<std::string> m_selected; ///< What the user selected; some of it may be filtered out now.
    bool m_stateSelected = false;
    std::vector<std::string> m_wanted; ///< To be selected as soon as all are listed.
    bool m_swapping = false;
    std::vector<std::string> m_history;
    std::size_t m_historyAt = 0;
    bool m_walkingHistory = false;

    QString m_emptyTitle;
    QString m_emptyText;
    EmptyList::Action m_emptyAction = EmptyList::Action::None;
    bool m_emptyWaiting = false;
    std::optional<TimelineView::Anchor> m_restoredAnchor;
};

} // namespace tidemark::ui
