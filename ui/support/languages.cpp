// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/languages.h"

#include <QCoreApplication>
#include <QTranslator>

namespace tidemark::ui {

void installLanguage(QCoreApplication& application)
{
    // Not load(QLocale()): with English first and another language second it would take the second, if English had
    // none.
    auto* translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/tidemark_en.qm")))
        QCoreApplication::installTranslator(translator);
    else
        qWarning("the English plurals are missing from this build");
}

} // namespace tidemark::ui
