// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "demo/demo.h"
#include "io/posixfilesystem.h"
#include "support/pictures.h"
#include "support/scratchdirectory.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionmodel.h"
#include "ui/connections/connectionspanel.h"
#include "ui/connections/keychainsecretstore.h"
#include "ui/connections/profilestore.h"
#include "ui/connections/startpage.h"
#include "ui/support/environmentband.h"
#include "ui/support/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <memory>
#include <semaphore>

using namespace tidemark;
using namespace tidemark::ui;

class ConnectionsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void testSeesAWholeConnection();
    void testWritesNothing();
    void testTellsWhatIsWrong();
    void dialogMakesAConnection();
    void uriAndFieldsFollowEachOther();
    void dialogBlocksWhatIsNotAvailable();
    void dialogTestsAndCanStop();
    void dialogEdits();
    void modelKeepsItsPromises();
    void panelOpensEditsAndRemoves();
    void panelSearches();
    void startPageOffersTheWaysIn();

private:
    Profile demoConnection(const QString& name, Environment environment) const
    {
        return {{}, name, m_demo.storageUri, m_demo.repositoryDirectory, environment, false};
    }
    ConnectionDialog* openDialog(const Profile& initial);
    template <typename W>
    static W* child(const QWidget* parent, const char* name)
    {
        return parent->findChild<W*>(QLatin1String(name));
    }
    static void picture(QWidget& widget, const char* name) { test::takePictures(&widget, QLatin1String(name)); }

    test::ScratchDirectory m_demoPlace;
    DemoResult m_demo;
    std::unique_ptr<test::ScratchDirectory> m_scratch;
    PosixFileSystem m_files;
    SystemRandom m_random;
    SystemClock m_clock;
    StorageOpener m_opener;
    QThreadPool m_pool;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<MemorySecretStore> m_secrets;
    OpenStorage m_openStorage;
    QWidget m_parent;
};

void ConnectionsTest::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(paletteFor(ThemeChoice::Light, QApplication::palette()));
    const auto demo = createDemo(m_files, m_demoPlace.path(), JobContext());
    QVERIFY(demo.has_value());
    m_demo = *demo;
    m_openStorage = [this](const std::string& uri, const OpenStorageOptions& options) {
        return m_opener.open(uri, options);
    };
}

void ConnectionsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    m_scratch = std::make_unique<test::ScratchDirectory>();
    m_profiles = std::make_unique<ProfileStore>(QString::fromStdString(m_scratch->file("connections.json")));
    m_secrets = std::make_unique<MemorySecretStore>();
}

void ConnectionsTest::cleanup()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_profiles.reset();
    m_secrets.reset();
}

void ConnectionsTest::testSeesAWholeConnection()
{
    int told = 0;
    const auto stages = testConnection(demoConnection(QStringLiteral("demo"), Environment::Demo), m_openStorage,
                                       {m_files, m_random, m_clock}, JobContext(), [&](const TestStage&) { ++told; });
    QCOMPARE(told, static_cast<int>(stages.size()));
    QCOMPARE(stages.size(), std::size_t{8});
    QVERIFY(allPassed(stages));
    QCOMPARE(stages[0].state, TestStage::State::Ok);
    QCOMPARE(stages[2].lines.size(), 4); // The demo's namespaces.
    QVERIFY(stages[2].lines.join(u'\n').contains(QStringLiteral("vectors")));
    QCOMPARE(stages[4].state, TestStage::State::Ok);
    QCOMPARE(stages[5].state, TestStage::State::Ok);
    QCOMPARE(stages[7].state, TestStage::State::Note); // Both below one directory.
}

void ConnectionsTest::testWritesNothing()
{
    const std::string repository = m_scratch->file("new/repository");
    const std::string missing = m_scratch->file("missing.db");
    const auto stages =
        testConnection({{}, QStringLiteral("x"), "sqlite:" + missing, repository, Environment::Development, false},
                       m_openStorage, {m_files, m_random, m_clock}, JobContext(), {});
    QCOMPARE(stages[0].state, TestStage::State::Failed);
    QCOMPARE(stages[1].state, TestStage::State::Skipped);
    QCOMPARE(stages[4].state, TestStage::State::Note);
    QVERIFY(!QFile::exists(QString::fromStdString(missing)));
    QVERIFY(!QFile::exists(QString::fromStdString(m_scratch->file("new"))));
}

void ConnectionsTest::testTellsWhatIsWrong()
{
    QFile text(QString::fromStdString(m_scratch->file("text.db")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("this is no database, whatever its name says\n").repeated(100));
    text.close();
    const auto stages = testConnection({{},
                                        QStringLiteral("x"),
                                        "sqlite:" + m_scratch->file("text.db"),
                                        m_scratch->path(),
                                        Environment::Development,
                                        true},
                                       m_openStorage, {m_files, m_random, m_clock}, JobContext(), {});
    QVERIFY(!allPassed(stages));
    QCOMPARE(stages[0].state, TestStage::State::Ok);
    QCOMPARE(stages[1].state, TestStage::State::Failed);
    QCOMPARE(stages[4].state, TestStage::State::Failed); // A directory of something else.
    QVERIFY(stageText(stages[4]).contains(QStringLiteral("failed")));

    std::stop_source stop;
    stop.request_stop();
    QVERIFY(testConnection(demoConnection(QStringLiteral("demo"), Environment::Demo), m_openStorage,
                           {m_files, m_random, m_clock}, JobContext(stop.get_token()), {})
                .size() < 4);
}

ConnectionDialog* ConnectionsTest::openDialog(const Profile& initial)
{
    auto* dialog = new ConnectionDialog({*m_profiles, *m_secrets, m_pool, {m_files, m_random, m_clock}, m_openStorage},
                                        initial, &m_parent);
    dialog->open();
    return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

void ConnectionsTest::dialogMakesAConnection()
{
    ConnectionDialog* dialog = openDialog({});
    QVERIFY(dialog != nullptr);
    const QPointer<ConnectionDialog> alive(dialog);
    auto* save = child<QPushButton>(dialog, "saveAndConnect");
    QVERIFY(save->isDefault());
    QVERIFY(!save->isEnabled());
    QVERIFY(!child<QPushButton>(dialog, "saveConnection")->isEnabled());
    QVERIFY(child<QLabel>(dialog, "connectionDialogReason")->isVisible());
    picture(*dialog, "dialog-new");

    auto* uri = child<QLineEdit>(dialog, "connectionUri");
    uri->setFocus();
    QTest::keyClicks(uri, QString::fromStdString(m_demo.storageUri.substr(7))); // A bare path.
    QCOMPARE(child<QLineEdit>(dialog, "connectionFile")->text(), QString::fromStdString(m_demo.storageUri.substr(7)));
    QCOMPARE(child<QLineEdit>(dialog, "connectionName")->text(), QStringLiteral("demo"));
    QVERIFY(save->isEnabled());
    QTRY_VERIFY(child<QLabel>(dialog, "connectionRepositoryHint")->text().contains(QStringLiteral("first snapshot")));

    // The band follows at once, in words.
    const auto* band = child<EnvironmentBand>(dialog, "environmentBand");
    QCOMPARE(band->badge().environment, Environment::Development);
    auto* environment = child<QComboBox>(dialog, "connectionEnvironment");
    environment->setFocus();
    QTest::keyClick(environment, Qt::Key_End);
    QCOMPARE(band->badge().environment, Environment::Production);
    QCOMPARE(band->badge().connection, QStringLiteral("demo"));
    QTest::mouseClick(child<QCheckBox>(dialog, "connectionReadOnly"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(band->badge().readOnly);

    QSignalSpy saved(dialog, &ConnectionDialog::saved);
    QSignalSpy open(dialog, &ConnectionDialog::openRequested);
    uri->setFocus();
    QTest::keyClick(uri, Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(open.count(), 1);
    QCOMPARE(m_profiles->profiles().size(), std::size_t{1});
    const Profile& profile = m_profiles->profiles().front();
    QCOMPARE(open.front().front().toString(), profile.id);
    QCOMPARE(profile.storageUri, m_demo.storageUri);
    QCOMPARE(profile.environment, Environment::Production);
    QVERIFY(profile.readOnly);
    QTRY_VERIFY(alive.isNull());
}

void ConnectionsTest::uriAndFieldsFollowEachOther()
{
    ConnectionDialog* dialog = openDialog({});
    QVERIFY(dialog != nullptr);
    auto* uri = child<QLineEdit>(dialog, "connectionUri");
    auto* file = child<QLineEdit>(dialog, "connectionFile");
    file->setFocus();
    QTest::keyClicks(file, QStringLiteral("relative.db"));
    QCOMPARE(uri->text(), QStringLiteral("sqlite:relative.db"));
    QVERIFY(child<QLabel>(dialog, "connectionFileRowProblem")->isVisible());
    file->clear();
    QTest::keyClicks(file, QStringLiteral("/srv/a.db"));
    QCOMPARE(uri->text(), QStringLiteral("sqlite:/srv/a.db"));
    QVERIFY(!child<QLabel>(dialog, "connectionFileRowProblem")->isVisible());

    QTest::mouseClick(child<QPushButton>(dialog, "browseFile"), Qt::LeftButton);
    auto* chooser = child<QFileDialog>(dialog, "chooseFileDialog");
    QVERIFY(chooser != nullptr);
    QVERIFY(chooser->isVisible());
    emit chooser->fileSelected(QStringLiteral("/srv/b.db"));
    chooser->reject();
    QCOMPARE(uri->text(), QStringLiteral("sqlite:/srv/b.db"));
    QCOMPARE(child<QLineEdit>(dialog, "connectionName")->text(), QStringLiteral("b"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_profiles->profiles().empty());
}

void ConnectionsTest::dialogBlocksWhatIsNotAvailable()
{
    ConnectionDialog* dialog = openDialog({});
    QVERIFY(dialog != nullptr);
    auto* uri = child<QLineEdit>(dialog, "connectionUri");
    uri->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("postgresql://admin:Geheim123@db7:5433/orders"));
    QTest::keyClick(uri, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(uri->text(), QStringLiteral("postgresql://admin@db7:5433/orders"));
    auto* password = child<QLineEdit>(dialog, "connectionPassword");
    QVERIFY(password->isVisible());
    QCOMPARE(password->text(), QStringLiteral("Geheim123"));
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QCOMPARE(child<QLineEdit>(dialog, "connectionHost")->text(), QStringLiteral("db7"));
    QVERIFY(!child<QLineEdit>(dialog, "connectionFile")->isVisible());
    QVERIFY(!child<QLabel>(dialog, "connectionUriProblem")->isVisible());
    QVERIFY(child<QPushButton>(dialog, "saveAndConnect")->isEnabled());
    QVERIFY(child<QPushButton>(dialog, "testConnection")->isEnabled());
    picture(*dialog, "dialog-server");
    auto* host = child<QLineEdit>(dialog, "connectionHost");
    host->setFocus();
    QTest::keyClick(host, Qt::Key_End);
    QTest::keyClicks(host, QStringLiteral("b"));
    QCOMPARE(uri->text(), QStringLiteral("postgresql://admin@db7b:5433/orders"));
    // One that this version recognises and cannot open.
    uri->setFocus();
    uri->selectAll();
    QTest::keyClicks(uri, QStringLiteral("milvus+http://db8"));
    QVERIFY(child<QLabel>(dialog, "connectionUriProblem")->text().contains(QStringLiteral("not available")));
    QVERIFY(!child<QPushButton>(dialog, "saveAndConnect")->isEnabled());
    QVERIFY(!child<QPushButton>(dialog, "testConnection")->isEnabled());
    dialog->reject();
}

void ConnectionsTest::dialogTestsAndCanStop()
{
    ConnectionDialog* dialog = openDialog(demoConnection(QStringLiteral("the demo"), Environment::Test));
    QVERIFY(dialog != nullptr);
    auto* test = child<QPushButton>(dialog, "testConnection");
    QTest::mouseClick(test, Qt::LeftButton);
    auto* summary = child<QLabel>(dialog, "testSummary");
    auto* stages = child<QTreeWidget>(dialog, "testStages");
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("It works")), 9000);
    QCOMPARE(stages->topLevelItemCount(), 8);
    QCOMPARE(stages->topLevelItem(0)->text(1), QStringLiteral("ok"));
    QVERIFY(!stages->topLevelItem(0)->icon(1).isNull());
    picture(*dialog, "dialog-tested");
    QTest::mouseClick(child<QPushButton>(dialog, "copyTest"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Namespaces: ok")));
    auto* name = child<QLineEdit>(dialog, "connectionName");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("!"));
    QVERIFY(summary->text().contains(QStringLiteral("changed since")));
    dialog->reject();

    // A storage that does not answer: the dialog stays usable, and stopping gives the buttons back at once.
    auto gate = std::make_shared<std::binary_semaphore>(0);
    const OpenStorage real = m_openStorage;
    m_openStorage = [gate, real](const std::string& uri, const OpenStorageOptions& options) {
        gate->acquire();
        gate->release();
        return real(uri, options);
    };
    dialog = openDialog(demoConnection(QStringLiteral("the demo"), Environment::Test));
    m_openStorage = real;
    QVERIFY(dialog != nullptr);
    test = child<QPushButton>(dialog, "testConnection");
    QTest::mouseClick(test, Qt::LeftButton);
    auto* stop = child<QPushButton>(dialog, "stopTest");
    QVERIFY(stop->isVisible());
    QVERIFY(!test->isEnabled());
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(test->isEnabled());
    QVERIFY(child<QLabel>(dialog, "testSummary")->text().contains(QStringLiteral("Stopped")));
    dialog->reject();
    gate->release();
}

void ConnectionsTest::dialogEdits()
{
    const auto id = m_profiles->save(demoConnection(QStringLiteral("first"), Environment::Test));
    QVERIFY(id.has_value());
    QVERIFY(m_profiles->save(demoConnection(QStringLiteral("second"), Environment::Test)).has_value());
    ConnectionDialog* dialog = openDialog(*m_profiles->find(*id));
    QVERIFY(dialog != nullptr);
    auto* name = child<QLineEdit>(dialog, "connectionName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("second"));
    QVERIFY(child<QLabel>(dialog, "connectionNameProblem")->isVisible());
    auto* save = child<QPushButton>(dialog, "saveConnection");
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(name, QStringLiteral(" one"));
    QSignalSpy open(dialog, &ConnectionDialog::openRequested);
    QSignalSpy saved(dialog, &ConnectionDialog::saved);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(open.count(), 0);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(m_profiles->find(*id)->name, QStringLiteral("second one"));
    QCOMPARE(m_profiles->profiles().size(), std::size_t{2});
}

void ConnectionsTest::modelKeepsItsPromises()
{
    ConnectionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<Profile> profiles;
    for (int i = 0; i < 20; ++i) {
        profiles.push_back(demoConnection(QStringLiteral("c%1").arg(i), static_cast<Environment>(i % 5)));
        profiles.back().id = QString::number(i);
    }
    model.setProfiles(profiles);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Production (4)"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setOpenProfile(QStringLiteral("7"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(model.indexOf(QStringLiteral("7")).data().toString().contains(QStringLiteral("open")));
    model.setFilter(QStringLiteral("C1 staging"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.connectionCount(), 2); // c13 and c18.
    model.setFilter(QStringLiteral("nothing"));
    QCOMPARE(model.rowCount(), 0);
    model.setProfiles({});
}

void ConnectionsTest::panelOpensEditsAndRemoves()
{
    const auto production = m_profiles->save(demoConnection(QStringLiteral("orders"), Environment::Production));
    const auto development = m_profiles->save(demoConnection(QStringLiteral("scratch"), Environment::Development));
    QVERIFY(production.has_value() && development.has_value());
    Profile locked = demoConnection(QStringLiteral("a name so long that a dock must shorten it in its middle"),
                                    Environment::Staging);
    locked.readOnly = true;
    QVERIFY(m_profiles->save(locked).has_value());
    ConnectionsPanel panel(*m_profiles);
    panel.resize(260, 420);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto* tree = child<QTreeView>(&panel, "connectionTree");
    panel.setOpenProfile(*production);
    panel.focusList();
    QCOMPARE(panel.currentProfile(), *production);
    picture(panel, "panel");

    QSignalSpy open(&panel, &ConnectionsPanel::openRequested);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(open.count(), 1);
    QCOMPARE(open.front().front().toString(), *production);
    panel.select(*development);
    const QPoint at = tree->visualRect(tree->currentIndex()).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(open.count(), 2);
    QCOMPARE(open.back().front().toString(), *development);

    QSignalSpy edit(&panel, &ConnectionsPanel::editRequested);
    QTest::mouseClick(child<QToolButton>(&panel, "editConnectionButton"), Qt::LeftButton);
    QCOMPARE(edit.count(), 1);
    QTest::mouseClick(child<QToolButton>(&panel, "duplicateConnectionButton"), Qt::LeftButton);
    QCOMPARE(m_profiles->profiles().size(), std::size_t{4});
    QCOMPARE(m_profiles->find(panel.currentProfile())->name, QStringLiteral("scratch (copy)"));

    const QString copy = panel.currentProfile();
    QSignalSpy removed(&panel, &ConnectionsPanel::removed);
    QTest::keyClick(tree, Qt::Key_Delete);
    auto* dialog = child<ActionDialog>(&panel, "removeConnectionDialog");
    QVERIFY(dialog != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QString text = child<QLabel>(dialog, "removeConnectionText")->text();
    QVERIFY(text.contains(QString::fromStdString(m_demo.repositoryDirectory)));
    picture(*dialog, "remove");
    QTest::keyClick(dialog, Qt::Key_Return); // Cancel is the default.
    QCOMPARE(m_profiles->profiles().size(), std::size_t{4});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(tree, Qt::Key_Delete);
    dialog = child<ActionDialog>(&panel, "removeConnectionDialog");
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(child<QPushButton>(dialog, "removeConnectionAction"), Qt::LeftButton);
    QCOMPARE(m_profiles->profiles().size(), std::size_t{3});
    QCOMPARE(removed.front().front().toString(), copy);
    QVERIFY(QFile::exists(QString::fromStdString(m_demo.repositoryDirectory)));
}

void ConnectionsTest::panelSearches()
{
    ConnectionsPanel panel(*m_profiles);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto* empty = child<QLabel>(&panel, "connectionsEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY(!child<QToolButton>(&panel, "editConnectionButton")->isEnabled());
    QVERIFY(m_profiles->save(demoConnection(QStringLiteral("orders"), Environment::Production)).has_value());
    QVERIFY(m_profiles->save(demoConnection(QStringLiteral("images"), Environment::Test)).has_value());
    QVERIFY(!empty->isVisible());
    auto* search = child<QLineEdit>(&panel, "connectionSearch");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("imag"));
    QSignalSpy open(&panel, &ConnectionsPanel::openRequested);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(child<QTreeView>(&panel, "connectionTree"), Qt::Key_Return);
    QCOMPARE(open.count(), 1);
    QCOMPARE(m_profiles->find(open.front().front().toString())->name, QStringLiteral("images"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QVERIFY(empty->text().contains(QStringLiteral("imagzzz")));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!empty->isVisible());
}

void ConnectionsTest::startPageOffersTheWaysIn()
{
    StartPage page(*m_profiles);
    page.resize(900, 620);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* recent = child<QListWidget>(&page, "startRecent");
    QVERIFY(!recent->isVisible());
    picture(page, "start-empty");
    const auto id = m_profiles->save(demoConnection(QStringLiteral("orders"), Environment::Production));
    const auto other = m_profiles->save(demoConnection(QStringLiteral("images"), Environment::Test));
    QVERIFY(id.has_value() && other.has_value());
    m_profiles->markUsed(*other);
    m_profiles->markUsed(*id);
    QVERIFY(recent->isVisible());
    QCOMPARE(recent->count(), 2);
    picture(page, "start");
    QSignalSpy open(&page, &StartPage::openRequested);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    QCOMPARE(open.front().front().toString(), *id);
    QSignalSpy connectSpy(&page, &StartPage::connectRequested);
    QSignalSpy demo(&page, &StartPage::demoRequested);
    QSignalSpy inspect(&page, &StartPage::inspectRequested);
    for (const char* name : {"startConnect", "startDemo", "startInspect"})
        QTest::mouseClick(child<QPushButton>(&page, name), Qt::LeftButton);
    QCOMPARE(connectSpy.count() + demo.count() + inspect.count(), 3);
}

QTEST_MAIN(ConnectionsTest)
#include "connections_test.moc"
