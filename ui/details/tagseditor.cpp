// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/tagseditor.h"

#include "ui/details/flowlayout.h"
#include "ui/support/showntext.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr std::size_t kMostChips = 40;
constexpr qsizetype kLongestChip = 30;
constexpr int kLongestTag = 200;

} // namespace

TagsEditor::TagsEditor(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_line(new QLineEdit(this))
    , m_more(new QLabel(this))
    , m_known(new QStringListModel(this))
{
    setObjectName(QStringLiteral("tagsEditor"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more->setObjectName(QStringLiteral("tagsMore"));
    m_more->setTextFormat(Qt::PlainText);
    m_line->setObjectName(QStringLiteral("tagsLine"));
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setMaxLength(kLongestTag);
    m_line->setFixedWidth(m_line->fontMetrics().averageCharWidth() * 20);
    auto* completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::returnPressed, this, &TagsEditor::addFromLine);
    setFocusProxy(m_line);
    rebuild();
}

void TagsEditor::setTags(const std::vector<std::string>& tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    rebuild();
}

void TagsEditor::setKnownTags(const QStringList& tags)
{
    if (m_known->stringList() != tags)
        m_known->setStringList(tags);
}

void TagsEditor::setBlocked(const QString& reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    rebuild();
}

void TagsEditor::forgetInput()
{
    m_line->clear();
}

void TagsEditor::rebuild()
{
    QWidget* focused = nullptr;
    for (QWidget* chip : m_chips) {
        if (chip->hasFocus())
            focused = chip;
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setObjectName(QString()); // Its name is its successor's now.
        chip->deleteLater();            // It may be the one whose click led here.
    }
    if (focused != nullptr)
        m_line->setFocus();
    m_chips.clear();
    m_flow->removeWidget(m_more);
    m_flow->removeWidget(m_line);
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < std::min(m_tags.size(), kMostChips); ++i) {
        const QString full = shownText(std::string_view(m_tags[i]).substr(0, 4 * kLongestTag));
        const QString shown = full.size() <= kLongestChip ? full : QString(full.left(kLongestChip - 1) + u'…');
        auto* chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("tagChip%1").arg(i));
        chip->setFocusPolicy(Qt::StrongFocus);
        // An ampersand would make a mnemonic of the next letter.
        chip->setText(
            tr("%1  ✕", "a tag, and a cross that removes it").arg(QString(shown).replace(u'&', QStringLiteral("&&"))));
        chip->setAccessibleName(tr("Remove tag %1").arg(shown));
        chip->setToolTip(
            plainToolTip(m_blocked.isEmpty() ? tr("Remove tag %1").arg(full) : QString(full + u'\n' + m_blocked)));
        chip->setEnabled(m_blocked.isEmpty());
        connect(chip, &QToolButton::clicked, this, [this, tag = m_tags[i]] { remove(tag); });
        m_flow->addWidget(chip);
        chip->show();
        if (before != nullptr)
            setTabOrder(before, chip);
        before = chip;
        m_chips.push_back(chip);
    }
    const bool more = m_tags.size() > kMostChips;
    m_more->setVisible(more);
    if (more)
        m_more->setText(tr("and %Ln more", "tags", static_cast<int>(m_tags.size() - kMostChips)));
    m_flow->addWidget(m_more);
    m_flow->addWidget(m_line);
    if (before != nullptr)
        setTabOrder(before, m_line);
    m_line->setEnabled(m_blocked.isEmpty());
    m_line->setToolTip(m_blocked.isEmpty() ? tr("Enter adds the tag") : plainToolTip(m_blocked));
    updateGeometry();
}

void TagsEditor::addFromLine()
{
    const std::string tag = m_line->text().trimmed().toStdString();
    if (tag.empty())
        return;
    // After the completer, which writes its choice into the line once more.
    QTimer::singleShot(0, m_line, &QLineEdit::clear);
    if (std::find(m_tags.begin(), m_tags.end(), tag) != m_tags.end())
        return;
    std::vector<std::string> tags = m_tags;
    tags.push_back(tag);
    std::sort(tags.begin(), tags.end());
    emit edited(tags, tr("Add tag %1").arg(shownText(tag)));
}

void TagsEditor::remove(const std::string& tag)
{
    std::vector<std::string> tags = m_tags;
    std::erase(tags, tag);
    emit edited(tags,
                tr("Remove tag %1").arg(shownText(std::string_view(tag).substr(0, 4 * kLongestTag)).left(kLongestTag)));
}

} // namespace tidemark::ui
