// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Windows on what no one should have: names of 10,000 characters, texts that look like HTML or turn lines round, clocks
// that leap, snapshots that others delete, no snapshot, one, and a chain of 100,000.
#include "faultwindow.h"
#include "repository/manifest.h"
#include "support/repositoryfixture.h"
#include "ui/details/detailspanel.h"
#include "ui/jobs/jobqueue.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QTabWidget>

using namespace tidemark;
using namespace tidemark::ui;
using test::kFaultWaitMs;

namespace {

const std::string kHostile = "<img src=x onerror=1><b>bold</b>\xe2\x80\xaegnp.exe " + std::string(10'000, 'W');

/// What would show a text from outside as something else than it is: labels that take it for HTML, and text that turns
/// a line round.
QString deceived(const QWidget& window)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible())
            continue;
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            return label->objectName() + QStringLiteral(" shows HTML");
        if (label->text().contains(QChar(0x202e)) || label->accessibleName().contains(QChar(0x202e)))
            return label->objectName() + QStringLiteral(" is turned round");
    }
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        if (each->toolTip().contains(QChar(0x202e)) || each->toolTip().contains(QStringLiteral("<img")))
            return each->objectName() + QStringLiteral("'s tool tip");
    }
    return window.windowTitle().contains(QChar(0x202e)) ? QStringLiteral("the window's title") : QString();
}

/// A chain of incremental snapshots that hold the same, each the child of the one before it. Written past the engine's
/// commit, 100,000 of which would take minutes.
std::vector<std::string> deepChain(test::RepositoryFixture& repository, std::size_t length)
{
    std::vector<std::string> ids = repository.addChain(1);
    Manifest manifest = *repository.catalog().read(ids.front());
    SnapshotMetadata& metadata = manifest.metadata;
    metadata.type = SnapshotType::Incremental;
    while (ids.size() < length) {
        metadata.parentId = ids.back();
        metadata.createdAt += 60;
        ++metadata.sequence;
        metadata.id = "snap_" + std::to_string(metadata.createdAt * 1000) + '_' + std::to_string(metadata.sequence);
        ids.push_back(metadata.id);
        repository.files.replaceBytes(repository.repository().snapshots() + '/' + metadata.id + ".jsonl",
                                      encodeManifest(manifest));
    }
    return ids;
}

QDialog* openDialog(const QWidget& window)
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(widget);
        if (dialog != nullptr && widget != &window && widget->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class OddInputTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void namesOfTenThousandCharacters();
    void clockThatLeaps_data();
    void clockThatLeaps();
    void deletedByAnotherProcess();
    void noSnapshotThenOneThenNone();
    void aChainOfAHundredThousand();
};

void OddInputTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

void OddInputTest::namesOfTenThousandCharacters()
{
    test::FaultWindow f;
    Profile profile = f.fixture.demoProfile(Environment::Production);
    profile.name = QString::fromStdString(kHostile);
    QVERIFY(f.open(profile));
    f.window->resize(1400, 850);
    const std::string id = f.idAt(1);
    AnnotationEdit edit;
    edit.description = kHostile + "\n" + kHostile;
    edit.tags = {"<h1>tag</h1>", "\xe2\x80\xaegat", std::string(60, 'W')};
    f.workspace().annotate({{id, edit}}, QString::fromStdString(kHostile).left(200));
    QTRY_COMPARE_WITH_TIMEOUT(f.workspace().find(id)->description, *edit.description, kFaultWaitMs);
    f.timeline().select({id});
    auto* tabs = f.window->findChild<DetailsPanel*>()->findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
        QCOMPARE(deceived(*f.window), QString());
        QVERIFY2(f.window->minimumSizeHint().width() <= 1400, qPrintable(tabs->tabText(i)));
    }
    for (const Command command : {Command::Create, Command::EditAnnotation, Command::Export, Command::Delete,
                                  Command::Trash, Command::Collect, Command::Restore, Command::About}) {
        f.action(command).trigger();
        QDialog* dialog = openDialog(*f.window);
        QVERIFY2(dialog != nullptr, qPrintable(f.action(command).objectName()));
        f.fixture.questions.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(deceived(*dialog), QString());
        QVERIFY2(dialog->minimumSizeHint().width() <= 1400, qPrintable(f.action(command).objectName()));
        dialog->close();
        QTRY_VERIFY(openDialog(*f.window) == nullptr);
    }
    // A job about it, its row, its details and the bar that tells of it.
    f.workspace().verify({{id}, false});
    QVERIFY(f.rest());
    f.action(Command::FocusJobs).trigger();
    QCoreApplication::processEvents();
    QCOMPARE(deceived(*f.window), QString());
    QVERIFY(f.window->minimumSizeHint().width() <= 1400);
    QCOMPARE(f.window->width(), 1400);
}

void OddInputTest::clockThatLeaps_data()
{
    QTest::addColumn<qint64>("leapMs");
    constexpr qint64 kDay = 86'400'000;
    QTest::newRow("ten years back") << -3650 * kDay;
    QTest::newRow("an hour back") << -3'600'000LL;
    QTest::newRow("ten years on") << 3650 * kDay;
}

void OddInputTest::clockThatLeaps()
{
    QFETCH(qint64, leapMs);
    test::FaultWindow f;
    QVERIFY(f.open());
    const std::string parent = f.idAt(0);
    const std::string trashed = f.idAt(4);
    f.workspace().remove({trashed});
    QVERIFY(f.rest());
    f.fixture.clock.advance(leapMs);
    CreateRequest request;
    request.description = "after the leap";
    const JobId job = f.workspace().create(request);
    QVERIFY(f.rest());
    QCOMPARE(f.fixture.jobs->find(job)->state, JobState::Succeeded);
    const JobInfo* info = f.fixture.jobs->find(job);
    QVERIFY(info->finishedAtMs >= info->startedAtMs);
    // A child stays a child, and what was taken last is on top, whatever the clock said.
    const SnapshotMetadata& newest = f.workspace().listing()->snapshots.front();
    QCOMPARE(newest.description, request.description);
    QCOMPARE(newest.parentId.value_or(""), parent);
    QCOMPARE(f.workspace().currentState().baseId.value_or(""), newest.id);
    auto* list = f.window->findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        for (int column = 0; column < list->model()->columnCount(); ++column) {
            const QString text = list->model()->index(row, column).data().toString();
            QVERIFY2(!text.contains(QStringLiteral("in -")) && !text.startsWith(u'-'), qPrintable(text));
        }
    }
    // The trash is not emptied by a leap, and says days between none and seven.
    f.action(Command::Trash).trigger();
    auto* table = test::findWidget<QAbstractItemView>(QStringLiteral("trashTable"));
    QVERIFY(table != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kFaultWaitMs);
    const QString stays = table->model()->index(0, 4).data().toString();
    const int days = stays.section(u' ', 0, 0).toInt();
    QVERIFY2(days <= 7 && (days > 0 || leapMs > 0), qPrintable(stays));
    openDialog(*f.window)->reject();
    f.workspace().undelete({trashed});
    QVERIFY(f.rest());
    QVERIFY(f.workspace().find(trashed) != nullptr);
}

void OddInputTest::deletedByAnotherProcess()
{
    test::FaultWindow f;
    QVERIFY(f.open());
    const std::string id = f.idAt(2);
    f.timeline().select({id});
    const auto other = f.workspace().engine().manager();
    QVERIFY(other && (*other)->remove({id}));
    // Not known here yet: what is asked of it fails with a reason, and the listing is read again.
    const JobId job = f.workspace().verify({{id}, false});
    QTRY_VERIFY_WITH_TIMEOUT(!isActive(f.fixture.jobs->find(job)->state), kFaultWaitMs);
    QCOMPARE(f.fixture.jobs->find(job)->state, JobState::Failed);
    QCOMPARE(f.fixture.jobs->find(job)->error->code, Errc::NotFound);
    f.action(Command::Refresh).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(f.workspace().find(id) == nullptr, kFaultWaitMs);
    QCOMPARE(f.timeline().selectedIds(), std::vector<std::string>());
    for (const Command command : {Command::Restore, Command::Delete, Command::Verify, Command::Rename})
        QVERIFY2(!f.action(command).isEnabled(), qPrintable(f.action(command).objectName()));
}

void OddInputTest::noSnapshotThenOneThenNone()
{
    test::FaultWindow f;
    Profile profile = f.fixture.demoProfile();
    profile.repository = f.fixture.scratch.file("new");
    QVERIFY(f.open(profile));
    auto* create = test::findWidget<QAbstractButton>(QStringLiteral("emptyListCreate"), f.window.get());
    QVERIFY(create != nullptr && create->isVisible());
    f.action(Command::CreateNow).trigger();
    QVERIFY(f.rest());
    QCOMPARE(f.workspace().listing()->snapshots.size(), std::size_t(1));
    QTRY_VERIFY(!create->isVisible());
    const std::string only = f.idAt(0);
    f.timeline().select({only});
    auto* tabs = f.window->findChild<DetailsPanel*>()->findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
    }
    for (const Command command : {Command::GoToParent, Command::GoToChild, Command::SelectLineage,
                                  Command::SelectDependants, Command::GoToCurrentState, Command::FindNext})
        f.action(command).trigger();
    f.timeline().select({only});
    f.action(Command::Retention).trigger();
    QCoreApplication::processEvents();
    f.action(Command::ClosePage).trigger();
    f.workspace().remove({only});
    QVERIFY(f.rest());
    QVERIFY(f.workspace().listing()->snapshots.empty());
    QTRY_VERIFY(create->isVisible());
    QVERIFY(!f.action(Command::Restore).isEnabled());
}

void OddInputTest::aChainOfAHundredThousand()
{
    constexpr std::size_t kDeep = 100'000;
    test::RepositoryFixture repository(1, "/repo");
    const std::vector<std::string> ids = deepChain(repository, kDeep);
    test::FaultWindow f;
    f.fixture.fileSystem = &repository.files;
    Profile profile;
    profile.name = QStringLiteral("deep");
    profile.repository = "/repo";
    QVERIFY(f.open(profile));
    QCOMPARE(f.workspace().listing()->snapshots.size(), kDeep);
    auto* list = f.window->findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, kFaultWaitMs);
    auto* tabs = f.window->findChild<DetailsPanel*>()->findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
    for (const std::string& id : {ids.back(), ids[kDeep / 2], ids.front()}) {
        QElapsedTimer timer;
        timer.start();
        f.timeline().select({id});
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
        }
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
    f.action(Command::GoToChild).trigger();
    f.timeline().select({ids.back()});
    f.action(Command::SelectLineage).trigger();
    QVERIFY(f.timeline().selectedIds().size() >= 1);
    f.window.reset();
    f.fixture.questions.waitForDone();
}

QTEST_MAIN(OddInputTest)
#include "oddinput_test.moc"
