// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/vectorcolumn.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace tidemark {

namespace {

constexpr std::array<std::string_view, kVectorKindCount> kNames = {"float32", "float16", "bfloat16", "int8",
                                                                   "uint8",   "bit",     "sparse",   "multi"};

std::uint32_t wordAt(std::string_view bytes, std::size_t offset)
{
    std::uint32_t word = 0;
    std::memcpy(&word, bytes.data() + offset, sizeof word);
    return word;
}

/// IEEE 754 binary16 to binary32; every value and NaN payload has one of its own.
float fromHalf(std::uint16_t half)
{
    const std::uint32_t sign = (half & 0x8000u) << 16;
    std::uint32_t exponent = (half >> 10) & 0x1fu;
    std::uint32_t fraction = half & 0x3ffu;
    if (exponent == 0x1f)
        return std::bit_cast<float>(sign | 0x7f800000u | fraction << 13);
    if (exponent == 0 && fraction == 0)
        return std::bit_cast<float>(sign);
    exponent += 127 - 15;
    if ((half & 0x7c00u) == 0) {
        // A denormal: its leading one becomes the implicit one.
        const int shift = std::countl_zero(fraction) - 21;
        fraction = (fraction << shift) & 0x3ffu;
        exponent = static_cast<std::uint32_t>(127 - 15 + 1 - shift);
    }
    return std::bit_cast<float>(sign | exponent << 23 | fraction << 13);
}

tl::unexpected<Error> malformed(VectorKind kind, const char* why)
{
    return fail(Errc::Damaged, std::string(name(kind)) + " vector: " + why);
}

Result<void> checkBits(std::string_view bytes)
{
    if (bytes.size() < 4)
        return malformed(VectorKind::Bit, "it has no length");
    const std::uint64_t bits = wordAt(bytes, 0);
    if (bytes.size() - 4 != (bits + 7) / 8)
        return malformed(VectorKind::Bit, "the length is wrong");
    if (bits % 8 != 0 && (static_cast<unsigned char>(bytes.back()) & (0xffu >> (bits % 8))) != 0)
        return malformed(VectorKind::Bit, "an unused bit is set");
    return {};
}

Result<void> checkSparse(std::string_view bytes)
{
    if (bytes.size() < 8)
        return malformed(VectorKind::Sparse, "it has no length");
    const std::uint32_t dimension = wordAt(bytes, 0);
    const std::uint64_t count = wordAt(bytes, 4);
    if (bytes.size() - 8 != count * 8)
        return malformed(VectorKind::Sparse, "the length is wrong");
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t index = wordAt(bytes, 8 + i * 4);
        if (dimension != 0 && index >= dimension)
            return malformed(VectorKind::Sparse, "an index is beyond the dimension");
        if (i != 0 && index <= wordAt(bytes, 4 + i * 4))
            return malformed(VectorKind::Sparse, "the indices do not ascend");
    }
    return {};
}

Result<void> checkMulti(std::string_view bytes)
{
    if (bytes.size() < 4)
        return malformed(VectorKind::Multi, "it has no dimension");
    const std::uint64_t rowBytes = std::uint64_t{wordAt(bytes, 0)} * 4;
    const std::size_t left = bytes.size() - 4;
    if (rowBytes == 0 ? left != 0 : left % rowBytes != 0)
        return malformed(VectorKind::Multi, "the length is wrong");
    return {};
}

} // namespace

std::string_view name(VectorKind kind)
{
    return kNames[static_cast<std::size_t>(kind)];
}

Result<VectorKind> vectorKindFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name)
            return static_cast<VectorKind>(i);
    }
    return fail(Errc::Damaged, "an unknown kind of vector");
}

Result<void> checkVector(VectorKind kind, std::string_view bytes)
{
    switch (kind) {
    case VectorKind::Float32: return bytes.size() % 4 == 0 ? Result<void>() : malformed(kind, "the length is wrong");
    case VectorKind::Float16:
    case VectorKind::BFloat16: return bytes.size() % 2 == 0 ? Result<void>() : malformed(kind, "the length is wrong");
    case VectorKind::Int8:
    case VectorKind::Uint8: return {};
    case VectorKind::Bit: return checkBits(bytes);
    case VectorKind::Sparse: return checkSparse(bytes);
    case VectorKind::Multi: return checkMulti(bytes);
    }
    return fail(Errc::Damaged, "an unknown kind of vector");
}

std::uint32_t vectorDimension(VectorKind kind, std::string_view bytes)
{
    switch (kind) {
    case VectorKind::Float32: return static_cast<std::uint32_t>(bytes.size() / 4);
    case VectorKind::Float16:
    case VectorKind::BFloat16: return static_cast<std::uint32_t>(bytes.size() / 2);
    case VectorKind::Int8:
    case VectorKind::Uint8: return static_cast<std::uint32_t>(bytes.size());
    case VectorKind::Bit:
    case VectorKind::Sparse:
    case VectorKind::Multi: return wordAt(bytes, 0);
    }
    return 0;
}

std::vector<float> widened(VectorKind kind, std::string_view bytes, std::size_t limit)
{
    if (kind == VectorKind::Bit || kind == VectorKind::Sparse || kind == VectorKind::Multi)
        return {};
    std::vector<float> values(std::min<std::size_t>(vectorDimension(kind, bytes), limit));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (kind == VectorKind::Float32) {
            std::memcpy(&values[i], bytes.data() + i * 4, 4);
        } else if (kind == VectorKind::Int8 || kind == VectorKind::Uint8) {
            const auto byte = static_cast<std::uint8_t>(bytes[i]);
            values[i] = kind == VectorKind::Int8 ? static_cast<float>(static_cast<std::int8_t>(byte))
                                                 : static_cast<float>(byte);
        } else {
            std::uint16_t half = 0;
            std::memcpy(&half, bytes.data() + i * 2, 2);
            values[i] = kind == VectorKind::Float16 ? fromHalf(half)
                                                    : std::bit_cast<float>(static_cast<std::uint32_t>(half) << 16);
        }
    }
    return values;
}

} // namespace tidemark
