// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/column.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

/// What the elements of a vector beside the plain float32 one are. The numbers are part of the format. Each value is a
/// byte string, little-endian, in this form and in no other, so that equal vectors have equal bytes:
enum class VectorKind : std::uint8_t {
    Float32 = 0,  ///< n × float32
    Float16 = 1,  ///< n × IEEE 754 binary16
    BFloat16 = 2, ///< n × the upper half of a float32
    Int8 = 3,     ///< n × signed byte
    Uint8 = 4,    ///< n × unsigned byte
    Bit = 5,      ///< number of bits (u32), then the bits, the first in the highest bit of a byte; unused bits are 0
    Sparse = 6,   ///< dimension (u32; 0: the engine has none), count (u32), count × index (u32, ascending, from 0),
                  ///< count × float32
    Multi = 7,    ///< dimension (u32), then any number of float32[dimension]
};
constexpr std::uint8_t kVectorKindCount = 8;

/// The bit of a kind in a set of kinds.
constexpr std::uint8_t bitOf(VectorKind kind)
{
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(kind));
}

std::string_view name(VectorKind kind); ///< "float32", "float16", "bfloat16", "int8", "uint8", "bit", "sparse", "multi"
Result<VectorKind> vectorKindFromName(std::string_view name);

/// A vector that records of a namespace have besides the one in VectorBatch::values: another column of the table, a
/// named vector of the collection.
struct VectorField {
    std::string name; ///< A byte string; hostile.
    VectorKind kind = VectorKind::Float32;
    std::optional<std::uint32_t>
        dimension;      ///< In elements (bits, for Bit); absent where it may differ from row to row.
    std::string metric; ///< As NamespaceInfo::metric.
    friend bool operator==(const VectorField&, const VectorField&) = default;
};

/// The values of a VectorField, a row each; absent where the record has none. Plain data; one thread at a time.
struct VectorColumn {
    std::string name;
    VectorKind kind = VectorKind::Float32;
    BytesColumn values;
    friend bool operator==(const VectorColumn&, const VectorColumn&) = default;
};

/// Damaged, with what is wrong, unless the bytes are a vector of this kind.
Result<void> checkVector(VectorKind kind, std::string_view bytes);

/// Elements (bits for Bit, the dimension for Sparse and Multi) of a vector that was checked.
std::uint32_t vectorDimension(VectorKind kind, std::string_view bytes);

/// The first elements of a vector that was checked, as float32: exact for every kind. Empty for Bit, Sparse and Multi,
/// which are no list of numbers.
std::vector<float> widened(VectorKind kind, std::string_view bytes, std::size_t limit = SIZE_MAX);

} // namespace tidemark
