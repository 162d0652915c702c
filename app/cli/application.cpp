// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/application.h"

#include "base/showntext.h"
#include "cli/command.h"
#include "cli/errortext.h"

#include <fmt/format.h>

#include <string_view>

namespace tidemark::cli {

namespace {

constexpr const char* kFooterHead = "Example:\n"
                                    "  tidemark-cli demo /tmp/tidemark-demo\n"
                                    "  tidemark-cli create --storage sqlite:/srv/vectors.db\n"
                                    "  tidemark-cli list\n\n"
                                    "The repository is --repository, else $TIDEMARK_REPOSITORY, else\n"
                                    "$XDG_DATA_HOME/tidemark/repository, else ~/.local/share/tidemark/repository.\n\n"
                                    "Exit codes:";

std::string footer()
{
    constexpr std::size_t kWidth = 80;
    std::string text = kFooterHead;
    std::size_t lineBegins = text.rfind('\n') + 1;
    for (const ExitCodeMeaning& meaning : exitCodeMeanings()) {
        const bool last = meaning.code == ExitCode::Cancelled;
        const std::string item = fmt::format("{} {}{}", static_cast<int>(meaning.code), meaning.text, last ? "." : ",");
        const bool fits = text.size() - lineBegins + 1 + item.size() <= kWidth;
        text += fits ? ' ' : '\n';
        if (!fits)
            lineBegins = text.size();
        text += item;
    }
    return text;
}

/// What the arguments asked for.
struct Request {
    GlobalOptions options;
    const Command* command = nullptr;
    Action action;
};

std::string indented(std::string_view lines)
{
    std::string out = "  ";
    for (const char c : lines) {
        out += c;
        if (c == '\n')
            out += "  ";
    }
    return out;
}

CLI::App* findFamily(CLI::App& app, const std::string& name)
{
    for (CLI::App* sub : app.get_subcommands([](CLI::App*) { return true; })) {
        if (sub->get_name() == name)
            return sub;
    }
    return nullptr;
}

/// The application object, or the family that the command's name begins with.
CLI::App& parentOf(CLI::App& app, std::string_view& name)
{
    const std::size_t space = name.find(' ');
    if (space == std::string_view::npos)
        return app;
    const std::string family(name.substr(0, space));
    name.remove_prefix(space + 1);
    if (CLI::App* known = findFamily(app, family); known != nullptr)
        return *known;
    CLI::App* added = app.add_subcommand(family, "Look into a storage, or move its vectors as JSON Lines");
    added->require_subcommand(1);
    added->footer("Example:\n  tidemark-cli storage info sqlite:/srv/vectors.db");
    return *added;
}

void addCommand(CLI::App& app, const Command& command, Request& request)
{
    std::string_view name = command.name;
    CLI::App& parent = parentOf(app, name);
    CLI::App* sub = parent.add_subcommand(std::string(name), command.summary);
    sub->footer(fmt::format("Example:\n{}\n\n--repository DIR, --json and --read-only may stand here too.",
                            indented(command.example)));
    sub->callback([&request, &command, action = command.setUp(*sub)] {
        request.command = &command;
        request.action = action;
    });
}

/// Which command an argument error belongs to, to name its --help.
std::string chosenCommand(const CLI::App& app)
{
    std::string name;
    const CLI::App* at = &app;
    while (!at->get_subcommands().empty()) {
        at = at->get_subcommands().back();
        name += (name.empty() ? "" : " ") + at->get_name();
    }
    return name;
}

/// CLI11's word for a command is not ours.
std::string usageText(const CLI::App& app, const CLI::ParseError& error)
{
    const CLI::App* last = &app;
    while (!last->get_subcommands().empty())
        last = last->get_subcommands().back();
    const bool isFamily = !last->get_subcommands([](const CLI::App*) { return true; }).empty();
    if (isFamily && error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError))
        return "say what to do: a command is missing";
    return error.what();
}

int finish(Output& output, ExitCode code, std::string_view command)
{
    if (const auto written = output.finish(); !written) {
        writeToStandardError(shownError(written.error(), command));
        return static_cast<int>(ExitCode::Failed);
    }
    return static_cast<int>(code);
}

int reportError(Output& output, const Error& error, std::string_view command)
{
    // Half a document cannot become another one: what was printed so far stays unfinished.
    if (output.json() && !output.anyOutput())
        output.document(errorToJson(error, command));
    else
        writeToStandardError(shownError(error, command));
    return finish(output, exitCodeOf(error), command);
}

/// One line on standard error, as other programs do; the same document as any error with --json.
int reportUsage(Output& output, const std::string& what, const std::string& command)
{
    const Error error{Errc::InvalidArgument, what, {}, 0, Consequence::NothingChanged};
    if (output.json())
        return reportError(output, error, command);
    writeToStandardError(fmt::format("tidemark-cli: {}. Try: tidemark-cli {}--help\n", shownText(what),
                                     command.empty() ? "" : command + " "));
    return static_cast<int>(ExitCode::Usage);
}

int execute(const Request& request)
{
    Session session(request.options);
    const Result<ExitCode> result = request.action(session);
    session.endProgress();
    if (!result)
        return reportError(session.output(), result.error(), request.command->name);
    return finish(session.output(), *result, request.command->name);
}

int printVersion(bool json)
{
    Output output(json);
    output.line("tidemark-cli " TIDEMARK_VERSION);
    output.document(Json{{"version", TIDEMARK_VERSION}});
    return finish(output, ExitCode::Done, {});
}

int printHelp(const std::string& text)
{
    Output output(false);
    output.lines(text);
    return finish(output, ExitCode::Done, {});
}

} // namespace

bool wantsJson(int argc, char** argv)
{
    for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
        if (std::string_view(argv[i]) == "--json")
            return true;
    }
    return false;
}

int run(int argc, char** argv)
{
    Request request;
    CLI::App app("Snapshots of vector databases.", "tidemark-cli");
    app.fallthrough(); // --repository and --json may stand after the command, too.
    app.require_subcommand(1);
    app.add_option("--repository", request.options.repository, "Directory of the snapshots")->type_name("DIR");
    app.add_flag("--json", request.options.json, "Print one JSON document");
    app.add_flag("--read-only", request.options.readOnly, "Write to no storage, whatever it allows");
    app.set_version_flag("--version", "", "Print the version and exit");
    app.footer(footer());
    for (const Command& command : commands())
        addCommand(app, command, request);

    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return printHelp(app.help());
    } catch (const CLI::CallForAllHelp&) {
        return printHelp(app.help("", CLI::AppFormatMode::All));
    } catch (const CLI::CallForVersion&) {
        return printVersion(wantsJson(argc, argv));
    } catch (const CLI::ParseError& error) {
        Output output(wantsJson(argc, argv));
        return reportUsage(output, usageText(app, error), chosenCommand(app));
    }
    return execute(request);
}

} // namespace tidemark::cli
