// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/adaptedrows.h"

#include "base/progressmeter.h"
#include "snapshot/snapshotrows.h"

namespace tidemark {

Result<AdaptedRows> adaptIndex(RowIndex& index, const RowAdapter& adapter, const HashSecret& secret,
                               const JobContext& context)
{
    AdaptedRows result;
    LossCounter losses = adapter.namespaceLosses();
    std::vector<std::uint32_t> toLeaveOut; // The masks are in use until all rows are read.
    {
        ProgressMeter progress(context, Phase::Comparing, index.liveRows());
        SnapshotRows rows(
            index, secret, [](std::uint32_t) { return true; }, context);
        std::unique_ptr<SnapshotRows::Batch> batch;
        VectorBatch adapted;
        std::vector<std::uint8_t> leftOut;
        RowHashes hashes;
        std::uint32_t at = 0;
        for (;;) {
            TM_TRY_ASSIGN(batch, rows.next(std::move(batch)));
            if (!batch)
                break;
            TM_TRY(context.checkStop());
            adapter.adapt(batch->rows, adapted, leftOut, losses);
            hashRows(adapted, secret, hashes);
            std::size_t kept = 0;
            for (const std::uint8_t out : leftOut) {
                while (!index.isLive(at))
                    ++at;
                if (out != 0) {
                    toLeaveOut.push_back(at);
                } else {
                    index.adaptRow(at, hashes.ids[kept], hashes.rows[kept].low);
                    result.digest += hashes.rows[kept];
                    ++kept;
                }
                ++at;
            }
            progress.add(leftOut.size(), {});
        }
    }
    for (const std::uint32_t row : toLeaveOut)
        index.leaveOut(row);
    TM_TRY(index.finishAdapting());
    result.rows = index.liveRows();
    result.losses = losses.losses();
    return result;
}

} // namespace tidemark
