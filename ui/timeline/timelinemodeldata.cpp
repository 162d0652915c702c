// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/format.h"
#include "ui/support/showntext.h"
#include "ui/support/shownzone.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/workspace/jobwords.h"

namespace tidemark::ui {

namespace {

constexpr std::size_t kMostListed = 8;
constexpr std::size_t kMostBytes = 100;
constexpr std::size_t kMostToolTip = 1500;

QString listed(const std::vector<std::string>& names)
{
    QStringList shown;
    for (std::size_t i = 0; i < names.size() && i < kMostListed; ++i)
        shown += shownText(std::string_view(names[i]).substr(0, kMostBytes));
    if (names.size() > kMostListed)
        shown += QStringLiteral("+%1").arg(names.size() - kMostListed);
    return shown.join(QStringLiteral(", "));
}

} // namespace

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return plainToolTip(toolTip(row, column));
    // Screen readers read the first cell of a row: it says all of it.
    case Qt::AccessibleTextRole: return column == Graph ? sentence(row) : text(row, column);
    case Qt::TextAlignmentRole:
        return column == Size || column == LogicalSize || column == Vectors
                   ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    case IdRole: {
        const auto position = positionAt(row);
        return position ? QVariant(QString::fromStdString(m_layout->set().at(*position).id)) : QVariant();
    }
    case SortRole: return sortValue(row, column);
    case GlyphRole:
        return column == Status ? QVariant::fromValue(status(row).mark) : QVariant::fromValue(look(row).glyph);
    case KindRole: return static_cast<int>(rowAt(row).kind);
    default: return {};
    }
}

QString TimelineModel::text(int row, Column column) const
{
    const TimelineRow& at = rowAt(row);
    switch (at.kind) {
    case TimelineRow::Kind::Snapshot: return column == Status ? status(row).text : snapshotText(at.item, column);
    case TimelineRow::Kind::Group: {
        const RowGroup& group = m_layout->groups[static_cast<std::size_t>(at.item)];
        if (column == Graph || column == Name)
            return groupText(*m_layout, group);
        return column == Status ? groupSummary(group) : QString();
    }
    case TimelineRow::Kind::Gap:
        return column == Graph || column == Name ? gapText(m_layout->request.grouping, at.item) : QString();
    case TimelineRow::Kind::Fold: {
        const Fold& fold = m_layout->folds[static_cast<std::size_t>(at.item)];
        if (column == Graph || column == Name)
            return foldText(fold);
        return column == Status ? foldSummary(*m_layout, fold) : QString();
    }
    case TimelineRow::Kind::CurrentState:
        switch (column) {
        case Graph:
        case Name: return tr("Current state");
        case Created: return tr("now");
        case Changes: {
            if (!m_state.changes)
                return {};
            const ChangeCounts& total = m_state.changes->total;
            return changesText(total.added, total.changed, total.removed);
        }
        case Status: return status(row).text;
        default: return {};
        }
    case TimelineRow::Kind::Pending: {
        const PendingSnapshot& pending = pendingAt(at);
        const QString time = zonedTime(pending.startedAt).toString(QStringLiteral("HH:mm"));
        switch (column) {
        case Graph:
        case Name: return pending.title;
        case Created:
            return pending.interrupted ? tr("%1 (interrupted)", "a time").arg(time)
                                       : tr("%1 (running)", "a time").arg(time);
        case Type: return typeText(pending.incremental ? SnapshotType::Incremental : SnapshotType::Full);
        case Size: return QStringLiteral("—");
        case Status: return status(row).text;
        default: return {};
        }
    }
    }
    return {};
}

QString TimelineModel::snapshotText(int position, Column column) const
{
    const SnapshotMetadata& snapshot = m_layout->set().at(position);
    switch (column) {
    case Graph:
    case Name: return snapshotTitle(snapshot);
    case Created: {
        const QString full = shownTime(snapshot.createdAt);
        if (!m_layout->hasGraph() || m_layout->request.grouping != Grouping::Day)
            return full;
        // The day is in the header above.
        const QString age = shownAge(snapshot.createdAt, m_clock.unixSeconds());
        const QString time = full.mid(full.indexOf(u' ') + 1);
        return age.isEmpty() ? time : tr("%1 (%2)", "a time and how long ago it was").arg(time, age);
    }
    case Type: return typeText(snapshot.type);
    case Size: return shownBytes(snapshot.sizeBytes);
    case Changes: return changesText(snapshot.added, snapshot.changed, snapshot.removed);
    case Vectors: return shownCount(snapshot.totalVectors);
    case LogicalSize: return shownBytes(snapshot.logicalBytes);
    case Namespaces: return listed(snapshot.namespaces);
    case Tags: return listed(snapshot.tags);
    case Verified: return snapshot.verifiedAt ? shownTime(*snapshot.verifiedAt) : QString();
    case Id: return QString::fromStdString(snapshot.id);
    case Status:
    case kColumns: break;
    }
    return {};
}

NodeLook TimelineModel::look(int row) const
{
    const TimelineRow& at = rowAt(row);
    NodeLook look;
    switch (at.kind) {
    case TimelineRow::Kind::Group:
    case TimelineRow::Kind::Gap: break;
    case TimelineRow::Kind::Fold:
        look.glyph = m_layout->folds[static_cast<std::size_t>(at.item)].open ? NodeGlyph::None : NodeGlyph::Fold;
        break;
    case TimelineRow::Kind::CurrentState: look.glyph = NodeGlyph::CurrentState; break;
    case TimelineRow::Kind::Pending: {
        const PendingSnapshot& pending = pendingAt(at);
        look.glyph = pending.interrupted ? NodeGlyph::Interrupted : NodeGlyph::Running;
        const auto running = m_running.find(pending.job);
        if (running != m_running.end())
            look.permille = running->second.progress.permille();
        break;
    }
    case TimelineRow::Kind::Snapshot: {
        const SnapshotMetadata& snapshot = m_layout->set().at(at.item);
        look.full = snapshot.type == SnapshotType::Full;
        look.pinned = snapshot.pinned;
        look.removed = isRemoved(row);
        const Health health = m_layout->set().health(at.item);
        look.glyph = health == Health::Damaged  ? NodeGlyph::Damaged
                     : health == Health::AtRisk ? NodeGlyph::AtRisk
                     : look.full                ? NodeGlyph::Full
                                                : NodeGlyph::Incremental;
        break;
    }
    }
    return look;
}

StatusWords TimelineModel::status(int row) const
{
    const TimelineRow& at = rowAt(row);
    switch (at.kind) {
    case TimelineRow::Kind::Group:
    case TimelineRow::Kind::Gap:
    case TimelineRow::Kind::Fold: break;
    case TimelineRow::Kind::CurrentState: return currentStatus(m_state);
    case TimelineRow::Kind::Pending: {
        const auto running = m_running.find(pendingAt(at).job);
        return running == m_running.end()
                   ? pendingStatus(pendingAt(at), JobState::Queued, {})
                   : pendingStatus(pendingAt(at), running->second.state, running->second.progress);
    }
    case TimelineRow::Kind::Snapshot: {
        if (m_verdicts) {
            const auto verdict = m_verdicts->find(m_layout->set().at(at.item).id);
            if (verdict != m_verdicts->end())
                return verdictStatus(verdict->second.keep, verdict->second.rule);
        }
        return snapshotStatus(*m_layout, at.item, m_clock.unixSeconds());
    }
    }
    return {};
}

bool TimelineModel::isBase(int row) const
{
    const auto position = positionAt(row);
    return position && m_layout->request.baseId == m_layout->set().at(*position).id;
}

bool TimelineModel::isRemoved(int row) const
{
    const auto position = positionAt(row);
    if (!position || !m_verdicts)
        return false;
    const auto verdict = m_verdicts->find(m_layout->set().at(*position).id);
    return verdict != m_verdicts->end() && !verdict->second.keep;
}

bool TimelineModel::isHit(int row) const
{
    const auto position = positionAt(row);
    return position && m_layout->isFiltered() && !m_layout->request.hide && m_layout->isMatch(*position);
}

QStringList TimelineModel::badges(int row) const
{
    const auto position = positionAt(row);
    QStringList badges;
    if (!position)
        return badges;
    const SnapshotMetadata& snapshot = m_layout->set().at(*position);
    if (isBase(row))
        badges += tr("base of current");
    if (snapshot.safety)
        badges += tr("safety", "a snapshot taken before a restore");
    for (std::size_t i = 0; i < snapshot.tags.size() && i < kMostListed; ++i)
        badges += shownText(std::string_view(snapshot.tags[i]).substr(0, 4 * kMostBytes)).left(24);
    return badges;
}

QString TimelineModel::toolTip(int row, Column column) const
{
    const auto position = positionAt(row);
    if (!position && rowAt(row).kind == TimelineRow::Kind::Fold)
        return tr("Snapshots of a side branch that are neither pinned, tagged nor damaged.\n"
                  "A click or the Right key shows them, the Left key folds them again.");
    if (!position)
        return column == Status ? text(row, Status) : QString();
    const SnapshotMetadata& snapshot = m_layout->set().at(*position);
    switch (column) {
    case Graph: return lineageText(*m_layout, *position);
    case Name: {
        QString tip = shownText(std::string_view(snapshot.description).substr(0, kMostToolTip)).left(500);
        tip += (tip.isEmpty() ? QString() : QStringLiteral("\n")) + QString::fromStdString(snapshot.id);
        const QString tags = listed(snapshot.tags);
        return tags.isEmpty() ? tip : QString(tip + u'\n' + tr("Tags: %1").arg(tags));
    }
    case Created: return shownExactTime(snapshot.createdAt);
    case Size: return tr("%1 bytes added to the repository").arg(shownCount(snapshot.sizeBytes));
    case LogicalSize: return tr("%1 bytes of content").arg(shownCount(snapshot.logicalBytes));
    case Status: {
        const DamageRecord::Damage* damage = m_layout->set().damage(*position);
        const bool shown = damage != nullptr && m_layout->set().health(*position) == Health::Damaged;
        return shown ? QString(text(row, Status) + u'\n' + damage->detail.left(500)) : text(row, Status);
    }
    case Changes:
        return tr("Compared with its parent: %1 added, %2 changed, %3 removed")
            .arg(shownCount(snapshot.added), shownCount(snapshot.changed), shownCount(snapshot.removed));
    case Type:
        return snapshot.type == SnapshotType::Full
                   ? tr("Shares no data file with another snapshot. Restores on its own.")
                   : tr("Re-uses its parent's data files. Restores on its own.");
    default: return text(row, column);
    }
}

QString TimelineModel::sentence(int row) const
{
    const TimelineRow& at = rowAt(row);
    switch (at.kind) {
    case TimelineRow::Kind::Snapshot: {
        QString sentence = snapshotSentence(*m_layout, at.item, m_clock.unixSeconds());
        if (m_verdicts)
            sentence += QStringLiteral(", ") + status(row).text;
        return sentence;
    }
    case TimelineRow::Kind::Group: {
        const RowGroup& group = m_layout->groups[static_cast<std::size_t>(at.item)];
        const QString words = text(row, Name) + QStringLiteral(", ") + text(row, Status);
        return group.collapsed ? tr("%1, collapsed", "a day, week, month or branch").arg(words) : words;
    }
    case TimelineRow::Kind::Fold: {
        const QString words = text(row, Name) + QStringLiteral(", ") + text(row, Status);
        return m_layout->folds[static_cast<std::size_t>(at.item)].open
                   ? tr("%1, unfolded", "snapshots of a side branch").arg(words)
                   : tr("%1, folded", "snapshots of a side branch").arg(words);
    }
    case TimelineRow::Kind::Gap: return text(row, Name);
    case TimelineRow::Kind::CurrentState: {
        QStringList parts = {text(row, Name), text(row, Status)};
        if (m_state.changes && m_state.changes->total != ChangeCounts{0, 0, 0, m_state.changes->total.unchanged}) {
            const ChangeCounts& total = m_state.changes->total;
            parts += tr("%1 added, %2 changed, %3 removed")
                         .arg(shownCount(total.added), shownCount(total.changed), shownCount(total.removed));
        }
        return parts.join(QStringLiteral(", "));
    }
    case TimelineRow::Kind::Pending:
        return QStringList{text(row, Name), text(row, Type).toLower(), text(row, Created), text(row, Status)}.join(
            QStringLiteral(", "));
    }
    return {};
}

QVariant TimelineModel::sortValue(int row, Column column) const
{
    const auto position = positionAt(row);
    if (!position)
        return {};
    const SnapshotMetadata& snapshot = m_layout->set().at(*position);
    const auto number = [](std::uint64_t value) { return QVariant(static_cast<qlonglong>(value)); };
    switch (column) {
    case Graph: return number(snapshot.sequence);
    case Created: return static_cast<qlonglong>(snapshot.createdAt);
    case Type: return number(static_cast<std::uint64_t>(snapshot.type));
    case Size: return number(snapshot.sizeBytes);
    case Changes: return number(snapshot.added + snapshot.changed + snapshot.removed);
    case Status: return number(static_cast<std::uint64_t>(m_layout->set().health(*position)));
    case Vectors: return number(snapshot.totalVectors);
    case LogicalSize: return number(snapshot.logicalBytes);
    case Verified: return static_cast<qlonglong>(snapshot.verifiedAt.value_or(0));
    default: return text(row, column);
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return column == Size || column == LogicalSize || column == Vectors
                   ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Size: return tr("What each snapshot added to the repository");
        case Changes: return tr("Vectors added, changed and removed since the parent");
        case LogicalSize: return tr("Content of all vectors, as it was in the storage");
        case Created:
        case Verified: return tr("In the time zone %1").arg(shownZoneName());
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Graph: return tr("Graph");
    case Name: return tr("Name");
    case Created:
        return shownZoneName() == QStringLiteral("UTC") ? tr("Created (UTC)") : tr("Created (local)", "in local time");
    case Type: return tr("Type");
    case Size: return tr("Size");
    case Changes: return tr("Changes");
    case Status: return tr("Status");
    case Vectors: return tr("Vectors");
    case LogicalSize: return tr("Logical size");
    case Namespaces: return tr("Namespaces");
    case Tags: return tr("Tags");
    case Verified: return tr("Verified");
    case Id: return tr("ID");
    case kColumns: break;
    }
    return {};
}

} // namespace tidemark::ui
