// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// A storage that stops answering, or that loses its connection, at every single call of every action; a job that is
// told to stop at each of them; a disk that is full from each call on. The window lives on, says what happened, and
// nothing is changed.
#include "faultwindow.h"
#include "io/faultfilesystem.h"
#include "ui/jobs/jobqueue.h"

#include <QAbstractItemView>

#include <cerrno>
#include <chrono>

using namespace tidemark;
using namespace tidemark::ui;
using test::kFaultWaitMs;

class StorageFaultsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void stopsAnswering_data();
    void stopsAnswering();
    void losesItsConnection_data();
    void losesItsConnection();
    void stoppedAfterTheCommitPoint();
    void comparisonThatNeverAnswers();
    void fullDisk();

private:
    /// Starts the action of a row.
    static JobId start(test::FaultWindow& f, const QString& action);
};

void StorageFaultsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

JobId StorageFaultsTest::start(test::FaultWindow& f, const QString& action)
{
    if (action == QLatin1String("create"))
        return f.workspace().create({});
    return f.workspace().restore(f.idAt(5), {}, f.workspace().profile().storageUri, RestoreVerify::Quick);
}

void StorageFaultsTest::stopsAnswering_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("create") << QStringLiteral("create");
    QTest::newRow("restore") << QStringLiteral("restore");
}

void StorageFaultsTest::stopsAnswering()
{
    QFETCH(QString, action);
    test::FaultWindow f;
    QVERIFY(f.open());
    QVERIFY(f.rest());
    const std::string before = f.fingerprint();
    int cancelled = 0;
    QSet<int> phases;
    for (std::uint64_t call = 1;; ++call) {
        f.script->blockAt(f.script->calls() + call);
        const JobId job = start(f, action);
        QVERIFY(QTest::qWaitFor([&] { return f.script->isBlocked() || !isActive(f.fixture.jobs->find(job)->state); },
                                kFaultWaitMs));
        // It needs no more calls than that. The gate may have stopped what the window asks after it.
        if (!isActive(f.fixture.jobs->find(job)->state)) {
            QVERIFY(f.fixture.jobs->find(job)->state == JobState::Succeeded);
            f.script->release(); // The gate is not for who comes after it.
            break;
        }
        // The window answers, and says why nothing else can use the storage.
        QTRY_VERIFY(!f.action(Command::Create).isEnabled()); // It hears of the start by a signal.
        QTRY_VERIFY(f.action(Command::Create).statusTip().contains(QStringLiteral("at work on the same data")));
        f.timeline().select({f.idAt(call % 14)});
        f.action(Command::StopJob).trigger();
        QVERIFY(f.fixture.jobs->find(job)->state == JobState::Cancelling);
        f.script->release();
        QVERIFY(f.rest());
        const JobState state = f.fixture.jobs->find(job)->state;
        if (state == JobState::Succeeded || state == JobState::SucceededWithWarnings)
            break; // The commit point was behind it, and that is what is said.
        QCOMPARE(state, JobState::Cancelled);
        QCOMPARE(f.fingerprint(), before);
        for (const JobPhase& phase : f.fixture.jobs->find(job)->phases)
            phases.insert(static_cast<int>(phase.phase));
        ++cancelled;
    }
    qInfo("%s: stopped at %d calls in %d phases", qPrintable(action), cancelled, static_cast<int>(phases.size()));
    QVERIFY(cancelled > 5);
    QVERIFY(phases.size() >= 2);
}

void StorageFaultsTest::losesItsConnection_data()
{
    stopsAnswering_data();
}

void StorageFaultsTest::losesItsConnection()
{
    QFETCH(QString, action);
    test::FaultWindow f;
    QVERIFY(f.open());
    QVERIFY(f.rest());
    const std::string before = f.fingerprint();
    int failed = 0;
    for (std::uint64_t call = 1;; ++call) {
        f.script->failAt(f.script->calls() + call, Error{Errc::Io, "the connection was reset", "sqlite:x", 0, {}});
        const JobId job = start(f, action);
        QVERIFY(QTest::qWaitFor([&] { return !isActive(f.fixture.jobs->find(job)->state); }, kFaultWaitMs));
        if (f.fixture.jobs->find(job)->state != JobState::Failed)
            break;
        QVERIFY2(f.barText().contains(QStringLiteral("Nothing was changed")), qPrintable(f.barText()));
        QVERIFY(f.rest());
        QCOMPARE(f.fingerprint(), before);
        ++failed;
        f.fixture.jobs->dismiss(job);
    }
    QVERIFY(failed > 5);
}

void StorageFaultsTest::stoppedAfterTheCommitPoint()
{
    test::FaultWindow f;
    QVERIFY(f.open());
    const std::string older = f.idAt(5);
    f.script->blockCommit();
    const JobId job = f.workspace().restore(older, {}, f.workspace().profile().storageUri);
    QTRY_VERIFY_WITH_TIMEOUT(f.script->isBlocked(), kFaultWaitMs);
    f.fixture.jobs->cancel(job);
    f.script->release();
    QVERIFY(f.rest());
    // Too late to stop: the answer is what happened, not what was asked for.
    QCOMPARE(f.fixture.jobs->find(job)->state, JobState::Succeeded);
    QCOMPARE(f.workspace().currentState().baseId.value_or(""), older);
}

void StorageFaultsTest::comparisonThatNeverAnswers()
{
    test::FaultWindow f;
    QVERIFY(f.open());
    QVERIFY(f.rest());
    f.script->blockAt(f.script->calls() + 3);
    f.action(Command::Refresh).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(f.script->isBlocked(), kFaultWaitMs);
    // Everything that is known stays, and can be walked through.
    f.timeline().select({f.idAt(3)});
    QCOMPARE(f.timeline().selectedIds(), std::vector<std::string>{f.idAt(3)});
    QVERIFY(f.action(Command::Verify).isEnabled());
    f.action(Command::CloseConnection).trigger();
    QVERIFY(f.window->workspace() == nullptr);
    f.script->release();
    QVERIFY(f.open(demoProfile(f.fixture.scratch.file("demo"))));
    QCOMPARE(f.workspace().state(), Workspace::State::Ready);
}

void StorageFaultsTest::fullDisk()
{
    test::FaultWindow f;
    FaultFileSystem disk(f.fixture.files);
    f.fixture.fileSystem = &disk;
    QVERIFY(f.open());
    QVERIFY(f.rest());
    const std::string before = f.fingerprint();
    const JobId first = start(f, QStringLiteral("create"));
    const std::uint64_t callsBefore = disk.calls();
    QVERIFY(f.rest());
    QCOMPARE(f.fixture.jobs->find(first)->state, JobState::Succeeded);
    const std::uint64_t calls = disk.calls() - callsBefore;
    std::string withOne = f.fingerprint();
    QVERIFY(withOne != before);
    int failed = 0;
    int unknowns = 0;
    // What frees no space still works on a full disk, so reading is let be; each third call is enough of them.
    for (std::uint64_t call = 1; call < calls; call += 3) {
        disk.arm({disk.calls() + call, Fault::error(ENOSPC), true});
        const JobId job = start(f, QStringLiteral("create"));
        QVERIFY(QTest::qWaitFor([&] { return f.fixture.jobs->activeCount() == 0; }, kFaultWaitMs));
        const JobInfo* info = f.fixture.jobs->find(job);
        disk.arm({});
        if (info->state != JobState::Failed)
            break;
        QCOMPARE(info->error->code, Errc::NoSpace);
        // Where the name of the new snapshot is there and only its sync failed, nobody knows, and that is what is said.
        const bool unknown = info->error->consequence == Consequence::Unknown;
        QVERIFY2(f.barText().contains(unknown ? QStringLiteral("It is not known whether the change took effect")
                                              : QStringLiteral("Nothing was changed")),
                 qPrintable(f.barText()));
        QVERIFY(f.rest());
        unknowns += unknown ? 1 : 0;
        if (unknown)
            withOne = f.fingerprint();
        QCOMPARE(f.fingerprint(), withOne);
        ++failed;
        f.fixture.jobs->dismiss(job);
    }
    QVERIFY2(failed > 3, qPrintable(QString::number(failed)));
    QVERIFY2(unknowns <= 1, qPrintable(QString::number(unknowns)));
    QVERIFY(f.workspace().create({}) != 0); // Space again.
    QVERIFY(f.rest());
    QVERIFY(f.fingerprint() != withOne);
    f.window.reset();
    f.fixture.jobs.reset();
    f.fixture.questions.waitForDone();
}

QTEST_MAIN(StorageFaultsTest)
#include "storagefaults_test.moc"
