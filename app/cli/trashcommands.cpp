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

constexpr std::int64_t kMillis = 1000;
constexpr std::size_t kDescriptionWidth = 60;

Result<ExitCode> remove(const std::vector<std::string>& ids, Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    TM_TRY(manager->remove(ids));
    for (const std::string& id : ids)
        session.output().line(fmt::format("Moved {} to the trash.", shownText(id)));
    session.output().line("\"tidemark-cli undelete ID\" brings it back within seven days.");
    session.output().document(Json{{"deleted", stringsToJson(ids)}});
    return ExitCode::Done;
}

Result<ExitCode> undelete(const std::string& id, Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    TM_TRY(manager->undelete(id));
    session.output().line(fmt::format("Brought {} back.", shownText(id)));
    session.output().document(Json{{"undeleted", jsonFromBytes(id)}});
    return ExitCode::Done;
}

Result<ExitCode> trash(Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    TM_TRY_ASSIGN(const std::vector<TrashedSnapshot> trashed, manager->trashed());
    Json json = Json::array();
    Table table({{"ID"},
                 {"DELETED"},
                 {"CREATED"},
                 {"TYPE"},
                 {"VECTORS", Table::Align::Right},
                 {"SIZE", Table::Align::Right},
                 {"DESCRIPTION"}});
    for (const TrashedSnapshot& snapshot : trashed) {
        const std::int64_t deletedAt = snapshot.deletedAtMs / kMillis;
        const auto& metadata = snapshot.metadata;
        json.push_back(Json{{"id", jsonFromBytes(snapshot.id)},
                            {"deleted_at", deletedAt},
                            {"metadata", metadata ? toJson(*metadata) : Json(nullptr)}});
        if (metadata)
            table.add({snapshot.id, shownTime(deletedAt), shownTime(metadata->createdAt),
                       std::string(name(metadata->type)), std::to_string(metadata->totalVectors),
                       shownBytes(metadata->sizeBytes), cutText(shownText(metadata->description), kDescriptionWidth)});
        else
            table.add({snapshot.id, shownTime(deletedAt), "-", "-", "-", "-", "its manifest cannot be read"});
    }
    if (table.empty())
        session.output().line("The trash is empty.");
    else
        session.output().lines(table.text());
    session.output().document(json);
    return ExitCode::Done;
}

Result<ExitCode> collect(const CollectRequest& request, Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    TM_TRY_ASSIGN(const CollectResult result, manager->collect(request, session.job()));
    session.endProgress();
    session.output().line(fmt::format("Freed {}: {} and {} purged, {} removed.", shownBytes(result.bytesFreed),
                                      counted(result.filesPurged, "file", "files"),
                                      counted(result.snapshotsPurged, "snapshot", "snapshots"),
                                      counted(result.temporaryRemoved, "temporary file", "temporary files")));
    session.output().line(fmt::format("{} moved to the trash, which holds {}.",
                                      counted(result.segmentsTrashed, "segment", "segments"),
                                      shownBytes(result.bytesInTrash)));
    session.output().document(Json{{"segments_trashed", result.segmentsTrashed},
                                   {"files_purged", result.filesPurged},
                                   {"snapshots_purged", result.snapshotsPurged},
                                   {"temporary_removed", result.temporaryRemoved},
                                   {"bytes_freed", result.bytesFreed},
                                   {"bytes_in_trash", result.bytesInTrash}});
    return ExitCode::Done;
}

} // namespace

Action setUpDelete(CLI::App& app)
{
    auto ids = std::make_shared<std::vector<std::string>>();
    app.add_option("ID", *ids, "The snapshots")->required()->type_name("");
    return [ids](Session& session) { return remove(*ids, session); };
}

Action setUpUndelete(CLI::App& app)
{
    auto id = std::make_shared<std::string>();
    app.add_option("ID", *id, "The snapshot")->required()->type_name("");
    return [id](Session& session) { return undelete(*id, session); };
}

Action setUpTrash(CLI::App& /*app*/)
{
    return trash;
}

Action setUpCollect(CLI::App& app)
{
    auto request = std::make_shared<CollectRequest>();
    app.add_flag("--empty-trash", request->emptyTrash, "Purge the trash now; deletions can no longer be undone");
    return [request](Session& session) { return collect(*request, session); };
}

} // namespace tidemark::cli
