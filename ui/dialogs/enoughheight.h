// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace tidemark::ui {

/// Keeps a dialog at least as high as its wrapped texts need at its width, as far as the screen allows: Qt's layouts
/// take one line as a wrapping label's least height, and then cut the rest off. Owned by the dialog. UI thread only.
class EnoughHeight final : public QObject {
    Q_OBJECT
public:
    explicit EnoughHeight(QWidget* dialog);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tidemark::ui
