// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "model/vectorbatch.h"

#include <simdjson.h>

#include <string>

namespace tidemark {

/// Appends the value in the form of model/canonicaljson.h.
Result<void> appendCanonicalJson(simdjson::ondemand::value value, std::string& out);

/// The same for JSON text; Damaged if it is not JSON.
Result<std::string> canonicalJson(std::string_view text);

/// Appends the numbers of a list as float32, each correctly rounded from its decimal text; null becomes NaN. How many
/// there were.
Result<std::size_t> appendFloats(simdjson::ondemand::array list, ValueBuffer& out);

/// False also for what begins like null and is not.
bool isJsonNull(simdjson::ondemand::value& value);

/// The shortest text that gives the float back, NaN and infinities excluded by the caller.
void appendFloat(std::string& out, float value);

/// Damaged, in the words of simdjson.
tl::unexpected<Error> notJson(simdjson::error_code code);

} // namespace tidemark
