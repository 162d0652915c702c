// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/latesttask.h"
#include "ui/jobs/progressvalue.h"
#include "ui/restore/restorechoice.h"
#include "ui/restore/restoresummary.h"
#include "ui/workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>

namespace tidemark::ui {

/// What the pages of one restore wizard share: the snapshot, the choice made so far, and the questions asked of the
/// engine for it. Writes nothing; only start() makes a job. UI thread only. Borrows the workspace, which must outlive
/// it.
class RestoreSession final : public QObject {
    Q_OBJECT
public:
    /// What a restore would do, as of the moment when it was asked.
    struct Preview {
        RestorePlan plan;
        std::optional<std::uint64_t> storageFree;    ///< Bytes where the storage is, if that is a file.
        std::optional<std::uint64_t> repositoryFree; ///< Bytes where the repository is.
    };
    enum class State { None, Running, Ready, Failed };

    /// `storageUri`: another storage that it goes into to begin with; empty: the usual choice. `wanted`: what is chosen
    /// to begin with, in the storage itself.
    RestoreSession(Workspace& workspace, const std::string& snapshotId, const std::string& storageUri,
                   const std::optional<RestoreRequest>& wanted, QObject* parent);

    Workspace& workspace() const { return m_workspace; }
    const std::string& snapshotId() const { return m_snapshotId; }
    QString title() const;  ///< The snapshot's; fit to be shown.
    QString target() const; ///< Where it goes: the connection's name or the other storage's URI; fit to be shown.

    RestoreChoice choice;

    const std::shared_ptr<const SnapshotDetails>& details() const { return m_details; }
    const std::optional<Error>& detailsError() const { return m_detailsError; }
    void loadDetails();

    /// Asks what the choice would do; keeps the answer for the same request unless `again`.
    void preview(bool again = false);
    void stopPreview();
    State state() const { return m_state; }
    const Preview* current() const { return m_preview.get(); } ///< The last answer; null if there is none.
    const std::optional<Error>& previewError() const { return m_previewError; }
    int previewNumber() const { return m_previewNumber; } ///< Another one for each answer.
    /// The last answer does something else than the one before it, for the same request.
    bool previewDiffers() const { return m_differs; }
    Progress progress() const;
    bool safetyForced() const { return m_workspace.friction().safetyForced; }
    RestoreFacts facts() const; ///< REQUIRES: current().

    /// The ids that the choice would change; for Changes. REQUIRES: current().
    using IdsDone = std::function<void(const Result<DiffResult>&)>;
    void loadIds(std::uint64_t limit, IdsDone done);
    void stopIds() { m_ids.cancel(); }

    JobId start();

signals:
    void detailsChanged();
    void previewChanged();  ///< state(), current() or previewError().
    void progressChanged(); ///< Ten times a second while a preview runs.

private:
    void takeOver(const Result<Preview>& preview);
    std::string requestKey() const;

    Workspace& m_workspace;
    const std::string m_snapshotId;
    const std::vector<RestoreRequest::Namespace> m_wanted; ///< Namespaces to begin with; empty: all.
    std::shared_ptr<const SnapshotDetails> m_details;
    std::optional<Error> m_detailsError;
    State m_state = State::None;
    std::unique_ptr<Preview> m_preview;
    std::optional<Error> m_previewError;
    std::string m_previewKey; ///< Of what m_preview answers.
    std::string m_askedKey;
    bool m_differs = false;
    int m_previewNumber = 0;
    std::shared_ptr<ProgressValue> m_progress;
    QTimer m_poll;
    LatestTask<SnapshotDetails> m_load;
    LatestTask<Preview> m_plan;
    LatestTask<DiffResult> m_ids;
};

} // namespace tidemark::ui
