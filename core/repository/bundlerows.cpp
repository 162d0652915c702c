// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/bundlerows.h"

#include "model/rowhash.h"
#include "repository/segmentreader.h"

namespace tidemark {

namespace {

/// The sum of all, less the few that are masked.
Hash128 sumUnmasked(std::span<const Hash128> hashes, Hash128 sumOfAll, const RowMask& mask, std::uint64_t firstRow)
{
    auto it = mask.begin();
    it.equalorlarger(static_cast<std::uint32_t>(firstRow));
    for (; it != mask.end() && *it < firstRow + hashes.size(); ++it)
        sumOfAll -= hashes[*it - firstRow];
    return sumOfAll;
}

Hash128 sum(std::span<const Hash128> hashes)
{
    Hash128 total;
    for (const Hash128& hash : hashes)
        total += hash;
    return total;
}

} // namespace

Result<std::vector<RowSums>> transferRows(const BundleFile& bundle, const FileRef& segment, const HashSecret& secret,
                                          std::span<const RowMask* const> masks, SegmentWriter* writer,
                                          const JobContext& context)
{
    TM_TRY_ASSIGN(const auto reader, SegmentReader::open(bundle.dataFiles(), bundle.path(), segment));
    std::vector<RowSums> sums(masks.size());
    FrameDecoder decoder;
    VectorBatch batch;
    std::vector<Hash128> stored;
    RowHashes theirs;
    RowHashes ours;
    for (std::size_t g = 0; g < reader->layout().groups.size(); ++g) {
        TM_TRY(context.checkStop());
        batch.clear();
        stored.clear();
        TM_TRY(reader->readRows(decoder, g, {}, batch, &stored));
        hashRows(batch, bundle.header().secret, theirs);
        if (theirs.rows != stored)
            return fail(Errc::Damaged, "a row of a bundle is not the one that its hash was taken of", reader->path());
        hashRows(batch, secret, ours);
        const Hash128 theirSum = sum(theirs.rows);
        const Hash128 ourSum = sum(ours.rows);
        const std::uint64_t firstRow = reader->layout().groups[g].firstRow;
        for (std::size_t i = 0; i < masks.size(); ++i) {
            sums[i].theirs += sumUnmasked(theirs.rows, theirSum, *masks[i], firstRow);
            sums[i].ours += sumUnmasked(ours.rows, ourSum, *masks[i], firstRow);
        }
        if (writer != nullptr)
            TM_TRY(writer->append(batch, ours.rows));
    }
    return sums;
}

} // namespace tidemark
