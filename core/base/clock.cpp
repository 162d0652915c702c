// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <chrono>

namespace tidemark {

std::int64_t Clock::unixSeconds() const
{
    const std::int64_t millis = unixMillis();
    return millis >= 0 ? millis / 1000 : (millis - 999) / 1000;
}

std::int64_t SystemClock::unixMillis() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace tidemark
