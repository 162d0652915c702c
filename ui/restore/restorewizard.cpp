// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restorewizard.h"

#include "ui/restore/restorepreviewpage.h"
#include "ui/restore/restorereviewpage.h"
#include "ui/restore/restorerunpage.h"
#include "ui/restore/restoresafetypage.h"
#include "ui/restore/restoretargetpage.h"
#include "ui/support/mnemonic.h"

#include <QPushButton>

namespace tidemark::ui {

RestoreWizard::RestoreWizard(Workspace& workspace, const std::string& snapshotId, QWidget* parent,
                             const std::string& storageUri, const std::optional<RestoreRequest>& wanted)
    : QWizard(parent)
{
    setObjectName(QStringLiteral("restoreWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage | QWizard::NoCancelButtonOnLastPage);
    m_session = new RestoreSession(workspace, snapshotId, storageUri, wanted, this);
    setWindowTitle(tr("Restore “%1” – %2", "the title of a snapshot, a connection")
                       .arg(m_session->title().left(100), workspace.badge().connection));
    setAccessibleName(windowTitle());
    addPage(new RestoreTargetPage(*m_session));
    addPage(new RestorePreviewPage(*m_session));
    addPage(new RestoreSafetyPage(*m_session));
    m_review = new RestoreReviewPage(*m_session);
    addPage(m_review);
    m_run = new RestoreRunPage(*m_session);
    addPage(m_run);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Close"));
    const std::pair<WizardButton, const char*> buttons[] = {{QWizard::BackButton, "restoreBack"},
                                                            {QWizard::NextButton, "restoreNext"},
                                                            {QWizard::CommitButton, "restoreCommit"},
                                                            {QWizard::FinishButton, "restoreClose"},
                                                            {QWizard::CancelButton, "restoreCancel"}};
    for (const auto& [which, name] : buttons) {
        button(which)->setObjectName(QLatin1String(name));
        button(which)->setAccessibleName(withoutMnemonic(button(which)->text()));
    }
    connect(this, &QWizard::currentIdChanged, this, &RestoreWizard::showPage);
    connect(m_review, &RestoreReviewPage::restoreStarted, m_run, &RestoreRunPage::follow);
    connect(m_run, &RestoreRunPage::compareRequested, this, &RestoreWizard::compareRequested);
    connect(m_run, &RestoreRunPage::undoRequested, this, &RestoreWizard::undoRequested);
    const int character = fontMetrics().averageCharWidth();
    resize(125 * character, 40 * fontMetrics().height());
}

const std::string& RestoreWizard::snapshotId() const
{
    return m_session->snapshotId();
}

void RestoreWizard::showPage(int id)
{
    // Enter must not start a restore: on the last look Cancel is the default.
    const bool last = page(id) == m_review;
    setOption(QWizard::NoDefaultButton, last);
    auto* cancel = qobject_cast<QPushButton*>(button(QWizard::CancelButton));
    auto* commit = qobject_cast<QPushButton*>(button(QWizard::CommitButton));
    commit->setAutoDefault(false);
    if (last) {
        commit->setDefault(false);
        cancel->setDefault(true);
    }
}

} // namespace tidemark::ui
