// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshotmetadata.h"

#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

/// The first line of a manifest: all that a list needs.
struct ManifestHead {
    SnapshotMetadata metadata;
    bool withMetadata = true;
    std::vector<std::string> absentNamespaces;
};

/// A sealed line without its newline, FORMAT.md "Manifest".
std::string encodeManifestHead(const ManifestHead& head);
/// Parses hostile text; `line` is without its newline. Damaged, LimitExceeded or UnsupportedVersion. A list of 100,000
/// snapshots is as many calls of this, so it takes simdjson, which is many times faster than a tree of Json.
Result<ManifestHead> decodeManifestHeadLine(std::string_view line);

} // namespace tidemark
