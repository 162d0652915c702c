// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/completions.h"
#include "cli/manualpage.h"

#include <string_view>

namespace tidemark::cli {

namespace {

std::string textOf(std::string_view form, const CommandLine& line)
{
    if (form == "man")
        return manualPage(line);
    if (form == "bash")
        return bashCompletion(line);
    return form == "zsh" ? zshCompletion(line) : fishCompletion(line);
}

} // namespace

Action setUpReference(CLI::App& app)
{
    auto form = std::make_shared<std::string>();
    app.add_option("man|bash|zsh|fish", *form, "The manual page, or what completes the command line in this shell")
        ->required()
        ->check(CLI::IsMember({"man", "bash", "zsh", "fish"}))
        ->type_name("");
    // The parser has all commands by the time that the action runs.
    return [form, &app](Session& session) -> Result<ExitCode> {
        const std::string text = textOf(*form, describe(*app.get_parent()));
        session.output().lines(text);
        session.output().document(Json{{"form", *form}, {"text", text}});
        return ExitCode::Done;
    };
}

} // namespace tidemark::cli
