// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/rounding.h"

#include "model/rowhash.h"
#include "snapshot/snapshotrows.h"

#include <algorithm>
#include <map>

namespace tidemark {

namespace {

using RowKey = std::pair<IdType, std::string>;

/// The rows of the target with the ids of a batch, by id.
Result<std::map<RowKey, std::size_t>> fetchSame(const RoundingJob& job, const VectorBatch& batch, VectorBatch& found)
{
    found.clear();
    TM_TRY(job.reader.fetch(job.target, batch.ids, batch.idTypes, found));
    std::map<RowKey, std::size_t> places;
    for (std::size_t row = 0; row < found.rows(); ++row)
        places.emplace(RowKey(found.idType(row), found.ids[row]), row);
    return places;
}

} // namespace

bool roundsValues(const StorageCapabilities& capabilities, const NamespaceInfo& info)
{
    const std::vector<std::string>& metrics = capabilities.limits.roundingMetrics;
    return std::find(metrics.begin(), metrics.end(), info.metric) != metrics.end();
}

bool isSameButRounded(const VectorBatch& a, std::size_t rowOfA, const VectorBatch& b, std::size_t rowOfB,
                      const HashSecret& secret)
{
    if (a.dimension != b.dimension || a.isIrregular(rowOfA) != b.isIrregular(rowOfB))
        return false;
    const RowParts partsOfA = hashRowParts(a, rowOfA, secret);
    const RowParts partsOfB = hashRowParts(b, rowOfB, secret);
    if (partsOfA.metadata != partsOfB.metadata || partsOfA.vectors != partsOfB.vectors)
        return false;
    return areSameButRounded(a.rowValues(rowOfA), b.rowValues(rowOfB));
}

Result<void> compareRounded(const RoundingJob& job, const std::function<bool(std::uint32_t)>& wanted,
                            const RoundedVisitor& visit)
{
    SnapshotRows rows(job.index, job.secret, wanted, job.context);
    std::unique_ptr<SnapshotRows::Batch> batch;
    VectorBatch adapted;
    VectorBatch found;
    std::vector<std::uint8_t> leftOut;
    RowHashes hashes;
    LossCounter known; // They were counted when the index was adapted.
    std::uint32_t at = 0;
    for (;;) {
        TM_TRY_ASSIGN(batch, rows.next(std::move(batch)));
        if (!batch)
            return {};
        TM_TRY(job.context.checkStop());
        if (job.adapter != nullptr)
            job.adapter->adapt(batch->rows, adapted, leftOut, known);
        const VectorBatch& expected = job.adapter != nullptr ? adapted : batch->rows;
        hashRows(expected, job.secret, hashes);
        TM_TRY_ASSIGN(const auto places, fetchSame(job, expected, found));
        for (std::size_t row = 0; row < expected.rows(); ++row, ++at) {
            while (!job.index.isLive(at) || !wanted(at))
                ++at;
            const auto place = places.find(RowKey(expected.idType(row), expected.ids[row]));
            const bool same =
                place != places.end() && isSameButRounded(expected, row, found, place->second, job.secret);
            visit(at, expected, row, hashes.rows[row], same);
        }
    }
}

} // namespace tidemark
