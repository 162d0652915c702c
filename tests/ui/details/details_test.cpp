// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/detailsfixture.h"

#include "ui/support/format.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

#include <filesystem>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::test;

class DetailsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void helpsWhereNothingIsSelected();
    void saysThatItReads();
    void contentsOfASnapshot();
    void contentsThatCannotBeRead();
    void lineageUpToTheFullOne();
    void verifyAsksAndShowsDamage();
    void historyTellsOfEdits();
    void rawManifest();
    void severalSnapshots();
    void currentStateInWords();
    void currentStateThatCannotBeKnown_data();
    void currentStateThatCannotBeKnown();
    void rowsStayWhileTheyAreRefreshed();
};

namespace {

std::vector<std::string> idsOf(const QSignalSpy& spy)
{
    return spy.at(0).at(0).value<std::vector<std::string>>();
}

/// Turns a byte of the largest file of the repository.
void damageASegment(const std::string& repository)
{
    std::filesystem::path largest;
    std::uintmax_t size = 0;
    for (const auto& entry : std::filesystem::directory_iterator(repository + "/segments")) {
        if (entry.file_size() > size) {
            size = entry.file_size();
            largest = entry.path();
        }
    }
    std::filesystem::permissions(largest, std::filesystem::perms::owner_all);
    QFile file(QString::fromStdString(largest.string()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    // In the middle stand values; the ids of the damaged vectors stay readable.
    const auto middle = static_cast<qint64>(size / 2);
    QVERIFY(file.seek(middle));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(middle));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 0x40)));
}

} // namespace

void DetailsTest::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void DetailsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

void DetailsTest::helpsWhereNothingIsSelected()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    for (const char* key : {"Ctrl+N", "Ctrl+Shift+R", "Ctrl+D", "Ctrl+F", "F1"})
        QVERIFY(fixture.text("detailsMessageText").contains(QLatin1String(key)));
    fixture.picture(QStringLiteral("nothing"));
}

void DetailsTest::saysThatItReads()
{
    DetailsFixture fixture;
    fixture.panel->setSelection({"snap_1_1"}, false);
    QCOMPARE(fixture.text("detailsMessageTitle"), QStringLiteral("Reading…"));
    QVERIFY(fixture.load());
    QCOMPARE(fixture.text("detailsMessageTitle"), QStringLiteral("This snapshot is gone"));
    fixture.panel->setSelection({fixture.titled("Weekly").id}, false);
    QVERIFY(fixture.get<QTabWidget>("detailsTabs")->isVisible());
}

void DetailsTest::contentsOfASnapshot()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const SnapshotMetadata snapshot = fixture.titled("Country names corrected");
    fixture.show(snapshot.id, Contents);
    QCOMPARE(fixture.text("contentsMessage"), QStringLiteral("Reading…"));
    auto* view = fixture.get<QTreeView>("contentsView");
    const QAbstractItemModel* model = view->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), static_cast<int>(snapshot.namespaces.size()), kWaitMs);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("cities"));
    std::uint64_t rows = 0;
    const Result<SnapshotDetails> details = fixture.manager()->show(snapshot.id);
    QVERIFY(details.has_value());
    for (const NamespaceSummary& ns : details->namespaces)
        rows += ns.rows;
    QCOMPARE(rows, snapshot.totalVectors);
    QVERIFY(fixture.text("contentsAbout").contains(QStringLiteral("cities")));
    QVERIFY(fixture.get<QPlainTextEdit>("contentsConfig")->toPlainText().contains(QStringLiteral("CREATE TABLE")));
    fixture.picture(QStringLiteral("contents"));

    QSignalSpy filter(fixture.panel.get(), &DetailsPanel::filterRequested);
    QTest::mouseClick(fixture.get<QPushButton>("versionsButton"), Qt::LeftButton);
    QCOMPARE(filter[0][0].toString(), QStringLiteral("ns:\"cities\""));

    // By a click on the header: the largest number of vectors first or last.
    QHeaderView* header = view->header();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(3) + header->sectionSize(3) / 2, header->height() / 2));
    const auto vectors = [&](int row) { return model->index(row, 3).data().toString().remove(u',').toInt(); };
    for (int row = 1; row < model->rowCount(); ++row)
        QVERIFY(vectors(row - 1) <= vectors(row));
    QVERIFY(fixture.text("contentsAbout").contains(QStringLiteral("cities"))); // The selection moves with its row.

    QTest::keyClicks(fixture.get<QLineEdit>("contentsFilter"), QStringLiteral("EMO"));
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(fixture.text("contentsMessage"), QStringLiteral("1 of 4 namespace(s)"));
    QTest::keyClicks(fixture.get<QLineEdit>("contentsFilter"), QStringLiteral("x"));
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(fixture.text("contentsMessage"), QStringLiteral("No namespace matches the filter."));
    QVERIFY(!fixture.get<QPushButton>("versionsButton")->isEnabled());
}

void DetailsTest::contentsThatCannotBeRead()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    const std::string manifest = fixture.profile.repository + "/snapshots/" + id + ".jsonl";
    std::filesystem::permissions(fixture.profile.repository + "/snapshots", std::filesystem::perms::owner_all);
    std::filesystem::remove(manifest);
    fixture.show(id, Contents);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.text("contentsMessage").contains(QStringLiteral("could not be read")), kWaitMs);
    fixture.get<QTabWidget>("detailsTabs")->setCurrentIndex(Raw);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.text("rawNote").contains(QStringLiteral("could not be read")), kWaitMs);
    fixture.picture(QStringLiteral("raw-failed"));
    QVERIFY(fixture.load());
    QCOMPARE(fixture.text("detailsMessageTitle"), QStringLiteral("This snapshot is gone"));
}

void DetailsTest::lineageUpToTheFullOne()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const SnapshotMetadata snapshot = fixture.titled("Before the model experiment");
    std::vector<std::string> lineage;
    for (const SnapshotMetadata* it = &snapshot; it != nullptr;
         it = it->parentId ? fixture.workspace->find(*it->parentId) : nullptr)
        lineage.push_back(it->id);
    const auto& all = fixture.workspace->listing()->snapshots;
    const auto children = std::count_if(all.begin(), all.end(),
                                        [&](const SnapshotMetadata& other) { return other.parentId == snapshot.id; });
    QVERIFY(lineage.size() > 2);
    QVERIFY(children > 0);

    fixture.show(snapshot.id, Lineage);
    auto* view = fixture.get<QTreeView>("lineageView");
    QCOMPARE(view->model()->rowCount(), static_cast<int>(lineage.size()) + static_cast<int>(children));
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("this one"));
    QCOMPARE(view->model()->index(1, 0).data().toString(), QStringLiteral("parent"));
    QCOMPARE(view->model()->index(view->model()->rowCount() - 1, 0).data().toString(), QStringLiteral("child"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.text("lineageCost").contains(QStringLiteral("no other snapshot is needed")),
                             kWaitMs);
    fixture.picture(QStringLiteral("lineage"));

    QSignalSpy selected(fixture.panel.get(), &DetailsPanel::selectRequested);
    QTest::mouseClick(fixture.get<QPushButton>("selectLineageButton"), Qt::LeftButton);
    QCOMPARE(idsOf(selected), lineage);
    selected.clear();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(idsOf(selected), std::vector<std::string>{lineage[1]});
}

void DetailsTest::verifyAsksAndShowsDamage()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("First import").id;
    fixture.show(id, VerifyPage);
    QVERIFY(fixture.text("verifyWord").startsWith(QStringLiteral("✓ verified")));
    fixture.picture(QStringLiteral("verify"));
    QSignalSpy asked(fixture.panel.get(), &DetailsPanel::verifyRequested);
    QTest::mouseClick(fixture.get<QPushButton>("verifyFullButton"), Qt::LeftButton);
    QTest::mouseClick(fixture.get<QPushButton>("verifyQuickButton"), Qt::LeftButton);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(idsOf(asked), std::vector<std::string>{id});
    QCOMPARE(asked[0][1].toBool(), false);
    QCOMPARE(asked[1][1].toBool(), true);

    damageASegment(fixture.profile.repository);
    fixture.workspace->verify({{id}, false});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.text("verifyWord").contains(QStringLiteral("damaged")), kWaitMs);
    QTRY_VERIFY(fixture.isIdle());
    QVERIFY(fixture.text("verifySentences").contains(QStringLiteral("full snapshot")));
    const QString damage = fixture.get<QPlainTextEdit>("verifyDamage")->toPlainText();
    QVERIFY(damage.contains(QStringLiteral("damaged vector")));
    QVERIFY2(damage.contains(QStringLiteral("\n    ")), qPrintable(damage)); // Which ones, below their namespace.
    fixture.picture(QStringLiteral("verify-damaged"));
    const auto& all = fixture.workspace->listing()->snapshots;
    const auto child =
        std::find_if(all.begin(), all.end(), [&](const SnapshotMetadata& other) { return other.parentId == id; });
    QVERIFY(child != all.end());
    fixture.panel->setSelection({child->id}, false);
    QVERIFY(fixture.text("verifyWord").contains(QStringLiteral("at risk")));
    QVERIFY(fixture.text("verifySentences").contains(QStringLiteral("First import")));
    fixture.picture(QStringLiteral("verify-risk"));
}

void DetailsTest::historyTellsOfEdits()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    fixture.show(id, History);
    auto* view = fixture.get<QTreeView>("historyView");
    const int before = view->model()->rowCount();
    QVERIFY(before >= 1);
    AnnotationEdit edit;
    edit.pinned = true;
    fixture.workspace->annotate({{id, edit}}, QStringLiteral("Pin it"));
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), before + 1, kWaitMs);
    QCOMPARE(view->model()->index(0, 1).data().toString(), QStringLiteral("Pin it"));
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->index(0, 2).data().toString().contains(QStringLiteral("done")), kWaitMs);
    fixture.picture(QStringLiteral("history"));
    QSignalSpy job(fixture.panel.get(), &DetailsPanel::showJobRequested);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(job.count(), 1);
    QCOMPARE(job[0][0].value<JobId>(), fixture.gui.jobs->ids().front());
}

void DetailsTest::rawManifest()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    fixture.show(id, Raw);
    auto* text = fixture.get<QPlainTextEdit>("rawText");
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QString::fromStdString(id)), kWaitMs);
    QVERIFY(text->isReadOnly());
    fixture.picture(QStringLiteral("raw"));
    QTest::mouseClick(fixture.get<QPushButton>("rawCopyButton"), Qt::LeftButton);
    QFile file(QString::fromStdString(fixture.profile.repository + "/snapshots/" + id + ".jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(file.readAll()));
}

void DetailsTest::severalSnapshots()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const SnapshotMetadata older = fixture.titled("First import");
    const SnapshotMetadata newer = fixture.titled("Before the model experiment");
    fixture.panel->setSelection({older.id, newer.id}, false);
    QCOMPARE(fixture.text("severalTitle"), QStringLiteral("2 snapshot(s) selected"));
    QCOMPARE(fixture.text("severalPinned"), QStringLiteral("2 of 2"));
    QCOMPARE(fixture.text("severalTags"), QStringLiteral("none"));
    QVERIFY(fixture.text("severalAdded").startsWith(shownBytes(older.sizeBytes + newer.sizeBytes)));
    fixture.picture(QStringLiteral("several"));
    QSignalSpy compare(fixture.panel.get(), &DetailsPanel::compareRequested);
    QTest::mouseClick(fixture.get<QPushButton>("severalCompareButton"), Qt::LeftButton);
    QCOMPARE(compare[0][0].value<std::string>(), older.id);
    QCOMPARE(*compare[0][1].value<std::optional<std::string>>(), newer.id);
    fixture.panel->setSelection({older.id}, true);
    QTest::mouseClick(fixture.get<QPushButton>("severalCompareButton"), Qt::LeftButton);
    QVERIFY(!compare[1][1].value<std::optional<std::string>>());
    // One of them goes away.
    const std::string third = fixture.titled("Weekly").id;
    fixture.panel->setSelection({older.id, newer.id, third}, false);
    QVERIFY(fixture.get<QPushButton>("severalCompareButton")->isHidden());
    QVERIFY(fixture.manager()->remove({third}));
    QVERIFY(fixture.load());
    QVERIFY(fixture.text("severalGone").contains(QStringLiteral("no longer")));
    QVERIFY(!fixture.get<QPushButton>("severalCompareButton")->isHidden());
}

void DetailsTest::currentStateInWords()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    fixture.panel->setSelection({}, true);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace->currentState().knowledge == CurrentState::Knowledge::Known, kWaitMs);
    const ChangeCounts total = fixture.workspace->currentState().changes->total;
    QVERIFY(fixture.text("currentText")
                .contains(QStringLiteral("%1 vectors were added, %2 changed and %3 removed")
                              .arg(total.added)
                              .arg(total.changed)
                              .arg(total.removed)));
    auto* view = fixture.get<QTreeView>("currentView");
    QCOMPARE(view->model()->rowCount(), 4);
    fixture.picture(QStringLiteral("current"));
    QSignalSpy create(fixture.panel.get(), &DetailsPanel::createRequested);
    QTest::mouseClick(fixture.get<QPushButton>("currentCreateButton"), Qt::LeftButton);
    QCOMPARE(create.count(), 1);
    QSignalSpy selected(fixture.panel.get(), &DetailsPanel::selectRequested);
    QTest::mouseClick(fixture.get<QPushButton>("currentBaseButton"), Qt::LeftButton);
    QCOMPARE(idsOf(selected), std::vector<std::string>{*fixture.workspace->currentState().baseId});
    // A new snapshot has all of it.
    fixture.workspace->create({});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.text("currentText").contains(QStringLiteral("exactly what its base holds")),
                             kWaitMs);
    QSignalSpy changed(fixture.workspace.get(), &Workspace::currentStateChanged);
    QTRY_VERIFY(fixture.get<QPushButton>("compareAgainButton")->isEnabled());
    QTest::mouseClick(fixture.get<QPushButton>("compareAgainButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() >= 2, kWaitMs); // Comparing, Known.
    fixture.workspace->setReadOnly(true);
    QTRY_VERIFY(!fixture.get<QPushButton>("currentCreateButton")->isEnabled());
    QVERIFY(fixture.text("currentReason").contains(QStringLiteral("read-only")));
}

void DetailsTest::currentStateThatCannotBeKnown_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("words");
    QTest::newRow("no storage") << QString() << QStringLiteral("only a repository");
    QTest::newRow("no base") << QStringLiteral("memory:empty") << QStringLiteral("descends from no snapshot");
    QTest::newRow("missing") << QStringLiteral("sqlite:/nowhere/at-all.sqlite") << QStringLiteral("could not be read");
}

void DetailsTest::currentStateThatCannotBeKnown()
{
    QFETCH(const QString, uri);
    QFETCH(const QString, words);
    DetailsFixture fixture([&](Profile& profile) { profile.storageUri = uri.toStdString(); });
    QVERIFY(fixture.load());
    fixture.panel->setSelection({}, true);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.text("currentText").contains(words), kWaitMs);
    QVERIFY(fixture.get<QTreeView>("currentView")->isHidden());
    QCOMPARE(fixture.get<QPushButton>("currentCreateButton")->isHidden(), uri.isEmpty());
    fixture.picture(QStringLiteral("current-%1").arg(QLatin1String(QTest::currentDataTag()).size()));
}

void DetailsTest::rowsStayWhileTheyAreRefreshed()
{
    DetailFactsModel model({QStringLiteral("a"), QStringLiteral("b")}, {1});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rows = [](int bonus) {
        std::vector<DetailFactsModel::Row> made;
        for (int i = 0; i < 5; ++i)
            made.push_back({std::to_string(i),
                            {{QString::number(i), {}, {}}, {QString::number(10 - i + bonus), 10 - i + bonus, {}}}});
        return made;
    };
    model.setRows(rows(0));
    const QPersistentModelIndex third(model.index(2, 0));
    model.setRows(rows(100)); // In place.
    QVERIFY(third.isValid());
    QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("108"));
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(third.row(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("106"));
    const QPersistentModelIndex first(model.index(0, 0));
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(first.row(), 4);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!third.isValid());
}

QTEST_MAIN(DetailsTest)
#include "details_test.moc"
