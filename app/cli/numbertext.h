// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tidemark::cli {

// Floating-point numbers as JSON, with every bit kept: a finite one is the shortest decimal number that reads back as
// it (-0 keeps its sign); what JSON has no number for is a string: "inf", "-inf", and "nan:7fc00000" with the bits of
// the NaN in hexadecimal. Words are used instead of float and double, since a NaN may change when it is copied as one.

void appendFloat(std::string& out, std::uint32_t bits);
void appendReal(std::string& out, std::uint64_t bits);

/// `json` is a number, or a string as above ("nan" alone is the usual NaN). A number beyond the range is refused.
Result<std::uint32_t> floatFromJson(std::string_view json);
Result<std::uint64_t> realFromJson(std::string_view json);
/// A JSON number without fraction and exponent, of 64 bits.
Result<std::int64_t> integerFromJson(std::string_view json);
bool isJsonInteger(std::string_view json);

} // namespace tidemark::cli
