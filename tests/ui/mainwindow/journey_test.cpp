// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// What a new user does with the demo, from the first look to a retention rule: once with the mouse, once with the
// keyboard alone, on the application's own objects and a real SQLite storage.
#include "support/guifixture.h"
#include "ui/compare/comparepage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QWizard>

using namespace tidemark;
using namespace tidemark::ui;
using test::findWidget;

namespace {

constexpr int kWaitMs = 60'000;

/// The offscreen platform has no window manager, which would activate a dialog that opens.
bool activated(QWidget* window)
{
    // Asked again and again: what was open before may hold the activation for a while.
    return QTest::qWaitFor(
        [&] {
            window->activateWindow();
            return QApplication::activeWindow() == window;
        },
        kWaitMs);
}

/// How a person does things. The same journey is played with each hand.
class Hand {
public:
    explicit Hand(MainWindow& window) : m_window(window) {}
    virtual ~Hand() = default;
    virtual bool run(Command command) = 0;
    virtual bool press(const QString& button) = 0;
    virtual bool type(QWidget* field, const QString& text) = 0;
    /// The n-th snapshot of the listing, newest first.
    virtual bool choose(std::size_t position) = 0;

protected:
    MainWindow& m_window;
};

class Mouse final : public Hand {
public:
    using Hand::Hand;
    bool run(Command command) override
    {
        QAction* action = m_window.actions()[command];
        if (!action->isEnabled())
            return false;
        // A tool button where there is one, else the menu.
        const auto* tools = m_window.findChild<QToolBar*>(QStringLiteral("mainToolBar"));
        if (QWidget* button = tools->widgetForAction(action)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        for (QMenu* menu : m_window.menuBar()->findChildren<QMenu*>()) {
            if (!menu->actions().contains(action))
                continue;
            menu->popup(m_window.mapToGlobal(QPoint(10, 10)));
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return true;
        }
        return false;
    }
    bool press(const QString& name) override
    {
        auto* button = findWidget<QAbstractButton>(name);
        if (button == nullptr || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, kWaitMs))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    bool type(QWidget* field, const QString& text) override
    {
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        return true;
    }
    bool choose(std::size_t position) override
    {
        const std::string id = m_window.workspace()->listing()->snapshots[position].id;
        auto& view = *m_window.findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
        const QString title = snapshotTitle(*m_window.workspace()->find(id));
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            if (index.data().toString() != title)
                continue;
            view.scrollTo(index);
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index.siblingAtColumn(1)).center());
            const auto selected = m_window.findChild<WorkspaceView*>()->selectedIds();
            if (selected == std::vector<std::string>{id})
                return true;
        }
        return false;
    }
};

class Keyboard final : public Hand {
public:
    using Hand::Hand;
    bool run(Command command) override
    {
        QAction* action = m_window.actions()[command];
        if (!action->isEnabled() || !activated(&m_window))
            return false;
        if (!action->shortcut().isEmpty()) {
            QWidget* focus = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &m_window;
            QTest::keySequence(focus, action->shortcut());
            return true;
        }
        // What has no key of its own is reached through the command palette.
        QTest::keySequence(&m_window, m_window.actions()[Command::Palette]->shortcut());
        auto* search = findWidget<QLineEdit>(QStringLiteral("paletteSearch"));
        if (search == nullptr)
            return false;
        QTest::keyClicks(search, QString(action->text()).remove(u'&').remove(u'…'));
        QTest::keyClick(search, Qt::Key_Return);
        return true;
    }
    bool press(const QString& name) override
    {
        auto* button = findWidget<QAbstractButton>(name);
        if (button == nullptr || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, kWaitMs))
            return false;
        // By tabbing to it, as somebody without a mouse has to.
        QWidget* window = button->window();
        if (!activated(window))
            return false;
        for (int i = 0; i < 200 && QApplication::focusWidget() != button; ++i) {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus != nullptr && focus->window() == window ? focus : window, Qt::Key_Tab);
        }
        if (QApplication::focusWidget() != button) {
            qWarning() << "the keyboard is at" << QApplication::focusWidget() << "of" << QApplication::activeWindow();
            return false;
        }
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    bool type(QWidget* field, const QString& text) override
    {
        QWidget* window = field->window();
        if (!activated(window))
            return false;
        for (int i = 0; i < 200 && QApplication::focusWidget() != field; ++i) {
            QWidget* focus = QApplication::focusWidget();
            // A text field that keeps Tab for itself is left with Ctrl+Tab.
            const auto* editor = qobject_cast<QPlainTextEdit*>(focus);
            const bool keepsTab = editor != nullptr && !editor->tabChangesFocus();
            QTest::keyClick(focus != nullptr && focus->window() == window ? focus : window, Qt::Key_Tab,
                            keepsTab ? Qt::ControlModifier : Qt::NoModifier);
        }
        if (QApplication::focusWidget() != field) {
            qWarning() << "the keyboard is at" << QApplication::focusWidget() << "of" << QApplication::activeWindow();
            return false;
        }
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        return true;
    }
    bool choose(std::size_t position) override
    {
        const std::string id = m_window.workspace()->listing()->snapshots[position].id;
        auto& view = *m_window.findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
        if (!activated(&m_window))
            return false;
        QTest::keySequence(&m_window, m_window.actions()[Command::FocusList]->shortcut());
        QTest::keyClick(&view, Qt::Key_Home);
        for (int i = 0; i < view.model()->rowCount(); ++i) {
            if (m_window.findChild<WorkspaceView*>()->selectedIds() == std::vector<std::string>{id})
                return true;
            QTest::keyClick(&view, Qt::Key_Down);
        }
        return false;
    }
};

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
    std::unique_ptr<Hand> hand;
    if (mouse)
        hand = std::make_unique<Mouse>(window);
    else
        hand = std::make_unique<Keyboard>(window);
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
