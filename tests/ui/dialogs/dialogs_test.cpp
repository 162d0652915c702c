// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "dialogfixture.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/dakeradialog.h"
#include "ui/dialogs/editdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/inspectdialog.h"
#include "ui/dialogs/tagsfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <fstream>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::test;

/// Create, edit, export, import and look into a storage, on a copy of the demo.
class DialogsTest final : public QObject, private DialogScratch {
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void enterCreatesWithDefaults();
    void createTakesEveryField();
    void createVerifiesAfterwards();
    void createSaysWhyTheStorageCannotBeRead();
    void createIsBlockedWhileReadOnly();
    void editWritesWhatChanged();
    void editOfSeveralAddsAndRemovesTags();
    void exportNeverReplaces();
    void exportAndImport();
    void importSaysWhatIsWrong();
    void inspectShowsWhatIsSkipped();
    void dakeraSaysWhatItExpectsBeforeAnythingIsChosen();
};

void DialogsTest::enterCreatesWithDefaults()
{
    Workspace& workspace = m_fixture->workspace(Environment::Production);
    const std::size_t before = workspace.listing()->snapshots.size();
    auto& dialog = opened<CreateDialog>(workspace, CreateRequest());
    QTRY_VERIFY_WITH_TIMEOUT(
        textOf(dialog, "createEstimate").contains(QStringLiteral("As last compared, at most about")), kWaitMs);
    const QString estimate = textOf(dialog, "createEstimate");
    QVERIFY2(estimate.startsWith(QStringLiteral("About ")) && estimate.contains(QStringLiteral(" to read.")) &&
                 estimate.contains(QStringLiteral("free on the repository's file system")),
             qPrintable(estimate));
    const SnapshotMetadata* base = workspace.find(*workspace.currentState().baseId);
    QVERIFY(find<QRadioButton>(dialog, "createAutomatic").text().contains(snapshotTitle(*base)));
    const QSignalSpy started(&dialog, &CreateDialog::started);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(started.count(), 1);
    waitForJobs();
    QTRY_COMPARE_WITH_TIMEOUT(workspace.listing()->snapshots.size(), before + 1, kWaitMs);
    const SnapshotMetadata& made = workspace.listing()->snapshots.front();
    QVERIFY(made.description.starts_with("Snapshot of "));
    QCOMPARE(made.type, SnapshotType::Incremental);
    QVERIFY(!made.verifiedAt);
}

void DialogsTest::createTakesEveryField()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    auto& dialog = opened<CreateDialog>(workspace, CreateRequest());
    auto& some = find<QRadioButton>(dialog, "createSome");
    QTRY_VERIFY_WITH_TIMEOUT(some.isEnabled(), kWaitMs);
    QTest::keyClicks(&find<QLineEdit>(dialog, "createDescriptionTitle"), QStringLiteral("it's <b>mine</b>"));
    QTest::keyClicks(&find<QPlainTextEdit>(dialog, "createDescriptionRest"), QStringLiteral("because"));
    QTest::keyClicks(&find<TagsField>(dialog, "createTags"), QStringLiteral("qqq, www ,qqq"));
    find<TagsField>(dialog, "createTags").setFocus();
    QTest::mouseClick(&find<QRadioButton>(dialog, "createFull"), Qt::LeftButton, {}, QPoint(6, 6));
    QTest::mouseClick(&some, Qt::LeftButton, {}, QPoint(6, 6));
    FactsTable& namespaces = table(dialog, "createNamespaces");
    QVERIFY(namespaces.isVisible());
    QVERIFY(namespaces.facts().rowCount() > 1);
    for (int row = 1; row < namespaces.facts().rowCount(); ++row) {
        namespaces.setCurrentIndex(namespaces.facts().index(row, 0));
        QTest::keyClick(&namespaces, Qt::Key_Space);
    }
    QTest::mouseClick(&find<QCheckBox>(dialog, "createPin"), Qt::LeftButton, {}, QPoint(6, 6));
    const CreateRequest request = dialog.request();
    QCOMPARE(request.description, std::string("it's <b>mine</b>\nbecause"));
    QCOMPARE(request.tags, (std::vector<std::string>{"qqq", "www"}));
    QCOMPARE(request.type, CreateRequest::Type::Full);
    QCOMPARE(request.namespaces, std::vector<std::string>{namespaces.facts().rows()[0].key});
    QVERIFY(request.pin);
    QTest::mouseClick(&find<QPushButton>(dialog, "createCommandCopy"), Qt::LeftButton);
    const QString command = QGuiApplication::clipboard()->text();
    for (const char* part : {"--full", "--namespace", "--tag qqq", "--pin", "'\\''"})
        QVERIFY2(command.contains(QLatin1String(part)), qPrintable(command));
    namespaces.facts().setChecked(Qt::Unchecked);
    QVERIFY(!dialog.action()->isEnabled());
    QCOMPARE(textOf(dialog, "createDialogReason"), QStringLiteral("Choose at least one namespace."));
}

void DialogsTest::createVerifiesAfterwards()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    auto& dialog = opened<CreateDialog>(workspace, CreateRequest());
    QTest::mouseClick(&find<QCheckBox>(dialog, "createVerify"), Qt::LeftButton, {}, QPoint(6, 6));
    const std::string last = workspace.listing()->snapshots.front().id;
    QTest::mouseClick(dialog.action(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.listing()->snapshots.front().id != last &&
                                 workspace.listing()->snapshots.front().verifiedAt.has_value(),
                             kWaitMs);
    waitForJobs();
    QCOMPARE(m_fixture->jobs().ids().size(), std::size_t{2});
}

void DialogsTest::createSaysWhyTheStorageCannotBeRead()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    std::filesystem::remove(m_fixture->file("demo/demo.sqlite"));
    auto& dialog = opened<CreateDialog>(workspace, CreateRequest());
    QTRY_VERIFY_WITH_TIMEOUT(
        textOf(dialog, "createStorageState").startsWith(QStringLiteral("The storage cannot be read")), kWaitMs);
    QVERIFY(!find<QRadioButton>(dialog, "createSome").isEnabled());
}

void DialogsTest::createIsBlockedWhileReadOnly()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    auto& dialog = opened<CreateDialog>(workspace, CreateRequest());
    QVERIFY(dialog.action()->isEnabled());
    workspace.setReadOnly(true);
    QVERIFY(!dialog.action()->isEnabled());
    QVERIFY(textOf(dialog, "createDialogReason").contains(QStringLiteral("read-only")));
    // Enter must not get past it.
    QTest::keyClick(&find<QLineEdit>(dialog, "createDescriptionTitle"), Qt::Key_Return);
    QCOMPARE(m_fixture->jobs().ids().size(), std::size_t{0});
}

void DialogsTest::editWritesWhatChanged()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    const std::string id = firstUnpinned(workspace).id;
    const std::vector<std::string> tags = workspace.find(id)->tags;
    auto& dialog = opened<EditDialog>(workspace, std::vector<std::string>{id});
    QVERIFY(!dialog.action()->isEnabled());
    QCOMPARE(textOf(dialog, "editDialogReason"), QStringLiteral("Nothing is changed yet."));
    auto& title = find<QLineEdit>(dialog, "editDescriptionTitle");
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("renamed"));
    find<QPlainTextEdit>(dialog, "editDescriptionRest").clear();
    const auto edits = dialog.edits();
    QCOMPARE(edits.size(), std::size_t{1});
    QCOMPARE(*edits[0].second.description, std::string("renamed"));
    QVERIFY(!edits[0].second.tags && !edits[0].second.pinned);
    QTest::keyClick(&title, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.find(id)->description, std::string("renamed"), kWaitMs);
    QCOMPARE(workspace.find(id)->tags, tags);
    QVERIFY(workspace.undoStack().canUndo());
}

void DialogsTest::editOfSeveralAddsAndRemovesTags()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    const std::string first = workspace.listing()->snapshots[0].id;
    const std::string second = workspace.listing()->snapshots[1].id;
    AnnotationEdit edit;
    edit.tags = std::vector<std::string>{"both", "x,y"};
    QVERIFY(m_fixture->manager()->annotate(first, edit));
    edit.tags = std::vector<std::string>{"both"};
    edit.pinned = true;
    QVERIFY(m_fixture->manager()->annotate(second, edit));
    workspace.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(workspace.find(second)->tags.size(), std::size_t{1}, kWaitMs);
    auto& dialog = opened<EditDialog>(workspace, std::vector<std::string>{first, second});
    FactsTable& tags = table(dialog, "editTags");
    QCOMPARE(tags.facts().rows()[0].check, std::optional(Qt::Checked));
    QCOMPARE(tags.facts().rows()[1].check, std::optional(Qt::PartiallyChecked));
    tags.setCurrentIndex(tags.facts().index(0, 0));
    QTest::keyClick(&tags, Qt::Key_Space);
    QTest::keyClicks(&find<TagsField>(dialog, "editAdded"), QStringLiteral("qqnew"));
    QTest::mouseClick(dialog.action(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.find(first)->tags, (std::vector<std::string>{"qqnew", "x,y"}), kWaitMs);
    QCOMPARE(workspace.find(second)->tags, std::vector<std::string>{"qqnew"});
    QVERIFY(workspace.find(second)->pinned);
}

void DialogsTest::exportNeverReplaces()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    auto& dialog = opened<ExportDialog>(workspace, std::vector<std::string>{firstUnpinned(workspace).id},
                                        QString::fromStdString(m_fixture->file("")));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.action()->isEnabled(), kWaitMs);
    auto& path = find<QLineEdit>(dialog, "exportFilePath");
    path.setText(QString::fromStdString(m_fixture->file("demo/demo.sqlite")));
    QVERIFY(!dialog.action()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(
        textOf(dialog, "exportDialogReason").startsWith(QStringLiteral("That file exists already")), kWaitMs);
    path.setText(QString::fromStdString(m_fixture->file("nowhere/x.tidemark")));
    QTRY_COMPARE_WITH_TIMEOUT(textOf(dialog, "exportDialogReason"), QStringLiteral("That directory does not exist."),
                              kWaitMs);
    path.clear();
    QCOMPARE(textOf(dialog, "exportDialogReason"), QStringLiteral("Choose a file."));
}

void DialogsTest::exportAndImport()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    const std::string id = firstUnpinned(workspace).id;
    auto& out =
        opened<ExportDialog>(workspace, std::vector<std::string>{id}, QString::fromStdString(m_fixture->file("")));
    QTRY_VERIFY_WITH_TIMEOUT(out.action()->isEnabled(), kWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(textOf(out, "exportFacts").startsWith(QStringLiteral("The file will have about ")),
                             kWaitMs);
    QTest::mouseClick(out.action(), Qt::LeftButton);
    waitForJobs();
    const std::string file = m_fixture->file(id + ".tidemark");
    QVERIFY(std::filesystem::exists(file));

    auto& again = opened<ImportDialog>(workspace, file);
    QTRY_VERIFY_WITH_TIMEOUT(
        textOf(again, "importDialogReason").startsWith(QStringLiteral("There is nothing to import")), kWaitMs);
    again.reject();
    QVERIFY(m_fixture->manager()->remove({id}));
    CollectRequest empty;
    empty.emptyTrash = true;
    QVERIFY(m_fixture->manager()->collect(empty, {}));
    workspace.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.find(id) == nullptr, kWaitMs);
    auto& in = opened<ImportDialog>(workspace, file);
    QTRY_VERIFY_WITH_TIMEOUT(in.action()->isEnabled(), kWaitMs);
    QCOMPARE(table(in, "importTable").facts().rows()[0].cells[4], QStringLiteral("is added"));
    QVERIFY(in.action()->text().contains(QStringLiteral("1 snapshot")));
    QTest::keyClick(&in, Qt::Key_Return);
    waitForJobs();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.find(id) != nullptr, kWaitMs);
}

void DialogsTest::importSaysWhatIsWrong()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    const std::string file = m_fixture->file("x.tidemark");
    std::ofstream(file) << "this is no bundle";
    auto& dialog = opened<ImportDialog>(workspace, file);
    QTRY_VERIFY_WITH_TIMEOUT(textOf(dialog, "importState").startsWith(QStringLiteral("The file cannot be imported")),
                             kWaitMs);
    QVERIFY(!dialog.action()->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(m_fixture->jobs().ids().size(), std::size_t{0});
}

void DialogsTest::inspectShowsWhatIsSkipped()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    auto& dialog = opened<InspectDialog>(workspace, m_fixture->storageUri());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.action()->isEnabled(), kWaitMs);
    QVERIFY(table(dialog, "inspectTable").facts().rowCount() >= 4);
    QSignalSpy wanted(&dialog, &InspectDialog::connectRequested);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString().toStdString(), m_fixture->storageUri());
    std::ofstream(m_fixture->file("text")) << "no database at all, but long enough for a header of one, surely";
    auto& other = opened<InspectDialog>(workspace, "sqlite:" + m_fixture->file("text"));
    QTRY_VERIFY_WITH_TIMEOUT(textOf(other, "inspectState").startsWith(QStringLiteral("It cannot be read")), kWaitMs);
    QVERIFY(!other.action()->isEnabled());
}

void DialogsTest::dakeraSaysWhatItExpectsBeforeAnythingIsChosen()
{
    Workspace& workspace = m_fixture->workspace(Environment::Development);
    const std::size_t before = workspace.listing()->snapshots.size();
    auto& dialog = opened<DakeraDialog>(workspace);
    QVERIFY(textOf(dialog, "dakeraWhat").contains(QStringLiteral("ID.snap")));
    QVERIFY(!dialog.action()->isEnabled());
    auto& path = find<QLineEdit>(dialog, "dakeraDirectoryPath");
    path.setText(QString::fromStdString(m_fixture->file("nothing-here")));
    QTRY_VERIFY_WITH_TIMEOUT(textOf(dialog, "dakeraState").contains(QStringLiteral("cannot be read")), kWaitMs);
    QVERIFY(!dialog.action()->isEnabled());
    path.setText(QString::fromStdString(m_fixture->repository()));
    QTRY_VERIFY_WITH_TIMEOUT(textOf(dialog, "dakeraState").contains(QStringLiteral("No snapshot of Dakera")), kWaitMs);
    QVERIFY(!dialog.action()->isEnabled());
    const QString fixtures = QFINDTESTDATA("../../fixtures/dakera/edge-compact");
    QVERIFY(!fixtures.isEmpty());
    path.setText(fixtures);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.action()->isEnabled(), kWaitMs);
    QCOMPARE(find<FactsTable>(dialog, "dakeraTable").facts().rowCount(), 1);
    const QSignalSpy started(&dialog, &DakeraDialog::started);
    QTest::mouseClick(dialog.action(), Qt::LeftButton);
    QCOMPARE(started.count(), 1);
    waitForJobs();
    QTRY_COMPARE_WITH_TIMEOUT(workspace.listing()->snapshots.size(), before + 1, kWaitMs);
}

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
