// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandline.h"

#include <string>

namespace tidemark::cli {

// Scripts that complete the command line in shells: commands, options, the ids of the repository that was chosen so
// far, and the beginnings of URIs. Each is a complete file for the shell's directory of completions.

std::string bashCompletion(const CommandLine& line);
std::string zshCompletion(const CommandLine& line);
std::string fishCompletion(const CommandLine& line);

/// How the URIs of storages begin, separated by spaces.
inline constexpr const char* kUriBeginnings =
    "sqlite: postgresql:// chroma+http:// chroma+https:// qdrant+http:// qdrant+https://";

} // namespace tidemark::cli
