// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/completions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <string_view>

namespace tidemark::cli {

namespace {

constexpr std::string_view kHead = R"BASH(# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
# Completes tidemark-cli in bash. Made by "tidemark-cli reference bash".

# Ids that `list` or `trash` names, in the repository that stands on the line.
_tidemark_cli_ids() {
    local options=() value i
    for ((i = 1; i < COMP_CWORD; i++)); do
        [[ ${COMP_WORDS[i]} == --repository ]] || continue
        value=${COMP_WORDS[i + 1]-}
        [[ $value != = ]] || value=${COMP_WORDS[i + 2]-}
        options=(--repository "${value/#\~/$HOME}")
    done
    tidemark-cli "${options[@]}" "$1" 2>/dev/null | sed -n 's/^ *\(snap_[0-9]*_[0-9]*\).*/\1/p'
}

# Adds what can stand for a value of this kind.
_tidemark_cli_value() {
    local found=()
    case $1 in
    snapshot) mapfile -t found < <(compgen -W "$(_tidemark_cli_ids list)" -- "$2") ;;
    trashed) mapfile -t found < <(compgen -W "$(_tidemark_cli_ids trash)" -- "$2") ;;
    file)
        compopt -o filenames 2>/dev/null
        mapfile -t found < <(compgen -f -- "$2")
        ;;
    directory)
        compopt -o filenames 2>/dev/null
        mapfile -t found < <(compgen -d -- "$2")
        ;;
    storage)
        compopt -o nospace 2>/dev/null
        mapfile -t found < <(compgen -W "@URIS@" -- "$2")
        ;;
    text) ;;
    *) mapfile -t found < <(compgen -W "$1" -- "$2") ;;
    esac
    COMPREPLY+=("${found[@]}")
}

_tidemark_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command="" word skip="" options kinds=() kind i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $skip ]]; then
            [[ $word == = ]] || skip=""
            continue
        fi
        case $word in
        --repository) skip=1 ;;
        -*) ;;
        *)
            command+=${command:+ }$word
            case $command in
            @FAMILIES@) ;;
            *) break ;;
            esac
            ;;
        esac
    done

    # bash takes "=" and ":" for words of their own.
    if [[ $current == ":" || $previous == ":" ]]; then
        _tidemark_cli_value file "${current#:}"
        return
    fi
    if [[ $previous == "=" ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    elif [[ $current == "=" ]]; then
        current=""
    fi
)BASH";

constexpr std::string_view kMiddle = R"BASH(
    if [[ $current == -* ]]; then
        case $command in
)BASH";

constexpr std::string_view kTail = R"BASH(        *) kinds=() ;;
        esac
    fi
    for kind in "${kinds[@]}"; do
        _tidemark_cli_value "$kind" "$current"
    done
}
complete -F _tidemark_cli tidemark-cli
)BASH";

std::string replaced(std::string_view text, std::string_view mark, const std::string& by)
{
    std::string out(text);
    const std::size_t at = out.find(mark);
    return out.replace(at, mark.size(), by);
}

std::string joined(const std::vector<std::string>& words, std::string_view between)
{
    return fmt::format("{}", fmt::join(words, between));
}

/// As _tidemark_cli_value takes it.
std::string kindWord(const OptionLine& option, ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text: return "text";
    case ValueKind::Snapshot: return "snapshot";
    case ValueKind::TrashedSnapshot: return "trashed";
    case ValueKind::Storage: return "storage";
    case ValueKind::File: return "file";
    case ValueKind::Directory: return "directory";
    case ValueKind::OneOf: return joined(choicesOf(option), " ");
    }
    return {};
}

/// What follows an option that takes a value: "create --parent" gives a snapshot.
std::string valueCases(const CommandLine& line)
{
    std::map<std::string, std::vector<std::string>> patterns; // By kind.
    const auto add = [&patterns](const std::string& command, const OptionLine& option) {
        if (!option.takesValue())
            return;
        for (const std::string& name : option.names)
            patterns[kindWord(option, option.kinds.front())].push_back(command + name);
    };
    for (const OptionLine& option : line.globals)
        add("*", option);
    for (const CommandDescription& command : line.commands) {
        for (const OptionLine& option : command.options)
            add("\"" + command.name + " \"", option);
    }
    std::string out = "    case \"$command $previous\" in\n";
    for (const auto& [kind, names] : patterns)
        out += fmt::format("    {}) kinds=(\"{}\") ;;\n", joined(names, " | "), kind);
    return out + "    esac\n"
                 "    if [[ ${#kinds[@]} -gt 0 ]]; then\n"
                 "        _tidemark_cli_value \"${kinds[0]}\" \"$current\"\n"
                 "        return\n"
                 "    fi\n";
}

std::vector<std::string> namesOf(const std::vector<OptionLine>& options)
{
    std::vector<std::string> names;
    for (const OptionLine& option : options)
        names.insert(names.end(), option.names.begin(), option.names.end());
    return names;
}

std::string optionCases(const CommandLine& line)
{
    std::string out;
    for (const CommandDescription& command : line.commands) {
        if (!command.options.empty())
            out +=
                fmt::format("        \"{}\") options=\"{}\" ;;\n", command.name, joined(namesOf(command.options), " "));
    }
    return out + fmt::format("        *) options=\"\" ;;\n"
                             "        esac\n"
                             "        kinds=(\"$options {}\")\n"
                             "    else\n"
                             "        case $command in\n",
                             joined(namesOf(line.globals), " "));
}

/// The first words of all commands, or the second ones of a family.
std::string commandWords(const CommandLine& line, const std::string& family)
{
    std::vector<std::string> words;
    for (const CommandDescription& command : line.commands) {
        const std::size_t space = command.name.find(' ');
        const std::string first = command.name.substr(0, space);
        const bool member = space != std::string::npos && first == family;
        const std::string word = member ? command.name.substr(space + 1) : first;
        if ((member || family.empty()) && (words.empty() || words.back() != word))
            words.push_back(word);
    }
    return joined(words, " ");
}

std::string argumentCases(const CommandLine& line)
{
    std::string out = fmt::format("        \"\") kinds=(\"{}\") ;;\n", commandWords(line, {}));
    for (const FamilyDescription& family : line.families)
        out += fmt::format("        \"{}\") kinds=(\"{}\") ;;\n", family.name, commandWords(line, family.name));
    for (const CommandDescription& command : line.commands) {
        std::vector<std::string> kinds;
        for (const OptionLine& argument : command.positionals) {
            for (const ValueKind kind : argument.kinds)
                kinds.push_back("\"" + kindWord(argument, kind) + "\"");
        }
        kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
        if (!kinds.empty())
            out += fmt::format("        \"{}\") kinds=({}) ;;\n", command.name, joined(kinds, " "));
    }
    return out;
}

} // namespace

std::string bashCompletion(const CommandLine& line)
{
    std::vector<std::string> families;
    for (const FamilyDescription& family : line.families)
        families.push_back(family.name);
    const std::string head = replaced(replaced(kHead, "@URIS@", kUriBeginnings), "@FAMILIES@", joined(families, " | "));
    return head + valueCases(line) + std::string(kMiddle) + optionCases(line) + argumentCases(line) +
           std::string(kTail);
}

} // namespace tidemark::cli
