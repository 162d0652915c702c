// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>

namespace tidemark::ui {

/// What the engine said about the namespaces and files of a snapshot, as far as it is known.
struct DetailsState {
    std::shared_ptr<const SnapshotDetails> details; ///< Null until it was read.
    std::optional<Error> error;                     ///< Why it could not be read.
    bool loading = false;
};

/// A page about one snapshot. Shows what the workspace knows at once, and the rest when it is there. UI thread only.
/// Borrows the workspace, which must outlive it.
class DetailsTab : public QWidget {
    Q_OBJECT
public:
    DetailsTab(Workspace& workspace, const QString& objectName, const QString& accessibleName, QWidget* parent);

    /// Another snapshot, or the same one after the repository was read again. Details that belong to another snapshot
    /// are gone by then.
    void setSnapshot(const SnapshotMetadata& snapshot);
    void setDetails(const DetailsState& state);
    /// Something else changed that it may show: jobs, locks.
    void refreshTab();

    const std::string& snapshotId() const { return m_snapshot.id; }

signals:
    void selectRequested(const std::vector<std::string>& ids);
    void filterRequested(const QString& filter);
    void verifyRequested(const std::vector<std::string>& ids, bool quick);
    void showJobRequested(tidemark::ui::JobId id);

protected:
    void changeEvent(QEvent* event) override;
    /// `another`: not the snapshot of before.
    virtual void showSnapshot(bool another) = 0;
    virtual void showDetails() {}
    virtual void showEnvironment() {}

    Workspace& workspace() const { return m_workspace; }
    const SnapshotMetadata& snapshot() const { return m_snapshot; }
    const DetailsState& details() const { return m_details; }
    /// "Reading…", or why the details cannot be read; empty if they are there.
    QString detailsMessage() const;

private:
    Workspace& m_workspace;
    SnapshotMetadata m_snapshot;
    DetailsState m_details;
};

} // namespace tidemark::ui
