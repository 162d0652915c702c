// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"
#include "repository/bundlefile.h"

namespace tidemark {

/// A part of a file that reads like a file of its own. Any thread.
class SubFile final : public ReadableFile {
public:
    /// REQUIRES: the part lies inside the file.
    SubFile(std::shared_ptr<const ReadableFile> file, std::uint64_t offset, std::uint64_t length)
        : m_file(std::move(file))
        , m_offset(offset)
        , m_length(length)
    {
    }
    std::uint64_t size() const override { return m_length; }
    Result<void> readAt(std::uint64_t offset, std::span<std::byte> into) const override;

private:
    std::shared_ptr<const ReadableFile> m_file;
    std::uint64_t m_offset;
    std::uint64_t m_length;
};

/// The data files of a bundle as a file system that can only be read, so that segments and masks are read by the same
/// code wherever they are. The last component of a path is the name; nothing of it reaches the disk. Borrows `records`.
std::unique_ptr<FileSystem> bundleView(std::shared_ptr<const ReadableFile> file,
                                       const std::unordered_map<std::string, BundleFile::Record>& records);

} // namespace tidemark
