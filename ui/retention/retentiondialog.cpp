// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentiondialog.h"

#include "ui/retention/removallistmodel.h"
#include "ui/retention/retentionwords.h"
#include "ui/support/format.h"
#include "ui/workspace/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr std::int64_t kTrashSeconds = 7 * 24 * 3600;
constexpr int kRowsShown = 8;

} // namespace

RetentionDialog::RetentionDialog(Workspace& workspace, std::shared_ptr<const RetentionPlan> plan, QWidget* parent)
    : ActionDialog(workspace.badge(), QStringLiteral("retentionDialog"),
                   tr("Remove %Ln snapshot(s) by retention", nullptr, static_cast<int>(plan->toRemove().size())),
                   parent)
    , m_workspace(workspace)
{
    const std::shared_ptr<const Listing> listing =
        workspace.listing() ? workspace.listing() : std::make_shared<const Listing>();
    const RetentionTotals totals = totalsOf(*plan, *listing);
    const int count = static_cast<int>(totals.removed);
    const auto add = [this](const char* name, const QString& text) {
        auto* label = makeTextLabel(QLatin1String(name), this);
        setLabelText(label, text);
        content()->addWidget(label);
        return label;
    };
    add("retentionDialogTotals", totalsText(totals) + u'.');

    auto* model = new RemovalListModel(this);
    model->setPlan(plan, listing);
    auto* view = new QTreeView(this);
    view->setObjectName(QStringLiteral("retentionDialogList"));
    view->setAccessibleName(tr("Snapshots that are removed"));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->setAllColumnsShowFocus(true);
    view->setTabKeyNavigation(false);
    view->setTextElideMode(Qt::ElideMiddle);
    view->setModel(model);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(RemovalListModel::TitleColumn, QHeaderView::Stretch);
    for (const int column : {RemovalListModel::CreatedColumn, RemovalListModel::SizeColumn})
        view->resizeColumnToContents(column);
    view->setColumnHidden(RemovalListModel::RuleColumn, true); // The same for all: no rule keeps it.
    const int rows = std::clamp(model->rowCount(), 2, kRowsShown);
    view->setMinimumHeight((rows + 2) * view->fontMetrics().height() * 4 / 3);
    view->setMinimumWidth(view->fontMetrics().averageCharWidth() * 80);
    content()->addWidget(view, 1);

    const std::int64_t until = workspace.services().environment.clock.unixSeconds() + kTrashSeconds;
    add("retentionDialogLost",
        tr("You lose %Ln point(s) in time that the storage can be brought back to. They added %1 "
           "to the repository; what no "
           "other snapshot needs of it is freed after the trash.",
           "a size", count)
            .arg(shownBytes(totals.removedBytes)));
    add("retentionDialogTrash",
        tr("They go to the trash, from which they can be brought back until %1.", "a time").arg(shownTime(until)));
    const QStringList kept = keptByRule(*plan);
    add("retentionDialogKept",
        kept.isEmpty() ? QString()
                       : tr("What stays: %1. The storage itself is not touched.", "counts of snapshots by reason")
                             .arg(kept.join(QStringLiteral(", "))));

    addAction(tr("&Remove %Ln snapshot(s)", nullptr, count), QStringLiteral("retentionDialogRun"));
    const Friction friction = workspace.friction();
    if (friction.typeToRunRetention)
        requireTyping(QString::number(count), tr("Type %1, the number of snapshots to remove:").arg(count));
    if (friction.armDelayMs > 0)
        setArmDelay(friction.armDelayMs);
    updateBlocked();
}

void RetentionDialog::setOutdated()
{
    m_outdated = true;
    updateBlocked();
}

void RetentionDialog::updateBlocked()
{
    setBlocked(m_outdated
                   ? tr("The repository changed meanwhile, and the preview says something else now. Cancel, and look "
                        "at it again.")
                   : m_workspace.whyNot(JobKind::Retention));
}

} // namespace tidemark::ui
