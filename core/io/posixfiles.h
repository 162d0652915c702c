// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"
#include "io/posixcalls.h"

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

    std::uint64_t size() const override { return m_size; }
    Result<void> readAt(std::uint64_t offset, std::span<std::byte> into) const override;

private:
    FileDescriptor m_file;
    std::string m_path;
    std::uint64_t m_size;
};

/// Takes an flock as FileSystem::lock() says. Any thread.
Result<std::unique_ptr<FileLock>> takeLock(const std::string& path, LockMode mode);

} // namespace tidemark::io
