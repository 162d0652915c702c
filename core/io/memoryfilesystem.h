// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"

#include <functional>

namespace tidemark {

namespace io {
struct MemoryState;
}

/// A file system in memory that can lose power. It keeps two states: what running programs see, and what is durable.
/// Between them lie effects, every one of which may survive a power loss without any other:
///   - each 4 KiB block appended to a file since its last sync(); a lost block before a surviving one reads as zeros,
///     and the file ends with the last surviving block;
///   - each change of a directory since its last syncDirectory(): a name given (by creation, link or rename) or taken
///     away. A rename is two of them, one in each directory. Survivors apply in the order in which they happened.
/// Syncing a file makes its content durable and not its name; a durable name of an unsynced file is an empty file.
///
/// Knows no "..", and relative paths start at the root, which always exists. Locks work between handles of this
/// object. Any thread. Open files and locks may outlive the object.
class MemoryFileSystem final : public FileSystem {
public:
    MemoryFileSystem();
    ~MemoryFileSystem() override;

    Result<void> createDirectory(const std::string& path) override;
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override;
    Result<FileStatus> status(const std::string& path) override;
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) override;
    Result<std::unique_ptr<ReadableFile>> openFile(const std::string& path) override;
    Result<void> link(const std::string& from, const std::string& to) override;
    Result<void> rename(const std::string& from, const std::string& to) override;
    Result<void> remove(const std::string& path) override;
    Result<void> syncDirectory(const std::string& path) override;
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, LockMode mode) override;
    /// What setCapacity() left, or 1 TiB without a capacity.
    Result<std::uint64_t> freeBytes(const std::string& path) override;

    /// How many effects a power loss would decide about now.
    std::size_t pendingEffects() const;
    /// One line for each effect, for the message of a test that failed.
    std::vector<std::string> effectNames() const;
    /// Asks about every effect once, in ascending order; then the durable state and the survivors are all there is,
    /// and all of it is durable. Open files and locks are dead: their calls fail with Io (EBADF), and the locks are
    /// free.
    void powerLoss(const std::function<bool(std::size_t effect)>& survives);
    /// A deep copy with all effects and without the open files and locks. Cheap: file content is shared until changed.
    std::unique_ptr<MemoryFileSystem> clone() const;

    /// The content that a running program sees.
    Result<std::string> bytesOf(const std::string& path) const;
    /// Damages a file, or plants one with its directories: the new content and the name are durable at once.
    /// REQUIRES: no component is the wrong kind.
    void replaceBytes(const std::string& path, std::string bytes);
    /// The absolute paths of all regular files, sorted.
    std::vector<std::string> allFiles() const;

    /// Appends beyond this sum of all file sizes fail with ENOSPC, after what still fits has arrived.
    void setCapacity(std::uint64_t bytes);
    /// Everything that would change something fails with EROFS.
    void setReadOnly(bool readOnly);

private:
    explicit MemoryFileSystem(std::shared_ptr<io::MemoryState> state);

    std::shared_ptr<io::MemoryState> m_state;
};

} // namespace tidemark
