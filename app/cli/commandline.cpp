// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"

#include "cli/command.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace tidemark::cli {

namespace {

bool isAny(const CLI::App*)
{
    return true;
}

/// Splits at every `separator`; never empty.
std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/// The words that stand for values in help texts say what they are.
ValueKind kindOf(const std::string& word, std::string_view command)
{
    static const std::map<std::string_view, ValueKind> kinds{
        {"A", ValueKind::Snapshot},     {"B", ValueKind::Snapshot},  {"ID", ValueKind::Snapshot},
        {"ID...", ValueKind::Snapshot}, {"URI", ValueKind::Storage}, {"FILE", ValueKind::File},
        {"DIR", ValueKind::Directory}};
    if (word.find('|') != std::string::npos)
        return ValueKind::OneOf;
    const auto known = kinds.find(word);
    if (known == kinds.end())
        return ValueKind::Text;
    const bool inTrash = known->second == ValueKind::Snapshot && command == "undelete";
    return inTrash ? ValueKind::TrashedSnapshot : known->second;
}

OptionLine describe(const CLI::Option& option, std::string_view command)
{
    OptionLine line;
    for (const std::string& name : option.get_snames())
        line.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        line.names.push_back("--" + name);
    const bool flag = option.get_items_expected_max() == 0;
    // The parser writes what it accepts behind the word: "exact|merge:{exact,merge}".
    if (!flag)
        line.value = option.get_positional() ? option.get_name(true) : split(option.get_type_name(), ':').front();
    line.text = option.get_description();
    line.required = option.get_required();
    line.repeated = option.get_items_expected_max() > 1;
    if (!flag) {
        for (const std::string& word : split(line.value, ' '))
            line.kinds.push_back(kindOf(word, command));
    }
    return line;
}

std::vector<OptionLine> optionsOf(const CLI::App& app, std::string_view command, bool positional)
{
    std::vector<OptionLine> lines;
    const CLI::Option* inherited = command.empty() ? nullptr : app.get_help_ptr();
    for (const CLI::Option* option : app.get_options()) {
        if (option != inherited && option->get_positional() == positional)
            lines.push_back(describe(*option, command));
    }
    return lines;
}

const CLI::App* find(const CLI::App& parent, const std::string& name)
{
    const std::vector<const CLI::App*> all = parent.get_subcommands(isAny);
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const CLI::App* app) { return app->get_name() == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

CommandLine describe(const CLI::App& program)
{
    CommandLine line;
    line.globals = optionsOf(program, {}, false);
    for (const Command& command : commands()) {
        const CLI::App* app = &program;
        for (const std::string& word : split(command.name, ' ')) {
            app = find(*app, word);
            const bool isFamily = !app->get_subcommands(isAny).empty();
            if (isFamily && (line.families.empty() || line.families.back().name != word))
                line.families.push_back({word, app->get_description()});
        }
        line.commands.push_back({command.name, command.summary, command.example, optionsOf(*app, command.name, false),
                                 optionsOf(*app, command.name, true)});
    }
    return line;
}

std::vector<std::string> choicesOf(const OptionLine& option)
{
    return split(option.value, '|');
}

} // namespace tidemark::cli
