// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The desktop application on real servers: the form with their URI, the connection test, a snapshot, changes behind its
// back, the comparison, a restore with the wizard and its undo; and a snapshot of one engine restored into the other,
// with the losses seen and accepted.
#include "integration/chroma/chromafixture.h"
#include "integration/postgres/pgfixture.h"
#include "ui/jobs/jobqueue.h"
#include "ui/mainwindow/hands.h"
#include "ui/support/infobar.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QWizard>

using namespace tidemark;
using namespace tidemark::ui;
using test::findWidget;

namespace {

constexpr int kWaitMs = test::kHandWaitMs;

} // namespace

class ServerJourneyTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void snapshotChangeCompareRestoreUndo_data();
    void snapshotChangeCompareRestoreUndo();
    void fromPostgresIntoChroma();

private:
    void connectTo(const std::string& uri);
    void takeSnapshot();
    /// To the wizard's last look; false if a page does not get ready.
    bool toReview();
    bool commit();
    bool rest() const;
    Workspace& workspace() const { return *m_window->workspace(); }
    QLineEdit* line(const char* name) const { return findWidget<QLineEdit>(QLatin1String(name)); }
    Result<std::unique_ptr<VectorStorage>> open(const std::string& uri) { return m_fixture->opener.open(uri, {}); }
    std::size_t namespacesOf(const std::string& uri);

    std::unique_ptr<test::GuiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::Hand> m_hand;
    test::ChromaDatabase m_chroma;
};

void ServerJourneyTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    m_fixture = std::make_unique<test::GuiFixture>();
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    m_hand = std::make_unique<test::Mouse>(*m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ServerJourneyTest::cleanup()
{
    m_hand.reset();
    m_window.reset();
    m_fixture.reset();
}

bool ServerJourneyTest::rest() const
{
    return test::atRest(*m_fixture, workspace());
}

std::size_t ServerJourneyTest::namespacesOf(const std::string& uri)
{
    const auto storage = open(uri);
    const auto reader =
        storage ? (*storage)->openReader(1) : Result<std::unique_ptr<StorageReader>>(fail(storage.error()));
    return reader ? (*reader)->namespaces().size() : 0;
}

void ServerJourneyTest::connectTo(const std::string& uri)
{
    QVERIFY(m_hand->run(Command::Connect));
    QVERIFY(m_hand->type(line("connectionUri"), QString::fromStdString(uri)));
    QVERIFY(m_hand->type(line("connectionName"), QStringLiteral("a real server")));
    QVERIFY(m_hand->type(line("connectionRepository"), QString::fromStdString(m_fixture->scratch.file("backup"))));
    QVERIFY(m_hand->press(QStringLiteral("testConnection")));
    auto* summary = findWidget<QLabel>(QStringLiteral("testSummary"));
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().endsWith(QStringLiteral("Nothing was changed.")), kWaitMs);
    QVERIFY2(!summary->text().contains(QStringLiteral("failed")), qPrintable(summary->text()));
    QVERIFY(m_hand->press(QStringLiteral("saveAndConnect")));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr && workspace().state() == Workspace::State::NoRepository,
                             kWaitMs);
}

void ServerJourneyTest::takeSnapshot()
{
    QVERIFY(m_hand->press(QStringLiteral("emptyListCreate")));
    QVERIFY(m_hand->press(QStringLiteral("createAction")));
    QTRY_COMPARE_WITH_TIMEOUT(workspace().listing()->snapshots.size(), std::size_t(1), kWaitMs);
    QVERIFY(rest());
}

bool ServerJourneyTest::toReview()
{
    for (int page = 0; page < 3; ++page) {
        if (!m_hand->press(QStringLiteral("restoreNext")))
            return false;
    }
    return true;
}

bool ServerJourneyTest::commit()
{
    return m_hand->press(QStringLiteral("restoreCommit")) && m_hand->press(QStringLiteral("restoreClose")) &&
           QTest::qWaitFor([] { return findWidget<QWizard>(QStringLiteral("restoreWizard")) == nullptr; }, kWaitMs) &&
           rest();
}

void ServerJourneyTest::snapshotChangeCompareRestoreUndo_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("postgresql") << true;
    QTest::newRow("chroma") << false;
}

void ServerJourneyTest::snapshotChangeCompareRestoreUndo()
{
    QFETCH(bool, postgres);
    test::PgTestServer& server = test::PgTestServer::shared();
    const std::string uri = postgres ? server.uri(server.createDatabase()) : "chroma+" + m_chroma.uri();
    { // The demo's real embeddings are there already.
        PosixFileSystem files;
        const std::string demo = m_fixture->demo();
        const auto manager = SnapshotManager::open({files, m_fixture->random, m_fixture->clock}, demo + "/repository",
                                                   SnapshotManager::OpenMode::MustExist, SnapshotConfig());
        const auto storage = open(uri);
        QVERIFY(manager && storage);
        RestoreRequest request;
        request.acceptLoss = true;
        QVERIFY((*manager)->restore((*manager)->list()->snapshots.front().id, **storage, request, {}));
    }
    const std::size_t all = namespacesOf(uri);
    QVERIFY(all > 1);
    connectTo(uri);
    takeSnapshot();
    if (QTest::currentTestFailed())
        return;
    const std::string id = workspace().listing()->snapshots.front().id;
    { // What an application does.
        const auto storage = open(uri);
        const std::string doomed = (*(*storage)->openReader(1))->namespaces().front().name;
        const auto writer = (*storage)->openWriter();
        QVERIFY(writer && (*writer)->dropNamespace(doomed) && (*writer)->commit());
    }
    QVERIFY(m_hand->run(Command::Refresh));
    QTRY_VERIFY_WITH_TIMEOUT(
        workspace().currentState().changes && workspace().currentState().changes->total.removed > 10, kWaitMs);
    QVERIFY(rest());

    QVERIFY(m_hand->choose(0));
    QVERIFY(m_hand->run(Command::Compare));
    QTRY_VERIFY_WITH_TIMEOUT(findWidget<QAbstractItemView>(QStringLiteral("compareChanges")) != nullptr &&
                                 findWidget<QAbstractItemView>(QStringLiteral("compareChanges"))->model()->rowCount() >
                                     10,
                             kWaitMs);
    QVERIFY(m_hand->run(Command::ClosePage));

    QVERIFY(m_hand->choose(0));
    QVERIFY(m_hand->run(Command::Restore));
    QVERIFY(toReview());
    QVERIFY(commit());
    QCOMPARE(namespacesOf(uri), all);
    QCOMPARE(workspace().currentState().baseId.value_or(""), id);
    QCOMPARE(workspace().currentState().changes->total.removed, std::uint64_t(0));
    QVERIFY(m_hand->press(QStringLiteral("infoBarRemedy0"),
                          m_window->findChild<InfoBarStack*>()->find(QStringLiteral("restored"))));
    QVERIFY(toReview());
    QVERIFY(commit());
    QCOMPARE(namespacesOf(uri), all - 1);
}

void ServerJourneyTest::fromPostgresIntoChroma()
{
    test::PgTestServer& server = test::PgTestServer::shared();
    const std::string uri = server.uri(server.createDatabase());
    test::PgSession(uri).run(
        "CREATE TABLE items(id int8 PRIMARY KEY, title text NOT NULL, price numeric(8,2), "
        "meta jsonb, embedding vector(3) NOT NULL);"
        "INSERT INTO items VALUES (1, 'Ebb', 1.50, '{\"a\":1}', '[1,2,3]'), (2, 'Flow', NULL, '{\"a\":2}', '[3,2,1]')");
    connectTo(uri);
    takeSnapshot();
    if (QTest::currentTestFailed())
        return;
    test::ChromaDatabase target;
    QVERIFY(m_hand->choose(0));
    QVERIFY(m_hand->run(Command::Restore));
    QVERIFY(m_hand->press(QStringLiteral("restoreOther")));
    QVERIFY(m_hand->type(line("restoreUri"), QString::fromStdString("chroma+" + target.uri())));
    QVERIFY(toReview());
    auto* accepted = findWidget<QCheckBox>(QStringLiteral("restoreLossAccepted"));
    QTRY_VERIFY_WITH_TIMEOUT(accepted->isVisible(), kWaitMs);
    QVERIFY(accepted->accessibleDescription().contains(QStringLiteral("price")));
    auto* start = findWidget<QAbstractButton>(QStringLiteral("restoreCommit"));
    QVERIFY(!start->isEnabled());
    QVERIFY(m_hand->press(QStringLiteral("restoreLossAccepted")));
    QVERIFY(commit());
    const JobInfo* job = m_fixture->jobs->find(m_fixture->jobs->ids().front());
    QVERIFY2(job->state == JobState::SucceededWithWarnings || job->state == JobState::Succeeded,
             job->error ? job->error->detail.c_str() : "");
    QCOMPARE(target.names().size(), std::size_t(1));
    QCOMPARE(target.count(target.names().front()), std::uint64_t(2));
}

QTEST_MAIN(ServerJourneyTest)
#include "serverjourney_test.moc"
