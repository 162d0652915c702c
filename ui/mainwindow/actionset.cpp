// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/actionset.h"

#include "ui/support/icons.h"
#include "ui/support/showntext.h"

#include <QAction>

#include <optional>
#include <vector>

namespace tidemark::ui {

namespace {

struct Row {
    Command command;
    const char* name; ///< Object name; also the key under which a changed shortcut is stored.
    QString group;
    QString text;
    QString tip;
    QKeySequence key;
    std::optional<Glyph> glyph;
};

std::vector<Row> fileRows()
{
    const QString group = ActionSet::tr("File");
    using C = Command;
    return {
        {C::NewWindow,
         "newWindowAction",
         group,
         ActionSet::tr("New &Window"),
         ActionSet::tr("Open another window"),
         QKeySequence(QStringLiteral("Ctrl+Shift+N")),
         {}},
        {C::Connect, "connectAction", group, ActionSet::tr("&Connect…"),
         ActionSet::tr("Connect to a storage and a repository"), QKeySequence(QStringLiteral("Ctrl+O")),
         Glyph::Connect},
        {C::OpenDemo,
         "demoAction",
         group,
         ActionSet::tr("Open the &Demo"),
         ActionSet::tr("Open a demo storage of real embeddings with weeks of history"),
         {},
         {}},
        {C::InspectFile,
         "inspectAction",
         group,
         ActionSet::tr("&Inspect a File…"),
         ActionSet::tr("Look into a file of snapshots or an SQLite database; nothing is restored"),
         {},
         Glyph::Search},
        {C::ImportBundle,
         "importAction",
         group,
         ActionSet::tr("I&mport Snapshots…"),
         ActionSet::tr("Check a file of snapshots and add them to this repository"),
         {},
         Glyph::Import},
        {C::ImportDakera,
         "importDakeraAction",
         group,
         ActionSet::tr("Import from Da&kera…"),
         ActionSet::tr("Look into a directory of Dakera and add its snapshots to this repository"),
         {},
         {}},
        {C::CloseConnection,
         "closeConnectionAction",
         group,
         ActionSet::tr("C&lose the Connection"),
         ActionSet::tr("Back to the start page; running jobs go on"),
         QKeySequence(QStringLiteral("Ctrl+W")),
         {}},
        {C::Quit,
         "quitAction",
         group,
         ActionSet::tr("&Quit"),
         ActionSet::tr("Close all windows"),
         QKeySequence(QKeySequence::Quit),
         {}},
    };
}

std::vector<Row> editRows()
{
    const QString group = ActionSet::tr("Edit");
    using C = Command;
    return {
        {C::Undo,
         "undoAction",
         group,
         ActionSet::tr("&Undo"),
         ActionSet::tr("Take back the last edit of a description, tags or pin"),
         QKeySequence(QStringLiteral("Ctrl+Z")),
         {}},
        {C::Redo,
         "redoAction",
         group,
         ActionSet::tr("&Redo"),
         ActionSet::tr("Do the edit again"),
         QKeySequence(QStringLiteral("Ctrl+Shift+Z")),
         {}},
        {C::Find, "findAction", group, ActionSet::tr("&Find"), ActionSet::tr("Filter the timeline"),
         QKeySequence(QStringLiteral("Ctrl+F")), Glyph::Search},
        {C::FindNext,
         "findNextAction",
         group,
         ActionSet::tr("Find &Next"),
         ActionSet::tr("Go to the next match"),
         QKeySequence(QStringLiteral("F3")),
         {}},
        {C::FindPrevious,
         "findPreviousAction",
         group,
         ActionSet::tr("Find Pre&vious"),
         ActionSet::tr("Go to the match before"),
         QKeySequence(QStringLiteral("Shift+F3")),
         {}},
        {C::Rename,
         "renameAction",
         group,
         ActionSet::tr("Rena&me"),
         ActionSet::tr("Edit the name in its row: the first line of the description"),
         QKeySequence(QStringLiteral("F2")),
         {}},
        {C::EditAnnotation,
         "editAction",
         group,
         ActionSet::tr("&Edit Description and Tags…"),
         ActionSet::tr("Change the description, the tags or the pin"),
         QKeySequence(QStringLiteral("Ctrl+T")),
         {}},
        {C::CopyId,
         "copyIdAction",
         group,
         ActionSet::tr("Copy &ID"),
         ActionSet::tr("Copy the ids of the selected snapshots"),
         {},
         Glyph::Copy},
    };
}

std::vector<Row> snapshotRows()
{
    const QString group = ActionSet::tr("Snapshot");
    using C = Command;
    return {
        {C::Create, "createAction", group, ActionSet::tr("&Create…"), ActionSet::tr("Take a snapshot of the storage"),
         QKeySequence(QStringLiteral("Ctrl+N")), Glyph::Create},
        {C::CreateNow,
         "createNowAction",
         group,
         ActionSet::tr("Create &Now"),
         ActionSet::tr("Take a snapshot with the usual settings, without a question"),
         QKeySequence(QStringLiteral("Ctrl+Shift+S")),
         {}},
        {C::Restore, "restoreAction", group, ActionSet::tr("&Restore…"),
         ActionSet::tr("See what a restore of this snapshot would do, then do it"),
         QKeySequence(QStringLiteral("Ctrl+Shift+R")), Glyph::Restore},
        {C::Compare, "compareAction", group, ActionSet::tr("C&ompare"),
         ActionSet::tr("Compare two snapshots, or one with the current state"), QKeySequence(QStringLiteral("Ctrl+D")),
         Glyph::Compare},
        {C::Verify, "verifyAction", group, ActionSet::tr("&Verify"),
         ActionSet::tr("Read every byte of the selected snapshots and check it"),
         QKeySequence(QStringLiteral("Ctrl+Shift+V")), Glyph::Verify},
        {C::QuickVerify,
         "quickVerifyAction",
         group,
         ActionSet::tr("&Quick Check"),
         ActionSet::tr("Check that all files are there and have their sizes; their content is not read"),
         {},
         {}},
        {C::Pin, "pinAction", group, ActionSet::tr("&Pin"),
         ActionSet::tr("Protect the selected snapshots from deletion and retention, or release them"),
         QKeySequence(QStringLiteral("Ctrl+P")), Glyph::Pin},
        {C::Export,
         "exportAction",
         group,
         ActionSet::tr("E&xport…"),
         ActionSet::tr("Write the selected snapshots into one portable file"),
         {},
         Glyph::Export},
        {C::Delete, "deleteAction", group, ActionSet::tr("&Delete…"),
         ActionSet::tr("See what deleting the selected snapshots would mean, then do it"),
         QKeySequence(QKeySequence::Delete), Glyph::Delete},
    };
}

std::vector<Row> repositoryRows()
{
    const QString group = ActionSet::tr("Repository");
    using C = Command;
    return {
        {C::VerifyAll,
         "verifyAllAction",
         group,
         ActionSet::tr("&Verify All"),
         ActionSet::tr("Read every byte of all snapshots and check it"),
         {},
         Glyph::Verify},
        {C::Retention,
         "retentionAction",
         group,
         ActionSet::tr("&Retention…"),
         ActionSet::tr("Decide which snapshots to keep, with a verdict on each"),
         {},
         Glyph::Retention},
        {C::Trash,
         "trashAction",
         group,
         ActionSet::tr("&Trash…"),
         ActionSet::tr("Deleted snapshots, which can be brought back for seven days"),
         {},
         Glyph::Trash},
        {C::Collect,
         "collectAction",
         group,
         ActionSet::tr("&Free Space…"),
         ActionSet::tr("Remove the files that no snapshot needs"),
         {},
         {}},
        {C::Lock,
         "lockAction",
         group,
         ActionSet::tr("Read-&Only"),
         ActionSet::tr("Lock this connection: nothing can be changed through it"),
         {},
         Glyph::Lock},
    };
}

std::vector<Row> goRows()
{
    const QString group = ActionSet::tr("Go");
    using C = Command;
    return {
        {C::GoToCurrentState,
         "goCurrentAction",
         group,
         ActionSet::tr("&Current State"),
         ActionSet::tr("Go to the row of the current state"),
         QKeySequence(QStringLiteral("Ctrl+Home")),
         {}},
        {C::GoToParent,
         "goParentAction",
         group,
         ActionSet::tr("&Parent"),
         ActionSet::tr("Go to the snapshot that this one was compared with"),
         QKeySequence(QStringLiteral("Alt+Down")),
         {}},
        {C::GoToChild,
         "goChildAction",
         group,
         ActionSet::tr("C&hild"),
         ActionSet::tr("Go to the next snapshot of this lineage"),
         QKeySequence(QStringLiteral("Alt+Up")),
         {}},
        {C::GoBack,
         "goBackAction",
         group,
         ActionSet::tr("&Back"),
         ActionSet::tr("Back to what was selected before"),
         QKeySequence(QStringLiteral("Alt+Left")),
         {}},
        {C::GoForward,
         "goForwardAction",
         group,
         ActionSet::tr("&Forward"),
         ActionSet::tr("Forward to what was selected after"),
         QKeySequence(QStringLiteral("Alt+Right")),
         {}},
        {C::GoToDate,
         "goDateAction",
         group,
         ActionSet::tr("&Date…"),
         ActionSet::tr("Go to the snapshot at or before a time"),
         QKeySequence(QStringLiteral("Ctrl+G")),
         {}},
        {C::SelectLineage,
         "selectLineageAction",
         group,
         ActionSet::tr("Select the &Lineage"),
         ActionSet::tr("Select this snapshot and its parents up to the full one"),
         QKeySequence(QStringLiteral("Ctrl+L")),
         {}},
        {C::SelectDependants,
         "selectDependantsAction",
         group,
         ActionSet::tr("Select the D&escendants"),
         ActionSet::tr("Select the snapshots that descend from this one"),
         QKeySequence(QStringLiteral("Ctrl+Shift+L")),
         {}},
    };
}

std::vector<Row> viewRows()
{
    const QString group = ActionSet::tr("View");
    using C = Command;
    return {
        {C::Refresh, "refreshAction", group, ActionSet::tr("&Refresh"),
         ActionSet::tr("Read the repository again and compare the storage with its base"),
         QKeySequence(QStringLiteral("F5")), Glyph::Refresh},
        {C::CompareAgain,
         "compareAgainAction",
         group,
         ActionSet::tr("Compare the Current &State"),
         ActionSet::tr("Open the comparison of the storage with the snapshot that it descends from"),
         {},
         {}},
        {C::GroupByDay,
         "groupByDayAction",
         group,
         ActionSet::tr("Group by &Day"),
         ActionSet::tr("Put the snapshots of each day under a header"),
         {},
         {}},
        {C::GroupByWeek,
         "groupByWeekAction",
         group,
         ActionSet::tr("Group by &Week"),
         ActionSet::tr("Put the snapshots of each week under a header"),
         {},
         {}},
        {C::GroupByMonth,
         "groupByMonthAction",
         group,
         ActionSet::tr("Group by &Month"),
         ActionSet::tr("Put the snapshots of each month under a header"),
         {},
         {}},
        {C::GroupByBranch,
         "groupByBranchAction",
         group,
         ActionSet::tr("Group by &Branch"),
         ActionSet::tr("First the lineage of the current state, then every other branch"),
         {},
         {}},
        {C::GroupNone,
         "groupNoneAction",
         group,
         ActionSet::tr("&No Groups"),
         ActionSet::tr("One list without headers"),
         {},
         {}},
        {C::FoldBranches,
         "foldBranchesAction",
         group,
         ActionSet::tr("&Fold Long Branches"),
         ActionSet::tr("One row for many snapshots of a side branch that nothing distinguishes"),
         {},
         {}},
        {C::ZoneLocal,
         "zoneLocalAction",
         group,
         ActionSet::tr("Times in &Local Time"),
         ActionSet::tr("Show times and count days in the time zone of this computer"),
         {},
         {}},
        {C::ZoneUtc,
         "zoneUtcAction",
         group,
         ActionSet::tr("Times in &UTC"),
         ActionSet::tr("Show times and count days in coordinated universal time"),
         {},
         {}},
        {C::ThemeAutomatic,
         "themeAutomaticAction",
         group,
         ActionSet::tr("Colours of the &Desktop"),
         ActionSet::tr("Light or dark, as the desktop is"),
         {},
         {}},
        {C::ThemeLight, "themeLightAction", group, ActionSet::tr("&Light"), ActionSet::tr("Light colours"), {}, {}},
        {C::ThemeDark, "themeDarkAction", group, ActionSet::tr("&Dark"), ActionSet::tr("Dark colours"), {}, {}},
        {C::ThemeHighContrast,
         "themeContrastAction",
         group,
         ActionSet::tr("&High Contrast"),
         ActionSet::tr("Colours of high contrast"),
         {},
         {}},
        {C::FocusList,
         "focusListAction",
         group,
         ActionSet::tr("Go to the &Timeline"),
         ActionSet::tr("Put the keyboard into the timeline"),
         QKeySequence(QStringLiteral("Ctrl+1")),
         {}},
        {C::FocusDetails,
         "focusDetailsAction",
         group,
         ActionSet::tr("Go to the Det&ails"),
         ActionSet::tr("Put the keyboard into the details"),
         QKeySequence(QStringLiteral("Ctrl+2")),
         {}},
        {C::FocusJobs,
         "focusJobsAction",
         group,
         ActionSet::tr("Go to the &Jobs"),
         ActionSet::tr("Put the keyboard into the jobs"),
         QKeySequence(QStringLiteral("Ctrl+3")),
         {}},
        {C::FocusConnections,
         "focusConnectionsAction",
         group,
         ActionSet::tr("Go to the Co&nnections"),
         ActionSet::tr("Put the keyboard into the connections"),
         QKeySequence(QStringLiteral("Ctrl+4")),
         {}},
        {C::StopJob, "stopJobAction", group, ActionSet::tr("&Stop the Job"),
         ActionSet::tr("Stop the selected job, or the one that runs"), QKeySequence(QStringLiteral("Ctrl+.")),
         Glyph::Stop},
        {C::ClosePage, "closePageAction", group, ActionSet::tr("&Back to the Timeline"),
         ActionSet::tr("Close the comparison or the retention page"), QKeySequence(QStringLiteral("Ctrl+Backspace")),
         Glyph::Close},
    };
}

std::vector<Row> helpRows()
{
    const QString group = ActionSet::tr("Help");
    using C = Command;
    return {
        {C::Palette,
         "paletteAction",
         group,
         ActionSet::tr("All &Commands…"),
         ActionSet::tr("Search everything that can be done"),
         QKeySequence(QStringLiteral("Ctrl+K")),
         {}},
        {C::Shortcuts,
         "shortcutsAction",
         group,
         ActionSet::tr("&Keyboard Shortcuts…"),
         ActionSet::tr("All keys, which can be changed there"),
         QKeySequence(QStringLiteral("F1")),
         {}},
        {C::About,
         "aboutAction",
         group,
         ActionSet::tr("&About Tidemark"),
         ActionSet::tr("Versions and licences"),
         {},
         Glyph::Information},
    };
}

} // namespace

ActionSet::ActionSet(QObject* parent) : QObject(parent)
{
    for (const auto& rows :
         {fileRows(), editRows(), snapshotRows(), repositoryRows(), goRows(), viewRows(), helpRows()}) {
        for (const Row& row : rows) {
            auto* action = new QAction(row.text, this);
            action->setObjectName(QLatin1String(row.name));
            action->setProperty("group", row.group);
            action->setShortcut(row.key);
            if (row.glyph)
                action->setIcon(actionIcon(*row.glyph));
            action->setToolTip(plainToolTip(row.tip));
            action->setStatusTip(row.tip);
            m_actions.insert(row.command, action);
            m_tips.insert(row.command, row.tip);
            m_order.append(action);
        }
    }
    m_actions[Command::Quit]->setMenuRole(QAction::QuitRole);
    m_actions[Command::About]->setMenuRole(QAction::AboutRole);
    for (const Command checkable :
         {Command::Lock, Command::GroupByDay, Command::GroupByWeek, Command::GroupByMonth, Command::GroupByBranch,
          Command::GroupNone, Command::FoldBranches, Command::ZoneLocal, Command::ZoneUtc, Command::ThemeAutomatic,
          Command::ThemeLight, Command::ThemeDark, Command::ThemeHighContrast})
        m_actions[checkable]->setCheckable(true);
}

void ActionSet::setReason(Command command, const QString& reason)
{
    QAction* action = m_actions[command];
    action->setEnabled(reason.isEmpty());
    const QString tip = reason.isEmpty() ? m_tips[command] : reason;
    action->setToolTip(plainToolTip(tip));
    action->setStatusTip(tip);
}

} // namespace tidemark::ui
