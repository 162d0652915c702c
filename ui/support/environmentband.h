// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/environment.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace tidemark::ui {

/// The coloured strip that says in words whose storage this is: on the main window, on every dialog and wizard. Text
/// and colour, never colour alone. UI thread only.
class EnvironmentBand final : public QFrame {
    Q_OBJECT
public:
    explicit EnvironmentBand(QWidget* parent = nullptr);

    void setBadge(const EnvironmentBadge& badge);
    const EnvironmentBadge& badge() const { return m_badge; }
    /// A remark at the far end ("last verified 2 d ago"); plain text.
    void setRemark(const QString& text);
    /// Shows the lock as a button. Only the main window's band has one.
    void setLockable(bool lockable);

signals:
    void lockRequested(bool readOnly); ///< The lock was pressed; whoever owns the connection decides.

protected:
    void changeEvent(QEvent* event) override;

private:
    void showBadge();

    EnvironmentBadge m_badge;
    QLabel* m_word = nullptr;
    QLabel* m_connection = nullptr;
    QLabel* m_remark = nullptr;
    QToolButton* m_lock = nullptr;
};

} // namespace tidemark::ui
