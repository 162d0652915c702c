// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionspanel.h"

#include "ui/connections/connectionmodel.h"
#include "ui/connections/profilestore.h"
#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/icons.h"
#include "ui/support/showntext.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

QString wordsOf(const Error& error)
{
    const ErrorText text = errorText(error);
    return text.detail.isEmpty() ? text.headline : QString(text.headline + QStringLiteral(": ") + text.detail);
}

} // namespace

ConnectionsPanel::ConnectionsPanel(ProfileStore& profiles, QWidget* parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_model(new ConnectionModel(this))
{
    setObjectName(QStringLiteral("connectionsPanel"));
    setAccessibleName(tr("Connections"));
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("connectionSearch"));
    m_search->setAccessibleName(tr("Search the connections"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("connectionTree"));
    m_tree->setAccessibleName(tr("Connections by environment"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->installEventFilter(this);
    m_empty = makeTextLabel(QStringLiteral("connectionsEmpty"), this);
    m_said = makeTextLabel(QStringLiteral("connectionsSaid"), this);
    m_said->hide();
    createActions();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QAction* action : {m_new, m_edit, m_duplicate, m_remove}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->toolTip());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    auto* more = new QToolButton(this);
    more->setObjectName(QStringLiteral("connectionsMoreButton"));
    more->setIcon(actionIcon(Glyph::More));
    more->setToolTip(tr("Import and export"));
    more->setAccessibleName(tr("Import and export"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("connectionsMoreMenu"));
    menu->addActions({m_import, m_export});
    more->setMenu(menu);
    buttons->addStretch();
    buttons->addWidget(more);

    auto* layout = new QVBoxLayout(this);
    const int space = fontMetrics().averageCharWidth() / 2;
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    layout->addWidget(m_search);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_said);
    layout->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString current = currentProfile();
        m_model->setFilter(text);
        m_tree->expandAll();
        select(current);
        refresh();
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        const QString id = index.data(ConnectionModel::IdRole).toString();
        if (!id.isEmpty())
            emit openRequested(id);
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* context = new QMenu(this);
        context->setObjectName(QStringLiteral("connectionMenu"));
        context->setAttribute(Qt::WA_DeleteOnClose);
        context->addActions({m_open, m_new, m_edit, m_duplicate, m_remove});
        context->addSeparator();
        context->addActions({m_import, m_export});
        context->popup(m_tree->viewport()->mapToGlobal(at));
    });
    const auto reload = [this] {
        const QString current = currentProfile();
        m_model->setProfiles(m_profiles.profiles());
        m_tree->expandAll();
        select(current);
        refresh();
    };
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConnectionsPanel::updateActions);
    connect(&m_profiles, &ProfileStore::changed, this, reload);
    reload();
    say(m_profiles.error());
}

QAction* ConnectionsPanel::addAction(const char* name, const QString& text)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    return action;
}

void ConnectionsPanel::createActions()
{
    m_open = addAction("openConnection", tr("&Open"));
    m_open->setIcon(actionIcon(Glyph::Connect));
    m_new = addAction("newConnection", tr("&New…"));
    m_new->setIcon(actionIcon(Glyph::Create));
    m_new->setToolTip(tr("New connection"));
    m_edit = addAction("editConnection", tr("&Edit…"));
    m_edit->setIcon(actionIcon(Glyph::Edit));
    m_edit->setToolTip(tr("Edit the connection"));
    m_duplicate = addAction("duplicateConnection", tr("&Duplicate"));
    m_duplicate->setIcon(actionIcon(Glyph::Copy));
    m_duplicate->setToolTip(tr("Duplicate the connection"));
    m_remove = addAction("removeConnection", tr("&Remove…"));
    m_remove->setIcon(actionIcon(Glyph::Delete));
    m_remove->setToolTip(tr("Remove the connection from this list"));
    m_import = addAction("importConnections", tr("&Import Connections…"));
    m_import->setIcon(actionIcon(Glyph::Import));
    m_export = addAction("exportConnections", tr("E&xport Connections…"));
    m_export->setIcon(actionIcon(Glyph::Export));
    connect(m_open, &QAction::triggered, this, [this] { emit openRequested(currentProfile()); });
    connect(m_new, &QAction::triggered, this, &ConnectionsPanel::newRequested);
    connect(m_edit, &QAction::triggered, this, [this] { emit editRequested(currentProfile()); });
    connect(m_duplicate, &QAction::triggered, this, &ConnectionsPanel::duplicateCurrent);
    connect(m_remove, &QAction::triggered, this, &ConnectionsPanel::confirmRemoval);
    connect(m_import, &QAction::triggered, this, &ConnectionsPanel::importProfiles);
    connect(m_export, &QAction::triggered, this, &ConnectionsPanel::exportProfiles);
}

void ConnectionsPanel::setOpenProfile(const QString& id)
{
    m_model->setOpenProfile(id);
}

void ConnectionsPanel::focusList()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
    // Getting the focus makes a view choose its first row, which is an environment.
    if (currentProfile().isEmpty() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

QString ConnectionsPanel::currentProfile() const
{
    const QModelIndexList selected = m_tree->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? QString() : selected.front().data(ConnectionModel::IdRole).toString();
}

void ConnectionsPanel::select(const QString& id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void ConnectionsPanel::refresh()
{
    const bool none = m_profiles.profiles().empty();
    const bool noHit = !none && m_model->connectionCount() == 0;
    setLabelText(m_empty, none    ? tr("No connections are saved yet.")
                          : noHit ? tr("No connection matches “%1”.").arg(m_search->text().left(100))
                                  : QString());
    m_export->setEnabled(!none);
    updateActions();
}

void ConnectionsPanel::updateActions()
{
    const bool any = !currentProfile().isEmpty();
    for (QAction* action : {m_open, m_edit, m_duplicate, m_remove})
        action->setEnabled(any);
}

void ConnectionsPanel::duplicateCurrent()
{
    const Profile* const original = m_profiles.find(currentProfile());
    if (original == nullptr)
        return;
    Profile copy = *original;
    copy.id.clear();
    const QString base = original->name.left(kMaxProfileName - 20);
    copy.name = tr("%1 (copy)", "a connection's name").arg(base);
    for (int i = 2; m_profiles.findByName(copy.name) != nullptr; ++i)
        copy.name = tr("%1 (copy %2)", "a connection's name, a number").arg(base).arg(i);
    const Result<QString> id = m_profiles.save(copy);
    if (!id) {
        say(wordsOf(id.error()));
        return;
    }
    m_search->clear();
    select(*id);
}

void ConnectionsPanel::confirmRemoval()
{
    const Profile* const profile = m_profiles.find(currentProfile());
    if (profile == nullptr)
        return;
    const QString name = shownText(profile->name.toStdString()).left(100);
    auto* dialog = new ActionDialog(badgeOf(*profile), QStringLiteral("removeConnectionDialog"),
                                    tr("Remove the connection “%1”").arg(name), this);
    QLabel* text = makeTextLabel(QStringLiteral("removeConnectionText"), dialog);
    const QString repository = shownText(profile->repository).left(500);
    setLabelText(text, profile->storageUri.empty()
                           ? tr("Only this entry of the list is removed, and a password kept for it. Nothing else "
                                "changes: all snapshots stay in %1.")
                                 .arg(repository)
                           : tr("Only this entry of the list is removed, and a password kept for it. Nothing else "
                                "changes: all snapshots stay in %1, and the storage stays as it is: %2.")
                                 .arg(repository, shownText(profile->storageUri).left(500)));
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    dialog->content()->addWidget(text);
    dialog->addAction(tr("Remove connection"), QStringLiteral("removeConnectionAction"));
    connect(dialog, &QDialog::accepted, this, [this, id = profile->id] {
        const Result<void> done = m_profiles.remove(id);
        if (done)
            emit removed(id);
        else
            say(wordsOf(done.error()));
    });
    dialog->open();
}

void ConnectionsPanel::importProfiles()
{
    auto* dialog = new QFileDialog(this, tr("Import connections"));
    dialog->setObjectName(QStringLiteral("importConnectionsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Connections (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const Result<int> count = m_profiles.importFrom(file);
        say(count ? tr("%Ln connection(s) imported. Passwords are not part of such a file.", nullptr, *count)
                  : wordsOf(count.error()));
    });
    dialog->open();
}

void ConnectionsPanel::exportProfiles()
{
    auto* dialog = new QFileDialog(this, tr("Export connections"));
    dialog->setObjectName(QStringLiteral("exportConnectionsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("tidemark-connections.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const Result<void> done = m_profiles.exportTo(file);
        say(done ? tr("%Ln connection(s) exported, without passwords.", nullptr,
                      static_cast<int>(m_profiles.profiles().size()))
                 : wordsOf(done.error()));
    });
    dialog->open();
}

void ConnectionsPanel::say(const QString& text)
{
    setLabelText(m_said, text.left(500));
}

bool ConnectionsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (watched == m_search && (enter || key->key() == Qt::Key_Down)) {
            focusList();
            return true;
        }
        if (watched == m_tree && enter && !currentProfile().isEmpty()) {
            emit openRequested(currentProfile());
            return true;
        }
        if (watched == m_tree && key->key() == Qt::Key_F2 && !currentProfile().isEmpty()) {
            emit editRequested(currentProfile());
            return true;
        }
        if (watched == m_tree && key->key() == Qt::Key_Delete && !currentProfile().isEmpty()) {
            confirmRemoval();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tidemark::ui
