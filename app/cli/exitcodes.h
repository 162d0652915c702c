// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <span>

namespace tidemark::cli {

/// What the program tells its caller. The numbers are an interface: scripts branch on them.
enum class ExitCode : int {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NotFound = 3,
    Damaged = 4, ///< Damage was found: by `verify`, or by anything that read what it needed.
    Refused = 5, ///< Read-only, pinned, in conflict, or there already.
    Cancelled = 130,
};

ExitCode exitCodeOf(const Error& error);

struct ExitCodeMeaning {
    ExitCode code;
    const char* text;
};

/// All of them, for people, ascending.
std::span<const ExitCodeMeaning> exitCodeMeanings();

} // namespace tidemark::cli
