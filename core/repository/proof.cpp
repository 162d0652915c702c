// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/proof.h"

#include "base/parallel.h"
#include "base/showntext.h"
#include "repository/rowindex.h"

#include <fmt/format.h>

#include <mutex>

namespace tidemark {

namespace {

Result<Hash128> sumLiveRows(const SegmentReader& segment, const RowMask& masked, const JobContext& context)
{
    FrameDecoder decoder;
    Hash128 sum;
    std::vector<Hash128> hashes;
    for (std::size_t g = 0; g < segment.layout().groups.size(); ++g) {
        TM_TRY(context.checkStop());
        if (isWhollyMasked(masked, segment.layout().groups[g]))
            continue;
        hashes.clear();
        TM_TRY(segment.readRowHashes(decoder, g, hashes));
        for (const Hash128& hash : hashes)
            sum += hash;
        // Subtracting the few masked rows costs less than asking for each row.
        const std::uint64_t first = segment.layout().groups[g].firstRow;
        auto it = masked.begin();
        it.equalorlarger(static_cast<std::uint32_t>(first));
        for (; it != masked.end() && *it < first + hashes.size(); ++it)
            sum -= hashes[*it - first];
    }
    return sum;
}

} // namespace

Result<void> proveManifest(const Repository& repository, const Manifest& manifest, unsigned threads,
                           const JobContext& context)
{
    for (const ManifestNamespace& ns : manifest.namespaces) {
        TM_TRY_ASSIGN(const std::vector<RowMask> masks,
                      readMasks(repository.files(), repository.segments(), manifest, ns));
        std::mutex mutex;
        Hash128 digest;
        const auto sumSegment = [&](std::size_t i) -> Result<void> {
            TM_TRY_ASSIGN(const auto segment,
                          SegmentReader::open(repository.files(), repository.segments(), ns.segments[i].file));
            if (segment->layout().rows() != ns.segments[i].rows)
                return fail(Errc::ProofFailed, "a segment has other rows than were written", segment->path());
            TM_TRY_ASSIGN(const Hash128 sum, sumLiveRows(*segment, masks[i], context));
            const std::scoped_lock lock(mutex);
            digest += sum;
            return {};
        };
        TM_TRY(parallelFor(ns.segments.size(), threads, sumSegment));
        if (digest != ns.digest || ns.info.count != ns.rows())
            return fail(Errc::ProofFailed,
                        fmt::format("namespace {}: {} rows were read from the storage, and what was written does "
                                    "not yield them",
                                    shownName(ns.info.name), ns.info.count.value_or(0)));
    }
    return {};
}

} // namespace tidemark
