// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/repositoryfixture.h"

#include "model/rowhash.h"
#include "repository/maskfile.h"
#include "repository/rowindex.h"
#include "repository/segmentwriter.h"

#include <fmt/format.h>

#include <cstdlib>

namespace tidemark::test {

namespace {

/// The value of a step that cannot fail unless the test is wrong.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << toString(result.error());
        std::abort();
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

SegmentRef writeSegment(const Repository& repository, const VectorBatch& batch, std::span<const Hash128> hashes)
{
    auto writer = must(SegmentWriter::create(repository.files(), repository.environment().random, repository.segments(),
                                             batch.dimension, true));
    must(writer->append(batch, hashes));
    const WrittenSegment written = must(writer->finish());
    return {written.file, written.rows, std::nullopt};
}

/// Re-uses the parent's segments with masks, and writes what is new or changed into one of its own.
ManifestNamespace buildNamespace(const Repository& repository, const std::string& name, const TinyRows& rows,
                                 const Manifest* parent, std::vector<RowMask>& masks)
{
    ManifestNamespace ns;
    ns.info.name = name;
    ns.info.dimension = kTinyDimension;
    TinyRows fresh = rows;
    const VectorBatch all = tinyBatch(rows);
    RowHashes hashes;
    hashRows(all, repository.secret(), hashes);
    for (const Hash128& hash : hashes.rows)
        ns.digest += hash;
    if (const ManifestNamespace* old = parent != nullptr ? parent->find(name) : nullptr) {
        const auto index = must(RowIndex::load(repository.files(), repository.segments(), *parent, *old,
                                               repository.secret(), 1, JobContext()));
        std::vector<RowMask> gone;
        for (const RowIndex::Segment& segment : index->segments())
            gone.push_back(segment.masked);
        std::vector<std::uint8_t> kept(index->rows(), 0);
        for (std::size_t r = 0; r < all.rows(); ++r) {
            const std::uint32_t at = index->find(hashes.ids[r], 0);
            if (at == RowIndex::kNone || index->rowHashLow(at) != hashes.rows[r].low)
                continue;
            kept[at] = 1;
            fresh.erase(std::string(all.ids[r]));
        }
        for (std::size_t s = 0; s < old->segments.size(); ++s) {
            SegmentRef ref = old->segments[s];
            for (std::uint32_t r = 0; r < ref.rows; ++r) {
                if (kept[index->segments()[s].firstRow + r] == 0)
                    gone[s].add(r);
            }
            ref.mask.reset();
            if (gone[s].cardinality() == ref.rows)
                continue;
            if (!gone[s].isEmpty()) {
                ref.mask = MaskRef{0, static_cast<std::uint32_t>(masks.size()), gone[s].cardinality()};
                masks.push_back(gone[s]);
            }
            ns.segments.push_back(ref);
        }
    }
    if (!fresh.empty()) {
        const VectorBatch batch = tinyBatch(fresh);
        hashRows(batch, repository.secret(), hashes);
        ns.segments.push_back(writeSegment(repository, batch, hashes.rows));
    }
    ns.info.count = ns.rows();
    return ns;
}

/// The rows of one namespace, every frame read and every hash compared.
Result<TinyRows> readNamespace(const Repository& repository, const Manifest& manifest, const ManifestNamespace& ns)
{
    TM_TRY_ASSIGN(const auto index, RowIndex::load(repository.files(), repository.segments(), manifest, ns,
                                                   repository.secret(), 1, JobContext()));
    TinyRows rows;
    FrameDecoder decoder;
    for (const RowIndex::Segment& segment : index->segments()) {
        for (std::size_t g = 0; g < segment.reader->layout().groups.size(); ++g) {
            VectorBatch batch;
            std::vector<Hash128> stored;
            TM_TRY(segment.reader->readRows(decoder, g, {}, batch, &stored));
            RowHashes hashes;
            hashRows(batch, repository.secret(), hashes);
            if (hashes.rows != stored)
                return fail(Errc::Damaged, "a row does not have its hash");
            const std::uint64_t first = segment.reader->layout().groups[g].firstRow;
            for (std::size_t r = 0; r < batch.rows(); ++r) {
                if (segment.masked.contains(static_cast<std::uint32_t>(first + r)))
                    continue;
                const auto values = batch.rowValues(r);
                TinyRow row{{values.begin(), values.end()}, std::nullopt};
                if (batch.hasMetadata(r))
                    row.metadata = std::string(batch.metadata[r]);
                rows.emplace(std::string(batch.ids[r]), std::move(row));
            }
        }
    }
    return rows;
}

} // namespace

VectorBatch tinyBatch(const TinyRows& rows)
{
    VectorBatch batch;
    batch.dimension = kTinyDimension;
    for (const auto& [id, row] : rows) {
        batch.ids.append(id);
        batch.values.insert(batch.values.end(), row.values.begin(), row.values.end());
        if (row.metadata)
            batch.metadata.append(*row.metadata);
        else
            batch.metadata.appendAbsent();
    }
    return batch;
}

RepositoryFixture::RepositoryFixture(std::uint64_t seed, const std::string& directory) : random(seed)
{
    m_repository = must(Repository::openOrCreate(environment(), directory));
}

std::string RepositoryFixture::add(const TinyState& state, const std::optional<std::string>& parent)
{
    const auto held = must(m_repository->lock(LockMode::Shared));
    std::optional<Manifest> old;
    if (parent)
        old = must(catalog().read(*parent));
    const Catalog::NewId place = must(catalog().nextId(clock.unixMillis()));
    Manifest manifest;
    manifest.metadata.id = place.id;
    manifest.metadata.sequence = place.sequence;
    manifest.metadata.createdAt = clock.unixSeconds();
    manifest.metadata.type = parent ? SnapshotType::Incremental : SnapshotType::Full;
    manifest.metadata.parentId = parent;
    manifest.metadata.version = "test";
    std::vector<RowMask> masks;
    for (const auto& [name, rows] : state) {
        manifest.namespaces.push_back(buildNamespace(*m_repository, name, rows, old ? &*old : nullptr, masks));
        manifest.metadata.namespaces.push_back(name);
        manifest.metadata.totalVectors += rows.size();
        manifest.metadata.stateDigest += manifest.namespaces.back().digest;
    }
    if (!masks.empty())
        manifest.maskFiles.push_back(must(writeMaskFile(files, random, m_repository->segments(), masks, true)));
    must(files.syncDirectory(m_repository->segments()));
    must(catalog().commit(manifest));
    return place.id;
}

std::vector<std::string> RepositoryFixture::addChain(std::size_t count)
{
    TinyState state;
    for (int i = 0; i < 5; ++i)
        state["docs"][fmt::format("id{}", i)] = {{static_cast<float>(i), 0.5F}, fmt::format("{{\"n\":{}}}", i)};
    state["empty"] = {};
    std::vector<std::string> ids;
    m_chainStates.clear();
    for (std::size_t i = 0; i < count; ++i) {
        TinyRows& docs = state["docs"];
        if (i > 0) {
            docs.erase(docs.begin());
            docs.rbegin()->second.values[1] = static_cast<float>(i) + 0.25F;
            docs[fmt::format("new{}", i)] = {{-1.0F, static_cast<float>(i)}, std::nullopt};
        }
        ids.push_back(add(state, i == 0 ? std::nullopt : std::optional(ids.back())));
        m_chainStates.push_back(state);
        clock.advance(1000);
    }
    return ids;
}

Result<TinyState> RepositoryFixture::readSnapshot(const Repository& repository, const std::string& id)
{
    TM_TRY_ASSIGN(const Manifest manifest, Catalog(repository).read(id));
    TinyState state;
    for (const ManifestNamespace& ns : manifest.namespaces) {
        TM_TRY_ASSIGN(TinyRows rows, readNamespace(repository, manifest, ns));
        state.emplace(ns.info.name, std::move(rows));
    }
    return state;
}

Result<void> RepositoryFixture::readEverything(const RepositoryEnvironment& environment, const std::string& directory)
{
    TM_TRY_ASSIGN(const auto repository, Repository::open(environment, directory));
    TM_TRY_ASSIGN(const Listing listing, Catalog(*repository).list(1));
    if (!listing.unreadable.empty())
        return fail(listing.unreadable.front().error);
    for (const SnapshotMetadata& metadata : listing.snapshots)
        TM_TRY(readSnapshot(*repository, metadata.id));
    return {};
}

std::map<std::string, std::string> RepositoryFixture::filesBelow(const std::string& directory) const
{
    std::map<std::string, std::string> contents;
    for (const std::string& path : files.allFiles()) {
        if (path.starts_with(directory + "/") && !path.ends_with("/lock"))
            contents.emplace(path, files.bytesOf(path).value_or("?"));
    }
    return contents;
}

std::vector<std::string> RepositoryFixture::namesIn(const std::string& directory) const
{
    std::vector<std::string> names;
    for (const auto& [path, content] : filesBelow(directory))
        names.push_back(path.substr(directory.size() + 1));
    return names;
}

} // namespace tidemark::test
