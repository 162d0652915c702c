// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// What the View menu chooses: groups, folds, the time zone. It shows at once, everywhere, and is there the next time.
#include "support/guifixture.h"
#include "ui/dialogs/gotodatedialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/support/format.h"
#include "ui/support/shownzone.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <memory>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kWaitMs = 60'000;

std::unique_ptr<MainWindow> opened(test::GuiFixture& fixture, const Profile& profile)
{
    auto window = std::make_unique<MainWindow>(fixture.services());
    QSignalSpy settled(window.get(), &MainWindow::settled);
    window->show();
    window->openProfile(profile);
    return !settled.isEmpty() || settled.wait(kWaitMs) ? std::move(window) : nullptr;
}

const TimelineModel& modelOf(MainWindow& window)
{
    auto* list = &window.findChild<WorkspaceView*>()->timeline().list();
    return *qobject_cast<const TimelineModel*>(list->model());
}

QStringList headers(MainWindow& window)
{
    QStringList found;
    const TimelineModel& model = modelOf(window);
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.rowAt(row).kind == TimelineRow::Kind::Group)
            found += model.index(row, 0).data().toString();
    return found;
}

/// As a user finds it: in the menu of that name.
QAction* inMenu(MainWindow& window, const char* menu, const char* action)
{
    for (QAction* found : window.findChild<QMenu*>(QLatin1String(menu))->actions())
        if (found->objectName() == QLatin1String(action))
            return found;
    return nullptr;
}

} // namespace

class ChoicesTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void groups();
    void folds();
    void zoneIsEverywhere();
    void zoneOfEveryWindow();
    void dateIsAskedForInTheZone();
};

void ChoicesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    qputenv("TZ", "America/New_York");
    ::tzset();
}

void ChoicesTest::cleanup()
{
    ZoneChoice::instance().set(ShownZone::Local);
}

void ChoicesTest::groups()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    {
        const auto window = opened(fixture, profile);
        QVERIFY(window != nullptr);
        QVERIFY(inMenu(*window, "groupMenu", "groupByDayAction")->isChecked());
        const qsizetype days = headers(*window).size();
        inMenu(*window, "groupMenu", "groupByMonthAction")->trigger();
        const qsizetype months = headers(*window).size();
        QVERIFY(months >= 1 && months < days);
        QVERIFY(!inMenu(*window, "groupMenu", "groupByDayAction")->isChecked()); // one of them
        inMenu(*window, "groupMenu", "groupNoneAction")->trigger();
        QVERIFY(headers(*window).isEmpty());
        inMenu(*window, "groupMenu", "groupByBranchAction")->trigger();
        QCOMPARE(headers(*window).front(), QStringLiteral("Lineage of the current state"));
        // The palette has them, too: it offers every action of the window.
        QVERIFY(window->actions().all().contains(inMenu(*window, "groupMenu", "groupByWeekAction")));
    }
    const auto window = opened(fixture, profile);
    QVERIFY(window != nullptr);
    QVERIFY(inMenu(*window, "groupMenu", "groupByBranchAction")->isChecked());
    QCOMPARE(headers(*window).front(), QStringLiteral("Lineage of the current state"));
    // And the preview of the retention page, which is made now.
    window->actions()[Command::Retention]->trigger();
    auto* preview = window->findChild<TimelinePage*>(QStringLiteral("retentionPreview"));
    QVERIFY(preview != nullptr);
    const auto* rows = qobject_cast<const TimelineModel*>(preview->list().model());
    QTRY_VERIFY_WITH_TIMEOUT(rows->timeline() != nullptr, kWaitMs);
    QVERIFY(rows->timeline()->request.grouping == Grouping::Branch);
    inMenu(*window, "groupMenu", "groupByWeekAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(rows->timeline()->request.grouping == Grouping::Week, kWaitMs);
}

void ChoicesTest::folds()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    {
        const auto window = opened(fixture, profile);
        QVERIFY(window != nullptr);
        QAction* fold = inMenu(*window, "viewMenu", "foldBranchesAction");
        QVERIFY(fold->isChecked());
        QVERIFY(modelOf(*window).timeline()->request.foldMoreThan > 0);
        fold->trigger();
        QCOMPARE(modelOf(*window).timeline()->request.foldMoreThan, 0);
    }
    const auto window = opened(fixture, profile);
    QVERIFY(window != nullptr);
    QVERIFY(!inMenu(*window, "viewMenu", "foldBranchesAction")->isChecked());
    QCOMPARE(modelOf(*window).timeline()->request.foldMoreThan, 0);
}

void ChoicesTest::zoneIsEverywhere()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    {
        const auto window = opened(fixture, profile);
        QVERIFY(window != nullptr);
        const SnapshotMetadata first = window->workspace()->listing()->snapshots.front();
        window->findChild<WorkspaceView*>()->timeline().select({first.id});
        auto* created = window->findChild<QLabel*>(QStringLiteral("overviewCreated"));
        QTRY_COMPARE_WITH_TIMEOUT(created->text(), shownExactTime(first.createdAt), kWaitMs);
        QVERIFY(created->text().section(u'\n', 0, 0).contains(QStringLiteral("America/New_York")));
        QVERIFY(created->text().section(u'\n', 1, 1).endsWith(QStringLiteral("(UTC)")));
        const TimelineModel& model = modelOf(*window);
        const auto time = [&] {
            return model.index(model.rowOf(first.id), TimelineModel::Created).data().toString().left(5);
        };
        QCOMPARE(time(), QDateTime::fromSecsSinceEpoch(first.createdAt).toString(QStringLiteral("HH:mm")));
        inMenu(*window, "zoneMenu", "zoneUtcAction")->trigger();
        QCOMPARE(time(), QDateTime::fromSecsSinceEpoch(first.createdAt, Qt::UTC).toString(QStringLiteral("HH:mm")));
        QVERIFY(created->text().section(u'\n', 0, 0).endsWith(QStringLiteral("(UTC)")));
        QCOMPARE(model.headerData(TimelineModel::Created, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Created (UTC)"));
        QVERIFY(!inMenu(*window, "zoneMenu", "zoneLocalAction")->isChecked());
    }
    ZoneChoice::instance().set(ShownZone::Local); // as in another run
    const auto window = opened(fixture, profile);
    QVERIFY(window != nullptr);
    QVERIFY(inMenu(*window, "zoneMenu", "zoneUtcAction")->isChecked());
    QVERIFY(shownZone() == ShownZone::Utc);
}

void ChoicesTest::zoneOfEveryWindow()
{
    test::GuiFixture fixture;
    MainWindow one(fixture.services());
    MainWindow other(fixture.services());
    one.actions()[Command::ZoneUtc]->trigger();
    QVERIFY(other.actions()[Command::ZoneUtc]->isChecked());
    other.actions()[Command::ZoneLocal]->trigger();
    QVERIFY(one.actions()[Command::ZoneLocal]->isChecked());
    QVERIFY(!one.actions()[Command::ZoneUtc]->isChecked());
}

void ChoicesTest::dateIsAskedForInTheZone()
{
    test::GuiFixture fixture;
    const auto window = opened(fixture, fixture.demoProfile());
    QVERIFY(window != nullptr);
    const std::int64_t now = fixture.clock.unixSeconds();
    window->actions()[Command::ZoneUtc]->trigger();
    window->actions()[Command::GoToDate]->trigger();
    auto* dialog = window->findChild<GoToDateDialog*>();
    QVERIFY(dialog != nullptr);
    auto* field = dialog->findChild<QDateTimeEdit*>(QStringLiteral("goToDateTime"));
    QCOMPARE(field->text(), shownTime(now));
    QCOMPARE(field->dateTime().toSecsSinceEpoch() / 60, now / 60);
    dialog->close();
}

QTEST_MAIN(ChoicesTest)
#include "choices_test.moc"
