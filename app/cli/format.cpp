// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/format.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <ctime>

namespace tidemark::cli {

std::string shownBytes(std::uint64_t bytes)
{
    constexpr std::array kUnits = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (bytes < 1024)
        return fmt::format("{} B", bytes);
    double amount = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    // 1023.95 would be printed as 1024.0.
    while (amount >= 1023.95 && unit + 1 < kUnits.size()) {
        amount /= 1024;
        ++unit;
    }
    return fmt::format("{:.1f} {}", amount, kUnits[unit]);
}

std::string shownTime(std::int64_t unixSeconds)
{
    const std::time_t time = unixSeconds;
    std::tm parts{};
    if (localtime_r(&time, &parts) == nullptr)
        return fmt::format("@{}", unixSeconds);
    const long offset = std::labs(parts.tm_gmtoff) / 60;
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}{}{:02}:{:02}", parts.tm_year + 1900L, parts.tm_mon + 1,
                       parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec, parts.tm_gmtoff < 0 ? '-' : '+',
                       offset / 60, offset % 60);
}

std::string shownDuration(std::uint64_t milliseconds)
{
    if (milliseconds < 1000)
        return fmt::format("{} ms", milliseconds);
    return fmt::format("{:.1f} s", static_cast<double>(milliseconds) / 1000);
}

std::string shownChanges(std::uint64_t added, std::uint64_t changed, std::uint64_t removed)
{
    return fmt::format("+{} ~{} -{}", added, changed, removed);
}

std::string counted(std::uint64_t count, const char* one, const char* many)
{
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

} // namespace tidemark::cli
