// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/detailstab.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace tidemark::ui {

class DetailFactsModel;

/// Where a snapshot comes from, up to the full one that its lineage begins with, and what came after it.
class LineageTab final : public DetailsTab {
    Q_OBJECT
public:
    LineageTab(Workspace& workspace, QWidget* parent);

protected:
    void showSnapshot(bool another) override;
    void showDetails() override;

private:
    DetailFactsModel* m_model;
    QLabel* m_cost;
    QLabel* m_bounds;
    QTreeView* m_view;
    QPushButton* m_select;
    std::vector<std::string> m_lineage; ///< From the snapshot up to its full ancestor.
};

/// From the snapshot, which comes first, up to the next full one or as far as the listing goes. Bears cycles.
std::vector<const SnapshotMetadata*> lineageOf(const Workspace& workspace, const SnapshotMetadata& snapshot);

} // namespace tidemark::ui
