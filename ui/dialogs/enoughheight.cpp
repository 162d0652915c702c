// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/enoughheight.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace tidemark::ui {

EnoughHeight::EnoughHeight(QWidget* dialog) : QObject(dialog)
{
    dialog->installEventFilter(this);
}

bool EnoughHeight::eventFilter(QObject* watched, QEvent* event)
{
    auto* dialog = static_cast<QWidget*>(watched);
    const bool fits =
        event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (fits && dialog->layout() != nullptr && dialog->screen() != nullptr) {
        const QLayout& layout = *dialog->layout();
        const int needed = layout.hasHeightForWidth() ? layout.totalMinimumHeightForWidth(dialog->width())
                                                      : layout.totalMinimumSize().height();
        const int height = qMin(needed, dialog->screen()->availableGeometry().height());
        if (height != dialog->minimumHeight())
            dialog->setMinimumHeight(height);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tidemark::ui
