// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/detailstab.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace tidemark::ui {

class DetailFactsModel;

/// The namespaces of a snapshot: what each holds, what changed in it since the parent, and what restoring it costs.
class ContentsTab final : public DetailsTab {
    Q_OBJECT
public:
    ContentsTab(Workspace& workspace, QWidget* parent);

protected:
    void showSnapshot(bool another) override;
    void showDetails() override;

private:
    void showRows();
    void showChosen();
    const NamespaceSummary* chosen() const;

    DetailFactsModel* m_model;
    QLineEdit* m_filter;
    QLabel* m_message;
    QTreeView* m_view;
    QLabel* m_about;
    QPlainTextEdit* m_config;
    QPushButton* m_versions;
};

/// ns:"name", as the filter of the timeline reads it.
QString namespaceFilter(const std::string& name);

} // namespace tidemark::ui
