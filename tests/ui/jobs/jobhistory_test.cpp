// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scratchdirectory.h"
#include "ui/jobs/jobhistory.h"
#include "ui/jobs/jobjournal.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobspanel.h"
#include "ui/jobs/jobtext.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <latch>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

JobDescription describe(JobKind kind, const QString& title)
{
    JobDescription description;
    description.kind = kind;
    description.title = title;
    description.badge = {Environment::Staging, QStringLiteral("orders"), false};
    description.command = QStringLiteral("tidemark-cli create --storage 'postgresql://me:s3cret@db/orders?token=t0k'");
    description.parameters = {{QStringLiteral("storage"), QStringLiteral("postgresql://me:s3cret@db/orders")}};
    description.snapshots = {"snap_1"};
    return description;
}

Error noSpace()
{
    return {Errc::NoSpace, "write failed at postgresql://me:s3cret@db/x", "/srv/x", ENOSPC, Consequence::PartlyDone};
}

} // namespace

/// What the jobs of earlier runs did is still known, within bounds, and without secrets.
class JobHistoryTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void endedJobsOutliveTheRun();
    void noSecretIsWritten_data();
    void noSecretIsWritten();
    void isBounded();
    void quietJobsAreNotKept();
    void whatIsStoppedByQuittingIsKept();
    void dismissedAndClearedAreGone();
    void acknowledgedInterruptedOnesAskNoMore();
    void hostileFiles();
    void panelFiltersByKind();

private:
    QString directory() const { return QString::fromStdString(m_scratch->file("jobs")); }
    QString historyDirectory() const { return directory() + QStringLiteral("/history"); }
    QStringList files() const { return QDir(historyDirectory()).entryList(QDir::Files); }
    JobId run(JobQueue& queue, const JobDescription& description, Result<int> result)
    {
        const JobId id = queue.start<int>(
            this, description, [result](const JobContext&) { return result; },
            [](const int&) {
                return JobReport{QStringLiteral("Made 7"), {QStringLiteral("one is irregular")}};
            },
            {});
        if (!QTest::qWaitFor([&] { return queue.find(id) == nullptr || !isActive(queue.find(id)->state); }))
            qFatal("a job does not end");
        m_clock.advance(1000);
        return id;
    }
    /// What a new run of the program knows, newest first.
    std::vector<JobInfo> nextRun()
    {
        JobQueue queue(m_clock, directory());
        QSignalSpy added(&queue, &JobQueue::added);
        const auto expected = static_cast<std::size_t>(files().size()) + JobJournal(directory()).interrupted().size();
        if (!QTest::qWaitFor([&] { return queue.ids().size() >= expected; }))
            qFatal("the history is not read");
        std::vector<JobInfo> jobs;
        for (const JobId id : queue.ids())
            jobs.push_back(*queue.find(id));
        return jobs;
    }

    std::unique_ptr<test::ScratchDirectory> m_scratch;
    ManualClock m_clock{1'795'000'000'000};
};

void JobHistoryTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    m_scratch = std::make_unique<test::ScratchDirectory>();
}

void JobHistoryTest::endedJobsOutliveTheRun()
{
    {
        JobQueue queue(m_clock, directory());
        run(queue, describe(JobKind::Create, QStringLiteral("Create “a”")), 1);
        run(queue, describe(JobKind::Verify, QStringLiteral("Verify")), fail(noSpace()));
    }
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(historyDirectory() + u'/' + files().first()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t{0600});
    const std::vector<JobInfo> jobs = nextRun();
    QCOMPARE(jobs.size(), std::size_t{2});
    QCOMPARE(jobs[0].description.kind, JobKind::Verify);
    QCOMPARE(jobs[0].state, JobState::Failed);
    QVERIFY(jobs[0].earlierRun && asksForAttention(jobs[0]) && !canRetry(jobs[0]));
    QCOMPARE(jobs[0].error->code, Errc::NoSpace);
    QCOMPARE(jobs[0].error->consequence, Consequence::PartlyDone);
    QCOMPARE(jobs[1].description.title, QStringLiteral("Create “a”"));
    QCOMPARE(jobs[1].description.badge.environment, Environment::Staging);
    QCOMPARE(jobs[1].state, JobState::SucceededWithWarnings);
    QCOMPARE(jobs[1].report.summary, QStringLiteral("Made 7"));
    QCOMPARE(jobs[1].report.warnings, QStringList{QStringLiteral("one is irregular")});
    QCOMPARE(jobs[1].description.snapshots, std::vector<std::string>{"snap_1"});
    QCOMPARE(jobs[1].finishedAtMs, std::int64_t{1'795'000'000'000});
    QCOMPARE(jobs[1].log.front().text, QStringLiteral("Preparing"));
    QCOMPARE(jobs[1].log.front().atMs, std::int64_t{1'795'000'000'000});
}

void JobHistoryTest::noSecretIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* text, const char* shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("postgresql://me:s3cret@db:5432/x", "postgresql://me:…@db:5432/x");
    row("'postgresql://me:s3@cret@db/x' and more", "'postgresql://me:…@db/x' and more");
    row("postgresql://:s3cret@db/x", "postgresql://:…@db/x");
    row("qdrant://h/?api_key=s3cret&tls=1", "qdrant://h/?api_key=…&tls=1");
    row("a?Password=s3cret", "a?Password=…");
    row("http://db:5432/a@b", "http://db:5432/a@b");
    row("sqlite:/home/me:you@x/a.sqlite", "sqlite:/home/me:you@x/a.sqlite");
}

void JobHistoryTest::noSecretIsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(withoutSecrets(text), shown);
    JobQueue queue(m_clock, directory());
    JobDescription description = describe(JobKind::Restore, text);
    description.parameters.insert(QStringLiteral("tags"), QJsonArray{text});
    run(queue, description, fail(noSpace()));
    QTRY_COMPARE(files().size(), 1);
    QFile file(historyDirectory() + u'/' + files().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(!bytes.contains("s3cret") && !bytes.contains("t0k"), bytes.constData());
}

void JobHistoryTest::isBounded()
{
    const JobHistory history(historyDirectory());
    JobInfo job;
    job.description = describe(JobKind::Create, QStringLiteral("x"));
    job.state = JobState::Succeeded;
    for (std::int64_t i = 1; i <= static_cast<std::int64_t>(JobHistory::kMaxJobs) + 5; ++i) {
        job.finishedAtMs = i;
        history.keep(history.newFile(i), job);
    }
    QCOMPARE(files().size(), qsizetype(JobHistory::kMaxJobs));
    const std::vector<JobInfo> jobs = nextRun();
    QCOMPARE(jobs.size(), JobHistory::kMaxJobs);
    QCOMPARE(jobs.back().finishedAtMs, std::int64_t{6}); // The oldest went.
    QVERIFY(jobs.back().id >= 1);
    JobQueue queue(m_clock, directory());
    QTRY_COMPARE(queue.ids().size(), JobHistory::kMaxJobs);
    QVERIFY(run(queue, job.description, 1) > jobs.front().id);
}

void JobHistoryTest::quietJobsAreNotKept()
{
    {
        JobQueue queue(m_clock, directory());
        JobDescription description = describe(JobKind::Annotate, QStringLiteral("Edit"));
        description.quiet = true;
        run(queue, description, 1);
        run(queue, description, fail(noSpace()));
    }
    QCOMPARE(files().size(), 1);
}

void JobHistoryTest::whatIsStoppedByQuittingIsKept()
{
    const auto entered = std::make_shared<std::latch>(1);
    {
        JobQueue queue(m_clock, directory());
        queue.start<int>(this, describe(JobKind::Create, QStringLiteral("x")),
                         [entered](const JobContext& context) -> Result<int> {
                             entered->count_down();
                             while (true)
                                 TM_TRY(context.checkStop());
                         },
                         {}, {});
        entered->wait();
    }
    const std::vector<JobInfo> jobs = nextRun();
    QCOMPARE(jobs.size(), std::size_t{1});
    QCOMPARE(jobs.front().state, JobState::Cancelled);
}

void JobHistoryTest::dismissedAndClearedAreGone()
{
    {
        JobQueue queue(m_clock, directory());
        const JobId first = run(queue, describe(JobKind::Create, QStringLiteral("a")), 1);
        run(queue, describe(JobKind::Create, QStringLiteral("b")), 1);
        run(queue, describe(JobKind::Create, QStringLiteral("c")), fail(noSpace()));
        queue.dismiss(first);
    }
    QCOMPARE(files().size(), 2);
    {
        JobQueue queue(m_clock, directory());
        QTRY_COMPARE(queue.ids().size(), std::size_t{2});
        queue.clearHistory(); // What failed stays until somebody has seen it.
        QCOMPARE(queue.ids().size(), std::size_t{1});
        queue.acknowledge(queue.ids().front());
    }
    QCOMPARE(files().size(), 1);
    QVERIFY(nextRun().front().acknowledged);
    {
        JobQueue queue(m_clock, directory());
        QTRY_COMPARE(queue.ids().size(), std::size_t{1});
        queue.clearHistory();
    }
    QVERIFY(files().isEmpty());
}

void JobHistoryTest::acknowledgedInterruptedOnesAskNoMore()
{
    const pid_t child = ::fork();
    if (child == 0) {
        JobInfo job;
        job.description = describe(JobKind::Restore, QStringLiteral("Restore"));
        job.startedAtMs = 1'794'000'000'000;
        const auto mark = JobJournal(directory()).begin(job);
        ::_exit(mark.has_value() ? 0 : 1); // As a crash does.
    }
    int status = -1;
    QVERIFY(child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    QVERIFY(asksForAttention(nextRun().front()));
    {
        JobQueue queue(m_clock, directory());
        queue.acknowledge(queue.ids().front());
    }
    QVERIFY(JobJournal(directory()).interrupted().empty());
    const std::vector<JobInfo> jobs = nextRun();
    QCOMPARE(jobs.size(), std::size_t{1});
    QCOMPARE(jobs.front().state, JobState::Interrupted);
    QVERIFY(!asksForAttention(jobs.front()));
}

void JobHistoryTest::hostileFiles()
{
    QVERIFY(QDir().mkpath(historyDirectory()));
    const auto write = [this](const char* name, const QByteArray& bytes) {
        QFile file(historyDirectory() + u'/' + QLatin1String(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("1.json", {}));
    QVERIFY(write("2.json", QByteArray(qsizetype{1} << 20, '[')));
    QVERIFY(write("3.json", R"({"version":1,"kind":"explode","title":"x"})"));
    QVERIFY(write("4.json", "{\"version\":1,\"kind\":\"create\",\"title\":\"a\\u202eb\",\"state\":\"running\","
                            "\"log\":[\"<b>\\u202e\",7],\"error\":{\"code\":"
                            "\"odd\",\"errno\":-1,\"consequence\":99}}"));
    QVERIFY(write("6.json",
                  "{\"version\":1,\"kind\":\"verify\",\"title\":\"b\",\"state\":\"succeeded\",\"finishedAtMs\":5,"
                  "\"log\":[\"<b>\\u202e\",7,[],[-1,\"\\u202e\"],[1e300,3],[\"\"],[1795000000000,\"Done\"]]}"));
    QCOMPARE(::mkfifo(QFile::encodeName(historyDirectory() + QStringLiteral("/5.json")).constData(), 0600), 0);
    const auto found = JobHistory(historyDirectory()).read();
    QCOMPARE(found.size(), std::size_t{2});
    const JobInfo& odd = found.front().job.description.kind == JobKind::Create ? found[0].job : found[1].job;
    const JobInfo& ended = found.front().job.description.kind == JobKind::Create ? found[1].job : found[0].job;
    QVERIFY(!isActive(odd.state));
    QVERIFY(!odd.description.title.contains(QChar(0x202e)));
    QCOMPARE(ended.state, JobState::Succeeded);
    QCOMPARE(ended.log.size(), qsizetype{7});
    for (const JobLogLine& line : ended.log)
        QVERIFY(line.atMs >= 0 && !logLineText(line).contains(QChar(0x202e)));
    QCOMPARE(logLineText(ended.log.front()).left(3), QStringLiteral("<b>"));
    QCOMPARE(logLineText(ended.log.back()), QStringLiteral("11:06:40  Done"));
}

void JobHistoryTest::panelFiltersByKind()
{
    {
        JobQueue queue(m_clock, directory());
        run(queue, describe(JobKind::Create, QStringLiteral("a")), 1);
        run(queue, describe(JobKind::Verify, QStringLiteral("b")), 1);
        run(queue, describe(JobKind::Verify, QStringLiteral("c")), fail(noSpace()));
    }
    JobQueue queue(m_clock, directory());
    JobsPanel panel(queue, m_clock);
    panel.resize(1300, 260);
    panel.show();
    auto* list = panel.findChild<QTreeView*>(QStringLiteral("jobList"));
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QCOMPARE(panel.selectedId(), JobId{0}); // Nobody asked for what is only remembered.
    auto* kinds = panel.findChild<QComboBox*>(QStringLiteral("jobsKind"));
    kinds->setFocus();
    QTest::keyClicks(kinds, QStringLiteral("Verify"));
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(panel.findChild<QToolButton*>(QStringLiteral("jobsFilterHistory"))->text(), QStringLiteral("History 2"));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("jobRetry"))->isVisible());
    QVERIFY(panel.findChild<QPushButton*>(QStringLiteral("jobRerun"))->isVisible());
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("jobAcknowledge")), Qt::LeftButton);
    QTest::mouseClick(panel.findChild<QToolButton*>(QStringLiteral("jobsClear")), Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 0);
    kinds->setCurrentIndex(0);
    QVERIFY(queue.ids().empty());
}

QTEST_MAIN(JobHistoryTest)
#include "jobhistory_test.moc"
