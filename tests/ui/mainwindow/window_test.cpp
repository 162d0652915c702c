// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The whole window where things go wrong, and for people who do not see it or read it from right to left.
#include "support/guifixture.h"
#include "support/pseudotranslator.h"
#include "support/scriptedstorage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/support/environmentband.h"
#include "ui/support/infobar.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;
using test::findWidget;

namespace {

constexpr int kWaitMs = 60'000;

/// The widgets that can be seen, take the keyboard, and have no name for those who do not see them.
QString nameless(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        // Qt's own parts of compound widgets are named by their owner.
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).isEmpty())
            found += QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found.join(QStringLiteral(", "));
}

} // namespace

class WindowTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void startPageOffersThreeWays();
    void everythingThatTakesTheKeyboardHasAName();
    void everyDisabledActionSaysWhy();
    void keysDoNotCollide();
    void longTextsAreNotCutOff();
    void longTextsLeaveTheTimelineItsPlace();
    void mirrorsForRightToLeft();
    void readOnlyLocksEveryWrite();
    void storageThatFailsInTheMiddle();
    void storageThatIsGone();
    void repositoryThatVanishes();
    void damagedManifestAmongGoodOnes();
    void interruptedJobIsOffered();
    void asksBeforeClosingWithJobs();
    void droppedFileIsInspected();
    void stateIsKeptBetweenRuns();
    void emptyRepository();

private:
    /// A window on a demo of its own, settled.
    std::unique_ptr<MainWindow> opened(test::GuiFixture& fixture, const Profile& profile);
};

void WindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

std::unique_ptr<MainWindow> WindowTest::opened(test::GuiFixture& fixture, const Profile& profile)
{
    auto window = std::make_unique<MainWindow>(fixture.services());
    QSignalSpy settled(window.get(), &MainWindow::settled);
    window->show();
    window->openProfile(profile);
    return !settled.isEmpty() || settled.wait(kWaitMs) ? std::move(window) : nullptr;
}

void WindowTest::startPageOffersThreeWays()
{
    test::GuiFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    QVERIFY(window.workspace() == nullptr);
    QVERIFY(!window.actions()[Command::Restore]->isEnabled());
    QVERIFY(window.actions()[Command::Connect]->isEnabled());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.actions()[Command::OpenDemo]->trigger();
    QVERIFY(!settled.isEmpty() || settled.wait(kWaitMs));
    QCOMPARE(settled.front().front().toString(), QString());
    QVERIFY(window.workspace() != nullptr);
    QVERIFY(window.workspace()->profile().environment == Environment::Demo);
    window.actions()[Command::CloseConnection]->trigger();
    QVERIFY(window.workspace() == nullptr);
}

void WindowTest::everythingThatTakesTheKeyboardHasAName()
{
    test::GuiFixture fixture;
    const auto window = opened(fixture, fixture.demoProfile());
    QVERIFY(window);
    window->findChild<WorkspaceView*>()->timeline().select({window->workspace()->listing()->snapshots[2].id});
    QCOMPARE(nameless(*window), QString());
    window->actions()[Command::Compare]->trigger();
    QCOMPARE(nameless(*window), QString());
    window->actions()[Command::Retention]->trigger();
    QCOMPARE(nameless(*window), QString());
    window->actions()[Command::CloseConnection]->trigger();
    QCOMPARE(nameless(*window), QString());
}

void WindowTest::everyDisabledActionSaysWhy()
{
    test::GuiFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    for (const QAction* action : window.actions().all()) {
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
        if (!action->isEnabled())
            QVERIFY2(action->statusTip().endsWith(u'.'), qPrintable(action->objectName() + action->statusTip()));
    }
}

void WindowTest::keysDoNotCollide()
{
    test::GuiFixture fixture;
    MainWindow window(fixture.services());
    QHash<QString, QString> taken;
    for (const QAction* action : window.actions().all()) {
        for (const QKeySequence& key : action->shortcuts()) {
            const QString text = key.toString();
            QVERIFY2(!taken.contains(text), qPrintable(text + u' ' + taken.value(text) + u' ' + action->objectName()));
            taken.insert(text, action->objectName());
            QVERIFY2(!text.contains(QLatin1String("Ctrl+Alt")), qPrintable(text)); // AltGr
        }
    }
}

void WindowTest::longTextsAreNotCutOff()
{
    const test::PseudoTranslator longTexts;
    test::GuiFixture fixture;
    const auto window = opened(fixture, fixture.demoProfile());
    QVERIFY(window);
    window->resize(1600, 950);
    QCoreApplication::processEvents();
    QStringList cut;
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() + 1 < button->minimumSizeHint().width())
            cut += button->objectName() + u' ' + button->text();
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral(", "))));
}

void WindowTest::longTextsLeaveTheTimelineItsPlace()
{
    const test::PseudoTranslator longTexts;
    test::GuiFixture fixture;
    const auto window = opened(fixture, fixture.demoProfile());
    QVERIFY(window);
    window->resize(1440, 900);
    auto& timeline = window->findChild<WorkspaceView*>()->timeline();
    timeline.select({window->workspace()->listing()->snapshots[1].id});
    auto* dock = window->findChild<QWidget*>(QStringLiteral("detailsDock"));
    const int most = 64 * window->fontMetrics().averageCharWidth();
    auto* tabs = dock->findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
        QVERIFY2(dock->minimumSizeHint().width() <= most && dock->width() <= most,
                 qPrintable(QStringLiteral("tab %1: %2, least %3, of at most %4")
                                .arg(i)
                                .arg(dock->width())
                                .arg(dock->minimumSizeHint().width())
                                .arg(most)));
    }
    for (const std::size_t count : {std::size_t{0}, std::size_t{3}}) {
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < count; ++i)
            ids.push_back(window->workspace()->listing()->snapshots[i].id);
        timeline.select(ids);
        QCoreApplication::processEvents();
        QVERIFY2(dock->width() <= most, qPrintable(QStringLiteral("%1 selected: %2").arg(count).arg(dock->width())));
    }
}

void WindowTest::mirrorsForRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    test::GuiFixture fixture;
    const auto window = opened(fixture, fixture.demoProfile());
    QVERIFY(window);
    auto* view = window->findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
    const QRect graph = view->visualRect(view->model()->index(0, 0));
    const QRect name = view->visualRect(view->model()->index(0, 1));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(graph.left() > name.left(), "the graph is on the right");
}

void WindowTest::readOnlyLocksEveryWrite()
{
    test::GuiFixture fixture;
    Profile profile = fixture.demoProfile(Environment::Production);
    profile.readOnly = true;
    const auto window = opened(fixture, profile);
    QVERIFY(window);
    window->findChild<WorkspaceView*>()->timeline().select({window->workspace()->listing()->snapshots[2].id});
    for (const Command command : {Command::Create, Command::CreateNow, Command::Restore, Command::Delete, Command::Pin,
                                  Command::EditAnnotation, Command::ImportBundle, Command::Collect})
        QVERIFY2(!window->actions()[command]->isEnabled(), qPrintable(window->actions()[command]->objectName()));
    QVERIFY(window->actions()[Command::Verify]->isEnabled());
    QVERIFY(window->actions()[Command::Compare]->isEnabled());
    const auto* band = window->findChild<EnvironmentBand*>();
    QVERIFY(band->accessibleName().contains(QStringLiteral("read-only")));
    QTest::mouseClick(window->findChild<QAbstractButton*>(QStringLiteral("lockButton")), Qt::LeftButton);
    QVERIFY(window->actions()[Command::Create]->isEnabled());
    QVERIFY(window->windowTitle().contains(environmentWord(Environment::Production)));
}

void WindowTest::storageThatFailsInTheMiddle()
{
    test::GuiFixture fixture;
    const auto script = std::make_shared<test::StorageScript>();
    fixture.factory = test::scriptedFactory(script, fixture.opener);
    const auto window = opened(fixture, fixture.demoProfile());
    QVERIFY(window);
    const std::size_t before = window->workspace()->listing()->snapshots.size();
    QSignalSpy finished(fixture.jobs.get(), &JobQueue::finished);
    script->failAt(script->calls() + 3, Error{Errc::Io, "the connection was reset", "sqlite:x", 0, {}});
    window->actions()[Command::CreateNow]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kWaitMs);
    const JobInfo* job = fixture.jobs->find(finished.front().front().value<JobId>());
    QVERIFY(job != nullptr && job->state == JobState::Failed);
    const auto* bar = window->findChild<InfoBar*>();
    QVERIFY(bar != nullptr);
    QVERIFY2(bar->accessibleName().contains(QStringLiteral("Nothing was changed")), qPrintable(bar->accessibleName()));
    // Nothing was lost, and the next try works.
    window->actions()[Command::CreateNow]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->listing()->snapshots.size(), before + 1, kWaitMs);
}

void WindowTest::storageThatIsGone()
{
    test::GuiFixture fixture;
    const auto script = std::make_shared<test::StorageScript>();
    fixture.factory = test::scriptedFactory(script, fixture.opener);
    script->disconnect();
    const auto window = opened(fixture, fixture.demoProfile());
    QVERIFY(window);
    QCOMPARE(window->workspace()->state(), Workspace::State::Ready);
    QCOMPARE(window->workspace()->currentState().knowledge, CurrentState::Knowledge::Failed);
    QCOMPARE(window->workspace()->listing()->snapshots.size(), std::size_t(14));
    script->reconnect();
    window->actions()[Command::Refresh]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->currentState().knowledge, CurrentState::Knowledge::Known, kWaitMs);
}

void WindowTest::repositoryThatVanishes()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    const auto window = opened(fixture, profile);
    QVERIFY(window);
    const QString there = QString::fromStdString(profile.repository);
    QVERIFY(QDir().rename(there, there + QStringLiteral("-away")));
    window->actions()[Command::Refresh]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->state(), Workspace::State::Failed, kWaitMs);
    QVERIFY(window->findChild<QAbstractItemView*>(QStringLiteral("timelineView"))->model()->rowCount() > 14);
    QVERIFY(findWidget<QLabel>(QStringLiteral("statusLabel"))->text().contains(QStringLiteral("cannot be read")));
    QVERIFY(QDir().rename(there + QStringLiteral("-away"), there));
    window->actions()[Command::Refresh]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->state(), Workspace::State::Ready, kWaitMs);
}

void WindowTest::damagedManifestAmongGoodOnes()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    QDir snapshots(QString::fromStdString(profile.repository + "/snapshots"));
    QFile manifest(snapshots.entryInfoList(QDir::Files).at(5).filePath());
    QVERIFY(manifest.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(manifest.open(QIODevice::WriteOnly | QIODevice::Truncate));
    manifest.write("<h1>no manifest</h1>");
    manifest.close();
    const auto window = opened(fixture, profile);
    QVERIFY(window);
    QCOMPARE(window->workspace()->listing()->snapshots.size(), std::size_t(13));
    const auto* bar = window->findChild<InfoBar*>();
    QVERIFY(bar != nullptr && bar->isVisible());
}

void WindowTest::interruptedJobIsOffered()
{
    test::GuiFixture fixture;
    QVERIFY(QDir().mkpath(fixture.journal()));
    // As a program leaves it that was killed: an entry that nobody holds a lock on.
    {
        const auto script = std::make_shared<test::StorageScript>();
        fixture.factory = test::scriptedFactory(script, fixture.opener);
        const auto window = opened(fixture, fixture.demoProfile());
        QVERIFY(window);
        script->blockAt(script->calls() + 3);
        window->actions()[Command::CreateNow]->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(script->isBlocked(), kWaitMs);
        const QStringList entries = QDir(fixture.journal()).entryList({QStringLiteral("*.json")}, QDir::Files);
        QCOMPARE(entries.size(), 1);
        QVERIFY(QFile::copy(fixture.journal() + u'/' + entries.front(),
                            fixture.journal() + QStringLiteral("/00000000-0000-4000-8000-000000000001.json")));
        script->release();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.jobs->activeCount(), std::size_t(0), kWaitMs);
    }
    fixture.jobs = std::make_unique<JobQueue>(fixture.clock, fixture.journal());
    MainWindow again(fixture.services());
    again.show();
    const auto* bar = again.findChild<InfoBar*>();
    QVERIFY(bar != nullptr);
    QVERIFY2(bar->accessibleName().contains(QStringLiteral("did not end")), qPrintable(bar->accessibleName()));
}

void WindowTest::asksBeforeClosingWithJobs()
{
    test::GuiFixture fixture;
    const auto script = std::make_shared<test::StorageScript>();
    fixture.factory = test::scriptedFactory(script, fixture.opener);
    const auto window = opened(fixture, fixture.demoProfile());
    QVERIFY(window);
    script->blockAt(script->calls() + 3);
    window->actions()[Command::CreateNow]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(script->isBlocked(), kWaitMs);
    window->close();
    QVERIFY(window->isVisible());
    auto* stop = findWidget<QAbstractButton>(QStringLiteral("closeStop"));
    QVERIFY(stop != nullptr);
    QTRY_VERIFY(stop->isEnabled());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(!window->isVisible());
    script->release();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.jobs->activeCount(), std::size_t(0), kWaitMs);
}

void WindowTest::droppedFileIsInspected()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    const auto window = opened(fixture, profile);
    QVERIFY(window);
    const std::size_t before = window->workspace()->listing()->snapshots.size();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(fixture.scratch.file("demo/demo.sqlite")))});
    // Qt delivers a drop only where a drag has entered.
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(findWidget<QDialog>(QStringLiteral("inspectDialog")) != nullptr, kWaitMs);
    QCOMPARE(fixture.jobs->activeCount(), std::size_t(0));
    QCOMPARE(window->workspace()->listing()->snapshots.size(), before);
    findWidget<QDialog>(QStringLiteral("inspectDialog"))->reject();
}

void WindowTest::stateIsKeptBetweenRuns()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    std::string chosen;
    {
        const auto window = opened(fixture, profile);
        QVERIFY(window);
        window->resize(1111, 777);
        chosen = window->workspace()->listing()->snapshots[3].id;
        auto& timeline = window->findChild<WorkspaceView*>()->timeline();
        timeline.setFilter(QStringLiteral("type:incremental"));
        timeline.select({chosen});
        QTRY_COMPARE(timeline.selectedIds(), std::vector<std::string>{chosen});
        window->close();
    }
    const auto window = opened(fixture, profile);
    QVERIFY(window);
    QCOMPARE(window->size(), QSize(1111, 777));
    auto& timeline = window->findChild<WorkspaceView*>()->timeline();
    QCOMPARE(timeline.filter(), QStringLiteral("type:incremental"));
    QTRY_COMPARE(timeline.selectedIds(), std::vector<std::string>{chosen});
}

void WindowTest::emptyRepository()
{
    test::GuiFixture fixture;
    Profile profile = fixture.demoProfile();
    profile.repository = fixture.scratch.file("new");
    const auto window = opened(fixture, profile);
    QVERIFY(window);
    auto* create = findWidget<QAbstractButton>(QStringLiteral("emptyListCreate"));
    QVERIFY(create != nullptr && create->isVisible());
    QVERIFY(!window->actions()[Command::Delete]->isEnabled());
    window->actions()[Command::CreateNow]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->state(), Workspace::State::Ready, kWaitMs);
    QCOMPARE(window->workspace()->listing()->snapshots.size(), std::size_t(1));
    QTRY_VERIFY(!create->isVisible());
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
