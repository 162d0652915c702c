// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/currentstatepage.h"

#include "ui/details/factsmodel.h"
#include "ui/details/flowlayout.h"
#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr qsizetype kLongestTitle = 60;

DetailFactsModel::Cell number(std::uint64_t value)
{
    return {shownCount(value), QVariant::fromValue<qulonglong>(value), {}};
}

QString whatHappened(const NamespaceDiff& ns)
{
    if (!ns.inFirst)
        return CurrentStatePage::tr("new since the base");
    if (!ns.inSecond)
        return CurrentStatePage::tr("dropped since the base");
    if (ns.definitionChanged)
        return CurrentStatePage::tr("defined differently");
    const bool same = ns.counts.added == 0 && ns.counts.changed == 0 && ns.counts.removed == 0;
    return same ? CurrentStatePage::tr("as in the base") : CurrentStatePage::tr("changed");
}

bool isUnchanged(const DiffResult& diff)
{
    return std::all_of(diff.namespaces.begin(), diff.namespaces.end(), [](const NamespaceDiff& ns) {
        return ns.inFirst && ns.inSecond && !ns.definitionChanged && ns.counts.added == 0 && ns.counts.changed == 0 &&
               ns.counts.removed == 0;
    });
}

} // namespace

CurrentStatePage::CurrentStatePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new DetailFactsModel({tr("Namespace"), tr("Added"), tr("Changed"), tr("Removed"), tr("What happened")},
                                   {1, 2, 3}, this))
{
    setObjectName(QStringLiteral("currentStatePage"));
    setAccessibleName(tr("Current state"));
    m_title = makeTextLabel(QStringLiteral("currentTitle"), this);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    setLabelText(m_title, tr("Current state of the storage"));
    m_text = makeTextLabel(QStringLiteral("currentText"), this);
    m_base = new QPushButton(this);
    m_base->setObjectName(QStringLiteral("currentBaseButton"));
    connect(m_base, &QPushButton::clicked, this, [this] {
        if (const auto& base = m_workspace.currentState().baseId)
            emit selectRequested({*base});
    });
    m_drift = makeTextLabel(QStringLiteral("currentDrift"), this);
    m_view = makeFactsView(m_model, QStringLiteral("currentView"), tr("Changes since the base"), true, this);
    m_again = new QPushButton(tr("Compare &again"), this);
    m_again->setObjectName(QStringLiteral("compareAgainButton"));
    m_again->setAccessibleName(tr("Compare again"));
    connect(m_again, &QPushButton::clicked, this, [this] { m_workspace.refresh(true); });
    m_changes = new QPushButton(tr("Show c&hanges"), this);
    m_changes->setObjectName(QStringLiteral("showDriftButton"));
    m_changes->setAccessibleName(tr("Show what changed since the base"));
    connect(m_changes, &QPushButton::clicked, this, [this] {
        if (const auto& base = m_workspace.currentState().baseId)
            emit compareRequested(*base, std::nullopt);
    });
    m_create = new QPushButton(tr("&Create snapshot…"), this);
    m_create->setObjectName(QStringLiteral("currentCreateButton"));
    m_create->setAccessibleName(tr("Create a snapshot"));
    connect(m_create, &QPushButton::clicked, this, &CurrentStatePage::createRequested);
    m_reason = makeTextLabel(QStringLiteral("currentReason"), this);

    auto* buttons = new FlowLayout; // Words may be long in another language.
    buttons->addWidget(m_create);
    buttons->addWidget(m_changes);
    buttons->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_base, 0, Qt::AlignLeading);
    column->addWidget(m_drift);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    column->addStretch();
    showState();
}

QString CurrentStatePage::sentences() const
{
    const CurrentState& state = m_workspace.currentState();
    switch (state.knowledge) {
    case CurrentState::Knowledge::NoStorage:
        return tr(
            "This connection has only a repository, no storage. Open a connection with a storage to take snapshots "
            "and to restore into it.");
    case CurrentState::Knowledge::NoBase:
        return tr(
            "The storage descends from no snapshot of this repository, so there is nothing to compare it with. The "
            "first snapshot will be a full one; later ones add only what changed.");
    case CurrentState::Knowledge::Unknown:
        return tr(
            "It has not been compared with its base yet. Compare again reads the storage once; it changes nothing.");
    case CurrentState::Knowledge::Comparing:
        return state.changes ? tr("The storage is being compared with its base. The numbers below are older.")
                             : tr("The storage is being compared with its base…");
    case CurrentState::Knowledge::Failed: {
        if (!state.error)
            return tr("The storage could not be read.");
        const ErrorText text = errorText(*state.error);
        QString sentence =
            tr("The storage could not be read: %1. %2", "an error, its advice").arg(text.headline, text.advice);
        if (!text.detail.isEmpty())
            sentence += u'\n' + text.detail.left(500);
        return sentence + u'\n' + tr("When it is reachable again, press Compare again.");
    }
    case CurrentState::Knowledge::Known: break;
    }
    if (!state.changes)
        return {};
    const QString when = tr("Compared %1.", "a time").arg(shownTime(state.comparedAt));
    if (isUnchanged(*state.changes))
        return tr("The storage holds exactly what its base holds: nothing would be lost by a restore.") + u' ' + when;
    const ChangeCounts& total = state.changes->total;
    return tr("Since its base %1 vectors were added, %2 changed and %3 removed. No snapshot has these changes yet: a "
              "new "
              "snapshot keeps them.",
              "counts")
               .arg(shownCount(total.added), shownCount(total.changed), shownCount(total.removed)) +
           u' ' + when;
}

void CurrentStatePage::showState()
{
    const CurrentState& state = m_workspace.currentState();
    using Knowledge = CurrentState::Knowledge;
    setLabelText(m_text, sentences());
    const SnapshotMetadata* base = state.baseId ? m_workspace.find(*state.baseId) : nullptr;
    m_base->setVisible(base != nullptr);
    if (base != nullptr) {
        const QString title = snapshotTitle(*base);
        const QString shown =
            tr("Base: %1", "the title of a snapshot")
                .arg(title.size() <= kLongestTitle ? title : QString(title.left(kLongestTitle - 1) + u'…'));
        m_base->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
        m_base->setAccessibleName(shown);
        m_base->setToolTip(plainToolTip(tr("Select the snapshot that the storage descends from: %1").arg(title)));
    }
    showDrift();
    const bool canCompare = state.baseId.has_value() && state.knowledge != Knowledge::NoStorage;
    m_again->setVisible(canCompare || state.knowledge == Knowledge::Failed || state.knowledge == Knowledge::Unknown);
    m_again->setEnabled(state.knowledge != Knowledge::Comparing);
    m_changes->setVisible(state.knowledge == Knowledge::Known && state.changes && !isUnchanged(*state.changes));
    m_create->setVisible(state.knowledge != Knowledge::NoStorage);
    const QString blocked = m_workspace.whyNot(JobKind::Create);
    m_create->setEnabled(blocked.isEmpty());
    setLabelText(m_reason, state.knowledge == Knowledge::NoStorage ? QString() : blocked);
}

QWidget* CurrentStatePage::firstControl() const
{
    return m_create;
}

void CurrentStatePage::showDrift()
{
    const CurrentState& state = m_workspace.currentState();
    std::vector<DetailFactsModel::Row> rows;
    if (state.changes) {
        for (const NamespaceDiff& ns : state.changes->namespaces) {
            DetailFactsModel::Row row;
            row.key = ns.name;
            row.cells = {{shownText(std::string_view(ns.name).substr(0, 1000)), {}, {}},
                         number(ns.counts.added),
                         number(ns.counts.changed),
                         number(ns.counts.removed),
                         {whatHappened(ns), {}, {}}};
            rows.push_back(std::move(row));
        }
    }
    const bool wereThere = m_model->rowCount() != 0;
    m_view->setVisible(!rows.empty());
    setLabelText(m_drift, rows.empty() ? QString() : tr("Changes since the base, by namespace:"));
    m_model->setRows(std::move(rows));
    if (!wereThere && m_model->rowCount() != 0)
        fitColumns(m_view);
}

} // namespace tidemark::ui
