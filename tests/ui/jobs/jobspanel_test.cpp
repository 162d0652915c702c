// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scratchdirectory.h"
#include "ui/jobs/jobjournal.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobspanel.h"
#include "ui/jobs/jobsummarybar.h"
#include "ui/support/shownzone.h"
#include "ui/support/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <atomic>
#include <latch>
#include <sys/wait.h>
#include <unistd.h>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

struct Gate {
    std::latch closed{1};
    std::atomic<int> entered{0};
    void open() { closed.count_down(); }
};
using Work = std::function<Result<int>(const JobContext&)>;

Work gated(const std::shared_ptr<Gate>& gate, const Progress& progress = {})
{
    return [gate, progress](const JobContext& context) -> Result<int> {
        context.report(progress);
        ++gate->entered;
        while (!gate->closed.try_wait()) {
            TM_TRY(context.checkStop());
            std::this_thread::yield();
        }
        return 7;
    };
}

Work failing()
{
    return [](const JobContext&) -> Result<int> {
        return fail({Errc::NoSpace, "write failed", "/srv/<b>x</b>", ENOSPC, Consequence::NothingChanged});
    };
}

JobDescription describe(const QString& title, std::vector<ResourceUse> uses = {})
{
    JobDescription description;
    description.title = title;
    description.badge = {Environment::Production, QStringLiteral("orders-vec"), false};
    description.uses = std::move(uses);
    description.cancelEffect = QStringLiteral("Nothing is changed.");
    description.command = QStringLiteral("tidemark-cli --repository /srv/backup create --storage sqlite:/srv/orders");
    return description;
}

bool crashWhileAtWork(const QString& directory)
{
    JobInfo job;
    job.description = describe(QStringLiteral("Create “nightly-0322”"));
    job.startedAtMs = 1'794'990'000'000;
    const pid_t child = ::fork();
    if (child == 0) {
        const auto mark = JobJournal(directory).begin(job);
        ::_exit(mark.has_value() ? 0 : 1);
    }
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

class JobsPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsAreInOrder();
    void quietJobsOnlyIfTheyFailed();
    void cellsSayWhatGoesOn();
    void theLogIsInTheShownZone();
    void emptyPanel();
    void stopAndRetryByClicks();
    void stopIsNotShownPastTheCommitPoint();
    void acknowledgeAndDismiss();
    void interruptedCanBeRunAgain();
    void filtersByKeys();
    void cancelSelectedTakesTheOnlyOne();
    void copies();
    void summaryBar();
    void pictures();

private:
    JobId start(const JobDescription& description, Work work)
    {
        return m_queue->start<int>(this, description, std::move(work),
                                   [](const int&) {
                                       return JobReport{QStringLiteral("Made 1,173 vectors"), {}};
                                   },
                                   {});
    }
    JobState state(JobId id) const { return m_queue->find(id)->state; }
    template <typename T>
    T* part(const char* name) const
    {
        return m_panel->findChild<T*>(QLatin1String(name));
    }
    void showPanel()
    {
        m_panel = std::make_unique<JobsPanel>(*m_queue, m_clock);
        m_panel->resize(1300, 260);
        m_panel->show();
    }

    ManualClock m_clock{1'795'000'000'000};
    std::unique_ptr<test::ScratchDirectory> m_scratch;
    std::shared_ptr<Gate> m_gate;
    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<JobsPanel> m_panel;
};

void JobsPanelTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    m_scratch = std::make_unique<test::ScratchDirectory>();
    m_gate = std::make_shared<Gate>();
    m_clock.set(1'795'000'000'000);
    m_queue = std::make_unique<JobQueue>(m_clock, QString());
}

void JobsPanelTest::cleanup()
{
    m_panel.reset();
    m_queue.reset();
}

void JobsPanelTest::rowsAreInOrder()
{
    JobListModel model(*m_queue, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto order = [&model] {
        std::vector<JobId> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.push_back(model.idAt(row));
        return ids;
    };
    const JobId failed = start(describe(QStringLiteral("fails")), failing());
    QTRY_COMPARE(state(failed), JobState::Failed);
    const JobId done = start(describe(QStringLiteral("ends")), [](const JobContext&) { return 1; });
    QTRY_COMPARE(state(done), JobState::Succeeded);
    const JobId a = start(describe(QStringLiteral("a"), {{"x", true}}), gated(m_gate));
    const JobId b = start(describe(QStringLiteral("b"), {{"x", true}}), gated(m_gate));
    const JobId c = start(describe(QStringLiteral("c"), {{"x", true}}), gated(m_gate));
    const JobId d = start(describe(QStringLiteral("d")), gated(m_gate));
    QCOMPARE(order(), (std::vector<JobId>{failed, d, a, b, c, done}));
    QCOMPARE(model.count(JobListModel::Filter::Running), 2);
    QCOMPARE(model.count(JobListModel::Filter::Queued), 2);
    QCOMPARE(model.count(JobListModel::Filter::History), 2);
    m_queue->acknowledge(failed);
    QCOMPARE(order(), (std::vector<JobId>{d, a, b, c, done, failed}));
    m_queue->cancel(b);
    QCOMPARE(order(), (std::vector<JobId>{d, a, c, b, done, failed}));
    model.setFilter(JobListModel::Filter::Running);
    QCOMPARE(order(), (std::vector<JobId>{d, a}));
    m_gate->open();
    QTRY_COMPARE(m_queue->activeCount(), std::size_t{0});
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(JobListModel::Filter::History);
    QCOMPARE(order(), (std::vector<JobId>{d, c, b, a, done, failed}));
    m_queue->dismiss(c);
    QCOMPARE(order(), (std::vector<JobId>{d, b, a, done, failed}));
}

void JobsPanelTest::quietJobsOnlyIfTheyFailed()
{
    JobListModel model(*m_queue, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    JobDescription quiet = describe(QStringLiteral("edit"));
    quiet.quiet = true;
    const JobId done = start(quiet, [](const JobContext&) { return 1; });
    QTRY_COMPARE(state(done), JobState::Succeeded);
    QCOMPARE(model.rowCount(), 0);
    const JobId failed = start(quiet, failing());
    QTRY_COMPARE(state(failed), JobState::Failed);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), failed);
}

void JobsPanelTest::cellsSayWhatGoesOn()
{
    JobListModel model(*m_queue, m_clock);
    JobDescription verify = describe(QString(10'000, u'x'));
    verify.kind = JobKind::Verify;
    start(verify, gated(m_gate, {Phase::Verifying, 1288490189, 2040109466, {}}));
    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QTRY_COMPARE(text(JobListModel::ProgressColumn), QStringLiteral("63 %  1.2 of 1.9 GiB"));
    QCOMPARE(model.index(0, JobListModel::ProgressColumn).data(JobListModel::PermilleRole).toInt(), 631);
    QCOMPARE(text(JobListModel::StateColumn), QStringLiteral("Running: Verifying"));
    QCOMPARE(text(JobListModel::ConnectionColumn), QStringLiteral("PRODUCTION · orders-vec"));
    QVERIFY(text(JobListModel::TitleColumn).size() < 400);
    m_clock.advance(65'000);
    QCOMPARE(text(JobListModel::ElapsedColumn), QStringLiteral("1 min 05 s"));
    const QString sentence = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(sentence.contains(QStringLiteral("Running, on orders-vec, Production. Verifying. 63 per cent")));
}

void JobsPanelTest::theLogIsInTheShownZone()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Tokyo");
    ::tzset();
    const auto back = qScopeGuard([&zone] {
        ZoneChoice::instance().set(ShownZone::Local);
        qputenv("TZ", zone);
        ::tzset();
    });
    showPanel();
    const JobId id = start(describe(QStringLiteral("a")), failing());
    QTRY_COMPARE(state(id), JobState::Failed);
    m_panel->select(id);
    const auto first = [this] { return part<QPlainTextEdit>("jobLog")->toPlainText().section(u'\n', 0, 0); };
    QCOMPARE(first(), QStringLiteral("20:06:40  Preparing"));
    ZoneChoice::instance().set(ShownZone::Utc);
    QCOMPARE(first(), QStringLiteral("11:06:40  Preparing"));
    ZoneChoice::instance().set(ShownZone::Local);
    QCOMPARE(first(), QStringLiteral("20:06:40  Preparing"));
}

void JobsPanelTest::emptyPanel()
{
    showPanel();
    QVERIFY(part<QLabel>("jobsEmpty")->isVisible());
    QVERIFY(part<QLabel>("jobsEmpty")->text().startsWith(QStringLiteral("No jobs yet.")));
    QVERIFY(!part<QWidget>("jobDetails")->isVisible());
    QCOMPARE(m_panel->selectedId(), JobId{0});
    m_panel->cancelSelected();
    m_panel->focusList();
}

void JobsPanelTest::stopAndRetryByClicks()
{
    showPanel();
    const JobId id = start(describe(QStringLiteral("Create")), gated(m_gate));
    QCOMPARE(m_panel->selectedId(), id);
    auto* stop = part<QPushButton>("jobStop");
    auto* retry = part<QPushButton>("jobRetry");
    QVERIFY(stop->isVisible());
    QVERIFY(!retry->isVisible());
    QCOMPARE(stop->text(), QStringLiteral("Stop"));
    QCOMPARE(stop->toolTip(), QStringLiteral("Nothing is changed."));
    QTRY_COMPARE(m_gate->entered.load(), 1);
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!stop->isVisible());
    QTRY_COMPARE(state(id), JobState::Cancelled);
    QVERIFY(part<QLabel>("jobOutcome")->text().contains(QStringLiteral("Nothing is changed.")));
    QVERIFY(retry->isVisible());
    retry->setFocus();
    QTest::keyClick(retry, Qt::Key_Space);
    QCOMPARE(m_queue->ids().size(), std::size_t{2});
    m_gate->open();
    QTRY_COMPARE(state(m_queue->ids().front()), JobState::Succeeded);
}

void JobsPanelTest::stopIsNotShownPastTheCommitPoint()
{
    showPanel();
    const JobId id = start(describe(QStringLiteral("Create")), gated(m_gate, {Phase::Committing, 0, 1, {}}));
    m_panel->select(id);
    QTRY_VERIFY(!part<QPushButton>("jobStop")->isVisible());
    QCOMPARE(part<QLabel>("jobOutcome")->text(), QStringLiteral("Finishing: it can no longer be stopped."));
}

void JobsPanelTest::acknowledgeAndDismiss()
{
    showPanel();
    const JobId id = start(describe(QStringLiteral("<b>Create</b>")), failing());
    QTRY_COMPARE(state(id), JobState::Failed);
    m_panel->select(id);
    const QString outcome = part<QLabel>("jobOutcome")->text();
    QVERIFY(outcome.startsWith(QStringLiteral("No space is left")));
    QVERIFY(outcome.contains(QStringLiteral("Nothing was changed.")));
    QVERIFY(part<QPlainTextEdit>("jobLog")->toPlainText().contains(QStringLiteral("/srv/<b>x</b>")));
    auto* acknowledge = part<QPushButton>("jobAcknowledge");
    QTest::mouseClick(acknowledge, Qt::LeftButton);
    QVERIFY(m_queue->find(id)->acknowledged);
    QVERIFY(!acknowledge->isVisible());
    QTest::mouseClick(part<QPushButton>("jobDismiss"), Qt::LeftButton);
    QVERIFY(m_queue->find(id) == nullptr);
    QVERIFY(part<QLabel>("jobsEmpty")->isVisible());
}

void JobsPanelTest::interruptedCanBeRunAgain()
{
    const QString journal = QString::fromStdString(m_scratch->file("journal"));
    QVERIFY(crashWhileAtWork(journal));
    m_queue = std::make_unique<JobQueue>(m_clock, journal);
    showPanel();
    const JobId id = m_queue->ids().front();
    m_panel->select(id);
    QSignalSpy rerun(m_panel.get(), &JobsPanel::rerunRequested);
    QVERIFY(!part<QPushButton>("jobRetry")->isVisible());
    QTest::mouseClick(part<QPushButton>("jobRerun"), Qt::LeftButton);
    QCOMPARE(rerun.count(), 1);
    QCOMPARE(rerun.at(0).at(0).value<JobId>(), id);
    QTest::mouseClick(part<QPushButton>("jobDismiss"), Qt::LeftButton);
    QVERIFY(m_queue->ids().empty());
    QTRY_VERIFY(QDir(journal).isEmpty());
}

void JobsPanelTest::filtersByKeys()
{
    showPanel();
    const JobId done = start(describe(QStringLiteral("done")), [](const JobContext&) { return 1; });
    QTRY_COMPARE(state(done), JobState::Succeeded);
    const JobId running = start(describe(QStringLiteral("running")), gated(m_gate));
    auto* filter = part<QToolButton>("jobsFilterRunning");
    QCOMPARE(filter->text(), QStringLiteral("Running 1"));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Space);
    auto* list = part<QTreeView>("jobList");
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(m_panel->selectedId(), running);
    m_panel->select(done); // Another one than the filter shows.
    QCOMPARE(m_panel->selectedId(), done);
    QVERIFY(part<QToolButton>("jobsFilterAll")->isChecked());
    m_panel->focusList();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(m_panel->selectedId(), running);
    QTest::mouseClick(part<QToolButton>("jobsFilterQueued"), Qt::LeftButton);
    QCOMPARE(m_panel->selectedId(), JobId{0});
    QVERIFY(part<QLabel>("jobsEmpty")->text().startsWith(QStringLiteral("No job is queued.")));
}

void JobsPanelTest::cancelSelectedTakesTheOnlyOne()
{
    showPanel();
    const JobId done = start(describe(QStringLiteral("done")), [](const JobContext&) { return 1; });
    QTRY_COMPARE(state(done), JobState::Succeeded);
    const JobId running = start(describe(QStringLiteral("running")), gated(m_gate));
    const JobId other = start(describe(QStringLiteral("other")), gated(m_gate));
    m_panel->select(done);
    m_panel->cancelSelected();
    QCOMPARE(state(running), JobState::Running);
    QCOMPARE(state(other), JobState::Running);
    m_queue->cancel(other);
    QTRY_COMPARE(state(other), JobState::Cancelled);
    m_panel->cancelSelected();
    QTRY_COMPARE(state(running), JobState::Cancelled);
}

void JobsPanelTest::copies()
{
    showPanel();
    const JobId id = start(describe(QStringLiteral("Create")), failing());
    QTRY_COMPARE(state(id), JobState::Failed);
    m_panel->select(id);
    QTest::mouseClick(part<QPushButton>("jobCopyCommand"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_queue->find(id)->description.command);
    QTest::mouseClick(part<QPushButton>("jobCopyDetails"), Qt::LeftButton);
    const QString details = QGuiApplication::clipboard()->text();
    QVERIFY(details.contains(QStringLiteral("State: Failed")));
    QVERIFY(details.contains(QStringLiteral("no-space")));
    QVERIFY(details.contains(QStringLiteral("Log:")));
}

void JobsPanelTest::summaryBar()
{
    QWidget parent;
    auto* bar = new JobSummaryBar(*m_queue, &parent);
    parent.show();
    QVERIFY(bar->isHidden());
    const JobId id = start(describe(QStringLiteral("Create R&D")), gated(m_gate, {Phase::Scanning, 620, 1000, {}}));
    QTRY_COMPARE(bar->text(), QStringLiteral("Create R&&D 62 %"));
    QVERIFY(bar->isVisible());
    QSignalSpy activated(bar, &JobSummaryBar::activated);
    QTest::mouseClick(bar, Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    m_gate->open();
    QTRY_COMPARE(state(id), JobState::Succeeded);
    QVERIFY(bar->isHidden());
}

void JobsPanelTest::pictures()
{
    const QString journal = QString::fromStdString(m_scratch->file("journal"));
    QVERIFY(crashWhileAtWork(journal));
    m_queue = std::make_unique<JobQueue>(m_clock, journal);
    showPanel();
    const JobId failed = start(describe(QStringLiteral("<h1>Restore</h1> <img src=x> “weekly”")), failing());
    QTRY_COMPARE(state(failed), JobState::Failed);
    const JobId done = start(describe(QString(10'000, u'W')), [](const JobContext&) { return 1; });
    QTRY_COMPARE(state(done), JobState::Succeeded);
    const auto value = std::make_shared<std::atomic<std::uint64_t>>(0);
    const JobId running = start(describe(QStringLiteral("Create “nightly-0323”"), {{"x", true}}),
                                [gate = m_gate, value](const JobContext& context) -> Result<int> {
                                    while (!gate->closed.try_wait()) {
                                        TM_TRY(context.checkStop());
                                        context.report({Phase::Scanning, value->load(), 2'000'000, "orders"});
                                        std::this_thread::yield();
                                    }
                                    return 1;
                                });
    start(describe(QStringLiteral("Restore “before the reindex”"), {{"x", true}}), gated(m_gate));
    JobDescription busy = describe(QStringLiteral("Collect"));
    busy.badge = {Environment::Test, QStringLiteral("scratch"), false};
    start(busy, gated(m_gate, {Phase::Writing, 12, 0, {}}));
    QTRY_COMPARE(m_queue->find(running)->progress.phase, Phase::Scanning);
    std::uint64_t amount = 0;
    for (int second = 1; second <= 30; ++second) {
        amount += 30'000 + static_cast<std::uint64_t>(second * 7919 % 13) * 1500;
        value->store(amount);
        m_clock.advance(1000);
        QTRY_COMPARE(m_queue->find(running)->progress.done, amount);
    }
    QVERIFY(m_queue->find(running)->progress.perSecond.has_value());
    QVERIFY(m_queue->find(running)->progress.secondsLeft.has_value());
    QVERIFY(m_queue->find(running)->throughput.size() > 10);
    const QString pictures = qEnvironmentVariable("TIDEMARK_PICTURES");
    const QPalette before = QApplication::palette();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        QApplication::setPalette(paletteFor(theme, before));
        int number = 0;
        for (const JobId id : {running, failed, done, m_queue->ids().back()}) {
            m_panel->select(id);
            QCoreApplication::processEvents();
            const QPixmap picture = m_panel->grab();
            // A name of ten thousand characters widens nothing.
            QCOMPARE(picture.deviceIndependentSize().toSize(), QSize(1300, 260));
            if (!pictures.isEmpty())
                QVERIFY(picture.save(
                    QStringLiteral("%1/jobs-%2-%3.png")
                        .arg(pictures, theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(number++)));
        }
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(JobsPanelTest)
#include "jobspanel_test.moc"
