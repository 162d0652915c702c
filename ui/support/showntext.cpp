// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/showntext.h"

#include "base/showntext.h"

#include <QTextDocument>
#include <Qt>

namespace tidemark::ui {

QString shownText(std::string_view bytes)
{
    return QString::fromStdString(tidemark::shownText(bytes));
}

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? QString(QLatin1String("<qt>") + text.toHtmlEscaped() + QLatin1String("</qt>"))
                                     : text;
}

std::string shellWord(const std::string& word)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-";
    if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos)
        return word;
    std::string out = "'";
    for (const char c : word)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

} // namespace tidemark::ui
