// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/linereader.h"

#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace tidemark::cli {

namespace {

constexpr std::size_t kReadBytes = std::size_t{256} << 10;
constexpr int kPollMilliseconds = 100;

} // namespace

Result<LineReader> LineReader::open(const std::string& path)
{
    if (path == "-")
        return LineReader(STDIN_FILENO, "standard input");
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fail(errorFromErrno(errno, "open", path));
    return LineReader(fd, path);
}

LineReader::LineReader(LineReader&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_path(std::move(other.m_path))
    , m_buffer(std::move(other.m_buffer))
    , m_begin(other.m_begin)
    , m_scanned(other.m_scanned)
    , m_ended(other.m_ended)
    , m_number(other.m_number)
{
}

LineReader::~LineReader()
{
    if (m_fd > STDIN_FILENO)
        ::close(m_fd);
}

Result<void> LineReader::readMore(const JobContext& job)
{
    // Waiting is done by poll(), with an end: read() would sleep through a stop request.
    for (;;) {
        TM_TRY(job.checkStop());
        pollfd wait{m_fd, POLLIN, 0};
        const int ready = ::poll(&wait, 1, kPollMilliseconds);
        if (ready > 0)
            break;
        if (ready < 0 && errno != EINTR)
            return fail(errorFromErrno(errno, "poll", m_path));
    }
    m_buffer.erase(0, m_begin);
    m_scanned -= m_begin;
    m_begin = 0;
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + kReadBytes);
    const ssize_t got = ::read(m_fd, m_buffer.data() + before, kReadBytes);
    const int readErrno = errno;
    m_buffer.resize(before + static_cast<std::size_t>(got > 0 ? got : 0));
    if (got == 0)
        m_ended = true;
    if (got < 0 && readErrno != EINTR && readErrno != EAGAIN)
        return fail(errorFromErrno(readErrno, "read", m_path));
    return {};
}

Result<std::optional<std::string_view>> LineReader::next(const JobContext& job)
{
    std::size_t end = m_buffer.find('\n', m_scanned);
    while (end == std::string::npos && !m_ended) {
        m_scanned = m_buffer.size();
        if (m_scanned - m_begin > kMaxLineBytes)
            return fail(Errc::LimitExceeded,
                        fmt::format("line {} is longer than {} bytes", m_number + 1, kMaxLineBytes), m_path);
        TM_TRY(readMore(job));
        end = m_buffer.find('\n', m_scanned);
    }
    if (end == std::string::npos) {
        if (m_begin == m_buffer.size())
            return std::nullopt;
        end = m_buffer.size();
    }
    const std::string_view line = std::string_view(m_buffer).substr(m_begin, end - m_begin);
    m_begin = std::min(end + 1, m_buffer.size());
    m_scanned = m_begin;
    ++m_number;
    return line;
}

} // namespace tidemark::cli
