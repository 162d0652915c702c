// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "repository/manifest.h"
#include "repository/repository.h"
#include "snapshot/snapshotconfig.h"
#include "storage/vectorstorage.h"

namespace tidemark {

/// Compares two snapshots, or a snapshot and a storage. Two snapshots cost their id and hash columns and the frames of
/// the rows that changed; a storage costs one scan. Memory: an index a side, and 24 bytes a changed row. REQUIRES: the
/// repository's shared lock is held. Borrows the repository. Any thread.
class Differ {
public:
    Differ(const Repository& repository, const SnapshotConfig& config) : m_repository(repository), m_config(config) {}

    Result<DiffResult> snapshots(const Manifest& first, const Manifest& second, const DiffRequest& request,
                                 const JobContext& context) const;
    /// A storage that does not exist (NotFound) is an error here, unlike for a restore.
    Result<DiffResult> storage(const Manifest& first, VectorStorage& second, const DiffRequest& request,
                               const JobContext& context) const;

private:
    const Repository& m_repository;
    SnapshotConfig m_config;
};

} // namespace tidemark
