// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "ui/workspace/engine.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tidemark::ui {

/// What the dialog for a new snapshot wants to know of the storage and of the place to write to. Plain data.
struct StorageFacts {
    std::vector<NamespaceInfo> namespaces;
    std::vector<SkippedObject> skipped;
    std::optional<std::uint64_t> freeBytes; ///< On the repository's file system.
};
/// Worker thread.
Result<StorageFacts> readStorageFacts(const Engine& engine, const JobContext& context);

/// Bytes that can be written at a path or, if that is missing yet, at the nearest directory above. Worker thread.
std::optional<std::uint64_t> freeBytesNear(const Engine& engine, const std::string& path);

/// How much a snapshot has to read, and at most writes. Counts of vectors come from the storage; what a vector
/// takes comes from the snapshot that it is compared with and, where that says nothing, from the dimension.
struct CreateEstimate {
    std::uint64_t vectors = 0;
    std::uint64_t readBytes = 0;
    std::optional<std::uint64_t> mostWritten; ///< Before compression; absent if nothing can be said.
    bool countsKnown = true;                  ///< False if the engine does not count without a scan.
    bool metadataUnknown = false;             ///< Values only: the size of the metadata is not known before a scan.
};
/// `chosen` empty: all. `base`: what it is compared with or, for a full one, what is known to measure by; may be null.
/// `changes`: since exactly that base; may be null. Pure.
CreateEstimate estimateCreate(const StorageFacts& facts, const std::vector<std::string>& chosen, bool full,
                              const SnapshotDetails* base, const DiffResult* changes);

} // namespace tidemark::ui
