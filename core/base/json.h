// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tidemark {

/// JSON of our own making: manifests, annotations, configuration, command output. Keys keep their order. A vector's
/// metadata never passes through it: that is kept byte for byte.
using Json = nlohmann::ordered_json;

/// Parses hostile text: at most `limit` bytes and 64 levels, no exception. Fails with Damaged.
Result<Json> parseJson(std::string_view text, std::size_t limit);

/// One line, UTF-8 as it is. Bytes that are not UTF-8 never get here: put them through jsonFromBytes().
std::string dumpJson(const Json& json);

/// A byte string as JSON: a string if it is UTF-8, else {"base64": "…"}.
Json jsonFromBytes(std::string_view bytes);
/// The same as text: what dumpJson(jsonFromBytes()) gives.
void appendBytesAsJson(std::string& out, std::string_view bytes);
Result<std::string> bytesFromJson(const Json& json);

/// Members of an object, with a Damaged error that names the key when it is missing or of another type.
Result<std::string> stringMember(const Json& object, const char* key);
Result<std::string> bytesMember(const Json& object, const char* key);
Result<std::uint64_t> unsignedMember(const Json& object, const char* key);
Result<std::int64_t> integerMember(const Json& object, const char* key);
Result<bool> boolMember(const Json& object, const char* key);
/// Absent and null both give nothing.
Result<std::optional<std::string>> optionalStringMember(const Json& object, const char* key);
Result<std::optional<std::uint64_t>> optionalUnsignedMember(const Json& object, const char* key);
/// An array of what bytesFromJson() reads; at most `limit` items.
Result<std::vector<std::string>> bytesListMember(const Json& object, const char* key, std::size_t limit);
/// An object or an array.
Result<const Json*> objectMember(const Json& object, const char* key);
Result<const Json*> arrayMember(const Json& object, const char* key);

} // namespace tidemark
