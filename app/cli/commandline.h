// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace tidemark::cli {

// The command line as data, read back from the parser itself: what the manual page and the completions of shells are
// made from, so that they cannot differ from what the program understands.

/// What a value is, for a shell that completes it.
enum class ValueKind { Text, Snapshot, TrashedSnapshot, Storage, File, Directory, OneOf };

struct OptionLine {
    std::vector<std::string> names; ///< "-h", "--help"; empty: it stands by its place.
    std::string value;              ///< "URI", "exact|merge", "ID... FILE"; empty for a flag.
    std::string text;               ///< A sentence without its full stop.
    bool required = false;
    bool repeated = false; ///< May be given several times.
    /// Empty for a flag. More than one where words of different kinds follow each other.
    std::vector<ValueKind> kinds;

    bool takesValue() const { return !value.empty(); }
};

struct CommandDescription {
    std::string name; ///< "list", "storage info"
    std::string summary;
    std::string example;
    std::vector<OptionLine> options;
    std::vector<OptionLine> positionals;
};

/// Commands whose names begin with the same word: "storage".
struct FamilyDescription {
    std::string name;
    std::string summary;
};

struct CommandLine {
    std::vector<OptionLine> globals; ///< May stand before and after the command.
    std::vector<CommandDescription> commands;
    std::vector<FamilyDescription> families;
};

/// REQUIRES: `program` has all of commands().
CommandLine describe(const CLI::App& program);

/// The words of "a|b|c".
std::vector<std::string> choicesOf(const OptionLine& option);

} // namespace tidemark::cli
