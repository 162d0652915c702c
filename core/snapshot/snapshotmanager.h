// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/plan.h"
#include "repository/catalog.h"
#include "repository/repository.h"
#include "snapshot/retention.h"
#include "snapshot/snapshotconfig.h"
#include "storage/vectorstorage.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tidemark {

/// The engine's facade: everything that the command line and the desktop application do. Every function blocks, may be
/// called from any thread and from several at once, takes plain data and gives plain data. It holds no lock between
/// calls, and every call looks at the repository afresh, so any number of processes may work on it.
///
/// Long operations take a JobContext. Each names its commit point; a stop before it leaves no trace.
class SnapshotManager {
public:
    enum class OpenMode { MustExist, CreateIfMissing };
    /// NotFound, NotARepository, Damaged, UnsupportedVersion as Repository::open().
    static Result<std::unique_ptr<SnapshotManager>> open(const RepositoryEnvironment& environment,
                                                         const std::string& directory, OpenMode mode,
                                                         const SnapshotConfig& config);
    ~SnapshotManager();

    const Repository& repository() const { return *m_repository; }
    const SnapshotConfig& config() const { return m_config; }

    /// Takes a snapshot of the storage. Commit point: the manifest's directory entry is durable.
    Result<CreateResult> create(VectorStorage& storage, const CreateRequest& request, const JobContext& context);

    Result<Listing> list() const;
    Result<SnapshotDetails> show(const std::string& id) const;
    /// The manifest's text as it is, for an expert's eyes; hostile.
    Result<std::string> rawManifest(const std::string& id) const;
    Result<bool> exists(const std::string& id) const;
    /// The snapshot that the storage descends from, if it is known and still exists.
    Result<std::optional<std::string>> base(const VectorStorage& storage) const;

    /// What restore() would do. Reads the storage and writes nothing.
    Result<RestorePlan> planRestore(const std::string& id, VectorStorage& storage, const RestoreRequest& request,
                                    const JobContext& context);
    /// Plans, verifies what it needs, takes a safety snapshot, writes the difference, re-reads and compares digests,
    /// commits. Commit point: the storage's own. Before it the storage is untouched (an engine without transactions
    /// says so in its capabilities). Conflict if the plan is not feasible.
    Result<RestoreResult> restore(const std::string& id, VectorStorage& storage, const RestoreRequest& request,
                                  const JobContext& context);

    /// Restores that may have left a storage partly changed, the newest first; running ones too.
    Result<std::vector<InterruptedRestore>> interruptedRestores() const;
    /// Takes one from that list, because somebody has looked at the storage. Busy while it is running.
    Result<void> forgetInterruptedRestore(const std::string& id);

    Result<DiffResult> diff(const std::string& first, const std::string& second, const DiffRequest& request,
                            const JobContext& context) const;
    Result<DiffResult> diff(const std::string& first, VectorStorage& second, const DiffRequest& request,
                            const JobContext& context) const;
    /// Single vectors of a snapshot, at most 1,000: see fetchRows() in rowfetch.h.
    Result<VectorBatch> rows(const std::string& snapshotId, const std::string& namespaceName,
                             const std::vector<DiffId>& ids, const JobContext& context) const;

    /// Reads files, changes none but annotations (the time of a full verification without damage). Damage is a result,
    /// not an error.
    Result<VerifyReport> verify(const VerifyRequest& request, const JobContext& context);

    /// To the trash. All ids are checked first: NotFound; Pinned, also for what an interrupted restore needs. Commit
    /// point: one directory entry an id.
    Result<void> remove(const std::vector<std::string>& ids);
    /// Back from the trash, within seven days of its deletion or until a collection purged it.
    Result<void> undelete(const std::string& id);
    Result<std::vector<TrashedSnapshot>> trashed() const;
    /// Frees space: moves unreferenced segments to the trash, purges what has been there for seven days, empties tmp/.
    /// Changes nothing if a single manifest cannot be read.
    Result<CollectResult> collect(const CollectRequest& request, const JobContext& context);

    Result<RetentionPlan> planRetention(const RetentionPolicy& policy) const;
    /// Removes exactly what the plan says; Conflict, removing nothing, if a snapshot that the plan knows or a new one
    /// changes a verdict meanwhile.
    Result<RetentionResult> runRetention(const RetentionPolicy& policy, const RetentionPlan& plan);

    Result<SnapshotMetadata> annotate(const std::string& id, const AnnotationEdit& edit);

    /// One portable file with everything the snapshots need. AlreadyExists if the file exists. Commit point: its entry.
    Result<ExportResult> exportBundle(const std::vector<std::string>& ids, const std::string& file,
                                      const JobContext& context) const;
    /// What a bundle holds, without importing it; every byte is checked.
    Result<std::vector<SnapshotMetadata>> inspectBundle(const std::string& file, const JobContext& context) const;
    /// Verifies the whole file, then adds its snapshots. Commit point: one manifest a snapshot, parents first.
    Result<ImportResult> importBundle(const std::string& file, const JobContext& context);
    /// The reference system's directory of .snap and .meta files.
    Result<ImportResult> importDakera(const std::string& directory, const JobContext& context);

private:
    SnapshotManager(std::unique_ptr<Repository> repository, const SnapshotConfig& config);
    Result<void> rememberBase(const VectorStorage& storage, const std::string& snapshotId) const;
    std::set<std::string> neededByInterrupted() const;
    bool mayBecomeBase(const VectorStorage& storage, const std::string& snapshotId) const;

    std::unique_ptr<Repository> m_repository;
    Catalog m_catalog;
    SnapshotConfig m_config;
};

} // namespace tidemark
