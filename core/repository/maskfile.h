// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/framefile.h"

#include <cstdint>
#include <memory>
#include <vector>

#include <roaring/roaring.hh>

namespace tidemark {

/// Row numbers of a segment that a snapshot no longer has. A segment has fewer than 2^32 rows.
using RowMask = ::Roaring;

/// All masks of one snapshot in one file of segments/: the portable Roaring serialisation, one mask an entry. A
/// manifest names the file and the entry. FORMAT.md "Mask file".
Result<FileRef> writeMaskFile(FileSystem& files, RandomSource& random, const std::string& directory,
                              const std::vector<RowMask>& masks, bool compress);

/// Reads every mask of a file, from hostile bytes. Whether its rows exist is for the caller to check.
Result<std::vector<RowMask>> readMaskFile(FileSystem& files, const std::string& directory, const FileRef& expected);

} // namespace tidemark
