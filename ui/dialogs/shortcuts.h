// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QSettings;

namespace tidemark::ui {

// Keys of actions: what the program gives them, and what a user has set instead. An action is known by its objectName;
// one without is left alone. UI thread only.

/// Remembers the keys that the actions have now as their defaults, the first time, and gives them those of the
/// settings. What the settings hold for an action and collides with another one is left out.
void loadShortcuts(QSettings& settings, const QList<QAction*>& actions);
QList<QKeySequence> defaultShortcuts(const QAction& action);
/// Gives an action other keys and stores them; the defaults are not stored, so that a later program may change them.
void setShortcuts(QSettings& settings, QAction& action, const QList<QKeySequence>& keys);

/// The action that a key belongs to already, or that begins with it or is its beginning; null if there is none.
const QAction* shortcutCollision(const QList<QAction*>& actions, const QAction& action, const QKeySequence& key);
/// Why no action should have this key, a sentence; empty if one may.
QString whyNotAsShortcut(const QKeySequence& key);

/// An action's text without mnemonic and "…".
QString plainActionText(const QAction& action);
/// Under what an action is listed: its "group" property, or the title of the menu that it is in.
QString actionGroup(const QAction& action);
/// All keys of an action, as the desktop writes them.
QString shownKeys(const QAction& action);

} // namespace tidemark::ui
