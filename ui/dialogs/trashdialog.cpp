// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/trashdialog.h"

#include "repository/collectplan.h"
#include "ui/dialogs/commandline.h"
#include "ui/dialogs/factstable.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tidemark::ui {

namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;
constexpr std::int64_t kMillis = 1000;

} // namespace

int daysLeftInTrash(std::int64_t deletedAtMs, std::int64_t nowMs)
{
    const std::int64_t left = deletedAtMs + kUndoWindowMs - nowMs;
    // A date in the future is a clock that was wrong once; the collector takes it for young.
    return left <= 0 ? 0 : static_cast<int>(std::min((left + kDayMs - 1) / kDayMs, kUndoWindowMs / kDayMs));
}

TrashDialog::TrashDialog(Workspace& workspace, QWidget* parent)
    : TrashedDialog(workspace, QStringLiteral("trashDialog"), tr("Bring back deleted snapshots"), parent)
{
    m_state = addParagraph(QStringLiteral("trashState"), tr("Reading the trash…"));
    m_table = new FactsTable(QStringLiteral("trashTable"), tr("Deleted snapshots"),
                             {tr("Snapshot"), tr("Created"), tr("Vectors"), tr("Deleted"), tr("Stays for")}, this);
    m_table->facts().setNumeric(2);
    m_table->setShownRows(4, 12);
    content()->addWidget(m_table, 1);
    m_command = new CommandLine(QStringLiteral("trashCommand"), this);
    content()->addWidget(m_command);
    addAction(tr("Bring back"), QStringLiteral("trashAction"));
    makeActionDefault();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashDialog::showAction);
    connect(&m_table->facts(), &QAbstractItemModel::modelReset, this, &TrashDialog::showAction);
    m_table->setFocus();
    showAction();
    readTrash();
}

void TrashDialog::showTrash()
{
    if (!trashed() || !trashError().isEmpty()) {
        setLabelText(m_state, trashError());
        updateBlocked();
        return;
    }
    const std::vector<std::string> before = chosen();
    const std::set<std::string> selected(before.begin(), before.end());
    const std::int64_t now = workspace().services().environment.clock.unixMillis();
    std::vector<FactsRow> rows;
    for (const TrashedSnapshot& each : *trashed()) {
        const QString title = titleOf(each);
        const int days = daysLeftInTrash(each.deletedAtMs, now);
        rows.push_back({each.id,
                        {title, each.metadata ? shownTime(each.metadata->createdAt) : tr("not readable"),
                         each.metadata ? shownCount(each.metadata->totalVectors) : QString(),
                         shownTime(each.deletedAtMs / kMillis),
                         days == 0 ? tr("until space is freed") : tr("%Ln day(s)", nullptr, days)},
                        title + u'\n' + shownText(each.id)});
    }
    m_table->setRows(std::move(rows));
    for (int row = 0; row < m_table->facts().rowCount(); ++row) {
        if (selected.contains(m_table->facts().rows()[static_cast<std::size_t>(row)].key))
            m_table->selectionModel()->select(m_table->facts().index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    setLabelText(m_state, trashed()->empty()
                              ? tr("The trash is empty. What is deleted stays here for seven days.")
                              : tr("What is deleted stays here for seven days, unless the trash is emptied. A snapshot "
                                   "comes back whole, at its old place in the lineage."));
    showAction();
}

std::vector<std::string> TrashDialog::chosen() const
{
    return m_table->selectedKeys();
}

void TrashDialog::showAction()
{
    const std::vector<std::string> ids = chosen();
    const int count = static_cast<int>(ids.size());
    action()->setText(tr("&Bring back %Ln snapshot(s)", nullptr, count));
    action()->setAccessibleName(tr("Bring back %Ln snapshot(s)", nullptr, count));
    m_command->setVisible(!ids.empty());
    m_command->setCommand(idsCommand(workspace().engine(), QStringLiteral("undelete"), ids));
    updateBlocked();
}

QString TrashDialog::whyBlocked() const
{
    const std::vector<std::string> ids = chosen();
    if (!trashed())
        return trashError().isEmpty() ? tr("The trash is still being read.") : trashError();
    if (trashed()->empty())
        return tr("There is nothing to bring back.");
    if (ids.empty())
        return tr("Select what should come back.");
    return workspace().whyNot(JobKind::Undelete, ids);
}

JobId TrashDialog::act()
{
    return workspace().undelete(chosen());
}

} // namespace tidemark::ui
