// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/laidout.h"
#include "ui/timeline/syntheticlisting.h"
#include "ui/timeline/timelinetext.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <set>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::laidout;

namespace {

/// A main line s1 … s3 and a side branch of `length` from s1, all within an hour, the branch between s2 and s3:
/// "s3 | b<length> … b1 | s2 | s1" from the newest.
std::vector<SnapshotMetadata> forked(int length)
{
    std::vector<SnapshotMetadata> snapshots;
    snapshots.push_back(snapshot(1'000'000, kNoon, 2));
    snapshots.back().description = "s3";
    for (int i = length; i >= 1; --i) {
        snapshots.push_back(snapshot(100 + i, kNoon - 60 - (length - i), i == 1 ? 1 : 99 + i));
        snapshots.back().description = "b" + std::to_string(i);
    }
    snapshots.push_back(snapshot(2, kNoon - 1800, 1));
    snapshots.push_back(snapshot(1, kNoon - 3000));
    return snapshots;
}

SnapshotMetadata& named(std::vector<SnapshotMetadata>& snapshots, const std::string& name)
{
    return *std::find_if(snapshots.begin(), snapshots.end(), [&](const auto& one) { return one.description == name; });
}

TimelineRequest folding(std::vector<SnapshotMetadata> snapshots, int moreThan = 3,
                        const SnapshotSet::Damage& damage = {})
{
    TimelineRequest request = requestOf(setOf(std::move(snapshots), damage), kNoon);
    request.baseId = "snap_1_1000000";
    request.foldMoreThan = moreThan;
    return request;
}

/// Every snapshot stands in exactly one place, and no edge gets lost; empty if so.
QString violation(const TimelineLayout& layout)
{
    std::vector<int> seen(static_cast<std::size_t>(layout.set().size()), 0);
    for (int row = 0; row < layout.rowCount(); ++row) {
        const TimelineRow& at = layout.row(row);
        if (at.kind == TimelineRow::Kind::Snapshot)
            ++seen[static_cast<std::size_t>(at.item)];
        if (at.kind != TimelineRow::Kind::Fold)
            continue;
        const Fold& fold = layout.folds[static_cast<std::size_t>(at.item)];
        if (layout.foldRows[static_cast<std::size_t>(at.item)] != row)
            return QStringLiteral("a fold has another row");
        if (!std::is_sorted(fold.members.begin(), fold.members.end()))
            return QStringLiteral("members are not from the newest");
        for (const std::int32_t member : fold.members) {
            const SnapshotMetadata& one = layout.set().at(member);
            if (one.pinned || !one.tags.empty() || layout.inMain[static_cast<std::size_t>(member)])
                return QStringLiteral("a remarkable one is behind a fold");
            if (!fold.open)
                ++seen[static_cast<std::size_t>(member)];
            if (fold.open != (layout.rowOf[static_cast<std::size_t>(member)] >= 0))
                return QStringLiteral("open and shown are two things");
        }
    }
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i] != 1)
            return QStringLiteral("position %1 stands in %2 places").arg(i).arg(seen[i]);
    // Each lane that leaves a row arrives at one further down, whatever is between.
    std::set<int> open;
    for (int row = 0; row < layout.rowCount(); ++row) {
        std::set<int> here;
        for (const LaneSegment& segment : layout.lanes.row(row)) {
            here.insert(segment.child);
            if (segment.kind == LaneSegment::Kind::Leave)
                open.insert(segment.child);
            else if (open.count(segment.child) == 0 && segment.kind != LaneSegment::Kind::Stub)
                return QStringLiteral("row %1: an edge from nowhere").arg(row);
            if (segment.kind == LaneSegment::Kind::Arrive || segment.kind == LaneSegment::Kind::Bend)
                open.erase(segment.child);
        }
        for (const int child : open)
            if (here.count(child) == 0)
                return QStringLiteral("row %1: the edge of row %2 is lost").arg(row).arg(child);
    }
    return open.empty() ? QString() : QStringLiteral("an edge does not end");
}

} // namespace

class FoldsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { setZone("UTC"); }
    void branches();
    void branchesWithoutBase();
    void foldsALongBranch();
    void opens();
    void remarkableOnesStay_data();
    void remarkableOnesStay();
    void hitsStay();
    void forksStay();
    void keptOnesOpenTheirFold();
    void mainLineNeverFolds();
    void overDays();
    void collapsedDays();
    void lanes();
    void changes();
    void anyHistory();
    void deepBranch();
};

void FoldsTest::branches()
{
    const auto set = setOf(forked(4));
    std::vector<bool> main(7, false);
    for (const int at : set->lineage(0))
        main[static_cast<std::size_t>(at)] = true;
    const Branches found = findBranches(*set, main);
    QVERIFY(found.hasMain);
    QCOMPARE(found.all.size(), std::size_t(2));
    QCOMPARE(found.of, (std::vector<std::int32_t>{0, 1, 1, 1, 1, 0, 0}));
    QCOMPARE(found.all[0].tip, 0);
    QCOMPARE(found.all[0].root, 6);
    QCOMPARE(found.all[0].forkedFrom, int(SnapshotSet::kNone));
    QCOMPARE(found.all[1].tip, 1);
    QCOMPARE(found.all[1].root, 4);
    QCOMPARE(found.all[1].forkedFrom, 6);
}

void FoldsTest::branchesWithoutBase()
{
    std::vector<SnapshotMetadata> snapshots = forked(2);
    snapshots.back().parentId = "snap_1_77"; // which nobody has
    const auto set = setOf(snapshots);
    const Branches found = findBranches(*set, std::vector<bool>(5, false));
    QVERIFY(!found.hasMain);
    // What is shared belongs to the newest tip's.
    QCOMPARE(found.of, (std::vector<std::int32_t>{0, 1, 1, 0, 0}));
    QCOMPARE(found.all[0].forkedFrom, int(SnapshotSet::kMissing));
    QVERIFY(findBranches(*setOf({}), {}).all.empty());
}

void FoldsTest::foldsALongBranch()
{
    // The tip stays, and three are not more than three.
    QCOMPARE(rowsOf(*layOut(folding(forked(4)))), QStringLiteral("current | day 7 | s3 | b4 | b3 | b2 | b1 | s2 | s1"));
    const auto layout = layOut(folding(forked(5)));
    QCOMPARE(rowsOf(*layout), QStringLiteral("current | day 8 | s3 | b5 | fold 4 | s2 | s1"));
    QCOMPARE(violation(*layout), QString());
    QCOMPARE(layout->groups[0].count, 8); // all of them, and how many of those are folded
    QCOMPARE(layout->groups[0].folded, 4);
    QVERIFY(groupSummary(layout->groups[0]).endsWith(QStringLiteral("4 folded")));
    QCOMPARE(foldText(layout->folds[0]), QStringLiteral("+4 snapshot(s)"));
    QCOMPARE(foldSummary(*layout, layout->folds[0]), QStringLiteral("2026-11-22 · 400 bytes"));
    QCOMPARE(layout->foldKey(0), std::string("snap_1_101"));
    // A place to go to for each of them.
    QCOMPARE(layout->rowOf[2], -1);
    QCOMPARE(layout->rowOrFold(2), 4);
    TimelineRequest never = folding(forked(50));
    never.foldMoreThan = 0;
    QVERIFY(layOut(never)->folds.empty());
}

void FoldsTest::opens()
{
    TimelineRequest request = folding(forked(5));
    request.openFolds = {"snap_1_101"};
    const auto layout = layOut(request);
    QCOMPARE(rowsOf(*layout), QStringLiteral("current | day 8 | s3 | b5 | open 4 | b4 | b3 | b2 | b1 | s2 | s1"));
    QCOMPARE(violation(*layout), QString());
    QCOMPARE(layout->groups[0].folded, 0);
    QCOMPARE(layout->lanes.nodes[4], int(Lanes::kNoNode));
    // It is known by its oldest, so that it stays open when the branch grows.
    std::vector<SnapshotMetadata> grown = forked(6);
    request.set = setOf(grown);
    QCOMPARE(rowsOf(*layOut(request)).count(QStringLiteral("open 5")), 1);
}

void FoldsTest::remarkableOnesStay_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"pinned", "tagged", "safety", "damaged", "pending"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void FoldsTest::remarkableOnesStay()
{
    QFETCH(const QString, what);
    std::vector<SnapshotMetadata> snapshots = forked(10);
    SnapshotMetadata& middle = named(snapshots, "b5");
    SnapshotSet::Damage damage;
    if (what == QStringLiteral("pinned"))
        middle.pinned = true;
    else if (what == QStringLiteral("tagged"))
        middle.tags = {"x"};
    else if (what == QStringLiteral("safety"))
        middle.safety = true;
    else if (what == QStringLiteral("damaged"))
        damage = damageOf(middle.id);
    const std::string id = middle.id;
    TimelineRequest request = folding(snapshots, 3, damage);
    if (what == QStringLiteral("pending")) {
        PendingSnapshot pending;
        pending.job = 3;
        pending.startedAt = kNoon;
        pending.parentId = id;
        request.pending = {pending};
    }
    const auto layout = layOut(request);
    QVERIFY2(rowsOf(*layout).contains(QStringLiteral("b5")), qPrintable(rowsOf(*layout)));
    QCOMPARE(violation(*layout), QString());
    if (what == QStringLiteral("pinned"))
        QCOMPARE(rowsOf(*layout), QStringLiteral("current | day 13 | s3 | b10 | fold 4 | b5 | fold 4 | s2 | s1"));
}

void FoldsTest::hitsStay()
{
    TimelineRequest request = folding(forked(10));
    request.filter = SnapshotFilter::parse(QStringLiteral("name:b5"), kNoon).filter;
    request.hide = false;
    QCOMPARE(rowsOf(*layOut(request)), QStringLiteral("current | day 13 | s3 | b10 | fold 4 | b5 | fold 4 | s2 | s1"));
    request.hide = true;
    QCOMPARE(rowsOf(*layOut(request)), QStringLiteral("current | day 1 | b5"));
    request.filter = SnapshotFilter::parse(QStringLiteral("name:b"), kNoon).filter;
    QVERIFY(layOut(request)->folds.empty()); // all of them are hits
}

void FoldsTest::forksStay()
{
    std::vector<SnapshotMetadata> snapshots = forked(10);
    // Another branch of two, from b5.
    snapshots.insert(snapshots.begin(), snapshot(2000, kNoon + 60, 1999));
    snapshots.insert(snapshots.begin() + 1, snapshot(1999, kNoon + 30, 105));
    const auto layout = layOut(folding(snapshots));
    // The newer tip takes what they share: b5 and all below.
    QCOMPARE(rowsOf(*layout),
             QStringLiteral("current | day 15 | s3 | s2000 | s1999 | b10 | fold 4 | b5 | fold 4 | s2 | s1"));
    QCOMPARE(violation(*layout), QString());
}

void FoldsTest::keptOnesOpenTheirFold()
{
    TimelineRequest request = folding(forked(10));
    request.kept = {"snap_1_103", "snap_1_1000000", "snap_1_no"};
    const auto layout = layOut(request);
    QVERIFY(rowsOf(*layout).contains(QStringLiteral("open 9"))); // not split: it is the same fold when they are let go
    QCOMPARE(violation(*layout), QString());
}

void FoldsTest::mainLineNeverFolds()
{
    std::vector<SnapshotMetadata> chain;
    for (int i = 30; i >= 1; --i)
        chain.push_back(snapshot(i, kNoon - (30 - i), i > 1 ? i - 1 : -1));
    TimelineRequest request = folding(chain);
    request.baseId = "snap_1_30";
    QVERIFY(layOut(request)->folds.empty());
    request.baseId.reset(); // nor what is the main line as far as one can know
    QVERIFY(layOut(request)->folds.empty());
    request.baseId = "snap_1_10"; // the twenty above it are a side branch now
    QCOMPARE(layOut(request)->folds.size(), std::size_t(1));
    QCOMPARE(layOut(request)->folds[0].members.size(), std::size_t(19));
    request.sort = SortKey::Size; // without a graph there are no branches to be seen
    QVERIFY(layOut(request)->folds.empty());
}

void FoldsTest::overDays()
{
    // A branch with one a day; the main line has one at either end.
    std::vector<SnapshotMetadata> snapshots = forked(6);
    constexpr std::int64_t kDay = 24 * kHour;
    for (int i = 1; i <= 6; ++i)
        named(snapshots, "b" + std::to_string(i)).createdAt = kNoon - (7 - i) * kDay;
    named(snapshots, "s2").createdAt = kNoon - 9 * kDay;
    named(snapshots, "s1").createdAt = kNoon - 10 * kDay;
    TimelineRequest request = folding(snapshots);
    const auto layout = layOut(request);
    // The days of b4 … b1 have no row, and so no header; two days had no snapshot.
    QCOMPARE(rowsOf(*layout),
             QStringLiteral("current | day 1 | s3 | day 1 | b6 | day 1 | fold 5 | gap 2 | day 1 | s2 | day 1 | s1"));
    QCOMPARE(violation(*layout), QString());
    QCOMPARE(foldSummary(*layout, layout->folds[0]), QStringLiteral("2026-11-16 – 2026-11-20 · 500 bytes"));
    request.openFolds = {layout->foldKey(0)};
    QCOMPARE(rowsOf(*layOut(request)),
             QStringLiteral("current | day 1 | s3 | day 1 | b6 | day 1 | open 5 | b5 | day 1 | b4 | day 1 | b3 | day 1 "
                            "| b2 | day 1 | b1 | gap 2 | day 1 | s2 | day 1 | s1"));
}

void FoldsTest::collapsedDays()
{
    std::vector<SnapshotMetadata> snapshots = forked(8);
    constexpr std::int64_t kDay = 24 * kHour;
    for (int i = 1; i <= 8; ++i)
        named(snapshots, "b" + std::to_string(i)).createdAt = kNoon - (9 - i) * kDay;
    named(snapshots, "s2").createdAt = kNoon - 9 * kDay;
    named(snapshots, "s1").createdAt = kNoon - 10 * kDay;
    TimelineRequest request = folding(snapshots);
    request.collapsed = {QDate(2026, 11, 19).toJulianDay()}; // b6
    const auto layout = layOut(request);
    // What is collapsed is not behind the fold too.
    QCOMPARE(layout->folds[0].members.size(), std::size_t(6));
    QVERIFY(rowsOf(*layout).contains(QStringLiteral("fold 6 | day 1 | day 1 | s2")));
}

void FoldsTest::lanes()
{
    const auto layout = layOut(folding(forked(8)));
    // current | day | s3 | b8 | fold 7 | s2 | s1
    const std::vector<std::int32_t> nodes = {0, -1, 0, 1, 1, 0, 0};
    QVERIFY(layout->lanes.nodes == nodes);
    bool arrives = false;
    bool leaves = false;
    for (const LaneSegment& segment : layout->lanes.row(4)) {
        arrives = arrives || (segment.kind == LaneSegment::Kind::Arrive && segment.child == 3 && !segment.dashed);
        leaves = leaves || (segment.kind == LaneSegment::Kind::Leave && segment.child == 4 && !segment.dashed);
    }
    QVERIFY(arrives && leaves);
    bool bends = false;
    for (const LaneSegment& segment : layout->lanes.row(6))
        bends = bends || (segment.kind == LaneSegment::Kind::Bend && segment.child == 4);
    QVERIFY(bends);
}

void FoldsTest::changes()
{
    TimelineRequest request = folding(forked(8));
    const auto closed = layOut(request);
    request.openFolds = {closed->foldKey(0)};
    const auto open = layOut(request);
    const RowChanges opening = rowChanges(*closed, *open);
    QVERIFY(!opening.reset && opening.removals.empty());
    QCOMPARE(opening.insertions.size(), std::size_t(1));
    QCOMPARE(opening.insertions[0].count, 7);
    const RowChanges closing = rowChanges(*open, *closed);
    QVERIFY(!closing.reset && closing.insertions.empty());
    QCOMPARE(closing.removals[0].count, 7);
    // The fold's row is the same when the branch has grown.
    const auto grown = layOut(folding(forked(9)));
    const RowChanges growing = rowChanges(*closed, *grown);
    QCOMPARE(growing.insertions.size(), std::size_t(1));
    QCOMPARE(growing.insertions[0].count, 1);
}

void FoldsTest::anyHistory()
{
    std::mt19937 random(7);
    std::size_t folds = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Listing listing =
            test::syntheticListing({.count = 300,
                                    .forksPerMille = static_cast<int>(random() % 120),
                                    .fullPerMille = 15,
                                    .secondsBetween = 1800 + static_cast<std::int64_t>(random() % 20'000),
                                    .seed = seed});
        TimelineRequest request = requestOf(setOf(listing.snapshots), kNoon);
        request.foldMoreThan = 1 + static_cast<int>(random() % 5);
        if (random() % 5 != 0)
            request.baseId = listing.snapshots[random() % 40].id;
        request.grouping = std::array{Grouping::Day, Grouping::Week, Grouping::Month, Grouping::None}[random() % 4];
        for (const SnapshotMetadata& one : listing.snapshots) {
            if (random() % 8 == 0)
                request.openFolds.insert(one.id);
            if (random() % 100 == 0)
                request.kept.push_back(one.id);
        }
        const auto layout = layOut(request);
        QCOMPARE(violation(*layout), QString());
        folds += layout->folds.size();
        int counted = 0;
        for (const RowGroup& group : layout->groups)
            counted += group.count;
        QCOMPARE(counted, 300);
        for (const std::string& id : request.kept)
            QVERIFY(layout->rowOf[static_cast<std::size_t>(*layout->set().find(id))] >= 0);
    }
    QVERIFY(folds > 60);
}

void FoldsTest::deepBranch()
{
    const auto layout = layOut(folding(forked(100'000)));
    QCOMPARE(layout->folds.size(), std::size_t(1));
    QCOMPARE(layout->folds[0].members.size(), std::size_t(99'999));
    QVERIFY(layout->rowCount() < 12);
}

QTEST_GUILESS_MAIN(FoldsTest)
#include "folds_test.moc"
