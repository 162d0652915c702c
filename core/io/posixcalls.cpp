// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/posixcalls.h"

#include "io/ioerror.h"

#include <fcntl.h>
#include <unistd.h>

namespace tidemark::io {

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = other.release();
    }
    return *this;
}

FileDescriptor::~FileDescriptor()
{
    close();
}

int FileDescriptor::close()
{
    if (!isOpen())
        return 0;
    // Linux frees the descriptor before it can be interrupted, so EINTR is a success and a second call would close a
    // descriptor of somebody else.
    return ::close(release()) == 0 || errno == EINTR ? 0 : errno;
}

FileDescriptor openNoFollow(const std::string& path, int flags, mode_t mode)
{
    return FileDescriptor(retryInterrupted(
        [&] { return ::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, mode); }));
}

Result<FileDescriptor> openRegular(const std::string& path, int flags, const char* call, struct stat* found)
{
    FileDescriptor file = openNoFollow(path, flags);
    if (!file.isOpen()) {
        const int reason = errno;
        // A symbolic link; a directory opened for writing; a socket, or a FIFO or device that nobody serves.
        if (reason == ELOOP || reason == EISDIR || reason == ENXIO || reason == ENODEV)
            return wrongKind(reason, call, path);
        return sysError(reason, call, path);
    }
    TM_TRY_ASSIGN(const struct stat status, statOf(file, call, path));
    if (!S_ISREG(status.st_mode))
        return wrongKind(S_ISDIR(status.st_mode) ? EISDIR : EINVAL, call, path);
    if (found != nullptr)
        *found = status;
    return file;
}

Result<FileDescriptor> openDirectory(const std::string& path, const char* call)
{
    FileDescriptor directory = openNoFollow(path, O_RDONLY | O_DIRECTORY);
    if (directory.isOpen())
        return directory;
    const int reason = errno;
    // ENOTDIR can also mean a component before the last one; then there is no such entry.
    if ((reason == ENOTDIR || reason == ELOOP) && statOf(call, path))
        return wrongKind(ENOTDIR, call, path);
    return sysError(reason, call, path);
}

Result<struct stat> statOf(const FileDescriptor& descriptor, const char* call, const std::string& path)
{
    struct stat status = {};
    if (::fstat(descriptor.get(), &status) != 0)
        return sysError(errno, call, path);
    return status;
}

Result<struct stat> statOf(const char* call, const std::string& path)
{
    struct stat status = {};
    if (retryInterrupted([&] { return ::lstat(path.c_str(), &status); }) != 0)
        return sysError(errno, call, path);
    return status;
}

Result<void> ensureMode(const FileDescriptor& descriptor, mode_t mode, const std::string& path)
{
    TM_TRY_ASSIGN(const struct stat status, statOf(descriptor, "fstat", path));
    if ((status.st_mode & 0777) != mode && ::fchmod(descriptor.get(), mode) != 0)
        return sysError(errno, "fchmod", path);
    return {};
}

int writeAllAt(int descriptor, ByteView bytes, std::uint64_t offset, std::size_t& written)
{
    written = 0;
    while (written < bytes.size()) {
        const ssize_t count = retryInterrupted([&] {
            return ::pwrite(descriptor, bytes.data() + written, bytes.size() - written,
                            static_cast<off_t>(offset + written));
        });
        if (count < 0)
            return errno;
        if (count == 0)
            return EIO; // Not allowed by POSIX for a regular file, and would be an endless loop.
        written += static_cast<std::size_t>(count);
    }
    return 0;
}

int syncData(int descriptor)
{
    return retryInterrupted([&] { return ::fdatasync(descriptor); }) == 0 ? 0 : errno;
}

} // namespace tidemark::io
