// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace tidemark::ui {

namespace {

void install(QCoreApplication& application, const QString& file, const QString& directory)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(file, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// "zh-Hans-CN" is the Chinese of zh_CN, "zh-TW" is not; "de-AT" is German.
bool speaks(const QString& code, const QString& uiLanguage)
{
    const QLocale wanted(uiLanguage);
    const QLocale ours(code);
    return wanted.language() == ours.language() && wanted.script() == ours.script();
}

} // namespace

const std::vector<Language>& languages()
{
    static const std::vector<Language> all = {
        {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("es"), QStringLiteral("Español")}, {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},  {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

QString languageKey()
{
    return QStringLiteral("language");
}

QString languageFor(const QLocale& locale)
{
    const QStringList wanted = locale.uiLanguages();
    for (const QString& each : wanted) {
        const auto found = std::find_if(languages().begin(), languages().end(),
                                        [&](const Language& language) { return speaks(language.code, each); });
        if (found != languages().end())
            return found->code;
    }
    return QStringLiteral("en");
}

void installLanguage(QCoreApplication& application, const QString& code)
{
    const bool isKnown = std::any_of(languages().begin(), languages().end(),
                                     [&](const Language& language) { return language.code == code; });
    // The C locale, which has no separator, is that of a machine without settings; long numbers need one there too.
    QLocale locale = isKnown && languageFor(QLocale()) != code ? QLocale(code) : QLocale();
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::NumberOptions(QLocale::OmitGroupSeparator));
    const QString chosen = isKnown ? code : languageFor(locale);
    QLocale::setDefault(locale);
    install(application, QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("tidemark_") + chosen, QStringLiteral(":/i18n"));
}

} // namespace tidemark::ui
