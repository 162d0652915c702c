// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/manifest.h"
#include "repository/repository.h"

#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// A file that should describe a snapshot and cannot be read. It blocks garbage collection and nothing else.
struct UnreadableSnapshot {
    std::string name; ///< The file's name without its ending; hostile.
    Error error;
};

struct Listing {
    std::vector<SnapshotMetadata> snapshots; ///< Newest first, annotations applied.
    std::vector<UnreadableSnapshot> unreadable;
};

struct TrashedSnapshot {
    std::string id;
    std::int64_t deletedAtMs = 0;
    std::string fileName; ///< In trash/.
    /// With its annotation applied; only from describeTrash(), and absent if the manifest cannot be read.
    std::optional<SnapshotMetadata> metadata;
};

/// Reads and commits manifests, and moves them to the trash and back. Stateless: every call looks at the directory.
/// Any thread, any number of processes.
class Catalog {
public:
    explicit Catalog(const Repository& repository) : m_repository(repository) {}

    /// First lines and annotations only. Reads with up to `threads` threads.
    Result<Listing> list(unsigned threads) const;
    /// NotFound for an id that is unknown or malformed. Annotation applied.
    Result<Manifest> read(const std::string& id) const;
    Result<bool> exists(const std::string& id) const;

    /// An id and sequence number that nobody has: one more than the highest counter of all snapshots, trash included.
    struct NewId {
        std::string id;
        std::uint64_t sequence = 0;
    };
    Result<NewId> nextId(std::int64_t unixMillis) const;
    /// Lets nextId() know a sequence number that stands in no file name (an imported snapshot has its own id).
    Result<void> raiseSequence(std::uint64_t sequence) const;

    /// Commit point of every operation that makes a snapshot. REQUIRES: all its files are durable, segments/ is synced.
    /// AlreadyExists if the id is taken.
    Result<void> commit(const Manifest& manifest) const;

    /// Linked into the trash, then removed: at every moment at least one of the two names is durable.
    Result<void> moveToTrash(const std::string& id, std::int64_t unixMillis) const;
    Result<void> restoreFromTrash(const std::string& id) const;
    /// The names alone: no file is read.
    Result<std::vector<TrashedSnapshot>> trashed() const;
    /// The same with the metadata of each. Reads with up to `threads` threads.
    Result<std::vector<TrashedSnapshot>> describeTrash(unsigned threads) const;
    /// The manifest of a trashed snapshot.
    Result<Manifest> readTrashed(const TrashedSnapshot& trashed) const;

private:
    Result<Manifest> readFile(const std::string& path, const std::string& id) const;
    Result<SnapshotMetadata> readHead(const std::string& path, const std::string& id) const;

    const Repository& m_repository;
};

} // namespace tidemark
