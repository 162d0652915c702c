// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace tidemark::ui {

enum class ThemeChoice { Automatic, Light, Dark, HighContrast };

/// Every colour that is painted and is no role of the palette, by its meaning. Contrast on base, alternate base and
/// selection is computed by a test: text and states at least 4.5:1, lanes and outlines at least 3:1. Neighbours in the
/// cycle of lanes can be told apart by colour-blind people; colour alone never carries a state.
struct Tokens {
    std::array<QColor, 8> lanes; ///< The first one is the accent: the lineage of the current state.
    QColor accent;
    QColor ok;
    QColor damaged;
    QColor warning;
    QColor pin;
    QColor text;
    QColor secondaryText;
    QColor base;
    QColor band;      ///< Day rows, headers: the alternate base.
    QColor selection; ///< Background of selected rows.
    QColor line;      ///< Thin separators; decoration only.
    QColor outline;   ///< Of what is known by its outline: boxes to check, fields to type in.
};

/// The tokens that belong to a palette: light, dark or high contrast, told from its base and text. A pure function, so
/// that a view that is painted with another palette has the right ones. Widgets call it in paint; it is cheap.
const Tokens& tokensOf(const QPalette& palette);

/// The palette of a choice. `system` is what the desktop gives, and decides for Automatic.
QPalette paletteFor(ThemeChoice choice, const QPalette& system);

/// WCAG 2.1 contrast ratio, from 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace tidemark::ui
