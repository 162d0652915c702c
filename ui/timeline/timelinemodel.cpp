// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelinemodel.h"

#include "ui/workspace/jobwords.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

namespace tidemark::ui {

namespace {

const QString& mimeType()
{
    static const QString type = QStringLiteral("application/x-tidemark-snapshots");
    return type;
}

constexpr qsizetype kMostDragged = 1 << 20;

} // namespace

TimelineModel::TimelineModel(const Clock& clock, QObject* parent) : QAbstractItemModel(parent), m_clock(clock) {}

void TimelineModel::setLayout(std::shared_ptr<const TimelineLayout> layout, const RowChanges* changes)
{
    if (changes == nullptr || changes->reset || m_layout == nullptr || layout == nullptr) {
        beginResetModel();
        m_layout = std::move(layout);
        m_rowCount = m_layout ? m_layout->rowCount() : 0;
        endResetModel();
        return;
    }
    // Removals speak of rows of the old layout, insertions of rows of the new one; whoever asks between two of them
    // must find the rows that are there at that moment.
    m_between.resize(static_cast<std::size_t>(m_rowCount));
    for (std::size_t row = 0; row < m_between.size(); ++row)
        m_between[row] = static_cast<std::int32_t>(row);
    for (const RowChanges::Run& run : changes->removals) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_between.erase(m_between.begin() + run.first, m_between.begin() + run.first + run.count);
        m_rowCount -= run.count;
        endRemoveRows();
    }
    m_layout = std::move(layout);
    m_between = changes->kept;
    for (const RowChanges::Run& run : changes->insertions) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        std::vector<std::int32_t> rows(static_cast<std::size_t>(run.count));
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = run.first + static_cast<std::int32_t>(i);
        m_between.insert(m_between.begin() + run.first, rows.begin(), rows.end());
        m_rowCount += run.count;
        endInsertRows();
    }
    m_between.clear();
    announceAll();
}

void TimelineModel::announceAll()
{
    if (m_rowCount > 0)
        emit dataChanged(index(0, 0), index(m_rowCount - 1, kColumns - 1));
}

void TimelineModel::setCurrentState(const CurrentState& state)
{
    m_state = state;
    if (const int row = currentStateRow(); row >= 0)
        emit dataChanged(index(row, 0), index(row, kColumns - 1));
}

void TimelineModel::setProgress(JobId job, JobState state, const JobProgress& progress)
{
    m_running[job] = {state, progress};
    for (int row = 0; row < m_rowCount; ++row) {
        const TimelineRow& at = rowAt(row);
        if (at.kind == TimelineRow::Kind::Pending && pendingAt(at).job == job) {
            emit dataChanged(index(row, 0), index(row, kColumns - 1));
            return;
        }
        // Those that run are on top, with at most their day and a gap above them.
        if (at.kind == TimelineRow::Kind::Snapshot && row > 100)
            return;
    }
}

void TimelineModel::setVerdicts(std::optional<RetentionPlan> plan)
{
    if (!plan && !m_verdicts)
        return;
    m_verdicts.reset();
    if (plan) {
        m_verdicts.emplace();
        m_verdicts->reserve(plan->verdicts.size());
        for (RetentionVerdict& verdict : plan->verdicts)
            m_verdicts->emplace(std::move(verdict.id), Verdict{verdict.keep, std::move(verdict.rule)});
    }
    announceAll();
}

void TimelineModel::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        announceAll();
}

void TimelineModel::zoneChanged()
{
    announceAll();
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

void TimelineModel::refreshAges(int firstRow, int lastRow)
{
    firstRow = std::max(firstRow, 0);
    lastRow = std::min(lastRow, m_rowCount - 1);
    if (firstRow <= lastRow)
        emit dataChanged(index(firstRow, Created), index(lastRow, Created), {Qt::DisplayRole});
}

const TimelineRow& TimelineModel::rowAt(int row) const
{
    return m_layout->row(layoutRow(row));
}

std::optional<int> TimelineModel::positionAt(int row) const
{
    const TimelineRow& at = rowAt(row);
    return at.kind == TimelineRow::Kind::Snapshot ? std::optional<int>(at.item) : std::nullopt;
}

int TimelineModel::rowOf(std::string_view id) const
{
    if (!m_layout || m_rowCount == 0)
        return -1;
    const auto position = m_layout->set().find(id);
    const std::int32_t row = position ? m_layout->rowOf[static_cast<std::size_t>(*position)] : -1;
    if (row < 0 || m_between.empty())
        return row;
    const auto found = std::lower_bound(m_between.begin(), m_between.end(), row);
    return found != m_between.end() && *found == row ? static_cast<int>(found - m_between.begin()) : -1;
}

int TimelineModel::currentStateRow() const
{
    return m_rowCount > 0 && rowAt(0).kind == TimelineRow::Kind::CurrentState ? 0 : -1;
}

int TimelineModel::groupRow(std::int64_t julianDay) const
{
    if (!m_layout || !m_layout->hasGraph() || !isPeriod(m_layout->request.grouping))
        return -1;
    const TimelineRequest& request = m_layout->request;
    const std::int64_t key = firstDayOf(request.grouping, julianDay, request.weekBegin);
    for (int row = 0; row < m_rowCount; ++row) {
        const TimelineRow& at = rowAt(row);
        if (at.kind == TimelineRow::Kind::Group && m_layout->groups[static_cast<std::size_t>(at.item)].key == key)
            return row;
    }
    return -1;
}

int TimelineModel::foldAt(int row) const
{
    const TimelineRow& at = rowAt(row);
    if (at.kind == TimelineRow::Kind::Fold)
        return at.item;
    return at.kind == TimelineRow::Kind::Snapshot ? m_layout->fold(at.item) : -1;
}

const PendingSnapshot& TimelineModel::pendingAt(const TimelineRow& row) const
{
    return m_layout->request.pending[static_cast<std::size_t>(row.item)];
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (parent.isValid() || row < 0 || row >= m_rowCount || column < 0 || column >= kColumns)
        return {};
    return createIndex(row, column);
}

QModelIndex TimelineModel::parent(const QModelIndex& child) const
{
    Q_UNUSED(child)
    return {};
}

QModelIndex TimelineModel::sibling(int row, int column, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return this->index(row, column);
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

bool TimelineModel::hasChildren(const QModelIndex& parent) const
{
    return !parent.isValid() && m_rowCount > 0;
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index)) // views ask for the flags of nothing, too
        return Qt::NoItemFlags;
    constexpr Qt::ItemFlags kLeaf = Qt::ItemNeverHasChildren;
    switch (rowAt(index.row()).kind) {
    case TimelineRow::Kind::Gap: return kLeaf;
    case TimelineRow::Kind::Group:
    case TimelineRow::Kind::Fold: return kLeaf | Qt::ItemIsEnabled; // the current row, but never a selected one
    case TimelineRow::Kind::CurrentState:
    case TimelineRow::Kind::Pending: return kLeaf | Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    case TimelineRow::Kind::Snapshot: break;
    }
    return kLeaf | Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList TimelineModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData* TimelineModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArrayList ids;
    for (const QModelIndex& index : indexes) {
        const auto position = index.column() == 0 ? positionAt(index.row()) : std::nullopt;
        if (position)
            ids += QByteArray::fromStdString(m_layout->set().at(*position).id);
    }
    if (ids.isEmpty())
        return nullptr;
    auto* data = new QMimeData();
    data->setData(mimeType(), ids.join('\n'));
    return data;
}

std::vector<std::string> TimelineModel::idsOf(const QMimeData* data)
{
    std::vector<std::string> ids;
    const QByteArray bytes = data == nullptr ? QByteArray() : data->data(mimeType());
    if (bytes.size() > kMostDragged)
        return ids;
    for (const QByteArray& id : bytes.split('\n'))
        if (isSnapshotId(id.toStdString()))
            ids.push_back(id.toStdString());
    return ids;
}

} // namespace tidemark::ui
