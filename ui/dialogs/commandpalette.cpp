// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/commandpalette.h"

#include "ui/dialogs/enoughheight.h"
#include "ui/dialogs/factstable.h"
#include "ui/dialogs/fuzzymatch.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/support/actiondialog.h"
#include "ui/support/environmentband.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

/// Why an action is disabled, as the window has put it there; empty if it can be done.
QString reasonOf(const QAction& action)
{
    if (action.isEnabled())
        return {};
    const QString toolTip = action.toolTip();
    QString plain = Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip;
    if (plain.endsWith(u'…'))
        plain.chop(1);
    // Without a tool tip of its own an action gives its text.
    if (!action.statusTip().isEmpty())
        return action.statusTip();
    return plain != plainActionText(action) ? plain : CommandPalette::tr("It cannot be done now.");
}

} // namespace

CommandPalette::CommandPalette(const EnvironmentBadge& badge, const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    new EnoughHeight(this);
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All actions – %1", "a connection").arg(badge.connection));
    setAccessibleName(tr("All actions"));
    for (QAction* action : actions) {
        if (!action->isSeparator() && !plainActionText(*action).isEmpty() && action->isVisible())
            m_actions += action;
    }
    auto* band = new EnvironmentBand(this);
    band->setBadge(badge);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setAccessibleName(tr("Type a part of an action's name"));
    m_search->setPlaceholderText(tr("Type a part of an action's name"));
    m_search->installEventFilter(this);
    m_table =
        new FactsTable(QStringLiteral("paletteTable"), tr("Actions"), {tr("Action"), tr("Group"), tr("Keys")}, this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShownRows(10, 14);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_reason = makeTextLabel(QStringLiteral("paletteReason"), this);

    const int margin = fontMetrics().height() / 2;
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(margin, margin, margin, margin);
    inner->addWidget(m_search);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_reason);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(band);
    outer->addLayout(inner, 1);

    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::showActions);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_table, &QAbstractItemView::clicked, this, &CommandPalette::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showReason);
    showActions();
    m_search->setFocus();
}

void CommandPalette::showActions()
{
    struct Hit {
        QAction* action;
        int score;
    };
    std::vector<Hit> hits;
    for (QAction* action : m_actions) {
        if (const auto score = fuzzyScore(m_search->text(), plainActionText(*action)))
            hits.push_back({action, *score});
    }
    // Without input they stand as the menus have them.
    if (!m_search->text().trimmed().isEmpty())
        std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    m_shown.clear();
    std::vector<FactsRow> rows;
    for (const Hit& hit : hits) {
        m_shown += hit.action;
        const QString reason = reasonOf(*hit.action);
        const QString name = plainActionText(*hit.action);
        rows.push_back(
            {hit.action->objectName().toStdString(),
             {reason.isEmpty() ? name : tr("%1 – not now: %2", "an action, why it cannot be done").arg(name, reason),
              actionGroup(*hit.action), shownKeys(*hit.action)},
             reason,
             !reason.isEmpty()});
    }
    m_table->setRows(std::move(rows));
    if (!m_shown.isEmpty())
        m_table->setCurrentIndex(m_table->facts().index(0, 0));
    showReason();
}

QAction* CommandPalette::current() const
{
    return m_shown.value(m_table->currentIndex().row(), nullptr);
}

void CommandPalette::showReason()
{
    const QAction* action = current();
    setLabelText(m_reason, action == nullptr ? tr("No action has such a name.") : reasonOf(*action));
}

void CommandPalette::choose()
{
    QAction* action = current();
    if (action == nullptr || !action->isEnabled())
        return; // The reason stands below.
    accept();
    // Once this dialog is closed, so that the action's own dialog is the window's and not this one's.
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QCoreApplication::sendEvent(m_table, event); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tidemark::ui
