// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/snapshotmanager.h"
#include "ui/timeline/shownpage.h"
#include "ui/timeline/syntheticlisting.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

#include <atomic>
#include <filesystem>
#include <memory>
#include <thread>

using namespace tidemark;
using namespace tidemark::ui;

class TimelineStatesTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refreshKeepsSelectionAndPlace();
    void selectsWhatIsToCome();
    void deletedWhileSelected();
    void verdicts();
    void state();
    void noRepository();
    void vanishedRepository();
    void runningCreate();
    void columnsFitTheView();
    void rightToLeft();
    void hostileNames();
    void everyWidgetHasAName();
    void largeListingsOnAWorker();
};

void TimelineStatesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

void TimelineStatesTest::refreshKeepsSelectionAndPlace()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    shown.page.resize(900, 320);
    const std::string chosen = shown.snapshot(shown.snapshots() / 2).id;
    shown.page.select({chosen});
    const int value = shown.view().verticalScrollBar()->value();
    QVERIFY(value > 0);
    const int top = shown.view().visualRect(shown.model->index(shown.rows().rowOf(chosen), 0)).top();
    // Another process takes one more.
    QSignalSpy changed(&shown.page, &TimelinePage::selectionChanged);
    const int before = shown.snapshots();
    shown.workspace.create(CreateRequest());
    QTRY_COMPARE_WITH_TIMEOUT(shown.shownSnapshots(), before + 1, kWaitMs);
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{chosen}));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(shown.view().visualRect(shown.model->index(shown.rows().rowOf(chosen), 0)).top(), top);
    // A filter that hides it lets it go only until it is cleared.
    shown.page.setFilter(QStringLiteral("-id:") + QString::fromStdString(chosen));
    QVERIFY(shown.page.selectedIds().empty());
    shown.page.setFilter({});
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{chosen}));
}

void TimelineStatesTest::selectsWhatIsToCome()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    std::string made;
    connect(&shown.workspace, &Workspace::notice, this, [&](const Notice& notice) {
        if (notice.key == QStringLiteral("created")) {
            made = notice.remedies.front().snapshots.front();
            shown.page.select({made}); // before the listing knows it
        }
    });
    shown.workspace.create(CreateRequest());
    QTRY_VERIFY_WITH_TIMEOUT(!made.empty() && shown.page.selectedIds() == std::vector<std::string>{made}, kWaitMs);
}

void TimelineStatesTest::deletedWhileSelected()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    ShownPage shown(fixture, profile);
    QVERIFY(shown.load());
    std::string victim;
    for (const SnapshotMetadata& one : shown.workspace.listing()->snapshots)
        if (!one.pinned && victim.empty())
            victim = one.id;
    shown.page.select({victim});
    QSignalSpy changed(&shown.page, &TimelinePage::selectionChanged);
    const auto manager = shown.workspace.engine().manager();
    QVERIFY(manager);
    QVERIFY((*manager)->remove({victim}));
    shown.workspace.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(shown.rows().rowOf(victim) < 0, kWaitMs);
    QVERIFY(shown.page.selectedIds().empty());
    QVERIFY(changed.count() >= 1);
}

void TimelineStatesTest::verdicts()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    RetentionPolicy policy;
    policy.keepLast = 2;
    const auto plan = planRetention(shown.workspace.listing()->snapshots, policy, fixture.clock.unixSeconds());
    QVERIFY(plan && !plan->toRemove().empty());
    shown.page.setVerdicts(*plan);
    const int row = shown.rows().rowOf(plan->toRemove().front());
    QVERIFY(shown.rows().look(row).removed);
    QVERIFY(shown.model->index(row, TimelineModel::Status).data().toString().startsWith(QStringLiteral("remove: ")));
    QVERIFY(!shown.page.grab().isNull());
    shown.page.setVerdicts(std::nullopt);
    QVERIFY(!shown.rows().look(row).removed);
}

void TimelineStatesTest::state()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    QByteArray state;
    std::string chosen;
    {
        ShownPage shown(fixture, profile);
        QVERIFY(shown.load());
        chosen = shown.snapshot(4).id;
        shown.page.select({chosen});
        shown.view().setColumnHidden(TimelineModel::Vectors, false);
        shown.view().header()->resizeSection(TimelineModel::Name, 333);
        shown.page.setFilter(QStringLiteral("after:2000"));
        state = shown.page.saveState();
    }
    ShownPage shown(fixture, profile);
    QVERIFY(!shown.page.restoreState("nonsense"));
    QVERIFY(!shown.page.restoreState(state.left(state.size() / 2)));
    QVERIFY(shown.page.restoreState(state));
    QVERIFY(shown.load());
    QVERIFY(!shown.view().isColumnHidden(TimelineModel::Vectors));
    QCOMPARE(shown.view().columnWidth(TimelineModel::Name), 333);
    QCOMPARE(shown.page.filter(), QStringLiteral("after:2000"));
    QCOMPARE(shown.page.selectedIds(), (std::vector<std::string>{chosen}));
}

void TimelineStatesTest::noRepository()
{
    test::GuiFixture fixture;
    Profile profile = fixture.demoProfile();
    profile.repository = fixture.scratch.file("none-yet");
    ShownPage shown(fixture, profile);
    shown.workspace.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shown.workspace.state(), Workspace::State::NoRepository, kWaitMs);
    QVERIFY(!shown.listShown());
    QSignalSpy create(&shown.page, &TimelinePage::createRequested);
    auto* button = shown.find<QPushButton>("emptyListCreate");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(create.count(), 1);
    shown.workspace.create(CreateRequest());
    QTRY_COMPARE_WITH_TIMEOUT(shown.shownSnapshots(), 1, kWaitMs);
    QVERIFY(shown.listShown());
}

void TimelineStatesTest::vanishedRepository()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    ShownPage shown(fixture, profile);
    QVERIFY(shown.load());
    const std::string away = profile.repository + ".away";
    std::filesystem::rename(profile.repository, away);
    shown.workspace.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shown.workspace.state(), Workspace::State::Failed, kWaitMs);
    // The last list stays, greyed, with a line that says so.
    QVERIFY(shown.listShown());
    QCOMPARE(shown.shownSnapshots(), shown.snapshots());
    QVERIFY(shown.rows().isStale());
    auto* line = shown.find<QLabel>("staleLineText");
    QVERIFY(line->isVisible() && line->text().contains(QStringLiteral("The list is of ")));
    std::filesystem::rename(away, profile.repository);
    QTest::mouseClick(shown.find<QPushButton>("staleLineButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown.workspace.state(), Workspace::State::Ready, kWaitMs);
    QVERIFY(!shown.rows().isStale());
    QVERIFY(!line->isVisible());
    {
        Profile broken = profile;
        broken.repository = fixture.scratch.file("demo"); // holds something else
        ShownPage failed(fixture, broken);
        failed.workspace.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(failed.workspace.state(), Workspace::State::Failed, kWaitMs);
        QVERIFY(!failed.listShown());
        QVERIFY(failed.find<QPushButton>("emptyListRetry")->isVisible());
    }
}

void TimelineStatesTest::runningCreate()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    ShownPage shown(fixture, profile);
    QVERIFY(shown.load());
    QVERIFY(shown.workspace.currentState().baseId); // without one the row is in a lane of its own
    // A job that stands still until it is let go.
    const auto go = std::make_shared<std::atomic<bool>>(false);
    JobDescription description;
    description.kind = JobKind::Create;
    description.uses = shown.workspace.usesOf(JobKind::Create);
    CreateRequest request;
    request.description = "<i>manual</i>";
    description.parameters = parametersOf(request, false);
    const JobId job = fixture.jobs->start<int>(&shown.page, description,
                                               [go](const JobContext& context) -> Result<int> {
                                                   context.report({Phase::Scanning, 620, 1000, {}});
                                                   while (!*go && !context.stopRequested())
                                                       std::this_thread::yield();
                                                   return 1;
                                               },
                                               {}, {});
    const auto rowOfJob = [&] {
        for (int row = 0; row < shown.model->rowCount(); ++row)
            if (shown.rows().rowAt(row).kind == TimelineRow::Kind::Pending)
                return row;
        return -1;
    };
    QTRY_VERIFY(rowOfJob() >= 0);
    QCOMPARE(shown.model->index(rowOfJob(), TimelineModel::Name).data().toString(), QStringLiteral("<i>manual</i>"));
    QTRY_VERIFY(
        shown.model->index(rowOfJob(), TimelineModel::Status).data().toString().startsWith(QStringLiteral("62 %")));
    QVERIFY(shown.model->index(rowOfJob(), 0).data(TimelineModel::GlyphRole).value<NodeGlyph>() == NodeGlyph::Running);
    QCOMPARE(shown.rows().timeline()->lanes.nodes[static_cast<std::size_t>(rowOfJob())], 0);
    *go = true;
    QTRY_COMPARE(rowOfJob(), -1);
    QVERIFY(!isActive(fixture.jobs->find(job)->state));
}

void TimelineStatesTest::columnsFitTheView()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    TimelineView& view = shown.view();
    const QFontMetrics metrics = view.fontMetrics();
    const auto columns = [&] {
        int sum = 0;
        for (int column = 0; column < TimelineModel::kColumns; ++column)
            sum += view.columnWidth(column);
        return sum;
    };
    for (const int width : {860, 1400, 900}) {
        shown.page.resize(shown.page.width() + width - view.viewport()->width(), shown.page.height());
        QTRY_COMPARE(view.viewport()->width(), width);
        QTRY_COMPARE(columns(), width);
        QVERIFY(!view.horizontalScrollBar()->isVisible());
        QVERIFY(view.columnWidth(TimelineModel::Status) >= 24 * metrics.averageCharWidth());
        QVERIFY(view.columnWidth(TimelineModel::Name) >= 16 * metrics.averageCharWidth());
        QVERIFY(view.columnWidth(TimelineModel::Type) > metrics.horizontalAdvance(QStringLiteral("Incremental")));
    }
    // A column more takes its room from the names and the status; a view that is too narrow scrolls.
    view.setColumnHidden(TimelineModel::Vectors, false);
    QCOMPARE(columns(), 900);
    view.setColumnHidden(TimelineModel::Vectors, true);
    QCOMPARE(columns(), 900);
    shown.page.resize(shown.page.width() - 400, shown.page.height());
    QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
    QVERIFY(view.columnWidth(TimelineModel::Status) >= 24 * metrics.averageCharWidth());
    // A width that somebody chose stays, also over a restart.
    shown.page.resize(shown.page.width() + 400, shown.page.height());
    view.setColumnWidth(TimelineModel::Created, 222);
    const int name = view.columnWidth(TimelineModel::Name);
    shown.page.resize(shown.page.width() + 200, shown.page.height());
    QCOMPARE(view.columnWidth(TimelineModel::Created), 222);
    QCOMPARE(view.columnWidth(TimelineModel::Name), name);
    ShownPage again(fixture, shown.workspace.profile());
    QVERIFY(again.page.restoreState(shown.page.saveState()));
    QVERIFY(again.load());
    QCOMPARE(again.view().columnWidth(TimelineModel::Created), 222);
}

void TimelineStatesTest::rightToLeft()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    shown.page.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(shown.load());
    const QRect graph = shown.view().visualRect(shown.model->index(0, TimelineModel::Graph));
    const QRect name = shown.view().visualRect(shown.model->index(0, TimelineModel::Name));
    QVERIFY(graph.left() > name.right());
    // The node of the current state is painted at the mirrored place: near the right edge of its cell.
    const QImage picture = shown.view().viewport()->grab(graph).toImage();
    int painted = 0;
    for (int x = picture.width() * 3 / 4; x < picture.width(); ++x)
        painted += picture.pixel(x, picture.height() / 2) != picture.pixel(1, picture.height() / 2) ? 1 : 0;
    QVERIFY(painted > 0);
    const std::string first = shown.snapshot(0).id;
    shown.click(shown.rows().rowOf(first));
    QTest::keyClick(&shown.view(), Qt::Key_Right); // outwards: collapses here
    QCOMPARE(shown.rows().rowOf(first), -1);
    QVERIFY(!shown.page.grab().isNull());
}

void TimelineStatesTest::hostileNames()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    ShownPage shown(fixture, profile);
    QVERIFY(shown.load());
    for (const std::string& name : {std::string(10'000, 'W'), std::string("<h1>big</h1>"),
                                    std::string("\xe2\x80\xae"
                                                "evil")}) {
        CreateRequest request;
        request.description = name;
        const int before = shown.snapshots();
        shown.workspace.create(request);
        QTRY_COMPARE_WITH_TIMEOUT(shown.shownSnapshots(), before + 1, kWaitMs);
    }
    QVERIFY(shown.page.minimumSizeHint().width() < 2000);
    QVERIFY(!shown.page.grab().isNull());
}

void TimelineStatesTest::everyWidgetHasAName()
{
    test::GuiFixture fixture;
    ShownPage shown(fixture, fixture.demoProfile());
    QVERIFY(shown.load());
    for (const QWidget* widget : shown.page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

void TimelineStatesTest::largeListingsOnAWorker()
{
    ManualClock clock(1'795'348'800'000);
    QThreadPool pool;
    {
        TimelinePanel panel(clock, pool);
        const QAbstractItemModelTester tester(&panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        panel.resize(1000, 600);
        panel.show();
        QSignalSpy laidOut(&panel, &TimelinePanel::laidOut);
        TimelineSource source;
        source.listing = test::sharedListing({.count = 5'000});
        source.currentState = true;
        panel.setSource(source);
        QCOMPARE(laidOut.count(), 0); // not on this thread
        QVERIFY(laidOut.wait(kWaitMs));
        // Only the last of these counts.
        panel.setFilter(QStringLiteral("type:full"));
        panel.setFilter(QStringLiteral("nightly-49"));
        panel.setFilter(QStringLiteral("nightly-4999"));
        QTRY_COMPARE_WITH_TIMEOUT(panel.model().timeline()->matches, 1, kWaitMs);
        panel.setFilter({});
        QTRY_COMPARE_WITH_TIMEOUT(panel.model().timeline()->matches, 5'000, kWaitMs);
        panel.setFilter(QStringLiteral("weekly"));
    } // gone while a worker is at it
    pool.waitForDone();
}

QTEST_MAIN(TimelineStatesTest)
#include "timelinestates_test.moc"
