// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "repository/catalog.h"
#include "repository/repository.h"
#include "snapshot/namespacecreator.h"
#include "snapshot/snapshotconfig.h"
#include "storage/vectorstorage.h"

#include <optional>
#include <string>

namespace tidemark {

/// What an imported snapshot brings along.
struct ImportedIdentity {
    std::string id;             ///< Used if it is well-formed and free; else the snapshot gets a new one.
    std::int64_t createdAt = 0; ///< Unix seconds.
};

/// What is taken, from where, and how it is to be recorded.
struct CreateJob {
    StorageReader& reader;        ///< The view that becomes the snapshot.
    const VectorStorage& storage; ///< Its name and capabilities.
    const CreateRequest& request;
    const SnapshotConfig& config;
    bool safety = false;                            ///< Taken by a restore.
    std::vector<std::string> absentNamespaces = {}; ///< Manifest::absentNamespaces
    bool chosenOnly = false; ///< No namespaces in the request means none, and not the whole storage.
    /// Sees every batch before it is compared with the parent: what else has to be known of the same view is found in
    /// the same scan. May be empty.
    NamespaceObserver observer = {};
    /// Called before the view is read once more, because the first parent was damaged. May be empty.
    std::function<void()> restarted = {};
    /// Namespaces of the parent that the reader does not have are taken over as they are, instead of being dropped.
    bool keepOthers = false;
    std::optional<ImportedIdentity> identity = {}; ///< Of an imported snapshot.
};

/// Takes a snapshot. REQUIRES: the repository's shared lock is held. Borrows the repository. One thread at a time.
///
/// Order of writes: segments and masks written and synced, segments/ synced, proof, manifest published. Commit point:
/// Catalog::commit(). Before it a failure or a stop removes all new files; if the commit itself fails with consequence
/// Unknown, they stay.
class Creator {
public:
    explicit Creator(const Repository& repository) : m_repository(repository), m_catalog(repository) {}

    /// `baseId` is what the storage descends from, if known: the parent of an automatic incremental snapshot.
    Result<CreateResult> create(const CreateJob& job, const std::optional<std::string>& baseId,
                                const JobContext& context) const;

private:
    struct Draft;
    Result<std::optional<Manifest>> chooseParent(const CreateJob& job, const std::optional<std::string>& baseId,
                                                 std::vector<std::string>& warnings) const;
    Result<CreateResult> createFrom(const CreateJob& job, const Manifest* parent, std::vector<std::string> warnings,
                                    const JobContext& context) const;
    Result<void> commit(Draft& draft, const CreateJob& job) const;
    Result<void> publish(Draft& draft) const;

    const Repository& m_repository;
    Catalog m_catalog;
};

} // namespace tidemark
