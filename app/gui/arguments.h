// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace tidemark::gui {

/// The command line of the desktop application.
struct Arguments {
    enum class Action { Open, ShowVersion, ShowHelp, Refuse };
    Action action = Action::Open;
    QString text;           ///< To print: the help, or why it is refused.
    std::string target;     ///< A storage's URI, a bundle or a database file; empty: none.
    std::string repository; ///< Empty: the usual one.
    QString profile;        ///< Name of a saved connection; empty: none.
    bool readOnly = false;
    bool demo = false;
    QString screenshot; ///< Empty: none.
};

/// True if a display will not be needed, so that help and version work without one.
bool wantsTextOnly(int argc, char** argv);

/// REQUIRES: an application object, which has taken out its own arguments.
Arguments parseArguments(const QStringList& words);

} // namespace tidemark::gui
