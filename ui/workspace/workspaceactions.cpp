// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobqueue.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"
#include "ui/workspace/annotatecommand.h"
#include "ui/workspace/interruptednotice.h"
#include "ui/workspace/workspace.h"

namespace tidemark::ui {

namespace {

/// What exactly is damaged in snapshots that a job could not read. Nothing if that cannot be said.
std::optional<VerifyReport> lookAt(const Engine& engine, const std::vector<std::string>& ids, const JobContext& context)
{
    const auto manager = engine.manager();
    if (!manager)
        return std::nullopt;
    const auto report = (*manager)->verify({ids, false}, context);
    return report ? std::optional(*report) : std::nullopt;
}

std::vector<std::string> idsOf(const std::vector<DamagedSnapshot>& damaged)
{
    std::vector<std::string> ids;
    for (const DamagedSnapshot& each : damaged)
        ids.push_back(each.id);
    return ids;
}

Notice failureNotice(const QString& title, const Error& error, JobId job, const std::optional<VerifyReport>& found,
                     const std::optional<InterruptedRestore>& interrupted, const std::string& ownUri)
{
    const ErrorText text = errorText(error);
    Notice notice;
    notice.key = QStringLiteral("job-%1").arg(job);
    if (error.code == Errc::Cancelled) {
        notice.severity = Notice::Severity::Information;
        notice.text = Workspace::tr("%1 was cancelled. Nothing was changed.", "the title of a job").arg(title);
        return notice;
    }
    notice.severity = Notice::Severity::Error;
    notice.text = Workspace::tr("%1 failed: %2. %3", "the title of a job, an error, its meaning and advice")
                      .arg(title, text.headline, text.advice);
    notice.details = text.detail;
    if (interrupted) {
        notice.key = interruptedKey(*interrupted);
        notice.remedies = interruptedRemedies(*interrupted, ownUri, job);
    } else {
        notice.remedies = {{Notice::Remedy::Kind::Retry, Workspace::tr("Retry"), {}, job, {}}};
    }
    notice.remedies.push_back({Notice::Remedy::Kind::ShowJob, Workspace::tr("Show job"), {}, job, {}});
    if (found && !found->damaged.empty()) {
        notice.details += u'\n' + verifyReport(*found).warnings.join(u'\n');
        notice.remedies.push_back(
            {Notice::Remedy::Kind::ShowSnapshots, Workspace::tr("Show"), idsOf(found->damaged), job, {}});
    }
    return notice;
}

} // namespace

JobDescription Workspace::describe(JobKind kind, const QString& title, const std::vector<std::string>& ids) const
{
    JobDescription description;
    description.kind = kind;
    description.title = title;
    description.badge = badge();
    description.uses = usesOf(kind, ids);
    description.cancelEffect = tr("Stops before anything is changed.");
    description.snapshots = ids;
    return description;
}

template <typename T>
JobId Workspace::startJob(const JobDescription& description, std::function<Result<T>(const JobContext&)> work,
                          std::function<JobReport(const T&)> report, std::function<void(const T&, JobId)> succeeded,
                          const std::vector<std::string>& reads, const Found& lookedAt)
{
    const Found found = lookedAt ? lookedAt : std::make_shared<FoundOut>();
    const auto lookingWork = [work = std::move(work), engine = engine(), reads,
                              found](const JobContext& context) -> Result<T> {
        *found = {};
        Result<T> result = work(context);
        if (!result && result.error().code == Errc::Damaged && !reads.empty() && !found->damage)
            found->damage = lookAt(engine, reads, context);
        return result;
    };
    const auto done = [this, found, title = description.title, kind = description.kind, writes = description.writes,
                       succeeded = std::move(succeeded)](const Result<T>& result, JobId id) {
        const bool remembered = found->damage.has_value();
        if (remembered)
            remember(*found->damage);
        if (result && succeeded)
            succeeded(*result, id);
        if (!result)
            emit notice(
                failureNotice(title, result.error(), id, found->damage, found->interrupted, m_profile.storageUri));
        if (writes || remembered)
            refresh(kind == JobKind::Restore); // Its base may be the one before: what differs is asked anew.
    };
    return m_services.jobs.start<T>(this, description, lookingWork, std::move(report), done);
}

void Workspace::remember(const VerifyReport& report)
{
    m_damage.add(report, m_services.environment.clock.unixSeconds());
}

JobId Workspace::create(const CreateRequest& request, bool verifyAfterwards)
{
    const std::string firstLine = request.description.substr(0, request.description.find('\n'));
    JobDescription description =
        describe(JobKind::Create,
                 firstLine.empty() ? tr("Create a snapshot")
                                   : tr("Create “%1”", "a snapshot").arg(shownText(firstLine).left(300)),
                 {});
    description.cancelEffect = tr("Stops and removes what was written so far; no snapshot is made.");
    description.command = createCommand(engine(), request);
    description.parameters = parametersOf(request, verifyAfterwards);
    const std::optional<std::string>& parent = request.parentId ? request.parentId : m_currentState.baseId;
    return startJob<CreateResult>(
        description,
        [engine = engine(), request](const JobContext& context) -> Result<CreateResult> {
            TM_TRY_ASSIGN(const auto storage, engine.storage(context));
            TM_TRY_ASSIGN(const auto manager, engine.managerOrNew());
            return manager->create(*storage, request, context);
        },
        createReport,
        [this, verifyAfterwards](const CreateResult& made, JobId job) {
            Notice done;
            done.severity = made.warnings.empty() ? Notice::Severity::Success : Notice::Severity::Warning;
            done.key = QStringLiteral("created");
            done.text = createReport(made).summary;
            done.details = createReport(made).warnings.join(u'\n');
            done.remedies = {{Notice::Remedy::Kind::ShowSnapshots, tr("Show"), {made.metadata.id}, job, {}}};
            emit notice(done);
            if (verifyAfterwards)
                verify({{made.metadata.id}, false});
        },
        parent ? std::vector{*parent} : std::vector<std::string>());
}

JobId Workspace::restore(const std::string& id, const RestoreRequest& request, const std::string& storageUri,
                         RestoreVerify verifyFirst)
{
    const SnapshotMetadata* snapshot = find(id);
    const QString title = snapshot == nullptr ? QString::fromStdString(id) : snapshotTitle(*snapshot);
    JobDescription description = describe(JobKind::Restore, tr("Restore “%1”", "a snapshot").arg(title), {id});
    description.uses.push_back({storageResource(storageUri), true});
    description.cancelEffect = tr("Stops before the commit: the storage stays as it is. A safety snapshot that was "
                                  "taken goes to the trash.");
    description.command = restoreCommand(engine(), id, request, storageUri);
    description.parameters = parametersOf(id, request, storageUri);
    const bool own = storageUri == m_profile.storageUri;
    const auto found = std::make_shared<FoundOut>();
    return startJob<RestoreResult>(
        description,
        [engine = engine(), id, request, storageUri, verifyFirst,
         found](const JobContext& context) -> Result<RestoreResult> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            // A snapshot that is gone must not leave a new storage behind.
            TM_TRY_ASSIGN(const bool exists, manager->exists(id));
            if (!exists)
                return fail(Errc::NotFound, "there is no snapshot " + id, engine.repository);
            if (verifyFirst != RestoreVerify::No) {
                const VerifyRequest verify{{id}, verifyFirst == RestoreVerify::Quick};
                TM_TRY_ASSIGN(found->damage, manager->verify(verify, context));
                if (!found->damage->damaged.empty())
                    return fail(Errc::Damaged, found->damage->damaged.front().detail, engine.repository);
            }
            TM_TRY_ASSIGN(const auto storage, engine.storageOrNew(storageUri, context));
            Result<RestoreResult> result = manager->restore(id, *storage, request, context);
            if (!result)
                found->interrupted = leftBehind(*manager, id, *storage);
            return result;
        },
        [title](const RestoreResult& result) { return restoreReport(result, title); },
        [this, title, own, storageUri, wanted = request.safetySnapshot](const RestoreResult& result, JobId job) {
            Notice done;
            done.severity = result.warnings.empty() ? Notice::Severity::Success : Notice::Severity::Warning;
            done.key = QStringLiteral("restored");
            done.text = restoreReport(result, title).summary;
            done.details = restoreReport(result, title).warnings.join(u'\n');
            if (result.safetySnapshotId) {
                done.remedies.push_back({Notice::Remedy::Kind::UndoRestore,
                                         tr("Undo restore…"),
                                         {*result.safetySnapshotId},
                                         job,
                                         own ? std::string() : storageUri});
            } else {
                done.text += wanted ? tr(". Nothing was there before that an undo would have to bring back.")
                                    : tr(". It cannot be undone: no safety snapshot was wanted.");
            }
            if (result.safetySnapshotId && own)
                done.remedies.push_back({Notice::Remedy::Kind::ShowChanges,
                                         tr("Show what changed"),
                                         {*result.safetySnapshotId, result.snapshotId},
                                         job,
                                         {}});
            emit notice(done);
        },
        {id}, found);
}

JobId Workspace::verify(const VerifyRequest& request)
{
    const int count =
        static_cast<int>(request.ids.empty() && m_listing ? m_listing->snapshots.size() : request.ids.size());
    JobDescription description = describe(JobKind::Verify, tr("Verify %Ln snapshot(s)", nullptr, count), request.ids);
    description.writes = false;
    description.cancelEffect = tr("Stops reading. Nothing is changed.");
    description.command =
        idsCommand(engine(), request.quick ? QStringLiteral("verify --quick") : QStringLiteral("verify"), request.ids);
    return startJob<VerifyReport>(
        description,
        [engine = engine(), request](const JobContext& context) -> Result<VerifyReport> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            return manager->verify(request, context);
        },
        verifyReport,
        [this](const VerifyReport& report, JobId job) {
            remember(report);
            Notice done;
            done.key = QStringLiteral("verified");
            done.severity = report.damaged.empty() ? Notice::Severity::Success : Notice::Severity::Error;
            done.text = verifyReport(report).summary;
            if (!report.damaged.empty()) {
                done.text += tr(". The others are whole and restore as before. Take a full snapshot soon, and do not "
                                "delete what is intact.");
                done.details = verifyReport(report).warnings.join(u'\n');
                done.remedies = {{Notice::Remedy::Kind::ShowSnapshots, tr("Show"), idsOf(report.damaged), job, {}},
                                 {Notice::Remedy::Kind::VerifyAll, tr("Verify all"), {}, job, {}}};
            }
            emit notice(done);
            refresh();
        });
}

void Workspace::annotate(const std::vector<std::pair<std::string, AnnotationEdit>>& edits, const QString& text)
{
    std::vector<std::pair<std::string, AnnotationEdit>> before;
    for (const auto& [id, edit] : edits) {
        const SnapshotMetadata* snapshot = find(id);
        if (snapshot == nullptr)
            continue;
        AnnotationEdit old;
        if (edit.description)
            old.description = snapshot->description;
        if (edit.tags)
            old.tags = snapshot->tags;
        if (edit.pinned)
            old.pinned = snapshot->pinned;
        before.emplace_back(id, old);
    }
    if (!before.empty())
        m_undoStack.push(new AnnotateCommand(*this, edits, before, text)); // Pushing does it.
}

void Workspace::startAnnotate(const std::vector<std::pair<std::string, AnnotationEdit>>& edits, const QString& text)
{
    std::vector<std::string> ids;
    for (const auto& edit : edits)
        ids.push_back(edit.first);
    JobDescription description = describe(JobKind::Annotate, text, ids);
    description.quiet = true;
    startJob<std::monostate>(description,
                             [engine = engine(), edits](const JobContext&) -> Result<std::monostate> {
                                 TM_TRY_ASSIGN(const auto manager, engine.manager());
                                 for (const auto& [id, edit] : edits)
                                     TM_TRY(manager->annotate(id, edit));
                                 return std::monostate();
                             },
                             {}, {});
}

JobId Workspace::remove(const std::vector<std::string>& ids)
{
    JobDescription description =
        describe(JobKind::Delete, tr("Delete %Ln snapshot(s)", nullptr, static_cast<int>(ids.size())), ids);
    description.command = idsCommand(engine(), QStringLiteral("delete"), ids);
    return startJob<std::monostate>(
        description,
        [engine = engine(), ids](const JobContext&) -> Result<std::monostate> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            TM_TRY(manager->remove(ids));
            return std::monostate();
        },
        [count = static_cast<int>(ids.size())](const std::monostate&) {
            return JobReport{tr("Moved %Ln snapshot(s) to the trash", nullptr, count), {}};
        },
        [this, ids](const std::monostate&, JobId job) {
            Notice done;
            done.severity = Notice::Severity::Success;
            done.key = QStringLiteral("deleted");
            done.text = tr("Moved %Ln snapshot(s) to the trash, where they stay for seven days.", nullptr,
                           static_cast<int>(ids.size()));
            done.remedies = {{Notice::Remedy::Kind::Undelete, tr("Bring back"), ids, job, {}}};
            emit notice(done);
        });
}

JobId Workspace::undelete(const std::vector<std::string>& ids)
{
    JobDescription description =
        describe(JobKind::Undelete, tr("Bring back %Ln snapshot(s)", nullptr, static_cast<int>(ids.size())), {});
    description.snapshots = ids;
    description.command = idsCommand(engine(), QStringLiteral("undelete"), ids);
    return startJob<std::monostate>(
        description,
        [engine = engine(), ids](const JobContext&) -> Result<std::monostate> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            for (std::size_t i = 0; i < ids.size(); ++i) {
                Result<void> back = manager->undelete(ids[i]);
                if (!back) {
                    if (i != 0)
                        back.error().consequence = Consequence::PartlyDone;
                    return fail(std::move(back).error());
                }
            }
            return std::monostate();
        },
        [count = static_cast<int>(ids.size())](const std::monostate&) {
            return JobReport{tr("Brought back %Ln snapshot(s)", nullptr, count), {}};
        },
        [this, ids](const std::monostate&, JobId job) {
            Notice done;
            done.severity = Notice::Severity::Success;
            done.key = QStringLiteral("deleted");
            done.text = tr("Brought back %Ln snapshot(s).", nullptr, static_cast<int>(ids.size()));
            done.remedies = {{Notice::Remedy::Kind::ShowSnapshots, tr("Show"), ids, job, {}}};
            emit notice(done);
        });
}

JobId Workspace::runRetention(const RetentionPolicy& policy, const RetentionPlan& plan)
{
    const std::vector<std::string> ids = plan.toRemove();
    JobDescription description = describe(
        JobKind::Retention, tr("Retention: remove %Ln snapshot(s)", nullptr, static_cast<int>(ids.size())), ids);
    return startJob<RetentionResult>(
        description,
        [engine = engine(), policy, plan](const JobContext&) -> Result<RetentionResult> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            return manager->runRetention(policy, plan);
        },
        [](const RetentionResult& result) {
            return JobReport{tr("Moved %Ln snapshot(s) to the trash", nullptr, static_cast<int>(result.removed.size())),
                             {}};
        },
        [this](const RetentionResult& result, JobId job) {
            Notice done;
            done.severity = Notice::Severity::Success;
            done.key = QStringLiteral("deleted");
            done.text = tr("Retention moved %Ln snapshot(s) to the trash, where they stay for seven days.", nullptr,
                           static_cast<int>(result.removed.size()));
            if (!result.removed.empty())
                done.remedies = {{Notice::Remedy::Kind::Undelete, tr("Bring back"), result.removed, job, {}}};
            emit notice(done);
        });
}

JobId Workspace::exportBundle(const std::vector<std::string>& ids, const std::string& file)
{
    JobDescription description =
        describe(JobKind::Export, tr("Export %Ln snapshot(s)", nullptr, static_cast<int>(ids.size())), ids);
    description.cancelEffect = tr("Stops and removes the unfinished file.");
    description.command = idsCommand(engine(), QStringLiteral("export"), ids) + u' ' + shownText(shellWord(file));
    description.writes = false; // Not into the repository; an unfinished file is removed.
    return startJob<ExportResult>(
        description,
        [engine = engine(), ids, file](const JobContext& context) -> Result<ExportResult> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            return manager->exportBundle(ids, file, context);
        },
        [file](const ExportResult& result) {
            return JobReport{tr("Exported %Ln snapshot(s), %1, to %2", nullptr, static_cast<int>(result.ids.size()))
                                 .arg(shownBytes(result.bytes), shownText(file)),
                             {}};
        },
        [this, file](const ExportResult& result, JobId) {
            Notice done;
            done.severity = Notice::Severity::Success;
            done.key = QStringLiteral("exported");
            done.text = tr("Exported %Ln snapshot(s), %1, to %2.", nullptr, static_cast<int>(result.ids.size()))
                            .arg(shownBytes(result.bytes), shownText(file));
            emit notice(done);
        },
        ids);
}

JobId Workspace::startImport(const JobDescription& description,
                             std::function<Result<ImportResult>(const JobContext&)> work)
{
    return startJob<ImportResult>(
        description, std::move(work), importReport, [this](const ImportResult& result, JobId job) {
            const JobReport report = importReport(result);
            Notice done;
            done.severity = report.warnings.isEmpty() ? Notice::Severity::Success : Notice::Severity::Warning;
            done.key = QStringLiteral("imported");
            done.text = report.summary;
            done.details = report.warnings.join(u'\n');
            std::vector<std::string> ids;
            for (const ImportedSnapshot& snapshot : result.snapshots)
                ids.push_back(snapshot.id);
            done.remedies = {{Notice::Remedy::Kind::ShowSnapshots, tr("Show"), ids, job, {}}};
            emit notice(done);
        });
}

JobId Workspace::importBundle(const std::string& file)
{
    JobDescription description = describe(JobKind::Import, tr("Import snapshots"), {});
    description.cancelEffect = tr("Stops. Snapshots that are complete stay; nothing else is left.");
    description.command = idsCommand(engine(), QStringLiteral("import"), {file});
    return startImport(description, [engine = engine(), file](const JobContext& context) -> Result<ImportResult> {
        TM_TRY_ASSIGN(const auto manager, engine.managerOrNew());
        return manager->importBundle(file, context);
    });
}

JobId Workspace::importDakera(const std::string& directory)
{
    JobDescription description = describe(JobKind::Import, tr("Import snapshots of Dakera"), {});
    description.cancelEffect = tr("Stops. Snapshots that are complete stay; nothing else is left.");
    description.command = idsCommand(engine(), QStringLiteral("import-dakera"), {directory});
    return startImport(description, [engine = engine(), directory](const JobContext& context) -> Result<ImportResult> {
        TM_TRY_ASSIGN(const auto manager, engine.managerOrNew());
        return manager->importDakera(directory, context);
    });
}

JobId Workspace::forgetInterrupted(const InterruptedRestore& restore)
{
    JobDescription description = describe(JobKind::Annotate, tr("Forget the restore that broke off"), {});
    description.quiet = true;
    return startJob<std::monostate>(description,
                                    [engine = engine(), id = restore.id](const JobContext&) -> Result<std::monostate> {
                                        TM_TRY_ASSIGN(const auto manager, engine.manager());
                                        TM_TRY(manager->forgetInterruptedRestore(id));
                                        return std::monostate();
                                    },
                                    {}, {});
}

JobId Workspace::collect(const CollectRequest& request)
{
    JobDescription description =
        describe(JobKind::Collect, request.emptyTrash ? tr("Empty the trash") : tr("Free space"), {});
    description.cancelEffect = tr("Stops. Files that nothing needs stay until the next time.");
    description.command = idsCommand(
        engine(), request.emptyTrash ? QStringLiteral("collect --empty-trash") : QStringLiteral("collect"), {});
    return startJob<CollectResult>(
        description,
        [engine = engine(), request](const JobContext& context) -> Result<CollectResult> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            return manager->collect(request, context);
        },
        collectReport,
        [this](const CollectResult& result, JobId) {
            Notice done;
            done.severity = Notice::Severity::Success;
            done.key = QStringLiteral("collected");
            done.text = collectReport(result).summary;
            emit notice(done);
        });
}

} // namespace tidemark::ui
