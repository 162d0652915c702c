// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restorepreviewpage.h"

#include "ui/restore/namespaceplanmodel.h"
#include "ui/restore/restorechangestab.h"
#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

constexpr int kMostProblems = 50;

} // namespace

RestorePreviewPage::RestorePreviewPage(RestoreSession& session)
    : RestorePage(session, QStringLiteral("restorePreviewPage"), tr("What would happen"),
                  tr("Compared with the storage as it is now. Nothing was written."))
{
    m_stack = new QStackedWidget(this);
    m_waiting = makeWaiting();
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(makeResult());
    content()->addWidget(m_stack, 1);
    connect(&session, &RestoreSession::previewChanged, this, &RestorePreviewPage::showPreview);
    connect(&session, &RestoreSession::progressChanged, this,
            [this] { showProgress(this->session().progress(), m_progress, m_progressWords); });
    connect(&session.workspace(), &Workspace::currentStateChanged, this, &RestorePreviewPage::showPreview);
}

QWidget* RestorePreviewPage::makeWaiting()
{
    auto* page = new QWidget(m_stack);
    m_progressWords = makeTextLabel(QStringLiteral("restorePreviewProgressWords"), page);
    m_progress = new QProgressBar(page);
    m_progress->setObjectName(QStringLiteral("restorePreviewProgress"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_failure = makeTextLabel(QStringLiteral("restorePreviewFailure"), page);
    m_stop = new QPushButton(tr("Stop (nothing is changed)"), page);
    m_stop->setObjectName(QStringLiteral("restorePreviewStop"));
    m_stop->setAccessibleName(m_stop->text());
    m_stop->setAutoDefault(false);
    m_again = new QPushButton(tr("Compare &again"), page);
    m_again->setObjectName(QStringLiteral("restorePreviewAgain"));
    m_again->setAccessibleName(tr("Compare again"));
    m_again->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, &session(), &RestoreSession::stopPreview);
    connect(m_again, &QPushButton::clicked, this, [this] { session().preview(true); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_progressWords);
    layout->addWidget(m_progress);
    layout->addWidget(m_failure);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return page;
}

QWidget* RestorePreviewPage::makeResult()
{
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setObjectName(QStringLiteral("restorePreviewTabs"));
    m_tabs->setAccessibleName(tr("Preview"));
    auto* summary = new QWidget(m_tabs);
    m_totals = makeTextLabel(QStringLiteral("restorePreviewTotals"), summary);
    QFont bold = m_totals->font();
    bold.setBold(true);
    m_totals->setFont(bold);
    m_problems = makeTextLabel(QStringLiteral("restorePreviewProblems"), summary);
    m_model = new NamespacePlanModel(this);
    m_table = new QTreeView(summary);
    m_table->setObjectName(QStringLiteral("restorePlan"));
    m_table->setAccessibleName(tr("What happens to each namespace"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMinimumHeight(5 * fontMetrics().height());
    m_remarks = makeTextLabel(QStringLiteral("restorePreviewRemarks"), summary);
    auto* scroll = new QScrollArea(summary);
    scroll->setObjectName(QStringLiteral("restorePreviewRemarksArea"));
    scroll->setAccessibleName(tr("What else to know"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* below = new QWidget(scroll);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_problems);
    belowLayout->addWidget(m_remarks);
    belowLayout->addStretch(1);
    scroll->setWidget(below);
    auto* layout = new QVBoxLayout(summary);
    layout->addWidget(m_totals);
    layout->addWidget(m_table, 3);
    layout->addWidget(scroll, 2);
    m_changes = new RestoreChangesTab(session(), m_tabs);
    m_tabs->addTab(summary, tr("S&ummary"));
    m_tabs->addTab(m_changes, tr("&Changes"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        if (m_tabs->widget(index) == m_changes)
            m_changes->load();
    });
    return m_tabs;
}

void RestorePreviewPage::initializePage()
{
    setHeading(tr("What would happen to %1", "a connection or a storage").arg(session().target().left(200)));
    m_tabs->setCurrentIndex(0);
    session().preview();
    showPreview();
}

void RestorePreviewPage::cleanupPage()
{
    session().stopPreview();
}

bool RestorePreviewPage::isComplete() const
{
    const RestoreSession::Preview* preview = session().current();
    return session().state() == RestoreSession::State::Ready && preview != nullptr && problems(preview->plan).isEmpty();
}

void RestorePreviewPage::showPreview()
{
    const RestoreSession::Preview* preview = session().current();
    const RestoreSession::State state = session().state();
    if (state == RestoreSession::State::Ready && preview != nullptr) {
        showPlan(*preview);
        m_stack->setCurrentWidget(m_tabs);
    } else {
        const bool running = state == RestoreSession::State::Running;
        m_stack->setCurrentWidget(m_waiting);
        m_progress->setVisible(running);
        m_stop->setVisible(running);
        m_again->setVisible(!running);
        QString failure;
        if (const auto& error = session().previewError()) {
            const ErrorText text = errorText(*error);
            failure = tr("The storage could not be compared: %1.", "an error").arg(text.headline) + u'\n' +
                      text.detail.left(2000) + u'\n' + text.advice;
        } else if (!running) {
            failure = tr("The comparison was stopped. Nothing was changed.");
        }
        setLabelText(m_failure, failure);
        if (running)
            showProgress(session().progress(), m_progress, m_progressWords);
        else
            setLabelText(m_progressWords, {});
    }
    emit completeChanged();
}

void RestorePreviewPage::showPlan(const RestoreSession::Preview& preview)
{
    const RestoreFacts facts = session().facts();
    const RestoreSummary summary(preview.plan, facts);
    setLabelText(m_totals, summary.totals());
    // Losses do not stop anybody here: the last page asks whether they are accepted.
    setLabelText(m_problems, bulleted(problems(preview.plan) + lossLines(preview.plan)));
    setLabelText(m_remarks, bulleted(remarks(preview)));
    if (m_shown == session().previewNumber())
        return; // Only what is known besides the plan changed.
    m_shown = session().previewNumber();
    m_model->setPlans(preview.plan.namespaces);
    m_changes->forget();
    if (m_tabs->currentWidget() == m_changes)
        m_changes->load();
}

QStringList RestorePreviewPage::problems(const RestorePlan& plan) const
{
    QStringList list;
    for (const NamespacePlan& ns : plan.namespaces) {
        for (const std::string& conflict : ns.conflicts) {
            if (list.size() == kMostProblems)
                return list;
            list += tr("In the way: %1: %2.", "a namespace, a reason")
                        .arg(namespaceWords(ns), shownText(conflict).left(1000));
        }
    }
    if (session().choice.place == RestoreChoice::Place::Beside) {
        if (const QString reason = whyNotBeside(plan); !reason.isEmpty())
            list += reason;
    }
    return list;
}

QStringList RestorePreviewPage::remarks(const RestoreSession::Preview& preview) const
{
    const RestoreFacts facts = session().facts();
    QStringList list;
    if (session().choice.place == RestoreChoice::Place::InPlace) {
        const CurrentState& now = session().workspace().currentState();
        if (facts.writesSinceBase)
            list +=
                tr("Writes since the base that will be lost: %1.", "a count").arg(shownCount(*facts.writesSinceBase));
        else if (now.knowledge == CurrentState::Knowledge::Comparing)
            list += tr("How many writes since the base will be lost is being compared.");
        else if (!now.baseId)
            list +=
                tr("The storage descends from no snapshot of this repository, so writes since then cannot be told.");
    }
    if (facts.sideBranch != 0)
        list += tr("%Ln newer snapshot(s) stay as a side branch.", nullptr, static_cast<int>(facts.sideBranch));
    list += tr("%1 of vectors to write.", "a size").arg(shownBytes(preview.plan.bytesToWrite));
    if (preview.storageFree)
        list += *preview.storageFree < preview.plan.bytesToWrite
                    ? tr("Too little space: %1 are free where the storage is.", "a size")
                          .arg(shownBytes(*preview.storageFree))
                    : tr("%1 are free where the storage is.", "a size").arg(shownBytes(*preview.storageFree));
    if (preview.repositoryFree)
        list += tr("%1 are free where the repository is.", "a size").arg(shownBytes(*preview.repositoryFree));
    if (const SnapshotMetadata* snapshot = session().workspace().find(session().snapshotId())) {
        const auto& health = session().workspace().health();
        const auto it = health.find(snapshot->id);
        if (it != health.end() && it->second == Health::Damaged)
            list +=
                tr("A verification found damage in this snapshot. Restoring it fails before anything is written, or "
                   "choose namespaces that are whole.");
        else if (snapshot->verifiedAt)
            list += tr("The snapshot was verified %1.", "a time").arg(shownTime(*snapshot->verifiedAt));
        else
            list += tr("The snapshot was never verified; the next page can do that first.");
    }
    for (const NamespacePlan& ns : preview.plan.namespaces) {
        for (const std::string& note : ns.notes) {
            if (list.size() == kMostProblems)
                return list;
            list += tr("%1: %2.", "a namespace, a note").arg(namespaceWords(ns), shownText(note).left(1000));
        }
    }
    return list;
}

} // namespace tidemark::ui
