// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/createdialog.h"

#include "ui/dialogs/commandline.h"
#include "ui/dialogs/descriptionedit.h"
#include "ui/dialogs/factstable.h"
#include "ui/dialogs/tagsfield.h"
#include "ui/dialogs/tagsinuse.h"
#include "ui/jobs/jobqueue.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr int kPauseMs = 250;
constexpr int kMostTitle = 60;

QString shortTitle(const SnapshotMetadata& snapshot)
{
    const QString title = snapshotTitle(snapshot);
    return title.size() <= kMostTitle ? title : QString(title.left(kMostTitle - 1) + u'…');
}

QRadioButton* makeRadio(const QString& text, const QString& name, QButtonGroup* group, QWidget* parent)
{
    auto* button = new QRadioButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(withoutMnemonic(text));
    group->addButton(button);
    return button;
}

void setRadioText(QRadioButton* button, const QString& text)
{
    button->setText(text);
    button->setAccessibleName(QString(text).replace(QStringLiteral("&&"), QStringLiteral("&")));
}

/// A title inside the text of a button, where '&' marks the mnemonic.
QString buttonText(const QString& text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

CreateDialog::CreateDialog(Workspace& workspace, const CreateRequest& initial, QWidget* parent, bool verifyAfterwards)
    : WorkspaceDialog(workspace, QStringLiteral("createDialog"), tr("Create a snapshot"), parent)
    , m_initialNamespaces(initial.namespaces)
    , m_reading(workspace.services().questions)
    , m_readingBase(workspace.services().questions)
{
    addDescription(initial);
    addTypes(initial);
    addScope(initial);
    addOptions(initial);
    m_verify->setChecked(verifyAfterwards);
    addAction(tr("C&reate snapshot"), QStringLiteral("createAction"));
    makeActionDefault();

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CreateDialog::readBase);
    connect(m_description, &DescriptionEdit::changed, this, &CreateDialog::showFields);
    connect(m_tags, &QLineEdit::textChanged, this, &CreateDialog::showFields);
    connect(m_pin, &QCheckBox::toggled, this, &CreateDialog::showFields);
    for (const QRadioButton* button : {m_automatic, m_full, m_incremental, m_all, m_some})
        connect(button, &QRadioButton::toggled, this, &CreateDialog::showFields);
    connect(&m_namespaces->facts(), &FactsModel::checksChanged, this, &CreateDialog::showFields);
    connect(&workspace, &Workspace::currentStateChanged, this, [this] {
        showAutomatic();
        showFields();
    });
    m_description->setFocus();
    m_description->selectTitle();
    showAutomatic();
    showFields();
    readStorage();
}

void CreateDialog::addDescription(const CreateRequest& initial)
{
    m_description = new DescriptionEdit(QStringLiteral("createDescription"), this);
    const std::int64_t now = workspace().services().environment.clock.unixSeconds();
    m_description->setText(
        initial.description.empty()
            ? tr("Snapshot of %1", "proposed title of a snapshot; a time").arg(shownTime(now)).toStdString()
            : initial.description);
    content()->addWidget(m_description);
    m_tags = new TagsField(QStringLiteral("createTags"), tagsInUse(workspace().listing().get()), this);
    m_tags->setAccessibleName(tr("Tags, separated by commas"));
    m_tags->setTags(initial.tags);
    auto* label = new QLabel(tr("Ta&gs, separated by commas:"), this);
    label->setObjectName(QStringLiteral("createTagsLabel"));
    label->setBuddy(m_tags);
    content()->addWidget(label);
    content()->addWidget(m_tags);
}

void CreateDialog::addTypes(const CreateRequest& initial)
{
    auto* group = new QButtonGroup(this);
    m_automatic = makeRadio({}, QStringLiteral("createAutomatic"), group, this);
    m_full = makeRadio(tr("&Full: shares no file with another snapshot"), QStringLiteral("createFull"), group, this);
    m_incremental = makeRadio({}, QStringLiteral("createIncremental"), group, this);
    content()->addSpacing(fontMetrics().height() / 4);
    for (QRadioButton* button : {m_automatic, m_full, m_incremental})
        content()->addWidget(button);

    const SnapshotMetadata* parent = initial.parentId ? workspace().find(*initial.parentId) : nullptr;
    if (parent != nullptr) {
        m_parent = initial.parentId;
        setRadioText(
            m_incremental,
            tr("&Incremental on “%1”, which is selected", "a snapshot's title").arg(buttonText(shortTitle(*parent))));
    } else {
        m_incremental->hide();
    }
    const bool full = initial.type == CreateRequest::Type::Full;
    (full ? m_full : m_parent ? m_incremental : m_automatic)->setChecked(true);
}

void CreateDialog::addScope(const CreateRequest& initial)
{
    auto* group = new QButtonGroup(this);
    m_all = makeRadio(tr("The &whole storage"), QStringLiteral("createAll"), group, this);
    m_some = makeRadio(tr("Only these &namespaces:"), QStringLiteral("createSome"), group, this);
    content()->addSpacing(fontMetrics().height() / 4);
    content()->addWidget(m_all);
    content()->addWidget(m_some);
    m_storageState = addParagraph(QStringLiteral("createStorageState"), tr("Reading the storage…"));
    m_namespaces = new FactsTable(QStringLiteral("createNamespaces"), tr("Namespaces of the storage"),
                                  {tr("Namespace"), tr("Vectors"), tr("Dimension")}, this);
    m_namespaces->facts().setNumeric(1);
    m_namespaces->facts().setNumeric(2);
    m_namespaces->setShownRows(3, 6);
    m_namespaces->hide();
    content()->addWidget(m_namespaces, 1);
    (initial.namespaces.empty() ? m_all : m_some)->setChecked(true);
    // Its list has to be read first.
    m_some->setEnabled(false);
}

void CreateDialog::addOptions(const CreateRequest& initial)
{
    m_pin = new QCheckBox(tr("&Pin it: neither deletion nor retention removes it"), this);
    m_pin->setObjectName(QStringLiteral("createPin"));
    m_pin->setAccessibleName(tr("Pin it: neither deletion nor retention removes it"));
    m_pin->setChecked(initial.pin);
    m_verify = new QCheckBox(tr("&Verify it afterwards: read every byte of it again"), this);
    m_verify->setObjectName(QStringLiteral("createVerify"));
    m_verify->setAccessibleName(tr("Verify it afterwards: read every byte of it again"));
    content()->addSpacing(fontMetrics().height() / 4);
    content()->addWidget(m_pin);
    content()->addWidget(m_verify);
    m_estimate = addParagraph(QStringLiteral("createEstimate"));
    m_command = new CommandLine(QStringLiteral("createCommand"), this);
    content()->addWidget(m_command);
}

CreateRequest CreateDialog::request() const
{
    CreateRequest request;
    request.description = m_description->text();
    request.tags = m_tags->tags();
    request.pin = m_pin->isChecked();
    if (m_full->isChecked())
        request.type = CreateRequest::Type::Full;
    if (m_incremental->isChecked() && m_parent) {
        request.type = CreateRequest::Type::Incremental;
        request.parentId = m_parent;
    }
    if (m_some->isChecked()) {
        if (!m_facts)
            request.namespaces = m_initialNamespaces;
        for (const FactsRow& row : m_namespaces->facts().rows()) {
            if (row.check == Qt::Checked)
                request.namespaces.push_back(row.key);
        }
    }
    return request;
}

QString CreateDialog::whyBlocked() const
{
    if (const QString reason = workspace().whyNot(JobKind::Create); !reason.isEmpty())
        return reason;
    if (const QString reason = m_description->whyBlocked(); !reason.isEmpty())
        return reason;
    if (m_some->isChecked() && request().namespaces.empty())
        return tr("Choose at least one namespace.");
    if (m_incremental->isChecked() && m_parent && workspace().find(*m_parent) == nullptr)
        return tr("The snapshot that it should be compared with no longer exists. Choose another type.");
    return {};
}

void CreateDialog::listingChanged()
{
    showAutomatic();
    showFields();
}

std::optional<std::string> CreateDialog::comparedWith() const
{
    if (m_full->isChecked())
        return std::nullopt;
    return m_incremental->isChecked() ? m_parent : workspace().currentState().baseId;
}

void CreateDialog::showAutomatic()
{
    const CurrentState& state = workspace().currentState();
    const SnapshotMetadata* base = state.baseId ? workspace().find(*state.baseId) : nullptr;
    if (base != nullptr)
        setRadioText(m_automatic,
                     tr("&Automatic: incremental on “%1”", "a snapshot's title").arg(buttonText(shortTitle(*base))));
    else if (state.knowledge == CurrentState::Knowledge::NoBase)
        setRadioText(m_automatic, tr("&Automatic: full, because the storage descends from no snapshot here"));
    else
        setRadioText(m_automatic,
                     tr("&Automatic: incremental if the storage descends from a snapshot here, else full"));
}

void CreateDialog::readStorage()
{
    const Engine engine = workspace().engine();
    if (engine.storageUri.empty()) {
        setLabelText(m_storageState, {});
        return;
    }
    m_reading.start([engine](const JobContext& context) { return readStorageFacts(engine, context); },
                    [this](const Result<StorageFacts>& facts) {
                        if (!facts) {
                            const ErrorText text = errorText(facts.error());
                            setLabelText(m_storageState,
                                         tr("The storage cannot be read: %1. %2 %3", "what happened, details, advice")
                                             .arg(text.headline, text.detail, text.advice));
                        } else {
                            m_facts = *facts;
                            m_some->setEnabled(true);
                            showNamespaces(m_initialNamespaces);
                        }
                        showFields();
                    });
}

void CreateDialog::showNamespaces(const std::vector<std::string>& chosen)
{
    std::vector<FactsRow> rows;
    for (const NamespaceInfo& info : m_facts->namespaces) {
        const bool checked = chosen.empty() || std::find(chosen.begin(), chosen.end(), info.name) != chosen.end();
        rows.push_back({info.name,
                        {shownText(info.name), info.count ? shownCount(*info.count) : tr("not known"),
                         info.dimension ? shownCount(*info.dimension) : QString()},
                        shownText(info.name),
                        false,
                        checked ? Qt::Checked : Qt::Unchecked});
    }
    m_namespaces->setRows(std::move(rows));
    QString state;
    if (m_facts->namespaces.empty())
        state = tr("The storage has no namespace. The snapshot will be empty.");
    if (!m_facts->skipped.empty()) {
        const SkippedObject& first = m_facts->skipped.front();
        state += (state.isEmpty() ? QString() : QStringLiteral(" ")) +
                 tr("%Ln table(s) is/are no namespace and stay(s) out, for example %1: %2", "a table and the reason",
                    static_cast<int>(m_facts->skipped.size()))
                     .arg(shownText(first.name).left(kMostTitle), shownText(first.reason).left(300));
    }
    setLabelText(m_storageState, state);
}

void CreateDialog::readBase()
{
    // What a full one is measured by is the base as well: nothing else knows the size of the metadata.
    const std::optional<std::string> wanted = m_full->isChecked() ? workspace().currentState().baseId : comparedWith();
    if (wanted == m_askedBase)
        return;
    m_askedBase = wanted;
    m_base.reset();
    m_readingBase.cancel();
    if (!wanted) {
        showEstimate();
        return;
    }
    m_readingBase.start(
        [engine = workspace().engine(), id = *wanted](const JobContext&) -> Result<SnapshotDetails> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            return manager->show(id);
        },
        [this](const Result<SnapshotDetails>& details) {
            if (details)
                m_base = *details;
            showEstimate();
        });
}

void CreateDialog::showFields()
{
    m_namespaces->setVisible(m_some->isChecked() && m_facts && !m_facts->namespaces.empty());
    m_command->setCommand(createCommand(workspace().engine(), request()));
    updateBlocked();
    showEstimate();
    m_pause.start();
}

void CreateDialog::showEstimate()
{
    if (!m_facts) {
        setLabelText(m_estimate, {});
        return;
    }
    const CurrentState& state = workspace().currentState();
    const std::optional<std::string> compared = comparedWith();
    const bool full = !compared;
    const bool known = !full && state.changes && compared == state.baseId;
    const CreateEstimate estimate = estimateCreate(*m_facts, request().namespaces, full, m_base ? &*m_base : nullptr,
                                                   known ? state.changes.get() : nullptr);
    QStringList sentences;
    if (estimate.metadataUnknown)
        sentences += tr("About %1 vectors, at least %2 to read, and their metadata.", "a count, a size")
                         .arg(shownCount(estimate.vectors), shownBytes(estimate.readBytes));
    else
        sentences += tr("About %1 vectors, about %2 to read.", "a count, a size")
                         .arg(shownCount(estimate.vectors), shownBytes(estimate.readBytes));
    if (!estimate.countsKnown)
        sentences += tr("The storage does not count its vectors without reading them, so there may be more.");
    if (estimate.mostWritten && full)
        sentences += tr("At most about %1 to write; compression makes it less.", "a size")
                         .arg(shownBytes(*estimate.mostWritten));
    else if (estimate.mostWritten)
        sentences += tr("As last compared, at most about %1 to write; compression makes it less.", "a size")
                         .arg(shownBytes(*estimate.mostWritten));
    else if (!full)
        sentences += tr("Only vectors that changed are written; how many shows when they have been read.");
    if (m_facts->freeBytes)
        sentences += tr("%1 free on the repository's file system.", "a size").arg(shownBytes(*m_facts->freeBytes));
    if (estimate.mostWritten && m_facts->freeBytes && *estimate.mostWritten > *m_facts->freeBytes)
        sentences += tr("That may not be enough. If it is not, nothing is changed.");
    setLabelText(m_estimate, sentences.join(u' '));
}

JobId CreateDialog::act()
{
    return workspace().create(request(), m_verify->isChecked());
}

} // namespace tidemark::ui
