// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/collectplan.h"

#include "repository/catalog.h"
#include "repository/framefile.h"
#include "repository/manifest.h"
#include "repository/restorejournal.h"

#include <fmt/format.h>

#include <charconv>
#include <map>
#include <optional>
#include <set>

namespace tidemark {

namespace {

constexpr std::string_view kManifestEnding = ".jsonl";
constexpr std::string_view kAnnotationEnding = ".json";
constexpr std::size_t kHexDigits = 32;

bool isSegmentName(std::string_view name)
{
    return name.size() == kHexDigits && isLowerHex(name);
}

struct TrashedFile {
    std::string fileName; ///< In trash/.
    std::string name;     ///< What it was called in segments/.
    std::int64_t trashedAtMs = 0;
};

std::optional<TrashedFile> parseTrashedFile(const std::string& fileName)
{
    if (fileName.size() < kHexDigits + 2 || fileName[kHexDigits] != '.' ||
        !isSegmentName(std::string_view(fileName).substr(0, kHexDigits)))
        return std::nullopt;
    TrashedFile file{fileName, fileName.substr(0, kHexDigits), 0};
    const char* end = fileName.data() + fileName.size();
    const auto [stop, error] = std::from_chars(fileName.data() + kHexDigits + 1, end, file.trashedAtMs);
    return error == std::errc() && stop == end ? std::optional(file) : std::nullopt;
}

/// Collects what the directories hold and what the manifests need, and then compares the two.
class Planner {
public:
    Planner(const Repository& repository, const CollectRequest& request, const JobContext& context)
        : m_repository(repository)
        , m_catalog(repository)
        , m_context(context)
        , m_emptyTrash(request.emptyTrash)
        , m_now(repository.environment().clock.unixMillis())
    {
    }

    Result<CollectPlan> plan()
    {
        TM_TRY(listSegments());
        TM_TRY(listTrash());
        TM_TRY(readSnapshots());
        TM_TRY(readTrashedSnapshots());
        TM_TRY(checkPresence());
        planFiles();
        TM_TRY(planAnnotations());
        TM_TRY(planTemporary());
        TM_TRY_ASSIGN(m_plan.journal, staleJournalFiles(m_repository));
        TM_TRY(weighTrash());
        return std::move(m_plan);
    }

private:
    /// A date in the future is a clock that was wrong once: it counts as young, so nothing is lost by it.
    bool isOld(std::int64_t trashedAtMs) const { return m_emptyTrash || m_now - trashedAtMs > kUndoWindowMs; }

    Result<void> listSegments()
    {
        TM_TRY_ASSIGN(const auto entries, m_repository.files().list(m_repository.segments()));
        for (const DirectoryEntry& entry : entries) {
            if (entry.kind == FileKind::Regular && isSegmentName(entry.name))
                m_segments.insert(entry.name);
        }
        return {};
    }

    Result<void> listTrash()
    {
        TM_TRY_ASSIGN(const auto entries, m_repository.files().list(m_repository.trash()));
        for (const DirectoryEntry& entry : entries) {
            if (entry.kind != FileKind::Regular)
                continue;
            m_trashEntries.insert(entry.name);
            if (auto file = parseTrashedFile(entry.name))
                m_trashedFiles.push_back(std::move(*file));
        }
        return {};
    }

    Result<void> readSnapshots()
    {
        TM_TRY_ASSIGN(const auto entries, m_repository.files().list(m_repository.snapshots()));
        std::uint64_t done = 0;
        for (const DirectoryEntry& entry : entries) {
            TM_TRY(m_context.checkStop());
            m_context.report({Phase::Preparing, done++, entries.size(), entry.name});
            if (!entry.name.ends_with(kManifestEnding))
                continue;
            const std::string path = m_repository.snapshots() + "/" + entry.name;
            const std::string id = entry.name.substr(0, entry.name.size() - kManifestEnding.size());
            // It looks like a manifest, so somebody may still count on what it lists.
            if (!isSnapshotId(id))
                return fail(Errc::Damaged, "a manifest stands under a name that is no snapshot id", path);
            // Without the catalog's annotation: that one may be damaged.
            TM_TRY_ASSIGN(const Manifest manifest, readManifest(path, id));
            m_live.insert(id);
            need(manifest, path);
        }
        return {};
    }

    Result<void> readTrashedSnapshots()
    {
        TM_TRY_ASSIGN(const std::vector<TrashedSnapshot> trashed, m_catalog.trashed());
        for (const TrashedSnapshot& snapshot : trashed) {
            TM_TRY(m_context.checkStop());
            if (!m_trashEntries.contains(snapshot.fileName))
                continue; // Not a regular file, so not of our making.
            const std::string path = m_repository.trash() + "/" + snapshot.fileName;
            if (m_live.contains(snapshot.id)) {
                TM_TRY_ASSIGN(const bool same, isSameText(path, m_repository.snapshots() + "/" + snapshot.id +
                                                                    std::string(kManifestEnding)));
                if (same) {
                    m_plan.doubled.push_back(snapshot.fileName);
                    continue;
                }
            }
            if (isOld(snapshot.deletedAtMs)) {
                m_plan.oldManifests.push_back(snapshot.fileName);
                continue;
            }
            TM_TRY_ASSIGN(const Manifest manifest, readManifest(path, snapshot.id));
            m_undeletable.insert(snapshot.id);
            need(manifest, path);
        }
        return {};
    }

    Result<Manifest> readManifest(const std::string& path, const std::string& id) const
    {
        TM_TRY_ASSIGN(const std::string text, readWholeFile(m_repository.files(), path, kMaxManifestBytes));
        auto manifest = decodeManifest(text);
        if (!manifest)
            return fail(manifest.error().code, manifest.error().detail, path);
        if (manifest->metadata.id != id)
            return fail(Errc::Damaged, "a manifest stands under a name that is not its own", path);
        return manifest;
    }

    Result<bool> isSameText(const std::string& a, const std::string& b) const
    {
        TM_TRY_ASSIGN(const std::string textA, readWholeFile(m_repository.files(), a, kMaxManifestBytes));
        TM_TRY_ASSIGN(const std::string textB, readWholeFile(m_repository.files(), b, kMaxManifestBytes));
        return textA == textB;
    }

    void need(const Manifest& manifest, const std::string& path)
    {
        for (const FileRef& ref : manifest.files())
            m_needed.emplace(toHex(ref.name), path);
    }

    /// A repository that is not whole may be a directory that is mounted in part, or half restored from a copy: the
    /// worst moment to throw something away.
    Result<void> checkPresence() const
    {
        std::set<std::string> inTrash;
        for (const TrashedFile& file : m_trashedFiles)
            inTrash.insert(file.name);
        for (const auto& [name, manifest] : m_needed) {
            if (!m_segments.contains(name) && !inTrash.contains(name))
                return fail(Errc::Damaged, fmt::format("the data file {} that a manifest needs is missing", name),
                            manifest);
        }
        return {};
    }

    void planFiles()
    {
        std::set<std::string> returned;
        for (const TrashedFile& file : m_trashedFiles) {
            const bool needed = m_needed.contains(file.name);
            if (needed && (m_segments.contains(file.name) || !returned.insert(file.name).second))
                m_plan.doubled.push_back(file.fileName);
            else if (needed)
                m_plan.returned.push_back({file.fileName, file.name});
            else if (isOld(file.trashedAtMs))
                m_plan.oldFiles.push_back(file.fileName);
        }
        for (const std::string& name : m_segments) {
            if (!m_needed.contains(name))
                m_plan.unreferenced.push_back(name);
        }
    }

    Result<void> planAnnotations()
    {
        TM_TRY_ASSIGN(const auto entries, m_repository.files().list(m_repository.annotations()));
        for (const DirectoryEntry& entry : entries) {
            if (entry.kind != FileKind::Regular || !entry.name.ends_with(kAnnotationEnding))
                continue;
            const std::string id = entry.name.substr(0, entry.name.size() - kAnnotationEnding.size());
            if (isSnapshotId(id) && !m_live.contains(id) && !m_undeletable.contains(id))
                m_plan.annotations.push_back(entry.name);
        }
        return {};
    }

    Result<void> planTemporary()
    {
        TM_TRY_ASSIGN(const auto entries, m_repository.files().list(m_repository.temporary()));
        for (const DirectoryEntry& entry : entries) {
            if (entry.kind == FileKind::Regular)
                m_plan.temporary.push_back(entry.name);
        }
        return {};
    }

    Result<void> weighTrash()
    {
        std::set<std::string> going(m_plan.oldFiles.begin(), m_plan.oldFiles.end());
        going.insert(m_plan.oldManifests.begin(), m_plan.oldManifests.end());
        going.insert(m_plan.doubled.begin(), m_plan.doubled.end());
        for (const CollectPlan::Return& file : m_plan.returned)
            going.insert(file.trashName);
        for (const std::string& name : m_trashEntries) {
            if (going.contains(name))
                continue;
            TM_TRY_ASSIGN(const FileStatus status, m_repository.files().status(m_repository.trash() + "/" + name));
            m_plan.bytesKeptInTrash += status.size;
        }
        return {};
    }

    const Repository& m_repository;
    Catalog m_catalog;
    const JobContext& m_context;
    bool m_emptyTrash;
    std::int64_t m_now;
    std::set<std::string> m_segments;
    std::set<std::string> m_trashEntries;
    std::vector<TrashedFile> m_trashedFiles;
    std::set<std::string> m_live;
    std::set<std::string> m_undeletable;
    std::map<std::string, std::string> m_needed; ///< Name in segments/ to the path of a manifest that lists it.
    CollectPlan m_plan;
};

} // namespace

Result<CollectPlan> planCollection(const Repository& repository, const CollectRequest& request,
                                   const JobContext& context)
{
    return Planner(repository, request, context).plan();
}

std::string trashNameOf(const std::string& segmentName, std::int64_t unixMillis)
{
    return fmt::format("{}.{}", segmentName, unixMillis);
}

} // namespace tidemark
