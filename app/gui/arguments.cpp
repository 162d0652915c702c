// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <string_view>

namespace tidemark::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

std::string absolutePath(const QString& path)
{
    return QFile::encodeName(QDir::current().absoluteFilePath(path)).toStdString();
}

/// A file's name, or the URI of one, becomes absolute; other URIs stay as they are.
std::string absoluteTarget(const QString& target)
{
    const QString sqlite = QStringLiteral("sqlite:");
    if (target.startsWith(sqlite))
        return sqlite.toStdString() + absolutePath(target.mid(sqlite.size()));
    return isUri(target.toStdString()) ? QFile::encodeName(target).toStdString() : absolutePath(target);
}

constexpr char kTarget[] = "target";
constexpr char kRepository[] = "repository";
constexpr char kProfile[] = "profile";
constexpr char kReadOnly[] = "read-only";
constexpr char kDemo[] = "demo";
constexpr char kNewWindow[] = "new-window";
constexpr char kActivation[] = "activation";

} // namespace

bool isUri(const std::string& target)
{
    const std::size_t colon = target.find(':');
    return colon != std::string::npos && colon > 1 && target.find('/') > colon;
}

bool Arguments::fitsOpenWindow() const
{
    return !newWindow && !demo && profile.isEmpty() && repository.empty() && (target.empty() || !isUri(target));
}

bool wantsTextOnly(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word == "--version" || word == "-v" || word == "--help" || word == "-h" || word == "-?";
    });
}

Arguments parseArguments(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Texts::tr("Snapshots of vector databases: take, see, compare, verify and restore them."));
    parser.addPositionalArgument(QStringLiteral("target"),
                                 Texts::tr("A storage to connect to (sqlite:PATH), or a file to look into."),
                                 QStringLiteral("[URI | FILE]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption repository(QStringLiteral("repository"), Texts::tr("The repository to show."),
                                        QStringLiteral("DIR"));
    const QCommandLineOption profile(QStringLiteral("profile"), Texts::tr("Open this saved connection."),
                                     QStringLiteral("NAME"));
    const QCommandLineOption readOnly(QStringLiteral("read-only"), Texts::tr("Change nothing through the connection."));
    const QCommandLineOption demo(QStringLiteral("demo"), Texts::tr("Show the demo; it is made the first time."));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        Texts::tr("Write a picture of the main window as PNG, then quit."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption newWindow(QStringLiteral("new-window"),
                                       Texts::tr("Open another window of a Tidemark that runs already."));
    parser.addOptions({repository, profile, readOnly, demo, newWindow, screenshot});

    Arguments arguments;
    const auto refuse = [&](const QString& why) {
        arguments.action = Arguments::Action::Refuse;
        arguments.text = why;
        return arguments;
    };
    if (!parser.parse(words))
        return refuse(parser.errorText());
    if (parser.isSet(help) || parser.isSet(version)) {
        arguments.action = parser.isSet(help) ? Arguments::Action::ShowHelp : Arguments::Action::ShowVersion;
        arguments.text = parser.helpText();
        return arguments;
    }
    if (parser.positionalArguments().size() > 1)
        return refuse(Texts::tr("There is no use for \"%1\".").arg(parser.positionalArguments().at(1)));
    arguments.demo = parser.isSet(demo);
    arguments.newWindow = parser.isSet(newWindow);
    arguments.readOnly = parser.isSet(readOnly);
    arguments.profile = parser.value(profile);
    arguments.screenshot = parser.value(screenshot);
    if (!parser.value(repository).isEmpty())
        arguments.repository = absolutePath(parser.value(repository));
    if (!parser.positionalArguments().isEmpty() && !parser.positionalArguments().constFirst().isEmpty())
        arguments.target = absoluteTarget(parser.positionalArguments().constFirst());
    const bool named = parser.isSet(repository) || !arguments.target.empty();
    if ((arguments.demo && (named || parser.isSet(profile))) || (parser.isSet(profile) && named))
        return refuse(Texts::tr("--demo, --profile, and a storage or --repository exclude each other."));
    for (const QCommandLineOption& option : {repository, profile, screenshot})
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return refuse(Texts::tr("--%1 needs a value.").arg(option.names().constFirst()));
    // The desktop gave it to this process, whoever makes use of it.
    arguments.activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return arguments;
}

QString requestFrom(const Arguments& arguments)
{
    const QJsonObject request{{QLatin1String(kTarget), QFile::decodeName(arguments.target.c_str())},
                              {QLatin1String(kRepository), QFile::decodeName(arguments.repository.c_str())},
                              {QLatin1String(kProfile), arguments.profile},
                              {QLatin1String(kReadOnly), arguments.readOnly},
                              {QLatin1String(kDemo), arguments.demo},
                              {QLatin1String(kNewWindow), arguments.newWindow},
                              {QLatin1String(kActivation), arguments.activation}};
    return QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
}

Arguments argumentsFrom(const QString& request)
{
    const QJsonObject object = QJsonDocument::fromJson(request.toUtf8()).object();
    const auto path = [&object](const char* key) {
        return QFile::encodeName(object.value(QLatin1String(key)).toString()).toStdString();
    };
    Arguments arguments;
    arguments.target = path(kTarget);
    arguments.repository = path(kRepository);
    arguments.profile = object.value(QLatin1String(kProfile)).toString();
    arguments.readOnly = object.value(QLatin1String(kReadOnly)).toBool();
    arguments.demo = object.value(QLatin1String(kDemo)).toBool();
    arguments.newWindow = object.value(QLatin1String(kNewWindow)).toBool();
    arguments.activation = object.value(QLatin1String(kActivation)).toString();
    return arguments;
}

} // namespace tidemark::gui
