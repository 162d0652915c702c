// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/icons.h"

#include <QPainterPath>

namespace tidemark::ui {

/// A glyph on a grid of 16 by 16.
struct GlyphPaths {
    QPainterPath lines; ///< To be stroked.
    QPainterPath areas; ///< To be filled.
};

/// Empty for Tidemark, which is painted.
GlyphPaths pathsOf(Glyph glyph);

} // namespace tidemark::ui
