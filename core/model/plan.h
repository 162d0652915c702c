// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "model/namespaceinfo.h"
#include "model/snapshotmetadata.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

// What the facade takes and gives: plain data, no behaviour. Names and descriptions are hostile byte strings.

struct CreateRequest {
    enum class Type { Automatic, Full, Incremental };
    Type type = Type::Automatic; ///< Automatic: incremental if the storage has a base in this repository, else full.
    std::optional<std::string> parentId; ///< Compare with this one rather than with the base; implies Incremental.
    std::vector<std::string> namespaces; ///< Empty: the whole storage. An unknown name is NotFound.
    std::string description;
    std::vector<std::string> tags;
    bool pin = false;
};

/// Counts of a comparison. A changed vector may differ in its values, in its metadata (TTL, expiry and other columns
/// count as metadata), or in both; so the two parts may add up to more than `changed`.
struct ChangeCounts {
    std::uint64_t added = 0;
    std::uint64_t changed = 0;
    std::uint64_t removed = 0;
    std::uint64_t unchanged = 0;
    friend bool operator==(const ChangeCounts&, const ChangeCounts&) = default;
};

struct CreateResult {
    SnapshotMetadata metadata;
    std::vector<SkippedObject> skipped; ///< What the storage holds besides namespaces.
    std::vector<std::string> warnings;  ///< For the log: irregular rows, bases that could not be written, …
};

struct NamespaceSummary {
    NamespaceInfo info;
    ContentTraits traits;
    std::uint64_t rows = 0;
    std::uint64_t logicalBytes = 0;
    std::uint64_t added = 0;
    std::uint64_t changed = 0;
    std::uint64_t removed = 0;
    std::uint64_t segments = 0;
    std::uint64_t segmentRows = 0; ///< Masked ones included: what a restore has to read.
};

struct SnapshotDetails {
    SnapshotMetadata metadata;
    bool withMetadata = true;
    std::vector<NamespaceSummary> namespaces;
    std::uint64_t files = 0;
    std::uint64_t fileBytes = 0;       ///< Of all files that it needs, shared ones included.
    std::vector<std::string> children; ///< Ids of the snapshots whose parent it is.
};

struct RestoreRequest {
    enum class Mode {
        Exact, ///< The chosen namespaces become equal to the snapshot.
        Merge, ///< Vectors are added and overwritten, nothing is removed.
    };
    struct Namespace {
        std::string name;
        std::string target; ///< The same as name, or what it is to be called in the storage.
    };
    Mode mode = Mode::Exact;
    std::vector<Namespace> namespaces; ///< Empty: the whole snapshot.
    bool safetySnapshot = true;
    bool acceptLoss = false; ///< Write although the plan lists losses.
};

enum class NamespaceAction {
    Keep,     ///< Equal already.
    Create,   ///< Missing in the storage.
    Update,   ///< Rows are added, changed and removed.
    Recreate, ///< Its definition differs: dropped and created again with all rows.
    Drop,     ///< Not in the snapshot of a whole storage.
};
std::string_view name(NamespaceAction action); ///< "keep", "create", …

/// Something of the snapshot that the target's engine cannot hold, and what is done about it.
struct Loss {
    std::string text;       ///< "ids that are integers become text"
    std::uint64_t rows = 0; ///< How many vectors it concerns; 0: the namespace itself.
    friend bool operator==(const Loss&, const Loss&) = default;
};

struct NamespacePlan {
    std::string source; ///< Name in the snapshot; empty for Drop.
    std::string target; ///< Name in the storage.
    NamespaceAction action = NamespaceAction::Keep;
    ChangeCounts counts; ///< Of vectors, as seen from the storage.
    std::uint64_t rowsAfter = 0;
    std::vector<std::string> conflicts; ///< Why it cannot be done; a plan with one is refused.
    std::vector<std::string> notes;     ///< What to know before it is done.
    std::vector<Loss> losses;           ///< Refused with one, unless RestoreRequest::acceptLoss.
};

struct RestorePlan {
    std::string snapshotId;
    std::string storage;
    RestoreRequest::Mode mode = RestoreRequest::Mode::Exact;
    std::vector<NamespacePlan> namespaces; ///< Sorted by target.
    ChangeCounts total;
    std::uint64_t bytesToWrite = 0; ///< Content of the rows to write, for a space estimate.
    bool safetySnapshot = true;     ///< One will be taken (there is something to lose).
    bool feasible = true;           ///< No conflicts.
    bool lossy = false;             ///< Some namespace has losses.
};

struct RestoreResult {
    std::string snapshotId;
    std::uint64_t namespacesRestored = 0;
    std::uint64_t vectorsRestored = 0; ///< Vectors of the restored namespaces after it, from the snapshot.
    ChangeCounts counts;
    std::optional<std::string> safetySnapshotId;
    std::vector<NamespacePlan> namespaces;
    std::vector<std::string> warnings;
    std::uint64_t durationMs = 0;
};

/// A restore into a storage without transactions that began to change it and is not known to have ended: what it was
/// to change is partly old and partly new. Restoring `snapshotId` with `request` again completes it; restoring the
/// safety snapshot undoes it. Either takes it from the list, as does every other restore of what it was to change.
struct InterruptedRestore {
    std::string id;             ///< Of the note about it; 32 hexadecimal digits.
    std::int64_t startedAt = 0; ///< Unix seconds.
    std::string snapshotId;
    std::optional<std::string> safetySnapshotId; ///< None: there was nothing to lose, or it was not wanted.
    std::string storage;                         ///< Its URI, without a password.
    std::string storageIdentity;
    RestoreRequest request;
    std::vector<std::string> touched; ///< Namespaces of the storage that it was to change; sorted.
    bool isRunning = false;           ///< Some process is still at it: it is not interrupted yet.
};

struct DiffRequest {
    std::vector<std::string> namespaces; ///< Empty: all of both sides.
    bool ids = false;                    ///< Collect ids, at most `idLimit` a namespace and kind.
    std::uint64_t idLimit = 10'000'000;
};

struct DiffId {
    std::string id;
    std::uint8_t type = 0; ///< IdType
};

struct NamespaceDiff {
    std::string name;
    bool inFirst = true;
    bool inSecond = true;
    bool definitionChanged = false; ///< Dimension, metric or engine configuration differ.
    ChangeCounts counts;            ///< From the first to the second.
    std::uint64_t rounded = 0;      ///< Of the unchanged: differ in the last bits, because the engine rounds.
    std::uint64_t changedValues = 0;
    std::uint64_t changedMetadata = 0;
    std::vector<DiffId> added; ///< Sorted by bytes; empty unless asked for.
    std::vector<DiffId> changed;
    std::vector<DiffId> removed;
};

struct DiffResult {
    std::string first;                     ///< Snapshot id.
    std::string second;                    ///< Snapshot id or storage URI.
    std::vector<NamespaceDiff> namespaces; ///< Sorted by name.
    ChangeCounts total;
    std::uint64_t changedValues = 0;
    std::uint64_t changedMetadata = 0;
};

struct VerifyRequest {
    std::vector<std::string> ids; ///< Empty: all.
    bool quick = false;           ///< Manifests, sizes, footers; not the frames.
};

struct DamagedNamespace {
    std::string name;
    std::uint64_t rows = 0;         ///< How many vectors cannot be believed.
    std::vector<DiffId> ids;        ///< Those of them whose ids are readable, at most 10,000.
    std::vector<std::string> files; ///< Paths below the repository.
};

struct DamagedSnapshot {
    std::string id; ///< Or the name of a manifest that cannot be read.
    std::string detail;
    bool manifestDamaged = false; ///< Nothing of it can be believed.
    std::vector<DamagedNamespace> namespaces;
};

struct VerifyReport {
    std::uint64_t snapshotsChecked = 0;
    std::uint64_t segmentsChecked = 0;
    std::uint64_t vectorsChecked = 0; ///< Rows of segments, each once however many snapshots share it.
    std::uint64_t bytesChecked = 0;
    bool quick = false;
    std::vector<DamagedSnapshot> damaged; ///< Empty: all is well.
    std::vector<std::string> intact;      ///< Ids.
};

struct CollectRequest {
    bool emptyTrash = false; ///< Purge all of the trash now; deletions can no longer be undone.
};

struct CollectResult {
    std::uint64_t segmentsTrashed = 0;
    std::uint64_t filesPurged = 0;
    std::uint64_t snapshotsPurged = 0;
    std::uint64_t temporaryRemoved = 0;
    std::uint64_t bytesFreed = 0;
    std::uint64_t bytesInTrash = 0;
};

struct AnnotationEdit {
    std::optional<std::string> description;
    std::optional<std::vector<std::string>> tags;
    std::optional<bool> pinned;
};

struct ExportResult {
    std::vector<std::string> ids;
    std::uint64_t bytes = 0;
};

struct ImportedSnapshot {
    std::string id;           ///< In this repository.
    std::string originalId;   ///< Differs if that id was taken.
    bool alreadyHere = false; ///< The very same snapshot exists: nothing was done.
};

struct ImportResult {
    std::vector<ImportedSnapshot> snapshots;
    std::vector<std::string> notes; ///< NaNs read from null, missing parents, repaired cycles, …
};

} // namespace tidemark
