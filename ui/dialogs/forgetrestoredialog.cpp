// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/forgetrestoredialog.h"

#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {
constexpr int kLeastCharacters = 64;
} // namespace

ForgetRestoreDialog::ForgetRestoreDialog(Workspace& workspace, const InterruptedRestore& restore, QWidget* parent)
    : WorkspaceDialog(workspace, QStringLiteral("forgetRestoreDialog"), tr("Forget the restore that broke off?"),
                      parent)
    , m_restore(restore)
{
    const SnapshotMetadata* snapshot = workspace.find(restore.snapshotId);
    addParagraph(
        QStringLiteral("forgetRestoreWhat"),
        tr("“%1” was being restored into %2 since %3. Nothing has completed or undone that, as far as Tidemark "
           "knows.",
           "a snapshot, a storage, a time")
            .arg(snapshot == nullptr ? shownText(restore.snapshotId) : snapshotTitle(*snapshot),
                 shownText(restore.storage).left(300), shownTime(restore.startedAt)));
    addParagraph(QStringLiteral("forgetRestoreLoss"),
                 restore.safetySnapshotId
                     ? tr("Afterwards nothing reminds of it, and its safety snapshot can be deleted, by retention too. "
                          "The storage and all snapshots stay as they are now.")
                     : tr("Afterwards nothing reminds of it. The storage and all snapshots stay as they are now."));
    // Text alone would make a narrow column of it.
    setMinimumWidth(kLeastCharacters * fontMetrics().averageCharWidth());
    content()->addStretch();
    addAction(tr("&Forget it"), QStringLiteral("forgetRestoreAction"));
    setArmDelay(workspace.friction().armDelayMs);
    updateBlocked();
}

QString ForgetRestoreDialog::whyBlocked() const
{
    const auto& known = workspace().interruptedRestores();
    if (std::none_of(known.begin(), known.end(), [this](const auto& each) { return each.id == m_restore.id; }))
        return tr("It was completed, undone or forgotten meanwhile.");
    return workspace().whyNot(JobKind::Annotate);
}

JobId ForgetRestoreDialog::act()
{
    return workspace().forgetInterrupted(m_restore);
}

} // namespace tidemark::ui
