// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tidemark::ui {

/// What stands in the place of the timeline while there is none: what is the matter, and what to do about it. All texts
/// are plain. UI thread only.
class MessagePage final : public QWidget {
    Q_OBJECT
public:
    explicit MessagePage(QWidget* parent = nullptr);

    struct Content {
        QString title;
        QString text;
        QString command; ///< To be copied into a shell, or empty.
        bool offersDemo = false;
        bool offersOpen = false;
    };
    void show(const Content& content);
    /// Something is under way, and takes an unknown time.
    void showWaiting(const QString& title);

signals:
    void demoRequested();
    void openRequested();

private:
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_command;
    QProgressBar* m_progress;
    QPushButton* m_demo;
    QPushButton* m_open;
};

} // namespace tidemark::ui
