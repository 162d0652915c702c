// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

#include <vector>

class QPainter;

namespace tidemark::ui {

// A namespace of its own, because the timeline has glyphs too.
inline namespace icons {

enum class Glyph {
    Create,
    Restore,
    Compare,
    Verify,
    Pin,
    Unpin,
    Delete,
    Refresh,
    Retention,
    Export,
    Import,
    Trash,
    Search,
    Lock,
    Unlock,
    Connect,
    Stop,
    Retry,
    Copy,
    Settings,
    Warning,
    Error,
    Ok,
    Information,
    Close,
    Edit,
    Folder,
    More,
    Tidemark, ///< The application's own icon, in its own colours.
};

} // namespace icons

/// A line drawing in the text colour of the application's palette at the time it is painted, so that it follows themes;
/// paler while disabled. Any size and pixel ratio. UI thread only.
QIcon actionIcon(Glyph glyph);
/// The same in a colour of one's own.
void paintGlyph(QPainter& painter, const QRectF& rect, Glyph glyph, const QColor& color);
/// All of them, for tests and contact sheets.
const std::vector<Glyph>& allGlyphs();

} // namespace tidemark::ui
