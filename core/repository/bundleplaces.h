// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/catalog.h"
#include "repository/manifest.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tidemark {

/// What a repository has under the ids of an import, and the ids and sequence numbers that are given to what comes in.
/// One thread at a time.
class BundlePlaces {
public:
    explicit BundlePlaces(const Repository& repository) : m_repository(repository), m_catalog(repository) {}

    /// Looks up the ids of the import.
    Result<void> load(const std::vector<std::string>& ids);

    struct Local {
        Manifest manifest;
        bool isDeleted = false;
    };
    /// Who of the snapshots here might be this one: the one with its id (from the trash at last), then those that were
    /// made in the same millisecond, as it may have come in before and got another id. Only what can be read.
    const std::vector<Local>& candidates(const std::string& id) const { return m_candidates.at(id); }

    /// Ids and sequence numbers in the order of the calls. The id stays, unless `isTaken`: by another snapshot.
    struct Place {
        std::string id;
        std::uint64_t sequence = 0;
    };
    Result<Place> next(const std::string& id);
    /// From now on the id is the imported snapshot's.
    void release(const std::string& id) { m_taken.erase(id); }
    /// The last one that next() gave out; 0 if none.
    std::uint64_t lastSequence() const { return m_lastSequence; }

private:
    const Repository& m_repository;
    Catalog m_catalog;
    std::map<std::string, std::vector<Local>> m_candidates;
    std::set<std::string> m_taken; ///< Here, readable or not.
    std::set<std::string> m_used;  ///< By the import itself.
    std::uint64_t m_lastSequence = 0;
};

/// True if both are the same snapshot, but for its id, what may change of one and the secret of its repository:
/// `digests` are those of the second one's namespaces under the first one's secret.
bool isSameSnapshot(const Manifest& first, const Manifest& second, const std::vector<Hash128>& digests);
/// Whether a look at the digests is worth it.
bool looksLikeSameSnapshot(const Manifest& first, const Manifest& second);

} // namespace tidemark
