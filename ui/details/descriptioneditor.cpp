// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/descriptioneditor.h"

#include "ui/support/showntext.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace tidemark::ui {

namespace {

constexpr int kLines = 4;

bool isCommitKey(const QKeyEvent* event)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
           (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

QString editableText(const std::string& bytes)
{
    QString text;
    std::string_view rest = bytes;
    while (true) {
        const std::size_t end = rest.find_first_of("\n\t");
        text += shownText(rest.substr(0, end));
        if (end == std::string_view::npos)
            return text;
        text += QLatin1Char(rest[end]);
        rest.remove_prefix(end + 1);
    }
}

DescriptionEditor::DescriptionEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumHeight(fontMetrics().lineSpacing() * 2 + 2 * frameWidth());
    connect(this, &QPlainTextEdit::textChanged, this, &DescriptionEditor::noteEditing);
}

void DescriptionEditor::setStored(const std::string& description)
{
    const QString text = editableText(description);
    const bool editing = isEditing();
    m_stored = text;
    if (!editing)
        showStored();
}

void DescriptionEditor::setStoredOfAnother(const std::string& description)
{
    finishEdit();
    m_stored = editableText(description);
    m_shown.clear();
    clear();
    showStored();
}

bool DescriptionEditor::isEditing() const
{
    return toPlainText() != m_shown;
}

void DescriptionEditor::finishEdit()
{
    if (!isEditing())
        return;
    m_shown = toPlainText();
    noteEditing();
    emit committed(m_shown);
}

void DescriptionEditor::revert()
{
    m_shown = toPlainText();
    showStored();
}

void DescriptionEditor::keepUnsaved()
{
    m_shown = m_stored;
    noteEditing();
}

QSize DescriptionEditor::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().lineSpacing() * kLines +
                                                       2 * qRound(document()->documentMargin()) + margins.top() +
                                                       margins.bottom()};
}

void DescriptionEditor::keyPressEvent(QKeyEvent* event)
{
    if (isCommitKey(event)) {
        finishEdit();
        return;
    }
    if (event->key() == Qt::Key_Escape && isEditing()) {
        revert();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void DescriptionEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Its own context menu, and another window on top, are no end of an edit.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finishEdit();
}

bool DescriptionEditor::event(QEvent* event)
{
    // Windows have shortcuts on these keys too; while somebody edits, they belong here.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (isCommitKey(key) || (key->key() == Qt::Key_Escape && isEditing())) {
            key->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void DescriptionEditor::showStored()
{
    m_shown = m_stored;
    if (m_stored != toPlainText()) // Else the cursor stays where it is.
        setPlainText(m_stored);
    noteEditing();
}

void DescriptionEditor::noteEditing()
{
    if (m_wasEditing == isEditing())
        return;
    m_wasEditing = !m_wasEditing;
    emit editingChanged(m_wasEditing);
}

} // namespace tidemark::ui
