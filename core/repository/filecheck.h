// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "repository/framefile.h"

namespace tidemark {

/// Reads and decodes every byte of a file of segments/, a frame at a time: it is the file that `expected` names, and
/// nothing in it is damaged. What its rows mean is for others to check. Any thread.
Result<void> checkDataFile(FileSystem& files, const std::string& directory, const FileRef& expected, FrameFileKind kind,
                           const JobContext& context);

} // namespace tidemark
