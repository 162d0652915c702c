// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace tidemark::ui {

void installLanguage(QCoreApplication& application)
{
    // The C locale, which has no separator, is that of a machine without settings; long numbers need one there too.
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::NumberOptions(QLocale::OmitGroupSeparator));
    QLocale::setDefault(locale);
    // Not load(QLocale()): with English first and another language second it would take the second, if English had
    // none.
    auto* translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/tidemark_en.qm")))
        QCoreApplication::installTranslator(translator);
    else
        qWarning("the English plurals are missing from this build");
}

} // namespace tidemark::ui
