// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include "base/showntext.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace tidemark::cli {

namespace {

constexpr std::size_t kFlushBytes = std::size_t{256} << 10;

/// The errno of the failed write, or 0.
int writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            // Whoever shares the descriptor made it non-blocking.
            pollfd wait{fd, POLLOUT, 0};
            ::poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

} // namespace

void Output::document(const Json& json)
{
    if (m_json)
        put(dumpJson(json) + '\n');
}

void Output::list(std::size_t count, const std::function<void(std::size_t, std::string&)>& appendItem)
{
    if (!m_json)
        return;
    std::string item = "[";
    for (std::size_t i = 0; i < count; ++i) {
        appendItem(i, item);
        item += i + 1 == count ? "" : ",";
        put(item);
        item.clear();
    }
    put(item + "]\n");
}

void Output::line(std::string_view text)
{
    if (m_json)
        return;
    put(text);
    put("\n");
}

void Output::lines(std::string_view text)
{
    if (!m_json)
        put(text);
}

void Output::raw(std::string_view bytes)
{
    put(bytes);
}

void Output::warning(std::string_view text)
{
    writeToStandardError("warning: " + shownText(text) + "\n");
}

void Output::put(std::string_view bytes)
{
    m_any = m_any || !bytes.empty();
    m_pending += bytes;
    if (m_pending.size() >= kFlushBytes)
        flush();
}

void Output::flush()
{
    if (m_errno == 0)
        m_errno = writeAll(STDOUT_FILENO, m_pending);
    m_pending.clear();
}

Result<void> Output::finish()
{
    flush();
    if (m_errno != 0)
        return fail(errorFromErrno(m_errno, "write", "standard output"));
    return {};
}

void writeToStandardError(std::string_view text)
{
    writeAll(STDERR_FILENO, text);
}

} // namespace tidemark::cli
