// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/faultfilesystem.h"
#include "sweep/crashsweep.h"

namespace tidemark::test {

struct FaultCase {
    std::string name; ///< "ENOSPC", "short write", …
    Fault fault = {};
    /// The medium keeps half of what is appended and says nothing: it has to be found, not to be told.
    bool isSilent = false;
};

/// EIO, ENOSPC, EDQUOT, EROFS, EMFILE, EACCES, short reads and writes, calls whose effect arrives and whose answer is
/// lost, and a medium that loses what it was given.
const std::vector<FaultCase>& faultCases();

struct FaultSweepSettings {
    std::uint64_t everyNth = 1; ///< Of the calls; a prime reaches calls of all kinds.
    bool stopAtFirst = false;
    Liar liar = {};
};

struct FaultSweepCounts {
    std::uint64_t tried = 0;  ///< Operations with a fault in them.
    std::uint64_t failed = 0; ///< Those that said so; the others went on without what failed.
    std::vector<std::string> violations;

    FaultSweepCounts& operator+=(const FaultSweepCounts& other);
};

/// Lets each call of an operation fail, once and for good, and holds the operation to what it says:
///   - success means done and durable, as without the fault;
///   - a failure names its cause and a path, and a consequence of NothingChanged means that nothing has;
///   - the next process finds everything that was acknowledged whole (crashcheck.h), with the power kept and lost;
///   - a file whose sync failed is not synced again and gets no other name.
FaultSweepCounts sweepFaults(const CrashOperation& operation, const FaultCase& fault,
                             const FaultSweepSettings& settings);

} // namespace tidemark::test
