// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"

namespace tidemark {

/// The file system of the operating system (Linux). Has no state. Any thread.
///
/// Only regular files and directories are ever touched: a link, FIFO, socket or device in the last component is
/// refused with NotARepository, except that remove() takes away anything but a directory.
class PosixFileSystem final : public FileSystem {
public:
    Result<void> createDirectory(const std::string& path) override;
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override;
    Result<FileStatus> status(const std::string& path) override;
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) override;
    Result<std::unique_ptr<ReadableFile>> openFile(const std::string& path) override;
    Result<std::unique_ptr<ReadableFile>> openBulkFile(const std::string& path) override;
    Result<void> link(const std::string& from, const std::string& to) override;
    Result<void> rename(const std::string& from, const std::string& to) override;
    Result<void> remove(const std::string& path) override;
    Result<void> syncDirectory(const std::string& path) override;
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, LockMode mode) override;
    Result<std::uint64_t> freeBytes(const std::string& path) override;
};

} // namespace tidemark
