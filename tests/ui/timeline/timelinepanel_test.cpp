// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/shownzone.h"
#include "ui/timeline/shownpanel.h"

#include <QSignalSpy>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::laidout;

class TimelinePanelTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void foldByKeys();
    void foldByMouse();
    void foldIsNeverSelected();
    void jumpsOpenFolds();
    void foldsStayOpen();
    void selectedOnesAreNotFoldedAway();
    void previewOfRetentionFoldsNothing();
    void foldingCanBeTurnedOff();
    void groups();
    void groupsCollapse();
    void zoneFollows();
    void zoneNeedsNoSecondLine();
};

void TimelinePanelTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    setZone("UTC");
}

void TimelinePanelTest::cleanup()
{
    ZoneChoice::instance().set(ShownZone::Local);
    setZone("UTC");
}

void TimelinePanelTest::foldByKeys()
{
    ShownPanel shown(history(6, 25));
    QVERIFY(shown.ready());
    const int fold = shown.foldRow();
    QVERIFY(fold > 0);
    const TimelineModel& model = shown.panel.model();
    QCOMPARE(model.index(fold, 0).data().toString(), QStringLiteral("+24 snapshot(s)"));
    QVERIFY(model.index(fold, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("folded")));
    const int closed = model.rowCount();
    shown.panel.focusList();
    shown.panel.select({shown.id("b25")});
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.view().currentIndex().row(), fold);
    for (const Qt::Key opening : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Right, Qt::Key_Enter}) {
        shown.key(opening);
        QCOMPARE(model.rowCount(), closed + 24);
        QCOMPARE(shown.view().currentIndex().row(), fold);
        QVERIFY(shown.layout().folds[0].open);
        QVERIFY(model.index(fold, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("unfolded")));
        shown.key(Qt::Key_Left);
        QCOMPARE(model.rowCount(), closed);
        QCOMPARE(shown.view().currentIndex().row(), fold);
    }
    // From within, too; what was selected there is let go.
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.panel.selectedIds(), (std::vector<std::string>{shown.id("b23")}));
    shown.key(Qt::Key_Left);
    QCOMPARE(model.rowCount(), closed);
    QCOMPARE(shown.view().currentIndex().row(), fold);
    QVERIFY(shown.panel.selectedIds().empty());
    // Once more closes the day.
    shown.key(Qt::Key_Left);
    QVERIFY(model.rowCount() < closed);
    shown.key(Qt::Key_Right);
    QCOMPARE(model.rowCount(), closed);
}

void TimelinePanelTest::foldByMouse()
{
    ShownPanel shown(history(6, 25));
    QVERIFY(shown.ready());
    const int closed = shown.panel.model().rowCount();
    QSignalSpy details(&shown.view(), &TimelineView::detailsRequested);
    shown.panel.select({shown.id("s3")});
    shown.click(shown.foldRow());
    QCOMPARE(shown.panel.model().rowCount(), closed + 24);
    QCOMPARE(shown.panel.selectedIds(), (std::vector<std::string>{shown.id("s3")})); // stays
    shown.click(shown.foldRow());
    QCOMPARE(shown.panel.model().rowCount(), closed);
    // A double click is one.
    const QPoint at = shown.center(shown.foldRow());
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(shown.view().viewport(), Qt::LeftButton, {}, at);
    QVERIFY(!shown.layout().folds[0].open || shown.panel.model().rowCount() == closed + 24);
    QCOMPARE(details.count(), 0);
}

void TimelinePanelTest::foldIsNeverSelected()
{
    ShownPanel shown(history(6, 25));
    QVERIFY(shown.ready());
    shown.view().selectAll();
    std::vector<std::string> ids = shown.panel.selectedIds();
    QCOMPARE(ids.size(), std::size_t(7)); // six and the tip; nobody deletes what is not to be seen
    QVERIFY(std::find(ids.begin(), ids.end(), shown.id("b5")) == ids.end());
    QVERIFY(!shown.view().selectionModel()->isSelected(shown.panel.model().index(shown.foldRow(), 0)));
    // A range over it, by mouse.
    shown.click(shown.rowOf("b25"));
    shown.click(shown.rowOf("s5"), Qt::ShiftModifier);
    QCOMPARE(shown.panel.selectedIds(), (std::vector<std::string>{shown.id("b25"), shown.id("s5")}));
    shown.click(shown.foldRow(), Qt::ControlModifier);
    ids = shown.panel.selectedIds();
    QCOMPARE(ids.size(), std::size_t(2));
}

void TimelinePanelTest::jumpsOpenFolds()
{
    ShownPanel shown(history(6, 25));
    QVERIFY(shown.ready());
    const auto lands = [&](const char* name) {
        return shown.panel.selectedIds() == std::vector<std::string>{shown.id(name)} && shown.rowOf(name) >= 0 &&
               shown.view().currentIndex().row() == shown.rowOf(name);
    };
    shown.panel.focusList();
    shown.panel.select({shown.id("b25")});
    shown.panel.goToParent();
    QVERIFY(lands("b24"));
    QVERIFY(shown.layout().folds[0].open);

    const auto again = [&] {
        shown.panel.select({shown.id("s6")});
        shown.click(shown.foldRow());
        return !shown.layout().folds[0].open;
    };
    QVERIFY(again());
    shown.panel.select({shown.id("s1")});
    shown.panel.goToChild(); // towards the current state
    QVERIFY(lands("s2"));
    shown.panel.goToDate(kNoon - 60 * 21); // b5
    QVERIFY(lands("b5"));
    QVERIFY(again());
    shown.panel.goBack(); // to b5
    QVERIFY(lands("b5"));
    QVERIFY(again());
    shown.panel.select({shown.id("b7")});
    QVERIFY(lands("b7"));
    QVERIFY(again());
    // All that descend from one that is not folded.
    shown.panel.select({shown.id("s1")});
    shown.panel.selectDescendants();
    QCOMPARE(shown.panel.selectedIds().size(), std::size_t(31));
}

void TimelinePanelTest::foldsStayOpen()
{
    ShownPanel shown(history(6, 25));
    QVERIFY(shown.ready());
    shown.click(shown.foldRow());
    QVERIFY(shown.layout().folds[0].open);
    // A refresh that brings one more on the branch.
    auto grown = std::make_shared<Listing>(*shown.source.listing);
    grown->snapshots.insert(grown->snapshots.begin(), snapshot(20'000, kNoon + 60, 10'025));
    shown.source.listing = grown;
    shown.panel.setSource(shown.source);
    QCOMPARE(shown.layout().folds[0].members.size(), std::size_t(25));
    QVERIFY(shown.layout().folds[0].open);
    // A filter comes and goes.
    shown.panel.setFilter(QStringLiteral("s3"));
    QVERIFY(shown.layout().folds.empty());
    shown.panel.setFilter({});
    QVERIFY(shown.layout().folds[0].open);
}

void TimelinePanelTest::selectedOnesAreNotFoldedAway()
{
    // What is selected stays in sight when its branch grows so long that it would be folded.
    ShownPanel shown(history(6, 21));
    QVERIFY(shown.ready());
    QVERIFY(shown.layout().folds.empty());
    shown.panel.select({shown.id("b4")});
    auto grown = std::make_shared<Listing>(*shown.source.listing);
    grown->snapshots.insert(grown->snapshots.begin(), snapshot(20'000, kNoon + 60, 10'021));
    shown.source.listing = grown;
    shown.panel.setSource(shown.source);
    QCOMPARE(shown.layout().folds.size(), std::size_t(1));
    QVERIFY(shown.rowOf("b4") >= 0);
    QCOMPARE(shown.panel.selectedIds(), (std::vector<std::string>{shown.id("b4")}));
}

void TimelinePanelTest::previewOfRetentionFoldsNothing()
{
    ShownPanel shown(history(6, 25));
    QVERIFY(shown.ready());
    RetentionPlan plan;
    plan.verdicts.resize(1);
    plan.verdicts[0].id = shown.id("b3");
    plan.verdicts[0].keep = false;
    shown.panel.setVerdicts(plan);
    QVERIFY(shown.rowOf("b3") >= 0);
    QVERIFY(shown.layout().folds.empty());
    shown.panel.setVerdicts(std::nullopt);
    QCOMPARE(shown.layout().folds.size(), std::size_t(1));
}

void TimelinePanelTest::foldingCanBeTurnedOff()
{
    ShownPanel shown(history(6, 25));
    QVERIFY(shown.ready());
    shown.panel.setFolding(false);
    QVERIFY(shown.layout().folds.empty());
    QVERIFY(shown.rowOf("b3") >= 0);
    shown.panel.setFolding(true);
    QCOMPARE(shown.rowOf("b3"), -1);
}

void TimelinePanelTest::groups()
{
    ShownPanel shown(history(80, 0));
    QVERIFY(shown.ready());
    const auto headers = [&] {
        int count = 0;
        for (const TimelineRow& row : shown.layout().rows)
            count += row.kind == TimelineRow::Kind::Group ? 1 : 0;
        return count;
    };
    const auto created = [&] {
        return shown.panel.model().index(shown.rowOf("s50"), TimelineModel::Created).data().toString();
    };
    QCOMPARE(headers(), 4);
    QCOMPARE(created().left(5), QStringLiteral("06:00"));
    shown.panel.select({shown.id("s50")});
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    shown.panel.setGrouping(Grouping::Week);
    QVERIFY(shown.layout().request.weekBegin == Qt::Sunday);
    QLocale::setDefault(QLocale::c());
    shown.panel.setGrouping(Grouping::Day);
    for (const auto& [grouping, expected] : {std::pair(Grouping::Week, 1), std::pair(Grouping::Month, 1),
                                             std::pair(Grouping::Branch, 1), std::pair(Grouping::None, 0)}) {
        shown.panel.setGrouping(grouping);
        QCOMPARE(headers(), expected);
        QCOMPARE(shown.panel.selectedIds(), (std::vector<std::string>{shown.id("s50")}));
        QCOMPARE(created(), QStringLiteral("2026-11-21 06:00")); // no header says the day now
        QVERIFY(!shown.panel.grab().isNull());
    }
    // A day of the strip has no header then, but a newest snapshot.
    shown.strip().setCurrentIndex(1);
    QCOMPARE(shown.panel.selectedIds(), (std::vector<std::string>{shown.id("s43")}));
    shown.panel.setGrouping(Grouping::Day);
    QCOMPARE(headers(), 4);
}

void TimelinePanelTest::groupsCollapse()
{
    ShownPanel shown(history(80, 20));
    QVERIFY(shown.ready());
    shown.panel.setGrouping(Grouping::Branch);
    QVERIFY(shown.layout().folds.empty());
    const int all = shown.panel.model().rowCount();
    shown.panel.focusList();
    shown.panel.select({shown.id("b7")});
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.panel.model().rowCount(), all - 20);
    // Days are another thing; and a jump opens the branch again.
    shown.panel.setGrouping(Grouping::Day);
    QVERIFY(shown.rowOf("s79") >= 0);
    shown.panel.setGrouping(Grouping::Branch);
    QCOMPARE(shown.panel.model().rowCount(), all - 20);
    shown.panel.goToDate(kNoon - 60 * 9);
    QCOMPARE(shown.panel.model().rowCount(), all);
}

void TimelinePanelTest::zoneFollows()
{
    setZone("America/New_York");
    ShownPanel shown(history(6, 0));
    QVERIFY(shown.ready());
    const auto created = [&] {
        return shown.panel.model().index(shown.rowOf("s6"), TimelineModel::Created).data().toString().left(5);
    };
    const auto title = [&] {
        return shown.panel.model().headerData(TimelineModel::Created, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QCOMPARE(created(), QStringLiteral("07:00"));
    QCOMPARE(title(), QStringLiteral("Created (local)"));
    QVERIFY(shown.panel.model()
                .headerData(TimelineModel::Created, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("America/New_York")));
    // Late in the evening there is another day in UTC.
    auto late = std::make_shared<Listing>(*shown.source.listing);
    for (SnapshotMetadata& one : late->snapshots)
        one.createdAt = kNoon - 10 * kHour; // 21:00 on the day before
    shown.source.listing = late;
    shown.panel.setSource(shown.source);
    QCOMPARE(shown.layout().groups[0].key, QDate(2026, 11, 21).toJulianDay());
    QCOMPARE(shown.strip().days().back().day, QDate(2026, 11, 21).toJulianDay());
    QSignalSpy header(&shown.panel.model(), &QAbstractItemModel::headerDataChanged);
    ZoneChoice::instance().set(ShownZone::Utc);
    QCOMPARE(shown.layout().groups[0].key, QDate(2026, 11, 22).toJulianDay());
    QCOMPARE(shown.strip().days().back().day, QDate(2026, 11, 22).toJulianDay());
    QCOMPARE(created(), QStringLiteral("02:00"));
    QCOMPARE(title(), QStringLiteral("Created (UTC)"));
    QCOMPARE(header.count(), 1);
    shown.panel.setFilter(QStringLiteral("on:2026-11-22"));
    QCOMPARE(shown.layout().matches, 6);
    ZoneChoice::instance().set(ShownZone::Local);
    QCOMPARE(shown.layout().matches, 0);
}

void TimelinePanelTest::zoneNeedsNoSecondLine()
{
    const auto tip = [](ShownPanel& shown) {
        return shown.panel.model().index(shown.rowOf("s6"), TimelineModel::Created).data(Qt::ToolTipRole).toString();
    };
    ShownPanel shown(history(6, 0));
    QVERIFY(shown.ready());
    QCOMPARE(tip(shown).count(QStringLiteral("12:00:00")), 1);
    setZone("Europe/London"); // winter
    QCOMPARE(tip(shown).count(QStringLiteral("12:00:00")), 1);
    QVERIFY(tip(shown).contains(QStringLiteral("Europe/London")));
    setZone("Europe/Berlin");
    QVERIFY(tip(shown).indexOf(QStringLiteral("13:00:00")) < tip(shown).indexOf(QStringLiteral("12:00:00Z")));
    QVERIFY(tip(shown).contains(QStringLiteral("13:00:00")));
    ZoneChoice::instance().set(ShownZone::Utc);
    QVERIFY(tip(shown).indexOf(QStringLiteral("13:00:00")) > tip(shown).indexOf(QStringLiteral("12:00:00Z")));
}

QTEST_MAIN(TimelinePanelTest)
#include "timelinepanel_test.moc"
