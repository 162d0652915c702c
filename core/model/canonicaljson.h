// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace tidemark {

/// A JSON document whose keys are sorted by bytes. Of keys that occur twice the last one counts.
using SortedJson = nlohmann::json;

/// The one form in which metadata is written that an engine keeps as values and not as text (MetadataModel::Object and
/// Flat): keys sorted by bytes, no white space, integers without and doubles with a point or an exponent (the shortest
/// digits that read back), UTF-8 as it is. Such an engine's reader delivers it, and rows that come from elsewhere are
/// adapted to it, so that equal metadata has equal bytes.
std::string canonicalText(const SortedJson& document);

/// Nothing if the text is no JSON, is nested deeper than 64 levels or holds a number that no 64-bit integer or double
/// is. Integers between -2^63 and 2^64 - 1 stay exact.
std::optional<SortedJson> parseMetadata(std::string_view text);

} // namespace tidemark
