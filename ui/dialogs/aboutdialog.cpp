// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/enoughheight.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <fmt/core.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <xxhash.h>
#include <zstd.h>

namespace tidemark::ui {

namespace {

QString triple(int major, int minor, int patch)
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
}

} // namespace

QString versionReport()
{
    const QStringList lines{
        QStringLiteral("Tidemark %1").arg(QStringLiteral(TIDEMARK_VERSION)),
        QStringLiteral("Qt %1 (built with %2, platform %3)")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), QGuiApplication::platformName()),
        QStringLiteral("SQLite %1").arg(QString::fromLatin1(sqlite3_libversion())),
        QStringLiteral("zstd %1").arg(QString::fromLatin1(ZSTD_versionString())),
        QStringLiteral("xxHash %1").arg(triple(XXH_VERSION_MAJOR, XXH_VERSION_MINOR, XXH_VERSION_RELEASE)),
        QStringLiteral("{fmt} %1").arg(triple(FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100)),
        QStringLiteral("JSON for Modern C++ %1")
            .arg(triple(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH)),
        QStringLiteral("%1, %2, kernel %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion())};
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(const EnvironmentBadge& badge, QWidget* parent)
    : ActionDialog(badge, QStringLiteral("aboutDialog"), tr("About Tidemark"), parent)
{
    new EnoughHeight(this);
    auto* what = makeTextLabel(QStringLiteral("aboutWhat"), this);
    setLabelText(what,
                 tr("Takes snapshots of vector databases, shows them as a timeline with their lineage, and restores, "
                    "compares and verifies them."));
    content()->addWidget(what);
    auto* versions = new QPlainTextEdit(versionReport(), this);
    versions->setObjectName(QStringLiteral("aboutVersions"));
    versions->setAccessibleName(tr("Versions"));
    versions->setReadOnly(true);
    versions->setTabChangesFocus(true);
    versions->setLineWrapMode(QPlainTextEdit::NoWrap);
    versions->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    versions->setMinimumSize(versions->fontMetrics().averageCharWidth() * 60,
                             versions->fontMetrics().lineSpacing() * 11);
    content()->addWidget(versions, 1);
    auto* licence = makeTextLabel(QStringLiteral("aboutLicence"), this);
    setLabelText(licence,
                 tr("Copyright 2026 The Tidemark authors. Licensed under the Apache License, Version 2.0; without "
                    "warranty of any kind. Qt is used under the GNU LGPL, version 3; SQLite is in the public "
                    "domain; zstd, xxHash, CRoaring, {fmt}, tl::expected and JSON for Modern C++ are under their "
                    "own free licences."));
    content()->addWidget(licence);
    addAction(tr("&Copy versions"), QStringLiteral("aboutCopy"));
    cancelButton()->setText(tr("Close"));
    cancelButton()->setAccessibleName(tr("Close"));
}

void AboutDialog::done(int result)
{
    // Copying is no reason to close.
    if (result == Accepted)
        QGuiApplication::clipboard()->setText(versionReport());
    else
        ActionDialog::done(result);
}

} // namespace tidemark::ui
