// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/shownzone.h"
#include "ui/timeline/laidout.h"
#include "ui/timeline/syntheticlisting.h"
#include "ui/timeline/timelinetext.h"

#include <QTest>

#include <random>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::laidout;

namespace {

/// Does what the changes say to the old rows; the result has to be the new ones.
QString applied(const TimelineLayout& from, const TimelineLayout& to)
{
    const RowChanges changes = rowChanges(from, to);
    if (changes.reset)
        return QStringLiteral("reset");
    const auto name = [](const TimelineLayout& layout, int row) {
        return rowsOf(layout).split(QStringLiteral(" | "))[row];
    };
    QStringList rows = rowsOf(from).split(QStringLiteral(" | "));
    for (const RowChanges::Run& run : changes.removals)
        rows.remove(run.first, run.count);
    for (const RowChanges::Run& run : changes.insertions)
        for (int i = 0; i < run.count; ++i)
            rows.insert(run.first + i, name(to, run.first + i));
    return rows.join(QStringLiteral(" | "));
}

QString withoutCounts(QString rows)
{
    return rows.replace(QRegularExpression(QStringLiteral("(day|gap) \\d+")), QStringLiteral("\\1"));
}

} // namespace

class TimelineLayoutTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { setZone("UTC"); }
    void daysAndGaps();
    void daylightSaving_data();
    void daylightSaving();
    void farZones();
    void clockPutBack();
    void collapsedDays();
    void filtered();
    void sorted();
    void pendingOnTop();
    void childrenAboveParents();
    void shuffledInput();
    void cycles();
    void changes();
    void strip();
    void emphasis();
    void deepChain();
    void stops();
};

void TimelineLayoutTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    setZone("UTC");
}

void TimelineLayoutTest::daysAndGaps()
{
    auto request = requestOf(setOf({snapshot(5, kNoon - kHour), snapshot(4, kNoon - 2 * kHour),
                                    snapshot(3, kNoon - 24 * kHour), snapshot(2, kNoon - 5 * 24 * kHour)}),
                             kNoon);
    QCOMPARE(rowsOf(*layOut(request)), QStringLiteral("current | day 2 | s5 | s4 | day 1 | s3 | gap 3 | day 1 | s2"));
    const auto layout = layOut(request);
    QCOMPARE(dayText(layout->groups[0].key, layout->today).left(5), QStringLiteral("Today"));
    QCOMPARE(dayText(layout->groups[1].key, layout->today).left(9), QStringLiteral("Yesterday"));
    QVERIFY(dayText(layout->groups[2].key, layout->today).contains(QStringLiteral("2026")));
    QCOMPARE(layout->groups[0].bytes, std::uint64_t(200));
    // Three days later: today has none, and neither had the two days before.
    request.now = kNoon + 3 * 24 * kHour;
    request.currentState = false;
    QCOMPARE(rowsOf(*layOut(request)), QStringLiteral("gap 3 | day 2 | s5 | s4 | day 1 | s3 | gap 3 | day 1 | s2"));
}

void TimelineLayoutTest::daylightSaving_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("change"); // of the clock
    QTest::newRow("Berlin, spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29);
    QTest::newRow("Berlin, autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25);
    QTest::newRow("New York, spring") << QByteArray("America/New_York") << QDate(2026, 3, 8);
    QTest::newRow("Lord Howe, half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5);
    // No such hour as midnight on that day.
    QTest::newRow("Beirut, at midnight") << QByteArray("Asia/Beirut") << QDate(2026, 3, 29);
}

void TimelineLayoutTest::daylightSaving()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, change);
    setZone(zone.constData());
    // One at the first and one at the last minute of the day before, of the day itself and of the day after.
    std::vector<SnapshotMetadata> snapshots;
    for (int day = -1; day <= 1; ++day) {
        const QDate date = change.addDays(day);
        snapshots.push_back(snapshot(2 * day + 10, date.startOfDay().toSecsSinceEpoch() + 30));
        snapshots.push_back(snapshot(2 * day + 11, date.addDays(1).startOfDay().toSecsSinceEpoch() - 30));
    }
    const auto layout = layOut(requestOf(setOf(snapshots), change.addDays(1).endOfDay().toSecsSinceEpoch()));
    QCOMPARE(rowsOf(*layout), QStringLiteral("current | day 2 | s13 | s12 | day 2 | s11 | s10 | day 2 | s9 | s8"));
    QCOMPARE(layout->groups[1].key, change.toJulianDay());
}

void TimelineLayoutTest::farZones()
{
    // The same moment is another day at the two ends of the world.
    const std::int64_t moment = at(2026, 11, 22, 11, 30);
    for (const auto& [zone, day] :
         {std::pair("Pacific/Kiritimati", 23), std::pair("UTC", 22), std::pair("Etc/GMT+12", 21)}) {
        setZone(zone);
        const auto layout = layOut(requestOf(setOf({snapshot(1, moment)}), moment));
        QCOMPARE(layout->groups[0].key, QDate(2026, 11, day).toJulianDay());
        QCOMPARE(layout->today, layout->groups[0].key);
    }
}

void TimelineLayoutTest::clockPutBack()
{
    // By sequence, whatever the clock said; and the day has two groups then, of which the second is no other row.
    const auto layout = layOut(
        requestOf(setOf({snapshot(3, kNoon), snapshot(2, kNoon - 30 * kHour, 1), snapshot(1, kNoon - kHour)}), kNoon));
    QCOMPARE(rowsOf(*layout), QStringLiteral("current | day 1 | s3 | day 1 | s2 | day 1 | s1"));
    QVERIFY(!layout->groups[0].repeated);
    QVERIFY(layout->groups[2].repeated);
    QCOMPARE(applied(*layout, *layout).count(QStringLiteral("s1")), 1);
    // In the future, too.
    const auto future = layOut(requestOf(setOf({snapshot(1, kNoon + 72 * kHour)}), kNoon));
    QCOMPARE(rowsOf(*future), QStringLiteral("current | day 1 | s1"));
}

void TimelineLayoutTest::collapsedDays()
{
    auto request = requestOf(
        setOf({snapshot(3, kNoon, 2), snapshot(2, kNoon - 24 * kHour, 1), snapshot(1, kNoon - 48 * kHour)}), kNoon);
    request.baseId = "snap_1_3";
    request.collapsed = {dayOf(kNoon - 24 * kHour)};
    const auto layout = layOut(request);
    QCOMPARE(rowsOf(*layout), QStringLiteral("current | day 1 | s3 | day 1 | day 1 | s1"));
    QVERIFY(layout->groups[1].collapsed);
    // The edge from s3 to s1 is dashed over the collapsed day.
    const auto segments = layout->lanes.row(3);
    QCOMPARE(segments.end() - segments.begin(), 1);
    QVERIFY(segments.begin()->dashed && segments.begin()->kind == LaneSegment::Kind::Through);
}

void TimelineLayoutTest::filtered()
{
    auto request = requestOf(setOf({snapshot(4, kNoon, 3), snapshot(3, kNoon - kHour, 2),
                                    snapshot(2, kNoon - 72 * kHour, 1), snapshot(1, kNoon - 96 * kHour)}),
                             kNoon);
    request.baseId = "snap_1_4";
    request.filter = SnapshotFilter::parse(QStringLiteral("-s3 -s2"), kNoon).filter;
    auto layout = layOut(request);
    QCOMPARE(rowsOf(*layout), QStringLiteral("current | day 1 | s4 | day 1 | s1"));
    QCOMPARE(layout->matches, 2);
    bool dashed = false;
    for (const LaneSegment& segment : layout->lanes.row(2))
        dashed = dashed || (segment.kind == LaneSegment::Kind::Leave && segment.dashed);
    QVERIFY(dashed);
    request.hide = false;
    layout = layOut(request);
    QCOMPARE(rowsOf(*layout), QStringLiteral("current | day 2 | s4 | s3 | gap 2 | day 1 | s2 | day 1 | s1"));
    QVERIFY(layout->isMatch(0) && !layout->isMatch(1));
}

void TimelineLayoutTest::sorted()
{
    std::vector<SnapshotMetadata> snapshots = {snapshot(3, kNoon), snapshot(2, kNoon - kHour),
                                               snapshot(1, kNoon - 2 * kHour)};
    snapshots[0].sizeBytes = 5;
    snapshots[1].sizeBytes = 900;
    snapshots[2].sizeBytes = 10;
    auto request = requestOf(setOf(snapshots), kNoon);
    request.sort = SortKey::Size;
    QCOMPARE(rowsOf(*layOut(request)), QStringLiteral("current | s2 | s1 | s3"));
    request.order = Qt::AscendingOrder;
    QCOMPARE(rowsOf(*layOut(request)), QStringLiteral("current | s3 | s1 | s2"));
    QVERIFY(!layOut(request)->hasGraph());
    QVERIFY(layOut(request)->lanes.nodes.empty());
    request.sort = SortKey::Name;
    QCOMPARE(rowsOf(*layOut(request)), QStringLiteral("current | s1 | s2 | s3"));
}

void TimelineLayoutTest::pendingOnTop()
{
    auto request = requestOf(setOf({snapshot(2, kNoon - kHour, 1), snapshot(1, kNoon - 48 * kHour)}), kNoon);
    request.baseId = "snap_1_2";
    PendingSnapshot running;
    running.job = 7;
    running.startedAt = kNoon - 60;
    running.parentId = "snap_1_2";
    PendingSnapshot interrupted;
    interrupted.job = 5;
    interrupted.interrupted = true;
    interrupted.startedAt = kNoon - 47 * kHour;
    request.pending = {interrupted, running};
    const auto layout = layOut(request);
    QCOMPARE(rowsOf(*layout), QStringLiteral("current | day 1 | pending 7 | s2 | gap 1 | day 1 | pending 5 | s1"));
    // What runs stands between the current state and the base, in their lane; what was interrupted beside it.
    QCOMPARE(layout->lanes.nodes[2], 0);
    QVERIFY(layout->lanes.nodes[6] > 0);
}

void TimelineLayoutTest::childrenAboveParents()
{
    // The sequence numbers of imported snapshots may say otherwise.
    SnapshotMetadata parent = snapshot(9, kNoon);
    SnapshotMetadata child = snapshot(3, kNoon - kHour, 9);
    SnapshotMetadata grandchild = snapshot(2, kNoon - kHour, 3);
    const auto set = setOf({parent, child, grandchild});
    for (int position = 0; position < set->size(); ++position)
        QVERIFY(set->parent(position) < 0 || set->parent(position) > position);
    QCOMPARE(QString::fromStdString(set->at(0).description), QStringLiteral("s2"));
    QCOMPARE(QString::fromStdString(set->at(2).description), QStringLiteral("s9"));
    QCOMPARE(set->lineage(0), (std::vector<int>{0, 1, 2}));
    QCOMPARE(set->descendants(2), (std::vector<int>{0, 1}));
}

void TimelineLayoutTest::shuffledInput()
{
    const Listing listing = test::syntheticListing({.count = 3'000, .forksPerMille = 60});
    std::vector<SnapshotMetadata> shuffled = listing.snapshots;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(3));
    auto request = requestOf(setOf(listing.snapshots), kNoon);
    request.baseId = listing.snapshots[17].id;
    const auto first = layOut(request);
    request.set = setOf(shuffled);
    const auto second = layOut(request);
    QCOMPARE(rowsOf(*first), rowsOf(*second));
    QVERIFY(first->lanes.segments == second->lanes.segments);
    QVERIFY(first->lanes.nodes == second->lanes.nodes);
    // Lane 0 is the lineage of the base and nothing else.
    for (int row = 0; row < first->rowCount(); ++row)
        if (const auto position = first->position(row))
            QCOMPARE(first->lanes.nodes[static_cast<std::size_t>(row)] == 0,
                     bool(first->inMain[static_cast<std::size_t>(*position)]));
}

void TimelineLayoutTest::cycles()
{
    // Damaged manifests may say anything.
    const auto set =
        setOf({snapshot(3, kNoon, 1), snapshot(2, kNoon, 3), snapshot(1, kNoon, 2), snapshot(4, kNoon, 4)});
    QCOMPARE(set->size(), 4);
    for (int position = 0; position < set->size(); ++position) {
        QVERIFY(set->parent(position) < 0 || set->parent(position) > position);
        QVERIFY(set->lineage(position).size() <= 4);
    }
    layOut(requestOf(set, kNoon));
}

void TimelineLayoutTest::changes()
{
    std::mt19937 random(11);
    std::vector<SnapshotMetadata> all = test::syntheticListing({.count = 200, .secondsBetween = 5 * 3600}).snapshots;
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].description = "n" + std::to_string(all[i].sequence);
    std::shared_ptr<const TimelineLayout> previous;
    for (int round = 0; round < 60; ++round) {
        std::vector<SnapshotMetadata> some;
        const auto keep = 1 + random() % 9;
        for (const SnapshotMetadata& one : all)
            if (random() % 10 < keep)
                some.push_back(one);
        auto request = requestOf(setOf(some), kNoon);
        if (round % 3 == 1)
            request.filter = SnapshotFilter::parse(QStringLiteral("n%1").arg(random() % 10), kNoon).filter;
        if (round % 4 == 1 && !some.empty())
            request.collapsed = {dayOf(some.front().createdAt)};
        request.currentState = round % 5 != 0;
        const auto next = layOut(request);
        if (previous)
            QCOMPARE(withoutCounts(applied(*previous, *next)), withoutCounts(rowsOf(*next)));
        previous = next;
    }
    // Another order cannot be reached by removing and inserting the same rows.
    auto request = requestOf(previous->request.set, kNoon);
    request.sort = SortKey::Size;
    QVERIFY(rowChanges(*previous, *layOut(request)).reset);
}

void TimelineLayoutTest::strip()
{
    std::vector<SnapshotMetadata> snapshots = {snapshot(3, kNoon), snapshot(2, kNoon - kHour),
                                               snapshot(1, kNoon - 72 * kHour)};
    snapshots[2].verifiedAt = kNoon;
    auto request = requestOf(setOf(snapshots, damageOf("snap_1_2")), kNoon);
    request.filter = SnapshotFilter::parse(QStringLiteral("s3"), kNoon).filter;
    const auto layout = layOut(request);
    QCOMPARE(layout->strip.size(), std::size_t(2));
    QCOMPARE(layout->strip[0].count, 1);
    QVERIFY(layout->strip[0].worst == Health::Verified);
    QCOMPARE(layout->strip[1].count, 2);
    QCOMPARE(layout->strip[1].hits, 1);
    QVERIFY(layout->strip[1].worst == Health::Damaged);
}

void TimelineLayoutTest::emphasis()
{
    const auto set = setOf({snapshot(5, kNoon, 4), snapshot(4, kNoon, 3), snapshot(3, kNoon, 2), snapshot(2, kNoon, 1),
                            snapshot(1, kNoon)});
    const Emphasis marked = emphasisOf(*set, 2); // s3
    QCOMPARE(marked.lineage, (std::vector<bool>{false, false, true, true, false}));
    QCOMPARE(marked.descendants, (std::vector<bool>{true, true, false, false, false}));
}

void TimelineLayoutTest::deepChain()
{
    std::vector<SnapshotMetadata> chain;
    for (int i = 100'000; i >= 1; --i)
        chain.push_back(snapshot(i, kNoon - (100'000 - i) * 60, i > 1 ? i - 1 : -1));
    auto request = requestOf(setOf(chain), kNoon);
    request.baseId = chain.front().id;
    auto layout = layOut(request);
    QCOMPARE(layout->set().lineage(0).size(), std::size_t(100'000));
    QCOMPARE(layout->set().descendants(99'999).size(), std::size_t(99'999));
    QCOMPARE(layout->lanes.width, 1);
    request.filter = SnapshotFilter::parse(QStringLiteral("name:s1"), kNoon).filter;
    layout = layOut(request);
    QCOMPARE(layout->lanes.width, 1);
}

void TimelineLayoutTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto layout =
        layOutTimeline(requestOf(setOf(test::syntheticListing({}).snapshots), kNoon), JobContext(stop.get_token()));
    QVERIFY(!layout);
    QVERIFY(layout.error().code == Errc::Cancelled);
}

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "timelinelayout_test.moc"
