// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/showntext.h"
#include "cli/command.h"
#include "cli/format.h"
#include "cli/resultjson.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

struct Arguments {
    std::string storage;
    bool full = false;
    bool incremental = false;
    std::string parent;
    CreateRequest request;
    SnapshotConfig config;
    bool noCompression = false;
    bool withoutMetadata = false;
};

void print(Output& output, const CreateResult& result)
{
    const SnapshotMetadata& made = result.metadata;
    output.line(fmt::format("{}  {}, {} in {}", made.id, name(made.type),
                            counted(made.totalVectors, "vector", "vectors"),
                            counted(made.namespaces.size(), "namespace", "namespaces")));
    if (made.parentId)
        output.line(fmt::format("Compared with {}: {}", shownText(*made.parentId),
                                shownChanges(made.added, made.changed, made.removed)));
    output.line(fmt::format("{} added to the repository, {} of content, {}, {}", shownBytes(made.sizeBytes),
                            shownBytes(made.logicalBytes), name(made.consistency), shownDuration(made.durationMs)));
}

Result<ExitCode> create(const Arguments& arguments, Session& session)
{
    CreateRequest request = arguments.request;
    if (arguments.full)
        request.type = CreateRequest::Type::Full;
    if (arguments.incremental)
        request.type = CreateRequest::Type::Incremental;
    if (!arguments.parent.empty())
        request.parentId = arguments.parent;
    SnapshotConfig config = arguments.config;
    config.compression = !arguments.noCompression;
    config.includeMetadata = !arguments.withoutMetadata;

    // The storage first: a mistyped URI must not leave a new repository behind.
    TM_TRY_ASSIGN(const auto storage, session.openStorage(arguments.storage));
    TM_TRY_ASSIGN(const auto manager, session.openRepository(SnapshotManager::OpenMode::CreateIfMissing, config));
    TM_TRY_ASSIGN(const CreateResult result, manager->create(*storage, request, session.job()));
    session.endProgress();
    for (const SkippedObject& skipped : result.skipped)
        session.warning(fmt::format("not a namespace: {}: {}", skipped.name, skipped.reason));
    for (const std::string& warning : result.warnings)
        session.warning(warning);
    print(session.output(), result);
    Json json = toJson(result.metadata);
    json["skipped"] = skippedToJson(result.skipped);
    json["warnings"] = stringsToJson(result.warnings);
    session.output().document(json);
    return ExitCode::Done;
}

} // namespace

Action setUpCreate(CLI::App& app)
{
    auto arguments = std::make_shared<Arguments>();
    CreateRequest& request = arguments->request;
    app.add_option("--storage", arguments->storage, "The storage to take a snapshot of")->required()->type_name("URI");
    CLI::Option* full = app.add_flag("--full", arguments->full, "Share no data with another snapshot");
    CLI::Option* incremental =
        app.add_flag("--incremental", arguments->incremental, "Write what changed since the parent only")
            ->excludes(full);
    app.add_option("--parent", arguments->parent, "Compare with this snapshot rather than with the storage's base")
        ->type_name("ID")
        ->excludes(full);
    addRepeated(app, "--namespace", request.namespaces, "Only this namespace; may be repeated")->type_name("NS");
    app.add_option("--description", request.description, "A text for people")->type_name("TEXT");
    addRepeated(app, "--tag", request.tags, "A tag; may be repeated")->type_name("TAG");
    app.add_flag("--pin", request.pin, "Keep it until it is released");
    app.add_option("--keep-last", arguments->config.maxSnapshots,
                   "Then delete all but the newest N snapshots (and those that retention always keeps)")
        ->type_name("N");
    app.add_flag("--no-compression", arguments->noCompression, "Store the data as it is");
    app.add_flag("--without-metadata", arguments->withoutMetadata, "Leave the metadata of the vectors out");
    full->excludes(incremental);
    return [arguments](Session& session) { return create(*arguments, session); };
}

} // namespace tidemark::cli
