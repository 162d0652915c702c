// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/infobar.h"

#include "ui/support/icons.h"
#include "ui/support/mnemonic.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr qsizetype kMaxText = 600; ///< Characters beyond which the rest is found in the details.
constexpr int kDetailLines = 7;
constexpr int kMaxRemedies = 3;

Glyph glyphOf(InfoBar::Severity severity)
{
    switch (severity) {
    case InfoBar::Severity::Information: return Glyph::Information;
    case InfoBar::Severity::Success: return Glyph::Ok;
    case InfoBar::Severity::Warning: return Glyph::Warning;
    case InfoBar::Severity::Error: break;
    }
    return Glyph::Error;
}

QColor colorOf(InfoBar::Severity severity, const Tokens& tokens)
{
    switch (severity) {
    case InfoBar::Severity::Information: return tokens.accent;
    case InfoBar::Severity::Success: return tokens.ok;
    case InfoBar::Severity::Warning: return tokens.warning;
    case InfoBar::Severity::Error: break;
    }
    return tokens.damaged;
}

QColor mixed(const QColor& color, const QColor& into, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(color.redF() * share + into.redF() * (1 - share)),
                            static_cast<float>(color.greenF() * share + into.greenF() * (1 - share)),
                            static_cast<float>(color.blueF() * share + into.blueF() * (1 - share)));
}

QToolButton* makeToolButton(const char* name, Glyph glyph, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(actionIcon(glyph));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QString InfoBar::severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Information: return tr("Note");
    case Severity::Success: return tr("Done");
    case Severity::Warning: return tr("Warning");
    case Severity::Error: break;
    }
    return tr("Error");
}

InfoBar::InfoBar(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("infoBar"));
    setFocusPolicy(Qt::TabFocus);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("infoBarText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_repeats = new QLabel(this);
    m_repeats->setObjectName(QStringLiteral("infoBarRepeats"));
    m_repeats->setTextFormat(Qt::PlainText);
    m_expand = new QToolButton(this);
    m_expand->setObjectName(QStringLiteral("infoBarDetailsButton"));
    m_expand->setText(tr("Details"));
    m_expand->setAccessibleName(tr("Show the details"));
    m_expand->setCheckable(true);
    m_expand->setAutoRaise(true);
    m_expand->setFocusPolicy(Qt::TabFocus);
    m_expand->setArrowType(Qt::DownArrow);
    m_expand->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_expand, &QToolButton::toggled, this, &InfoBar::showDetails);
    QToolButton* copy = makeToolButton("infoBarCopy", Glyph::Copy, tr("Copy this message and its details"), this);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(copyText()); });
    QToolButton* close = makeToolButton("infoBarClose", Glyph::Close, tr("Close this message"), this);
    connect(close, &QToolButton::clicked, this, &InfoBar::closeRequested);
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(QStringLiteral("infoBarDetails"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * kDetailLines);
    m_details->hide();

    const int space = fontMetrics().averageCharWidth();
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space);
    m_remedies = new QHBoxLayout;
    m_remedies->setSpacing(space);
    row->addWidget(m_text, 1);
    row->addWidget(m_repeats);
    row->addLayout(m_remedies);
    row->addWidget(m_expand);
    row->addWidget(copy);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    // The icon and the edge are painted.
    column->setContentsMargins(3 * space + icon, space / 2, space, space / 2);
    column->addLayout(row);
    column->addWidget(m_details);
}

void InfoBar::show(const Content& content)
{
    const bool repeated = m_count > 0 && content.text == m_content.text && content.severity == m_content.severity;
    const bool sameRemedies = m_count > 0 && content.remedies == m_content.remedies;
    m_count = repeated ? m_count + 1 : 1;
    m_content = content;
    const bool cut = content.text.size() > kMaxText;
    m_text->setText(cut ? QString(content.text.left(kMaxText) + u'…') : content.text);
    m_text->setAccessibleName(m_text->text());
    m_repeats->setText(tr("%Ln time(s)", "how often an event came", m_count));
    m_repeats->setAccessibleName(m_repeats->text());
    m_repeats->setVisible(m_count > 1);
    m_details->setPlainText(cut ? QString(content.text + QLatin1String("\n\n") + content.details) : content.details);
    m_expand->setVisible(cut || !content.details.isEmpty());
    if (!m_expand->isVisibleTo(this))
        m_expand->setChecked(false);
    if (!sameRemedies)
        showRemedies();
    setAccessibleName(tr("%1: %2", "a severity, a message").arg(severityWord(content.severity), m_text->text()));
    setAccessibleDescription(m_count > 1 ? m_repeats->text() : QString());
    update();
    QFrame::show();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void InfoBar::showRemedies()
{
    while (QLayoutItem* item = m_remedies->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const int shown = std::min(kMaxRemedies, static_cast<int>(m_content.remedies.size()));
    QWidget* before = m_text;
    for (int i = 0; i < shown; ++i) {
        const QString& label = m_content.remedies.at(i);
        auto* button = new QPushButton(label, this);
        button->setObjectName(QStringLiteral("infoBarRemedy%1").arg(i));
        button->setAccessibleName(withoutMnemonic(label));
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, i] { emit remedyRequested(i); });
        m_remedies->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_expand);
}

void InfoBar::showDetails(bool shown)
{
    m_expand->setArrowType(shown ? Qt::UpArrow : Qt::DownArrow);
    m_expand->setAccessibleName(shown ? tr("Hide the details") : tr("Show the details"));
    m_details->setVisible(shown);
}

QString InfoBar::copyText() const
{
    const QString head = tr("%1: %2", "a severity, a message").arg(severityWord(m_content.severity), m_content.text);
    return m_content.details.isEmpty() ? head : QString(head + u'\n' + m_content.details);
}

void InfoBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(palette());
    const QColor color = colorOf(m_content.severity, tokens);
    const int space = fontMetrics().averageCharWidth();
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    QPainter painter(this);
    painter.fillRect(rect(), mixed(color, tokens.base, 0.12));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, space / 2 + 1, height())), color);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    const int top = layout()->contentsMargins().top() + (m_expand->sizeHint().height() - icon) / 2;
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(space * 3 / 2, top, icon, icon)),
               glyphOf(m_content.severity), color);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -2));
    }
}

void InfoBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(copyText());
    else
        QFrame::keyPressEvent(event);
}

} // namespace tidemark::ui
