// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace tidemark::test {

/// A picture of a widget in light and in dark, only where somebody wants to look at them: $TIDEMARK_TEST_PICTURES is a
/// directory.
inline void takePictures(QWidget* widget, const QString& name)
{
    const QString directory = qEnvironmentVariable("TIDEMARK_TEST_PICTURES");
    if (directory.isEmpty())
        return;
    QVERIFY(QDir().mkpath(directory));
    const QPalette before = QApplication::palette();
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        QApplication::setPalette(ui::paletteFor(choice, before));
        QApplication::processEvents();
        const QString ending = choice == ui::ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        QVERIFY(widget->grab().save(QStringLiteral("%1/%2-%3.png").arg(directory, name, ending)));
    }
    QApplication::setPalette(before);
}

} // namespace tidemark::test
