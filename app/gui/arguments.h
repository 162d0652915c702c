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
    bool newWindow = false; ///< Not one that is open already.
    QString screenshot;     ///< Empty: none.
    QString activation;     ///< With which the desktop lets a window come to the front; empty: none.

    /// Nothing is asked for but to see the application, and perhaps to look into a file.
    bool fitsOpenWindow() const;
};

/// A word that is a storage's URI, as opposed to a file's name.
bool isUri(const std::string& target);

/// True if a display will not be needed, so that help and version work without one.
bool wantsTextOnly(int argc, char** argv);

/// REQUIRES: an application object, which has taken out its own arguments. Paths become absolute: another process, with
/// another working directory, may be the one to open them.
Arguments parseArguments(const QStringList& words);

// What a later start hands over to the first one.
QString requestFrom(const Arguments& arguments);
/// Asks for nothing where the text is not one of ours.
Arguments argumentsFrom(const QString& request);

} // namespace tidemark::gui
