// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "io/filesystem.h"
#include "repository/bundleformat.h"
#include "repository/manifest.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace tidemark {

/// An open bundle, every byte of which has matched its checksum. Names and lengths are checked; what the manifests and
/// data files say is not. Any thread, several at once.
class BundleFile {
public:
    /// Reads the whole file in pieces. Damaged, UnsupportedVersion, LimitExceeded, Cancelled.
    static Result<std::unique_ptr<BundleFile>> open(FileSystem& files, const std::string& path,
                                                    const JobContext& context);

    const BundleHeader& header() const { return m_header; }
    const std::string& path() const { return m_path; }

    /// The data files under their names in the directory path(), for the readers of segments/. Lives as long as this.
    FileSystem& dataFiles() const { return *m_dataFiles; }
    std::size_t dataFileCount() const { return m_fileRecords.size(); }
    bool hasDataFile(const FileRef& ref) const;

    std::size_t manifestCount() const { return m_manifestRecords.size(); }
    /// Decoded; under its own id.
    Result<Manifest> readManifest(std::size_t index) const;

    struct Record {
        std::string name;
        std::uint64_t offset = 0; ///< Of the content.
        std::uint64_t length = 0;
    };

private:
    friend class BundleScanner;
    BundleFile() = default;

    std::string m_path;
    std::shared_ptr<const ReadableFile> m_file;
    BundleHeader m_header;
    std::unordered_map<std::string, Record> m_fileRecords;
    std::vector<Record> m_manifestRecords;
    std::unique_ptr<FileSystem> m_dataFiles;
};

} // namespace tidemark
