// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"

#include <functional>
#include <utility>

namespace tidemark::test {

/// Does what another file system does; a base for those that do something else at a few calls. Borrows the other.
class ForwardingFileSystem : public FileSystem {
public:
    explicit ForwardingFileSystem(FileSystem& inner) : m_inner(inner) {}

    Result<void> createDirectory(const std::string& path) override { return m_inner.createDirectory(path); }
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override { return m_inner.list(path); }
    Result<FileStatus> status(const std::string& path) override { return m_inner.status(path); }
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) override
    {
        return m_inner.createFile(path, hint);
    }
    Result<std::unique_ptr<ReadableFile>> openFile(const std::string& path) override { return m_inner.openFile(path); }
    Result<void> link(const std::string& from, const std::string& to) override { return m_inner.link(from, to); }
    Result<void> rename(const std::string& from, const std::string& to) override { return m_inner.rename(from, to); }
    Result<void> remove(const std::string& path) override { return m_inner.remove(path); }
    Result<void> syncDirectory(const std::string& path) override { return m_inner.syncDirectory(path); }
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, LockMode mode) override
    {
        return m_inner.lock(path, mode);
    }
    Result<std::uint64_t> freeBytes(const std::string& path) override { return m_inner.freeBytes(path); }

protected:
    FileSystem& m_inner;
};

/// The same for a file that is being written.
class ForwardingFile : public WritableFile {
public:
    explicit ForwardingFile(std::unique_ptr<WritableFile> inner) : m_inner(std::move(inner)) {}

    Result<void> append(ByteView bytes) override { return m_inner->append(bytes); }
    Result<void> sync() override { return m_inner->sync(); }
    Result<void> close() override { return m_inner->close(); }
    std::uint64_t size() const override { return m_inner->size(); }

protected:
    std::unique_ptr<WritableFile> m_inner;
};

} // namespace tidemark::test
