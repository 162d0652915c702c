// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/importdialog.h"

#include "repository/bundle.h"
#include "ui/dialogs/commandline.h"
#include "ui/dialogs/factstable.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

constexpr int kPollMs = 100;
constexpr int kMille = 1000;

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, const std::string& file, QWidget* parent)
    : WorkspaceDialog(workspace, QStringLiteral("importDialog"), tr("Import snapshots"), parent)
    , m_file(file)
    , m_inspecting(workspace.services().questions)
{
    auto* place = new ElidedLabel(this);
    place->setObjectName(QStringLiteral("importFile"));
    place->setText(tr("From %1", "a file").arg(shownText(file)));
    content()->addWidget(place);
    m_state = addParagraph(QStringLiteral("importState"), tr("Checking every byte of the file…"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Checking the file"));
    m_progress->setRange(0, 0);
    content()->addWidget(m_progress);
    m_table =
        new FactsTable(QStringLiteral("importTable"), tr("Snapshots in the file"),
                       {tr("Snapshot"), tr("Created"), tr("Namespaces"), tr("Vectors"), tr("What happens")}, this);
    m_table->facts().setNumeric(3);
    m_table->hide();
    content()->addWidget(m_table, 1);
    m_command = new CommandLine(QStringLiteral("importCommand"), this);
    m_command->setCommand(idsCommand(workspace.engine(), QStringLiteral("import"), {file}));
    content()->addWidget(m_command);
    addAction(tr("Import"), QStringLiteral("importAction"));
    makeActionDefault();
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &ImportDialog::showProgress);
    updateBlocked();
    inspect();
}

void ImportDialog::inspect()
{
    m_reached = std::make_shared<ProgressValue>();
    m_poll.start();
    m_inspecting.start(
        [engine = workspace().engine(), file = m_file](const JobContext& context) {
            return inspectBundle(engine.environment.files, file, context);
        },
        [this](const Result<std::vector<SnapshotMetadata>>& snapshots) {
            m_poll.stop();
            m_progress->hide();
            if (snapshots) {
                m_snapshots = *snapshots;
                showSnapshots();
            } else {
                const ErrorText text = errorText(snapshots.error());
                m_error = tr("The file cannot be imported: %1.", "what happened").arg(text.headline);
                setLabelText(m_state,
                             tr("%1 %2 %3", "what happened, details, advice").arg(m_error, text.detail, text.advice));
            }
            updateBlocked();
        },
        m_reached);
}

void ImportDialog::showProgress()
{
    const Progress progress = m_reached->get();
    if (progress.total == 0)
        return;
    m_progress->setRange(0, kMille);
    m_progress->setValue(progress.done >= progress.total ? kMille
                                                         : static_cast<int>(progress.done * kMille / progress.total));
}

ImportDialog::Here ImportDialog::whetherHere(const SnapshotMetadata& snapshot) const
{
    const auto listing = workspace().listing();
    if (!listing)
        return Here::No;
    for (const SnapshotMetadata& own : listing->snapshots) {
        // An earlier import may have given it another id.
        if (own.createdAt != snapshot.createdAt || own.totalVectors != snapshot.totalVectors ||
            own.logicalBytes != snapshot.logicalBytes || own.namespaces != snapshot.namespaces)
            continue;
        // Digests depend on the repository's secret, so different ones prove nothing before the rows were read.
        return own.stateDigest == snapshot.stateDigest ? Here::Yes : Here::Seems;
    }
    return Here::No;
}

int ImportDialog::count(Here here) const
{
    int found = 0;
    if (m_snapshots) {
        for (const SnapshotMetadata& snapshot : *m_snapshots)
            found += whetherHere(snapshot) == here ? 1 : 0;
    }
    return found;
}

void ImportDialog::showSnapshots()
{
    if (!m_snapshots)
        return;
    std::vector<FactsRow> rows;
    std::uint64_t bytes = 0;
    for (const SnapshotMetadata& snapshot : *m_snapshots) {
        const Here here = whetherHere(snapshot);
        bytes += here == Here::No ? snapshot.logicalBytes : 0;
        QString effect = tr("is added");
        if (here == Here::Yes)
            effect = tr("nothing: it is here already");
        else if (here == Here::Seems)
            effect = tr("seems to be here: added only if it differs");
        else if (workspace().find(snapshot.id) != nullptr)
            effect = tr("is added under a new id");
        rows.push_back({snapshot.id,
                        {snapshotTitle(snapshot), shownTime(snapshot.createdAt), shownCount(snapshot.namespaces.size()),
                         shownCount(snapshot.totalVectors), effect},
                        snapshotTitle(snapshot) + u'\n' + shownText(snapshot.id),
                        here == Here::Yes});
    }
    m_table->setRows(std::move(rows));
    m_table->setVisible(!m_snapshots->empty());
    const int added = count(Here::No);
    setLabelText(m_state,
                 m_snapshots->empty()
                     ? tr("The file is whole and holds no snapshot.")
                     : tr("Every byte was checked and is as it was written. To add: %Ln snapshot(s), at most about %1 "
                          "before compression.",
                          "a size", added)
                           .arg(shownBytes(bytes)));
    const QString verb = added == 0 && count(Here::Seems) != 0 ? tr("Compare and &import")
                                                               : tr("&Import %Ln snapshot(s)", nullptr, added);
    action()->setText(verb);
    action()->setAccessibleName(withoutMnemonic(verb));
}

void ImportDialog::listingChanged()
{
    showSnapshots();
}

QString ImportDialog::whyBlocked() const
{
    if (!m_error.isEmpty())
        return m_error;
    if (!m_snapshots)
        return tr("The file is still being checked.");
    if (count(Here::Yes) == static_cast<int>(m_snapshots->size()))
        return tr("There is nothing to import: every snapshot of the file is here already.");
    return workspace().whyNot(JobKind::Import);
}

JobId ImportDialog::act()
{
    return workspace().importBundle(m_file);
}

void ImportDialog::done(int result)
{
    if (result != Accepted)
        m_inspecting.cancel();
    WorkspaceDialog::done(result);
}

} // namespace tidemark::ui
