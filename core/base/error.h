// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tidemark {

/// What went wrong, to branch on. The numeric values are stable within a release only; scripts see name() and
/// the exit code of the command line.
enum class Errc {
    Cancelled,          ///< The caller's stop token was set before the commit point.
    InvalidArgument,    ///< The request makes no sense as it stands (usage).
    NotFound,           ///< A snapshot, namespace, storage or file that the request names does not exist.
    AlreadyExists,      ///< Something that must be new exists already.
    ReadOnly,           ///< The storage or repository may not be written to.
    Pinned,             ///< The snapshot is pinned.
    Conflict,           ///< The target cannot take the content, or changed meanwhile; found while planning.
    Busy,               ///< Somebody else holds a lock; the wait was bounded.
    Io,                 ///< A system call failed; Error::sysErrno says how.
    NoSpace,            ///< ENOSPC or EDQUOT.
    PermissionDenied,   ///< EACCES, EPERM or EROFS.
    Damaged,            ///< A file of the repository or a bundle fails its checksum or its grammar.
    NotARepository,     ///< The directory exists and is something else.
    NotAStorage,        ///< The file or server is not the database that the URI says, or is corrupt.
    UnsupportedVersion, ///< Written by a newer Tidemark.
    Unsupported,        ///< This engine or build cannot do it.
    LimitExceeded,      ///< A length or count is beyond a limit that protects memory.
    ProofFailed,        ///< What was written is not what was read; nothing was committed.
    OutcomeUnknown,     ///< The commit was sent and its answer lost.
    Internal,           ///< A bug of ours.
};

/// What the failed operation means for the data.
enum class Consequence {
    NothingChanged, ///< Storage and repository are as they were before the call.
    PartlyDone,     ///< Some independent parts were completed and stay; detail names them.
    Committed,      ///< The main effect is durable; a later, optional step failed.
    Unknown,        ///< Look before trying again.
};

/// A failure as plain data. `detail` is English for the log and names what happened with its particulars; the
/// sentence for a person is made from code and consequence by the user interfaces.
struct Error {
    Errc code = Errc::Internal;
    std::string detail;
    std::string path; ///< The file or URI concerned, or empty. Never holds a password.
    int sysErrno = 0; ///< errno of the failed call, or 0.
    Consequence consequence = Consequence::NothingChanged;
};

/// A stable, lower-case, dash-separated name of a code ("not-found"), for JSON and logs.
std::string_view name(Errc code);
std::string_view name(Consequence consequence);

/// An Error with the code that fits an errno (ENOSPC, EACCES, …), the failed call and its path in the detail.
Error errorFromErrno(int sysErrno, std::string_view call, std::string_view path);

/// One line: code, detail, path and errno text. For logs and test failures.
std::string toString(const Error& error);

} // namespace tidemark
