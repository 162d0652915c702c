// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/hash.h"
#include "base/random.h"
#include "io/filesystem.h"

#include <memory>
#include <string>
#include <string_view>

namespace tidemark {

/// What a repository works on. Borrowed; all of it must outlive the repository.
struct RepositoryEnvironment {
    FileSystem& files;
    RandomSource& random;
    const Clock& clock;
};

/// A directory of snapshots: where its parts are, what its REPOSITORY file says, its lock, and the two ways in which a
/// small file gets in (published: never replaced; replaced: atomically). FORMAT.md states all of it. Any thread.
class Repository {
public:
    /// NotFound if there is none (no such directory, or one that is empty), NotARepository if the directory holds
    /// something else, Damaged if its REPOSITORY file is unreadable or gone, UnsupportedVersion if it is newer.
    static Result<std::unique_ptr<Repository>> open(const RepositoryEnvironment& environment,
                                                    const std::string& directory);
    /// Creates it first (and the directories above it) where open() says NotFound. Commit point: the REPOSITORY file's
    /// directory entry. Two processes may do this at once.
    static Result<std::unique_ptr<Repository>> openOrCreate(const RepositoryEnvironment& environment,
                                                            const std::string& directory);

    const RepositoryEnvironment& environment() const { return m_environment; }
    FileSystem& files() const { return m_environment.files; }
    const std::string& directory() const { return m_directory; }
    std::string segments() const { return m_directory + "/segments"; }
    std::string snapshots() const { return m_directory + "/snapshots"; }
    std::string annotations() const { return m_directory + "/annotations"; }
    std::string bases() const { return m_directory + "/bases"; }
    std::string restores() const { return m_directory + "/restores"; }
    std::string trash() const { return m_directory + "/trash"; }
    std::string quarantine() const { return m_directory + "/quarantine"; }
    std::string temporary() const { return m_directory + "/tmp"; }

    const std::string& id() const { return m_id; } ///< 32 hexadecimal digits, random.
    const HashSecret& secret() const { return m_secret; }

    /// Shared: create, restore, verify, export, delete. Exclusive: collecting garbage. Waits a bounded time, then Busy.
    Result<std::unique_ptr<FileLock>> lock(LockMode mode) const;

    /// Writes, syncs and reads back a temporary file, links it to directory/name without replacing anything, and syncs
    /// the directory: commit point. AlreadyExists if the name is taken. An error whose consequence is Unknown means
    /// that the entry exists and may not be durable.
    Result<void> publish(const std::string& directory, const std::string& name, std::string_view content) const;
    /// The same with an atomic replacement of directory/name.
    Result<void> replace(const std::string& directory, const std::string& name, std::string_view content) const;

private:
    Repository(const RepositoryEnvironment& environment, std::string directory);
    Result<void> initialize();
    Result<void> readIdentity();
    Result<std::string> writeTemporary(std::string_view content) const;

    RepositoryEnvironment m_environment;
    std::string m_directory;
    std::string m_id;
    HashSecret m_secret;
};

} // namespace tidemark
