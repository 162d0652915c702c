// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/screenshot.h"

#include <QImageWriter>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace tidemark::ui {

Screenshot::Screenshot(QWidget& window, QString file, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
{
}

void Screenshot::takeSoon()
{
    // Layouts and item views settle in events of their own, which are queued by now.
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &Screenshot::take); });
}

void Screenshot::take()
{
    QImageWriter writer(m_file, "png");
    if (writer.write(m_window.grab().toImage()))
        emit done({});
    else
        emit done(tr("The picture could not be written to %1: %2").arg(m_file, writer.errorString()));
}

} // namespace tidemark::ui
