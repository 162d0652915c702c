// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/showntext.h"

#include "base/bytes.h"

#include <QChar>
#include <QTextDocument>
#include <Qt>

namespace tidemark::ui {

namespace {

/// Bytes of the character that this byte leads, or 1 for a byte that leads none.
std::size_t lengthOf(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

/// Characters that have no picture by their category, and the letters and marks that Unicode draws as nothing.
bool isUnshown(char32_t scalar)
{
    switch (QChar::category(scalar)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: break;
    }
    return scalar == 0x034f || scalar == 0x115f || scalar == 0x1160 || scalar == 0x17b4 || scalar == 0x17b5 ||
           (scalar >= 0x180b && scalar <= 0x180f) || scalar == 0x3164 || (scalar >= 0xfe00 && scalar <= 0xfe0f) ||
           scalar == 0xffa0 || (scalar >= 0xe0100 && scalar <= 0xe01ef);
}

void appendShown(QString& out, char32_t scalar)
{
    switch (scalar) {
    case U'\n': out += QLatin1String("\\n"); return;
    case U'\r': out += QLatin1String("\\r"); return;
    case U'\t': out += QLatin1String("\\t"); return;
    default: break;
    }
    if (isUnshown(scalar))
        out += QLatin1String("\\u{") + QString::number(static_cast<uint>(scalar), 16) + QLatin1Char('}');
    else
        out += QString::fromUcs4(&scalar, 1);
}

} // namespace

QString shownText(std::string_view bytes)
{
    QString out;
    out.reserve(static_cast<qsizetype>(bytes.size()));
    while (!bytes.empty()) {
        const std::size_t length = lengthOf(bytes[0]);
        // A broken sequence is shown byte by byte, so that what follows it keeps its own meaning.
        if (length > bytes.size() || !isValidUtf8(bytes.substr(0, length))) {
            out += QLatin1String("\\x{") +
                   QString::number(static_cast<unsigned char>(bytes[0]), 16).rightJustified(2, u'0') + QLatin1Char('}');
            bytes.remove_prefix(1);
            continue;
        }
        const QList<uint> scalars = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(length)).toUcs4();
        for (const uint scalar : scalars)
            appendShown(out, scalar);
        bytes.remove_prefix(length);
    }
    return out;
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
