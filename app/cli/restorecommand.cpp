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

struct Arguments {
    std::string id;
    std::string storage;
    std::vector<std::string> namespaces;
    std::string mode = "exact";
    bool dryRun = false;
    bool noSafetySnapshot = false;
    bool acceptLoss = false;
    bool interrupted = false;
    bool resume = false;
    bool undo = false;
    bool forget = false;

    bool isAboutInterrupted() const { return interrupted || resume || undo || forget; }
};

/// NS or NS=NEW. A '=' that belongs to a name is written as '\=', and then a '\' before it as '\\'.
RestoreRequest::Namespace namespaceFrom(std::string_view text)
{
    std::string parts[2];
    int part = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escapes = text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '=' || text[i + 1] == '\\');
        if (escapes)
            parts[part] += text[++i];
        else if (text[i] == '=' && part == 0)
            part = 1;
        else
            parts[part] += text[i];
    }
    return {parts[0], part == 0 ? parts[0] : parts[1]};
}

std::string namesOf(const NamespacePlan& plan)
{
    return plan.source.empty() || plan.source == plan.target ? plan.target : plan.source + " → " + plan.target;
}

void printNamespaces(Output& output, const std::vector<NamespacePlan>& plans)
{
    Table table({{"NAMESPACE"},
                 {"ACTION"},
                 {"ADDED", Table::Align::Right},
                 {"CHANGED", Table::Align::Right},
                 {"REMOVED", Table::Align::Right},
                 {"UNCHANGED", Table::Align::Right}});
    for (const NamespacePlan& plan : plans)
        table.add({namesOf(plan), std::string(name(plan.action)), std::to_string(plan.counts.added),
                   std::to_string(plan.counts.changed), std::to_string(plan.counts.removed),
                   std::to_string(plan.counts.unchanged)});
    if (!table.empty())
        output.lines(table.text());
    for (const NamespacePlan& plan : plans) {
        for (const std::string& conflict : plan.conflicts)
            output.line(fmt::format("conflict: {}: {}", shownText(namesOf(plan)), shownText(conflict)));
        for (const Loss& loss : plan.losses)
            output.line(
                fmt::format("loss: {}: {}{}", shownText(namesOf(plan)), shownText(loss.text),
                            loss.rows == 0 ? "" : fmt::format(" ({})", counted(loss.rows, "vector", "vectors"))));
        for (const std::string& note : plan.notes)
            output.line(fmt::format("note: {}: {}", shownText(namesOf(plan)), shownText(note)));
    }
}

void print(Output& output, const RestorePlan& plan)
{
    output.line(fmt::format("A restore of {} into {} ({}) would do this:", shownText(plan.snapshotId),
                            shownText(plan.storage), plan.mode == RestoreRequest::Mode::Exact ? "exact" : "merge"));
    printNamespaces(output, plan.namespaces);
    output.line(fmt::format(
        "In all {}, {} to write. {}", shownChanges(plan.total.added, plan.total.changed, plan.total.removed),
        shownBytes(plan.bytesToWrite),
        plan.safetySnapshot ? "A safety snapshot is taken first." : "No safety snapshot is taken."));
    output.line(!plan.feasible ? "It cannot be done: see the conflicts. Nothing was changed."
                : plan.lossy   ? "Something is lost: see the losses; --accept-loss accepts them. Nothing was changed."
                               : "Nothing was changed.");
}

void print(Output& output, const RestoreResult& result)
{
    printNamespaces(output, result.namespaces);
    output.line(fmt::format("Restored {}: {} in {}, {}, {}.", shownText(result.snapshotId),
                            counted(result.vectorsRestored, "vector", "vectors"),
                            counted(result.namespacesRestored, "namespace", "namespaces"),
                            shownChanges(result.counts.added, result.counts.changed, result.counts.removed),
                            shownDuration(result.durationMs)));
    if (result.safetySnapshotId)
        output.line(fmt::format("To undo it, restore the safety snapshot {}.", shownText(*result.safetySnapshotId)));
}

/// Restores, or says what that would do.
Result<ExitCode> run(SnapshotManager& manager, VectorStorage& storage, const std::string& id,
                     const RestoreRequest& request, bool dryRun, Session& session)
{
    if (dryRun) {
        TM_TRY_ASSIGN(const RestorePlan plan, manager.planRestore(id, storage, request, session.job()));
        session.endProgress();
        print(session.output(), plan);
        session.output().document(planToJson(plan));
        // As the restore itself would end.
        return plan.feasible && (!plan.lossy || request.acceptLoss) ? ExitCode::Done : ExitCode::Refused;
    }
    TM_TRY_ASSIGN(const RestoreResult result, manager.restore(id, storage, request, session.job()));
    session.endProgress();
    for (const std::string& warning : result.warnings)
        session.warning(warning);
    print(session.output(), result);
    session.output().document(restoreToJson(result));
    return ExitCode::Done;
}

Result<ExitCode> listInterrupted(const SnapshotManager& manager, Session& session)
{
    TM_TRY_ASSIGN(const auto restores, manager.interruptedRestores());
    Table table({{"BEGUN"}, {"SNAPSHOT"}, {"STORAGE"}, {"SAFETY SNAPSHOT"}, {"STATE"}});
    for (const InterruptedRestore& restore : restores)
        table.add({shownTime(restore.startedAt), restore.snapshotId, restore.storage,
                   restore.safetySnapshotId.value_or("none"), restore.isRunning ? "running" : "interrupted"});
    session.output().lines(table.empty() ? "No restore was interrupted.\n" : table.text());
    session.output().document(interruptedToJson(restores));
    return ExitCode::Done;
}

/// The newest one that was to change this storage.
Result<InterruptedRestore> findInterrupted(const SnapshotManager& manager, const VectorStorage& storage)
{
    TM_TRY_ASSIGN(const auto restores, manager.interruptedRestores());
    for (const InterruptedRestore& restore : restores) {
        if (restore.storageIdentity != storage.identity())
            continue;
        if (restore.isRunning)
            return fail(Errc::Busy, "the restore into this storage is still running", storage.uri());
        return restore;
    }
    return fail(Errc::NotFound, "no restore into this storage was interrupted", storage.uri());
}

/// --interrupted, --resume, --undo, --forget.
Result<ExitCode> settleInterrupted(const Arguments& arguments, Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    if (arguments.interrupted)
        return listInterrupted(*manager, session);
    TM_TRY_ASSIGN(const auto storage, session.openStorage(arguments.storage, Session::Missing::IsEmpty));
    TM_TRY_ASSIGN(const InterruptedRestore interrupted, findInterrupted(*manager, *storage));
    if (arguments.forget) {
        TM_TRY(manager->forgetInterruptedRestore(interrupted.id));
        session.output().line("Forgotten. The storage was not touched.");
        session.output().document(interruptedToJson({interrupted}));
        return ExitCode::Done;
    }
    if (arguments.resume) {
        RestoreRequest request = interrupted.request;
        request.safetySnapshot = !arguments.noSafetySnapshot;
        return run(*manager, *storage, interrupted.snapshotId, request, arguments.dryRun, session);
    }
    if (!interrupted.safetySnapshotId)
        return fail(Errc::Conflict,
                    "that restore took no safety snapshot, so nothing can undo it; --resume completes it",
                    storage->uri());
    RestoreRequest request;
    request.safetySnapshot = !arguments.noSafetySnapshot;
    return run(*manager, *storage, *interrupted.safetySnapshotId, request, arguments.dryRun, session);
}

Result<ExitCode> restore(const Arguments& arguments, Session& session)
{
    if (arguments.isAboutInterrupted() ? !arguments.id.empty() : arguments.id.empty())
        return fail(Errc::InvalidArgument, "give the ID of a snapshot, or one of --interrupted, --resume, --undo and "
                                           "--forget");
    if (arguments.storage.empty() && !arguments.interrupted)
        return fail(Errc::InvalidArgument, "--storage is required: where to restore to");
    if (arguments.isAboutInterrupted())
        return settleInterrupted(arguments, session);
    RestoreRequest request;
    request.mode = arguments.mode == "merge" ? RestoreRequest::Mode::Merge : RestoreRequest::Mode::Exact;
    request.safetySnapshot = !arguments.noSafetySnapshot;
    request.acceptLoss = arguments.acceptLoss;
    for (const std::string& text : arguments.namespaces)
        request.namespaces.push_back(namespaceFrom(text));

    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    // A mistyped id must not leave a new storage behind.
    TM_TRY_ASSIGN(const bool exists, manager->exists(arguments.id));
    if (!exists)
        return fail(Errc::NotFound, fmt::format("there is no snapshot {}", arguments.id));
    TM_TRY_ASSIGN(const auto storage, session.openStorage(arguments.storage, Session::Missing::IsEmpty));
    return run(*manager, *storage, arguments.id, request, arguments.dryRun, session);
}

} // namespace

Action setUpRestore(CLI::App& app)
{
    auto arguments = std::make_shared<Arguments>();
    app.add_option("ID", arguments->id, "The snapshot")->type_name("");
    app.add_option("--storage", arguments->storage, "Where to; a missing SQLite file is created")->type_name("URI");
    addRepeated(app, "--namespace", arguments->namespaces,
                "Only this namespace, perhaps under another name; may be repeated. "
                "A '=' that belongs to a name is written '\\='")
        ->type_name("NS[=NEW]");
    app.add_option("--mode", arguments->mode,
                   "exact: the namespaces become equal to the snapshot; merge: nothing is removed")
        ->check(CLI::IsMember({"exact", "merge"}))
        ->type_name("exact|merge")
        ->capture_default_str();
    app.add_flag("--dry-run", arguments->dryRun, "Show the plan and change nothing; exit code 5 if it cannot be done");
    app.add_flag("--no-safety-snapshot", arguments->noSafetySnapshot, "Do not keep what is there now");
    app.add_flag("--accept-loss", arguments->acceptLoss,
                 "Restore into another engine although it cannot hold everything: see the losses that --dry-run lists");
    // A server without transactions can be left half restored; the repository knows it then.
    CLI::Option* const interrupted =
        app.add_flag("--interrupted", arguments->interrupted, "List the restores that were interrupted");
    CLI::Option* const resume =
        app.add_flag("--resume", arguments->resume, "Complete the restore into this storage that was interrupted");
    CLI::Option* const undo =
        app.add_flag("--undo", arguments->undo, "Restore the safety snapshot of the one that was interrupted");
    CLI::Option* const forget = app.add_flag("--forget", arguments->forget,
                                             "Say no more that it was interrupted, and leave the storage as it is");
    for (CLI::Option* const one : {interrupted, resume, undo, forget}) {
        for (CLI::Option* const other : {interrupted, resume, undo, forget}) {
            if (one != other)
                one->excludes(other);
        }
    }
    return [arguments](Session& session) { return restore(*arguments, session); };
}

} // namespace tidemark::cli
