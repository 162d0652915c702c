// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/tagsfield.h"

#include "ui/support/showntext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr int kLongestLine = 4000;
constexpr std::size_t kMostOffered = 2000;

} // namespace

TagsField::TagsField(const QString& objectName, const std::vector<std::string>& known, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setMaxLength(kLongestLine);
    setPlaceholderText(tr("nightly, before-upgrade", "example of tags"));
    QStringList offered;
    for (const std::string& tag : known) {
        const QString text = QString::fromStdString(tag);
        if (offered.size() < static_cast<int>(kMostOffered) && shownText(tag) == text && !text.contains(u','))
            offered += text;
    }
    m_completer = new QCompleter(offered, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    // Not setCompleter(): that one completes the whole line.
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TagsField::take);
    connect(this, &QLineEdit::textEdited, this, &TagsField::complete);
}

void TagsField::setTags(const std::vector<std::string>& tags)
{
    QStringList list;
    for (const std::string& tag : tags)
        list += QString::fromStdString(tag);
    setText(list.join(QStringLiteral(", ")));
}

std::vector<std::string> TagsField::tags() const
{
    std::vector<std::string> tags;
    for (const QString& part : text().split(u',', Qt::SkipEmptyParts)) {
        const std::string tag = part.trimmed().toStdString();
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    }
    return tags;
}

void TagsField::keyPressEvent(QKeyEvent* event)
{
    const bool choosing = m_completer->popup()->isVisible();
    // Enter chooses; it must not reach the dialog's default button at the same time.
    if (choosing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        m_completer->popup()->hide();
        if (chosen.isValid())
            take(chosen.data().toString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TagsField::complete()
{
    const QString before = text().left(cursorPosition());
    const QString typed = before.mid(before.lastIndexOf(u',') + 1).trimmed();
    if (typed.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagsField::take(const QString& tag)
{
    const QString all = text();
    const int from = static_cast<int>(all.left(cursorPosition()).lastIndexOf(u',')) + 1;
    const int comma = static_cast<int>(all.indexOf(u',', cursorPosition()));
    const int to = comma < 0 ? static_cast<int>(all.size()) : comma;
    const QString head = from == 0 ? QString() : QString(all.left(from) + u' ');
    setText(head + tag + all.mid(to));
    setCursorPosition(static_cast<int>(head.size() + tag.size()));
}

} // namespace tidemark::ui
