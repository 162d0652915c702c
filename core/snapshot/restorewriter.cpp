// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/restorewriter.h"

#include "base/showntext.h"
#include "snapshot/rounding.h"
#include "snapshot/snapshotrows.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::size_t kFetchIds = 1024;

bool writesAll(const NamespaceWork& work)
{
    return work.plan.action == NamespaceAction::Create || work.plan.action == NamespaceAction::Recreate;
}

/// Fetching by id costs a look-up a row, a scan reads everything: the border is where they are about equal.
bool readsAllBack(const NamespaceWork& work)
{
    return writesAll(work) || rowsToWrite(work) * 4 > work.plan.rowsAfter;
}

/// With the rows that are read back, the count of the removed ones is what proves that nothing else went.
Result<void> removeExactly(const NamespaceWriteJob& job, const IdList& list)
{
    if (list.ids.size() == 0)
        return {};
    TM_TRY_ASSIGN(const std::uint64_t removed, job.writer.remove(job.work.plan.target, list.ids, list.types));
    if (removed != list.ids.size())
        return fail(Errc::ProofFailed, fmt::format("{} rows were removed from namespace {} instead of {}", removed,
                                                   shownName(job.work.plan.target), list.ids.size()));
    return {};
}

tl::unexpected<Error> notEqual(const NamespaceWork& work)
{
    return fail(Errc::ProofFailed,
                fmt::format("namespace {} does not read back as the snapshot has it", shownName(work.plan.target)));
}

/// Every row that was written, fetched and compared with a tolerance.
Result<void> readBackRounded(const NamespaceWriteJob& job, StorageReader& view, ProgressMeter& progress,
                             const JobContext& context)
{
    const NamespaceWork& work = job.work;
    const RoundingJob rounding{*work.index, work.adapter.get(), view, work.plan.target, job.secret, context};
    const bool all = writesAll(work);
    std::uint64_t different = 0;
    TM_TRY(compareRounded(
        rounding, [&work, all](std::uint32_t row) { return all || !work.comparer->kept(row); },
        [&](std::uint32_t, const VectorBatch&, std::size_t, const Hash128&, bool same) {
            different += same ? 0 : 1;
            progress.add(1, work.plan.target);
        }));
    const NamespaceInfo* info = view.find(work.plan.target);
    if (different != 0 || (info->count && info->count != work.plan.rowsAfter))
        return notEqual(work);
    return {};
}

} // namespace

std::uint64_t rowsToWrite(const NamespaceWork& work)
{
    switch (work.plan.action) {
    case NamespaceAction::Create:
    case NamespaceAction::Recreate: return work.rows;
    case NamespaceAction::Update: return work.plan.counts.added + work.plan.counts.changed;
    case NamespaceAction::Keep:
    case NamespaceAction::Drop: return 0;
    }
    return 0;
}

std::uint64_t rowsToReadBack(const NamespaceWork& work)
{
    if (work.plan.action == NamespaceAction::Keep || work.plan.action == NamespaceAction::Drop)
        return 0;
    return readsAllBack(work) ? work.plan.rowsAfter : rowsToWrite(work);
}

Result<void> writeNamespace(const NamespaceWriteJob& job, IdList& written, ProgressMeter& progress,
                            const JobContext& context)
{
    const NamespaceWork& work = job.work;
    const std::string& target = work.plan.target;
    const NamespaceAction action = work.plan.action;
    if (action == NamespaceAction::Keep)
        return {};
    if (action == NamespaceAction::Drop || action == NamespaceAction::Recreate)
        TM_TRY(job.writer.dropNamespace(target));
    if (action == NamespaceAction::Drop)
        return {};
    if (writesAll(work)) {
        TM_TRY(job.writer.createNamespace(work.targetInfo));
    } else {
        TM_TRY(removeExactly(job, work.notInSource));
        if (!job.writer.replacesInPlace(target))
            TM_TRY(removeExactly(job, work.changed));
    }
    const bool all = writesAll(work);
    const bool collectIds = !readsAllBack(work);
    SnapshotRows rows(
        *work.index, job.secret, [&work, all](std::uint32_t row) { return all || !work.comparer->kept(row); }, context);
    std::unique_ptr<SnapshotRows::Batch> batch;
    VectorBatch adapted;
    std::vector<std::uint8_t> leftOut;
    LossCounter known; // They were counted when the plan was made.
    for (;;) {
        TM_TRY_ASSIGN(batch, rows.next(std::move(batch)));
        if (!batch)
            return {};
        TM_TRY(context.checkStop());
        if (work.adapter)
            work.adapter->adapt(batch->rows, adapted, leftOut, known);
        const VectorBatch& toWrite = work.adapter ? adapted : batch->rows;
        TM_TRY(job.writer.upsert(target, toWrite));
        for (std::size_t row = 0; collectIds && row < toWrite.rows(); ++row)
            written.append(toWrite, row);
        progress.add(toWrite.rows(), target);
    }
}

Result<void> readBackNamespace(const NamespaceWriteJob& job, StorageReader& view, const IdList& written,
                               ProgressMeter& progress, const JobContext& context)
{
    const NamespaceWork& work = job.work;
    const std::string& target = work.plan.target;
    const NamespaceInfo* info = view.find(target);
    if (work.plan.action == NamespaceAction::Drop)
        return info == nullptr ? Result<void>() : notEqual(work);
    if (work.plan.action == NamespaceAction::Keep)
        return {};
    if (info == nullptr)
        return notEqual(work);
    if (work.rounds)
        return readBackRounded(job, view, progress, context);
    if (readsAllBack(work)) {
        RowComparer comparer(*work.index);
        const ScanOptions options{job.secret, job.withMetadata, 1};
        TM_TRY_ASSIGN(const ScanResult scanned, scanNamespace(view, *info, &comparer, options, context, progress,
                                                              [](ScannedBatch&, unsigned) { return Result<void>(); }));
        const bool exact = job.mode == RestoreRequest::Mode::Merge || scanned.digest == work.digest;
        if (scanned.same != work.index->liveRows() || scanned.rows != work.plan.rowsAfter || !exact)
            return notEqual(work);
        return {};
    }
    Hash128 digest = work.keptDigest;
    std::uint64_t found = 0;
    RowHashes hashes;
    for (std::size_t at = 0; at < written.ids.size(); at += kFetchIds) {
        TM_TRY(context.checkStop());
        IdList some;
        for (std::size_t row = at; row < std::min(at + kFetchIds, written.ids.size()); ++row) {
            some.ids.append(written.ids[row]);
            if (!written.types.empty())
                some.types.push_back(written.types[row]);
        }
        VectorBatch batch;
        TM_TRY(view.fetch(target, some.ids, some.types, batch));
        if (!job.withMetadata)
            batch.metadata.clear();
        hashRows(batch, job.secret, hashes);
        for (const Hash128& hash : hashes.rows)
            digest += hash;
        found += batch.rows();
        progress.add(batch.rows(), target);
    }
    if (found != written.ids.size() || digest != work.digest || (info->count && info->count != work.plan.rowsAfter))
        return notEqual(work);
    return {};
}

} // namespace tidemark
