// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/detailstab.h"

class QLabel;
class QTreeView;

namespace tidemark::ui {

class DetailFactsModel;

/// What happened to a snapshot: jobs of this run of the program, edits among them, and what the snapshot itself tells.
class HistoryTab final : public DetailsTab {
    Q_OBJECT
public:
    HistoryTab(Workspace& workspace, QWidget* parent);

protected:
    void showSnapshot(bool another) override;
    void showEnvironment() override;

private:
    DetailFactsModel* m_model;
    QTreeView* m_view;
    QLabel* m_note;
};

} // namespace tidemark::ui
