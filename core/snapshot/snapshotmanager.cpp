// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/snapshotmanager.h"

#include "base/showntext.h"
#include "repository/annotation.h"
#include "repository/base.h"
#include "repository/bundle.h"
#include "repository/collector.h"
#include "repository/restorejournal.h"
#include "snapshot/creator.h"
#include "snapshot/dakeraimport.h"
#include "snapshot/differ.h"
#include "snapshot/restorer.h"
#include "snapshot/rowfetch.h"
#include "snapshot/verifier.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace tidemark {

SnapshotManager::SnapshotManager(std::unique_ptr<Repository> repository, const SnapshotConfig& config)
    : m_repository(std::move(repository))
    , m_catalog(*m_repository)
    , m_config(config)
{
}

SnapshotManager::~SnapshotManager() = default;

Result<std::unique_ptr<SnapshotManager>> SnapshotManager::open(const RepositoryEnvironment& environment,
                                                               const std::string& directory, OpenMode mode,
                                                               const SnapshotConfig& config)
{
    auto repository = mode == OpenMode::CreateIfMissing ? Repository::openOrCreate(environment, directory)
                                                        : Repository::open(environment, directory);
    if (!repository)
        return fail(std::move(repository).error());
    return std::unique_ptr<SnapshotManager>(new SnapshotManager(std::move(*repository), config));
}

Result<void> SnapshotManager::rememberBase(const VectorStorage& storage, const std::string& snapshotId) const
{
    return writeBase(*m_repository, storage.identity(), storage.uri(), snapshotId);
}

/// A snapshot of some namespaces takes over from a base only if it has all of the base's: else the next snapshot would
/// compare the others with nothing, and write them in full.
bool SnapshotManager::mayBecomeBase(const VectorStorage& storage, const std::string& snapshotId) const
{
    const auto taken = m_catalog.read(snapshotId);
    const std::optional<std::string> baseId = readBase(*m_repository, storage.identity());
    if (!taken || taken->metadata.wholeStorage || !baseId)
        return true;
    const auto base = m_catalog.read(*baseId);
    // Both lists are sorted.
    const std::vector<std::string>& names = taken->metadata.namespaces;
    return !base || std::includes(names.begin(), names.end(), base->metadata.namespaces.begin(),
                                  base->metadata.namespaces.end());
}

Result<CreateResult> SnapshotManager::create(VectorStorage& storage, const CreateRequest& request,
                                             const JobContext& context)
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    context.report({Phase::Preparing, 0, 0, {}});
    TM_TRY_ASSIGN(const auto reader, storage.openReader(m_config.threadCount()));
    const CreateJob job{*reader, storage, request, m_config};
    const Creator creator(*m_repository);
    TM_TRY_ASSIGN(CreateResult created, creator.create(job, readBase(*m_repository, storage.identity()), context));
    const bool isBase = created.metadata.wholeStorage || mayBecomeBase(storage, created.metadata.id);
    if (Result<void> remembered = isBase ? rememberBase(storage, created.metadata.id) : Result<void>(); !remembered)
        created.warnings.push_back(fmt::format("the next snapshot will be a full one, because what this storage "
                                               "descends from could not be written: {}",
                                               toString(remembered.error())));
    if (const auto interrupted = interruptedRestores(); interrupted) {
        for (const InterruptedRestore& each : *interrupted) {
            if (each.storageIdentity == storage.identity())
                created.warnings.push_back(fmt::format("a restore of {} into this storage {}: this snapshot holds what "
                                                       "is there now, partly old and partly new",
                                                       each.snapshotId,
                                                       each.isRunning ? "is running" : "was interrupted"));
        }
    }
    if (m_config.maxSnapshots != 0) {
        RetentionPolicy policy;
        policy.keepLast = m_config.maxSnapshots;
        auto plan = planRetention(policy);
        const auto run = plan ? runRetention(policy, *plan) : Result<RetentionResult>(fail(plan.error()));
        if (!run)
            created.warnings.push_back(fmt::format("old snapshots were not removed: {}", toString(run.error())));
    }
    return created;
}

Result<Listing> SnapshotManager::list() const
{
    return m_catalog.list(m_config.threadCount());
}

Result<SnapshotDetails> SnapshotManager::show(const std::string& id) const
{
    TM_TRY_ASSIGN(const Manifest manifest, m_catalog.read(id));
    SnapshotDetails details;
    details.metadata = manifest.metadata;
    details.withMetadata = manifest.withMetadata;
    for (const ManifestNamespace& ns : manifest.namespaces) {
        NamespaceSummary summary{ns.info,    ns.traits,          ns.rows(), ns.logicalBytes, ns.added, ns.changed,
                                 ns.removed, ns.segments.size(), 0};
        for (const SegmentRef& segment : ns.segments)
            summary.segmentRows += segment.rows;
        details.namespaces.push_back(std::move(summary));
    }
    const std::vector<FileRef> files = manifest.files();
    details.files = files.size();
    for (const FileRef& file : files)
        details.fileBytes += file.sizeBytes;
    TM_TRY_ASSIGN(const Listing listing, list());
    for (const SnapshotMetadata& metadata : listing.snapshots) {
        if (metadata.parentId == id)
            details.children.push_back(metadata.id);
    }
    return details;
}

Result<std::string> SnapshotManager::rawManifest(const std::string& id) const
{
    if (!isSnapshotId(id))
        return fail(Errc::NotFound, fmt::format("{} is no snapshot id", shownName(id)));
    return readWholeFile(m_repository->files(), m_repository->snapshots() + "/" + id + ".jsonl", kMaxManifestBytes);
}

Result<bool> SnapshotManager::exists(const std::string& id) const
{
    return m_catalog.exists(id);
}

Result<std::optional<std::string>> SnapshotManager::base(const VectorStorage& storage) const
{
    const std::optional<std::string> id = readBase(*m_repository, storage.identity());
    if (!id)
        return std::optional<std::string>();
    TM_TRY_ASSIGN(const bool there, m_catalog.exists(*id));
    return there ? id : std::optional<std::string>();
}

Result<RestorePlan> SnapshotManager::planRestore(const std::string& id, VectorStorage& storage,
                                                 const RestoreRequest& request, const JobContext& context)
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    return Restorer(*m_repository, m_config).plan(id, storage, request, context);
}

Result<RestoreResult> SnapshotManager::restore(const std::string& id, VectorStorage& storage,
                                               const RestoreRequest& request, const JobContext& context)
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    const std::optional<std::string> baseId = readBase(*m_repository, storage.identity());
    TM_TRY_ASSIGN(RestoreResult result,
                  Restorer(*m_repository, m_config).restore(id, storage, request, baseId, context));
    // The storage now descends from the snapshot if it is that snapshot, else still from what it was a moment ago.
    const bool whole = request.namespaces.empty() && request.mode == RestoreRequest::Mode::Exact;
    const std::optional<std::string> newBase = whole ? std::optional(id) : result.safetySnapshotId;
    if (newBase && mayBecomeBase(storage, *newBase)) {
        if (Result<void> remembered = rememberBase(storage, *newBase); !remembered)
            result.warnings.push_back(fmt::format("the restore is complete, but what the storage descends from could "
                                                  "not be written: {}",
                                                  toString(remembered.error())));
    }
    return result;
}

Result<std::vector<InterruptedRestore>> SnapshotManager::interruptedRestores() const
{
    return readRestoreJournal(*m_repository);
}

Result<void> SnapshotManager::forgetInterruptedRestore(const std::string& id)
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    return RestoreJournal::forget(*m_repository, id);
}

/// Without them a restore could be neither completed nor undone.
std::set<std::string> SnapshotManager::neededByInterrupted() const
{
    std::set<std::string> needed;
    if (const auto interrupted = interruptedRestores(); interrupted) {
        for (const InterruptedRestore& each : *interrupted) {
            needed.insert(each.snapshotId);
            if (each.safetySnapshotId)
                needed.insert(*each.safetySnapshotId);
        }
    }
    return needed;
}

Result<DiffResult> SnapshotManager::diff(const std::string& first, const std::string& second,
                                         const DiffRequest& request, const JobContext& context) const
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    TM_TRY_ASSIGN(const Manifest a, m_catalog.read(first));
    TM_TRY_ASSIGN(const Manifest b, m_catalog.read(second));
    return Differ(*m_repository, m_config).snapshots(a, b, request, context);
}

Result<DiffResult> SnapshotManager::diff(const std::string& first, VectorStorage& second, const DiffRequest& request,
                                         const JobContext& context) const
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    TM_TRY_ASSIGN(const Manifest a, m_catalog.read(first));
    return Differ(*m_repository, m_config).storage(a, second, request, context);
}

Result<VectorBatch> SnapshotManager::rows(const std::string& snapshotId, const std::string& namespaceName,
                                          const std::vector<DiffId>& ids, const JobContext& context) const
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    TM_TRY_ASSIGN(const Manifest manifest, m_catalog.read(snapshotId));
    return fetchRows(*m_repository, manifest, namespaceName, ids, m_config.threadCount(), context);
}

Result<VerifyReport> SnapshotManager::verify(const VerifyRequest& request, const JobContext& context)
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    TM_TRY_ASSIGN(VerifyReport report, Verifier(*m_repository, m_config).verify(request, context));
    if (request.quick)
        return report;
    const std::int64_t now = m_repository->environment().clock.unixSeconds();
    for (const std::string& id : report.intact)
        ignoreError(
            editAnnotation(
                *m_repository, id, [&](Annotation& annotation) { annotation.verifiedAt = now; }, false),
            "it was deleted meanwhile, or the repository is read-only: that it was verified is not noted there");
    return report;
}

Result<void> SnapshotManager::remove(const std::vector<std::string>& ids)
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    const std::set<std::string> wanted(ids.begin(), ids.end());
    const std::set<std::string> needed = neededByInterrupted();
    for (const std::string& id : wanted) {
        TM_TRY_ASSIGN(const bool there, m_catalog.exists(id));
        if (!there)
            return fail(Errc::NotFound, fmt::format("there is no snapshot {}", id), m_repository->directory());
        TM_TRY(checkNotPinned(*m_repository, id));
        if (needed.contains(id))
            return fail(Errc::Pinned,
                        fmt::format("snapshot {} is needed to complete or to undo an interrupted restore", id),
                        m_repository->directory());
    }
    std::size_t done = 0;
    for (const std::string& id : wanted) {
        Result<void> removed = m_catalog.moveToTrash(id, m_repository->environment().clock.unixMillis());
        if (!removed) {
            if (done != 0 && removed.error().consequence == Consequence::NothingChanged)
                removed.error().consequence = Consequence::PartlyDone;
            return removed;
        }
        ++done;
    }
    return {};
}

Result<void> SnapshotManager::undelete(const std::string& id)
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    return m_catalog.restoreFromTrash(id);
}

Result<std::vector<TrashedSnapshot>> SnapshotManager::trashed() const
{
    return m_catalog.describeTrash(m_config.threadCount());
}

Result<CollectResult> SnapshotManager::collect(const CollectRequest& request, const JobContext& context)
{
    return collectGarbage(*m_repository, request, context);
}

namespace {

Result<RetentionPlan> planOver(const Listing& listing, const std::set<std::string>& needed,
                               const RetentionPolicy& policy, std::int64_t nowSeconds)
{
    // A damaged one stays, whatever the plan says of the others. One that only could not be read this time would be
    // missing in the plan, and the plan would be another one.
    for (const UnreadableSnapshot& unreadable : listing.unreadable) {
        if (unreadable.error.code != Errc::Damaged && unreadable.error.code != Errc::UnsupportedVersion)
            return fail(unreadable.error);
    }
    std::vector<SnapshotMetadata> snapshots = listing.snapshots;
    for (SnapshotMetadata& metadata : snapshots)
        metadata.pinned = metadata.pinned || needed.contains(metadata.id);
    return tidemark::planRetention(snapshots, policy, nowSeconds);
}

} // namespace

Result<RetentionPlan> SnapshotManager::planRetention(const RetentionPolicy& policy) const
{
    TM_TRY_ASSIGN(const Listing listing, list());
    return planOver(listing, neededByInterrupted(), policy, m_repository->environment().clock.unixSeconds());
}

Result<RetentionResult> SnapshotManager::runRetention(const RetentionPolicy& policy, const RetentionPlan& plan)
{
    TM_TRY_ASSIGN(const Listing listing, list());
    TM_TRY_ASSIGN(const RetentionPlan now,
                  planOver(listing, neededByInterrupted(), policy, m_repository->environment().clock.unixSeconds()));
    RetentionResult result{plan, plan.toRemove()};
    if (now.toRemove() != result.removed) {
        std::string detail = "the snapshots changed since the plan was made";
        for (const UnreadableSnapshot& unreadable : listing.unreadable)
            detail += fmt::format("; {} cannot be read: {}", shownName(unreadable.name), toString(unreadable.error));
        return fail(Errc::Conflict, std::move(detail), m_repository->directory());
    }
    TM_TRY(remove(result.removed));
    return result;
}

Result<SnapshotMetadata> SnapshotManager::annotate(const std::string& id, const AnnotationEdit& edit)
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    TM_TRY_ASSIGN(Manifest manifest, m_catalog.read(id));
    const auto change = [&](Annotation& annotation) {
        if (edit.description)
            annotation.description = *edit.description;
        if (edit.tags) {
            const std::set<std::string> tags(edit.tags->begin(), edit.tags->end());
            annotation.tags.assign(tags.begin(), tags.end());
        }
        if (edit.pinned)
            annotation.pinned = *edit.pinned;
    };
    // Who says all that somebody wrote there loses nothing of a damaged one.
    const bool saysAll = edit.description && edit.tags;
    TM_TRY_ASSIGN(const Annotation annotation, editAnnotation(*m_repository, id, change, saysAll));
    apply(annotation, manifest.metadata);
    return manifest.metadata;
}

Result<ExportResult> SnapshotManager::exportBundle(const std::vector<std::string>& ids, const std::string& file,
                                                   const JobContext& context) const
{
    return writeBundle(*m_repository, ids, file, context);
}

Result<std::vector<SnapshotMetadata>> SnapshotManager::inspectBundle(const std::string& file,
                                                                     const JobContext& context) const
{
    return tidemark::inspectBundle(m_repository->files(), file, context);
}

Result<ImportResult> SnapshotManager::importBundle(const std::string& file, const JobContext& context)
{
    return readBundle(*m_repository, file, m_config.compression, context);
}

Result<ImportResult> SnapshotManager::importDakera(const std::string& directory, const JobContext& context)
{
    TM_TRY_ASSIGN(const auto lock, m_repository->lock(LockMode::Shared));
    return importDakeraDirectory(*m_repository, directory, m_config, context);
}

} // namespace tidemark
