// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportdialog.h"

#include "repository/catalog.h"
#include "ui/dialogs/commandline.h"
#include "ui/dialogs/factstable.h"
#include "ui/dialogs/filefield.h"
#include "ui/dialogs/storagefacts.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace tidemark::ui {

namespace {

constexpr int kPauseMs = 200;

} // namespace

ExportDialog::ExportDialog(Workspace& workspace, const std::vector<std::string>& ids, const QString& directory,
                           QWidget* parent)
    : WorkspaceDialog(workspace, QStringLiteral("exportDialog"),
                      tr("Export %Ln snapshot(s)", nullptr, static_cast<int>(ids.size())), parent)
    , m_ids(ids)
    , m_readingSize(workspace.services().questions)
    , m_readingTarget(workspace.services().questions)
{
    m_table = new FactsTable(QStringLiteral("exportTable"), tr("Snapshots to export"),
                             {tr("Snapshot"), tr("Created"), tr("Vectors")}, this);
    m_table->facts().setNumeric(2);
    m_table->setShownRows(2, 8);
    content()->addWidget(m_table, 1);
    m_file = new FileField(QStringLiteral("exportFile"), tr("&File:"), FileField::Kind::NewFile,
                           tr("Tidemark bundles (*.tidemark)"), QStringLiteral("tidemark"), this);
    const QString name =
        QString::fromStdString(ids.size() == 1 && isSnapshotId(ids.front()) ? ids.front() : "snapshots");
    m_file->setPath(QDir(directory).filePath(name + QStringLiteral(".tidemark")));
    content()->addWidget(m_file);
    m_facts = addParagraph(QStringLiteral("exportFacts"));
    m_command = new CommandLine(QStringLiteral("exportCommand"), this);
    content()->addWidget(m_command);
    addAction(tr("&Export %Ln snapshot(s)", nullptr, static_cast<int>(ids.size())), QStringLiteral("exportAction"));
    makeActionDefault();

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ExportDialog::readTarget);
    connect(m_file, &FileField::changed, this, [this] {
        m_target.reset();
        showFacts();
        m_pause.start();
    });
    m_file->setFocus();
    showSnapshots();
    showFacts();
    readSize();
    readTarget();
}

std::vector<std::string> ExportDialog::existing() const
{
    std::vector<std::string> ids;
    for (const std::string& id : m_ids) {
        if (workspace().find(id) != nullptr)
            ids.push_back(id);
    }
    return ids;
}

void ExportDialog::showSnapshots()
{
    std::vector<FactsRow> rows;
    for (const std::string& id : m_ids) {
        const SnapshotMetadata* snapshot = workspace().find(id);
        if (snapshot == nullptr)
            rows.push_back({id, {shownText(id), tr("not exported: it cannot be read or is gone")}, {}, true});
        else
            rows.push_back(
                {id,
                 {snapshotTitle(*snapshot), shownTime(snapshot->createdAt), shownCount(snapshot->totalVectors)},
                 shownText(id)});
    }
    m_table->setRows(std::move(rows));
    const int count = static_cast<int>(existing().size());
    action()->setText(tr("&Export %Ln snapshot(s)", nullptr, count));
    action()->setAccessibleName(tr("Export %Ln snapshot(s)", nullptr, count));
}

void ExportDialog::readSize()
{
    m_readingSize.start(
        [engine = workspace().engine(), ids = existing()](const JobContext& context) -> Result<Size> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            const Catalog catalog(manager->repository());
            std::map<FileName, std::uint64_t> files;
            Size size;
            for (const std::string& id : ids) {
                TM_TRY(context.checkStop());
                const auto manifest = catalog.read(id);
                if (!manifest) {
                    size.unreadable.push_back(id);
                    continue;
                }
                for (const FileRef& file : manifest->files())
                    files[file.name] = file.sizeBytes;
            }
            for (const auto& [name, bytes] : files)
                size.bytes += bytes;
            return size;
        },
        [this](const Result<Size>& size) {
            m_sizeError.clear();
            if (size) {
                m_size = *size;
            } else {
                m_size.reset();
                m_sizeError = errorText(size.error()).headline;
            }
            showFacts();
        });
}

void ExportDialog::readTarget()
{
    const std::string file = m_file->path();
    if (file.empty())
        return;
    m_readingTarget.start(
        [engine = workspace().engine(), file](const JobContext&) -> Result<Target> {
            const QFileInfo info(QFile::decodeName(file.c_str()));
            Target target;
            target.file = file;
            // A link to nowhere is in the way too.
            target.exists = info.exists() || info.isSymLink();
            target.directoryMissing = !info.dir().exists();
            if (!target.directoryMissing)
                target.freeBytes = freeBytesNear(engine, QFile::encodeName(info.dir().absolutePath()).toStdString());
            return target;
        },
        [this](const Result<Target>& target) {
            if (target)
                m_target = *target;
            showFacts();
        });
}

void ExportDialog::listingChanged()
{
    showSnapshots();
    readSize();
    showFacts();
}

void ExportDialog::showFacts()
{
    QStringList sentences;
    if (!m_sizeError.isEmpty())
        sentences += tr("The size cannot be told: %1.", "what happened").arg(m_sizeError);
    else if (!m_size)
        sentences += tr("Looking how large it will be…");
    else
        sentences += tr("The file will have about %1: a file that several of them share is in it once.", "a size")
                         .arg(shownBytes(m_size->bytes));
    if (m_target && m_target->freeBytes) {
        sentences += tr("%1 free in that directory.", "a size").arg(shownBytes(*m_target->freeBytes));
        if (m_size && m_size->bytes > *m_target->freeBytes)
            sentences += tr("That will hardly be enough. If it is not, the unfinished file is removed.");
    }
    sentences += tr("Parents are not needed to restore them. Nothing in the file is encrypted.");
    setLabelText(m_facts, sentences.join(u' '));
    m_command->setCommand(QString(idsCommand(workspace().engine(), QStringLiteral("export"), existing()) + u' ' +
                                  shownText(shellWord(m_file->path()))));
    updateBlocked();
}

QString ExportDialog::whyBlocked() const
{
    const std::vector<std::string> ids = existing();
    if (ids.empty())
        return tr("The chosen snapshots no longer exist.");
    if (m_file->path().empty())
        return tr("Choose a file.");
    if (!m_target || m_target->file != m_file->path())
        return tr("Looking at the place…");
    if (m_target->directoryMissing)
        return tr("That directory does not exist.");
    if (m_target->exists)
        return tr("That file exists already, and an export never replaces a file. Choose another name.");
    if (m_size && !m_size->unreadable.empty())
        return tr("A chosen snapshot is damaged and cannot be exported: %1").arg(shownText(m_size->unreadable.front()));
    return workspace().whyNot(JobKind::Export, ids);
}

JobId ExportDialog::act()
{
    return workspace().exportBundle(existing(), m_file->path());
}

} // namespace tidemark::ui
