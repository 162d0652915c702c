// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/rowindex.h"

#include "base/parallel.h"
#include "base/showntext.h"
#include "model/rowhash.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>

namespace tidemark {

bool isWhollyMasked(const RowMask& masked, const RowGroup& group)
{
    return !masked.isEmpty() && masked.containsRange(group.firstRow, group.firstRow + group.rows);
}

Result<std::vector<RowMask>> readMasks(FileSystem& files, const std::string& directory, const Manifest& manifest,
                                       const ManifestNamespace& ns)
{
    std::map<std::uint32_t, std::vector<RowMask>> byFile;
    std::vector<RowMask> masks;
    for (const SegmentRef& segment : ns.segments) {
        if (!segment.mask) {
            masks.emplace_back();
            continue;
        }
        const MaskRef& ref = *segment.mask;
        auto it = byFile.find(ref.file);
        if (it == byFile.end()) {
            TM_TRY_ASSIGN(std::vector<RowMask> all, readMaskFile(files, directory, manifest.maskFiles[ref.file]));
            it = byFile.emplace(ref.file, std::move(all)).first;
        }
        if (ref.entry >= it->second.size())
            return fail(Errc::Damaged, "a mask file has fewer masks than its manifest says",
                        directory + "/" + toHex(manifest.maskFiles[ref.file].name));
        RowMask mask = it->second[ref.entry];
        if (mask.cardinality() != ref.rows || mask.maximum() >= segment.rows)
            return fail(Errc::Damaged, "a mask does not fit its segment",
                        directory + "/" + toHex(manifest.maskFiles[ref.file].name));
        masks.push_back(std::move(mask));
    }
    return masks;
}

Result<std::unique_ptr<RowIndex>> RowIndex::load(FileSystem& files, const std::string& directory,
                                                 const Manifest& manifest, const ManifestNamespace& ns,
                                                 const HashSecret& secret, unsigned threads, const JobContext& context)
{
    std::unique_ptr<RowIndex> index(new RowIndex);
    TM_TRY_ASSIGN(std::vector<RowMask> masks, readMasks(files, directory, manifest, ns));
    std::uint64_t rows = 0;
    for (std::size_t i = 0; i < ns.segments.size(); ++i) {
        TM_TRY_ASSIGN(auto reader, SegmentReader::open(files, directory, ns.segments[i].file));
        if (reader->layout().rows() != ns.segments[i].rows)
            return fail(Errc::Damaged, "a segment does not have the rows that its manifest says", reader->path());
        if (reader->layout().dimension != ns.info.dimension.value_or(0))
            return fail(Errc::Damaged, "a segment has another dimension than its namespace", reader->path());
        index->m_segments.push_back({std::move(reader), static_cast<std::uint32_t>(rows), std::move(masks[i])});
        rows += ns.segments[i].rows;
        if (rows >= kNone)
            return fail(Errc::LimitExceeded, "a namespace has more than 2^32 rows");
    }
    index->m_ids.resize(rows);
    index->m_rowHashes.resize(rows);

    std::mutex mutex;
    Hash128 digest;
    Result<void> loaded = parallelFor(index->m_segments.size(), threads, [&](std::size_t i) -> Result<void> {
        Hash128 mine;
        TM_TRY(index->loadSegment(i, secret, mine, context));
        const std::scoped_lock lock(mutex);
        digest += mine;
        return {};
    });
    if (!loaded)
        return fail(std::move(loaded).error());
    index->m_liveRows = ns.rows();
    if (digest != ns.digest)
        return fail(Errc::Damaged,
                    fmt::format("the rows of namespace {} do not add up to its state digest", shownName(ns.info.name)));
    TM_TRY(index->buildTable());
    return index;
}

Result<void> RowIndex::loadSegment(std::size_t index, const HashSecret& secret, Hash128& digest,
                                   const JobContext& context)
{
    const Segment& segment = m_segments[index];
    FrameDecoder decoder;
    for (std::size_t g = 0; g < segment.reader->layout().groups.size(); ++g) {
        TM_TRY(context.checkStop());
        const RowGroup& rows = segment.reader->layout().groups[g];
        if (isWhollyMasked(segment.masked, rows))
            continue;
        TM_TRY_ASSIGN(const GroupIdentities group, segment.reader->readIdentities(decoder, g));
        const std::uint64_t firstInSegment = rows.firstRow;
        for (std::size_t row = 0; row < group.rowHashes.size(); ++row) {
            const std::size_t at = segment.firstRow + firstInSegment + row;
            const IdType type = group.idTypes.empty() ? IdType::Text : static_cast<IdType>(group.idTypes[row]);
            m_ids[at] = tidemark::idHash(type, group.ids[row], secret);
            m_rowHashes[at] = group.rowHashes[row].low;
            if (!segment.masked.contains(static_cast<std::uint32_t>(firstInSegment + row)))
                digest += group.rowHashes[row];
        }
    }
    return {};
}

std::size_t RowIndex::slotOf(const Hash128& id) const
{
    // Multiply-shift range reduction (Lemire, "Fast random integer generation in an interval", 2019): no division.
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::size_t>((Wide{id.low} * m_slots.size()) >> 64);
}

Result<void> RowIndex::buildTable()
{
    m_slots.assign(static_cast<std::size_t>(m_liveRows) * 10 / 7 + 1, kNone);
    for (const Segment& segment : m_segments) {
        const auto rowsHere = static_cast<std::uint32_t>(segment.reader->layout().rows());
        for (std::uint32_t r = 0; r < rowsHere; ++r) {
            if (!segment.masked.isEmpty() && segment.masked.contains(r))
                continue;
            const std::uint32_t row = segment.firstRow + r;
            std::size_t slot = slotOf(m_ids[row]);
            while (m_slots[slot] != kNone) {
                if (m_ids[m_slots[slot]] == m_ids[row])
                    return fail(Errc::Damaged, "an id occurs twice in a namespace", segment.reader->path());
                slot = slot + 1 == m_slots.size() ? 0 : slot + 1;
            }
            m_slots[slot] = row;
        }
    }
    return {};
}

const RowIndex::Segment& RowIndex::segmentOf(std::uint32_t row) const
{
    return *(std::upper_bound(m_segments.begin(), m_segments.end(), row,
                              [](std::uint32_t r, const Segment& s) { return r < s.firstRow; }) -
             1);
}

bool RowIndex::isLive(std::uint32_t row) const
{
    const Segment& segment = segmentOf(row);
    return !segment.masked.contains(row - segment.firstRow);
}

void RowIndex::adaptRow(std::uint32_t row, const Hash128& id, std::uint64_t rowHashLow)
{
    m_ids[row] = id;
    m_rowHashes[row] = rowHashLow;
}

void RowIndex::leaveOut(std::uint32_t row)
{
    const Segment& segment = segmentOf(row);
    m_segments[static_cast<std::size_t>(&segment - m_segments.data())].masked.add(row - segment.firstRow);
    --m_liveRows;
}

Result<void> RowIndex::finishAdapting()
{
    if (!buildTable())
        return fail(Errc::Conflict, "two ids become the same one");
    return {};
}

std::uint32_t RowIndex::find(const Hash128& id, std::uint32_t hint) const
{
    if (hint < m_ids.size() && m_ids[hint] == id && isLive(hint))
        return hint;
    for (std::size_t slot = slotOf(id); m_slots[slot] != kNone; slot = slot + 1 == m_slots.size() ? 0 : slot + 1) {
        if (m_ids[m_slots[slot]] == id)
            return m_slots[slot];
    }
    return kNone;
}

} // namespace tidemark
