// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "dialogfixture.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/closedialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/factstable.h"
#include "ui/dialogs/fuzzymatch.h"
#include "ui/dialogs/gotodatedialog.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/tagsfield.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <future>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::test;

/// Dialogs that start no job of the engine.
class ToolDialogsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void goToDate();
    void fuzzyMatching();
    void paletteTriggers();
    void paletteSaysWhyNot();
    void shortcutsAreStored();
    void shortcutsCollide();
    void shortcutsAreEdited();
    void closeListsJobs();
    void aboutCopies();
    void tagsComplete();

private:
    QAction& action(const char* name) { return *m_actions[name]; }
    QList<QAction*> all() const;

    std::unique_ptr<DialogFixture> m_fixture;
    std::unique_ptr<QMenu> m_menu;
    std::map<std::string, QAction*> m_actions;
    EnvironmentBadge m_badge{Environment::Production, QStringLiteral("orders"), false};
};

QList<QAction*> ToolDialogsTest::all() const
{
    return m_menu->actions();
}

void ToolDialogsTest::init()
{
    // What the offscreen platform says when a completer's list pops up.
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)).*")));
    m_fixture = std::make_unique<DialogFixture>();
    m_menu = std::make_unique<QMenu>(QStringLiteral("&Snapshot"));
    const auto add = [this](const char* name, const char* text, const char* key) {
        QAction* made = m_menu->addAction(QString::fromUtf8(text));
        made->setObjectName(QLatin1String(name));
        made->setShortcut(QKeySequence(QLatin1String(key)));
        m_actions[name] = made;
    };
    add("createAction", "&Create snapshot…", "Ctrl+N");
    add("restoreAction", "&Restore…", "Ctrl+Shift+R");
    add("refreshAction", "Re&fresh", "F5");
    add("verifyAction", "Cats && &dogs", "");
    m_menu->addSeparator();
}

void ToolDialogsTest::cleanup()
{
    m_actions.clear();
    m_menu.reset();
    m_fixture.reset();
}

void ToolDialogsTest::goToDate()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    const auto& snapshots = workspace.listing()->snapshots;
    const std::int64_t oldest = snapshots.back().createdAt;
    QCOMPARE(snapshotAtOrBefore(*workspace.listing(), oldest), &snapshots.back());
    QCOMPARE(snapshotAtOrBefore(*workspace.listing(), oldest - 1), nullptr);

    auto* dialog = new GoToDateDialog(workspace, nullptr);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QSignalSpy chosen(dialog, &GoToDateDialog::chosen);
    auto& time = find<QDateTimeEdit>(*dialog, "goToDateTime");
    QVERIFY(find<QLabel>(*dialog, "goToDateFound").text().contains(snapshotTitle(snapshots.front())));
    time.setDateTime(QDateTime::fromSecsSinceEpoch(oldest - 86'400));
    QVERIFY(!dialog->action()->isEnabled());
    QVERIFY(find<QLabel>(*dialog, "goToDateDialogReason").text().startsWith(QStringLiteral("No snapshot is that old")));
    QTest::mouseClick(&find<QPushButton>(*dialog, "goToWeekAgo"), Qt::LeftButton);
    QVERIFY(dialog->action()->isEnabled());
    const qint64 asked = time.dateTime().toSecsSinceEpoch();
    const QPointer<GoToDateDialog> guard(dialog);
    QTest::keyClick(&time, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen[0][0].toLongLong() - asked < 60);
    QTRY_VERIFY(guard.isNull());
}

void ToolDialogsTest::fuzzyMatching()
{
    const QString create = QStringLiteral("Create snapshot");
    QVERIFY(fuzzyScore(QString(), create));
    QVERIFY(fuzzyScore(QStringLiteral("CRSN"), create));
    QVERIFY(fuzzyScore(QStringLiteral("cr sn"), create));
    QVERIFY(!fuzzyScore(QStringLiteral("snc"), create));
    QVERIFY(!fuzzyScore(QStringLiteral("createe snapshot"), create));
    // Beginnings of words count more than letters in the middle.
    QVERIFY(*fuzzyScore(QStringLiteral("gd"), QStringLiteral("Go to date")) >
            *fuzzyScore(QStringLiteral("gd"), QStringLiteral("Tagged")));
    QVERIFY(*fuzzyScore(QStringLiteral("verify"), QStringLiteral("Verify")) >
            *fuzzyScore(QStringLiteral("verify"), QStringLiteral("Verify afterwards")));
}

void ToolDialogsTest::paletteTriggers()
{
    auto* palette = new CommandPalette(m_badge, all(), nullptr);
    const QPointer<CommandPalette> guard(palette);
    palette->open();
    QVERIFY(QTest::qWaitForWindowActive(palette));
    FactsTable& table = find<FactsTable>(*palette, "paletteTable");
    QCOMPARE(table.facts().rowCount(), 4);
    QCOMPARE(table.facts().rows()[0].cells,
             (QStringList{QStringLiteral("Create snapshot"), QStringLiteral("Snapshot"), QStringLiteral("Ctrl+N")}));
    QCOMPARE(table.facts().rows()[3].cells[0], QStringLiteral("Cats & dogs"));
    auto& search = find<QLineEdit>(*palette, "paletteSearch");
    QTest::keyClicks(&search, QStringLiteral("rfr"));
    QCOMPARE(table.facts().rowCount(), 1);
    search.clear();
    QTest::keyClick(&search, Qt::Key_Down);
    QTest::keyClick(&search, Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), 2);
    QSignalSpy triggered(&action("refreshAction"), &QAction::triggered);
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_COMPARE(triggered.count(), 1);
    QTRY_VERIFY(guard.isNull());
}

void ToolDialogsTest::paletteSaysWhyNot()
{
    action("restoreAction").setEnabled(false);
    action("restoreAction").setToolTip(QStringLiteral("<qt>Select exactly one &lt;snapshot&gt;.</qt>"));
    auto* palette = new CommandPalette(m_badge, all(), nullptr);
    const std::unique_ptr<CommandPalette> owner(palette);
    palette->setAttribute(Qt::WA_DeleteOnClose, false);
    palette->open();
    QVERIFY(QTest::qWaitForWindowActive(palette));
    auto& search = find<QLineEdit>(*palette, "paletteSearch");
    QTest::keyClicks(&search, QStringLiteral("restore"));
    const QString reason = QStringLiteral("Select exactly one <snapshot>.");
    QCOMPARE(find<QLabel>(*palette, "paletteReason").text(), reason);
    FactsTable& table = find<FactsTable>(*palette, "paletteTable");
    QVERIFY(table.facts().rows()[0].cells[0].contains(reason));
    QSignalSpy triggered(&action("restoreAction"), &QAction::triggered);
    QTest::keyClick(&search, Qt::Key_Return);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.facts().index(0, 0)).center());
    QVERIFY(palette->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(triggered.count(), 0);
    QTest::keyClicks(&search, QStringLiteral("zzz"));
    QCOMPARE(find<QLabel>(*palette, "paletteReason").text(), QStringLiteral("No action has such a name."));
}

void ToolDialogsTest::shortcutsAreStored()
{
    QSettings& settings = m_fixture->settings();
    loadShortcuts(settings, all());
    setShortcuts(settings, action("refreshAction"), {QKeySequence(QStringLiteral("Ctrl+F5"))});
    // As the next run finds it.
    action("refreshAction").setShortcut(QKeySequence(Qt::Key_F5));
    loadShortcuts(settings, all());
    QCOMPARE(action("refreshAction").shortcut(), QKeySequence(QStringLiteral("Ctrl+F5")));
    QCOMPARE(defaultShortcuts(action("refreshAction")), QList<QKeySequence>{QKeySequence(Qt::Key_F5)});
    setShortcuts(settings, action("refreshAction"), defaultShortcuts(action("refreshAction")));
    QVERIFY(settings.allKeys().isEmpty());
    // What was edited by hand may be anything.
    settings.setValue(QStringLiteral("shortcuts/refreshAction"), QStringList{QStringLiteral("Ctrl+N")});
    settings.setValue(QStringLiteral("shortcuts/restoreAction"), QStringList{QStringLiteral("A")});
    loadShortcuts(settings, all());
    QVERIFY(action("refreshAction").shortcuts().isEmpty());
    QVERIFY(action("restoreAction").shortcuts().isEmpty());
    QCOMPARE(action("createAction").shortcut(), QKeySequence(QStringLiteral("Ctrl+N")));
}

void ToolDialogsTest::shortcutsCollide()
{
    const QAction& refresh = action("refreshAction");
    QCOMPARE(shortcutCollision(all(), refresh, QKeySequence(QStringLiteral("Ctrl+N"))), &action("createAction"));
    QCOMPARE(shortcutCollision(all(), refresh, QKeySequence(QStringLiteral("Ctrl+N, Ctrl+X"))),
             &action("createAction"));
    QCOMPARE(shortcutCollision(all(), refresh, QKeySequence(Qt::Key_F5)), nullptr);
    QCOMPARE(shortcutCollision(all(), refresh, QKeySequence()), nullptr);
    QVERIFY(whyNotAsShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+R"))).isEmpty());
    QVERIFY(whyNotAsShortcut(QKeySequence(Qt::Key_F2)).isEmpty());
    QVERIFY(whyNotAsShortcut(QKeySequence(Qt::Key_Delete)).isEmpty());
    QVERIFY(!whyNotAsShortcut(QKeySequence(QStringLiteral("A"))).isEmpty());
    QVERIFY(!whyNotAsShortcut(QKeySequence(Qt::Key_Tab)).isEmpty());
    QVERIFY(!whyNotAsShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+E"))).isEmpty());
}

void ToolDialogsTest::shortcutsAreEdited()
{
    QSettings& settings = m_fixture->settings();
    loadShortcuts(settings, all());
    const std::unique_ptr<ShortcutsDialog> dialog(new ShortcutsDialog(m_badge, settings, all(), nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    auto& set = find<QPushButton>(*dialog, "shortcutsSet");
    auto& key = find<QKeySequenceEdit>(*dialog, "shortcutsKey");
    QTest::keyClicks(&find<QLineEdit>(*dialog, "shortcutsSearch"), QStringLiteral("f5"));
    QCOMPARE(find<FactsTable>(*dialog, "shortcutsTable").facts().rowCount(), 1);
    QCOMPARE(key.keySequence(), QKeySequence(Qt::Key_F5));
    key.setKeySequence(QKeySequence(QStringLiteral("Ctrl+N")));
    QVERIFY(!set.isEnabled());
    QCOMPARE(find<QLabel>(*dialog, "shortcutsProblem").text(),
             QStringLiteral("Ctrl+N belongs to “Create snapshot” already."));
    key.setKeySequence(QKeySequence(QStringLiteral("Shift+F5")));
    QVERIFY(set.isEnabled());
    QTest::mouseClick(&set, Qt::LeftButton);
    QCOMPARE(action("refreshAction").shortcut(), QKeySequence(QStringLiteral("Shift+F5")));
    QCOMPARE(settings.value(QStringLiteral("shortcuts/refreshAction")).toStringList(),
             QStringList{QStringLiteral("Shift+F5")});
    QTest::mouseClick(&find<QPushButton>(*dialog, "shortcutsReset"), Qt::LeftButton);
    QCOMPARE(action("refreshAction").shortcut(), QKeySequence(Qt::Key_F5));
    QVERIFY(!find<QPushButton>(*dialog, "shortcutsResetAll").isEnabled());
}

void ToolDialogsTest::closeListsJobs()
{
    std::promise<void> open;
    const std::shared_future<void> gate = open.get_future().share();
    JobDescription description;
    description.title = QStringLiteral("Create “<b>x</b>”");
    description.cancelEffect = QStringLiteral("Stops and removes what was written so far.");
    description.badge = m_badge;
    m_fixture->jobs().start<int>(nullptr, description,
                                 [gate](const JobContext&) -> Result<int> {
                                     gate.wait();
                                     return 1;
                                 },
                                 {}, {});
    auto* dialog = new CloseDialog(m_fixture->jobs(), m_badge, nullptr);
    const QPointer<CloseDialog> guard(dialog);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    FactsTable& table = find<FactsTable>(*dialog, "closeTable");
    QCOMPARE(table.facts().rowCount(), 1);
    QCOMPARE(table.facts().rows()[0].cells[0], description.title);
    QCOMPARE(table.facts().rows()[0].cells[3], description.cancelEffect);
    QVERIFY(dialog->cancelButton()->isDefault());
    QSignalSpy stop(dialog, &CloseDialog::stopAndQuit);
    QSignalSpy later(dialog, &CloseDialog::quitWhenDone);
    open.set_value();
    QTRY_COMPARE(find<QLabel>(*dialog, "closeText").text(),
                 QStringLiteral("All jobs are done. Nothing is in the way of quitting."));
    QVERIFY(!find<QPushButton>(*dialog, "closeLater").isVisible());
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QCOMPARE(stop.count(), 1);
    QCOMPARE(later.count(), 0);
    QTRY_VERIFY(guard.isNull());
    auto* second = new CloseDialog(m_fixture->jobs(), m_badge, nullptr);
    const std::unique_ptr<CloseDialog> owner(second);
    second->setAttribute(Qt::WA_DeleteOnClose, false);
    second->open();
    QSignalSpy stay(second, &CloseDialog::stopAndQuit);
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(stay.count(), 0);
    QVERIFY(!second->isVisible());
}

void ToolDialogsTest::aboutCopies()
{
    const std::unique_ptr<AboutDialog> dialog(new AboutDialog(m_badge, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char* part : {"Tidemark 0.", "Qt 6.", "SQLite 3.", "zstd 1.", "kernel "})
        QVERIFY2(copied.contains(QLatin1String(part)), qPrintable(copied));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void ToolDialogsTest::tagsComplete()
{
    QWidget window;
    TagsField field(QStringLiteral("tags"), {"nightly", "<b>", "a,b", "bad\x1b"}, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("first, nig"));
    QCompleter* completer = field.findChild<QCompleter*>();
    QVERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->completionCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(field.tags(), (std::vector<std::string>{"first", "nightly"}));
    field.setText(QStringLiteral(" a ,, b,a"));
    QCOMPARE(field.tags(), (std::vector<std::string>{"a", "b"}));
}

QTEST_MAIN(ToolDialogsTest)
#include "tooldialogs_test.moc"
