// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/restorer.h"

#include "base/showntext.h"
#include "repository/restorejournal.h"
#include "snapshot/creator.h"
#include "snapshot/restoreplan.h"
#include "snapshot/restorewriter.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <set>

namespace tidemark {

/// One restore, from opening the writer to the commit.
struct Restorer::Run {
    Run(const Restorer& restorer, Manifest manifestRead, VectorStorage& target, const RestoreRequest& wanted,
        const JobContext& jobContext)
        : manifest(std::move(manifestRead))
        , storage(target)
        , request(wanted)
        , context(jobContext)
        , planner(restorer.m_repository, manifest, target, wanted, restorer.m_config.threadCount())
    {
    }
    Manifest manifest;
    VectorStorage& storage;
    const RestoreRequest& request;
    const JobContext& context;
    RestorePlanner planner;
    std::unique_ptr<StorageWriter> writer;
    std::optional<std::string> safetyId;
};

namespace {

Result<void> checkFeasible(const RestorePlan& plan, const RestoreRequest& request)
{
    for (const NamespacePlan& ns : plan.namespaces) {
        if (!ns.conflicts.empty())
            return fail(Errc::Conflict, fmt::format("namespace {}: {}", shownName(ns.target), ns.conflicts.front()),
                        plan.storage);
    }
    for (const NamespacePlan& ns : plan.namespaces) {
        if (!ns.losses.empty() && !request.acceptLoss)
            return fail(
                Errc::Conflict,
                fmt::format("namespace {}: the target cannot hold all of it ({}); the plan lists every loss, and "
                            "they have to be accepted",
                            shownName(ns.target), ns.losses.front().text),
                plan.storage);
    }
    return {};
}

} // namespace

Result<void> Restorer::scanForPlan(RestorePlanner& planner, StorageReader& reader, const Manifest& manifest,
                                   const JobContext& context) const
{
    const std::vector<std::string> names = planner.namespacesToScan();
    std::uint64_t total = 0;
    for (const std::string& name : names)
        total += reader.find(name)->count.value_or(0);
    ProgressMeter progress(context, Phase::Comparing, total);
    const ScanOptions options{m_repository.secret(), manifest.withMetadata, m_config.threadCount()};
    for (const std::string& name : names) {
        const auto observe = [&](ScannedBatch& scanned, unsigned thread) {
            return planner.observe(name, scanned.batch, scanned.hashes, thread);
        };
        auto scanned = scanNamespace(reader, *reader.find(name), nullptr, options, context, progress, observe);
        if (!scanned)
            return fail(std::move(scanned).error());
    }
    return {};
}

Result<RestorePlan> Restorer::plan(const std::string& id, VectorStorage& storage, const RestoreRequest& request,
                                   const JobContext& context) const
{
    TM_TRY_ASSIGN(const Manifest manifest, m_catalog.read(id));
    RestorePlanner planner(m_repository, manifest, storage, request, m_config.threadCount());
    auto reader = storage.openReader(m_config.threadCount());
    if (!reader && reader.error().code != Errc::NotFound)
        return fail(std::move(reader).error());
    TM_TRY(planner.prepare(reader ? reader->get() : nullptr, context));
    if (reader)
        TM_TRY(scanForPlan(planner, **reader, manifest, context));
    if (reader)
        TM_TRY(planner.keepRounded(**reader, context));
    RestorePlan plan = planner.finish();
    plan.safetySnapshot = plan.safetySnapshot && reader && !(*reader)->namespaces().empty();
    return plan;
}

Result<std::string> Restorer::takeSafetySnapshot(Run& run, StorageReader& reader,
                                                 const std::optional<std::string>& baseId) const
{
    CreateRequest request;
    request.description = fmt::format("Before restoring {}", run.manifest.metadata.id);
    if (!run.planner.isWhole())
        request.namespaces = run.planner.namespacesToScan();
    // A snapshot that is to make undo possible leaves nothing out, whatever the configuration says.
    SnapshotConfig config = m_config;
    config.includeMetadata = true;
    CreateJob job{reader, run.storage, request, config, true};
    job.chosenOnly = !run.planner.isWhole();
    if (job.chosenOnly)
        job.absentNamespaces = run.planner.absentTargets();
    if (run.manifest.withMetadata) {
        job.observer = [&run](const std::string& name, const VectorBatch& batch, const RowHashes& hashes,
                              unsigned thread) { return run.planner.observe(name, batch, hashes, thread); };
        job.restarted = [&run] { run.planner.forgetObserved(); };
    }
    TM_TRY_ASSIGN(const CreateResult created, Creator(m_repository).create(job, baseId, run.context));
    return created.metadata.id;
}

Result<std::optional<std::string>> Restorer::scanTarget(Run& run, StorageReader& reader,
                                                        const std::optional<std::string>& baseId) const
{
    std::optional<std::string> safetyId;
    if (run.request.safetySnapshot && !reader.namespaces().empty()) {
        TM_TRY_ASSIGN(safetyId, takeSafetySnapshot(run, reader, baseId));
        if (run.manifest.withMetadata)
            return safetyId;
    }
    if (Result<void> scanned = scanForPlan(run.planner, reader, run.manifest, run.context); !scanned) {
        run.safetyId = safetyId;
        return fail(std::move(scanned).error());
    }
    return safetyId;
}

Result<RestoreResult> Restorer::restore(const std::string& id, VectorStorage& storage, const RestoreRequest& request,
                                        const std::optional<std::string>& baseId, const JobContext& context) const
{
    TM_TRY_ASSIGN(Manifest manifest, m_catalog.read(id));
    Run run(*this, std::move(manifest), storage, request, context);
    const auto started = std::chrono::steady_clock::now();
    Result<RestoreResult> result = write(run, baseId);
    if (!result) {
        run.writer.reset(); // rolls back
        Error& error = result.error();
        if (run.safetyId && error.consequence == Consequence::Unknown) {
            error.detail += fmt::format("; what was there before is kept in the safety snapshot {}", *run.safetyId);
        } else if (run.safetyId) {
            const auto moved = m_catalog.moveToTrash(*run.safetyId, m_repository.environment().clock.unixMillis());
            if (!moved && moved.error().code != Errc::NotFound) {
                error.detail += fmt::format("; the safety snapshot {} stays in the list", *run.safetyId);
                if (error.consequence == Consequence::NothingChanged)
                    error.consequence = Consequence::PartlyDone;
            }
        }
        return result;
    }
    const auto elapsed = std::chrono::steady_clock::now() - started;
    result->durationMs =
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count());
    return result;
}

Result<std::unique_ptr<StorageWriter>> Restorer::openWriter(Run& run)
{
    std::vector<std::string> touched;
    for (const RestoreRequest::Namespace& ns : run.request.namespaces)
        touched.push_back(ns.target);
    if (touched.empty() && run.manifest.metadata.wholeStorage)
        return run.storage.openWriter();
    if (touched.empty()) {
        touched = run.manifest.metadata.namespaces;
        touched.insert(touched.end(), run.manifest.absentNamespaces.begin(), run.manifest.absentNamespaces.end());
    }
    return run.storage.openWriterFor(touched);
}

Result<RestoreResult> Restorer::write(Run& run, const std::optional<std::string>& baseId) const
{
    TM_TRY_ASSIGN(run.writer, openWriter(run));
    RestorePlan plan;
    {
        // From here on nobody else can commit, so a reader of its own, with as many streams as it likes, sees what the
        // writer starts from. A storage that is only being created has no reader but the writer's.
        auto reader = run.storage.openReader(m_config.threadCount());
        if (!reader && reader.error().code == Errc::NotFound)
            reader = run.writer->view();
        if (!reader)
            return fail(std::move(reader).error());
        TM_TRY(run.planner.prepare(reader->get(), run.context));
        TM_TRY(checkFeasible(run.planner.draft(), run.request));
        TM_TRY_ASSIGN(run.safetyId, scanTarget(run, **reader, baseId));
        TM_TRY(run.planner.keepRounded(**reader, run.context));
        plan = run.planner.finish();
    }
    // The storage is equal already, which is known only now: there is nothing that could be undone.
    if (run.safetyId && !plan.safetySnapshot &&
        m_catalog.moveToTrash(*run.safetyId, m_repository.environment().clock.unixMillis()))
        run.safetyId.reset();
    if (auto feasible = checkFeasible(plan, run.request); !feasible) {
        // Only the comparison has shown that something would have to change that cannot be changed.
        if (run.safetyId)
            ignoreError(m_catalog.moveToTrash(*run.safetyId, m_repository.environment().clock.unixMillis()),
                        "it only stays in the list, as a snapshot like any other");
        return fail(std::move(feasible).error());
    }
    RestoreResult result;
    result.snapshotId = plan.snapshotId;
    result.counts = plan.total;
    result.namespaces = plan.namespaces;
    std::uint64_t toWrite = 0;
    std::uint64_t toCheck = 0;
    for (const auto& work : run.planner.work()) {
        toWrite += rowsToWrite(*work);
        toCheck += rowsToReadBack(*work);
        result.namespacesRestored += work->source != nullptr ? 1 : 0;
        result.vectorsRestored += work->rows;
    }
    std::vector<IdList> written(run.planner.work().size());
    const auto jobOf = [&](const NamespaceWork& work) {
        return NamespaceWriteJob{*run.writer, work, run.request.mode, m_repository.secret(), run.manifest.withMetadata};
    };
    {
        ProgressMeter progress(run.context, Phase::Writing, toWrite);
        // Drops first: a name may be taken by what is going to be dropped, in engines that fold case.
        for (const bool drops : {true, false}) {
            for (std::size_t i = 0; i < written.size(); ++i) {
                const NamespaceWork& work = *run.planner.work()[i];
                if ((work.plan.action == NamespaceAction::Drop) == drops)
                    TM_TRY(writeNamespace(jobOf(work), written[i], progress, run.context));
            }
        }
    }
    {
        ProgressMeter progress(run.context, Phase::Checking, toCheck);
        TM_TRY_ASSIGN(const auto view, run.writer->view());
        for (std::size_t i = 0; i < written.size(); ++i)
            TM_TRY(readBackNamespace(jobOf(*run.planner.work()[i]), *view, written[i], progress, run.context));
    }
    TM_TRY(run.context.checkStop());
    run.context.report({Phase::Committing, 0, 1, {}});
    TM_TRY(commit(run, plan, result));
    result.safetySnapshotId = run.safetyId;
    return result;
}

Result<void> Restorer::commit(Run& run, const RestorePlan& plan, RestoreResult& result) const
{
    std::vector<std::string> touched;
    for (const NamespacePlan& ns : plan.namespaces) {
        if (ns.action != NamespaceAction::Keep)
            touched.push_back(ns.target);
    }
    std::unique_ptr<RestoreJournal> journal;
    if (!run.storage.capabilities().transactional && !touched.empty()) {
        InterruptedRestore note;
        note.startedAt = m_repository.environment().clock.unixSeconds();
        note.snapshotId = plan.snapshotId;
        note.safetySnapshotId = run.safetyId;
        note.storage = run.storage.uri();
        note.storageIdentity = run.storage.identity();
        note.request = run.request;
        note.touched = touched;
        TM_TRY_ASSIGN(journal, RestoreJournal::begin(m_repository, std::move(note)));
    }
    const Result<void> committed = run.writer->commit();
    if (!committed) {
        // Only a storage that is what it was needs no note.
        if (journal != nullptr && committed.error().consequence == Consequence::NothingChanged)
            ignoreError(journal->end(), "the note is a false alarm, and restoring again is harmless");
        return committed;
    }
    for (const std::string& note : run.writer->notes())
        result.warnings.push_back(note);
    run.writer.reset();
    if (run.storage.capabilities().transactional)
        return {};
    // Where nothing had to be changed any more an earlier one is over, too.
    if (Result<void> ended = journal == nullptr ? Result<void>() : journal->end(); !ended)
        result.warnings.push_back(fmt::format("the restore is complete, but the note that it was running could not be "
                                              "removed: {}",
                                              toString(ended.error())));
    forgetCovered(run.storage.identity(), plan, run.request, result);
    return {};
}

/// An exact restore of all that an interrupted one was to change has completed or undone it.
void Restorer::forgetCovered(const std::string& storageIdentity, const RestorePlan& plan, const RestoreRequest& request,
                             RestoreResult& result) const
{
    std::set<std::string> covered;
    for (const NamespacePlan& ns : plan.namespaces)
        covered.insert(ns.target);
    const auto interrupted = readRestoreJournal(m_repository);
    if (!interrupted) {
        result.warnings.push_back(toString(interrupted.error()));
        return;
    }
    for (const InterruptedRestore& each : *interrupted) {
        const bool isSame = each.snapshotId == plan.snapshotId && each.request.mode == request.mode;
        const bool isCovered = (isSame || request.mode == RestoreRequest::Mode::Exact) &&
                               std::includes(covered.begin(), covered.end(), each.touched.begin(), each.touched.end());
        if (each.isRunning || each.storageIdentity != storageIdentity || !isCovered)
            continue;
        if (Result<void> forgotten = RestoreJournal::forget(m_repository, each.id); !forgotten)
            result.warnings.push_back(toString(forgotten.error()));
    }
}

} // namespace tidemark
