// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/joblistmodel.h"

#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobtext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr qsizetype kLongestTitle = 300;
constexpr qsizetype kLongestToolTip = 2000;

enum Rank { NeedsAttention, AtWork, Waiting, Ended };

QString shortened(const QString& text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

int alignmentOf(int column)
{
    const bool number = column == JobListModel::RateColumn || column == JobListModel::TimeLeftColumn ||
                        column == JobListModel::ElapsedColumn;
    return static_cast<int>((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

/// Without the word "vectors", which a column would repeat row by row.
bool isBytes(const JobInfo& job)
{
    return progressUnit(job.description.kind, job.progress.phase) == ProgressUnit::Bytes;
}

QString progressCell(const JobInfo& job)
{
    const JobProgress& progress = job.progress;
    if (!isActive(job.state) || job.state == JobState::Queued)
        return {};
    QString amount = progressText(job);
    if (!isBytes(job) && progress.total != 0)
        amount = JobListModel::tr("%1 of %2", "amounts: done, total")
                     .arg(shownCount(progress.done), shownCount(progress.total));
    if (progress.permille() < 0)
        return amount;
    return JobListModel::tr("%1 %  %2", "a percentage, an amount").arg(progress.permille() / 10).arg(amount);
}

QString rateCell(const JobInfo& job)
{
    if (isBytes(job) || !job.progress.perSecond || !isActive(job.state))
        return rateText(job);
    const auto amount = static_cast<std::uint64_t>(std::clamp(*job.progress.perSecond, 0.0, 1e18));
    return JobListModel::tr("%1/s", "an amount per second").arg(shownCount(amount));
}

QString stateCell(const JobInfo& job)
{
    if (isActive(job.state) && job.state != JobState::Queued)
        return JobListModel::tr("%1: %2", "a job's state, its phase")
            .arg(stateWord(job.state), phaseWord(job.progress.phase));
    const std::int64_t when = job.finishedAtMs != 0 ? job.finishedAtMs : job.startedAtMs;
    return job.earlierRun ? JobListModel::tr("%1 · %2", "a job's state, when that was")
                                .arg(stateWord(job.state), shownTime(when / 1000))
                          : stateWord(job.state);
}

} // namespace

JobListModel::JobListModel(JobQueue& queue, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
    , m_clock(clock)
{
    collect();
    connect(&queue, &JobQueue::added, this, &JobListModel::update);
    connect(&queue, &JobQueue::changed, this, &JobListModel::update);
    connect(&queue, &JobQueue::removed, this, &JobListModel::remove);
}

JobListModel::Place JobListModel::placeOf(const JobInfo& job)
{
    int rank = Ended;
    if (job.state == JobState::Queued)
        rank = Waiting;
    else if (isActive(job.state))
        rank = AtWork;
    else if (asksForAttention(job))
        rank = NeedsAttention;
    return {rank, job.id};
}

bool JobListModel::precedes(const Place& a, const Place& b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    return a.rank == Waiting ? a.id < b.id : a.id > b.id;
}

bool JobListModel::passes(const JobInfo& job, Filter filter) const
{
    if ((job.description.quiet && job.state != JobState::Failed) || (m_kind && job.description.kind != *m_kind))
        return false;
    switch (filter) {
    case Filter::All: return true;
    case Filter::Running: return isActive(job.state) && job.state != JobState::Queued;
    case Filter::Queued: return job.state == JobState::Queued;
    case Filter::History: break;
    }
    return !isActive(job.state);
}

void JobListModel::collect()
{
    m_rows.clear();
    for (const JobId id : m_queue.ids()) {
        const JobInfo* job = m_queue.find(id);
        if (job != nullptr && passes(*job, m_filter))
            m_rows.push_back(placeOf(*job));
    }
    std::sort(m_rows.begin(), m_rows.end(), precedes);
}

template <typename Change>
void JobListModel::refilter(Change change)
{
    beginResetModel();
    change();
    collect();
    endResetModel();
    emit countsChanged();
}

void JobListModel::setFilter(Filter filter)
{
    if (filter != m_filter)
        refilter([&] { m_filter = filter; });
}

void JobListModel::setKind(std::optional<JobKind> kind)
{
    if (kind != m_kind)
        refilter([&] { m_kind = kind; });
}

int JobListModel::count(Filter filter) const
{
    int count = 0;
    for (const JobId id : m_queue.ids()) {
        const JobInfo* job = m_queue.find(id);
        count += job != nullptr && passes(*job, filter) ? 1 : 0;
    }
    return count;
}

JobId JobListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : 0;
}

int JobListModel::rowOf(JobId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Place& each) { return each.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void JobListModel::update(JobId id)
{
    const JobInfo* job = m_queue.find(id);
    if (job == nullptr)
        return;
    if (!passes(*job, m_filter)) {
        remove(id);
        return;
    }
    const Place place = placeOf(*job);
    const int row = rowOf(id);
    if (row >= 0 && m_rows[static_cast<std::size_t>(row)] == place) {
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const auto target = std::lower_bound(m_rows.begin(), m_rows.end(), place, precedes);
    const int targetRow = static_cast<int>(target - m_rows.begin());
    if (row < 0) {
        beginInsertRows({}, targetRow, targetRow);
        m_rows.insert(target, place);
        endInsertRows();
    } else {
        // The row keeps its old place in m_rows while the new one is looked up; the order around it is not changed by
        // that, and both neighbours of where it is now mean that it stays.
        const bool moves = targetRow != row && targetRow != row + 1;
        if (moves)
            beginMoveRows({}, row, row, {}, targetRow);
        m_rows.erase(m_rows.begin() + row);
        const int landed = targetRow > row ? targetRow - 1 : targetRow;
        m_rows.insert(m_rows.begin() + landed, place);
        if (moves)
            endMoveRows();
        emit dataChanged(index(landed, 0), index(landed, ColumnCount - 1));
    }
    emit countsChanged();
}

void JobListModel::remove(JobId id)
{
    const int row = rowOf(id);
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    emit countsChanged();
}

int JobListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobInfo* job = m_queue.find(idAt(index.row()));
    if (job == nullptr)
        return {};
    switch (role) {
    case IdRole: return QVariant::fromValue<qulonglong>(job->id);
    case StateRole: return static_cast<int>(job->state);
    case EnvironmentRole: return static_cast<int>(job->description.badge.environment);
    case PermilleRole:
        return isActive(job->state) && job->state != JobState::Queued ? QVariant(job->progress.permille()) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == TitleColumn)
            return jobSentence(*job);
        break;
    case Qt::TextAlignmentRole: return alignmentOf(index.column());
    case Qt::ToolTipRole:
        if (index.column() == TitleColumn)
            return plainToolTip(shortened(job->description.title, kLongestToolTip));
        if (index.column() == StateColumn)
            return plainToolTip(shortened(outcomeText(*job), kLongestToolTip));
        break;
    default: break;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return QString(QString(stateGlyph(job->state)) + QStringLiteral("  ") +
                       shortened(job->description.title, kLongestTitle));
    case ConnectionColumn: {
        const QString text = environmentWord(job->description.badge.environment) + QStringLiteral(" · ") +
                             shortened(job->description.badge.connection, kLongestTitle);
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    case ProgressColumn: return progressCell(*job);
    case RateColumn: return rateCell(*job);
    case TimeLeftColumn: return timeLeftText(*job);
    case ElapsedColumn: return elapsedText(*job, m_clock.unixMillis());
    case StateColumn: return stateCell(*job);
    default: break;
    }
    return {};
}

QVariant JobListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn: return tr("Job");
    case ConnectionColumn: return tr("Connection");
    case ProgressColumn: return tr("Progress");
    case RateColumn: return tr("Rate");
    case TimeLeftColumn: return tr("Time left");
    case ElapsedColumn: return tr("Elapsed");
    case StateColumn: return tr("State");
    default: break;
    }
    return {};
}

} // namespace tidemark::ui
