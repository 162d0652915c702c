// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/editdialog.h"

#include "ui/dialogs/descriptionedit.h"
#include "ui/dialogs/factstable.h"
#include "ui/dialogs/tagsfield.h"
#include "ui/dialogs/tagsinuse.h"
#include "ui/support/showntext.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>
#include <set>

namespace tidemark::ui {

namespace {

QString titleOf(const Workspace& workspace, const std::vector<std::string>& ids)
{
    constexpr int kLongest = 80;
    const SnapshotMetadata* only = ids.size() == 1 ? workspace.find(ids.front()) : nullptr;
    if (only != nullptr)
        return EditDialog::tr("Edit “%1”", "a snapshot's title").arg(snapshotTitle(*only).left(kLongest));
    return EditDialog::tr("Edit %Ln snapshot(s)", nullptr, static_cast<int>(ids.size()));
}

} // namespace

EditDialog::EditDialog(Workspace& workspace, const std::vector<std::string>& ids, QWidget* parent)
    : WorkspaceDialog(workspace, QStringLiteral("editDialog"), titleOf(workspace, ids), parent)
    , m_ids(ids)
{
    const std::vector<const SnapshotMetadata*> chosen = snapshots();
    if (m_ids.size() == 1 && chosen.size() == 1) {
        m_description = new DescriptionEdit(QStringLiteral("editDescription"), this);
        m_description->setText(chosen.front()->description);
        content()->addWidget(m_description);
        connect(m_description, &DescriptionEdit::changed, this, &EditDialog::updateBlocked);
    }
    auto* tagsLabel = new QLabel(m_ids.size() == 1 ? tr("&Tags:") : tr("&Tags that any of them has:"), this);
    tagsLabel->setObjectName(QStringLiteral("editTagsLabel"));
    m_tags = new FactsTable(QStringLiteral("editTags"), tr("Tags; a checked one is on every chosen snapshot"),
                            {tr("Tag"), tr("Has it")}, this);
    m_tags->setShownRows(3, 6);
    tagsLabel->setBuddy(m_tags);
    content()->addWidget(tagsLabel);
    content()->addWidget(m_tags, 1);
    showTags();
    tagsLabel->setVisible(m_tags->facts().rowCount() != 0);
    m_tags->setVisible(m_tags->facts().rowCount() != 0);

    m_added = new TagsField(QStringLiteral("editAdded"), tagsInUse(workspace.listing().get()), this);
    m_added->setAccessibleName(tr("Tags to add, separated by commas"));
    auto* addedLabel = new QLabel(tr("&Add tags, separated by commas:"), this);
    addedLabel->setObjectName(QStringLiteral("editAddedLabel"));
    addedLabel->setBuddy(m_added);
    content()->addWidget(addedLabel);
    content()->addWidget(m_added);

    m_pin = new QCheckBox(tr("&Pinned: neither deletion nor retention removes it"), this);
    m_pin->setObjectName(QStringLiteral("editPin"));
    m_pin->setAccessibleName(tr("Pinned: neither deletion nor retention removes it"));
    std::size_t pinned = 0;
    for (const SnapshotMetadata* snapshot : chosen)
        pinned += snapshot->pinned ? 1 : 0;
    m_pinBefore = pinned == 0 ? Qt::Unchecked : pinned == chosen.size() ? Qt::Checked : Qt::PartiallyChecked;
    m_pin->setTristate(m_pinBefore == Qt::PartiallyChecked);
    m_pin->setCheckState(m_pinBefore);
    content()->addWidget(m_pin);

    addAction(tr("&Save changes"), QStringLiteral("editAction"));
    makeActionDefault();
    connect(&m_tags->facts(), &FactsModel::checksChanged, this, &EditDialog::updateBlocked);
    connect(m_added, &QLineEdit::textChanged, this, &EditDialog::updateBlocked);
    connect(m_pin, &QCheckBox::stateChanged, this, &EditDialog::updateBlocked);
    (m_description != nullptr ? static_cast<QWidget*>(m_description) : m_added)->setFocus();
    updateBlocked();
}

std::vector<const SnapshotMetadata*> EditDialog::snapshots() const
{
    std::vector<const SnapshotMetadata*> found;
    for (const std::string& id : m_ids) {
        if (const SnapshotMetadata* snapshot = workspace().find(id))
            found.push_back(snapshot);
    }
    return found;
}

void EditDialog::showTags()
{
    std::map<std::string, std::size_t> counts;
    const std::vector<const SnapshotMetadata*> chosen = snapshots();
    for (const SnapshotMetadata* snapshot : chosen) {
        for (const std::string& tag : snapshot->tags)
            ++counts[tag];
    }
    std::vector<FactsRow> rows;
    for (const auto& [tag, count] : counts) {
        const Qt::CheckState state = count == chosen.size() ? Qt::Checked : Qt::PartiallyChecked;
        rows.push_back(
            {tag,
             {shownText(tag), tr("%1 of %Ln snapshot(s)", nullptr, static_cast<int>(chosen.size())).arg(count)},
             shownText(tag),
             false,
             state});
        m_tagsBefore.push_back(state);
    }
    m_tags->setRows(std::move(rows));
}

std::vector<std::pair<std::string, AnnotationEdit>> EditDialog::edits() const
{
    std::set<std::string> add;
    std::set<std::string> remove;
    const std::vector<FactsRow>& rows = m_tags->facts().rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].check == m_tagsBefore[i])
            continue;
        (rows[i].check == Qt::Unchecked ? remove : add).insert(rows[i].key);
    }
    for (const std::string& tag : m_added->tags()) {
        add.insert(tag);
        remove.erase(tag);
    }
    std::vector<std::pair<std::string, AnnotationEdit>> edits;
    for (const SnapshotMetadata* snapshot : snapshots()) {
        AnnotationEdit edit;
        if (m_description != nullptr && m_description->wasEdited() && m_description->text() != snapshot->description)
            edit.description = m_description->text();
        std::set<std::string> tags(snapshot->tags.begin(), snapshot->tags.end());
        tags.insert(add.begin(), add.end());
        for (const std::string& tag : remove)
            tags.erase(tag);
        if (std::vector<std::string> after(tags.begin(), tags.end()); after != snapshot->tags)
            edit.tags = std::move(after);
        if (m_pin->checkState() != m_pinBefore && m_pin->checkState() != Qt::PartiallyChecked &&
            m_pin->isChecked() != snapshot->pinned)
            edit.pinned = m_pin->isChecked();
        if (edit.description || edit.tags || edit.pinned)
            edits.emplace_back(snapshot->id, std::move(edit));
    }
    return edits;
}

QString EditDialog::whyBlocked() const
{
    const std::vector<const SnapshotMetadata*> chosen = snapshots();
    if (chosen.empty())
        return tr("The chosen snapshots no longer exist.");
    if (m_description != nullptr && !m_description->whyBlocked().isEmpty())
        return m_description->whyBlocked();
    if (const QString reason = workspace().whyNot(JobKind::Annotate, m_ids); !reason.isEmpty())
        return reason;
    return edits().empty() ? tr("Nothing is changed yet.") : QString();
}

JobId EditDialog::act()
{
    const auto changes = edits();
    workspace().annotate(changes, tr("Edit %Ln snapshot(s)", nullptr, static_cast<int>(changes.size())));
    return 0;
}

} // namespace tidemark::ui
