// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "repository/catalog.h"
#include "repository/repository.h"
#include "snapshot/snapshotconfig.h"
#include "storage/vectorstorage.h"

#include <optional>
#include <string>

namespace tidemark {

class RestorePlanner;
struct NamespaceWork;

/// Makes a storage equal to a snapshot, or plans it. REQUIRES: the repository's shared lock is held. Borrows the
/// repository. One thread at a time.
///
/// A restore opens its writer first and keeps it to the end, so that what is planned, saved in the safety snapshot and
/// overwritten is one and the same state. One scan serves the plan and the safety snapshot. Before the writer's commit,
/// everything that was written is read back and must have, with the rows that stayed, the digest of the snapshot.
/// Commit point: StorageWriter::commit(). Before it a failure or a stop leaves the storage as it was, and a safety
/// snapshot that was already taken goes to the trash. A storage without transactions is changed under a note in the
/// repository's journal (restorejournal.h), which stays if the commit does not end.
class Restorer {
public:
    Restorer(const Repository& repository, const SnapshotConfig& config)
        : m_repository(repository)
        , m_catalog(repository)
        , m_config(config)
    {
    }

    Result<RestorePlan> plan(const std::string& id, VectorStorage& storage, const RestoreRequest& request,
                             const JobContext& context) const;
    /// `baseId`: what the storage descends from, if known; the parent of the safety snapshot.
    Result<RestoreResult> restore(const std::string& id, VectorStorage& storage, const RestoreRequest& request,
                                  const std::optional<std::string>& baseId, const JobContext& context) const;

private:
    struct Run;
    static Result<std::unique_ptr<StorageWriter>> openWriter(Run& run);
    Result<RestoreResult> write(Run& run, const std::optional<std::string>& baseId) const;
    Result<void> commit(Run& run, const RestorePlan& plan, RestoreResult& result) const;
    void forgetCovered(const std::string& storageIdentity, const RestorePlan& plan, const RestoreRequest& request,
                       RestoreResult& result) const;
    Result<std::optional<std::string>> scanTarget(Run& run, StorageReader& reader,
                                                  const std::optional<std::string>& baseId) const;
    Result<std::string> takeSafetySnapshot(Run& run, StorageReader& reader,
                                           const std::optional<std::string>& baseId) const;
    Result<void> scanForPlan(RestorePlanner& planner, StorageReader& reader, const Manifest& manifest,
                             const JobContext& context) const;

    const Repository& m_repository;
    Catalog m_catalog;
    SnapshotConfig m_config;
};

} // namespace tidemark
