// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelinenotes.h"

#include "ui/support/actiondialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::ui {

NoteLine::NoteLine(const QString& objectName, const QString& button, QWidget* parent)
    : QFrame(parent)
    , m_label(makeTextLabel(objectName + QStringLiteral("Text"), this))
{
    setObjectName(objectName);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_label->setForegroundRole(QPalette::ToolTipText);
    auto* action = new QPushButton(button, this);
    action->setObjectName(objectName + QStringLiteral("Button"));
    action->setAutoDefault(false);
    connect(action, &QPushButton::clicked, this, &NoteLine::pressed);
    auto* layout = new QHBoxLayout(this);
    const int space = fontMetrics().height() / 3;
    layout->setContentsMargins(2 * space, space, space, space);
    layout->addWidget(m_label, 1);
    layout->addWidget(action);
    hide();
}

void NoteLine::setText(const QString& text)
{
    setLabelText(m_label, text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

EmptyList::EmptyList(QWidget* parent)
    : QWidget(parent)
    , m_title(makeTextLabel(QStringLiteral("emptyListTitle"), this))
    , m_text(makeTextLabel(QStringLiteral("emptyListText"), this))
    , m_progress(new QProgressBar(this))
    , m_create(new QPushButton(tr("&Create first snapshot"), this))
    , m_clear(new QPushButton(tr("C&lear filter"), this))
    , m_retry(new QPushButton(tr("&Retry"), this))
{
    setObjectName(QStringLiteral("emptyList"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_progress->setObjectName(QStringLiteral("emptyListProgress"));
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(20 * fontMetrics().averageCharWidth());
    m_create->setObjectName(QStringLiteral("emptyListCreate"));
    m_clear->setObjectName(QStringLiteral("emptyListClearFilter"));
    m_retry->setObjectName(QStringLiteral("emptyListRetry"));
    connect(m_create, &QPushButton::clicked, this, &EmptyList::createRequested);
    connect(m_clear, &QPushButton::clicked, this, &EmptyList::clearFilterRequested);
    connect(m_retry, &QPushButton::clicked, this, &EmptyList::retryRequested);

    auto* buttons = new QHBoxLayout();
    buttons->addStretch();
    for (QPushButton* button : {m_create, m_clear, m_retry}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(fontMetrics().height());
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addLayout(buttons);
    layout->addStretch(3);
    setContent({}, {}, Action::None);
}

void EmptyList::setContent(const QString& title, const QString& text, Action action, bool waiting)
{
    setLabelText(m_title, title);
    setLabelText(m_text, text);
    m_progress->setVisible(waiting);
    m_create->setVisible(action == Action::Create);
    m_clear->setVisible(action == Action::ClearFilter);
    m_retry->setVisible(action == Action::Retry);
}

} // namespace tidemark::ui
