// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/repository.h"

#include "repository/framefile.h"
#include "repository/lockwait.h"
#include "repository/manifest.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tidemark {

namespace {

constexpr std::string_view kIdentityName = "REPOSITORY";
constexpr std::string_view kFormat = "tidemark-repository";
constexpr std::uint64_t kVersion = 1;
constexpr std::uint64_t kMaxIdentityBytes = 64 * 1024;
constexpr std::array<std::string_view, 8> kDirectories = {"segments", "snapshots", "annotations", "bases",
                                                          "restores", "trash",     "quarantine",  "tmp"};

bool isOurs(std::string_view name)
{
    return name == kIdentityName || name == "lock" ||
           std::find(kDirectories.begin(), kDirectories.end(), name) != kDirectories.end();
}

std::string parentOf(const std::string& path)
{
    const std::size_t end = path.find_last_not_of('/');
    if (end == std::string::npos)
        return path; // The root.
    const std::size_t slash = path.rfind('/', end);
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

/// The repository may be reached by a symbolic link that its owner made; no call follows one in the last component.
std::string throughLink(const std::string& directory)
{
    return directory + "/.";
}

/// Parents are only looked at when the directory itself cannot be made, so a symbolic link among them is fine.
Result<void> createWithParents(FileSystem& files, const std::string& path)
{
    Result<void> created = files.createDirectory(path);
    if (!created && created.error().code == Errc::AlreadyExists) {
        if (const auto status = files.status(throughLink(path)); status && status->kind == FileKind::Directory)
            return {};
    }
    if (created || created.error().code != Errc::NotFound || parentOf(path) == path)
        return created;
    TM_TRY(createWithParents(files, parentOf(path)));
    return files.createDirectory(path);
}

/// Makes the entries that lead to the repository durable. All of them: one that exists may have been made by a process
/// that died before it synced. A directory that we may not read is no place where a process like ours makes entries.
Result<void> syncParents(FileSystem& files, const std::string& path)
{
    for (std::string child = path, parent = parentOf(path); parent != child; child = parent, parent = parentOf(child)) {
        Result<void> synced = files.syncDirectory(throughLink(parent));
        if (!synced && synced.error().code != Errc::PermissionDenied)
            return synced;
    }
    return {};
}

/// A link in the place of a directory would lead what is written there out of the repository, and somebody else may
/// have put it there. One that is missing shows when it is needed.
Result<void> checkDirectories(FileSystem& files, const std::string& directory)
{
    for (const std::string_view name : kDirectories) {
        const std::string path = directory + "/" + std::string(name);
        const auto status = files.status(path);
        if (!status && status.error().code != Errc::NotFound)
            return fail(status.error());
        if (status && status->kind != FileKind::Directory)
            return fail(Errc::Damaged, "a directory of the repository is something else", path);
    }
    return {};
}

} // namespace

Repository::Repository(const RepositoryEnvironment& environment, std::string directory)
    : m_environment(environment)
    , m_directory(std::move(directory))
{
    while (m_directory.size() > 1 && m_directory.ends_with('/'))
        m_directory.pop_back();
}

Result<std::unique_ptr<Repository>> Repository::open(const RepositoryEnvironment& environment,
                                                     const std::string& directory)
{
    if (directory.empty() || directory.find('\0') != std::string::npos)
        return fail(Errc::InvalidArgument, "the repository directory is empty or has a NUL in its name");
    std::unique_ptr<Repository> repository(new Repository(environment, directory));
    TM_TRY(repository->readIdentity());
    return repository;
}

Result<std::unique_ptr<Repository>> Repository::openOrCreate(const RepositoryEnvironment& environment,
                                                             const std::string& directory)
{
    auto opened = open(environment, directory);
    if (opened || opened.error().code != Errc::NotFound)
        return opened;
    std::unique_ptr<Repository> repository(new Repository(environment, directory));
    TM_TRY(repository->initialize());
    TM_TRY(repository->readIdentity());
    return repository;
}

Result<void> Repository::readIdentity()
{
    const std::string path = m_directory + "/" + std::string(kIdentityName);
    auto text = readWholeFile(files(), path, kMaxIdentityBytes);
    if (!text && text.error().code == Errc::NotFound) {
        TM_TRY_ASSIGN(const std::vector<DirectoryEntry> entries, files().list(throughLink(m_directory)));
        if (!std::all_of(entries.begin(), entries.end(), [](const DirectoryEntry& e) { return isOurs(e.name); }))
            return fail(Errc::NotARepository, "the directory holds files and no REPOSITORY", m_directory);
        // A creation that was cut short has no content; one whose REPOSITORY is gone must not get a new secret.
        for (const std::string& content : {snapshots(), segments(), trash(), annotations()}) {
            auto inside = files().list(content);
            if (!inside && inside.error().code != Errc::NotFound)
                return fail(std::move(inside).error());
            if (inside && !inside->empty())
                return fail(Errc::Damaged, "the REPOSITORY file is missing although there are snapshots", path);
        }
        return fail(Errc::NotFound, "there is no repository in this directory", m_directory);
    }
    if (!text)
        return fail(std::move(text).error());
    const auto parse = [&]() -> Result<void> {
        if (!text->ends_with('\n'))
            return fail(Errc::Damaged, "REPOSITORY is cut off");
        TM_TRY_ASSIGN(const Json json,
                      unsealLine(std::string_view(*text).substr(0, text->size() - 1), kMaxIdentityBytes));
        TM_TRY_ASSIGN(const std::string format, stringMember(json, "format"));
        TM_TRY_ASSIGN(const std::uint64_t version, unsignedMember(json, "format_version"));
        if (format != kFormat)
            return fail(Errc::NotARepository, "REPOSITORY belongs to another program");
        if (version != kVersion)
            return fail(Errc::UnsupportedVersion, fmt::format("a repository of version {}", version));
        TM_TRY_ASSIGN(m_id, stringMember(json, "id"));
        TM_TRY_ASSIGN(const std::string secret, stringMember(json, "hash_secret"));
        const auto bytes = fromHex(secret);
        if (m_id.size() != 32 || !isLowerHex(m_id) || !bytes || bytes->size() != m_secret.bytes.size())
            return fail(Errc::Damaged, "REPOSITORY has an id or secret of the wrong form");
        std::copy(bytes->begin(), bytes->end(), m_secret.bytes.begin());
        return {};
    };
    if (Result<void> parsed = parse(); !parsed)
        return fail(parsed.error().code, parsed.error().detail, path);
    return {};
}

Result<void> Repository::initialize()
{
    TM_TRY(createWithParents(files(), m_directory));
    for (const std::string_view name : kDirectories)
        TM_TRY(files().createDirectory(m_directory + "/" + std::string(name)));
    // Before REPOSITORY: whoever sees that does not look at what it stands on again.
    TM_TRY(syncParents(files(), m_directory));
    TM_TRY_ASSIGN(const auto held, lock(LockMode::Shared));
    std::array<std::byte, 16> id{};
    HashSecret secret;
    m_environment.random.fill(id);
    m_environment.random.fill(secret.bytes);
    const std::string line = sealLine(Json{{"format", kFormat},
                                           {"format_version", kVersion},
                                           {"id", toHex(ByteView(id))},
                                           {"hash_secret", toHex(ByteView(secret.bytes))}});
    Result<void> published = publish(throughLink(m_directory), std::string(kIdentityName), line + "\n");
    if (published || published.error().code != Errc::AlreadyExists)
        return published;
    return files().syncDirectory(throughLink(m_directory)); // Another process was first, and may be dead by now.
}

Result<std::unique_ptr<FileLock>> Repository::lock(LockMode mode) const
{
    TM_TRY(checkDirectories(files(), m_directory));
    return waitForLock(files(), m_directory + "/lock", mode);
}

Result<std::string> Repository::writeTemporary(std::string_view content) const
{
    const std::string path = temporary() + "/" + toHex(randomFileName(m_environment.random));
    const auto write = [&]() -> Result<void> {
        TM_TRY_ASSIGN(const auto file, files().createFile(path, WriteHint::Small));
        TM_TRY(file->append(asBytes(content)));
        TM_TRY(file->sync());
        TM_TRY(file->close());
        TM_TRY_ASSIGN(const std::string back, readWholeFile(files(), path, content.size()));
        if (back != content)
            return fail(Errc::ProofFailed, "a file reads back other than it was written", path);
        return {};
    };
    if (Result<void> written = write(); !written) {
        ignoreError(files().remove(path), "collect() empties tmp/");
        return fail(std::move(written).error());
    }
    return path;
}

Result<void> Repository::publish(const std::string& directory, const std::string& name, std::string_view content) const
{
    // The process that made the repository may have died before its directories and REPOSITORY had their names for
    // good. Nothing is acknowledged that stands on less.
    TM_TRY(files().syncDirectory(throughLink(m_directory)));
    TM_TRY_ASSIGN(const std::string path, writeTemporary(content));
    const std::string target = directory + "/" + name;
    Result<void> linked = files().link(path, target);
    if (!linked && linked.error().code != Errc::AlreadyExists) {
        // A network file system can lose the answer of a call that took effect, and the caller is about to remove what
        // the entry needs.
        const auto there = files().status(target);
        if (there || there.error().code != Errc::NotFound)
            linked.error().consequence = Consequence::Unknown;
        const auto text = readWholeFile(files(), target, content.size());
        if (text && *text == content)
            linked = {};
    }
    if (linked) {
        linked = files().syncDirectory(directory);
        // The entry may or may not survive: whatever it needs has to stay.
        if (!linked)
            linked.error().consequence = Consequence::Unknown;
    }
    ignoreError(files().remove(path), "collect() empties tmp/");
    return linked;
}

Result<void> Repository::replace(const std::string& directory, const std::string& name, std::string_view content) const
{
    TM_TRY_ASSIGN(const std::string path, writeTemporary(content));
    const std::string target = directory + "/" + name;
    if (Result<void> renamed = files().rename(path, target); !renamed) {
        ignoreError(files().remove(path), "collect() empties tmp/");
        // A network file system can lose the answer of a call that took effect.
        const auto text = readWholeFile(files(), target, content.size());
        const bool isDone = text && *text == content;
        if (!text && text.error().code != Errc::NotFound && text.error().code != Errc::LimitExceeded)
            renamed.error().consequence = Consequence::Unknown;
        if (!isDone)
            return renamed;
    }
    Result<void> synced = files().syncDirectory(directory);
    if (!synced)
        synced.error().consequence = Consequence::Unknown; // It is there, and may not survive.
    return synced;
}

} // namespace tidemark
