// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace tidemark::ui {

class DetailFactsModel;

/// What the storage holds now, compared with the snapshot that it descends from: what is known of it, and what to do.
/// UI thread only. Borrows the workspace.
class CurrentStatePage final : public QWidget {
    Q_OBJECT
public:
    CurrentStatePage(Workspace& workspace, QWidget* parent);

    void showState();
    /// Where the keyboard begins.
    QWidget* firstControl() const;

signals:
    void selectRequested(const std::vector<std::string>& ids);
    void compareRequested(const std::string& first, const std::optional<std::string>& second);
    void createRequested();

private:
    QString sentences() const;
    void showDrift();

    Workspace& m_workspace;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_drift;
    QPushButton* m_base;
    DetailFactsModel* m_model;
    QTreeView* m_view;
    QPushButton* m_again;
    QPushButton* m_changes;
    QPushButton* m_create;
    QLabel* m_reason;
};

} // namespace tidemark::ui
