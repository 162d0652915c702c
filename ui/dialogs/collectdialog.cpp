// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/collectdialog.h"

#include "ui/dialogs/commandline.h"
#include "ui/dialogs/factstable.h"
#include "ui/support/format.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

constexpr std::int64_t kMillis = 1000;

} // namespace

CollectDialog::CollectDialog(Workspace& workspace, QWidget* parent)
    : TrashedDialog(workspace, QStringLiteral("collectDialog"), tr("Free space"), parent)
{
    addParagraph(
        QStringLiteral("collectWhat"),
        tr("Files that no snapshot needs move to the trash. What has been in the trash for more than seven days "
           "is removed for good, and so are leftovers of interrupted jobs. No snapshot of the timeline loses "
           "anything. While it runs, nothing else can work on the repository."));
    m_empty = new QCheckBox(tr("&Empty the trash now, without waiting for seven days"), this);
    m_empty->setObjectName(QStringLiteral("collectEmpty"));
    m_empty->setAccessibleName(tr("Empty the trash now, without waiting for seven days"));
    content()->addWidget(m_empty);
    m_loss = addParagraph(QStringLiteral("collectLoss"));
    m_table = new FactsTable(QStringLiteral("collectTable"), tr("Snapshots that can no longer be brought back"),
                             {tr("Snapshot"), tr("Created"), tr("Deleted")}, this);
    m_table->setShownRows(2, 8);
    m_table->hide();
    content()->addWidget(m_table, 1);
    m_command = new CommandLine(QStringLiteral("collectCommand"), this);
    content()->addWidget(m_command);
    content()->addStretch();
    addAction(tr("Free space"), QStringLiteral("collectAction"));
    connect(m_empty, &QCheckBox::toggled, this, &CollectDialog::showFacts);
    showFacts();
    readTrash();
}

void CollectDialog::showFacts()
{
    const bool empty = m_empty->isChecked();
    const int count = trashed() ? static_cast<int>(trashed()->size()) : 0;
    std::vector<FactsRow> rows;
    if (trashed()) {
        for (const TrashedSnapshot& each : *trashed()) {
            rows.push_back({each.id,
                            {titleOf(each), each.metadata ? shownTime(each.metadata->createdAt) : tr("not readable"),
                             shownTime(each.deletedAtMs / kMillis)},
                            shownText(each.id)});
        }
    }
    m_table->setRows(std::move(rows));
    m_table->setVisible(empty && count != 0);
    if (!trashError().isEmpty())
        setLabelText(m_loss, trashError());
    else if (!trashed())
        setLabelText(m_loss, empty ? tr("Reading the trash…") : QString());
    else if (empty && count == 0)
        setLabelText(m_loss, tr("No deleted snapshot is in the trash: nothing that could be brought back is lost."));
    else if (empty)
        setLabelText(m_loss, tr("%Ln deleted snapshot(s) can then no longer be brought back:", nullptr, count));
    else
        setLabelText(m_loss, tr("%Ln deleted snapshot(s) in the trash. Those deleted more than seven days ago go.",
                                nullptr, count));

    const QString verb = !empty       ? tr("&Free space")
                         : count == 0 ? tr("&Free space and empty the trash")
                                      : tr("&Free space and lose %Ln snapshot(s)", nullptr, count);
    action()->setText(verb);
    action()->setAccessibleName(withoutMnemonic(verb));
    setArmDelay(empty ? workspace().friction().armDelayMs : 0);
    if (empty && count != 0 && workspace().friction().typeToDelete)
        requireTyping(
            QString::number(count),
            tr("To empty the trash, type how many snapshots can then no longer be brought back: %1").arg(count));
    else
        requireTyping({}, {});
    m_command->setCommand(idsCommand(workspace().engine(),
                                     empty ? QStringLiteral("collect --empty-trash") : QStringLiteral("collect"), {}));
    updateBlocked();
}

QString CollectDialog::whyBlocked() const
{
    if (m_empty->isChecked() && !trashed())
        return trashError().isEmpty() ? tr("The trash is still being read.") : trashError();
    const auto listing = workspace().listing();
    if (listing && !listing->unreadable.empty())
        return tr("%Ln snapshot(s) cannot be read, so nobody knows which files they need. Mend or delete them first: "
                  "%1",
                  nullptr, static_cast<int>(listing->unreadable.size()))
            .arg(shownText(listing->unreadable.front().name).left(80));
    return workspace().whyNot(JobKind::Collect);
}

JobId CollectDialog::act()
{
    CollectRequest request;
    request.emptyTrash = m_empty->isChecked();
    return workspace().collect(request);
}

} // namespace tidemark::ui
