// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/posixfilesystem.h"

#include "io/directfile.h"
#include "io/ioerror.h"
#include "io/posixfiles.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace tidemark {
namespace {

using namespace io;

FileKind kindOf(mode_t mode)
{
    return S_ISREG(mode) ? FileKind::Regular : S_ISDIR(mode) ? FileKind::Directory : FileKind::Other;
}

struct CloseDirectory {
    void operator()(DIR* directory) const { ::closedir(directory); }
};

/// The kind of a listed entry, asked of the entry itself where the file system does not tell.
Result<FileKind> kindOf(const dirent& entry, int directory, const std::string& path)
{
    switch (entry.d_type) {
    case DT_REG: return FileKind::Regular;
    case DT_DIR: return FileKind::Directory;
    case DT_UNKNOWN: break;
    default: return FileKind::Other;
    }
    struct stat status = {};
    if (::fstatat(directory, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return sysError(errno, "fstatat", path + "/" + entry.d_name);
    return kindOf(status.st_mode);
}

/// The calls that give or take a name do not open the file, so the kind is looked up before. Who swaps the entry in
/// between gets a name for a link or FIFO, which later calls refuse again; nothing is ever followed.
Result<void> requireRegular(const char* call, const std::string& path)
{
    TM_TRY_ASSIGN(const struct stat status, statOf(call, path));
    if (!S_ISREG(status.st_mode))
        return wrongKind(S_ISDIR(status.st_mode) ? EISDIR : EINVAL, call, path);
    return {};
}

} // namespace

Result<void> PosixFileSystem::createDirectory(const std::string& path)
{
    TM_TRY(checkPath("mkdir", path));
    if (::mkdir(path.c_str(), 0700) == 0) {
        auto directory = openDirectory(path, "mkdir");
        if (directory)
            return ensureMode(*directory, 0700, path);
        // The process's mask may have taken even the owner's rights, without which it does not open.
        if (directory.error().sysErrno == EACCES && ::fchmodat(AT_FDCWD, path.c_str(), 0700, AT_SYMLINK_NOFOLLOW) == 0)
            return {};
        return fail(std::move(directory).error());
    }
    const int reason = errno;
    if (reason == EEXIST) {
        TM_TRY_ASSIGN(const struct stat status, statOf("mkdir", path));
        if (S_ISDIR(status.st_mode))
            return {};
    }
    return sysError(reason, "mkdir", path);
}

Result<std::vector<DirectoryEntry>> PosixFileSystem::list(const std::string& path)
{
    TM_TRY(checkPath("list", path));
    TM_TRY_ASSIGN(FileDescriptor descriptor, openDirectory(path, "list"));
    const std::unique_ptr<DIR, CloseDirectory> directory(::fdopendir(descriptor.get()));
    if (!directory)
        return sysError(errno, "fdopendir", path);
    const int number = descriptor.release(); // Closed by closedir() from here on.
    std::vector<DirectoryEntry> entries;
    for (;;) {
        errno = 0; // The only way to tell the end from an error.
        const dirent* entry = ::readdir(directory.get());
        if (entry == nullptr && errno != 0)
            return sysError(errno, "readdir", path);
        if (entry == nullptr)
            return entries;
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        const Result<FileKind> kind = kindOf(*entry, number, path);
        if (!kind && kind.error().sysErrno == ENOENT)
            continue; // Removed while we were listing.
        if (!kind)
            return fail(kind.error());
        entries.push_back({std::string(name), *kind});
    }
}

Result<FileStatus> PosixFileSystem::status(const std::string& path)
{
    TM_TRY(checkPath("lstat", path));
    TM_TRY_ASSIGN(const struct stat status, statOf("lstat", path));
    const FileKind kind = kindOf(status.st_mode);
    return FileStatus{kind, kind == FileKind::Regular ? static_cast<std::uint64_t>(status.st_size) : 0};
}

Result<std::unique_ptr<WritableFile>> PosixFileSystem::createFile(const std::string& path, WriteHint hint)
{
    TM_TRY(checkPath("create", path));
    constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL;
    FileDescriptor file = openNoFollow(path, kFlags, 0400);
    if (!file.isOpen())
        return sysError(errno, "create", path);
    if (Result<void> mode = ensureMode(file, 0400, path); !mode) {
        ::unlink(path.c_str()); // Ours, because of O_EXCL: a failed creation leaves nothing.
        return fail(std::move(mode).error());
    }
    if (hint == WriteHint::Bulk)
        return std::unique_ptr<WritableFile>(std::make_unique<DirectFile>(std::move(file), path));
    return std::unique_ptr<WritableFile>(std::make_unique<BufferedFile>(std::move(file), path));
}

Result<std::unique_ptr<ReadableFile>> PosixFileSystem::openFile(const std::string& path)
{
    TM_TRY(checkPath("open", path));
    struct stat status = {};
    TM_TRY_ASSIGN(FileDescriptor file, openRegular(path, O_RDONLY, "open", &status));
    return std::unique_ptr<ReadableFile>(
        std::make_unique<PosixReadableFile>(std::move(file), path, static_cast<std::uint64_t>(status.st_size)));
}

Result<std::unique_ptr<ReadableFile>> PosixFileSystem::openBulkFile(const std::string& path)
{
    TM_TRY(checkPath("open", path));
    struct stat status = {};
    TM_TRY_ASSIGN(FileDescriptor file, openRegular(path, O_RDONLY, "open", &status));
    // Where it is refused, or another file has the name by now, the first descriptor does it all.
    FileDescriptor direct = openNoFollow(path, O_RDONLY | O_DIRECT);
    struct stat same = {};
    if (direct.isOpen() &&
        (::fstat(direct.get(), &same) != 0 || same.st_dev != status.st_dev || same.st_ino != status.st_ino))
        direct.close();
    PosixReadableFile buffered(std::move(file), path, static_cast<std::uint64_t>(status.st_size));
    return std::unique_ptr<ReadableFile>(std::make_unique<PosixBulkFile>(std::move(buffered), std::move(direct)));
}

Result<void> PosixFileSystem::link(const std::string& from, const std::string& to)
{
    TM_TRY(checkPath("link", from));
    TM_TRY(checkPath("link", to));
    TM_TRY(requireRegular("link", from));
    if (retryInterrupted([&] { return ::linkat(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), 0); }) != 0)
        return sysError(errno, "link", to);
    return {};
}

Result<void> PosixFileSystem::rename(const std::string& from, const std::string& to)
{
    TM_TRY(checkPath("rename", from));
    TM_TRY(checkPath("rename", to));
    TM_TRY(requireRegular("rename", from));
    const Result<struct stat> target = statOf("rename", to);
    if (target && !S_ISREG(target->st_mode))
        return sysError(EEXIST, "rename", to);
    if (!target && target.error().sysErrno != ENOENT)
        return fail(target.error());
    if (retryInterrupted([&] { return ::renameat(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str()); }) != 0)
        return sysError(errno, "rename", to);
    return {};
}

Result<void> PosixFileSystem::remove(const std::string& path)
{
    TM_TRY(checkPath("unlink", path));
    if (::unlinkat(AT_FDCWD, path.c_str(), 0) != 0)
        return errno == EISDIR ? wrongKind(EISDIR, "unlink", path) : sysError(errno, "unlink", path);
    return {};
}

Result<void> PosixFileSystem::syncDirectory(const std::string& path)
{
    TM_TRY(checkPath("syncDirectory", path));
    TM_TRY_ASSIGN(FileDescriptor directory, openDirectory(path, "syncDirectory"));
    if (retryInterrupted([&] { return ::fsync(directory.get()); }) != 0)
        return sysError(errno, "fsync of the directory", path);
    if (const int reason = directory.close(); reason != 0)
        return sysError(reason, "close of the directory", path);
    return {};
}

Result<std::unique_ptr<FileLock>> PosixFileSystem::lock(const std::string& path, LockMode mode)
{
    TM_TRY(checkPath("lock", path));
    return takeLock(path, mode);
}

Result<std::uint64_t> PosixFileSystem::freeBytes(const std::string& path)
{
    TM_TRY(checkPath("statvfs", path));
    // Not statvfs(): it would follow a link and answer for another file system.
    const FileDescriptor entry = openNoFollow(path, O_PATH);
    if (!entry.isOpen())
        return sysError(errno, "statvfs", path);
    TM_TRY_ASSIGN(const struct stat status, statOf(entry, "statvfs", path));
    if (S_ISLNK(status.st_mode))
        return wrongKind(ENOTDIR, "statvfs", path);
    struct statvfs space = {};
    if (retryInterrupted([&] { return ::fstatvfs(entry.get(), &space); }) != 0)
        return sysError(errno, "statvfs", path);
    return static_cast<std::uint64_t>(space.f_bavail) * space.f_frsize;
}

} // namespace tidemark
