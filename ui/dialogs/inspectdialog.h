// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/workspacedialog.h"

namespace tidemark::ui {

class FactsTable;

/// What a dropped SQLite file holds, read only: its namespaces, and the tables that are none with the reason. Offers to
/// connect to it; never restores or writes. UI thread only.
class InspectDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    /// `uri`: of the storage to look at.
    InspectDialog(Workspace& workspace, const std::string& uri, QWidget* parent);

signals:
    void connectRequested(const QString& uri);

protected:
    QString whyBlocked() const override;
    JobId act() override;
    void done(int result) override;

private:
    struct Content {
        std::vector<NamespaceInfo> namespaces;
        std::vector<SkippedObject> skipped;
    };
    void inspect();
    void showContent(const Content& content);

    std::string m_uri;
    QLabel* m_state;
    FactsTable* m_table;
    bool m_readable = false;
    QString m_error;
    LatestTask<Content> m_inspecting;
};

} // namespace tidemark::ui
