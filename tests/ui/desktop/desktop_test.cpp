// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "desktopservices.h"
#include "support/scratchdirectory.h"
#include "ui/desktop/applicationid.h"
#include "ui/desktop/jobnotifier.h"
#include "ui/desktop/singleinstance.h"
#include "ui/desktop/sleepinhibitor.h"

#include <QApplication>
#include <QDBusConnectionInterface>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>
#include <latch>
#include <thread>
#include <unistd.h>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::ui;

namespace {

constexpr char kInside[] = "TIDEMARK_TEST_BUS";

QDBusConnection bus(const char* name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QString::fromLatin1(name));
}

} // namespace

/// Runs on a session bus of its own, where it is the desktop too.
class DesktopTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*"))); }

    void aLongJobIsTold();
    void whatNobodyNeedsToKnowIsNotTold();
    void aFailureStaysAndIsEscaped();
    void aFollowedNotification();
    void withoutAServiceNothingHappens();
    void withoutABusNothingHappens();
    void sleepIsInhibitedWhileAJobWrites();
    void aRefusedLockIsAskedForOnce();
    void aLaterStartHandsOver();
    void otherPlacesAreOtherApplications();
    void aFirstOneThatDoesNotAnswer();
    void theProgramItself();

private:
    enum class End { Well, Badly, Stopped };
    /// Runs one job that takes this long by the clock.
    void runJob(JobQueue& queue, std::int64_t milliseconds, End end = End::Well,
                const QString& title = QStringLiteral("Create snapshot"), bool quiet = false);

    ManualClock m_clock{1'795'000'000'000};
    bool m_watched = false;
    std::function<bool()> m_isWatched = [this] { return m_watched; };
};

void DesktopTest::runJob(JobQueue& queue, std::int64_t milliseconds, End end, const QString& title, bool quiet)
{
    JobDescription description;
    description.title = title;
    description.quiet = quiet;
    const auto gate = std::make_shared<std::latch>(1);
    QSignalSpy finished(&queue, &JobQueue::finished);
    const JobId id = queue.start<int>(
        this, description,
        [gate, end](const JobContext& context) -> Result<int> {
            while (!gate->try_wait()) {
                TM_TRY(context.checkStop());
                std::this_thread::yield();
            }
            if (end == End::Badly)
                return fail(Errc::NoSpace, "the disk is full of <b>\"x\"</b> & more");
            return 1;
        },
        [](const int&) {
            return JobReport{QStringLiteral("1,173 vectors"), {}};
        },
        {});
    QTRY_COMPARE(queue.find(id)->state, JobState::Running);
    m_clock.advance(milliseconds);
    if (end == End::Stopped)
        queue.cancel(id);
    else
        gate->count_down();
    QTRY_COMPARE(finished.count(), 1);
}

void DesktopTest::aLongJobIsTold()
{
    NotificationService service(bus("desktop"));
    JobQueue queue(m_clock, {});
    const JobNotifier notifier(queue, QDBusConnection::sessionBus(), m_isWatched);
    runJob(queue, JobNotifier::kLongMs);
    QTRY_COMPARE(service.told.size(), 1U);
    const NotificationService::Told told = service.told.front();
    QCOMPARE(told.summary, QStringLiteral("Create snapshot"));
    QVERIFY2(told.body.contains(QStringLiteral("1,173 vectors")), qPrintable(told.body));
    QCOMPARE(told.icon, QString::fromLatin1(kApplicationId));
    QCOMPARE(told.hints.value(QStringLiteral("desktop-entry")).toString(), QString::fromLatin1(kApplicationId));
    QCOMPARE(told.hints.value(QStringLiteral("urgency")).toInt(), 1);
    QCOMPARE(told.timeout, -1);
}

void DesktopTest::whatNobodyNeedsToKnowIsNotTold()
{
    NotificationService service(bus("desktop"));
    JobQueue queue(m_clock, {});
    const JobNotifier notifier(queue, QDBusConnection::sessionBus(), m_isWatched);
    runJob(queue, JobNotifier::kLongMs - 1);
    runJob(queue, JobNotifier::kLongMs, End::Stopped);
    runJob(queue, JobNotifier::kLongMs, End::Well, QStringLiteral("quiet"), true);
    m_watched = true;
    runJob(queue, JobNotifier::kLongMs);
    runJob(queue, 0, End::Badly);
    m_watched = false;
    runJob(queue, JobNotifier::kLongMs, End::Well, QStringLiteral("the last"));
    // Calls of one connection arrive in their order: nothing can come before this one any more.
    QTRY_COMPARE(service.told.size(), 1U);
    QCOMPARE(service.told.front().summary, QStringLiteral("the last"));
}

void DesktopTest::aFailureStaysAndIsEscaped()
{
    NotificationService service(bus("desktop"));
    JobQueue queue(m_clock, {});
    const JobNotifier notifier(queue, QDBusConnection::sessionBus(), m_isWatched);
    runJob(queue, 0, End::Badly, QStringLiteral("Restore"), true);
    QTRY_COMPARE(service.told.size(), 1U);
    const NotificationService::Told told = service.told.front();
    QCOMPARE(told.hints.value(QStringLiteral("urgency")).toInt(), 2);
    QCOMPARE(told.timeout, 0);
    QVERIFY2(!told.body.contains(u'<'), qPrintable(told.body));
    QVERIFY2(told.body.contains(QStringLiteral("&lt;b&gt;")), qPrintable(told.body));
}

void DesktopTest::aFollowedNotification()
{
    NotificationService service(bus("desktop"));
    JobQueue queue(m_clock, {});
    const JobNotifier notifier(queue, QDBusConnection::sessionBus(), m_isWatched);
    QSignalSpy followed(&notifier, &JobNotifier::followed);
    runJob(queue, JobNotifier::kLongMs);
    QTRY_COMPARE(service.told.size(), 1U);
    emit service.ActionInvoked(77, QStringLiteral("default")); // Another program's.
    emit service.ActionInvoked(1, QStringLiteral("default"));
    QTRY_COMPARE(followed.count(), 1);
    emit service.NotificationClosed(1, 2);
    emit service.ActionInvoked(1, QStringLiteral("default"));
    runJob(queue, JobNotifier::kLongMs);
    QTRY_COMPARE(service.told.size(), 2U);
    emit service.ActionInvoked(2, QStringLiteral("default"));
    QTRY_COMPARE(followed.count(), 2);
}

void DesktopTest::withoutAServiceNothingHappens()
{
    JobQueue queue(m_clock, {});
    const JobNotifier notifier(queue, QDBusConnection::sessionBus(), m_isWatched);
    const SleepInhibitor inhibitor(queue, QDBusConnection::sessionBus());
    runJob(queue, JobNotifier::kLongMs);
    runJob(queue, 0, End::Badly);
    QVERIFY(!inhibitor.holds());
}

void DesktopTest::withoutABusNothingHappens()
{
    const QDBusConnection none(QStringLiteral("there is none"));
    JobQueue queue(m_clock, {});
    const JobNotifier notifier(queue, none, m_isWatched);
    const SleepInhibitor inhibitor(queue, none);
    runJob(queue, JobNotifier::kLongMs);
    SingleInstance instance(none, QStringLiteral("here"));
    QVERIFY(instance.claim());
}

void DesktopTest::sleepIsInhibitedWhileAJobWrites()
{
    LoginService service(bus("desktop"));
    JobQueue queue(m_clock, {});
    const SleepInhibitor inhibitor(queue, QDBusConnection::sessionBus());
    QSignalSpy changed(&inhibitor, &SleepInhibitor::changed);
    const auto gate = std::make_shared<std::latch>(1);
    const auto start = [&](bool writes) {
        JobDescription description;
        description.title = QStringLiteral("Work");
        description.writes = writes;
        return queue.start<int>(this, description,
                                [gate](const JobContext&) -> Result<int> {
                                    gate->wait();
                                    return 1;
                                },
                                {}, {});
    };
    const JobId reads = start(false);
    QTRY_COMPARE(queue.find(reads)->state, JobState::Running);
    QCOMPARE(service.asked, 0);
    start(true);
    start(true);
    QTRY_VERIFY(inhibitor.holds());
    QCOMPARE(service.asked, 1);
    QCOMPARE(service.held(), 1);
    QCOMPARE(service.lastAsked.at(0), QStringLiteral("sleep:handle-lid-switch"));
    QCOMPARE(service.lastAsked.at(3), QStringLiteral("block"));
    gate->count_down();
    QTRY_VERIFY(!inhibitor.holds());
    QTRY_COMPARE(service.held(), 0);
    QCOMPARE(changed.count(), 2);
}

void DesktopTest::aRefusedLockIsAskedForOnce()
{
    LoginService service(bus("desktop"));
    service.allows = false;
    JobQueue queue(m_clock, {});
    const SleepInhibitor inhibitor(queue, QDBusConnection::sessionBus());
    const auto gate = std::make_shared<std::latch>(1);
    const JobId id = queue.start<int>(this, JobDescription{},
                                      [gate](const JobContext& context) -> Result<int> {
                                          std::uint64_t done = 0;
                                          while (!gate->try_wait()) {
                                              context.report({Phase::Scanning, ++done, 0, {}});
                                              std::this_thread::yield();
                                          }
                                          return 1;
                                      },
                                      {}, {});
    QTRY_COMPARE(service.asked, 1);
    QSignalSpy changed(&queue, &JobQueue::changed);
    QTRY_VERIFY(changed.count() >= 5); // Each of them looks again.
    QCOMPARE(service.asked, 1);
    QVERIFY(!inhibitor.holds());
    gate->count_down();
    QTRY_COMPARE(queue.find(id)->state, JobState::Succeeded);
    runJob(queue, 0); // The next work asks anew.
    QTRY_COMPARE(service.asked, 2);
}

void DesktopTest::aLaterStartHandsOver()
{
    SingleInstance first(bus("first"), QStringLiteral("here"));
    QVERIFY(first.claim());
    QStringList requests;
    first.handle([&requests](const QString& request) {
        requests.append(request);
        return request == QLatin1String("good") ? 0 : 3;
    });
    SingleInstance second(bus("second"), QStringLiteral("here"));
    QVERIFY(!second.claim());
    QSignalSpy answered(&second, &SingleInstance::answered);
    second.send(QStringLiteral("good"));
    QTRY_COMPARE(answered.count(), 1);
    second.send(QStringLiteral("bad"));
    QTRY_COMPARE(answered.count(), 2);
    QCOMPARE(answered.at(0).at(0).toInt(), 0);
    QCOMPARE(answered.at(1).at(0).toInt(), 3);
    QCOMPARE(requests, (QStringList{QStringLiteral("good"), QStringLiteral("bad")}));
    first.release();
    QVERIFY(second.claim());
}

void DesktopTest::otherPlacesAreOtherApplications()
{
    SingleInstance first(bus("first"), QStringLiteral("here"));
    QVERIFY(first.claim());
    bool called = false;
    first.handle([&called](const QString&) {
        called = true;
        return 0;
    });
    SingleInstance second(bus("second"), QStringLiteral("there"));
    QVERIFY(!second.claim());
    QSignalSpy refused(&second, &SingleInstance::refused);
    second.send({});
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(!called);
}

void DesktopTest::aFirstOneThatDoesNotAnswer()
{
    QDBusConnection other = bus("first"); // The name, with nothing behind it.
    QVERIFY(other.registerService(QString::fromLatin1(kApplicationId)));
    SingleInstance second(bus("second"), QStringLiteral("here"));
    QVERIFY(!second.claim());
    QSignalSpy refused(&second, &SingleInstance::refused);
    second.send({});
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 4 * SingleInstance::kAnswerMs);
    QVERIFY(other.unregisterService(QString::fromLatin1(kApplicationId)));
}

void DesktopTest::theProgramItself()
{
    const ScratchDirectory home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1String(name), QString::fromStdString(home.file(name)));
    const auto start = [&environment](QProcess& process, const QStringList& words) {
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(TIDEMARK_GUI), words);
        return process.waitForStarted();
    };
    const auto codeOf = [&start](const QStringList& words) {
        QProcess process;
        if (!start(process, words) || !process.waitForFinished(60'000) ||
            process.exitStatus() != QProcess::NormalExit) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        return process.exitCode();
    };
    // It ends by itself, with windows that are still open.
    const QString picture = QString::fromStdString(home.file("window.png"));
    QCOMPARE(codeOf({QStringLiteral("--demo"), QStringLiteral("--screenshot"), picture}), 0);
    QVERIFY(QFileInfo::exists(picture));

    QProcess first;
    QVERIFY(start(first, {}));
    QDBusConnectionInterface* known = QDBusConnection::sessionBus().interface();
    const auto isThere = [known] { return known->isServiceRegistered(QString::fromLatin1(kApplicationId)).value(); };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);

    QCOMPARE(codeOf({}), 0);
    QCOMPARE(codeOf({QStringLiteral("--new-window")}), 0);
    QCOMPARE(codeOf({QStringLiteral("--profile"), QStringLiteral("nobody")}), 3); // As the first one says.
    QCOMPARE(codeOf({QStringLiteral("--nonsense")}), 2);
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(first.waitForFinished(60'000));
    QTRY_VERIFY(!isThere());
}

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet(kInside)) {
        qputenv(kInside, "1");
        std::vector<char*> words{const_cast<char*>("dbus-run-session"), const_cast<char*>("--")};
        words.insert(words.end(), argv, argv + argc + 1); // The null at their end too.
        execvp(words.front(), words.data());
        std::fputs("NOT TESTED: there is no dbus-run-session; app/setup test installs it\n", stderr);
        return qEnvironmentVariable("CI") == QLatin1String("true") ? 1 : 0;
    }
    QApplication application(argc, argv);
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "desktop_test.moc"
