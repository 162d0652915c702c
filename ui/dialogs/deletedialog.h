// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/deletionfacts.h"
#include "ui/dialogs/workspacedialog.h"

namespace tidemark::ui {

class CommandLine;
class FactsTable;

/// Deletes snapshots after it has said what that means for each: which go, what becomes free, which are skipped and
/// why, what of the history is lost, and until when they can be brought back. Looks again whenever the repository
/// changes. UI thread only.
class DeleteDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    /// Ids of snapshots, or names of unreadable ones.
    DeleteDialog(Workspace& workspace, const std::vector<std::string>& ids, QWidget* parent);

    const std::vector<std::string>& removed() const { return m_removed; } ///< Those that would go now.

signals:
    void showInTimelineRequested(const std::vector<std::string>& ids); ///< The dialog is closed.

protected:
    QString whyBlocked() const override;
    void listingChanged() override;
    JobId act() override;

private:
    struct Verdict {
        QString effect;
        bool goes = false;
    };
    Verdict verdictOf(const std::string& id) const;
    void read();
    void showFacts();
    void showFriction();
    QString space() const;
    QString losses(const DeletionEffects& effects) const;

    std::vector<std::string> m_ids;
    std::vector<std::string> m_removed;
    std::optional<DeletionFacts> m_facts;
    QString m_factsError;
    QString m_title; ///< Of the only one that goes.
    FactsTable* m_table;
    QLabel* m_space;
    QLabel* m_losses;
    QLabel* m_children;
    QLabel* m_undo;
    CommandLine* m_command;
    LatestTask<DeletionFacts> m_reading;
};

} // namespace tidemark::ui
