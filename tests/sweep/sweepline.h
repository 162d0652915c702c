// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace tidemark::test {

/// The last line of every sweep, which tests/sweep/run collects, after the first violations. Returns the exit code.
inline int reportSweep(const char* name, std::uint64_t tried, const std::vector<std::string>& violations)
{
    constexpr std::size_t kShown = 50;
    for (std::size_t i = 0; i < violations.size() && i < kShown; ++i)
        std::fprintf(stderr, "violation: %s\n", violations[i].c_str());
    std::printf("SWEEP %s tried=%llu violations=%zu\n", name, static_cast<unsigned long long>(tried),
                violations.size());
    return violations.empty() && tried > 0 ? 0 : 1;
}

} // namespace tidemark::test
