// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scratchdirectory.h"
#include "ui/jobs/jobjournal.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/progressestimate.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <latch>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

JobInfo sampleJob()
{
    JobInfo job;
    job.description.kind = JobKind::Restore;
    job.description.title = QStringLiteral("Restore “<b>weekly</b>”");
    job.description.badge = {Environment::Production, QStringLiteral("orders"), false};
    job.description.command = QStringLiteral("tidemark-cli restore snap_1");
    job.description.snapshots = {"snap_1"};
    job.description.parameters = {{QStringLiteral("storage"), QStringLiteral("sqlite:/x")}};
    job.startedAtMs = 1'795'000'000'000;
    return job;
}

/// A process that ends without tidying up, as a crash does, while its job is journaled.
bool crashWhileAtWork(const QString& directory)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const auto mark = JobJournal(directory).begin(sampleJob());
        ::_exit(mark.has_value() ? 0 : 1);
    }
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class JobJournalTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatACrashLeftIsReadAndDismissed();
    void aLivingProcessIsLeftAlone();
    void onlyJobsThatWriteAreJournaledWhileTheyWork();
    void hostileFiles();
    void anUnwritableDirectoryIsLoggedOnly();
    void estimateSaysNothingEarly();
    void estimateIsSteady();
    void estimateRisesSlowlyAndFallsAtOnce();
    void estimateSurvivesALeap();
    void estimateStartsAfreshWithAPhase();

private:
    QString directory() const { return QString::fromStdString(m_scratch->file("journal")); }
    QStringList files() const { return QDir(directory()).entryList(QDir::Files | QDir::System); }
    std::unique_ptr<test::ScratchDirectory> m_scratch;
    ManualClock m_clock{1'795'000'000'000};
};

void JobJournalTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_scratch = std::make_unique<test::ScratchDirectory>();
}

void JobJournalTest::whatACrashLeftIsReadAndDismissed()
{
    QVERIFY(crashWhileAtWork(directory()));
    QCOMPARE(files().size(), 1);
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(directory() + u'/' + files().first()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t{0600});
    QCOMPARE(::stat(QFile::encodeName(directory()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t{0700});
    {
        JobQueue queue(m_clock, directory());
        QCOMPARE(queue.ids().size(), std::size_t{1});
        const JobInfo* job = queue.find(queue.ids().front());
        const JobInfo sample = sampleJob();
        QCOMPARE(job->state, JobState::Interrupted);
        QCOMPARE(job->description.kind, JobKind::Restore);
        QCOMPARE(job->description.title, sample.description.title);
        QCOMPARE(job->description.badge.environment, Environment::Production);
        QCOMPARE(job->description.command, sample.description.command);
        QCOMPARE(job->description.parameters, sample.description.parameters);
        QCOMPARE(job->description.snapshots, sample.description.snapshots);
        QCOMPARE(job->startedAtMs, sample.startedAtMs);
        QVERIFY(job->report.summary.contains(QStringLiteral("offers to complete or to undo it.")));
        QCOMPARE(queue.activeCount(), std::size_t{0});
        QCOMPARE(queue.retry(job->id), JobId{0});
    }
    QCOMPARE(files().size(), 1); // Seen is not dismissed.
    {
        JobQueue queue(m_clock, directory());
        queue.dismiss(queue.ids().front());
        QVERIFY(queue.ids().empty());
    }
    QVERIFY(files().isEmpty());
}

void JobJournalTest::aLivingProcessIsLeftAlone()
{
    auto mark = JobJournal(directory()).begin(sampleJob());
    QVERIFY(mark.has_value());
    QCOMPARE(files().size(), 1);
    QVERIFY(JobJournal(directory()).interrupted().empty());
    JobJournal::remove(directory() + u'/' + files().first());
    QCOMPARE(files().size(), 1);
    mark->reset();
    QVERIFY(files().isEmpty());
}

void JobJournalTest::onlyJobsThatWriteAreJournaledWhileTheyWork()
{
    JobQueue queue(m_clock, directory());
    const auto gate = std::make_shared<std::latch>(1);
    const auto entered = std::make_shared<std::atomic<int>>(0);
    const auto work = [gate, entered](const JobContext&) -> Result<int> {
        ++*entered;
        gate->wait();
        return 1;
    };
    JobDescription reads = sampleJob().description;
    reads.writes = false;
    queue.start<int>(this, reads, work, {}, {});
    QTRY_COMPARE(entered->load(), 1);
    QVERIFY(!queue.anyWriting());
    QVERIFY(files().isEmpty());
    queue.start<int>(this, sampleJob().description, work, {}, {});
    QTRY_COMPARE(entered->load(), 2);
    QVERIFY(queue.anyWriting());
    QCOMPARE(files().size(), 1);
    gate->count_down();
    QTRY_COMPARE(queue.activeCount(), std::size_t{0});
    QVERIFY(files().isEmpty());
}

void JobJournalTest::hostileFiles()
{
    QVERIFY(QDir().mkpath(directory()));
    const QString at = directory() + u'/';
    QVERIFY(writeFile(at + QStringLiteral("empty.json"), {}));
    QVERIFY(writeFile(at + QStringLiteral("noise.json"), QByteArray(1000, '\xff')));
    QVERIFY(writeFile(at + QStringLiteral("huge.json"), QByteArray(qsizetype{1} << 20, '[')));
    QVERIFY(writeFile(at + QStringLiteral("deep.json"), QByteArray(100'000, '[')));
    QVERIFY(writeFile(at + QStringLiteral("newer.json"), R"({"version":2,"kind":"create","title":"x"})"));
    QVERIFY(writeFile(at + QStringLiteral("kind.json"), R"({"version":1,"kind":"explode","title":"x"})"));
    QVERIFY(writeFile(at + QStringLiteral("untitled.json"), R"({"version":1,"kind":"create","title":7})"));
    QCOMPARE(::mkfifo(QFile::encodeName(at + QStringLiteral("fifo.json")).constData(), 0600), 0);
    QCOMPARE(::symlink("/etc/passwd", QFile::encodeName(at + QStringLiteral("link.json")).constData()), 0);
    QVERIFY(QDir().mkpath(at + QStringLiteral("directory.json")));
    QVERIFY(JobJournal(directory()).interrupted().empty());
    // Understood, and not to be believed.
    QVERIFY(writeFile(at + QStringLiteral("odd.json"),
                      "{\"version\":1,\"kind\":\"create\",\"title\":\"a\\u202eb\\n\",\"startedAtMs\":-5,"
                      "\"badge\":{\"environment\":\"harmless\"},\"snapshots\":[1,{}],\"parameters\":[]}"));
    const auto found = JobJournal(directory()).interrupted();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].job.description.title, QStringLiteral("a\\u{202e}b\\n"));
    QCOMPARE(found[0].job.description.badge.environment, Environment::Production);
    QCOMPARE(found[0].job.startedAtMs, std::int64_t{0});
}

void JobJournalTest::anUnwritableDirectoryIsLoggedOnly()
{
    QVERIFY(writeFile(directory(), "a file where the directory should be"));
    JobQueue queue(m_clock, directory());
    const JobId id =
        queue.start<int>(this, sampleJob().description, [](const JobContext&) -> Result<int> { return 1; }, {}, {});
    QTRY_COMPARE(queue.find(id)->state, JobState::Succeeded);
    const QList<JobLogLine>& log = queue.find(id)->log;
    QCOMPARE(
        std::count_if(log.begin(), log.end(),
                      [](const JobLogLine& line) { return line.text.startsWith(QStringLiteral("Not journaled")); }),
        1);
}

void JobJournalTest::estimateSaysNothingEarly()
{
    ProgressEstimate estimate;
    for (int tenths = 0; tenths < 50; ++tenths)
        estimate.add(tenths * 100, {Phase::Scanning, static_cast<std::uint64_t>(tenths) * 100, 100'000, {}});
    QVERIFY(!estimate.perSecond());
    QVERIFY(!estimate.secondsLeft());
    ProgressEstimate slow; // Long at work, and not two per cent of it.
    for (int second = 0; second <= 60; ++second)
        slow.add(second * 1000, {Phase::Scanning, static_cast<std::uint64_t>(second), 100'000, {}});
    QVERIFY(!slow.secondsLeft());
    ProgressEstimate open; // No total: a rate, and no time.
    for (int second = 0; second <= 10; ++second)
        open.add(second * 1000, {Phase::Scanning, static_cast<std::uint64_t>(second) * 10, 0, {}});
    QVERIFY(open.perSecond() && std::abs(*open.perSecond() - 10) < 0.01);
    QVERIFY(!open.secondsLeft());
}

void JobJournalTest::estimateIsSteady()
{
    ProgressEstimate estimate;
    constexpr std::uint64_t kGiB = std::uint64_t{1} << 30;
    for (int tenths = 0; tenths <= 300; ++tenths)
        estimate.add(tenths * 100, {Phase::Verifying, static_cast<std::uint64_t>(tenths) * kGiB, 1000 * kGiB, {}});
    QVERIFY(std::abs(*estimate.perSecond() / static_cast<double>(10 * kGiB) - 1) < 0.001);
    QCOMPARE(*estimate.secondsLeft(), std::int64_t{90}); // 70 s, on the ladder.
}

void JobJournalTest::estimateRisesSlowlyAndFallsAtOnce()
{
    ProgressEstimate estimate;
    std::uint64_t done = 0;
    std::int64_t now = 0;
    for (; now <= 20'000; now += 100, done += 100)
        estimate.add(now, {Phase::Scanning, done, 100'000, {}});
    const std::int64_t before = *estimate.secondsLeft();
    QCOMPARE(before, std::int64_t{90});
    std::int64_t last = before;
    std::int64_t lastRise = now - 5000;
    for (; now <= 80'000; now += 100) { // Stalled.
        estimate.add(now, {Phase::Scanning, done, 100'000, {}});
        if (!estimate.secondsLeft())
            break;
        if (*estimate.secondsLeft() != last) {
            const auto& steps = ProgressEstimate::kSteps;
            const auto at = std::find(steps.begin(), steps.end(), last);
            QCOMPARE(*estimate.secondsLeft(), *(at + 1));
            QVERIFY(now - lastRise >= 5000);
            lastRise = now;
            last = *estimate.secondsLeft();
        }
    }
    QVERIFY(last > before);
    estimate.add(now + 100, {Phase::Scanning, 99'000, 100'000, {}});
    QCOMPARE(*estimate.secondsLeft(), std::int64_t{5});
}

void JobJournalTest::estimateSurvivesALeap()
{
    ProgressEstimate estimate;
    std::uint64_t done = 0;
    std::int64_t now = 0;
    for (; now <= 10'000; now += 100, done += 100)
        estimate.add(now, {Phase::Scanning, done, 100'000, {}});
    const double before = *estimate.perSecond();
    now += 8 * 3600 * 1000; // Asleep.
    estimate.add(now, {Phase::Scanning, done, 100'000, {}});
    QCOMPARE(*estimate.perSecond(), before);
    now -= 24 * 3600 * 1000; // Set back.
    estimate.add(now, {Phase::Scanning, done, 100'000, {}});
    estimate.add(now + 100, {Phase::Scanning, done + 100, 100'000, {}});
    QVERIFY(std::abs(*estimate.perSecond() - before) < 1);
}

void JobJournalTest::estimateStartsAfreshWithAPhase()
{
    ProgressEstimate estimate;
    for (int second = 0; second <= 10; ++second)
        estimate.add(second * 1000, {Phase::Scanning, static_cast<std::uint64_t>(second) * 10, 200, {}});
    QVERIFY(estimate.perSecond());
    estimate.add(10'100, {Phase::Writing, 0, 200, {}});
    QVERIFY(!estimate.perSecond());
    QVERIFY(!estimate.secondsLeft());
}

QTEST_GUILESS_MAIN(JobJournalTest)
#include "jobjournal_test.moc"
