// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "dialogfixture.h"
#include "ui/dialogs/collectdialog.h"
#include "ui/dialogs/commandline.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/trashdialog.h"
#include "ui/support/format.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <fstream>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::test;

/// Delete, bring back and collect, on a copy of the demo.
class DeleteDialogTest final : public QObject, private DialogScratch {
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void deleteSaysWhatHappens();
    void deleteSkipsThePinned();
    void deleteOfPinnedOnlyIsBlocked();
    void deleteInProductionHasToBeTyped();
    void deleteInStagingHasToWait();
    void deleteOfDamaged();
    void deleteSeesWhatOthersDelete();
    void deleteShowsHostileNames();
    void trashBringsBack();
    void collectCountsWhatIsLost();
};

void DeleteDialogTest::deleteSaysWhatHappens()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    // One that others were compared with.
    const SnapshotMetadata* parent = nullptr;
    int children = 0;
    for (const SnapshotMetadata& snapshot : workspace.listing()->snapshots) {
        children =
            static_cast<int>(std::count_if(workspace.listing()->snapshots.begin(), workspace.listing()->snapshots.end(),
                                           [&](const auto& other) { return other.parentId == snapshot.id; }));
        if (!snapshot.pinned && children != 0) {
            parent = &snapshot;
            break;
        }
    }
    QVERIFY(parent != nullptr);
    const std::string id = parent->id;
    const QString created = shownTime(parent->createdAt);
    auto& dialog = opened<DeleteDialog>(workspace, std::vector<std::string>{id});
    // What it promises to free is really freed, at the least.
    const DeletionFacts facts = *readDeletionFacts(workspace.engine(), {id}, {});
    const bool shared = facts.freeBytes == 0;
    QTRY_VERIFY_WITH_TIMEOUT(textOf(dialog, "deleteSpace")
                                 .startsWith(shared ? QStringLiteral("Nothing becomes free: snapshots that stay")
                                                    : QStringLiteral("At least ") + shownBytes(facts.freeBytes)),
                             kWaitMs);
    const FactsRow& row = table(dialog, "deleteTable").facts().rows().front();
    QCOMPARE(row.cells[1], created);
    QVERIFY(row.cells[2].startsWith(shared ? QStringLiteral("nothing") : QStringLiteral("at least ")));
    QCOMPARE(row.cells[3], QStringLiteral("moves to the trash"));
    QVERIFY(row.cells[4].startsWith(QString::number(children)));
    QVERIFY(textOf(dialog, "deleteChildren").contains(QStringLiteral("no snapshot needs another")));
    QVERIFY(textOf(dialog, "deleteLosses").contains(created));
    QVERIFY(textOf(dialog, "deleteUndo").contains(QStringLiteral("seven days, until 20")));
    QVERIFY(dialog.action()->text().contains(QStringLiteral("Delete 1 snapshot")));

    QTest::mouseClick(dialog.action(), Qt::LeftButton);
    waitForJobs();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.find(id) == nullptr, kWaitMs);
    CollectRequest request;
    request.emptyTrash = true;
    const auto collected = m_fixture->manager()->collect(request, {});
    QVERIFY(collected);
    QVERIFY(collected->bytesFreed >= facts.freeBytes);
    const auto verified = m_fixture->manager()->verify({}, {});
    QVERIFY(verified && verified->damaged.empty());
}

void DeleteDialogTest::deleteSkipsThePinned()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    const std::string pinned = firstPinned(workspace).id;
    const std::string other = firstUnpinned(workspace).id;
    auto& dialog = opened<DeleteDialog>(workspace, std::vector<std::string>{pinned, other});
    FactsTable& facts = table(dialog, "deleteTable");
    QCOMPARE(facts.facts().rows()[0].cells[3], QStringLiteral("not deleted: pinned"));
    QVERIFY(facts.facts().rows()[0].muted);
    QCOMPARE(dialog.removed(), std::vector<std::string>{other});
    QSignalSpy shown(&dialog, &DeleteDialog::showInTimelineRequested);
    QTest::mouseClick(&find<QPushButton>(dialog, "deleteShow"), Qt::LeftButton);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(m_fixture->jobs().ids().size(), std::size_t{0});
}

void DeleteDialogTest::deleteOfPinnedOnlyIsBlocked()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    auto& dialog = opened<DeleteDialog>(workspace, std::vector<std::string>{firstPinned(workspace).id});
    QVERIFY(!dialog.action()->isEnabled());
    QVERIFY(textOf(dialog, "deleteDialogReason").startsWith(QStringLiteral("Nothing is left to delete")));
}

void DeleteDialogTest::deleteInProductionHasToBeTyped()
{
    Workspace& workspace = m_fixture->workspace(Environment::Production);
    const auto& snapshots = workspace.listing()->snapshots;
    std::vector<std::string> ids;
    for (const SnapshotMetadata& snapshot : snapshots) {
        if (!snapshot.pinned && ids.size() < 2)
            ids.push_back(snapshot.id);
    }
    auto& dialog = opened<DeleteDialog>(workspace, ids);
    auto& typed = find<QLineEdit>(dialog, "deleteDialogTyped");
    QVERIFY(typed.isVisible());
    QVERIFY(textOf(dialog, "deleteDialogPrompt").endsWith(u'2'));
    QVERIFY(!dialog.action()->isEnabled());
    // Enter is Cancel's, so nothing happens to them.
    QTest::keyClicks(&typed, QStringLiteral("3"));
    QVERIFY(!dialog.action()->isEnabled());
    QTest::keyClick(&typed, Qt::Key_Backspace);
    QTest::keyClicks(&typed, QStringLiteral("2"));
    QVERIFY(dialog.action()->isEnabled());
    // By keyboard alone.
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(dialog, "deleteSpace").startsWith(QStringLiteral("Looking")), kWaitMs);
    dialog.action()->setFocus();
    QTest::keyClick(dialog.action(), Qt::Key_Space);
    waitForJobs();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.find(ids[0]) == nullptr && workspace.find(ids[1]) == nullptr, kWaitMs);
}

void DeleteDialogTest::deleteInStagingHasToWait()
{
    Workspace& workspace = m_fixture->workspace(Environment::Staging);
    QElapsedTimer shown;
    shown.start();
    auto& dialog = opened<DeleteDialog>(workspace, std::vector<std::string>{firstUnpinned(workspace).id});
    QVERIFY(!dialog.action()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.action()->isEnabled(), kWaitMs);
    QVERIFY(shown.elapsed() >= workspace.friction().armDelayMs);
}

void DeleteDialogTest::deleteOfDamaged()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    const std::string damaged = firstUnpinned(workspace).id;
    const std::string path = m_fixture->repository() + "/snapshots/" + damaged + ".jsonl";
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    std::ofstream(path) << "{\n";
    QSignalSpy read(&workspace, &Workspace::listingChanged);
    workspace.refresh();
    QVERIFY(read.wait(kWaitMs));
    std::string other;
    for (const SnapshotMetadata& snapshot : workspace.listing()->snapshots) {
        if (!snapshot.pinned)
            other = snapshot.id;
    }
    auto& one = opened<DeleteDialog>(workspace, std::vector<std::string>{other});
    QTRY_VERIFY_WITH_TIMEOUT(textOf(one, "deleteSpace").contains(QString::fromStdString(damaged)), kWaitMs);
    QVERIFY(textOf(one, "deleteSpace").startsWith(QStringLiteral("Nothing becomes free")));
    one.reject();
    auto& both = opened<DeleteDialog>(workspace, std::vector<std::string>{damaged, other});
    FactsTable& facts = table(both, "deleteTable");
    QTRY_COMPARE_WITH_TIMEOUT(facts.facts().rows()[0].cells[3], QStringLiteral("moves to the trash, damaged as it is"),
                              kWaitMs);
    QCOMPARE(facts.facts().rows()[0].cells[2], QStringLiteral("not known"));
    QVERIFY(!textOf(both, "deleteSpace").contains(QString::fromStdString(damaged)));
    QTest::mouseClick(both.action(), Qt::LeftButton);
    waitForJobs();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.listing()->unreadable.empty(), kWaitMs);
}

void DeleteDialogTest::deleteSeesWhatOthersDelete()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    const std::string id = firstUnpinned(workspace).id;
    auto& dialog = opened<DeleteDialog>(workspace, std::vector<std::string>{id});
    QVERIFY(dialog.action()->isEnabled());
    QVERIFY(m_fixture->manager()->remove({id}));
    workspace.refresh();
    FactsTable& facts = table(dialog, "deleteTable");
    QTRY_COMPARE_WITH_TIMEOUT(facts.facts().rows()[0].cells[3], QStringLiteral("not deleted: it is gone already"),
                              kWaitMs);
    QVERIFY(!dialog.action()->isEnabled());
}

void DeleteDialogTest::deleteShowsHostileNames()
{
    Workspace& workspace = m_fixture->workspace(Environment::Production);
    const std::string id = firstUnpinned(workspace).id;
    AnnotationEdit edit;
    edit.description = "<img src=x>\xe2\x80\xae" + std::string(10'000, 'n');
    QVERIFY(m_fixture->manager()->annotate(id, edit));
    QSignalSpy read(&workspace, &Workspace::listingChanged);
    workspace.refresh();
    QVERIFY(read.wait(kWaitMs));
    auto& dialog = opened<DeleteDialog>(workspace, std::vector<std::string>{id});
    const FactsRow& row = table(dialog, "deleteTable").facts().rows().front();
    QVERIFY(row.cells[0].startsWith(QStringLiteral("<img src=x>\\u{202e}nnn")));
    QVERIFY(row.cells[0].size() <= 300);
    QVERIFY(table(dialog, "deleteTable")
                .facts()
                .index(0, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("&lt;img")));
    QVERIFY2(dialog.width() < 1100, qPrintable(QString::number(dialog.width())));
    // Nobody types such a title.
    QVERIFY(textOf(dialog, "deleteDialogPrompt").endsWith(u'1'));
}

void DeleteDialogTest::trashBringsBack()
{
    constexpr std::int64_t kDay = std::int64_t{86'400'000};
    QCOMPARE(daysLeftInTrash(0, 1), 7);
    QCOMPARE(daysLeftInTrash(0, 6 * kDay + 1), 1);
    QCOMPARE(daysLeftInTrash(0, 7 * kDay), 0);
    QCOMPARE(daysLeftInTrash(kDay, 0), 7);

    Workspace& workspace = m_fixture->workspace(Environment::Development);
    const std::string id = firstUnpinned(workspace).id;
    const QString title = snapshotTitle(*workspace.find(id));
    auto& none = opened<TrashDialog>(workspace);
    const int before = table(none, "trashTable").facts().rowCount();
    none.reject();
    QVERIFY(m_fixture->manager()->remove({id}));
    auto& dialog = opened<TrashDialog>(workspace);
    FactsTable& trash = table(dialog, "trashTable");
    QTRY_COMPARE_WITH_TIMEOUT(trash.facts().rowCount(), before + 1, kWaitMs);
    QCOMPARE(trash.facts().rows()[0].cells[0], title);
    QVERIFY(trash.facts().rows()[0].cells[4].startsWith(u'7'));
    QVERIFY(!dialog.action()->isEnabled());
    QTest::mouseClick(trash.viewport(), Qt::LeftButton, {}, trash.visualRect(trash.facts().index(0, 0)).center());
    QVERIFY(dialog.action()->isEnabled());
    QTest::keyClick(&trash, Qt::Key_Return);
    waitForJobs();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.find(id) != nullptr, kWaitMs);
}

void DeleteDialogTest::collectCountsWhatIsLost()
{
    Workspace& workspace = m_fixture->workspace(Environment::Production);
    const std::string id = firstUnpinned(workspace).id;
    QVERIFY(m_fixture->manager()->remove({id}));
    auto& dialog = opened<CollectDialog>(workspace);
    QTRY_VERIFY_WITH_TIMEOUT(textOf(dialog, "collectLoss").startsWith(QStringLiteral("1 deleted")), kWaitMs);
    QVERIFY(dialog.action()->isEnabled());
    QVERIFY(!find<QLineEdit>(dialog, "collectDialogTyped").isVisible());
    QTest::mouseClick(&find<QCheckBox>(dialog, "collectEmpty"), Qt::LeftButton, {}, QPoint(6, 6));
    QVERIFY(!dialog.action()->isEnabled());
    QVERIFY(table(dialog, "collectTable").isVisible());
    QVERIFY(find<CommandLine>(dialog, "collectCommand").command().endsWith(QStringLiteral("--empty-trash")));
    QTest::keyClicks(&find<QLineEdit>(dialog, "collectDialogTyped"), QStringLiteral("1"));
    QVERIFY(dialog.action()->isEnabled());
    QTest::mouseClick(dialog.action(), Qt::LeftButton);
    waitForJobs();
    const auto trashed = m_fixture->manager()->trashed();
    QVERIFY(trashed && trashed->empty());
}

QTEST_MAIN(DeleteDialogTest)
#include "deletedialog_test.moc"
