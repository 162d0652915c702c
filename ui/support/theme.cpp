// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/theme.h"

#include <algorithm>
#include <cmath>

namespace tidemark::ui {

namespace {

Tokens lightTokens()
{
    Tokens t;
    t.lanes = {QColor(0x1B64B0), QColor(0xB35300), QColor(0x1B7A3D), QColor(0x7B3FA8),
               QColor(0xB0285E), QColor(0x00757C), QColor(0x6B6A00), QColor(0x5C5C66)};
    t.accent = QColor(0x1B64B0);
    t.ok = QColor(0x1B7A3D);
    t.damaged = QColor(0xB3261E);
    t.warning = QColor(0x8A5A00);
    t.pin = QColor(0x7A5900);
    t.text = QColor(0x1A1C1E);
    t.secondaryText = QColor(0x5F6368);
    t.base = QColor(0xFFFFFF);
    t.band = QColor(0xF5F6F8);
    t.selection = QColor(0xDCEBFA);
    t.line = QColor(0xD5D8DC);
    t.outline = QColor(0x757A82);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.lanes = {QColor(0x6CB2F5), QColor(0xF0A35C), QColor(0x72D392), QColor(0xCFA0F7),
               QColor(0xFF8DB4), QColor(0x4FD0DA), QColor(0xD8D04E), QColor(0xB9B9C6)};
    t.accent = QColor(0x6CB2F5);
    t.ok = QColor(0x72D392);
    t.damaged = QColor(0xFF8A80);
    t.warning = QColor(0xFFC857);
    t.pin = QColor(0xF5C542);
    t.text = QColor(0xE6E6E6);
    t.secondaryText = QColor(0xA8ABB0);
    t.base = QColor(0x1E1F22);
    t.band = QColor(0x26282C);
    t.selection = QColor(0x22405F);
    t.line = QColor(0x3C4046);
    t.outline = QColor(0x858A92);
    return t;
}

/// Black, with colours that reach 7:1 on it and on the selection.
Tokens contrastTokens()
{
    Tokens t;
    t.lanes = {QColor(0x7FC4FF), QColor(0xFFB970), QColor(0x86F0A8), QColor(0xE0BBFF),
               QColor(0xFFA9C8), QColor(0x66EAF2), QColor(0xF2EA5C), QColor(0xE0E0E8)};
    t.accent = QColor(0x7FC4FF);
    t.ok = QColor(0x86F0A8);
    t.damaged = QColor(0xFFA79F);
    t.warning = QColor(0xFFD778);
    t.pin = QColor(0xFFD75A);
    t.text = QColor(0xFFFFFF);
    t.secondaryText = QColor(0xE4E4E4);
    t.base = QColor(Qt::black);
    t.band = QColor(0x141414);
    t.selection = QColor(0x0A3055);
    t.line = QColor(0xFFFFFF);
    t.outline = QColor(0xFFFFFF);
    return t;
}

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, "relative luminance".
double luminance(const QColor& color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

QPalette paletteOf(const Tokens& t, bool dark)
{
    const QColor window = dark ? t.band : QColor(0xECEEF1);
    const QColor button = dark ? t.band.lighter(125) : QColor(0xF7F8FA);
    QPalette palette(t.text, button, button.lighter(130), button.darker(180), button.darker(130), t.text, t.damaged,
                     t.base, window);
    palette.setColor(QPalette::AlternateBase, t.band);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::BrightText, t.damaged);
    // A tint with the text colour on it: Fusion's own is only 3.7:1, and hides lanes.
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::PlaceholderText, t.secondaryText);
    palette.setColor(QPalette::ToolTipBase, t.band);
    palette.setColor(QPalette::ToolTipText, t.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText}) {
        QColor disabled = t.secondaryText;
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.band);
    return palette;
}

} // namespace

const Tokens& tokensOf(const QPalette& palette)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    static const Tokens contrast = contrastTokens();
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    if (base.lightness() >= 128)
        return light;
    return base.lightness() == 0 ? contrast : dark;
}

QPalette paletteFor(ThemeChoice choice, const QPalette& system)
{
    if (choice == ThemeChoice::Automatic)
        choice = system.color(QPalette::Window).lightness() < 128 ? ThemeChoice::Dark : ThemeChoice::Light;
    switch (choice) {
    case ThemeChoice::Dark: return paletteOf(darkTokens(), true);
    case ThemeChoice::HighContrast: return paletteOf(contrastTokens(), true);
    case ThemeChoice::Automatic:
    case ThemeChoice::Light: break;
    }
    return paletteOf(lightTokens(), false);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace tidemark::ui
