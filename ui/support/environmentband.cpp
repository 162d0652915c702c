// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/environmentband.h"

#include "ui/support/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tidemark::ui {

EnvironmentBand::EnvironmentBand(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("environmentBand"));
    setAutoFillBackground(true);
    m_word = new QLabel(this);
    m_word->setObjectName(QStringLiteral("environmentWord"));
    m_word->setTextFormat(Qt::PlainText);
    QFont bold = m_word->font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_connection = new ElidedLabel(this);
    m_connection->setObjectName(QStringLiteral("environmentConnection"));
    m_remark = new QLabel(this);
    m_remark->setObjectName(QStringLiteral("environmentRemark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_lock = new QToolButton(this);
    m_lock->setObjectName(QStringLiteral("lockButton"));
    m_lock->setAutoRaise(true);
    m_lock->hide();
    connect(m_lock, &QToolButton::clicked, this, [this] { emit lockRequested(!m_badge.readOnly); });

    const int space = fontMetrics().averageCharWidth();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * space, space / 2, 2 * space, space / 2);
    layout->setSpacing(2 * space);
    layout->addWidget(m_word);
    layout->addWidget(m_connection, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_lock);
    showBadge();
}

void EnvironmentBand::setBadge(const EnvironmentBadge& badge)
{
    m_badge = badge;
    showBadge();
}

void EnvironmentBand::setRemark(const QString& text)
{
    m_remark->setText(text);
    m_remark->setAccessibleName(text);
    m_remark->setVisible(!text.isEmpty());
}

void EnvironmentBand::setLockable(bool lockable)
{
    m_lock->setVisible(lockable);
}

void EnvironmentBand::changeEvent(QEvent* event)
{
    // A theme replaces palettes; the band's colours are its own.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        showBadge();
    QFrame::changeEvent(event);
}

void EnvironmentBand::showBadge()
{
    QPalette colours = palette();
    const QColor background = environmentColor(m_badge.environment);
    for (const auto role : {QPalette::Window, QPalette::Button, QPalette::Base})
        colours.setColor(role, background);
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        colours.setColor(role, Qt::white);
    if (colours != palette())
        setPalette(colours);

    const QString word = environmentWord(m_badge.environment);
    m_word->setText(word);
    m_word->setAccessibleName(word);
    static_cast<ElidedLabel*>(m_connection)
        ->setText(m_badge.readOnly ? tr("%1 · read-only", "a connection's name").arg(m_badge.connection)
                                   : m_badge.connection);
    m_connection->setAccessibleName(m_connection->text());
    m_lock->setText(m_badge.readOnly ? tr("Unlock…") : tr("Lock"));
    m_lock->setAccessibleName(m_badge.readOnly ? tr("Unlock: allow changes") : tr("Lock: make read-only"));
    m_lock->setToolTip(m_badge.readOnly ? tr("Allow changes through this connection")
                                        : tr("Make this connection read-only until it is unlocked"));
    setAccessibleName(
        m_badge.readOnly
            ? tr("Environment: %1, %2, read-only").arg(environmentName(m_badge.environment), m_badge.connection)
            : tr("Environment: %1, %2").arg(environmentName(m_badge.environment), m_badge.connection));
}

} // namespace tidemark::ui
