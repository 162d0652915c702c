// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/completions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string_view>

namespace tidemark::cli {

namespace {

constexpr std::string_view kHead = R"FISH(# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
# Completes tidemark-cli in fish. Made by "tidemark-cli reference fish".

# The words before the cursor that are neither options nor the repository.
function __tidemark_cli_words
    set -l skip no
    for word in (commandline -opc)[2..-1]
        if test $skip = yes
            set skip no
            continue
        end
        switch $word
            case --repository
                set skip yes
            case '-*'
            case '*'
                echo $word
        end
    end
end

function __tidemark_cli_is
    string join ' ' -- (__tidemark_cli_words) '' | string match -qr -- $argv[1]
end

# Ids that `list` or `trash` names, in the repository that stands on the line.
function __tidemark_cli_ids
    set -l repository
    set -l words (commandline -opc)
    for i in (seq (count $words))
        switch $words[$i]
            case --repository
                set repository --repository $words[(math $i + 1)]
            case '--repository=*'
                set repository $words[$i]
        end
    end
    tidemark-cli $repository $argv[1] 2>/dev/null | string match -rg '^ *(snap_[0-9]*_[0-9]*)'
end

function __tidemark_cli_storages
    string split ' ' '@URIS@'
    # Files behind "sqlite:".
    set -l typed (commandline -ct | string replace -r '^--storage=' '')
    string match -q 'sqlite:*' -- $typed
    and printf 'sqlite:%s\n' (__fish_complete_path (string replace 'sqlite:' '' -- $typed) | string replace -r '\t.*' '')
end

complete -c tidemark-cli -f
)FISH";

std::string inQuotes(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "'";
}

/// What -a offers, or the option that lets files in.
std::string valueOf(const OptionLine& option, ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text: return {};
    case ValueKind::Snapshot: return " -ka '(__tidemark_cli_ids list)'";
    case ValueKind::TrashedSnapshot: return " -ka '(__tidemark_cli_ids trash)'";
    case ValueKind::Storage: return " -a '(__tidemark_cli_storages)'";
    case ValueKind::File: return " -F";
    case ValueKind::Directory: return " -a '(__fish_complete_directories)'";
    case ValueKind::OneOf: return fmt::format(" -a '{}'", fmt::join(choicesOf(option), " "));
    }
    return {};
}

std::string optionLine(const OptionLine& option, const std::string& condition)
{
    std::string out = "complete -c tidemark-cli" + condition;
    for (const std::string& name : option.names)
        out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (option.takesValue())
        out += " -x" + valueOf(option, option.kinds.front());
    return out + " -d " + inQuotes(option.text) + "\n";
}

std::string word(const std::string& words, const std::string& name, const std::string& summary)
{
    return fmt::format("complete -c tidemark-cli -n {} -a {} -d {}\n", inQuotes("__tidemark_cli_is '^" + words + "$'"),
                       name, inQuotes(summary));
}

} // namespace

std::string fishCompletion(const CommandLine& line)
{
    std::string out(kHead);
    constexpr std::string_view kMark = "@URIS@";
    out.replace(out.find(kMark), kMark.size(), kUriBeginnings);
    for (const OptionLine& global : line.globals)
        out += optionLine(global, {});
    for (const FamilyDescription& family : line.families)
        out += word({}, family.name, family.summary);
    for (const CommandDescription& command : line.commands) {
        const std::size_t space = command.name.find(' ');
        const bool member = space != std::string::npos;
        out += "\n" + word(member ? command.name.substr(0, space + 1) : std::string(),
                           member ? command.name.substr(space + 1) : command.name, command.summary);
        const std::string condition = " -n " + inQuotes("__tidemark_cli_is '^" + command.name + " '");
        for (const OptionLine& each : command.options)
            out += optionLine(each, condition);
        for (const OptionLine& argument : command.positionals) {
            for (const ValueKind kind : argument.kinds) {
                if (const std::string value = valueOf(argument, kind); !value.empty())
                    out += "complete -c tidemark-cli" + condition + value + "\n";
            }
        }
    }
    return out;
}

} // namespace tidemark::cli
