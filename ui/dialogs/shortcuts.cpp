// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcuts.h"

#include "ui/support/mnemonic.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

namespace tidemark::ui {

namespace {

struct Shortcuts {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

constexpr const char* kDefaults = "tidemarkDefaultShortcuts";

QString settingOf(const QAction& action)
{
    return QStringLiteral("shortcuts/%1").arg(action.objectName());
}

QStringList portable(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts += key.toString(QKeySequence::PortableText);
    return texts;
}

QList<QKeySequence> fromPortable(const QStringList& texts)
{
    QList<QKeySequence> keys;
    for (const QString& text : texts) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!key.isEmpty())
            keys += key;
    }
    return keys;
}

} // namespace

void loadShortcuts(QSettings& settings, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (!action->objectName().isEmpty() && !action->property(kDefaults).isValid())
            action->setProperty(kDefaults, portable(action->shortcuts()));
    }
    // First what gives keys away, then what takes some.
    for (const bool taking : {false, true}) {
        for (QAction* action : actions) {
            if (action->objectName().isEmpty() || !settings.contains(settingOf(*action)))
                continue;
            QList<QKeySequence> keys;
            for (const QKeySequence& key : fromPortable(settings.value(settingOf(*action)).toStringList())) {
                if (whyNotAsShortcut(key).isEmpty() && (!taking || shortcutCollision(actions, *action, key) == nullptr))
                    keys += key;
            }
            if (taking)
                action->setShortcuts(keys);
            else
                action->setShortcuts(QList<QKeySequence>());
        }
    }
}

QList<QKeySequence> defaultShortcuts(const QAction& action)
{
    return fromPortable(action.property(kDefaults).toStringList());
}

void setShortcuts(QSettings& settings, QAction& action, const QList<QKeySequence>& keys)
{
    action.setShortcuts(keys);
    if (action.objectName().isEmpty())
        return;
    if (keys == defaultShortcuts(action))
        settings.remove(settingOf(action));
    else
        settings.setValue(settingOf(action), portable(keys));
}

const QAction* shortcutCollision(const QList<QAction*>& actions, const QAction& action, const QKeySequence& key)
{
    if (key.isEmpty())
        return nullptr;
    for (const QAction* other : actions) {
        if (other == &action)
            continue;
        for (const QKeySequence& taken : other->shortcuts()) {
            if (taken.matches(key) != QKeySequence::NoMatch || key.matches(taken) != QKeySequence::NoMatch)
                return other;
        }
    }
    return nullptr;
}

QString whyNotAsShortcut(const QKeySequence& key)
{
    for (int i = 0; i < key.count(); ++i) {
        const Qt::KeyboardModifiers modifiers = key[static_cast<uint>(i)].keyboardModifiers();
        const Qt::Key code = key[static_cast<uint>(i)].key();
        if (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier))
            return Shortcuts::tr("Ctrl and Alt together write characters on many keyboards (AltGr).");
        const bool writes = code < Qt::Key_Escape;
        const bool moves = code == Qt::Key_Tab || code == Qt::Key_Backtab || code == Qt::Key_Return ||
                           code == Qt::Key_Enter || code == Qt::Key_Escape || code == Qt::Key_Backspace ||
                           (code >= Qt::Key_Home && code <= Qt::Key_PageDown);
        if ((writes || moves) && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
            return Shortcuts::tr("This key alone is needed for typing and moving.");
    }
    return {};
}

QString plainActionText(const QAction& action)
{
    QString text = withoutMnemonic(action.text());
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString actionGroup(const QAction& action)
{
    if (const QString group = action.property("group").toString(); !group.isEmpty())
        return group;
    for (const QObject* object : action.associatedObjects()) {
        const auto* menu = qobject_cast<const QMenu*>(object);
        if (menu != nullptr && !menu->title().isEmpty())
            return withoutMnemonic(menu->title());
    }
    return Shortcuts::tr("Other", "actions that are in no menu");
}

QString shownKeys(const QAction& action)
{
    QStringList texts;
    for (const QKeySequence& key : action.shortcuts())
        texts += key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

} // namespace tidemark::ui
