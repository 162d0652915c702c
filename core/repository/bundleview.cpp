// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/bundleview.h"

namespace tidemark {

namespace {

tl::unexpected<Error> readOnly(const std::string& path)
{
    return fail(Errc::ReadOnly, "a bundle is not written to", path);
}

class BundleView final : public FileSystem {
public:
    BundleView(std::shared_ptr<const ReadableFile> file,
               const std::unordered_map<std::string, BundleFile::Record>& records)
        : m_file(std::move(file))
        , m_records(records)
    {
    }

    Result<std::unique_ptr<ReadableFile>> openFile(const std::string& path) override
    {
        TM_TRY_ASSIGN(const BundleFile::Record* record, find(path));
        return std::unique_ptr<ReadableFile>(std::make_unique<SubFile>(m_file, record->offset, record->length));
    }
    Result<FileStatus> status(const std::string& path) override
    {
        TM_TRY_ASSIGN(const BundleFile::Record* record, find(path));
        return FileStatus{FileKind::Regular, record->length};
    }
    Result<std::vector<DirectoryEntry>> list(const std::string& /*path*/) override
    {
        std::vector<DirectoryEntry> entries;
        for (const auto& [name, record] : m_records)
            entries.push_back({name, FileKind::Regular});
        return entries;
    }
    Result<void> createDirectory(const std::string& path) override { return readOnly(path); }
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint /*hint*/) override
    {
        return readOnly(path);
    }
    Result<void> link(const std::string& /*from*/, const std::string& to) override { return readOnly(to); }
    Result<void> rename(const std::string& /*from*/, const std::string& to) override { return readOnly(to); }
    Result<void> remove(const std::string& path) override { return readOnly(path); }
    Result<void> syncDirectory(const std::string& path) override { return readOnly(path); }
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, LockMode /*mode*/) override
    {
        return readOnly(path);
    }
    Result<std::uint64_t> freeBytes(const std::string& /*path*/) override { return std::uint64_t{0}; }

private:
    Result<const BundleFile::Record*> find(const std::string& path) const
    {
        const auto it = m_records.find(path.substr(path.rfind('/') + 1));
        if (it == m_records.end())
            return fail(Errc::NotFound, "a data file is not in the bundle", path);
        return &it->second;
    }

    std::shared_ptr<const ReadableFile> m_file;
    const std::unordered_map<std::string, BundleFile::Record>& m_records;
};

} // namespace

Result<void> SubFile::readAt(std::uint64_t offset, std::span<std::byte> into) const
{
    if (offset > m_length || into.size() > m_length - offset)
        return fail(Errc::Damaged, "a file of a bundle ends early");
    return m_file->readAt(m_offset + offset, into);
}

std::unique_ptr<FileSystem> bundleView(std::shared_ptr<const ReadableFile> file,
                                       const std::unordered_map<std::string, BundleFile::Record>& records)
{
    return std::make_unique<BundleView>(std::move(file), records);
}

} // namespace tidemark
