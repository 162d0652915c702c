// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace tidemark::ui {

/// A band above the content that says what is wrong while the content stays usable. Hidden while it has nothing to say.
/// Plain text only. UI thread only.
class NoticeBar final : public QFrame {
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    /// An empty text hides it.
    void setText(const QString& text);
    QString text() const;

private:
    QLabel* m_label;
};

} // namespace tidemark::ui
