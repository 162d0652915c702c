// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QMetaType>
#include <QPainterPath>
#include <QPointF>

class QPainter;

namespace tidemark::ui {

struct Tokens;

/// The shape of a row's node in the graph. When several apply: damaged before at risk before all else.
enum class NodeGlyph {
    None, ///< Headers, gaps, open folds.
    CurrentState,
    Full,
    Incremental,
    Damaged,
    AtRisk,
    Running,
    Interrupted,
    Fold, ///< Several snapshots behind one row.
};

/// The mark in front of a status; always with words beside it.
enum class Mark { None, Tick, Question, Cross, Warning, Ring };

struct NodeLook {
    NodeGlyph glyph = NodeGlyph::None;
    bool full = false; ///< A square rather than a circle, where the glyph itself does not say.
    bool pinned = false;
    bool removed = false; ///< In a retention preview: crossed by a bar.
    int permille = -1;    ///< Of a running one; -1 unknown.
};

// All are drawn as paths: fonts may lack the characters. `unit` is the radius of an ordinary node.

/// On a disk of the background, so that no lane touches it.
void paintNode(QPainter& painter, const QPointF& center, qreal unit, const NodeLook& look, const QColor& color,
               const Tokens& tokens, const QColor& background);
/// Within a square of the given side around the centre.
void paintMark(QPainter& painter, const QPointF& center, qreal side, Mark mark, const QColor& color);

} // namespace tidemark::ui

Q_DECLARE_METATYPE(tidemark::ui::NodeGlyph)
Q_DECLARE_METATYPE(tidemark::ui::Mark)
