// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "wizardfixture.h"

#include "ui/support/environmentband.h"
#include "ui/workspace/changelistmodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTreeView>

#include <sqlite3.h>

#include <filesystem>
#include <fstream>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::test;

namespace {

std::map<std::string, std::uint64_t> vectorsIn(const WizardFixture& f)
{
    std::map<std::string, std::uint64_t> counts;
    const auto storage = f.workspace->engine().storage({});
    const auto reader = (*storage)->openReader(1);
    for (const NamespaceInfo& info : (*reader)->namespaces())
        counts[info.name] = info.count.value_or(0);
    return counts;
}

} // namespace

class WizardTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    }
    void byMouseAndUndoByKeyboard();
    void everyPageHasItsBandAndNames();
    void productionPutsBeside();
    void productionInPlaceHasToBeTyped();
    void anotherStorageIsCreated();
    void undoOfAnotherStorageGoesBackThere();
    void chosenNamespacesOnly();
    void changeBetweenPreviewAndReviewIsAskedAgain();
    void conflictBlocks();
    void takenNameBlocksBeside();
    void previewStops();
    void runStopsBeforeCommit();
    void damagedSnapshotStopsBeforeWriting();
    void snapshotThatIsGone();
    void closedWindowLeavesTheJob();
    void changesAreListed();
};

void WizardTest::byMouseAndUndoByKeyboard()
{
    WizardFixture f;
    QVERIFY(f.ready());
    const std::string id = f.idOf("First import");
    QVERIFY(!f.storageEquals(id));
    f.open(id);
    QCOMPARE(f.page(), QStringLiteral("restoreTargetPage"));
    QVERIFY(f.next());
    QVERIFY(f.waitEnabled("restoreNext"));
    QVERIFY(f.text("restorePreviewTotals").contains(QStringLiteral("changed")));
    QVERIFY(f.text("restorePreviewRemarks").contains(QStringLiteral("Writes since the base that will be lost")));
    QVERIFY(f.text("restorePreviewRemarks").contains(QStringLiteral("was verified")));
    QVERIFY(f.next());
    QVERIFY(f.get<QCheckBox>("restoreSafety")->isChecked());
    QVERIFY(f.next());
    QCOMPARE(f.page(), QStringLiteral("restoreReviewPage"));
    QVERIFY(f.waitEnabled("restoreCommit"));
    auto* commit = f.get<QPushButton>("restoreCommit");
    QVERIFY2(commit->text().contains(QStringLiteral("Restore “First import” into ")), qPrintable(commit->text()));
    QVERIFY(!commit->isDefault());
    QVERIFY(f.get<QPushButton>("restoreCancel")->isDefault());
    QVERIFY(f.text("restoreLostWords").contains(QStringLiteral("The safety snapshot keeps all of it")));
    QVERIFY(f.get<QPlainTextEdit>("restoreCommand")->toPlainText().contains(QString::fromStdString(id)));
    f.click("restoreCommandCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), f.get<QPlainTextEdit>("restoreCommand")->toPlainText());
    QVERIFY(f.gui.jobs->ids().empty());

    QSignalSpy undo(f.wizard, &RestoreWizard::undoRequested);
    QSignalSpy compare(f.wizard, &RestoreWizard::compareRequested);
    f.click("restoreCommit");
    QCOMPARE(f.page(), QStringLiteral("restoreRunPage"));
    QVERIFY(f.waitOver());
    QCOMPARE(f.job()->state, JobState::Succeeded);
    QVERIFY(f.storageEquals(id));
    QTRY_VERIFY_WITH_TIMEOUT(f.get<QPushButton>("restoreRunUndo")->isVisible(), kLong);
    QVERIFY(f.text("restoreRunResult").contains(QStringLiteral("Restored “First import”")));
    QCOMPARE(f.text("restoreStep0"), QStringLiteral("done"));
    f.click("restoreRunCompare");
    QCOMPARE(compare.count(), 1);
    QCOMPARE(compare[0][1].value<std::string>(), id);
    f.click("restoreRunUndo");
    QCOMPARE(undo.count(), 1);
    const auto safety = undo[0][0].value<std::string>();
    QVERIFY(!f.storageEquals(safety));
    QTRY_VERIFY_WITH_TIMEOUT(f.workspace->find(safety) != nullptr, kLong);

    // And back, with keys alone: Enter is Next on every page but the last look, where it is Cancel.
    f.open(safety);
    QVERIFY(QTest::qWaitForWindowActive(f.wizard));
    for (const char* page : {"restorePreviewPage", "restoreSafetyPage", "restoreReviewPage"}) {
        QVERIFY(f.waitEnabled("restoreNext"));
        QTest::keyClick(f.wizard, Qt::Key_Return);
        QCOMPARE(f.page(), QLatin1String(page));
    }
    QVERIFY(f.waitEnabled("restoreCommit"));
    for (int i = 0; i < 30 && !f.get<QPushButton>("restoreCommit")->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(f.get<QPushButton>("restoreCommit")->hasFocus());
    QTest::keyClick(f.get<QPushButton>("restoreCommit"), Qt::Key_Space);
    QCOMPARE(f.page(), QStringLiteral("restoreRunPage"));
    QVERIFY(f.waitOver());
    QVERIFY(f.storageEquals(safety));
}

void WizardTest::everyPageHasItsBandAndNames()
{
    for (const Environment environment : {Environment::Production, Environment::Staging}) {
        WizardFixture f(environment);
        QVERIFY(f.ready());
        f.open(f.idOf("First import"));
        for (const int id : f.wizard->pageIds()) {
            auto* band = f.wizard->page(id)->findChild<EnvironmentBand*>();
            QVERIFY(band != nullptr);
            QCOMPARE(band->badge().environment, environment);
            for (QWidget* widget : f.wizard->page(id)->findChildren<QWidget*>()) {
                const bool internal = widget->objectName().startsWith(QStringLiteral("qt_"));
                if (widget->focusPolicy() == Qt::NoFocus || widget->focusPolicy() == Qt::ClickFocus || internal)
                    continue;
                QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty() ||
                             qobject_cast<QAbstractItemView*>(widget->parentWidget()) != nullptr ||
                             widget->inherits("QTabBar") || widget->inherits("QHeaderView"),
                         qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
            }
        }
    }
}

void WizardTest::productionPutsBeside()
{
    WizardFixture f(Environment::Production);
    QVERIFY(f.ready());
    const std::string id = f.idOf("First import");
    const std::string before = f.workspace->currentState().baseId.value();
    const ChangeCounts counts = f.differenceFrom(before);
    f.open(id);
    QVERIFY(f.get<QRadioButton>("restoreBeside")->isChecked());
    QVERIFY(f.toReview());
    QVERIFY(f.waitEnabled("restoreCommit"));
    QVERIFY(!f.get<QLineEdit>("restoreTyped")->isVisible());
    QCOMPARE(f.text("restoreLostWords"), QStringLiteral("•  Nothing."));
    f.click("restoreCommit");
    QVERIFY(f.waitOver());
    QCOMPARE(f.job()->state, JobState::Succeeded);
    const auto storage = f.workspace->engine().storage({});
    const auto reader = (*storage)->openReader(1);
    const std::string name = f.workspace->find(id)->namespaces.front();
    const QString date = QDateTime::fromSecsSinceEpoch(f.gui.clock.unixSeconds()).date().toString(Qt::ISODate);
    QVERIFY((*reader)->find(name + "-restored-" + date.toStdString()) != nullptr);
    const ChangeCounts after = f.differenceFrom(before);
    QCOMPARE(after.changed, counts.changed);
    QCOMPARE(after.removed, counts.removed);
}

void WizardTest::productionInPlaceHasToBeTyped()
{
    WizardFixture f(Environment::Production);
    QVERIFY(f.ready());
    f.open(f.idOf("First import"));
    f.click("restoreInPlace");
    QVERIFY(f.next());
    QVERIFY(f.next());
    auto* safety = f.get<QCheckBox>("restoreSafety");
    QVERIFY(safety->isChecked());
    QVERIFY(!safety->isEnabled());
    QVERIFY(f.text("restoreSafetyWords").contains(QStringLiteral("always")));
    QVERIFY(f.next());
    QTRY_VERIFY_WITH_TIMEOUT(!f.get<QLabel>("restoreReviewCheck")->text().contains(QStringLiteral("Looking")), kLong);
    QTRY_VERIFY_WITH_TIMEOUT(f.text("restoreReviewCheck").contains(QStringLiteral("removed")), kLong);
    auto* commit = f.get<QPushButton>("restoreCommit");
    QVERIFY(!commit->isEnabled());
    QTest::keyClicks(f.get<QLineEdit>("restoreTyped"), QStringLiteral("something else"));
    QVERIFY(!commit->isEnabled());
    f.get<QLineEdit>("restoreTyped")->clear();
    QTest::keyClicks(f.get<QLineEdit>("restoreTyped"), f.profile.name);
    QVERIFY(commit->isEnabled());
    // Locking the connection meanwhile takes it back.
    f.workspace->setReadOnly(true);
    QVERIFY(!commit->isEnabled());
}

void WizardTest::anotherStorageIsCreated()
{
    WizardFixture f;
    QVERIFY(f.ready());
    const std::string id = f.idOf("First import");
    const std::string file = f.gui.scratch.file("new & <b>.sqlite");
    f.open(id);
    f.click("restoreOther");
    QVERIFY(!f.get<QPushButton>("restoreNext")->isEnabled());
    QTest::keyClicks(f.get<QLineEdit>("restoreUri"), QString::fromStdString("sqlite:" + file));
    QVERIFY(f.toReview());
    QVERIFY(f.waitEnabled("restoreCommit"));
    QVERIFY(!std::filesystem::exists(file)); // Looking creates nothing.
    f.click("restoreCommit");
    QVERIFY(f.waitOver());
    QCOMPARE(f.job()->state, JobState::Succeeded);
    QVERIFY(std::filesystem::exists(file));
    QVERIFY(!f.get<QPushButton>("restoreRunUndo")->isVisible());
    QVERIFY(f.text("restoreRunNoUndo").contains(QStringLiteral("nothing was there before")));
    const auto manager = f.workspace->engine().manager();
    const auto storage = f.workspace->engine().storageOrNew("sqlite:" + file, {});
    const auto diff = (*manager)->diff(id, **storage, {}, {});
    QVERIFY(diff.has_value());
    QCOMPARE(diff->total.added + diff->total.changed + diff->total.removed, 0U);
}

void WizardTest::undoOfAnotherStorageGoesBackThere()
{
    WizardFixture f;
    QVERIFY(f.ready());
    const std::string first = f.idOf("First import");
    const std::string uri = "sqlite:" + f.gui.scratch.file("other.sqlite");
    const auto differs = [&](const std::string& id) {
        const auto manager = f.workspace->engine().manager();
        const auto storage = f.workspace->engine().storageOrNew(uri, {});
        const auto diff = (*manager)->diff(id, **storage, {}, {});
        return !diff || diff->total.added + diff->total.changed + diff->total.removed != 0;
    };
    const std::string newest = f.workspace->listing()->snapshots.front().id;
    for (const std::string& id : {first, newest}) {
        f.open(id, uri);
        QVERIFY(f.get<QRadioButton>("restoreOther")->isChecked());
        QCOMPARE(f.get<QLineEdit>("restoreUri")->text(), QString::fromStdString(uri));
        QVERIFY(f.toReview());
        QVERIFY(f.waitEnabled("restoreCommit"));
        f.click("restoreCommit");
        QVERIFY(f.waitOver());
        QCOMPARE(f.job()->state, JobState::Succeeded);
        QVERIFY(!differs(id));
    }
    QVERIFY(differs(first));
    QTRY_VERIFY_WITH_TIMEOUT(f.get<QPushButton>("restoreRunUndo")->isVisible(), 60'000);
    QSignalSpy undo(f.wizard, &RestoreWizard::undoRequested);
    f.click("restoreRunUndo");
    QCOMPARE(undo.size(), 1);
    const auto safety = undo.front().at(0).value<std::string>();
    QCOMPARE(undo.front().at(1).value<std::string>(), uri);
    f.open(safety, undo.front().at(1).value<std::string>());
    QVERIFY(f.toReview());
    QVERIFY(f.waitEnabled("restoreCommit"));
    f.click("restoreCommit");
    QVERIFY(f.waitOver());
    QVERIFY(!differs(first));
}

void WizardTest::chosenNamespacesOnly()
{
    WizardFixture f;
    QVERIFY(f.ready());
    const std::string id = f.idOf("First import");
    f.open(id);
    QVERIFY(f.waitEnabled("restoreNext"));
    f.click("restoreChosen");
    auto* table = f.get<QTreeView>("restoreNamespaces");
    for (int row = 1; row < table->model()->rowCount(); ++row)
        QVERIFY(table->model()->setData(table->model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(f.toReview());
    QVERIFY(f.waitEnabled("restoreCommit"));
    f.click("restoreCommit");
    QVERIFY(f.waitOver());
    QCOMPARE(f.job()->state, JobState::Succeeded);
    const auto manager = f.workspace->engine().manager();
    const auto storage = f.workspace->engine().storage({});
    const auto diff = (*manager)->diff(id, **storage, {}, {});
    QVERIFY(diff.has_value());
    const ChangeCounts& first = diff->namespaces.front().counts;
    QCOMPARE(first.added + first.changed + first.removed, 0U);
    QVERIFY(diff->total.added + diff->total.changed + diff->total.removed != 0);
}

void WizardTest::changeBetweenPreviewAndReviewIsAskedAgain()
{
    WizardFixture f;
    QVERIFY(f.ready());
    f.open(f.idOf("First import"));
    QVERIFY(f.next());
    QVERIFY(f.next());
    f.removeOne("cities", "Europe/Paris");
    QVERIFY(f.next());
    auto* seen = f.get<QCheckBox>("restoreAcknowledged");
    QTRY_VERIFY_WITH_TIMEOUT(seen->isVisible(), kLong);
    QVERIFY(f.text("restoreReviewCheck").contains(QStringLiteral("The storage changed since the preview")));
    QVERIFY(!f.get<QPushButton>("restoreCommit")->isEnabled());
    QTest::mouseClick(seen, Qt::LeftButton, Qt::NoModifier, QPoint(8, seen->height() / 2));
    QVERIFY(f.get<QPushButton>("restoreCommit")->isEnabled());
}

void WizardTest::conflictBlocks()
{
    WizardFixture f;
    QVERIFY(f.ready());
    sqlite3* other = nullptr;
    QCOMPARE(sqlite3_open(f.profile.storageUri.substr(7).c_str(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "CREATE TABLE invoices(a INTEGER PRIMARY KEY, b TEXT)", nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(other);
    f.open(f.idOf("First import"));
    QVERIFY(f.waitEnabled("restoreNext"));
    auto* model = f.get<QTreeView>("restoreNamespaces")->model();
    QVERIFY(model->setData(model->index(0, 2), QStringLiteral("invoices"), Qt::EditRole));
    QVERIFY(f.next());
    QTRY_VERIFY_WITH_TIMEOUT(f.text("restorePreviewProblems").contains(QStringLiteral("is no namespace")), kLong);
    QVERIFY(!f.get<QPushButton>("restoreNext")->isEnabled());
    f.click("restoreBack");
    // Two of one name are found without asking the engine.
    QVERIFY(model->setData(model->index(0, 2), model->index(1, 2).data(), Qt::EditRole));
    QVERIFY(f.text("restoreTargetProblem").contains(QStringLiteral("Two namespaces")));
    QVERIFY(!f.get<QPushButton>("restoreNext")->isEnabled());
    QVERIFY(model->setData(model->index(0, 2), QString(), Qt::EditRole));
    QVERIFY(f.text("restoreTargetProblem").contains(QStringLiteral("needs a name")));
}

void WizardTest::takenNameBlocksBeside()
{
    WizardFixture f(Environment::Production);
    QVERIFY(f.ready());
    f.open(f.idOf("First import"));
    QVERIFY(f.waitEnabled("restoreNext"));
    auto* model = f.get<QTreeView>("restoreNamespaces")->model();
    // The name of another one that exists: something would be touched after all.
    QVERIFY(model->setData(model->index(0, 2), model->index(1, 0).data(), Qt::EditRole));
    QVERIFY(f.next());
    QTRY_VERIFY_WITH_TIMEOUT(f.text("restorePreviewProblems").contains(QStringLiteral("choose other names")), kLong);
    QVERIFY(!f.get<QPushButton>("restoreNext")->isEnabled());
}

void WizardTest::previewStops()
{
    WizardFixture f;
    QVERIFY(f.ready());
    f.open(f.idOf("First import"));
    QVERIFY(f.waitEnabled("restoreNext"));
    f.gate.close();
    f.click("restoreNext");
    QTRY_VERIFY_WITH_TIMEOUT(f.gate.waiting() > 0, kLong);
    QVERIFY(!f.get<QPushButton>("restoreNext")->isEnabled());
    f.click("restorePreviewStop");
    QVERIFY(f.text("restorePreviewFailure").contains(QStringLiteral("Nothing was changed")));
    f.gate.open();
    f.click("restorePreviewAgain");
    QVERIFY(f.waitEnabled("restoreNext"));
    QVERIFY(f.gui.jobs->ids().empty());
}

void WizardTest::runStopsBeforeCommit()
{
    WizardFixture f;
    QVERIFY(f.ready());
    const std::string id = f.idOf("First import");
    const std::string base = f.workspace->currentState().baseId.value();
    const ChangeCounts before = f.differenceFrom(base);
    // At the first call, in the scan, and while writing: wherever it is stopped, nothing is changed.
    for (const int calls : {1, 4, 9, 14}) {
        f.open(id);
        QVERIFY(f.toReview());
        QVERIFY(f.waitEnabled("restoreCommit"));
        f.gate.closeAfter(calls);
        f.click("restoreCommit");
        QTRY_VERIFY_WITH_TIMEOUT(f.gate.waiting() > 0, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(f.get<QPushButton>("restoreRunStop")->isVisible(), kLong);
        QVERIFY(!f.text("restoreRunStopEffect").isEmpty());
        QVERIFY(f.text("restoreRunHint").contains(QStringLiteral("You can close this window")));
        f.click("restoreRunStop");
        QVERIFY(!f.get<QPushButton>("restoreRunStop")->isEnabled());
        f.gate.open();
        QVERIFY(f.waitOver());
        QCOMPARE(f.job()->state, JobState::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(f.text("restoreRunResult").contains(QStringLiteral("as it was")), kLong);
        QCOMPARE(f.differenceFrom(base), before);
    }
    f.click("restoreRunRetry");
    QVERIFY(f.waitOver());
    QCOMPARE(f.job()->state, JobState::Succeeded);
    QVERIFY(f.storageEquals(id));
    QTRY_VERIFY_WITH_TIMEOUT(f.get<QPushButton>("restoreRunUndo")->isVisible(), kLong);
}

void WizardTest::damagedSnapshotStopsBeforeWriting()
{
    WizardFixture f;
    QVERIFY(f.ready());
    const std::map<std::string, std::uint64_t> vectors = vectorsIn(f);
    f.open(f.idOf("First import"));
    QVERIFY(f.toReview());
    QVERIFY(f.waitEnabled("restoreCommit"));
    // A byte in the middle of every segment goes over, between the last look and the run.
    for (const auto& entry : std::filesystem::directory_iterator(f.profile.repository + "/segments")) {
        std::filesystem::permissions(entry.path(), std::filesystem::perms::owner_all);
        std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
        const auto middle = static_cast<std::streamoff>(entry.file_size() / 2);
        file.seekg(middle);
        const char byte = static_cast<char>(file.get() ^ 0x40);
        file.seekp(middle);
        file.put(byte);
    }
    const std::size_t snapshots = f.workspace->listing()->snapshots.size();
    f.click("restoreCommit");
    QVERIFY(f.waitOver());
    QCOMPARE(f.job()->state, JobState::Failed);
    QCOMPARE(f.job()->error->code, Errc::Damaged);
    QTRY_VERIFY_WITH_TIMEOUT(f.text("restoreRunDetails").contains(QStringLiteral("Nothing was changed.")), kLong);
    QCOMPARE(f.text("restoreStep0"), QStringLiteral("failed"));
    QCOMPARE(f.text("restoreStep3"), QStringLiteral("waiting"));
    const auto manager = f.workspace->engine().manager();
    QCOMPARE((*manager)->list()->snapshots.size(), snapshots); // No safety snapshot either.
    // The repository cannot be compared with any more; the storage has what it had.
    QCOMPARE(vectorsIn(f), vectors);
}

void WizardTest::snapshotThatIsGone()
{
    WizardFixture f;
    QVERIFY(f.ready());
    f.open("snap_1_999999");
    QTRY_VERIFY_WITH_TIMEOUT(f.text("restoreTargetProblem").contains(QStringLiteral("could not be read")), kLong);
    QVERIFY(!f.get<QPushButton>("restoreNext")->isEnabled());
}

void WizardTest::closedWindowLeavesTheJob()
{
    WizardFixture f;
    QVERIFY(f.ready());
    const std::string id = f.idOf("First import");
    f.open(id);
    QVERIFY(f.toReview());
    QVERIFY(f.waitEnabled("restoreCommit"));
    f.gate.closeAfter(3);
    f.click("restoreCommit");
    QTRY_VERIFY_WITH_TIMEOUT(f.gate.waiting() > 0, kLong);
    const QPointer<RestoreWizard> wizard = f.wizard;
    f.wizard->close();
    QTRY_VERIFY(wizard.isNull());
    f.wizard = nullptr;
    f.gate.open();
    QVERIFY(f.waitOver());
    QCOMPARE(f.job()->state, JobState::Succeeded);
    QVERIFY(f.storageEquals(id));
}

void WizardTest::changesAreListed()
{
    WizardFixture f;
    QVERIFY(f.ready());
    const std::string id = f.idOf("First import");
    const ChangeCounts counts = f.differenceFrom(id);
    f.open(id);
    QVERIFY(f.next());
    QVERIFY(f.waitEnabled("restoreNext"));
    f.get<QTabWidget>("restorePreviewTabs")->setCurrentIndex(1);
    auto* model = qobject_cast<ChangeListModel*>(f.get<QTreeView>("restoreChanges")->model());
    QTRY_VERIFY_WITH_TIMEOUT(model->diff() != nullptr, kLong);
    QCOMPARE(static_cast<std::uint64_t>(model->rowCount()), counts.added + counts.changed + counts.removed);
    // What the storage has and the snapshot has not is what the restore removes.
    f.click("restoreChangesAdded");
    f.click("restoreChangesChanged");
    QCOMPARE(static_cast<std::uint64_t>(model->rowCount()), counts.added);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->change(row).kind, ChangeKind::Removed);
    QTest::keyClicks(f.get<QLineEdit>("restoreChangesFilter"), QStringLiteral("no id has this"));
    QCOMPARE(model->rowCount(), 0);
}

QTEST_MAIN(WizardTest)
#include "wizard_test.moc"
