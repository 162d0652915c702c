// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "demo/demo.h"
#include "io/posixfilesystem.h"
#include "support/scratchdirectory.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kWaitMs = 60'000;

template <typename Widget>
Widget& find(MainWindow& window, const char* name)
{
    auto* found = window.findChild<Widget*>(QLatin1String(name));
    if (found == nullptr)
        qFatal("there is no %s", name);
    return *found;
}

/// What settled() said, or a failure of the wait.
QString waitUntilSettled(QSignalSpy& settled)
{
    if (settled.isEmpty() && !settled.wait(kWaitMs))
        return QStringLiteral("the window did not settle");
    return settled.takeFirst()[0].toString();
}

} // namespace

class MainWindowTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsTheDemo();
    void refreshKeepsTheSelection();
    void namesUnreadableSnapshots();
    void keepsTheListWhenRefreshingFails();
    void saysWhatToDoWithoutARepository();
    void saysWhatToDoWithoutSnapshots();
    void saysWhatIsWrong();
    void opensTheDemoFromTheEmptyPage();
    void canBeClosedWhileLoading();
    void everyWidgetOfOursHasAName();

private:
    RepositoryEnvironment environment() { return {m_files, m_random, m_clock}; }

    PosixFileSystem m_files;
    SystemRandom m_random;
    SystemClock m_clock;
    test::ScratchDirectory m_scratch;
    std::string m_repository;
    std::uint64_t m_snapshots = 0;
};

void MainWindowTest::initTestCase()
{
    // The demo is made below here when a test opens it through the window.
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(m_scratch.file("data")));
    const auto demo = createDemo(m_files, m_scratch.file("demo"), {});
    QVERIFY2(demo, demo ? "" : toString(demo.error()).c_str());
    m_repository = demo->repositoryDirectory;
    m_snapshots = demo->snapshots;
}

void MainWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

void MainWindowTest::showsTheDemo()
{
    MainWindow window(environment());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.show();
    window.openRepository(m_repository);
    QVERIFY(!find<QAction>(window, "refreshAction").isEnabled());
    QCOMPARE(waitUntilSettled(settled), QString());
    auto& view = find<QAbstractItemView>(window, "timelineView");
    QVERIFY(view.isVisible());
    QCOMPARE(view.model()->rowCount(), static_cast<int>(m_snapshots));
    QCOMPARE(find<QLabel>(window, "countLabel").text(), QStringLiteral("Snapshots: %1").arg(m_snapshots));
    QCOMPARE(find<QLabel>(window, "placeLabel").text(), QString::fromStdString(m_repository));
    QVERIFY(!find<QLabel>(window, "warningLabel").isVisible());
    QVERIFY(find<QAction>(window, "refreshAction").isEnabled());
    QVERIFY(!window.grab().isNull());
}

void MainWindowTest::refreshKeepsTheSelection()
{
    MainWindow window(environment());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openRepository(m_repository);
    QCOMPARE(waitUntilSettled(settled), QString());
    auto& view = find<QAbstractItemView>(window, "timelineView");
    const QModelIndex third = view.model()->index(2, 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(third).center());
    QCOMPARE(view.currentIndex(), third);
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(waitUntilSettled(settled), QString());
    QCOMPARE(view.currentIndex().row(), 2);
    QVERIFY(view.isVisible());
}

void MainWindowTest::namesUnreadableSnapshots()
{
    const std::string bad = m_repository + "/snapshots/snap_1700000000000_99.jsonl";
    std::ofstream(bad) << "<b>not</b> a manifest\n";
    MainWindow window(environment());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.show();
    window.openRepository(m_repository);
    QCOMPARE(waitUntilSettled(settled), QString());
    std::filesystem::remove(bad);
    QCOMPARE(find<QLabel>(window, "warningLabel").text(), QStringLiteral("Unreadable snapshots: 1"));
    auto& notice = find<QLabel>(window, "noticeText");
    QVERIFY(notice.isVisible());
    QVERIFY2(notice.text().contains(QStringLiteral("snap_1700000000000_99")), qPrintable(notice.text()));
    QCOMPARE(notice.textFormat(), Qt::PlainText);
    QCOMPARE(find<QAbstractItemView>(window, "timelineView").model()->rowCount(), static_cast<int>(m_snapshots));
    window.refresh();
    QCOMPARE(waitUntilSettled(settled), QString());
    QVERIFY(!notice.isVisible());
}

void MainWindowTest::keepsTheListWhenRefreshingFails()
{
    MainWindow window(environment());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.show();
    window.openRepository(m_repository);
    QCOMPARE(waitUntilSettled(settled), QString());
    std::filesystem::rename(m_repository, m_repository + ".away");
    window.refresh();
    waitUntilSettled(settled);
    std::filesystem::rename(m_repository + ".away", m_repository);
    QVERIFY(find<QAbstractItemView>(window, "timelineView").isVisible());
    QVERIFY(find<QLabel>(window, "noticeText").isVisible());
    QVERIFY(find<QLabel>(window, "noticeText").text().startsWith(QStringLiteral("Refreshing failed")));
}

void MainWindowTest::saysWhatToDoWithoutARepository()
{
    MainWindow window(environment());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.show();
    window.openRepository(m_scratch.file("no\nwhere's"));
    QCOMPARE(waitUntilSettled(settled), QString());
    QVERIFY(find<QPushButton>(window, "openDemoButton").isVisible());
    QCOMPARE(find<QLabel>(window, "messageCommand").text(),
             QStringLiteral("tidemark-cli --repository '%1/no\\nwhere'\\''s' create --storage sqlite:PATH")
                 .arg(QString::fromStdString(m_scratch.path())));
    QVERIFY(!std::filesystem::exists(m_scratch.file("no\nwhere's")));
}

void MainWindowTest::saysWhatToDoWithoutSnapshots()
{
    const std::string directory = m_scratch.file("empty");
    QVERIFY(Repository::openOrCreate(environment(), directory).has_value());
    MainWindow window(environment());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.show();
    window.openRepository(directory);
    QCOMPARE(waitUntilSettled(settled), QString());
    QCOMPARE(find<QLabel>(window, "messageTitle").text(), QStringLiteral("No snapshots yet"));
    QVERIFY(find<QLabel>(window, "messageCommand").isVisible());
    QCOMPARE(find<QLabel>(window, "countLabel").text(), QStringLiteral("Snapshots: 0"));
}

void MainWindowTest::saysWhatIsWrong()
{
    const std::string directory = m_scratch.file("else");
    std::filesystem::create_directory(directory);
    std::ofstream(directory + "/file") << "something";
    MainWindow window(environment());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.show();
    window.openRepository(directory);
    QVERIFY(waitUntilSettled(settled).startsWith(QStringLiteral("This is no repository")));
    QCOMPARE(find<QLabel>(window, "messageTitle").text(), QStringLiteral("This is no repository"));
    QVERIFY(find<QPushButton>(window, "openRepositoryButton").isVisible());
}

void MainWindowTest::opensTheDemoFromTheEmptyPage()
{
    MainWindow window(environment());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.show();
    window.openRepository(m_scratch.file("nowhere"));
    QCOMPARE(waitUntilSettled(settled), QString());
    QTest::mouseClick(&find<QPushButton>(window, "openDemoButton"), Qt::LeftButton);
    QCOMPARE(waitUntilSettled(settled), QString());
    QCOMPARE(find<QAbstractItemView>(window, "timelineView").model()->rowCount(), static_cast<int>(m_snapshots));
    // The second time it is there already.
    find<QAction>(window, "demoAction").trigger();
    QCOMPARE(waitUntilSettled(settled), QString());
    QVERIFY(!std::filesystem::exists(m_scratch.file("data/tidemark/demo-2")));
    // A demo without its mark was never finished: it stays as it is, and another one is made.
    std::filesystem::remove(m_scratch.file("data/tidemark/demo/complete"));
    find<QAction>(window, "demoAction").trigger();
    QCOMPARE(waitUntilSettled(settled), QString());
    QVERIFY(find<QLabel>(window, "placeLabel").text().endsWith(QStringLiteral("/demo-2/repository")));
}

void MainWindowTest::canBeClosedWhileLoading()
{
    for (int round = 0; round < 20; ++round) {
        MainWindow window(environment());
        window.show();
        window.openRepository(m_repository);
        window.openRepository(m_scratch.file("nowhere"));
        if (round % 2 == 0)
            QCoreApplication::processEvents();
    }
    // The newest request wins, whichever is ready first.
    MainWindow window(environment());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.openRepository(m_scratch.file("nowhere"));
    window.openRepository(m_repository);
    QCOMPARE(waitUntilSettled(settled), QString());
    QCOMPARE(find<QLabel>(window, "placeLabel").text(), QString::fromStdString(m_repository));
    QVERIFY(settled.isEmpty());
}

void MainWindowTest::everyWidgetOfOursHasAName()
{
    MainWindow window(environment());
    for (const char* name : {"timelineView", "messagePage", "noticeBar", "statusBar", "mainToolBar", "menuBar",
                             "openDemoButton", "openRepositoryButton", "messageProgress"})
        QVERIFY2(!find<QWidget>(window, name).accessibleName().isEmpty() || QByteArray(name) == "noticeBar", name);
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
