// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace/workspace.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace tidemark::ui {

/// What a window's actions do with snapshots: opens the dialog or wizard that the action needs, or starts the job where
/// none is needed. Borrows the workspace and the window that its dialogs belong to; lives and dies with the workspace.
/// UI thread only.
class SnapshotActions final : public QObject {
    Q_OBJECT
public:
    SnapshotActions(Workspace& workspace, QWidget& window);
    /// Closes its dialogs: they work on the workspace.
    ~SnapshotActions() override;

    void create(const CreateRequest& initial, bool verifyAfterwards = false);
    /// With the usual settings; asks only where the environment says so.
    void createNow();
    /// Opens the wizard, with what is wanted to begin with. Without a URI: the connection's storage.
    void restore(const std::string& id, const std::string& storageUri = {},
                 const std::optional<RestoreRequest>& wanted = {});
    /// The wizard for the safety snapshot: back into the place where it was taken.
    void undoRestore(const std::string& safetySnapshotId, const std::string& storageUri);
    void resumeRestore(const InterruptedRestore& restore);
    void forgetRestore(const InterruptedRestore& restore);
    void verify(const std::vector<std::string>& ids, bool quick);
    void togglePin(const std::vector<std::string>& ids);
    void edit(const std::vector<std::string>& ids);
    void exportBundle(const std::vector<std::string>& ids);
    void remove(const std::vector<std::string>& ids);
    void showTrash();
    void collect();
    void importBundle(const std::string& file);
    void importDakera();
    void inspectStorage(const std::string& uri);
    void copyIds(const std::vector<std::string>& ids);
    /// Offers a job of an earlier run again, with what its journal says of it.
    void rerun(const JobInfo& job);

signals:
    void compareRequested(const std::string& first, const std::optional<std::string>& second);
    void showInTimelineRequested(const std::vector<std::string>& ids);
    void connectRequested(const QString& uri);

private:
    template <typename Dialog>
    Dialog* open(Dialog* dialog);

    Workspace& m_workspace;
    QWidget& m_window;
    std::vector<QPointer<QWidget>> m_open;
};

} // namespace tidemark::ui
