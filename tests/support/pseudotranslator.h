// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace tidemark::test {

/// Every text longer by two fifths, and recognisable: what a translation does to a layout. Installed as long as it
/// lives. UI thread only.
class PseudoTranslator final : public QTranslator {
public:
    PseudoTranslator() { QCoreApplication::installTranslator(this); }
    ~PseudoTranslator() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* /*context*/, const char* text, const char* /*comment*/, int n) const override
    {
        QString shown = QString::fromUtf8(text);
        if (n >= 0)
            shown.replace(QStringLiteral("%Ln"), QLocale().toString(n));
        QString more(shown.size() * 2 / 5, u'ü');
        // A sentence becomes longer by words, a word by letters.
        for (qsizetype i = kWord; shown.contains(u' ') && i + 1 < more.size(); i += kWord + 1)
            more[i] = u' ';
        return u'[' + shown + more + u']';
    }

private:
    static constexpr qsizetype kWord = 11; ///< Letters; few languages have longer ones in what a program says.
};

} // namespace tidemark::test
