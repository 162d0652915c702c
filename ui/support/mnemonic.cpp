// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/mnemonic.h"

namespace tidemark::ui {

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isAppended = text.mid(i, 2) == QStringLiteral("(&") && i + 3 < text.size() && text.at(i + 3) == u')';
        if (isAppended)
            i += 3;
        else if (text.at(i) != u'&')
            plain += text.at(i);
        else if (i + 1 < text.size() && text.at(i + 1) == u'&')
            plain += text.at(++i);
    }
    return plain;
}

QString fieldName(const QString& label)
{
    QString name = withoutMnemonic(label).trimmed();
    for (const QChar colon : {QChar(u':'), QChar(0xff1a)}) { // The full width one is Japanese and Chinese.
        if (name.endsWith(colon))
            name.chop(1);
    }
    return name.trimmed(); // French has a space before it.
}

} // namespace tidemark::ui
