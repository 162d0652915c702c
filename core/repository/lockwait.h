// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"

#include <memory>
#include <string>

namespace tidemark {

/// Takes the lock, and asks again for 5 seconds while somebody else has it; then Busy. Any thread.
Result<std::unique_ptr<FileLock>> waitForLock(FileSystem& files, const std::string& path, LockMode mode);

} // namespace tidemark
