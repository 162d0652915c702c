// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/ioerror.h"

#include <fmt/format.h>

#include <cerrno>

namespace tidemark::io {

tl::unexpected<Error> sysError(int sysErrno, std::string_view call, const std::string& path)
{
    return fail(errorFromErrno(sysErrno, call, path));
}

tl::unexpected<Error> wrongKind(int sysErrno, std::string_view call, const std::string& path)
{
    Error error = errorFromErrno(sysErrno, call, path);
    error.code = Errc::NotARepository;
    error.detail += sysErrno == ENOTDIR ? "; expected a directory, not a link to one"
                                        : "; expected a regular file, not a link to one";
    return fail(std::move(error));
}

tl::unexpected<Error> endsEarly(std::uint64_t offset, std::size_t wanted, std::uint64_t size, const std::string& path)
{
    return fail(Errc::Damaged, fmt::format("{} bytes at {} were expected, the file has {}", wanted, offset, size),
                path);
}

tl::unexpected<Error> givenUp(const Error& first, std::string_view call)
{
    Error error = first;
    error.detail = fmt::format("{} refused, this file has failed before: {}", call, first.detail);
    return fail(std::move(error));
}

Result<void> checkPath(std::string_view call, const std::string& path)
{
    if (path.empty())
        return sysError(ENOENT, call, path);
    if (path.find('\0') != std::string::npos) {
        Error error = errorFromErrno(EINVAL, call, path);
        error.code = Errc::InvalidArgument;
        return fail(std::move(error));
    }
    return {};
}

} // namespace tidemark::io
