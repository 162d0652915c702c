// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>
#include <QString>

#include <string>

namespace tidemark::ui {

/// A stored description as an editor may show it: lines and tabs stay, what could deceive is escaped, as shownText()
/// does. Saving what is shown therefore never writes anything that was not seen.
QString editableText(const std::string& bytes);

/// A text of several lines that is edited in place. Saved when the focus leaves it and on Ctrl+Enter; Escape brings
/// back what was there. What comes from outside while somebody edits waits until they are done. UI thread only.
class DescriptionEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DescriptionEditor(QWidget* parent = nullptr);

    /// What is stored now. Shown at once, unless an edit is in progress.
    void setStored(const std::string& description);
    /// The same for another snapshot: an edit in progress is saved for the former one first.
    void setStoredOfAnother(const std::string& description);
    /// Somebody changed the text and did not save it yet.
    bool isEditing() const;
    /// Saves an edit in progress.
    void finishEdit();
    void revert();
    /// For whoever refuses a commit: the text goes on being an edit in progress.
    void keepUnsaved();

    QSize sizeHint() const override;

signals:
    void committed(const QString& text);
    void editingChanged(bool editing);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showStored();
    void noteEditing();

    QString m_stored;
    QString m_shown; ///< What the text was before anybody edited it.
    bool m_wasEditing = false;
};

} // namespace tidemark::ui
