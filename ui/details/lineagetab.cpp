// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/lineagetab.h"

#include "ui/details/factsmodel.h"
#include "ui/details/healthwords.h"
#include "ui/support/actiondialog.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace tidemark::ui {

namespace {

constexpr std::size_t kMostRows = 1000; ///< Of ancestors, and again of children.

int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
}

QString relation(std::size_t distance)
{
    if (distance == 0)
        return LineageTab::tr("this one");
    if (distance == 1)
        return LineageTab::tr("parent");
    return LineageTab::tr("%Ln up", "how many parents away", static_cast<int>(distance));
}

DetailFactsModel::Row rowOf(const Workspace& workspace, const SnapshotMetadata& snapshot, const QString& relationWord)
{
    DetailFactsModel::Row row;
    row.key = snapshot.id;
    row.cells = {{relationWord, {}, {}},
                 {snapshotTitle(snapshot), {}, {}},
                 {shownTime(snapshot.createdAt), {}, {}},
                 {typeWord(snapshot.type), {}, {}},
                 {shownBytes(snapshot.sizeBytes), {}, {}},
                 {shortHealth(workspace, snapshot), {}, healthSentences(workspace, snapshot)}};
    return row;
}

} // namespace

std::vector<const SnapshotMetadata*> lineageOf(const Workspace& workspace, const SnapshotMetadata& snapshot)
{
    std::vector<const SnapshotMetadata*> lineage;
    std::set<std::string> seen;
    const SnapshotMetadata* it = workspace.find(snapshot.id);
    while (it != nullptr && seen.insert(it->id).second) {
        lineage.push_back(it);
        if (it->type == SnapshotType::Full || !it->parentId)
            break;
        it = workspace.find(*it->parentId);
    }
    return lineage;
}

LineageTab::LineageTab(Workspace& workspace, QWidget* parent)
    : DetailsTab(workspace, QStringLiteral("lineageTab"), tr("Lineage"), parent)
    , m_model(new DetailFactsModel(
          {tr("Relation"), tr("Snapshot"), tr("Created"), tr("Type"), tr("Added"), tr("Status")}, {4}, this))
{
    m_cost = makeTextLabel(QStringLiteral("lineageCost"), this);
    m_view = makeFactsView(m_model, QStringLiteral("lineageView"), tr("Lineage"), false, this);
    m_view->setToolTip(tr("Enter or a double click selects the snapshot in the timeline"));
    m_bounds = makeTextLabel(QStringLiteral("lineageBounds"), this);
    m_select = new QPushButton(tr("&Select lineage"), this);
    m_select->setObjectName(QStringLiteral("selectLineageButton"));
    m_select->setAccessibleName(tr("Select lineage"));
    m_select->setToolTip(tr("Selects this snapshot and all it comes from in the timeline"));
    connect(m_select, &QPushButton::clicked, this, [this] { emit selectRequested(m_lineage); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const std::string& id = m_model->row(index.row()).key;
        if (this->workspace().find(id) != nullptr)
            emit selectRequested({id});
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_select);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_cost);
    column->addWidget(m_view, 1);
    column->addWidget(m_bounds);
    column->addLayout(buttons);
}

void LineageTab::showSnapshot(bool another)
{
    const std::vector<const SnapshotMetadata*> lineage = lineageOf(workspace(), snapshot());
    m_lineage.clear();
    std::vector<DetailFactsModel::Row> rows;
    for (std::size_t i = 0; i < lineage.size(); ++i) {
        m_lineage.push_back(lineage[i]->id);
        if (i < kMostRows)
            rows.push_back(rowOf(workspace(), *lineage[i], relation(i)));
    }
    const SnapshotMetadata* last = lineage.empty() ? nullptr : lineage.back();
    if (last != nullptr && last->type != SnapshotType::Full && last->parentId && lineage.size() < kMostRows &&
        workspace().find(*last->parentId) == nullptr) {
        DetailFactsModel::Row missing;
        missing.key = *last->parentId;
        missing.cells = {{relation(lineage.size()), {}, {}},
                         {tr("%1 is not in this repository", "an id")
                              .arg(shownText(std::string_view(*last->parentId).substr(0, 60))),
                          {},
                          {}},
                         {},
                         {},
                         {},
                         {}};
        rows.push_back(std::move(missing));
    }
    std::size_t children = 0;
    if (const auto listing = workspace().listing()) {
        for (const SnapshotMetadata& other : listing->snapshots) {
            if (other.parentId == snapshotId() && other.id != snapshotId() && ++children <= kMostRows)
                rows.push_back(rowOf(workspace(), other, tr("child")));
        }
    }
    QStringList bounds;
    if (lineage.size() > kMostRows)
        bounds += tr("The first %1 of %Ln snapshot(s) of the lineage are shown.", nullptr, plural(lineage.size()))
                      .arg(shownCount(kMostRows));
    if (children > kMostRows)
        bounds += tr("The first %1 of %Ln children are shown.", nullptr, plural(children)).arg(shownCount(kMostRows));
    setLabelText(m_bounds, bounds.join(u' '));
    m_select->setEnabled(m_lineage.size() > 1);
    m_select->setText(tr("&Select lineage (%Ln)", "how many snapshots", plural(m_lineage.size())));
    m_model->setRows(std::move(rows));
    if (another)
        fitColumns(m_view);
}

void LineageTab::showDetails()
{
    if (!details().details) {
        setLabelText(m_cost, detailsMessage());
        return;
    }
    setLabelText(m_cost, tr("Restores on its own: no other snapshot is needed. A restore reads %Ln file(s), %1.",
                            "a size", plural(details().details->files))
                             .arg(shownBytes(details().details->fileBytes)));
}

} // namespace tidemark::ui
