// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

namespace tidemark::ui {

/// What a connection is used for. Decides the colour of its band and how much stands between an admin and a loss.
enum class Environment { Demo, Development, Test, Staging, Production };

/// What the surfaces that belong to a connection have to show of it: in words and in colour, always both.
struct EnvironmentBadge {
    Environment environment = Environment::Development;
    QString connection; ///< The profile's name; hostile, made fit to be shown.
    bool readOnly = false;
};

/// How hard an action is made, by what it could destroy. A pure function of the environment.
struct Friction {
    bool confirmCreate = false;      ///< A dialog even for "with defaults".
    int armDelayMs = 0;              ///< A destructive button stays disabled this long after the dialog appeared.
    bool typeToDelete = false;       ///< The name, or the number of snapshots, has to be typed.
    bool safetyForced = false;       ///< A restore takes its safety snapshot, without a choice.
    bool typeToRestore = false;      ///< The connection's name has to be typed.
    bool typeToRunRetention = false; ///< The number of snapshots to remove has to be typed.
};
Friction frictionOf(Environment environment);

/// "PRODUCTION", translated.
QString environmentWord(Environment environment);
/// "Production", translated: for lists and forms.
QString environmentName(Environment environment);
/// Background of bands; white text on it has at least 4.5:1.
QColor environmentColor(Environment environment);
/// "production": what profiles hold; stable.
QString environmentKey(Environment environment);
/// Production for anything unknown: a damaged profile must not lower the friction.
Environment environmentFromKey(const QString& key);

} // namespace tidemark::ui
