// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/catalog.h"

#include "base/parallel.h"
#include "base/showntext.h"
#include "repository/annotation.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <mutex>
#include <unordered_set>

namespace tidemark {

namespace {

constexpr std::string_view kEnding = ".jsonl";
constexpr std::size_t kHeadGuess = 2048; ///< A usual first line has 700 bytes.
/// nextId()'s hint; it stands beside the bases because it is of the same kind: losing it costs an order, never data.
constexpr std::string_view kSequenceName = "sequence.json";
constexpr std::uint64_t kMaxHintBytes = 4096;

/// The counter of snap_<ms>_<counter>, 0 if it does not fit 64 bits.
std::uint64_t counterOf(std::string_view id)
{
    const std::string_view digits = id.substr(id.rfind('_') + 1);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() ? value : 0;
}

/// Removes the items whose mark is 0; the order stays.
template <typename Item>
void keepMarked(std::vector<Item>& items, const std::vector<char>& marks)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (marks[i] != 0 && kept++ != i)
            items[kept - 1] = std::move(items[i]);
    }
    items.resize(kept);
}

/// Newest first, as nearly as names tell: so that what is read in this order needs no sorting but for imports, and
/// sorting names is far cheaper than moving the metadata of 100,000 snapshots about.
void orderByCounter(std::vector<DirectoryEntry>& entries)
{
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    order.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        order.emplace_back(counterOf(std::string_view(entries[i].name).substr(0, entries[i].name.find('.'))), i);
    std::sort(order.begin(), order.end(), std::greater<>());
    std::vector<DirectoryEntry> ordered;
    ordered.reserve(entries.size());
    for (const auto& [counter, i] : order)
        ordered.push_back(std::move(entries[i]));
    entries = std::move(ordered);
}

/// snap_…_….<ms>.jsonl
std::optional<TrashedSnapshot> parseTrashName(const std::string& name)
{
    if (!name.ends_with(kEnding))
        return std::nullopt;
    const std::string_view stem = std::string_view(name).substr(0, name.size() - kEnding.size());
    const std::size_t dot = stem.find('.');
    if (dot == std::string_view::npos || !isSnapshotId(stem.substr(0, dot)))
        return std::nullopt;
    TrashedSnapshot trashed{std::string(stem.substr(0, dot)), 0, name, {}};
    const std::string_view digits = stem.substr(dot + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), trashed.deletedAtMs);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return trashed;
}

/// After a call that failed to move a snapshot: whether it may be listed. A network file system can lose the answer of
/// a call that took effect; where that cannot be told either, the error says so.
bool mayBeListedAfter(Result<void>& failed, const Catalog& catalog, const std::string& id)
{
    const auto there = catalog.exists(id);
    if (!there)
        failed.error().consequence = Consequence::Unknown;
    return !there || *there;
}

/// The last step of a move. Where it fails, the move is done and may not survive.
Result<void> syncMove(const Repository& repository)
{
    Result<void> synced = repository.files().syncDirectory(repository.snapshots());
    if (!synced)
        synced.error().consequence = Consequence::Unknown;
    return synced;
}

} // namespace

Result<SnapshotMetadata> Catalog::readHead(const std::string& path, const std::string& id) const
{
    TM_TRY_ASSIGN(const auto file, m_repository.files().openFile(path));
    std::string head;
    for (std::size_t wanted = kHeadGuess;; wanted *= 16) {
        head.resize(std::min<std::uint64_t>(file->size(), wanted));
        TM_TRY(file->readAt(0, std::as_writable_bytes(std::span(head))));
        if (head.find('\n') != std::string::npos || head.size() == file->size() || wanted > kMaxFirstLineBytes)
            break;
    }
    auto metadata = decodeManifestHead(head);
    if (!metadata)
        return fail(metadata.error().code, metadata.error().detail, path);
    if (metadata->id != id)
        return fail(Errc::Damaged, "a manifest stands under a name that is not its own", path);
    return metadata;
}

Result<Listing> Catalog::list(unsigned threads) const
{
    FileSystem& files = m_repository.files();
    TM_TRY_ASSIGN(std::vector<DirectoryEntry> entries, files.list(m_repository.snapshots()));
    orderByCounter(entries);
    TM_TRY_ASSIGN(const std::vector<DirectoryEntry> annotationEntries, files.list(m_repository.annotations()));
    std::unordered_set<std::string> annotated;
    for (const DirectoryEntry& entry : annotationEntries)
        annotated.insert(entry.name);

    Listing listing;
    listing.snapshots.resize(entries.size()); // A place for each, so that the threads need no lock.
    std::vector<char> found(entries.size(), 0);
    std::mutex mutex;
    const auto readOne = [&](std::size_t i) -> Result<void> {
        const std::string& name = entries[i].name;
        const std::string id = name.ends_with(kEnding) ? name.substr(0, name.size() - kEnding.size()) : std::string();
        Result<SnapshotMetadata> metadata =
            isSnapshotId(id) ? readHead(m_repository.snapshots() + "/" + name, id)
                             : Result<SnapshotMetadata>(fail(Errc::Damaged, "a file that is no snapshot",
                                                             m_repository.snapshots() + "/" + name));
        // Deleted between the listing and now: not there, and nothing to report.
        if (!metadata && metadata.error().code == Errc::NotFound)
            return {};
        std::optional<Error> annotationError;
        if (metadata && annotated.contains(id + ".json")) {
            auto annotation = readAnnotation(m_repository, id);
            if (annotation && *annotation)
                apply(**annotation, *metadata);
            if (!annotation) {
                // Nobody knows any more whether it was pinned, so it is.
                metadata->pinned = true;
                annotationError = std::move(annotation).error();
            }
        }
        found[i] = metadata ? 1 : 0;
        if (metadata)
            listing.snapshots[i] = std::move(*metadata);
        if (metadata && !annotationError)
            return {};
        const std::scoped_lock lock(mutex);
        if (!metadata)
            listing.unreadable.push_back({isSnapshotId(id) ? id : name, std::move(metadata).error()});
        else
            listing.unreadable.push_back({id, std::move(*annotationError)});
        return {};
    };
    TM_TRY(parallelFor(entries.size(), threads, readOne));
    keepMarked(listing.snapshots, found);
    if (!std::is_sorted(listing.snapshots.begin(), listing.snapshots.end(), isNewer))
        std::sort(listing.snapshots.begin(), listing.snapshots.end(), isNewer);
    std::sort(listing.unreadable.begin(), listing.unreadable.end(),
              [](const UnreadableSnapshot& a, const UnreadableSnapshot& b) { return a.name < b.name; });
    return listing;
}

Result<Manifest> Catalog::readFile(const std::string& path, const std::string& id) const
{
    TM_TRY_ASSIGN(const std::string text, readWholeFile(m_repository.files(), path, kMaxManifestBytes));
    auto manifest = decodeManifest(text);
    if (!manifest)
        return fail(manifest.error().code, manifest.error().detail, path);
    if (manifest->metadata.id != id)
        return fail(Errc::Damaged, "a manifest stands under a name that is not its own", path);
    return manifest;
}

Result<Manifest> Catalog::read(const std::string& id) const
{
    if (!isSnapshotId(id))
        return fail(Errc::NotFound, fmt::format("{} is no snapshot id", shownName(id)));
    auto manifest = readFile(m_repository.snapshots() + "/" + id + std::string(kEnding), id);
    if (!manifest && manifest.error().code == Errc::NotFound)
        return fail(Errc::NotFound, fmt::format("there is no snapshot {}", id), m_repository.directory());
    if (!manifest)
        return manifest;
    auto annotation = readAnnotation(m_repository, id);
    if (annotation && *annotation)
        apply(**annotation, manifest->metadata);
    if (!annotation)
        manifest->metadata.pinned = true;
    return manifest;
}

Result<bool> Catalog::exists(const std::string& id) const
{
    if (!isSnapshotId(id))
        return false;
    const auto status = m_repository.files().status(m_repository.snapshots() + "/" + id + std::string(kEnding));
    if (!status && status.error().code != Errc::NotFound)
        return fail(status.error());
    return status.has_value();
}

Result<Catalog::NewId> Catalog::nextId(std::int64_t unixMillis) const
{
    std::uint64_t highest = 0;
    for (const std::string& directory : {m_repository.snapshots(), m_repository.trash()}) {
        TM_TRY_ASSIGN(const std::vector<DirectoryEntry> entries, m_repository.files().list(directory));
        for (const DirectoryEntry& entry : entries) {
            const std::string_view stem = std::string_view(entry.name).substr(0, entry.name.find('.'));
            if (isSnapshotId(stem))
                highest = std::max(highest, counterOf(stem));
        }
    }
    const std::string hintPath = m_repository.bases() + "/" + std::string(kSequenceName);
    if (const auto hint = readWholeFile(m_repository.files(), hintPath, kMaxHintBytes); hint && hint->ends_with('\n')) {
        if (const auto json = unsealLine(std::string_view(*hint).substr(0, hint->size() - 1), kMaxHintBytes)) {
            if (const auto sequence = unsignedMember(*json, "sequence"))
                highest = std::max(highest, *sequence);
        }
    }
    // A counter that leaves no room is hostile; a tie in the order is all that it may cost.
    const std::uint64_t sequence = highest >= UINT64_MAX / 2 ? 1 : highest + 1;
    return NewId{fmt::format("snap_{}_{}", std::max<std::int64_t>(unixMillis, 0), sequence), sequence};
}

Result<void> Catalog::raiseSequence(std::uint64_t sequence) const
{
    return m_repository.replace(m_repository.bases(), std::string(kSequenceName),
                                sealLine(Json{{"sequence", sequence}}) + "\n");
}

Result<void> Catalog::commit(const Manifest& manifest) const
{
    const std::string text = encodeManifest(manifest);
    // What a reader would refuse must not be written.
    TM_TRY(decodeManifest(text));
    return m_repository.publish(m_repository.snapshots(), manifest.metadata.id + std::string(kEnding), text);
}

Result<void> Catalog::moveToTrash(const std::string& id, std::int64_t unixMillis) const
{
    TM_TRY_ASSIGN(const bool there, exists(id));
    if (!there)
        return fail(Errc::NotFound, fmt::format("there is no snapshot {}", id), m_repository.directory());
    FileSystem& files = m_repository.files();
    const std::string from = m_repository.snapshots() + "/" + id + std::string(kEnding);
    // Deleted, undeleted and deleted again within a millisecond: the name is taken, the next one is not.
    Result<void> linked;
    for (int attempt = 0; attempt < 100; ++attempt) {
        linked = files.link(from, fmt::format("{}/{}.{}{}", m_repository.trash(), id, unixMillis + attempt, kEnding));
        if (linked || linked.error().code != Errc::AlreadyExists)
            break;
    }
    if (!linked)
        return linked;
    TM_TRY(files.syncDirectory(m_repository.trash()));
    if (Result<void> removed = files.remove(from); !removed && mayBeListedAfter(removed, *this, id))
        return removed;
    return syncMove(m_repository);
}

Result<std::vector<TrashedSnapshot>> Catalog::trashed() const
{
    TM_TRY_ASSIGN(const std::vector<DirectoryEntry> entries, m_repository.files().list(m_repository.trash()));
    std::vector<TrashedSnapshot> snapshots;
    for (const DirectoryEntry& entry : entries) {
        if (auto trashed = parseTrashName(entry.name))
            snapshots.push_back(std::move(*trashed));
    }
    std::sort(snapshots.begin(), snapshots.end(), [](const TrashedSnapshot& a, const TrashedSnapshot& b) {
        return a.deletedAtMs != b.deletedAtMs ? a.deletedAtMs > b.deletedAtMs : a.fileName > b.fileName;
    });
    return snapshots;
}

Result<std::vector<TrashedSnapshot>> Catalog::describeTrash(unsigned threads) const
{
    TM_TRY_ASSIGN(std::vector<TrashedSnapshot> snapshots, trashed());
    std::vector<char> there(snapshots.size(), 0);
    const auto describe = [&](std::size_t i) -> Result<void> {
        TrashedSnapshot& snapshot = snapshots[i];
        Result<SnapshotMetadata> metadata = readHead(m_repository.trash() + "/" + snapshot.fileName, snapshot.id);
        // Brought back or purged between the listing and now.
        there[i] = !metadata && metadata.error().code == Errc::NotFound ? 0 : 1;
        if (!metadata)
            return {};
        if (const auto annotation = readAnnotation(m_repository, snapshot.id); annotation && *annotation)
            apply(**annotation, *metadata);
        snapshot.metadata = std::move(*metadata);
        return {};
    };
    TM_TRY(parallelFor(snapshots.size(), threads, describe));
    keepMarked(snapshots, there);
    return snapshots;
}

Result<Manifest> Catalog::readTrashed(const TrashedSnapshot& trashed) const
{
    return readFile(m_repository.trash() + "/" + trashed.fileName, trashed.id);
}

Result<void> Catalog::restoreFromTrash(const std::string& id) const
{
    TM_TRY_ASSIGN(const bool there, exists(id));
    if (there)
        return fail(Errc::AlreadyExists, fmt::format("snapshot {} is not deleted", id), m_repository.directory());
    TM_TRY_ASSIGN(const std::vector<TrashedSnapshot> all, trashed());
    const auto it = std::find_if(all.begin(), all.end(), [&](const TrashedSnapshot& t) { return t.id == id; });
    if (it == all.end())
        return fail(Errc::NotFound, fmt::format("there is no snapshot {} in the trash", id), m_repository.directory());
    FileSystem& files = m_repository.files();
    const std::string from = m_repository.trash() + "/" + it->fileName;
    Result<void> linked = files.link(from, m_repository.snapshots() + "/" + id + std::string(kEnding));
    if (!linked) {
        const bool mayBeListed = mayBeListedAfter(linked, *this, id);
        if (!mayBeListed || linked.error().consequence == Consequence::Unknown)
            return linked;
    }
    TM_TRY(syncMove(m_repository));
    // The rest is tidiness: the snapshot is back and durable.
    ignoreError(files.remove(from), "collect() removes a doubled name");
    return {};
}

} // namespace tidemark
