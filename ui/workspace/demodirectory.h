// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "io/filesystem.h"
#include "ui/connections/profile.h"

#include <string>

namespace tidemark::ui {

/// The demo below a directory, which holds demo.sqlite and repository/; makes it first if none is there. A demo whose
/// making was interrupted is left alone, and another one is made beside it: somebody may have put data of their own
/// there. Worker thread.
Result<std::string> demoDirectory(FileSystem& files, const std::string& parentDirectory, const JobContext& context);
/// The connection to a demo in this directory.
Profile demoProfile(const std::string& directory);

} // namespace tidemark::ui
