// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scratchdirectory.h"
#include "ui/connections/keychainsecretstore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr char kInside[] = "TIDEMARK_TEST_KEYCHAIN";

struct Outcome {
    bool done = false;
    SecretStore::Kept kept = SecretStore::Kept::ThisRun;
    QString problem;
    std::optional<QString> secret;
};

} // namespace

/// Runs itself a second time in a session of its own, which has a keychain or, without a bus, none.
class KeychainTest final : public QObject {
    Q_OBJECT

private slots:
    void memoryKeepsForThisRun();
    void roundTrip();
    void withoutAKeychain();

private:
    void runInSession(const QString& what, bool keychain);
    void write(SecretStore& store, bool keychain, Outcome& outcome);
    std::optional<QString> read(SecretStore& store);
};

void KeychainTest::write(SecretStore& store, bool keychain, Outcome& outcome)
{
    store.write(QStringLiteral("profile-1"), QStringLiteral("pä$$ wörd"), keychain,
                [&outcome](SecretStore::Kept kept, const QString& problem) {
                    outcome.kept = kept;
                    outcome.problem = problem;
                    outcome.done = true;
                });
    QVERIFY(!outcome.done); // Never at once: callers are not ready.
    QTRY_VERIFY_WITH_TIMEOUT(outcome.done, 35000);
}

std::optional<QString> KeychainTest::read(SecretStore& store)
{
    Outcome outcome;
    store.read(QStringLiteral("profile-1"), [&outcome](const std::optional<QString>& secret) {
        outcome.secret = secret;
        outcome.done = true;
    });
    return QTest::qWaitFor([&] { return outcome.done; }, 35000) ? outcome.secret : std::nullopt;
}

void KeychainTest::memoryKeepsForThisRun()
{
    MemorySecretStore store;
    Outcome outcome;
    write(store, false, outcome);
    QCOMPARE(outcome.kept, SecretStore::Kept::ThisRun);
    QVERIFY(outcome.problem.isEmpty());
    QCOMPARE(read(store).value_or(QString()), QStringLiteral("pä$$ wörd"));
    outcome = {};
    write(store, true, outcome);
    QVERIFY(!outcome.problem.isEmpty());
    store.remove(QStringLiteral("profile-1"));
    QVERIFY(!read(store).has_value());
}

void KeychainTest::runInSession(const QString& what, bool keychain)
{
    const test::ScratchDirectory home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kInside), what);
    environment.insert(QStringLiteral("HOME"), QString::fromStdString(home.path()));
    for (const char* name : {"XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), QString::fromStdString(home.path()));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString self = QCoreApplication::applicationFilePath();
    if (keychain)
        process.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                       QStringLiteral("printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "
                                      "exec \"$0\" \"$1\""),
                       self, what});
    else
        process.start(self, {what});
    QVERIFY(process.waitForStarted());
    QVERIFY(process.waitForFinished(100000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
}

void KeychainTest::roundTrip()
{
    if (!qEnvironmentVariableIsSet(kInside)) {
        for (const char* program : {"dbus-run-session", "gnome-keyring-daemon"}) {
            if (!QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                continue;
            const QByteArray missing =
                QByteArray("NOT TESTED: there is no ") + program + "; app/setup test installs it";
            if (qEnvironmentVariable("CI") == QLatin1String("true"))
                QFAIL(missing.constData());
            QSKIP(missing.constData());
        }
        runInSession(QStringLiteral("roundTrip"), true);
        return;
    }
    KeychainSecretStore store;
    QVERIFY(!read(store).has_value());
    Outcome outcome;
    write(store, true, outcome);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.kept, SecretStore::Kept::Keychain);
    {
        KeychainSecretStore another; // As the next run of the program has it.
        QCOMPARE(read(another).value_or(QString()), QStringLiteral("pä$$ wörd"));
        another.remove(QStringLiteral("profile-1"));
        QTRY_VERIFY(!read(another).has_value());
    }
    outcome = {};
    write(store, true, outcome);
    outcome = {};
    write(store, false, outcome); // Only for this run: it has to leave the keychain.
    QCOMPARE(outcome.kept, SecretStore::Kept::ThisRun);
    KeychainSecretStore another;
    QTRY_VERIFY(!read(another).has_value());
    QCOMPARE(read(store).value_or(QString()), QStringLiteral("pä$$ wörd"));
}

void KeychainTest::withoutAKeychain()
{
    if (!qEnvironmentVariableIsSet(kInside)) {
        runInSession(QStringLiteral("withoutAKeychain"), false);
        return;
    }
    KeychainSecretStore store;
    Outcome outcome;
    write(store, true, outcome);
    QCOMPARE(outcome.kept, SecretStore::Kept::ThisRun);
    QVERIFY(!outcome.problem.isEmpty());
    QVERIFY(!outcome.problem.contains(QStringLiteral("pä$$")));
    QCOMPARE(read(store).value_or(QString()), QStringLiteral("pä$$ wörd"));
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
