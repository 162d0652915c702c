// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/namespacecreator.h"

#include "snapshot/inheritance.h"

#include <algorithm>
#include <set>

namespace tidemark {

namespace {

/// Rows that are kept, of the rows of one parent segment.
std::vector<std::uint8_t> keptRows(const RowIndex::Segment& segment, const RowComparer& comparer, const RowGroup& group)
{
    std::vector<std::uint8_t> wanted(group.rows);
    for (std::uint32_t row = 0; row < group.rows; ++row)
        wanted[row] = comparer.kept(static_cast<std::uint32_t>(segment.firstRow + group.firstRow + row)) ? 1 : 0;
    return wanted;
}

Result<void> rewriteSegment(const RowIndex::Segment& segment, const RowComparer& comparer, SegmentSink& sink,
                            const JobContext& context)
{
    FrameDecoder decoder;
    std::unique_ptr<HashedBatch> out = sink.takeEmpty();
    const std::vector<RowGroup>& groups = segment.reader->layout().groups;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        TM_TRY(context.checkStop());
        const std::vector<std::uint8_t> wanted = keptRows(segment, comparer, groups[g]);
        if (std::find(wanted.begin(), wanted.end(), 1) == wanted.end())
            continue;
        TM_TRY(segment.reader->readRows(decoder, g, wanted, out->batch, &out->rowHashes));
        if (out->batch.rows() >= kBatchRows || out->batch.contentBytes() >= kBatchBytes) {
            TM_TRY(sink.push(std::move(out)));
            out = sink.takeEmpty();
        }
    }
    return sink.push(std::move(out));
}

/// Pushes the rows that the parent does not have, in batches of a sensible size. One of them a scanning thread.
class ChangedRows {
public:
    explicit ChangedRows(SegmentSink& sink) : m_sink(sink), m_pending(sink.takeEmpty()) {}

    Result<void> take(ScannedBatch& scanned)
    {
        const bool allWanted =
            std::find(scanned.matches.begin(), scanned.matches.end(), RowMatch::Same) == scanned.matches.end();
        // A batch of long rows is full by its bytes long before it is by its rows.
        const bool halfFull = scanned.batch.rows() * 2 >= kBatchRows || scanned.batch.contentBytes() * 2 >= kBatchBytes;
        if (allWanted && halfFull) {
            std::unique_ptr<HashedBatch> whole = m_sink.takeEmpty();
            std::swap(whole->batch, scanned.batch);
            whole->rowHashes.assign(scanned.hashes.rows.begin(), scanned.hashes.rows.end());
            return m_sink.push(std::move(whole));
        }
        for (std::size_t row = 0; row < scanned.batch.rows(); ++row) {
            if (scanned.matches[row] == RowMatch::Same)
                continue;
            m_pending->batch.dimension = scanned.batch.dimension;
            m_pending->batch.appendRow(scanned.batch, row);
            m_pending->rowHashes.push_back(scanned.hashes.rows[row]);
            m_pendingBytes += scanned.batch.dimension * sizeof(float) + scanned.batch.ids[row].size();
            if (m_pending->batch.rows() >= kBatchRows || m_pendingBytes >= kBatchBytes)
                TM_TRY(flush());
        }
        return {};
    }

    Result<void> flush()
    {
        m_pendingBytes = 0;
        TM_TRY(m_sink.push(std::move(m_pending)));
        m_pending = m_sink.takeEmpty();
        return {};
    }

private:
    SegmentSink& m_sink;
    std::unique_ptr<HashedBatch> m_pending;
    std::uint64_t m_pendingBytes = 0;
};

/// Fills draft.inherited, and rewrites through the sink what is not worth listing again.
Result<void> inheritSegments(const RowComparer& comparer, const ManifestNamespace& parentEntry, SegmentSink& sink,
                             NamespaceDraft& draft, const JobContext& context)
{
    const RowIndex& index = comparer.index();
    std::vector<InheritableSegment> inheritable;
    for (std::size_t i = 0; i < index.segments().size(); ++i) {
        const RowIndex::Segment& segment = index.segments()[i];
        InheritableSegment item{parentEntry.segments[i].rows, 0, parentEntry.segments[i].file.sizeBytes};
        for (std::uint32_t row = 0; row < item.rows; ++row)
            item.live += comparer.kept(segment.firstRow + row) ? 1 : 0;
        inheritable.push_back(item);
    }
    const std::vector<Inheritance> plan = planInheritance(inheritable);
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const RowIndex::Segment& segment = index.segments()[i];
        if (plan[i] == Inheritance::Rewrite)
            TM_TRY(rewriteSegment(segment, comparer, sink, context));
        if (plan[i] != Inheritance::Inherit)
            continue;
        InheritedSegment inherited{parentEntry.segments[i], std::nullopt};
        if (inheritable[i].live != parentEntry.segments[i].liveRows()) {
            RowMask mask;
            for (std::uint32_t row = 0; row < inheritable[i].rows; ++row) {
                if (!comparer.kept(segment.firstRow + row))
                    mask.add(row);
            }
            mask.runOptimize();
            inherited.newMask = std::move(mask);
        }
        draft.inherited.push_back(std::move(inherited));
    }
    return {};
}

} // namespace

Result<NamespaceDraft> createNamespaceDraft(const Repository& repository, StorageReader& reader,
                                            const NamespaceInfo& info, const Manifest* parent,
                                            const SnapshotConfig& config, const NamespaceObserver& observer,
                                            SegmentSink& sink, ProgressMeter& progress, const JobContext& context)
{
    const unsigned threads = config.threadCount();
    const ManifestNamespace* parentEntry = parent == nullptr ? nullptr : parent->find(info.name);
    std::unique_ptr<RowIndex> index;
    // Another dimension is a change of every row: nothing can be inherited.
    if (parentEntry != nullptr && (parentEntry->info.dimension == info.dimension || !info.dimension)) {
        TM_TRY_ASSIGN(index, RowIndex::load(repository.files(), repository.segments(), *parent, *parentEntry,
                                            repository.secret(), threads, context));
    }
    std::optional<RowComparer> comparer;
    if (index)
        comparer.emplace(*index);
    std::vector<ChangedRows> changed;
    for (unsigned t = 0; t < threads; ++t)
        changed.emplace_back(sink);
    const ScanOptions options{repository.secret(), config.includeMetadata, threads};
    const auto visit = [&](ScannedBatch& batch, unsigned thread) -> Result<void> {
        if (observer)
            TM_TRY(observer(info.name, batch.batch, batch.hashes, thread));
        return changed[thread].take(batch);
    };
    TM_TRY_ASSIGN(const ScanResult scanned,
                  scanNamespace(reader, info, comparer ? &*comparer : nullptr, options, context, progress, visit));
    for (ChangedRows& rest : changed)
        TM_TRY(rest.flush());

    NamespaceDraft draft;
    if (index)
        TM_TRY(inheritSegments(*comparer, *parentEntry, sink, draft, context));
    draft.entry.info = info;
    draft.entry.info.count = scanned.rows;
    draft.entry.traits = scanned.traits;
    if (index && scanned.same != 0)
        draft.entry.traits.nonFinite = draft.entry.traits.nonFinite || parentEntry->traits.nonFinite;
    draft.entry.digest = scanned.digest;
    draft.entry.logicalBytes = scanned.logicalBytes;
    draft.entry.added = scanned.added;
    draft.entry.changed = scanned.changed;
    draft.entry.removed = scanned.missing;
    if (!index && parentEntry != nullptr)
        draft.entry.removed = parentEntry->rows();
    draft.irregularRows = scanned.irregularRows;
    return draft;
}

NamespaceDraft keepNamespace(const ManifestNamespace& parentEntry)
{
    NamespaceDraft draft;
    draft.entry = parentEntry;
    draft.entry.segments.clear();
    draft.entry.added = draft.entry.changed = draft.entry.removed = 0;
    for (const SegmentRef& segment : parentEntry.segments)
        draft.inherited.push_back({segment, std::nullopt});
    return draft;
}

} // namespace tidemark
