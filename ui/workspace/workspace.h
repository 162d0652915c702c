// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshot/retention.h"
#include "ui/connections/profile.h"
#include "ui/jobs/job.h"
#include "ui/jobs/latesttask.h"
#include "ui/workspace/currentstate.h"
#include "ui/workspace/engine.h"
#include "ui/workspace/jobwords.h"
#include "ui/workspace/notice.h"
#include "ui/workspace/restoreverify.h"
#include "ui/workspace/services.h"
#include "ui/workspace/snapshothealth.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tidemark::ui {

/// The open connection: what is known of its repository and its storage, and every action on them, each as a job. All
/// views of a window share one. Never blocks: reading is a question on a worker, and the last answer stays while a
/// newer one is fetched or cannot be had. UI thread only. Borrows the services, which must outlive it.
class Workspace final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Loading,      ///< Nothing was read yet.
        Ready,        ///< listing() is what the repository holds.
        NoRepository, ///< There is none yet; the first create makes it. listing() is empty.
        Failed,       ///< It could not be read: error(). listing() is the last good one, or null.
    };

    Workspace(const Services& services, const Profile& profile, QObject* parent = nullptr);
    ~Workspace() override;

    const Services& services() const { return m_services; }
    const Profile& profile() const { return m_profile; }
    EnvironmentBadge badge() const { return badgeOf(m_profile); }
    Friction friction() const { return frictionOf(m_profile.environment); }
    /// For questions of the views (LatestTask): a copy for a worker.
    Engine engine() const;
    /// Locks or unlocks the connection for this window.
    void setReadOnly(bool readOnly);

    State state() const { return m_state; }
    const std::optional<Error>& error() const { return m_error; }
    /// May be large: whoever keeps it lets go of it by retire() in ui/jobs/retire.h.
    std::shared_ptr<const Listing> listing() const { return m_listing; }
    std::int64_t loadedAt() const { return m_loadedAt; }       ///< Unix seconds of the last good listing.
    const SnapshotMetadata* find(const std::string& id) const; ///< Null if the listing does not have it.
    const CurrentState& currentState() const { return m_currentState; }
    /// Of the current listing: not to be kept beyond listingChanged().
    const HealthMap& health() const { return m_index->health; }
    const DamageRecord& damage() const { return m_damage; }
    /// Of this repository, the newest first: what broke off in a storage without transactions.
    const std::vector<InterruptedRestore>& interruptedRestores() const { return m_interrupted; }
    /// Why there may be more of them than that.
    const std::optional<Error>& interruptedError() const { return m_interruptedError; }

    /// Reads the repository again; compares the storage with its base if the base changed or `compare` is set.
    void refresh(bool compare = false);

    // Each of these starts a job. REQUIRES: whatever the action's dialog or page asks was asked.
    /// `verifyAfterwards`: another job follows, which reads every byte of the new snapshot again.
    JobId create(const CreateRequest& request, bool verifyAfterwards = false);
    /// Into the connection's storage, or into another one.
    JobId restore(const std::string& id, const RestoreRequest& request, const std::string& storageUri,
                  RestoreVerify verifyFirst = RestoreVerify::No);
    JobId verify(const VerifyRequest& request);
    /// Undoable through undoStack().
    void annotate(const std::vector<std::pair<std::string, AnnotationEdit>>& edits, const QString& text);
    JobId remove(const std::vector<std::string>& ids);
    JobId undelete(const std::vector<std::string>& ids);
    JobId runRetention(const RetentionPolicy& policy, const RetentionPlan& plan);
    JobId exportBundle(const std::vector<std::string>& ids, const std::string& file);
    JobId importBundle(const std::string& file);
    JobId importDakera(const std::string& directory);
    JobId collect(const CollectRequest& request);
    /// Somebody has looked at the storage: it is no longer spoken of, and what it needed may be deleted.
    JobId forgetInterrupted(const InterruptedRestore& restore);

    /// What an action of this kind uses; for JobQueue::conflictReason().
    std::vector<ResourceUse> usesOf(JobKind kind, const std::vector<std::string>& ids = {}) const;
    /// Why an action of this kind cannot be started now (read-only, no storage, a conflicting job), a sentence; empty
    /// if it can.
    QString whyNot(JobKind kind, const std::vector<std::string>& ids = {}) const;

    QUndoStack& undoStack() { return m_undoStack; }

signals:
    void listingChanged(); ///< listing(), health(), state() or error() changed.
    void currentStateChanged();
    void profileChanged();                           ///< Locked or unlocked.
    void notice(const tidemark::ui::Notice& notice); ///< Something that a bar above the timeline should say.

private:
    /// What is made of a listing once, on the worker that reads it. Views into the listing.
    struct Index {
        std::unordered_map<std::string_view, std::size_t> positions;
        HealthMap health;
    };
    struct Loaded {
        std::shared_ptr<const Listing> listing;
        std::shared_ptr<const Index> index;
        std::vector<InterruptedRestore> interrupted;
        std::optional<Error> interruptedError;
    };
    using BaseId = std::optional<std::string>;
    JobDescription describe(JobKind kind, const QString& title, const std::vector<std::string>& ids) const;
    void readSecret();
    void compareWithBase();
    void takeOver();
    void takeListing(const Result<Loaded>& loaded);
    /// Whether the storage is to be compared with it.
    bool takeBase(const Result<BaseId>& base);
    static std::shared_ptr<const Index> indexOf(const Listing& listing,
                                                const std::map<std::string, DamageRecord::Damage>& damage);
    void setListing(std::shared_ptr<const Listing> listing, std::shared_ptr<const Index> index);
    /// What a job found out beside its own work; written on its worker, read when it is over.
    struct FoundOut {
        std::optional<VerifyReport> damage;            ///< Of snapshots.
        std::optional<InterruptedRestore> interrupted; ///< What a failed restore left behind.
    };
    using Found = std::shared_ptr<FoundOut>;
    /// A job whose failure becomes a notice, and after which the listing is read again if it writes. Damage in one of
    /// the snapshots that it `reads` is looked at by the same job, and remembered.
    template <typename T>
    JobId startJob(const JobDescription& description, std::function<Result<T>(const JobContext&)> work,
                   std::function<JobReport(const T&)> report, std::function<void(const T&, JobId)> succeeded,
                   const std::vector<std::string>& reads = {}, const Found& found = {});
    void remember(const VerifyReport& report);
    JobId startImport(const JobDescription& description, std::function<Result<ImportResult>(const JobContext&)> work);
    void startAnnotate(const std::vector<std::pair<std::string, AnnotationEdit>>& edits, const QString& text);
    friend class AnnotateCommand;

    Services m_services;
    Profile m_profile;
    std::optional<std::string> m_secret; ///< The storage's password; kept nowhere else by the workspace.
    bool m_secretIsComing = false;
    std::optional<bool> m_refreshLater; ///< refresh() was called meanwhile, and what with.
    State m_state = State::Loading;
    std::optional<Error> m_error;
    std::shared_ptr<const Listing> m_listing;
    std::shared_ptr<const Index> m_index; ///< Of m_listing; never null.
    std::vector<InterruptedRestore> m_interrupted;
    std::optional<Error> m_interruptedError;
    std::int64_t m_loadedAt = 0;
    CurrentState m_currentState;
    DamageRecord m_damage;
    QUndoStack m_undoStack;
    LatestTask<Loaded> m_load;
    LatestTask<BaseId> m_findBase;
    std::optional<Result<Loaded>> m_newListing; ///< Answers that were not taken over yet.
    std::optional<Result<BaseId>> m_newBase;
    bool m_compareWanted = false; ///< By a refresh() whose base is not known yet.
    LatestTask<DiffResult> m_compare;
};

} // namespace tidemark::ui
