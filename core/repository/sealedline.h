// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <string>
#include <string_view>

namespace tidemark {

/// `json` as one line that ends with a checksum of the rest of it: {…,"check":"<16 digits>"}.
std::string sealLine(const Json& json);
/// Damaged unless the line, which is without its newline, ends with a checksum that fits.
Result<void> checkSeal(std::string_view line);
/// The reverse of sealLine(); the line is without its newline. Damaged if the checksum does not fit.
Result<Json> unsealLine(std::string_view line, std::size_t limit);

} // namespace tidemark
