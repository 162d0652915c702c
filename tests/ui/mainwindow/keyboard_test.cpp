// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The window by its keys: where the keyboard is, and what is edited in place.
#include "support/guifixture.h"
#include "support/hookedfilesystem.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/restore/gatedstorage.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;
using test::findWidget;

namespace {

constexpr int kWaitMs = 60'000;

} // namespace

class KeyboardTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theKeyboardStartsInTheTimeline();
    void theKeyboardStaysWhereItWasPut();
    void renamesInTheRow();
    void escapeGivesARenameUp();
    void aRenameGoesWithItsRow();
    void aRenameOfWhatIsGoneEnds();
    void hostileNamesAreRenamedAsTheyAreSeen();

private:
    /// A window on a demo of its own with its second snapshot selected and the keyboard in the timeline.
    std::unique_ptr<MainWindow> opened(test::GuiFixture& fixture);
    QLineEdit* field(const MainWindow& window) const
    {
        return window.findChild<QLineEdit*>(QStringLiteral("renameField"));
    }
    static QAbstractItemView* list(const MainWindow& window)
    {
        return window.findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
    }
    std::string m_id;
};

void KeyboardTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

std::unique_ptr<MainWindow> KeyboardTest::opened(test::GuiFixture& fixture)
{
    auto window = std::make_unique<MainWindow>(fixture.services());
    window->show();
    QSignalSpy settled(window.get(), &MainWindow::settled);
    window->openProfile(fixture.demoProfile());
    if (!QTest::qWaitForWindowActive(window.get()) || (settled.isEmpty() && !settled.wait(kWaitMs)))
        return nullptr;
    m_id = window->workspace()->listing()->snapshots[1].id;
    window->findChild<WorkspaceView*>()->timeline().select({m_id});
    return window;
}

void KeyboardTest::theKeyboardStartsInTheTimeline()
{
    test::GuiFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy settled(&window, &MainWindow::settled);
    window.openDemo();
    QVERIFY(!settled.isEmpty() || settled.wait(kWaitMs));
    QVERIFY(window.focusWidget() != nullptr);
    QCOMPARE(window.focusWidget()->objectName(), QStringLiteral("timelineView"));
    // From the current state over the header of its day, which can be folded there, to the newest snapshot.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(window.findChild<WorkspaceView*>()->selectedIds(),
             std::vector<std::string>{window.workspace()->listing()->snapshots.front().id});
}

void KeyboardTest::theKeyboardStaysWhereItWasPut()
{
    test::GuiFixture fixture;
    test::Gate gate; // The repository takes its time.
    test::HookedFileSystem slow(fixture.files, [&gate] { gate.pass(); });
    fixture.fileSystem = &slow;
    {
        MainWindow window(fixture.services());
        const auto opens = qScopeGuard([&gate] { gate.open(); });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy settled(&window, &MainWindow::settled);
        const Profile profile = fixture.demoProfile();
        gate.close();
        window.openProfile(profile);
        QTRY_VERIFY_WITH_TIMEOUT(gate.waiting() != 0, kWaitMs);
        window.actions()[Command::FocusJobs]->trigger(); // Somebody does something else meanwhile.
        const QWidget* chosen = window.focusWidget();
        QVERIFY(chosen != list(window) && !list(window)->isVisible());
        gate.open();
        QVERIFY(!settled.isEmpty() || settled.wait(kWaitMs));
        QVERIFY(list(window)->isVisible());
        QVERIFY(window.focusWidget() == chosen);
    }
    fixture.questions.waitForDone();
}

void KeyboardTest::renamesInTheRow()
{
    test::GuiFixture fixture;
    const auto window = opened(fixture);
    QVERIFY(window);
    AnnotationEdit edit;
    edit.description = "before\nand why";
    window->workspace()->annotate({{m_id, edit}}, QStringLiteral("x"));
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->find(m_id)->description, std::string("before\nand why"), kWaitMs);
    QTest::keyClick(list(*window), Qt::Key_F2);
    QVERIFY(field(*window) != nullptr && field(*window)->hasFocus());
    QCOMPARE(field(*window)->text(), QStringLiteral("before"));
    QVERIFY(!field(*window)->accessibleName().isEmpty());
    QTest::keyClicks(field(*window), QStringLiteral("after"));
    QTest::keyClick(field(*window), Qt::Key_Return);
    QTRY_VERIFY(field(*window) == nullptr);
    QVERIFY(list(*window)->hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->find(m_id)->description, std::string("after\nand why"), kWaitMs);
    QTest::keyClick(list(*window), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->find(m_id)->description, std::string("before\nand why"), kWaitMs);
}

void KeyboardTest::escapeGivesARenameUp()
{
    test::GuiFixture fixture;
    const auto window = opened(fixture);
    QVERIFY(window);
    const std::string before = window->workspace()->find(m_id)->description;
    QTest::keyClick(list(*window), Qt::Key_F2);
    QTest::keyClicks(field(*window), QStringLiteral("after"));
    QTest::keyClick(field(*window), Qt::Key_Escape);
    QTRY_VERIFY(field(*window) == nullptr);
    QVERIFY(list(*window)->hasFocus());
    QCOMPARE(fixture.jobs->activeCount(), std::size_t(0));
    QCOMPARE(window->workspace()->find(m_id)->description, before);
    QTest::keyClick(list(*window), Qt::Key_F2); // Nothing typed, nothing written.
    QTest::keyClick(field(*window), Qt::Key_Return);
    QCOMPARE(fixture.jobs->activeCount(), std::size_t(0));
}

void KeyboardTest::aRenameGoesWithItsRow()
{
    test::GuiFixture fixture;
    const auto window = opened(fixture);
    QVERIFY(window);
    window->resize(1000, 420);
    QCoreApplication::processEvents();
    QTest::keyClick(list(*window), Qt::Key_F2);
    const int before = field(*window)->y();
    QScrollBar* bar = list(*window)->verticalScrollBar();
    QVERIFY(bar->maximum() > bar->minimum());
    bar->setValue(bar->value() == bar->minimum() ? bar->minimum() + 1 : bar->minimum());
    QVERIFY(field(*window) != nullptr);
    QVERIFY(field(*window)->y() != before);
    // The repository is read again meanwhile, and what was typed stays.
    QTest::keyClicks(field(*window), QStringLiteral("half"));
    QSignalSpy listed(window->workspace(), &Workspace::listingChanged);
    window->workspace()->refresh();
    QVERIFY(listed.wait(kWaitMs));
    QVERIFY(field(*window) != nullptr);
    QCOMPARE(field(*window)->text(), QStringLiteral("half"));
}

void KeyboardTest::aRenameOfWhatIsGoneEnds()
{
    test::GuiFixture fixture;
    const auto window = opened(fixture);
    QVERIFY(window);
    QTest::keyClick(list(*window), Qt::Key_F2);
    QTest::keyClicks(field(*window), QStringLiteral("half"));
    const auto manager = window->workspace()->engine().manager(); // Another process.
    QVERIFY(manager && (*manager)->remove({m_id}));
    window->workspace()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(window->workspace()->find(m_id) == nullptr, kWaitMs);
    QTRY_VERIFY(field(*window) == nullptr);
    QCOMPARE(fixture.jobs->activeCount(), std::size_t(0));
}

void KeyboardTest::hostileNamesAreRenamedAsTheyAreSeen()
{
    test::GuiFixture fixture;
    const auto window = opened(fixture);
    QVERIFY(window);
    AnnotationEdit edit;
    edit.description = "<b>\u202egnp.exe</b>\nrest";
    window->workspace()->annotate({{m_id, edit}}, QStringLiteral("x"));
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->find(m_id)->description, *edit.description, kWaitMs);
    QTest::keyClick(list(*window), Qt::Key_F2);
    QCOMPARE(field(*window)->text(), QStringLiteral("<b>\\u{202e}gnp.exe</b>"));
    QTest::keyClick(field(*window), Qt::Key_End);
    QTest::keyClicks(field(*window), QStringLiteral("!"));
    QTest::keyClick(field(*window), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->find(m_id)->description,
                              std::string("<b>\\u{202e}gnp.exe</b>!\nrest"), kWaitMs);
}

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
