// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "io/readroom.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tidemark {

/// A new file being written from front to back. Destroying it without close() closes it and keeps the file, in which
/// the bytes since the last sync() may be missing: the caller removes what it gave up. One thread at a time.
class WritableFile {
public:
    virtual ~WritableFile() = default;
    /// Adds bytes at the end. They are durable only after sync(). After any failure the file is given up.
    virtual Result<void> append(ByteView bytes) = 0;
    /// Makes the content durable (not the directory entry). A failed sync is final: the kernel may have dropped the
    /// pages, so the file is thrown away and never synced again.
    virtual Result<void> sync() = 0;
    /// Closes and reports what only closing reveals (quota, network file systems), or the first failure of the file.
    virtual Result<void> close() = 0;
    virtual std::uint64_t size() const = 0;
};

/// An immutable file open for reading. Any thread, several at once.
class ReadableFile {
public:
    virtual ~ReadableFile() = default;
    virtual std::uint64_t size() const = 0;
    /// Fills the whole span or fails: a file that ends early is Damaged.
    virtual Result<void> readAt(std::uint64_t offset, std::span<std::byte> into) const = 0;
    /// The same into `room`, where the bytes are until its next use: a file that was opened for bulk comes there
    /// without a copy.
    virtual Result<ByteView> readInto(ReadRoom& room, std::uint64_t offset, std::size_t size) const;
};

/// An advisory lock of the whole file, freed by the destructor or by the death of the process.
class FileLock {
public:
    virtual ~FileLock() = default;
};

enum class LockMode { Shared, Exclusive };
enum class FileKind { Regular, Directory, Other };

struct FileStatus {
    FileKind kind = FileKind::Other; ///< Of the entry itself: a symbolic link is Other.
    std::uint64_t size = 0;
};

struct DirectoryEntry {
    std::string name;
    FileKind kind = FileKind::Other;
};

/// What to expect of a file that is about to be written.
enum class WriteHint {
    Small, ///< Through the page cache.
    Bulk,  ///< Many megabytes, not read again soon: past the page cache where the file system allows.
};

/// All repository input and output goes through this contract, so that tests can fail or stop any call and lose what
/// was not synced. Paths are absolute or relative to the process; none is ever taken from data. No call follows a
/// symbolic link in the last component of a path. Any thread.
///
/// Every failed call returns an Error with sysErrno and the path. Implementations handle EINTR and short transfers.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    /// Creates one directory, mode 0700. An existing directory is fine; anything else of that name is not.
    virtual Result<void> createDirectory(const std::string& path) = 0;
    /// All entries but "." and "..", unordered. A listing that cannot be finished is an error, never a short list.
    virtual Result<std::vector<DirectoryEntry>> list(const std::string& path) = 0;
    /// NotFound if there is no such entry.
    virtual Result<FileStatus> status(const std::string& path) = 0;

    /// A new file, mode 0400 from the start; AlreadyExists if the name is taken by anything.
    virtual Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) = 0;
    /// An existing regular file; NotFound, or NotARepository for anything that is no regular file.
    virtual Result<std::unique_ptr<ReadableFile>> openFile(const std::string& path) = 0;
    /// The same for many megabytes that are read once, from the device and past the page cache where the file system
    /// allows: what the device holds is also what a check should see. Without an override an ordinary file.
    virtual Result<std::unique_ptr<ReadableFile>> openBulkFile(const std::string& path) { return openFile(path); }

    /// A second name for a file; AlreadyExists if `to` exists: nothing is ever replaced.
    virtual Result<void> link(const std::string& from, const std::string& to) = 0;
    /// Replaces `to` atomically if it is a regular file.
    virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
    virtual Result<void> remove(const std::string& path) = 0;
    /// Makes creations, links, renames and removals in the directory durable.
    virtual Result<void> syncDirectory(const std::string& path) = 0;

    /// Takes the lock or fails with Busy at once. Creates the file (mode 0600) if it is missing and the lock is wanted;
    /// a directory that cannot be written to gives a shared lock on the existing file.
    virtual Result<std::unique_ptr<FileLock>> lock(const std::string& path, LockMode mode) = 0;

    /// Bytes that an unprivileged writer can still use.
    virtual Result<std::uint64_t> freeBytes(const std::string& path) = 0;
};

/// The whole of a small file. LimitExceeded if it is longer than `limit`, before any allocation.
Result<std::string> readWholeFile(FileSystem& files, const std::string& path, std::uint64_t limit);

} // namespace tidemark
