// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace tidemark {

/// Some engines give values back that differ in the last bits from what was written (ContentLimits::roundingMetrics):
/// they keep the vector normalised and its length apart. No value differs by more than this part of itself: eight
/// roundings to float32.
constexpr float kRoundingTolerance = 1e-6F;

/// True if two vectors are equal bit by bit, or but for such rounding. What underflows on the way through the
/// normalised form counts as 0. Any thread.
bool areSameButRounded(std::span<const float> a, std::span<const float> b);

} // namespace tidemark
