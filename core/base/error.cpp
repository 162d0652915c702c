// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>

namespace tidemark {

std::string_view name(Errc code)
{
    switch (code) {
    case Errc::Cancelled: return "cancelled";
    case Errc::InvalidArgument: return "invalid-argument";
    case Errc::NotFound: return "not-found";
    case Errc::AlreadyExists: return "already-exists";
    case Errc::ReadOnly: return "read-only";
    case Errc::Pinned: return "pinned";
    case Errc::Conflict: return "conflict";
    case Errc::Busy: return "busy";
    case Errc::Io: return "io";
    case Errc::NoSpace: return "no-space";
    case Errc::PermissionDenied: return "permission-denied";
    case Errc::Damaged: return "damaged";
    case Errc::NotARepository: return "not-a-repository";
    case Errc::NotAStorage: return "not-a-storage";
    case Errc::UnsupportedVersion: return "unsupported-version";
    case Errc::Unsupported: return "unsupported";
    case Errc::LimitExceeded: return "limit-exceeded";
    case Errc::ProofFailed: return "proof-failed";
    case Errc::OutcomeUnknown: return "outcome-unknown";
    case Errc::Internal: return "internal";
    }
    return "internal";
}

std::string_view name(Consequence consequence)
{
    switch (consequence) {
    case Consequence::NothingChanged: return "nothing-changed";
    case Consequence::PartlyDone: return "partly-done";
    case Consequence::Committed: return "committed";
    case Consequence::Unknown: return "unknown";
    }
    return "unknown";
}

namespace {

Errc codeOf(int sysErrno)
{
    switch (sysErrno) {
    case ENOENT:
    case ENOTDIR: return Errc::NotFound;
    case EEXIST: return Errc::AlreadyExists;
    case ENOSPC:
    case EDQUOT: return Errc::NoSpace;
    case EACCES:
    case EPERM:
    case EROFS: return Errc::PermissionDenied;
    case EWOULDBLOCK: return Errc::Busy;
    default: return Errc::Io;
    }
}

} // namespace

Error errorFromErrno(int sysErrno, std::string_view call, std::string_view path)
{
    return Error{codeOf(sysErrno), fmt::format("{} failed: {}", call, std::generic_category().message(sysErrno)),
                 std::string(path), sysErrno, Consequence::NothingChanged};
}

std::string toString(const Error& error)
{
    std::string text = fmt::format("{}: {}", name(error.code), error.detail);
    if (!error.path.empty())
        text += fmt::format(" ({})", error.path);
    return text;
}

} // namespace tidemark
