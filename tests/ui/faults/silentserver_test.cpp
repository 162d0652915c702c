// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// A server that takes connections and never says a word: whatever waits for it is left as soon as somebody wants that,
// long before any time limit of the network, and the snapshots are seen all the same.
#include "faultwindow.h"
#include "silentserver.h"
#include "ui/connections/testpanel.h"
#include "ui/jobs/jobqueue.h"

#include <QDialog>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

/// A fraction of the shortest limit after which one of the engines would give up by itself.
constexpr int kLeftMs = 5'000;

} // namespace

class SilentServerTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void jobsAreLeft_data();
    void jobsAreLeft();
    void questionsAreLeft_data();
    void questionsAreLeft();
    void connectionTestIsLeft_data();
    void connectionTestIsLeft();

private:
    static void addEngines();
    /// A window on the demo's repository and the server. Null if the snapshots are not seen.
    static bool open(test::FaultWindow& f, const test::SilentServer& server);
    static Profile profile(test::FaultWindow& f, const test::SilentServer& server);
};

void SilentServerTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

void SilentServerTest::addEngines()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("chroma") << QStringLiteral("chroma+http://127.0.0.1:%1/tenant/database");
    QTest::newRow("qdrant") << QStringLiteral("qdrant+http://127.0.0.1:%1");
    QTest::newRow("postgresql") << QStringLiteral("postgresql://somebody@127.0.0.1:%1/database");
}

Profile SilentServerTest::profile(test::FaultWindow& f, const test::SilentServer& server)
{
    QFETCH(QString, uri);
    Profile profile = f.fixture.demoProfile();
    profile.storageUri = uri.arg(server.port()).toStdString();
    return profile;
}

bool SilentServerTest::open(test::FaultWindow& f, const test::SilentServer& server)
{
    f.window = std::make_unique<MainWindow>(f.fixture.services());
    f.window->show();
    f.window->openProfile(profile(f, server));
    return QTest::qWaitFor([&] { return f.workspace().state() == Workspace::State::Ready; }, test::kFaultWaitMs) &&
           f.workspace().listing()->snapshots.size() == 14;
}

void SilentServerTest::jobsAreLeft_data()
{
    addEngines();
}

void SilentServerTest::jobsAreLeft()
{
    const test::SilentServer server;
    test::FaultWindow f;
    QVERIFY(open(f, server));
    const auto check = [&](const std::function<JobId()>& start) {
        const std::size_t clients = server.clients();
        const JobId job = start();
        QTRY_VERIFY_WITH_TIMEOUT(server.clients() > clients, test::kFaultWaitMs);
        QCOMPARE(f.fixture.jobs->find(job)->state, JobState::Running);
        f.action(Command::StopJob).trigger();
        QTRY_COMPARE_WITH_TIMEOUT(f.fixture.jobs->find(job)->state, JobState::Cancelled, kLeftMs);
        QVERIFY2(f.barText().contains(QStringLiteral("Nothing was changed")), qPrintable(f.barText()));
    };
    check([&] { return f.workspace().create({}); });
    check([&] { return f.workspace().restore(f.idAt(3), {}, f.workspace().profile().storageUri); });
    QCOMPARE(f.workspace().listing()->snapshots.size(), std::size_t(14));
}

void SilentServerTest::questionsAreLeft_data()
{
    addEngines();
}

void SilentServerTest::questionsAreLeft()
{
    const test::SilentServer server;
    test::FaultWindow f;
    QVERIFY(open(f, server));
    f.timeline().select({f.idAt(3)});
    // What the dialog estimates, the page compares, the wizard plans, and the window asks itself.
    for (const Command command : {Command::Create, Command::Restore, Command::Compare}) {
        const std::size_t clients = server.clients();
        f.action(command).trigger();
        if (command == Command::Restore) {
            auto* next = test::findWidget<QAbstractButton>(QStringLiteral("restoreNext"));
            QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), test::kFaultWaitMs);
            next->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(server.clients() > clients, test::kFaultWaitMs);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<QDialog*>(widget) != nullptr)
                widget->close();
    }
    f.window.reset();
    QTRY_COMPARE_WITH_TIMEOUT(f.fixture.questions.activeThreadCount(), 0, kLeftMs);
}

void SilentServerTest::connectionTestIsLeft_data()
{
    addEngines();
}

void SilentServerTest::connectionTestIsLeft()
{
    const test::SilentServer server;
    test::FaultWindow f;
    const Services services = f.fixture.services();
    TestPanel panel(f.fixture.questions, services.openStorage, services.environment);
    panel.show();
    panel.start(profile(f, server), std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(server.clients() > 0, test::kFaultWaitMs);
    QTest::mouseClick(panel.findChild<QAbstractButton*>(QStringLiteral("stopTest")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(f.fixture.questions.activeThreadCount(), 0, kLeftMs);
}

QTEST_MAIN(SilentServerTest)
#include "silentserver_test.moc"
