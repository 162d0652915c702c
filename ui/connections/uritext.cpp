// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/uritext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace tidemark::ui {

namespace {

struct Engines {
    Q_DECLARE_TR_FUNCTIONS(Engines)
};

struct Scheme {
    QString word;
    StorageEngine engine;
    bool secure;
};

const std::vector<Scheme>& serverSchemes()
{
    static const std::vector<Scheme> schemes = {
        {QStringLiteral("postgresql"), StorageEngine::Postgres, false},
        {QStringLiteral("postgres"), StorageEngine::Postgres, false},
        {QStringLiteral("chroma+http"), StorageEngine::Chroma, false},
        {QStringLiteral("chroma+https"), StorageEngine::Chroma, true},
        {QStringLiteral("qdrant+http"), StorageEngine::Qdrant, false},
        {QStringLiteral("qdrant+https"), StorageEngine::Qdrant, true},
        {QStringLiteral("milvus+http"), StorageEngine::Milvus, false},
        {QStringLiteral("milvus+https"), StorageEngine::Milvus, true},
    };
    return schemes;
}

QString decoded(const QString& text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

QString encoded(const QString& text, const QByteArray& kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

bool isSecretKey(const QString& key)
{
    static const QStringList secrets = {QStringLiteral("password"),    QStringLiteral("passwd"),
                                        QStringLiteral("pwd"),         QStringLiteral("sslpassword"),
                                        QStringLiteral("apikey"),      QStringLiteral("token"),
                                        QStringLiteral("accesstoken"), QStringLiteral("secret")};
    return secrets.contains(decoded(key).toLower().remove(u'_').remove(u'-').trimmed());
}

/// Takes the secrets out of "a=b&password=c".
QString optionsWithoutSecrets(const QString& options, std::optional<QString>& password)
{
    QStringList kept;
    for (const QString& option : options.split(u'&')) {
        const qsizetype equals = option.indexOf(u'=');
        if (equals >= 0 && isSecretKey(option.left(equals))) {
            if (!password)
                password = decoded(option.mid(equals + 1));
            continue;
        }
        kept.append(option);
    }
    return kept.join(u'&');
}

/// Where the user and password end in "user:pass@host/…", or -1. A password that somebody pasted as it is may hold any
/// character that a URI would have to escape, so this errs to the side of taking too much for it.
qsizetype endOfUser(const QString& rest)
{
    static const QRegularExpression delimiters(QStringLiteral("[/?#]"));
    const qsizetype authorityEnd = rest.indexOf(delimiters);
    const QString authority = rest.left(authorityEnd);
    const qsizetype inAuthority = authority.lastIndexOf(u'@');
    const qsizetype colon = authority.lastIndexOf(u':');
    if (inAuthority >= 0 || colon < 0 || authority.startsWith(u'['))
        return inAuthority;
    bool isPort = false;
    authority.mid(colon + 1).toUShort(&isPort);
    if (!isPort)
        return rest.lastIndexOf(u'@');
    return rest.left(rest.indexOf(u'?')).lastIndexOf(u'@');
}

SplitUri splitServer(const Scheme& scheme, QString rest)
{
    SplitUri split;
    StorageFields& fields = split.fields;
    fields.engine = scheme.engine;
    fields.secure = scheme.secure;
    const qsizetype at = endOfUser(rest);
    if (at >= 0) {
        const QString user = rest.left(at);
        const qsizetype colon = user.indexOf(u':');
        fields.user = decoded(user.left(colon));
        if (colon >= 0)
            split.password = decoded(user.mid(colon + 1));
        rest = rest.mid(at + 1);
    }
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0)
        rest.truncate(fragment);
    if (const qsizetype question = rest.indexOf(u'?'); question >= 0) {
        fields.options = optionsWithoutSecrets(rest.mid(question + 1), split.password);
        rest.truncate(question);
    }
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        QString database = rest.mid(slash + 1);
        while (database.endsWith(u'/'))
            database.chop(1);
        fields.database = decoded(database);
        rest.truncate(slash);
    }
    qsizetype portColon = rest.lastIndexOf(u':');
    if (rest.startsWith(u'[')) {
        const qsizetype close = rest.indexOf(u']');
        portColon = close >= 0 && close + 1 < rest.size() && rest.at(close + 1) == u':' ? close + 1 : -1;
    }
    if (portColon >= 0) {
        bool ok = false;
        const int port = rest.mid(portColon + 1).toUShort(&ok);
        if (ok) {
            fields.port = port;
            rest.truncate(portColon);
        }
    }
    if (rest.startsWith(u'[') && rest.endsWith(u']'))
        rest = rest.mid(1, rest.size() - 2);
    fields.host = decoded(rest);
    return split;
}

/// Something else: kept as it is, but for what looks like a password in it.
SplitUri splitUnknown(const QString& text)
{
    SplitUri split;
    split.fields.engine = StorageEngine::Unknown;
    QString kept = text;
    if (const qsizetype slashes = kept.indexOf(QLatin1String("://")); slashes >= 0) {
        QString rest = kept.mid(slashes + 3);
        const qsizetype at = endOfUser(rest);
        const qsizetype colon = at < 0 ? -1 : rest.left(at).indexOf(u':');
        if (colon >= 0) {
            split.password = decoded(rest.mid(colon + 1, at - colon - 1));
            rest = rest.left(colon) + rest.mid(at);
            kept = kept.left(slashes + 3) + rest;
        }
    }
    // libpq's "host=db7 password='…'" and a URI's options.
    static const QRegularExpression secret(
        QStringLiteral("[\\s&;?]?\\b(?:ssl)?(?:password|passwd|pwd|api[_-]?key|(?:access[_-]?)?token|secret)\\s*=\\s*"
                       "('(?:[^'\\\\]|\\\\.)*'?|[^\\s&;#]*)"),
        QRegularExpression::CaseInsensitiveOption);
    for (QRegularExpressionMatch match = secret.match(kept); match.hasMatch(); match = secret.match(kept)) {
        QString value = match.captured(1);
        if (value.startsWith(u'\'')) {
            value = value.mid(1);
            if (value.endsWith(u'\''))
                value.chop(1);
        }
        if (!split.password)
            split.password = value;
        kept.remove(match.capturedStart(), match.capturedLength());
    }
    split.fields.path = kept.trimmed();
    return split;
}

/// "///srv/a.db", as other programs write it, is "/srv/a.db".
QString oneLeadingSlash(QString path)
{
    while (path.startsWith(QLatin1String("//")))
        path.remove(0, 1);
    return path;
}

QString withHome(const QString& path)
{
    if (path == u'~')
        return QDir::homePath();
    return path.startsWith(QLatin1String("~/")) ? QString(QDir::homePath() + path.mid(1)) : path;
}

SplitUri plain(StorageEngine engine, const QString& path)
{
    SplitUri split;
    split.fields.engine = engine;
    split.fields.path = path;
    return split;
}

bool endsAsSqlite(const QString& text)
{
    return text.endsWith(QLatin1String(".db"), Qt::CaseInsensitive) ||
           text.endsWith(QLatin1String(".sqlite"), Qt::CaseInsensitive) ||
           text.endsWith(QLatin1String(".sqlite3"), Qt::CaseInsensitive);
}

/// A shell or a chat puts quotes or angle brackets around it, and a terminal a line end behind it.
QString unwrapped(const QString& pasted)
{
    QString text = pasted.trimmed();
    if (text.size() >= 2) {
        const QChar first = text.front();
        const QChar last = text.back();
        if ((first == last && (first == u'\'' || first == u'"' || first == u'`')) || (first == u'<' && last == u'>'))
            text = text.mid(1, text.size() - 2).trimmed();
    }
    return text;
}

} // namespace

SplitUri splitUri(const QString& pasted)
{
    const QString text = unwrapped(pasted);
    if (text.isEmpty())
        return {};
    static const QRegularExpression schemePattern(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):"));
    const QRegularExpressionMatch match = schemePattern.match(text);
    if (!match.hasMatch()) {
        const bool path = text.startsWith(u'/') || text == u'~' || text.startsWith(QLatin1String("~/")) ||
                          text.startsWith(QLatin1String("./")) || text.startsWith(QLatin1String("../"));
        if (path || endsAsSqlite(text))
            return plain(StorageEngine::Sqlite, oneLeadingSlash(withHome(text)));
        return splitUnknown(text);
    }
    const QString word = match.captured(1).toLower();
    const QString rest = text.mid(match.capturedEnd());
    // Their paths are taken byte for byte: percent signs are file names too.
    if (word == QLatin1String("sqlite") || word == QLatin1String("sqlite3"))
        return plain(StorageEngine::Sqlite, oneLeadingSlash(withHome(rest)));
    if (word == QLatin1String("memory"))
        return plain(StorageEngine::Memory, rest);
    if (word == QLatin1String("file")) {
        const QString path = QUrl(text).toLocalFile();
        if (!path.isEmpty())
            return plain(StorageEngine::Sqlite, oneLeadingSlash(path));
    }
    for (const Scheme& scheme : serverSchemes()) {
        if (word == scheme.word && rest.startsWith(QLatin1String("//")))
            return splitServer(scheme, rest.mid(2));
    }
    return splitUnknown(text);
}

QString joinUri(const StorageFields& fields)
{
    switch (fields.engine) {
    case StorageEngine::None: return {};
    case StorageEngine::Unknown: return fields.path;
    case StorageEngine::Sqlite: return QStringLiteral("sqlite:") + fields.path;
    case StorageEngine::Memory: return QStringLiteral("memory:") + fields.path;
    case StorageEngine::Postgres:
    case StorageEngine::Chroma:
    case StorageEngine::Qdrant:
    case StorageEngine::Milvus: break;
    }
    QString uri;
    for (const Scheme& scheme : serverSchemes()) {
        if (scheme.engine == fields.engine && (scheme.secure == fields.secure || uri.isEmpty()) &&
            (uri.isEmpty() || scheme.secure))
            uri = scheme.word;
    }
    uri += QStringLiteral("://");
    if (!fields.user.isEmpty())
        uri += encoded(fields.user) + u'@';
    uri += fields.host.contains(u':') ? QString(u'[' + fields.host + u']') : encoded(fields.host);
    if (fields.port > 0)
        uri += u':' + QString::number(fields.port);
    if (!fields.database.isEmpty())
        uri += u'/' + encoded(fields.database, "/");
    if (!fields.options.isEmpty())
        uri += u'?' + fields.options;
    return uri;
}

std::string withoutPassword(const std::string& uri)
{
    const SplitUri split = splitUri(QString::fromStdString(uri));
    return split.password ? joinUri(split.fields).toStdString() : uri;
}

QString engineName(StorageEngine engine)
{
    switch (engine) {
    case StorageEngine::None: return Engines::tr("None (repository only)");
    case StorageEngine::Sqlite: return Engines::tr("SQLite file");
    case StorageEngine::Memory: return Engines::tr("Memory");
    case StorageEngine::Postgres: return Engines::tr("PostgreSQL (pgvector)");
    case StorageEngine::Chroma: return Engines::tr("Chroma");
    case StorageEngine::Qdrant: return Engines::tr("Qdrant");
    case StorageEngine::Milvus: return Engines::tr("Milvus");
    case StorageEngine::Unknown: break;
    }
    return Engines::tr("Unknown");
}

const std::vector<StorageEngine>& offeredEngines()
{
    static const std::vector<StorageEngine> engines = {StorageEngine::Sqlite,   StorageEngine::None,
                                                       StorageEngine::Postgres, StorageEngine::Chroma,
                                                       StorageEngine::Qdrant,   StorageEngine::Milvus};
    return engines;
}

bool isAvailable(StorageEngine engine)
{
    return engine != StorageEngine::Milvus && engine != StorageEngine::Unknown;
}

bool isServer(StorageEngine engine)
{
    return defaultPort(engine) != 0;
}

int defaultPort(StorageEngine engine)
{
    switch (engine) {
    case StorageEngine::Postgres: return 5432;
    case StorageEngine::Chroma: return 8000;
    case StorageEngine::Qdrant: return 6333;
    case StorageEngine::Milvus: return 19530;
    case StorageEngine::None:
    case StorageEngine::Sqlite:
    case StorageEngine::Memory:
    case StorageEngine::Unknown: break;
    }
    return 0;
}

QString proposedName(const StorageFields& fields)
{
    if (fields.engine == StorageEngine::Sqlite)
        return QFileInfo(fields.path).completeBaseName();
    if (fields.engine == StorageEngine::Memory)
        return fields.path;
    if (!isServer(fields.engine))
        return {};
    const QString database = fields.database.section(u'/', -1);
    return database.isEmpty() ? fields.host : database;
}

} // namespace tidemark::ui
