// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/shownpage.h"
#include "ui/timeline/timestrip.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace tidemark;
using namespace tidemark::ui;

class TimelinePageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsTheDemo();
    void clicksAndKeys();
    void filterByKeyboard();
    void filterMenus();
    void filterErrors();
    void filterHitsNothing();
    void highlights();
    void completes();
    void sorts();
    void collapses();
    void walksAlongTheLineage();
    void goesToDates();
    void strip();
    void contextMenus();
    void dragOntoRow();
};

void TimelinePageTest::init()
{
    // The completer's popup asks for what only a display has.
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)).*")));
}

void TimelinePageTest::showsTheDemo()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(!shown.listShown());
    QVERIFY(shown.load());
    QVERIFY(shown.listShown());
    QCOMPARE(shown.shownSnapshots(), shown.snapshots());
    QCOMPARE(shown.rows().currentStateRow(), 0);
    QVERIFY(shown.model->index(0, TimelineModel::Status).data().toString().endsWith(QStringLiteral("since the base")));
    // Lane 0 is the lineage of the base.
    const auto layout = shown.rows().timeline();
    QCOMPARE(layout->request.baseId, shown.workspace.currentState().baseId);
    QCOMPARE(layout->lanes.nodes[static_cast<std::size_t>(shown.rows().rowOf(*layout->request.baseId))], 0);
    QVERIFY(layout->lanes.width > 1); // the demo has a branch
    QVERIFY(!shown.page.grab().isNull());
}

void TimelinePageTest::clicksAndKeys()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    QSignalSpy changed(&shown.page, &TimelinePage::selectionChanged);
    QSignalSpy details(&shown.page, &TimelinePage::detailsRequested);
    const std::string first = shown.snapshot(0).id;
    shown.click(shown.rows().rowOf(first));
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{first}));
    QVERIFY(!shown.page.currentStateSelected());
    QVERIFY(changed.count() >= 1);
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    QCOMPARE(details.count(), 1);
    QTest::mouseDClick(
        shown.view().viewport(), Qt::LeftButton, {},
        shown.view().visualRect(shown.model->index(shown.rows().rowOf(first), TimelineModel::Name)).center());
    QCOMPARE(details.count(), 2);
    QTest::keyClick(&shown.view(), Qt::Key_Home);
    QVERIFY(shown.page.currentStateSelected());
    QVERIFY(shown.page.selectedIds().empty());
    QTest::keyClick(&shown.view(), Qt::Key_End);
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{shown.snapshot(shown.snapshots() - 1).id}));
    QTest::keyClick(&shown.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(static_cast<int>(shown.page.selectedIds().size()), shown.snapshots());
    // Type-ahead finds names, though the first column paints the graph.
    QTest::keyClick(&shown.view(), Qt::Key_Home);
    const QString name = shown.model->index(shown.rows().rowOf(shown.snapshot(3).id), 0).data().toString();
    QTest::keyClicks(&shown.view(), name.left(8));
    QVERIFY(
        shown.view().currentIndex().siblingAtColumn(0).data().toString().startsWith(name.left(8), Qt::CaseInsensitive));
}

void TimelinePageTest::filterByKeyboard()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    QSignalSpy changed(&shown.page, &TimelinePage::filterChanged);
    shown.page.focusFilter();
    QVERIFY(shown.field().hasFocus());
    QTest::keyClicks(&shown.field(), QStringLiteral("type:full"));
    QCOMPARE(shown.page.filter(), QStringLiteral("type:full"));
    QCOMPARE(changed.count(), 9);
    const auto full =
        std::count_if(shown.workspace.listing()->snapshots.begin(), shown.workspace.listing()->snapshots.end(),
                      [](const SnapshotMetadata& s) { return s.type == SnapshotType::Full; });
    QVERIFY(full > 0 && full < shown.snapshots());
    QCOMPARE(shown.shownSnapshots(), static_cast<int>(full));
    QCOMPARE(shown.find<QLabel>("filterCount")->text(), QStringLiteral("%1 of %2").arg(full).arg(shown.snapshots()));
    QTest::keyClick(&shown.field(), Qt::Key_Escape); // the completions, if they are there
    if (!shown.page.filter().isEmpty())
        QTest::keyClick(&shown.field(), Qt::Key_Escape);
    QCOMPARE(shown.page.filter(), QString());
    QCOMPARE(shown.shownSnapshots(), shown.snapshots());
    QTest::keyClick(&shown.field(), Qt::Key_Escape);
    QVERIFY(shown.view().hasFocus());
}

void TimelinePageTest::filterMenus()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    shown.page.setFilter(QStringLiteral("type:full x"));
    shown.find<QAction>("filterTypeButton_incremental")->trigger();
    QCOMPARE(shown.page.filter(), QStringLiteral("x type:incremental"));
    shown.find<QAction>("filterStatusButton_verified")->trigger();
    QCOMPARE(shown.page.filter(), QStringLiteral("x type:incremental status:verified"));
    shown.find<QAction>("filterTypeButton_any")->trigger();
    QCOMPARE(shown.page.filter(), QStringLiteral("x status:verified"));
}

void TimelinePageTest::filterErrors()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    shown.page.setFilter(QStringLiteral("type:full"));
    const int before = shown.shownSnapshots();
    shown.page.setFilter(QStringLiteral("type:full foo:bar"));
    auto* error = shown.find<QLabel>("filterError");
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(QStringLiteral("There is no key “foo”")));
    QVERIFY(error->textFormat() == Qt::PlainText);
    QCOMPARE(shown.shownSnapshots(), before); // the last good one stays
    shown.page.setFilter({});
    QVERIFY(!error->isVisible());
    QCOMPARE(shown.shownSnapshots(), shown.snapshots());
}

void TimelinePageTest::filterHitsNothing()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    shown.page.setFilter(QStringLiteral("tag:nobody-has-this"));
    QVERIFY(!shown.listShown());
    QVERIFY(shown.find<QLabel>("emptyListTitle")->text().contains(QStringLiteral("tag:nobody-has-this")));
    QVERIFY(!shown.find<QPushButton>("emptyListCreate")->isVisible());
    QTest::mouseClick(shown.find<QPushButton>("emptyListClearFilter"), Qt::LeftButton);
    QCOMPARE(shown.page.filter(), QString());
    QVERIFY(shown.listShown());
    QCOMPARE(shown.shownSnapshots(), shown.snapshots());
}

void TimelinePageTest::highlights()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    QTest::mouseClick(shown.find<QToolButton>("filterHighlightButton"), Qt::LeftButton);
    shown.page.setFilter(QStringLiteral("type:full"));
    QCOMPARE(shown.shownSnapshots(), shown.snapshots());
    std::vector<std::string> hits;
    for (int row = 0; row < shown.model->rowCount(); ++row)
        if (shown.rows().isHit(row))
            hits.push_back(shown.model->index(row, 0).data(TimelineModel::IdRole).toString().toStdString());
    QVERIFY(!hits.empty());
    // Forwards through all of them and around the end, then back.
    QTest::keyClick(&shown.view(), Qt::Key_Home);
    for (const std::string& hit : hits) {
        shown.page.findNext();
        QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{hit}));
    }
    shown.page.findNext();
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{hits.front()}));
    shown.page.findPrevious();
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{hits.back()}));
}

void TimelinePageTest::completes()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    shown.page.focusFilter();
    QTest::keyClicks(&shown.field(), QStringLiteral("sta"));
    auto* popup = test::findWidget<QAbstractItemView>(QStringLiteral("filterCompletions"));
    QVERIFY(popup != nullptr);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(shown.page.filter(), QStringLiteral("status:"));
    QTest::keyClicks(&shown.field(), QStringLiteral("ver"));
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(shown.page.filter(), QStringLiteral("status:verified"));
}

void TimelinePageTest::sorts()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    QHeaderView& head = *shown.view().header();
    const int x = head.sectionViewportPosition(TimelineModel::Size) + head.sectionSize(TimelineModel::Size) / 2;
    QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, QPoint(x, head.height() / 2));
    auto* line = shown.find<QLabel>("sortedLineText");
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), QStringLiteral("Graph hidden while sorted by Size."));
    std::vector<qlonglong> sizes;
    for (int row = 1; row < shown.model->rowCount(); ++row)
        sizes.push_back(shown.model->index(row, TimelineModel::Size).data(TimelineModel::SortRole).toLongLong());
    QCOMPARE(static_cast<int>(sizes.size()), shown.snapshots());
    const bool ascending = head.sortIndicatorOrder() == Qt::AscendingOrder;
    QVERIFY(ascending ? std::is_sorted(sizes.begin(), sizes.end()) : std::is_sorted(sizes.rbegin(), sizes.rend()));
    QVERIFY(!shown.page.grab().isNull());
    QTest::mouseClick(shown.find<QPushButton>("sortedLineButton"), Qt::LeftButton);
    QVERIFY(!line->isVisible());
    QVERIFY(shown.rows().timeline()->hasGraph());
    QCOMPARE(head.sortIndicatorSection(), int(TimelineModel::Created));
}

void TimelinePageTest::collapses()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    const std::string first = shown.snapshot(0).id;
    const int row = shown.rows().rowOf(first);
    shown.click(row);
    const int before = shown.model->rowCount();
    QTest::keyClick(&shown.view(), Qt::Key_Left);
    QVERIFY(shown.model->rowCount() < before);
    QCOMPARE(shown.rows().rowOf(first), -1);
    QCOMPARE(shown.view().currentIndex().data(TimelineModel::KindRole).toInt(), int(TimelineRow::Kind::Group));
    QVERIFY(shown.view().currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("collapsed")));
    // It stays so over a refresh, and opens for what is to be seen.
    shown.workspace.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shown.rows().rowOf(first), -1, kWaitMs);
    QTest::keyClick(&shown.view(), Qt::Key_Right);
    QCOMPARE(shown.model->rowCount(), before);
    QTest::keyClick(&shown.view(), Qt::Key_Space);
    QVERIFY(shown.model->rowCount() < before);
    shown.page.select({first});
    QCOMPARE(shown.model->rowCount(), before);
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{first}));
}

void TimelinePageTest::walksAlongTheLineage()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    const std::string base = *shown.workspace.currentState().baseId;
    shown.page.goToCurrentState();
    QVERIFY(shown.page.currentStateSelected());
    shown.page.goToParent();
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{base}));
    const auto parent = shown.workspace.find(base)->parentId;
    QVERIFY(parent);
    shown.page.goToParent();
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{*parent}));
    shown.page.goToChild();
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{base}));
    shown.page.goToChild();
    QVERIFY(shown.page.currentStateSelected());
    shown.page.goToParent();
    shown.page.goBack();
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{*parent}));
    shown.page.goForward();
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{base}));
    shown.page.selectNeeded();
    const std::vector<std::string> needed = shown.page.selectedIds();
    QVERIFY(needed.size() >= 2);
    QCOMPARE(needed.front(), base);
    QVERIFY(shown.workspace.find(needed.back())->type == SnapshotType::Full);
    shown.page.select({needed.back()});
    shown.page.selectDependants();
    QVERIFY(shown.page.selectedIds().size() >= needed.size());
}

void TimelinePageTest::goesToDates()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    const SnapshotMetadata& third = shown.snapshot(2);
    shown.page.goToDate(third.createdAt);
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{third.id}));
    shown.page.goToDate(shown.snapshot(1).createdAt - 1);
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{third.id}));
    shown.page.goToDate(0); // nothing is so old
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{third.id}));
}

void TimelinePageTest::strip()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    auto* strip = shown.find<TimeStrip>("timeStrip");
    QVERIFY(strip->isVisible());
    int all = 0;
    for (const StripDay& day : strip->days())
        all += day.count;
    QCOMPARE(all, shown.snapshots());
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(strip->currentIndex(), 0);
    const QModelIndex oldest = shown.view().currentIndex();
    QCOMPARE(oldest.data(TimelineModel::KindRole).toInt(), int(TimelineRow::Kind::Group));
    QTest::keyClick(strip, Qt::Key_Right);
    QVERIFY(shown.view().currentIndex().row() < oldest.row());
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(shown.view().currentIndex(), oldest);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() - 2, strip->height() / 2));
    QCOMPARE(strip->currentIndex(), static_cast<int>(strip->days().size()) - 1);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(strip);
    QVERIFY(accessible != nullptr && accessible->valueInterface() != nullptr);
    QCOMPARE(accessible->valueInterface()->currentValue().toInt(), strip->currentIndex());
    QVERIFY(accessible->text(QAccessible::Value).contains(QStringLiteral("snapshot(s)")));
    accessible->valueInterface()->setCurrentValue(0);
    QCOMPARE(strip->currentIndex(), 0);
}

void TimelinePageTest::contextMenus()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    QSignalSpy menu(&shown.page, &TimelinePage::contextMenuRequested);
    shown.click(shown.rows().rowOf(shown.snapshot(1).id));
    QTest::keyClick(&shown.view(), Qt::Key_F10, Qt::ShiftModifier);
    QTRY_COMPARE(menu.count(), 1);
    QVERIFY(shown.view().viewport()->rect().contains(shown.view().viewport()->mapFromGlobal(menu.last()[0].toPoint())));
    QTest::keyClick(&shown.view(), Qt::Key_Menu);
    QTRY_COMPARE(menu.count(), 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(50, 50), QPoint(60, 60));
    QApplication::sendEvent(shown.view().viewport(), &event);
    QTRY_COMPARE(menu.count(), 3);
    QCOMPARE(menu.last()[0].toPoint(), QPoint(60, 60));
}

void TimelinePageTest::dragOntoRow()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    std::vector<std::pair<std::string, std::string>> pairs;
    connect(&shown.page, &TimelinePage::compareRequested, this,
            [&](const std::string& a, const std::string& b) { pairs.emplace_back(a, b); });
    const int from = shown.rows().rowOf(shown.snapshot(0).id);
    const int to = shown.rows().rowOf(shown.snapshot(1).id);
    const std::unique_ptr<QMimeData> data(shown.model->mimeData({shown.model->index(from, 0)}));
    const auto drop = [&](int row) {
        const QPoint at = shown.view().visualRect(shown.model->index(row, TimelineModel::Name)).center();
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(shown.view().viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(shown.view().viewport(), &event);
        return event.isAccepted();
    };
    QVERIFY(drop(to));
    QCOMPARE(pairs.size(), std::size_t(1));
    QCOMPARE(pairs[0].first, shown.snapshot(0).id);
    QCOMPARE(pairs[0].second, shown.snapshot(1).id);
    QVERIFY(!drop(from)); // onto itself
    QVERIFY(!drop(0));    // onto the current state
    QCOMPARE(pairs.size(), std::size_t(1));
    QCOMPARE(shown.shownSnapshots(), shown.snapshots());
}

QTEST_MAIN(TimelinePageTest)
#include "timelinepage_test.moc"
