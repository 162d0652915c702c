// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "io/filesystem.h"

#include <cstdint>
#include <string>

namespace tidemark {

struct DemoResult {
    std::string storageUri;
    std::string repositoryDirectory;
    std::uint64_t vectors = 0;
    std::uint64_t snapshots = 0;
};

/// Makes directory/demo.sqlite (real embeddings of short facts in four namespaces) and directory/repository with seven
/// weeks of history: full and incremental snapshots, a branch, pins, tags, verified ones, and changes since the last.
/// The storage is changed and snapshotted by the engine as an admin would, with a clock that is moved. AlreadyExists if
/// either is there already.
Result<DemoResult> createDemo(FileSystem& files, const std::string& directory, const JobContext& context);

} // namespace tidemark
