// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tidemark::ui {

/// A description in two fields: its first line, which is the snapshot's title, and the rest. UI thread only.
class DescriptionEdit final : public QWidget {
    Q_OBJECT
public:
    DescriptionEdit(const QString& objectName, QWidget* parent);

    /// Hostile text. What of it an editor would not show stands in a line below.
    void setText(const std::string& text);
    std::string text() const;
    bool wasEdited() const { return text() != m_shown; } ///< Since setText().
    QString whyBlocked() const;                          ///< It is too long; empty if it is not.
    void selectTitle();

signals:
    void changed();

private:
    QLineEdit* m_title;
    QPlainTextEdit* m_rest;
    QLabel* m_hidden;
    std::string m_shown; ///< What the fields gave right after setText().
};

} // namespace tidemark::ui
