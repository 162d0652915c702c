// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/deletedialog.h"

#include "ui/dialogs/commandline.h"
#include "ui/dialogs/factstable.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr std::int64_t kUndoSeconds = std::int64_t{7} * 24 * 60 * 60;
constexpr int kLongestTyped = 40; ///< A longer title is not for typing.
constexpr int kNamedPoints = 5;
constexpr std::size_t kNamedNamespaces = 5;
constexpr int kLongestNamed = 60;

int asInt(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 1'000'000'000));
}

} // namespace

DeleteDialog::DeleteDialog(Workspace& workspace, const std::vector<std::string>& ids, QWidget* parent)
    : WorkspaceDialog(workspace, QStringLiteral("deleteDialog"),
                      tr("Delete %Ln snapshot(s) of %1", "a connection", asInt(ids.size()))
                          .arg(workspace.badge().connection.left(kLongestNamed)),
                      parent)
    , m_ids(ids)
    , m_reading(workspace.services().questions)
{
    m_table =
        new FactsTable(QStringLiteral("deleteTable"), tr("What happens to each snapshot"),
                       {tr("Snapshot"), tr("Created"), tr("Becomes free"), tr("What happens"), tr("Children")}, this);
    m_table->facts().setNumeric(2);
    m_table->setStretchColumn(4); // What goes can be read, whatever else has to be short.
    content()->addWidget(m_table, 1);
    m_space = addParagraph(QStringLiteral("deleteSpace"));
    m_losses = addParagraph(QStringLiteral("deleteLosses"));
    m_children = addParagraph(QStringLiteral("deleteChildren"));
    m_undo = addParagraph(QStringLiteral("deleteUndo"));
    m_command = new CommandLine(QStringLiteral("deleteCommand"), this);
    content()->addWidget(m_command);
    auto* showButton = new QPushButton(tr("&Show in timeline"), this);
    showButton->setObjectName(QStringLiteral("deleteShow"));
    showButton->setAccessibleName(tr("Show in timeline"));
    showButton->setAutoDefault(false);
    connect(showButton, &QPushButton::clicked, this, [this] {
        emit showInTimelineRequested(m_ids);
        reject();
    });
    auto* row = new QHBoxLayout;
    row->addWidget(showButton);
    row->addStretch();
    content()->addLayout(row);

    addAction(tr("Delete"), QStringLiteral("deleteAction"));
    setArmDelay(workspace.friction().armDelayMs);
    showFacts();
    read();
}

void DeleteDialog::read()
{
    m_reading.start([engine = workspace().engine(),
                     ids = m_ids](const JobContext& context) { return readDeletionFacts(engine, ids, context); },
                    [this](const Result<DeletionFacts>& facts) {
                        m_factsError.clear();
                        if (facts) {
                            m_facts = *facts;
                        } else {
                            const ErrorText text = errorText(facts.error());
                            m_factsError = tr("%1. %2", "what happened, advice").arg(text.headline, text.advice);
                        }
                        showFacts();
                    });
}

void DeleteDialog::listingChanged()
{
    showFacts();
    read();
}

DeleteDialog::Verdict DeleteDialog::verdictOf(const std::string& id) const
{
    const SnapshotMetadata* snapshot = workspace().find(id);
    const auto found =
        m_facts ? m_facts->snapshots.find(id) : std::map<std::string, DeletionFacts::Snapshot>::const_iterator();
    const bool known = m_facts && found != m_facts->snapshots.end();
    if (!isSnapshotId(id))
        return {tr("not deleted: its file has a strange name"), false};
    if (known && !found->second.exists)
        return {tr("not deleted: it is gone already"), false};
    if ((known && found->second.pinned) || (snapshot != nullptr && snapshot->pinned))
        return {tr("not deleted: pinned"), false};
    if (known && found->second.unreadable)
        return {tr("moves to the trash, damaged as it is"), true};
    return {tr("moves to the trash"), true};
}

void DeleteDialog::showFacts()
{
    m_removed.clear();
    std::vector<Verdict> verdicts;
    for (const std::string& id : m_ids) {
        verdicts.push_back(verdictOf(id));
        if (verdicts.back().goes)
            m_removed.push_back(id);
    }
    const auto listing = workspace().listing();
    const DeletionEffects effects = listing ? deletionEffects(*listing, m_removed) : DeletionEffects();

    std::vector<FactsRow> rows;
    bool anyChildren = false;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const std::string& id = m_ids[i];
        const SnapshotMetadata* snapshot = workspace().find(id);
        const QString title = snapshot == nullptr ? shownText(id) : snapshotTitle(*snapshot);
        QString bytes;
        if (verdicts[i].goes && m_facts) {
            const auto found = m_facts->snapshots.find(id);
            if (found == m_facts->snapshots.end() || !found->second.freeBytes)
                bytes = tr("not known");
            else
                bytes = *found->second.freeBytes == 0
                            ? tr("nothing: all is shared", "becomes free")
                            : tr("at least %1", "a size").arg(shownBytes(*found->second.freeBytes));
        } else if (verdicts[i].goes) {
            bytes = m_factsError.isEmpty() ? tr("looking…") : tr("not known");
        }
        const auto children = effects.children.find(id);
        QString stay;
        if (children != effects.children.end() && verdicts[i].goes) {
            anyChildren = true;
            stay = tr("%Ln stay(s) whole", "children of a snapshot", asInt(children->second));
        }
        rows.push_back(
            {id,
             {title, snapshot == nullptr ? QString() : shownTime(snapshot->createdAt), bytes, verdicts[i].effect, stay},
             title + u'\n' + shownText(id),
             !verdicts[i].goes,
             std::nullopt});
    }
    m_table->setRows(std::move(rows));
    setLabelText(m_space, space());
    setLabelText(m_losses, losses(effects));
    setLabelText(m_children, anyChildren ? tr("Children stay whole: no snapshot needs another one to be restored. They "
                                              "show the deleted one as a missing parent.")
                                         : QString());
    const std::int64_t until = workspace().services().environment.clock.unixSeconds() + kUndoSeconds;
    setLabelText(m_undo, m_removed.empty()
                             ? QString()
                             : tr("They can be brought back from the trash for seven days, until %1, unless "
                                  "the trash is emptied before.",
                                  "a time")
                                   .arg(shownTime(until)));
    m_command->setVisible(!m_removed.empty());
    m_command->setCommand(idsCommand(workspace().engine(), QStringLiteral("delete"), m_removed));
    action()->setText(tr("&Delete %Ln snapshot(s)", nullptr, asInt(m_removed.size())));
    action()->setAccessibleName(tr("Delete %Ln snapshot(s)", nullptr, asInt(m_removed.size())));
    showFriction();
    updateBlocked();
}

void DeleteDialog::showFriction()
{
    if (!workspace().friction().typeToDelete || m_removed.empty()) {
        requireTyping({}, {});
        return;
    }
    const SnapshotMetadata* only = m_removed.size() == 1 ? workspace().find(m_removed.front()) : nullptr;
    const QString title = only == nullptr ? QString() : snapshotTitle(*only);
    if (!title.isEmpty() && title.size() <= kLongestTyped) {
        requireTyping(title, tr("To delete it, type its title: %1").arg(title));
        return;
    }
    const QString count = QString::number(m_removed.size());
    requireTyping(count, tr("To delete, type how many snapshots go: %1").arg(count));
}

QString DeleteDialog::space() const
{
    if (m_removed.empty())
        return {};
    if (!m_factsError.isEmpty())
        return tr("What becomes free cannot be told: %1").arg(m_factsError);
    if (!m_facts)
        return tr("Looking which files no other snapshot needs…");
    if (m_facts->obstacle)
        return tr("Nothing becomes free: a snapshot that stays cannot be read (%1), and until it is mended or "
                  "deleted no file is collected.",
                  "the name of a snapshot")
            .arg(shownText(*m_facts->obstacle).left(kLongestNamed));
    if (m_facts->freeBytes == 0)
        return tr("Nothing becomes free: snapshots that stay share every file.");
    return tr("At least %1 become free, not at once: when the trash is emptied or, after seven days, when space is "
              "freed.",
              "a size")
        .arg(shownBytes(m_facts->freeBytes));
}

QString DeleteDialog::losses(const DeletionEffects& effects) const
{
    QStringList sentences;
    QStringList points;
    std::size_t known = 0;
    for (const std::string& id : m_removed) {
        const SnapshotMetadata* snapshot = workspace().find(id);
        if (snapshot == nullptr)
            continue;
        ++known;
        if (points.size() < kNamedPoints)
            points += shownTime(snapshot->createdAt);
    }
    if (known > static_cast<std::size_t>(points.size()))
        sentences += tr("You lose the restore points of %1 and %Ln more.", "times",
                        asInt(known - static_cast<std::size_t>(points.size())))
                         .arg(points.join(QStringLiteral(", ")));
    else if (known != 0)
        sentences += tr("You lose the restore point(s) of %1.", "times; n of them", asInt(known))
                         .arg(points.join(QStringLiteral(", ")));
    QStringList names;
    for (std::size_t i = 0; i < std::min(kNamedNamespaces, effects.lastOf.size()); ++i)
        names += QLocale().quoteString(shownText(effects.lastOf[i]).left(kLongestNamed));
    if (!names.isEmpty())
        sentences += tr("Afterwards no snapshot holds %Ln namespace(s) that these hold: %1.", "names",
                        asInt(effects.lastOf.size()))
                         .arg(names.join(QStringLiteral(", ")) +
                              (effects.lastOf.size() > kNamedNamespaces ? QStringLiteral(", …") : QString()));
    const auto& base = workspace().currentState().baseId;
    if (base && std::find(m_removed.begin(), m_removed.end(), *base) != m_removed.end())
        sentences += tr("The storage descends from one of them, so the next snapshot will be a full one.");
    return sentences.join(u' ');
}

QString DeleteDialog::whyBlocked() const
{
    if (m_removed.empty())
        return tr("Nothing is left to delete: every chosen snapshot is pinned or gone.");
    return workspace().whyNot(JobKind::Delete, m_removed);
}

JobId DeleteDialog::act()
{
    return workspace().remove(m_removed);
}

} // namespace tidemark::ui
