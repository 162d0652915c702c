// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace tidemark {

/// A field of a row as the server sends it: big-endian, of a form that its type says. Borrowed.
struct PgField {
    const char* data = nullptr;
    int size = -1; ///< −1: NULL.
    bool isNull() const { return size < 0; }
    std::string_view bytes() const { return {data, static_cast<std::size_t>(size < 0 ? 0 : size)}; }
};

inline std::uint16_t pgWord16(const char* at)
{
    std::uint16_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return static_cast<std::uint16_t>(__builtin_bswap16(word));
}
inline std::uint32_t pgWord32(const char* at)
{
    std::uint32_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return __builtin_bswap32(word);
}
inline std::uint64_t pgWord64(const char* at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return __builtin_bswap64(word);
}
inline void pgAppend16(std::string& out, std::uint16_t value)
{
    const auto word = static_cast<std::uint16_t>(__builtin_bswap16(value));
    out.append(reinterpret_cast<const char*>(&word), sizeof word);
}
inline void pgAppend32(std::string& out, std::uint32_t value)
{
    const std::uint32_t word = __builtin_bswap32(value);
    out.append(reinterpret_cast<const char*>(&word), sizeof word);
}
inline void pgAppend64(std::string& out, std::uint64_t value)
{
    const std::uint64_t word = __builtin_bswap64(value);
    out.append(reinterpret_cast<const char*>(&word), sizeof word);
}

/// Between the byte orders, for `count` elements; the two may not overlap. Simple loops, which the compiler turns into
/// vector instructions.
void pgSwap16(const char* from, char* to, std::size_t count);
void pgSwap32(const char* from, char* to, std::size_t count);

/// The bits of a float as those of the double of the same value; the payload of a NaN stays.
std::uint64_t pgWiden(std::uint32_t bits);
/// Nothing if no float has this value.
std::optional<std::uint32_t> pgNarrow(std::uint64_t bits);

/// Whether these bytes are an array of float4 in the server's binary form: they hold the elements that its dimensions
/// say, and nothing else.
bool isPgRealArray(std::string_view wire);
/// An array of float4 in the server's binary form as text ("[0:1]={1,NULL}"); what a Float32 vector cannot be.
/// REQUIRES: isPgRealArray(wire).
std::string pgRealArrayText(std::string_view wire);
/// Its values in little-endian; nothing if it has more than one dimension, another lower bound than 1, or a NULL.
bool pgRealArrayValues(std::string_view wire, std::string& values);
/// The binary form of a Float32 vector.
std::string pgRealArrayWire(std::string_view values);
/// The text form of a Float32 vector.
std::string pgRealArrayTextOf(std::string_view values);
/// The binary form of what pgRealArrayText() wrote; nothing if it is no such text.
std::optional<std::string> pgRealArrayWireOfText(std::string_view text);

} // namespace tidemark
