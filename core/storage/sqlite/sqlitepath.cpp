// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitepath.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace tidemark {

Result<std::string> canonicalSqlitePath(const std::string& path)
{
    if (path.empty())
        return fail(Errc::InvalidArgument, "the URI names no file: sqlite:PATH");
    if (path.find('\0') != std::string::npos)
        return fail(Errc::InvalidArgument, "the path has a NUL byte");
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    if (error)
        return fail(errorFromErrno(error.value(), "absolute", path));
    std::filesystem::path canonical = std::filesystem::weakly_canonical(absolute, error);
    // What cannot be resolved (no permission on a directory) is left for the open to complain about.
    return (error ? absolute.lexically_normal() : canonical).string();
}

Result<SqliteFile> inspectSqliteFile(const std::string& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT)
            return SqliteFile::Missing;
        return fail(errorFromErrno(errno, "stat", path));
    }
    if (S_ISDIR(status.st_mode))
        return fail(Errc::NotAStorage, "a directory, not an SQLite database", path);
    if (!S_ISREG(status.st_mode))
        return fail(Errc::NotAStorage, "not a regular file, so no SQLite database", path);
    return status.st_size == 0 ? SqliteFile::Empty : SqliteFile::Present;
}

bool isSqliteFileWritable(const std::string& path)
{
    const std::string directory = std::filesystem::path(path).parent_path().string();
    if (::faccessat(AT_FDCWD, directory.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
        return false;
    // A missing file can be created in a writable directory.
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0 || errno == ENOENT;
}

bool hasContent(const std::string& path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && status.st_size != 0;
}

FileStamp stampOf(const std::string& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

} // namespace tidemark
