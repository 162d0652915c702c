// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/showntext.h"
#include "cli/command.h"
#include "cli/resultjson.h"
#include "cli/table.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

struct Arguments {
    std::string first;
    std::string second;
    std::string storage;
    DiffRequest request;
};

void printIds(Output& output, const NamespaceDiff& diff)
{
    const auto printKind = [&](char sign, const std::vector<DiffId>& ids, std::uint64_t count) {
        const Json shown = idsToJson(ids);
        for (const Json& id : shown)
            output.line(fmt::format("{} {} {}", sign, shownText(diff.name), shownText(dumpJson(id))));
        if (ids.size() < count)
            output.line(fmt::format("{} {} and {} more", sign, shownText(diff.name), count - ids.size()));
    };
    printKind('+', diff.added, diff.counts.added);
    printKind('~', diff.changed, diff.counts.changed);
    printKind('-', diff.removed, diff.counts.removed);
}

std::string noteOn(const NamespaceDiff& diff)
{
    if (!diff.inFirst)
        return "only in the second";
    if (!diff.inSecond)
        return "only in the first";
    return diff.definitionChanged ? "definition changed" : "";
}

void print(Output& output, const DiffResult& diff, bool withIds)
{
    using enum Table::Align;
    output.line(fmt::format("From {} to {}:", shownText(diff.first), shownText(diff.second)));
    Table table({{"NAMESPACE"},
                 {"ADDED", Right},
                 {"CHANGED", Right},
                 {"(VALUES)", Right},
                 {"(METADATA)", Right},
                 {"REMOVED", Right},
                 {"UNCHANGED", Right},
                 {"NOTE"}});
    for (const NamespaceDiff& part : diff.namespaces)
        table.add({part.name, std::to_string(part.counts.added), std::to_string(part.counts.changed),
                   std::to_string(part.changedValues), std::to_string(part.changedMetadata),
                   std::to_string(part.counts.removed), std::to_string(part.counts.unchanged), noteOn(part)});
    if (table.empty())
        output.line("No namespaces.");
    else
        output.lines(table.text());
    if (!withIds)
        return;
    for (const NamespaceDiff& part : diff.namespaces)
        printIds(output, part);
}

Result<DiffResult> compare(const Arguments& arguments, Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    if (arguments.storage.empty())
        return manager->diff(arguments.first, arguments.second, arguments.request, session.job());
    TM_TRY_ASSIGN(const auto storage, session.openStorage(arguments.storage));
    return manager->diff(arguments.first, *storage, arguments.request, session.job());
}

Result<ExitCode> diff(const Arguments& arguments, Session& session)
{
    if (arguments.storage.empty() == arguments.second.empty())
        return fail(Errc::InvalidArgument,
                    "a snapshot is compared with another one or with a --storage: give one of them");
    TM_TRY_ASSIGN(const DiffResult result, compare(arguments, session));
    session.endProgress();
    print(session.output(), result, arguments.request.ids);
    session.output().document(diffToJson(result, arguments.request.ids));
    return ExitCode::Done;
}

} // namespace

Action setUpDiff(CLI::App& app)
{
    auto arguments = std::make_shared<Arguments>();
    app.add_option("A", arguments->first, "The first snapshot")->required()->type_name("");
    CLI::Option* second = app.add_option("B", arguments->second, "The second snapshot")->type_name("");
    app.add_option("--storage", arguments->storage, "Compare with what this storage holds now")
        ->type_name("URI")
        ->excludes(second);
    addRepeated(app, "--namespace", arguments->request.namespaces, "Only this namespace; may be repeated")
        ->type_name("NS");
    app.add_flag("--ids", arguments->request.ids, "Name the ids");
    return [arguments](Session& session) { return diff(*arguments, session); };
}

} // namespace tidemark::cli
