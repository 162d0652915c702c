// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"
#include "model/namespaceinfo.h"
#include "snapshot/jsonscanner.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

// The reference system's snapshot directory: <id>.snap (all of a snapshot) and <id>.meta (its description again). Every
// string of it is hostile; ids are data and never become paths, only entries of the directory do.

/// One snapshot as its .meta describes it, or its .snap where there is no readable .meta.
struct DakeraSnapshot {
    std::string id;             ///< The name of the file without ".snap": what the reference system finds it by.
    std::int64_t createdAt = 0; ///< Unix seconds.
    std::optional<std::string> description;
    bool full = true; ///< False: it replaces its parent's namespaces of the same names, and has the others from there.
    std::optional<std::string> parentId; ///< A snapshot of the same list, earlier in it.
    /// Incremental, and without its parent: what it had from there is not known.
    bool incomplete = false;
    std::string path; ///< Of the .snap.
};

struct DakeraDirectory {
    /// Parents before children, and as far as that allows by time and id.
    std::vector<DakeraSnapshot> snapshots;
    /// Files that look like snapshots and are none, or cannot be read.
    std::vector<SkippedObject> skipped;
    /// For the user: missing parents, cycles and where they were cut, missing .meta and .snap files.
    std::vector<std::string> notes;
};

/// Lists the snapshots of a directory. Reads the .meta files, and the beginning of a .snap only where that fails.
/// Errors as FileSystem gives them; LimitExceeded for more than a million snapshots. A file that cannot be read is no
/// error: it is skipped and named. Any thread.
Result<DakeraDirectory> readDakeraDirectory(FileSystem& files, const std::string& directory);

/// The META object, which is next in the scanner. Damaged if it is none.
Result<DakeraSnapshot> readDakeraMeta(JsonScanner& json);

} // namespace tidemark
