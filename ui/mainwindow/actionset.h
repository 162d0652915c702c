// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace tidemark::ui {

/// Everything that a main window can do, in the order of the menus.
enum class Command {
    NewWindow,
    Connect,
    OpenDemo,
    InspectFile,
    ImportBundle,
    ImportDakera,
    CloseConnection,
    Quit,
    Undo,
    Redo,
    Find,
    FindNext,
    FindPrevious,
    Rename,
    EditAnnotation,
    CopyId,
    Create,
    CreateNow,
    Restore,
    Compare,
    Verify,
    QuickVerify,
    Pin,
    Export,
    Delete,
    VerifyAll,
    Retention,
    Trash,
    Collect,
    Lock,
    GoToCurrentState,
    GoToParent,
    GoToChild,
    GoBack,
    GoForward,
    GoToDate,
    SelectLineage,
    SelectDependants,
    Refresh,
    CompareAgain,
    GroupByDay,
    GroupByWeek,
    GroupByMonth,
    GroupByBranch,
    GroupNone,
    FoldBranches,
    ZoneLocal,
    ZoneUtc,
    ThemeAutomatic,
    ThemeLight,
    ThemeDark,
    ThemeHighContrast,
    FocusList,
    FocusDetails,
    FocusJobs,
    FocusConnections,
    StopJob,
    ClosePage,
    Palette,
    Shortcuts,
    About
};

/// The actions of a window: each with its words, key, icon and tool tip. What they do is connected by the window, and
/// what is enabled is decided there in one place. UI thread only.
class ActionSet final : public QObject {
    Q_OBJECT
public:
    explicit ActionSet(QObject* parent);

    QAction* operator[](Command command) const { return m_actions[command]; }
    QList<QAction*> all() const { return m_order; } ///< In the order of Command; grouped by the property "group".

    /// Enabled if there is no reason against it; the reason is what its tool tip and status tip say meanwhile.
    void setReason(Command command, const QString& reason);

private:
    QHash<Command, QAction*> m_actions;
    QHash<Command, QString> m_tips; ///< What an enabled action's tool tip says.
    QList<QAction*> m_order;
};

} // namespace tidemark::ui
