// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/shownzone.h"
#include "ui/timeline/laidout.h"
#include "ui/timeline/syntheticlisting.h"
#include "ui/timeline/timelinetext.h"

#include <QLocale>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::laidout;

namespace {

std::int64_t julian(int year, int month, int day)
{
    return QDate(year, month, day).toJulianDay();
}

std::shared_ptr<const TimelineLayout> grouped(Grouping grouping, const std::vector<std::int64_t>& times,
                                              std::int64_t now, Qt::DayOfWeek weekBegin = Qt::Monday)
{
    std::vector<SnapshotMetadata> snapshots;
    for (std::size_t i = 0; i < times.size(); ++i)
        snapshots.push_back(snapshot(static_cast<int>(times.size() - i), times[i]));
    TimelineRequest request = requestOf(setOf(snapshots), now);
    request.grouping = grouping;
    request.weekBegin = weekBegin;
    request.currentState = false;
    return layOut(request);
}

QStringList headers(const TimelineLayout& layout)
{
    QStringList texts;
    for (const TimelineRow& row : layout.rows) {
        if (row.kind == TimelineRow::Kind::Group)
            texts += groupText(layout, layout.groups[static_cast<std::size_t>(row.item)]);
        else if (row.kind == TimelineRow::Kind::Gap)
            texts += gapText(layout.request.grouping, row.item);
    }
    return texts;
}

} // namespace

class GroupingTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void firstDays_data();
    void firstDays();
    void everyDayIsInItsPeriod();
    void weeks();
    void weeksOverNewYear();
    void months();
    void daylightSaving();
    void zones();
    void none();
    void branches();
    void branchesCollapse();
    void words();
};

void GroupingTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    setZone("UTC");
}

void GroupingTest::cleanup()
{
    setZone("UTC");
    ZoneChoice::instance().set(ShownZone::Local);
    QLocale::setDefault(QLocale::c());
}

void GroupingTest::firstDays_data()
{
    QTest::addColumn<int>("weekBegin");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("first");
    QTest::newRow("Monday, a Sunday") << int(Qt::Monday) << QDate(2026, 11, 22) << QDate(2026, 11, 16);
    QTest::newRow("Monday, a Monday") << int(Qt::Monday) << QDate(2026, 11, 23) << QDate(2026, 11, 23);
    QTest::newRow("Sunday, a Sunday") << int(Qt::Sunday) << QDate(2026, 11, 22) << QDate(2026, 11, 22);
    QTest::newRow("Sunday, a Saturday") << int(Qt::Sunday) << QDate(2026, 11, 21) << QDate(2026, 11, 15);
    QTest::newRow("Saturday, a Friday") << int(Qt::Saturday) << QDate(2026, 11, 20) << QDate(2026, 11, 14);
    QTest::newRow("over new year") << int(Qt::Monday) << QDate(2027, 1, 1) << QDate(2026, 12, 28);
    QTest::newRow("before Christ") << int(Qt::Monday) << QDate(-4800, 3, 1)
                                   << QDate::fromJulianDay(
                                          firstDayOf(Grouping::Week, QDate(-4800, 3, 1).toJulianDay(), Qt::Monday));
}

void GroupingTest::firstDays()
{
    QFETCH(const int, weekBegin);
    QFETCH(const QDate, day);
    QFETCH(const QDate, first);
    const auto begin = static_cast<Qt::DayOfWeek>(weekBegin);
    const QDate found = QDate::fromJulianDay(firstDayOf(Grouping::Week, day.toJulianDay(), begin));
    QCOMPARE(found, first);
    QCOMPARE(found.dayOfWeek(), weekBegin);
    QVERIFY(found <= day && found.daysTo(day) < 7);
}

void GroupingTest::everyDayIsInItsPeriod()
{
    for (const Grouping grouping : {Grouping::Day, Grouping::Week, Grouping::Month}) {
        std::int64_t before = firstDayOf(grouping, julian(2023, 12, 20), Qt::Sunday);
        for (std::int64_t day = julian(2023, 12, 20); day < julian(2025, 3, 5); ++day) {
            const std::int64_t first = firstDayOf(grouping, day, Qt::Sunday);
            QVERIFY(first <= day && day < firstDayAfter(grouping, first));
            if (first != before) {
                QCOMPARE(first, firstDayAfter(grouping, before));
                QCOMPARE(periodNumber(grouping, first), periodNumber(grouping, before) + 1);
            }
            before = first;
        }
    }
}

void GroupingTest::weeks()
{
    // Sunday 22 November 2026, noon; the day before; a Monday; ten days before that.
    const std::vector<std::int64_t> times = {kNoon, kNoon - 24 * kHour, at(2026, 11, 16, 0), at(2026, 11, 6, 9),
                                             at(2026, 10, 12, 9)};
    const auto monday = grouped(Grouping::Week, times, kNoon);
    QCOMPARE(rowsOf(*monday), QStringLiteral("day 3 | s5 | s4 | s3 | gap 1 | day 1 | s2 | gap 2 | day 1 | s1"));
    QCOMPARE(headers(*monday), (QStringList{QStringLiteral("This week — from Monday, 16 November 2026"),
                                            QStringLiteral("1 week(s) without snapshots"),
                                            QStringLiteral("Week from Monday, 2 November 2026"),
                                            QStringLiteral("2 week(s) without snapshots"),
                                            QStringLiteral("Week from Monday, 12 October 2026")}));
    // With Sunday as the first day, the twenty-second begins a week.
    const auto sunday = grouped(Grouping::Week, times, kNoon, Qt::Sunday);
    QCOMPARE(rowsOf(*sunday), QStringLiteral("day 1 | s5 | day 2 | s4 | s3 | gap 1 | day 1 | s2 | gap 2 | day 1 | s1"));
    QCOMPARE(headers(*sunday)[0], QStringLiteral("This week — from Sunday, 22 November 2026"));
    QCOMPARE(headers(*sunday)[1], QStringLiteral("Last week — from Sunday, 15 November 2026"));
}

void GroupingTest::weeksOverNewYear()
{
    const std::int64_t now = at(2027, 1, 3, 12);
    const auto layout = grouped(
        Grouping::Week, {at(2027, 1, 2, 0), at(2027, 1, 1, 0), at(2026, 12, 31, 23, 59), at(2026, 12, 27, 23)}, now);
    QCOMPARE(rowsOf(*layout), QStringLiteral("day 3 | s4 | s3 | s2 | day 1 | s1"));
    const auto months =
        grouped(Grouping::Month, {at(2027, 1, 1, 0), at(2026, 12, 31, 23, 59), at(2025, 12, 31, 9)}, now);
    QCOMPARE(headers(*months),
             (QStringList{QStringLiteral("This month — January 2027"), QStringLiteral("Last month — December 2026"),
                          QStringLiteral("11 month(s) without snapshots"), QStringLiteral("December 2025")}));
}

void GroupingTest::months()
{
    const auto layout =
        grouped(Grouping::Month, {at(2028, 3, 1, 0), at(2028, 2, 29, 12), at(2028, 2, 1, 0), at(2027, 12, 1, 0)},
                at(2028, 5, 2, 0));
    // Neither May, which is now, nor April has one; nor had January.
    QCOMPARE(rowsOf(*layout), QStringLiteral("gap 2 | day 1 | s4 | day 2 | s3 | s2 | gap 1 | day 1 | s1"));
    QCOMPARE(layout->groups[1].bytes, std::uint64_t(200));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(headers(*layout)[1], QStringLiteral("März 2028"));
}

void GroupingTest::daylightSaving()
{
    for (const char* zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Beirut"}) {
        setZone(zone);
        for (const QDate& change : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 3, 8), QDate(2026, 4, 5)}) {
            const std::int64_t first = firstDayOf(Grouping::Week, change.toJulianDay(), Qt::Monday);
            const std::int64_t begin = startOfDay(first);
            const std::int64_t end = startOfDay(first + 7);
            const auto layout = grouped(Grouping::Week, {end, end - 1, begin, begin - 1}, end);
            QCOMPARE(rowsOf(*layout), QStringLiteral("day 1 | s4 | day 2 | s3 | s2 | day 1 | s1"));
            const std::int64_t month = firstDayOf(Grouping::Month, change.toJulianDay(), Qt::Monday);
            const std::int64_t next = startOfDay(firstDayAfter(Grouping::Month, month));
            const auto months =
                grouped(Grouping::Month, {next, next - 1, startOfDay(month), startOfDay(month) - 1}, next);
            QCOMPARE(rowsOf(*months), QStringLiteral("day 1 | s4 | day 2 | s3 | s2 | day 1 | s1"));
        }
    }
}

void GroupingTest::zones()
{
    // Half past eleven in the evening of the last of October in New York is November in UTC.
    setZone("America/New_York");
    const std::int64_t moment = at(2026, 10, 31, 23, 30);
    QCOMPARE(headers(*grouped(Grouping::Month, {moment}, moment)),
             QStringList{QStringLiteral("This month — October 2026")});
    QCOMPARE(headers(*grouped(Grouping::Day, {moment}, moment)),
             QStringList{QStringLiteral("Today — Saturday, 31 October 2026")});
    ZoneChoice::instance().set(ShownZone::Utc);
    QCOMPARE(headers(*grouped(Grouping::Month, {moment}, moment)),
             QStringList{QStringLiteral("This month — November 2026")});
    QCOMPARE(headers(*grouped(Grouping::Day, {moment}, moment)),
             QStringList{QStringLiteral("Today — Sunday, 1 November 2026")});
    QCOMPARE(shortTime(moment, moment), QStringLiteral("03:30"));
    // What a filter calls today follows, too.
    const auto layout = grouped(Grouping::Day, {moment, moment - 4 * kHour}, moment);
    const SnapshotFilter today = SnapshotFilter::parse(QStringLiteral("on:today"), moment).filter;
    QVERIFY(today.matches(layout->set().at(0), Health::Verified));
    QVERIFY(!today.matches(layout->set().at(1), Health::Verified));
    ZoneChoice::instance().set(ShownZone::Local);
    const SnapshotFilter local = SnapshotFilter::parse(QStringLiteral("on:today"), moment).filter;
    QVERIFY(local.matches(layout->set().at(1), Health::Verified));
}

void GroupingTest::none()
{
    const auto layout = grouped(Grouping::None, {kNoon, kNoon - 100 * kHour, kNoon - 2000 * kHour}, kNoon);
    QCOMPARE(rowsOf(*layout), QStringLiteral("s3 | s2 | s1"));
    QVERIFY(layout->hasGraph());
    QCOMPARE(layout->lanes.size(), 3);
}

void GroupingTest::branches()
{
    // s6 and s1 are the current line; s5, s3 a branch from s1; s4 one from s3; s2 stands alone.
    TimelineRequest request =
        requestOf(setOf({snapshot(6, kNoon, 1), snapshot(5, kNoon - 1, 3), snapshot(4, kNoon - 2, 3),
                         snapshot(3, kNoon - 3, 1), snapshot(2, kNoon - 4), snapshot(1, kNoon - 5)}),
                  kNoon);
    request.baseId = "snap_1_6";
    request.grouping = Grouping::Branch;
    request.foldMoreThan = 1;
    const auto layout = layOut(request);
    QCOMPARE(rowsOf(*layout), QStringLiteral("current | day 2 | s6 | s1 | day 2 | s5 | s3 | day 1 | s4 | day 1 | s2"));
    QCOMPARE(headers(*layout),
             (QStringList{QStringLiteral("Lineage of the current state"), QStringLiteral("Branch of “s5”, from “s1”"),
                          QStringLiteral("Branch of “s4”, from “s3”"), QStringLiteral("Branch of “s2”")}));
    // Lanes stay within a branch; where it comes from elsewhere, its last row says so.
    const auto kinds = [&](int row) {
        std::vector<LaneSegment::Kind> found;
        for (const LaneSegment& segment : layout->lanes.row(row))
            found.push_back(segment.kind);
        return found;
    };
    QVERIFY(kinds(6) == (std::vector{LaneSegment::Kind::Arrive, LaneSegment::Kind::Fork})); // s3
    QVERIFY(kinds(8) == (std::vector{LaneSegment::Kind::Fork}));                            // s4
    QVERIFY(kinds(10).empty());                                                             // s2
    QVERIFY(kinds(4).empty());                                                              // a header between branches
    QCOMPARE(layout->lanes.nodes[3], 0);
    QCOMPARE(layout->lanes.nodes[5], 1);
    // Without a current state, too.
    request.baseId.reset();
    request.currentState = false;
    QCOMPARE(rowsOf(*layOut(request)), QStringLiteral("day 2 | s6 | s1 | day 2 | s5 | s3 | day 1 | s4 | day 1 | s2"));
}

void GroupingTest::branchesCollapse()
{
    const test::SyntheticOptions options{.count = 200, .forksPerMille = 80};
    TimelineRequest request = requestOf(setOf(test::syntheticListing(options).snapshots), kNoon);
    request.baseId = request.set->at(0).id;
    request.grouping = Grouping::Branch;
    const auto all = layOut(request);
    QVERIFY(all->groups.size() > 3);
    request.collapsed = {all->groups[1].key};
    const auto less = layOut(request);
    QCOMPARE(less->groups.size(), all->groups.size());
    QCOMPARE(all->rowCount() - less->rowCount(), all->groups[1].count);
    QCOMPARE(less->groupKey(all->branches.all[1].root), all->groups[1].key);
    // A branch that grows is the same group.
    int counted = 0;
    for (const RowGroup& group : all->groups)
        counted += group.count;
    QCOMPARE(counted, 200);
}

void GroupingTest::words()
{
    for (const Grouping grouping : kGroupings)
        QVERIFY(groupingFromWord(groupingWord(grouping)) == grouping);
    QVERIFY(!groupingFromWord(""));
    QVERIFY(!groupingFromWord("fortnight"));
    QVERIFY(groupingFromWord("week") == Grouping::Week);
}

QTEST_GUILESS_MAIN(GroupingTest)
#include "grouping_test.moc"
