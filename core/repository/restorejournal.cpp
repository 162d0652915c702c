// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/restorejournal.h"

#include "repository/framefile.h"
#include "repository/lockwait.h"
#include "repository/manifest.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace tidemark {

namespace {

constexpr std::uint64_t kMaxJournalBytes = std::uint64_t{64} << 20;
constexpr std::size_t kMaxNames = 65'536;
constexpr std::size_t kHexDigits = 32;
constexpr std::string_view kNoteEnding = ".json";
constexpr std::string_view kLockEnding = ".lock";

std::string noteName(const std::string& id)
{
    return id + std::string(kNoteEnding);
}

std::string lockPath(const Repository& repository, const std::string& id)
{
    return repository.restores() + "/" + id + std::string(kLockEnding);
}

/// The id of a name with this ending; empty if it is no such name.
std::string idOf(std::string_view name, std::string_view ending)
{
    if (name.size() != kHexDigits + ending.size() || !name.ends_with(ending))
        return {};
    const std::string_view id = name.substr(0, kHexDigits);
    return isLowerHex(id) ? std::string(id) : std::string();
}

Json listOf(const std::vector<std::string>& names)
{
    Json list = Json::array();
    for (const std::string& name : names)
        list.push_back(jsonFromBytes(name));
    return list;
}

std::string noteOf(const InterruptedRestore& restore)
{
    std::vector<std::string> names;
    std::vector<std::string> targets;
    for (const RestoreRequest::Namespace& ns : restore.request.namespaces) {
        names.push_back(ns.name);
        targets.push_back(ns.target);
    }
    const Json json{{"id", restore.id},
                    {"started_at", restore.startedAt},
                    {"snapshot", restore.snapshotId},
                    {"safety_snapshot", restore.safetySnapshotId ? Json(*restore.safetySnapshotId) : Json(nullptr)},
                    {"storage", jsonFromBytes(restore.storage)},
                    {"identity", jsonFromBytes(restore.storageIdentity)},
                    {"merge", restore.request.mode == RestoreRequest::Mode::Merge},
                    {"accept_loss", restore.request.acceptLoss},
                    {"names", listOf(names)},
                    {"targets", listOf(targets)},
                    {"touched", listOf(restore.touched)}};
    return sealLine(json) + "\n";
}

Result<InterruptedRestore> parseNote(std::string_view text, const std::string& id)
{
    if (!text.ends_with('\n'))
        return fail(Errc::Damaged, "the note of a restore is cut off");
    TM_TRY_ASSIGN(const Json json, unsealLine(text.substr(0, text.size() - 1), kMaxJournalBytes));
    InterruptedRestore restore;
    TM_TRY_ASSIGN(restore.id, stringMember(json, "id"));
    TM_TRY_ASSIGN(restore.startedAt, integerMember(json, "started_at"));
    TM_TRY_ASSIGN(restore.snapshotId, stringMember(json, "snapshot"));
    if (json.contains("safety_snapshot") && !json["safety_snapshot"].is_null()) {
        TM_TRY_ASSIGN(restore.safetySnapshotId, stringMember(json, "safety_snapshot"));
    }
    TM_TRY_ASSIGN(restore.storage, bytesMember(json, "storage"));
    TM_TRY_ASSIGN(restore.storageIdentity, bytesMember(json, "identity"));
    TM_TRY_ASSIGN(const bool merges, boolMember(json, "merge"));
    restore.request.mode = merges ? RestoreRequest::Mode::Merge : RestoreRequest::Mode::Exact;
    TM_TRY_ASSIGN(restore.request.acceptLoss, boolMember(json, "accept_loss"));
    TM_TRY_ASSIGN(const auto names, bytesListMember(json, "names", kMaxNames));
    TM_TRY_ASSIGN(const auto targets, bytesListMember(json, "targets", kMaxNames));
    TM_TRY_ASSIGN(restore.touched, bytesListMember(json, "touched", kMaxNames));
    const bool hasIds =
        isSnapshotId(restore.snapshotId) && (!restore.safetySnapshotId || isSnapshotId(*restore.safetySnapshotId));
    if (restore.id != id || names.size() != targets.size() || !hasIds)
        return fail(Errc::Damaged, "the note of a restore contradicts itself");
    for (std::size_t i = 0; i < names.size(); ++i)
        restore.request.namespaces.push_back({names[i], targets[i]});
    return restore;
}

/// The entries of restores/, which a repository of an older Tidemark lacks until a restore needs it.
Result<std::vector<DirectoryEntry>> entriesOf(const Repository& repository)
{
    auto entries = repository.files().list(repository.restores());
    if (!entries && entries.error().code == Errc::NotFound)
        return std::vector<DirectoryEntry>();
    return entries;
}

} // namespace

RestoreJournal::RestoreJournal(const Repository& repository, std::string id, std::unique_ptr<FileLock> lock)
    : m_repository(repository)
    , m_id(std::move(id))
    , m_lock(std::move(lock))
{
}

Result<std::unique_ptr<RestoreJournal>> RestoreJournal::begin(const Repository& repository, InterruptedRestore restore)
{
    FileSystem& files = repository.files();
    TM_TRY(files.createDirectory(repository.restores())); // publish() makes its name durable.
    restore.id = toHex(randomFileName(repository.environment().random));
    TM_TRY_ASSIGN(auto lock, files.lock(lockPath(repository, restore.id), LockMode::Exclusive));
    std::unique_ptr<RestoreJournal> journal(new RestoreJournal(repository, restore.id, std::move(lock)));
    if (Result<void> published = repository.publish(repository.restores(), noteName(restore.id), noteOf(restore));
        !published) {
        ignoreError(journal->end(), "a note of a restore that did not begin is only a false alarm");
        return fail(std::move(published).error());
    }
    return journal;
}

Result<void> RestoreJournal::end()
{
    FileSystem& files = m_repository.files();
    Result<void> removed = files.remove(m_repository.restores() + "/" + noteName(m_id));
    if (removed)
        removed = files.syncDirectory(m_repository.restores());
    m_lock.reset();
    ignoreError(files.remove(lockPath(m_repository, m_id)), "collect() removes it");
    return removed;
}

Result<std::vector<InterruptedRestore>> readRestoreJournal(const Repository& repository)
{
    std::vector<InterruptedRestore> restores;
    TM_TRY_ASSIGN(const auto entries, entriesOf(repository));
    for (const DirectoryEntry& entry : entries) {
        const std::string id = idOf(entry.name, kNoteEnding);
        if (id.empty() || entry.kind != FileKind::Regular)
            continue;
        const std::string path = repository.restores() + "/" + entry.name;
        const auto text = readWholeFile(repository.files(), path, kMaxJournalBytes);
        if (!text && text.error().code == Errc::NotFound)
            continue; // It has just ended.
        if (!text)
            return fail(text.error());
        auto restore = parseNote(*text, id);
        if (!restore)
            return fail(restore.error().code, restore.error().detail, path);
        // Shared, so that of two who look neither takes the other for the restore.
        const auto lock = repository.files().lock(lockPath(repository, id), LockMode::Shared);
        restore->isRunning = !lock && lock.error().code == Errc::Busy;
        restores.push_back(std::move(*restore));
    }
    std::sort(restores.begin(), restores.end(), [](const InterruptedRestore& a, const InterruptedRestore& b) {
        return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.id < b.id;
    });
    return restores;
}

Result<void> RestoreJournal::forget(const Repository& repository, const std::string& id)
{
    if (id.size() != kHexDigits || !isLowerHex(id))
        return fail(Errc::NotFound, fmt::format("there is no interrupted restore {}", id), repository.directory());
    TM_TRY_ASSIGN(const FileStatus status, repository.files().status(repository.restores() + "/" + noteName(id)));
    if (status.kind != FileKind::Regular)
        return fail(Errc::Damaged, "the note of a restore is no file", repository.restores() + "/" + noteName(id));
    TM_TRY_ASSIGN(auto lock, waitForLock(repository.files(), lockPath(repository, id), LockMode::Exclusive));
    return RestoreJournal(repository, id, std::move(lock)).end();
}

Result<std::vector<std::string>> staleJournalFiles(const Repository& repository)
{
    TM_TRY_ASSIGN(const auto entries, entriesOf(repository));
    std::set<std::string> noted;
    for (const DirectoryEntry& entry : entries)
        noted.insert(idOf(entry.name, kNoteEnding));
    std::vector<std::string> stale;
    for (const DirectoryEntry& entry : entries) {
        const std::string id = idOf(entry.name, kLockEnding);
        if (!id.empty() && entry.kind == FileKind::Regular && !noted.contains(id))
            stale.push_back(entry.name);
    }
    return stale;
}

} // namespace tidemark
