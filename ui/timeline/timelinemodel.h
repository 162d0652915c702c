// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "snapshot/retention.h"
#include "ui/timeline/glyphs.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinetext.h"
#include "ui/workspace/currentstate.h"

#include <QAbstractItemModel>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tidemark::ui {

/// The rows of a layout as a flat item model: the current state on top, then headers, gaps, snapshots, folds and
/// those being made. Shows what it is given and asks nothing of the engine. UI thread only. Borrows the clock.
class TimelineModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        Graph, ///< Its DisplayRole is the name, for type-ahead; the delegate does not draw it.
        Name,
        Created,
        Type,
        Size, ///< What the snapshot added to the repository.
        Changes,
        Status,
        Vectors,
        LogicalSize,
        Namespaces,
        Tags,
        Verified,
        Id,
        kColumns
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Of a snapshot: its id.
        SortRole,                  ///< Numbers rather than words.
        GlyphRole,                 ///< In Graph a NodeGlyph, in Status a Mark.
        KindRole,                  ///< TimelineRow::Kind as int.
    };

    explicit TimelineModel(const Clock& clock, QObject* parent = nullptr);

    /// Takes over a layout. `changes` are those from the layout that it has now; without them it is reset.
    void setLayout(std::shared_ptr<const TimelineLayout> layout, const RowChanges* changes);
    void setCurrentState(const CurrentState& state);
    void setProgress(JobId job, JobState state, const JobProgress& progress);
    /// Turns the retention preview on or off.
    void setVerdicts(std::optional<RetentionPlan> plan);
    /// What is shown is not up to date: everything is in the secondary colour.
    void setStale(bool stale);
    bool isStale() const { return m_stale; }
    /// Times are shown in another zone now.
    void zoneChanged();
    /// Rows that are visible: their ages have changed.
    void refreshAges(int firstRow, int lastRow);

    const std::shared_ptr<const TimelineLayout>& timeline() const { return m_layout; } ///< May be null.
    const TimelineRow& rowAt(int row) const;
    std::optional<int> positionAt(int row) const;
    /// The row of a snapshot; -1 if it has none.
    int rowOf(std::string_view id) const;
    int currentStateRow() const; ///< -1 if there is none.
    /// The row of the header of that day, or of its week or month; -1 if there is none.
    int groupRow(std::int64_t julianDay) const;
    /// The fold that a row stands for, or that its snapshot is in; -1 if there is none.
    int foldAt(int row) const;
    /// Row in the layout of a row of the model: the same, but while rows are being removed or inserted.
    int layoutRow(int row) const
    {
        return m_between.empty() ? row : static_cast<int>(m_between[static_cast<std::size_t>(row)]);
    }

    NodeLook look(int row) const;
    StatusWords status(int row) const;
    bool isBase(int row) const;
    bool isRemoved(int row) const;     ///< By the retention preview.
    bool isHit(int row) const;         ///< Matches a filter that marks rather than hides.
    QStringList badges(int row) const; ///< The most important one first.

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /// The ids in what was dragged; empty for anything else.
    static std::vector<std::string> idsOf(const QMimeData* data);

private:
    struct Running {
        JobState state = JobState::Queued;
        JobProgress progress;
    };
    struct Verdict {
        bool keep = true;
        std::string rule;
    };
    QString text(int row, Column column) const;
    QString snapshotText(int position, Column column) const;
    QString toolTip(int row, Column column) const;
    QString sentence(int row) const;
    QVariant sortValue(int row, Column column) const;
    const PendingSnapshot& pendingAt(const TimelineRow& row) const;
    void announceAll();

    const Clock& m_clock;
    std::shared_ptr<const TimelineLayout> m_layout;
    std::vector<std::int32_t> m_between; ///< While rows change: those that are there, as rows of the layout.
    int m_rowCount = 0;
    CurrentState m_state;
    std::map<JobId, Running> m_running;
    std::optional<std::unordered_map<std::string, Verdict>> m_verdicts;
    bool m_stale = false;
};

} // namespace tidemark::ui
