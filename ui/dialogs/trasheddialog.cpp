// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/trasheddialog.h"

#include "ui/support/errortext.h"
#include "ui/support/showntext.h"

#include <algorithm>

namespace tidemark::ui {

TrashedDialog::TrashedDialog(Workspace& workspace, const QString& objectName, const QString& title, QWidget* parent)
    : WorkspaceDialog(workspace, objectName, title, parent)
    , m_reading(workspace.services().questions)
{
}

void TrashedDialog::readTrash()
{
    m_reading.start(
        [engine = workspace().engine()](const JobContext&) -> Result<std::vector<TrashedSnapshot>> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            return manager->trashed();
        },
        [this](const Result<std::vector<TrashedSnapshot>>& trashed) {
            m_error.clear();
            if (trashed) {
                m_trashed = *trashed;
                std::stable_sort(m_trashed->begin(), m_trashed->end(),
                                 [](const auto& a, const auto& b) { return a.deletedAtMs > b.deletedAtMs; });
            } else {
                const ErrorText text = errorText(trashed.error());
                m_error =
                    tr("The trash cannot be read: %1. %2", "what happened, advice").arg(text.headline, text.advice);
            }
            showTrash();
        });
}

QString titleOf(const TrashedSnapshot& trashed)
{
    return trashed.metadata ? snapshotTitle(*trashed.metadata) : shownText(trashed.id);
}

} // namespace tidemark::ui
