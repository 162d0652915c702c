// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dakeradialog.h"

#include "ui/dialogs/commandline.h"
#include "ui/dialogs/factstable.h"
#include "ui/dialogs/filefield.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr int kPauseMs = 200;
constexpr std::size_t kMostRows = 10'000;
constexpr qsizetype kMostNotes = 5;
constexpr std::size_t kLongestText = 400;

} // namespace

DakeraDialog::DakeraDialog(Workspace& workspace, QWidget* parent)
    : WorkspaceDialog(workspace, QStringLiteral("dakeraDialog"), tr("Import from Dakera"), parent)
    , m_reading(workspace.services().questions)
{
    addParagraph(QStringLiteral("dakeraWhat"),
                 tr("Choose the directory in which Dakera keeps its snapshots: the one that holds a file ID.snap for "
                    "each of them and, beside it, ID.meta, which describes it. Nothing in it is changed. Descriptions, "
                    "times and parents come along; each becomes a snapshot of this repository."));
    m_directory =
        new FileField(QStringLiteral("dakeraDirectory"), tr("&Directory:"), FileField::Kind::Directory, {}, {}, this);
    content()->addWidget(m_directory);
    m_state = addParagraph(QStringLiteral("dakeraState"));
    m_table = new FactsTable(QStringLiteral("dakeraTable"), tr("Snapshots in the directory"),
                             {tr("Snapshot"), tr("Created"), tr("Type")}, this);
    m_table->setShownRows(3, 8);
    m_table->hide();
    content()->addWidget(m_table, 1);
    m_command = new CommandLine(QStringLiteral("dakeraCommand"), this);
    content()->addWidget(m_command);
    content()->addStretch();
    addAction(tr("&Import"), QStringLiteral("dakeraAction"));
    makeActionDefault();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DakeraDialog::read);
    connect(m_directory, &FileField::changed, this, [this] {
        m_reading.cancel();
        m_found.reset();
        m_error.clear();
        showSnapshots();
        m_pause.start();
    });
    m_directory->setFocus();
    showSnapshots();
}

void DakeraDialog::read()
{
    const std::string directory = m_directory->path();
    if (directory.empty())
        return;
    m_reading.start([engine = workspace().engine(),
                     directory](const JobContext&) { return readDakeraDirectory(engine.environment.files, directory); },
                    [this](const Result<DakeraDirectory>& found) {
                        if (found) {
                            m_found = *found;
                        } else {
                            const ErrorText text = errorText(found.error());
                            m_error = tr("The directory cannot be read: %1. %2", "what happened, details")
                                          .arg(text.headline, text.detail);
                        }
                        showSnapshots();
                    });
}

void DakeraDialog::showSnapshots()
{
    const bool chosen = !m_directory->path().empty();
    std::vector<FactsRow> rows;
    QStringList notes;
    if (m_found) {
        for (const DakeraSnapshot& snapshot : m_found->snapshots) {
            if (rows.size() == kMostRows)
                break;
            const std::string name = snapshot.description.value_or(snapshot.id);
            const QString title = shownText(std::string_view(name).substr(0, kLongestText));
            rows.push_back({snapshot.id,
                            {title, shownTime(snapshot.createdAt), snapshot.full ? tr("full") : tr("incremental")},
                            title + u'\n' + shownText(std::string_view(snapshot.id).substr(0, kLongestText)),
                            snapshot.incomplete});
        }
        for (const SkippedObject& skipped : m_found->skipped)
            notes += tr("%1 is left out: %2", "a file, the reason")
                         .arg(shownText(std::string_view(skipped.name).substr(0, kLongestText)),
                              shownText(std::string_view(skipped.reason).substr(0, kLongestText)));
        for (const std::string& note : m_found->notes)
            notes += shownText(std::string_view(note).substr(0, kLongestText));
    }
    const int count = m_found ? static_cast<int>(m_found->snapshots.size()) : 0;
    m_table->setRows(std::move(rows));
    m_table->setVisible(count != 0);
    QString state = m_error;
    if (m_error.isEmpty() && chosen)
        state = !m_found ? tr("Reading the directory…")
                : count == 0
                    ? tr("No snapshot of Dakera is in this directory.")
                    : tr("%Ln snapshot(s) found. Those that are here already are not added again.", nullptr, count);
    const qsizetype more = notes.size() - kMostNotes;
    if (more > 0)
        notes = notes.mid(0, kMostNotes) +
                QStringList(tr("%Ln further note(s) in the job's log", nullptr, static_cast<int>(more)));
    setLabelText(m_state, notes.isEmpty() ? state : state + u'\n' + notes.join(u'\n'));
    const QString verb = count == 0 ? tr("&Import") : tr("&Import %Ln snapshot(s)", nullptr, count);
    action()->setText(verb);
    action()->setAccessibleName(withoutMnemonic(verb));
    m_command->setVisible(chosen);
    m_command->setCommand(idsCommand(workspace().engine(), QStringLiteral("import-dakera"), {m_directory->path()}));
    updateBlocked();
}

QString DakeraDialog::whyBlocked() const
{
    if (m_directory->path().empty())
        return tr("Choose a directory.");
    if (!m_found)
        return m_error.isEmpty() ? tr("The directory is still being read.") : m_error;
    if (m_found->snapshots.empty())
        return tr("There is nothing to import.");
    return workspace().whyNot(JobKind::Import);
}

JobId DakeraDialog::act()
{
    return workspace().importDakera(m_directory->path());
}

} // namespace tidemark::ui
