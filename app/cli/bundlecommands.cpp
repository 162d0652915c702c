// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/showntext.h"
#include "cli/command.h"
#include "cli/format.h"
#include "cli/resultjson.h"
#include "cli/table.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

/// A mistyped path must not leave a new repository behind.
Result<void> expectThere(const std::string& path, Session& session)
{
    Result<FileStatus> status = session.files().status(path);
    if (status)
        return {};
    if (status.error().code == Errc::NotFound)
        status.error().detail = "there is no such file or directory";
    return fail(std::move(status).error());
}

Result<ExitCode> exportBundle(const std::vector<std::string>& arguments, Session& session)
{
    const std::string& file = arguments.back();
    const std::vector<std::string> ids(arguments.begin(), arguments.end() - 1);
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    TM_TRY_ASSIGN(const ExportResult result, manager->exportBundle(ids, file, session.job()));
    session.endProgress();
    session.output().line(fmt::format("Wrote {} to {}, {}.", counted(result.ids.size(), "snapshot", "snapshots"),
                                      shownText(file), shownBytes(result.bytes)));
    session.output().document(
        Json{{"file", jsonFromBytes(file)}, {"ids", stringsToJson(result.ids)}, {"bytes", result.bytes}});
    return ExitCode::Done;
}

ExitCode printImport(Session& session, const ImportResult& result)
{
    session.endProgress();
    Output& output = session.output();
    Json snapshots = Json::array();
    for (const ImportedSnapshot& snapshot : result.snapshots) {
        snapshots.push_back(Json{{"id", jsonFromBytes(snapshot.id)},
                                 {"original_id", jsonFromBytes(snapshot.originalId)},
                                 {"already_here", snapshot.alreadyHere}});
        const bool renamed = snapshot.id != snapshot.originalId;
        output.line(shownText(snapshot.id) + (renamed ? " (was " + shownText(snapshot.originalId) + ")" : "") +
                    (snapshot.alreadyHere ? " was here already" : " imported"));
    }
    if (result.snapshots.empty())
        output.line("No snapshots.");
    for (const std::string& note : result.notes)
        session.warning(note);
    output.document(Json{{"snapshots", std::move(snapshots)}, {"notes", stringsToJson(result.notes)}});
    return ExitCode::Done;
}

/// Looks into the file and imports nothing.
Result<ExitCode> inspect(const std::string& file, Session& session)
{
    // Only a repository can read a bundle, so this one has to exist.
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    TM_TRY_ASSIGN(const std::vector<SnapshotMetadata> snapshots, manager->inspectBundle(file, session.job()));
    session.endProgress();
    Json json = Json::array();
    Table table({{"ID"}, {"CREATED"}, {"TYPE"}, {"VECTORS", Table::Align::Right}, {"DESCRIPTION"}});
    for (const SnapshotMetadata& snapshot : snapshots) {
        json.push_back(toJson(snapshot));
        table.add({snapshot.id, shownTime(snapshot.createdAt), std::string(name(snapshot.type)),
                   std::to_string(snapshot.totalVectors), snapshot.description});
    }
    session.output().lines(table.text());
    session.output().line("The file is whole. Nothing was imported.");
    session.output().document(Json{{"snapshots", std::move(json)}, {"dry_run", true}});
    return ExitCode::Done;
}

Result<ExitCode> importBundle(const std::string& file, bool dryRun, Session& session)
{
    if (dryRun)
        return inspect(file, session);
    TM_TRY(expectThere(file, session));
    TM_TRY_ASSIGN(const auto manager, session.openRepository(SnapshotManager::OpenMode::CreateIfMissing));
    TM_TRY_ASSIGN(const ImportResult result, manager->importBundle(file, session.job()));
    return printImport(session, result);
}

Result<ExitCode> importDakera(const std::string& directory, Session& session)
{
    TM_TRY(expectThere(directory, session));
    TM_TRY_ASSIGN(const auto manager, session.openRepository(SnapshotManager::OpenMode::CreateIfMissing));
    TM_TRY_ASSIGN(const ImportResult result, manager->importDakera(directory, session.job()));
    return printImport(session, result);
}

} // namespace

Action setUpExport(CLI::App& app)
{
    auto arguments = std::make_shared<std::vector<std::string>>();
    constexpr int kAtLeast = 2;
    app.add_option("ID... FILE", *arguments, "The snapshots, then the file to write; it must not exist")
        ->required()
        ->expected(kAtLeast, CLI::detail::expected_max_vector_size)
        ->type_name("");
    return [arguments](Session& session) { return exportBundle(*arguments, session); };
}

Action setUpImport(CLI::App& app)
{
    struct Arguments {
        std::string file;
        bool dryRun = false;
    };
    auto arguments = std::make_shared<Arguments>();
    app.add_option("FILE", arguments->file, "What `export` wrote")->required()->type_name("");
    app.add_flag("--dry-run", arguments->dryRun, "Check the file, list what it holds, and import nothing");
    return [arguments](Session& session) { return importBundle(arguments->file, arguments->dryRun, session); };
}

Action setUpImportDakera(CLI::App& app)
{
    auto directory = std::make_shared<std::string>();
    app.add_option("DIR", *directory, "The directory with .snap and .meta files")->required()->type_name("");
    return [directory](Session& session) { return importDakera(*directory, session); };
}

} // namespace tidemark::cli
