// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scratchdirectory.h"
#include "ui/connections/profilestore.h"
#include "ui/connections/uritext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

Profile sample(const QString& name)
{
    return {{}, name, "sqlite:/srv/orders.db", "/srv/repository", Environment::Staging, true};
}

} // namespace

class ProfilesTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void uris_data();
    void uris();
    void namesAreProposed();
    void keepsWhatItSaved();
    void fileAndDirectoryArePrivate();
    void refusesWhatItCouldNotKeep();
    void namesAreUnique();
    void neverHoldsAPassword();
    void readsHostileFiles();
    void keepsAnUnreadableFile_data();
    void keepsAnUnreadableFile();
    void aPipeDoesNotBlock();
    void twoProgramsDoNotUndoEachOther();
    void ordersAndRemembers();
    void exportsAndImports();
    void failedWriteChangesNothing();

private:
    QString file() const { return QString::fromStdString(m_scratch->file("config/connections.json")); }
    QByteArray content() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void put(const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(file()).path());
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    std::unique_ptr<test::ScratchDirectory> m_scratch;
};

void ProfilesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_scratch = std::make_unique<test::ScratchDirectory>();
}

void ProfilesTest::uris_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("joined");
    QTest::addColumn<QString>("place"); ///< Path, or host:port/database.
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password"); ///< Null: none.
    using E = StorageEngine;
    const auto row = [](const char* pasted, E engine, const char* joined, const char* place, const char* user = "",
                        const char* password = nullptr) {
        QTest::newRow(pasted) << QString::fromUtf8(pasted) << static_cast<int>(engine) << QString::fromUtf8(joined)
                              << QString::fromUtf8(place) << QString::fromUtf8(user)
                              << (password == nullptr ? QString() : QString::fromUtf8(password));
    };
    row("", E::None, "", "");
    row("  \n", E::None, "", "");
    row("sqlite:/srv/a.db", E::Sqlite, "sqlite:/srv/a.db", "/srv/a.db");
    row("SQLite:/srv/a.db\n", E::Sqlite, "sqlite:/srv/a.db", "/srv/a.db");
    row("sqlite:////srv/a.db", E::Sqlite, "sqlite:/srv/a.db", "/srv/a.db");
    row("sqlite:/srv/50%25?x=1#y@z:w", E::Sqlite, "sqlite:/srv/50%25?x=1#y@z:w", "/srv/50%25?x=1#y@z:w");
    row("/srv/a b.db", E::Sqlite, "sqlite:/srv/a b.db", "/srv/a b.db");
    row("'/srv/a b.db'", E::Sqlite, "sqlite:/srv/a b.db", "/srv/a b.db");
    row("/srv/without-ending", E::Sqlite, "sqlite:/srv/without-ending", "/srv/without-ending");
    row("file:///srv/a%20b.db", E::Sqlite, "sqlite:/srv/a b.db", "/srv/a b.db");
    row("orders.sqlite3", E::Sqlite, "sqlite:orders.sqlite3", "orders.sqlite3");
    row("ORDERS.DB", E::Sqlite, "sqlite:ORDERS.DB", "ORDERS.DB");
    row("../x.sqlite", E::Sqlite, "sqlite:../x.sqlite", "../x.sqlite");
    row("memory:test", E::Memory, "memory:test", "test");
    row("postgresql://db7/orders", E::Postgres, "postgresql://db7/orders", "db7:0/orders");
    row("postgres://admin:s3cret@db7:5433/orders?sslmode=require", E::Postgres,
        "postgresql://admin@db7:5433/orders?sslmode=require", "db7:5433/orders", "admin", "s3cret");
    row("postgresql://u:p%40ss@h/d", E::Postgres, "postgresql://u@h/d", "h:0/d", "u", "p@ss");
    row("postgresql://u:p@ss@h/d", E::Postgres, "postgresql://u@h/d", "h:0/d", "u", "p@ss");
    row("postgresql://u:p/s#?s@h/d", E::Postgres, "postgresql://u@h/d", "h:0/d", "u", "p/s#?s");
    row("postgresql://u:12/3@h/d", E::Postgres, "postgresql://u@h/d", "h:0/d", "u", "12/3");
    row("postgresql://u:@h/d", E::Postgres, "postgresql://u@h/d", "h:0/d", "u", "");
    row("postgresql://h/d?user=u&password=geheim&x=1", E::Postgres, "postgresql://h/d?user=u&x=1", "h:0/d", "",
        "geheim");
    row("postgresql://[::1]:5433/d", E::Postgres, "postgresql://[::1]:5433/d", "::1:5433/d");
    row("chroma+http://host:8000/tenant/database", E::Chroma, "chroma+http://host:8000/tenant/database",
        "host:8000/tenant/database");
    row("chroma+https://host", E::Chroma, "chroma+https://host", "host:0/");
    row("qdrant+https://host:6333?api_key=k123", E::Qdrant, "qdrant+https://host:6333", "host:6333/", "", "k123");
    row("qdrant+http://host/", E::Qdrant, "qdrant+http://host", "host:0/");
    row("milvus+http://root:Milvus@host:19530", E::Milvus, "milvus+http://root@host:19530", "host:19530/", "root",
        "Milvus");
    row("mysql://u:p@h/d", E::Unknown, "mysql://u@h/d", "mysql://u@h/d", "", "p");
    row("host=db7 user=u password='a b' dbname=x", E::Unknown, "host=db7 user=u dbname=x", "host=db7 user=u dbname=x",
        "", "a b");
    row("hello", E::Unknown, "hello", "hello");
    row("postgresql:", E::Unknown, "postgresql:", "postgresql:");
}

void ProfilesTest::uris()
{
    QFETCH(const QString, pasted);
    QFETCH(const int, engine);
    QFETCH(const QString, joined);
    QFETCH(const QString, place);
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    const SplitUri split = splitUri(pasted);
    QCOMPARE(static_cast<int>(split.fields.engine), engine);
    QCOMPARE(joinUri(split.fields), joined);
    const QString found =
        isServer(split.fields.engine)
            ? QStringLiteral("%1:%2/%3").arg(split.fields.host).arg(split.fields.port).arg(split.fields.database)
            : split.fields.path;
    QCOMPARE(found, place);
    QCOMPARE(split.fields.user, user);
    QCOMPARE(split.password.has_value(), !password.isNull());
    QCOMPARE(split.password.value_or(QString()), password);
    // What is joined is stable, and holds no password any more.
    QCOMPARE(splitUri(joined).fields, split.fields);
    QVERIFY(!splitUri(joined).password.has_value());
    if (!password.isEmpty())
        QCOMPARE(withoutPassword(pasted.toStdString()), joined.toStdString());
}

void ProfilesTest::namesAreProposed()
{
    QCOMPARE(proposedName(splitUri(QStringLiteral("/srv/orders.v2.db")).fields), QStringLiteral("orders.v2"));
    QCOMPARE(proposedName(splitUri(QStringLiteral("chroma+http://h/t/docs")).fields), QStringLiteral("docs"));
    QCOMPARE(proposedName(splitUri(QStringLiteral("qdrant+http://h")).fields), QStringLiteral("h"));
}

void ProfilesTest::keepsWhatItSaved()
{
    QString id;
    {
        ProfileStore store(file());
        QVERIFY(store.error().isEmpty());
        QSignalSpy changed(&store, &ProfileStore::changed);
        const auto saved = store.save(sample(QStringLiteral("  Zürich <b>東京</b> ")));
        QVERIFY(saved.has_value());
        id = *saved;
        QCOMPARE(changed.count(), 1);
    }
    ProfileStore again(file());
    QVERIFY(again.error().isEmpty());
    QCOMPARE(again.profiles().size(), std::size_t{1});
    Profile expected = sample(QStringLiteral("Zürich <b>東京</b>"));
    expected.id = id;
    QVERIFY(*again.find(id) == expected);
    QVERIFY(again.findByName(expected.name) == again.find(id));

    expected.environment = Environment::Production;
    QVERIFY(again.save(expected).has_value());
    QVERIFY(*ProfileStore(file()).find(id) == expected);
    QVERIFY(again.remove(id).has_value());
    QVERIFY(ProfileStore(file()).profiles().empty());
    QCOMPARE(again.remove(id).error().code, Errc::NotFound);
}

void ProfilesTest::fileAndDirectoryArePrivate()
{
    ProfileStore store(file());
    QVERIFY(store.save(sample(QStringLiteral("a"))).has_value());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(file()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
    QCOMPARE(::stat(QFile::encodeName(QFileInfo(file()).path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0700U);
}

void ProfilesTest::refusesWhatItCouldNotKeep()
{
    ProfileStore store(file());
    Profile profile = sample(QStringLiteral("a"));
    profile.name = QStringLiteral("  ");
    QCOMPARE(store.save(profile).error().code, Errc::InvalidArgument);
    profile.name = QString(201, u'x');
    QCOMPARE(store.save(profile).error().code, Errc::InvalidArgument);
    profile = sample(QStringLiteral("a"));
    profile.repository.clear();
    QCOMPARE(store.save(profile).error().code, Errc::InvalidArgument);
    profile.repository = "/srv/\xff";
    QCOMPARE(store.save(profile).error().code, Errc::InvalidArgument);
    profile = sample(QStringLiteral("a"));
    profile.storageUri = "sqlite:/" + std::string(5000, 'x');
    QCOMPARE(store.save(profile).error().code, Errc::InvalidArgument);
    QVERIFY(store.profiles().empty());
    QVERIFY(!QFileInfo::exists(file()));
}

void ProfilesTest::namesAreUnique()
{
    ProfileStore store(file());
    const auto first = store.save(sample(QStringLiteral("a")));
    QVERIFY(first.has_value());
    QCOMPARE(store.save(sample(QStringLiteral("a"))).error().code, Errc::AlreadyExists);
    Profile same = *store.find(*first);
    same.readOnly = false;
    QVERIFY(store.save(same).has_value());
    QCOMPARE(store.profiles().size(), std::size_t{1});
}

void ProfilesTest::neverHoldsAPassword()
{
    ProfileStore store(file());
    Profile profile = sample(QStringLiteral("a"));
    profile.storageUri = "postgresql://u:Geheim123@h/d?password=Geheim123";
    QVERIFY(store.save(profile).has_value());
    QVERIFY(!content().contains("Geheim123"));
    put(R"({"version":1,"connections":[{"name":"a","repository":"/r","storage":"postgresql://u:Geheim123@h/d"}]})");
    ProfileStore read(file());
    QCOMPARE(read.profiles().front().storageUri, std::string("postgresql://u@h/d"));
}

void ProfilesTest::readsHostileFiles()
{
    QJsonArray connections{QJsonObject{{QStringLiteral("id"), QStringLiteral("../../x")},
                                       {QStringLiteral("name"), QStringLiteral("one")},
                                       {QStringLiteral("repository"), QStringLiteral("/r")},
                                       {QStringLiteral("unknown"), 5},
                                       {QStringLiteral("readOnly"), QStringLiteral("false")}},
                           QJsonObject{{QStringLiteral("id"), QStringLiteral("same")},
                                       {QStringLiteral("name"), QStringLiteral("two")},
                                       {QStringLiteral("repository"), QStringLiteral("/r")},
                                       {QStringLiteral("environment"), QStringLiteral("harmless")}},
                           QJsonObject{{QStringLiteral("id"), QStringLiteral("same")},
                                       {QStringLiteral("name"), QStringLiteral("three")},
                                       {QStringLiteral("repository"), QStringLiteral("/r")},
                                       {QStringLiteral("environment"), QStringLiteral("test")}},
                           QJsonObject{{QStringLiteral("name"), QString(100000, u'x')},
                                       {QStringLiteral("repository"), QStringLiteral("/r")}},
                           QJsonObject{{QStringLiteral("name"), QStringLiteral("nul")},
                                       {QStringLiteral("repository"), QString(QStringLiteral("/r") + QChar(0))}},
                           QJsonObject{{QStringLiteral("name"), 7}},
                           5,
                           QJsonValue::Null};
    put(QJsonDocument(
            QJsonObject{{QStringLiteral("version"), 1},
                        {QStringLiteral("connections"), connections},
                        {QStringLiteral("recent"),
                         QJsonArray{5, QStringLiteral("same"), QStringLiteral("same"), QStringLiteral("none")}}})
            .toJson());
    const QByteArray before = content();
    ProfileStore store(file());
    QCOMPARE(store.profiles().size(), std::size_t{3});
    QVERIFY(store.error().contains(u'5'));
    QVERIFY(store.profiles()[0].id != QStringLiteral("../../x"));
    QVERIFY(store.profiles()[0].readOnly);
    QCOMPARE(store.profiles()[0].environment, Environment::Production);
    QCOMPARE(store.profiles()[1].environment, Environment::Production);
    QCOMPARE(store.profiles()[2].environment, Environment::Test);
    QVERIFY(store.profiles()[1].id != store.profiles()[2].id);
    QCOMPARE(store.recent(), QStringList{QStringLiteral("same")});
    // What could not be read is not lost by the first change.
    QVERIFY(store.save(sample(QStringLiteral("new"))).has_value());
    QFile kept(file() + QStringLiteral(".unreadable-1"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
}

void ProfilesTest::keepsAnUnreadableFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("{\"version\":1,");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("newer") << QByteArray("{\"version\":2,\"connections\":[]}");
    QTest::newRow("no UTF-8") << QByteArray("{\"version\":1,\"connections\":[],\"\xff\":1}");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("large") << QByteArray(2 * 1024 * 1024, ' ');
}

void ProfilesTest::keepsAnUnreadableFile()
{
    QFETCH(const QByteArray, bytes);
    put(bytes);
    QFile earlier(file() + QStringLiteral(".unreadable-1"));
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    ProfileStore store(file());
    QVERIFY(!store.error().isEmpty());
    QVERIFY(store.profiles().empty());
    QCOMPARE(content(), bytes); // Looking changes nothing.
    QVERIFY(store.save(sample(QStringLiteral("a"))).has_value());
    QFile kept(file() + QStringLiteral(".unreadable-2"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(earlier.open(QIODevice::ReadOnly));
    QCOMPARE(earlier.readAll(), QByteArray("earlier"));
    QVERIFY(ProfileStore(file()).error().isEmpty());
}

void ProfilesTest::aPipeDoesNotBlock()
{
    QDir().mkpath(QFileInfo(file()).path());
    QCOMPARE(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
    ProfileStore store(file());
    QVERIFY(!store.error().isEmpty());
    QCOMPARE(store.importFrom(file()).error().code, Errc::InvalidArgument);
}

void ProfilesTest::twoProgramsDoNotUndoEachOther()
{
    ProfileStore one(file());
    QVERIFY(one.save(sample(QStringLiteral("a"))).has_value());
    ProfileStore two(file());
    QVERIFY(two.save(sample(QStringLiteral("b"))).has_value());
    QVERIFY(one.save(sample(QStringLiteral("c"))).has_value());
    QCOMPARE(ProfileStore(file()).profiles().size(), std::size_t{3});
    QVERIFY(one.findByName(QStringLiteral("b")) != nullptr);
}

void ProfilesTest::ordersAndRemembers()
{
    ProfileStore store(file());
    QStringList ids;
    for (int i = 0; i < 12; ++i) {
        const auto id = store.save(sample(QString::number(i)));
        QVERIFY(id.has_value());
        ids.append(*id);
        store.markUsed(*id);
    }
    QCOMPARE(store.recent().size(), 10);
    QCOMPARE(store.recent().front(), ids.back());
    store.markUsed(ids.at(5));
    QVERIFY(store.move(ids.at(11), 0).has_value());
    QVERIFY(store.move(ids.at(0), 999).has_value());
    ProfileStore again(file());
    QCOMPARE(again.recent().front(), ids.at(5));
    QCOMPARE(again.profiles().front().id, ids.at(11));
    QCOMPARE(again.profiles().back().id, ids.at(0));
    QVERIFY(store.remove(ids.at(5)).has_value());
    QVERIFY(!store.recent().contains(ids.at(5)));
}

void ProfilesTest::exportsAndImports()
{
    const QString out = QString::fromStdString(m_scratch->file("export.json"));
    ProfileStore store(file());
    const auto id = store.save(sample(QStringLiteral("a")));
    QVERIFY(id.has_value());
    QVERIFY(store.exportTo(out).has_value());
    QFile exported(out);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(!exported.readAll().contains(id->toUtf8()));
    const auto count = store.importFrom(out);
    QVERIFY(count.has_value());
    QCOMPARE(*count, 1);
    QCOMPARE(store.profiles().size(), std::size_t{2});
    QCOMPARE(store.profiles()[1].name, QStringLiteral("a (2)"));
    QVERIFY(store.profiles()[1].id != *id);
    QVERIFY(!store.importFrom(QStringLiteral("/nowhere.json")).has_value());
}

void ProfilesTest::failedWriteChangesNothing()
{
    put("{\"version\":1,\"connections\":[]}");
    // A directory in the file's place: nothing can be written there.
    QVERIFY(QFile::remove(file()));
    QVERIFY(QDir().mkpath(file() + QStringLiteral("/x")));
    ProfileStore store(QString::fromStdString(m_scratch->file("config/connections.json/x/../../connections.json/x")));
    QSignalSpy changed(&store, &ProfileStore::changed);
    QVERIFY(!store.error().isEmpty());
    Profile profile = sample(QStringLiteral("a"));
    ProfileStore nowhere(QStringLiteral("/proc/tidemark/connections.json"));
    QVERIFY(!nowhere.save(profile).has_value());
    QVERIFY(nowhere.profiles().empty());
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profiles_test.moc"
