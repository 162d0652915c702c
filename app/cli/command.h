// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/session.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace tidemark::cli {

/// Does the work of a command with the arguments that were parsed into it.
using Action = std::function<Result<ExitCode>(Session&)>;

/// A row of the table of commands.
struct Command {
    const char* name;    ///< "list", or "storage info" for one of a family.
    const char* summary; ///< One line.
    const char* example; ///< Lines for --help; the first of them is a complete command line.
    /// Declares the command's arguments and returns what runs with them.
    Action (*setUp)(CLI::App& app);
};

std::span<const Command> commands();

/// An option that may be given several times, with one value each. CLI11 would otherwise take every word that follows
/// for a further value, so that `--tag a ID` swallowed the id.
inline CLI::Option* addRepeated(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                                const std::string& description)
{
    return app.add_option(name, values, description)->allow_extra_args(false);
}

// One a command; each family has a file.
Action setUpCreate(CLI::App& app);
Action setUpList(CLI::App& app);
Action setUpShow(CLI::App& app);
Action setUpRestore(CLI::App& app);
Action setUpDiff(CLI::App& app);
Action setUpVerify(CLI::App& app);
Action setUpAnnotate(CLI::App& app);
Action setUpDelete(CLI::App& app);
Action setUpUndelete(CLI::App& app);
Action setUpTrash(CLI::App& app);
Action setUpCollect(CLI::App& app);
Action setUpRetention(CLI::App& app);
Action setUpExport(CLI::App& app);
Action setUpImport(CLI::App& app);
Action setUpImportDakera(CLI::App& app);
Action setUpStorageInfo(CLI::App& app);
Action setUpStorageEngines(CLI::App& app);
Action setUpStorageDump(CLI::App& app);
Action setUpStorageLoad(CLI::App& app);
Action setUpDemo(CLI::App& app);
Action setUpReference(CLI::App& app);

} // namespace tidemark::cli
