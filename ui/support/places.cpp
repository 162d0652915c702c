// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/places.h"

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

} // namespace tidemark::ui
