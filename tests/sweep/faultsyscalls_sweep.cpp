// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The fault sweep below PosixFileSystem: the system calls of whole operations on a real directory are interrupted,
// transfer half of what they were asked for, or fail. The functions below stand in front of those of the C library in
// this program; they count and fail nothing but the calls of an operation.
//
//   faultsyscalls_sweep [--quick]
#include "support/scratchdirectory.h"
#include "sweep/crashcheck.h"
#include "sweep/crashoperations.h"
#include "sweep/rootedfilesystem.h"
#include "sweep/sweepline.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <filesystem>
#include <mutex>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

enum class Trouble { None, Fails, Interrupted, Half };

/// The plan for the calls of one operation, and what came of it.
struct Plan {
    std::atomic<bool> isArmed = false;
    Trouble trouble = Trouble::None;
    int reason = 0;
    std::uint64_t atCall = 0;
    bool isPersistent = false;
    std::atomic<std::uint64_t> calls = 0;
    std::atomic<bool> hasFired = false;
    std::mutex mutex;
    std::set<std::pair<dev_t, ino_t>> unsyncable; ///< Regular files whose sync has failed.
    std::vector<std::string> violations;
};
Plan g_plan;

/// Whether this call has the trouble. `mayWait` calls can be interrupted, `transfers` ones can do half.
Trouble enter(bool mayWait, bool transfers)
{
    if (!g_plan.isArmed)
        return Trouble::None;
    const std::uint64_t call = ++g_plan.calls;
    const bool isDue = g_plan.isPersistent ? call >= g_plan.atCall : call == g_plan.atCall;
    const bool fits = g_plan.trouble == Trouble::Fails || (g_plan.trouble == Trouble::Interrupted && mayWait) ||
                      (g_plan.trouble == Trouble::Half && transfers);
    if (!isDue || !fits)
        return Trouble::None;
    g_plan.hasFired = true;
    return g_plan.trouble;
}

/// Sets errno for a call that is to end with an error.
bool fails(Trouble trouble)
{
    if (trouble == Trouble::None || trouble == Trouble::Half)
        return false;
    errno = trouble == Trouble::Interrupted ? EINTR : g_plan.reason;
    return true;
}

int sync(int file, long number)
{
    struct stat status = {};
    const bool isFile = ::syscall(SYS_fstat, file, &status) == 0 && S_ISREG(status.st_mode);
    const Trouble trouble = enter(true, false);
    if (g_plan.isArmed && isFile) {
        const std::scoped_lock lock(g_plan.mutex);
        if (g_plan.unsyncable.contains({status.st_dev, status.st_ino}))
            g_plan.violations.emplace_back("a file is synced again after its sync has failed");
        if (trouble == Trouble::Fails)
            g_plan.unsyncable.insert({status.st_dev, status.st_ino});
    }
    return fails(trouble) ? -1 : static_cast<int>(::syscall(number, file));
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return fails(enter(true, false)) ? -1 : static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

ssize_t pwrite(int file, const void* data, std::size_t size, off_t offset)
{
    const Trouble trouble = enter(true, size > 1);
    if (fails(trouble))
        return -1;
    return ::syscall(SYS_pwrite64, file, data, trouble == Trouble::Half ? size / 2 : size, offset);
}

ssize_t pread(int file, void* data, std::size_t size, off_t offset)
{
    const Trouble trouble = enter(true, size > 1);
    if (fails(trouble))
        return -1;
    return ::syscall(SYS_pread64, file, data, trouble == Trouble::Half ? size / 2 : size, offset);
}

int fdatasync(int file)
{
    return sync(file, SYS_fdatasync);
}

int fsync(int file)
{
    return sync(file, SYS_fsync);
}

int close(int file)
{
    // It closes in any case.
    const Trouble trouble = enter(true, false);
    const int result = static_cast<int>(::syscall(SYS_close, file));
    return fails(trouble) ? -1 : result;
}

int flock(int file, int operation) noexcept
{
    return fails(enter(true, false)) ? -1 : static_cast<int>(::syscall(SYS_flock, file, operation));
}

int linkat(int from, const char* fromPath, int to, const char* toPath, int flags) noexcept
{
    return fails(enter(false, false)) ? -1 : static_cast<int>(::syscall(SYS_linkat, from, fromPath, to, toPath, flags));
}

int renameat(int from, const char* fromPath, int to, const char* toPath) noexcept
{
    return fails(enter(false, false)) ? -1 : static_cast<int>(::syscall(SYS_renameat, from, fromPath, to, toPath));
}

int unlinkat(int directory, const char* path, int flags) noexcept
{
    return fails(enter(false, false)) ? -1 : static_cast<int>(::syscall(SYS_unlinkat, directory, path, flags));
}

int mkdir(const char* path, mode_t mode) noexcept
{
    return fails(enter(false, false)) ? -1 : static_cast<int>(::syscall(SYS_mkdir, path, mode));
}

dirent* readdir(DIR* directory)
{
    static const auto real = reinterpret_cast<dirent* (*)(DIR*)>(::dlsym(RTLD_NEXT, "readdir"));
    return fails(enter(false, false)) ? nullptr : real(directory);
}

} // extern "C"

namespace tidemark::test {

namespace {

struct Case {
    std::string name;
    Trouble trouble;
    int reason = 0;
    bool isPersistent = false;
    bool isHarmless() const { return trouble != Trouble::Fails; }
};

/// What every program has to live with, and what ends an operation.
std::vector<Case> cases()
{
    std::vector<Case> all = {{"EINTR", Trouble::Interrupted},
                             {"half a transfer", Trouble::Half},
                             {"half of every transfer", Trouble::Half, 0, true}};
    const std::pair<const char*, int> reasons[] = {
        {"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EROFS", EROFS}, {"EMFILE", EMFILE}};
    for (const auto& [name, reason] : reasons) {
        all.push_back({name, Trouble::Fails, reason});
        all.push_back({std::string(name) + " for good", Trouble::Fails, reason, true});
    }
    return all;
}

/// The operations that need nothing beside the file system.
const std::vector<std::string> kOperations = {"init",     "first-create", "create",    "create-full",
                                              "delete",   "undelete",     "collect",   "empty-trash",
                                              "annotate", "verify",       "retention", "export"};

class SyscallSweep {
public:
    void sweep(const CrashOperation& operation, const Case& trouble, std::uint64_t everyNth)
    {
        const CrashWorld start = operation.onEmpty ? CrashWorld::empty() : CrashWorld::withHistory();
        // "At every call" is one run; a fault for good begins at any.
        const bool isOneRun = trouble.trouble == Trouble::Half && trouble.isPersistent;
        for (std::uint64_t call = 1; runOnce(start, operation, trouble, call) && !isOneRun;)
            call += everyNth;
    }

    std::uint64_t tried = 0;
    std::vector<std::string> violations;

private:
    /// False if the operation ended before that call.
    bool runOnce(const CrashWorld& start, const CrashOperation& operation, const Case& trouble, std::uint64_t call)
    {
        CrashWorld world = start.copy(2);
        const Ledger before = world.ledger;
        const ScratchDirectory scratch(std::filesystem::is_directory("/dev/shm") ? "/dev/shm" : "");
        RootedFileSystem rooted(scratch.path());
        rooted.fill(*world.files);
        g_plan.trouble = trouble.trouble;
        g_plan.reason = trouble.reason;
        g_plan.atCall = call;
        g_plan.isPersistent = trouble.isPersistent;
        g_plan.calls = 0;
        g_plan.hasFired = false;
        g_plan.unsyncable.clear();
        g_plan.violations.clear();
        g_plan.isArmed = true;
        Result<void> result;
        try {
            result = operation.run(world, rooted);
        } catch (const std::exception& error) {
            result = fail(Errc::Internal, error.what());
        }
        g_plan.isArmed = false;
        if (g_plan.calls < call)
            return false;
        if (!g_plan.hasFired)
            return true;
        ++tried;
        const std::string where = operation.name + ", " + trouble.name + " at call " + std::to_string(call);
        const auto report = [&](const std::string& what) { violations.push_back(where + ": " + what); };
        for (const std::string& violation : g_plan.violations)
            report(violation);
        if (!result && trouble.isHarmless())
            report("it fails: " + toString(result.error()));
        if (!result && !trouble.isHarmless()) {
            const Error& error = result.error();
            // A verification reports what it could not read as damage, in words.
            const bool hasCause = error.sysErrno == trouble.reason || error.code == Errc::Damaged;
            if (!hasCause || error.path.empty())
                report("the error does not tell cause and path: " + toString(error));
            if (error.consequence == Consequence::NothingChanged)
                world.ledger = before;
        }
        world.files = rooted.read();
        for (const std::string& violation : violationsIn(world, tried))
            report(violation);
        return true;
    }
};

} // namespace

} // namespace tidemark::test

int main(int count, char** words)
{
    using namespace tidemark::test;
    const bool isQuick = count == 2 && std::strcmp(words[1], "--quick") == 0;
    if (count > 1 && !isQuick) {
        std::fprintf(stderr, "unknown option %s\n", words[1]);
        return 2;
    }
    SyscallSweep sweep;
    for (const std::string& name : kOperations) {
        for (const Case& trouble : cases())
            sweep.sweep(crashOperation(name), trouble, isQuick ? 23 : 1);
    }
    const int code = reportSweep("faultsyscalls", sweep.tried, sweep.violations);
    return testing::UnitTest::GetInstance()->Failed() ? 1 : code;
}
