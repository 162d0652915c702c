// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/jobcontext.h"

namespace tidemark {

std::string_view name(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: return "preparing";
    case Phase::Scanning: return "scanning";
    case Phase::Comparing: return "comparing";
    case Phase::SafetySnapshot: return "safety-snapshot";
    case Phase::Writing: return "writing";
    case Phase::Checking: return "checking";
    case Phase::Committing: return "committing";
    case Phase::Verifying: return "verifying";
    }
    return "preparing";
}

Result<void> JobContext::checkStop() const
{
    if (stopRequested())
        return fail(Errc::Cancelled, "cancelled before the commit point");
    return {};
}

} // namespace tidemark
