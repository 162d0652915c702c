// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sweep/crashworld.h"

namespace tidemark::test {

/// Works on with what an interruption left, as the next processes would: lists, verifies, restores, undeletes, creates,
/// collects, and loses power once more. Returns in words what the ledger does not allow; nothing if all is well.
///   - What was acknowledged is where it has to be, whole, with its content and label; so is all that nobody touched.
///   - What was not acknowledged is absent or whole, and what was deleted stays deleted or is whole.
///   - The next command works, whichever it is: `order` decides.
///   - After a collection nothing is left that does not belong to the layout.
///   - What is acknowledged from now on outlasts the next loss of power.
/// Uses the world up.
std::vector<std::string> violationsIn(CrashWorld& world, std::uint64_t order);

} // namespace tidemark::test
