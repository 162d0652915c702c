// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "repository/repository.h"
#include "snapshot/snapshotmanager.h"
#include "storage/openstorage.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace tidemark::ui {

using StorageFactory =
    std::function<Result<std::unique_ptr<VectorStorage>>(const std::string& uri, const OpenStorageOptions& options)>;

/// What a worker needs to reach a connection's repository and storage. Plain data, copied into every job; what the
/// environment borrows outlives all jobs. Holds nothing open: every operation opens what it needs, so a repository or a
/// storage that vanished and came back is simply there again. Any thread.
struct Engine {
    RepositoryEnvironment environment;
    StorageFactory openStorage;
    std::string repository; ///< Directory.
    std::string storageUri; ///< Empty: there is none.
    bool readOnly = false;  ///< Enforced in core by StorageOpener.
    /// Of the connection's storage; nothing else gets it. Not shown, not stored.
    std::optional<std::string> secret = std::nullopt;

    Result<std::unique_ptr<SnapshotManager>> manager() const; ///< NotFound where there is no repository.
    Result<std::unique_ptr<SnapshotManager>> managerOrNew() const;
    /// The connection's storage; a missing SQLite file is NotFound. A stop of the context ends every wait for a server
    /// that does not answer, for as long as the storage is used.
    Result<std::unique_ptr<VectorStorage>> storage(const JobContext& context) const;
    /// A restore's target, which may be missing yet; stopped like storage().
    Result<std::unique_ptr<VectorStorage>> storageOrNew(const std::string& uri, const JobContext& context) const;
};

} // namespace tidemark::ui
