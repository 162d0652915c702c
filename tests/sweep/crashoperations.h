// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sweep/crashworld.h"

#include <functional>

namespace tidemark::test {

/// Something that changes a repository, from opening it to its end, as one run of a program does it.
struct CrashOperation {
    std::string name;
    /// Widens the world's ledger before it begins, and narrows it by what is acknowledged. All its file system calls go
    /// to `files`.
    std::function<Result<void>(CrashWorld& world, FileSystem& files)> run;
    /// It begins without a repository.
    bool onEmpty = false;
};

/// Every operation of the facade that writes.
const std::vector<CrashOperation>& crashOperations();
const CrashOperation& crashOperation(const std::string& name);

} // namespace tidemark::test
