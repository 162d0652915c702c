// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/restoreplan.h"

#include "base/showntext.h"
#include "snapshot/adaptedrows.h"
#include "snapshot/rounding.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace tidemark {

namespace {

constexpr unsigned kMostNumbers = 1000; ///< Tried behind a name that is taken.

void addRemarks(const PlanRemarks& remarks, NamespacePlan& plan)
{
    plan.conflicts.insert(plan.conflicts.end(), remarks.conflicts.begin(), remarks.conflicts.end());
    plan.notes.insert(plan.notes.end(), remarks.notes.begin(), remarks.notes.end());
}

} // namespace

void IdList::append(const VectorBatch& batch, std::size_t row)
{
    const auto type = static_cast<std::uint8_t>(batch.idType(row));
    if (type != 0 && types.empty())
        types.resize(ids.size(), 0);
    if (type != 0 || !types.empty())
        types.push_back(type);
    ids.append(batch.ids[row]);
}

RestorePlanner::RestorePlanner(const Repository& repository, const Manifest& manifest, const VectorStorage& storage,
                               const RestoreRequest& request, unsigned threads)
    : m_repository(repository)
    , m_manifest(manifest)
    , m_storage(storage)
    , m_request(request)
    , m_threads(threads)
{
}

std::string RestorePlanner::targetName(const NamespaceInfo& source) const
{
    return source.engine == m_storage.capabilities().engine ? source.name : m_storage.hostedName(source.name);
}

Result<void> RestorePlanner::prepare(const StorageReader* reader, const JobContext& context)
{
    std::vector<RestoreRequest::Namespace> wanted = m_request.namespaces;
    if (wanted.empty()) {
        // Names that another engine allows may become the same here.
        std::set<std::string> taken;
        for (const ManifestNamespace& ns : m_manifest.namespaces) {
            NamespaceInfo numbered = ns.info;
            std::string target = targetName(numbered);
            for (unsigned number = 2; !taken.insert(target).second && number <= kMostNumbers; ++number) {
                numbered.name = fmt::format("{}_{}", ns.info.name, number);
                target = targetName(numbered);
            }
            wanted.push_back({ns.info.name, std::move(target)});
        }
    }
    std::set<std::string> targets;
    for (const RestoreRequest::Namespace& ns : wanted) {
        if (!targets.insert(ns.target).second)
            return fail(
                Errc::InvalidArgument,
                fmt::format("two namespaces are to become {}: each needs a name of its own", shownName(ns.target)));
        TM_TRY(addSource(ns, reader, context));
    }
    if (isWhole() && m_request.mode == RestoreRequest::Mode::Exact && reader != nullptr)
        addDrops(*reader);
    std::sort(m_work.begin(), m_work.end(),
              [](const auto& a, const auto& b) { return a->plan.target < b->plan.target; });
    return {};
}

Result<void> RestorePlanner::addSource(const RestoreRequest::Namespace& wanted, const StorageReader* reader,
                                       const JobContext& context)
{
    auto work = std::make_unique<NamespaceWork>();
    work->source = m_manifest.find(wanted.name);
    if (work->source == nullptr)
        return fail(Errc::NotFound,
                    fmt::format("snapshot {} has no namespace {}", m_manifest.metadata.id, shownName(wanted.name)));
    NamespacePlan& plan = work->plan;
    plan.source = wanted.name;
    plan.target = wanted.target;
    work->targetInfo = work->source->info;
    work->targetInfo.name = wanted.target;
    work->hints.assign(m_threads, 0);
    work->rows = work->source->rows();
    work->digest = work->source->digest;
    const StorageCapabilities can = m_storage.capabilities();
    TM_TRY_ASSIGN(work->index, RowIndex::load(m_repository.files(), m_repository.segments(), m_manifest, *work->source,
                                              m_repository.secret(), m_threads, context));
    if (can.engine == work->targetInfo.engine && !work->targetInfo.config.is_null()) {
        plan.conflicts = m_storage.cannotHold(work->targetInfo, work->source->traits);
    } else {
        TM_TRY(adapt(*work, context));
    }
    work->rounds = roundsValues(can, work->targetInfo);
    if (can.readOnly)
        plan.conflicts.emplace_back("the storage is read-only");
    const NamespaceInfo* existing = reader == nullptr ? nullptr : reader->find(wanted.target);
    work->exists = existing != nullptr;
    plan.action = work->exists ? NamespaceAction::Update : NamespaceAction::Create;
    if (!work->exists && reader != nullptr) {
        const auto skipped = std::find_if(reader->skipped().begin(), reader->skipped().end(),
                                          [&](const SkippedObject& object) { return object.name == wanted.target; });
        if (skipped != reader->skipped().end())
            plan.conflicts.push_back(fmt::format("{} exists and is no namespace ({}); it is never touched",
                                                 shownName(wanted.target), skipped->reason));
    }
    if (work->exists && m_storage.mustRecreate(*existing, work->targetInfo)) {
        plan.action = NamespaceAction::Recreate;
        if (m_request.mode == RestoreRequest::Mode::Merge)
            plan.conflicts.emplace_back("its definition differs from the snapshot's, so the two cannot be merged");
        else
            plan.notes.emplace_back("its definition differs from the snapshot's: it is dropped and created again");
    } else if (work->exists && existing->engine == work->targetInfo.engine &&
               existing->config != work->targetInfo.config) {
        plan.notes.emplace_back("its definition differs from the snapshot's (indexes or triggers) and stays as it is: "
                                "only rows are written");
    }
    addRemarks(m_storage.remarks(existing, &work->targetInfo), plan);
    work->unchangeable = m_storage.cannotChange(work->targetInfo);
    if (plan.action == NamespaceAction::Recreate && work->unchangeable.empty())
        work->unchangeable = m_storage.cannotChange(*existing);
    // Whether an update has anything to do shows when all rows have been compared.
    if (plan.action != NamespaceAction::Update)
        plan.conflicts.insert(plan.conflicts.end(), work->unchangeable.begin(), work->unchangeable.end());
    if (!m_manifest.withMetadata)
        plan.notes.emplace_back("the snapshot was taken without metadata: rows that are written get none");
    if (work->exists)
        work->comparer = std::make_unique<RowComparer>(*work->index);
    m_work.push_back(std::move(work));
    return {};
}

Result<void> RestorePlanner::adapt(NamespaceWork& work, const JobContext& context)
{
    auto adapter = std::make_unique<RowAdapter>(work.targetInfo, work.source->traits, m_storage.capabilities().limits);
    NamespacePlan& plan = work.plan;
    work.targetInfo = adapter->target();
    plan.conflicts = m_storage.cannotHold(work.targetInfo, adapter->targetTraits());
    plan.losses = adapter->namespaceLosses().losses();
    if (!adapter->changesRows())
        return {};
    Result<AdaptedRows> adapted = adaptIndex(*work.index, *adapter, m_repository.secret(), context);
    if (!adapted && adapted.error().code == Errc::Conflict)
        plan.conflicts.push_back(adapted.error().detail);
    else if (!adapted)
        return fail(std::move(adapted).error());
    if (adapted) {
        work.rows = adapted->rows;
        work.digest = adapted->digest;
        plan.losses = std::move(adapted->losses);
    }
    work.adapter = std::move(adapter);
    return {};
}

Result<void> RestorePlanner::keepRounded(StorageReader& reader, const JobContext& context)
{
    for (const auto& work : m_work) {
        ChangeCounts& counts = work->plan.counts;
        if (!work->rounds || !work->comparer || counts.changed == 0)
            continue;
        const RoundingJob job{*work->index,      work->adapter.get(),   reader,
                              work->plan.target, m_repository.secret(), context};
        RowComparer& comparer = *work->comparer;
        std::vector<std::uint32_t> same;
        work->changed = {};
        TM_TRY(compareRounded(
            job, [&](std::uint32_t row) { return comparer.seen(row) && !comparer.kept(row); },
            [&](std::uint32_t row, const VectorBatch& batch, std::size_t inBatch, const Hash128& hash, bool isSame) {
                if (!isSame) {
                    work->changed.append(batch, inBatch);
                    return;
                }
                same.push_back(row);
                work->keptDigest += hash;
            }));
        for (const std::uint32_t row : same)
            comparer.keep(row);
        counts.changed -= same.size();
        counts.unchanged += same.size();
        if (!same.empty())
            work->plan.notes.push_back(fmt::format("{} vectors differ from the snapshot in the last bits only, as this "
                                                   "engine rounds them: they count as equal",
                                                   same.size()));
    }
    return {};
}

void RestorePlanner::addDrops(const StorageReader& reader)
{
    const auto& absent = m_manifest.absentNamespaces;
    for (const NamespaceInfo& info : reader.namespaces()) {
        const bool goes =
            m_manifest.metadata.wholeStorage || std::find(absent.begin(), absent.end(), info.name) != absent.end();
        const bool stays =
            std::any_of(m_work.begin(), m_work.end(), [&](const auto& work) { return work->plan.target == info.name; });
        if (!goes || stays)
            continue;
        auto work = std::make_unique<NamespaceWork>();
        work->plan.target = info.name;
        work->plan.action = NamespaceAction::Drop;
        work->plan.notes.emplace_back("the snapshot does not have it");
        if (m_storage.capabilities().readOnly)
            work->plan.conflicts.emplace_back("the storage is read-only");
        addRemarks(m_storage.remarks(&info, nullptr), work->plan);
        work->exists = true;
        work->targetInfo = info;
        for (std::string& reason : m_storage.cannotChange(info))
            work->plan.conflicts.push_back(std::move(reason));
        m_work.push_back(std::move(work));
    }
}

std::vector<std::string> RestorePlanner::namespacesToScan() const
{
    std::vector<std::string> names;
    for (const auto& work : m_work) {
        if (work->exists)
            names.push_back(work->plan.target);
    }
    return names;
}

std::vector<std::string> RestorePlanner::absentTargets() const
{
    std::vector<std::string> names;
    for (const auto& work : m_work) {
        if (!work->exists)
            names.push_back(work->plan.target);
    }
    return names;
}

Result<void> RestorePlanner::observe(const std::string& target, const VectorBatch& batch, const RowHashes& hashes,
                                     unsigned thread)
{
    const auto it = std::find_if(m_work.begin(), m_work.end(), [&](const auto& w) { return w->plan.target == target; });
    if (it == m_work.end())
        return {};
    NamespaceWork& work = **it;
    if (!work.comparer) {
        const std::scoped_lock lock(work.mutex);
        work.plan.counts.removed += batch.rows();
        return {};
    }
    std::vector<RowMatch> matches;
    std::vector<std::uint32_t> indexRows;
    TM_TRY(work.comparer->compare(batch, hashes, work.hints[thread], matches, indexRows));
    const std::scoped_lock lock(work.mutex);
    for (std::size_t row = 0; row < matches.size(); ++row) {
        switch (matches[row]) {
        case RowMatch::Same:
            ++work.plan.counts.unchanged;
            work.keptDigest += hashes.rows[row];
            break;
        case RowMatch::Changed:
            ++work.plan.counts.changed;
            work.changed.append(batch, row);
            break;
        case RowMatch::New:
            ++work.plan.counts.removed;
            if (m_request.mode == RestoreRequest::Mode::Exact)
                work.notInSource.append(batch, row);
            break;
        }
    }
    return {};
}

void RestorePlanner::forgetObserved()
{
    for (const auto& work : m_work) {
        work->plan.counts = {};
        work->notInSource = {};
        work->changed = {};
        work->keptDigest = {};
        std::fill(work->hints.begin(), work->hints.end(), 0);
        if (work->comparer)
            work->comparer = std::make_unique<RowComparer>(*work->index);
    }
}

RestorePlan RestorePlanner::draft() const
{
    RestorePlan plan;
    plan.snapshotId = m_manifest.metadata.id;
    plan.storage = m_storage.uri();
    plan.mode = m_request.mode;
    for (const auto& work : m_work) {
        plan.namespaces.push_back(work->plan);
        plan.feasible = plan.feasible && work->plan.conflicts.empty();
        plan.lossy = plan.lossy || !work->plan.losses.empty();
    }
    return plan;
}

RestorePlan RestorePlanner::finish()
{
    ChangeCounts total;
    std::uint64_t bytes = 0;
    for (const auto& work : m_work) {
        NamespacePlan& plan = work->plan;
        ChangeCounts& counts = plan.counts;
        const std::uint64_t extra = counts.removed;
        if (work->source != nullptr) {
            counts.added = work->rows - counts.changed - counts.unchanged;
            if (m_request.mode == RestoreRequest::Mode::Merge)
                counts.removed = 0;
            plan.rowsAfter = work->rows + (m_request.mode == RestoreRequest::Mode::Merge ? extra : 0);
            if (plan.action == NamespaceAction::Update && counts.added + counts.changed + counts.removed == 0)
                plan.action = NamespaceAction::Keep;
            if (plan.action == NamespaceAction::Update)
                plan.conflicts.insert(plan.conflicts.end(), work->unchangeable.begin(), work->unchangeable.end());
            const std::uint64_t written =
                plan.action == NamespaceAction::Recreate ? work->rows : counts.added + counts.changed;
            if (work->source->rows() != 0)
                bytes += work->source->logicalBytes / work->source->rows() * written;
        }
        total.added += counts.added;
        total.changed += counts.changed;
        total.removed += counts.removed;
        total.unchanged += counts.unchanged;
    }
    RestorePlan result = draft();
    result.total = total;
    result.bytesToWrite = bytes;
    const bool touchesExisting = std::any_of(m_work.begin(), m_work.end(), [](const auto& work) {
        return work->exists && work->plan.action != NamespaceAction::Keep;
    });
    result.safetySnapshot = m_request.safetySnapshot && (touchesExisting || !absentTargets().empty());
    return result;
}

} // namespace tidemark
