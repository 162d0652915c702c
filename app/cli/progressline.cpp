// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/progressline.h"

#include "base/showntext.h"
#include "cli/format.h"
#include "cli/output.h"

#include <fmt/format.h>

#include <sys/ioctl.h>
#include <unistd.h>

namespace tidemark::cli {

namespace {

constexpr std::chrono::milliseconds kInterval{100};

std::size_t terminalWidth()
{
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

const char* wordFor(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: return "Preparing";
    case Phase::Scanning: return "Reading the storage";
    case Phase::Comparing: return "Comparing";
    case Phase::SafetySnapshot: return "Taking a safety snapshot";
    case Phase::Writing: return "Writing";
    case Phase::Checking: return "Checking what was written";
    case Phase::Committing: return "Committing";
    case Phase::Verifying: return "Verifying";
    }
    return "Working";
}

std::string amount(Phase phase, std::uint64_t units)
{
    return phase == Phase::Verifying ? shownBytes(units) : std::to_string(units);
}

} // namespace

bool ProgressLine::isWanted()
{
    return ::isatty(STDERR_FILENO) == 1;
}

std::string ProgressLine::lineFor(const Progress& progress) const
{
    std::string line = wordFor(progress.phase);
    if (progress.done > 0 || progress.total > 0)
        line += ": " + amount(progress.phase, progress.done);
    if (progress.total > 0) {
        const double share = 100.0 * static_cast<double>(progress.done) / static_cast<double>(progress.total);
        line += fmt::format(" of {} ({:.0f} %)", amount(progress.phase, progress.total), share);
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - m_phaseStart).count();
    if (progress.done > 0 && seconds >= 0.5) {
        const auto rate = static_cast<std::uint64_t>(static_cast<double>(progress.done) / seconds);
        line += fmt::format(", {}/s", amount(progress.phase, rate));
    }
    if (!progress.subject.empty())
        line += "  " + shownText(progress.subject);
    // The last cell stays free: some terminals wrap as soon as it is written.
    return cutText(line, terminalWidth() - 1);
}

void ProgressLine::report(const Progress& progress)
{
    const Clock::time_point now = Clock::now();
    if (progress.phase != m_phase) {
        m_phase = progress.phase;
        m_phaseStart = now;
    } else if (m_drawn && now - m_lastDrawn < kInterval) {
        return;
    }
    m_lastDrawn = now;
    m_drawn = true;
    writeToStandardError("\r\x1b[K" + lineFor(progress));
}

void ProgressLine::clear()
{
    if (m_drawn)
        writeToStandardError("\r\x1b[K");
    m_drawn = false;
}

} // namespace tidemark::cli
