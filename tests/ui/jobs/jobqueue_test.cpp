// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scratchdirectory.h"
#include "support/scriptedstorage.h"
#include "ui/jobs/jobqueue.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <latch>
#include <stdexcept>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

/// Work that stays where a test wants it: it waits for open(), or for a stop unless it is past its commit point.
struct Gate {
    std::latch closed{1};
    std::atomic<int> entered{0};
    std::atomic<bool> committed{false};
    void open() { closed.count_down(); }
};

using Work = std::function<Result<int>(const JobContext&)>;

Work gated(const std::shared_ptr<Gate>& gate)
{
    return [gate](const JobContext& context) -> Result<int> {
        ++gate->entered;
        if (gate->committed)
            context.report({Phase::Committing, 0, 1, {}});
        while (!gate->closed.try_wait()) {
            if (!gate->committed)
                TM_TRY(context.checkStop());
            std::this_thread::yield();
        }
        return 7;
    };
}

JobDescription describe(const QString& title, std::vector<ResourceUse> uses = {})
{
    JobDescription description;
    description.title = title;
    description.uses = std::move(uses);
    description.writes = false;
    return description;
}

} // namespace

class JobQueueTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void conflicts_data();
    void conflicts();
    void whatConflictsWaitsInOrder();
    void noMoreThanFourRun();
    void aQueuedJobIsCancelledAtOnce();
    void cancelBeforeTheCommitPoint();
    void cancelAfterTheCommitPointKeepsTheResult();
    void retryRunsTheSameAgain();
    void anExceptionIsAFailure();
    void warningsAreAStateOfTheirOwn();
    void doneIsNotCalledForADeadContext();
    void aJobMayBeDismissedFromItsOwnEnd();
    void destructionStopsWhatRuns();
    void phasesAndPermille();
    void scriptedStorageObeys();

private:
    JobId start(JobQueue& queue, const JobDescription& description, Work work,
                std::function<void(const Result<int>&, JobId)> done = {}, QObject* context = nullptr)
    {
        return queue.start<int>(
            context == nullptr ? this : context, description, std::move(work),
            [](const int& value) {
                return JobReport{QString::number(value), {}};
            },
            std::move(done));
    }
    ManualClock m_clock{1'795'000'000'000};
};

void JobQueueTest::conflicts_data()
{
    using Uses = std::vector<ResourceUse>;
    QTest::addColumn<Uses>("a");
    QTest::addColumn<Uses>("b");
    QTest::addColumn<bool>("conflict");
    const std::string repository = repositoryResource("/r");
    const std::string snapshot = snapshotResource("/r", "snap_1");
    QTest::newRow("nothing") << Uses{} << Uses{{repository, true}} << false;
    QTest::newRow("shared") << Uses{{repository, false}} << Uses{{repository, false}} << false;
    QTest::newRow("exclusive") << Uses{{repository, false}} << Uses{{repository, true}} << true;
    QTest::newRow("storage and repository") << Uses{{storageResource("/r"), true}} << Uses{{repository, true}} << false;
    QTest::newRow("snapshot of an exclusive repository") << Uses{{repository, true}} << Uses{{snapshot, false}} << true;
    QTest::newRow("snapshot of a shared repository") << Uses{{repository, false}} << Uses{{snapshot, true}} << false;
    QTest::newRow("another repository, same beginning")
        << Uses{{repository, true}} << Uses{{snapshotResource("/r2", "snap_1"), true}} << false;
    QTest::newRow("another repository below")
        << Uses{{repository, true}} << Uses{{repositoryResource("/r/2"), true}} << false;
}

void JobQueueTest::conflicts()
{
    using Uses = std::vector<ResourceUse>;
    QFETCH(const Uses, a);
    QFETCH(const Uses, b);
    QFETCH(const bool, conflict);
    QCOMPARE(ui::conflict(a, b), conflict);
    QCOMPARE(ui::conflict(b, a), conflict);
}

void JobQueueTest::whatConflictsWaitsInOrder()
{
    JobQueue queue(m_clock, {});
    const std::vector<ResourceUse> shared{{"x", false}};
    const std::vector<ResourceUse> exclusive{{"x", true}};
    const auto first = std::make_shared<Gate>();
    const auto second = std::make_shared<Gate>();
    const auto third = std::make_shared<Gate>();
    QVERIFY(queue.conflictReason(exclusive).isEmpty());
    const JobId a = start(queue, describe(QStringLiteral("a"), shared), gated(first));
    const JobId b = start(queue, describe(QStringLiteral("b"), exclusive), gated(second));
    const JobId c = start(queue, describe(QStringLiteral("c"), shared), gated(third));
    const JobId other = start(queue, describe(QStringLiteral("d"), {{"y", true}}), [](const JobContext&) { return 1; });
    QCOMPARE(queue.ids(), (std::vector<JobId>{other, c, b, a}));
    QCOMPARE(queue.find(a)->state, JobState::Running);
    QCOMPARE(queue.find(b)->state, JobState::Queued);
    // It would go with a, and still must not overtake b.
    QCOMPARE(queue.find(c)->state, JobState::Queued);
    QVERIFY(queue.conflictReason(exclusive).contains(QStringLiteral("“a”")));
    QTRY_COMPARE(queue.find(other)->state, JobState::Succeeded);
    QCOMPARE(second->entered.load(), 0);
    first->open();
    QTRY_COMPARE(queue.find(b)->state, JobState::Running);
    QCOMPARE(queue.find(c)->state, JobState::Queued);
    second->open();
    QTRY_COMPARE(queue.find(c)->state, JobState::Running);
    third->open();
    QTRY_COMPARE(queue.activeCount(), std::size_t{0});
}

void JobQueueTest::noMoreThanFourRun()
{
    JobQueue queue(m_clock, {});
    const auto gate = std::make_shared<Gate>();
    std::vector<JobId> ids;
    for (int i = 0; i < 6; ++i)
        ids.push_back(start(queue, describe(QString::number(i)), gated(gate)));
    QTRY_COMPARE(gate->entered.load(), 4);
    QCOMPARE(queue.find(ids[3])->state, JobState::Running);
    QCOMPARE(queue.find(ids[4])->state, JobState::Queued);
    gate->open();
    QTRY_COMPARE(queue.activeCount(), std::size_t{0});
    QCOMPARE(gate->entered.load(), 6);
}

void JobQueueTest::aQueuedJobIsCancelledAtOnce()
{
    JobQueue queue(m_clock, {});
    const auto gate = std::make_shared<Gate>();
    start(queue, describe(QStringLiteral("a"), {{"x", true}}), gated(gate));
    bool ran = false;
    std::optional<Errc> code;
    JobState seen = JobState::Queued;
    JobId id = 0;
    id = start(
        queue, describe(QStringLiteral("b"), {{"x", true}}),
        [&ran](const JobContext&) -> Result<int> {
            ran = true;
            return 1;
        },
        [&](const Result<int>& result, JobId) {
            code = result.error().code;
            seen = queue.find(id)->state;
        });
    QSignalSpy finished(&queue, &JobQueue::finished);
    queue.cancel(id);
    QCOMPARE(code, std::optional(Errc::Cancelled));
    QCOMPARE(seen, JobState::Cancelled);
    QCOMPARE(finished.count(), 1);
    gate->open();
    QTRY_COMPARE(queue.activeCount(), std::size_t{0});
    QVERIFY(!ran);
}

void JobQueueTest::cancelBeforeTheCommitPoint()
{
    JobQueue queue(m_clock, {});
    const auto gate = std::make_shared<Gate>();
    std::optional<Errc> code;
    const JobId id = start(queue, describe(QStringLiteral("a")), gated(gate), [&](const Result<int>& result, JobId) {
        code = result ? Errc::Internal : result.error().code;
    });
    QTRY_COMPARE(gate->entered.load(), 1);
    queue.cancel(id);
    QCOMPARE(queue.find(id)->state, JobState::Cancelling);
    QTRY_COMPARE(queue.find(id)->state, JobState::Cancelled);
    QCOMPARE(code, std::optional(Errc::Cancelled));
    QVERIFY(!queue.find(id)->error);
}

void JobQueueTest::cancelAfterTheCommitPointKeepsTheResult()
{
    JobQueue queue(m_clock, {});
    const auto gate = std::make_shared<Gate>();
    gate->committed = true;
    int value = 0;
    const JobId id = start(queue, describe(QStringLiteral("a")), gated(gate),
                           [&](const Result<int>& result, JobId) { value = result.value_or(-1); });
    QTRY_COMPARE(queue.find(id)->progress.phase, Phase::Committing);
    queue.cancel(id);
    gate->open();
    QTRY_COMPARE(queue.find(id)->state, JobState::Succeeded);
    QCOMPARE(value, 7);
}

void JobQueueTest::retryRunsTheSameAgain()
{
    JobQueue queue(m_clock, {});
    const auto runs = std::make_shared<std::atomic<int>>(0);
    int dones = 0;
    const JobId failed = start(
        queue, describe(QStringLiteral("a")),
        [runs](const JobContext&) -> Result<int> {
            if (++*runs == 1)
                return fail(Errc::Busy, "in use");
            return 3;
        },
        [&dones](const Result<int>&, JobId) { ++dones; });
    QTRY_COMPARE(queue.find(failed)->state, JobState::Failed);
    QCOMPARE(queue.find(failed)->error->code, Errc::Busy);
    const JobId again = queue.retry(failed);
    QVERIFY(again > failed);
    QVERIFY(queue.find(failed)->acknowledged);
    QTRY_COMPARE(queue.find(again)->state, JobState::Succeeded);
    QCOMPARE(queue.find(again)->description.title, QStringLiteral("a"));
    QCOMPARE(queue.find(again)->report.summary, QStringLiteral("3"));
    QCOMPARE(dones, 2);
    QCOMPARE(queue.retry(again), JobId{0});
}

void JobQueueTest::anExceptionIsAFailure()
{
    JobQueue queue(m_clock, {});
    const JobId id = start(queue, describe(QStringLiteral("a")),
                           [](const JobContext&) -> Result<int> { throw std::runtime_error("out of luck"); });
    QTRY_COMPARE(queue.find(id)->state, JobState::Failed);
    QCOMPARE(queue.find(id)->error->code, Errc::Internal);
    QVERIFY(queue.find(id)->log.last().text.contains(QStringLiteral("out of luck")));
}

void JobQueueTest::warningsAreAStateOfTheirOwn()
{
    JobQueue queue(m_clock, {});
    const JobId id = queue.start<int>(
        this, describe(QStringLiteral("a")), [](const JobContext&) -> Result<int> { return 1; },
        [](const int&) {
            return JobReport{QStringLiteral("made"), {QStringLiteral("an index is missing")}};
        },
        {});
    QTRY_COMPARE(queue.find(id)->state, JobState::SucceededWithWarnings);
    QVERIFY(queue.find(id)->log.last().text.endsWith(QStringLiteral("Warning: an index is missing")));
}

void JobQueueTest::doneIsNotCalledForADeadContext()
{
    JobQueue queue(m_clock, {});
    const auto gate = std::make_shared<Gate>();
    auto context = std::make_unique<QObject>();
    bool called = false;
    const JobId id = start(
        queue, describe(QStringLiteral("a")), gated(gate), [&called](const Result<int>&, JobId) { called = true; },
        context.get());
    context.reset();
    gate->open();
    QTRY_COMPARE(queue.find(id)->state, JobState::Succeeded);
    QVERIFY(!called);
}

void JobQueueTest::aJobMayBeDismissedFromItsOwnEnd()
{
    JobQueue queue(m_clock, {});
    bool called = false;
    connect(&queue, &JobQueue::finished, this, [&queue](JobId id) { queue.dismiss(id); });
    QSignalSpy removed(&queue, &JobQueue::removed);
    const JobId id = start(
        queue, describe(QStringLiteral("a")), [](const JobContext&) -> Result<int> { return 1; },
        [&called](const Result<int>& result, JobId) { called = result.has_value(); });
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(called);
    QVERIFY(queue.find(id) == nullptr);
    QVERIFY(queue.ids().empty());
}

void JobQueueTest::destructionStopsWhatRuns()
{
    const auto gate = std::make_shared<Gate>();
    bool called = false;
    {
        JobQueue queue(m_clock, {});
        start(queue, describe(QStringLiteral("a"), {{"x", true}}), gated(gate),
              [&called](const Result<int>&, JobId) { called = true; });
        start(queue, describe(QStringLiteral("b"), {{"x", true}}), gated(gate));
        QTRY_COMPARE(gate->entered.load(), 1);
    }
    QVERIFY(!called);
    QCOMPARE(gate->entered.load(), 1);
}

void JobQueueTest::phasesAndPermille()
{
    JobQueue queue(m_clock, {});
    const auto gate = std::make_shared<Gate>();
    constexpr std::uint64_t kTiB = std::uint64_t{1} << 40;
    const JobId id = start(queue, describe(QStringLiteral("a")), [gate](const JobContext& context) -> Result<int> {
        context.report({Phase::Verifying, kTiB, 4 * kTiB, "ns\n<b>"});
        return gated(gate)(context);
    });
    QTRY_COMPARE(queue.find(id)->progress.permille(), 250);
    QCOMPARE(queue.find(id)->progress.subject, QStringLiteral("ns\\n<b>"));
    QCOMPARE(queue.find(id)->progress.total, 4 * kTiB);
    QVERIFY(!queue.find(id)->progress.perSecond);
    gate->open();
    QTRY_COMPARE(queue.find(id)->state, JobState::Succeeded);
    QCOMPARE(queue.find(id)->log.at(1).text, QStringLiteral("Verifying"));
    QCOMPARE(queue.find(id)->log.at(1).atMs, m_clock.unixMillis());
    QCOMPARE(queue.find(id)->phases.size(), std::size_t{2});
}

void JobQueueTest::scriptedStorageObeys()
{
    const test::ScratchDirectory scratch;
    StorageOpener opener;
    const auto script = std::make_shared<test::StorageScript>();
    const StorageFactory factory = test::scriptedFactory(script, opener);
    const std::string uri = "sqlite:" + scratch.file("s.sqlite");
    JobQueue queue(m_clock, {});
    const Work work = [factory, uri](const JobContext& context) -> Result<int> {
        TM_TRY_ASSIGN(const auto storage, factory(uri, {true, false}));
        TM_TRY_ASSIGN(const auto writer, storage->openWriter());
        TM_TRY(context.checkStop());
        TM_TRY(writer->commit());
        return 1;
    };
    script->blockAt(2);
    JobId id = start(queue, describe(QStringLiteral("a")), work);
    QTRY_VERIFY(script->isBlocked());
    queue.cancel(id);
    script->release();
    QTRY_COMPARE(queue.find(id)->state, JobState::Cancelled);

    script->blockCommit();
    id = start(queue, describe(QStringLiteral("b")), work);
    QTRY_VERIFY(script->isBlocked());
    queue.cancel(id);
    script->release();
    QTRY_COMPARE(queue.find(id)->state, JobState::Succeeded);
    QCOMPARE(script->calls(), std::uint64_t{5});

    script->failNext({Errc::NoSpace, "full", {}, 0, Consequence::NothingChanged});
    id = start(queue, describe(QStringLiteral("c")), work);
    QTRY_COMPARE(queue.find(id)->state, JobState::Failed);
    QCOMPARE(queue.find(id)->error->code, Errc::NoSpace);
    script->disconnect();
    id = queue.retry(id);
    QTRY_COMPARE(queue.find(id)->state, JobState::Failed);
    QCOMPARE(queue.find(id)->error->code, Errc::Io);
    script->reconnect();
    id = queue.retry(id);
    QTRY_COMPARE(queue.find(id)->state, JobState::Succeeded);
}

QTEST_GUILESS_MAIN(JobQueueTest)
#include "jobqueue_test.moc"
