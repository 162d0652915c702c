// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rounding.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace tidemark {

namespace {

constexpr float kUnderflow = std::numeric_limits<float>::min();

} // namespace

bool areSameButRounded(std::span<const float> a, std::span<const float> b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](float p, float q) {
        if (std::memcmp(&p, &q, sizeof p) == 0)
            return true; // NaN too
        const float larger = std::max(std::abs(p), std::abs(q));
        return std::abs(p - q) <= std::max(kRoundingTolerance * larger, kUnderflow);
    });
}

} // namespace tidemark
