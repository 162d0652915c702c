// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/overviewtab.h"

#include "ui/details/descriptioneditor.h"
#include "ui/details/healthwords.h"
#include "ui/details/tagseditor.h"
#include "ui/jobs/jobqueue.h"
#include "ui/support/actiondialog.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tidemark::ui {

namespace {

constexpr qsizetype kLongestParent = 40;
constexpr std::size_t kMostKnownTags = 1000;

int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
}

QString durationText(std::uint64_t milliseconds)
{
    if (milliseconds < 1000)
        return OverviewTab::tr("%1 ms", "milliseconds").arg(milliseconds);
    if (milliseconds < 60'000)
        return OverviewTab::tr("%1 s", "seconds")
            .arg(QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
    return OverviewTab::tr("%1 min %2 s", "minutes, seconds").arg(milliseconds / 60'000).arg(milliseconds / 1000 % 60);
}

QString engineOf(const std::string& uri)
{
    const std::size_t colon = uri.find(':');
    return colon == std::string::npos ? QString()
                                      : shownText(std::string_view(uri).substr(0, std::min<std::size_t>(colon, 40)));
}

QStringList knownTags(const Workspace& workspace)
{
    std::set<std::string> tags;
    if (const auto listing = workspace.listing()) {
        for (const SnapshotMetadata& snapshot : listing->snapshots) {
            for (const std::string& tag : snapshot.tags) {
                // Only what a line can hold as it is: completing must not write anything else than is seen.
                if (tags.size() < kMostKnownTags && shownText(tag).toStdString() == tag)
                    tags.insert(tag);
            }
        }
    }
    QStringList list;
    for (const std::string& tag : tags)
        list += QString::fromStdString(tag);
    return list;
}

} // namespace

OverviewTab::OverviewTab(Workspace& workspace, QWidget* parent)
    : DetailsTab(workspace, QStringLiteral("overviewTab"), tr("Overview"), parent)
{
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("overviewInside"));
    const int space = fontMetrics().height() / 2;

    m_title = new ElidedLabel(inside);
    m_title->setObjectName(QStringLiteral("overviewTitle"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);

    m_id = makeTextLabel(QStringLiteral("overviewId"), inside);
    m_id->setWordWrap(false);
    auto* copy = new QToolButton(inside);
    copy->setObjectName(QStringLiteral("copyIdButton"));
    copy->setText(tr("&Copy id"));
    copy->setAccessibleName(tr("Copy the id"));
    copy->setToolTip(tr("Copy the id to the clipboard"));
    copy->setFocusPolicy(Qt::StrongFocus);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromStdString(snapshotId())); });
    auto* idRow = new QHBoxLayout;
    idRow->addWidget(m_id);
    idRow->addWidget(copy);
    idRow->addStretch();

    m_health = makeTextLabel(QStringLiteral("overviewHealth"), inside);

    m_description = new DescriptionEditor(inside);
    m_description->setObjectName(QStringLiteral("descriptionEditor"));
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("What this snapshot is for"));
    connect(m_description, &DescriptionEditor::committed, this, &OverviewTab::saveDescription);
    m_hint = makeTextLabel(QStringLiteral("descriptionHint"), inside);
    m_hint->hide();
    connect(m_description, &DescriptionEditor::editingChanged, this, [this](bool editing) {
        m_hint->setText(tr("Ctrl+Enter or leaving the field saves, Escape brings back what was there."));
        m_hint->setVisible(editing);
    });
    auto* descriptionTitle = new QLabel(tr("&Description"), inside);
    descriptionTitle->setObjectName(QStringLiteral("descriptionTitle"));
    descriptionTitle->setBuddy(m_description);

    m_tags = new TagsEditor(inside);
    connect(m_tags, &TagsEditor::edited, this, &OverviewTab::saveTags);
    m_pinned = new QCheckBox(tr("&Pinned"), inside);
    m_pinned->setObjectName(QStringLiteral("pinnedBox"));
    m_pinned->setAccessibleName(tr("Pinned"));
    connect(m_pinned, &QCheckBox::clicked, this, &OverviewTab::savePin);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setHorizontalSpacing(2 * space);
    form->setVerticalSpacing(space / 2 + 1);

    auto* tagsTitle = new QLabel(tr("&Tags"), inside);
    tagsTitle->setBuddy(m_tags);
    // An underlined letter is drawn for itself, without the kerning that the size hint counts on.
    tagsTitle->setMinimumWidth(tagsTitle->sizeHint().width() + fontMetrics().averageCharWidth());
    form->addRow(tagsTitle, m_tags);
    form->addRow(QString(), m_pinned);
    m_created = addFact(form, QStringLiteral("overviewCreated"), tr("Created"), {});
    m_type = addFact(form, QStringLiteral("overviewType"), tr("Type"),
                     tr("A full snapshot shares no data file with another; an incremental one uses its parent's again. "
                        "Either restores on its own."));
    m_parent = new QPushButton(inside);
    m_parent->setObjectName(QStringLiteral("parentButton"));
    m_parent->setFlat(true);
    m_parent->setCursor(Qt::PointingHandCursor);
    connect(m_parent, &QPushButton::clicked, this, [this] {
        if (snapshot().parentId)
            emit selectRequested({*snapshot().parentId});
    });
    m_parentText = makeTextLabel(QStringLiteral("parentText"), inside);
    auto* parentRow = new QHBoxLayout;
    parentRow->setContentsMargins(0, 0, 0, 0);
    parentRow->addWidget(m_parent);
    parentRow->addWidget(m_parentText, 1);
    parentRow->addStretch();
    auto* parentTitle = new QLabel(tr("Parent"), inside);
    parentTitle->setToolTip(tr("What it was compared with. It is never needed to restore."));
    form->addRow(parentTitle, parentRow);
    m_changes = addFact(form, QStringLiteral("overviewChanges"), tr("Since the parent"), {});
    m_vectors = addFact(form, QStringLiteral("overviewVectors"), tr("Vectors"), {});
    m_namespaces = addFact(form, QStringLiteral("overviewNamespaces"), tr("Namespaces"), {});
    m_size = addFact(form, QStringLiteral("overviewSize"), tr("Added"), tr("What it added to the repository"));
    m_logical = addFact(form, QStringLiteral("overviewLogical"), tr("Content"),
                        tr("All its vectors with ids and metadata, before they are packed"));
    m_storage = new ElidedLabel(inside);
    m_storage->setObjectName(QStringLiteral("overviewStorage"));
    form->addRow(new QLabel(tr("Storage"), inside), m_storage);
    m_engine = addFact(form, QStringLiteral("overviewEngine"), tr("Engine"), {});
    m_consistency = addFact(form, QStringLiteral("overviewConsistency"), tr("Consistency"), {});
    m_duration = addFact(form, QStringLiteral("overviewDuration"), tr("Took"), {});
    m_version = addFact(form, QStringLiteral("overviewVersion"), tr("Written by"), {});
    m_digest = addFact(form, QStringLiteral("overviewDigest"), tr("State digest"),
                       tr("Two snapshots of one repository with the same digest hold the same vectors"));
    m_digest->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // 32 digits are one word, which would make the page wide; the label may break it.
    m_digest->setWordWrap(true);

    auto* column = new QVBoxLayout(inside);
    column->setSpacing(space);
    column->addWidget(m_title);
    column->addLayout(idRow);
    column->addWidget(m_health);
    column->addWidget(descriptionTitle);
    column->addWidget(m_description);
    column->addWidget(m_hint);
    column->addLayout(form);
    column->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    scroll->setAccessibleName(tr("Overview"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QLabel* OverviewTab::addFact(QFormLayout* form, const QString& name, const QString& title, const QString& toolTip)
{
    auto* value = makeTextLabel(name);
    auto* label = new QLabel(title);
    label->setToolTip(toolTip);
    value->setToolTip(toolTip);
    form->addRow(label, value);
    return value;
}

void OverviewTab::finishEdit()
{
    m_description->finishEdit();
}

QString OverviewTab::unsavedText() const
{
    return m_description->isEditing() ? m_description->toPlainText() : QString();
}

void OverviewTab::showSnapshot(bool another)
{
    const SnapshotMetadata& it = snapshot();
    if (another) {
        // The edit belongs to m_edited, which is still the former one while it is saved.
        m_description->setStoredOfAnother(it.description);
        m_edited = it.id;
        m_tags->forgetInput();
    } else if (!isSaving()) {
        m_description->setStored(it.description);
    }
    m_title->setText(snapshotTitle(it));
    m_title->setAccessibleName(m_title->text());
    m_id->setText(QString::fromStdString(it.id));
    setLabelText(m_health, healthSentences(workspace(), it));
    m_tags->setTags(it.tags);
    m_tags->setKnownTags(knownTags(workspace()));
    m_pinned->setChecked(it.pinned);
    setLabelText(m_created, shownExactTime(it.createdAt));
    setLabelText(m_type,
                 it.safety ? tr("%1, taken by a restore before it wrote", "Full or Incremental").arg(typeWord(it.type))
                           : typeWord(it.type));
    showParent();
    m_storage->setText(shownText(std::string_view(it.storage).substr(0, 2000)));
    m_storage->setAccessibleName(m_storage->text());
    setLabelText(m_engine, engineOf(it.storage));
    setLabelText(m_consistency, consistencyWord(it.consistency));
    m_consistency->setToolTip(consistencyMeaning(it.consistency));
    m_consistency->setAccessibleDescription(consistencyMeaning(it.consistency));
    setLabelText(m_size, shownBytes(it.sizeBytes));
    setLabelText(m_logical, shownBytes(it.logicalBytes));
    setLabelText(m_vectors, shownCount(it.totalVectors));
    setLabelText(m_changes, it.parentId ? tr("%1 added, %2 changed, %3 removed", "counts of vectors")
                                              .arg(shownCount(it.added), shownCount(it.changed), shownCount(it.removed))
                                        : tr("All its vectors are new: it has no parent."));
    setLabelText(m_namespaces, it.wholeStorage
                                   ? tr("%Ln, the whole storage", "namespaces", plural(it.namespaces.size()))
                                   : tr("%Ln, chosen when it was taken", "namespaces", plural(it.namespaces.size())));
    setLabelText(m_duration, durationText(it.durationMs));
    setLabelText(m_version, tr("Tidemark %1", "a version").arg(shownText(std::string_view(it.version).substr(0, 40))));
    QString digest = QString::fromStdString(toHex(it.stateDigest));
    for (qsizetype i = 24; i > 0; i -= 8)
        digest.insert(i, u' ');
    setLabelText(m_digest, digest);
    showEnvironment();
}

void OverviewTab::showParent()
{
    const SnapshotMetadata& it = snapshot();
    const SnapshotMetadata* parent = it.parentId ? workspace().find(*it.parentId) : nullptr;
    m_parent->setVisible(parent != nullptr);
    if (parent == nullptr) {
        setLabelText(m_parentText,
                     it.parentId ? tr("%1, which is not in this repository. It is not needed to restore.", "an id")
                                       .arg(shownText(std::string_view(*it.parentId).substr(0, 60)))
                                 : tr("none"));
        return;
    }
    setLabelText(m_parentText, {});
    const QString title = snapshotTitle(*parent);
    const QString shown = title.size() <= kLongestParent ? title : QString(title.left(kLongestParent - 1) + u'…');
    m_parent->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    // Else a short title stands in the middle of a button's least width, away from the other values.
    m_parent->setFixedWidth(m_parent->fontMetrics().size(Qt::TextShowMnemonic, m_parent->text()).width() +
                            m_parent->fontMetrics().averageCharWidth());
    m_parent->setAccessibleName(tr("Select the parent, %1").arg(shown));
    m_parent->setToolTip(plainToolTip(tr("Select the parent, %1").arg(title)));
}

void OverviewTab::showDetails()
{
    // All it shows is in the listing.
}

void OverviewTab::showEnvironment()
{
    const QString blocked =
        workspace().profile().readOnly ? workspace().whyNot(JobKind::Annotate, {snapshotId()}) : QString();
    // An edit in progress stays one: it is refused when it is saved, and the text is not lost.
    if (!m_description->isEditing() || blocked.isEmpty())
        m_description->setReadOnly(!blocked.isEmpty());
    m_description->setToolTip(plainToolTip(blocked));
    m_tags->setBlocked(blocked);
    m_pinned->setEnabled(blocked.isEmpty());
    m_pinned->setToolTip(
        plainToolTip(blocked.isEmpty() ? tr("Neither retention nor a deletion removes a pinned snapshot") : blocked));
    const QColor link = palette().color(QPalette::Link);
    QPalette colours = m_parent->palette();
    if (colours.color(QPalette::ButtonText) != link) {
        colours.setColor(QPalette::ButtonText, link);
        m_parent->setPalette(colours);
    }
}

void OverviewTab::saveDescription(const QString& text)
{
    if (workspace().profile().readOnly) {
        m_description->keepUnsaved();
        m_hint->setText(tr("Not saved: the connection is read-only. Unlock it, or press Escape to give the edit up."));
        return;
    }
    AnnotationEdit edit;
    edit.description = text.toStdString();
    const SnapshotMetadata* now = workspace().find(m_edited);
    if (now != nullptr && now->description != *edit.description)
        workspace().annotate({{m_edited, edit}},
                             tr("Edit the description of %1", "an id").arg(QString::fromStdString(m_edited)));
}

void OverviewTab::saveTags(const std::vector<std::string>& tags, const QString& what)
{
    AnnotationEdit edit;
    edit.tags = tags;
    workspace().annotate({{snapshotId(), edit}}, what);
}

void OverviewTab::savePin(bool pinned)
{
    AnnotationEdit edit;
    edit.pinned = pinned;
    workspace().annotate({{snapshotId(), edit}}, pinned ? tr("Pin") : tr("Unpin"));
}

bool OverviewTab::isSaving() const
{
    // A listing that was read before the job wrote would bring the old text back for a moment.
    const JobQueue& jobs = workspace().services().jobs;
    for (const JobId id : jobs.ids()) {
        const JobInfo* job = jobs.find(id);
        if (job != nullptr && isActive(job->state) && job->description.kind == JobKind::Annotate &&
            std::find(job->description.snapshots.begin(), job->description.snapshots.end(), m_edited) !=
                job->description.snapshots.end())
            return true;
    }
    return false;
}

} // namespace tidemark::ui
