// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/messagepage.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

constexpr int kWidthInCharacters = 110;

QLabel* makeLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFixedWidth(label->fontMetrics().averageCharWidth() * kWidthInCharacters);
    return label;
}

void setTextOf(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

MessagePage::MessagePage(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel("messageTitle", this))
    , m_text(makeLabel("messageText", this))
    , m_command(makeLabel("messageCommand", this))
    , m_progress(new QProgressBar(this))
    , m_demo(new QPushButton(tr("Open the &demo"), this))
    , m_open(new QPushButton(tr("&Open a repository…"), this))
{
    setObjectName(QStringLiteral("messagePage"));
    setAccessibleName(tr("Message"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setFrameShape(QFrame::StyledPanel);
    m_command->setAutoFillBackground(true);
    m_command->setBackgroundRole(QPalette::AlternateBase);
    m_command->setMargin(m_command->fontMetrics().height() / 2);

    m_progress->setObjectName(QStringLiteral("messageProgress"));
    m_progress->setAccessibleName(tr("Work is under way"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_demo->setObjectName(QStringLiteral("openDemoButton"));
    m_demo->setAccessibleName(tr("Open the demo"));
    m_open->setObjectName(QStringLiteral("openRepositoryButton"));
    m_open->setAccessibleName(tr("Open a repository"));
    connect(m_demo, &QPushButton::clicked, this, &MessagePage::demoRequested);
    connect(m_open, &QPushButton::clicked, this, &MessagePage::openRequested);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_demo);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto* column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height());
    column->addStretch(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_progress, m_text, m_command})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
}

void MessagePage::show(const Content& content)
{
    setTextOf(m_title, content.title);
    setTextOf(m_text, content.text);
    setTextOf(m_command, content.command);
    m_progress->hide();
    m_demo->setVisible(content.offersDemo);
    m_open->setVisible(content.offersOpen);
}

void MessagePage::showWaiting(const QString& title)
{
    show({title, {}, {}, false, false});
    m_progress->show();
}

} // namespace tidemark::ui
