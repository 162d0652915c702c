// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/annotation.h"
#include "repository/bundle.h"
#include "repository/bundlecontent.h"
#include "repository/bundleplaces.h"
#include "repository/bundlerows.h"
#include "repository/bundletransfer.h"
#include "repository/rowindex.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <thread>

namespace tidemark {

namespace {

constexpr unsigned kMaxThreads = 4;

class BundleImport {
public:
    BundleImport(const Repository& repository, const BundleFile& bundle, bool compress, const JobContext& context)
        : m_repository(repository)
        , m_catalog(repository)
        , m_bundle(bundle)
        , m_context(context)
        , m_places(repository)
        , m_transfer(repository, bundle, compress, context)
    {
    }

    Result<ImportResult> run()
    {
        Result<void> done = prepare();
        if (done)
            done = commit();
        if (done)
            return std::move(m_result);
        m_transfer.removeAllBut(m_keep);
        Error error = std::move(done).error();
        if (!m_committed.empty()) {
            error.detail += fmt::format("; imported before it: {}", fmt::join(m_committed, ", "));
            if (error.consequence == Consequence::NothingChanged)
                error.consequence = Consequence::PartlyDone;
        }
        return fail(std::move(error));
    }

private:
    /// Everything but the manifests is in place and proven after it.
    Result<void> prepare()
    {
        TM_TRY_ASSIGN(m_snapshots, readBundleContent(m_bundle, m_context));
        std::vector<std::string> ids;
        for (const BundledSnapshot& snapshot : m_snapshots)
            ids.push_back(snapshot.manifest.metadata.id);
        TM_TRY(m_places.load(ids));
        TM_TRY(findPresent());
        std::vector<bool> wanted;
        for (const std::string& hereAs : m_hereAs)
            wanted.push_back(hereAs.empty());
        TM_TRY(m_transfer.bringIn(m_snapshots, wanted));
        for (std::size_t i = 0; i < m_snapshots.size(); ++i)
            TM_TRY(place(i));
        for (const Manifest& manifest : m_incoming)
            TM_TRY(prove(manifest));
        return m_context.checkStop();
    }

    /// Which snapshots are here already. With another secret only the rows can tell, so those of the candidates are
    /// read once more than they would have to be.
    Result<void> findPresent()
    {
        std::vector<bool> worthALook;
        for (const BundledSnapshot& snapshot : m_snapshots) {
            const auto& candidates = m_places.candidates(snapshot.manifest.metadata.id);
            worthALook.push_back(std::any_of(candidates.begin(), candidates.end(), [&](const auto& candidate) {
                return looksLikeSameSnapshot(candidate.manifest, snapshot.manifest);
            }));
        }
        TM_TRY(m_transfer.hash(m_snapshots, worthALook));
        m_hereAs.resize(m_snapshots.size());
        for (std::size_t i = 0; i < m_snapshots.size(); ++i) {
            if (!worthALook[i])
                continue;
            const Manifest& manifest = m_snapshots[i].manifest;
            const auto& candidates = m_places.candidates(manifest.metadata.id);
            const auto same = std::find_if(candidates.begin(), candidates.end(), [&](const auto& candidate) {
                return isSameSnapshot(candidate.manifest, manifest, m_transfer.digests(i));
            });
            if (same == candidates.end())
                continue;
            if (same->isDeleted)
                m_places.release(manifest.metadata.id); // It comes back under its id.
            else
                m_hereAs[i] = same->manifest.metadata.id;
        }
        return {};
    }

    Result<void> place(std::size_t index)
    {
        Manifest manifest = m_snapshots[index].manifest;
        SnapshotMetadata& metadata = manifest.metadata;
        const std::string originalId = metadata.id;
        if (!m_hereAs[index].empty()) {
            m_newIds.emplace(originalId, m_hereAs[index]);
            m_result.snapshots.push_back({m_hereAs[index], originalId, true});
            return {};
        }
        TM_TRY_ASSIGN(const BundlePlaces::Place place, m_places.next(originalId));
        metadata.id = place.id;
        metadata.sequence = place.sequence;
        metadata.verifiedAt.reset();
        metadata.sizeBytes = m_transfer.rename(manifest);
        metadata.stateDigest = {};
        for (std::size_t n = 0; n < manifest.namespaces.size(); ++n) {
            manifest.namespaces[n].digest = m_transfer.digests(index)[n];
            metadata.stateDigest += manifest.namespaces[n].digest;
        }
        TM_TRY(placeParent(metadata));
        m_newIds.emplace(originalId, place.id);
        m_incoming.push_back(std::move(manifest));
        m_result.snapshots.push_back({place.id, originalId, false});
        return {};
    }

    Result<void> placeParent(SnapshotMetadata& metadata)
    {
        if (!metadata.parentId)
            return {};
        if (const auto it = m_newIds.find(*metadata.parentId); it != m_newIds.end()) {
            metadata.parentId = it->second;
            return {};
        }
        TM_TRY_ASSIGN(const bool here, m_catalog.exists(*metadata.parentId));
        if (!here)
            m_result.notes.push_back(
                fmt::format("{}: its parent {} is not in this repository", metadata.id, *metadata.parentId));
        return {};
    }

    Result<void> prove(const Manifest& manifest) const
    {
        const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1u, kMaxThreads);
        for (const ManifestNamespace& ns : manifest.namespaces) {
            m_context.report({Phase::Checking, 0, 0, ns.info.name});
            TM_TRY(RowIndex::load(m_repository.files(), m_repository.segments(), manifest, ns, m_repository.secret(),
                                  threads, m_context));
        }
        return {};
    }

    Result<void> commit()
    {
        if (m_incoming.empty())
            return {};
        m_context.report({Phase::Committing, 0, m_incoming.size(), {}});
        // Before the manifests: a number that is never used costs nothing, one that is given twice costs an order.
        TM_TRY(m_catalog.raiseSequence(m_places.lastSequence()));
        for (const Manifest& manifest : m_incoming) {
            const std::string& id = manifest.metadata.id;
            Result<void> committed = m_catalog.commit(manifest);
            // An entry that may be there keeps its files.
            if (committed || committed.error().consequence != Consequence::NothingChanged)
                m_keep.push_back(&manifest);
            TM_TRY(std::move(committed));
            m_committed.push_back(id);
            // One that was deleted here left its annotation behind, which must not be laid over the one that came.
            if (!m_repository.files().status(m_repository.annotations() + "/" + id + ".json"))
                continue;
            const auto annotated = writeAnnotation(m_repository, id, annotationOf(manifest.metadata));
            if (!annotated)
                m_result.notes.push_back(fmt::format("{}: it has the description that it was deleted with: {}", id,
                                                     toString(annotated.error())));
        }
        return {};
    }

    const Repository& m_repository;
    Catalog m_catalog;
    const BundleFile& m_bundle;
    const JobContext& m_context;
    BundlePlaces m_places;
    BundleTransfer m_transfer;
    std::vector<BundledSnapshot> m_snapshots;
    std::vector<std::string> m_hereAs;           ///< Id of the same snapshot here; empty if it is new.
    std::vector<Manifest> m_incoming;            ///< As they will stand here.
    std::map<std::string, std::string> m_newIds; ///< Of the snapshots before; a parent is one of them.
    std::vector<const Manifest*> m_keep;
    std::vector<std::string> m_committed;
    ImportResult m_result;
};

} // namespace

Result<ImportResult> readBundle(const Repository& repository, const std::string& file, bool compress,
                                const JobContext& context)
{
    TM_TRY_ASSIGN(const auto bundle, BundleFile::open(repository.files(), file, context));
    TM_TRY_ASSIGN(const auto held, repository.lock(LockMode::Shared));
    return BundleImport(repository, *bundle, compress, context).run();
}

} // namespace tidemark
