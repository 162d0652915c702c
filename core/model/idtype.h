// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace tidemark {

/// What an id is in its engine. Part of the identity of a vector: the text "1" and the integer 1 are two ids.
enum class IdType : std::uint8_t {
    Text = 0,      ///< The bytes as they are; not necessarily UTF-8.
    Integer = 1,   ///< Decimal, as std::to_chars writes a signed or an unsigned 64-bit integer.
    Real = 2,      ///< The 8 little-endian bytes of a double.
    Blob = 3,      ///< The bytes as they are.
    Uuid = 4,      ///< 36 characters, lower case: 8-4-4-4-12 hexadecimal digits.
    Composite = 5, ///< A key of several columns: their values as a JSON array without white space.
};
constexpr std::uint8_t kIdTypeCount = 6;

/// The bit of a type in a set of types.
constexpr std::uint8_t bitOf(IdType type)
{
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(type));
}

} // namespace tidemark
