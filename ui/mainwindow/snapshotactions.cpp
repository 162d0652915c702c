// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/snapshotactions.h"

#include "ui/connections/uritext.h"
#include "ui/dialogs/collectdialog.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/dakeradialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/editdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/forgetrestoredialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/inspectdialog.h"
#include "ui/dialogs/trashdialog.h"
#include "ui/jobs/jobqueue.h"
#include "ui/restore/restorewizard.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

namespace tidemark::ui {

SnapshotActions::SnapshotActions(Workspace& workspace, QWidget& window) : m_workspace(workspace), m_window(window) {}

SnapshotActions::~SnapshotActions()
{
    for (const QPointer<QWidget>& dialog : m_open)
        delete dialog.data();
}

template <typename Dialog>
Dialog* SnapshotActions::open(Dialog* dialog)
{
    std::erase_if(m_open, [](const QPointer<QWidget>& gone) { return gone.isNull(); });
    m_open.emplace_back(dialog);
    dialog->open();
    return dialog;
}

void SnapshotActions::create(const CreateRequest& initial, bool verifyAfterwards)
{
    open(new CreateDialog(m_workspace, initial, &m_window, verifyAfterwards));
}

void SnapshotActions::createNow()
{
    if (m_workspace.friction().confirmCreate)
        create({});
    else
        m_workspace.create({});
}

void SnapshotActions::restore(const std::string& id, const std::string& storageUri,
                              const std::optional<RestoreRequest>& wanted)
{
    auto* wizard = new RestoreWizard(m_workspace, id, &m_window, storageUri, wanted);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &RestoreWizard::compareRequested, this,
            [this](const std::string& first, const std::string& second) {
                emit compareRequested(first, second.empty() ? std::optional<std::string>() : std::optional(second));
            });
    connect(wizard, &RestoreWizard::undoRequested, this, &SnapshotActions::undoRestore);
    m_open.emplace_back(wizard);
    wizard->show(); // Beside the window, which stays usable.
}

void SnapshotActions::undoRestore(const std::string& safetySnapshotId, const std::string& storageUri)
{
    restore(safetySnapshotId, storageUri, RestoreRequest());
}

void SnapshotActions::resumeRestore(const InterruptedRestore& interrupted)
{
    const bool own = interrupted.storage == m_workspace.profile().storageUri;
    restore(interrupted.snapshotId, own ? std::string() : interrupted.storage, interrupted.request);
}

void SnapshotActions::forgetRestore(const InterruptedRestore& interrupted)
{
    open(new ForgetRestoreDialog(m_workspace, interrupted, &m_window));
}

void SnapshotActions::verify(const std::vector<std::string>& ids, bool quick)
{
    m_workspace.verify({ids, quick});
}

void SnapshotActions::togglePin(const std::vector<std::string>& ids)
{
    bool allPinned = true;
    for (const std::string& id : ids) {
        const SnapshotMetadata* snapshot = m_workspace.find(id);
        allPinned = allPinned && snapshot != nullptr && snapshot->pinned;
    }
    AnnotationEdit edit;
    edit.pinned = !allPinned;
    std::vector<std::pair<std::string, AnnotationEdit>> edits;
    for (const std::string& id : ids)
        edits.emplace_back(id, edit);
    const int count = static_cast<int>(ids.size());
    m_workspace.annotate(edits, allPinned ? tr("Release %Ln snapshot(s)", nullptr, count)
                                          : tr("Pin %Ln snapshot(s)", nullptr, count));
}

void SnapshotActions::edit(const std::vector<std::string>& ids)
{
    open(new EditDialog(m_workspace, ids, &m_window));
}

void SnapshotActions::exportBundle(const std::vector<std::string>& ids)
{
    open(new ExportDialog(m_workspace, ids, QDir::homePath(), &m_window));
}

void SnapshotActions::remove(const std::vector<std::string>& ids)
{
    auto* dialog = open(new DeleteDialog(m_workspace, ids, &m_window));
    connect(dialog, &DeleteDialog::showInTimelineRequested, this, &SnapshotActions::showInTimelineRequested);
}

void SnapshotActions::showTrash()
{
    open(new TrashDialog(m_workspace, &m_window));
}

void SnapshotActions::collect()
{
    open(new CollectDialog(m_workspace, &m_window));
}

void SnapshotActions::importBundle(const std::string& file)
{
    open(new ImportDialog(m_workspace, file, &m_window));
}

void SnapshotActions::importDakera()
{
    open(new DakeraDialog(m_workspace, &m_window));
}

void SnapshotActions::inspectStorage(const std::string& uri)
{
    auto* dialog = open(new InspectDialog(m_workspace, uri, &m_window));
    connect(dialog, &InspectDialog::connectRequested, this, &SnapshotActions::connectRequested);
}

void SnapshotActions::copyIds(const std::vector<std::string>& ids)
{
    QStringList texts;
    for (const std::string& id : ids)
        texts += QString::fromStdString(id);
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void SnapshotActions::rerun(const JobInfo& job)
{
    const std::vector<std::string>& ids = job.description.snapshots;
    switch (job.description.kind) {
    case JobKind::Create:
        create(createRequestFrom(job.description.parameters), verifyAfterwardsFrom(job.description.parameters));
        break;
    case JobKind::Restore:
        if (!ids.empty()) {
            const QJsonObject& parameters = job.description.parameters;
            const std::string storage = parameters[QLatin1String("storage")].toString().toStdString();
            const bool own = storage == withoutPassword(m_workspace.profile().storageUri);
            restore(ids.front(), own ? std::string() : storage, restoreRequestFrom(parameters));
        }
        break;
    case JobKind::Verify: verify(ids, false); break;
    case JobKind::Delete: remove(ids); break;
    case JobKind::Export: exportBundle(ids); break;
    case JobKind::Undelete: showTrash(); break;
    case JobKind::Collect: collect(); break;
    case JobKind::Annotate:
    case JobKind::Retention:
    case JobKind::Import: return; // Nothing of them waits; they are started from their own pages.
    }
    if (job.state == JobState::Interrupted)
        m_workspace.services().jobs.acknowledge(job.id);
}

} // namespace tidemark::ui
