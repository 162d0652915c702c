// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/actiondialog.h"

#include "ui/support/environmentband.h"
#include "ui/support/mnemonic.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace tidemark::ui {

QLabel* makeTextLabel(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // A selectable text follows its own direction, which a number or a name in Latin letters does not have from us.
    label->setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Selectable by keyboard makes it a tab stop; in a form that is one too many.
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

namespace {

constexpr qsizetype kLongestWord = 64;
constexpr qsizetype kHead = 32; ///< Of a longer one, so much is kept of its beginning and of its end.
constexpr qsizetype kTail = 16;

/// A label cannot break a word, and one that no window is wide enough for would widen its window. Such a one keeps its
/// beginning and its end.
QString withShortWords(const QString& text)
{
    QString shown;
    qsizetype start = 0;
    for (qsizetype end = 0; end <= text.size(); ++end) {
        // Lines are broken at slashes, too.
        if (end < text.size() && !text.at(end).isSpace() && text.at(end) != u'/')
            continue;
        const QStringView word = QStringView(text).mid(start, end - start);
        if (word.size() > kLongestWord) {
            const bool splitsHead = word.at(kHead).isLowSurrogate();
            const bool splitsTail = word.at(word.size() - kTail).isLowSurrogate();
            shown += word.left(splitsHead ? kHead - 1 : kHead);
            shown += u'…';
            shown += word.right(splitsTail ? kTail - 1 : kTail);
        } else {
            shown += word;
        }
        if (end < text.size())
            shown += text.at(end);
        start = end + 1;
    }
    return shown;
}

} // namespace

void setLabelText(QLabel* label, const QString& text)
{
    label->setText(withShortWords(text));
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

ActionDialog::ActionDialog(const EnvironmentBadge& badge, const QString& objectName, const QString& title,
                           QWidget* parent)
    : QDialog(parent)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);

    m_title = title;
    m_band = new EnvironmentBand(this);
    setBadge(badge);
    auto* heading = makeTextLabel(objectName + QStringLiteral("Title"), this);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    heading->setFont(large);
    setLabelText(heading, title);

    m_reason = makeTextLabel(objectName + QStringLiteral("Reason"), this);
    m_prompt = makeTextLabel(objectName + QStringLiteral("Prompt"), this);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(objectName + QStringLiteral("Typed"));
    m_prompt->setBuddy(m_typed);
    m_reason->hide();
    m_prompt->hide();
    m_typed->hide();
    connect(m_typed, &QLineEdit::textChanged, this, &ActionDialog::updateAction);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_buttons->setObjectName(objectName + QStringLiteral("Buttons"));
    m_cancel = m_buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(objectName + QStringLiteral("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_arming = new QTimer(this);
    m_arming->setSingleShot(true);
    m_arming->setTimerType(Qt::PreciseTimer); // A coarse one may ring too early.
    connect(m_arming, &QTimer::timeout, this, &ActionDialog::updateAction);

    auto* inner = new QVBoxLayout;
    const int margin = fontMetrics().height();
    inner->setContentsMargins(margin, margin / 2, margin, margin);
    inner->setSpacing(margin / 2);
    m_content = new QVBoxLayout;
    m_content->setSpacing(margin / 2);
    inner->addWidget(heading);
    inner->addLayout(m_content, 1);
    inner->addWidget(m_prompt);
    inner->addWidget(m_typed);
    inner->addWidget(m_reason);
    inner->addWidget(m_buttons);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_band);
    outer->addLayout(inner, 1);
}

QPushButton* ActionDialog::addAction(const QString& verb, const QString& objectName)
{
    m_action = m_buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_action->setObjectName(objectName);
    m_action->setAccessibleName(withoutMnemonic(verb));
    m_action->setAutoDefault(false);
    m_cancel->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept, Qt::UniqueConnection);
    updateAction();
    return m_action;
}

QPushButton* ActionDialog::addSecondAction(const QString& verb, const QString& objectName)
{
    // Not AcceptRole: pressing it is up to whoever added it.
    m_second = m_buttons->addButton(verb, QDialogButtonBox::ActionRole);
    m_second->setObjectName(objectName);
    m_second->setAccessibleName(withoutMnemonic(verb));
    m_second->setAutoDefault(false);
    updateAction();
    return m_second;
}

void ActionDialog::setBadge(const EnvironmentBadge& badge)
{
    setWindowTitle(badge.connection.isEmpty() ? m_title
                                              : tr("%1 – %2", "an act, a connection").arg(m_title, badge.connection));
    m_band->setBadge(badge);
    m_band->setVisible(!badge.connection.isEmpty()); // A dialog of the program itself belongs to no environment.
}

void ActionDialog::makeActionDefault()
{
    m_cancel->setAutoDefault(false);
    m_action->setAutoDefault(true);
    m_action->setDefault(true);
}

void ActionDialog::setBlocked(const QString& reason)
{
    m_blocked = !reason.isEmpty();
    setLabelText(m_reason, reason);
    updateAction();
}

void ActionDialog::requireTyping(const QString& text, const QString& prompt)
{
    m_expected = text;
    setLabelText(m_prompt, prompt);
    m_typed->setAccessibleName(prompt);
    m_typed->setVisible(!text.isEmpty());
    updateAction();
}

void ActionDialog::setArmDelay(int milliseconds)
{
    const bool changed = milliseconds != m_armDelayMs;
    m_armDelayMs = milliseconds;
    // What is armed later than it was shown takes as long to read.
    if (changed && milliseconds > 0 && isVisible())
        m_arming->start(milliseconds);
    updateAction();
}

void ActionDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (m_armDelayMs > 0 && !event->spontaneous())
        m_arming->start(m_armDelayMs);
    updateAction();
}

void ActionDialog::updateAction()
{
    if (m_action == nullptr)
        return;
    const bool typed = m_expected.isEmpty() || m_typed->text().trimmed() == m_expected;
    const bool armed = m_armDelayMs == 0 || (isVisible() && !m_arming->isActive());
    m_action->setEnabled(!m_blocked && typed && armed);
    if (m_second != nullptr)
        m_second->setEnabled(m_action->isEnabled());
}

} // namespace tidemark::ui
