// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/detailstab.h"

#include "ui/support/errortext.h"

#include <QEvent>

namespace tidemark::ui {

DetailsTab::DetailsTab(Workspace& workspace, const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
}

void DetailsTab::setSnapshot(const SnapshotMetadata& snapshot)
{
    const bool another = snapshot.id != m_snapshot.id;
    m_snapshot = snapshot;
    if (another)
        m_details = {};
    showSnapshot(another);
    if (another)
        showDetails();
}

void DetailsTab::setDetails(const DetailsState& state)
{
    m_details = state;
    showDetails();
}

void DetailsTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Colours of states and links are the theme's.
    if (event->type() == QEvent::PaletteChange && !m_snapshot.id.empty())
        showEnvironment();
}

void DetailsTab::refreshTab()
{
    showEnvironment();
}

QString DetailsTab::detailsMessage() const
{
    if (m_details.error) {
        const ErrorText text = errorText(*m_details.error);
        return tr("The snapshot's own description could not be read: %1. %2", "an error, its advice")
            .arg(text.headline, text.advice);
    }
    return m_details.details ? QString() : tr("Reading…");
}

} // namespace tidemark::ui
