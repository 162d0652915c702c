// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/completions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string_view>

namespace tidemark::cli {

namespace {

constexpr std::string_view kHead = R"ZSH(#compdef tidemark-cli
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
# Completes tidemark-cli in zsh. Made by "tidemark-cli reference zsh".

# Takes over the repository that stands on the line. Each level of the command sees its own options only.
_tidemark_cli_note() {
  (( ${+opt_args[--repository]} )) && repository=(--repository "${(Q)~opt_args[--repository]}")
}

# Ids that `list` or `trash` names.
_tidemark_cli_ids() {
  _tidemark_cli_note
  local -a found
  found=(${(f)"$(tidemark-cli $repository $1 2>/dev/null | sed -n 's/^ *\(snap_[0-9]*_[0-9]*\).*/\1/p')"})
  compadd -V ids -a found
}
_tidemark_cli_snapshot() { _tidemark_cli_ids list }
_tidemark_cli_trashed() { _tidemark_cli_ids trash }
_tidemark_cli_storage() {
  if compset -P 'sqlite:'; then
    _files
  else
    compadd -S '' -- @URIS@
  fi
}

_tidemark_cli() {
  local curcontext=$curcontext context state state_descr line
  typeset -A opt_args
  local -a repository globals
  globals=(
)ZSH";

constexpr std::string_view kTail = R"ZSH(  esac
}

_tidemark_cli "$@"
)ZSH";

/// Between single quotes of the shell.
std::string inQuotes(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::string escaped(std::string_view text, std::string_view special)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || special.find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

/// ":message:action" of _arguments.
std::string valueOf(const OptionLine& option, ValueKind kind)
{
    const std::string message = ":" + escaped(option.value, ":") + ":";
    switch (kind) {
    case ValueKind::Text: return message + " ";
    case ValueKind::Snapshot: return message + "_tidemark_cli_snapshot";
    case ValueKind::TrashedSnapshot: return message + "_tidemark_cli_trashed";
    case ValueKind::Storage: return message + "_tidemark_cli_storage";
    case ValueKind::File: return message + "_files";
    case ValueKind::Directory: return message + "_files -/";
    case ValueKind::OneOf: return message + fmt::format("({})", fmt::join(choicesOf(option), " "));
    }
    return {};
}

std::string optionSpecs(const std::vector<OptionLine>& options, std::string_view indent)
{
    std::string out;
    for (const OptionLine& option : options) {
        for (const std::string& name : option.names) {
            std::string spec = option.repeated ? "*" : "";
            spec += name + (option.takesValue() ? "=" : "") + "[" + escaped(option.text, "[]") + "]";
            if (option.takesValue())
                spec += valueOf(option, option.kinds.front());
            out += fmt::format("{}{}\n", indent, inQuotes(spec));
        }
    }
    return out;
}

std::string argumentSpecs(const std::vector<OptionLine>& arguments, std::string_view indent)
{
    std::string out;
    int place = 1;
    for (const OptionLine& argument : arguments) {
        if (argument.kinds.size() > 1) { // Words of several kinds, as many as one likes: "ID... FILE".
            out += fmt::format("{}'*:{}:{{ _tidemark_cli_snapshot; _files }}'\n", indent, argument.value);
            continue;
        }
        const std::string prefix = argument.repeated ? "*" : std::to_string(place++) + (argument.required ? "" : ":");
        out += fmt::format("{}{}\n", indent, inQuotes(prefix + valueOf(argument, argument.kinds.front())));
    }
    return out;
}

std::string familyOf(const CommandDescription& command)
{
    const std::size_t space = command.name.find(' ');
    return space == std::string::npos ? std::string() : command.name.substr(0, space);
}

std::string arguments(const CommandDescription& command, std::string_view indent)
{
    const std::string inner = std::string(indent) + "  ";
    const std::string word = command.name.substr(command.name.find(' ') + 1);
    std::string specs = optionSpecs(command.options, inner) + argumentSpecs(command.positionals, inner);
    std::string lines;
    for (std::size_t begin = 0; begin < specs.size();) { // Each line but the last goes on in the next.
        const std::size_t end = specs.find('\n', begin);
        lines += " \\\n" + specs.substr(begin, end - begin);
        begin = end + 1;
    }
    return fmt::format("{0}({1})\n{2}_arguments $globals{3}\n{2};;\n", indent, word, inner, lines);
}

/// "word:summary" of _describe, of the program's own commands or of a family's.
std::string descriptions(const CommandLine& line, const std::string& family, std::string_view indent)
{
    std::string out;
    std::string last;
    for (const CommandDescription& command : line.commands) {
        const std::string own = familyOf(command);
        if (own == family)
            out += fmt::format(
                "{}{}\n", indent,
                inQuotes(command.name.substr(family.empty() ? 0 : family.size() + 1) + ":" + command.summary));
        else if (family.empty() && own != last) {
            for (const FamilyDescription& group : line.families) {
                if (group.name == own)
                    out += fmt::format("{}{}\n", indent, inQuotes(own + ":" + group.summary));
            }
        }
        last = own;
    }
    return out;
}

std::string level(const CommandLine& line, const std::string& family, std::string_view indent)
{
    const std::string in(indent);
    std::string out = in + "_arguments -C $globals '1: :->command' '*:: :->arguments'\n" + in + "_tidemark_cli_note\n" +
                      in + "case $state in\n" + in + "(command)\n" + in + "  local -a commands=(\n" +
                      descriptions(line, family, in + "    ") + in + "  )\n" + in +
                      "  _describe -t commands command commands\n" + in + "  ;;\n" + in + "(arguments)\n" + in +
                      "  case $words[1] in\n";
    for (const CommandDescription& command : line.commands) {
        if (familyOf(command) == family)
            out += arguments(command, in + "  ");
    }
    if (family.empty()) {
        for (const FamilyDescription& group : line.families)
            out += in + "  (" + group.name + ")\n" + level(line, group.name, in + "    ") + in + "    esac\n" + in +
                   "    ;;\n";
    }
    return out + in + "  esac\n" + in + "  ;;\n";
}

} // namespace

std::string zshCompletion(const CommandLine& line)
{
    std::string head(kHead);
    constexpr std::string_view kMark = "@URIS@";
    head.replace(head.find(kMark), kMark.size(), kUriBeginnings);
    return head + optionSpecs(line.globals, "    ") + "  )\n" + level(line, {}, "  ") + std::string(kTail);
}

} // namespace tidemark::cli
