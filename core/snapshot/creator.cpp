// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/creator.h"

#include "base/showntext.h"
#include "repository/proof.h"
#include "snapshot/namespacecreator.h"
#include "snapshot/segmentsink.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace tidemark {

namespace {

constexpr int kIdAttempts = 100;

bool isWhole(const CreateJob& job)
{
    return job.request.namespaces.empty() && !job.chosenOnly;
}

Result<std::vector<NamespaceInfo>> chooseNamespaces(const CreateJob& job)
{
    const StorageReader& reader = job.reader;
    const CreateRequest& request = job.request;
    const std::string& uri = job.storage.uri();
    if (isWhole(job))
        return reader.namespaces();
    std::vector<NamespaceInfo> chosen;
    const std::set<std::string> wanted(request.namespaces.begin(), request.namespaces.end());
    for (const std::string& name : wanted) {
        const NamespaceInfo* info = reader.find(name);
        if (info != nullptr) {
            chosen.push_back(*info);
            continue;
        }
        const auto skipped = std::find_if(reader.skipped().begin(), reader.skipped().end(),
                                          [&](const SkippedObject& object) { return object.name == name; });
        if (skipped != reader.skipped().end())
            return fail(Errc::NotFound, fmt::format("{} is no namespace: {}", shownName(name), skipped->reason), uri);
        return fail(Errc::NotFound, fmt::format("the storage has no namespace {}", shownName(name)), uri);
    }
    return chosen;
}

} // namespace

/// A snapshot in the making. Removes its files unless they were committed.
struct Creator::Draft {
    explicit Draft(const Repository& repositoryUsed) : repository(repositoryUsed) {}
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft()
    {
        for (const FileRef& file : newFiles)
            ignoreError(repository.files().remove(repository.segments() + "/" + toHex(file.name)),
                        "an orphan that collect() removes");
    }

    /// Lists inherited segments and masks in the manifest; writes the new masks.
    Result<void> addNamespaces(std::vector<NamespaceDraft> drafts, const Manifest* parent, bool compress)
    {
        std::vector<RowMask> masks;
        for (const NamespaceDraft& draft : drafts) {
            for (const InheritedSegment& inherited : draft.inherited) {
                if (inherited.newMask)
                    masks.push_back(*inherited.newMask);
            }
        }
        std::optional<FileRef> maskFile;
        if (!masks.empty()) {
            TM_TRY_ASSIGN(maskFile, writeMaskFile(repository.files(), repository.environment().random,
                                                  repository.segments(), masks, compress));
            newFiles.push_back(*maskFile);
            newBytes += maskFile->sizeBytes;
        }
        std::map<FileName, std::uint32_t> numbers;
        const auto numberOf = [&](const FileRef& file) {
            const auto [it, isNew] = numbers.emplace(file.name, manifest.maskFiles.size());
            if (isNew)
                manifest.maskFiles.push_back(file);
            return it->second;
        };
        std::uint32_t entry = 0;
        for (NamespaceDraft& draft : drafts) {
            std::vector<SegmentRef> segments;
            for (const InheritedSegment& inherited : draft.inherited) {
                SegmentRef ref = inherited.ref;
                if (inherited.newMask)
                    ref.mask = MaskRef{numberOf(*maskFile), entry++, inherited.newMask->cardinality()};
                else if (ref.mask)
                    ref.mask->file = numberOf(parent->maskFiles[ref.mask->file]);
                segments.push_back(ref);
            }
            segments.insert(segments.end(), draft.entry.segments.begin(), draft.entry.segments.end());
            draft.entry.segments = std::move(segments);
            manifest.namespaces.push_back(std::move(draft.entry));
        }
        return {};
    }

    const Repository& repository;
    Manifest manifest;
    std::vector<FileRef> newFiles;
    std::uint64_t newBytes = 0; ///< Of newFiles.
};

Result<CreateResult> Creator::create(const CreateJob& job, const std::optional<std::string>& baseId,
                                     const JobContext& context) const
{
    std::vector<std::string> warnings;
    TM_TRY_ASSIGN(const std::optional<Manifest> parent, chooseParent(job, baseId, warnings));
    auto created = createFrom(job, parent ? &*parent : nullptr, warnings, context);
    const bool mayBeFull = job.request.type == CreateRequest::Type::Automatic && !job.request.parentId;
    if (created || !parent || !mayBeFull || created.error().code != Errc::Damaged)
        return created;
    // The base cannot be compared with. A full snapshot needs nothing of it.
    warnings.push_back(fmt::format("base {} is damaged, so a full snapshot was taken: {}", parent->metadata.id,
                                   toString(created.error())));
    if (job.restarted)
        job.restarted();
    return createFrom(job, nullptr, std::move(warnings), context);
}

Result<std::optional<Manifest>> Creator::chooseParent(const CreateJob& job, const std::optional<std::string>& baseId,
                                                      std::vector<std::string>& warnings) const
{
    const CreateRequest& request = job.request;
    if (request.type == CreateRequest::Type::Full) {
        if (request.parentId)
            return fail(Errc::InvalidArgument, "a full snapshot has no parent");
        return std::optional<Manifest>();
    }
    const bool explicitly = request.parentId || request.type == CreateRequest::Type::Incremental;
    const std::optional<std::string> id = request.parentId ? request.parentId : baseId;
    if (!id) {
        if (explicitly)
            return fail(Errc::NotFound,
                        "the storage has no base in this repository to compare with; take a full "
                        "snapshot first, or name a parent",
                        job.storage.uri());
        return std::optional<Manifest>();
    }
    auto parent = m_catalog.read(*id);
    if (!parent && explicitly)
        return fail(std::move(parent).error());
    if (!parent) {
        if (parent.error().code != Errc::NotFound)
            warnings.push_back(
                fmt::format("base {} cannot be read, so a full snapshot was taken: {}", *id, toString(parent.error())));
        return std::optional<Manifest>();
    }
    if (parent->withMetadata != job.config.includeMetadata && !explicitly)
        return std::optional<Manifest>();
    return std::optional<Manifest>(std::move(*parent));
}

Result<CreateResult> Creator::createFrom(const CreateJob& job, const Manifest* parent,
                                         std::vector<std::string> warnings, const JobContext& context) const
{
    const auto started = std::chrono::steady_clock::now();
    TM_TRY_ASSIGN(const std::vector<NamespaceInfo> infos, chooseNamespaces(job));
    std::uint64_t total = 0;
    for (const NamespaceInfo& info : infos)
        total += info.count.value_or(0);
    Draft draft(m_repository);
    std::vector<NamespaceDraft> namespaces;
    {
        ProgressMeter progress(context, job.safety ? Phase::SafetySnapshot : Phase::Scanning, total);
        SegmentSink sink(m_repository, job.config.compression, job.config.threadCount());
        for (const NamespaceInfo& info : infos) {
            sink.beginNamespace();
            auto made = createNamespaceDraft(m_repository, job.reader, info, parent, job.config, job.observer, sink,
                                             progress, context);
            if (!made)
                return fail(std::move(made).error());
            if (made->irregularRows != 0)
                warnings.push_back(fmt::format("namespace {}: {} rows have no vector of {} dimensions; their cells "
                                               "are kept as they are",
                                               shownName(info.name), made->irregularRows, info.dimension.value_or(0)));
            namespaces.push_back(std::move(*made));
        }
        TM_TRY_ASSIGN(const auto written, sink.finish());
        for (std::size_t i = 0; i < written.size(); ++i) {
            for (const WrittenSegment& segment : written[i]) {
                namespaces[i].entry.segments.push_back({segment.file, segment.rows, std::nullopt});
                draft.newFiles.push_back(segment.file);
                draft.newBytes += segment.file.sizeBytes;
            }
        }
    }
    for (std::size_t i = 0; job.keepOthers && parent != nullptr && i < parent->namespaces.size(); ++i) {
        if (job.reader.find(parent->namespaces[i].info.name) == nullptr)
            namespaces.push_back(keepNamespace(parent->namespaces[i]));
    }
    std::sort(namespaces.begin(), namespaces.end(),
              [](const NamespaceDraft& a, const NamespaceDraft& b) { return a.entry.info.name < b.entry.info.name; });
    TM_TRY(draft.addNamespaces(std::move(namespaces), parent, job.config.compression));

    Manifest& manifest = draft.manifest;
    SnapshotMetadata& metadata = manifest.metadata;
    manifest.withMetadata = job.config.includeMetadata;
    manifest.absentNamespaces = job.absentNamespaces;
    metadata.createdAt = job.identity ? job.identity->createdAt : m_repository.environment().clock.unixSeconds();
    metadata.description = job.request.description;
    metadata.wholeStorage = isWhole(job);
    metadata.type = parent == nullptr ? SnapshotType::Full : SnapshotType::Incremental;
    if (parent != nullptr)
        metadata.parentId = parent->metadata.id;
    metadata.version = TIDEMARK_VERSION;
    metadata.storage = job.storage.uri();
    metadata.consistency = job.storage.capabilities().consistency;
    const std::set<std::string> tags(job.request.tags.begin(), job.request.tags.end());
    metadata.tags.assign(tags.begin(), tags.end());
    metadata.pinned = job.request.pin;
    metadata.safety = job.safety;
    for (const ManifestNamespace& ns : manifest.namespaces) {
        metadata.namespaces.push_back(ns.info.name);
        metadata.totalVectors += ns.rows();
        metadata.logicalBytes += ns.logicalBytes;
        metadata.added += ns.added;
        metadata.changed += ns.changed;
        metadata.removed += ns.removed;
        metadata.stateDigest += ns.digest;
    }
    if (parent != nullptr && metadata.wholeStorage) {
        for (const ManifestNamespace& ns : parent->namespaces)
            metadata.removed += manifest.find(ns.info.name) == nullptr ? ns.rows() : 0;
    }
    TM_TRY(context.checkStop());
    if (!draft.newFiles.empty())
        TM_TRY(m_repository.files().syncDirectory(m_repository.segments()));
    TM_TRY(proveManifest(m_repository, manifest, job.config.threadCount(), context));
    TM_TRY(context.checkStop());
    context.report({Phase::Committing, 0, 1, {}});
    const auto elapsed = std::chrono::steady_clock::now() - started;
    metadata.durationMs =
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count());

    TM_TRY(commit(draft, job));
    for (std::string& warning : job.reader.warnings())
        warnings.push_back(std::move(warning));
    return CreateResult{metadata, job.reader.skipped(), std::move(warnings)};
}

Result<void> Creator::commit(Draft& draft, const CreateJob& job) const
{
    SnapshotMetadata& metadata = draft.manifest.metadata;
    const std::int64_t nowMs = m_repository.environment().clock.unixMillis();
    for (int attempt = 0;; ++attempt) {
        TM_TRY_ASSIGN(const Catalog::NewId next, m_catalog.nextId(nowMs));
        metadata.id = next.id;
        metadata.sequence = next.sequence;
        if (job.identity && attempt == 0 && isSnapshotId(job.identity->id)) {
            metadata.id = job.identity->id;
            TM_TRY(m_catalog.raiseSequence(next.sequence)); // it will stand in no file name
        }
        Result<void> committed = publish(draft);
        // Another process took the same millisecond and counter, or a snapshot has the imported one's id.
        if (committed || committed.error().code != Errc::AlreadyExists || attempt == kIdAttempts)
            return committed;
    }
}

Result<void> Creator::publish(Draft& draft) const
{
    // The manifest's own bytes count, and the number of them is part of it: a few rounds settle the digits.
    for (int round = 0; round < 4; ++round)
        draft.manifest.metadata.sizeBytes = draft.newBytes + encodeManifest(draft.manifest).size();
    Result<void> committed = m_catalog.commit(draft.manifest);
    if (committed || committed.error().consequence == Consequence::Unknown)
        draft.newFiles.clear();
    return committed;
}

} // namespace tidemark
