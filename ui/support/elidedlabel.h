// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tidemark::ui {

/// One line of plain text that leaves out its middle where it is too long, so that a long path never widens a window.
/// The tool tip has all of it. UI thread only.
class ElidedLabel final : public QLabel {
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    /// Hides QLabel's, so that text and tool tip never differ.
    void setText(const QString& text);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tidemark::ui
