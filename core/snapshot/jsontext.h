// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tidemark {

// Pure functions over pieces of JSON. Any thread.

/// The grammar of RFC 8259 §6.
bool isJsonNumber(std::string_view text);

/// The nearest float32, straight from the decimal digits: by way of a double it would be rounded twice. Numbers too
/// small are a zero of their sign; nothing if it is beyond the largest. REQUIRES: isJsonNumber(number).
std::optional<float> floatOfJsonNumber(std::string_view number);

/// Adds a code point. REQUIRES: point <= 0x10ffff, and no surrogate.
void appendUtf8(std::string& text, std::uint32_t point);

} // namespace tidemark
