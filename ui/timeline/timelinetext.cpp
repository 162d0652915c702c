// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelinetext.h"

#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"
#include "ui/support/shownzone.h"
#include "ui/workspace/jobwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace tidemark::ui {

namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr QStringView kDot = u" · ";
constexpr qsizetype kLongestTitle = 60; ///< In a header that names two.

QString percent(int permille)
{
    return Timeline::tr("%1 %", "per cent").arg(permille / 10);
}

QString timeLeft(std::int64_t seconds)
{
    if (seconds < 90)
        return Timeline::tr("about %Ln s left", nullptr, static_cast<int>(std::max<std::int64_t>(seconds, 1)));
    if (seconds < 90 * 60)
        return Timeline::tr("about %Ln min left", nullptr, static_cast<int>((seconds + 30) / 60));
    return Timeline::tr("about %Ln h left", nullptr, static_cast<int>((seconds + 1800) / 3600));
}

bool countsRows(Phase phase)
{
    return phase == Phase::Scanning || phase == Phase::Comparing || phase == Phase::SafetySnapshot ||
           phase == Phase::Checking;
}

} // namespace

int pluralCount(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
}

StatusWords snapshotStatus(const TimelineLayout& layout, int position, std::int64_t now)
{
    const SnapshotSet& set = layout.set();
    const SnapshotMetadata& snapshot = set.at(position);
    StatusWords words;
    switch (set.health(position)) {
    case Health::Damaged: {
        const DamageRecord::Damage* damage = set.damage(position);
        const std::uint64_t rows = damage == nullptr ? 0 : damage->rows;
        words = {Mark::Cross, StatusWords::Tone::Damaged,
                 rows == 0 ? Timeline::tr("damaged: cannot be read")
                           : Timeline::tr("damaged: %Ln vector(s)", nullptr, pluralCount(rows))};
        break;
    }
    case Health::AtRisk: words = {Mark::Warning, StatusWords::Tone::Damaged, Timeline::tr("may share damage")}; break;
    case Health::Verified:
        words = {Mark::Tick, StatusWords::Tone::Ok,
                 Timeline::tr("verified %1", "a time or a date").arg(shortTime(snapshot.verifiedAt.value_or(0), now))};
        break;
    case Health::NotVerified: words = {Mark::Question, StatusWords::Tone::Warning, Timeline::tr("not verified")}; break;
    }
    if (snapshot.pinned)
        words.text += kDot + Timeline::tr("pinned");
    if (layout.request.baseId == snapshot.id)
        words.text += kDot + Timeline::tr("base of current", "the snapshot that the storage descends from");
    return words;
}

StatusWords verdictStatus(bool keep, const std::string& rule)
{
    const QString shown = shownText(std::string_view(rule).substr(0, 300));
    if (keep)
        return {Mark::Tick, StatusWords::Tone::Ok, Timeline::tr("keep: %1", "a retention rule").arg(shown)};
    return {Mark::Cross, StatusWords::Tone::Damaged, Timeline::tr("remove: %1", "a retention rule").arg(shown)};
}

StatusWords currentStatus(const CurrentState& state)
{
    const auto changes = [&] {
        const ChangeCounts& total = state.changes->total;
        const std::uint64_t count = total.added + total.changed + total.removed;
        // Namespaces may come and go without a vector.
        const bool other =
            std::any_of(state.changes->namespaces.begin(), state.changes->namespaces.end(),
                        [](const NamespaceDiff& ns) { return !ns.inFirst || !ns.inSecond || ns.definitionChanged; });
        if (count == 0)
            return other ? Timeline::tr("namespaces changed since the base")
                         : Timeline::tr("no changes since the base");
        //: %1 is the number
        return Timeline::tr("%1 change(s) since the base", nullptr, pluralCount(count)).arg(shownCount(count));
    };
    switch (state.knowledge) {
    case CurrentState::Knowledge::NoStorage: return {};
    case CurrentState::Knowledge::NoBase:
        return {Mark::None, StatusWords::Tone::Accent,
                Timeline::tr("no snapshot of it yet: the next one will be full")};
    case CurrentState::Knowledge::Unknown:
        return {Mark::None, StatusWords::Tone::Secondary, Timeline::tr("not compared with its base yet")};
    case CurrentState::Knowledge::Comparing:
        return {Mark::Ring, StatusWords::Tone::Secondary,
                state.changes ? changes() + kDot + Timeline::tr("comparing again…")
                              : Timeline::tr("comparing with its base…")};
    case CurrentState::Knowledge::Known:
        if (!state.changes)
            break;
        return {Mark::None, StatusWords::Tone::Accent, changes()};
    case CurrentState::Knowledge::Failed:
        return {Mark::Warning, StatusWords::Tone::Damaged,
                state.error ? Timeline::tr("the storage cannot be read: %1").arg(errorText(*state.error).headline)
                            : Timeline::tr("the storage cannot be read")};
    }
    return {};
}

StatusWords pendingStatus(const PendingSnapshot& pending, JobState state, const JobProgress& progress)
{
    if (pending.interrupted)
        return {Mark::Ring, StatusWords::Tone::Warning,
                Timeline::tr("interrupted: nothing was kept; the jobs panel offers it again")};
    if (state == JobState::Queued)
        return {Mark::Ring, StatusWords::Tone::Secondary, Timeline::tr("waits for another job")};
    if (state == JobState::Cancelling)
        return {Mark::Ring, StatusWords::Tone::Warning, Timeline::tr("stopping…")};
    QStringList parts;
    if (progress.permille() >= 0)
        parts += percent(progress.permille());
    else
        parts += Timeline::tr("running");
    if (progress.perSecond && *progress.perSecond >= 1) {
        const auto rate = static_cast<std::uint64_t>(*progress.perSecond);
        if (countsRows(progress.phase))
            parts += Timeline::tr("%1 vectors/s").arg(shownCount(rate));
        else if (progress.phase == Phase::Verifying)
            parts += Timeline::tr("%1/s", "bytes").arg(shownBytes(rate));
    }
    if (progress.secondsLeft)
        parts += timeLeft(*progress.secondsLeft);
    return {Mark::Ring, StatusWords::Tone::Normal, parts.join(QStringLiteral(", "))};
}

QString changesText(std::uint64_t added, std::uint64_t changed, std::uint64_t removed)
{
    QStringList parts;
    if (added != 0)
        parts += u'+' + shownCount(added);
    if (changed != 0)
        parts += u'~' + shownCount(changed);
    if (removed != 0)
        parts += u'−' + shownCount(removed);
    return parts.isEmpty() ? Timeline::tr("none", "no changes") : parts.join(u' ');
}

QString typeText(SnapshotType type)
{
    return type == SnapshotType::Full ? Timeline::tr("Full") : Timeline::tr("Incremental");
}

QString shortTime(std::int64_t unixSeconds, std::int64_t now)
{
    const QDateTime time = zonedTime(unixSeconds);
    const bool today = time.date() == zonedTime(now).date();
    return time.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd"));
}

QString dayText(std::int64_t julianDay, std::int64_t today)
{
    const QString date = QLocale().toString(QDate::fromJulianDay(julianDay), QLocale::LongFormat);
    if (julianDay == today)
        return Timeline::tr("Today — %1", "a date").arg(date);
    if (julianDay == today - 1)
        return Timeline::tr("Yesterday — %1", "a date").arg(date);
    return date;
}

QString groupText(const TimelineLayout& layout, const RowGroup& group)
{
    const Grouping grouping = layout.request.grouping;
    switch (grouping) {
    case Grouping::Day: return dayText(group.key, layout.today);
    case Grouping::Week: {
        const QString from = QLocale().toString(QDate::fromJulianDay(group.key), QLocale::LongFormat);
        if (firstDayAfter(grouping, group.key) > layout.today && group.key <= layout.today)
            return Timeline::tr("This week — from %1", "a date").arg(from);
        if (firstDayOf(grouping, layout.today, layout.request.weekBegin) == firstDayAfter(grouping, group.key))
            return Timeline::tr("Last week — from %1", "a date").arg(from);
        return Timeline::tr("Week from %1", "a date").arg(from);
    }
    case Grouping::Month: {
        const QDate first = QDate::fromJulianDay(group.key);
        const QString month = Timeline::tr("%1 %2", "a month, a year")
                                  .arg(QLocale().standaloneMonthName(first.month()), QString::number(first.year()));
        if (firstDayAfter(grouping, group.key) > layout.today && group.key <= layout.today)
            return Timeline::tr("This month — %1", "a month").arg(month);
        if (firstDayOf(grouping, layout.today, layout.request.weekBegin) == firstDayAfter(grouping, group.key))
            return Timeline::tr("Last month — %1", "a month").arg(month);
        return month;
    }
    case Grouping::Branch: {
        if (group.branch < 0)
            break;
        const Branch& branch = layout.branches.all[static_cast<std::size_t>(group.branch)];
        if (group.branch == 0 && layout.branches.hasMain)
            return Timeline::tr("Lineage of the current state");
        const QString tip = snapshotTitle(layout.set().at(branch.tip)).left(kLongestTitle);
        if (branch.forkedFrom >= 0)
            return Timeline::tr("Branch of “%1”, from “%2”", "the newest snapshot of it, where it begins")
                .arg(tip, snapshotTitle(layout.set().at(branch.forkedFrom)).left(kLongestTitle));
        return Timeline::tr("Branch of “%1”", "the newest snapshot of it").arg(tip);
    }
    case Grouping::None: break;
    }
    return {};
}

QString groupSummary(const RowGroup& group)
{
    QString text = Timeline::tr("%Ln snapshot(s)", nullptr, group.count) + kDot + shownBytes(group.bytes);
    if (group.damaged != 0)
        text += kDot + Timeline::tr("%Ln damaged", nullptr, group.damaged);
    if (group.atRisk != 0)
        text += kDot + Timeline::tr("%Ln may share damage", nullptr, group.atRisk);
    if (group.folded != 0)
        text += kDot + Timeline::tr("%Ln folded", "snapshots of a side branch", group.folded);
    return text;
}

QString gapText(Grouping grouping, int periods)
{
    if (grouping == Grouping::Week)
        return Timeline::tr("%Ln week(s) without snapshots", nullptr, periods);
    if (grouping == Grouping::Month)
        return Timeline::tr("%Ln month(s) without snapshots", nullptr, periods);
    return Timeline::tr("%Ln day(s) without snapshots", nullptr, periods);
}

QString foldText(const Fold& fold)
{
    const int count = static_cast<int>(fold.members.size());
    return fold.open ? Timeline::tr("%Ln snapshot(s) of a side branch", nullptr, count)
                     : Timeline::tr("+%Ln snapshot(s)", "folded", count);
}

QString foldSummary(const TimelineLayout& layout, const Fold& fold)
{
    const SnapshotSet& set = layout.set();
    std::uint64_t bytes = 0;
    for (const std::int32_t member : fold.members)
        bytes += set.at(member).sizeBytes;
    const auto date = [&](std::int32_t position) { return shownTime(set.at(position).createdAt).left(10); };
    const QString oldest = date(fold.members.back());
    const QString newest = date(fold.members.front());
    const QString dates = oldest == newest ? oldest : Timeline::tr("%1 – %2", "two dates").arg(oldest, newest);
    return dates + kDot + shownBytes(bytes);
}

QString snapshotSentence(const TimelineLayout& layout, int position, std::int64_t now)
{
    const SnapshotSet& set = layout.set();
    const SnapshotMetadata& snapshot = set.at(position);
    const QDateTime created = zonedTime(snapshot.createdAt);
    QStringList parts = {snapshotTitle(snapshot), typeText(snapshot.type).toLower(),
                         QLocale().toString(created.date(), QLocale::LongFormat) + u' ' +
                             created.toString(QStringLiteral("HH:mm")),
                         shownBytes(snapshot.sizeBytes)};
    parts += snapshotStatus(layout, position, now).text.split(kDot.toString());
    if (snapshot.safety)
        parts += Timeline::tr("safety snapshot");
    if (layout.request.baseId)
        parts += layout.inMain[static_cast<std::size_t>(position)] ? Timeline::tr("in the lineage of the current state")
                                                                   : Timeline::tr("side branch");
    const int parent = set.parent(position);
    if (parent >= 0)
        parts += Timeline::tr("parent %1").arg(snapshotTitle(set.at(parent)));
    else if (parent == SnapshotSet::kMissing)
        parts += Timeline::tr("parent not found");
    QStringList tags;
    for (std::size_t i = 0; i < snapshot.tags.size() && i < 8; ++i)
        tags += shownText(std::string_view(snapshot.tags[i]).substr(0, 100));
    if (!tags.isEmpty())
        parts += Timeline::tr("tags: %1").arg(tags.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(", "));
}

QString lineageText(const TimelineLayout& layout, int position)
{
    const SnapshotSet& set = layout.set();
    const std::vector<int> lineage = set.lineage(position);
    QStringList lines;
    if (layout.request.baseId)
        lines += layout.inMain[static_cast<std::size_t>(position)]
                     ? Timeline::tr("In the lineage of the current state.")
                     : Timeline::tr("On a side branch, not in the lineage of the current state.");
    const int ancestors = static_cast<int>(lineage.size()) - 1;
    if (ancestors > 0)
        lines += Timeline::tr("Lineage: %Ln ancestor(s), the oldest is “%1”.", nullptr, ancestors)
                     .arg(snapshotTitle(set.at(lineage.back())));
    if (set.parent(lineage.back()) == SnapshotSet::kMissing)
        lines += Timeline::tr("The parent of the oldest one is not in this repository.");
    const SnapshotMetadata& snapshot = set.at(position);
    lines += Timeline::tr("Restores on its own: %1 vectors, %2. No other snapshot is needed.")
                 .arg(shownCount(snapshot.totalVectors), shownBytes(snapshot.logicalBytes));
    const int descendants = static_cast<int>(set.descendants(position).size());
    if (descendants > 0)
        lines += Timeline::tr("%Ln snapshot(s) descend from it.", nullptr, descendants);
    return lines.join(u'\n');
}

} // namespace tidemark::ui
