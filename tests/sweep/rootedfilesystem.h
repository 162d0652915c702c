// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/memoryfilesystem.h"
#include "io/posixfilesystem.h"
#include "support/enginefixture.h"

namespace tidemark::test {

/// A real directory as the root of a file system: the path /a is DIRECTORY/a on the disk.
class RootedFileSystem final : public FileSystem {
public:
    explicit RootedFileSystem(std::string directory) : m_directory(std::move(directory)) {}

    Result<void> createDirectory(const std::string& path) override { return m_files.createDirectory(at(path)); }
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override { return m_files.list(at(path)); }
    Result<FileStatus> status(const std::string& path) override { return m_files.status(at(path)); }
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) override
    {
        return m_files.createFile(at(path), hint);
    }
    Result<std::unique_ptr<ReadableFile>> openFile(const std::string& path) override
    {
        return m_files.openFile(at(path));
    }
    Result<std::unique_ptr<ReadableFile>> openBulkFile(const std::string& path) override
    {
        return m_files.openBulkFile(at(path));
    }
    Result<void> link(const std::string& from, const std::string& to) override
    {
        return m_files.link(at(from), at(to));
    }
    Result<void> rename(const std::string& from, const std::string& to) override
    {
        return m_files.rename(at(from), at(to));
    }
    Result<void> remove(const std::string& path) override { return m_files.remove(at(path)); }
    Result<void> syncDirectory(const std::string& path) override { return m_files.syncDirectory(at(path)); }
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, LockMode mode) override
    {
        return m_files.lock(at(path), mode);
    }
    Result<std::uint64_t> freeBytes(const std::string& path) override { return m_files.freeBytes(at(path)); }

    /// Makes the directory hold what the other file system holds.
    void fill(MemoryFileSystem& from) { copy(from, *this, "/"); }
    /// All that is there, durable.
    std::unique_ptr<MemoryFileSystem> read()
    {
        auto files = std::make_unique<MemoryFileSystem>();
        copy(*this, *files, "/");
        files->powerLoss([](std::size_t) { return true; });
        return files;
    }

private:
    std::string at(const std::string& path) const { return m_directory + path; }

    static void copy(FileSystem& from, FileSystem& to, const std::string& directory)
    {
        for (const DirectoryEntry& entry : must(from.list(directory))) {
            const std::string path = directory + entry.name;
            if (entry.kind == FileKind::Directory) {
                must(to.createDirectory(path));
                copy(from, to, path + "/");
                continue;
            }
            const auto file = must(to.createFile(path, WriteHint::Small));
            must(file->append(asBytes(must(readWholeFile(from, path, UINT64_MAX)))));
            must(file->close());
        }
    }

    std::string m_directory;
    PosixFileSystem m_files;
};

} // namespace tidemark::test
