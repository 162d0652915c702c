// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tidemark::ui {

/// One line above the list that says why it is not as usual, with a button that ends that. Hidden while it has nothing
/// to say. Plain text. UI thread only.
class NoteLine final : public QFrame {
    Q_OBJECT
public:
    NoteLine(const QString& objectName, const QString& button, QWidget* parent = nullptr);
    /// An empty text hides it.
    void setText(const QString& text);

signals:
    void pressed();

private:
    QLabel* m_label;
};

/// What stands in the place of the list while there is nothing to list: why, and what to do. Plain text. UI thread
/// only.
class EmptyList final : public QWidget {
    Q_OBJECT
public:
    enum class Action { None, Create, ClearFilter, Retry };
    explicit EmptyList(QWidget* parent = nullptr);

    void setContent(const QString& title, const QString& text, Action action, bool waiting = false);

signals:
    void createRequested();
    void clearFilterRequested();
    void retryRequested();

private:
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_create;
    QPushButton* m_clear;
    QPushButton* m_retry;
};

} // namespace tidemark::ui
