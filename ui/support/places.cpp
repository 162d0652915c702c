// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/places.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace tidemark::ui {

std::string applicationDataDirectory()
{
    // Not AppDataLocation: the command line has to find the same place without Qt.
    return QFile::encodeName(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).toStdString() +
           "/tidemark";
}

std::string defaultRepositoryDirectory()
{
    const QByteArray chosen = qgetenv("TIDEMARK_REPOSITORY");
    return chosen.isEmpty() ? applicationDataDirectory() + "/repository" : chosen.toStdString();
}

std::string demoParentDirectory()
{
    const QByteArray chosen = qgetenv("TIDEMARK_DEMO");
    return chosen.isEmpty() ? applicationDataDirectory() : chosen.toStdString();
}

QString stateDirectory()
{
    // By hand: QStandardPaths knows the state directory from Qt 6.7 on.
    const QString chosen = QFile::decodeName(qgetenv("XDG_STATE_HOME"));
    const QString base = chosen.startsWith(u'/') ? chosen : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/tidemark");
}

QString configurationDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/tidemark");
}

} // namespace tidemark::ui
