// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <string_view>

namespace tidemark::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace

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
    parser.addOptions({repository, profile, readOnly, demo, screenshot});

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
    arguments.readOnly = parser.isSet(readOnly);
    arguments.profile = parser.value(profile);
    arguments.screenshot = parser.value(screenshot);
    arguments.repository = QFile::encodeName(parser.value(repository)).toStdString();
    if (!parser.positionalArguments().isEmpty())
        arguments.target = QFile::encodeName(parser.positionalArguments().constFirst()).toStdString();
    const bool named = parser.isSet(repository) || !arguments.target.empty();
    if ((arguments.demo && (named || parser.isSet(profile))) || (parser.isSet(profile) && named))
        return refuse(Texts::tr("--demo, --profile, and a storage or --repository exclude each other."));
    for (const QCommandLineOption& option : {repository, profile, screenshot})
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return refuse(Texts::tr("--%1 needs a value.").arg(option.names().constFirst()));
    return arguments;
}

} // namespace tidemark::gui
