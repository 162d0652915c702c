// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/descriptionedit.h"

#include "ui/support/actiondialog.h"
#include "ui/support/showntext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tidemark::ui {

namespace {

constexpr int kLongestTitle = 10'000;
constexpr std::size_t kLongestDescription = 64 * 1024;
constexpr int kMostShown = 600;

QString withoutLineEnds(const std::string& text)
{
    std::string joined = text;
    for (char& c : joined) {
        if (c == '\n' || c == '\r' || c == '\t')
            c = ' ';
    }
    return shownText(joined);
}

} // namespace

DescriptionEdit::DescriptionEdit(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_rest(new QPlainTextEdit(this))
    , m_hidden(makeTextLabel(objectName + QStringLiteral("Hidden"), this))
{
    setObjectName(objectName);
    m_title->setObjectName(objectName + QStringLiteral("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(kLongestTitle);
    m_rest->setObjectName(objectName + QStringLiteral("Rest"));
    m_rest->setAccessibleName(tr("Description"));
    m_rest->setTabChangesFocus(true);
    m_rest->setPlaceholderText(tr("Why it is taken; may stay empty"));
    m_rest->setFixedHeight(fontMetrics().lineSpacing() * 3 + fontMetrics().height());
    auto* titleLabel = new QLabel(tr("&Title:"), this);
    auto* restLabel = new QLabel(tr("D&escription:"), this);
    titleLabel->setObjectName(objectName + QStringLiteral("TitleLabel"));
    restLabel->setObjectName(objectName + QStringLiteral("RestLabel"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(titleLabel, m_title);
    form->addRow(restLabel, m_rest);
    form->addRow(m_hidden);
    titleLabel->setBuddy(m_title);
    restLabel->setBuddy(m_rest);
    setFocusProxy(m_title);
    setLabelText(m_hidden, {});
    connect(m_title, &QLineEdit::textChanged, this, &DescriptionEdit::changed);
    connect(m_rest, &QPlainTextEdit::textChanged, this, &DescriptionEdit::changed);
}

void DescriptionEdit::setText(const std::string& text)
{
    const std::size_t end = text.find('\n');
    m_title->setText(QString::fromStdString(text.substr(0, end)));
    m_title->setCursorPosition(0);
    m_rest->setPlainText(end == std::string::npos ? QString() : QString::fromStdString(text.substr(end + 1)));
    const QString shown = withoutLineEnds(text);
    const bool hides = shown != QString::fromStdString(text).replace(QRegularExpression(QStringLiteral("[\\n\\r\\t]")),
                                                                     QStringLiteral(" "));
    setLabelText(m_hidden,
                 hides ? tr("It holds characters that are not visible: %1").arg(shown.left(kMostShown)) : QString());
    m_shown = this->text();
}

std::string DescriptionEdit::text() const
{
    const QString title = m_title->text().trimmed();
    const QString rest = m_rest->toPlainText().trimmed();
    return (rest.isEmpty() ? title : QString(title + u'\n' + rest)).toStdString();
}

QString DescriptionEdit::whyBlocked() const
{
    return text().size() > kLongestDescription ? tr("The description is too long: at most 64 KiB are kept.")
                                               : QString();
}

void DescriptionEdit::selectTitle()
{
    m_title->selectAll();
}

} // namespace tidemark::ui
