// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "io/filesystem.h"

#include <string>

namespace tidemark::ui {

/// The demo's repository below a directory; makes the demo first if none is there. A demo whose making was interrupted
/// is left alone, and another one is made beside it: somebody may have put data of their own there. Worker thread.
Result<std::string> demoRepository(FileSystem& files, const std::string& parentDirectory, const JobContext& context);

} // namespace tidemark::ui
