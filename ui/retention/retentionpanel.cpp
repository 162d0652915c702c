// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentionpanel.h"

#include "ui/jobs/jobqueue.h"
#include "ui/retention/policyeditor.h"
#include "ui/retention/policystore.h"
#include "ui/retention/removallistmodel.h"
#include "ui/retention/retentiondialog.h"
#include "ui/retention/retentionwords.h"
#include "ui/support/errortext.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tidemark::ui {

namespace {

constexpr int kPlanDelayMs = 150;
constexpr std::size_t kMostKnownTags = 1000;

bool samePlan(const RetentionPlan& a, const RetentionPlan& b)
{
    return std::equal(a.verdicts.begin(), a.verdicts.end(), b.verdicts.begin(), b.verdicts.end(),
                      [](const RetentionVerdict& x, const RetentionVerdict& y) {
                          return x.id == y.id && x.keep == y.keep && x.rule == y.rule;
                      });
}

QStringList knownTags(const Listing& listing)
{
    std::set<std::string> tags;
    for (const SnapshotMetadata& snapshot : listing.snapshots) {
        for (const std::string& tag : snapshot.tags) {
            // Only what the line can hold as it is.
            if (tags.size() < kMostKnownTags && tag.find(',') == std::string::npos &&
                shownText(tag).toStdString() == tag)
                tags.insert(tag);
        }
    }
    QStringList list;
    for (const std::string& tag : tags)
        list += QString::fromStdString(tag);
    return list;
}

QPushButton* makeButton(const QString& text, const char* name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(withoutMnemonic(text).remove(u'…'));
    return button;
}

} // namespace

RetentionPanel::RetentionPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_task(workspace.services().questions)
{
    setObjectName(QStringLiteral("retentionPanel"));
    setAccessibleName(tr("Retention"));
    const int space = fontMetrics().height() / 2;

    auto* title = new QLabel(tr("Retention"), this);
    title->setObjectName(QStringLiteral("retentionTitle"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    title->setFont(large);
    m_unsaved = new QLabel(tr("● not saved"), this);
    m_unsaved->setObjectName(QStringLiteral("retentionUnsaved"));
    m_unsaved->setAccessibleName(tr("The policy was changed and is not saved"));
    const auto addTool = [this](const QString& text, const char* name, const QString& toolTip) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    m_undo = addTool(tr("Undo"), "retentionUndo", tr("Undo the last edit of the policy (Ctrl+Z)"));
    m_redo = addTool(tr("Redo"), "retentionRedo", tr("Do it again (Ctrl+Shift+Z)"));
    QPushButton* close = makeButton(tr("&Close"), "retentionClose", this);
    connect(close, &QPushButton::clicked, this, &RetentionPanel::closed);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_unsaved);
    head->addStretch();
    head->addWidget(m_undo);
    head->addWidget(m_redo);

    m_notice = makeTextLabel(QStringLiteral("retentionNotice"), this);
    m_notice->setFrameShape(QFrame::StyledPanel);
    m_notice->setMargin(space);
    // The colours of tool tips: those of a note on top of something, in light and in dark palettes.
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::ToolTipBase);
    m_notice->setForegroundRole(QPalette::ToolTipText);
    m_notice->hide();
    m_editor = new PolicyEditor(this);
    m_totals = makeTextLabel(QStringLiteral("retentionTotals"), this);
    QFont bold = m_totals->font();
    bold.setBold(true);
    m_totals->setFont(bold);
    m_warning = makeTextLabel(QStringLiteral("retentionWarning"), this);

    m_model = new RemovalListModel(this);
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("retentionList"));
    m_view->setAccessibleName(tr("Snapshots that the policy removes"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setModel(m_model);
    m_view->setColumnHidden(RemovalListModel::RuleColumn, true); // In the explanation, and the same for all.
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(RemovalListModel::TitleColumn, QHeaderView::Stretch);
    m_view->setMinimumHeight(fontMetrics().height() * 6);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    setSelection(m_model->verdict(current.row()).id);
            });
    m_explanation = makeTextLabel(QStringLiteral("retentionExplanation"), this);
    setLabelText(m_explanation, {});

    auto* commandTitle = new QLabel(tr("&On the command line:"), this);
    commandTitle->setObjectName(QStringLiteral("retentionCommandTitle"));
    m_command = new QPlainTextEdit(this);
    m_command->setObjectName(QStringLiteral("retentionCommand"));
    m_command->setAccessibleName(tr("The same on the command line"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * 3 + 4 * space / 2);
    commandTitle->setBuddy(m_command);
    QPushButton* copy = makeButton(tr("Cop&y"), "retentionCopy", this);
    copy->setAccessibleName(tr("Copy the command"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
    auto* commandRow = new QHBoxLayout;
    commandRow->addWidget(m_command, 1);
    commandRow->addWidget(copy, 0, Qt::AlignTop);

    m_run = makeButton(tr("Run &now…"), "retentionRun", this);
    m_save = makeButton(tr("&Save"), "retentionSave", this);
    m_save->setToolTip(tr("Keeps the policy for this repository. It removes nothing."));
    m_revert = makeButton(tr("Re&vert"), "retentionRevert", this);
    m_revert->setToolTip(tr("Back to the policy that was saved"));
    m_reason = makeTextLabel(QStringLiteral("retentionReason"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addWidget(close);

    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("retentionInside"));
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(space);
    column->addWidget(m_notice);
    column->addWidget(m_editor);
    column->addWidget(m_totals);
    column->addWidget(m_warning);
    column->addWidget(m_view, 1);
    column->addWidget(m_explanation);
    column->addWidget(commandTitle);
    column->addLayout(commandRow);
    column->addStretch(); // Takes the place of the list while that is hidden.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("retentionScroll"));
    scroll->setAccessibleName(tr("Retention policy"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->addLayout(head);
    outer->addWidget(scroll, 1);
    outer->addWidget(m_reason);
    outer->addLayout(buttons);

    m_delay.setSingleShot(true);
    m_delay.setInterval(kPlanDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &RetentionPanel::startPlanning);
    connect(m_editor, &PolicyEditor::policyChanged, this, &RetentionPanel::policyEdited);
    connect(m_undo, &QToolButton::clicked, &m_editor->undoStack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &m_editor->undoStack(), &QUndoStack::redo);
    connect(&m_editor->undoStack(), &QUndoStack::indexChanged, this, &RetentionPanel::updateActions);
    connect(m_save, &QPushButton::clicked, this, &RetentionPanel::save);
    connect(m_revert, &QPushButton::clicked, this, &RetentionPanel::revert);
    connect(m_run, &QPushButton::clicked, this, &RetentionPanel::openDialog);
    connect(&workspace, &Workspace::listingChanged, this, &RetentionPanel::repositoryChanged);
    connect(&workspace, &Workspace::profileChanged, this, &RetentionPanel::updateActions);
    const JobQueue& jobs = workspace.services().jobs;
    connect(&jobs, &JobQueue::added, this, &RetentionPanel::updateActions);
    connect(&jobs, &JobQueue::finished, this, &RetentionPanel::jobFinished);

    m_saved = loadPolicy(workspace.services().settings, workspace.profile().repository);
    m_everSaved = hasSavedPolicy(workspace.services().settings, workspace.profile().repository);
    m_editor->setPolicy(m_saved);
    repositoryChanged();
}

RetentionPanel::~RetentionPanel()
{
    // A stack that is destroyed says that it is empty, to somebody who is no longer there.
    disconnect(&m_editor->undoStack(), nullptr, this, nullptr);
}

bool RetentionPanel::hasUnsavedChanges() const
{
    return !samePolicy(m_editor->policy(), m_saved);
}

void RetentionPanel::policyEdited()
{
    m_command->setPlainText(retentionCommand(m_workspace.engine(), m_editor->policy()));
    m_delay.start();
    updateActions();
}

void RetentionPanel::repositoryChanged()
{
    if (const auto listing = m_workspace.listing())
        m_editor->setKnownTags(knownTags(*listing));
    m_delay.start();
    showTotals();
    updateActions();
}

void RetentionPanel::startPlanning()
{
    if (m_workspace.state() == Workspace::State::Loading)
        return;
    if (m_workspace.state() == Workspace::State::NoRepository) {
        m_error.reset();
        m_plannedPolicy = m_editor->policy();
        setPlan(std::make_shared<const RetentionPlan>());
        return;
    }
    m_plannedPolicy = m_editor->policy();
    m_task.start(
        [engine = m_workspace.engine(), policy = m_plannedPolicy](const JobContext&) -> Result<RetentionPlan> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            return manager->planRetention(policy);
        },
        [this](const Result<RetentionPlan>& plan) { takePlan(plan); });
}

void RetentionPanel::takePlan(const Result<RetentionPlan>& plan)
{
    m_error = plan ? std::nullopt : std::optional<Error>(plan.error());
    setPlan(plan ? std::make_shared<const RetentionPlan>(*plan) : nullptr);
}

void RetentionPanel::setPlan(std::shared_ptr<const RetentionPlan> plan)
{
    if (m_dialog && (!plan || !m_sharedPlan || !samePlan(*plan, *m_sharedPlan)))
        m_dialog->setOutdated();
    m_sharedPlan = std::move(plan);
    m_plan = m_sharedPlan ? std::optional<RetentionPlan>(*m_sharedPlan) : std::nullopt;
    m_model->setPlan(m_sharedPlan, m_workspace.listing());
    for (const int column : {RemovalListModel::CreatedColumn, RemovalListModel::SizeColumn})
        m_view->resizeColumnToContents(column);
    m_view->setVisible(m_model->rowCount() != 0);
    showTotals();
    showExplanation();
    updateActions();
    emit planChanged(m_plan);
}

void RetentionPanel::showTotals()
{
    if (m_error) {
        const ErrorText text = errorText(*m_error);
        setLabelText(m_totals, tr("The preview could not be computed: %1", "an error").arg(text.headline));
        setLabelText(m_warning,
                     text.advice + (text.detail.isEmpty() ? QString() : QString(u'\n' + text.detail.left(500))));
        return;
    }
    if (!m_plan) {
        setLabelText(m_totals, tr("Computing the preview…"));
        setLabelText(m_warning, {});
        return;
    }
    const auto listing = m_workspace.listing();
    setLabelText(m_totals, totalsText(totalsOf(*m_plan, listing ? *listing : Listing())));
    setLabelText(m_warning, policyWarning(m_plannedPolicy, *m_plan));
}

void RetentionPanel::setSelection(const std::string& id)
{
    m_selected = id;
    showExplanation();
}

void RetentionPanel::showExplanation()
{
    if (!m_plan || m_selected.empty()) {
        setLabelText(m_explanation, m_plan && !m_plan->verdicts.empty()
                                        ? tr("Select a snapshot to see which rule decides about it.")
                                        : QString());
        return;
    }
    const auto found = std::find_if(m_plan->verdicts.begin(), m_plan->verdicts.end(),
                                    [this](const RetentionVerdict& verdict) { return verdict.id == m_selected; });
    if (found == m_plan->verdicts.end()) {
        setLabelText(m_explanation, {});
        return;
    }
    const SnapshotMetadata* snapshot = m_workspace.find(m_selected);
    const QString title = snapshot != nullptr ? snapshotTitle(*snapshot) : QString::fromStdString(m_selected).left(80);
    setLabelText(m_explanation,
                 tr("“%1”: %2", "a snapshot, a sentence about it")
                     .arg(title.size() <= 60 ? title : QString(title.left(59) + u'…'), ruleSentence(*found)));
}

void RetentionPanel::updateActions()
{
    const bool unsaved = hasUnsavedChanges();
    m_unsaved->setVisible(unsaved);
    m_save->setEnabled(unsaved || !m_everSaved);
    m_revert->setEnabled(unsaved);
    m_undo->setEnabled(m_editor->undoStack().canUndo());
    m_redo->setEnabled(m_editor->undoStack().canRedo());

    const bool current = m_plan && samePolicy(m_plannedPolicy, m_editor->policy()) && !m_delay.isActive();
    const bool removes = m_model->rowCount() != 0;
    const QString blocked = m_workspace.whyNot(JobKind::Retention);
    m_run->setEnabled(current && removes && blocked.isEmpty() && m_runningJob == 0);
    QString reason;
    if (!blocked.isEmpty())
        reason = tr("Preview only. %1", "why").arg(blocked);
    else if (current && !removes)
        reason = tr("There is nothing to run: the policy removes nothing.");
    setLabelText(m_reason, reason);
    m_run->setToolTip(plainToolTip(reason.isEmpty() ? tr("Shows what is removed before it is done") : reason));
    if (m_dialog)
        m_dialog->updateBlocked();
}

void RetentionPanel::save()
{
    m_saved = m_editor->policy();
    m_everSaved = true;
    savePolicy(m_workspace.services().settings, m_workspace.profile().repository, m_saved);
    updateActions();
}

void RetentionPanel::revert()
{
    m_editor->changeTo(m_saved, tr("Back to the saved policy"));
}

void RetentionPanel::openDialog()
{
    if (!m_sharedPlan || m_model->rowCount() == 0 || m_dialog)
        return;
    setLabelText(m_notice, {});
    m_dialog = new RetentionDialog(m_workspace, m_sharedPlan, this);
    connect(m_dialog, &QDialog::accepted, this, &RetentionPanel::run);
    m_dialog->open();
}

void RetentionPanel::run()
{
    // While the dialog was open the plan could change only by setPlan(), which then blocked it.
    if (!m_sharedPlan)
        return;
    m_runningJob = m_workspace.runRetention(m_plannedPolicy, *m_sharedPlan);
    updateActions();
}

void RetentionPanel::jobFinished(JobId id)
{
    if (id != m_runningJob || id == 0) {
        updateActions();
        return;
    }
    m_runningJob = 0;
    const JobInfo* job = m_workspace.services().jobs.find(id);
    if (job != nullptr && job->error && job->error->code == Errc::Conflict) {
        setLabelText(m_notice,
                     tr("Nothing was removed: the repository changed after the preview was made, so that it was no "
                        "longer true. The preview is a new one now. Look at it, and run it again."));
        m_workspace.refresh();
    }
    updateActions();
}

bool RetentionPanel::event(QEvent* event)
{
    // The window undoes edits of snapshots; in here, it is the policy that is edited.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RetentionPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo))
        m_editor->undoStack().undo();
    else if (event->matches(QKeySequence::Redo))
        m_editor->undoStack().redo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tidemark::ui
