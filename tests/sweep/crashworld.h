// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "io/memoryfilesystem.h"
#include "snapshot/snapshotmanager.h"
#include "support/modelstorage.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tidemark::test {

/// Where a snapshot may be found; several are joined by `|`.
enum Place : unsigned { kListed = 1, kTrashed = 2, kGone = 4 };

/// What may change of a snapshot.
struct Label {
    std::string description;
    std::vector<std::string> tags;
    bool pinned = false;
    friend bool operator==(const Label&, const Label&) = default;
};

/// What is known of one acknowledged snapshot.
struct KnownSnapshot {
    Content content;
    Hash128 digest;
    unsigned places = kListed;
    std::vector<Label> labels; ///< It has one of these.
};

/// What a repository may look like, as its user knows it from acknowledgements. An operation that is under way widens
/// it; its acknowledgement narrows it again.
struct Ledger {
    std::map<std::string, KnownSnapshot> snapshots;
    /// What a snapshot that nobody acknowledged may hold: an operation was stopped behind its commit point.
    std::vector<Content> plausible;
    bool mayBeMissing = false; ///< The repository itself: its creation was not acknowledged.
    bool undoIsOver = false;   ///< Any collection may purge what is in the trash.
    /// Bundles that may exist, with what is in them; `bundleAcknowledged` ones must.
    std::map<std::string, std::vector<std::string>> bundles;
    std::vector<std::string> acknowledgedBundles;
};

constexpr const char* kCrashRepository = "/home/repo";
constexpr const char* kExportedBundle = "/exports/bundle";
constexpr const char* kBundleToImport = "/imports/bundle";

/// A repository in memory, a storage that changed since its last snapshot, and the ledger of both. One thread at a
/// time. Copies are cheap, and whatever happens in two copies with the same seed is the same to the byte.
class CrashWorld {
public:
    /// Snapshots s0 to s3 of which s1 is deleted and s2 labelled, a deletion older than the undo window, orphans of
    /// killed creations in segments/, trash/ and tmp/, a segment of several blocks, and a bundle to import. All of it
    /// is durable.
    static CrashWorld withHistory();
    /// No repository; the directory that is to hold it is missing as well.
    static CrashWorld empty();
    /// `seed` decides what names files get from now on.
    CrashWorld copy(std::uint64_t seed) const;

    std::unique_ptr<SnapshotManager> open(FileSystem& on, SnapshotManager::OpenMode mode);
    /// Notes what a snapshot that exists holds and how it is labelled.
    void know(const SnapshotMetadata& metadata, const Content& content);

    std::unique_ptr<MemoryFileSystem> files;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<SeededRandom> names;
    std::unique_ptr<MemoryStorage> storage;
    std::vector<std::string> ids;              ///< s0 to s3.
    std::map<std::string, Content> importable; ///< What the bundle holds, by the ids there.
    Ledger ledger;
    /// What holds if an operation changes nothing; set by those that prepare something first.
    std::optional<Ledger> prepared;

private:
    CrashWorld();
    void fillImports();
    void leaveOrphans(bool inTrash);
};

Label labelOf(const SnapshotMetadata& metadata);

/// Makes `to`, which is empty, hold what `from` holds.
void copyStorage(VectorStorage& from, VectorStorage& to);

} // namespace tidemark::test
