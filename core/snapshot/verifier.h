// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/plan.h"
#include "repository/catalog.h"
#include "repository/repository.h"
#include "snapshot/snapshotconfig.h"

namespace tidemark {

/// Reads what snapshots need and says exactly what cannot be believed. A segment that several snapshots share is read
/// once. REQUIRES: the repository's shared lock is held. Borrows the repository. One thread at a time.
class Verifier {
public:
    Verifier(const Repository& repository, const SnapshotConfig& config)
        : m_repository(repository)
        , m_catalog(repository)
        , m_config(config)
    {
    }
    /// NotFound for an id that does not exist. Damage is a result.
    Result<VerifyReport> verify(const VerifyRequest& request, const JobContext& context) const;

private:
    struct Work;
    Result<void> readManifests(const VerifyRequest& request, Work& work) const;
    Result<void> checkSegments(const VerifyRequest& request, Work& work, const JobContext& context) const;
    Result<DamagedSnapshot> judge(const Manifest& manifest, const Work& work, bool quick,
                                  const JobContext& context) const;

    const Repository& m_repository;
    Catalog m_catalog;
    SnapshotConfig m_config;
};

} // namespace tidemark
