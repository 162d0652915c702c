// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// What a new user does with the demo, from the first look to a retention rule: once with the mouse, once with the
// keyboard alone, on the application's own objects and a real SQLite storage.
#include "hands.h"
#include "ui/compare/comparepage.h"
#include "ui/timeline/timelinepage.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWizard>

using namespace tidemark;
using namespace tidemark::ui;
using test::findWidget;

namespace {

constexpr int kWaitMs = test::kHandWaitMs;

} // namespace

class JourneyTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void newUser_data();
    void newUser();
};

void JourneyTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

void JourneyTest::newUser_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void JourneyTest::newUser()
{
    QFETCH(bool, mouse);
    test::GuiFixture fixture;
    MainWindow window(fixture.services());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openProfile(fixture.demoProfile());
    QVERIFY(!settled.isEmpty() || settled.wait(kWaitMs));
    std::unique_ptr<test::Hand> hand;
    if (mouse)
        hand = std::make_unique<test::Mouse>(window);
    else
        hand = std::make_unique<test::Keyboard>(window);
    Workspace& workspace = *window.workspace();
    const std::size_t before = workspace.listing()->snapshots.size();
    QVERIFY(before > 10);
    QCOMPARE(workspace.currentState().knowledge, CurrentState::Knowledge::Known);
    const ChangeCounts drift = workspace.currentState().changes->total;
    QVERIFY(drift.changed + drift.added + drift.removed != 0);

    // Take a snapshot.
    QVERIFY(hand->run(Command::Create));
    QTRY_VERIFY_WITH_TIMEOUT(findWidget<QLineEdit>(QStringLiteral("createDescriptionTitle")) != nullptr, kWaitMs);
    QVERIFY(
        hand->type(findWidget<QLineEdit>(QStringLiteral("createDescriptionTitle")), QStringLiteral("before the test")));
    QVERIFY(hand->press(QStringLiteral("createAction")));
    QTRY_COMPARE_WITH_TIMEOUT(workspace.listing()->snapshots.size(), before + 1, kWaitMs);
    QCOMPARE(workspace.listing()->snapshots.front().description, std::string("before the test"));
    const std::string mine = workspace.listing()->snapshots.front().id;
    QTRY_COMPARE_WITH_TIMEOUT(workspace.currentState().knowledge, CurrentState::Knowledge::Known, kWaitMs);
    QCOMPARE(workspace.currentState().changes->total.changed, std::uint64_t(0));

    // Restore an older state.
    QVERIFY(hand->choose(4));
    const std::string older = workspace.listing()->snapshots[4].id;
    QVERIFY(hand->run(Command::Restore));
    for (int page = 0; page < 3; ++page)
        QVERIFY2(hand->press(QStringLiteral("restoreNext")), qPrintable(QString::number(page)));
    QVERIFY(hand->press(QStringLiteral("restoreCommit")));
    QTRY_COMPARE_WITH_TIMEOUT(workspace.currentState().baseId.value_or(""), older, kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.currentState().knowledge, CurrentState::Knowledge::Known, kWaitMs);
    QCOMPARE(workspace.currentState().changes->total.changed, std::uint64_t(0));
    const SnapshotMetadata* safety = &workspace.listing()->snapshots.front();
    QVERIFY(safety->safety);
    const std::string safetyId = safety->id;
    QVERIFY(hand->press(QStringLiteral("restoreClose")));

    // Undo it, through the preview again.
    QTRY_VERIFY(findWidget<QWizard>(QStringLiteral("restoreWizard")) == nullptr);
    QVERIFY(window.isActiveWindow() || (window.activateWindow(), QTest::qWaitForWindowActive(&window)));
    std::size_t safetyPosition = 0;
    QVERIFY(hand->choose(safetyPosition));
    QVERIFY(hand->run(Command::Restore));
    for (int page = 0; page < 3; ++page)
        QVERIFY(hand->press(QStringLiteral("restoreNext")));
    QVERIFY(hand->press(QStringLiteral("restoreCommit")));
    QTRY_COMPARE_WITH_TIMEOUT(workspace.currentState().baseId.value_or(""), safetyId, kWaitMs);
    QVERIFY(hand->press(QStringLiteral("restoreClose")));
    QTRY_VERIFY(findWidget<QWizard>(QStringLiteral("restoreWizard")) == nullptr);
    QVERIFY(window.isActiveWindow() || (window.activateWindow(), QTest::qWaitForWindowActive(&window)));

    // Compare with the current state.
    QVERIFY(hand->choose(4));
    QVERIFY(hand->run(Command::Compare));
    QTRY_VERIFY(window.findChild<ComparePage*>() != nullptr && window.findChild<ComparePage*>()->isVisible());
    QVERIFY(hand->run(Command::ClosePage));
    QTRY_VERIFY(window.findChild<WorkspaceView*>()->isTimelineShown());

    // Delete one, and bring it back.
    const std::size_t count = workspace.listing()->snapshots.size();
    QVERIFY(hand->choose(2));
    const std::string doomed = window.findChild<WorkspaceView*>()->selectedIds().front();
    QVERIFY(hand->run(Command::Delete));
    QVERIFY(hand->press(QStringLiteral("deleteAction")));
    QTRY_COMPARE_WITH_TIMEOUT(workspace.listing()->snapshots.size(), count - 1, kWaitMs);
    QVERIFY(workspace.find(doomed) == nullptr);
    QVERIFY(workspace.find(mine) != nullptr || doomed == mine);

    // Set a retention rule and run it.
    QVERIFY(hand->run(Command::Retention));
    QTRY_VERIFY(findWidget<QSpinBox>(QStringLiteral("keepLast")) != nullptr);
    QVERIFY(hand->type(findWidget<QSpinBox>(QStringLiteral("keepLast")), QStringLiteral("3")));
    QVERIFY(hand->press(QStringLiteral("retentionRun")));
    QVERIFY(hand->press(QStringLiteral("retentionDialogRun")));
    QTRY_VERIFY_WITH_TIMEOUT(workspace.listing()->snapshots.size() < count - 4, kWaitMs);
    for (const char* pinned : {"First import", "Before the model experiment"}) {
        const auto& left = workspace.listing()->snapshots;
        QVERIFY2(std::any_of(left.begin(), left.end(), [&](const auto& s) { return s.description == pinned; }), pinned);
    }
}

QTEST_MAIN(JourneyTest)
#include "journey_test.moc"
