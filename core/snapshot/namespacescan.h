// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/progressmeter.h"
#include "model/rowhash.h"
#include "repository/rowindex.h"
#include "snapshot/rowbitmap.h"
#include "storage/vectorstorage.h"

#include <functional>
#include <span>

namespace tidemark {

/// How a row of a storage compares with the row of the same id in a snapshot.
enum class RowMatch : std::uint8_t {
    New,     ///< The snapshot has no such id.
    Same,    ///< Nothing differs.
    Changed, ///< Something differs.
};

/// Compares the rows of a scan with an index, from several threads at once, and remembers by index row what it saw.
/// Borrows the index.
class RowComparer {
public:
    explicit RowComparer(const RowIndex& index) : m_index(index), m_seen(index.rows()), m_kept(index.rows()) {}
    /// `hint` is the calling thread's own cursor, 0 at first. Conflict if an id of the index comes a second time.
    Result<void> compare(const VectorBatch& batch, const RowHashes& hashes, std::uint32_t& hint,
                         std::vector<RowMatch>& matches, std::vector<std::uint32_t>& indexRows);
    /// The same for one row; `at` becomes its row in the index, or kNone. Nothing if the id comes a second time.
    std::optional<RowMatch> compareOne(const Hash128& id, std::uint64_t rowHashLow, std::uint32_t& hint,
                                       std::uint32_t& at);
    const RowIndex& index() const { return m_index; }
    /// The row is the same after all (rounding.h).
    void keep(std::uint32_t row) { m_kept.set(row); }
    bool seen(std::uint32_t row) const { return m_seen.test(row); } ///< The storage has the id.
    bool kept(std::uint32_t row) const { return m_kept.test(row); } ///< The storage has the same row.

private:
    const RowIndex& m_index;
    RowBitmap m_seen;
    RowBitmap m_kept;
};

/// A batch as it comes from the storage, compared. The visitor may take the batch's content (swap it away).
struct ScannedBatch {
    VectorBatch& batch;
    const RowHashes& hashes;
    std::span<const RowMatch> matches;        ///< One a row; all New without an index.
    std::span<const std::uint32_t> indexRows; ///< Row of the index, RowIndex::kNone for New.
};

/// Called from several threads at once, with the number of the calling thread (0 … threads − 1).
using ScanVisitor = std::function<Result<void>(ScannedBatch&, unsigned thread)>;

struct ScanOptions {
    const HashSecret& secret;
    bool withMetadata = true; ///< Off: metadata is dropped before anything looks at it.
    unsigned threads = 1;
};

/// What a scan of one namespace found.
struct ScanResult {
    std::uint64_t rows = 0;
    std::uint64_t irregularRows = 0;
    std::uint64_t logicalBytes = 0;
    Hash128 digest;       ///< Sum of the row hashes as they were delivered.
    ContentTraits traits; ///< nonFinite only of rows that are not Same.
    std::uint64_t same = 0;
    std::uint64_t changed = 0;
    std::uint64_t added = 0;   ///< New
    std::uint64_t missing = 0; ///< Live rows of the index that the storage does not have.
};

/// Reads a namespace with up to `threads` streams, hashes every row while it is hot, compares it (null: every
/// row is New) and shows it to the visitor. Conflict as RowComparer. Polls the context
/// once a batch.
Result<ScanResult> scanNamespace(StorageReader& reader, const NamespaceInfo& info, RowComparer* comparer,
                                 const ScanOptions& options, const JobContext& context, ProgressMeter& progress,
                                 const ScanVisitor& visitor);

} // namespace tidemark
