// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/directfile.h"

#include "io/ioerror.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>

namespace tidemark::io {
namespace {

/// Enough for the device to be busy without a queue: larger ones are not faster (measured: 4, 8 and 16 MiB).
constexpr std::size_t kBuffer = 8U << 20U;
/// Alignment of addresses, lengths and offsets that satisfies all usual devices; others say EINVAL.
constexpr std::size_t kBlock = 4096;
/// Pages of this size make pinning them for the device a few calls instead of thousands.
constexpr std::size_t kHugePage = 2U << 20U;
/// Allocating blocks ahead of the writes makes them a third faster (ext4), and the file one extent.
constexpr std::uint64_t kReserve = 64U << 20U;

} // namespace

DirectFile::DirectFile(FileDescriptor file, std::string path) : m_path(std::move(path)), m_file(std::move(file))
{
    // Set here and not by open(), because a file system that refuses it does so after having created the file.
    const int flags = ::fcntl(m_file.get(), F_GETFL);
    m_direct = flags != -1 && ::fcntl(m_file.get(), F_SETFL, flags | O_DIRECT) == 0;
}

DirectFile::~DirectFile()
{
    if (m_writer.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
        m_writer.join();
    }
    if (m_file.isOpen())
        giveBack(); // Best effort: a file that was not closed is given up.
    for (Buffer* const buffer : {&m_filling, &m_writing}) {
        if (*buffer && spares().size() < 2)
            spares().push_back(std::move(*buffer));
    }
}

/// The buffers of a file that a thread has finished, for its next one: the kernel zeroes fresh pages, which costs about
/// as much as filling them. They go with the thread.
std::vector<DirectFile::Buffer>& DirectFile::spares()
{
    thread_local std::vector<Buffer> buffers;
    return buffers;
}

DirectFile::Buffer DirectFile::allocate()
{
    if (std::vector<Buffer>& kept = spares(); !kept.empty()) {
        Buffer buffer = std::move(kept.back());
        kept.pop_back();
        return buffer;
    }
    void* memory = std::aligned_alloc(kHugePage, kBuffer);
    if (memory != nullptr)
        ::madvise(memory, kBuffer, MADV_HUGEPAGE); // A wish; without it everything works, slower.
    return Buffer(static_cast<std::byte*>(memory));
}

Result<void> DirectFile::append(ByteView bytes)
{
    TM_TRY(checkUsable("write"));
    while (!bytes.empty()) {
        if (!m_filling && !(m_filling = allocate()))
            return giveUp(errorFromErrno(ENOMEM, "write", m_path));
        const auto filled = static_cast<std::size_t>(m_size - m_flushed);
        const std::size_t count = std::min(kBuffer - filled, bytes.size());
        std::memcpy(m_filling.get() + filled, bytes.data(), count);
        bytes = bytes.subspan(count);
        m_size += count;
        if (filled + count == kBuffer)
            TM_TRY(handOver());
    }
    return {};
}

Result<void> DirectFile::sync()
{
    TM_TRY(checkUsable("fdatasync"));
    TM_TRY(flush());
    // O_DIRECT bypasses our cache, not the one of the device, and says nothing about the length.
    if (const int reason = syncData(m_file.get()); reason != 0)
        return giveUp(errorFromErrno(reason, "fdatasync", m_path));
    return {};
}

Result<void> DirectFile::close()
{
    if (!m_file.isOpen())
        return sysError(EBADF, "close", m_path);
    Result<void> flushed = m_failure ? Result<void>(givenUp(*m_failure, "close")) : flush();
    if (!flushed) {
        ignoreError(waitUntilIdle(), "only that the writer no longer uses the descriptor matters here");
        giveBack();
    }
    const int reason = m_file.close();
    if (flushed && reason != 0)
        return giveUp(errorFromErrno(reason, "close", m_path));
    return flushed;
}

Result<void> DirectFile::checkUsable(const char* call) const
{
    if (m_failure)
        return givenUp(*m_failure, call);
    if (!m_file.isOpen())
        return sysError(EBADF, call, m_path);
    return {};
}

Result<void> DirectFile::giveUp(Error error)
{
    if (!m_failure)
        m_failure = error;
    return fail(std::move(error));
}

/// Gives the full buffer to the writer, and waits only if the one before is not on the device yet.
Result<void> DirectFile::handOver()
{
    TM_TRY(waitUntilIdle());
    if (!startWriter()) {
        if (std::optional<Error> error = write({m_filling.get(), kBuffer}, m_flushed))
            return giveUp(std::move(*error));
        m_flushed = m_size;
        return {};
    }
    {
        const std::lock_guard lock(m_mutex);
        std::swap(m_writing, m_filling);
        m_job = m_flushed;
    }
    m_changed.notify_all();
    m_flushed = m_size;
    return {};
}

Result<void> DirectFile::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_job; });
    if (m_writerError)
        return giveUp(*m_writerError);
    return {};
}

/// Brings everything appended so far into the file and gives back the blocks that were allocated too far ahead.
Result<void> DirectFile::flush()
{
    TM_TRY(waitUntilIdle());
    const auto filled = static_cast<std::size_t>(m_size - m_flushed);
    const std::size_t aligned = m_direct ? filled / kBlock * kBlock : filled;
    std::optional<Error> error;
    if (aligned > 0)
        error = write({m_filling.get(), aligned}, m_flushed);
    if (!error && aligned < filled) {
        // From here on no offset is aligned any more, so the file stays with the page cache.
        error = dropDirect();
        if (!error)
            error = write({m_filling.get() + aligned, filled - aligned}, m_flushed + aligned);
    }
    if (error)
        return giveUp(std::move(*error));
    m_flushed = m_size;
    if (const int reason = giveBack(); reason != 0)
        return giveUp(errorFromErrno(reason, "ftruncate", m_path));
    return {};
}

/// False if there can be no thread; the caller then writes by itself.
bool DirectFile::startWriter()
{
    if (m_writer.joinable())
        return true;
    if (!(m_writing = allocate()))
        return false;
    try {
        m_writer = std::thread([this] { runWriter(); });
    } catch (const std::system_error&) {
        m_writing.reset();
        return false;
    }
    return true;
}

void DirectFile::runWriter()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stop || m_job; });
        if (!m_job)
            return;
        const ByteView bytes(m_writing.get(), kBuffer);
        const std::uint64_t offset = *m_job;
        lock.unlock();
        std::optional<Error> error = write(bytes, offset);
        lock.lock();
        m_writerError = std::move(error);
        m_job.reset();
        m_changed.notify_all();
    }
}

std::optional<Error> DirectFile::write(ByteView bytes, std::uint64_t offset)
{
    if (bytes.size() == kBuffer)
        reserve(offset + kBuffer);
    for (;;) {
        std::size_t written = 0;
        const int reason = writeAllAt(m_file.get(), bytes, offset, written);
        if (reason == 0)
            return std::nullopt;
        // Refused as such, or after a short write that left an unaligned rest.
        if (reason != EINVAL || !m_direct)
            return errorFromErrno(reason, "write", m_path);
        if (std::optional<Error> error = dropDirect())
            return error;
        bytes = bytes.subspan(written);
        offset += written;
    }
}

std::optional<Error> DirectFile::dropDirect()
{
    if (!m_direct)
        return std::nullopt;
    const int flags = ::fcntl(m_file.get(), F_GETFL);
    if (flags == -1 || ::fcntl(m_file.get(), F_SETFL, flags & ~O_DIRECT) == -1)
        return errorFromErrno(errno, "fcntl", m_path);
    m_direct = false;
    return std::nullopt;
}

/// Only a hint: a full disk or a file system that cannot do it is no failure before the write itself fails.
void DirectFile::reserve(std::uint64_t end)
{
    if (!m_direct || !m_canReserve || end <= m_reserved)
        return;
    const std::uint64_t start = std::max(m_reserved, end - kBuffer);
    m_canReserve = retryInterrupted([this, start] {
                       return ::fallocate(m_file.get(), FALLOC_FL_KEEP_SIZE, static_cast<off_t>(start),
                                          static_cast<off_t>(kReserve));
                   }) == 0;
    if (m_canReserve)
        m_reserved = start + kReserve;
}

/// Frees the blocks beyond the end of the file. 0 or an errno.
int DirectFile::giveBack()
{
    if (m_reserved == 0)
        return 0;
    m_reserved = 0;
    struct stat status = {};
    if (::fstat(m_file.get(), &status) != 0)
        return errno;
    return retryInterrupted([&] { return ::ftruncate(m_file.get(), status.st_size); }) == 0 ? 0 : errno;
}

} // namespace tidemark::io
