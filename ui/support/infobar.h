// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QString>
#include <QStringList>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace tidemark::ui {

/// One event that somebody should know of, above the content that stays usable: what happened, what it means, what can
/// be done. Says its severity in words. Never takes the focus; Escape closes it while it has it. UI thread only.
class InfoBar final : public QFrame {
    Q_OBJECT
public:
    enum class Severity { Information, Success, Warning, Error };
    /// Plain texts, fit to be shown.
    struct Content {
        Severity severity = Severity::Information;
        QString key; ///< What it is about; a bar replaces the one with the same key.
        QString text;
        QString details;      ///< For experts, behind a button; may be empty.
        QStringList remedies; ///< The words on the buttons.
    };

    explicit InfoBar(QWidget* parent = nullptr);
    using QFrame::show;
    /// The same text again counts up instead of replacing anything.
    void show(const Content& content);
    const Content& content() const { return m_content; }
    int count() const { return m_count; } ///< How often it came.
    static QString severityWord(Severity severity);

signals:
    void remedyRequested(int index);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showRemedies();
    void showDetails(bool shown);
    QString copyText() const;

    Content m_content;
    int m_count = 0;
    QLabel* m_text = nullptr;
    QLabel* m_repeats = nullptr;
    QHBoxLayout* m_remedies = nullptr;
    QToolButton* m_expand = nullptr;
    QPlainTextEdit* m_details = nullptr;
};

/// The bars above a window's content, newest first: at most four, the others behind "2 more". Takes no room while there
/// are none. UI thread only.
class InfoBarStack final : public QWidget {
    Q_OBJECT
public:
    explicit InfoBarStack(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const InfoBar::Content& content);
    /// Takes the bar away without closed().
    void close(const QString& key);
    void clear();
    const InfoBar* find(const QString& key) const;
    int count() const { return static_cast<int>(m_bars.size()); }

signals:
    void remedyRequested(const QString& key, int remedyIndex);
    void closed(const QString& key); ///< By a person, or because there were too many.

private:
    InfoBar* barOf(const QString& key) const;
    void arrange();

    QVBoxLayout* m_layout = nullptr;
    QToolButton* m_more = nullptr;
    std::vector<InfoBar*> m_bars; ///< Newest first.
    bool m_expanded = false;
};

} // namespace tidemark::ui
