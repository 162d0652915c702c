// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/guifixture.h"
#include "ui/jobs/jobqueue.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/workspace/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolBar>

#include <algorithm>
#include <string>
#include <vector>

namespace tidemark::test {

using ui::Command;
using ui::MainWindow;
using ui::snapshotTitle;
using ui::WorkspaceView;

inline constexpr int kHandWaitMs = 60'000;

/// The offscreen platform has no window manager, which would activate a dialog that opens.
inline bool activated(QWidget* window)
{
    // Asked again and again: what was open before may hold the activation for a while.
    return QTest::qWaitFor(
        [&] {
            window->activateWindow();
            return QApplication::activeWindow() == window;
        },
        kHandWaitMs);
}

/// All jobs are over, and what follows from them is known. False if that does not come.
inline bool atRest(GuiFixture& fixture, const ui::Workspace& workspace)
{
    return QTest::qWaitFor(
        [&] {
            if (fixture.jobs->activeCount() != 0)
                return false;
            // An answer may lead to another question: first the base, then the comparison with it.
            fixture.questions.waitForDone();
            QCoreApplication::processEvents();
            return fixture.questions.activeThreadCount() == 0 &&
                   workspace.currentState().knowledge != ui::CurrentState::Knowledge::Comparing;
        },
        kHandWaitMs);
}

/// How a person does things. The same journey is played with each hand.
class Hand {
public:
    explicit Hand(MainWindow& window) : m_window(window) {}
    virtual ~Hand() = default;
    virtual bool run(Command command) = 0;
    /// The button with this name, below a widget if it is not the only one.
    virtual bool press(const QString& button, const QWidget* below = nullptr) = 0;
    virtual bool type(QWidget* field, const QString& text) = 0;
    /// The n-th snapshot of the listing, newest first.
    virtual bool choose(std::size_t position) = 0;
    /// The n-th one too.
    virtual bool chooseToo(std::size_t position) = 0;

protected:
    MainWindow& m_window;
};

class Mouse final : public Hand {
public:
    using Hand::Hand;
    bool run(Command command) override
    {
        QAction* action = m_window.actions()[command];
        if (!action->isEnabled())
            return false;
        // A tool button where there is one, else the menu.
        const auto* tools = m_window.findChild<QToolBar*>(QStringLiteral("mainToolBar"));
        if (QWidget* button = tools->widgetForAction(action)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        for (QMenu* menu : m_window.menuBar()->findChildren<QMenu*>()) {
            if (!menu->actions().contains(action))
                continue;
            menu->popup(m_window.mapToGlobal(QPoint(10, 10)));
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return true;
        }
        return false;
    }
    bool press(const QString& name, const QWidget* below = nullptr) override
    {
        auto* button = findWidget<QAbstractButton>(name, below);
        if (button == nullptr ||
            !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, kHandWaitMs))
            return false;
        // The mark of a box can be clicked, and not the room behind its words.
        const QPoint mark(button->height() / 2, button->height() / 2);
        QTest::mouseClick(button, Qt::LeftButton, {}, button->isCheckable() ? mark : button->rect().center());
        return true;
    }
    bool type(QWidget* field, const QString& text) override
    {
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        return true;
    }
    bool choose(std::size_t position) override { return click(position, Qt::NoModifier); }
    bool chooseToo(std::size_t position) override { return click(position, Qt::ControlModifier); }

private:
    bool click(std::size_t position, Qt::KeyboardModifiers modifiers)
    {
        const std::string id = m_window.workspace()->listing()->snapshots[position].id;
        auto& view = *m_window.findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
        const QString title = snapshotTitle(*m_window.workspace()->find(id));
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            if (index.data().toString() != title)
                continue;
            view.scrollTo(index);
            QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers,
                              view.visualRect(index.siblingAtColumn(1)).center());
            const auto selected = m_window.findChild<WorkspaceView*>()->selectedIds();
            if (std::find(selected.begin(), selected.end(), id) != selected.end())
                return true;
        }
        return false;
    }
};

class Keyboard final : public Hand {
public:
    using Hand::Hand;
    bool run(Command command) override
    {
        QAction* action = m_window.actions()[command];
        if (!action->isEnabled() || !activated(&m_window))
            return false;
        if (!action->shortcut().isEmpty()) {
            QWidget* focus = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &m_window;
            QTest::keySequence(focus, action->shortcut());
            return true;
        }
        // What has no key of its own is reached through the command palette.
        QTest::keySequence(&m_window, m_window.actions()[Command::Palette]->shortcut());
        auto* search = findWidget<QLineEdit>(QStringLiteral("paletteSearch"));
        if (search == nullptr)
            return false;
        QTest::keyClicks(search, QString(action->text()).remove(u'&').remove(u'…'));
        QTest::keyClick(search, Qt::Key_Return);
        return true;
    }
    bool press(const QString& name, const QWidget* below = nullptr) override
    {
        auto* button = findWidget<QAbstractButton>(name, below);
        if (button == nullptr ||
            !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, kHandWaitMs))
            return false;
        // By tabbing to it, as somebody without a mouse has to.
        QWidget* window = button->window();
        if (!activated(window))
            return false;
        for (int i = 0; i < 200 && QApplication::focusWidget() != button; ++i) {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus != nullptr && focus->window() == window ? focus : window, Qt::Key_Tab);
        }
        if (QApplication::focusWidget() != button) {
            qWarning() << "the keyboard is at" << QApplication::focusWidget() << "of" << QApplication::activeWindow();
            return false;
        }
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    bool type(QWidget* field, const QString& text) override
    {
        QWidget* window = field->window();
        if (!activated(window))
            return false;
        for (int i = 0; i < 200 && QApplication::focusWidget() != field; ++i) {
            QWidget* focus = QApplication::focusWidget();
            // A text field that keeps Tab for itself is left with Ctrl+Tab.
            const auto* editor = qobject_cast<QPlainTextEdit*>(focus);
            const bool keepsTab = editor != nullptr && !editor->tabChangesFocus();
            QTest::keyClick(focus != nullptr && focus->window() == window ? focus : window, Qt::Key_Tab,
                            keepsTab ? Qt::ControlModifier : Qt::NoModifier);
        }
        if (QApplication::focusWidget() != field) {
            qWarning() << "the keyboard is at" << QApplication::focusWidget() << "of" << QApplication::activeWindow();
            return false;
        }
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        return true;
    }
    bool choose(std::size_t position) override
    {
        const std::string id = m_window.workspace()->listing()->snapshots[position].id;
        auto& view = *m_window.findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
        if (!activated(&m_window))
            return false;
        QTest::keySequence(&m_window, m_window.actions()[Command::FocusList]->shortcut());
        QTest::keyClick(&view, Qt::Key_Home);
        for (int i = 0; i < view.model()->rowCount(); ++i) {
            if (m_window.findChild<WorkspaceView*>()->selectedIds() == std::vector<std::string>{id})
                return true;
            QTest::keyClick(&view, Qt::Key_Down);
        }
        return false;
    }
    bool chooseToo(std::size_t position) override
    {
        const std::string id = m_window.workspace()->listing()->snapshots[position].id;
        auto& view = *m_window.findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
        for (int i = 0; i < view.model()->rowCount(); ++i) {
            const auto selected = m_window.findChild<WorkspaceView*>()->selectedIds();
            if (std::find(selected.begin(), selected.end(), id) != selected.end())
                return true;
            QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        }
        return false;
    }
};

} // namespace tidemark::test
