// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/environment.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace tidemark::ui {

class EnvironmentBand;

/// What all dialogs of a connection share: the environment's band on top, a title that says the act, content, and a
/// button that is a verb. Cancel is the default button, and Escape is Cancel. Open it with open(), never with exec().
/// Deletes itself when it is closed. UI thread only.
class ActionDialog : public QDialog {
    Q_OBJECT
public:
    ActionDialog(const EnvironmentBadge& badge, const QString& objectName, const QString& title, QWidget* parent);

    /// The verb. Not enabled while setBlocked() has a reason, a typed confirmation is missing, or the arming delay
    /// runs.
    QPushButton* addAction(const QString& verb, const QString& objectName);
    /// A second verb, enabled with the first; it closes nothing by itself.
    QPushButton* addSecondAction(const QString& verb, const QString& objectName);
    /// For an action that destroys nothing: the verb becomes the default button.
    void makeActionDefault();
    /// Where the content goes.
    QVBoxLayout* content() const { return m_content; }
    QPushButton* action() const { return m_action; }
    QPushButton* cancelButton() const { return m_cancel; }
    /// Whose it is, where the dialog itself decides that. Hidden while the connection has no name.
    void setBadge(const EnvironmentBadge& badge);

    /// Why the action cannot be done now, shown beside the buttons; empty if it can.
    void setBlocked(const QString& reason);
    /// The action needs this text typed first; `prompt` says so. Empty: nothing has to be typed.
    void requireTyping(const QString& text, const QString& prompt);
    /// The action stays disabled this long after the dialog was shown.
    void setArmDelay(int milliseconds);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void updateAction();

    EnvironmentBand* m_band = nullptr;
    QVBoxLayout* m_content = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_prompt = nullptr;
    QLineEdit* m_typed = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_second = nullptr;
    QString m_title;
    QTimer* m_arming = nullptr;
    QString m_expected;
    int m_armDelayMs = 0;
    bool m_blocked = false;
};

/// A label for text of any origin: plain, wrapping, selectable by mouse and keyboard, with an accessible name.
QLabel* makeTextLabel(const QString& objectName, QWidget* parent = nullptr);
/// Sets text and accessible name together, and hides the label when the text is empty. Words that are far too long for
/// a line are shown without their middle.
void setLabelText(QLabel* label, const QString& text);

} // namespace tidemark::ui
