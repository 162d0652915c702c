// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/exitcodes.h"

namespace tidemark::cli {

std::span<const ExitCodeMeaning> exitCodeMeanings()
{
    static constexpr ExitCodeMeaning kMeanings[] = {
        {ExitCode::Done, "done"},
        {ExitCode::Failed, "failed"},
        {ExitCode::Usage, "usage"},
        {ExitCode::NotFound, "not found"},
        {ExitCode::Damaged, "damage found"},
        {ExitCode::Refused, "refused (read-only, pinned, conflict, exists already)"},
        {ExitCode::Cancelled, "cancelled"},
    };
    return kMeanings;
}

ExitCode exitCodeOf(const Error& error)
{
    switch (error.code) {
    case Errc::Cancelled: return ExitCode::Cancelled;
    case Errc::InvalidArgument: return ExitCode::Usage;
    case Errc::NotFound: return ExitCode::NotFound;
    case Errc::Damaged: return ExitCode::Damaged;
    case Errc::AlreadyExists:
    case Errc::ReadOnly:
    case Errc::Pinned:
    case Errc::Conflict: return ExitCode::Refused;
    case Errc::Busy:
    case Errc::Io:
    case Errc::NoSpace:
    case Errc::PermissionDenied:
    case Errc::NotARepository:
    case Errc::NotAStorage:
    case Errc::UnsupportedVersion:
    case Errc::Unsupported:
    case Errc::LimitExceeded:
    case Errc::ProofFailed:
    case Errc::OutcomeUnknown:
    case Errc::Internal: return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace tidemark::cli
