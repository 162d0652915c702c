// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/dakeradirectory.h"

#include "snapshot/dakeralineage.h"
#include "snapshot/jsonobject.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <map>
#include <set>
#include <string_view>

namespace tidemark {

namespace {

constexpr std::size_t kMaxSnapshots = 1'000'000;
constexpr std::uint64_t kMaxMetaBytes = std::uint64_t{16} << 20;
constexpr std::string_view kSnapSuffix = ".snap";
constexpr std::string_view kMetaSuffix = ".meta";

std::optional<std::string> stemOf(std::string_view name, std::string_view suffix)
{
    if (name.size() <= suffix.size() || !name.ends_with(suffix))
        return std::nullopt;
    return std::string(name.substr(0, name.size() - suffix.size()));
}

Result<std::optional<std::string>> readOptionalString(JsonScanner& json)
{
    TM_TRY_ASSIGN(const bool isNull, json.takeNull());
    if (isNull)
        return std::optional<std::string>();
    std::string text;
    TM_TRY(json.readString(text));
    return std::optional<std::string>(std::move(text));
}

Result<DakeraSnapshot> readMetaFile(FileSystem& files, const std::string& path)
{
    TM_TRY_ASSIGN(const auto file, files.openFile(path));
    if (file->size() > kMaxMetaBytes)
        return fail(Errc::LimitExceeded, fmt::format("a .meta of {} bytes", file->size()), path);
    JsonScanner json(*file, path);
    TM_TRY_ASSIGN(DakeraSnapshot snapshot, readDakeraMeta(json));
    TM_TRY(json.expectEnd());
    return snapshot;
}

/// Reads as far as the "metadata" of a .snap, which its writer puts first.
Result<DakeraSnapshot> readMetaOfSnap(FileSystem& files, const std::string& path)
{
    static constexpr std::array<std::string_view, 1> kKeys = {"metadata"};
    TM_TRY_ASSIGN(const auto file, files.openFile(path));
    JsonScanner json(*file, path);
    JsonObject object(json, kKeys);
    TM_TRY_ASSIGN(const std::optional<std::size_t> key, object.next());
    if (!key)
        return json.damaged("the key \"metadata\" is missing");
    return readDakeraMeta(json);
}

} // namespace

Result<DakeraSnapshot> readDakeraMeta(JsonScanner& json)
{
    enum Key : std::size_t { Id, CreatedAt, Type, Description, ParentId };
    static constexpr std::array<std::string_view, 5> kKeys = {"id", "created_at", "snapshot_type", "description",
                                                              "parent_id"};
    DakeraSnapshot snapshot;
    std::string text;
    JsonObject object(json, kKeys);
    for (;;) {
        TM_TRY_ASSIGN(const std::optional<std::size_t> key, object.next());
        if (!key)
            break;
        switch (*key) {
        case Id: TM_TRY(json.readString(snapshot.id)); break;
        case CreatedAt: {
            TM_TRY(json.readNumber(text));
            const auto read = std::from_chars(text.data(), text.data() + text.size(), snapshot.createdAt);
            if (read.ec != std::errc() || read.ptr != text.data() + text.size())
                return json.damaged("\"created_at\" is no whole number of 64 bits");
            break;
        }
        case Type:
            TM_TRY(json.readString(text));
            if (text != "Full" && text != "Incremental")
                return json.damaged("an unknown \"snapshot_type\"");
            snapshot.full = text == "Full";
            break;
        case Description: {
            TM_TRY_ASSIGN(snapshot.description, readOptionalString(json));
            break;
        }
        case ParentId: {
            TM_TRY_ASSIGN(snapshot.parentId, readOptionalString(json));
            break;
        }
        default: break;
        }
    }
    TM_TRY(object.requireFirst(3));
    return snapshot;
}

Result<DakeraDirectory> readDakeraDirectory(FileSystem& files, const std::string& directory)
{
    TM_TRY_ASSIGN(const std::vector<DirectoryEntry> entries, files.list(directory));
    DakeraDirectory found;
    std::map<std::string, std::string> snaps; // Id to path. Sorted, so that the notes are in one order.
    std::set<std::string> metas;
    for (const DirectoryEntry& entry : entries) {
        const auto snap = stemOf(entry.name, kSnapSuffix);
        const auto meta = stemOf(entry.name, kMetaSuffix);
        if (!snap && !meta)
            continue;
        if (entry.kind != FileKind::Regular)
            found.skipped.push_back({entry.name, "it is no regular file"});
        else if (meta)
            metas.insert(*meta);
        else
            snaps.emplace(*snap, directory + '/' + entry.name);
        if (snaps.size() > kMaxSnapshots || metas.size() > kMaxSnapshots)
            return fail(Errc::LimitExceeded, fmt::format("more than {} snapshots", kMaxSnapshots), directory);
    }

    for (const std::string& id : metas) {
        if (snaps.count(id) == 0)
            found.notes.push_back(fmt::format("{} has a .meta and no .snap: nothing of it is left", shownName(id)));
    }
    for (const auto& [id, path] : snaps) {
        Result<DakeraSnapshot> snapshot = fail(Errc::NotFound, "there is none");
        if (metas.count(id) != 0)
            snapshot = readMetaFile(files, directory + '/' + id + std::string(kMetaSuffix));
        if (!snapshot) {
            const std::string why = snapshot.error().detail;
            snapshot = readMetaOfSnap(files, path);
            if (!snapshot) {
                found.skipped.push_back({id + std::string(kSnapSuffix), toString(snapshot.error())});
                continue;
            }
            found.notes.push_back(
                fmt::format("{} has no readable .meta ({}): its .snap says what it is", shownName(id), why));
        }
        if (snapshot->id != id)
            found.notes.push_back(
                fmt::format("{} calls itself {}: the name of the file counts", shownName(id), shownName(snapshot->id)));
        snapshot->id = id;
        snapshot->path = path;
        found.snapshots.push_back(*std::move(snapshot));
    }
    orderDakeraLineage(found);
    return found;
}

} // namespace tidemark
