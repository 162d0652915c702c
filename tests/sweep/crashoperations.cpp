// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "sweep/crashoperations.h"

#include "support/enginefixture.h"
#include "support/hookedfilesystem.h"
#include "support/scratchdirectory.h"
#include "support/sqlitedump.h"

#include <filesystem>
#include <stdexcept>

namespace tidemark::test {

namespace {

constexpr std::int64_t kNineDays = std::int64_t{9} * 24 * 3600 * 1000;

using Opened = Result<std::unique_ptr<SnapshotManager>>;

Opened openOn(CrashWorld& world, FileSystem& files, SnapshotManager::OpenMode mode)
{
    return SnapshotManager::open({files, *world.names, *world.clock}, kCrashRepository, mode, oneThread());
}

Opened openExisting(CrashWorld& world, FileSystem& files)
{
    return openOn(world, files, SnapshotManager::OpenMode::MustExist);
}

/// An acknowledged snapshot, looked at past the file system that stops or fails.
SnapshotMetadata seen(CrashWorld& world, const std::string& id)
{
    return must(must(openExisting(world, *world.files))->show(id)).metadata;
}

// What the ledger allows before the acknowledgement of a move, and after it.

void mayMove(KnownSnapshot& snapshot, Place from, Place to)
{
    if ((snapshot.places & from) != 0)
        snapshot.places |= to;
}

void hasMoved(KnownSnapshot& snapshot, Place from)
{
    snapshot.places &= ~static_cast<unsigned>(from);
}

void mayPurge(Ledger& ledger)
{
    for (auto& [id, snapshot] : ledger.snapshots)
        mayMove(snapshot, kTrashed, kGone);
}

void hasPurged(Ledger& ledger)
{
    for (auto& [id, snapshot] : ledger.snapshots)
        hasMoved(snapshot, kTrashed);
}

Result<void> createWith(CrashWorld& world, FileSystem& files, const CreateRequest& request)
{
    const Content content = contentOf(*world.storage);
    world.ledger.plausible.push_back(content);
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    TM_TRY_ASSIGN(const CreateResult created, manager->create(*world.storage, request, {}));
    world.know(created.metadata, content);
    world.ledger.mayBeMissing = false;
    return {};
}

Result<void> create(CrashWorld& world, FileSystem& files)
{
    return createWith(world, files, {});
}

Result<void> createFull(CrashWorld& world, FileSystem& files)
{
    CreateRequest request;
    request.type = CreateRequest::Type::Full;
    request.description = "a full one";
    request.tags = {"b", "a"};
    return createWith(world, files, request);
}

/// Another process creates one under the same number, between the choice of the number and the commit.
Result<void> createAtOnce(CrashWorld& world, FileSystem& files)
{
    const Content content = contentOf(*world.storage);
    world.ledger.plausible.push_back(content);
    const std::string temporary = std::string(kCrashRepository) + "/tmp";
    const auto temporaries = [&] { return must(world.files->list(temporary)).size(); };
    const std::size_t before = temporaries();
    bool isDone = false;
    HookedFileSystem hooked(files, [&] {
        // The manifest is the first file there, and has its number.
        if (isDone || temporaries() == before)
            return;
        isDone = true;
        world.know(must(must(openExisting(world, *world.files))->create(*world.storage, {}, {})).metadata, content);
        world.prepared = world.ledger;
    });
    TM_TRY_ASSIGN(const auto manager, openExisting(world, hooked));
    TM_TRY_ASSIGN(const CreateResult created, manager->create(*world.storage, {}, {}));
    if (world.ledger.snapshots.contains(created.metadata.id))
        throw std::runtime_error("two snapshots were acknowledged under one id");
    world.know(created.metadata, content);
    return {};
}

/// A collector waits beside the creator, and comes whenever the lock lets it.
Result<void> createBesideCollector(CrashWorld& world, FileSystem& files)
{
    const std::string lock = std::string(kCrashRepository) + "/lock";
    HookedFileSystem hooked(files, [&] {
        if (!world.files->lock(lock, LockMode::Exclusive))
            return;
        must(must(openExisting(world, *world.files))->collect({}, {}));
    });
    return createWith(world, hooked, {});
}

Result<void> initialize(CrashWorld& world, FileSystem& files)
{
    // To open what another process made, and perhaps not for good, acknowledges nothing.
    const bool isThere = world.files->status(std::string(kCrashRepository) + "/REPOSITORY").has_value();
    TM_TRY(openOn(world, files, SnapshotManager::OpenMode::CreateIfMissing));
    world.ledger.mayBeMissing = world.ledger.mayBeMissing && isThere;
    return {};
}

Result<void> firstCreate(CrashWorld& world, FileSystem& files)
{
    TM_TRY(initialize(world, files));
    return createWith(world, files, {});
}

Result<void> removeAll(CrashWorld& world, FileSystem& files, const std::vector<std::string>& ids)
{
    for (const std::string& id : ids)
        mayMove(world.ledger.snapshots.at(id), kListed, kTrashed);
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    Result<void> removed = manager->remove(ids);
    if (removed) {
        for (const std::string& id : ids)
            hasMoved(world.ledger.snapshots.at(id), kListed);
    }
    return removed;
}

Result<void> removeOne(CrashWorld& world, FileSystem& files)
{
    return removeAll(world, files, {world.ids[0]});
}

Result<void> removeTwo(CrashWorld& world, FileSystem& files)
{
    return removeAll(world, files, {world.ids[0], world.ids[3]});
}

Result<void> undelete(CrashWorld& world, FileSystem& files)
{
    KnownSnapshot& snapshot = world.ledger.snapshots.at(world.ids[1]);
    mayMove(snapshot, kTrashed, kListed);
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    Result<void> undeleted = manager->undelete(world.ids[1]);
    if (undeleted)
        snapshot.places = kListed;
    return undeleted;
}

Result<void> collect(CrashWorld& world, FileSystem& files)
{
    if (world.ledger.undoIsOver)
        mayPurge(world.ledger);
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    TM_TRY(manager->collect({}, {}));
    if (world.ledger.undoIsOver)
        hasPurged(world.ledger);
    return {};
}

Result<void> emptyTrash(CrashWorld& world, FileSystem& files)
{
    mayPurge(world.ledger);
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    TM_TRY(manager->collect({true}, {}));
    hasPurged(world.ledger);
    return {};
}

/// Nine days later: the deletions of before can be undone no longer.
Result<void> collectLater(CrashWorld& world, FileSystem& files)
{
    world.clock->advance(kNineDays);
    world.ledger.undoIsOver = true;
    return collect(world, files);
}

Result<void> annotate(CrashWorld& world, FileSystem& files)
{
    KnownSnapshot& snapshot = world.ledger.snapshots.at(world.ids[2]);
    const Label wanted{"changed", {"x", "y"}, true};
    snapshot.labels.push_back(wanted);
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    TM_TRY(manager->annotate(world.ids[2], {wanted.description, wanted.tags, wanted.pinned}));
    snapshot.labels = {wanted};
    return {};
}

/// Everything else of the label stays.
Result<void> annotateTags(CrashWorld& world, FileSystem& files)
{
    KnownSnapshot& snapshot = world.ledger.snapshots.at(world.ids[2]);
    Label wanted = snapshot.labels.back();
    wanted.tags = {"only these"};
    snapshot.labels.push_back(wanted);
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    TM_TRY(manager->annotate(world.ids[2], {{}, wanted.tags, {}}));
    snapshot.labels = {wanted};
    return {};
}

Result<void> verify(CrashWorld& world, FileSystem& files)
{
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    TM_TRY_ASSIGN(const VerifyReport report, manager->verify({}, {}));
    if (!report.damaged.empty())
        return fail(Errc::Damaged, report.damaged.front().detail, report.damaged.front().id);
    return {};
}

/// A verification notes its date in a file that somebody else edits, whenever the lock lets him: between what it read
/// and what it writes.
Result<void> verifyBesideAnnotator(CrashWorld& world, FileSystem& files)
{
    const std::string root = kCrashRepository;
    const auto temporaries = [&] { return must(world.files->list(root + "/tmp")).size(); };
    const std::size_t before = temporaries();
    int edits = 0;
    HookedFileSystem hooked(files, [&] {
        if (temporaries() == before || !world.files->lock(root + "/annotations/lock", LockMode::Exclusive))
            return;
        AnnotationEdit edit;
        edit.description = "edit " + std::to_string(++edits);
        const auto edited = must(must(openExisting(world, *world.files))->annotate(world.ids[2], edit));
        world.ledger.snapshots.at(world.ids[2]).labels = {labelOf(edited)};
        world.prepared = world.ledger;
    });
    return verify(world, hooked);
}

Result<void> retention(CrashWorld& world, FileSystem& files)
{
    RetentionPolicy policy;
    policy.keepLast = 1;
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    TM_TRY_ASSIGN(const RetentionPlan plan, manager->planRetention(policy));
    for (const std::string& id : plan.toRemove()) {
        if (world.ledger.snapshots.contains(id))
            mayMove(world.ledger.snapshots.at(id), kListed, kTrashed);
    }
    TM_TRY_ASSIGN(const RetentionResult result, manager->runRetention(policy, plan));
    for (const std::string& id : result.removed) {
        if (world.ledger.snapshots.contains(id))
            hasMoved(world.ledger.snapshots.at(id), kListed);
    }
    return {};
}

Result<void> importBundle(CrashWorld& world, FileSystem& files)
{
    for (const auto& [id, content] : world.importable)
        world.ledger.plausible.push_back(content);
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    TM_TRY_ASSIGN(const ImportResult imported, manager->importBundle(kBundleToImport, {}));
    for (const ImportedSnapshot& snapshot : imported.snapshots)
        world.know(seen(world, snapshot.id), world.importable.at(snapshot.originalId));
    return {};
}

Result<void> exportBundle(CrashWorld& world, FileSystem& files)
{
    const std::vector<std::string> ids = {world.ids[2], world.ids[3]};
    world.ledger.bundles[kExportedBundle] = ids;
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    TM_TRY(manager->exportBundle(ids, kExportedBundle, {}));
    world.ledger.acknowledgedBundles.push_back(kExportedBundle);
    return {};
}

Result<void> restore(CrashWorld& world, FileSystem& files)
{
    const Content before = contentOf(*world.storage);
    const Content& wanted = world.ledger.snapshots.at(world.ids[2]).content;
    world.ledger.plausible.push_back(before);
    TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
    const auto restored = manager->restore(world.ids[2], *world.storage, {}, {});
    const Content after = contentOf(*world.storage);
    if (after != before && after != wanted)
        throw std::runtime_error("a restore left a mixture in the storage");
    if (!restored)
        return fail(restored.error());
    if (after != wanted)
        throw std::runtime_error("a restore was acknowledged that did not happen");
    if (restored->safetySnapshotId)
        world.know(seen(world, *restored->safetySnapshotId), before);
    return {};
}

/// The storage is a real file of SQLite's, which is as it was or as it is to be when its process is dead.
Result<void> restoreSqlite(CrashWorld& world, FileSystem& files)
{
    const ScratchDirectory scratch(std::filesystem::is_directory("/dev/shm") ? "/dev/shm" : "");
    const std::string path = scratch.file("db");
    const auto rowsWith = [](float value) {
        std::vector<Row> rows;
        for (int i = 0; i < 40; ++i)
            rows.push_back({"id" + std::to_string(i), {value, static_cast<float>(i)}, "{}"});
        return batchOf(2, rows);
    };
    auto database = openSqlite(path);
    put(*database, "docs", rowsWith(1));
    put(*database, "only old", rowsWith(2));
    const SqliteDump wanted = dumpSqlite(path);
    const SnapshotMetadata taken = must(must(openExisting(world, *world.files))->create(*database, {}, {})).metadata;
    world.know(taken, contentOf(*database));
    put(*database, "docs", rowsWith(3));
    dropNamespace(*database, "only old");
    const SqliteDump before = dumpSqlite(path);
    const Content contentBefore = contentOf(*database);
    world.prepared = world.ledger;
    world.ledger.plausible.push_back(contentBefore);
    const auto restored = [&]() -> Result<RestoreResult> {
        TM_TRY_ASSIGN(const auto manager, openExisting(world, files));
        return manager->restore(taken.id, *database, {}, {});
    }();
    database.reset();
    const SqliteDump after = dumpSqlite(path);
    if (!dumpDifference(after, wanted).empty() && (restored || !dumpDifference(after, before).empty()))
        throw std::runtime_error("a restore left something else in the database: " + dumpDifference(after, wanted));
    if (!restored)
        return fail(restored.error());
    if (restored->safetySnapshotId)
        world.know(seen(world, *restored->safetySnapshotId), contentBefore);
    return {};
}

} // namespace

const std::vector<CrashOperation>& crashOperations()
{
    static const std::vector<CrashOperation> operations = {
        {"init", initialize, true},
        {"first-create", firstCreate, true},
        {"create", create},
        {"create-full", createFull},
        {"create-at-once", createAtOnce},
        {"create-beside-collector", createBesideCollector},
        {"delete", removeOne},
        {"delete-two", removeTwo},
        {"undelete", undelete},
        {"collect", collect},
        {"empty-trash", emptyTrash},
        {"collect-later", collectLater},
        {"retention", retention},
        {"annotate", annotate},
        {"annotate-tags", annotateTags},
        {"verify", verify},
        {"verify-beside-annotator", verifyBesideAnnotator},
        {"import", importBundle},
        {"export", exportBundle},
        {"restore", restore},
        {"restore-sqlite", restoreSqlite},
    };
    return operations;
}

const CrashOperation& crashOperation(const std::string& name)
{
    for (const CrashOperation& operation : crashOperations()) {
        if (operation.name == name)
            return operation;
    }
    throw std::runtime_error("there is no operation " + name);
}

} // namespace tidemark::test
