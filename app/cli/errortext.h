// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/json.h"

#include <string>
#include <string_view>

namespace tidemark::cli {

/// An error for a person, in three sentences. Hostile bytes of the details are escaped already.
struct ErrorText {
    std::string message; ///< What happened.
    std::string meaning; ///< What it means for the data.
    std::string advice;  ///< What to do.
};

/// `command` is a name of the table of commands ("storage load"), or empty before one is known.
ErrorText errorText(const Error& error, std::string_view command);

/// Three lines for standard error.
std::string shownError(const Error& error, std::string_view command);
/// {"error": {"code", "message", "consequence", "meaning", "advice", "path"}}
Json errorToJson(const Error& error, std::string_view command);

} // namespace tidemark::cli
