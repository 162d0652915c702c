// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace tidemark::ui {

/// What several snapshots have in common and amount to. UI thread only. Borrows the workspace.
class SeveralPage final : public QWidget {
    Q_OBJECT
public:
    SeveralPage(Workspace& workspace, QWidget* parent);

    /// Where the keyboard begins.
    QWidget* firstControl() const;
    /// `withCurrentState`: the row of the current state is selected too.
    void show(const std::vector<std::string>& ids, bool withCurrentState);

signals:
    void compareRequested(const std::string& first, const std::optional<std::string>& second);

private:
    QLabel* addFact(QFormLayout* form, const QString& name, const QString& title);

    Workspace& m_workspace;
    std::vector<std::string> m_ids; ///< Those that exist, newest first.
    bool m_withCurrentState = false;
    QLabel* m_title;
    QLabel* m_gone;
    QLabel* m_range;
    QLabel* m_added;
    QLabel* m_content;
    QLabel* m_vectors;
    QLabel* m_pinned;
    QLabel* m_tags;
    QLabel* m_health;
    QPushButton* m_compare;
};

} // namespace tidemark::ui
