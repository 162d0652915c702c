// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tidemark {

/// True for those types whose values travel as text but of which COPY in binary form can be given most: uuid, date,
/// timestamp, timestamptz.
bool hasPgNativeForm(std::string_view base);

/// The binary form of a value that the server wrote as text under the session's settings (DateStyle ISO, TimeZone UTC).
/// Nothing for those that are rare (years before Christ): they have to travel as text.
std::optional<std::string> pgNativeWire(std::string_view base, std::string_view text);

} // namespace tidemark
