// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "repository/manifest.h"
#include "repository/repository.h"
#include "snapshot/namespacescan.h"
#include "snapshot/rowadapter.h"
#include "storage/vectorstorage.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// Ids to remove, as a batch carries them.
struct IdList {
    BytesColumn ids;
    std::vector<std::uint8_t> types; ///< Empty: all Text.
    void append(const VectorBatch& batch, std::size_t row);
};

/// One namespace of a restore: what was planned, and what is known of its rows.
struct NamespaceWork {
    NamespacePlan plan;
    const ManifestNamespace* source = nullptr; ///< Null for Drop.
    NamespaceInfo targetInfo;                  ///< What it is to be: the snapshot's, under the target's name.
    std::unique_ptr<RowAdapter> adapter;       ///< Null if the target holds the snapshot's rows as they are.
    std::uint64_t rows = 0;                    ///< Of the source, as the target is to hold them.
    Hash128 digest;                            ///< Of these rows.
    bool exists = false;
    std::vector<std::string> unchangeable; ///< Why it cannot be written or dropped; of no matter if it is kept.
    bool rounds = false;                   ///< The target gives values back with rounded last bits (rounding.h).
    std::unique_ptr<RowIndex> index;       ///< Of the source; null for Drop.
    std::unique_ptr<RowComparer> comparer; ///< The target's rows; null unless it exists.
    std::mutex mutex;                      ///< Guards the following, which the scanning threads fill.
    IdList notInSource;                    ///< The target's ids that the snapshot does not have.
    IdList changed;                        ///< Ids whose rows differ.
    Hash128 keptDigest;                    ///< Sum of the row hashes that stay as they are.
    std::vector<std::uint32_t> hints;      ///< The scanning threads' cursors.
};

/// Works out what a restore has to do. First prepare(): everything that needs no scan. Then every batch of the target's
/// namespaces is shown to observe(), by a scan of its own or by the safety snapshot's. Then finish(). Borrows all of
/// it.
class RestorePlanner {
public:
    RestorePlanner(const Repository& repository, const Manifest& manifest, const VectorStorage& storage,
                   const RestoreRequest& request, unsigned threads);

    /// NotFound for a namespace that the snapshot lacks, InvalidArgument for two with one target. `reader` may be null:
    /// the storage does not exist yet.
    Result<void> prepare(const StorageReader* reader, const JobContext& context);
    /// Names of the target's namespaces whose batches observe() has to see.
    std::vector<std::string> namespacesToScan() const;
    /// Any thread.
    Result<void> observe(const std::string& target, const VectorBatch& batch, const RowHashes& hashes, unsigned thread);
    /// All batches will be observed again, from the first one on.
    void forgetObserved();
    /// After all batches were observed: takes rows that differ by rounding only for equal. `reader` is of the target.
    Result<void> keepRounded(StorageReader& reader, const JobContext& context);
    RestorePlan finish();

    const std::vector<std::unique_ptr<NamespaceWork>>& work() const { return m_work; }
    /// Targets that do not exist before the restore.
    std::vector<std::string> absentTargets() const;
    /// True if the whole snapshot is restored, under its own names.
    bool isWhole() const { return m_request.namespaces.empty(); }
    RestorePlan draft() const;

private:
    Result<void> addSource(const RestoreRequest::Namespace& wanted, const StorageReader* reader,
                           const JobContext& context);
    std::string targetName(const NamespaceInfo& source) const;
    /// What of the rows the target's engine cannot hold, and what they become.
    Result<void> adapt(NamespaceWork& work, const JobContext& context);
    void addDrops(const StorageReader& reader);

    const Repository& m_repository;
    const Manifest& m_manifest;
    const VectorStorage& m_storage;
    const RestoreRequest& m_request;
    const unsigned m_threads;
    std::vector<std::unique_ptr<NamespaceWork>> m_work; ///< Sorted by target.
};

} // namespace tidemark
