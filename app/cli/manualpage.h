// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandline.h"

#include <string>

namespace tidemark::cli {

/// tidemark-cli(1), as man(7) understands it. It has no date, so that the same sources make the same page.
std::string manualPage(const CommandLine& line);

} // namespace tidemark::cli
