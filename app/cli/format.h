// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace tidemark::cli {

/// "512 B", "1.5 KiB", "12.3 MiB", …
std::string shownBytes(std::uint64_t bytes);
/// Local time, ISO 8601 with the offset from UTC: "2026-11-23 02:43:37+01:00".
std::string shownTime(std::int64_t unixSeconds);
/// "850 ms", "12.3 s".
std::string shownDuration(std::uint64_t milliseconds);
/// "+3 ~2 -1": added, changed, removed.
std::string shownChanges(std::uint64_t added, std::uint64_t changed, std::uint64_t removed);
/// "1 vector", "2 vectors".
std::string counted(std::uint64_t count, const char* one, const char* many);

} // namespace tidemark::cli
