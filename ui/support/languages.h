// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

class QCoreApplication;
class QLocale;

namespace tidemark::ui {

struct Language {
    QString code; ///< "de", "zh_CN"
    QString name; ///< In its own words.
};

/// All that this build speaks, by their own names.
const std::vector<Language>& languages();

/// Of the settings: the code that was chosen; empty or missing: the system's language.
QString languageKey();

/// The code of the first of a locale's languages that this build speaks; English if there is none.
QString languageFor(const QLocale& locale);

/// Installs the translations of a language, Qt's own texts included, and makes its locale the default one for numbers,
/// dates and sizes; an empty or unknown code is the system's language. English has a translation too: its plurals.
/// Call it once, before the first text is made. UI thread only.
void installLanguage(QCoreApplication& application, const QString& code);

} // namespace tidemark::ui
