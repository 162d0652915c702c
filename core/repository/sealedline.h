// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <string>
#include <string_view>

namespace tidemark {

/// `json` as one line that ends with a checksum of the rest of it: {…,"check":"<16 digits>"}.
std::string sealLine(const Json& json);
/// The reverse; the line is without its newline. Damaged if the checksum does not fit.
Result<Json> unsealLine(std::string_view line, std::size_t limit);

} // namespace tidemark
