// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/ioerror.h"
#include "io/posixfiles.h"

#include <fcntl.h>
#include <sys/file.h>

namespace tidemark::io {
namespace {

/// How often a lock file may be replaced under our hands before we say that somebody is busy with it.
constexpr int kAttempts = 100;

/// Closing the only descriptor frees an flock; O_CLOEXEC keeps children from prolonging it.
class PosixLock final : public FileLock {
public:
    explicit PosixLock(FileDescriptor file) : m_file(std::move(file)) {}

private:
    FileDescriptor m_file;
};

bool cannotWrite(int sysErrno)
{
    return sysErrno == EACCES || sysErrno == EPERM || sysErrno == EROFS;
}

/// The lock file, created if it is missing. Open for writing where possible, because NFS turns an exclusive flock into
/// a record lock that needs it.
Result<FileDescriptor> openLockFile(const std::string& path, LockMode mode)
{
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        Result<FileDescriptor> existing = openRegular(path, O_RDWR, "lock");
        if (!existing && mode == LockMode::Shared && cannotWrite(existing.error().sysErrno))
            return openRegular(path, O_RDONLY, "lock");
        if (existing || existing.error().sysErrno != ENOENT)
            return existing;
        // Two calls instead of O_CREAT alone: O_EXCL follows no link, and we know whose mode to set.
        FileDescriptor created = openNoFollow(path, O_RDWR | O_CREAT | O_EXCL, 0600);
        if (created.isOpen()) {
            TM_TRY(ensureMode(created, 0600, path));
            return created;
        }
        if (errno != EEXIST)
            return sysError(errno, "lock", path);
    }
    return sysError(EWOULDBLOCK, "lock", path);
}

} // namespace

Result<std::unique_ptr<FileLock>> takeLock(const std::string& path, LockMode mode)
{
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        TM_TRY_ASSIGN(FileDescriptor file, openLockFile(path, mode));
        const int operation = (mode == LockMode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
        if (retryInterrupted([&] { return ::flock(file.get(), operation); }) != 0)
            return sysError(errno, "flock", path);
        TM_TRY_ASSIGN(const struct stat locked, statOf(file, "lock", path));
        const Result<struct stat> named = statOf("lock", path);
        if (named && named->st_dev == locked.st_dev && named->st_ino == locked.st_ino)
            return std::unique_ptr<FileLock>(std::make_unique<PosixLock>(std::move(file)));
        if (!named && named.error().sysErrno != ENOENT)
            return fail(named.error());
        // The file was removed or replaced after we opened it: our lock excludes nobody. Take the one of that name now.
    }
    return sysError(EWOULDBLOCK, "flock", path);
}

} // namespace tidemark::io
