// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/workspacedialog.h"

#include "ui/dialogs/enoughheight.h"
#include "ui/jobs/jobqueue.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {

WorkspaceDialog::WorkspaceDialog(Workspace& workspace, const QString& objectName, const QString& title, QWidget* parent)
    : ActionDialog(workspace.badge(), objectName, title, parent)
    , m_workspace(workspace)
{
    new EnoughHeight(this);
    connect(&workspace, &Workspace::listingChanged, this, [this] {
        listingChanged();
        updateBlocked();
    });
    connect(&workspace, &Workspace::profileChanged, this, [this] {
        setBadge(m_workspace.badge());
        updateBlocked();
    });
    connect(&workspace.services().jobs, &JobQueue::added, this, &WorkspaceDialog::updateBlocked);
    connect(&workspace.services().jobs, &JobQueue::finished, this, &WorkspaceDialog::updateBlocked);
    // Nothing of it can be used any more, not even by what is still queued for this dialog.
    connect(&workspace, &QObject::destroyed, this, [this] { delete this; });
}

void WorkspaceDialog::updateBlocked()
{
    setBlocked(whyBlocked());
}

void WorkspaceDialog::done(int result)
{
    if (result == Accepted) {
        // Enter can be faster than the button's state.
        updateBlocked();
        if (!action()->isEnabled())
            return;
        if (const JobId job = act(); job != 0)
            emit started(job);
    }
    ActionDialog::done(result);
}

QLabel* WorkspaceDialog::addParagraph(const QString& name, const QString& text)
{
    QLabel* label = makeTextLabel(name, this);
    setLabelText(label, text);
    content()->addWidget(label);
    return label;
}

} // namespace tidemark::ui
