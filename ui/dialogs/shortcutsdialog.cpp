// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/enoughheight.h"
#include "ui/dialogs/factstable.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/support/mnemonic.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

QPushButton* makeButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(withoutMnemonic(text));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const EnvironmentBadge& badge, QSettings& settings, const QList<QAction*>& actions,
                                 QWidget* parent)
    : ActionDialog(badge, QStringLiteral("shortcutsDialog"), tr("Keyboard shortcuts"), parent)
    , m_settings(settings)
{
    new EnoughHeight(this);
    for (QAction* action : actions) {
        if (!action->objectName().isEmpty() && !action->isSeparator() && !plainActionText(*action).isEmpty())
            m_actions += action;
    }
    std::stable_sort(m_actions.begin(), m_actions.end(), [](const QAction* a, const QAction* b) {
        return QString::localeAwareCompare(actionGroup(*a), actionGroup(*b)) < 0;
    });
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("shortcutsSearch"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setClearButtonEnabled(true);
    content()->addWidget(m_search);
    m_table = new FactsTable(QStringLiteral("shortcutsTable"), tr("Actions and their keys"),
                             {tr("Action"), tr("Group"), tr("Keys")}, this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShownRows(8, 16);
    content()->addWidget(m_table, 1);

    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("shortcutsName"));
    m_name->setTextFormat(Qt::PlainText);
    m_key = new QKeySequenceEdit(this);
    m_key->setObjectName(QStringLiteral("shortcutsKey"));
    m_key->setAccessibleName(tr("New key"));
    m_name->setBuddy(m_key);
    m_set = makeButton(tr("&Set"), QStringLiteral("shortcutsSet"), this);
    m_reset = makeButton(tr("&Reset"), QStringLiteral("shortcutsReset"), this);
    m_resetAll = makeButton(tr("Reset &all"), QStringLiteral("shortcutsResetAll"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(m_set);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    m_problem = makeTextLabel(QStringLiteral("shortcutsProblem"), this);
    content()->addWidget(m_name);
    content()->addLayout(row);
    content()->addWidget(m_problem);
    setLabelText(m_problem, {});
    cancelButton()->setText(tr("Close"));
    cancelButton()->setAccessibleName(tr("Close"));

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::showActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::edited);
    connect(m_set, &QPushButton::clicked, this, &ShortcutsDialog::take);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    m_search->setFocus();
    showActions();
}

QAction* ShortcutsDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return nullptr;
    const QString name = QString::fromStdString(m_table->facts().rows()[static_cast<std::size_t>(index.row())].key);
    for (QAction* action : m_actions) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

void ShortcutsDialog::showActions()
{
    const QAction* before = current();
    const QString wanted = m_search->text().trimmed();
    std::vector<FactsRow> rows;
    int selected = 0;
    for (const QAction* action : m_actions) {
        FactsRow row{action->objectName().toStdString(),
                     {plainActionText(*action), actionGroup(*action), shownKeys(*action)},
                     {}};
        if (!wanted.isEmpty() && !row.cells.join(u' ').contains(wanted, Qt::CaseInsensitive))
            continue;
        if (action == before)
            selected = static_cast<int>(rows.size());
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    m_table->setCurrentIndex(m_table->facts().index(selected, 0));
    showCurrent();
}

void ShortcutsDialog::showCurrent()
{
    const QAction* action = current();
    m_name->setText(
        action == nullptr
            ? tr("No action is found.")
            : tr("&New key for “%1”:", "an action").arg(plainActionText(*action).replace(u'&', QStringLiteral("&&"))));
    m_key->setEnabled(action != nullptr);
    m_key->setKeySequence(action == nullptr ? QKeySequence() : action->shortcut());
    m_reset->setEnabled(action != nullptr && action->shortcuts() != defaultShortcuts(*action));
    m_resetAll->setEnabled(std::any_of(m_actions.begin(), m_actions.end(), [](const QAction* each) {
        return each->shortcuts() != defaultShortcuts(*each);
    }));
    edited();
}

void ShortcutsDialog::edited()
{
    const QAction* action = current();
    const QKeySequence key = m_key->keySequence();
    QString problem;
    if (action != nullptr) {
        problem = whyNotAsShortcut(key);
        if (const QAction* other = shortcutCollision(m_actions, *action, key); other != nullptr && problem.isEmpty())
            problem = tr("%1 belongs to “%2” already.", "a key, an action")
                          .arg(key.toString(QKeySequence::NativeText), plainActionText(*other));
    }
    setLabelText(m_problem, problem);
    m_set->setEnabled(action != nullptr && problem.isEmpty() && key != action->shortcut());
}

void ShortcutsDialog::take()
{
    QAction* action = current();
    if (action == nullptr)
        return;
    const QKeySequence key = m_key->keySequence();
    setShortcuts(m_settings, *action, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    showActions();
}

void ShortcutsDialog::reset()
{
    QAction* action = current();
    if (action == nullptr)
        return;
    for (const QKeySequence& key : defaultShortcuts(*action)) {
        if (const QAction* other = shortcutCollision(m_actions, *action, key)) {
            setLabelText(m_problem, tr("%1 belongs to “%2” already.", "a key, an action")
                                        .arg(key.toString(QKeySequence::NativeText), plainActionText(*other)));
            return;
        }
    }
    setShortcuts(m_settings, *action, defaultShortcuts(*action));
    showActions();
}

void ShortcutsDialog::resetAll()
{
    for (QAction* action : m_actions)
        setShortcuts(m_settings, *action, defaultShortcuts(*action));
    showActions();
}

} // namespace tidemark::ui
