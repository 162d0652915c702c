// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/filterbar.h"

#include "ui/support/actiondialog.h"
#include "ui/support/showntext.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QStringListModel>
#include <QToolButton>

namespace tidemark::ui {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_highlight(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_error(makeTextLabel(QStringLiteral("filterError"), this))
    , m_completer(new QCompleter(this))
    , m_candidates(new QStringListModel(m_completer))
{
    setObjectName(QStringLiteral("filterBar"));
    m_field->setObjectName(QStringLiteral("filterField"));
    m_field->setAccessibleName(tr("Filter snapshots"));
    m_field->setPlaceholderText(tr("Filter: text, type:full, tag:…, before:2026-11-01, size>1G"));
    m_field->setToolTip(tr("Words and conditions; all of them have to hold.\n"
                           "type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d\n"
                           "size>1G  vectors>1000  id:…  \"free text\"  -tag:test for the opposite"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(4096);
    m_field->installEventFilter(this);

    m_completer->setModel(m_candidates);
    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setObjectName(QStringLiteral("filterCompletions"));
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterBar::insertCompletion);
    connect(m_field, &QLineEdit::textEdited, this, &FilterBar::complete);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::changed);

    auto* type = addMenu(tr("Type"), QStringLiteral("filterTypeButton"), QStringLiteral("type"),
                         {{tr("All types"), QString()},
                          {tr("Full"), QStringLiteral("full")},
                          {tr("Incremental"), QStringLiteral("incremental")}});
    auto* status = addMenu(tr("Status"), QStringLiteral("filterStatusButton"), QStringLiteral("status"),
                           {{tr("Any status"), QString()},
                            {tr("Verified"), QStringLiteral("verified")},
                            {tr("Not verified"), QStringLiteral("unverified")},
                            {tr("Damaged"), QStringLiteral("damaged")},
                            {tr("May share damage"), QStringLiteral("risk")}});
    m_highlight->setObjectName(QStringLiteral("filterHighlightButton"));
    m_highlight->setText(tr("Highlight"));
    m_highlight->setAccessibleName(tr("Highlight matches instead of hiding the rest"));
    m_highlight->setToolTip(tr("On: all snapshots stay, and those that match are marked. Off: the others are hidden."));
    m_highlight->setCheckable(true);
    m_highlight->setAutoRaise(true);
    connect(m_highlight, &QToolButton::toggled, this, &FilterBar::changed);
    auto* current = new QToolButton(this);
    current->setObjectName(QStringLiteral("goToCurrentButton"));
    current->setText(tr("Current state"));
    current->setToolTip(tr("Go to the current state"));
    current->setAutoRaise(true);
    connect(current, &QToolButton::clicked, this, &FilterBar::currentStateRequested);

    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->hide();
    m_error->hide();

    auto* row = new QHBoxLayout();
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(type);
    row->addWidget(status);
    row->addWidget(m_highlight);
    row->addWidget(current);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(fontMetrics().height() / 3, fontMetrics().height() / 3, fontMetrics().height() / 3,
                               fontMetrics().height() / 4);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_error);
}

QToolButton* FilterBar::addMenu(const QString& title, const QString& objectName, const QString& key,
                                const std::vector<std::pair<QString, QString>>& values)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(title);
    button->setAccessibleName(tr("Filter by: %1", "type or status").arg(title));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    auto* menu = new QMenu(button);
    menu->setObjectName(objectName + QStringLiteral("Menu"));
    for (const auto& [text, value] : values) {
        auto* action = menu->addAction(text);
        action->setObjectName(objectName + u'_' + (value.isEmpty() ? QStringLiteral("any") : value));
        connect(action, &QAction::triggered, this, [this, key, chosen = value] { setTerm(key, chosen); });
    }
    button->setMenu(menu);
    return button;
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString& text)
{
    m_field->setText(text);
}

bool FilterBar::hides() const
{
    return !m_highlight->isChecked();
}

void FilterBar::setHides(bool hides)
{
    m_highlight->setChecked(!hides);
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::setError(const std::optional<FilterError>& error)
{
    setLabelText(m_error, error ? error->message : QString());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tokensOf(palette()).damaged);
    m_error->setPalette(colors);
    m_field->setAccessibleDescription(error ? error->message : QString());
}

void FilterBar::setCount(const QString& text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

void FilterBar::setWords(const std::vector<std::string>& tags, const std::vector<std::string>& namespaces)
{
    const auto shown = [](const std::vector<std::string>& words) {
        QStringList list;
        for (const std::string& word : words)
            list += filterQuoted(QString::fromStdString(word));
        return list;
    };
    m_tags = shown(tags);
    m_namespaces = shown(namespaces);
}

void FilterBar::setTerm(const QString& key, const QString& value)
{
    static const QString pattern = QStringLiteral("(^|\\s)-?%1[:=]\\S*");
    QString text = m_field->text();
    text.remove(QRegularExpression(pattern.arg(key), QRegularExpression::CaseInsensitiveOption));
    text = text.trimmed();
    if (!value.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + key + u':' + value;
    m_field->setText(text);
    m_field->setFocus();
}

qsizetype FilterBar::tokenBegin() const
{
    const QString before = m_field->text().left(m_field->cursorPosition());
    return before.lastIndexOf(u' ') + 1;
}

void FilterBar::complete()
{
    const qsizetype begin = tokenBegin();
    QString token = m_field->text().mid(begin, m_field->cursorPosition() - begin);
    QString sign;
    if (token.startsWith(u'-')) {
        sign = QStringLiteral("-");
        token.remove(0, 1);
    }
    QStringList candidates;
    const auto offer = [&](const char* key, const QStringList& values) {
        const QString prefix = QLatin1String(key) + QStringLiteral(":");
        if (!token.startsWith(prefix, Qt::CaseInsensitive))
            return;
        for (const QString& value : values)
            candidates += sign + prefix + value;
    };
    offer("type", {QStringLiteral("full"), QStringLiteral("incremental")});
    offer("status", {QStringLiteral("verified"), QStringLiteral("unverified"), QStringLiteral("damaged"),
                     QStringLiteral("risk")});
    offer("pinned", {QStringLiteral("yes"), QStringLiteral("no")});
    offer("safety", {QStringLiteral("yes"), QStringLiteral("no")});
    for (const char* key : {"before", "after", "on"})
        offer(key, {QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("7d"), QStringLiteral("30d")});
    offer("tag", m_tags);
    offer("ns", m_namespaces);
    if (!token.contains(u':') && !token.isEmpty())
        for (const QString& key : SnapshotFilter::keys())
            candidates += sign + key;
    m_candidates->setStringList(candidates);
    m_completer->setCompletionPrefix(sign + token);
    const bool helps = m_completer->completionCount() > 0 &&
                       !(m_completer->completionCount() == 1 && m_completer->currentCompletion() == sign + token);
    if (helps && m_field->hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FilterBar::insertCompletion(const QString& completion)
{
    const qsizetype begin = tokenBegin();
    const QString text = m_field->text();
    m_field->setText(text.left(begin) + completion + text.mid(m_field->cursorPosition()));
    m_field->setCursorPosition(static_cast<int>(begin + completion.size()));
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        if (m_completer->popup()->isVisible())
            m_completer->popup()->hide();
        else if (m_field->text().isEmpty())
            emit listRequested();
        else
            m_field->clear();
        return true;
    case Qt::Key_Down:
        if (m_completer->popup()->isVisible())
            break;
        emit listRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_completer->popup()->isVisible())
            break;
        if ((key->modifiers() & Qt::ShiftModifier) != 0)
            emit previousRequested();
        else
            emit nextRequested();
        return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tidemark::ui
