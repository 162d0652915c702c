// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/posixfiles.h"

#include "io/ioerror.h"

#include <algorithm>
#include <unistd.h>

namespace tidemark::io {

Result<void> BufferedFile::append(ByteView bytes)
{
    TM_TRY(checkUsable("write"));
    std::size_t written = 0;
    const int reason = writeAllAt(m_file.get(), bytes, m_size, written);
    m_size += written;
    if (reason != 0)
        return giveUp(reason, "write");
    return {};
}

Result<void> BufferedFile::sync()
{
    TM_TRY(checkUsable("fdatasync"));
    if (const int reason = syncData(m_file.get()); reason != 0)
        return giveUp(reason, "fdatasync");
    return {};
}

Result<void> BufferedFile::close()
{
    if (!m_file.isOpen())
        return sysError(EBADF, "close", m_path);
    const int reason = m_file.close();
    if (m_failure)
        return givenUp(*m_failure, "close");
    if (reason != 0)
        return giveUp(reason, "close");
    return {};
}

Result<void> BufferedFile::giveUp(int sysErrno, const char* call)
{
    m_failure = errorFromErrno(sysErrno, call, m_path);
    return fail(*m_failure);
}

Result<void> BufferedFile::checkUsable(const char* call) const
{
    if (m_failure)
        return givenUp(*m_failure, call);
    if (!m_file.isOpen())
        return sysError(EBADF, call, m_path);
    return {};
}

Result<void> PosixReadableFile::readAt(std::uint64_t offset, std::span<std::byte> into) const
{
    // Checked first, so that no offset can overflow off_t.
    if (offset > m_size || into.size() > m_size - offset)
        return endsEarly(offset, into.size(), m_size, m_path);
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t count = retryInterrupted([&] {
            return ::pread(m_file.get(), into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        });
        if (count < 0)
            return sysError(errno, "read", m_path);
        if (count == 0) // Somebody cut the file after it was opened.
            return endsEarly(offset, into.size(), offset + done, m_path);
        done += static_cast<std::size_t>(count);
    }
    return {};
}

Result<ByteView> PosixBulkFile::readInto(ReadRoom& room, std::uint64_t offset, std::size_t size) const
{
    // Below this the device's answer takes longer than a copy out of the page cache.
    constexpr std::size_t kWorthTheDevice = std::size_t{256} << 10;
    const bool isInside = offset <= m_file.size() && size <= m_file.size() - offset;
    if (!m_isDirect || size < kWorthTheDevice || !isInside)
        return ReadableFile::readInto(room, offset, size);
    constexpr std::size_t kBlock = ReadRoom::kAlignment;
    const auto before = static_cast<std::size_t>(offset % kBlock);
    const std::size_t wanted = (before + size + kBlock - 1) / kBlock * kBlock;
    std::byte* const memory = room.make(wanted);
    std::size_t done = 0;
    while (memory != nullptr && done < before + size) {
        const ssize_t count = retryInterrupted([&] {
            return ::pread(m_direct.get(), memory + done, wanted - done, static_cast<off_t>(offset - before + done));
        });
        if (count < 0 && errno != EINVAL)
            return sysError(errno, "read", m_file.path());
        if (count <= 0 || static_cast<std::size_t>(count) % kBlock != 0) {
            done += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
            break; // The end of the file, or a file system that cannot do it after all.
        }
        done += static_cast<std::size_t>(count);
    }
    if (done >= before + size)
        return ByteView(memory + before, size);
    m_isDirect = false;
    return ReadableFile::readInto(room, offset, size);
}

} // namespace tidemark::io
