// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"
#include "io/posixcalls.h"

#include <atomic>
#include <optional>

namespace tidemark::io {

/// A new file written through the page cache, one system call an append. One thread at a time.
class BufferedFile final : public WritableFile {
public:
    BufferedFile(FileDescriptor file, std::string path) : m_file(std::move(file)), m_path(std::move(path)) {}

    Result<void> append(ByteView bytes) override;
    Result<void> sync() override;
    Result<void> close() override;
    std::uint64_t size() const override { return m_size; }

private:
    Result<void> giveUp(int sysErrno, const char* call);
    Result<void> checkUsable(const char* call) const;

    FileDescriptor m_file;
    std::string m_path;
    std::uint64_t m_size = 0;
    std::optional<Error> m_failure; ///< The first one; from then on only close() does anything.
};

/// An open regular file. Any thread.
class PosixReadableFile final : public ReadableFile {
public:
    PosixReadableFile(FileDescriptor file, std::string path, std::uint64_t size)
        : m_file(std::move(file))
        , m_path(std::move(path))
        , m_size(size)
    {
    }

    const std::string& path() const { return m_path; }
    std::uint64_t size() const override { return m_size; }
    Result<void> readAt(std::uint64_t offset, std::span<std::byte> into) const override;

private:
    FileDescriptor m_file;
    std::string m_path;
    std::uint64_t m_size;
};

/// An open regular file that is read in large pieces past the page cache; small ones and whatever the file system
/// refuses go through it. Any thread.
class PosixBulkFile final : public ReadableFile {
public:
    /// `direct` is a second descriptor of the same file, with O_DIRECT; it may be closed.
    PosixBulkFile(PosixReadableFile file, FileDescriptor direct)
        : m_file(std::move(file))
        , m_direct(std::move(direct))
        , m_isDirect(m_direct.isOpen())
    {
    }

    std::uint64_t size() const override { return m_file.size(); }
    Result<void> readAt(std::uint64_t offset, std::span<std::byte> into) const override
    {
        return m_file.readAt(offset, into);
    }
    Result<ByteView> readInto(ReadRoom& room, std::uint64_t offset, std::size_t size) const override;

private:
    PosixReadableFile m_file;
    FileDescriptor m_direct;
    mutable std::atomic<bool> m_isDirect;
};

/// Takes an flock as FileSystem::lock() says. Any thread.
Result<std::unique_ptr<FileLock>> takeLock(const std::string& path, LockMode mode);

} // namespace tidemark::io
