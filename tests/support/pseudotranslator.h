// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
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
            shown.replace(QStringLiteral("%n"), QString::number(n));
        return u'[' + shown + QString(shown.size() * 2 / 5, u'ü') + u']';
    }
};

} // namespace tidemark::test
