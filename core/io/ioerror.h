// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

// The errors that all file systems make alike, so that a caller never has to know which one it talks to.
namespace tidemark::io {

/// The error of a failed system call.
tl::unexpected<Error> sysError(int sysErrno, std::string_view call, const std::string& path);
/// NotARepository: the entry exists, and is something that we never write (sysErrno ELOOP, EISDIR, ENOTDIR, …).
tl::unexpected<Error> wrongKind(int sysErrno, std::string_view call, const std::string& path);
/// Damaged: [offset, offset + wanted) is not inside a file of `size` bytes.
tl::unexpected<Error> endsEarly(std::uint64_t offset, std::size_t wanted, std::uint64_t size, const std::string& path);
/// The operation is refused because the same file failed before; keeps code and errno of that failure.
tl::unexpected<Error> givenUp(const Error& first, std::string_view call);
/// A path must not be empty, and a NUL would name another file than the one that was checked.
Result<void> checkPath(std::string_view call, const std::string& path);

} // namespace tidemark::io
