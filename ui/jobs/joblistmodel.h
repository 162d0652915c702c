// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "ui/jobs/job.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tidemark::ui {

class JobQueue;

/// The jobs of a queue, a row each: failures and interrupted ones that nobody has acknowledged yet, then what runs,
/// then what waits, in its order, then the others, newest first. Quiet jobs are there only if they failed. UI thread
/// only. Borrows the queue and the clock, which must outlive it.
class JobListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TitleColumn,
        ConnectionColumn,
        ProgressColumn,
        RateColumn,
        TimeLeftColumn,
        ElapsedColumn,
        StateColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< JobId, as qulonglong.
        PermilleRole,              ///< int; -1: at work, total unknown; invalid: not at work.
        StateRole,                 ///< JobState, as int.
        EnvironmentRole,           ///< Environment, as int.
    };
    enum class Filter { All, Running, Queued, History };

    JobListModel(JobQueue& queue, const Clock& clock, QObject* parent = nullptr);

    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    void setKind(std::optional<JobKind> kind); ///< None: all.
    /// How many rows the filter has, or would have.
    int count(Filter filter) const;
    JobId idAt(int row) const; ///< 0 for no row.
    int rowOf(JobId id) const; ///< -1 if the filter leaves it out.

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

signals:
    void countsChanged();

private:
    /// Where a job belongs; rows are in the order of these.
    struct Place {
        int rank = 0;
        JobId id = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    static Place placeOf(const JobInfo& job);
    static bool precedes(const Place& a, const Place& b);
    bool passes(const JobInfo& job, Filter filter) const;
    template <typename Change>
    void refilter(Change change);
    void collect();
    void update(JobId id);
    void remove(JobId id);

    JobQueue& m_queue;
    const Clock& m_clock;
    Filter m_filter = Filter::All;
    std::optional<JobKind> m_kind;
    std::vector<Place> m_rows;
};

} // namespace tidemark::ui
