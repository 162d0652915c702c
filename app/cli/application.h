// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tidemark::cli {

/// Parses the arguments, runs the command, prints its result or its error. Returns the exit code.
int run(int argc, char** argv);

/// True if --json stands among the arguments: known before they are parsed, since a usage error is a document too.
bool wantsJson(int argc, char** argv);

} // namespace tidemark::cli
