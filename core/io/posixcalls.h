// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cerrno>
#include <cstdint>
#include <string>
#include <sys/stat.h>
#include <utility>

// The thin layer over the system calls: ownership of descriptors, EINTR, short transfers. Any thread, as far as two
// threads do not use one descriptor object.
namespace tidemark::io {

/// Calls again while a signal interrupts. Never for close(), which frees the descriptor even when interrupted.
template <typename Call>
auto retryInterrupted(Call call)
{
    for (;;) {
        const auto result = call();
        if (result != -1 || errno != EINTR)
            return result;
    }
}

/// Owns a file descriptor; the destructor closes it and ignores what close says.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept;
    ~FileDescriptor();

    int get() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }
    int release() { return std::exchange(m_descriptor, -1); }
    /// 0 or the errno of close(). The descriptor is gone in either case.
    int close();

private:
    int m_descriptor = -1;
};

/// open() with O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY added: it follows no link, cannot hang on a FIFO and
/// leaks into no child. O_NONBLOCK means nothing to a regular file. The descriptor is not open on failure (see errno).
FileDescriptor openNoFollow(const std::string& path, int flags, mode_t mode = 0);

/// The descriptor of a regular file; NotARepository for anything else. `call` names the operation in the error.
Result<FileDescriptor> openRegular(const std::string& path, int flags, const char* call, struct stat* found = nullptr);
/// The descriptor of a directory; NotARepository for anything else.
Result<FileDescriptor> openDirectory(const std::string& path, const char* call);

Result<struct stat> statOf(const FileDescriptor& descriptor, const char* call, const std::string& path);
/// lstat(): of the entry itself.
Result<struct stat> statOf(const char* call, const std::string& path);

/// Sets the permissions if the umask or a default ACL made them something else.
Result<void> ensureMode(const FileDescriptor& descriptor, mode_t mode, const std::string& path);

/// Writes all bytes at the offset; 0 or an errno, and how many bytes arrived in `written`.
int writeAllAt(int descriptor, ByteView bytes, std::uint64_t offset, std::size_t& written);

/// fdatasync(): it covers the data, the length and the block mapping, so everything that reading back needs; what it
/// leaves out is the time stamps, of which we use none. 0 or an errno.
int syncData(int descriptor);

} // namespace tidemark::io
